//! Why there are no credentials.

use core::fmt;

/// A source has no credentials, or none that the service takes. Never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialsError {
    steps: Vec<(String, String)>,
}

impl CredentialsError {
    /// One source has none: its name, and why. The reason must not hold a secret.
    #[must_use]
    pub fn new(source: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { steps: vec![(source.into(), reason.into())] }
    }

    /// Several sources were asked in turn, and none had any.
    #[must_use]
    pub fn of_all(errors: impl IntoIterator<Item = Self>) -> Self {
        Self { steps: errors.into_iter().flat_map(|error| error.steps).collect() }
    }

    /// Each source that was asked, and why it has none, in the order of asking.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str)> {
        self.steps.iter().map(|(source, reason)| (source.as_str(), reason.as_str()))
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.steps.as_slice() {
            [] => f.write_str("no source of credentials was asked"),
            [(source, reason)] => write!(f, "no credentials from {source}: {reason}"),
            steps => {
                f.write_str("no credentials:")?;
                steps.iter().try_for_each(|(source, reason)| write!(f, "\n  {source}: {reason}"))
            }
        }
    }
}

impl std::error::Error for CredentialsError {}
