//! Which requests there must be: each parameter with a value and in each state that a caller can name.

use speclang::model::{Field, Outcome, Place, Service, State};

/// Operation, parameter, and state; without a parameter, the request that holds only what is required.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell {
    pub(crate) operation: String,
    pub(crate) parameter: String,
    pub(crate) state: String,
}

impl Cell {
    pub(crate) fn new(operation: &str, parameter: &str, state: &str) -> Self {
        Self { operation: operation.to_owned(), parameter: parameter.to_owned(), state: state.to_owned() }
    }
}

/// All cells of a service.
pub(crate) fn of(service: &Service) -> Vec<Cell> {
    let mut cells = Vec::new();
    for operation in &service.operations {
        cells.push(Cell::new(&operation.id, "", ""));
        for (place, name, field) in operation.parameters() {
            let states = std::iter::once("value").chain(states(service, place, field).into_iter().map(State::name));
            cells.extend(states.map(|state| Cell::new(&operation.id, name, state)));
        }
    }
    cells
}

/// The states that a caller can name: leaving out what may be left out, and what then means something of its own.
///
/// A value outside an enumeration is no state that a caller names: it is sent by `raw()`.
fn states(service: &Service, place: Place, field: &Field) -> Vec<State> {
    let cases = field.presence_cases(place, service);
    let (must, may) = field.states(place, service);
    let legal = must.into_iter().chain(may).filter(|state| *state != State::NonEnum);
    let is_offered = |state: &State| {
        cases.iter().any(|case| {
            let (outcome, absent) = (case.row.outcome(*state), case.row.outcome(State::Absent));
            match state {
                State::Absent => !field.required && outcome != Some(&Outcome::Unsupported),
                _ => !matches!(outcome, None | Some(Outcome::Unsupported | Outcome::Unknown)) && outcome != absent,
            }
        })
    };
    legal.filter(is_offered).collect()
}
