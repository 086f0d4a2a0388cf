//! A draft as the files of a service, with the lines of each part.

use std::collections::{BTreeMap, BTreeSet};

use speclang::naming;

use super::draft::{Answer, Body, BodyKind, Draft, Field, Operation, Shape, Ty};
use super::errors::retry;
use super::form_style;
use super::prune::{reached, sent};
use crate::node::{Node, Printed, Printer, map};

/// Name of the source that all facts rest on.
const SOURCE: &str = "openapi";

/// A part of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// What the service shares.
    Service,
    /// An operation by its number.
    Operation(usize),
    /// A parameter: operation, location, number.
    Parameter(usize, usize, usize),
    /// A field of a response: operation, number.
    Answer(usize, usize),
    /// A header of a response: operation, number.
    Header(usize, usize),
    /// A type by its number.
    Shape(usize),
    /// A field of a type: type, number.
    Member(usize, usize),
}

/// A file of a service.
#[derive(Debug)]
pub(crate) struct File {
    /// Path below the folder of the service.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) parts: Printed<Part>,
}

/// All files.
pub(crate) fn print(draft: &Draft, service: &str) -> Vec<File> {
    let sent = sent(draft);
    let mut files = vec![shared(draft, service), codes(draft)];
    files.retain(|file| !file.text.is_empty());
    // How many operations use a type, and the last of them.
    let mut users: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for (number, operation) in draft.operations.iter().enumerate() {
        for shape in reached(draft, operation.used_types()) {
            let user = users.entry(shape).or_insert((0, number));
            *user = (user.0 + 1, number);
        }
    }
    let writer = Writer { draft, sent };
    let is_own =
        |shape: usize, times: usize| times == 1 && !draft.types[shape].pointer.as_str().starts_with("#/components/");
    for (shape, _) in users.iter().filter(|(shape, (times, _))| !is_own(**shape, *times)) {
        files.push(writer.shape_file(*shape));
    }
    for number in 0..draft.operations.len() {
        let own = users.iter().filter(|(shape, (times, user))| is_own(**shape, *times) && *user == number);
        let own: Vec<usize> = own.map(|(shape, _)| *shape).collect();
        files.push(writer.operation_file(number, &own));
    }
    files
}

fn first_line(levels: usize) -> String {
    format!("# yaml-language-server: $schema={}schema.json", "../".repeat(levels))
}

fn rest() -> Node {
    format!("none, rest from {SOURCE}").into()
}

fn shared(draft: &Draft, service: &str) -> File {
    let shared = &draft.shared;
    let mut printer = Printer::new(&first_line(1));
    printer.marked(Part::Service, |to| {
        for (key, value) in [
            ("service", service.to_owned()),
            ("title", shared.title.clone()),
            ("doc", shared.doc.clone()),
            ("crate", format!("{service}-client")),
            ("version", "0.1.0".to_owned()),
            ("zone", "Z".to_owned()),
            ("length_counts", "characters".to_owned()),
        ] {
            to.entry(0, key, Node::from(value));
        }
        to.heading(0, "endpoints");
        for (number, endpoint) in shared.endpoints.iter().enumerate() {
            to.heading(1, &endpoint.name);
            to.entry(2, "url", Node::from(endpoint.url.clone()));
            if !endpoint.variables.is_empty() {
                to.entry(2, "variables", Node::Map(endpoint.variables.clone()));
            }
            to.entry(2, "doc", Node::from(endpoint.doc.clone()));
            to.entry(2, "default", (number == 0).then(|| Node::from(true)));
        }
        to.heading(0, "auth");
        for (method, keys) in &shared.auth {
            to.entry(1, method, keys.clone());
        }
        for (number, constant) in shared.every_call.iter().enumerate() {
            if number == 0 {
                to.heading(0, "every_call");
            }
            if shared.every_call[..number].iter().all(|before| before.place != constant.place) {
                to.heading(1, constant.place);
            }
            to.heading(2, &constant.wire);
            to.entry(3, "constant", Node::from(constant.value.clone()));
            to.entry(3, "doc", Node::from(constant.doc.clone()));
        }
        to.entry(0, "content_type", Node::from("application/json"));
        to.entry(0, "request_id_header", Node::from("X-Request-Id"));
        to.entry(0, "pages", Node::from(shared.pages.clone()));
        let states = || {
            map([
                ("empty", "".into()),
                ("empty_string", "\"\"".into()),
                ("null", "null".into()),
                ("empty_list", "[]".into()),
            ])
        };
        to.heading(0, "wire");
        to.entry(1, "query", states());
        to.entry(1, "header", states());
        to.entry(1, "form", form_style::stated(draft));
        to.entry(0, "error_bodies", Node::List(shared.error_bodies.clone()));
        to.heading(0, "groups");
        let used: BTreeSet<&str> = draft.operations.iter().map(|operation| operation.group.as_str()).collect();
        for (name, (title, doc)) in shared.groups.iter().filter(|(name, _)| used.contains(name.as_str())) {
            to.heading(1, name);
            to.entry(2, "title", Node::from(title.clone()));
            to.entry(2, "doc", Node::from(doc.clone()));
        }
        let source = map([("title", shared.origin.clone().into()), ("level", "second_witness".into())]);
        to.entry(0, "sources", map([(SOURCE, source)]));
        to.entry(0, "evidence", evidence(draft));
    });
    let (text, parts) = printer.finish();
    File { path: "service.yaml".to_owned(), text, parts }
}

