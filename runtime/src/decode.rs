//! Reading answers: JSON into typed values, exactly and with the path of whatever does not fit.

mod error;
mod json;
mod nested;
mod number;
mod object;
mod outline;
mod scalar;

pub use error::DecodeError;
pub use json::Json;
pub(crate) use json::without_mark;
pub use object::Object;

/// A value that can be read from an answer.
///
/// Generated code implements it for objects and enumerations:
///
/// ```
/// use api_runtime::{Decode, DecodeError, Json};
///
/// struct Order { id: String, remark: Option<String> }
///
/// impl Decode for Order {
///     fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
///         let mut object = json.object()?;
///         Ok(Self { id: object.take("order_id")?, remark: object.take("remark")? })
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

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// When the JSON is not such a value.
    fn decode(json: Json<'_>) -> Result<Self, DecodeError>;

    /// What stands for the value where its key is missing; nothing means that a missing key is an error.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }

    /// Reads the value from a whole body.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, is empty, or is not such a value. The unit type takes any body.
    fn decode_body(body: &[u8]) -> Result<Self, DecodeError> {
        Self::decode(Json::parse(body)?)
    }
}
