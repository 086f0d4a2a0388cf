//! Waiters: states that an operation is polled for.

use serde::Serialize;
use speclang::model::Operation;
use speclang::naming;

use crate::anchor;
use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Notes};

/// A waiter.
#[derive(Debug, Serialize)]
pub(crate) struct WaiterView {
    anchor: String,
    id: String,
    doc: Html,
    /// What ends the wait.
    ends: Vec<Html>,
    /// Pauses between polls.
    delay: String,
    method: String,
    marks: Vec<Mark>,
}

/// The waiters of an operation.
pub(crate) fn waiters(operation: &Operation, links: &Links<'_>, notes: &mut Notes) -> Vec<WaiterView> {
    let mut views = Vec::new();
    for (id, waiter) in &operation.waiters {
        let subject = format!("waiter {}", id.value);
        let mut marks: Vec<Mark> = waiter.evidence.iter().map(|found| notes.note(&subject, found, links)).collect();
        for dispute in &waiter.disputed {
            marks.push(notes.dispute(&subject, dispute, None, links));
        }
        let ends = generator::waiter_words(waiter, operation, links.book.service);
        views.push(WaiterView {
            anchor: anchor::id("waiter", id),
            id: id.value.clone(),
            doc: prose(&waiter.doc, links),
            ends: ends.iter().map(|text| prose(text, links)).collect(),
            delay: waiter.delay().to_string(),
            method: naming::waiter(id).unwrap_or_default(),
            marks,
        });
    }
    views
}
