//! What the server saw: requests, raw and as it understood them.

use speclang::model::{Place, State};

use crate::{Given, Meaning};

/// A request that arrived.
#[derive(Debug, Clone)]
pub struct SeenRequest {
    /// Id of the operation; `None` where the path leads to none.
    pub operation: Option<String>,
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query string, as it was sent, without its question mark.
    pub query: String,
    /// The headers in their order, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// What was received for each parameter of the operation: place, wire name, state or value.
    pub given: Vec<(Place, String, Given)>,
    /// Names in query and body that the operation does not have. The server ignores them, but a test may not.
    pub strangers: Vec<String>,
    pub(crate) unknown: Vec<(String, State)>,
    pub(crate) meant: Vec<(String, Meaning)>,
    /// Status of the answer; 0 where the connection was cut before any byte.
    pub status: u16,
}

impl SeenRequest {
    /// What was received for a parameter.
    #[must_use]
    pub fn given(&self, name: &str) -> Option<&Given> {
        self.given.iter().find(|(_, known, _)| known == name).map(|(_, _, given)| given)
    }

    /// What the server understood by a parameter, beside the rest of the request: the value, or what the presence table says of
    /// the state. Nothing for a request that was not judged.
    #[must_use]
    pub fn meaning(&self, name: &str) -> Option<&Meaning> {
        self.meant.iter().find(|(known, _)| known == name).map(|(_, meaning)| meaning)
    }

    /// Parameters and fields that stood in a state whose outcome no source states, by the names that a refusal gives them.
    /// [`State::Absent`] is among them. Nothing for a request that was not judged.
    #[must_use]
    pub fn unknown(&self) -> &[(String, State)] {
        &self.unknown
    }

    /// The first header of a name, which is written in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
