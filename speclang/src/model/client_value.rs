//! What a client adds to its calls: variables of endpoints, and parameters of every call.

use serde::Deserialize;

use crate::{Entries, Spanned};

/// A variable in the URL of an endpoint.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndpointVariable {
    /// What it is.
    pub doc: Spanned<String>,
    /// Value if the client sets none.
    pub default: Option<Spanned<String>>,
    /// Regular expression for the whole value.
    pub pattern: Option<Spanned<String>>,
}

/// Who sets a parameter of every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SetBy {
    /// The client, once for all its calls.
    Client,
}

/// A parameter of every call: exactly one of `constant` and `set_by`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CallValue {
    /// What it is.
    pub doc: Spanned<String>,
    /// The value of every call.
    pub constant: Option<Spanned<String>>,
    /// `client`: the value is a setting of the client.
    pub set_by: Option<Spanned<SetBy>>,
    /// Whether a client must set it. A parameter of the path is always set.
    #[serde(default)]
    pub required: bool,
    /// Maximum number of characters.
    pub max_length: Option<Spanned<u32>>,
    /// Regular expression for the whole value.
    pub pattern: Option<Spanned<String>>,
}

/// Parameters that every call of the service carries, by location.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EveryCall {
    /// Path parameters, for operations whose path has a placeholder of the name.
    #[serde(default)]
    pub path: Entries<CallValue>,
    /// Query parameters.
    #[serde(default)]
    pub query: Entries<CallValue>,
    /// Headers.
    #[serde(default)]
    pub header: Entries<CallValue>,
}

impl EveryCall {
    /// All parameters: path, query, header.
    pub fn iter(&self) -> impl Iterator<Item = &(Spanned<String>, CallValue)> {
        self.path.iter().chain(self.query.iter()).chain(self.header.iter())
    }
}
