//! The way round the tables: a request with parts of it replaced by hand.

use core::fmt;

use bytes::Bytes;

use crate::encode::Pair;
use crate::{Descriptor, Fields, Operation, Parts, Place, ReadAs, Service, WireRef};

/// A request with edits that are applied after encoding and before signing.
///
/// Use it to send what the spec does not allow. Edited parameters, and rules that depend on them, are not validated;
/// everything else is, including a parameter of the same name in another location.
///
/// ```
/// # use api_runtime::{Operation, Raw, encode};
/// # fn example<O: Operation>(request: &O) {
/// let raw = Raw::new(request).query("status", "99").body("remark", "null");
/// let parts = encode(&raw);
/// # }
/// ```
#[must_use]
pub struct Raw<'a, O> {
    operation: &'a O,
    edits: Vec<Edit>,
    edited: Vec<String>,
}

enum Edit {
    Query(String, Option<String>),
    AddQuery(String, String),
    Header(String, Option<String>),
    Body(String, Option<String>),
    Whole(Bytes),
    Path(String),
}

impl<'a, O: Operation> Raw<'a, O> {
    /// A request without edits.
    pub fn new(operation: &'a O) -> Self {
        Self { operation, edits: Vec::new(), edited: operation.edited().to_vec() }
    }

    /// Replaces a query parameter. The text is not encoded yet.
    pub fn query(self, name: &str, text: &str) -> Self {
        self.edit(Place::Query, name, Edit::Query(name.to_owned(), Some(text.to_owned())))
    }

    /// Adds a query parameter.
    pub fn add_query(self, name: &str, text: &str) -> Self {
        self.edit(Place::Query, name, Edit::AddQuery(name.to_owned(), text.to_owned()))
    }

    /// Removes a query parameter.
    pub fn remove_query(self, name: &str) -> Self {
        self.edit(Place::Query, name, Edit::Query(name.to_owned(), None))
    }

    /// Replaces a header. The call fails for headers that the client sets itself.
    pub fn header(self, name: &str, text: &str) -> Self {
        self.edit(Place::Header, name, Edit::Header(name.to_owned(), Some(text.to_owned())))
    }

    /// Removes a header.
    pub fn remove_header(self, name: &str) -> Self {
        self.edit(Place::Header, name, Edit::Header(name.to_owned(), None))
    }

    /// Replaces a field of the body by JSON text. The call fails if it is not JSON, or if the encoding of the body
    /// cannot represent it.
    pub fn body(self, name: &str, json_text: &str) -> Self {
        self.edit(Place::Body, name, Edit::Body(name.to_owned(), Some(json_text.to_owned())))
    }

    /// Removes a field of the body.
    pub fn remove_body(self, name: &str) -> Self {
        self.edit(Place::Body, name, Edit::Body(name.to_owned(), None))
    }

    /// Replaces the whole body. The media type is that of the operation, unless a header overrides it.
    pub fn whole_body(mut self, bytes: impl Into<Bytes>) -> Self {
        let in_body = O::descriptor().parameters.iter().filter(|of| matches!(of.place, Place::Body | Place::Whole));
        self.edited.extend(in_body.map(|parameter| parameter.name.to_owned()));
        self.edits.push(Edit::Whole(bytes.into()));
        self
    }

    /// Replaces the path. It must be percent-encoded.
    pub fn path(mut self, path: &str) -> Self {
        let in_path = O::descriptor().parameters.iter().filter(|parameter| parameter.place == Place::Path);
        self.edited.extend(in_path.map(|parameter| parameter.name.to_owned()));
        self.edits.push(Edit::Path(path.to_owned()));
        self
    }

    fn edit(mut self, place: Place, name: &str, edit: Edit) -> Self {
        // A key of that name in another place is another thing, and stays checked.
        self.edited.extend(O::descriptor().stands_at(place, name).map(|parameter| parameter.name.to_owned()));
        self.edits.push(edit);
        self
    }
}

impl<O: Operation> Fields for Raw<'_, O> {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        self.operation.read(reader);
    }
}

impl<O: Operation> Operation for Raw<'_, O> {
    type Response = O::Response;
    type Code = O::Code;
    const SERVICE: &'static Service = O::SERVICE;
    const READ: &'static ReadAs<Self::Response> = O::READ;
    const HEADERS: &'static [&'static str] = O::HEADERS;

    fn descriptor() -> &'static Descriptor {
        O::descriptor()
    }

    fn adjust(&self, parts: &mut Parts) {
        self.operation.adjust(parts);
        for edit in &self.edits {
            edit.apply(parts);
        }
    }

    fn edited(&self) -> &[String] {
        &self.edited
    }

    #[cfg(feature = "test-util")]
    fn kept(&self) -> Option<crate::testing::Kept> {
        self.operation.kept()
    }
}

impl Edit {
    fn apply(&self, parts: &mut Parts) {
        match self {
            Self::Query(name, text) => parts.query.set(name, text.as_deref()),
            Self::AddQuery(name, text) => parts.query.push(name.clone(), text),
            Self::Header(name, Some(text)) => parts.set_header(name, text),
            Self::Header(name, None) => parts.headers.retain(|(present, _)| !present.eq_ignore_ascii_case(name)),
            Self::Body(name, text) => replace(parts.body.get_or_insert_default(), name, text.as_deref()),
            Self::Whole(bytes) => parts.whole = Some(bytes.clone()),
            Self::Path(path) => parts.path = path.clone().into(),
        }
    }
}

/// Puts the value where the key first stood, or at the end, and takes every other value of the key out.
fn replace(pairs: &mut Vec<Pair>, name: &str, text: Option<&str>) {
    let at = pairs.iter().position(|(key, _)| key == name).unwrap_or(pairs.len());
    pairs.retain(|(key, _)| key != name);
    if let Some(text) = text {
        pairs.insert(at, (name.to_owned().into(), text.to_owned().into()));
    }
}

/// Does not show values, which may be secret.
impl<O> fmt::Debug for Raw<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw").field("edited", &self.edited).finish_non_exhaustive()
    }
}
