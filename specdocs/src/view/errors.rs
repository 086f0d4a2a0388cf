//! The error codes of an operation, and what each says about the call that failed.

use serde::Serialize;
use speclang::model::{Operation, Retry, Safety};

use crate::anchor;
use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Notes};

/// A code.
#[derive(Debug, Serialize)]
pub(crate) struct ErrorView {
    anchor: String,
    code: String,
    place: Option<String>,
    statuses: Vec<u16>,
    meaning: Html,
    cause: Option<Html>,
    remedy: Option<Html>,
    again: Html,
    done: &'static str,
    done_class: &'static str,
    carries: Vec<(String, String)>,
    marks: Vec<Mark>,
}

/// The codes of an operation.
pub(crate) fn errors(operation: &Operation, links: &Links<'_>, notes: &mut Notes) -> Vec<ErrorView> {
    let service = links.book.service;
    let mut views = Vec::new();
    for (code, error) in &operation.errors {
        let entry = service.error(code);
        let subject = format!("code {}", code.value);
        let mut marks: Vec<Mark> = error.evidence.iter().map(|found| notes.note(&subject, found, links)).collect();
        for dispute in &error.disputed {
            marks.push(notes.dispute(&subject, dispute, None, links));
        }
        let meaning = error.meaning.as_ref().or_else(|| entry.map(|entry| &entry.meaning));
        let retry = entry.map(|entry| entry.retry.value);
        let (done, done_class) = done(&operation.safety, retry, &error.status.0);
        views.push(ErrorView {
            anchor: anchor::id("error", code),
            code: code.value.clone(),
            place: links.book.code_place(code).map(|place| links.href(&place)),
            statuses: error.status.0.clone(),
            meaning: meaning.map_or_else(Html::default, |meaning| prose(meaning, links)),
            cause: entry.and_then(|entry| entry.cause.as_ref()).map(|cause| prose(cause, links)),
            remedy: entry.and_then(|entry| entry.remedy.as_ref()).map(|remedy| prose(remedy, links)),
            again: prose(&again(&operation.safety, retry, done_class), links),
            done,
            done_class,
            carries: error.carries.iter().map(|name| (name.value.clone(), anchor::id("error-field", name))).collect(),
            marks,
        });
    }
    views
}

/// Whether the call took effect, as far as the code tells; the same judgement as that of the client.
fn done(safety: &Safety, retry: Option<Retry>, statuses: &[u16]) -> (&'static str, &'static str) {
    let corrects = matches!(retry, Some(Retry::AfterCorrection | Retry::Never));
    if *safety == Safety::Read {
        ("read operation", "no")
    } else if corrects || statuses.iter().all(|status| *status < 500) {
        ("no", "no")
    } else {
        ("perhaps", "perhaps")
    }
}

/// Whether to call again.
fn again(safety: &Safety, retry: Option<Retry>, done: &str) -> String {
    match (retry, safety) {
        (Some(Retry::Never), _) => "No.".to_owned(),
        (Some(Retry::AfterCorrection), _) => "After correction.".to_owned(),
        (Some(Retry::Later), Safety::WriteKeyedBy(key)) => format!("Later, with the same `{key}`."),
        (Some(Retry::Later), Safety::Write) if done == "perhaps" => {
            "Only after checking whether it took effect.".to_owned()
        }
        (Some(Retry::Later), Safety::Read | Safety::Write) => "Later.".to_owned(),
        (None, _) => "Not documented.".to_owned(),
    }
}
