//! The facts of an operation beside its parameters: who may call it, how often, what a repeated call does, its pages.

use serde::Serialize;
use speclang::Spanned;
use speclang::model::{Operation, Paging, PagingKind, Path, Place, Safety, Service, WholeKind};
use speclang::text::markdown::code;

use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Notes};

/// A fact with its title.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    title: &'static str,
    text: Html,
    marks: Vec<Mark>,
}

/// What a caller must know before repeating the call.
#[derive(Debug, Serialize)]
pub(crate) struct SafetyView {
    /// `read`, `write` or `keyed`.
    pub(crate) class: &'static str,
    /// One or two words.
    pub(crate) title: &'static str,
    text: Html,
}

/// The safety of an operation.
pub(crate) fn safety(operation: &Operation, links: &Links<'_>) -> SafetyView {
    let (class, title, text) = match &operation.safety.value {
        Safety::Read => ("read", "reads", "Changes nothing. Clients retry it after a lost response.".to_owned()),
        Safety::Write => (
            "write",
            "writes",
            "A retry may take effect again. Clients send it exactly once; after a lost response, check before you call again."
                .to_owned(),
        ),
        Safety::WriteKeyedBy(key) => (
            "keyed",
            "idempotent by key",
            format!(
                "A retry with the same `{key}` takes effect once. Clients fill in a missing key and retry the call with it after a lost \
                 response."
            ),
        ),
    };
    SafetyView { class, title, text: prose(&text, links) }
}

/// The other facts, in a fixed order.
pub(crate) fn facts(operation: &Operation, links: &Links<'_>, notes: &mut Notes) -> Vec<Fact> {
    let service = links.book.service;
    let mut found: Vec<(&'static str, &'static str, String)> = Vec::new();
    let caller = |name: &Spanned<String>| {
        service.file.callers.get(name).map(|doc| format!("{} ({})", code(&name.value), doc.trim_end_matches('.')))
    };
    let callers: Vec<String> = operation.callers.iter().filter_map(caller).collect();
    if !callers.is_empty() {
        found.push(("Callers", "callers", callers.join(", ")));
    }
    found.extend(body(operation, service).map(|words| ("Body", "encoding", words)));
    if !operation.permissions.is_empty() {
        let permissions: Vec<String> = operation
            .permissions
            .iter()
            .map(|permission| {
                let retiring = if permission.retiring { " (deprecated)" } else { "" };
                format!("{}{retiring}", code(&permission.action))
            })
            .collect();
        found.push(("Permissions", "permissions", permissions.join(", ")));
    }
    if let Some(auth) = &operation.auth {
        found.push(("Authentication", "auth", auth.words()));
    }
    if let Some(limit) = &operation.rate_limit {
        let per = if limit.seconds == 1 { "second".to_owned() } else { format!("{} seconds", limit.seconds) };
        found.push(("Rate limit", "rate_limit", format!("{} calls per {per}", limit.calls)));
    }
    if let Some(retry) = &operation.retry {
        let own = retry.value.over(links.book.service.file.retry.as_ref());
        found.push(("Retries", "retry", own.words().join(" ")));
    }
    if let Some(audit) = &operation.audit {
        found.push(("Audit event", "audit", format!("{} on {}", code(&audit.event), code(&audit.resource))));
    }
    let fact = |(title, key, text): (&'static str, &'static str, String)| Fact {
        title,
        text: prose(&text, links),
        marks: marks(operation, key, links, notes),
    };
    found.into_iter().map(fact).collect()
}

/// Marks of what the spec says about a key of the operation.
pub(crate) fn marks(operation: &Operation, key: &str, links: &Links<'_>, notes: &mut Notes) -> Vec<Mark> {
    marks_where(operation, &|of| of == key, links, notes)
}

/// The same about whatever `of` names, as the function tells.
pub(crate) fn marks_where(
    operation: &Operation,
    is_about: &dyn Fn(&str) -> bool,
    links: &Links<'_>,
    notes: &mut Notes,
) -> Vec<Mark> {
    let mut marks = Vec::new();
    for entry in &operation.evidence {
        if let Some(of) = entry.of.as_ref().filter(|of| is_about(of)) {
            marks.push(notes.note(of, entry, links));
        }
    }
    for dispute in operation.disputed.iter().filter(|dispute| is_about(&dispute.of)) {
        marks.push(notes.dispute(&dispute.of, dispute, None, links));
    }
    marks
}

/// How pages are told apart, in words.
pub(crate) fn paging(operation: &Operation, paging: &Paging, links: &Links<'_>) -> Html {
    let path =
        |path: &Option<Spanned<Path>>| path.as_ref().map_or_else(String::new, |path| code(&path.value.to_string()));
    let name = |name: &Option<Spanned<String>>| name.as_ref().map_or_else(String::new, |name| code(&name.value));
    let (offset, limit) = (name(&paging.offset), name(&paging.limit));
    let size = if limit.is_empty() { String::new() } else { format!(", {limit} is the page size") };
    let how = match paging.kind {
        PagingKind::Rows => format!("{offset} is the item offset from 0{size}"),
        PagingKind::Pages => format!("{offset} is the page number from 1{size}"),
        PagingKind::Marker => {
            format!("{} is the {} of the previous page{size}", name(&paging.marker), path(&paging.next))
        }
        PagingKind::Last => {
            let (marker, from) = (name(&paging.marker), path(&paging.from));
            format!("{marker} is the {from} of the last item of the previous page{size}")
        }
        PagingKind::Link => format!("the header `Link` of a page leads to the next one{size}"),
        PagingKind::Address => format!("{} of a page is the address of the next one{size}", path(&paging.next)),
    };
    let more = if paging.more.is_some() {
        format!(", {} says whether another page follows", path(&paging.more))
    } else {
        String::new()
    };
    let total =
        if paging.total.is_some() { format!(", {} is the total count", path(&paging.total)) } else { String::new() };
    let items = match paging.items_inside(operation, links.book.service) {
        Some([]) => "The response is the list of items".to_owned(),
        _ => format!("{} contains the items", code(&paging.items.value.to_string())),
    };
    prose(&format!("{how}{more}. {items}{total}."), links)
}

/// What a body is that is no JSON object.
fn body(operation: &Operation, service: &Service) -> Option<String> {
    let media_type = || service.media_type(operation).unwrap_or_default();
    let of_json = || service.media_type(operation).map_or_else(String::new, |known| format!(", {}", code(&known)));
    match service.whole_body(operation) {
        Some(WholeKind::Bytes) => Some(format!("bytes, {}", code(&media_type()))),
        Some(WholeKind::Text) => Some(format!("text, {}", code(&media_type()))),
        Some(WholeKind::Json) => Some(format!("one JSON value{}", of_json())),
        None if operation.body.is_empty() || operation.body_place() != Place::Form => {
            operation.media_type.as_ref().map(|_| format!("a JSON object{}", of_json()))
        }
        None if operation.is_multipart() => Some("several parts, `multipart/form-data`".to_owned()),
        None => Some("a form, `application/x-www-form-urlencoded`".to_owned()),
    }
}
