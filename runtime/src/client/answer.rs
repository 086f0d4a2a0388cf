//! A successful answer that is still bytes.

use bytes::Bytes;
use http::HeaderMap;

use super::redact::Secrets;
use super::{PartialFailure, UnreadableReply};
use crate::decode::Watch;
use crate::{Arrived, Decode, DecodeError, Shape};

/// The media type of pages.
const PAGE: &str = "text/html";

/// Reads the body of a success into a value of the caller's, and notes what is watched: the body is gone over once.
pub(crate) type ReadBody<'a> = &'a mut (dyn FnMut(Arrived<'_>) + Send);

/// A successful answer that is still bytes.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// What the tables say of its body.
    pub(crate) shape: Shape,
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    /// The essence of the media type, where it is none of JSON.
    pub(crate) other_type: Option<String>,
    /// The codings that nobody has taken off the body.
    pub(crate) coding: Option<String>,
    /// The response.
    pub(crate) body: Bytes,
    /// The same with what it is wrapped in, as it came.
    pub(crate) whole: Bytes,
    /// Where fields stand in all that came that were looked out for while it was read.
    pub(crate) seen: Watch,
    /// The same of the response, where it is not all that came.
    pub(crate) seen_inside: Option<Watch>,
    /// What no message may show, worked out where a message is made.
    pub(crate) secrets: Secrets,
}

impl Answer {
    /// Refuses a body that is called something else than what the tables say. No body at all, and one without a name, are read
    /// on.
    pub(crate) fn check_type(&self) -> Result<(), DecodeError> {
        let Some(name) = self.other_type.as_deref().filter(|_| !self.is_empty()) else { return Ok(()) };
        match self.shape {
            Shape::Text | Shape::Bytes => Ok(()),
            // What nobody looks at may be anything but a page that something in between has made for people.
            Shape::Nothing if name != PAGE => Ok(()),
            Shape::Nothing => Err(DecodeError::new("no body", name)),
            _ => Err(DecodeError::new("a body of the type application/json", name)),
        }
    }

    /// Whether there is no body.
    pub(crate) fn is_empty(&self) -> bool {
        self.whole.trim_ascii().is_empty()
    }

    /// What failed of a batch, as the list in that field of the body says.
    pub(crate) fn failures(&self, field: &'static str) -> Option<PartialFailure> {
        let count = self.seen_inside.as_ref().unwrap_or(&self.seen).read::<Vec<()>>(&self.body, field)?.len();
        let (status, request_id, body) = (self.status, self.request_id.clone(), self.body.clone());
        (count > 0).then_some(PartialFailure { count, field, status, request_id, body })
    }

    /// The answer as one that cannot be read.
    pub(crate) fn unreadable(self, error: DecodeError) -> UnreadableReply {
        let Self { status, request_id, whole: body, coding, secrets, .. } = self;
        let error = match coding {
            // Some servers name a coding and apply none, so a body that is JSON is judged as that.
            Some(coding) if Option::<()>::decode_body(&body).is_err() && !body.trim_ascii().is_empty() => {
                DecodeError::new("JSON", &format!("{} bytes with Content-Encoding: {coding}", body.len()))
            }
            _ => error,
        };
        // A page of a gateway may show the request that it was made for, and so may its headers.
        let redaction = secrets.redaction();
        let is_echo = redaction.finds(&body) || redaction.finds(error.found().as_bytes());
        let error = if is_echo { error.hidden() } else { error };
        let request_id = request_id.map(|id| redaction.text(&id));
        UnreadableReply { status, request_id, error, body }
    }
}
