//! What is repeated after which response.

/// The rules of a service, and of operations that have their own.
#[derive(Debug, Clone, Hash)]
pub struct RetryScheme {
    /// Of every other operation; none where the runtime's default holds.
    pub usual: Option<RetryRules>,
    /// Operations with rules of their own.
    pub exceptions: Vec<RetryException>,
}

/// An operation with rules of its own.
#[derive(Debug, Clone, Hash)]
pub struct RetryException {
    /// Its id.
    pub operation: String,
    /// Its rules.
    pub rules: RetryRules,
}

/// Rules; what they leave out is as the runtime's default says.
#[derive(Debug, Clone, Hash)]
pub struct RetryRules {
    /// Statuses.
    pub statuses: Option<Vec<u16>>,
    /// Responses with such a header.
    pub when: Vec<RetryWhen>,
    /// Headers that say how long to wait.
    pub wait: Vec<String>,
    /// Headers of the limit of calls.
    pub limits: Option<RetryLimits>,
}

/// A response that asks for a retry by a header.
#[derive(Debug, Clone, Hash)]
pub struct RetryWhen {
    /// Its status.
    pub status: u16,
    /// The header.
    pub header: String,
    /// What the header must say; anything where nothing is stated.
    pub value: Option<String>,
}

/// What headers say of the limit of calls.
#[derive(Debug, Clone, Hash)]
pub struct RetryLimits {
    /// Header of the calls that are left.
    pub remaining: String,
    /// When calls are taken again.
    pub reset: RetryReset,
}

/// When calls are taken again.
#[derive(Debug, Clone, Hash)]
pub enum RetryReset {
    /// At the time that a header says.
    At(String),
    /// After the seconds that a header says.
    After(String),
}
