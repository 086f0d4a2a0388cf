//! A state or a stand-in value that has a name of its own.

use serde::Deserialize;

use crate::Spanned;

/// The name that a caller writes for a state or a value with a meaning of its own.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NamedValue {
    /// Name of the setter, `snake_case`.
    pub name: Spanned<String>,
    /// What it means; ends with a full stop.
    pub doc: Spanned<String>,
}
