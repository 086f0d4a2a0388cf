//! Where the spec says what a package says: operations, parameters, fields at every depth.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use speclang::model::{Base, Field, Operation, Place, Service, Type};
use speclang::{Entries, Sources, Span};

use crate::sdk::{Contract, Fields};

/// A thing of the package: what it is a part of, in which of its lists, and its name there.
pub(super) type Thing = (String, &'static str, String);

/// A place of the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(super) struct Spot {
    pub(super) file: String,
    pub(super) line: usize,
    /// Whether the thing stands there, or would stand there.
    pub(super) is_there: bool,
    /// Operation and path of each use.
    pub(super) uses: BTreeSet<String>,
    /// Day on which the page of the operations was read, the earliest of them.
    pub(super) read_on: Option<String>,
}

/// All places of a service.
pub(super) struct Places<'a> {
    service: &'a Service,
    sources: &'a Sources,
    spots: BTreeMap<Thing, Vec<Spot>>,
    /// Places of the codes of each thing that is an enumeration.
    codes: BTreeMap<Thing, BTreeMap<String, Span>>,
}

/// Where in a package and in the spec a list of fields is looked at.
struct At<'a> {
    owner: &'a str,
    slot: &'static str,
    operation: &'a Operation,
    path: &'a str,
    /// What the fields are a part of in the spec.
    near: Span,
    /// Classes around them, which may hold themselves.
    around: &'a [&'a str],
}

impl<'a> Places<'a> {
    /// The places of what either package says.
    pub(super) fn of(service: &'a Service, sources: &'a Sources, packages: [&Contract; 2]) -> Self {
        let mut places = Self { service, sources, spots: BTreeMap::new(), codes: BTreeMap::new() };
        for says in packages {
            for operation in &service.operations {
                places.operation(operation, says);
            }
        }
        places
    }

    /// Places of a thing; none where the spec has nothing that it could stand in.
    pub(super) fn spots(&self, thing: &Thing) -> Vec<Spot> {
        self.spots.get(thing).cloned().unwrap_or_default()
    }

    /// Places of a code of an enumeration: its own, else of the thing that would have it.
    pub(super) fn of_code(&self, thing: &Thing, code: &str) -> Vec<Spot> {
        let known = self.codes.get(thing).and_then(|codes| codes.get(code));
        let spots = self.spots(thing).into_iter().map(|spot| match known {
            Some(span) => {
                let (file, line) = self.position(*span);
                Spot { file, line, ..spot }
            }
            None => Spot { is_there: false, ..spot },
        });
        spots.collect()
    }

    fn operation(&mut self, operation: &Operation, says: &Contract) {
        let id = operation.id.as_str();
        let Some(said) = says.operations.get(id) else { return };
        self.add((String::new(), "operation", id.to_owned()), operation.id.span, true, operation, id.to_owned());
        let groups = [
            (Place::Path, &operation.path),
            (Place::Query, &operation.query),
            (Place::Header, &operation.header),
            (Place::Body, &operation.body),
        ];
        let at = At { owner: id, slot: "parameter", operation, path: "", near: operation.id.span, around: &[] };
        for (place, fields) in groups {
            if let Some(known) = said.parameters.get(place.name()) {
                self.fields(&At { path: place.name(), ..at }, fields, known, says);
            }
        }
        let at = At { slot: "response field", path: "response", ..at };
        self.fields(&at, operation.response.fields(), &said.response, says);
    }

    fn fields(&mut self, at: &At<'_>, spec: &Entries<Field>, known: &Fields, says: &Contract) {
        for (wire, member) in known.iter() {
            let thing = (at.owner.to_owned(), at.slot, wire.to_owned());
            let path = format!("{}.{wire}", at.path);
            let used = format!("{} {path}", at.operation.id.value);
            let Some((name, field)) = spec.iter().find(|(name, _)| name.value == wire) else {
                self.add(thing, at.near, false, at.operation, used);
                continue;
            };
            self.add(thing.clone(), name.span, true, at.operation, used);
            let class = member.kind.trim_start_matches("list[").trim_end_matches(']');
            match (self.service.base(&field.ty), says.models.get(class)) {
                (Base::Object(inner), Some(members)) if !at.around.contains(&class) => {
                    let near = self.shape(field).unwrap_or(name.span);
                    let around = [at.around, &[class]].concat();
                    let inside = At { owner: class, slot: "field", path: &path, near, around: &around, ..*at };
                    self.fields(&inside, inner, members, says);
                }
                (Base::Enum(_, values), _) => {
                    let codes = values.values.iter().map(|(code, _)| (code.value.clone(), code.span));
                    self.codes.entry(thing).or_default().extend(codes);
                }
                _ => {}
            }
        }
    }

    /// Place of the type of a field.
    fn shape(&self, field: &Field) -> Option<Span> {
        let Type::Named(name) = field.ty.item() else { return None };
        self.service.type_named(name).map(|known| known.name.span)
    }

    fn add(&mut self, thing: Thing, span: Span, is_there: bool, operation: &Operation, used: String) {
        let (file, line) = self.position(span);
        let read_on = operation.read_on.clone();
        let spots = self.spots.entry(thing).or_default();
        match spots.iter_mut().find(|spot| (&spot.file, spot.line, spot.is_there) == (&file, line, is_there)) {
            Some(spot) => {
                spot.read_on = spot.read_on.take().min(read_on);
                spot.uses.insert(used);
            }
            None => spots.push(Spot { file, line, is_there, uses: BTreeSet::from([used]), read_on }),
        }
    }

    fn position(&self, span: Span) -> (String, usize) {
        (self.sources.path(span.file).to_owned(), self.sources.position(span).line)
    }
}
