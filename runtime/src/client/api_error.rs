//! The service's refusal of a call.

use core::fmt;
use core::ops::{Deref, DerefMut};
use core::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::{ClockSkew, CredentialsRenewal, ErrorItem};
use crate::decode::{Watch, mark, secret_field};
use crate::{Code, Decode, DecodeError, ErrorCode, ListedCode, Path, RetryClass, RetryRules};

/// An error response, with a typed code. Dereferences to [`ErrorResponse`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<C = String> {
    /// The error code. If the body has none, it is the status if that is documented as a code, otherwise the unknown
    /// code with an empty text.
    pub code: C,
    /// Apart, so that one body of code for all operations keeps, shows and drops it.
    pub(super) refusal: Box<ErrorResponse>,
}

/// An error response of the service, independent of the type of its code.
#[derive(Clone)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// HTTP status. 2xx if the body of a success response contained an error code.
    pub status: u16,
    /// Error message. Empty if there is none.
    pub message: String,
    /// All errors in the body, if its format is documented. `code` and `message` are those of the first.
    pub errors: Vec<ErrorItem>,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
    /// Time to wait before a retry, as requested by the service (`Retry-After`).
    pub retry_after: Option<Duration>,
    /// Difference between the time of the signature and the server's clock, for error responses 401 and 403, if it is
    /// more than a minute.
    pub clock_skew: Option<ClockSkew>,
    /// Result of the credential refresh after a response with status 401.
    pub renewal: Option<CredentialsRenewal>,
    /// Target of a redirect, without user, query and fragment, which may be secret. Redirects are not followed.
    pub location: Option<String>,
    /// The first 2 KiB of the body, with secrets replaced by `***`.
    pub body: String,
    /// Documentation of the code.
    pub known: Option<&'static ErrorCode>,
    /// The code as it came; empty where there is none.
    pub(super) wire_code: String,
    /// The object of the body with the fields that only some codes carry; the whole body without it.
    pub(super) fields: Option<Path>,
    /// What is repeated after which response.
    pub(super) rules: &'static RetryRules,
    /// The codings in which the body still is.
    pub(super) coding: Option<String>,
    /// The whole body as it came, for fields that only some codes carry. Not shown.
    pub(super) raw: Bytes,
    /// All headers. Not shown.
    pub(super) headers: HeaderMap,
}

impl<C> Deref for ApiError<C> {
    type Target = ErrorResponse;

    fn deref(&self) -> &ErrorResponse {
        &self.refusal
    }
}

impl<C> DerefMut for ApiError<C> {
    fn deref_mut(&mut self) -> &mut ErrorResponse {
        &mut self.refusal
    }
}

impl<C: ListedCode> ApiError<Code<C>> {
    /// The codes of all errors in the body. The first one is [`code`](Self::code).
    pub fn codes(&self) -> impl Iterator<Item = Code<C>> {
        self.errors.iter().map(ErrorItem::code_of)
    }
}

impl<C> ApiError<C> {
    /// The same refusal with its code in another type.
    pub(super) fn retyped<D>(self, code: impl Fn(C) -> D) -> ApiError<D> {
        ApiError { code: code(self.code), refusal: self.refusal }
    }
}

impl ErrorResponse {
    fn show(&self, code: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", code)
            .field("message", &self.message)
            .field("errors", &self.errors)
            .field("request_id", &self.request_id)
            .field("retry_after", &self.retry_after)
            .field("clock_skew", &self.clock_skew)
            .field("renewal", &self.renewal)
            .field("location", &self.location)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }

    /// Whether a retry can help, if that is documented.
    #[must_use]
    pub fn retry(&self) -> Option<RetryClass> {
        self.known.map(|known| known.retry)
    }

    /// Whether the same call may be answered otherwise later: a header by which the service asks for it counts, then what is
    /// documented about the code; where nothing is, the status does.
    pub(crate) fn is_transient(&self) -> bool {
        match self.retry() {
            _ if self.rules.asks(self.status, &self.headers) => true,
            Some(class) => class == RetryClass::Later,
            None => self.rules.has_status(self.status),
        }
    }

    /// The code as received, or the status if that is the code.
    #[must_use]
    pub fn wire_code(&self) -> Option<&str> {
        Some(self.wire_code.as_str()).filter(|code| !code.is_empty())
    }

    /// Whether the code as received equals `code`.
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        self.wire_code() == Some(code)
    }

    /// Whether a code came that says more than the status.
    fn has_told_code(&self) -> bool {
        !self.wire_code.is_empty() && self.wire_code != self.status.to_string()
    }

    /// All headers of the response. Names are case-insensitive.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Decodes a field of the error body, such as a list of failed checks.
    ///
    /// # Errors
    ///
    /// If the body is not an object or the field has another type. The value is redacted in the error.
    pub fn field<T: Decode>(&self, name: &'static str) -> Result<T, DecodeError> {
        let Some(path) = self.fields else { return secret_field(&self.raw, name) };
        let body = &self.raw[mark(&self.raw)..];
        match Watch::over(body, path.first()).text_at(body, path) {
            Some(inner) => secret_field(inner.as_bytes(), name),
            None => secret_field(b"{}", name),
        }
    }
}

impl<C: fmt::Debug> fmt::Debug for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.refusal.show(&self.code, f)
    }
}

impl<C> fmt::Display for ApiError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.refusal, f)
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(&self.wire_code, f)
    }
}

impl fmt::Display for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_redirect = !self.has_told_code() && (300..400).contains(&self.status) && self.status != 304;
        let meaning = self.known.map_or("no message", |known| known.meaning);
        let message = if self.message.is_empty() { meaning } else { &self.message };
        match (self.wire_code(), &self.location, &self.coding) {
            (Some(_), ..) if !self.has_told_code() && !is_redirect => f.write_str(message)?,
            (Some(code), ..) if !is_redirect => write!(f, "{code}: {message}")?,
            (_, Some(location), _) if is_redirect => write!(f, "unexpected redirect to {location}")?,
            _ if is_redirect => f.write_str("unexpected redirect without a location")?,
            (_, _, Some(coding)) => write!(f, "error response with Content-Encoding: {coding}")?,
            _ => f.write_str("error response without an error code")?,
        }
        // The vendor's message is told also where no code came with it.
        if self.wire_code.is_empty() && !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        for other in self.errors.iter().skip(1) {
            write!(f, "; {other}")?;
        }
        write!(f, " (HTTP {}", self.status)?;
        if let Some(reason) = reason(self.status).filter(|_| !self.has_told_code() && !is_redirect) {
            write!(f, " {reason}")?;
        }
        if let Some(id) = &self.request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str(")")?;
        if is_redirect {
            f.write_str("; redirects are not followed")?;
        }
        if let Some(remedy) = self.known.and_then(|known| known.remedy) {
            write!(f, " {remedy}")?;
        }
        // A wrong clock is reason enough.
        match (&self.clock_skew, &self.renewal) {
            (Some(clock), _) => write!(f, " {clock}"),
            (None, Some(renewal)) => write!(f, " {renewal}"),
            (None, None) => Ok(()),
        }
    }
}

impl<C: fmt::Debug> std::error::Error for ApiError<C> {}

/// What HTTP calls a status.
fn reason(status: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(status).ok()?.canonical_reason()
}
