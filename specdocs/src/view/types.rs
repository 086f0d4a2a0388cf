//! The page of types: enumerations, objects, values with limits.

use serde::Serialize;
use speclang::model::{Field, Limits, Operation, Service, Shape, Type, TypeDef};
use speclang::{Entries, naming};

use super::fields::{Named, type_words};
use crate::anchor;
use crate::markdown::{Html, Links, line, paragraphs, prose};
use crate::notes::{Mark, Note, Notes, Quarrel};

/// The page.
#[derive(Debug, Serialize)]
pub(crate) struct TypesView {
    types: Vec<TypeView>,
    notes: Vec<Note>,
    pub(crate) quarrels: Vec<Quarrel>,
}

#[derive(Debug, Serialize)]
struct TypeView {
    anchor: String,
    name: String,
    rust: Option<String>,
    kind: &'static str,
    of: Option<&'static str>,
    doc: Html,
    limits: Vec<Html>,
    values: Vec<Named>,
    open: bool,
    tag: Option<String>,
    members: Vec<(String, Html)>,
    fields: Vec<FieldView>,
    keyed: Vec<Keyed>,
    used_by: Vec<(String, Option<String>)>,
    marks: Vec<Mark>,
}

#[derive(Debug, Serialize)]
struct FieldView {
    name: String,
    ty: Html,
    required: bool,
    limits: Vec<Html>,
    doc: Html,
}

/// What fields mean by the value of another one.
#[derive(Debug, Serialize)]
struct Keyed {
    key: String,
    columns: Vec<String>,
    rows: Vec<(String, Vec<Html>)>,
}

/// All types, sorted by name.
pub(crate) fn types(links: &Links<'_>) -> TypesView {
    let mut notes = Notes::default();
    let types = links.book.service.types.iter().map(|known| view(known, links, &mut notes)).collect();
    TypesView { types, notes: notes.evidence, quarrels: notes.quarrels }
}

fn view(known: &TypeDef, links: &Links<'_>, notes: &mut Notes) -> TypeView {
    let shape = &known.shape;
    let (kind, of) = match (&shape.scalar, &shape.enumeration) {
        (Some(scalar), _) => ("value", Some(scalar.value.name())),
        (_, Some(values)) => ("enumeration", Some(values.of.value.name())),
        _ if shape.union.is_some() => ("union", None),
        _ => ("object", None),
    };
    let members = shape.union.iter().flat_map(|union| union.values.iter());
    let members = members.map(|(tag, ty)| (tag.value.clone(), type_words(ty, links)));
    let values = shape.enumeration.iter().flat_map(|known| known.values.iter()).map(|(wire, value)| Named {
        name: wire.value.clone(),
        rust: naming::variant(wire, value.name.as_ref().map(|name| name.as_str())),
        doc: prose(&value.doc, links),
    });
    let fields = shape.fields.iter().flatten().map(|(name, field)| FieldView {
        name: name.value.clone(),
        ty: type_words(&field.ty, links),
        required: field.required,
        limits: limits(field, links),
        doc: paragraphs(&field.doc, links),
    });
    let used_by = users(&known.name, links.book.service).into_iter();
    let chosen = shape.rust_name.as_ref().map(|name| name.as_str());
    TypeView {
        anchor: anchor::id("type", &known.name),
        name: known.name.value.clone(),
        rust: naming::type_name(&known.name, chosen).filter(|name| *name != known.name.value && kind != "value"),
        kind,
        of,
        doc: paragraphs(&shape.doc, links),
        limits: scalar_limits(shape, links),
        values: values.collect(),
        open: shape.enumeration.as_ref().is_some_and(|known| known.open)
            || shape.union.as_ref().is_some_and(|union| union.open),
        tag: shape.union.as_ref().map(|union| union.tagged_by.value.clone()),
        members: members.collect(),
        fields: fields.collect(),
        keyed: shape.keyed_by.iter().map(|(key, values)| keyed(key, values, links)).collect(),
        used_by: used_by
            .map(|id| (id.to_owned(), links.book.operation_page(id).map(|path| links.href(&path))))
            .collect(),
        marks: own_notes(&known.name, shape, links, notes),
    }
}

fn limits(field: &Field, links: &Links<'_>) -> Vec<Html> {
    words(&generator::limit_words(field, links.book.service), links)
}

/// The limits of a value's own shape.
fn scalar_limits(shape: &Shape, links: &Links<'_>) -> Vec<Html> {
    words(&Limits::of_shape(shape).words(), links)
}

fn words(limits: &[String], links: &Links<'_>) -> Vec<Html> {
    limits.iter().map(|words| Html::from_safe_string(line(words, links, false))).collect()
}

fn keyed(key: &str, values: &Entries<Entries<String>>, links: &Links<'_>) -> Keyed {
    let mut columns: Vec<String> = Vec::new();
    for (_, meanings) in values {
        for name in meanings.keys().filter(|name| columns.iter().all(|known| known != name)).collect::<Vec<_>>() {
            columns.push(name.to_owned());
        }
    }
    let row = |meanings: &Entries<String>| {
        columns
            .iter()
            .map(|column| meanings.get(column).map_or_else(|| Html::from("–"), |text| prose(text, links)))
            .collect()
    };
    let rows = values.iter().map(|(value, meanings)| (value.value.clone(), row(meanings))).collect();
    Keyed { key: key.to_owned(), columns, rows }
}

/// Marks of a type itself and of the values of an enumeration, which no row of a field has.
pub(crate) fn own_notes(name: &str, shape: &Shape, links: &Links<'_>, notes: &mut Notes) -> Vec<Mark> {
    let mut marks: Vec<Mark> = shape.evidence.iter().map(|entry| notes.note(name, entry, links)).collect();
    marks.extend(shape.disputed.iter().map(|dispute| notes.dispute(name, dispute, None, links)).collect::<Vec<_>>());
    for (wire, value) in shape.enumeration.iter().flat_map(|known| known.values.iter()) {
        let subject = format!("{name}, value {}", wire.value);
        marks.extend(value.evidence.iter().map(|entry| notes.note(&subject, entry, links)).collect::<Vec<_>>());
        marks.extend(
            value.disputed.iter().map(|dispute| notes.dispute(&subject, dispute, None, links)).collect::<Vec<_>>(),
        );
    }
    marks
}

/// Operations whose requests, answers or error bodies hold the type.
fn users<'s>(name: &str, service: &'s Service) -> Vec<&'s str> {
    let holds = |operation: &&Operation| {
        let fields = operation.parameters().map(|(_, _, field)| &field.ty.value);
        fields.chain(operation.answered()).any(|ty| reaches(ty, name, service, &mut Vec::new()))
    };
    service.operations.iter().filter(holds).map(|operation| operation.id.as_str()).collect()
}

/// Whether a type is, or holds, the one of that name.
fn reaches(ty: &Type, name: &str, service: &Service, seen: &mut Vec<String>) -> bool {
    ty.names().into_iter().any(|own| {
        if own == name {
            return true;
        }
        if seen.iter().any(|known| known == own) {
            return false;
        }
        seen.push(own.to_owned());
        let held = service.type_named(own).into_iter().flat_map(|known| known.shape.held());
        held.into_iter().any(|ty| reaches(ty, name, service, seen))
    })
}
