//! Values on both sides of a limit, for the tests of a client.

use rust_decimal::Decimal;

use super::{Limits, PATTERN, Suits, limits};
use crate::model::{Field, LARGEST_SAMPLE, Scalar, Service};

/// A fact of a limit, with values on both sides of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Name of the fact, on items that of the items'.
    pub fact: &'static str,
    /// Value at the limit, allowed.
    pub at: Option<Sample>,
    /// Value beyond the limit, refused.
    pub beyond: Sample,
}

/// A value as far as a limit looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// A text of so many characters.
    Characters(u32),
    /// A number.
    Number(Decimal),
    /// A list of so many equal items.
    Items(u32),
}

/// The edges of all limits of a field, as far as values at them are soon made.
#[must_use]
pub fn edges(field: &Field, service: &Service) -> Vec<Edge> {
    let known = Limits::of(field, service);
    let size = service.smallest_item_size(field);
    // An enumeration has no neighbours, and a pattern none that could be worked out.
    let is_free = known.enumeration.is_none_or(|values| values.open) && !known.has(&PATTERN);
    let has_edges = |suits: Suits| match suits {
        Suits::Items | Suits::List | Suits::Map => true,
        Suits::Length | Suits::Text => {
            is_free && known.scalar == Some(Scalar::Text) && (!known.is_collection() || known.is_list())
        }
        Suits::Number | Suits::Decimal => {
            is_free && known.scalar.is_some_and(Scalar::is_number) && !known.is_collection()
        }
    };
    limits().filter(|limit| has_edges(limit.suits)).flat_map(|limit| (limit.edges)(&known, size)).collect()
}

/// An upper limit and what lies one step beyond it, where that many values of a size are soon made.
pub(super) fn in_reach(most: u32, size: u64) -> Option<(u32, u32)> {
    let beyond = most.checked_add(1)?;
    (u64::from(beyond).saturating_mul(size) <= LARGEST_SAMPLE).then_some((most, beyond))
}

/// The edges of an upper limit and of the lower one beside it; of nothing, or of one, there is no value below.
pub(super) fn pair(
    limits: &Limits<'_>,
    [(lower, least), (upper, most)]: [(&'static str, &super::Limit); 2],
    size: u64,
    sample: fn(u32) -> Sample,
) -> Vec<Edge> {
    let edge = |fact, at, beyond| Edge { fact, at: Some(sample(at)), beyond: sample(beyond) };
    let most = limits.count(most).and_then(|most| in_reach(most, size));
    let least = limits.count(least).filter(|least| *least > 1);
    let most = most.map(|(most, beyond)| edge(upper, most, beyond));
    most.into_iter().chain(least.map(|least| edge(lower, least, least - 1))).collect()
}
