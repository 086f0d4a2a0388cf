//! Where credentials come from.

use core::pin::Pin;

use super::{Credentials, CredentialsError};

/// The future returned by a credentials source.
pub type CredentialsFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// A source of credentials: fixed [`Credentials`], the environment, a file, a service.
///
/// A client loads credentials once for all concurrent calls and caches them until shortly before they expire. A
/// failure is cached for at least a second.
pub trait CredentialsSource: Send + Sync {
    /// Loads credentials.
    fn load(&self) -> CredentialsFuture<'_>;

    /// Fixed credentials, if this is a source of them. Building a client then fails if the service does not accept
    /// them.
    fn fixed(&self) -> Option<&Credentials> {
        None
    }
}

impl CredentialsSource for Credentials {
    fn load(&self) -> CredentialsFuture<'_> {
        let credentials = self.clone();
        Box::pin(core::future::ready(Ok(credentials)))
    }

    fn fixed(&self) -> Option<&Credentials> {
        Some(self)
    }
}

/// The source of a client that was given none: only operations that need no credentials can be called.
pub(crate) struct Nobody;

impl CredentialsSource for Nobody {
    fn load(&self) -> CredentialsFuture<'_> {
        let error = CredentialsError::new("this client", "none were given, and the operation needs some");
        Box::pin(core::future::ready(Err(error)))
    }
}

impl CredentialsSource for Box<dyn CredentialsSource> {
    fn load(&self) -> CredentialsFuture<'_> {
        self.as_ref().load()
    }

    fn fixed(&self) -> Option<&Credentials> {
        self.as_ref().fixed()
    }
}
