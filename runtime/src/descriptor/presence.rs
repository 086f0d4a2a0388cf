//! A row of a presence table: what the server understands by each state.

use super::Outcome;
use crate::State;

/// What the server is documented to understand by each state of a parameter.
///
/// ```
/// use api_runtime::{Outcome, Presence, State};
///
/// const ROW: Presence = Presence::new(&[(State::Absent, Outcome::Default("10")), (State::Null, Outcome::Unsupported)]);
/// assert_eq!(ROW.stated(State::Absent), Some(Outcome::Default("10")));
/// assert_eq!(ROW.stated(State::Empty), None);
/// assert_eq!(ROW.of(State::Empty), Outcome::Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presence(Row);

/// Tables hold one for each parameter, so that its bytes count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    /// A cell for each state, in their order, and the text of those that have one.
    Cells([Cell; STATES], &'static str),
    /// As it is stated: its outcomes have different texts.
    Stated(&'static [(State, Outcome)]),
}

const STATES: usize = 6;

/// An outcome without its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    NotStated,
    NotAFilter,
    Filter,
    FilterFor,
    Default,
    ComputedAs,
    DependsOn,
    NotAssigned,
    AssignedEmpty,
    Unchanged,
    Cleared,
    Generated,
    NoEffect,
    Unsupported,
    Unknown,
}

impl Presence {
    /// No state is spoken of.
    pub(super) const NONE: Self = Self(Row::Cells([Cell::NotStated; STATES], ""));

    /// The row with these outcomes; of a state that stands twice, the first one counts.
    #[must_use]
    pub const fn new(row: &'static [(State, Outcome)]) -> Self {
        let (mut cells, mut text) = ([Cell::NotStated; STATES], None);
        let mut index = row.len();
        while index > 0 {
            index -= 1;
            let (state, outcome) = row[index];
            let (cell, own) = parted(outcome);
            match (own, text) {
                (Some(own), Some(text)) if !is_same(own, text) => return Self(Row::Stated(row)),
                (Some(_), _) => text = own,
                (None, _) => {}
            }
            cells[state as usize] = cell;
        }
        Self(Row::Cells(
            cells,
            match text {
                Some(text) => text,
                None => "",
            },
        ))
    }

    /// The row of a case.
    pub(super) const fn of_case(row: &'static [(State, Outcome)]) -> Self {
        Self(Row::Stated(row))
    }

    /// The outcome that the row states.
    #[must_use]
    pub const fn stated(&self, state: State) -> Option<Outcome> {
        match self.0 {
            Row::Cells(cells, text) => joined(cells[state as usize], text),
            Row::Stated(row) => {
                let mut index = 0;
                while index < row.len() {
                    if row[index].0 as usize == state as usize {
                        return Some(row[index].1);
                    }
                    index += 1;
                }
                None
            }
        }
    }

    /// The outcome; [unknown](Outcome::Unknown) where the row states none.
    #[must_use]
    pub const fn of(&self, state: State) -> Outcome {
        match self.stated(state) {
            Some(outcome) => outcome,
            None => Outcome::Unknown,
        }
    }
}

/// An outcome as its cell and its text.
const fn parted(outcome: Outcome) -> (Cell, Option<&'static str>) {
    match outcome {
        Outcome::NotAFilter => (Cell::NotAFilter, None),
        Outcome::Filter => (Cell::Filter, None),
        Outcome::FilterFor(text) => (Cell::FilterFor, Some(text)),
        Outcome::Default(text) => (Cell::Default, Some(text)),
        Outcome::ComputedAs(text) => (Cell::ComputedAs, Some(text)),
        Outcome::DependsOn(text) => (Cell::DependsOn, Some(text)),
        Outcome::NotAssigned => (Cell::NotAssigned, None),
        Outcome::AssignedEmpty => (Cell::AssignedEmpty, None),
        Outcome::Unchanged => (Cell::Unchanged, None),
        Outcome::Cleared => (Cell::Cleared, None),
        Outcome::Generated => (Cell::Generated, None),
        Outcome::NoEffect => (Cell::NoEffect, None),
        Outcome::Unsupported => (Cell::Unsupported, None),
        Outcome::Unknown => (Cell::Unknown, None),
    }
}

/// The outcome of a cell, with the text of its row.
const fn joined(cell: Cell, text: &'static str) -> Option<Outcome> {
    Some(match cell {
        Cell::NotStated => return None,
        Cell::NotAFilter => Outcome::NotAFilter,
        Cell::Filter => Outcome::Filter,
        Cell::FilterFor => Outcome::FilterFor(text),
        Cell::Default => Outcome::Default(text),
        Cell::ComputedAs => Outcome::ComputedAs(text),
        Cell::DependsOn => Outcome::DependsOn(text),
        Cell::NotAssigned => Outcome::NotAssigned,
        Cell::AssignedEmpty => Outcome::AssignedEmpty,
        Cell::Unchanged => Outcome::Unchanged,
        Cell::Cleared => Outcome::Cleared,
        Cell::Generated => Outcome::Generated,
        Cell::NoEffect => Outcome::NoEffect,
        Cell::Unsupported => Outcome::Unsupported,
        Cell::Unknown => Outcome::Unknown,
    })
}

const fn is_same(first: &str, second: &str) -> bool {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    let mut index = 0;
    while index < first.len() && index < second.len() && first[index] == second[index] {
        index += 1;
    }
    index == first.len() && index == second.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [State; STATES] =
        [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList, State::NonEnum];

    /// What the row says of all states, as a search through it finds.
    fn agrees(row: &'static [(State, Outcome)]) {
        let presence = Presence::new(row);
        for state in ALL {
            let found = row.iter().find(|(listed, _)| *listed == state).map(|(_, outcome)| *outcome);
            assert_eq!(presence.stated(state), found, "{row:?} {state}");
            assert_eq!(Presence::of_case(row).stated(state), found, "{row:?} {state}");
            assert_eq!(presence.of(state), found.unwrap_or(Outcome::Unknown));
        }
    }

    #[test]
    fn a_row_says_of_each_state_what_is_stated() {
        agrees(&[]);
        let outcomes = [
            Outcome::NotAFilter,
            Outcome::Filter,
            Outcome::FilterFor("all"),
            Outcome::Default("1"),
            Outcome::ComputedAs("a sum"),
            Outcome::DependsOn("it"),
            Outcome::NotAssigned,
            Outcome::AssignedEmpty,
            Outcome::Unchanged,
            Outcome::Cleared,
            Outcome::Generated,
            Outcome::NoEffect,
            Outcome::Unsupported,
            Outcome::Unknown,
        ];
        for first in outcomes {
            for second in outcomes {
                for state in ALL {
                    agrees(Box::leak(Box::new([(state, first), (State::Null, second)])));
                }
            }
        }
    }

    #[test]
    fn one_text_stands_in_the_row_and_several_as_they_are_stated() {
        let is_stated = |row| matches!(Presence::new(row).0, Row::Stated(_));
        assert!(!is_stated(&[(State::Absent, Outcome::Default("1")), (State::Null, Outcome::ComputedAs("1"))]));
        assert!(is_stated(&[(State::Absent, Outcome::Default("1")), (State::Null, Outcome::Default("12"))]));
        assert!(is_stated(&[(State::Absent, Outcome::Default("")), (State::Null, Outcome::Default("1"))]));
    }
}
