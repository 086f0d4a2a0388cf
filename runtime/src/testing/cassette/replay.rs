//! Answers from a cassette.

use core::fmt;
use core::fmt::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::entry::{Entry, ShownRequest};
use super::known::Known;
use super::{CassetteError, file, shown_request, shown_response};
use crate::testing::Exchange;
use crate::{Limits, Transport, TransportError, TransportFuture, http};

/// Most exchanges that an error lists.
const MOST: usize = 20;

/// A transport that returns the responses that a [`Recorder`](super::Recorder) wrote. Clones share state.
///
/// ```no_run
/// # use api_runtime::testing::Replay;
/// # use api_runtime::{Client, Service};
/// # async fn example(service: &'static Service) -> Result<(), Box<dyn std::error::Error>> {
/// let replay = Replay::open("tests/orders.jsonl")?;
/// let client = Client::builder(service).fake(replay.clone()).build()?;
/// // … calls …
/// replay.assert_all_used();
/// # Ok(()) }
/// ```
///
/// Each exchange is used for one attempt: the first unused one with the same operation, path, query, header
/// parameters and body. Secrets and transaction ids are not compared. A request without a matching exchange fails;
/// the error lists the exchanges of the cassette.
#[derive(Clone)]
pub struct Replay {
    path: PathBuf,
    entries: Arc<Mutex<Vec<(Entry, bool)>>>,
    known: Arc<Known>,
}

impl Replay {
    /// Reads a cassette.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is not a cassette.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, CassetteError> {
        let path = path.into();
        let entries = file::read(&path)?.into_iter().map(|entry| (entry, false)).collect();
        Ok(Self { path, entries: Arc::new(Mutex::new(entries)), known: Arc::default() })
    }

    /// Asserts that every exchange was used.
    ///
    /// # Panics
    ///
    /// If exchanges are left.
    pub fn assert_all_used(&self) {
        let left: Vec<String> = self
            .entries()
            .iter()
            .filter(|(_, is_used)| !is_used)
            .map(|(entry, _)| format!("\n  {} {}", entry.operation, entry.request))
            .collect();
        assert!(left.is_empty(), "exchanges of {} that no call asked for:{}", self.path.display(), left.concat());
    }

    fn answer(&self, operation: &str, request: &ShownRequest) -> Result<http::Response<Bytes>, TransportError> {
        let mut entries = self.entries();
        let same = |(entry, is_used): &&mut (Entry, bool)| {
            !*is_used && entry.operation == operation && entry.request == *request
        };
        match entries.iter_mut().find(same) {
            Some((entry, is_used)) => {
                *is_used = true;
                shown_response::outcome(&entry.outcome)
            }
            None => Err(TransportError::not_sent(self.lacks(operation, request, &entries))),
        }
    }

    fn lacks(&self, operation: &str, request: &ShownRequest, entries: &[(Entry, bool)]) -> String {
        let mut text =
            format!("cassette {} has no (further) exchange for {operation}:\n  {request}\n", self.path.display());
        text.push_str(if entries.is_empty() { "it is empty" } else { "it has:" });
        for (entry, is_used) in entries.iter().take(MOST) {
            let used = if *is_used { " (used)" } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(text, "\n  {}: {}{used}", entry.operation, entry.request);
        }
        if entries.len() > MOST {
            let _ = write!(text, "\n  and {} more", entries.len() - MOST);
        }
        text
    }

    fn entries(&self) -> MutexGuard<'_, Vec<(Entry, bool)>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Replay {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> TransportFuture<'_> {
        let outcome = match request.extensions().get::<Exchange>() {
            Some(exchange) => {
                let redaction = self.known.redaction(exchange);
                let shown = shown_request::shown(&request, exchange, &redaction);
                self.answer(exchange.descriptor.id, &shown)
            }
            None => Err(TransportError::not_sent("a replay is asked by a client")),
        };
        Box::pin(core::future::ready(outcome))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay").field("path", &self.path).finish_non_exhaustive()
    }
}
