//! How the tree of a body becomes bytes, where that is not JSON.

use super::form;
use super::parts::Pair;

/// An encoding of bodies other than JSON. The tables of an operation name it, so that a crate without one links none.
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
    /// Value of `Content-Type` on requests with such a body.
    pub content_type: &'static str,
    /// How values are written.
    pub style: FormStyle,
    methods: Methods,
}

/// Takes secret texts out of a text.
pub(super) type Shown<'t> = dyn Fn(&str) -> String + 't;

/// What is done with a body, as functions that only a table links.
#[derive(Debug, Clone, Copy)]
struct Methods {
    write: fn(&FormStyle, &[Pair]) -> (String, Option<Unwritable>),
    hide: fn(&str, &[&str], &Shown<'_>) -> String,
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
        let methods = Methods { write: form::write, hide: form::hide };
        Self { content_type: "application/x-www-form-urlencoded", style, methods }
    }

    /// The body of these keys and JSON values, without what it has no form for; and the first of that.
    pub(crate) fn write(&self, body: &[Pair]) -> (String, Option<Unwritable>) {
        (self.methods.write)(&self.style, body)
    }

    /// A body that was written, with `***` in place of the values of these keys, at any depth, and other values as `text` shows them.
    pub(crate) fn hide(&self, body: &str, keys: &[&str], text: &Shown<'_>) -> String {
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
