//! A client of the generated crate with a server on this machine behind it.

use huaweicloud_bss::{Client, ClientBuilder, Credentials, Retries};

use super::server::{Received, Server};

/// The secret key that every client here signs with; no message may show it.
pub(crate) const SECRET_KEY: &str = "SECRET-KEY-OF-THE-CALLER";

/// A server, and clients that call it.
pub(crate) struct Bench {
    server: Server,
}

impl Bench {
    /// A server that answers every request with an empty object.
    pub(crate) fn new() -> Self {
        Self::answering(200, "{}")
    }

    /// A server that answers every request like this.
    pub(crate) fn answering(status: u16, body: &str) -> Self {
        Self { server: Server::answering(status, body) }
    }

    /// A client with choices of the test's own.
    pub(crate) fn client_with(&self, choose: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Client {
        let builder = Client::builder().endpoint(format!("http://{}", self.server.host()));
        let builder = builder.credentials(Credentials::key("ACCESS-KEY", SECRET_KEY)).retries(Retries::none());
        choose(builder).build().expect("a client")
    }

    /// A client as it is by default.
    pub(crate) fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    /// The requests that reached the server since the last time.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.server.take()
    }

    /// The only request that reached the server since the last time.
    #[track_caller]
    pub(crate) fn only_received(&self) -> Received {
        let mut received = self.received();
        assert_eq!(received.len(), 1, "requests that reached the server");
        received.remove(0)
    }
}