/// What is assumed, as a description does not state it.
fn evidence(draft: &Draft) -> Node {
    let always = [
        ("wire", "A description says nothing about states that are no values."),
        ("zone", "A description says nothing about the time zone of dates."),
        ("length_counts", "A description counts characters."),
        ("request_id_header", "A description does not say which header holds the id of a request."),
    ];
    let entry =
        |(of, note): &(&str, &str)| map([("of", (*of).into()), ("level", "inferred".into()), ("note", (*note).into())]);
    Node::List(always.iter().chain(&draft.shared.assumed).map(entry).collect())
}

fn codes(draft: &Draft) -> File {
    let used: BTreeSet<u16> = draft.operations.iter().flat_map(|operation| operation.errors.iter().copied()).collect();
    let mut printer = Printer::new(&first_line(2));
    printer.marked(Part::Service, |to| {
        to.heading(0, "errors");
        for status in &used {
            to.heading(1, &status.to_string());
            to.entry(2, "name", Node::from(format!("Status{status}")));
            to.entry(2, "status", Node::Number(status.to_string()));
            let meaning = draft.shared.codes.get(status).cloned().unwrap_or_default();
            to.entry(2, "meaning", Node::from(meaning));
            to.entry(2, "retry", Node::from(retry(*status)));
        }
        to.entry(0, "read", rest());
    });
    let (text, parts) = printer.finish();
    File { path: "errors/statuses.yaml".to_owned(), text: if used.is_empty() { String::new() } else { text }, parts }
}

struct Writer<'a> {
    draft: &'a Draft,
    sent: BTreeSet<usize>,
}

