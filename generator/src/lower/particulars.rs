//! What an operation makes of a field's type, in words.

use speclang::model::{Field, Unlimited};
use speclang::text::markdown;

/// The only value, values left out, limits left out on purpose, another spelling of times, no meaning yet.
pub(super) fn particulars(field: &Field) -> Vec<String> {
    let mut words = Vec::new();
    words.extend(field.constant.iter().map(|constant| format!("always {}", markdown::code(constant))));
    if !field.except.is_empty() {
        let values: Vec<String> = field.except.iter().map(|value| markdown::code(value)).collect();
        words.push(format!("never {}", values.join(", ")));
    }
    words.extend(field.unlimited.iter().map(|limit| match limit.value {
        Unlimited::MaxLength => "any length".to_owned(),
        Unlimited::Range => "any size".to_owned(),
        Unlimited::MaxItems => "any number of items".to_owned(),
    }));
    words.extend(field.sent_as.and_then(|form| form.value.words()).map(str::to_owned));
    words.extend(field.segments.map(|_| "several segments, with `/` between them".to_owned()));
    if field.is_reserved() {
        words.push("reserved by the vendor".to_owned());
    }
    words
}
