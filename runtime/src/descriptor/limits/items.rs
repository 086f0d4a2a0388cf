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
    pub(in crate::descriptor) const NONE: &'static Self = &Self::new();

    /// The limits of the list as a whole in words, one each.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        let count = range(self.min_items, self.max_items).map(|range| format!("{range} items"));
        let keys = self.max_key_length.map(|most| format!("keys of at most {most} characters"));
        let differ = self.unique.then(|| "no duplicate items".to_owned());
        count.into_iter().chain(differ).chain(keys).collect()
    }
}

/// The chained `const` methods with which a table states them.
impl ListLimits {
    /// No limits.
    #[must_use]
    pub const fn new() -> Self {
        Self { min_items: None, max_items: None, unique: false, max_key_length: None, item: TextLimits::NONE }
    }

    /// Minimum number of items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.min_items = Some(items);
        self
    }

    /// Maximum number of items.
    #[must_use]
    pub const fn max_items(mut self, items: u32) -> Self {
        self.max_items = Some(items);
        self
    }

    /// Most characters of a key of a map.
    #[must_use]
    pub const fn max_key_length(mut self, characters: u32) -> Self {
        self.max_key_length = Some(characters);
        self
    }

    /// No two items are equal.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// Fewest characters of each item.
    #[must_use]
    pub const fn min_item_length(mut self, characters: u32) -> Self {
        self.item.min_length = Some(characters);
        self
    }

    /// Most characters of each item.
    #[must_use]
    pub const fn max_item_length(mut self, characters: u32) -> Self {
        self.item.max_length = Some(characters);
        self
    }

    /// Regular expression for each whole item.
    #[must_use]
    pub const fn item_pattern(mut self, expression: &'static str) -> Self {
        self.item.pattern = Some(expression);
        self
    }
}

impl Parameter {
    /// Limits of it as a list or a map.
    #[must_use]
    pub const fn list_limits(mut self, limits: &'static ListLimits) -> Self {
        self.facts.items = Some(limits);
        self
    }
}
