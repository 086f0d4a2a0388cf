//! What a server starts with, and its start.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use speclang::Sources;
use tokio::net::TcpListener;

use crate::behaviour::{Behaviour, Programmed};
use crate::bindings::Bindings;
use crate::data::{Data, DataFile};
use crate::hosts::{self, Hosts};
use crate::judge::{self, Keys, UnknownStates};
use crate::listen::Limits;
use crate::scenario::{self, Scenario};
use crate::serve::Shared;
use crate::spec::{Known, Spec};
use crate::{MockError, MockServer, listen};

/// Largest body of a request.
const LARGEST_BODY: usize = 1 << 20;

/// What a server starts with: a spec, and whatever is said beside it.
#[derive(Debug, Clone)]
pub struct Builder {
    spec: Option<Spec>,
    programmed: Programmed,
    service: Option<String>,
    /// Instead of those of the spec.
    bindings: Option<String>,
    /// Instead of that of the spec.
    data: Option<String>,
    data_file: Option<PathBuf>,
    scenarios: Vec<Scenario>,
    scenario_texts: Vec<String>,
    keys: Keys,
    unknown: UnknownStates,
    address: SocketAddr,
    hosts: Vec<String>,
    patience: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            spec: None,
            programmed: Programmed::default(),
            service: None,
            bindings: None,
            data: None,
            data_file: None,
            scenarios: Vec::new(),
            scenario_texts: Vec::new(),
            keys: Keys::default(),
            unknown: UnknownStates::default(),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            hosts: Vec::new(),
            patience: Duration::from_secs(30),
        }
    }
}

impl Builder {
    /// Serves the service of this name. A spec of a single service needs no name.
    #[must_use]
    pub fn service(self, name: impl Into<String>) -> Self {
        Self { service: Some(name.into()), ..self }
    }

    /// Serves this spec, with the bindings and the data that stand in its `mock/`.
    #[must_use]
    pub fn of(self, spec: Spec) -> Self {
        Self { spec: Some(spec), bindings: None, data: None, ..self }
    }

    /// Whether a spec was given.
    pub(crate) fn has_spec(&self) -> bool {
        self.spec.is_some()
    }

    /// Serves the spec in a folder: one folder for each service, as in `spec/` of a project.
    #[must_use]
    pub fn folder(self, folder: impl AsRef<Path>) -> Self {
        self.of(Spec::below(folder.as_ref()))
    }

    /// Serves these sources, with the bindings and the data that stand in their `mock/`.
    #[must_use]
    pub fn sources(self, sources: &Sources) -> Self {
        self.of(Spec::of(sources))
    }

    /// Serves these sources, with these bindings, and with no data.
    #[must_use]
    pub fn spec(self, sources: &Sources, bindings: impl Into<String>) -> Self {
        Self { bindings: Some(bindings.into()), data: Some("{}".to_owned()), ..self.sources(sources) }
    }

    /// Does what this behaviour says where the spec binds a write to one of its names. Without any, such writes are judged, answered
    /// with a sample, and change nothing.
    #[must_use]
    pub fn behaviour(self, behaviour: impl Behaviour + 'static) -> Self {
        Self { programmed: Programmed::by(behaviour), ..self }
    }

    /// Starts with this data, YAML, instead of what stands in the spec.
    #[must_use]
    pub fn data(self, yaml: impl Into<String>) -> Self {
        Self { data: Some(yaml.into()), ..self }
    }

