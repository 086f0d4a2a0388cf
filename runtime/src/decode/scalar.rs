//! Reading texts, numbers, truth values and times.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::number::{self, Short};
use super::{Decode, DecodeError, Json, minor, string, timed};
use crate::{Date, Form, Instant, Month};

/// A value as it stands in the text, or what holds other values.
pub(super) enum Scalar<'a> {
    /// A string with its quotes.
    String {
        quoted: &'a str,
        has_escapes: bool,
    },
    /// A number, `true`, `false` or `null`.
    Bare(&'a str),
    Object,
    List,
}

impl<'a> Scalar<'a> {
    /// The content of a string, if it is one that can be read.
    fn string(&self) -> Option<Cow<'a, str>> {
        match self {
            Self::String { quoted, has_escapes } => string::content(quoted, *has_escapes),
            _ => None,
        }
    }

    /// The content of a string, or the text of a number.
    pub(super) fn text(&self) -> Option<Cow<'a, str>> {
        match self {
            Self::Bare(text) if text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) => {
                Some(Cow::Borrowed(text))
            }
            _ => self.string(),
        }
    }

    /// An error that says what should have stood in place of this value.
    pub(super) fn expected(&self, what: impl Into<Cow<'static, str>>) -> DecodeError {
        // What is nested may hold secrets of fields that are read one by one.
        match self {
            Self::String { quoted: text, .. } | Self::Bare(text) => DecodeError::new(what, text),
            Self::Object => DecodeError::new(what, "an object"),
            Self::List => DecodeError::new(what, "a list"),
        }
    }
}

/// A string, or the text of a number, as vendors mix the two in ids.
impl Decode for String {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let scalar = json.scalar()?;
        match scalar {
            Scalar::String { quoted, has_escapes: false } => Ok(quoted[1..quoted.len() - 1].to_owned()),
            _ => scalar.text().map(Cow::into_owned).ok_or_else(|| scalar.expected("a string or number")),
        }
    }
}

/// A whole number in any spelling, such as `1.0` and `1e3`, or a string that holds one.
impl Decode for i64 {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        if let Some((length, number)) =
            Short::read(json.reader.rest()).and_then(|short| Some((short.length, short.integer()?)))
        {
            json.reader.advance(length);
            return Ok(number);
        }
        let scalar = json.scalar()?;
        let number = scalar.text().and_then(|text| number::whole(&text));
        number.ok_or_else(|| scalar.expected("a 64-bit integer"))
    }
}

/// A whole number that is not negative, spelled as any other.
impl Decode for u64 {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let scalar = json.scalar()?;
        let number = scalar.text().and_then(|text| number::unsigned(&text));
        number.ok_or_else(|| scalar.expected("a whole number from 0 to 18446744073709551615"))
    }
}

/// `true` or `false`, or a string that holds one of them.
impl Decode for bool {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let scalar = json.scalar()?;
        let text = match scalar {
            Scalar::Bare(text) => Some(Cow::Borrowed(text)),
            // A string may spell its letters as escapes.
            _ => scalar.string(),
        };
        match text.as_deref() {
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            _ => Err(scalar.expected("true or false")),
        }
    }
}

/// A number of at most 28 digits, or a string that holds one; never rounded, and zeros after the point are kept as far
/// as there is room for them.
impl Decode for Decimal {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        if let Some(money) = json.reader.money {
            return minor::read(json, money);
        }
        if let Some(short) = Short::read(json.reader.rest()) {
            json.reader.advance(short.length);
            return Ok(short.decimal());
        }
        let scalar = json.scalar()?;
        let number = scalar.text().and_then(|text| number::exact(&text));
        number.ok_or_else(|| scalar.expected("a decimal number of at most 28 digits"))
    }
}

macro_rules! decode_times {
    ($($time:ty: $expected:literal;)+) => {$(
        impl Decode for $time {
            const EMPTY_STRING_IS_NONE: bool = true;

            fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
                let scalar = json.scalar()?;
                let time = scalar.string().and_then(|text| text.parse().ok());
                time.ok_or_else(|| scalar.expected($expected))
            }
        }
    )+};
}

/// An instant in its own form, or in that of its field.
impl Decode for Instant {
    const EMPTY_STRING_IS_NONE: bool = true;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let (form, is_exact) = (json.reader.times, json.is_of_request());
        let scalar = json.scalar()?;
        let in_form = || timed::instant(&scalar.text()?, form, is_exact);
        let (instant, expected) = match form {
            Form::Seconds => (in_form(), "an instant in seconds of Unix time"),
            Form::Milliseconds => (in_form(), "an instant in milliseconds of Unix time, to the second"),
            Form::Offset => (in_form(), "an instant of RFC 3339, to the second"),
            Form::Usual | Form::Text | Form::Comma | Form::Segments => {
                (scalar.string().and_then(|text| text.parse().ok()), "an instant of the form yyyy-MM-ddTHH:mm:ssZ")
            }
        };
        instant.ok_or_else(|| scalar.expected(expected))
    }
}

decode_times! {
    Date: "a date of the form yyyy-MM-dd";
    Month: "a month of the form yyyy-MM";
}
