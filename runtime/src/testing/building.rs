//! A client for tests, around a fake or a replay.

use super::StillHost;
use crate::{Client, ClientBuilder, Credentials, Transport};

impl<C: From<Client>> ClientBuilder<C> {
    /// For tests: calls go to that fake, with credentials that prove nothing and a [`StillHost`], on which nothing waits. What is
    /// set afterwards counts.
    pub fn fake(self, transport: impl Transport + 'static) -> Self {
        let is_signed = self.service().auth.signature.is_some();
        let credentials = if is_signed { Credentials::key("fake", "fake") } else { Credentials::token("fake") };
        self.credentials(credentials).transport(transport).host(StillHost::new())
    }
}
