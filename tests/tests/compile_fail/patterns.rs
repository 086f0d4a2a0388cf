//! Presence patterns: the kinds of values that parameters have, and the states that those of each kind offer.

use std::collections::BTreeSet;

use speclang::model::{Base, Field, Operation, Outcome, Place, Service, State, Tagged, Type};
use speclang::{Spanned, naming};

/// The states that a caller could name at all, with their types in the runtime.
pub(crate) const NAMED: [(State, &str); 4] = [
    (State::Empty, "Empty"),
    (State::EmptyString, "EmptyString"),
    (State::Null, "Null"),
    (State::EmptyList, "EmptyList"),
];

/// A kind of values with the states that stand in their place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Pattern {
    pub(crate) kind: String,
    pub(crate) offered: Vec<State>,
}

impl Pattern {
    /// Name of the program that tries what the pattern does not offer.
    pub(crate) fn program(&self) -> String {
        let states: Vec<&str> = self.offered.iter().map(|state| state.name()).collect();
        let states = if states.is_empty() { "none".to_owned() } else { states.join("_") };
        format!("pattern_{}_{states}", self.kind.replace(' ', "_"))
    }

    /// Types of the offered states, or of all others.
    pub(crate) fn states(&self, offered: bool) -> impl Iterator<Item = &'static str> {
        NAMED.into_iter().filter(move |(state, _)| self.offered.contains(state) == offered).map(|(_, name)| name)
    }
}

/// A parameter, or a field of an object that requests hold, by its names in Rust.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) pattern: Pattern,
    /// The request or the object.
    pub(crate) owner: String,
    pub(crate) name: String,
    pub(crate) required: bool,
}

/// Every parameter of a service, and every field of the objects that its requests hold.
pub(crate) fn parameters(service: &Service) -> Vec<Parameter> {
    let of_operation = |operation: &Operation| {
        let owner = naming::request(&operation.id).expect("a name");
        let one = |(place, name, field)| parameter(service, place, &owner, name, field);
        operation.parameters().map(one).collect::<Vec<_>>()
    };
    let mut parameters: Vec<Parameter> = service.operations.iter().flat_map(of_operation).collect();
    for name in types_of_requests(service) {
        let known = service.type_named(&name).expect("a type");
        let shape = &known.shape;
        let owner = naming::type_name(&name, shape.rust_name.as_ref().map(|name| name.as_str())).expect("a name");
        let fields = shape.fields.iter().flatten();
        parameters.extend(fields.map(|(name, field)| parameter(service, known.place, &owner, name, field)));
    }
    parameters
}

fn parameter(service: &Service, place: Place, owner: &str, wire: &Spanned<String>, field: &Field) -> Parameter {
    Parameter {
        pattern: Pattern { kind: kind(service, &field.ty), offered: offered(service, place, field) },
        owner: owner.to_owned(),
        name: naming::member(wire, field.rust_name.as_ref().map(|name| name.as_str())).expect("a name"),
        required: field.required,
    }
}

fn kind(service: &Service, ty: &Type) -> String {
    match service.base(ty) {
        _ if ty.is_list() => "list".to_owned(),
        Base::Scalar(scalar, _) => scalar.name().to_owned(),
        Base::Enum(scalar, _) => format!("enum {}", scalar.name()),
        Base::Object(_) => "object".to_owned(),
        Base::Map(_) => "map".to_owned(),
        Base::Union(_) | Base::Tagged(_) => "union".to_owned(),
        Base::Missing => panic!("`{ty}` is no type of the spec"),
    }
}

/// The states with an outcome that is supported, known, and not that of leaving the parameter out.
fn offered(service: &Service, place: Place, field: &Field) -> Vec<State> {
    let cases = field.presence_cases(place, service);
    let of_its_own = |state: &State| {
        cases.iter().any(|case| match case.row.outcome(*state) {
            None | Some(Outcome::Unsupported | Outcome::Unknown) => false,
            outcome => outcome != case.row.outcome(State::Absent),
        })
    };
    NAMED.into_iter().map(|(state, _)| state).filter(of_its_own).collect()
}

/// Names of the types that requests lead to, at any depth.
fn types_of_requests(service: &Service) -> BTreeSet<String> {
    let mut fields: Vec<&Field> = service.operations.iter().flat_map(Operation::parameters).map(|(.., f)| f).collect();
    let mut names = BTreeSet::new();
    while let Some(field) = fields.pop() {
        for name in field.ty.names() {
            if names.insert(name.to_owned()) {
                let shape = &service.type_named(name).expect("a type").shape;
                fields.extend(shape.fields.iter().flatten().map(|(_, field)| field));
                let tagged = shape.union.iter().flat_map(Tagged::members).map(|(_, ty)| ty.to_string());
                let tagged = tagged.filter_map(|name| service.type_named(&name)?.shape.fields.as_ref()).flatten();
                fields.extend(tagged.map(|(_, field)| field));
            }
        }
    }
    names
}
