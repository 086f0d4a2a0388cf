//! The text behind a flag as a value of the parameter's kind.

use std::path::Path;

use api_runtime::{Date, Instant, Kind, Month, Parameter, Wire};

use super::{json, union};

/// The value that the text says.
///
/// The kind is judged here and nowhere else; limits are the runtime's to judge.
pub(crate) fn read_text(parameter: &Parameter, text: &str) -> Result<Wire, String> {
    let wire = match parameter.kind {
        _ if parameter.lists > 1 => return json::read_list(parameter, text),
        Kind::Object(_) | Kind::Any => return json::read_item(parameter, text),
        Kind::Bytes | Kind::File => return Err(format!("expected {} in a file", parameter.kind.as_str())),
        Kind::Union(members) => return union::read_text(members, text),
        Kind::Integer if is_integer(text) => Wire::Number(text.to_owned()),
        Kind::Unsigned if is_unsigned(text) => Wire::Number(text.to_owned()),
        Kind::Decimal if is_decimal(text) => Wire::Number(text.to_owned()),
        Kind::Boolean if text == "true" => Wire::Bool(true),
        Kind::Boolean if text == "false" => Wire::Bool(false),
        _ if is_text_of_kind(parameter, text) => Wire::Text(text.to_owned()),
        // The text may be secret and is not repeated.
        _ => return Err(format!("expected {}", parameter.kind.as_str())),
    };
    Ok(wire)
}

/// The name of a file that is sent, without folders; standard input has none of its own.
pub(crate) fn file_name(path: &str) -> String {
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    name.filter(|_| path != "-").unwrap_or("stdin").to_owned()
}

/// The entry of a map that the text says as `KEY=VALUE`.
pub(crate) fn read_entry(parameter: &Parameter, text: &str) -> Result<(String, Wire), String> {
    let (key, value) = text.split_once('=').ok_or("expected KEY=VALUE")?;
    read_text(parameter, value).map(|value| (key.to_owned(), value))
}

/// Whether the text is one of the kinds that are text on the wire, and in their form.
pub(super) fn is_text_of_kind(parameter: &Parameter, text: &str) -> bool {
    match parameter.kind {
        Kind::Text => true,
        Kind::Instant => text.parse::<Instant>().is_ok(),
        Kind::Date => text.parse::<Date>().is_ok(),
        Kind::Month => text.parse::<Month>().is_ok(),
        Kind::Integer
        | Kind::Unsigned
        | Kind::Decimal
        | Kind::Boolean
        | Kind::Object(_)
        | Kind::Any
        | Kind::Bytes
        | Kind::File
        | Kind::Union(_) => false,
    }
}

/// Digits, with a sign or without; not the leading zeros that JSON does not take.
pub(super) fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
}

/// The same without a sign.
pub(super) fn is_unsigned(text: &str) -> bool {
    is_integer(text) && !text.starts_with('-')
}

/// Digits with at most one point between them. Exponents are not taken: how many digits they make is not to be seen.
pub(super) fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => {
            is_integer(whole) && !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => is_integer(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_digits() {
        for text in ["0", "-1", "20", "99999999999999999999"] {
            assert!(is_integer(text), "{text}");
        }
        for text in ["", "-", "+1", "01", "1.0", "1e3", "0x1", " 1", "١"] {
            assert!(!is_integer(text), "{text}");
        }
        for text in ["0.10", "-12.5", "7", "100.00"] {
            assert!(is_decimal(text), "{text}");
        }
        for text in [".5", "5.", "1e2", "1.2.3", "1,5", "NaN", "00.1"] {
            assert!(!is_decimal(text), "{text}");
        }
    }

    #[test]
    fn a_text_of_another_kind_is_refused_and_not_repeated() {
        let refused = |parameter: Parameter, text| read_text(&parameter, text).unwrap_err();
        assert_eq!(refused(Parameter::query("x").integer(), "ten"), "expected a whole number");
        let unsigned = "expected a whole number from 0 to 18446744073709551615";
        assert_eq!(refused(Parameter::query("x").unsigned(), "-1"), unsigned);
        assert_eq!(refused(Parameter::query("x").boolean(), "yes"), "expected true or false");
        assert_eq!(refused(Parameter::query("x").month(), "2026-13"), "expected a month yyyy-MM");
        assert!(refused(Parameter::query("x").instant(), "2026-01-01").starts_with("expected a time"));
        assert!(read_text(&Parameter::query("x").date(), "2026-02-28") == Ok(Wire::Text("2026-02-28".into())));
        assert!(read_text(&Parameter::query("x").decimal(), "0.10") == Ok(Wire::Number("0.10".into())));
    }
}
