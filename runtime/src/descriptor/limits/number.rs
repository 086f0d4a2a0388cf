//! Limits of numbers: their range and their digits.

use super::{Bound, Parameter};

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
    pub(in crate::descriptor) const NONE: Self =
        Self { min: None, max: None, above: None, scale: None, multiple_of: None };

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

/// Limits of numbers.
impl Parameter {
    /// Minimum.
    #[must_use]
    pub const fn min(mut self, number: &'static str) -> Self {
        self.facts.number.min = Some(Bound::new(number));
        self.seen()
    }

    /// Maximum.
    #[must_use]
    pub const fn max(mut self, number: &'static str) -> Self {
        self.facts.number.max = Some(Bound::new(number));
        self.seen()
    }

    /// Number that must be exceeded.
    #[must_use]
    pub const fn above(mut self, number: &'static str) -> Self {
        self.facts.number.above = Some(Bound::new(number));
        self.seen()
    }

    /// Most decimal places.
    #[must_use]
    pub const fn scale(mut self, digits: u32) -> Self {
        self.facts.number.scale = Some(digits);
        self
    }

    /// Number of which it is a multiple.
    #[must_use]
    pub const fn multiple_of(mut self, number: &'static str) -> Self {
        self.facts.number.multiple_of = Some(Bound::new(number));
        self.seen()
    }
}
