//! One exchange as a cassette keeps it: a line of JSON.

use core::fmt;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// One exchange, without anything secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) operation: String,
    pub(super) request: ShownRequest,
    pub(super) outcome: Outcome,
}

/// What makes a request the same as another one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShownRequest {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<(String, String)>,
    /// Those that the operation has parameters for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Box<RawValue>>,
}

/// What came of a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    Response(ShownResponse),
    /// None came, and the request may have arrived.
    Lost(String),
    /// None came in time, and the request may have arrived.
    TimedOut(String),
    /// The request did not arrive.
    NotSent(String),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShownResponse {
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Box<RawValue>>,
    /// A body that is text, or what is known of one that could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// A body of bytes that are no text, two hexadecimal digits each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) bytes: Option<String>,
}

impl PartialEq for ShownRequest {
    fn eq(&self, other: &Self) -> bool {
        let body = |of: &Self| of.body.as_ref().map(|body| body.get().to_owned());
        self.method == other.method
            && self.path == other.path
            && self.query == other.query
            && self.headers == other.headers
            && body(self) == body(other)
    }
}

/// In one line, as a message shows it.
impl fmt::Display for ShownRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (index, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
        }
        self.headers.iter().try_for_each(|(name, value)| write!(f, " {name}: {value}"))?;
        self.body.as_ref().map_or(Ok(()), |body| write!(f, " {}", body.get()))
    }
}
