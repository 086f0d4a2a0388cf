//! The body of a success, before it is read.

use bytes::Bytes;

use super::watch::Watch;
use super::whole::{mark, read_body, whole};
use super::{Decode, DecodeError};
use crate::Shape;

/// The body of a success with its status, which a response is read from.
#[derive(Debug)]
pub struct Arrived<'a> {
    status: u16,
    shape: Shape,
    body: &'a Bytes,
    watch: &'a mut Watch,
}

impl<'a> Arrived<'a> {
    pub(crate) const fn new(status: u16, shape: Shape, body: &'a Bytes, watch: &'a mut Watch) -> Self {
        Self { status, shape, body, watch }
    }

    /// HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// What the tables say of a body with this status.
    #[must_use]
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// The body as it came.
    #[must_use]
    pub const fn bytes(&self) -> &'a Bytes {
        self.body
    }

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// When the body is none, or none of this type.
    pub fn json<T: Decode>(self) -> Result<T, DecodeError> {
        read_body(self.body, self.watch)
    }

    /// Reads text, with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// When the body is not UTF-8.
    pub fn text(self) -> Result<&'a str, DecodeError> {
        let text = core::str::from_utf8(&self.body[mark(self.body)..]);
        text.map_err(|_| DecodeError::new("text in UTF-8", &format!("{} bytes of other data", self.body.len())))
    }

    /// Checks that the body is what the tables say, for programs that have no type for it. No body at all is an object without
    /// fields where `may_be_empty` is said.
    pub(crate) fn check(self, may_be_empty: bool) -> Result<(), DecodeError> {
        let Self { shape, body, .. } = self;
        match shape {
            Shape::Object if may_be_empty && body.trim_ascii().is_empty() => Ok(()),
            Shape::Object => whole(body, self.watch, &mut |json| json.object(&[], &mut [])),
            Shape::List => whole(body, self.watch, &mut |json| json.items(&mut |_| Ok(()))),
            Shape::Unstated if body.trim_ascii().is_empty() => Ok(()),
            Shape::Unstated => whole(body, self.watch, &mut |_| Ok(())),
            Shape::Text => self.text().map(|_| ()),
            Shape::Bytes => Ok(()),
            Shape::Nothing => {
                // A body that nobody expects may still be a refusal.
                let _ = whole(body, self.watch, &mut |_| Ok(()));
                Ok(())
            }
        }
    }
}
