//! The forms of an error's body, and what all bodies are wrapped in.

use super::Path;

/// Where one form of an error's body says what went wrong. Built in `const` context:
///
/// ```
/// use api_runtime::{ErrorBody, Path};
///
/// static FORM: ErrorBody = ErrorBody::new().code(Path(&["error", "code"])).message(Path(&["error", "message"]));
/// assert_eq!(FORM.code.map(|path| path.to_string()).as_deref(), Some("error.code"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorBody {
    /// The list of errors, where a body can have several; code and message are those of an item then.
    pub several: Option<Path>,
    /// The code. Without it the HTTP status is the code.
    pub code: Option<Path>,
    /// The code where the first one is missing.
    pub or: Option<Path>,
    /// The message.
    pub message: Option<Path>,
    /// The request's id.
    pub request_id: Option<Path>,
    /// The object that holds the fields that only some codes carry; the whole body without it.
    pub fields: Option<Path>,
}

impl ErrorBody {
    /// A form that says nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { several: None, code: None, or: None, message: None, request_id: None, fields: None }
    }

    /// The list of errors stands there.
    #[must_use]
    pub const fn several(mut self, path: Path) -> Self {
        self.several = Some(path);
        self
    }

    /// The code stands there.
    #[must_use]
    pub const fn code(mut self, path: Path) -> Self {
        self.code = Some(path);
        self
    }

    /// The code stands there where the first one is missing.
    #[must_use]
    pub const fn or(mut self, path: Path) -> Self {
        self.or = Some(path);
        self
    }

    /// The message stands there.
    #[must_use]
    pub const fn message(mut self, path: Path) -> Self {
        self.message = Some(path);
        self
    }

    /// The request's id stands there.
    #[must_use]
    pub const fn request_id(mut self, path: Path) -> Self {
        self.request_id = Some(path);
        self
    }

    /// The fields that only some codes carry stand in that object.
    #[must_use]
    pub const fn fields(mut self, path: Path) -> Self {
        self.fields = Some(path);
        self
    }
}

impl Default for ErrorBody {
    fn default() -> Self {
        Self::new()
    }
}

/// What every JSON body of a service is wrapped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope {
    /// A truth value: an answer that says false is an error whatever its status.
    pub success: Option<Path>,
    /// The response; all of the body where nothing stands here.
    pub data: Option<Path>,
}
