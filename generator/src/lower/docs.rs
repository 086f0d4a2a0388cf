//! Documentation of operations, types and fields, as finished Markdown lines.

use speclang::model::{Dispute, Field, Operation, Outcome, Place, Retry, Safety, Service, State, TypeDef};
use speclang::{Entries, Spanned};

use super::limits::limits;
use super::{markdown, names};
use crate::ir::Doc;

/// Everything a caller should know of an operation, in a fixed order.
pub(super) fn operation_doc(operation: &Operation, service: &Service) -> Doc {
    let mut doc = vec![markdown::line(&operation.summary)];
    paragraph(&mut doc, operation.notes.iter().flat_map(|notes| markdown::paragraphs(notes)));
    paragraph(&mut doc, [request_line(operation, service)]);
    section(&mut doc, "Callers and limits", bullets(&facts(operation, service)));
    section(&mut doc, "Side effects", bullets(&sentences(&operation.side_effects)));
    section(&mut doc, "Restrictions", bullets(&sentences(&operation.restrictions)));
    section(&mut doc, "Parameters", parameter_table(operation, service));
    section(&mut doc, "Rules", rule_list(operation));
    section(&mut doc, "Errors", error_table(operation, service));
    section(&mut doc, "Fields of error bodies", error_fields(operation));
    section(&mut doc, "What the sources disagree on", disputes(operation));
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
    format!("`{} {}` · [vendor's page]({page})", request.method.name(), request.path)
}

fn facts(operation: &Operation, service: &Service) -> Vec<String> {
    let mut facts = Vec::new();
    let caller = |name: &Spanned<String>| {
        service.file.callers.get(name).map(|doc| format!("`{}` ({})", name.value, lower_first(doc)))
    };
    let callers: Vec<String> = operation.callers.iter().filter_map(caller).collect();
    if !callers.is_empty() {
        facts.push(format!("Callers: {}.", callers.join(", ")));
    }
    if !operation.permissions.is_empty() {
        let permissions: Vec<String> = operation.permissions.iter().map(|name| format!("`{name}`")).collect();
        facts.push(format!("Permissions: {}.", permissions.join(", ")));
    }
    facts.push(match &operation.safety.value {
        Safety::Read => "Safety: reads only.".to_owned(),
        Safety::Write => "Safety: writes; a repeated call may do it again.".to_owned(),
        Safety::WriteKeyedBy(key) => format!("Safety: writes; a repeated call with the same `{key}` does it once."),
    });
    if let Some(limit) = &operation.rate_limit {
        let per = if limit.seconds == 1 { "second".to_owned() } else { format!("{} seconds", limit.seconds) };
        facts.push(format!("Rate limit: {} calls per {per}.", limit.calls));
    }
    if let Some(audit) = &operation.audit {
        facts.push(format!("Audit event: `{}` on `{}`.", audit.event, audit.resource));
    }
    if let Some(note) = operation.retiring.as_ref().and_then(|retiring| retiring.note.as_ref()) {
        facts.push(markdown::line(note));
    }
    if let Some(list) = &operation.partial_failure {
        facts.push(format!("Part of a batch may fail although the call succeeds: look at `{}`.", list.value));
    }
    facts
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
        let mut row = vec![link(&rust, name), place.name().to_owned(), limits_words(field, service)];
        row.extend(states.iter().map(|state| outcome_words(field, place, *state, service)));
        row
    });
    markdown::table(&head, &rows.collect::<Vec<_>>())
}

fn link(rust: &str, wire: &str) -> String {
    if rust == wire {
        format!("[`{wire}`](field@Self::{rust})")
    } else {
        format!("[`{rust}`](field@Self::{rust}) (`{wire}`)")
    }
}

fn state_title(state: State) -> &'static str {
    match state {
        State::Absent => "Absent",
        State::Empty => "Empty",
        State::EmptyString => "Empty string",
        State::Null => "Null",
        State::EmptyList => "Empty list",
        State::NonEnum => "Other value",
    }
}

fn outcome_words(field: &Field, place: Place, state: State, service: &Service) -> String {
    let cases = field.presence_cases(place, service);
    let words = cases.iter().filter_map(|case| {
        let outcome = case.row.outcome(state)?;
        let outcome = match outcome {
            Outcome::Default(value) => format!("default `{value}`"),
            Outcome::Unknown => "*unknown*".to_owned(),
            other => other.to_string(),
        };
        Some(if case.when.is_empty() && cases.len() == 1 {
            outcome
        } else if case.when.is_empty() {
            format!("otherwise {outcome}")
        } else {
            let when: Vec<String> = case.when.iter().map(condition_words).collect();
            format!("{outcome} if {}", when.join(" and "))
        })
    });
    words.collect::<Vec<_>>().join("; ")
}

fn condition_words(condition: &speclang::model::Condition) -> String {
    let is = if condition.negated { "is not" } else { "is" };
    let values = if condition.values.is_empty() {
        "present".to_owned()
    } else {
        condition.values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(" or ")
    };
    format!("`{}` {is} {values}", condition.parameter)
}

fn limits_words(field: &Field, service: &Service) -> String {
    let mut words = Vec::new();
    if field.required {
        words.push("required".to_owned());
    }
    words.extend(limits(field, service).words());
    words.join(" · ")
}

