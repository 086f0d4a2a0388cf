//! Money: what the amounts of all operations share.

use serde::Deserialize;

use super::OTHERWISE;
use crate::{Entries, Spanned};

/// What a service says of amounts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Decimal places of amounts that are `sent_as: minor units`, by currency; `otherwise` for all other currencies.
    pub minor_units: Entries<Spanned<u32>>,
}

impl Money {
    /// Most decimal places that a currency may have.
    pub const MOST: u32 = 18;

    /// The currencies that have a number of their own, by code.
    pub fn currencies(&self) -> impl Iterator<Item = (&Spanned<String>, u32)> {
        let known = self.minor_units.iter().filter(|(code, _)| code.as_str() != OTHERWISE);
        known.map(|(code, places)| (code, places.value))
    }

    /// Decimal places of all other currencies, if they are known.
    #[must_use]
    pub fn otherwise(&self) -> Option<u32> {
        self.minor_units.get(OTHERWISE).map(|places| places.value)
    }

    /// Decimal places of a currency; codes have no case.
    #[must_use]
    pub fn places(&self, currency: &str) -> Option<u32> {
        let own = self.currencies().find(|(code, _)| code.eq_ignore_ascii_case(currency));
        own.map(|(_, places)| places).or_else(|| self.otherwise()).filter(|_| !currency.is_empty())
    }
}
