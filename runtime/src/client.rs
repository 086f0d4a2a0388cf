//! The client: signs a request, sends it, again where that is safe, and reads the answer.

mod answer;
mod api_error;
mod attempt;
mod base64;
#[cfg(feature = "blocking")]
mod blocking;
mod build_error;
mod builder;
#[cfg(feature = "test-util")]
mod by_hand;
mod call;
mod call_future;
mod clock;
mod effect;
mod endpoint;
mod error;
mod error_item;
mod exchange;
mod header_names;
mod header_options;
mod invalid_request;
mod judge;
mod message;
mod network;
mod observer;
mod options;
mod outcome_unknown;
mod outgoing;
mod partial_failure;
mod prepared;
mod preview;
mod rates;
mod read;
mod redact;
mod renewal;
mod replaced;
mod reply;
mod said;
mod second_chance;
#[cfg(feature = "tracing")]
mod traced;
#[cfg(feature = "tracing")]
mod tracing;
mod transaction_id;
mod uncovered_call;
mod unreadable_reply;
mod untyped_call;
mod user_agent;
mod values;
mod wrapped;

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

pub use api_error::{ApiError, ErrorResponse};
pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use call::Call;
pub use call_future::CallFuture;
pub use clock::ClockSkew;
pub use error::{CallError, Error};
pub use error_item::ErrorItem;
pub use invalid_request::InvalidRequest;
pub use message::Message;
pub use observer::{Attempt, Observer};
pub use options::CallOptions;
pub use outcome_unknown::OutcomeUnknown;
pub use partial_failure::PartialFailure;
pub use preview::Preview;
pub use renewal::CredentialsRenewal;
pub use reply::Reply;
pub use unreadable_reply::UnreadableReply;

pub(crate) use options::Chosen;
pub(crate) use outgoing::Header;
pub(crate) use prepared::{Edits, Prepared};
pub(crate) use read::{Describe, PAGE_AS_STATED, Read, Settled, exchange_read, settled, untyped};
#[cfg(feature = "test-util")]
pub(crate) use redact::{Redaction, Secrets};
pub(crate) use reply::About;
pub(crate) use second_chance::Refused;

use crate::credentials::CredentialsCache;
use crate::retry::Budget;
use crate::{Host, Operation, Retries, Service, Signer, Transport, Violations};
use clock::Clock;
use endpoint::Endpoint;
use header_names::HeaderNames;
use observer::Observers;
use rates::Rates;
use values::ClientValues;

/// A client of one service. Clones are cheap and share connections and settings.
///
/// ```no_run
/// # use api_runtime::{BuildError, Client, Credentials, Error, Operation, Service};
/// # async fn example<O>(service: &'static Service, request: O) -> Result<(), Box<dyn std::error::Error>>
/// # where O: Operation, O::Response: Send {
/// let client = Client::builder(service).credentials(Credentials::key("access-key", "secret-key")).build()?;
/// let reply = client.call(&request).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// What all clones of a client share.
struct Shared {
    service: &'static Service,
    endpoint: Endpoint,
    values: ClientValues,
    credentials: CredentialsCache,
    header_names: HeaderNames,
    signer: Box<dyn Signer>,
    transport: Box<dyn Transport>,
    timeout: Duration,
    max_response_bytes: usize,
    validation: Validation,
    ignored: Vec<String>,
    on_warning: Option<fn(&Violations)>,
    host: Box<dyn Host>,
    clock: Clock,
    retries: Retries,
    budget: Budget,
    rates: Rates,
    transaction_ids: bool,
    observers: Observers,
    /// The header of that name, where it says more than the service's tables.
    user_agent: Option<String>,
    #[cfg(feature = "blocking")]
    waiting: blocking::Waiting,
}

/// How to treat requests that violate documented limits or rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Validation {
    /// Only [binding](crate::Violation::is_binding) limits are checked.
    Off,
    /// The request is sent; its violations are passed to `on_warning` and returned in the reply.
    Warn,
    /// The request is not sent; the call fails with [`Error::Rejected`].
    #[default]
    Strict,
}

impl Client {
    /// Starts building a client of the service.
    pub fn builder(service: &'static Service) -> ClientBuilder {
        ClientBuilder::new(service)
    }

    /// The service.
    pub(crate) fn service(&self) -> &'static Service {
        self.shared.service
    }

    /// The parameter of the query that carries a key of the client's.
    pub(crate) fn query_key(&self) -> Option<&'static str> {
        self.shared.service.auth.query_parameter()
    }

    /// Scheme, host and port, and the path that all operations are below.
    pub(crate) fn endpoint(&self) -> String {
        self.shared.endpoint.to_string()
    }

    /// A path of an operation as it stands in the request line.
    pub(crate) fn below(&self, path: &str) -> String {
        [self.shared.endpoint.base(), path].concat()
    }

    /// Time for a call with these options.
    pub(crate) fn time_of(&self, options: &CallOptions) -> Duration {
        options.timeout.unwrap_or(self.shared.timeout)
    }

    /// The machine that the client runs on.
    pub(crate) fn host(&self) -> &dyn Host {
        self.shared.host.as_ref()
    }

    /// Creates a call. Await it to send the request.
    pub fn call<'a, O: Operation>(&'a self, operation: &'a O) -> Call<'a, O> {
        Call::new(self, operation)
    }
}

/// Does not show credentials.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.shared.service.id)
            .field("endpoint", &self.shared.endpoint)
            .finish_non_exhaustive()
    }
}
