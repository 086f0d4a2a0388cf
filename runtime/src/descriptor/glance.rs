//! What the facts of a parameter say of values that are plainly valid, worked out when the table is compiled.

use super::{Collection, Facts, Kind, Outcome, Parameter, Place, TextLimits};
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
    if least > i32::MAX as i64 || greatest < i32::MIN as i64 || least > greatest {
        return (0, -1);
    }
    let least = if least < i32::MIN as i64 { i32::MIN } else { least as i32 };
    (least, if greatest > i32::MAX as i64 { i32::MAX } else { greatest as i32 })
}

/// Whether its row says so.
const fn may_be_absent(facts: &Facts) -> bool {
    match (facts.presence.stated(State::Absent), facts.presence_cases) {
        (Some(outcome), []) => !facts.required && !matches!(outcome, Outcome::Unsupported),
        _ => false,
    }
}

/// The values, and the range of their sizes. Patterns take the place of calls, each of which costs whoever compiles the table.
const fn plain(facts: &Facts) -> (Plain, (i64, i64)) {
    const LISTED: (i64, i64) = (0, -1);
    const ANY: (i64, i64) = (0, 0);
    let TextLimits { min_length, max_length, pattern, .. } = facts.text;
    // What HTTP strips from a header is not counted here, and a path takes more than its text.
    if matches!(
        (facts.collection, facts.place, pattern),
        (Collection::List | Collection::Map, ..) | (_, Place::Path | Place::Header, _) | (.., Some(_))
    ) {
        return (Plain::None, ANY);
    }
    match (facts.kind, facts.one_of, (min_length, max_length)) {
        (Kind::Text, [], _) => (Plain::Text, text(&facts.text)),
        (Kind::Text, _, (None, None)) => (Plain::Text, LISTED),
        (Kind::Integer, [], (None, None)) => match facts.number().whole() {
            Some(range) => (Plain::Whole, range),
            None => (Plain::None, ANY),
        },
        (Kind::Integer, _, (None, None)) => (Plain::Number, LISTED),
        // Those of more than 63 bits take a closer look.
        (Kind::Unsigned, [], (None, None)) => match facts.number().whole() {
            Some((least, greatest)) => (Plain::Whole, (if least < 0 { 0 } else { least }, greatest)),
            None => (Plain::None, ANY),
        },
        (Kind::Boolean, [], (None, None)) => (Plain::Truth, ANY),
        (Kind::Instant, [], _) if has_length(&facts.text, Instant::FORM.len()) => (Plain::Instant, ANY),
        (Kind::Date, [], _) if has_length(&facts.text, Date::FORM.len()) => (Plain::Date, ANY),
        (Kind::Month, [], _) if has_length(&facts.text, Month::FORM.len()) => (Plain::Month, ANY),
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

const fn has_length(limits: &TextLimits, length: usize) -> bool {
    let least = match limits.min_length {
        Some(least) => least as usize,
        None => 0,
    };
    let most = match limits.max_length {
        Some(most) => most as usize,
        None => length,
    };
    least <= length && length <= most
}
