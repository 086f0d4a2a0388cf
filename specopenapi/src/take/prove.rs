//! What comes out passes `check`: whatever it rejects is repaired where that is certain, or left out.

use std::collections::BTreeMap;

use speclang::{Diagnostic, Severity, Sources};

use super::draft::{Body, Draft, Field, Ty};
use super::every_call;
use super::field::UNDESCRIBED;
use super::forms;
use super::operation::CALLS;
use super::print::{File, Part, print};
use super::prune::settle;
use crate::left::{Left, Reason};

/// Most times that a draft is printed and checked.
const ROUNDS: usize = 24;

/// Most bytes of a file of a spec.
const LARGEST_FILE: usize = 1 << 20;

/// Checks that a text of somebody else can fail.
const OF_TEXTS: &[&str] = &["sentence", "doc-markup", "one-line", "hidden-character"];

/// Checks that a limit can fail.
const OF_LIMITS: &[&str] = &[
    "bad-range",
    "beyond-type",
    "empty-limit",
    "large-request",
    "limit-mismatch",
    "no-value",
    "bad-value",
    "wrong-type",
];

/// The files of a service that `check` accepts; an error is what remains, which is a mistake of ours.
pub(crate) fn prove(draft: &mut Draft, service: &str, left: &mut Left) -> Result<Vec<File>, String> {
    let mut last = String::new();
    for _ in 0..ROUNDS {
        if draft.operations.is_empty() {
            return Err(none(left));
        }
        let files = print(draft, service);
        let found = refused(&files, service);
        if found.is_empty() {
            return Ok(lifted(draft, service).unwrap_or(files));
        }
        if let Some((_, found)) = found.iter().find(|(part, _)| **part == Part::Service) {
            return Err(format!("`{}`: {}", found.code, found.message));
        }
        last = found.values().next().map(|found| format!("`{}`: {}", found.code, found.message)).unwrap_or_default();
        repair(draft, found, left);
        settle(draft, left);
    }
    Err(format!("nothing that `check` accepts was found; the last finding is {last}"))
}

/// The files with what all operations share at the service, if `check` accepts it there as well.
fn lifted(draft: &mut Draft, service: &str) -> Option<Vec<File>> {
    let lifted = every_call::lifted(draft)?;
    let files = print(&lifted, service);
    if !refused(&files, service).is_empty() {
        return None;
    }
    *draft = lifted;
    Some(files)
}

/// Why no operation is left.
fn none(left: &Left) -> String {
    let why = left.reasons().into_iter().take(5).map(|(reason, times)| format!("{} {times}", reason.name()));
    let why: Vec<String> = why.collect();
    let why = if why.is_empty() { String::new() } else { format!("; left out: {}", why.join(", ")) };
    format!("it has no operation that can be taken over{why}")
}

/// The parts that are rejected, each with what is wrong with it.
fn refused(files: &[File], service: &str) -> BTreeMap<Part, Diagnostic> {
    let path = |file: &File| format!("{service}/{}", file.path);
    let sources = Sources::new(files.iter().map(|file| (path(file), file.text.clone())));
    let by_path: BTreeMap<String, &File> = files.iter().map(|file| (path(file), file)).collect();
    let (_, found) = speclang::load_and_check(&sources);
    let mut refused = BTreeMap::new();
    for diagnostic in found.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        let Some(span) = diagnostic.labels.first().map(|label| label.span) else { continue };
        let Some(file) = by_path.get(sources.path(span.file)) else { continue };
        let line = file.text[..span.start as usize].matches('\n').count();
        let narrowest = file.parts.iter().rev().find(|(lines, _)| lines.contains(&line));
        refused.entry(narrowest.map_or(Part::Service, |(_, part)| *part)).or_insert(diagnostic);
    }
    for file in files.iter().filter(|file| file.text.len() > LARGEST_FILE) {
        let large = Diagnostic::error(
            "unreadable-file",
            speclang::Span::default(),
            format!("the file {} is too large", file.path),
        );
        refused.extend(file.parts.first().map(|(_, part)| (*part, large)));
    }
    refused
}

