//! The text of a scalar as it stands on the wire, which numbers and times have only once somebody asks.

use core::fmt::Write as _;
use std::borrow::Cow;

use arrayvec::ArrayString;

use super::WireRef;
use crate::{Counting, Date, Instant, Month};

/// Room for the text of a number or time: the longest is a decimal number of 28 digits behind `-0.`.
pub(crate) type Room = ArrayString<LONGEST>;

const LONGEST: usize = 32;

impl<'a> WireRef<'a> {
    /// The text of a scalar, as it stands on the wire without quotes.
    #[must_use]
    pub fn scalar(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(Cow::Borrowed(text)),
            Self::Bool(truth) => Some(Cow::Borrowed(spelled(truth))),
            _ => self.text(&mut Room::new()).map(|text| Cow::Owned(text.to_owned())),
        }
    }

    /// The same without an allocation; a number or time is written into the room.
    pub(crate) fn text<'t>(self, room: &'t mut Room) -> Option<&'t str>
    where
        'a: 't,
    {
        // Whatever is written here fits.
        let _ = match self {
            Self::Text(text) | Self::Number(text) => return Some(text),
            Self::Bool(truth) => return Some(spelled(truth)),
            Self::Integer(number) => room.write_str(itoa::Buffer::new().format(number)),
            Self::Unsigned(number) => room.write_str(itoa::Buffer::new().format(number)),
            Self::Decimal(number) => write!(room, "{number}"),
            Self::Instant(instant) => room.write_str(&instant.text()),
            Self::Date(date) => write!(room, "{date}"),
            Self::Month(month) => write!(room, "{month}"),
            Self::Member(_, value) => return value.to_wire().text(room),
            Self::State(_)
            | Self::List(_)
            | Self::Object(_)
            | Self::Map(_)
            | Self::Json(_)
            | Self::Bytes(_)
            | Self::File(_) => return None,
        };
        Some(room.as_str())
    }

    /// The fewest and the most units that the text of a scalar can have, as far as they need not be counted.
    #[inline]
    pub(crate) fn length_between(self, counting: Counting) -> Option<(usize, usize)> {
        let exactly = |length| Some((length, length));
        match self {
            Self::Text(text) | Self::Number(text) => Some(counting.between(text)),
            Self::Bool(truth) => exactly(spelled(truth).len()),
            Self::Instant(_) => exactly(Instant::FORM.len()),
            Self::Date(_) => exactly(Date::FORM.len()),
            Self::Month(_) => exactly(Month::FORM.len()),
            Self::Integer(_) | Self::Unsigned(_) | Self::Decimal(_) => Some((1, LONGEST)),
            Self::Member(_, value) => value.to_wire().length_between(counting),
            Self::State(_)
            | Self::List(_)
            | Self::Object(_)
            | Self::Map(_)
            | Self::Json(_)
            | Self::Bytes(_)
            | Self::File(_) => None,
        }
    }
}

const fn spelled(truth: bool) -> &'static str {
    if truth { "true" } else { "false" }
}
