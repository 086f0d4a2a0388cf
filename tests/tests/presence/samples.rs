//! Values that the documentation allows, chosen so that rows can match them and miss them.

use regex_lite::Regex;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use speclang::model::{Base, Field, Scalar, SentAs, Service, Shape};

use super::bindings::Compare;
use super::cells::Spot;

/// Which of the values of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// The one that requests send.
    Hit,
    /// Another one that would be as good.
    Other,
    /// One that no enumeration holds.
    Outside,
}

/// Numbers of which most fields allow two.
const NUMBERS: &[&str] = &["3", "7", "1", "2", "0", "10", "100"];
const AMOUNTS: &[&str] = &["0.01", "0.02", "1", "2", "0", "0.5", "10", "100"];
/// Texts for patterns that a name does not match.
const TEXTS: &[&str] =
    &["1", "2", "a", "b", "A1", "B2", "13800138000", "13900139000", "2026-03-05", "2026-03", "a@b.cn"];

/// Texts of which an enumeration does not hold all.
const OUTSIDE: &[&str] = &["of no enumeration", "z", "?"];

/// The text of a value on the wire, without quotes.
pub(crate) fn text(service: &Service, name: &str, field: &Field, compare: Compare, which: Which) -> String {
    let (scalar, shape) = match service.base(&field.ty) {
        Base::Enum(scalar, _) if which == Which::Outside && scalar == Scalar::Integer => return "987654".to_owned(),
        Base::Enum(_, listed) if which == Which::Outside => {
            let candidates = OUTSIDE.iter().map(|text| sized(text, field, None));
            let mut outside = candidates.filter(|text| listed.values.get(text).is_none());
            return outside.next().unwrap_or_default();
        }
        Base::Enum(..) => {
            let values = accepted(service, field);
            let value = if which == Which::Hit { values.first() } else { values.last() };
            return value.map(|value| (*value).to_owned()).unwrap_or_default();
        }
        Base::Object(_)
        | Base::Map(_)
        | Base::Union(_)
        | Base::Tagged(_)
        | Base::Missing
        | Base::Scalar(Scalar::Any, _) => {
            return String::new();
        }
        Base::Scalar(scalar, shape) => (scalar, shape),
    };
    let own = name.rsplit('.').next().unwrap_or(name);
    let named = |word: &str| sized(&format!("{word}-{own}"), field, shape);
    let all = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<String>>();
    let candidates = match (scalar, compare) {
        (Scalar::Integer | Scalar::Unsigned, _) => [all(NUMBERS), bounds(field, shape)].concat(),
        (Scalar::Decimal, _) => [all(AMOUNTS), bounds(field, shape)].concat(),
        (Scalar::Boolean, _) => all(&["true", "false"]),
        (Scalar::Instant, Compare::AtMost) => all(&["2026-03-25T08:00:00Z", "2026-03-10T08:00:00Z"]),
        (Scalar::Instant, _) => all(&["2026-03-05T08:00:00Z", "2026-03-20T08:00:00Z"]),
        // A day or month may also travel as text.
        (Scalar::Date | Scalar::Text, Compare::AtMost) => all(&["2026-03-25", "2026-03-10"]),
        (Scalar::Date, _) | (Scalar::Text, Compare::AtLeast | Compare::Month) => all(&["2026-03-05", "2026-03-20"]),
        // What nobody describes has no samples.
        (Scalar::Any | Scalar::Bytes | Scalar::File, _) => return String::new(),
        (Scalar::Month, _) => all(&["2026-03", "2026-04"]),
        (Scalar::Text, Compare::Equal) => [vec![named("hit"), named("not")], all(TEXTS)].concat(),
    };
    let mut fitting = candidates.iter().filter(|text| fits(text, scalar, field, shape));
    let first = fitting.next().unwrap_or(&candidates[0]);
    if which == Which::Hit { first.clone() } else { fitting.next().unwrap_or(first).clone() }
}

/// The values of an enumeration that the field takes.
pub(crate) fn accepted<'a>(service: &'a Service, field: &'a Field) -> Vec<&'a str> {
    let Base::Enum(_, listed) = service.base(&field.ty) else { return Vec::new() };
    let is_accepted = |value: &&str| field.except.iter().all(|except| except.value != **value);
    listed.values.keys().filter(is_accepted).collect()
}

/// A text cut, or filled up, to a length that the field takes.
fn sized(text: &str, field: &Field, shape: Option<&Shape>) -> String {
    let limit = |own: &Option<speclang::Spanned<u32>>| own.as_ref().map(|limit| limit.value as usize);
    let most = limit(&field.max_length).or_else(|| limit(&shape?.max_length)).unwrap_or(64);
    let least = limit(&field.min_length).or_else(|| limit(&shape?.min_length)).unwrap_or(0);
    let text: String = text.chars().take(most).collect();
    format!("{text:-<least$}")
}

/// The ends of a range.
fn bounds(field: &Field, shape: Option<&Shape>) -> Vec<String> {
    let range = field.range.as_ref().or_else(|| shape?.range.as_ref());
    let ends = range.map(|range| [range.value.min, range.value.max]);
    ends.iter().flatten().flatten().map(ToString::to_string).collect()
}

/// Whether a text keeps the field's limits.
fn fits(text: &str, scalar: Scalar, field: &Field, shape: Option<&Shape>) -> bool {
    if let Some(pattern) = field.pattern.as_ref().or_else(|| shape?.pattern.as_ref()) {
        let whole = Regex::new(&format!("^(?:{})$", pattern.value)).expect("patterns of a checked spec");
        return whole.is_match(text);
    }
    if !scalar.is_number() {
        return true;
    }
    let Ok(number) = text.parse::<Decimal>() else { return false };
    let range = field.range.as_ref().or_else(|| shape?.range.as_ref());
    range.is_none_or(|range| range.value.contains(number))
        && field.above.as_ref().and_then(|above| above.value.min).is_none_or(|least| least < number)
        && field.scale.as_ref().is_none_or(|scale| number.normalize().scale() <= scale.value)
}

/// The value in the form that it has in a JSON body: in a list, as often as the list asks for; of an object, the fields that are
/// required. How rows are compared with it, the name decides.
pub(crate) fn value(service: &Service, spot: &Spot<'_>, compare: &dyn Fn(&str) -> Compare, which: Which) -> Value {
    let item = match service.base(&spot.field.ty) {
        Base::Object(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            let inner = required.map(|(name, field)| {
                let name = &name.value;
                let inner = Spot::new(service, spot.place, format!("{}.{name}", spot.name), field);
                (name.clone(), value(service, &inner, compare, which))
            });
            Value::Object(inner.collect::<Map<_, _>>())
        }
        _ => json_of(service, spot.field, &text(service, &spot.name, spot.field, compare(&spot.name), which)),
    };
    if spot.field.ty.is_list() {
        let count = spot.field.min_items.as_ref().map_or(1, |least| least.value.max(1));
        Value::Array(vec![item; count as usize])
    } else {
        item
    }
}

/// A text in the JSON form of the field's type.
pub(crate) fn json_of(service: &Service, field: &Field, text: &str) -> Value {
    let (Base::Scalar(scalar, _) | Base::Enum(scalar, _)) = service.base(&field.ty) else { return Value::Null };
    let as_text = field.sent_as.is_some_and(|sent_as| sent_as.value == SentAs::Text);
    if scalar.is_plain_json() && !as_text {
        serde_json::from_str(text).expect("a number or truth value is JSON")
    } else {
        json!(text)
    }
}

/// The text of a scalar in JSON.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}
