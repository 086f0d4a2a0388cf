//! A state or a stand-in value that has a name of its own.

use serde::Deserialize;

use crate::Spanned;

/// A name in the client for a state or a value with a special meaning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NamedValue {
    /// Name of the setter, `snake_case`.
    pub name: Spanned<String>,
    /// What it means; ends with a full stop.
    pub doc: Spanned<String>,
}
