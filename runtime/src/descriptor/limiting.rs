//! The chained `const` methods with which a table states the limits of a parameter.

use super::Parameter;

/// Limits of values.
impl Parameter {
    /// Has one of these values on the wire; for a list, each item has.
    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.one_of = values;
        self
    }

    /// Fewest characters of its text on the wire.
    #[must_use]
    pub const fn min_length(mut self, characters: u32) -> Self {
        self.text.min_length = Some(characters);
        self
    }

    /// Most characters of its text on the wire.
    #[must_use]
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.text.max_length = Some(characters);
        self
    }

    /// Regular expression for its whole text.
    #[must_use]
    pub const fn pattern(mut self, expression: &'static str) -> Self {
        self.text.pattern = Some(expression);
        self
    }

    /// Smallest number.
    #[must_use]
    pub const fn min(mut self, number: &'static str) -> Self {
        self.number.min = Some(number);
        self
    }

    /// Greatest number.
    #[must_use]
    pub const fn max(mut self, number: &'static str) -> Self {
        self.number.max = Some(number);
        self
    }

    /// Number that must be exceeded.
    #[must_use]
    pub const fn above(mut self, number: &'static str) -> Self {
        self.number.above = Some(number);
        self
    }

    /// Most digits after the point.
    #[must_use]
    pub const fn scale(mut self, digits: u32) -> Self {
        self.number.scale = Some(digits);
        self
    }
}

/// Limits of lists.
impl Parameter {
    /// Fewest items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.items.min_items = Some(items);
        self
    }

    /// Most items.
    #[must_use]
    pub const fn max_items(mut self, items: u32) -> Self {
        self.items.max_items = Some(items);
        self
    }

    /// No two items are equal.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.items.unique = true;
        self
    }

    /// Fewest characters of each item.
    #[must_use]
    pub const fn min_item_length(mut self, characters: u32) -> Self {
        self.items.item.min_length = Some(characters);
        self
    }

    /// Most characters of each item.
    #[must_use]
    pub const fn max_item_length(mut self, characters: u32) -> Self {
        self.items.item.max_length = Some(characters);
        self
    }

    /// Regular expression for each whole item.
    #[must_use]
    pub const fn item_pattern(mut self, expression: &'static str) -> Self {
        self.items.item.pattern = Some(expression);
        self
    }
}
