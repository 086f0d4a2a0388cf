//! The body of a success, before it is read.

use bytes::Bytes;

use super::watch::Watch;
use super::whole::{Kept, Whole, mark, no_value, read_into, whole};
use super::{Body, Decode, DecodeError};
use crate::{Path, Shape};

/// The body of a success with its status, which a response is read from.
#[derive(Debug)]
pub struct Arrived<'a> {
    status: u16,
    shape: Shape,
    body: &'a Bytes,
    watch: &'a mut Watch,
    /// Names that lead from what came to the body.
    data: &'static [&'static str],
    /// There is no response in what came.
    fault: Option<DecodeError>,
}

/// What is wrong where nothing is wrapped.
#[cold]
pub(crate) fn missing_data(shape: Shape, found: &str) -> DecodeError {
    let expected = match shape {
        Shape::Object => "an object",
        Shape::List => "a list",
        _ => "a value",
    };
    DecodeError::new(expected, found)
}

/// The error as it is seen from all that came.
#[cold]
fn located(error: DecodeError, data: &[&str]) -> DecodeError {
    data.iter().rev().fold(error, |error, name| error.in_key(name))
}

impl<'a> Arrived<'a> {
    pub(crate) const fn new(status: u16, shape: Shape, body: &'a Bytes, watch: &'a mut Watch) -> Self {
        Self { status, shape, body, watch, data: &[], fault: None }
    }

    /// The body stands at the end of that path.
    pub(crate) fn within(self, data: Path) -> Self {
        Self { data: data.0, ..self }
    }

    /// Nothing stands there.
    pub(crate) fn without_data(self, error: DecodeError) -> Self {
        Self { fault: Some(error), ..self }
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
        let mut kept = Kept(None);
        self.read_into(T::BODY, &mut kept)?;
        kept.0.ok_or_else(no_value)
    }

    pub(super) fn read_into(self, kind: Body, value: &mut dyn Whole) -> Result<(), DecodeError> {
        let Self { body, watch, data, fault, .. } = self;
        let read = match fault {
            Some(fault) => Err(fault),
            None => read_into(body, watch, kind, value),
        };
        read.map_err(|error| located(error, data))
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
        let Self { shape, body, data, .. } = self;
        if let Some(fault) = self.fault {
            return Err(located(fault, data));
        }
        let checked = match shape {
            Shape::Object if may_be_empty && body.trim_ascii().is_empty() => Ok(()),
            Shape::Object => whole(body, self.watch, &mut |json| json.object(&[], &mut [])),
            Shape::List => whole(body, self.watch, &mut |json| json.items(&mut |_| Ok(()))),
            Shape::OneOf(kinds) => whole(body, self.watch, &mut |json| json.look_through(kinds)),
            Shape::Unstated if body.trim_ascii().is_empty() => Ok(()),
            Shape::Unstated => whole(body, self.watch, &mut |_| Ok(())),
            Shape::Text => self.text().map(|_| ()),
            Shape::Bytes => Ok(()),
            Shape::Nothing => {
                // A body that nobody expects may still be a refusal.
                let _ = whole(body, self.watch, &mut |_| Ok(()));
                Ok(())
            }
        };
        checked.map_err(|error| located(error, data))
    }
}
