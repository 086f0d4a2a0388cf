//! Limits of single values, as the tables state them.

use super::Bound;

/// Limits of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextLimits {
    /// Fewest characters, in the service's [`Counting`](super::Counting).
    pub min_length: Option<u32>,
    /// Most characters, in the service's [`Counting`](super::Counting).
    pub max_length: Option<u32>,
    /// Regular expression that the whole text must match.
    pub pattern: Option<&'static str>,
}

impl TextLimits {
    pub(super) const NONE: Self = Self { min_length: None, max_length: None, pattern: None };

    /// Whether every text is allowed whose length lies between these.
    #[inline]
    pub(crate) fn allows(&self, (fewest, most): (usize, usize)) -> bool {
        self.pattern.is_none()
            && self.max_length.is_none_or(|limit| most <= limit as usize)
            && self.min_length.is_none_or(|limit| fewest >= limit as usize)
    }
}

/// Limits of a number, compared exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberLimits {
    /// Smallest number.
    pub min: Option<Bound>,
    /// Greatest number.
    pub max: Option<Bound>,
    /// Number that must be exceeded.
    pub above: Option<Bound>,
    /// Most digits after the point, counted on the wire.
    pub scale: Option<u32>,
}

impl NumberLimits {
    pub(super) const NONE: Self = Self { min: None, max: None, above: None, scale: None };
}

/// Limits of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListLimits {
    /// Fewest items.
    pub min_items: Option<u32>,
    /// Most items.
    pub max_items: Option<u32>,
    /// No two items are equal.
    pub unique: bool,
    /// Limits of each item.
    pub item: TextLimits,
}

impl ListLimits {
    pub(super) const NONE: Self = Self { min_items: None, max_items: None, unique: false, item: TextLimits::NONE };
}
