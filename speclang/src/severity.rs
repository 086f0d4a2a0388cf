//! How much a finding matters.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Worth a look; generation goes on.
    Warning,
}
