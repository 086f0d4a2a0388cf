//! Why a call failed.

use core::fmt;
use core::time::Duration;

use super::{ApiError, InvalidRequest, OutcomeUnknown, PartialFailure, UnreadableReply};
use crate::{Code, CredentialsError, TransportError, TransportErrorKind, Violations};

/// Why a call failed. `C` names the codes that the operation answers with; the plain `Error` is that of any operation, and
/// `?` turns one into the other.
///
/// ```
/// # use api_runtime::{Client, Error, Operation};
/// # async fn example<O>(client: &Client, request: &O) -> Result<(), Error>
/// # where O: Operation, O::Response: Send {
/// match client.call(request).await {
///     Ok(reply) => drop(reply),
///     // A write that may have taken effect: look at the state of things before anything else.
///     Err(Error::OutcomeUnknown(unknown)) => eprintln!("{unknown}"),
///     Err(Error::Api(refusal)) => eprintln!("{:?}: {}", refusal.code, refusal.message),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<C = String> {
    /// The request breaks limits or rules of its tables and was not sent.
    Refused(Violations),
    /// No HTTP request can be made of the call; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// There are no credentials to sign the call with; nothing was sent.
    Credentials(CredentialsError),
    /// No answer came.
    Transport(TransportError),
    /// No answer came in time.
    Timeout {
        /// The time that the call had.
        after: Duration,
    },
    /// The service answered with an error.
    Api(ApiError<C>),
    /// The service answered with success, and the answer cannot be read.
    Decode(Box<UnreadableReply>),
    /// The answer's body has more bytes than the client takes.
    BodyTooLarge {
        /// Most bytes that it takes.
        limit: usize,
    },
    /// Pagination does not advance: the same items were returned twice in a row, markers repeat, or all pages are empty.
    RepeatedPage {
        /// Where the page begins, as the request said it.
        position: String,
    },
    /// A part of a batch took effect, and another part did not.
    PartialFailure(Box<PartialFailure>),
    /// A write failed and may have taken effect all the same. No read ever fails in this way.
    OutcomeUnknown(Box<OutcomeUnknown<C>>),
}

impl<C> Error<C> {
    /// Whether the call may have taken effect although it failed: look at the state of things before calling again.
    #[must_use]
    pub const fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown(_))
    }

    /// Whether time ran out: that of the call, or that of a connection.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout { .. } => true,
            Self::Transport(error) => {
                matches!(error.kind(), TransportErrorKind::ConnectTimeout | TransportErrorKind::Stalled)
            }
            Self::OutcomeUnknown(unknown) => unknown.cause.is_timeout(),
            _ => false,
        }
    }

    /// Whether the service takes no more calls for the moment: HTTP 429.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.api().is_some_and(|refusal| refusal.status == 429)
    }

    /// Whether the same call may succeed another time, so that it is worth scheduling again: network, time, or a code or status
    /// that passes. Never for an unknown outcome: look at the state of things first.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind().is_transient(),
            Self::Timeout { .. } => true,
            Self::Api(refusal) => refusal.is_transient(),
            _ => false,
        }
    }

    /// The service's refusal, also where the outcome is unknown in spite of it.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<C>> {
        match self {
            Self::Api(refusal) => Some(refusal),
            Self::OutcomeUnknown(unknown) => unknown.cause.api(),
            _ => None,
        }
    }

    /// Id of the last request, for the vendor's support, where an answer carried one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(refusal) => refusal.request_id.as_deref(),
            Self::Decode(reply) => reply.request_id.as_deref(),
            Self::PartialFailure(failure) => failure.request_id.as_deref(),
            Self::OutcomeUnknown(unknown) => unknown.cause.request_id(),
            _ => None,
        }
    }

    /// The same error with its code in another type.
    fn retyped<D>(self, code: fn(&C) -> D) -> Error<D> {
        match self {
            Self::Refused(violations) => Error::Refused(violations),
            Self::InvalidRequest(error) => Error::InvalidRequest(error),
            Self::Credentials(error) => Error::Credentials(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Timeout { after } => Error::Timeout { after },
            Self::Api(refusal) => Error::Api(refusal.retyped(code)),
            Self::Decode(reply) => Error::Decode(reply),
            Self::BodyTooLarge { limit } => Error::BodyTooLarge { limit },
            Self::RepeatedPage { position } => Error::RepeatedPage { position },
            Self::PartialFailure(failure) => Error::PartialFailure(failure),
            Self::OutcomeUnknown(unknown) => {
                let OutcomeUnknown { cause, transaction_id, attempts } = *unknown;
                Error::OutcomeUnknown(Box::new(OutcomeUnknown { cause: cause.retyped(code), transaction_id, attempts }))
            }
        }
    }
}

impl Error {
    /// The error of an operation, from that of any.
    pub(crate) fn typed<C: Code>(self) -> Error<C> {
        self.retyped(|code| C::from_wire(code))
    }
}

impl<C: Code> From<Error<C>> for Error {
    fn from(error: Error<C>) -> Self {
        error.retyped(|code| code.as_wire().to_owned())
    }
}

impl<C> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violations) => write!(f, "the request was not sent:\n{violations}"),
            Self::InvalidRequest(error) => write!(f, "the request was not sent: {error}"),
            Self::Credentials(error) => write!(f, "the request was not sent: {error}"),
            Self::Transport(error) => fmt::Display::fmt(error, f),
            Self::Timeout { after } => write!(f, "no response within {after:?}"),
            Self::Api(refusal) => fmt::Display::fmt(refusal, f),
            Self::Decode(reply) => fmt::Display::fmt(reply, f),
            Self::BodyTooLarge { limit } => write!(f, "response body exceeds the limit of {limit} bytes"),
            Self::RepeatedPage { position } => {
                let hint = "if adjacent items can be equal, use a larger page size";
                write!(f, "pagination does not advance: position {position} returned the same page again; {hint}")
            }
            Self::PartialFailure(failure) => fmt::Display::fmt(failure, f),
            Self::OutcomeUnknown(unknown) => fmt::Display::fmt(unknown, f),
        }
    }
}

/// The text of an error has that of everything below it, so there is no [`source`](std::error::Error::source) that would say
/// it again: match on the variants to get at what is below.
impl<C: fmt::Debug + 'static> std::error::Error for Error<C> {}
