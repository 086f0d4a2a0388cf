//! Limits of texts: their length and their pattern.

use super::{Parameter, range};
use crate::descriptor::glance::Glance;

/// Limits of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TextLimits {
    /// Fewest characters, in the service's [`Counting`](crate::Counting).
    pub min_length: Option<u32>,
    /// Most characters, in the service's [`Counting`](crate::Counting).
    pub max_length: Option<u32>,
    /// Regular expression that the whole text must match.
    pub pattern: Option<&'static str>,
}

impl TextLimits {
    pub(in crate::descriptor) const NONE: Self = Self { min_length: None, max_length: None, pattern: None };

    /// Whether there are any.
    #[inline]
    pub(crate) fn are_some(&self) -> bool {
        self.pattern.is_some() || self.max_length.is_some() || self.min_length.is_some()
    }

    /// Whether every text is allowed whose length lies between these.
    #[inline]
    pub(crate) fn allows(&self, (fewest, most): (usize, usize)) -> bool {
        self.pattern.is_none()
            && self.max_length.is_none_or(|limit| most <= limit as usize)
            && self.min_length.is_none_or(|limit| fewest >= limit as usize)
    }

    /// The limits in words, one each, after the words for what has them.
    #[must_use]
    pub fn words(&self, of: &str) -> Vec<String> {
        let length = range(self.min_length, self.max_length).map(|range| format!("{of}{range} characters"));
        let pattern = self.pattern.map(|pattern| format!("{of}pattern {pattern}"));
        length.into_iter().chain(pattern).collect()
    }
}

/// Limits of texts.
impl Parameter {
    /// Fewest characters of its text on the wire.
    #[must_use]
    pub const fn min_length(mut self, characters: u32) -> Self {
        self.facts.text.min_length = Some(characters);
        self.glance = Glance::NONE;
        self
    }

    /// Most characters of its text on the wire.
    #[must_use]
    pub const fn max_length(mut self, characters: u32) -> Self {
        self.facts.text.max_length = Some(characters);
        self.glance = Glance::NONE;
        self
    }

    /// Regular expression for its whole text.
    #[must_use]
    pub const fn pattern(mut self, expression: &'static str) -> Self {
        self.facts.text.pattern = Some(expression);
        self.glance = Glance::NONE;
        self
    }
}
