//! Limits of lists: how many items they have, and whether these differ.

use super::{Parameter, TextLimits, range};

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
    pub(in crate::descriptor) const NONE: Self =
        Self { min_items: None, max_items: None, unique: false, item: TextLimits::NONE };

    /// The limits of the list as a whole in words, one each.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let count = range(self.min_items, self.max_items).map(|range| format!("{range} items"));
        count.into_iter().chain(self.unique.then(|| "no duplicate items".to_owned())).collect()
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
}
