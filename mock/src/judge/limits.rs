//! Limits of single values: length, range, digits, pattern, items.

use std::collections::HashSet;

use regex_lite::Regex;
use rust_decimal::Decimal;
use speclang::model::{Counting, Field, Scalar, Service, Shape};

use super::Violations;
use crate::Json;
use crate::number::decimal;

pub(super) fn length(counting: Counting, text: &str) -> usize {
    match counting {
        Counting::Characters => text.chars().count(),
        Counting::Utf16 => text.encode_utf16().count(),
        Counting::Bytes => text.len(),
    }
}

/// Whether two of them are equal. A body may have many thousands.
pub(super) fn are_doubled<'a>(values: impl IntoIterator<Item = &'a Json>) -> bool {
    let mut known = HashSet::new();
    !values.into_iter().all(|value| known.insert(in_one_spelling(value)))
}

/// The value with each of its numbers as it is spelled without zeros at the end.
fn in_one_spelling(value: &Json) -> Json {
    match value {
        Json::Number(text) => {
            decimal(text).map_or_else(|| value.clone(), |number| Json::Number(number.normalize().to_string()))
        }
        Json::List(items) => Json::List(items.iter().map(in_one_spelling).collect()),
        Json::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), in_one_spelling(value))).collect())
        }
        _ => value.clone(),
    }
}

/// Limits of a list as a whole.
pub(crate) fn of_list(shown: &str, field: &Field, value: &Json, found: &mut Violations) {
    let items = value.items();
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    if let Some(min) = &field.min_items
        && count < min.value
    {
        found.add(shown, format!("must have at least {} items", min.value));
    }
    if let Some(max) = &field.max_items
        && count > max.value
    {
        found.add(shown, format!("must have at most {} items", max.value));
    }
    if field.unique && are_doubled(items) {
        found.add(shown, "must have unique items");
    }
}

/// Limits of a map as a whole, and of its keys.
pub(crate) fn of_map(
    service: &Service,
    shown: &str,
    field: &Field,
    entries: &[(String, Json)],
    found: &mut Violations,
) {
    let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
    if field.min_items.as_ref().is_some_and(|min| count < min.value) {
        found.add(shown, format!("must have at least {} entries", field.min_items.as_ref().map_or(0, |min| min.value)));
    }
    if field.max_items.as_ref().is_some_and(|max| count > max.value) {
        found.add(shown, format!("must have at most {} entries", field.max_items.as_ref().map_or(0, |max| max.value)));
    }
    let Some(most) = &field.max_key_length else { return };
    let is_long = |key: &str| length(service.file.length_counts, key) > most.value as usize;
    for (key, _) in entries.iter().filter(|(key, _)| is_long(key)) {
        found.add(&format!("{shown}[{key}]"), format!("must have a key of at most {} characters", most.value));
    }
}

/// Limits of a scalar, those of the parameter and those of its type.
pub(crate) fn of_text(
    service: &Service,
    shown: &str,
    field: &Field,
    shape: Option<&Shape>,
    scalar: Scalar,
    text: &str,
    found: &mut Violations,
) {
    // A byte stands as a character.
    let (counting, unit) = match scalar {
        Scalar::Bytes | Scalar::File => (Counting::Characters, "bytes"),
        _ => (service.file.length_counts, "characters"),
    };
    let count = u32::try_from(length(counting, text)).unwrap_or(u32::MAX);
    let both = |of_field: Option<u32>, of_shape: Option<u32>| [of_field, of_shape].into_iter().flatten();
    let value = |limit: &speclang::Spanned<u32>| limit.value;
    for min in both(field.min_length.as_ref().map(value), shape.and_then(|shape| shape.min_length.as_ref().map(value)))
    {
        if count < min {
            found.add(shown, format!("must have at least {min} {unit}"));
        }
    }
    for max in both(field.max_length.as_ref().map(value), shape.and_then(|shape| shape.max_length.as_ref().map(value)))
    {
        if count > max {
            found.add(shown, format!("must have at most {max} {unit}"));
        }
    }
    let patterns = [field.pattern.as_ref(), shape.and_then(|shape| shape.pattern.as_ref())];
    for pattern in patterns.into_iter().flatten() {
        if Regex::new(&format!("^(?:{})$", pattern.value)).is_ok_and(|regex| !regex.is_match(text)) {
            found.add(shown, format!("must match {}", pattern.value));
        }
    }
    if scalar.is_number()
        && let Some(number) = decimal(text)
    {
        of_number(shown, field, shape, number, found);
    }
}

fn of_number(shown: &str, field: &Field, shape: Option<&Shape>, number: Decimal, found: &mut Violations) {
    let ranges = [field.range.as_ref(), shape.and_then(|shape| shape.range.as_ref())];
    for range in ranges.into_iter().flatten() {
        if !range.contains(number) {
            found.add(shown, format!("must be in {}", range.value));
        }
    }
    if let Some(bound) = field.above.as_ref().and_then(|above| above.min)
        && number <= bound
    {
        found.add(shown, format!("must be greater than {bound}"));
    }
    if let Some(step) = field.multiple_of.as_ref().and_then(|step| step.min)
        && !number.checked_rem(step).is_some_and(|rest| rest.is_zero())
    {
        found.add(shown, format!("must be a multiple of {step}"));
    }
    if let Some(scale) = &field.scale
        && number.scale() > scale.value
    {
        found.add(shown, format!("must have at most {} decimal places", scale.value));
    }
}
