//! How the tree of a body becomes bytes, where that is not JSON.

use bytes::Bytes;

use super::parts::Parts;
use super::{form, multipart, plain};

/// An encoding of bodies other than JSON of the service's media type. The tables of an operation name it, so that a crate without one links none.
///
/// ```
/// use api_runtime::{Encoding, FormStyle, ListStyle, ObjectStyle, Parameter};
///
/// static FORM: Encoding =
///     Encoding::form(FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Brackets, empty_string: "" });
/// static PARAMETERS: &[Parameter] = &[Parameter::body("email").text().encoded(&FORM)];
/// assert_eq!(PARAMETERS[0].encoding.map(|encoding| encoding.content_type), Some("application/x-www-form-urlencoded"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Encoding {
    /// Value of `Content-Type` on requests with such a body, without the boundary of parts.
    pub content_type: &'static str,
    /// How values by name are written.
    pub style: FormStyle,
    methods: Methods,
}

/// Takes secret texts out of a text.
pub(crate) type Shown<'t> = dyn Fn(&str) -> String + 't;

/// What is done with a body, as functions that only a table links.
#[derive(Debug, Clone, Copy)]
struct Methods {
    /// What holds the values, in a message about one that it has no form for.
    holder: &'static str,
    write: fn(&FormStyle, &Parts) -> Bytes,
    refused: fn(&FormStyle, &Parts) -> Option<Unwritable>,
    hide: fn(&[u8], &[&str], &Shown<'_>) -> String,
    content_type: Option<fn(&FormStyle, &Parts) -> String>,
    is_json: bool,
}

/// How values are written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FormStyle {
    /// Keys of fields of objects.
    pub object: ObjectStyle,
    /// Keys of items of lists.
    pub list: ListStyle,
    /// The empty string.
    pub empty_string: &'static str,
}

/// How the key of a field of an object is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ObjectStyle {
    /// `address[city]`
    Brackets,
    /// `address.city`
    Dots,
}

/// How the key of an item of a list is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListStyle {
    /// `labels[]`, once for each item.
    Brackets,
    /// `labels[0]`, with the number of the item.
    Indexed,
    /// `labels`, once for each item.
    Repeated,
}

/// A value that an encoding has no form for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unwritable {
    /// Key as it would be written.
    pub(crate) key: String,
    /// What stands there.
    pub(crate) what: &'static str,
}

impl Encoding {
    /// `application/x-www-form-urlencoded`: pairs of keys and texts, percent-encoded as in a query.
    #[must_use]
    pub const fn form(style: FormStyle) -> Self {
        let methods = Methods {
            holder: "a form",
            write: form::write,
            refused: form::refused,
            hide: form::hide,
            content_type: None,
            is_json: false,
        };
        Self { content_type: "application/x-www-form-urlencoded", style, methods }
    }

    /// `multipart/form-data`: parts with the names that a form has, and files.
    #[must_use]
    pub const fn multipart(style: FormStyle) -> Self {
        let methods = Methods {
            holder: "a part",
            write: multipart::write,
            refused: multipart::refused,
            hide: multipart::hide,
            content_type: Some(multipart::content_type),
            is_json: false,
        };
        Self { content_type: "multipart/form-data", style, methods }
    }

    /// One text, or bytes, of that media type.
    #[must_use]
    pub const fn plain(media_type: &'static str) -> Self {
        let style = FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Brackets, empty_string: "" };
        let methods = Methods {
            holder: "",
            write: |_, parts| plain::write(parts.whole.as_ref()),
            refused: |_, _| None,
            hide: plain::hide,
            content_type: None,
            is_json: false,
        };
        Self { content_type: media_type, style, methods }
    }

    /// JSON of a media type of its own, such as `application/vnd.things+json`.
    #[must_use]
    pub const fn json(media_type: &'static str) -> Self {
        let plain = Self::plain(media_type);
        let methods = Methods { holder: "JSON", write: |_, parts| parts.json(), is_json: true, ..plain.methods };
        Self { methods, ..plain }
    }

    /// Whether bodies are JSON, whose media type is all that it states.
    #[must_use]
    pub const fn is_json(&self) -> bool {
        self.methods.is_json
    }

    /// What holds the values.
    pub(crate) const fn holder(&self) -> &'static str {
        self.methods.holder
    }

    /// The body of a request, without what it has no form for.
    pub(crate) fn write(&self, parts: &Parts) -> Bytes {
        (self.methods.write)(&self.style, parts)
    }

    /// The first value that it has no form for.
    pub(crate) fn refused(&self, parts: &Parts) -> Option<Unwritable> {
        (self.methods.refused)(&self.style, parts)
    }

    /// Value of `Content-Type` where it depends on the content.
    pub(crate) fn content_type_of(&self, parts: &Parts) -> Option<String> {
        self.methods.content_type.map(|of| of(&self.style, parts))
    }

    /// A body that was written, with `***` in place of the values of these keys, at any depth, and other values as `text` shows them.
    pub(crate) fn hide(&self, body: &[u8], keys: &[&str], text: &Shown<'_>) -> String {
        (self.methods.hide)(body, keys, text)
    }
}

/// Two encodings are the same where they write the same.
impl PartialEq for Encoding {
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.style == other.style
    }
}

impl Eq for Encoding {}
