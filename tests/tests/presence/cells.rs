//! Which cells there are: each parameter, also inside objects, in each case of its table, with a value and in each state.

use core::fmt;

use speclang::model::{Base, Case, Field, Operation, Outcome, Place, Service, State};

/// What a request says for a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    /// A value that the documentation allows.
    Value,
    /// A state in place of a value, or a value outside the enumeration.
    State(State),
}

/// A cell of the presence tables.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell {
    /// Id of the operation.
    pub(crate) operation: String,
    /// Wire name; `outer.inner` for a field of an object.
    pub(crate) parameter: String,
    /// Number of the case; 0 where the table depends on nothing.
    pub(crate) case: usize,
    /// What is sent.
    pub(crate) said: Said,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, parameter, case, said } = self;
        let said = match said {
            Said::Value => "value",
            Said::State(state) => state.name(),
        };
        write!(f, "{operation} {parameter} [case {case}] {said}")
    }
}

/// A parameter or field and where it stands.
pub(crate) struct Spot<'a> {
    pub(crate) place: Place,
    /// Wire name, dotted.
    pub(crate) name: String,
    pub(crate) field: &'a Field,
    /// The cases of its table.
    pub(crate) cases: Vec<Case>,
}

impl<'a> Spot<'a> {
    pub(crate) fn new(service: &Service, place: Place, name: String, field: &'a Field) -> Self {
        Self { place, name, field, cases: field.presence_cases(place, service) }
    }

    /// The parameter or field that the field lies in, and the field's own name.
    pub(crate) fn inside(&self) -> Option<(&str, &str)> {
        self.name.rsplit_once('.')
    }

    /// What the field lies in, from the parameter inwards.
    pub(crate) fn around(&self) -> impl Iterator<Item = &str> {
        self.name.match_indices('.').map(|(at, _)| &self.name[..at])
    }

    /// What can be said here in one case: a value, what must be in the table, what the table lists, and what no enumeration
    /// holds.
    pub(crate) fn sayings(&self, service: &Service, case: usize) -> Vec<Said> {
        let (mut states, may) = self.field.states(self.place, service);
        let is_listed = |state: &State| self.cases[case].row.outcome(*state).is_some();
        // Both sides refuse a value outside an enumeration whether or not a page speaks of it.
        states.extend(may.into_iter().filter(|state| *state == State::NonEnum || is_listed(state)));
        std::iter::once(Said::Value).chain(states.into_iter().map(Said::State)).collect()
    }
}

/// Whether values beside those of an enumeration are taken as well.
pub(crate) fn is_open(service: &Service, spot: &Spot<'_>) -> bool {
    matches!(service.base(&spot.field.ty), Base::Enum(_, listed) if listed.open)
}

/// Whether a parameter is an object or lies in one: what is asked with it, such as the price of a product, selects no rows.
pub(crate) fn is_object(service: &Service, spot: &Spot<'_>) -> bool {
    spot.inside().is_some() || matches!(service.base(&spot.field.ty), Base::Object(_))
}

/// All parameters of an operation, and the fields of the objects in them.
pub(crate) fn spots<'a>(service: &'a Service, operation: &'a Operation) -> Vec<Spot<'a>> {
    let mut found = Vec::new();
    for (place, name, field) in operation.parameters() {
        with_fields(service, Spot::new(service, place, name.value.clone(), field), &mut found);
    }
    found
}

fn with_fields<'a>(service: &'a Service, spot: Spot<'a>, found: &mut Vec<Spot<'a>>) {
    let (outer, place) = (spot.name.clone(), if spot.place == Place::Form { Place::Form } else { Place::Body });
    let base = service.base(&spot.field.ty);
    found.push(spot);
    if let Base::Object(fields) = base {
        for (name, field) in fields {
            let name = format!("{outer}.{}", name.value);
            with_fields(service, Spot::new(service, place, name, field), found);
        }
    }
}

/// The cells of a service, counted from its tables alone: every outcome that a row states, a value for each row, and one
/// value outside each enumeration.
pub(crate) fn of_tables(service: &Service) -> Vec<Cell> {
    let mut cells = Vec::new();
    for operation in &service.operations {
        for spot in spots(service, operation) {
            for (case, row) in spot.cases.iter().enumerate() {
                let stated = row.row.0.iter().map(|(state, _)| *state).filter(|state| *state != State::NonEnum);
                let outside = matches!(service.base(&spot.field.ty), Base::Enum(..)).then_some(State::NonEnum);
                let said = stated.chain(outside).map(Said::State).chain([Said::Value]);
                let (id, name) = (&operation.id.value, &spot.name);
                cells.extend(said.map(|said| Cell { operation: id.clone(), parameter: name.clone(), case, said }));
            }
        }
    }
    cells.sort();
    cells
}

/// Name under which a cell is counted: its outcome without what the outcome says further.
pub(crate) fn kind(said: Said, outcome: Option<&Outcome>) -> &'static str {
    match (said, outcome) {
        (Said::Value, _) => "value",
        (Said::State(State::NonEnum), None) => "outside the enumeration",
        (_, Some(Outcome::NotAFilter)) => "not a filter",
        (_, Some(Outcome::Filter(_))) => "filter",
        (_, Some(Outcome::Default(_))) => "default",
        (_, Some(Outcome::ComputedAs(_))) => "computed",
        (_, Some(Outcome::DependsOn(_))) => "depends",
        (_, Some(Outcome::NotAssigned)) => "not assigned",
        (_, Some(Outcome::AssignedEmpty)) => "assigned empty",
        (_, Some(Outcome::Unchanged)) => "unchanged",
        (_, Some(Outcome::Cleared)) => "cleared",
        (_, Some(Outcome::Generated)) => "generated",
        (_, Some(Outcome::NoEffect)) => "no effect",
        (_, Some(Outcome::Unsupported)) => "unsupported",
        (_, Some(Outcome::Unknown) | None) => "no promise",
    }
}
