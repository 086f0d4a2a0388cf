//! The chained `const` methods with which a table states the limits of a parameter.

use super::{Bound, Parameter};

/// Limits of values.
impl Parameter {
    /// Has one of these values on the wire; for a list, each item has.
    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.facts.one_of = values;
        self.seen()
    }

    /// Fewest characters of its text on the wire.
    #[must_use]
    pub const fn min_length(mut self, characters: u32) -> Self {
        self.facts.text.min_length = Some(characters);
        self.seen()
    }

    /// Most characters of its text on the wire.
    #[must_use]
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.facts.text.max_length = Some(characters);
        self.seen()
    }

    /// Regular expression for its whole text.
    #[must_use]
    pub const fn pattern(mut self, expression: &'static str) -> Self {
        self.facts.text.pattern = Some(expression);
        self.seen()
    }

    /// Smallest number.
    #[must_use]
    pub const fn min(mut self, number: &'static str) -> Self {
        self.facts.number.min = Some(Bound::new(number));
        self.seen()
    }

    /// Greatest number.
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

    /// Most digits after the point.
    #[must_use]
    pub const fn scale(mut self, digits: u32) -> Self {
        self.facts.number.scale = Some(digits);
        self
    }
}

/// Limits of lists.
impl Parameter {
    /// Fewest items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.facts.items.min_items = Some(items);
        self
    }

    /// Most items.
    #[must_use]
    pub const fn max_items(mut self, items: u32) -> Self {
        self.facts.items.max_items = Some(items);
        self
    }

    /// No two items are equal.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.facts.items.unique = true;
        self
    }

    /// Fewest characters of each item.
    #[must_use]
    pub const fn min_item_length(mut self, characters: u32) -> Self {
        self.facts.items.item.min_length = Some(characters);
        self
    }

    /// Most characters of each item.
    #[must_use]
    pub const fn max_item_length(mut self, characters: u32) -> Self {
        self.facts.items.item.max_length = Some(characters);
        self
    }

    /// Regular expression for each whole item.
    #[must_use]
    pub const fn item_pattern(mut self, expression: &'static str) -> Self {
        self.facts.items.item.pattern = Some(expression);
        self
    }
}
