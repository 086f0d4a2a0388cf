//! What goes back: status, headers, body, and how much of it before the connection breaks.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::Response;
use hyper::body::{Body, Frame, SizeHint};

use crate::Json;

/// Where a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Nowhere.
    Nowhere,
    /// Before any byte of the answer.
    AtOnce,
    /// After half of the body.
    InBody,
}

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) cut: Cut,
}

impl Answer {
    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, body: &Json) -> Self {
        Self::text(status, "application/json", body.to_string())
    }

    /// An answer with a body of some type.
    pub(crate) fn text(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.into(), cut: Cut::Nowhere }
    }

    /// The answer as HTTP, or an error that closes the connection.
    pub(crate) fn into_http(self) -> Result<Response<AnswerBody>, Broken> {
        if self.cut == Cut::AtOnce {
            return Err(Broken);
        }
        let whole = self.body.len();
        let sent = if self.cut == Cut::InBody { whole / 2 } else { whole };
        let data = Bytes::from(self.body).slice(..sent);
        let body = AnswerBody { data: Some(data), whole, breaks: self.cut == Cut::InBody, paused: false };
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        response.body(body).map_err(|_| Broken)
    }
}

/// The connection is to break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection is cut on purpose")
    }
}

impl std::error::Error for Broken {}

/// A body that may promise more than it sends.
#[derive(Debug)]
pub(crate) struct AnswerBody {
    data: Option<Bytes>,
    whole: usize,
    breaks: bool,
    paused: bool,
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        match self.data.take() {
            Some(data) => Poll::Ready(Some(Ok(Frame::data(data)))),
            // A pause lets the half that was handed over go out before the connection breaks.
            None if self.breaks && !self.paused => {
                self.paused = true;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            None if self.breaks => Poll::Ready(Some(Err(Broken))),
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.whole as u64)
    }
}
