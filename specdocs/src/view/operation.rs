//! The page of one operation.

use serde::Serialize;
use speclang::model::{Operation, Response};
use speclang::naming;
use speclang::provenance::is_called;

use super::errors::{ErrorView, errors};
use super::facts::{self, Fact, SafetyView};
use super::fields::{self, Row};
use super::presence::{Matrix, matrix};
use super::readings::{Ground, ReadingView, grounds, readings};
use super::rules::{RuleView, rules};
use super::spots::{self, Spot, spots};
use super::waiters::{WaiterView, waiters};
use crate::anchor;
use crate::markdown::{Html, Links, escape, paragraphs, prose};
use crate::notes::{Mark, Note, Notes, Quarrel};
use crate::shell;

/// Keys of an operation whose marks stand at a section.
const SECTIONS: &[&str] =
    &["paging", "response", "responses", "errors", "rules", "restrictions", "side_effects", "safety"];

/// Everything that the page says.
#[derive(Debug, Serialize)]
pub(crate) struct OperationView {
    id: String,
    summary: Html,
    notes_text: Option<Html>,
    group: String,
    method: &'static str,
    path: String,
    vendor: Option<String>,
    read_on: Option<String>,
    readings: Vec<ReadingView>,
    grounds: Vec<Ground>,
    retiring: Option<Retires>,
    safety: SafetyView,
    side_effects: Vec<Sentence>,
    restrictions: Vec<Sentence>,
    facts: Vec<Fact>,
    partial_failure: Option<String>,
    parameters: Vec<Row>,
    matrix: Matrix,
    rules: Vec<RuleView>,
    waiters: Vec<WaiterView>,
    paging: Option<Html>,
    /// What a success is answered with, where that is no object of the operation's own.
    answered: Option<Html>,
    response: Vec<Row>,
    errors: Vec<ErrorView>,
    response_headers: Vec<Row>,
    error_fields: Vec<Row>,
    any_operation: Vec<(String, Option<String>)>,
    rust: Option<String>,
    rust_crate: String,
    command: Option<String>,
    program: Option<String>,
    writes: bool,
    reads_input: bool,
    marks: std::collections::BTreeMap<&'static str, Vec<Mark>>,
    notes: Vec<Note>,
    pub(crate) quarrels: Vec<Quarrel>,
}

/// A sentence of a list, with the marks of what is said about it alone.
#[derive(Debug, Serialize)]
pub(crate) struct Sentence {
    text: Html,
    marks: Vec<Mark>,
}

fn sentences(
    operation: &Operation,
    key: &str,
    all: &[speclang::Spanned<String>],
    links: &Links<'_>,
    notes: &mut Notes,
) -> Vec<Sentence> {
    let mut sentence = |one: &speclang::Spanned<String>| {
        let of_it = |of: &str| is_called(of, key, one, all);
        Sentence { text: prose(one, links), marks: facts::marks_where(operation, &of_it, links, notes) }
    };
    all.iter().map(&mut sentence).collect()
}

/// An operation that goes out of service.
#[derive(Debug, Serialize)]
pub(crate) struct Retires {
    pub(crate) instead: Option<(String, Option<String>)>,
    pub(crate) note: Option<Html>,
}

/// What retires an operation, seen from a page.
pub(crate) fn retires(operation: &Operation, links: &Links<'_>) -> Option<Retires> {
    let retiring = operation.retiring.as_ref()?;
    let instead = retiring.replaced_by.as_ref();
    Some(Retires {
        instead: instead.map(|id| (id.value.clone(), links.book.operation_page(id).map(|path| links.href(&path)))),
        note: retiring.note.as_ref().map(|note| prose(note, links)),
    })
}

