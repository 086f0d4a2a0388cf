//! Names of the commands that every program has beside those of its operations.

/// Takes the parameters of any operation as JSON.
pub(crate) const CALL: &str = "call";
/// Prints completions for a shell.
pub(crate) const COMPLETION: &str = "completion";
