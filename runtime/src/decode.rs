//! Reading answers: JSON into typed values, exactly and with the path of whatever does not fit.
//!
//! A body is gone over once, and its UTF-8 is checked once. One body of code reads all objects: a type hands it the names
//! of its fields and where their values go.

mod answering;
mod arrived;
mod boxed;
mod constant;
mod entries;
mod error;
mod json;
mod json_kind;
mod likely;
mod list;
mod minor;
mod names;
mod nested;
mod number;
mod object;
mod outline;
mod reader;
mod scalar;
#[cfg(feature = "test-util")]
mod secret_places;
mod skip;
mod slot;
pub(crate) mod states;
mod string;
#[cfg(feature = "serde")]
mod table;
mod tag;
mod timed;
mod token;
mod watch;
mod whole;

use bytes::Bytes;

pub use answering::{Answering, ReadAs};
pub(crate) use answering::{Response, Value, Way};
pub use arrived::Arrived;
pub(crate) use arrived::missing_data;
pub use constant::Constant;
pub use error::DecodeError;
pub use json::Json;
pub use json_kind::JsonKind;
pub use minor::InMinorUnits;
pub(crate) use names::Names;
pub use slot::{Required, Secret, Slot};
pub use timed::Timed;
pub(crate) use watch::{Watch, secret_field};
#[cfg(feature = "serde")]
pub(crate) use whole::read_text;
pub(crate) use whole::{mark, of_nothing, read_body, read_json, read_slot, texts, without_mark};
#[cfg(feature = "test-util")]
pub(crate) use {outline::outline, secret_places::secret_places};

/// A value that can be read from an answer.
///
/// Generated code implements it for objects and enumerations:
///
/// ```
/// use api_runtime::{Decode, DecodeError, Json};
///
/// #[derive(Default)]
/// struct Order { id: String, remark: Option<String> }
///
/// impl Decode for Order {
///     fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
///         let mut order = Self::default();
///         json.object(&["order_id", "remark"], &mut [&mut order.id, &mut order.remark])?;
///         Ok(order)
///     }
/// }
///
/// let order = Order::decode_body(br#"{"order_id": "CS1"}"#)?;
/// assert_eq!((order.id.as_str(), order.remark), ("CS1", None));
/// # Ok::<(), DecodeError>(())
/// ```
pub trait Decode: Sized {
    /// Whether an [`Option`] of this type reads the empty string as `None`, as servers send it for unset values.
    const EMPTY_STRING_IS_NONE: bool = false;

    /// What a body may be besides JSON of this type.
    const BODY: Body = Body::Value;

    /// How the answer of a success is read, and what stands for the answer of a write that succeeded without a body.
    const ANSWER: Answering<Self> = Answering::Json;

    /// Whether an [`Option`] of this type reads the value as `None`.
    #[must_use]
    #[inline]
    fn is_none(json: &Json<'_, '_>) -> bool {
        (json.is_null() || (Self::EMPTY_STRING_IS_NONE && json.is_empty_string())) && !json.is_of_request()
    }

    /// Reads the value. One that is not looked at is passed over.
    ///
    /// # Errors
    ///
    /// When the JSON is not such a value.
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError>;

    /// Reads the value in place of this one. After an error, nobody looks at what is there.
    ///
    /// # Errors
    ///
    /// When the JSON is not such a value.
    fn decode_over(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        *self = Self::decode(json)?;
        Ok(())
    }

    /// What stands for the value where its key is missing; nothing means that a missing key is an error. A type that has such a
    /// value begins with it.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }

    /// Reads the value from a whole body, which is UTF-8 with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, is empty, or is not such a value, unless [`BODY`](Self::BODY) allows it.
    fn decode_body(body: &[u8]) -> Result<Self, DecodeError> {
        read_body(body, &mut Watch::default())
    }

    /// Reads the JSON of an answer with a status and keeps nothing of it, for recorders.
    ///
    /// # Errors
    ///
    /// When the JSON is not such a value.
    fn look_through(_status: u16, json: Json<'_, '_>) -> Result<(), DecodeError> {
        Self::decode(json).map(drop)
    }

    /// The status that a service answers with where that depends on the value, for fakes.
    #[must_use]
    fn to_status(&self) -> Option<u16> {
        None
    }

    /// The body that a service answers with where that is no JSON, for fakes.
    #[must_use]
    fn to_body(&self) -> Option<Bytes> {
        None
    }
}

/// What the body of an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// JSON of the type, and nothing else.
    Value,
    /// An object of which no field is documented. Nothing at all, and JSON of another kind, count as one without fields.
    ObjectOrNothing,
    /// Anything; it is not read.
    Anything,
}
