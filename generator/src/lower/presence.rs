//! Presence to types: which states a caller may name.
//!
//! A state is offered where it means something of its own: some case gives it an outcome that is supported, known, and
//! not the same as that of leaving the parameter out. What nobody states is not offered; `raw()` sends it.

use speclang::model::{Field, Outcome, Place, Service, State};

use crate::ir::States;

/// States in the order of the runtime's sets, with the names of its unit types.
const OFFERED: [(State, &str); 4] = [
    (State::Empty, "Empty"),
    (State::EmptyString, "EmptyString"),
    (State::Null, "Null"),
    (State::EmptyList, "EmptyList"),
];

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
    States(OFFERED.iter().filter(|(state, _)| means_something(state)).map(|(_, name)| *name).collect())
}

/// The unit type of a state in the runtime.
pub(super) fn unit_type(state: State) -> Option<&'static str> {
    OFFERED.iter().find(|(known, _)| *known == state).map(|(_, name)| *name)
}
