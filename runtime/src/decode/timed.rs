//! Instants in other spellings than their own.

use jiff::Timestamp;

use super::{DecodeError, Json, Slot, number};
use crate::{Form, Instant};

/// Milliseconds in a second.
const THOUSAND: i64 = 1000;

/// The slot of a field whose instants are spelled in that form.
#[derive(Debug)]
pub struct Timed<'a, T>(pub &'a mut T, pub Form);

impl<T: Slot> Slot for Timed<'_, T> {
    fn read(&mut self, json: Json<'_, '_>) -> Result<(), DecodeError> {
        let slot = &mut *self.0;
        json.timed(self.1, |json| slot.read(json))
    }

    fn missing(&mut self) -> Result<(), DecodeError> {
        self.0.missing()
    }
}

impl<'a> Json<'_, 'a> {
    /// Reads the value with its instants in that form.
    pub(super) fn timed<T>(self, form: Form, read: impl FnOnce(Json<'_, 'a>) -> T) -> T {
        let reader = self.reader;
        let outer = core::mem::replace(&mut reader.times, form);
        let outcome = read(Json { reader: &mut *reader });
        reader.times = outer;
        outcome
    }
}

/// The instant that a text spells in a form; its own form is one, too, as serde has it. What lies between two seconds is cut off,
/// towards the past; in what must be exact, as a request, it is none.
pub(super) fn instant(text: &str, form: Form, is_exact: bool) -> Option<Instant> {
    let unix = |divisor: i64| {
        let number = number::whole(text).filter(|number| !is_exact || number.rem_euclid(divisor) == 0)?;
        Instant::from_unix_seconds(number.div_euclid(divisor)).ok()
    };
    let plain = || text.parse().ok();
    match form {
        Form::Seconds => unix(1).or_else(plain),
        Form::Milliseconds => unix(THOUSAND).or_else(plain),
        Form::Offset => plain().or_else(|| with_offset(text, is_exact)),
        Form::Usual | Form::Text | Form::Comma | Form::Segments => None,
    }
}

/// A time of RFC 3339.
fn with_offset(text: &str, is_exact: bool) -> Option<Instant> {
    // The library reads more than the standard has: blanks, basic forms and times without seconds.
    let bytes = text.as_bytes();
    let has_form = bytes.len() >= 20
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && matches!(bytes[10], b'T' | b't' | b' ')
        && bytes[13] == b':'
        && bytes[16] == b':'
        && !text.contains('[');
    let timestamp = has_form.then(|| text.parse::<Timestamp>().ok())??;
    let timestamp = Some(timestamp).filter(|timestamp| !is_exact || timestamp.subsec_nanosecond() == 0)?;
    // The calendar of an instant begins and ends within that of the library.
    Instant::try_from(std::time::SystemTime::from(timestamp)).ok()
}

#[cfg(test)]
mod tests {
    use crate::{Decode, DecodeError, Form, Instant, Json, Timed};

    #[derive(Default)]
    struct Times {
        one: Option<Instant>,
        all: Vec<Instant>,
        offset: Option<Instant>,
    }

    impl Decode for Times {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut times = Self::default();
            json.object(
                &["one", "all", "offset"],
                &mut [
                    &mut Timed(&mut times.one, Form::Seconds),
                    &mut Timed(&mut times.all, Form::Milliseconds),
                    &mut Timed(&mut times.offset, Form::Offset),
                ],
            )?;
            Ok(times)
        }
    }

    fn read(json: &str) -> Result<Times, DecodeError> {
        Times::decode_body(json.as_bytes())
    }

    #[test]
    fn numbers_and_offsets_are_instants_where_the_field_says_so() {
        let times = read(r#"{"one": 90, "all": [-1, "1999"], "offset": "1970-01-01T02:00:00.5+01:30"}"#)
            .expect("they are times");
        let at = |seconds| Instant::from_unix_seconds(seconds).expect("it is in the calendar");
        assert_eq!(times.one, Some(at(90)));
        assert_eq!(times.all, [at(-1), at(1)]);
        assert_eq!(times.offset, Some(at(1800)));
        let none = read(r#"{"one": null, "offset": ""}"#).expect("nothing is there");
        assert_eq!((none.one, none.offset), (None, None));
    }

    #[test]
    fn what_is_no_such_instant_is_an_error() {
        for json in [
            r#"{"one": 1.5}"#,
            r#"{"one": true}"#,
            r#"{"one": 99999999999999}"#,
            r#"{"offset": 90}"#,
            r#"{"offset": "1970-01-01"}"#,
            r#"{"offset": "1970-01-01T00:00:00"}"#,
        ] {
            let error = read(json).map(|_| ()).expect_err(json);
            assert!(error.expected().starts_with("an instant"), "{json}: {error:?}");
        }
        // Elsewhere an instant has one form.
        assert!(Instant::decode_body(b"90").is_err());
    }
}
