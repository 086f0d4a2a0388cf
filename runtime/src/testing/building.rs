//! A client for tests, around a fake or a replay.

use super::FakeHost;
use crate::{Client, ClientBuilder, Credentials, Transport};

impl<C: From<Client>> ClientBuilder<C> {
    /// For tests: sends calls to a fake, with dummy credentials and a [`FakeHost`], which does not sleep. Later
    /// settings override these.
    pub fn fake(self, transport: impl Transport + 'static) -> Self {
        let auth = self.service().auth;
        let fakes = match (auth.signature, auth.secrets.first()) {
            (Some(_), _) => self.credentials(Credentials::key("fake", "fake")),
            (None, Some(method)) => self
                .credentials(Credentials::secrets(method.scheme, method.parts.iter().map(|part| (part.name, "fake")))),
            (None, None) => self,
        };
        fakes.transport(transport).host(FakeHost::new())
    }
}
