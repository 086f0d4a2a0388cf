//! A value of a scalar that keeps the limits of its field: the first of a few candidates that does, the same each time.

use rust_decimal::Decimal;
use speclang::model::{Base, Field, Scalar, SentAs, Service, Shape};

use super::pattern;
use crate::Json;
use crate::judge::{keeps_limits, times};

/// How many characters a text is made longer to keep a pattern and a length at once.
const LONGEST: usize = 64;

/// A value as JSON has it. Those of other numbers differ where the limits allow it, for lists whose items must.
pub(super) fn scalar(service: &Service, field: &Field, of: (Scalar, Option<&Shape>), number: usize) -> Json {
    if of.0 == Scalar::Any {
        return Json::Object(vec![("example".to_owned(), Json::Number(format!("{number}.50")))]);
    }
    let fits = |text: &String| keeps_limits(service, field, of, text);
    let candidates = match of.0 {
        Scalar::Text => texts(field, of.1),
        Scalar::Integer | Scalar::Unsigned | Scalar::Decimal => numbers(field, of),
        Scalar::Boolean => vec!["true".to_owned(), "false".to_owned()],
        Scalar::Instant => (5..60).map(|second| format!("2026-01-02T03:04:{second:02}Z")).collect(),
        Scalar::Date => (2..29).map(|day| format!("2026-01-{day:02}")).collect(),
        Scalar::Month => (1..13).map(|month| format!("2026-{month:02}")).collect(),
        Scalar::Any | Scalar::Bytes | Scalar::File => Vec::new(),
    };
    let mut fitting: Vec<String> = Vec::new();
    for candidate in candidates.iter().filter(|candidate| fits(candidate)) {
        if !fitting.contains(candidate) {
            fitting.push(candidate.clone());
        }
        if fitting.len() > number {
            break;
        }
    }
    // Where nothing keeps them all, the first is what most of them allow.
    let chosen = fitting.get(number).or(fitting.last()).or(candidates.first()).cloned().unwrap_or_default();
    in_form(field, of.0, chosen)
}

/// The value of a constant.
pub(super) fn constant(service: &Service, field: &Field) -> Option<Json> {
    let constant = field.constant.as_ref()?;
    match service.base(&field.ty) {
        Base::Scalar(scalar, _) | Base::Enum(scalar, _) => Some(in_form(field, scalar, constant.value.clone())),
        Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => None,
    }
}

/// The text in the JSON form that the spec gives it.
pub(super) fn in_form(field: &Field, scalar: Scalar, text: String) -> Json {
    let as_text = field.sent_as.as_ref().is_some_and(|sent_as| sent_as.value == SentAs::Text);
    match scalar {
        _ if as_text => Json::Text(text),
        Scalar::Integer | Scalar::Unsigned | Scalar::Decimal => Json::Number(text),
        Scalar::Boolean => Json::Bool(text == "true"),
        Scalar::Instant => times::on_wire(&text, field.sent_as.as_ref().map(|sent_as| sent_as.value)),
        _ => Json::Text(text),
    }
}

fn texts(field: &Field, shape: Option<&Shape>) -> Vec<String> {
    let patterns = [field.pattern.as_ref(), shape.and_then(|shape| shape.pattern.as_ref())];
    let kept = patterns.into_iter().flatten().flat_map(|pattern| {
        (0..LONGEST).flat_map(move |more| (0..3).map(move |turn| pattern::sample(&pattern.value, more, turn)))
    });
    let limits = |of_field: &Option<speclang::Spanned<u32>>, of_shape: Option<&speclang::Spanned<u32>>| {
        [of_field.as_ref().map(|limit| limit.value), of_shape.map(|limit| limit.value)]
    };
    let least = limits(&field.min_length, shape.and_then(|shape| shape.min_length.as_ref()));
    let most = limits(&field.max_length, shape.and_then(|shape| shape.max_length.as_ref()));
    let least = least.into_iter().flatten().max().unwrap_or(0) as usize;
    let most = most.into_iter().flatten().min().map_or(usize::MAX, |most| most as usize);
    let long = |word: &str| -> String {
        let whole: String = word.chars().take(most).collect();
        if whole.len() < least { word.chars().cycle().take(least.min(most)).collect() } else { whole }
    };
    // The words differ in their first letter, as a limit may leave no more than that.
    let words = ["example", "other", "third", "fourth", "1", "2", "3", "A", "B", "C"].map(long);
    let more = ('a'..='z').map(|letter| long(&format!("{letter}-example")));
    kept.flatten().chain(words).chain(more).collect()
}

fn numbers(field: &Field, (scalar, shape): (Scalar, Option<&Shape>)) -> Vec<String> {
    let ranges = [field.range.as_ref(), shape.and_then(|shape| shape.range.as_ref())];
    let least = ranges.into_iter().flatten().filter_map(|range| range.min).max();
    let most = ranges.into_iter().flatten().filter_map(|range| range.max).min();
    let above = field.above.as_ref().and_then(|above| above.min);
    let is_whole = scalar.whole().is_some();
    let scale = if is_whole { 0 } else { field.scale.as_ref().map_or(2, |scale| scale.value.min(2)) };
    let step = Decimal::new(1, scale);
    let one = if is_whole { Decimal::ONE } else { Decimal::new(10_i64.pow(scale), scale) };
    // An integer begins with the smallest value, an amount with one of a usual size.
    let smallest = least.into_iter().chain(above.and_then(|above| above.checked_add(step)));
    let starts: Vec<Decimal> =
        if is_whole { smallest.chain([one]).collect() } else { [one].into_iter().chain(smallest).collect() };
    let multiple = field.multiple_of.as_ref().and_then(|multiple| multiple.min);
    let next = |start: Decimal, of: Decimal| start.checked_div(of)?.ceil().checked_mul(of);
    let starts: Vec<Decimal> = match multiple {
        Some(of) => starts.into_iter().filter_map(|start| next(start, of)).map(|start| start.normalize()).collect(),
        None => starts,
    };
    let (whole, step) = (multiple.unwrap_or(Decimal::ONE), multiple.unwrap_or(step));
    let counted = (1..100).filter_map(|more| starts.first()?.checked_add(whole.checked_mul(Decimal::from(more))?));
    let by_steps = (1..100).filter_map(|more| starts.last()?.checked_add(step.checked_mul(Decimal::from(more))?));
    let all = starts.iter().copied().chain(most).chain([Decimal::ZERO]).chain(counted).chain(by_steps);
    all.map(|number| number.to_string()).collect()
}
