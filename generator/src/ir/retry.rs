//! What is repeated after which response.

/// The rules of a service, and of operations that have their own.
#[derive(Debug, Clone, Hash)]
pub struct RetryScheme {
    /// Of every other operation; none where the runtime's default holds.
    pub usual: Option<RetryRules>,
    /// Operations with rules of their own.
    pub exceptions: Vec<(String, RetryRules)>,
}

/// Rules; what they leave out is as the runtime's default says.
#[derive(Debug, Clone, Hash)]
pub struct RetryRules {
    /// Statuses.
    pub statuses: Option<Vec<u16>>,
    /// Status, header, and what the header must say.
    pub when: Vec<(u16, String, Option<String>)>,
    /// Headers that say how long to wait.
    pub wait: Vec<String>,
    /// Header of the calls that are left, and of when calls are taken again.
    pub limits: Option<(String, RetryReset)>,
}

/// When calls are taken again.
#[derive(Debug, Clone, Hash)]
pub enum RetryReset {
    /// At the time that a header says.
    At(String),
    /// After the seconds that a header says.
    After(String),
}
