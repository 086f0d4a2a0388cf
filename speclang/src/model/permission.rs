//! A permission that callers need, and whether the vendor is about to drop it.

use std::fmt;

use serde::{Deserialize, Deserializer};

use crate::load::grammar_error;

/// A permission: `things:view`, or `things:list (retiring)` where the vendor says that it will go.
///
/// Actions of several systems of permissions stand in one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// The action, as it stands in a policy.
    pub action: String,
    /// Whether it belongs to a system that the vendor takes out of service.
    pub retiring: bool,
}

const MARK: &str = " (retiring)";

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.action)?;
        f.write_str(if self.retiring { MARK } else { "" })
    }
}

impl<'de> Deserialize<'de> for Permission {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let (action, retiring) = text.strip_suffix(MARK).map_or((text.as_str(), false), |action| (action, true));
        let is_action = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '.' | '_' | '-' | '*');
        if action.is_empty() || !action.chars().all(is_action) {
            return Err(grammar_error(
                "bad-value",
                &format!("`{text}` is not a permission"),
                "write the action as in a policy, `things:view`, followed by ` (retiring)` if the vendor deprecates it",
            ));
        }
        Ok(Self { action: action.to_owned(), retiring })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Permission {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Permission".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": r"^[A-Za-z0-9:._*-]+( \(retiring\))?$"})
    }
}