impl Writer<'_> {
    fn shape_file(&self, number: usize) -> File {
        let shape = &self.draft.types[number];
        let mut printer = Printer::new(&first_line(2));
        printer.marked(Part::Shape(number), |to| {
            to.entry(0, "type", Node::from(shape.name.clone()));
            self.shape(to, 0, number);
            to.entry(0, "read", rest());
        });
        let (text, parts) = printer.finish();
        let name = naming::module(&shape.name).unwrap_or_default();
        File { path: format!("types/{name}.yaml"), text, parts }
    }

    fn shape(&self, to: &mut Printer<Part>, depth: usize, number: usize) {
        let Shape { doc, body, .. } = &self.draft.types[number];
        to.entry(depth, "doc", Node::from(doc.clone()));
        match body {
            Body::Fields(fields) if fields.is_empty() => to.entry(depth, "fields", Node::Map(Vec::new())),
            Body::Fields(fields) => {
                to.heading(depth, "fields");
                for (at, field) in fields.iter().enumerate() {
                    to.marked(Part::Member(number, at), |to| {
                        self.field(to, depth + 1, field, self.sent.contains(&number));
                    });
                }
            }
            Body::Values { of, values } => {
                to.heading(depth, "enum");
                to.entry(depth + 1, "of", Node::from(*of));
                to.heading(depth + 1, "values");
                for (wire, name) in values {
                    to.heading(depth + 2, wire);
                    to.entry(depth + 3, "name", name.clone().map(Node::from));
                    to.entry(depth + 3, "doc", Node::from("Not described."));
                }
            }
            Body::Tagged { by, open, members } => {
                to.heading(depth, "union");
                to.entry(depth + 1, "tagged_by", Node::from(by.clone()));
                to.entry(depth + 1, "open", open.then(|| Node::from(true)));
                to.heading(depth + 1, "values");
                for (tag, member) in members {
                    to.entry(depth + 2, tag, Node::from(self.draft.types[*member].name.clone()));
                }
            }
            Body::Unread => {}
        }
    }

    fn field(&self, to: &mut Printer<Part>, depth: usize, field: &Field, is_sent: bool) {
        to.heading(depth, &field.wire);
        let depth = depth + 1;
        to.entry(depth, "type", Node::from(self.ty(&field.ty)));
        if let Some(constant) = &field.constant {
            to.entry(depth, "constant", Node::from(constant.value.clone()));
            to.entry(depth, "doc", Node::from(field.doc.clone()));
            return;
        }
        if is_sent {
            to.entry(depth, "required", (field.required && !field.read_only).then(|| Node::from(true)));
            for (key, value) in &field.limits {
                to.entry(depth, key, value.clone());
            }
            let default = field.default.as_ref().filter(|_| !field.required).map(|value| format!("default {value}"));
            to.entry(depth, "presence", default.map(Node::from));
        }
        to.entry(depth, "sent_as", field.sent_as.map(Node::from));
        to.entry(depth, "secret", field.secret.then(|| Node::from(true)));
        to.entry(depth, "rust_name", field.rust_name.clone().map(Node::from));
        to.entry(depth, "doc", Node::from(field.doc.clone()));
    }

    fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Scalar(name) => (*name).to_owned(),
            Ty::Named(number) => self.draft.types[*number].name.clone(),
            Ty::List(item) => format!("list of {}", self.within(item)),
            Ty::Map(value) => format!("map of {}", self.within(value)),
            Ty::Union(members) => members.iter().map(|member| self.ty(member)).collect::<Vec<_>>().join(" or "),
        }
    }

    /// A type behind `of`.
    fn within(&self, ty: &Ty) -> String {
        match ty {
            Ty::Union(_) => format!("({})", self.ty(ty)),
            ty => self.ty(ty),
        }
    }

    fn operation_file(&self, number: usize, own: &[usize]) -> File {
        let operation = &self.draft.operations[number];
        let mut printer = Printer::new(&first_line(3));
        printer.marked(Part::Operation(number), |to| {
            Self::heading(to, operation);
            for (place, (key, fields)) in
                operation.parameters.iter().enumerate().filter(|(_, (_, fields))| !fields.is_empty())
            {
                // One value has the keys of a parameter where parameters would be.
                let depth = usize::from(!matches!((*key, &operation.body), ("body", BodyKind::Value { .. })));
                if depth > 0 {
                    to.heading(0, key);
                }
                for (at, field) in fields.iter().enumerate() {
                    to.marked(Part::Parameter(number, place, at), |to| self.field(to, depth, field, true));
                }
            }
            match &operation.response {
                Answer::Fields(fields) if fields.is_empty() => {}
                Answer::Fields(fields) => {
                    to.heading(0, "response");
                    for (at, field) in fields.iter().enumerate() {
                        to.marked(Part::Answer(number, at), |to| self.field(to, 1, field, false));
                    }
                }
                Answer::Type(ty) => to.entry(0, "response", Node::from(self.ty(ty))),
                Answer::Word(word) => to.entry(0, "response", Node::from(*word)),
                Answer::Statuses(all) => {
                    to.heading(0, "responses");
                    for (status, ty) in all {
                        let ty = ty.as_ref().map_or_else(|| "nothing".to_owned(), |ty| self.ty(ty));
                        to.entry(1, &status.to_string(), Node::from(ty));
                    }
                }
            }
            if !operation.headers.is_empty() {
                to.heading(0, "response_headers");
                for (at, field) in operation.headers.iter().enumerate() {
                    to.marked(Part::Header(number, at), |to| self.field(to, 1, field, false));
                }
            }
            if !operation.errors.is_empty() {
                to.heading(0, "errors");
                for status in &operation.errors {
                    to.entry(1, &status.to_string(), Node::Number(status.to_string()));
                }
            }
            if !own.is_empty() {
                to.heading(0, "types");
                for shape in own {
                    to.marked(Part::Shape(*shape), |to| {
                        to.heading(1, &self.draft.types[*shape].name);
                        self.shape(to, 2, *shape);
                    });
                }
            }
        });
        let (text, parts) = printer.finish();
        let name = naming::module(&operation.id).unwrap_or_default();
        File { path: format!("operations/{}/{name}.yaml", operation.group), text, parts }
    }

    fn heading(to: &mut Printer<Part>, operation: &Operation) {
        for (key, value) in [
            ("operation", &operation.id),
            ("summary", &operation.summary),
            ("request", &format!("{} {}", operation.method, operation.path)),
            ("group", &operation.group),
            ("source", &operation.source),
            ("safety", &(if operation.method == "GET" { "read" } else { "write" }).to_owned()),
        ] {
            to.entry(0, key, Node::from(value.clone()));
        }
        to.entry(0, "notes", operation.notes.clone().map(Node::from));
        to.entry(0, "read", map([("otherwise", rest())]));
        let auth = operation.auth.as_ref().map(|methods| match methods.as_slice() {
            [] => Node::from("none"),
            methods => Node::List(methods.iter().map(|method| Node::from(*method)).collect()),
        });
        to.entry(0, "auth", auth);
        let note = "The description marks it as deprecated.";
        to.entry(0, "retiring", operation.is_retiring.then(|| map([("note", note.into())])));
        let (encoding, media_type) = match &operation.body {
            _ if operation.parameters[3].1.is_empty() => (None, None),
            BodyKind::Fields => (None, None),
            BodyKind::Form { .. } => (Some("form"), None),
            BodyKind::Multipart { .. } => (Some("multipart"), None),
            BodyKind::Value { media_type } => (None, media_type.clone()),
        };
        to.entry(0, "encoding", encoding.map(Node::from));
        to.entry(0, "media_type", media_type.map(Node::from));
        let success = operation.success.iter().map(|status| Node::Number(status.to_string())).collect();
        let usual = if matches!(operation.response, Answer::Word("nothing")) { 204 } else { 200 };
        let is_stated = matches!(operation.response, Answer::Statuses(_)) || operation.success == [usual];
        to.entry(0, "success", (!is_stated).then_some(Node::List(success)));
    }
}
