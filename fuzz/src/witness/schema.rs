//! What an answer means by its schema: the values as one text, or the place that does not fit.

use core::fmt::Write as _;

use regex_lite::Regex;
use serde_json::Value;

use super::json;
use super::number::{Number, plain};

/// A type of an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Type {
    /// Text, or the text of a number.
    Text,
    /// A value of an enumeration, which may be unknown.
    Enumeration,
    /// A whole number of 64 bits.
    Integer,
    /// A decimal of 28 digits.
    Decimal,
    /// A truth value.
    Boolean,
    /// `yyyy-MM-ddTHH:mm:ssZ`
    Instant,
    /// `yyyy-MM-dd`
    Date,
    /// `yyyy-MM`
    Month,
    /// Whatever is not looked at.
    Any,
    /// Nothing, or a value of the type.
    Optional(&'static Type),
    /// A list; null is the empty one.
    List(&'static Type),
    /// An object with these fields.
    Object(&'static [(&'static str, Type)]),
}

/// What a value says.
#[derive(Debug, Default)]
pub(crate) struct Meaning {
    /// All values in their order, in one spelling.
    pub(crate) text: String,
    /// Decimals in their order, where their spelling must be kept.
    pub(crate) kept: Vec<Option<String>>,
}

/// Reads a value; a missing one is `None`.
///
/// # Errors
///
/// The path of what does not fit.
pub(crate) fn read(of: &Type, value: Option<&Value>, path: &str, meaning: &mut Meaning) -> Result<(), String> {
    let refused = || Err(path.to_owned());
    let spelled = value.and_then(|value| json::number(value).or_else(|| json::text(value)));
    match (of, value) {
        (Type::Any, _) => meaning.text.push_str("any;"),
        (Type::Optional(_), None | Some(Value::Null)) => meaning.text.push_str("none;"),
        (Type::Optional(inner), Some(Value::String(text)))
            if text.is_empty() && !matches!(inner, Type::Text | Type::Object(_)) =>
        {
            meaning.text.push_str("none;");
        }
        (Type::Optional(inner), Some(_)) => read(inner, value, path, meaning)?,
        (Type::List(_), None | Some(Value::Null)) => meaning.text.push_str("[];"),
        (_, None) => return refused(),
        (Type::List(inner), Some(value)) => {
            let Value::Array(items) = value else { return refused() };
            if json::number(value).is_some() {
                return refused();
            }
            meaning.text.push('[');
            for (index, item) in items.iter().enumerate() {
                read(inner, Some(item), &format!("{path}[{index}]"), meaning)?;
            }
            meaning.text.push_str("];");
        }
        (Type::Object(fields), Some(value)) => {
            let Value::Object(members) = value else { return refused() };
            if !members.keys().all(|key| json::is_whole(key)) {
                return refused();
            }
            for (name, of) in *fields {
                let between = if path.is_empty() { "" } else { "." };
                read(of, members.get(*name), &format!("{path}{between}{name}"), meaning)?;
            }
        }
        (_, Some(value)) => match scalar(of, value, spelled, meaning) {
            Some(text) => _ = write!(meaning.text, "{text};"),
            None => return refused(),
        },
    }
    Ok(())
}

/// A value that holds no others, in one spelling; `spelled` is the content of a string or the text of a number.
fn scalar(of: &Type, value: &Value, spelled: Option<&str>, meaning: &mut Meaning) -> Option<String> {
    let in_string = json::text(value);
    match of {
        Type::Integer => spelled.and_then(Number::read)?.integer().map(|number| number.to_string()),
        Type::Decimal => {
            let number = spelled.and_then(Number::read).filter(Number::is_decimal)?;
            meaning.kept.push(spelled.and_then(plain).map(str::to_owned));
            Some(number.normal())
        }
        Type::Boolean => match (value, in_string) {
            (Value::Bool(truth), _) => Some(truth.to_string()),
            (_, Some(text @ ("true" | "false"))) => Some(text.to_owned()),
            _ => None,
        },
        Type::Instant => in_string.filter(|text| is_instant(text)).map(str::to_owned),
        Type::Date => in_string.filter(|text| is_date(text)).map(str::to_owned),
        Type::Month => in_string.filter(|text| text.len() == 7 && is_date(&format!("{text}-01"))).map(str::to_owned),
        _ => spelled.map(|text| format!("{text:?}")),
    }
}

fn is_instant(text: &str) -> bool {
    thread_local!(static FORM: Regex = Regex::new(r"^(.{10})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$").expect("the pattern is one"));
    FORM.with(|form| form.captures(text).is_some_and(|parts| is_date(&parts[1])))
}

/// Whether there is such a day, by the rules of the calendar.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let are_digits = [(year, 4), (month, 2), (day, 2)]
        .iter()
        .all(|(part, length)| part.len() == *length && part.bytes().all(|byte| byte.is_ascii_digit()));
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = numbers[..] else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    are_digits && year > 0 && (1..=12).contains(&month) && (1..=last).contains(&day)
}
