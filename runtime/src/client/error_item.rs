//! One of the errors in a body.

use core::fmt;

use crate::{Code, ErrorCode, ListedCode};

/// One of the errors in an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorItem {
    /// The code as received, or the status if that is the code. Empty if there is none.
    pub code: String,
    /// The message. Empty if there is none.
    pub message: String,
    /// Documentation of the code.
    pub known: Option<&'static ErrorCode>,
}

impl ErrorItem {
    /// The code, as a code of an operation.
    #[must_use]
    pub fn code_of<C: ListedCode>(&self) -> Code<C> {
        Code::from_wire(&self.code)
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
