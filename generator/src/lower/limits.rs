//! Limits of a field, those of its named type included.

use speclang::model::{Base, EnumDef, Field, Range, Scalar, SentAs, Service, Shape, Unlimited};
use speclang::text::markdown;

/// What limits a value: the field's own limits, else those of its type.
#[derive(Debug, Clone)]
pub(super) struct Limits<'a> {
    pub(super) scalar: Option<Scalar>,
    pub(super) enumeration: Option<&'a EnumDef>,
    pub(super) list: bool,
    pub(super) min_length: Option<u32>,
    pub(super) max_length: Option<u32>,
    pub(super) pattern: Option<&'a str>,
    pub(super) range: Option<Range>,
    pub(super) above: Option<Range>,
    pub(super) scale: Option<u32>,
    pub(super) min_items: Option<u32>,
    pub(super) max_items: Option<u32>,
    pub(super) unique: bool,
    pub(super) sent_as: Option<SentAs>,
}

pub(super) fn limits<'a>(field: &'a Field, service: &'a Service) -> Limits<'a> {
    let base = service.base(&field.ty);
    let (scalar, shape, enumeration): (_, Option<&Shape>, _) = match base {
        Base::Scalar(scalar, shape) => (Some(scalar), shape, None),
        Base::Enum(scalar, values) => (Some(scalar), None, Some(values)),
        Base::Object(_) | Base::Missing => (None, None, None),
    };
    Limits {
        scalar,
        enumeration,
        list: field.ty.is_list(),
        min_length: field.min_length.or_else(|| shape?.min_length).map(|limit| limit.value),
        max_length: field.max_length.or_else(|| shape?.max_length).map(|limit| limit.value),
        pattern: field.pattern.as_ref().or_else(|| shape?.pattern.as_ref()).map(|pattern| pattern.value.as_str()),
        range: field.range.or_else(|| shape?.range).map(|range| range.value),
        above: field.above.map(|bound| bound.value),
        scale: field.scale.map(|scale| scale.value),
        min_items: field.min_items.map(|limit| limit.value),
        max_items: field.max_items.map(|limit| limit.value),
        unique: field.unique,
        sent_as: field.sent_as.map(|sent| sent.value),
    }
}

impl Limits<'_> {
    /// The limits in words, for documentation.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        let items = if self.list { "items of " } else { "" };
        match (self.min_length, self.max_length) {
            (Some(min), Some(max)) if min == max => words.push(format!("{items}{max} characters")),
            (Some(min), Some(max)) => words.push(format!("{items}{min}–{max} characters")),
            (None, Some(max)) => words.push(format!("{items}at most {max} characters")),
            (Some(min), None) => words.push(format!("{items}at least {min} characters")),
            (None, None) => {}
        }
        if let Some(range) = self.range {
            words.push(match (range.min, range.max) {
                (Some(min), Some(max)) => format!("{min}–{max}"),
                (Some(min), None) => format!("at least {min}"),
                (None, Some(max)) => format!("at most {max}"),
                (None, None) => String::new(),
            });
        }
        words.extend(self.above.and_then(|above| above.min).map(|above| format!("above {above}")));
        words.extend(self.scale.map(|scale| format!("at most {scale} decimal places")));
        words.extend(self.pattern.map(|pattern| format!("matches {}", markdown::code(pattern))));
        match (self.min_items, self.max_items) {
            (Some(min), Some(max)) => words.push(format!("{min}–{max} items")),
            (None, Some(max)) => words.push(format!("at most {max} item{}", if max == 1 { "" } else { "s" })),
            (Some(min), None) => words.push(format!("at least {min} item{}", if min == 1 { "" } else { "s" })),
            (None, None) => {}
        }
        if self.unique {
            words.push("unique items".to_owned());
        }
        words
    }
}

/// What an operation makes of the field's type, in words: values left out, limits left out on purpose, no meaning yet.
pub(super) fn particulars(field: &Field) -> Vec<String> {
    let mut words = Vec::new();
    if !field.except.is_empty() {
        let values: Vec<String> = field.except.iter().map(|value| markdown::code(value)).collect();
        words.push(format!("never {}", values.join(", ")));
    }
    words.extend(field.unlimited.iter().map(|limit| match limit.value {
        Unlimited::MaxLength => "any length".to_owned(),
        Unlimited::Range => "any size".to_owned(),
        Unlimited::MaxItems => "any number of items".to_owned(),
    }));
    if field.is_reserved() {
        words.push("reserved by the vendor".to_owned());
    }
    words
}
