//! What came of asking for other credentials after a refusal.

use core::fmt;

use crate::CredentialsError;

/// Result of a credential refresh after a response with status 401.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsRenewal {
    /// The source returned the same credentials.
    Same,
    /// The source returned new credentials, and the service rejected them as well.
    RefusedToo,
    /// The source failed.
    Failed(CredentialsError),
    /// The source did not respond within the timeout of the call.
    TimedOut,
}

impl fmt::Display for CredentialsRenewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => f.write_str("The source of the credentials has no others: give the client new ones."),
            Self::RefusedToo => f.write_str("Other credentials of the same source were rejected as well."),
            Self::Failed(error) => write!(f, "Other credentials could not be obtained: {error}."),
            Self::TimedOut => f.write_str("Other credentials could not be obtained in time."),
        }
    }
}
