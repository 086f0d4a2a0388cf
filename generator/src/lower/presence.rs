//! Presence to types: which states a caller may name.
//!
//! A state is offered where it means something of its own: some case gives it an outcome that is supported, known, and
//! not the same as that of leaving the parameter out. What nobody states is not offered; `raw()` sends it.

use speclang::model::{Field, Outcome, Place, Row, Service, State};

use crate::ir::{self, Cell, States};

/// States that a caller can name, in the order of the runtime's sets.
const OFFERED: [State; 4] = [State::Empty, State::EmptyString, State::Null, State::EmptyList];

/// The states that a caller of this parameter may name.
pub(super) fn offered(field: &Field, place: Place, service: &Service) -> States {
    let cases = field.presence_cases(place, service);
    let means_something = |state: &State| {
        cases.iter().any(|case| {
            let outcome = case.row.outcome(*state);
            let own = outcome.is_some_and(|outcome| !matches!(outcome, Outcome::Unsupported | Outcome::Unknown));
            own && outcome != case.row.outcome(State::Absent)
        })
    };
    States(OFFERED.into_iter().filter(means_something).map(state).collect())
}

/// The row of a table: what the server does about each state.
pub(super) fn cells(row: &Row) -> Vec<Cell> {
    row.0.iter().map(|(named, outcome)| Cell { state: state(*named), outcome: self::outcome(outcome) }).collect()
}

/// A state as the runtime knows it.
pub(super) fn state(state: State) -> ir::State {
    match state {
        State::Absent => ir::State::Absent,
        State::Empty => ir::State::Empty,
        State::EmptyString => ir::State::EmptyString,
        State::Null => ir::State::Null,
        State::EmptyList => ir::State::EmptyList,
        State::NonEnum => ir::State::NonEnum,
    }
}

fn outcome(outcome: &Outcome) -> ir::Outcome {
    match outcome.clone() {
        Outcome::NotAFilter => ir::Outcome::NotAFilter,
        Outcome::Filter(None) => ir::Outcome::Filter,
        Outcome::Filter(Some(rows)) => ir::Outcome::FilterFor(rows),
        Outcome::Default(value) => ir::Outcome::Default(value),
        Outcome::ComputedAs(what) => ir::Outcome::ComputedAs(what),
        Outcome::DependsOn(what) => ir::Outcome::DependsOn(what),
        Outcome::NotAssigned => ir::Outcome::NotAssigned,
        Outcome::AssignedEmpty => ir::Outcome::AssignedEmpty,
        Outcome::Unchanged => ir::Outcome::Unchanged,
        Outcome::Cleared => ir::Outcome::Cleared,
        Outcome::Generated => ir::Outcome::Generated,
        Outcome::NoEffect => ir::Outcome::NoEffect,
        Outcome::Unsupported => ir::Outcome::Unsupported,
        Outcome::Unknown => ir::Outcome::Unknown,
    }
}
