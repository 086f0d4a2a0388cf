//! How a client is built.

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;
use std::sync::Arc;

use super::clock::Clock;
use super::endpoint::Endpoint;
use super::network::Network;
use super::observer::Observers;
use super::rates::Rates;
use super::values::ClientValues;
use super::{BuildError, Client, Observer, Shared, Validation, user_agent};
use crate::credentials::{CredentialsCache, Nobody, Unfit, check_fit};
use crate::retry::Budget;
use crate::sign::OwnSigner;
use crate::{CredentialsSource, Host, Retries, Service, Signer, Transport, Violations};

/// Collects what a client needs; `C` is the client that comes of it, see [`Client::builder`].
#[must_use]
pub struct ClientBuilder<C = Client> {
    client: PhantomData<fn() -> C>,
    service: &'static Service,
    endpoint: Option<String>,
    region: Option<String>,
    allow_http: bool,
    values: Vec<(String, String)>,
    credentials: Option<Box<dyn CredentialsSource>>,
    signer: Option<Box<dyn Signer>>,
    transport: Option<Box<dyn Transport>>,
    network: Network,
    timeout: Duration,
    max_response_bytes: usize,
    validation: Validation,
    ignored: Vec<String>,
    on_warning: Option<fn(&Violations)>,
    host: Option<Box<dyn Host>>,
    retries: Retries,
    keep_rate_limits: bool,
    transaction_ids: bool,
    observers: Observers,
    application: Option<(String, String)>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Begins a client of that service. Generated crates have a `Client::builder` that says which.
    pub fn new(service: &'static Service) -> Self {
        Self {
            client: PhantomData,
            service,
            endpoint: None,
            region: None,
            allow_http: false,
            values: Vec::new(),
            credentials: None,
            signer: None,
            transport: None,
            network: Network::default(),
            timeout: Duration::from_secs(60),
            max_response_bytes: 16 * 1024 * 1024,
            validation: Validation::default(),
            ignored: Vec::new(),
            on_warning: None,
            host: None,
            retries: Retries::default(),
            keep_rate_limits: false,
            transaction_ids: true,
            #[cfg(not(feature = "tracing"))]
            observers: Observers::default(),
            #[cfg(feature = "tracing")]
            observers: Observers(vec![Box::new(super::tracing::Events)]),
            application: None,
        }
    }

