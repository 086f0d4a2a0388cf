//! What is stated under the key of a limit, with its place.

use std::fmt;

use rust_decimal::Decimal;

use crate::model::Range;
use crate::{Span, Spanned};

/// A limit as a field or a type states it.
#[derive(Debug, Clone, Copy)]
pub struct Stated<'a> {
    /// What it says.
    pub value: StatedValue<'a>,
    /// Where it says so; a flag alone does not know.
    pub span: Option<Span>,
}

/// What is stated.
#[derive(Debug, Clone, Copy)]
pub enum StatedValue<'a> {
    /// A count.
    Count(u32),
    /// One number.
    Number(Decimal),
    /// Two ends of which one may be open.
    Range(Range),
    /// A text.
    Text(&'a str),
    /// That it holds.
    Flag,
}

impl fmt::Display for StatedValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Range(range) => range.fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::Flag => f.write_str("true"),
        }
    }
}

fn stated<'a, T>(written: Option<&'a Spanned<T>>, value: impl FnOnce(&'a T) -> StatedValue<'a>) -> Option<Stated<'a>> {
    written.map(|written| Stated { value: value(&written.value), span: Some(written.span) })
}

pub(super) fn count(written: Option<&Spanned<u32>>) -> Option<Stated<'_>> {
    stated(written, |count| StatedValue::Count(*count))
}

pub(super) fn range(written: Option<&Spanned<Range>>) -> Option<Stated<'_>> {
    stated(written, |range| StatedValue::Range(*range))
}

/// A range of one number is that number; any other stays what it is, to be reported.
pub(super) fn number(written: Option<&Spanned<Range>>) -> Option<Stated<'_>> {
    stated(written, |range| match (range.min, range.max) {
        (Some(min), Some(max)) if min == max => StatedValue::Number(min),
        _ => StatedValue::Range(*range),
    })
}

pub(super) fn text(written: Option<&Spanned<String>>) -> Option<Stated<'_>> {
    stated(written, |text| StatedValue::Text(text))
}

pub(super) fn flag(holds: bool) -> Option<Stated<'static>> {
    holds.then_some(Stated { value: StatedValue::Flag, span: None })
}
