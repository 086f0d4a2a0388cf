//! A successful answer that is still bytes.

use bytes::Bytes;

use super::redact::Redaction;
use super::{PartialFailure, UnreadableReply};
use crate::{DecodeError, Json};

/// A successful answer that is still bytes.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) redaction: Redaction,
}

impl Answer {
    /// Refuses a body that is called something else than JSON. No body at all, and one without a name, are read on.
    pub(crate) fn check_type(&self) -> Result<(), DecodeError> {
        let Some(name) = self.content_type.as_deref().filter(|_| !self.body.is_empty()) else { return Ok(()) };
        let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if essence == "application/json" || essence.ends_with("+json") {
            Ok(())
        } else {
            Err(DecodeError::new("a body of the type application/json", &essence))
        }
    }

    /// What failed of a batch, as the list in that field of the body says.
    pub(crate) fn failures(&self, field: &'static str) -> Option<PartialFailure> {
        let body = Json::parse(&self.body).ok()?.object().ok()?;
        let count = body.get(field)?.items().ok()?.len();
        let (status, request_id, body) = (self.status, self.request_id.clone(), self.body.clone());
        (count > 0).then_some(PartialFailure { count, field, status, request_id, body })
    }

    /// The answer as one that cannot be read.
    pub(crate) fn unreadable(self, error: DecodeError) -> UnreadableReply {
        let Self { status, request_id, body, redaction, .. } = self;
        // A page of a gateway may show the request that it was made for.
        let error = if redaction.finds(&body) { error.hidden() } else { error };
        UnreadableReply { status, request_id, error, body }
    }
}
