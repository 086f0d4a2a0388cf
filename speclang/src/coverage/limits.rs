//! Limits: which parameters could have one, and for which a source states it.

use serde::Serialize;

use super::sums::sums;
use crate::model::{Base, Field, Scalar, Service, Shape, Unlimited};

/// Limits of parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Limits {
    /// Keys that state a limit, on parameters and once on each type that requests use: bounds, lengths, patterns, …
    pub facts: usize,
    /// Texts: whether a maximum length or a pattern is stated.
    pub texts: Stated,
    /// Integers and decimals: whether a bound, or a length on the wire, is stated.
    pub numbers: Stated,
    /// Lists: whether a maximum number of items is stated.
    pub lists: Stated,
}

sums!(Limits { facts, texts, numbers, lists });

impl Limits {
    /// Texts, numbers and lists together.
    #[must_use]
    pub fn all(&self) -> Stated {
        [&self.texts, &self.numbers, &self.lists].into_iter().sum()
    }
}

/// Parameters that could have a limit: enumerations, booleans and times cannot.
///
/// A list of texts or numbers stands twice, for its items and for their number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Stated {
    /// A source states one.
    pub stated: usize,
    /// No source states any.
    pub unstated: usize,
}

sums!(Stated { stated, unstated });

impl Stated {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> usize {
        self.stated + self.unstated
    }

    fn add(&mut self, stated: bool) {
        *if stated { &mut self.stated } else { &mut self.unstated } += 1;
    }
}

/// Counts a parameter; the limits that nobody states.
pub(super) fn add(field: &Field, service: &Service, limits: &mut Limits) -> Vec<String> {
    let mut missing = Vec::new();
    limits.facts += of_field(field);
    let mut miss = |what: &str, stated: bool| {
        if !stated {
            missing.push(what.to_owned());
        }
        stated
    };
    if let Base::Scalar(scalar, shape) = service.base(&field.ty) {
        let unlimited = |limit| field.unlimited.iter().any(|known| known.value == limit);
        let length = field.max_length.is_some()
            || unlimited(Unlimited::MaxLength)
            || field.pattern.is_some()
            || shape.is_some_and(|shape| shape.max_length.is_some() || shape.pattern.is_some());
        let bound = unlimited(Unlimited::Range)
            || field.range.is_some()
            || field.above.is_some()
            || shape.is_some_and(|shape| shape.range.is_some());
        if scalar == Scalar::Text {
            limits.texts.add(miss("maximum length", length));
        } else if scalar.is_number() {
            limits.numbers.add(miss("range", bound || length));
        }
    }
    if field.ty.is_list() {
        let unlimited = field.unlimited.iter().any(|known| known.value == Unlimited::MaxItems);
        limits.lists.add(miss("maximum number of items", unlimited || field.max_items.is_some()));
    }
    missing
}

fn of_field(field: &Field) -> usize {
    let stated = [
        field.min_length.is_some(),
        field.max_length.is_some(),
        field.range.is_some(),
        field.above.is_some(),
        field.scale.is_some(),
        field.pattern.is_some(),
        field.min_items.is_some(),
        field.max_items.is_some(),
        field.unique,
    ];
    stated.into_iter().filter(|stated| *stated).count()
}

/// Keys of a type that state a limit.
pub(super) fn of_shape(shape: &Shape) -> usize {
    let stated =
        [shape.min_length.is_some(), shape.max_length.is_some(), shape.range.is_some(), shape.pattern.is_some()];
    stated.into_iter().filter(|stated| *stated).count()
}
