//! Kinds of JSON value, which are told apart by the first byte.

/// A kind of JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// A string.
    Text,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
    /// Null, or no JSON.
    Null,
}

impl JsonKind {
    /// The kind of a value that begins with that byte.
    pub(super) const fn of(first: u8) -> Self {
        match first {
            b'"' => Self::Text,
            b'-' | b'0'..=b'9' => Self::Number,
            b't' | b'f' => Self::Boolean,
            b'[' => Self::List,
            b'{' => Self::Object,
            _ => Self::Null,
        }
    }

    /// The kind in words.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Null => "null",
        }
    }

    /// The kind of the value that a JSON text is.
    #[must_use]
    pub fn of_text(json: &str) -> Self {
        Self::of(json.trim_start().bytes().next().unwrap_or_default())
    }
}
