//! Documentation of operations as finished Markdown lines; types and fields have files of their own.

mod fields;
mod presence_words;
mod types;

use speclang::Spanned;
use speclang::model::{
    Dispute, Field, Limits, Operation, Paging, PagingKind, Path, Permission, Place, Retry, Safety, Service, State,
    WholeKind,
};

pub(super) use self::fields::{answer_field, request_field};
use self::presence_words::{outcome_words, state_title};
pub(super) use self::types::type_doc;
use super::{markdown, names};
use crate::ir::Doc;

/// What an operation is, and which request it sends: what stands before its example.
pub(super) fn operation_doc(operation: &Operation, service: &Service) -> Doc {
    let mut doc = vec![markdown::line(&operation.summary)];
    paragraph(&mut doc, [request_line(operation, service)]);
    doc
}

/// Everything else a caller should know of an operation, in a fixed order: first what a call needs, last what only matters to
/// curators.
pub(super) fn operation_sections(operation: &Operation, service: &Service) -> Doc {
    let mut doc = Doc::new();
    section(&mut doc, "Notes", operation.notes.iter().flat_map(|notes| markdown::paragraphs(notes)).collect());
    section(&mut doc, "Callers and limits", bullets(&facts(operation, service)));
    section(&mut doc, "Side effects", bullets(&sentences(&operation.side_effects)));
    section(&mut doc, "Restrictions", bullets(&sentences(&operation.restrictions)));
    section(&mut doc, "Parameters", parameter_table(operation, service));
    section(&mut doc, "Rules", rule_list(operation));
    section(&mut doc, "Waiters", waiter_list(operation));
    section(&mut doc, "Errors", error_table(operation, service));
    section(&mut doc, "Response headers", response_headers(operation));
    section(&mut doc, "Error fields", error_fields(operation));
    section(&mut doc, "Where sources disagree", disputes(operation));
    doc
}

fn paragraph(doc: &mut Doc, lines: impl IntoIterator<Item = String>) {
    let mut lines = lines.into_iter().peekable();
    if lines.peek().is_some() {
        doc.push(String::new());
        doc.extend(lines);
    }
}

fn section(doc: &mut Doc, title: &str, lines: Vec<String>) {
    if !lines.is_empty() {
        paragraph(doc, [format!("# {title}"), String::new()].into_iter().chain(lines));
    }
}

fn bullets(sentences: &[String]) -> Vec<String> {
    sentences.iter().map(|sentence| format!("- {sentence}")).collect()
}

fn sentences(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| markdown::line(text)).collect()
}

fn request_line(operation: &Operation, service: &Service) -> String {
    let request = &operation.request;
    let page = service.page(&operation.source);
    let call = markdown::code(&format!("{} {}", request.method.name(), request.path));
    format!("{call} · [vendor's page]({page})")
}

fn facts(operation: &Operation, service: &Service) -> Vec<String> {
    let mut facts = Vec::new();
    let caller = |name: &Spanned<String>| {
        let doc = service.file.callers.get(name).map(|doc| lower_first(&markdown::line(doc)));
        doc.map(|doc| format!("{} ({doc})", markdown::code(name)))
    };
    let callers: Vec<String> = operation.callers.iter().filter_map(caller).collect();
    if !callers.is_empty() {
        facts.push(format!("Callers: {}.", callers.join(", ")));
    }
    if !operation.permissions.is_empty() {
        let permissions: Vec<String> = operation.permissions.iter().map(permission_words).collect();
        facts.push(format!("Permissions: {}.", permissions.join(", ")));
    }
    if let Some(auth) = &operation.auth {
        facts.push(format!("Authentication: {}.", auth.words()));
    }
    facts.push(match &operation.safety.value {
        Safety::Read => "Safety: read operation.".to_owned(),
        Safety::Write => "Safety: write operation; a retry may take effect again.".to_owned(),
        Safety::WriteKeyedBy(key) => {
            format!("Safety: write operation; a retry with the same {} takes effect once.", markdown::code(key))
        }
    });
    facts.extend(body_words(operation, service).map(|words| format!("Body: {words}.")));
    if let Some(limit) = &operation.rate_limit {
        let per = if limit.seconds == 1 { "second".to_owned() } else { format!("{} seconds", limit.seconds) };
        facts.push(format!("Rate limit: {} calls per {per}.", limit.calls));
    }
    if let Some(retry) = &operation.retry {
        facts.extend(retry.value.over(service.file.retry.as_ref()).words());
    }
    facts.extend(operation.paging.as_ref().map(|paging| paging_words(paging, operation, service)));
    if let Some(audit) = &operation.audit {
        facts.push(format!("Audit event: {} on {}.", markdown::code(&audit.event), markdown::code(&audit.resource)));
    }
    if operation.success.is_some() || !operation.responses.is_empty() {
        let statuses: Vec<String> = operation.success_statuses().iter().map(ToString::to_string).collect();
        facts.push(format!("Success: HTTP {}.", statuses.join(" or ")));
    }
    if let Some(note) = operation.retiring.as_ref().and_then(|retiring| retiring.note.as_ref()) {
        facts.push(markdown::line(note));
    }
    if let Some(list) = &operation.partial_failure {
        facts.push(format!(
            "Part of a batch may fail although the service returns a success: \
            [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in {}.",
            markdown::code(list)
        ));
    }
    facts
}

