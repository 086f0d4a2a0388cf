//! How a client is built.

use core::fmt;
use core::time::Duration;
use std::sync::Arc;
use std::time::SystemTime;

use http::HeaderValue;
use secrecy::ExposeSecret;

use super::credentials::Proof;
use super::endpoint::Endpoint;
use super::{BuildError, Client, Credentials, Shared, Validation};
use crate::{Service, Transport, Violations, sign};

/// Collects what a client needs; see [`Client::builder`].
#[must_use]
pub struct ClientBuilder {
    service: &'static Service,
    endpoint: String,
    allow_http: bool,
    credentials: Option<Credentials>,
    transport: Option<Box<dyn Transport>>,
    timeout: Duration,
    max_response_bytes: usize,
    validation: Validation,
    ignored: Vec<String>,
    on_warning: Option<fn(&Violations)>,
    clock: fn() -> SystemTime,
}

impl ClientBuilder {
    pub(super) fn new(service: &'static Service) -> Self {
        Self {
            service,
            endpoint: service.endpoint.to_owned(),
            allow_http: false,
            credentials: None,
            transport: None,
            timeout: Duration::from_secs(60),
            max_response_bytes: 16 * 1024 * 1024,
            validation: Validation::default(),
            ignored: Vec::new(),
            on_warning: None,
            clock: SystemTime::now,
        }
    }

    /// What proves who makes the calls. There is no default.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Address that calls go to: scheme, host and port. Default: the service's own.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.endpoint = address.into();
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

    /// Where signatures take their time from. Default: the system's clock.
    pub fn clock(mut self, clock: fn() -> SystemTime) -> Self {
        self.clock = clock;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// When credentials are missing or do not fit the service, or the endpoint or transport cannot be used.
    pub fn build(self) -> Result<Client, BuildError> {
        let credentials = self.credentials.ok_or(BuildError::NoCredentials)?;
        check_credentials(self.service, &credentials)?;
        let endpoint = Endpoint::read(&self.endpoint, self.allow_http)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&endpoint)?,
        };
        let shared = Shared {
            service: self.service,
            endpoint,
            credentials,
            transport,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            validation: self.validation,
            ignored: self.ignored,
            on_warning: self.on_warning,
            clock: self.clock,
        };
        Ok(Client { shared: Arc::new(shared) })
    }
}

/// Refuses what would silently not be sent.
fn check_credentials(service: &Service, credentials: &Credentials) -> Result<(), BuildError> {
    let refused = |what| Err(BuildError::Credentials(what));
    let fits_header = |text: &str| !text.is_empty() && HeaderValue::from_str(text).is_ok();
    let session = credentials.security_token.as_ref();
    let scheme = match (&credentials.proof, service.auth.signature, service.auth.token_header) {
        (Proof::Key { .. }, Some(scheme), _) if scheme.algorithm != sign::ALGORITHM => {
            return Err(BuildError::Algorithm(scheme.algorithm));
        }
        (Proof::Key { access_key, secret_key }, Some(scheme), _) => {
            if !fits_header(access_key) || secret_key.expose_secret().is_empty() {
                return refused("a key is empty, or holds characters that no header takes");
            }
            scheme
        }
        (Proof::Token(token), _, Some(_)) => {
            return match session.is_some() || credentials.domain_id.is_some() {
                true => refused("security token and account id belong to a key pair"),
                false if fits_header(token.expose_secret()) => Ok(()),
                false => refused("the token is empty, or holds characters that no header takes"),
            };
        }
        (Proof::Key { .. }, None, _) => return refused("it takes no key pairs"),
        (Proof::Token(_), _, None) => return refused("it takes no tokens"),
    };
    match (session, credentials.domain_id.as_deref()) {
        (Some(_), _) if scheme.session_header.is_none() => refused("it takes no security tokens"),
        (Some(token), _) if !fits_header(token.expose_secret()) => refused("the security token fits no header"),
        (_, Some(_)) if scheme.domain_header.is_none() => refused("it takes no account id"),
        (_, Some(id)) if !fits_header(id) => refused("the account id fits no header"),
        _ => Ok(()),
    }
}

#[cfg(feature = "hyper")]
fn default_transport(endpoint: &Endpoint) -> Result<Box<dyn Transport>, BuildError> {
    // A plain endpoint needs no certificates, which a test machine may not have.
    if !endpoint.is_encrypted() {
        return Ok(Box::new(crate::HyperTransport::plain()));
    }
    Ok(Box::new(crate::HyperTransport::new().map_err(BuildError::Transport)?))
}

#[cfg(not(feature = "hyper"))]
fn default_transport(_: &Endpoint) -> Result<Box<dyn Transport>, BuildError> {
    Err(BuildError::NoTransport)
}

/// Shows no credentials.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("service", &self.service.id).finish_non_exhaustive()
    }
}
