//! The server as a value: built, started, asked what it saw, stopped.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use speclang::{Severity, Sources};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::bindings::Bindings;
use crate::data::Data;
use crate::scenario::{self, Scenario};
use crate::seen::SeenRequest;
use crate::serve::{Shared, lock};
use crate::{embedded, listen};

/// Largest body of a request.
const LARGEST_BODY: usize = 1 << 20;

/// Why a server cannot start, or cannot do what it is told.
#[derive(Debug)]
pub enum MockError {
    /// The spec has errors; the text shows them.
    Spec(String),
    /// The bindings cannot be read.
    Bindings(String),
    /// The data cannot be read.
    Data(String),
    /// A scenario cannot be read, or names what the spec does not have.
    Scenario(String),
    /// The address cannot be listened on.
    Listen(std::io::Error),
}

impl fmt::Display for MockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(why) => write!(f, "the spec has errors:\n{why}"),
            Self::Bindings(why) => write!(f, "the bindings: {why}"),
            Self::Data(why) => write!(f, "the data: {why}"),
            Self::Scenario(why) => write!(f, "the scenarios: {why}"),
            Self::Listen(error) => write!(f, "the address cannot be listened on: {error}"),
        }
    }
}

impl std::error::Error for MockError {}

/// What a server starts with. Without a word it serves the project's own spec, with the data that ships.
#[derive(Debug, Clone)]
pub struct Builder {
    sources: Sources,
    bindings: String,
    data: String,
    scenarios: Vec<Scenario>,
    scenario_texts: Vec<String>,
    address: SocketAddr,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            sources: embedded::sources(),
            bindings: embedded::BINDINGS.to_owned(),
            data: embedded::SEED.to_owned(),
            scenarios: Vec::new(),
            scenario_texts: Vec::new(),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }
}

impl Builder {
    /// Serves the first service of these sources instead, with these bindings, and with no data.
    #[must_use]
    pub fn spec(self, sources: Sources, bindings: impl Into<String>) -> Self {
        Self { sources, bindings: bindings.into(), data: "{}".to_owned(), ..self }
    }

    /// Starts with this data, YAML, instead of what ships.
    #[must_use]
    pub fn data(self, yaml: impl Into<String>) -> Self {
        Self { data: yaml.into(), ..self }
    }

    /// Starts with a scenario.
    #[must_use]
    pub fn scenario(mut self, scenario: Scenario) -> Self {
        self.scenarios.push(scenario);
        self
    }

    /// Starts with scenarios in YAML.
    #[must_use]
    pub fn scenarios(mut self, yaml: impl Into<String>) -> Self {
        self.scenario_texts.push(yaml.into());
        self
    }

    /// Listens here instead of on a free port of 127.0.0.1.
    #[must_use]
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Starts the server in the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When spec, bindings, data or scenarios cannot be read, or the address cannot be listened on.
    pub async fn start(self) -> Result<MockServer, MockError> {
        let (api, found) = speclang::load(&self.sources);
        let errors: Vec<_> = found.into_iter().filter(|found| found.severity == Severity::Error).collect();
        if !errors.is_empty() {
            return Err(MockError::Spec(speclang::render_text(&errors, &self.sources, false)));
        }
        let service = api.services.into_iter().next().ok_or_else(|| MockError::Spec("it is empty".to_owned()))?;
        let bindings = Bindings::parse(&self.bindings).map_err(MockError::Bindings)?;
        bindings.check(&service).map_err(MockError::Bindings)?;
        let data = Data::parse(&self.data).map_err(MockError::Data)?;
        let mut waiting = self.scenarios;
        for text in &self.scenario_texts {
            waiting.extend(scenario::parse(text).map_err(MockError::Scenario)?);
        }
        waiting.iter().try_for_each(|scenario| scenario.check(&service)).map_err(MockError::Scenario)?;
        let listener = TcpListener::bind(self.address).await.map_err(MockError::Listen)?;
        let address = listener.local_addr().map_err(MockError::Listen)?;
        let shared = Arc::new(Shared {
            service,
            bindings,
            data: Mutex::new(data),
            waiting: Mutex::new(waiting),
            seen: Mutex::default(),
        });
        let task = tokio::spawn(listen::listen(listener, Arc::clone(&shared), LARGEST_BODY));
        Ok(MockServer { address, shared, task })
    }
}

/// A server that runs. It stops when it is dropped.
pub struct MockServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl MockServer {
    /// Starts the server for the project's own spec on a free port of 127.0.0.1.
    ///
    /// # Errors
    ///
    /// When no port can be listened on.
    pub async fn start() -> Result<Self, MockError> {
        Self::builder().start().await
    }

    /// A server with spec, data, scenarios or address of your own.
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

    /// Every request so far, in the order of their answers.
    #[must_use]
    pub fn requests(&self) -> Vec<SeenRequest> {
        lock(&self.shared.seen).clone()
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
