//! What a mock server must know of an API beside its documentation: the data that it answers from, and how operations lie over it.
//!
//! A server reads the texts itself; here they have the names that a spec can be checked for.

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::{Entries, Spanned};

/// `mock/<group>.yaml`: bindings and rows of one group.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockPart {
    /// The group, or `service` for what all of them share.
    #[serde(rename = "mock")]
    pub part: Spanned<String>,
    /// Codes of the server's own error responses: `parameter`, `credentials`, `path`, `rate_limit`, `failure`.
    #[serde(default)]
    pub refusals: Entries<Spanned<String>>,
    /// Codes of rejections by behaviours, by reason: of several, the first that the operation lists is used.
    #[serde(default)]
    pub reasons: Entries<Vec<Spanned<String>>>,
    /// Rows that operations read, by operation.
    #[serde(default)]
    pub reads: Entries<MockRead>,
    /// Effects of operations on the rows, by operation.
    #[serde(default)]
    pub writes: Entries<MockWrite>,
    /// Initial rows, by collection. Quote amounts.
    #[serde(default)]
    pub rows: Entries<MockRows>,
}

/// How an operation reads rows.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockRead {
    /// The collection.
    pub rows: Spanned<String>,
    /// Parameters that filter rows; `list.field` is a field of an object, or of the objects of a list.
    #[serde(default)]
    pub filters: Entries<MockFilter>,
    /// Field of the row to sort by.
    pub sort: Option<Spanned<String>>,
    /// Parameter that reverses the order if its value begins with a minus.
    pub sort_parameter: Option<Spanned<String>>,
    /// Response field: field of the row, if their names differ.
    #[serde(default)]
    pub fields: Entries<Spanned<String>>,
    /// Further response fields, and their values.
    #[serde(default)]
    pub beside: Entries<Spanned<String>>,
    /// Response fields that are sums, and the field of the matching rows of all pages that each sums.
    #[serde(default)]
    pub sums: Entries<Spanned<String>>,
    /// Further response lists, and the collection that each returns completely.
    #[serde(default)]
    pub lists: Entries<Spanned<String>>,
    /// Response list of the rows, for an operation without pagination.
    pub items: Option<Spanned<String>>,
    /// Response field with the total count, for an operation without pagination.
    pub total: Option<Spanned<String>>,
    /// Response object that is the first selected row, for an operation that shows one thing; lists beside it are those of the row.
    pub object: Option<Spanned<String>>,
    /// Code of the refusal where no row is selected. Without it the answer is empty.
    pub missing: Option<Spanned<String>>,
}

/// How a parameter filters rows.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockFilter {
    /// Field of the row.
    pub field: Spanned<String>,
    /// Another field that may match instead.
    pub also: Option<Spanned<String>>,
    /// `at_least`, `at_most` or `month` for dates and times; by default both are equal.
    pub compare: Option<Spanned<String>>,
    /// Meaning of values that are not compared: `own`, `others`, `not_zero`.
    #[serde(default)]
    pub means: Entries<Spanned<String>>,
    /// The only value that filters.
    pub only_if: Option<Spanned<String>>,
    /// Parameter that enables substring matching if it is `1`.
    pub fuzzy: Option<Spanned<String>>,
}

/// The effect of an operation on the rows.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockWrite {
    /// One of the server's behaviours.
    pub behaviour: Spanned<String>,
    /// Name in the behaviour: parameter of the operation, if they differ.
    #[serde(default)]
    pub parameters: Entries<Spanned<String>>,
    /// Codes of this operation, by reason, if they differ from the common ones.
    #[serde(default)]
    pub codes: Entries<Spanned<String>>,
}

/// Rows of a collection. What they hold is the server's to judge; here they are counted.
#[derive(Debug, Clone, Copy)]
pub struct MockRows(pub usize);

impl<'de> Deserialize<'de> for MockRows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<IgnoredAny>::deserialize(deserializer).map(|rows| Self(rows.len()))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for MockRows {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MockRows".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "array", "items": {"type": "object"}})
    }
}
