//! What can go wrong with a server itself.

use std::fmt;

/// Why a server cannot start, or cannot do what it is told.
#[derive(Debug)]
pub enum MockError {
    /// The spec has errors; the text shows them.
    Spec(String),
    /// The bindings cannot be read.
    Bindings(String),
    /// The data cannot be read.
    Data(String),
    /// A scenario cannot be read, or names what the spec does not have.
    Scenario(String),
    /// A key cannot be used.
    Key(String),
    /// There is no such service; the text lists those that there are.
    Service(String),
    /// The address cannot be listened on.
    Listen(std::io::Error),
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(why) => write!(f, "the spec has errors:\n{why}"),
            Self::Service(why) => f.write_str(why),
            Self::Bindings(why) => write!(f, "the bindings: {why}"),
            Self::Data(why) => write!(f, "the data: {why}"),
            Self::Scenario(why) => write!(f, "the scenarios: {why}"),
            Self::Key(why) => write!(f, "the keys: {why}"),
            Self::Listen(error) => write!(f, "the address cannot be listened on: {error}"),
        }
    }
}

impl std::error::Error for MockError {}
