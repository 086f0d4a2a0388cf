//! Error codes: the catalogue, and what an operation says of the codes that it returns.

use std::fmt;

use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Dispute, Evidence, Reading};
use crate::number::is_whole;
use crate::{Entries, Spanned};

/// Whether a call that failed with a code can succeed when it is retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Retry {
    /// It fails again.
    Never,
    /// It may succeed later.
    Later,
    /// It may succeed once the request, or the state that it meets, is corrected.
    #[serde(rename = "after correction")]
    AfterCorrection,
}

/// One or several HTTP statuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statuses(pub Vec<u16>);

impl<'de> Deserialize<'de> for Statuses {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StatusVisitor;

        impl<'de> Visitor<'de> for StatusVisitor {
            type Value = Statuses;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an HTTP status, or a list of them")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Statuses, E> {
                let status = text.parse().ok().filter(|status| is_whole(text) && (100..600).contains(status));
                status
                    .map(|status| Statuses(vec![status]))
                    .ok_or_else(|| E::custom(format!("`{text}` is not a valid HTTP status")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Statuses, A::Error> {
                let mut statuses = Vec::new();
                while let Some(status) = list.next_element()? {
                    statuses.push(status);
                }
                Ok(Statuses(statuses))
            }
        }

        deserializer.deserialize_any(StatusVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Statuses {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Statuses".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let status = serde_json::json!({"type": "integer", "minimum": 100, "maximum": 599});
        schemars::json_schema!({"anyOf": [status, {"type": "array", "items": status}]})
    }
}

/// An entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErrorEntry {
    /// Name in Rust, in `CamelCase`; by default derived from the code.
    pub name: Option<Spanned<String>>,
    /// HTTP status of the code; several if pages differ.
    pub status: Statuses,
    /// What the code means; ends with a full stop.
    pub meaning: Spanned<String>,
    /// Why it happens, if known.
    pub cause: Option<Spanned<String>>,
    /// What the caller does about it.
    pub remedy: Option<Spanned<String>>,
    /// Whether a retry can help.
    pub retry: Spanned<Retry>,
    /// Page that states it, if not the pages of the operations that list it.
    pub source: Option<String>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What the file says was read about its entries.
    #[serde(skip)]
    pub read: Option<Spanned<Reading>>,
}

/// A file of the catalogue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    /// Entries by code.
    pub errors: Entries<ErrorEntry>,
    /// What was read about the entries without their own source: `whole of PAGE`.
    pub read: Option<Spanned<Reading>>,
}

/// What an operation says of a code: its status there, or more.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationError {
    /// HTTP statuses on this operation's page.
    pub status: Statuses,
    /// Names of the `error_fields` that come with the code.
    pub carries: Vec<Spanned<String>>,
    /// What the code means for this operation, in addition to the catalogue.
    pub meaning: Option<Spanned<String>>,
    /// Source of `service.yaml` that lists the code, where the page does not: `400 from sdk`.
    pub from: Option<String>,
    /// Sources that contradict each other.
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    pub evidence: Vec<Evidence>,
}

/// A code of an operation written as a map.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OperationErrorDetail {
    /// HTTP status on this operation's page.
    status: Statuses,
    /// Names of the `error_fields` that come with the code.
    #[serde(default)]
    carries: Vec<Spanned<String>>,
    /// What the code means for this operation, in addition to the catalogue.
    meaning: Option<Spanned<String>>,
    /// Source of `service.yaml` that lists the code, if the page does not.
    from: Option<String>,
    /// Sources that contradict each other.
    #[serde(default)]
    disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    evidence: Vec<Evidence>,
}

impl OperationError {
    /// A code of which nothing but the status is said.
    fn of(status: Statuses) -> Self {
        Self { status, carries: Vec::new(), meaning: None, from: None, disputed: Vec::new(), evidence: Vec::new() }
    }
}

impl<'de> Deserialize<'de> for OperationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ErrorVisitor;

        impl<'de> Visitor<'de> for ErrorVisitor {
            type Value = OperationError;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an HTTP status, `STATUS from SOURCE`, or a map with `status`")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OperationError, E> {
                let (status, from) = match text.split_once(" from ") {
                    Some((status, from)) => (status, Some(from.to_owned())),
                    None => (text, None),
                };
                let status = Statuses::deserialize(serde::de::value::StrDeserializer::new(status))?;
                Ok(OperationError { from, ..OperationError::of(status) })
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<OperationError, A::Error> {
                let status = Statuses::deserialize(serde::de::value::SeqAccessDeserializer::new(list))?;
                Ok(OperationError::of(status))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<OperationError, A::Error> {
                let detail = OperationErrorDetail::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                let OperationErrorDetail { status, carries, meaning, from, disputed, evidence } = detail;
                Ok(OperationError { status, carries, meaning, from, disputed, evidence })
            }
        }

        deserializer.deserialize_any(ErrorVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OperationError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OperationError".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (status, detail) =
            (generator.subschema_for::<Statuses>(), generator.subschema_for::<OperationErrorDetail>());
        let short = serde_json::json!({"type": "string", "pattern": "^[1-5][0-9][0-9] from [^ ]+$"});
        schemars::json_schema!({"anyOf": [status, short, detail]})
    }
}