/// Repairs parts or takes them out; the last ones first, so that numbers stay right.
fn repair(draft: &mut Draft, found: BTreeMap<Part, Diagnostic>, left: &mut Left) {
    let mut gone = Vec::new();
    for (part, diagnostic) in found.into_iter().rev() {
        let is_text = OF_TEXTS.contains(&diagnostic.code);
        match part {
            Part::Service => {}
            Part::Parameter(operation, place, number) => {
                let fields = &mut draft.operations[operation].parameters[place].1;
                let is_text = diagnostic.code == forms::CHECK && forms::mend(&mut fields[number], left);
                if !is_text && !mend(&mut fields[number], &diagnostic, left) {
                    let field = fields.remove(number);
                    out(left, &field, &diagnostic);
                    if field.required {
                        gone.push(operation);
                    }
                }
            }
            Part::Answer(operation, number) => {
                let Some(fields) = draft.operations[operation].response.fields_mut() else { continue };
                if !mend(&mut fields[number], &diagnostic, left) {
                    out(left, &fields.remove(number), &diagnostic);
                }
            }
            Part::Header(operation, number) => {
                let headers = &mut draft.operations[operation].headers;
                if !mend(&mut headers[number], &diagnostic, left) {
                    out(left, &headers.remove(number), &diagnostic);
                }
            }
            Part::Member(shape, number) => {
                let shape = &mut draft.types[shape];
                let Body::Fields(fields) = &mut shape.body else { continue };
                if !mend(&mut fields[number], &diagnostic, left) {
                    let field = fields.remove(number);
                    out(left, &field, &diagnostic);
                    if field.required {
                        shape.lacks = Some(field.wire);
                    }
                }
            }
            Part::Operation(number) => {
                let operation = &mut draft.operations[number];
                if is_text && (operation.notes.is_some() || operation.summary != CALLS) {
                    left.out(Reason::Text, &operation.pointer, &*diagnostic.message);
                    operation.notes = None;
                    CALLS.clone_into(&mut operation.summary);
                } else {
                    left.out(Reason::Check, &operation.pointer, &*diagnostic.message);
                    gone.push(number);
                }
            }
            Part::Shape(number) => {
                let shape = &mut draft.types[number];
                if is_text && shape.doc != UNDESCRIBED {
                    left.out(Reason::Text, &shape.pointer, &*diagnostic.message);
                    UNDESCRIBED.clone_into(&mut shape.doc);
                } else {
                    left.out(Reason::Check, &shape.pointer, &*diagnostic.message);
                    without(draft, number, &mut gone, left);
                }
            }
        }
    }
    gone.sort_unstable();
    gone.dedup();
    for number in gone.into_iter().rev() {
        let operation = draft.operations.remove(number);
        left.out(Reason::Required, &operation.pointer, "a part that `check` rejects");
    }
}

/// Mends a field, if it is certain how.
fn mend(field: &mut Field, diagnostic: &Diagnostic, left: &mut Left) -> bool {
    let message = diagnostic.message.as_str();
    match diagnostic.code {
        "likely-secret" | "constant" if field.constant.is_some() => {
            field.ty = field.constant.take().map_or(Ty::ANY, |constant| constant.otherwise);
        }
        "likely-secret" if !field.secret => field.secret = true,
        "presence-default" | "bad-presence" if field.default.is_some() => {
            left.out(Reason::Default, &field.pointer, message);
            field.default = None;
        }
        "bad-pattern" => {
            left.out(Reason::Pattern, &field.pointer, message);
            field.limits.retain(|(key, _)| *key != "pattern");
        }
        code if OF_LIMITS.contains(&code) && !field.limits.is_empty() => {
            left.out(Reason::Limit, &field.pointer, message);
            field.limits.clear();
        }
        code if OF_TEXTS.contains(&code) && field.doc != UNDESCRIBED => {
            left.out(Reason::Text, &field.pointer, message);
            UNDESCRIBED.clone_into(&mut field.doc);
        }
        _ => return false,
    }
    true
}

fn out(left: &mut Left, field: &Field, diagnostic: &Diagnostic) {
    let reason = if diagnostic.code == forms::CHECK { Reason::Union } else { Reason::Check };
    left.out(reason, &field.pointer, format!("{}: {}", diagnostic.code, diagnostic.message));
}

/// Takes a type out of all fields that hold it.
fn without(draft: &mut Draft, number: usize, gone: &mut Vec<usize>, left: &mut Left) {
    let holds = |field: &Field| field.ty.holds(number);
    let mut strip = |fields: &mut Vec<Field>| {
        let required = fields.iter().find(|field| holds(field) && field.required).map(|field| field.wire.clone());
        for field in fields.iter().filter(|field| holds(field)) {
            left.out(Reason::Required, &field.pointer, "its type");
        }
        fields.retain(|field| !holds(field));
        required
    };
    for shape in &mut draft.types {
        match &mut shape.body {
            Body::Fields(fields) => shape.lacks = strip(fields).or(shape.lacks.take()),
            Body::Tagged { open, members, .. } => {
                let before = members.len();
                members.retain(|(_, member)| *member != number);
                *open |= members.len() != before;
            }
            Body::Values { .. } | Body::Unread => {}
        }
    }
    for (at, operation) in draft.operations.iter_mut().enumerate() {
        if operation.response.is_of(|of| of == number) {
            gone.push(at);
        }
        operation.response.fields_mut().map(&mut strip);
        strip(&mut operation.headers);
        for (_, fields) in &mut operation.parameters {
            if strip(fields).is_some() {
                gone.push(at);
            }
        }
    }
}
