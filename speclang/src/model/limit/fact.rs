//! Facts of a limit: what tables hold, reports name and differences compare.

use rust_decimal::Decimal;

use super::StatedValue;

/// One fact that a limit states.
#[derive(Debug)]
pub struct LimitFact {
    /// Its name in tables, in violations and in the diff.
    pub name: &'static str,
    /// Its name where it limits the items of a list.
    pub of_items: &'static str,
    /// Its value in what is stated; nothing where that leaves it open.
    pub value: for<'a> fn(StatedValue<'a>) -> Option<FactValue<'a>>,
    /// What it is, in words.
    pub words: &'static str,
    /// What another value of it means.
    pub moves: Moves,
    /// A type that has it, and the key with two values, the first one below the second.
    pub example: [&'static str; 3],
}

/// A value of a fact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FactValue<'a> {
    /// A count.
    Count(u32),
    /// A number.
    Number(Decimal),
    /// A text.
    Text(&'a str),
    /// That it holds.
    Flag,
}

/// What a fact with another value means.
#[derive(Debug)]
pub enum Moves {
    /// It is a bound, and this is what a higher one means; a lower one means the opposite.
    Up(Change),
    /// It is a demand on the value.
    Demand {
        /// What a value must do, before the fact.
        verb: &'static str,
        /// What another one means, from the texts before and after.
        change: fn(&str, &str) -> Change,
        /// The same for a reader of all kinds of change.
        so: &'static str,
    },
    /// It holds or it does not.
    Flag,
}

/// What a change means for the values that are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// More of them, and all that were.
    Wider,
    /// Fewer of them, and no others.
    Narrower,
    /// Others, or it cannot be told.
    Other,
}

/// The fact of a limit that has one, without a value of its own.
pub(super) const FACT: LimitFact = LimitFact {
    name: "",
    of_items: "",
    value: |stated| match stated {
        StatedValue::Count(count) => Some(FactValue::Count(count)),
        StatedValue::Number(number) => Some(FactValue::Number(number)),
        StatedValue::Text(text) => Some(FactValue::Text(text)),
        StatedValue::Flag => Some(FactValue::Flag),
        StatedValue::Range(_) => None,
    },
    words: "",
    moves: Moves::Flag,
    example: ["", "", ""],
};
