//! Why a call failed.

use core::fmt;
use core::time::Duration;

use super::{ApiError, InvalidRequest, OutcomeUnknown, PartialFailure, UnreadableReply};
use crate::{Code, CredentialsError, Listed, ListedCode, Operation, TransportError, TransportErrorKind, Violations};

/// Why a call failed. `C` is the [`Code`] of an operation. Without it, `Error` is the error of any
/// operation; `?` converts the former into the latter.
///
/// ```
/// # use api_runtime::{Client, Error, Operation};
/// # async fn example<O>(client: &Client, request: &O) -> Result<(), Error>
/// # where O: Operation, O::Response: Send {
/// match client.call(request).await {
///     Ok(reply) => drop(reply),
///     // It may have taken effect: check the state before calling again.
///     Err(Error::OutcomeUnknown(unknown)) => eprintln!("{unknown}"),
///     Err(Error::Api(error)) => eprintln!("{:?}: {}", error.code, error.message),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(()) }
/// ```
// The tag is stated, as the compiler would put it into a field of the code, in a place of its own for each type of codes: in one place, it
// is moved from one type to another by one body of code.
#[derive(Debug)]
#[repr(u8)]
#[non_exhaustive]
pub enum Error<C = String> {
    /// The request violates documented limits or rules. It was not sent.
    Rejected(Violations),
    /// The call cannot be expressed as an HTTP request. Nothing was sent.
    InvalidRequest(InvalidRequest),
    /// No usable credentials were found. Nothing was sent.
    Credentials(CredentialsError),
    /// No response arrived.
    Transport(TransportError),
    /// No response arrived in time.
    Timeout {
        /// The timeout of the call.
        after: Duration,
    },
    /// The service returned an error response.
    Api(ApiError<C>),
    /// The service returned a success response that cannot be decoded.
    Decode(Box<UnreadableReply>),
    /// The body of the response exceeds the client's limit.
    BodyTooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Pagination does not advance: the same items were returned twice in a row, markers repeat, or all pages are empty.
    RepeatedPage {
        /// Position of the page, as sent in the request.
        position: String,
    },
    /// Some items of a batch operation failed; the others took effect.
    PartialFailure(Box<PartialFailure>),
    /// A write operation failed but may have taken effect. Read operations never fail with this error.
    OutcomeUnknown(Box<OutcomeUnknown<C>>),
}

/// Why a call of the operation `O` failed.
///
/// ```
/// # use api_runtime::{CallError, Code, Operation};
/// fn is_refused_for_any<O: Operation>(error: &CallError<O>) -> bool {
///     error.api().is_some_and(|refusal| matches!(refusal.code, Code::Common(_)))
/// }
/// ```
pub type CallError<O> = Error<Code<<O as Operation>::Code>>;

impl<C> Error<C> {
    /// Whether the failed call may have taken effect. If so, check the state before calling again.
    #[must_use]
    pub const fn is_outcome_unknown(&self) -> bool {
        matches!(self, Self::OutcomeUnknown(_))
    }

    /// Whether the call timed out, or establishing its connection did.
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

    /// Whether the service throttled the call (HTTP 429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.api().is_some_and(|refusal| refusal.status == 429)
    }

    /// Whether the same call may succeed later: network failures, timeouts, and error codes or statuses that are
    /// temporary. Never for an unknown outcome: check the state first.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport(error) => error.kind().is_transient(),
            Self::Timeout { .. } => true,
            Self::Api(refusal) => refusal.is_transient(),
            _ => false,
        }
    }

    /// The error response, if there is one. Also for an unknown outcome with an error response.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError<C>> {
        match self {
            Self::Api(refusal) => Some(refusal),
            Self::OutcomeUnknown(unknown) => unknown.cause.api(),
            _ => None,
        }
    }

    /// Id of the last request, for the vendor's support, if a response contained one.
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

    /// The same error with its code in another type. It differs between types in `code` alone, so that the compiler can merge it.
    fn retyped<D>(self, code: impl Fn(C) -> D + Copy) -> Error<D> {
        match self {
            Self::Rejected(violations) => Error::Rejected(violations),
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
    pub(crate) fn typed<C: ListedCode>(self) -> Error<Code<C>> {
        self.with_codes(C::LISTED)
    }

    /// The same, where it is known what its codes are.
    pub(super) fn with_codes<C: ListedCode>(self, listed: &Listed<C>) -> Error<Code<C>> {
        self.retyped(|code: String| listed.read(&code))
    }
}

impl<C: ListedCode> From<Error<Code<C>>> for Error {
    fn from(error: Error<Code<C>>) -> Self {
        // A copy, as the compiler would make one function for each address.
        let listed = *C::LISTED;
        error.retyped(|code| listed.write(code))
    }
}

impl<C> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(violations) => write!(f, "the request was not sent:\n{violations}"),
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

/// The text of an error includes its causes, so [`source`](std::error::Error::source) is empty. Match on the variants
/// to access the cause.
impl<C: fmt::Debug + 'static> std::error::Error for Error<C> {}
