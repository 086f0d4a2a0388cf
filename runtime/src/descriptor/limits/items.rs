//! Limits of lists and maps: how many items they have, whether these differ, and how long keys are.

use super::{Parameter, TextLimits, range};

/// Limits of a list, or of a map, whose items are its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListLimits {
    /// Minimum number of items.
    pub min_items: Option<u32>,
    /// Maximum number of items.
    pub max_items: Option<u32>,
    /// No two items are equal.
    pub unique: bool,
    /// Most characters of a key of a map.
    pub max_key_length: Option<u32>,
    /// Limits of each item.
    pub item: TextLimits,
}

impl ListLimits {
    pub(in crate::descriptor) const NONE: Self =
        Self { min_items: None, max_items: None, unique: false, max_key_length: None, item: TextLimits::NONE };

    /// The limits of the list as a whole in words, one each.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let count = range(self.min_items, self.max_items).map(|range| format!("{range} items"));
        let keys = self.max_key_length.map(|most| format!("keys of at most {most} characters"));
        let differ = self.unique.then(|| "no duplicate items".to_owned());
        count.into_iter().chain(differ).chain(keys).collect()
    }
}

/// Limits of lists and maps.
impl Parameter {
    /// Minimum number of items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.facts.items.min_items = Some(items);
        self
    }

    /// Maximum number of items.
    #[must_use]
    pub const fn max_items(mut self, items: u32) -> Self {
        self.facts.items.max_items = Some(items);
        self
    }

    /// Most characters of a key of a map.
    #[must_use]
    pub const fn max_key_length(mut self, characters: u32) -> Self {
        self.facts.items.max_key_length = Some(characters);
        self
    }

    /// No two items are equal.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.facts.items.unique = true;
        self
    }
}
