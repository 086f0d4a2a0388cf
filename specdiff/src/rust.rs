//! What the generated crate makes of an entity: names, types, and what can be done with them.
//!
//! It repeats in brief what lowering decides, so that a diff needs no generator; the witness in `tests/` compiles both.

use std::collections::BTreeSet;

use speclang::model::{Field, Operation, Outcome, Place, Scalar, Service, Shape, State, Type, TypeDef};
use speclang::{Sources, naming};

/// The face of an entity in Rust; all empty where nothing is generated for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rust {
    /// Its name.
    pub name: String,
    /// Its type, or what else code depends on.
    pub ty: String,
    /// States of a parameter that a caller may name.
    pub offered: Vec<&'static str>,
}

impl Rust {
    /// A name alone.
    #[must_use]
    pub fn item(name: String) -> Self {
        Self { name, ..Self::default() }
    }

    /// Whether anything is generated.
    #[must_use]
    pub fn exists(&self) -> bool {
        !self.name.is_empty()
    }
}

/// States in the order of the runtime's sets, with its unit types.
const OFFERED: [(State, &str); 4] = [
    (State::Empty, "Empty"),
    (State::EmptyString, "EmptyString"),
    (State::Null, "Null"),
    (State::EmptyList, "EmptyList"),
];

/// The unit type of a state's name.
#[must_use]
pub(crate) fn unit_type(state: &str) -> Option<&'static str> {
    OFFERED.iter().find(|(known, _)| known.name() == state).map(|(_, name)| *name)
}

/// A service with what the generator asks of it.
#[derive(Debug)]
pub struct Crate<'a> {
    /// The service.
    pub service: &'a Service,
    /// Its texts.
    pub sources: &'a Sources,
    requested: BTreeSet<&'a str>,
    answered: BTreeSet<&'a str>,
    users: Vec<(&'a str, BTreeSet<&'a str>)>,
}

impl<'a> Crate<'a> {
    /// Looks at which types go out and which come in.
    #[must_use]
    pub fn new(service: &'a Service, sources: &'a Sources) -> Self {
        let mut krate =
            Self { service, sources, requested: BTreeSet::new(), answered: BTreeSet::new(), users: Vec::new() };
        for operation in &service.operations {
            let requested = service.types_behind(operation.parameters().map(|(_, _, field)| &field.ty.value));
            let answered = service.types_behind(operation.answered());
            krate.users.push((&operation.id, requested.union(&answered).copied().collect()));
            krate.requested.extend(requested);
            krate.answered.extend(answered);
        }
        krate
    }

    /// Whether requests hold a type.
    #[must_use]
    pub fn is_requested(&self, name: &str) -> bool {
        self.requested.contains(name)
    }

    /// Whether responses hold a type.
    #[must_use]
    pub fn is_answered(&self, name: &str) -> bool {
        self.answered.contains(name)
    }

    /// Ids of the operations that hold a type.
    #[must_use]
    pub fn users(&self, name: &str) -> Vec<String> {
        self.users.iter().filter(|(_, types)| types.contains(name)).map(|(id, _)| (*id).to_owned()).collect()
    }

    /// A parameter, or a field of an object that requests hold.
    #[must_use]
    pub fn request_field(&self, wire: &str, field: &Field, place: Place) -> Rust {
        if field.constant.is_some() {
            return Rust::default();
        }
        let offered = offered(field, place, self.service);
        let value = self.value_type(&field.ty);
        let given = match offered.as_slice() {
            [] => value,
            [state] => format!("Given<{value}, {state}>"),
            states => format!("Given<{value}, ({})>", states.join(", ")),
        };
        let plain = field.required || (offered.is_empty() && field.ty.is_collection());
        let ty = if plain { given } else { format!("Option<{given}>") };
        Rust { name: member(wire, field), ty, offered }
    }

    /// A field of a response.
    #[must_use]
    pub fn answer_field(&self, wire: &str, field: &Field) -> Rust {
        if field.constant.is_some() {
            return Rust::default();
        }
        let value = self.value_type(&field.ty);
        let ty = if field.ty.is_collection() { value } else { format!("Option<{value}>") };
        Rust { name: member(wire, field), ty, offered: Vec::new() }
    }

