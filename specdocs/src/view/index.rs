//! The first page, and the lists that are about whole services: retiring operations, contradictions.

use serde::Serialize;
use speclang::Spanned;
use speclang::model::{CredentialSources, Encoding, Group, Operation};
use speclang::text::markdown::code;

use super::facts;
use super::navigation::{Entry, service_pages};
use super::operation::{Retires, retires, row_id};
use crate::markdown::{Html, Links, line, paragraphs, prose};
use crate::notes::{Note, Notes, Quarrel};

/// A service on the first page.
#[derive(Debug, Serialize)]
pub(crate) struct ServiceView {
    title: String,
    doc: Html,
    endpoints: Vec<Address>,
    facts: Vec<(&'static str, Html)>,
    groups: Vec<GroupView>,
    guide: Vec<Entry>,
    pages: Vec<(Entry, &'static str)>,
    operations: usize,
    crate_name: String,
    version: String,
    program: Option<String>,
    notes: Vec<Note>,
    quarrels: Vec<Quarrel>,
}

#[derive(Debug, Serialize)]
struct Address {
    name: String,
    url: String,
    doc: Html,
    default: bool,
}

#[derive(Debug, Serialize)]
struct GroupView {
    title: String,
    doc: Html,
    operations: Vec<Listed>,
}

/// An operation in a list.
#[derive(Debug, Serialize)]
pub(crate) struct Listed {
    anchor: String,
    id: String,
    href: String,
    method: &'static str,
    path: String,
    summary: Html,
    safety: &'static str,
    safety_class: &'static str,
    retires: Option<Retires>,
}

/// The service as the first page shows it.
pub(crate) fn service(links: &Links<'_>) -> ServiceView {
    let (book, file) = (links.book, &links.book.service.file);
    let mut notes = Notes::default();
    for entry in &file.evidence {
        notes.note(entry.of.as_ref().map_or("the service", |of| of.as_str()), entry, links);
    }
    for dispute in &file.disputed {
        notes.dispute("the service", dispute, None, links);
    }
    let entry = |title: &str, path: &str| Entry {
        title: title.to_owned(),
        href: links.href(path),
        here: false,
        retiring: false,
    };
    let endpoints = file.endpoints.iter().map(|(name, endpoint)| Address {
        name: name.value.clone(),
        url: endpoint.url.value.clone(),
        doc: prose(&endpoint.doc, links),
        default: endpoint.default,
    });
    let group = |(name, group): &(Spanned<String>, Group)| GroupView {
        title: group.title.clone(),
        doc: prose(&group.doc, links),
        operations: book.group(name).map(|operation| listed(operation, links)).collect(),
    };
    let guide = book.krate.guide.iter().filter_map(|page| Some(entry(&page.title, &book.guide_page(&page.module)?)));
    ServiceView {
        title: file.title.value.clone(),
        doc: paragraphs(&file.doc, links),
        endpoints: endpoints.collect(),
        facts: service_facts(links),
        groups: file.groups.iter().map(group).filter(|group| !group.operations.is_empty()).collect(),
        guide: guide.collect(),
        pages: service_pages(book).map(|(name, title, about)| (entry(title, &book.page(name)), *about)).collect(),
        operations: book.service.operations.len(),
        crate_name: file.crate_name.value.clone(),
        version: file.version.value.clone(),
        program: file.program.as_ref().map(|program| program.value.clone()),
        notes: notes.evidence,
        quarrels: notes.quarrels,
    }
}

fn listed(operation: &Operation, links: &Links<'_>) -> Listed {
    let safety = facts::safety(operation, links);
    Listed {
        anchor: row_id(&operation.id),
        id: operation.id.value.clone(),
        href: links.href(&links.book.operation_page(&operation.id).unwrap_or_default()),
        method: operation.request.method.name(),
        path: operation.request.path.clone(),
        summary: prose(&operation.summary, links),
        safety: safety.title,
        safety_class: safety.class,
        retires: retires(operation, links),
    }
}

/// The operations that go out of service.
pub(crate) fn retiring(links: &Links<'_>) -> Vec<Listed> {
    let operations = links.book.service.operations.iter().filter(|operation| operation.retiring.is_some());
    operations.map(|operation| listed(operation, links)).collect()
}

/// What holds for all operations, in short.
fn service_facts(links: &Links<'_>) -> Vec<(&'static str, Html)> {
    let file = &links.book.service.file;
    let mut facts: Vec<(&'static str, String)> = Vec::new();
    if let Some(scheme) = &file.auth.signature {
        facts.push((
            "Signature",
            format!("{}, with the signing time in {}", code(&scheme.algorithm), code(&scheme.date_header)),
        ));
    }
    if let Some(token) = &file.auth.token {
        let prefix = token.prefix.as_ref().map_or_else(String::new, |prefix| format!(", behind {}", code(prefix)));
        let variable = variable(token.environment.as_ref());
        facts.push(("Token", format!("in the header {}{prefix}{variable}", code(&token.header))));
    }
    if let Some(basic) = &file.auth.basic {
        let variables = basic.environment.as_ref();
        let variables = variables.map_or_else(String::new, |names| {
            format!("; from the variables {} and {}", code(&names.user), code(&names.password))
        });
        facts.push((
            "Basic",
            format!("{} as user, {} as password{variables}", code(&basic.user), code(&basic.password)),
        ));
    }
    if let Some(query) = &file.auth.query {
        let variable = variable(query.environment.as_ref());
        facts.push(("Key", format!("in the query parameter {}{variable}", code(&query.parameter))));
    }
    if let Some(key) = &file.auth.key {
        let headers = key.headers.iter().map(|(header, name)| {
            let variable = variable(key.environment.get(name));
            format!("{} in the header {}{variable}", code(name), code(header))
        });
        facts.push(("Keys", headers.collect::<Vec<_>>().join(", ")));
    }
    let mut known: Vec<&str> = Vec::new();
    let mut variables = Vec::new();
    for (name, variable) in file.endpoints.iter().flat_map(|(_, endpoint)| &endpoint.variables) {
        if known.contains(&name.as_str()) {
            continue;
        }
        known.push(name);
        let usual = variable.default.as_ref().map_or_else(String::new, |usual| format!("; {} by default", code(usual)));
        variables.push(format!("{} ({}{usual})", code(name), variable.doc.trim_end_matches('.')));
    }
    if !variables.is_empty() {
        facts.push(("Variables", variables.join(", ")));
    }
    let every: Vec<String> = file
        .every_call
        .iter()
        .map(|(name, value)| match &value.constant {
            Some(constant) => format!("{} is {}", code(name), code(constant)),
            None => format!("{} is set by the client ({})", code(name), value.doc.trim_end_matches('.')),
        })
        .collect();
    if !every.is_empty() {
        facts.push(("Every call", every.join(", ")));
    }
    facts.extend(file.credentials.as_ref().map(|sources| ("Credentials", credentials(sources))));
    facts.push(("Dates and months", format!("in UTC`{}`; times are UTC", file.zone.value)));
    facts.extend(file.content_type.as_ref().map(|content_type| ("Content type", code(content_type))));
    let encoding = file.encoding.filter(|encoding| encoding.value == Encoding::Form);
    facts.extend(encoding.map(|_| ("Bodies", "forms, `application/x-www-form-urlencoded`".to_owned())));
    facts.push(("Request id", format!("in the response header `{}`", file.request_id_header)));
    let callers: Vec<String> = file
        .callers
        .iter()
        .map(|(name, doc)| format!("{} ({})", code(&name.value), doc.trim_end_matches('.')))
        .collect();
    if !callers.is_empty() {
        facts.push(("Callers", callers.join(", ")));
    }
    facts.into_iter().map(|(title, text)| (title, Html::from_safe_string(line(&text, links, false)))).collect()
}

/// The variable that holds a secret, behind what it is.
fn variable(name: Option<&Spanned<String>>) -> String {
    name.map_or_else(String::new, |name| format!(" (variable {})", code(name)))
}

/// The places of credentials, in the order in which clients ask them.
fn credentials(sources: &CredentialSources) -> String {
    let mut places = Vec::new();
    if let Some(place) = &sources.environment {
        places.push(format!("the variables `{}` and `{}`", place.keys.access_key.value, place.keys.secret_key.value));
    }
    if let Some(place) = &sources.profile {
        places.push(format!("the section `{}` of `~/{}`", place.section.value, place.path.value));
    }
    if let Some(place) = &sources.metadata {
        places.push(format!("the metadata service at `{}`", place.address.value));
    }
    places.join(", then ")
}
