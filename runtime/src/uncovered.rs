//! A request of an operation that the tables do not have.

use core::fmt;

use bytes::Bytes;

use crate::encode::{Pair, headers, percent_encode};
use crate::validate::is_segment;
use crate::{Descriptor, Encoding, InvalidRequest, Method, Parts, Query, Safety, Service};

/// A request of an operation that the spec does not have yet: path, query and body.
///
/// It is signed, sent and retried like any other request. It is not validated, and its values are not treated as
/// secrets: an error may show what the server repeats of them.
///
/// ```
/// use api_runtime::{CallOptions, Client, Error, Method, Uncovered};
///
/// async fn order(client: &Client, id: &str) -> Result<String, Error> {
///     let request = Uncovered::read(Method::Get, "/v2/orders/{id}").path("id", id).query("language", "en");
///     let reply = client.call_uncovered(&request, &CallOptions::new()).await?;
///     Ok(String::from_utf8_lossy(reply.body()).into_owned())
/// }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Uncovered {
    descriptor: &'static Descriptor,
    method: Method,
    template: String,
    segments: Vec<(String, String)>,
    query: Query,
    body: Option<Vec<Pair>>,
    /// Media type and bytes of a body that is no object.
    whole: Option<(String, Bytes)>,
    encoding: Option<&'static Encoding>,
}

static WRITE: Descriptor = Descriptor { safety: Safety::Write, ..*Descriptor::UNKNOWN };

impl Uncovered {
    /// A read operation, whatever its method: it is retried. The path may have parameters in braces.
    pub fn read(method: Method, path: impl Into<String>) -> Self {
        Self::new(Descriptor::UNKNOWN, method, path.into())
    }

    /// A write operation: it is not retried, and after a lost response its outcome is unknown.
    pub fn write(method: Method, path: impl Into<String>) -> Self {
        Self::new(&WRITE, method, path.into())
    }

    /// Sets a path parameter, not encoded. The call fails if it is not a valid path segment.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.segments.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter, not encoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push(name.into(), &value.into());
        self
    }

    /// Adds a field of the body, as JSON text. The call fails if it is not JSON.
    pub fn body(mut self, name: impl Into<String>, json_text: impl Into<String>) -> Self {
        self.body.get_or_insert_default().push((name.into().into(), json_text.into().into()));
        self
    }

    /// Sends bytes as the body, with this media type.
    pub fn whole_body(mut self, media_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.whole = Some((media_type.into(), bytes.into()));
        self
    }

    /// Sets the encoding of the body. Default: that of the service.
    pub const fn encoding(mut self, encoding: &'static Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }

    pub(crate) const fn descriptor(&self) -> &'static Descriptor {
        self.descriptor
    }

    /// The parts of the request.
    pub(crate) fn parts(&self, service: &Service) -> Result<Parts, InvalidRequest> {
        let mut path = self.template.clone();
        for (name, value) in &self.segments {
            let place = format!("{{{name}}}");
            if !path.contains(&place) {
                return Err(InvalidRequest::new(format!(
                    "the path {} has no {place}",
                    crate::shown::cut(&self.template)
                )));
            }
            if !is_segment(value) {
                let value = crate::shown::cut(value);
                return Err(InvalidRequest::new(format!("{name}: `{value}` is no segment of a path")));
            }
            path = path.replace(&place, &percent_encode(value));
        }
        if path.contains(['{', '}']) {
            return Err(InvalidRequest::new(format!("the path {} lacks a value", crate::shown::cut(&path))));
        }
        let encoding = self.encoding.or(service.encoding).filter(|_| self.body.is_some());
        let mut parts = Parts {
            query: self.query.clone(),
            headers: headers(service, encoding, || self.body.is_some()),
            body: self.body.clone(),
            encoding,
            ..Parts::new(self.method, path.into())
        };
        if let Some((media_type, bytes)) = &self.whole {
            const BYTES: Encoding = Encoding::plain("application/octet-stream");
            parts.set_header("Content-Type", media_type);
            (parts.body, parts.whole, parts.encoding) = (None, Some(bytes.clone()), Some(&BYTES));
        }
        parts.complete();
        Ok(parts)
    }

    const fn new(descriptor: &'static Descriptor, method: Method, template: String) -> Self {
        Self {
            descriptor,
            method,
            template,
            segments: Vec::new(),
            query: Query::new(),
            body: None,
            whole: None,
            encoding: None,
        }
    }
}

/// Does not show values, which may be secret.
impl fmt::Debug for Uncovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Uncovered").field("method", &self.method).field("path", &self.template).finish_non_exhaustive()
    }
}
