//! Records exchanges with a real service.

use core::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::entry::Entry;
use super::known::Known;
use super::{CassetteError, file, shown_request, shown_response};
use crate::testing::Exchange;
use crate::{Limits, Transport, TransportError, TransportFuture, http};

/// A transport that records each exchange in a file, for [`Replay`](super::Replay). Clones share the file.
///
/// ```no_run
/// # use api_runtime::testing::Recorder;
/// # use api_runtime::{Client, Credentials, HyperTransport, Service};
/// # async fn example(service: &'static Service) -> Result<(), Box<dyn std::error::Error>> {
/// let recorder = Recorder::new("tests/orders.jsonl", HyperTransport::new()?)?;
/// let keys = Credentials::key("access-key", "secret-key");
/// let client = Client::builder(service).credentials(keys).transport(recorder.clone()).build()?;
/// // … calls …
/// recorder.finish()?;
/// # Ok(()) }
/// ```
///
/// Credentials, signatures, secret parameters and secret response fields are replaced: text by `***`, numbers by 0,
/// booleans by `false`. Headers are recorded only if they are parameters of the operation. Everything else in a
/// response is recorded, such as amounts and names: review the file before you share it.
///
/// The file is replaced atomically after each exchange. Untyped calls fail, because it is not known which parts of
/// their responses are secret.
#[derive(Clone)]
pub struct Recorder {
    shared: Arc<Shared>,
}

struct Shared {
    path: PathBuf,
    transport: Box<dyn Transport>,
    known: Known,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    failed: Option<CassetteError>,
}

impl Recorder {
    /// Records the exchanges of a transport in a file. An existing cassette is replaced.
    ///
    /// # Errors
    ///
    /// If the file exists and is not a cassette, or cannot be written.
    pub fn new(path: impl Into<PathBuf>, transport: impl Transport + 'static) -> Result<Self, CassetteError> {
        let path = path.into();
        file::check(&path)?;
        file::write(&path, &[])?;
        let shared = Shared { path, transport: Box::new(transport), known: Known::default(), state: Mutex::default() };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Checks that all exchanges so far were written. Calls do not fail if the file cannot be written, as they have
    /// taken effect.
    ///
    /// # Errors
    ///
    /// If the file could not be written after the last exchange.
    pub fn finish(&self) -> Result<(), CassetteError> {
        let state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.failed.clone().map_or(Ok(()), Err)
    }
}

impl Shared {
    fn keep(&self, entry: Entry) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.entries.push(entry);
        state.failed = file::write(&self.path, &state.entries).err();
    }
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> TransportFuture<'_> {
        let found = request.extensions().get::<Exchange>().cloned();
        let Some((exchange, asked)) = found.and_then(|found| Some((found.clone(), found.asked?))) else {
            let refused = "untyped calls are not recorded: it is not known which parts of their responses are secret";
            return Box::pin(core::future::ready(Err(TransportError::not_sent(refused))));
        };
        let redaction = self.shared.known.redaction(&exchange);
        let shown = shown_request::shown(&request, &exchange, &redaction);
        Box::pin(async move {
            let outcome = self.shared.transport.send(request, limits).await;
            let told = shown_response::shown(&outcome, &exchange, &asked, &redaction);
            let operation = exchange.descriptor.id.to_owned();
            self.shared.keep(Entry { operation, request: shown, outcome: told });
            outcome
        })
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("path", &self.shared.path).finish_non_exhaustive()
    }
}
