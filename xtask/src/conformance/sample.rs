//! Values for the parameters of a request, as the script that calls the SDK reads them.
//!
//! The generator has samples of its own; that both give the same, the comparison shows.

use serde_json::{Value, json};
use speclang::model::{Base, Field, Range, Scalar, SentAs, Service, Shape};

/// Text in which every character that has to be encoded somewhere stands, and a decimal that no float holds.
pub(super) struct Tricky {
    pub(super) text: &'static str,
    pub(super) decimal: &'static str,
}

/// What is sent besides the plain samples.
pub(super) const TRICKY: Tricky = Tricky {
    text: " a+b/c%20~*'\"\\&=?#;,:@!$()[]{}|<>^`.-_ 订单é€😀 ",
    decimal: "12345678901234567890.12345678",
};

/// The sample of a parameter, or the tricky one for a text or decimal that has any.
pub(super) fn value(service: &Service, field: &Field, tricky: Option<&Tricky>) -> Option<Value> {
    let item = |number| match tricky {
        Some(tricky) => hard(service, field, tricky),
        None => plain(service, field, number),
    };
    if !field.ty.is_list() {
        return item(0);
    }
    let count = field.min_items.map_or(1, |least| least.value.max(1));
    (0..count).map(item).collect::<Option<Vec<_>>>().map(Value::Array)
}

fn hard(service: &Service, field: &Field, tricky: &Tricky) -> Option<Value> {
    match service.base(&field.ty) {
        Base::Scalar(Scalar::Text, _) => Some(tricky.text.into()),
        Base::Scalar(Scalar::Decimal, _) => Some(decimal(field, tricky.decimal)),
        _ => None,
    }
}

fn plain(service: &Service, field: &Field, number: u32) -> Option<Value> {
    Some(match service.base(&field.ty) {
        Base::Scalar(scalar, shape) => match scalar {
            Scalar::Text => text(number, field, shape).into(),
            Scalar::Integer => integer(field, shape),
            Scalar::Decimal => decimal(field, "1"),
            Scalar::Boolean => true.into(),
            Scalar::Instant => "2026-01-02T03:04:05Z".into(),
            Scalar::Date => "2026-01-02".into(),
            Scalar::Month => "2026-01".into(),
        },
        Base::Enum(scalar, values) => {
            let keys: Vec<&str> = values.values.keys().collect();
            let wire = keys.get(number as usize % keys.len().max(1))?;
            if scalar == Scalar::Integer { wire.parse::<i64>().ok()?.into() } else { (*wire).into() }
        }
        Base::Object(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            let members: Option<serde_json::Map<String, Value>> =
                required.map(|(name, field)| Some((name.value.clone(), value(service, field, None)?))).collect();
            json!({"object": members?})
        }
        Base::Missing => return None,
    })
}

/// A decimal, marked because JSON readers make a float of it; one that is sent as text is a text.
fn decimal(field: &Field, digits: &str) -> Value {
    match field.sent_as.map(|sent| sent.value) {
        Some(SentAs::Text) => digits.into(),
        _ => json!({"decimal": digits}),
    }
}

/// `example-0`, with its end alone where that is too long, and `x` behind it where it is too short.
fn text(number: u32, field: &Field, shape: Option<&Shape>) -> String {
    let limit = |own: Option<speclang::Spanned<u32>>, of_type: fn(&Shape) -> Option<speclang::Spanned<u32>>| {
        own.or_else(|| shape.and_then(of_type)).map(|limit| limit.value as usize)
    };
    let least = limit(field.min_length, |shape| shape.min_length).unwrap_or(0);
    let most = limit(field.max_length, |shape| shape.max_length).unwrap_or(usize::MAX);
    let text = format!("{:x<least$}", format!("example-{number}"));
    text.chars().skip(text.len().saturating_sub(most)).collect()
}

/// The smallest number allowed, else the largest, else 1.
fn integer(field: &Field, shape: Option<&Shape>) -> Value {
    let range: Option<Range> = field.range.or_else(|| shape?.range).map(|range| range.value);
    let bound = range.and_then(|range| range.min.or(range.max));
    bound.map_or_else(|| "1".to_owned(), |bound| bound.to_string()).parse::<i64>().unwrap_or(1).into()
}