    /// A named type: `type` says how a value begins and whether it is copied; scalars have no type of their own.
    #[must_use]
    pub fn type_item(&self, known: &TypeDef) -> Rust {
        let name = self.type_name(&known.name);
        let (requested, answered) = (self.is_requested(&known.name), self.is_answered(&known.name));
        let ty = match (&known.shape.enumeration, &known.shape.fields) {
            (Some(values), None) => if values.open || answered { "enum with Unknown" } else { "Copy enum" }.to_owned(),
            (None, Some(fields)) if requested => {
                constructor(&name, fields.iter().map(|(_, field)| field).collect::<Vec<_>>().as_slice())
            }
            (None, Some(_)) => "read only".to_owned(),
            (None, None) if known.shape.union.is_some() => "union".to_owned(),
            _ => return Rust::default(),
        };
        Rust { name, ty, offered: Vec::new() }
    }

    /// An operation: its method within the group's module, and how its request begins.
    #[must_use]
    pub fn operation_item(&self, operation: &Operation) -> Rust {
        let group = naming::group(&operation.group).unwrap_or_default();
        let request = naming::request(&operation.id).unwrap_or_default();
        let fields: Vec<&Field> = operation.parameters().map(|(_, _, field)| field).collect();
        let ty = constructor(&request, &fields);
        Rust { name: format!("{group}::{request}"), ty, offered: Vec::new() }
    }

    fn type_name(&self, name: &str) -> String {
        let shape = self.service.type_named(name).map(|known| &known.shape);
        let chosen = shape.and_then(|shape| shape.rust_name.as_ref());
        naming::type_name(name, chosen.map(|chosen| chosen.as_str())).unwrap_or_default()
    }

    fn value_type(&self, ty: &Type) -> String {
        let scalar = |scalar: Scalar| {
            let name = match scalar {
                Scalar::Text => "String",
                Scalar::Integer => "i64",
                Scalar::Unsigned => "u64",
                Scalar::Decimal => "Decimal",
                Scalar::Boolean => "bool",
                Scalar::Instant => "Instant",
                Scalar::Date => "Date",
                Scalar::Month => "Month",
                Scalar::Any => "Any",
                Scalar::Bytes => "BytesBody",
                Scalar::File => "File",
            };
            name.to_owned()
        };
        let shape: Option<&Shape> = match ty {
            Type::List(item) => return format!("Vec<{}>", self.value_type(item)),
            Type::Map(values) => return format!("Map<{}>", self.value_type(values)),
            Type::Union(members) => return naming::union(members, self.service).unwrap_or_default(),
            Type::Scalar(known) => return scalar(*known),
            Type::Named(name) => self.service.type_named(name).map(|known| &known.shape),
        };
        match shape.and_then(|shape| shape.scalar.as_ref()) {
            Some(known) => scalar(known.value),
            None => self.type_name(&ty.to_string()),
        }
    }
}

/// How a value begins: from nothing, from its one required value, or from several with their names.
fn constructor(name: &str, fields: &[&Field]) -> String {
    match fields.iter().filter(|field| field.required).count() {
        0 => "new()".to_owned(),
        1 => "new(value)".to_owned(),
        _ => format!("new({name}Required)"),
    }
}

fn member(wire: &str, field: &Field) -> String {
    naming::member(wire, field.rust_name.as_ref().map(|chosen| chosen.as_str())).unwrap_or_default()
}

/// States that a caller may name: those that some case gives a meaning of their own.
fn offered(field: &Field, place: Place, service: &Service) -> Vec<&'static str> {
    let cases = field.presence_cases(place, service);
    let means_something = |state: State| {
        cases.iter().any(|case| {
            let outcome = case.row.outcome(state);
            let own = outcome.is_some_and(|outcome| !matches!(outcome, Outcome::Unsupported | Outcome::Unknown));
            own && outcome != case.row.outcome(State::Absent)
        })
    };
    OFFERED.iter().filter(|(state, _)| means_something(*state)).map(|(_, name)| *name).collect()
}