fn permission_words(permission: &Spanned<Permission>) -> String {
    let retiring = if permission.retiring { " (deprecated)" } else { "" };
    format!("{}{retiring}", markdown::code(&permission.action))
}

/// What a body is that is no JSON object.
fn body_words(operation: &Operation, service: &Service) -> Option<String> {
    let media_type = || service.media_type(operation).map_or_else(String::new, |known| markdown::code(&known));
    let of_json =
        || service.media_type(operation).map_or_else(String::new, |known| format!(", {}", markdown::code(&known)));
    match service.whole_body(operation) {
        Some(WholeKind::Bytes) => Some(format!("bytes, {}", media_type())),
        Some(WholeKind::Text) => Some(format!("text, {}", media_type())),
        Some(WholeKind::Json) => Some(format!("one JSON value{}", of_json())),
        None if operation.body.is_empty() || operation.body_place() != Place::Form => {
            operation.media_type.as_ref().map(|_| format!("a JSON object{}", of_json()))
        }
        None if operation.is_multipart() => Some("several parts, `multipart/form-data`".to_owned()),
        None => Some("a form, `application/x-www-form-urlencoded`".to_owned()),
    }
}

fn paging_words(paging: &Paging, operation: &Operation, service: &Service) -> String {
    let path =
        |path: &Option<Spanned<Path>>| path.as_ref().map_or_else(String::new, |path| markdown::code(&path.to_string()));
    let name = |name: &Option<Spanned<String>>| name.as_ref().map_or_else(String::new, |name| markdown::code(name));
    let (offset, limit) = (name(&paging.offset), name(&paging.limit));
    let how = match paging.kind {
        PagingKind::Rows => format!("{offset} is the item offset from 0, {limit} is the page size"),
        PagingKind::Pages => format!("{offset} is the page number from 1, {limit} is the page size"),
        PagingKind::Marker => format!("{} is the {} of the previous page", name(&paging.marker), path(&paging.next)),
        PagingKind::Last => {
            format!("{} is the {} of the last item of the previous page", name(&paging.marker), path(&paging.from))
        }
        PagingKind::Link => "the header `Link` of a page leads to the next one".to_owned(),
        PagingKind::Address => format!("{} of a page is the address of the next one", path(&paging.next)),
    };
    let total =
        if paging.total.is_some() { format!(", {} is the total count", path(&paging.total)) } else { String::new() };
    let items = match paging.items_inside(operation, service) {
        Some([]) => "the response is the list of items".to_owned(),
        _ => format!("{} contains the items", markdown::code(&paging.items.to_string())),
    };
    format!("Pagination: {how}; {items}{total}.")
}

