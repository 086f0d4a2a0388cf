//! Instants that go out as numbers.

use crate::{Form, Instant, Kind, Parameter, WireRef};

/// Milliseconds in a second.
const THOUSAND: i64 = 1000;

/// The value as it goes out: an instant as a number where the parameter says so, and any other as it is.
pub(crate) fn sent<'a>(parameter: &Parameter, value: WireRef<'a>) -> WireRef<'a> {
    number(parameter, &value).unwrap_or(value)
}

/// The number that an instant goes out as; nothing where it is none, or goes out as it is.
#[inline]
pub(super) fn number(parameter: &Parameter, value: &WireRef<'_>) -> Option<WireRef<'static>> {
    let factor = match parameter.form {
        Form::Seconds => 1,
        Form::Milliseconds => THOUSAND,
        _ => return None,
    };
    let instant = match value {
        _ if !matches!(parameter.kind, Kind::Instant) => None,
        WireRef::Instant(instant) => Some(*instant),
        WireRef::Text(text) => text.parse::<Instant>().ok(),
        _ => None,
    };
    instant.map(|instant| WireRef::Integer(instant.unix_seconds() * factor))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::json;

    #[test]
    fn an_instant_is_a_number_where_the_table_says_so() {
        let instant = Instant::from_unix_seconds(-90).expect("it is in the calendar");
        let at = Parameter::body("at").instant();
        for (parameter, sent) in [
            (at.seconds(), "-90"),
            (at.milliseconds(), "-90000"),
            (at.offset(), "\"1969-12-31T23:58:30Z\""),
            (at, "\"1969-12-31T23:58:30Z\""),
        ] {
            assert_eq!(json(&parameter, WireRef::Instant(instant)).as_deref(), Some(sent));
            // A request without a type holds its text.
            assert_eq!(json(&parameter, WireRef::Text("1969-12-31T23:58:30Z")).as_deref(), Some(sent));
        }
    }
}
