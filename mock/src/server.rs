//! The server as a value: asked what it saw and holds, told what to do, stopped.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::JoinHandle;

use crate::data::Data;
use crate::scenario::{self, Scenario};
use crate::seen::SeenRequest;
use crate::serve::{Shared, lock};
use crate::{Builder, Json, MockError};

/// A server that runs. It stops when it is dropped.
pub struct MockServer {
    pub(crate) address: SocketAddr,
    pub(crate) shared: Arc<Shared>,
    pub(crate) panics: Arc<AtomicU64>,
    pub(crate) task: JoinHandle<()>,
}

impl MockServer {
    /// A server of a spec, with data, behaviour, scenarios or address of your own.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request so far, in the order of their answers. When they take more than about 64 MiB, the oldest are dropped.
    #[must_use]
    pub fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.shared.seen).requests()
    }

    /// The data as it is now.
    #[must_use]
    pub fn data(&self) -> Data {
        lock(&self.shared.data).clone()
    }

    /// Changes the data, so that a test can set up its own case.
    ///
    /// # Errors
    ///
    /// When a row is no object, or the data is kept in a file that cannot be written; it then stays as it was.
    pub fn edit(&self, change: impl FnOnce(&mut Data)) -> Result<(), MockError> {
        let mut data = lock(&self.shared.data);
        let mut changed = data.clone();
        change(&mut changed);
        changed.fault().map_or(Ok(()), |why| Err(MockError::Data(why)))?;
        self.shared.keep(&mut data, changed).map_err(MockError::Data)
    }

    /// Adds a row, written in YAML as in a file of data: `server.insert("orders", "{order_id: CS1, status: '6'}")`.
    ///
    /// # Errors
    ///
    /// When the text is no row, or nothing reads a collection of this name; else as [`edit`](Self::edit).
    pub fn insert(&self, collection: &str, row: &str) -> Result<(), MockError> {
        let row = Json::row(row).map_err(|why| MockError::Data(format!("invalid row for `{collection}`: {why}")))?;
        let data = self.data();
        let changed = self.shared.programmed.collections().iter().copied();
        let read = self.shared.bindings.collections().chain(changed).chain(data.collections());
        let known: BTreeSet<&str> = read.collect();
        if !known.contains(collection) {
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            return Err(MockError::Data(format!("unknown collection `{collection}`; known collections: {known}")));
        }
        self.edit(|data| data.insert(collection, row))
    }

    /// Adds a scenario, after those of the same operation that wait already.
    ///
    /// # Errors
    ///
    /// When the spec has no such operation, or the operation no such code.
    pub fn tell(&self, scenario: Scenario) -> Result<(), MockError> {
        scenario.check(&self.shared.service).map_err(MockError::Scenario)?;
        lock(&self.shared.waiting).push(scenario);
        Ok(())
    }

    /// Adds scenarios in YAML, all of them or none.
    ///
    /// # Errors
    ///
    /// When the text is no list of scenarios, or one of them cannot be told.
    pub fn tell_yaml(&self, yaml: &str) -> Result<(), MockError> {
        let scenarios = scenario::parse(yaml).map_err(MockError::Scenario)?;
        scenarios.iter().try_for_each(|scenario| scenario.check(&self.shared.service)).map_err(MockError::Scenario)?;
        lock(&self.shared.waiting).extend(scenarios);
        Ok(())
    }

    /// Operations that the spec binds to a behaviour where none is programmed: they are answered with samples and change nothing.
    #[must_use]
    pub fn unprogrammed(&self) -> Vec<&str> {
        if self.shared.programmed.is_empty() { self.shared.bindings.written().collect() } else { Vec::new() }
    }

    /// How many connections ended in a panic of the server. It is always 0, unless the server has a defect.
    #[must_use]
    pub fn panics(&self) -> u64 {
        self.panics.load(Ordering::SeqCst)
    }

    /// Stops listening, ends all connections, and waits until that is done.
    pub async fn stop(mut self) {
        self.task.abort();
        // It was aborted, and that is the only thing it could say.
        let _ = (&mut self.task).await;
    }

    /// Runs until the task ends, which it does not of itself.
    pub async fn run(mut self) {
        let _ = (&mut self.task).await;
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}
