//! Credentials that the caller's own code gets.

use core::fmt;

use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};

/// Credentials from a function of the caller's own, such as one that exchanges a refresh token.
///
/// It is asked when a client first needs credentials, shortly before they [expire](Credentials::expires_at), and when the service
/// has refused them; one call asks for all that wait.
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
    /// Credentials from that function.
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

/// Shows no credentials.
impl<F> fmt::Debug for RefreshSource<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshSource").finish_non_exhaustive()
    }
}