    /// The service that the client will call.
    #[cfg(feature = "test-util")]
    pub(crate) const fn service(&self) -> &'static Service {
        self.service
    }

    /// What proves who makes the calls: [`Credentials`](crate::Credentials), or a source that gets them. No default, unless the
    /// service has operations that need none: all others fail without.
    pub fn credentials(mut self, source: impl CredentialsSource + 'static) -> Self {
        self.credentials = Some(Box::new(source));
        self
    }

    /// What signs requests, for a service whose algorithm the runtime does not have. Default: the runtime's own.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Box::new(signer));
        self
    }

    /// Region that calls go to, such as `cn-north-1`. Default: the service's own.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = Some(name.into());
        self
    }

    /// Sets a value of the service that all calls of the client have in common: a variable of the endpoint, or a parameter that
    /// the service's table says is set by the client. The last one set counts.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Address that calls go to: scheme, host and port, and a path where all operations are below it. Default: that of the region.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.endpoint = Some(address.into());
        self
    }

    /// Allows an endpoint without encryption that is not on this machine. Credentials travel readably then.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// What carries the requests. Default: the network, with the feature `hyper`.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Proxy that connections go through. Default: what `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say, with the
    /// feature `environment`; [`Proxy::none`](crate::Proxy::none) for none in spite of them.
    ///
    /// Counts for the default transport alone, as [`connect_timeout`](Self::connect_timeout) does.
    #[cfg(feature = "hyper")]
    pub fn proxy(mut self, proxy: crate::Proxy) -> Self {
        self.network.proxy = Some(proxy);
        self
    }

    /// Time to establish a connection. Default: 10 seconds.
    #[cfg(feature = "hyper")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.network.connect_timeout = Some(timeout);
        self
    }

    /// Time for a whole call. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Most bytes of an answer's body. Default: 16 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// What happens to requests that break limits or rules. Default: they are not sent.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// Ignores violations with that id, such as `order_id.max_length`, in all calls.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.ignored.push(id.into());
        self
    }

    /// Is told the violations of each request that [`Validation::Warn`] sends in spite of them.
    pub fn on_warning(mut self, listener: fn(&Violations)) -> Self {
        self.on_warning = Some(listener);
        self
    }

    /// Where time, waiting and chance come from. Default: the system, with the feature `hyper`.
    pub fn host(mut self, host: impl Host + 'static) -> Self {
        self.host = Some(Box::new(host));
        self
    }

    /// How often reads, and writes with a transaction id, are repeated. Default: [`Retries::default`].
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Keeps the documented rate limit of each operation: calls wait until it lets them through. Default: they do not.
    ///
    /// The service counts per account, and this client counts its own calls alone.
    pub fn keep_rate_limits(mut self) -> Self {
        self.keep_rate_limits = true;
        self
    }

    /// Whether writes that take a transaction id get one where the request has none. Default: they do.
    ///
    /// Without an id such a write is sent once, and the service cannot tell whether it was sent before.
    pub fn transaction_ids(mut self, generated: bool) -> Self {
        self.transaction_ids = generated;
        self
    }

    /// Is told of every attempt of every call. Several observers are told in the order in which they were added.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.0.push(Box::new(observer));
        self
    }

    /// Name and version of the program that calls, which stand in `User-Agent` before those of this crate:
    /// `reports/2.1 crate/0.1.0`. Both are words of HTTP: letters, digits and `` !#$%&'*+-.^_`|~ ``, at most 64 characters.
    pub fn application(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.application = Some((name.into(), version.into()));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When credentials are missing or do not fit the service, the endpoint or transport cannot be used, or the name of the application
    /// is no word of HTTP.
    pub fn build(self) -> Result<C, BuildError> {
        let credentials = match self.credentials {
            Some(credentials) => credentials,
            None if self.service.auth.has_open() => Box::new(Nobody),
            None => return Err(BuildError::NoCredentials),
        };
        let brought = self.signer.as_ref().map(|signer| signer.algorithm());
        if let Some(fixed) = credentials.fixed() {
            check_fit(self.service, fixed, brought).map_err(|unfit| match unfit {
                Unfit::Algorithm(name) => BuildError::Algorithm(name),
                Unfit::Credentials(why) => BuildError::Credentials(why),
            })?;
        }
        let address = match (&self.endpoint, &self.region) {
            (Some(address), _) => address,
            (None, Some(name)) => address_of(self.service, name)?,
            (None, None) => self.service.endpoint,
        };
        let values = ClientValues::of(self.service, &self.values)?;
        let endpoint = Endpoint::read(&values.fill(address)?, self.allow_http)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.network.transport(&endpoint)?,
        };
        let host = self.host.map_or_else(default_host, Ok)?;
        let user_agent = self.application.map(|words| user_agent::of(&words, self.service)).transpose()?;
        let shared = Shared {
            service: self.service,
            endpoint,
            values,
            credentials: CredentialsCache::new(self.service, credentials, brought),
            signer: self.signer.unwrap_or_else(|| Box::new(OwnSigner)),
            transport,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            validation: self.validation,
            ignored: self.ignored,
            on_warning: self.on_warning,
            host,
            clock: Clock::default(),
            retries: self.retries,
            budget: Budget::new(),
            rates: Rates::new(self.keep_rate_limits),
            transaction_ids: self.transaction_ids,
            observers: self.observers,
            user_agent,
            #[cfg(feature = "blocking")]
            waiting: super::blocking::Waiting::default(),
        };
        Ok(Client { shared: Arc::new(shared) }.into())
    }
}

fn address_of(service: &'static Service, name: &str) -> Result<&'static str, BuildError> {
    let known = service.regions.iter().find(|region| region.name == name);
    known.map(|region| region.endpoint).ok_or_else(|| BuildError::Region {
        name: crate::shown::cut(name),
        known: service.regions.iter().map(|region| region.name).collect(),
    })
}

#[cfg(feature = "hyper")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature there is no default")]
fn default_host() -> Result<Box<dyn Host>, BuildError> {
    Ok(Box::new(crate::SystemHost::new()))
}

#[cfg(not(feature = "hyper"))]
fn default_host() -> Result<Box<dyn Host>, BuildError> {
    Err(BuildError::NoHost)
}

/// Shows no credentials.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("service", &self.service.id).finish_non_exhaustive()
    }
}
