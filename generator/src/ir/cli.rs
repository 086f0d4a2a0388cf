//! The command line: what its tables hold beside those of the operations.

/// A program with a command for each operation.
#[derive(Debug, Clone, Hash)]
pub struct Cli {
    /// Name of the program.
    pub program: String,
    /// Name of its package.
    pub package: String,
    /// Commands by groups.
    pub groups: Vec<CliGroup>,
}

/// Commands that belong together.
#[derive(Debug, Clone, Hash)]
pub struct CliGroup {
    /// Module of the client crate that holds the requests.
    pub module: String,
    /// Title.
    pub title: String,
    /// The same, in Markdown.
    pub heading: String,
    /// Commands.
    pub commands: Vec<CliCommand>,
}

/// An operation as a command.
#[derive(Debug, Clone, Hash)]
pub struct CliCommand {
    /// Name of the command.
    pub name: String,
    /// Module of its table.
    pub module: String,
    /// Type of the request in the client crate.
    pub request: String,
    /// First sentence, plain text.
    pub summary: String,
    /// Paragraphs, plain text.
    pub notes: Vec<String>,
    /// Parameters, in the order of their tables.
    pub parameters: Vec<CliHelp>,
    /// States that it can be polled for, with what each waits for and what ends the wait, plain text.
    pub waiters: Vec<(String, String)>,
    /// Key of the answer's list of rows.
    pub rows: Option<String>,
    /// Fields of a row, and whether each is shown without being named.
    pub columns: Vec<(String, bool)>,
    /// Names of the secret fields of an answer.
    pub secrets: Vec<String>,
}

/// Help for a parameter or a field.
#[derive(Debug, Clone, Hash)]
pub struct CliHelp {
    /// Name on the wire; empty for a type of a union, which has none.
    pub wire: String,
    /// Name as a flag; empty for a field of an object, which has none.
    pub flag: String,
    /// What it is, plain text.
    pub text: String,
    /// Values of an enumeration.
    pub values: Vec<CliValue>,
    /// Fields of an object, or the types of a union.
    pub fields: Vec<CliHelp>,
}

/// A value of an enumeration.
#[derive(Debug, Clone, Hash)]
pub struct CliValue {
    /// The value on the wire.
    pub wire: String,
    /// Its name on the command line.
    pub name: String,
    /// What it means, plain text.
    pub text: String,
}
