//! Credentials that the caller's own code gets.

use core::fmt;

use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};

/// Credentials from a function, such as one that exchanges a refresh token.
///
/// It is called for the first call of a client, shortly before the credentials [expire](Credentials::expires_at), and
/// after the service has rejected them; once for all concurrent calls.
///
/// ```
/// use api_runtime::{Credentials, RefreshSource};
///
/// let source = RefreshSource::new(|| async { Ok(Credentials::token(new_token().await)) });
/// # async fn new_token() -> String { String::new() }
/// # let _ = source;
/// ```
pub struct RefreshSource<F> {
    refresh: F,
}

impl<F, R> RefreshSource<F>
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Credentials, CredentialsError>> + Send,
{
    /// Credentials from a function.
    pub const fn new(refresh: F) -> Self {
        Self { refresh }
    }
}

impl<F, R> CredentialsSource for RefreshSource<F>
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Credentials, CredentialsError>> + Send,
{
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(async move { (self.refresh)().await })
    }
}

/// Does not show credentials.
impl<F> fmt::Debug for RefreshSource<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshSource").finish_non_exhaustive()
    }
}
