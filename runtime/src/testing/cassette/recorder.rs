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

/// A transport that writes each exchange to a file, for [`Replay`](super::Replay). Clones share the file.
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
/// The file never holds credentials, signatures, secret parameters, or fields of responses that their types call secret: each is
/// `***`, a number 0, a truth value `false`. Headers are kept where the operation has a parameter for them. Everything else of a response
/// is kept, such as amounts and names: read the file before you give it away.
///
/// The file is replaced as a whole after each exchange. Calls without a type are not sent, as nothing tells what is secret in their
/// responses.
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
    /// Records to that file what the transport carries. A cassette that is there is replaced.
    ///
    /// # Errors
    ///
    /// When the file is there and no cassette, or cannot be written.
    pub fn new(path: impl Into<PathBuf>, transport: impl Transport + 'static) -> Result<Self, CassetteError> {
        let path = path.into();
        file::check(&path)?;
        file::write(&path, &[])?;
        let shared = Shared { path, transport: Box::new(transport), known: Known::default(), state: Mutex::default() };
        Ok(Self { shared: Arc::new(shared) })
    }

    /// Whether all exchanges up to now are in the file. A call never fails because of the file, as the service has done its work.
    ///
    /// # Errors
    ///
    /// When the file could not be written after the last exchange.
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
            let refused = "a call without a type is not recorded: nothing tells what is secret in its response";
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