/// The page of an operation.
pub(crate) fn operation(operation: &Operation, links: &Links<'_>) -> OperationView {
    let (book, service) = (links.book, links.book.service);
    let mut notes = Notes::default();
    let safety = facts::safety(operation, links);
    let facts = facts::facts(operation, links, &mut notes);
    let request = spots(operation.parameters().map(|(place, name, field)| (Some(place), name, field)), service);
    let answer = spots::answered(operation, service);
    let headers = spots(operation.response_headers.iter().map(|(name, field)| (None, name, field)), service);
    let failure = spots(operation.error_fields.iter().map(|(name, field)| (None, name, field)), service);
    let parameters = parameter_rows(operation, &request, links, &mut notes);
    let matrix = matrix(&request, links, &mut notes);
    let rules = rules(operation, links, &mut notes);
    let waiters = waiters(operation, links, &mut notes);
    let response = answer_rows(&answer, "field", links, &mut notes);
    let response_headers = answer_rows(&headers, "response-header", links, &mut notes);
    let errors = errors(operation, links, &mut notes);
    let error_fields = answer_rows(&failure, "error-field", links, &mut notes);
    let marks = SECTIONS.iter().map(|key| (*key, facts::marks(operation, key, links, &mut notes))).collect();
    let side_effects = sentences(operation, "side_effects", &operation.side_effects, links, &mut notes);
    let restrictions = sentences(operation, "restrictions", &operation.restrictions, links, &mut notes);
    others(operation, links, &mut notes);
    let line = shell::command_line(book, operation);
    OperationView {
        id: operation.id.value.clone(),
        summary: prose(&operation.summary, links),
        notes_text: operation.notes.as_ref().map(|text| paragraphs(text, links)),
        group: service.file.groups.get(&operation.group).map_or_else(String::new, |group| group.title.clone()),
        method: operation.request.method.name(),
        path: operation.request.path.clone(),
        vendor: book.vendor_page(&operation.source),
        read_on: operation.read_on.clone(),
        readings: readings(operation, links),
        grounds: grounds(operation, links),
        retiring: retires(operation, links),
        writes: safety.class != "read",
        safety,
        side_effects,
        restrictions,
        facts,
        partial_failure: operation.partial_failure.as_ref().map(|field| field.value.clone()),
        parameters,
        matrix,
        rules,
        waiters,
        paging: operation.paging.as_ref().map(|paging| facts::paging(operation, paging, links)),
        answered: answered(operation, links),
        response,
        errors,
        response_headers,
        error_fields,
        any_operation: any_operation(links),
        rust: generator::example(&book.krate, &operation.id),
        rust_crate: book.krate.name.clone(),
        program: line.as_ref().and_then(|line| line.words.first().cloned()),
        reads_input: line.as_ref().is_some_and(|line| line.input.is_some()),
        command: line.map(|line| line.text()),
        marks,
        notes: notes.evidence,
        quarrels: notes.quarrels,
    }
}

fn parameter_rows(operation: &Operation, spots: &[Spot<'_>], links: &Links<'_>, notes: &mut Notes) -> Vec<Row> {
    let command = links.book.command(&operation.id).map(|(_, command)| command);
    let flag = |spot: &Spot<'_>| {
        let help = command?.parameters.iter().find(|help| spot.depth == 0 && help.wire == spot.path)?;
        Some(help.flag.clone())
    };
    spots.iter().map(|spot| fields::row(spot, "param", (rust_name(spot), flag(spot)), links, notes)).collect()
}

/// The words for an answer that is no object of the operation's own.
fn answered(operation: &Operation, links: &Links<'_>) -> Option<Html> {
    if operation.responses.is_empty() {
        return words(&operation.response, links);
    }
    // Words are HTML, and statuses are digits.
    let each = operation
        .responses
        .iter()
        .filter_map(|(status, known)| Some(format!("with HTTP {} {}", escape(&status.value), words(known, links)?)));
    Some(Html::from_safe_string(each.collect::<Vec<_>>().join(", ")))
}

fn words(response: &Response, links: &Links<'_>) -> Option<Html> {
    match response {
        Response::Fields(_) => None,
        Response::Type(ty) => Some(fields::type_words(ty, links)),
        Response::Text => Some(Html::from("text, which is no JSON")),
        Response::Bytes => Some(Html::from("bytes")),
        Response::Nothing => Some(Html::from("nothing: there is no body")),
    }
}

fn answer_rows(spots: &[Spot<'_>], kind: &str, links: &Links<'_>, notes: &mut Notes) -> Vec<Row> {
    spots.iter().map(|spot| fields::row(spot, kind, (rust_name(spot), None), links, notes)).collect()
}

/// The name in Rust, where it is another one.
fn rust_name(spot: &Spot<'_>) -> Option<String> {
    let chosen = spot.field.rust_name.as_ref().map(|name| name.as_str());
    naming::member(spot.name, chosen).filter(|name| *name != spot.name.value)
}

/// The codes that every operation may answer with.
pub(crate) fn any_operation(links: &Links<'_>) -> Vec<(String, Option<String>)> {
    let codes = links.book.service.file.any_operation.iter();
    codes.map(|code| (code.value.clone(), links.book.code_place(code).map(|place| links.href(&place)))).collect()
}

/// What no section has named: evidence and contradictions about other keys, and about types of this operation alone.
fn others(operation: &Operation, links: &Links<'_>, notes: &mut Notes) {
    for entry in &operation.evidence {
        notes.note(entry.of.as_ref().map_or("the operation", |of| of.as_str()), entry, links);
    }
    for dispute in &operation.disputed {
        if notes.quarrels.iter().all(|known| known.subject != *dispute.of.value) {
            notes.dispute("the operation", dispute, None, links);
        }
    }
    for (name, shape) in &operation.types {
        super::types::own_notes(name, shape, links, notes);
    }
}

/// Id of an operation's row in lists.
pub(crate) fn row_id(id: &str) -> String {
    anchor::id("operation", id)
}
