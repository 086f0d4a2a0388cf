//! Limits of single values, as the tables state them: what they are, how a table states them, and how they read.

mod items;
mod number;
mod text;

pub use items::ListLimits;
pub use number::NumberLimits;
pub use text::TextLimits;

use super::glance::Glance;
use super::{Bound, Parameter};

/// Listed values.
impl Parameter {
    /// Has one of these values on the wire; for a list, each item has.
    #[must_use]
    pub const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.facts.one_of = values;
        self.glance = Glance::NONE;
        self
    }
}

/// Two counts in words.
fn range(min: Option<u32>, max: Option<u32>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(min.to_string()),
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}
