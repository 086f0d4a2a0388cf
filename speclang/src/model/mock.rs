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
    /// Codes of refusals that the server makes of its own accord: `parameter`, `credentials`, `path`, `rate_limit`, `failure`.
    #[serde(default)]
    pub refusals: Entries<Spanned<String>>,
    /// Codes of refusals by behaviours, by the reason: of several, the first that the operation lists counts.
    #[serde(default)]
    pub reasons: Entries<Vec<Spanned<String>>>,
    /// Rows that operations read, by operation.
    #[serde(default)]
    pub reads: Entries<MockRead>,
    /// What operations do to the rows, by operation.
    #[serde(default)]
    pub writes: Entries<MockWrite>,
    /// Rows that the server starts with, by collection. Amounts are in quotes.
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
    /// Parameters that select rows; `list.field` is a field of an object, or of the objects of a list.
    #[serde(default)]
    pub filters: Entries<MockFilter>,
    /// Field of the row that decides the order.
    pub sort: Option<Spanned<String>>,
    /// Parameter that turns the order around when its value begins with a minus.
    pub sort_parameter: Option<Spanned<String>>,
    /// Response field: field of the row, where their names differ.
    #[serde(default)]
    pub fields: Entries<Spanned<String>>,
    /// Response members beside the rows, and their values.
    #[serde(default)]
    pub beside: Entries<Spanned<String>>,
    /// Response members that are sums, and the field of the selected rows that each adds up, those of all pages.
    #[serde(default)]
    pub sums: Entries<Spanned<String>>,
    /// Further response lists, and the collection that each shows whole.
    #[serde(default)]
    pub lists: Entries<Spanned<String>>,
    /// Response list of the rows, for an operation without paging.
    pub items: Option<Spanned<String>>,
    /// Response field that counts the rows, for an operation without paging.
    pub total: Option<Spanned<String>>,
    /// Response object that is the first selected row, for an operation that shows one thing; lists beside it are those of the row.
    pub object: Option<Spanned<String>>,
    /// Code of the refusal where no row is selected. Without it the answer is empty.
    pub missing: Option<Spanned<String>>,
}

/// How a parameter selects rows.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockFilter {
    /// Field of the row.
    pub field: Spanned<String>,
    /// Another field that may fit instead.
    pub also: Option<Spanned<String>>,
    /// `at_least`, `at_most` or `month` for days and times; without it the two are equal.
    pub compare: Option<Spanned<String>>,
    /// What values stand for, where they are not compared: `own`, `others`, `not_zero`.
    #[serde(default)]
    pub means: Entries<Spanned<String>>,
    /// The only value that selects anything.
    pub only_if: Option<Spanned<String>>,
    /// Parameter that, when it is `1`, makes a part of the field enough.
    pub fuzzy: Option<Spanned<String>>,
}

/// What an operation does to the rows.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MockWrite {
    /// One of the behaviours that the server has.
    pub behaviour: Spanned<String>,
    /// Name in the behaviour: parameter of the operation, where they differ.
    #[serde(default)]
    pub parameters: Entries<Spanned<String>>,
    /// Codes of this operation, by the reason, where they are not those of all.
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
