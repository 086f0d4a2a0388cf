//! What the facts of a parameter say of values that are plainly valid, worked out when the table is compiled.

use super::{Facts, Kind, Outcome, Parameter, Place, TextLimits};
use crate::State;
use crate::calendar::{Date, Instant, Month};

/// What may be passed at a glance. Everything else takes a closer look, also where it is valid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glance {
    /// Whether it may be left out, whatever else the request says.
    pub(crate) may_be_absent: bool,
    /// The values that are valid unless they spell a state.
    pub(crate) plain: Plain,
    /// The range of their [`size`](Plain), as far as it takes no more bits; empty where they are listed.
    pub(crate) least: i32,
    pub(crate) greatest: i32,
}

/// Values that are told by one number, their size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plain {
    /// Texts, by their bytes.
    Text,
    /// Numbers in the text of an enumeration.
    Number,
    /// Whole numbers, by themselves.
    Whole,
    /// Truth values. They and times have the size 0.
    Truth,
    Instant,
    Date,
    Month,
    /// None.
    None,
}

impl Parameter {
    /// The parameter with what its facts say at a glance. The outcomes of its states end a row and ask for it, once: each time costs
    /// whoever compiles the table.
    pub(super) const fn seen(mut self) -> Self {
        self.glance = Glance::of(&self.facts);
        self
    }
}

impl Glance {
    /// Every value takes a closer look: what a fact leaves behind that is stated before the outcomes of the states, or after them.
    pub(super) const NONE: Self = Self { may_be_absent: false, plain: Plain::None, least: 0, greatest: 0 };

    const fn of(facts: &Facts) -> Self {
        let (plain, (least, greatest)) = plain(facts);
        let (least, greatest) = within(least, greatest);
        Self { may_be_absent: may_be_absent(facts), plain, least, greatest }
    }
}

/// The part of a range that 32 bits hold, or an empty one.
#[expect(clippy::cast_possible_truncation, reason = "what does not fit is looked at before")]
const fn within(least: i64, greatest: i64) -> (i32, i32) {
    const MOST: i64 = i32::MAX as i64;
    const FEWEST: i64 = i32::MIN as i64;
    if least > MOST || greatest < FEWEST || least > greatest {
        return (0, -1);
    }
    (if least < FEWEST { i32::MIN } else { least as i32 }, if greatest > MOST { i32::MAX } else { greatest as i32 })
}

/// Whether its row says so in the first cell.
const fn may_be_absent(facts: &Facts) -> bool {
    !facts.required
        && facts.presence_cases.is_empty()
        && matches!(facts.presence.first(), Some((State::Absent, outcome)) if !matches!(outcome, Outcome::Unsupported))
}

/// The values, and the range of their sizes.
const fn plain(facts: &Facts) -> (Plain, (i64, i64)) {
    const LISTED: (i64, i64) = (0, -1);
    const ANY: (i64, i64) = (0, 0);
    // What HTTP strips from a header is not counted here, and a path takes more than its text.
    if facts.is_list()
        || facts.is_map()
        || matches!(facts.place, Place::Path | Place::Header)
        || facts.text.pattern.is_some()
    {
        return (Plain::None, ANY);
    }
    let is_free = facts.text.min_length.is_none() && facts.text.max_length.is_none();
    match facts.kind {
        Kind::Text if facts.one_of.is_empty() => (Plain::Text, text(&facts.text)),
        Kind::Text if is_free => (Plain::Text, LISTED),
        Kind::Integer if is_free && facts.one_of.is_empty() => match facts.number().whole() {
            Some(range) => (Plain::Whole, range),
            None => (Plain::None, ANY),
        },
        Kind::Integer if is_free => (Plain::Number, LISTED),
        // Those of more than 63 bits take a closer look.
        Kind::Unsigned if is_free && facts.one_of.is_empty() => match facts.number().whole() {
            Some((least, greatest)) => (Plain::Whole, (if least < 0 { 0 } else { least }, greatest)),
            None => (Plain::None, ANY),
        },
        Kind::Boolean if is_free && facts.one_of.is_empty() => (Plain::Truth, ANY),
        Kind::Instant if has_length(facts, Instant::FORM.len()) => (Plain::Instant, ANY),
        Kind::Date if has_length(facts, Date::FORM.len()) => (Plain::Date, ANY),
        Kind::Month if has_length(facts, Month::FORM.len()) => (Plain::Month, ANY),
        _ => (Plain::None, ANY),
    }
}

/// So many bytes that they are as many characters as are asked for, although one may take four.
const fn text(limits: &TextLimits) -> (i64, i64) {
    let most = match limits.max_length {
        Some(most) => most as i64,
        None => i64::MAX,
    };
    match limits.min_length {
        None | Some(0) => (0, most),
        Some(least) => ((least as i64 - 1) * 4 + 1, most),
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
