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
            Self::Spec(why) => write!(f, "invalid spec:\n{why}"),
            Self::Service(why) => f.write_str(why),
            Self::Bindings(why) => write!(f, "invalid bindings: {why}"),
            Self::Data(why) => write!(f, "invalid data: {why}"),
            Self::Scenario(why) => write!(f, "invalid scenarios: {why}"),
            Self::Key(why) => write!(f, "invalid key: {why}"),
            Self::Listen(error) => write!(f, "could not listen: {error}"),
        }
    }
}

impl std::error::Error for MockError {}
