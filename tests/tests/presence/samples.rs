//! Values that the documentation allows, chosen so that rows can match them and miss them.

use serde_json::{Map, Value, json};
use speclang::model::{Base, Field, Scalar, SentAs, Service};

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

/// The text of a value on the wire, without quotes.
pub(crate) fn text(service: &Service, name: &str, field: &Field, compare: Compare, which: Which) -> String {
    let pick = |hit: &str, other: &str| if which == Which::Hit { hit.to_owned() } else { other.to_owned() };
    match service.base(&field.ty) {
        Base::Enum(scalar, listed) => match which {
            Which::Outside if scalar == Scalar::Integer => "987654".to_owned(),
            Which::Outside => "of no enumeration".to_owned(),
            Which::Hit => listed.values.keys().next().unwrap_or_default().to_owned(),
            Which::Other => listed.values.keys().last().unwrap_or_default().to_owned(),
        },
        Base::Scalar(scalar, shape) => match (scalar, compare) {
            (Scalar::Integer, _) => pick("3", "7"),
            (Scalar::Decimal, _) => pick("0.01", "0.02"),
            (Scalar::Boolean, _) => pick("true", "false"),
            (Scalar::Instant, Compare::AtMost) => pick("2026-03-25T08:00:00Z", "2026-03-10T08:00:00Z"),
            (Scalar::Instant, _) => pick("2026-03-05T08:00:00Z", "2026-03-20T08:00:00Z"),
            (Scalar::Date, Compare::AtMost) => pick("2026-03-25", "2026-03-10"),
            (Scalar::Date, _) => pick("2026-03-05", "2026-03-20"),
            (Scalar::Month, _) => pick("2026-03", "2026-04"),
            (Scalar::Text, _) => {
                let most = field.max_length.or_else(|| shape?.max_length).map_or(64, |most| most.value as usize);
                let own = name.rsplit('.').next().unwrap_or(name);
                pick(&format!("hit-{own}"), &format!("not-{own}")).chars().take(most).collect()
            }
        },
        Base::Object(_) | Base::Missing => String::new(),
    }
}

/// The value in the form that it has in a JSON body: in a list, once; of an object, the fields that are required.
pub(crate) fn value(service: &Service, spot: &Spot<'_>, compare: Compare, which: Which) -> Value {
    let item = match service.base(&spot.field.ty) {
        Base::Object(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            let inner = required.map(|(name, field)| {
                let name = &name.value;
                let spot = Spot { place: spot.place, name: format!("{}.{name}", spot.name), field };
                (name.clone(), value(service, &spot, Compare::Equal, which))
            });
            Value::Object(inner.collect::<Map<_, _>>())
        }
        _ => json_of(service, spot.field, &text(service, &spot.name, spot.field, compare, which)),
    };
    if spot.field.ty.is_list() { json!([item]) } else { item }
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
