//! A token from a file.

use core::fmt;
use std::path::PathBuf;

use super::machine;
use super::{Credentials, CredentialsError, CredentialsFuture, CredentialsSource};

/// A file that contains only a token, optionally surrounded by white space.
///
/// It is read for the first call of a client, and again after the service has rejected the token, so another program
/// can refresh the file.
pub struct TokenFileSource {
    path: PathBuf,
}

impl TokenFileSource {
    /// Reads the file at a path.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn read(&self) -> Result<Credentials, CredentialsError> {
        let name = format!("the token file {}", crate::shown::cut(&self.path.display().to_string()));
        let broken = |reason: String| CredentialsError::broken(&name, reason);
        let bytes = machine::file(&self.path).map_err(|error| broken(format!("cannot be read: {error}")))?;
        let Some(bytes) = bytes else { return Err(broken("it does not exist".to_owned())) };
        let text = core::str::from_utf8(&bytes).map_err(|_| broken("it is not UTF-8".to_owned()))?;
        let credentials = Credentials::token(text.trim_start_matches('\u{feff}').trim());
        credentials.fault().map_or(Ok(credentials), |fault| Err(broken(fault)))
    }
}

impl CredentialsSource for TokenFileSource {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(core::future::ready(self.read()))
    }
}

/// Shows the path only.
impl fmt::Debug for TokenFileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenFileSource").field("path", &self.path).finish()
    }
}
