//! Names of the commands that every program has beside those of its operations.

/// Takes the parameters of any operation as JSON.
pub(crate) const CALL: &str = "call";
/// Prints completions for a shell.
pub(crate) const COMPLETION: &str = "completion";
/// Shows settings and where they come from.
pub(crate) const CONFIG: &str = "config";
/// Prints help of the program or of an operation.
pub(crate) const HELP: &str = "help";
/// Prints the manual page of the program or of an operation.
pub(crate) const MAN: &str = "man";
