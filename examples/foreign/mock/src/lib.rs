//! The mock server of this project: `cargo xtask mock github`, and in tests.

use mock_server::{Builder, MockServer};

/// A server of the specs in this checkout; `Builder::behaviour` would tell it what writes change.
#[must_use]
pub fn builder() -> Builder {
    MockServer::builder()
        .folder(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"))
        .service("github")
}
