//! The page of error codes: the whole catalogue, and who answers with each.

use serde::Serialize;
use speclang::model::{ErrorEntry, Path, Retry, RetryRules};
use speclang::{Spanned, naming};

use crate::anchor;
use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Note, Notes, Quarrel};

/// The page.
#[derive(Debug, Serialize)]
pub(crate) struct CodesView {
    codes: Vec<CodeView>,
    bodies: Vec<Body>,
    retry: Vec<Html>,
    envelope: Option<String>,
    data: Option<String>,
    success: Vec<String>,
    notes: Vec<Note>,
    pub(crate) quarrels: Vec<Quarrel>,
}

#[derive(Debug, Serialize)]
struct CodeView {
    anchor: String,
    code: String,
    name: Option<String>,
    statuses: Vec<u16>,
    meaning: Html,
    cause: Option<Html>,
    remedy: Option<Html>,
    retry: &'static str,
    any: bool,
    operations: Vec<(String, Option<String>)>,
    source: Option<Html>,
    marks: Vec<Mark>,
}

/// A shape in which errors come.
#[derive(Debug, Serialize)]
struct Body {
    several: Option<String>,
    code: Option<String>,
    or: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    fields: Option<String>,
    doc: Option<Html>,
}

/// The catalogue, sorted by code.
pub(crate) fn codes(links: &Links<'_>) -> CodesView {
    let file = &links.book.service.file;
    let mut notes = Notes::default();
    let path = |path: &Option<Spanned<Path>>| path.as_ref().map(ToString::to_string);
    let bodies = file.error_bodies.iter().map(|body| Body {
        several: path(&body.several),
        code: path(&body.code),
        or: path(&body.or),
        message: path(&body.message),
        request_id: path(&body.request_id),
        fields: path(&body.fields),
        doc: body.doc.as_ref().map(|doc| prose(doc, links)),
    });
    CodesView {
        bodies: bodies.collect(),
        envelope: file.envelope.as_ref().and_then(|envelope| path(&envelope.success)),
        data: file.envelope.as_ref().and_then(|envelope| path(&envelope.data)),
        retry: file.retry.iter().flat_map(RetryRules::words).map(|sentence| prose(&sentence, links)).collect(),
        success: file.success_codes.iter().map(|code| code.value.clone()).collect(),
        codes: links.book.service.catalogue.iter().map(|(code, entry)| view(code, entry, links, &mut notes)).collect(),
        notes: notes.evidence,
        quarrels: notes.quarrels,
    }
}

fn view(code: &Spanned<String>, entry: &ErrorEntry, links: &Links<'_>, notes: &mut Notes) -> CodeView {
    let service = links.book.service;
    let operations = service.operations.iter().filter(|operation| operation.errors.get(code).is_some());
    let operations = operations.map(|operation| {
        let page = links.book.operation_page(&operation.id);
        let place = page.map(|page| links.href(&format!("{page}#{}", anchor::id("error", code))));
        (operation.id.value.clone(), place)
    });
    let mut marks: Vec<Mark> = entry.evidence.iter().map(|found| notes.note(code, found, links)).collect();
    for dispute in &entry.disputed {
        marks.push(notes.dispute(code, dispute, None, links));
    }
    CodeView {
        anchor: anchor::id("code", code),
        code: code.value.clone(),
        name: naming::error_variant(code, entry.name.as_ref().map(|name| name.as_str())),
        statuses: entry.status.0.clone(),
        meaning: prose(&entry.meaning, links),
        cause: entry.cause.as_ref().map(|cause| prose(cause, links)),
        remedy: entry.remedy.as_ref().map(|remedy| prose(remedy, links)),
        retry: match entry.retry.value {
            Retry::Never => "never",
            Retry::Later => "later",
            Retry::AfterCorrection => "after correction",
        },
        any: service.file.any_operation.iter().any(|known| known.value == code.value),
        operations: operations.collect(),
        source: entry.source.as_ref().map(|source| prose(source, links)),
        marks,
    }
}