fn rule_list(operation: &Operation) -> Vec<String> {
    let rule = |(id, entry): &(Spanned<String>, speclang::model::RuleEntry)| {
        let text = markdown::line(&entry.rule.text);
        let judged = matches!(entry.rule.statement, speclang::model::Statement::Server(_));
        let text = if judged { format!("{text} Only the server can judge it.") } else { format!("{text}.") };
        let doc = entry.doc.as_ref().map_or_else(String::new, |doc| format!(" {}", markdown::line(doc)));
        format!("- `{}`: {}{doc}", id.value, text)
    };
    operation.rules.iter().map(rule).collect()
}

fn error_table(operation: &Operation, service: &Service) -> Vec<String> {
    let rows = operation.errors.iter().map(|(code, error)| {
        let entry = service.error(code);
        let statuses: Vec<String> = error.status.0.iter().map(ToString::to_string).collect();
        let meaning = error.meaning.as_ref().or_else(|| entry.map(|entry| &entry.meaning));
        let remedy = entry.and_then(|entry| entry.remedy.as_ref());
        vec![
            format!("[`{}`](crate::error_codes::{})", code.value, names::constant(code)),
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

fn error_fields(operation: &Operation) -> Vec<String> {
    let field = |(name, field): &(Spanned<String>, Field)| {
        let codes = operation
            .errors
            .iter()
            .filter(|(_, error)| error.carries.iter().any(|carried| carried.value == name.value));
        let codes: Vec<String> = codes.map(|(code, _)| format!("`{}`", code.value)).collect();
        format!("- `{}` (`{}`), with {}: {}", name.value, field.ty.value, codes.join(", "), markdown::line(&field.doc))
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
    for (name, field) in operation.response.iter().chain(&operation.error_fields) {
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
    format!("- `{subject}`: {} says “{}”. {}", markdown::line(&dispute.source), says, markdown::line(&dispute.because))
}

/// A type: what it is, and the table of a field that decides what others mean.
pub(super) fn type_doc(known: &TypeDef) -> Doc {
    let mut doc = markdown::paragraphs(&known.shape.doc);
    for (key, values) in &known.shape.keyed_by {
        let columns = columns(values);
        let mut head = vec![format!("`{}`", key.value)];
        head.extend(columns.iter().map(|column| format!("`{column}`")));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        let rows = values.iter().map(|(value, meanings)| {
            let mut row = vec![format!("`{}`", value.value)];
            row.extend(
                columns
                    .iter()
                    .map(|column| meanings.get(column).map_or_else(|| "—".to_owned(), |text| markdown::line(text))),
            );
            row
        });
        paragraph(&mut doc, [format!("What the fields mean depends on `{}`:", key.value)]);
        paragraph(&mut doc, markdown::table(&head, &rows.collect::<Vec<_>>()));
    }
    doc
}

fn columns(values: &Entries<Entries<String>>) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for (_, meanings) in values {
        for name in meanings.keys() {
            if columns.iter().all(|known| known != name) {
                columns.push(name.to_owned());
            }
        }
    }
    columns
}

/// A parameter: what it is, then one line of facts.
pub(super) fn request_field(wire: &str, field: &Field, place: Place, service: &Service) -> Doc {
    let mut doc = markdown::paragraphs(&field.doc);
    let mut facts = vec![if field.required { "Required".to_owned() } else { "Optional".to_owned() }];
    facts.push(format!("`{wire}` in the {}", place.name()));
    facts.extend(limits(field, service).words());
    facts.extend(zone_words(field, service));
    if field.secret {
        facts.push("never shown".to_owned());
    }
    paragraph(&mut doc, [facts.join(" · ")]);
    let (must, may) = field.states(place, service);
    let states = must.iter().chain(&may).filter_map(|state| {
        let words = outcome_words(field, place, *state, service);
        (!words.is_empty()).then(|| format!("{}: {words}", state_title(*state)))
    });
    let states: Vec<String> = states.filter(|_| !field.required).collect();
    if !states.is_empty() {
        paragraph(&mut doc, [states.join(" · ")]);
    }
    let named = field.named.iter().map(|(key, named)| {
        format!("- [`{0}`](Self::{0}) says `{1}`: {2}", named.name.value, key.value, markdown::line(&named.doc))
    });
    paragraph(&mut doc, named.collect::<Vec<_>>());
    doc
}

/// A field of an answer: what it is, and when it is missing.
pub(super) fn answer_field(wire: &str, field: &Field, service: &Service) -> Doc {
    let mut doc = markdown::paragraphs(&field.doc);
    let mut facts = vec![format!("`{wire}`")];
    facts.extend(zone_words(field, service));
    facts.extend(field.unit.as_ref().map(|unit| format!("unit in `{}`", unit.value)));
    facts.extend(field.currency.as_ref().map(|currency| format!("currency in `{}`", currency.value)));
    if field.secret {
        facts.push("never shown".to_owned());
    }
    paragraph(&mut doc, [facts.join(" · ")]);
    paragraph(&mut doc, field.missing_when.iter().map(|sentence| markdown::line(sentence)));
    doc
}

fn zone_words(field: &Field, service: &Service) -> Option<String> {
    use speclang::model::{Base, Scalar};
    match service.base(&field.ty) {
        Base::Scalar(Scalar::Instant, _) => Some("UTC".to_owned()),
        Base::Scalar(Scalar::Date | Scalar::Month, _) => Some(format!("UTC{}", service.file.zone.value)),
        _ => None,
    }
}
