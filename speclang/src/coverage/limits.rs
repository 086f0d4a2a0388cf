//! Limits: which parameters could have one, and for which a source states it.

use serde::Serialize;

use super::sums::sums;
use crate::model::limit::{self, Gap, Limit};
use crate::model::{self, Field, Scalar, Service, Shape};

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
    // A single value needs no limit.
    if field.constant.is_some() {
        return missing;
    }
    limits.facts += of_field(field);
    let mut miss = |what: &str, stated: bool| {
        if !stated {
            missing.push(what.to_owned());
        }
        stated
    };
    let known = model::Limits::of(field, service);
    let unlimited = |limit: &Limit| field.unlimited.iter().any(|left_out| left_out.value.name() == limit.key);
    let closed = |gap| {
        limit::limits().filter(|limit| limit.closes.contains(&gap)).any(|limit| known.has(limit) || unlimited(limit))
    };
    let has_length = known.scalar.is_some_and(|scalar| scalar == Scalar::Text || scalar.is_binary());
    if known.enumeration.is_none() && has_length {
        limits.texts.add(miss("maximum length", closed(Gap::Text)));
    } else if known.numbers().is_some() {
        limits.numbers.add(miss("range", closed(Gap::Number)));
    }
    if field.ty.is_collection() {
        limits.lists.add(miss("maximum number of items", closed(Gap::Items)));
    }
    missing
}

fn of_field(field: &Field) -> usize {
    limit::limits().filter(|limit| (limit.of_field)(field).is_some()).count()
}

/// Keys of a type that state a limit.
pub(super) fn of_shape(shape: &Shape) -> usize {
    limit::limits().filter(|limit| limit.of_type(shape).is_some()).count()
}
