//! What the facts of a parameter say of values that are plainly valid, worked out when the table is compiled.

use super::{Bound, Facts, Kind, Outcome, Parameter, Place, TextLimits};
use crate::State;
use crate::calendar::{Date, Instant, Month};

/// What may be passed at a glance. Everything else takes a closer look, also where it is valid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glance {
    /// Whether it may be left out, whatever else the request says.
    pub(crate) may_be_absent: bool,
    pub(crate) values: Plain,
}

/// Values that are valid unless they spell a state.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Plain {
    /// Texts of that many bytes.
    Text { fewest: u32, most: u32 },
    /// Texts of the enumeration.
    ListedText,
    /// Numbers of the enumeration.
    ListedNumber,
    /// Whole numbers in this range.
    Whole { least: i64, greatest: i64 },
    /// Truth values.
    Truth,
    /// Times in the form of its kind.
    Time,
    /// None.
    None,
}

impl Parameter {
    /// The parameter with what its facts now say at a glance.
    pub(super) const fn seen(mut self) -> Self {
        self.glance = Glance::of(&self.facts);
        self
    }
}

impl Glance {
    pub(super) const fn of(facts: &Facts) -> Self {
        Self { may_be_absent: may_be_absent(facts), values: plain(facts) }
    }
}

/// Whether its row says so in the first cell.
const fn may_be_absent(facts: &Facts) -> bool {
    !facts.required
        && facts.presence_cases.is_empty()
        && matches!(facts.presence.first(), Some((State::Absent, outcome)) if !matches!(outcome, Outcome::Unsupported))
}

const fn plain(facts: &Facts) -> Plain {
    // What HTTP strips from a header is not counted here, and a path takes more than its text.
    if facts.list || matches!(facts.place, Place::Path | Place::Header) || facts.text.pattern.is_some() {
        return Plain::None;
    }
    let is_free = facts.text.min_length.is_none() && facts.text.max_length.is_none();
    match facts.kind {
        Kind::Text if facts.one_of.is_empty() => text(&facts.text),
        Kind::Text if is_free => Plain::ListedText,
        Kind::Integer if is_free && facts.one_of.is_empty() => whole(facts),
        Kind::Integer if is_free => Plain::ListedNumber,
        Kind::Boolean if is_free && facts.one_of.is_empty() => Plain::Truth,
        Kind::Instant if has_length(facts, Instant::FORM.len()) => Plain::Time,
        Kind::Date if has_length(facts, Date::FORM.len()) => Plain::Time,
        Kind::Month if has_length(facts, Month::FORM.len()) => Plain::Time,
        _ => Plain::None,
    }
}

/// So many bytes that they are as many characters as are asked for, although one may take four.
const fn text(limits: &TextLimits) -> Plain {
    let most = match limits.max_length {
        Some(most) => most,
        None => u32::MAX,
    };
    match limits.min_length {
        None | Some(0) => Plain::Text { fewest: 0, most },
        Some(least) => Plain::Text { fewest: (least - 1).saturating_mul(4).saturating_add(1), most },
    }
}

const fn whole(facts: &Facts) -> Plain {
    let limits = &facts.number;
    let (Some(least), Some(greatest)) = (end(limits.min, i64::MIN), end(limits.max, i64::MAX)) else {
        return Plain::None;
    };
    if limits.above.is_some() { Plain::None } else { Plain::Whole { least, greatest } }
}

/// The end of a range; nothing where it is no whole number of 64 bits.
const fn end(bound: Option<Bound>, open: i64) -> Option<i64> {
    match bound {
        Some(bound) => bound.whole(),
        None => Some(open),
    }
}

const fn has_length(facts: &Facts, length: usize) -> bool {
    let least = match facts.text.min_length {
        Some(least) => least as usize,
        None => 0,
    };
    let most = match facts.text.max_length {
        Some(most) => most as usize,
        None => length,
    };
    facts.one_of.is_empty() && least <= length && length <= most
}