    /// Keeps the data in a file: a server starts with what is in it, and writes every change to it. Where there is no such file
    /// yet, it starts with the other data and makes one with the first change.
    #[must_use]
    pub fn data_file(self, path: impl Into<PathBuf>) -> Self {
        Self { data_file: Some(path.into()), ..self }
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

    /// Knows the secret of an access key; may be called for several. Once a key is known, every signature is verified, and
    /// one with another access key is refused.
    #[must_use]
    pub fn key(mut self, access: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.add(access.into(), secret.into());
        self
    }

    /// Does this with states whose outcome nobody states; without a word they are let through.
    #[must_use]
    pub fn unknown(self, unknown: UnknownStates) -> Self {
        Self { unknown, ..self }
    }

    /// Listens here instead of on a free port of 127.0.0.1.
    #[must_use]
    pub fn address(self, address: SocketAddr) -> Self {
        Self { address, ..self }
    }

    /// Answers to this name too; may be called for several. Without a word it answers to its address, to addresses of this
    /// machine, to the service's own names, and to names without a dot: others can be pointed at it by a page in a browser.
    #[must_use]
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// How long a connection may take for the head of a request, its silence before it among that, and then for the body.
    /// 30 seconds unless told otherwise.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Starts the server in the current tokio runtime.
    ///
    /// # Errors
    ///
    /// When spec, bindings, data, scenarios or keys cannot be used, or the address cannot be listened on.
    pub async fn start(self) -> Result<MockServer, MockError> {
        let limits = Limits { body: LARGEST_BODY, patience: self.patience };
        let address = self.address;
        let shared = Arc::new(self.shared()?);
        let listener = TcpListener::bind(address).await.map_err(MockError::Listen)?;
        let address = listener.local_addr().map_err(MockError::Listen)?;
        let panics = Arc::default();
        let task = tokio::spawn(listen::listen(listener, Arc::clone(&shared), Arc::clone(&panics), limits));
        Ok(MockServer { address, shared, panics, task })
    }

    /// What all connections share, with everything that was said put to use.
    pub(crate) fn shared(self) -> Result<Shared, MockError> {
        let spec = self.spec.ok_or_else(|| MockError::Spec("none was given: see `Builder::folder`".to_owned()))?;
        let services = spec.services().map_err(|why| MockError::Spec(why.to_owned()))?;
        let known = chosen(services, self.service.as_deref())?;
        let service = known.service.clone();
        let (stated, rows) = known.mock.clone().map_err(MockError::Bindings)?;
        let bindings = self.bindings.as_deref().map_or(Ok(stated), Bindings::parse).map_err(MockError::Bindings)?;
        bindings.check(&service, &self.programmed).map_err(MockError::Bindings)?;
        if let Some(why) = self.keys.fault() {
            return Err(MockError::Key(why));
        }
        if !self.keys.is_empty() && !judge::can_verify(&service.file.auth) {
            return Err(MockError::Key("signatures of this service cannot be verified; omit --key".to_owned()));
        }
        let file = self.data_file.as_deref().map(DataFile::new);
        let kept = file.as_ref().map(DataFile::load).transpose().map_err(MockError::Data)?.flatten();
        let given = self.data.as_deref().map(Data::parse).transpose().map_err(MockError::Data)?;
        let data = kept.or(given).unwrap_or(rows);
        let mut waiting = self.scenarios;
        for text in &self.scenario_texts {
            waiting.extend(scenario::parse(text).map_err(MockError::Scenario)?);
        }
        waiting.iter().try_for_each(|scenario| scenario.check(&service)).map_err(MockError::Scenario)?;
        // The server stands in for the service, so it answers to its names: clients that are led here may sign them.
        let endpoints = service.file.endpoints.iter().filter_map(|(_, endpoint)| hosts::of_url(&endpoint.url.value));
        let names = self.hosts.into_iter().chain(endpoints).collect();
        Ok(Shared {
            service,
            bindings,
            programmed: self.programmed,
            keys: self.keys,
            unknown: self.unknown,
            data: Mutex::new(data),
            file,
            waiting: Mutex::new(waiting),
            seen: Mutex::default(),
            hosts: Hosts::new(self.address, names),
        })
    }
}

/// The service of a name, or the only one.
fn chosen<'a>(services: &'a [Known], wanted: Option<&str>) -> Result<&'a Known, MockError> {
    let names = || services.iter().map(Known::name).collect::<Vec<_>>().join(", ");
    match (wanted, services) {
        (_, []) => Err(MockError::Spec("it contains no service".to_owned())),
        (None, [only]) => Ok(only),
        (None, _) => Err(MockError::Service(format!("several services; choose one of: {}", names()))),
        (Some(wanted), _) => services
            .iter()
            .find(|known| known.name() == wanted)
            .ok_or_else(|| MockError::Service(format!("unknown service `{wanted}`; known services: {}", names()))),
    }
}
