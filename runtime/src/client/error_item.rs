//! One of the errors in a body.

use core::fmt;

use crate::{Code, ErrorCode};

/// One error of a body, which can have several.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Its code as it came, or the status where that is the code; empty where there is none.
    pub code: String,
    /// Its message; empty where there is none.
    pub message: String,
    /// What is documented about the code.
    pub known: Option<&'static ErrorCode>,
}

impl ErrorItem {
    /// The code as that of an operation.
    #[must_use]
    pub fn code_of<C: Code>(&self) -> C {
        C::from_wire(&self.code)
    }
}

/// Code and message, as far as there are any.
impl fmt::Display for ErrorItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code.as_str(), self.message.as_str()) {
            ("", message) => f.write_str(message),
            (code, "") => f.write_str(code),
            (code, message) => write!(f, "{code}: {message}"),
        }
    }
}
