//! How a client is built.

use core::fmt;
use core::marker::PhantomData;
use core::time::Duration;
use std::sync::Arc;

use super::clock::Clock;
use super::endpoint::Endpoint;
use super::header_names::HeaderNames;
use super::network::Network;
use super::observer::Observers;
use super::rates::Rates;
use super::values::ClientValues;
use super::{BuildError, Client, Observer, Shared, Validation, user_agent};
use crate::credentials::{CredentialsCache, Nobody, Unfit, check_fit};
use crate::retry::Budget;
use crate::sign::OwnSigner;
use crate::{CredentialsSource, Host, Retries, Service, Signer, Transport, Violations};

/// Builds a client of type `C`; see [`Client::builder`].
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
    /// Starts building a client of the service. Generated crates have a `Client::builder` without parameters.
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

    /// The service.
    #[cfg(feature = "test-util")]
    pub(crate) const fn service(&self) -> &'static Service {
        self.service
    }

    /// [`Credentials`](crate::Credentials), or a source of them. Required, unless the service has operations without
    /// authentication; other operations then fail.
    pub fn credentials(mut self, source: impl CredentialsSource + 'static) -> Self {
        self.credentials = Some(Box::new(source));
        self
    }

    /// Signs requests, for a service with an algorithm that the runtime does not implement. Default: the runtime's
    /// implementation.
    pub fn signer(mut self, signer: impl Signer + 'static) -> Self {
        self.signer = Some(Box::new(signer));
        self
    }

    /// Name of the endpoint, such as `cn-north-1`. Default: that of the service.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = Some(name.into());
        self
    }

    /// Sets a value for all calls of the client: a variable of the endpoint, or a parameter that the service declares
    /// as set by the client. The last value counts.
    pub fn set(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((name.into(), value.into()));
        self
    }

    /// Endpoint URL: scheme, host, port, and an optional path prefix. Default: that of the region.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.endpoint = Some(address.into());
        self
    }

    /// Allows an `http` endpoint that is not on this machine. Credentials are then sent unencrypted.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// The transport. Default: `HyperTransport`, with the feature `hyper`.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The proxy. Default: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, with the feature `environment`.
    /// [`Proxy::none`](crate::Proxy::none) ignores them.
    ///
    /// Applies to the default transport only, like [`connect_timeout`](Self::connect_timeout).
    #[cfg(feature = "hyper")]
    pub fn proxy(mut self, proxy: crate::Proxy) -> Self {
        self.network.proxy = Some(proxy);
        self
    }

    /// Timeout for establishing a connection. Default: 10 seconds.
    #[cfg(feature = "hyper")]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.network.connect_timeout = Some(timeout);
        self
    }

    /// Timeout of a whole call, including retries. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Maximum size of a response body. Default: 16 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Validation mode. Default: requests that violate limits or rules are not sent.
    pub fn validation(mut self, validation: Validation) -> Self {
        self.validation = validation;
        self
    }

    /// Ignores violations with this id, such as `order_id.max_length`, in all calls.
    pub fn ignore_rule(mut self, id: impl Into<String>) -> Self {
        self.ignored.push(id.into());
        self
    }

    /// Called with the violations of each request that is sent with [`Validation::Warn`].
    pub fn on_warning(mut self, listener: fn(&Violations)) -> Self {
        self.on_warning = Some(listener);
        self
    }

    /// Source of time, sleep and randomness. Default: the system, with the feature `hyper`.
    pub fn host(mut self, host: impl Host + 'static) -> Self {
        self.host = Some(Box::new(host));
        self
    }

    /// Retries of read operations, and of write operations with an idempotency key. Default: [`Retries::default`].
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Limits calls on the client to the documented rate limit of each operation: calls wait. Default: off.
    ///
    /// The service counts calls per account; this client counts only its own.
    pub fn keep_rate_limits(mut self) -> Self {
        self.keep_rate_limits = true;
        self
    }

    /// Whether to generate an idempotency key for write operations that accept one, if the request has none. Default:
    /// yes.
    ///
    /// Without a key such an operation is not retried.
    pub fn transaction_ids(mut self, generated: bool) -> Self {
        self.transaction_ids = generated;
        self
    }

    /// Adds an observer. Several are called in the order in which they were added.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.0.push(Box::new(observer));
        self
    }

    /// Name and version of the application, for `User-Agent`, before those of this crate: `reports/2.1 crate/0.1.0`.
    /// Both are HTTP tokens: letters, digits and `` !#$%&'*+-.^_`|~ ``, at most 64 characters.
    pub fn application(mut self, name: impl Into<String>, version: impl Into<String>) -> Self {
        self.application = Some((name.into(), version.into()));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If credentials are missing or not accepted by the service, or the endpoint, the transport or the application
    /// name is invalid.
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
            header_names: HeaderNames::of(&self.service.auth),
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

/// Does not show credentials.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("service", &self.service.id).finish_non_exhaustive()
    }
}
