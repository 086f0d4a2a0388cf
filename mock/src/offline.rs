//! The same server without a socket: requests and answers are values.

use std::fmt;

use hyper::{Request, Response};

use crate::serve::{Shared, lock};
use crate::{Builder, MockError, SeenRequest};

/// A server that is asked by a function call: for tests of many requests, and where no socket can be had.
///
/// ```
/// use mock_server::{MockServer, OfflineServer};
///
/// # let spec = mock_server::Spec::of(&speclang::check::case(""));
/// let server = OfflineServer::new(MockServer::builder().of(spec))?;
/// let request = hyper::Request::get("/nowhere").body(Vec::new()).expect("a request");
/// assert_eq!(server.answer(request).status(), 404);
/// assert!(server.latest_request().is_some_and(|seen| seen.operation.is_none()));
/// # Ok::<(), mock_server::MockError>(())
/// ```
pub struct OfflineServer {
    shared: Shared,
}

impl OfflineServer {
    /// A server that starts with what the builder says; its address has no meaning here.
    ///
    /// # Errors
    ///
    /// As [`Builder::start`], apart from what has to do with an address.
    pub fn new(builder: Builder) -> Result<Self, MockError> {
        builder.shared().map(|shared| Self { shared })
    }

    /// Answers a request, as a whole and at once: what goes wrong on a connection, or takes its time there, has no place here.
    #[must_use]
    pub fn answer(&self, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
        let (answer, _) = self.shared.answer(request.map(Some).into());
        answer.whole()
    }

    /// The request that was answered last.
    #[must_use]
    pub fn latest_request(&self) -> Option<SeenRequest> {
        lock(&self.shared.seen).latest().cloned()
    }
}

/// Shows nothing of what arrived.
impl fmt::Debug for OfflineServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OfflineServer").finish_non_exhaustive()
    }
}
