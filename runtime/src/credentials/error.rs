//! Why there are no credentials.

use core::fmt;

/// A source has no credentials, or unusable ones. Contains no secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct CredentialsError(
    /// In a box, as errors of calls hold it by value.
    Box<Asked>,
);

#[derive(Clone, PartialEq, Eq)]
struct Asked {
    steps: Vec<(String, String)>,
    broken: bool,
}

impl CredentialsError {
    /// A source has no credentials: its name and the reason, which must not contain a secret. A
    /// [chain](crate::ChainSource) tries the next source.
    #[must_use]
    pub fn new(source: impl Into<String>, reason: impl Into<String>) -> Self {
        Self(Box::new(Asked { steps: vec![(source.into(), reason.into())], broken: false }))
    }

    /// A source has unusable credentials: its name and the reason, which must not contain a secret. A
    /// [chain](crate::ChainSource) ends, because the next source might belong to another account.
    #[must_use]
    pub fn broken(source: impl Into<String>, reason: impl Into<String>) -> Self {
        let mut error = Self::new(source, reason);
        error.0.broken = true;
        error
    }

    /// Several sources were tried, and none had credentials.
    #[must_use]
    pub fn of_all(errors: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Asked { steps: Vec::new(), broken: false };
        for error in errors {
            all.broken |= error.0.broken;
            all.steps.extend(error.0.steps);
        }
        Self(Box::new(all))
    }

    /// Whether a source has unusable credentials, rather than none.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.0.broken
    }

    /// The same with the remark that a chain ended here.
    pub(crate) fn and_nobody_else_was_asked(mut self) -> Self {
        if let Some((_, reason)) = self.0.steps.last_mut() {
            reason.push_str("; the next sources were not tried");
        }
        self
    }

    /// The sources that were tried and their reasons, in order.
    pub fn steps(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.steps.iter().map(|(source, reason)| (source.as_str(), reason.as_str()))
    }
}

/// As a struct of its parts.
impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { steps, broken } = &*self.0;
        f.debug_struct("CredentialsError").field("steps", steps).field("broken", broken).finish()
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.steps.as_slice() {
            [] => f.write_str("no credential source was tried"),
            [(source, reason)] => write!(f, "no credentials from {source}: {reason}"),
            steps => {
                f.write_str("no credentials:")?;
                steps.iter().try_for_each(|(source, reason)| write!(f, "\n  {source}: {reason}"))
            }
        }
    }
}

impl std::error::Error for CredentialsError {}
