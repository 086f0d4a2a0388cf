//! Encoder and signer over any values: the bytes say what was asked, and the signature is that of other programs.
//!
//! Two witnesses need nothing but Rust: the rules of encoding once more, and the mock server's own check of signatures.
//! A third is the vendor's SDK, where `cargo xtask conformance` has installed it.

mod sdk;

use api_runtime::{Bytes, http};
use mock_server::OfflineServer;

pub use self::sdk::Sdk;
use crate::Random;
use crate::campaign::Target;
use crate::requests::{ACCESS, Asked, SECRET, Sender};
use crate::witness;

/// The client, and its witnesses.
pub struct Encoder {
    sender: Sender,
    server: OfflineServer,
    sdk: Option<Sdk>,
}

impl Encoder {
    /// A client beside the witnesses in Rust, and beside the SDK where there is one.
    ///
    /// # Panics
    ///
    /// When the mock server refuses its own spec.
    #[must_use]
    pub fn new(sdk: Option<Sdk>) -> Self {
        let server =
            OfflineServer::new(huaweicloud_bss_mock::builder().key(ACCESS, SECRET)).expect("the server starts");
        Self { sender: Sender::new(), server, sdk }
    }
}

impl Target for Encoder {
    type Input = Asked;

    fn draw(&self, random: &mut Random) -> Asked {
        Asked::draw(random)
    }

    fn judge(&mut self, asked: &Asked) -> Result<bool, String> {
        let Some(sent) = self.sender.send(asked)? else { return Ok(false) };
        witness::request::compare(asked, &sent)?;
        let answer = self.server.answer(owned(&sent));
        let said = String::from_utf8_lossy(answer.body());
        if said.contains("signature") || said.contains("signed") {
            return Err(format!("the mock server says: {said}"));
        }
        if let Some(sdk) = self.sdk.as_mut().filter(|_| asked.is_known()) {
            sdk.compare(asked, &sent)?;
        }
        Ok(true)
    }

    fn show(&self, asked: &Asked) -> String {
        asked.show()
    }

    fn smaller(&self, asked: &Asked) -> Vec<Asked> {
        asked.smaller()
    }
}

/// The request as the mock server takes it.
pub(super) fn owned(request: &http::Request<Bytes>) -> http::Request<Vec<u8>> {
    request.clone().map(|body| body.to_vec())
}
