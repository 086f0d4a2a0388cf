//! What goes back: status, headers, body, and in which way they are sent.

mod body;
mod known;
mod raw;

use std::time::Duration;

use bytes::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use speclang::model::{self, Operation, Service};

pub(crate) use body::{AnswerBody, Broken};
pub(crate) use raw::{Raw, RawAnswer};

use crate::{Json, placed};

/// The way in which an answer is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sending {
    /// All of it, as HTTP wants it.
    Whole,
    /// Half of the body, then the connection closes.
    Half,
    /// Pieces of so many bytes with a pause behind each; their length is told, or else each is a chunk.
    Pieces { size: usize, pause: Duration, length_told: bool },
    /// The body, and then blanks as long as the client reads.
    Endless,
    /// As no HTTP library would send it.
    Raw(Raw),
}

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) sending: Sending,
}

/// An answer on its way out.
pub(crate) enum Delivery {
    /// Through the HTTP library.
    Http(Response<AnswerBody>),
    /// Past it.
    Raw(RawAnswer),
}

impl Answer {
    /// An answer without headers and body.
    pub(crate) fn bare(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), sending: Sending::Whole }
    }

    /// The success that an operation documents: its first status, and the body unless that status comes without one.
    pub(crate) fn success(service: &Service, operation: &Operation, response: &placed::Response) -> Self {
        let status = operation.success_statuses().first().copied().unwrap_or(200);
        let text = || response.body.scalar_text().unwrap_or_default().to_owned();
        match (status, &operation.response.value) {
            (204 | 205, _) | (_, model::Response::Nothing) => Self::bare(status),
            (_, model::Response::Text) => Self::text(status, "text/plain; charset=utf-8", text()),
            (_, model::Response::Bytes) => Self::text(status, "application/octet-stream", text()),
            (_, model::Response::Fields(_) | model::Response::Type(_)) => {
                Self::json(status, &placed::wrapped(&service.file, response))
            }
        }
    }

    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::text(status, "application/json", body.to_string())
    }

    /// An answer with a body of some type.
    pub(crate) fn text(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { headers, body: body.into(), ..Self::bare(status) }
    }

    /// The answer with more headers, as far as it has none of these names.
    pub(crate) fn with_headers(mut self, headers: Vec<(String, String)>) -> Self {
        for (name, value) in headers {
            if !self.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(&name)) {
                self.headers.push((name, value));
            }
        }
        self
    }

    /// The status that a client gets to see; 0 where it sees none.
    pub(crate) fn status_seen(&self) -> u16 {
        match self.sending {
            Sending::Raw(Raw::Nothing | Raw::Reset | Raw::NotHttp) => 0,
            _ => self.status,
        }
    }

    /// The answer with all of its body, whatever its way of sending.
    pub(crate) fn whole(self) -> Response<Vec<u8>> {
        let mut response = Response::new(self.body);
        if let Ok(status) = StatusCode::from_u16(self.status) {
            *response.status_mut() = status;
        }
        let headers = self.headers.iter();
        let valid = headers.filter_map(|(name, value)| Some((name.parse().ok()?, value.parse().ok()?)));
        response.headers_mut().extend(valid.map(|(name, value): (HeaderName, HeaderValue)| (name, value)));
        response
    }

    /// The answer in its way of sending, or an error that closes the connection.
    pub(crate) fn deliver(self) -> Result<Delivery, Broken> {
        if let Sending::Raw(raw) = self.sending {
            return Ok(Delivery::Raw(RawAnswer::new(raw, &self)));
        }
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        let body = AnswerBody::new(Bytes::from(self.body), self.sending);
        response.body(body).map(Delivery::Http).map_err(|_| Broken)
    }
}