fn lower_first(text: &str) -> String {
    let text = text.trim_end_matches('.');
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// One row a parameter; a column for each state that some parameter of the operation has.
fn parameter_table(operation: &Operation, service: &Service) -> Vec<String> {
    let states: Vec<State> = State::ALL
        .iter()
        .map(|(_, state)| *state)
        .filter(|state| {
            operation.parameters().any(|(place, _, field)| {
                field.presence_cases(place, service).iter().any(|case| case.row.outcome(*state).is_some())
            })
        })
        .collect();
    let mut head = vec!["Parameter".to_owned(), "In".to_owned(), "Limits".to_owned()];
    head.extend(states.iter().map(|state| state_title(*state).to_owned()));
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let rows = operation.parameters().map(|(place, name, field)| {
        let rust = names::snake(name, field.rust_name.as_ref());
        let name = if field.constant.is_some() { markdown::code(name) } else { link(&rust, name) };
        let mut row = vec![name, place.name().to_owned(), limits_words(field, service)];
        row.extend(states.iter().map(|state| outcome_words(field, place, *state, service)));
        row
    });
    markdown::table(&head, &rows.collect::<Vec<_>>())
}

fn link(rust: &str, wire: &str) -> String {
    if rust == wire {
        format!("[`{wire}`](field@Self::{rust})")
    } else {
        format!("[`{rust}`](field@Self::{rust}) ({})", markdown::code(wire))
    }
}

fn rule_list(operation: &Operation) -> Vec<String> {
    let rule = |(id, entry): &(Spanned<String>, speclang::model::RuleEntry)| {
        let text = markdown::line(&entry.rule.text);
        let judged = matches!(entry.rule.statement, speclang::model::Statement::Server(_));
        let text = if judged { format!("{text} Only checked by the server.") } else { format!("{text}.") };
        let doc = entry.doc.as_ref().map_or_else(String::new, |doc| format!(" {}", markdown::line(doc)));
        format!("- {}: {text}{doc}", markdown::code(id))
    };
    operation.rules.iter().map(rule).collect()
}

fn waiter_list(operation: &Operation) -> Vec<String> {
    let accessor = names::accessor(&operation.group);
    let line = |(id, waiter): &(Spanned<String>, speclang::model::Waiter)| {
        let method = names::waiter(id);
        format!("- [`{method}`](super::{accessor}::{method}): {}", markdown::line(&waiter.doc))
    };
    operation.waiters.iter().map(line).collect()
}

fn error_table(operation: &Operation, service: &Service) -> Vec<String> {
    let rows = operation.errors.iter().map(|(code, error)| {
        let entry = service.error(code);
        let statuses: Vec<String> = error.status.0.iter().map(ToString::to_string).collect();
        let meaning = error.meaning.as_ref().or_else(|| entry.map(|entry| &entry.meaning));
        let remedy = entry.and_then(|entry| entry.remedy.as_ref());
        vec![
            format!("[{}](crate::error_codes::{})", markdown::code(code), names::constant(code)),
            statuses.join(", "),
            meaning.map_or_else(String::new, |meaning| markdown::line(meaning)),
            remedy.map_or_else(String::new, |remedy| markdown::line(remedy)),
            entry.map_or("", |entry| retry_words(entry.retry.value)).to_owned(),
        ]
    });
    markdown::table(&["Code", "Status", "Meaning", "Remedy", "Retry"], &rows.collect::<Vec<_>>())
}

pub(super) fn retry_words(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "never",
        Retry::Later => "later",
        Retry::AfterCorrection => "after correction",
    }
}

fn response_headers(operation: &Operation) -> Vec<String> {
    let header = |(name, field): &(Spanned<String>, Field)| {
        let (name, ty) = (markdown::code(name), markdown::code(&field.ty.to_string()));
        format!("- {name} ({ty}): {}", markdown::line(&field.doc))
    };
    operation.response_headers.iter().map(header).collect()
}

fn error_fields(operation: &Operation) -> Vec<String> {
    let field = |(name, field): &(Spanned<String>, Field)| {
        let codes = operation
            .errors
            .iter()
            .filter(|(_, error)| error.carries.iter().any(|carried| carried.value == name.value));
        let codes: Vec<String> = codes.map(|(code, _)| markdown::code(code)).collect();
        let (name, ty) = (markdown::code(name), markdown::code(&field.ty.to_string()));
        format!("- {name} ({ty}), with {}: {}", codes.join(", "), markdown::line(&field.doc))
    };
    operation.error_fields.iter().map(field).collect()
}

/// Disputes of the operation, its parameters, its rules and its response.
fn disputes(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add =
        |owner: &str, disputed: &[Dispute]| lines.extend(disputed.iter().map(|dispute| dispute_line(owner, dispute)));
    add("", &operation.disputed);
    for (_, name, field) in operation.parameters() {
        add(name, &field.disputed);
    }
    for (id, entry) in &operation.rules {
        add(id, &entry.disputed);
    }
    for (name, field) in operation.answer_fields() {
        add(name, &field.disputed);
    }
    for (name, shape) in &operation.types {
        add(name, &shape.disputed);
        for (field, spec) in shape.fields.iter().flatten() {
            add(&format!("{}.{}", name.value, field.value), &spec.disputed);
        }
    }
    lines
}

fn dispute_line(owner: &str, dispute: &Dispute) -> String {
    let subject = if owner.is_empty() { dispute.of.value.clone() } else { format!("{owner}, {}", dispute.of.value) };
    let says = markdown::line(&dispute.says);
    let (subject, source) = (markdown::code(&subject), markdown::line(&dispute.source));
    // A source may be several, which no verb would fit.
    format!("- {subject}: “{says}” ({source}). {}", markdown::line(&dispute.because))
}

fn limits_words(field: &Field, service: &Service) -> String {
    let mut words = Vec::new();
    if field.required {
        words.push("required".to_owned());
    }
    words.extend(field.constant.iter().map(|constant| format!("always {}", markdown::code(constant))));
    words.extend(Limits::of(field, service).words());
    words.join(" · ")
}
