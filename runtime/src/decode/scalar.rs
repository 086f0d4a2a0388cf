//! Reading texts, numbers, truth values and times.

use rust_decimal::Decimal;

use super::{Decode, DecodeError, Json, number};
use crate::{Date, Instant, Month};

/// A string, or the text of a number, as vendors mix the two in ids.
impl Decode for String {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        json.scalar_text()
    }
}

/// A whole number in any spelling, such as `1.0` and `1e3`, or a string that holds one.
impl Decode for i64 {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let text = json.scalar_text().unwrap_or_default();
        number::whole(&text).ok_or_else(|| json.expected("a whole number of 64 bits"))
    }
}

/// `true` or `false`, or a string that holds one of them.
impl Decode for bool {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        // A string may spell its letters as escapes.
        match json.string().as_deref().unwrap_or(json.text()) {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(json.expected("true or false")),
        }
    }
}

/// A number of at most 28 digits, or a string that holds one; never rounded, and zeros after the point are kept as far
/// as there is room for them.
impl Decode for Decimal {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let text = json.scalar_text().unwrap_or_default();
        number::exact(&text).ok_or_else(|| json.expected("a decimal number of at most 28 digits"))
    }
}

macro_rules! decode_times {
    ($($time:ty: $expected:literal;)+) => {$(
        impl Decode for $time {
            const EMPTY_STRING_IS_NONE: bool = true;

            fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
                json.string().and_then(|text| text.parse().ok()).ok_or_else(|| json.expected($expected))
            }
        }
    )+};
}

decode_times! {
    Instant: "an instant of the form yyyy-MM-ddTHH:mm:ssZ";
    Date: "a date of the form yyyy-MM-dd";
    Month: "a month of the form yyyy-MM";
}
