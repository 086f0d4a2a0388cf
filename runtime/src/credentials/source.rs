//! Where credentials come from.

use core::pin::Pin;

use super::{Credentials, CredentialsError};

/// Credentials, to be waited for.
pub type CredentialsFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// A place that credentials come from: [`Credentials`] themselves, the environment, a file, a service.
///
/// A client asks once for all its callers and keeps the answer until shortly before it expires. It leaves a source that has
/// failed alone for a second or more, and tells callers the same error in between.
pub trait CredentialsSource: Send + Sync {
    /// Gets credentials.
    fn load(&self) -> CredentialsFuture<'_>;

    /// The credentials, where they are known without waiting. A client then refuses to be built with unfit ones.
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
