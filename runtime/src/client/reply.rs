//! What a call brings back.

use core::fmt;
use core::ops::Deref;

use bytes::Bytes;
use http::HeaderMap;

use super::answer::Answer;
use super::exchange::Sent;
use crate::Violations;
use crate::decode::Response;

/// The result of a successful call. Dereferences to the typed response.
pub struct Reply<T> {
    response: Box<dyn Response<T>>,
    pub(super) about: Box<About>,
}

/// What is known of an answer whatever its type: one body of code for all operations keeps and drops it.
#[derive(Clone)]
pub(crate) struct About {
    pub(super) status: u16,
    pub(crate) headers: HeaderMap,
    pub(super) request_id: Option<String>,
    pub(super) transaction_id: Option<String>,
    pub(super) attempts: u32,
    pub(super) warnings: Violations,
    pub(super) body: Bytes,
    /// The same with what it is wrapped in.
    pub(crate) whole: Bytes,
}

impl About {
    pub(super) fn new(answer: Answer, call: Sent) -> Self {
        let Answer { status, headers, request_id, body, whole, .. } = answer;
        let Sent { transaction_id, attempts, warnings, .. } = call;
        Self { status, headers, request_id, transaction_id, attempts, warnings, body, whole }
    }

    fn show(&self, response: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("response", response)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("transaction_id", &self.transaction_id)
            .field("attempts", &self.attempts)
            .field("warnings", &self.warnings)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

impl<T> Reply<T> {
    pub(super) const fn new(response: Box<dyn Response<T>>, about: Box<About>) -> Self {
        Self { response, about }
    }

    /// What is known of the answer whatever its type.
    pub(crate) const fn about(&self) -> &About {
        &self.about
    }

    /// The typed response.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.response.take()
    }

    /// HTTP status: 2xx, unless the operation documents other success statuses.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.about.status
    }

    /// All headers of the response. Names are case-insensitive.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.about.headers
    }

    /// Id of the request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.about.request_id.as_deref()
    }

    /// The idempotency key of the request, if it had one.
    #[must_use]
    pub fn transaction_id(&self) -> Option<&str> {
        self.about.transaction_id.as_deref()
    }

    /// Number of attempts, including those that failed before anything was sent.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.about.attempts
    }

    /// Violations of the request, with [`Validation::Warn`](crate::Validation::Warn).
    #[must_use]
    pub const fn warnings(&self) -> &Violations {
        &self.about.warnings
    }

    /// Whether the response has a body. A write operation may succeed without one, for example with status 204; then
    /// no field of the response is set.
    #[must_use]
    pub fn has_body(&self) -> bool {
        !self.about.whole.trim_ascii().is_empty()
    }

    /// The body as received, without a byte order mark, for fields that the response type does not have. If the
    /// service wraps its responses, this is the content of the wrapper.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.about.body
    }

    /// The body, including the wrapper of the response.
    #[must_use]
    pub const fn whole_body(&self) -> &Bytes {
        &self.about.whole
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.response).get()
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Reply<T> {
    fn clone(&self) -> Self {
        Self::new(Box::new(T::clone(self)), self.about.clone())
    }
}

/// Shows the response in its own debug form, and of the body the length alone.
impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of a reference, so that it is not compiled once more how the response is dropped.
        self.about.show(&&**self, f)
    }
}
