//! Replies and errors that a test makes by hand.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde_json::value::RawValue;

use super::reply::About;
use super::{ApiError, Error, ErrorResponse, OutcomeUnknown, PartialFailure, Reply, judge};
use crate::decode::Watch;
use crate::testing::{body_of, fields_of, json_of, object_of, put, raw};
use crate::{Code, Decode, ListedCode, Operation, Service, TransportError, Violations};

impl<T> Reply<T> {
    /// For tests: the reply of a call that succeeded at its first attempt. The status is 200, unless the response
    /// determines it.
    ///
    /// # Panics
    ///
    /// If the response cannot be serialized as JSON.
    pub fn of(response: T) -> Self
    where
        T: Serialize + Decode + Send + Sync + 'static,
    {
        let (status, body) = (response.to_status().unwrap_or(200), body_of(&response));
        let about = Box::new(About {
            status,
            headers: HeaderMap::new(),
            request_id: None,
            transaction_id: None,
            attempts: 1,
            warnings: Violations::default(),
            whole: body.clone(),
            body,
        });
        Self::new(Box::new(response), about)
    }

    /// For tests: sets the status.
    #[must_use]
    pub const fn with_status(mut self, status: u16) -> Self {
        self.about.status = status;
        self
    }

    /// For tests: adds a header.
    ///
    /// # Panics
    ///
    /// If it is not a valid HTTP header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        append(&mut self.about.headers, name, value);
        self
    }

    /// For tests: sets the request id.
    #[must_use]
    pub fn with_request_id(mut self, id: impl Into<String>) -> Self {
        self.about.request_id = Some(id.into());
        self
    }

    /// For tests: sets the transaction id.
    #[must_use]
    pub fn with_transaction_id(mut self, id: impl Into<String>) -> Self {
        self.about.transaction_id = Some(id.into());
        self
    }

    /// For tests: sets the number of attempts.
    #[must_use]
    pub const fn with_attempts(mut self, attempts: u32) -> Self {
        self.about.attempts = attempts;
        self
    }
}

impl<C: ListedCode> ApiError<Code<C>> {
    /// For tests: the error response with this code and its documentation. Fields can be changed afterwards.
    ///
    /// ```
    /// # use api_runtime::{ApiError, Operation};
    /// # fn example<PayOrders: Operation>(code: PayOrders::Code) {
    /// let mut error = ApiError::of::<PayOrders>(code);
    /// error.message = "try it tomorrow".to_owned();
    /// # }
    /// ```
    ///
    /// The status is the documented one, or 400 for an undocumented code.
    #[must_use]
    pub fn of<O: Operation<Code = C>>(code: impl Into<Code<C>>) -> Self {
        let code = code.into();
        let wire_code = code.as_wire().to_owned();
        let descriptor = O::descriptor();
        let known = judge::entry(O::SERVICE, descriptor, &wire_code);
        let refusal = ErrorResponse {
            status: known.map_or(400, |known| known.status),
            message: String::new(),
            request_id: None,
            retry_after: None,
            clock_skew: None,
            renewal: None,
            location: None,
            body: String::new(),
            known,
            wire_code,
            errors: Vec::new(),
            fields: None,
            rules: O::SERVICE.retry.of(descriptor.id),
            coding: None,
            raw: Bytes::new(),
            headers: HeaderMap::new(),
        };
        Self { code, refusal: Box::new(refusal) }
    }

    /// For tests: adds a field to the body, for [`field`](super::ErrorResponse::field).
    ///
    /// # Panics
    ///
    /// If the value cannot be serialized as JSON.
    #[must_use]
    pub fn with_field(mut self, name: impl Into<String>, value: &impl Serialize) -> Self {
        let name = name.into();
        let text = json_of(&name, value);
        let value: Option<Box<RawValue>> = serde_json::from_slice(&text).ok();
        let mut fields = fields_of(&self.raw);
        fields.extend(value.map(|value| (name, value)));
        self.raw = object_of(&fields);
        self
    }

    /// For tests: adds a header.
    ///
    /// # Panics
    ///
    /// If it is not a valid HTTP header.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        append(&mut self.headers, name, value);
        self
    }

    /// The body in which the service would send it.
    pub(crate) fn body_of(&self, service: &Service) -> Bytes {
        let own = fields_of(&self.raw);
        let form = service.error_bodies.first().copied().unwrap_or_default();
        let mut body = match form.fields {
            Some(path) => {
                let mut body = BTreeMap::new();
                if let Some(own) = raw(&own) {
                    put(&mut body, path, own);
                }
                body
            }
            None => own,
        };
        // A code that is the status stands there.
        let code = self.code.as_wire();
        let code = form.code.filter(|_| code != self.status.to_string()).map(|path| (path, code));
        let message = form.message.map(|path| (path, self.message.as_str()));
        let texts = code.into_iter().chain(message).filter(|(_, text)| !text.is_empty());
        match form.several {
            Some(list) => {
                let mut item = BTreeMap::new();
                texts
                    .filter_map(|(path, text)| Some((path, raw(&text)?)))
                    .for_each(|(path, text)| put(&mut item, path, text));
                if let Some(items) = raw(&[item]) {
                    put(&mut body, list, items);
                }
            }
            None => texts
                .filter_map(|(path, text)| Some((path, raw(&text)?)))
                .for_each(|(path, text)| put(&mut body, path, text)),
        }
        if let Some((path, said)) = service.envelope.and_then(|envelope| envelope.success.zip(raw(&false))) {
            put(&mut body, path, said);
        }
        object_of(&body)
    }
}

impl PartialFailure {
    /// For tests: the error of a call whose response lists failed items. `None` if the operation has no such list, or
    /// the list is empty.
    ///
    /// # Panics
    ///
    /// If the response cannot be serialized as JSON.
    pub fn of<O: Operation>(response: &O::Response) -> Option<Self>
    where
        O::Response: Serialize,
    {
        let field = O::descriptor().partial_failure?;
        let body = json_of("the response", response);
        let count = Watch::over(&body, [field]).read::<Vec<()>>(&body, field)?.len();
        (count > 0).then_some(Self { count, field, status: 200, request_id: None, body })
    }
}

impl<C> OutcomeUnknown<C> {
    /// For tests: a write operation that failed at its first attempt and may have taken effect. Fields can be changed
    /// afterwards.
    #[must_use]
    pub const fn of(cause: Error<C>) -> Self {
        Self { cause, transaction_id: None, attempts: 1 }
    }

    /// For tests: a write operation whose response was lost.
    #[must_use]
    pub fn lost() -> Self {
        Self::of(Error::Transport(TransportError::response_lost("connection closed before the response was complete")))
    }
}

impl<C> From<ApiError<C>> for Error<C> {
    fn from(refusal: ApiError<C>) -> Self {
        Self::Api(refusal)
    }
}

impl<C> From<PartialFailure> for Error<C> {
    fn from(failure: PartialFailure) -> Self {
        Self::PartialFailure(Box::new(failure))
    }
}

impl<C> From<OutcomeUnknown<C>> for Error<C> {
    fn from(unknown: OutcomeUnknown<C>) -> Self {
        Self::OutcomeUnknown(Box::new(unknown))
    }
}

fn append(headers: &mut HeaderMap, name: &str, value: &str) {
    let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) else {
        panic!("`{name}: {value}` is no header");
    };
    headers.append(name, value);
}
