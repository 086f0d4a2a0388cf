//! Limits of numbers: their range and their digits.

use super::{Bound, Parameter};
use crate::descriptor::glance::Glance;

/// Limits of a number, compared exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberLimits {
    /// Minimum.
    pub min: Option<Bound>,
    /// Maximum.
    pub max: Option<Bound>,
    /// Number that must be exceeded.
    pub above: Option<Bound>,
    /// Most decimal places, counted on the wire.
    pub scale: Option<u32>,
    /// Number of which it is a multiple.
    pub multiple_of: Option<Bound>,
}

impl NumberLimits {
    pub(in crate::descriptor) const NONE: &'static Self = &Self::new();

    /// The whole numbers that it allows, where these are a range of 64 bits; what decides about fractions aside.
    pub(in crate::descriptor) const fn whole(&self) -> Option<(i64, i64)> {
        match (end(self.min, i64::MIN), end(self.max, i64::MAX), self.above, self.multiple_of) {
            (Some(least), Some(greatest), None, None) => Some((least, greatest)),
            _ => None,
        }
    }

    /// The limits in words, one each.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let range = match (self.min, self.max) {
            (Some(min), Some(max)) => Some(format!("{min} to {max}")),
            (Some(min), None) => Some(format!("at least {min}")),
            (None, Some(max)) => Some(format!("at most {max}")),
            (None, None) => None,
        };
        let above = self.above.map(|above| format!("above {above}"));
        let scale = self.scale.map(|scale| format!("at most {scale} decimal places"));
        let multiple_of = self.multiple_of.map(|step| format!("a multiple of {step}"));
        [range, above, scale, multiple_of].into_iter().flatten().collect()
    }
}

/// The end of a range; nothing where it is no whole number of 64 bits.
const fn end(bound: Option<Bound>, open: i64) -> Option<i64> {
    match bound {
        Some(bound) => bound.whole(),
        None => Some(open),
    }
}

/// The chained `const` methods with which a table states them.
impl NumberLimits {
    /// No limits.
    #[must_use]
    pub const fn new() -> Self {
        Self { min: None, max: None, above: None, scale: None, multiple_of: None }
    }

    /// Minimum.
    #[must_use]
    pub const fn min(mut self, number: &'static str) -> Self {
        self.min = Some(Bound::new(number));
        self
    }

    /// Maximum.
    #[must_use]
    pub const fn max(mut self, number: &'static str) -> Self {
        self.max = Some(Bound::new(number));
        self
    }

    /// Number that must be exceeded.
    #[must_use]
    pub const fn above(mut self, number: &'static str) -> Self {
        self.above = Some(Bound::new(number));
        self
    }

    /// Most decimal places.
    #[must_use]
    pub const fn scale(mut self, digits: u32) -> Self {
        self.scale = Some(digits);
        self
    }

    /// Number of which it is a multiple.
    #[must_use]
    pub const fn multiple_of(mut self, number: &'static str) -> Self {
        self.multiple_of = Some(Bound::new(number));
        self
    }
}

impl Parameter {
    /// Limits of its number; for a list, of each item.
    #[must_use]
    pub const fn number_limits(mut self, limits: &'static NumberLimits) -> Self {
        self.facts.number = Some(limits);
        self.glance = Glance::NONE;
        self
    }
}
