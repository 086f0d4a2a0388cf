//! A parameter of a request, or a field of an object or of a response.

use std::sync::LazyLock;

use serde::Deserialize;

use super::limit::{self, Limit};
use super::{Dispute, Evidence, NamedValue, Presence, Range, Service, State, Type, states_of};
use crate::{Entries, Span, Spanned};

/// Where a value stands in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// The JSON body, or an object inside it.
    Body,
    /// The body that is a form or several parts, or an object inside it.
    Form,
    /// The body that is one value.
    Whole,
}

impl Place {
    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body | Self::Form | Self::Whole => "body",
        }
    }

    /// Whether it is the body, in any encoding.
    #[must_use]
    pub fn is_body(self) -> bool {
        matches!(self, Self::Body | Self::Form | Self::Whole)
    }
}

/// Wire form of a value whose type has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SentAs {
    /// A number or boolean as a JSON string.
    Text,
    /// A list in a query as repeated keys.
    Repeated,
    /// A list in a query as one comma-separated value.
    Comma,
    /// An instant as whole seconds since the start of 1970.
    Seconds,
    /// An instant as whole milliseconds since the start of 1970.
    Milliseconds,
    /// An instant as RFC 3339 has it, with an offset or `Z`.
    Offset,
    /// An amount as a whole number of minor units of its currency, such as cents.
    #[serde(rename = "minor units")]
    MinorUnits,
}

impl SentAs {
    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Repeated => "repeated",
            Self::Comma => "comma",
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
            Self::Offset => "offset",
            Self::MinorUnits => "minor units",
        }
    }

    /// Whether it is a spelling of instants.
    #[must_use]
    pub fn is_of_instants(self) -> bool {
        matches!(self, Self::Seconds | Self::Milliseconds | Self::Offset)
    }

    /// Whether it makes a number of an instant.
    #[must_use]
    pub fn is_unix(self) -> bool {
        matches!(self, Self::Seconds | Self::Milliseconds)
    }

    /// Whether it is a spelling in answers, too.
    #[must_use]
    pub fn is_of_answers(self) -> bool {
        self.is_of_instants() || self == Self::MinorUnits
    }

    /// How values stand on the wire that are something else in a program, in words.
    #[must_use]
    pub fn words(self) -> Option<&'static str> {
        match self {
            Self::Seconds => Some("Unix time in seconds on the wire"),
            Self::Milliseconds => Some("Unix time in milliseconds on the wire"),
            Self::Offset => Some("RFC 3339 with any offset on the wire"),
            Self::MinorUnits => Some("in minor units of its currency on the wire"),
            Self::Text | Self::Repeated | Self::Comma => None,
        }
    }
}

/// How many segments of a path a value may be, if not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Segments {
    /// Several, with slashes between them.
    Many,
}

/// A limit that a page intentionally omits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Unlimited {
    /// A text of any length.
    MaxLength,
    /// A number of any size.
    Range,
    /// A list of any length.
    MaxItems,
}

impl Unlimited {
    /// Its key.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::MaxLength => "max_length",
            Self::Range => "range",
            Self::MaxItems => "max_items",
        }
    }
}

/// A parameter or a field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// A scalar, `list of T`, `map of T`, `A or B`, or the name of a type.
    #[serde(rename = "type")]
    pub ty: Spanned<Type>,
    /// Whether every call must set it.
    #[serde(default)]
    pub required: bool,
    /// What it is and what a caller should know, in full sentences; do not repeat limits and presence.
    pub doc: Spanned<String>,
    /// Minimum number of characters of the text on the wire.
    pub min_length: Option<Spanned<u32>>,
    /// Maximum number of characters of the text on the wire.
    pub max_length: Option<Spanned<u32>>,
    /// Minimum and maximum.
    pub range: Option<Spanned<Range>>,
    /// Exclusive minimum.
    pub above: Option<Spanned<Range>>,
    /// Maximum number of decimal places.
    pub scale: Option<Spanned<u32>>,
    /// Number of which the value is a multiple.
    pub multiple_of: Option<Spanned<Range>>,
    /// Regular expression for the whole text.
    pub pattern: Option<Spanned<String>>,
    /// Minimum number of items of a list, or of entries of a map.
    pub min_items: Option<Spanned<u32>>,
    /// Maximum number of items of a list, or of entries of a map.
    pub max_items: Option<Spanned<u32>>,
    /// Maximum number of characters of a key of a map.
    pub max_key_length: Option<Spanned<u32>>,
    /// Whether items must be unique.
    #[serde(default)]
    pub unique: bool,
    /// Limits that the page intentionally omits, such as `max_length`, `range` or `max_items`.
    #[serde(default)]
    pub unlimited: Vec<Spanned<Unlimited>>,
    /// Enum values that this operation does not accept, or does not return.
    #[serde(default)]
    pub except: Vec<Spanned<String>>,
    /// Reserved by the vendor: it has no meaning yet, and in a response it is always empty.
    pub reserved: Option<Spanned<bool>>,
    /// Wire form of the value, if its type has several.
    pub sent_as: Option<Spanned<SentAs>>,
    /// In a path: `many` if the value may be several segments, with slashes between them.
    pub segments: Option<Spanned<Segments>>,
    /// The only value: requests always carry it and have no setter for it, and answers are checked for it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "constant_schema"))]
    #[serde(default)]
    pub constant: Option<Spanned<String>>,
    /// Redacted in debug output, violations and logs.
    #[serde(default)]
    pub secret: bool,
    /// Meaning of each state to the server: a shorthand, a row, or rows by condition.
    pub presence: Option<Spanned<Presence>>,
    /// Names for states, or for values with a special meaning.
    #[serde(default)]
    pub named: Entries<NamedValue>,
    /// In a response: when it is null, empty or absent.
    pub missing_when: Option<Spanned<String>>,
    /// Sibling field with the unit of this amount.
    pub unit: Option<Spanned<String>>,
    /// Sibling field with the currency of this amount.
    pub currency: Option<Spanned<String>>,
    /// Name in Rust, if the name derived from the wire name reads badly.
    pub rust_name: Option<Spanned<String>>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A text, a number or a truth value, as JSON editors see them.
#[cfg(feature = "schema")]
fn constant_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({"type": ["string", "number", "boolean"]})
}

/// Keys of a field that a dispute or evidence may be about.
static KEYS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let limits: Vec<&str> = limit::limits().map(|limit| limit.key).collect();
    let rest = [
        "unlimited",
        "except",
        "reserved",
        "sent_as",
        "segments",
        "constant",
        "secret",
        "presence",
        "named",
        "missing_when",
    ];
    [&["type", "required", "doc"], limits.as_slice(), &rest, &["unit", "currency", "values"]].concat()
});

impl Field {
    /// A field of a type about which nothing else is said, such as an answer that is no object.
    #[must_use]
    pub fn of(ty: Type) -> Self {
        Self {
            ty: Spanned { value: ty, span: Span::default() },
            required: false,
            doc: Spanned::default(),
            min_length: None,
            max_length: None,
            range: None,
            above: None,
            scale: None,
            multiple_of: None,
            pattern: None,
            min_items: None,
            max_items: None,
            max_key_length: None,
            unique: false,
            unlimited: Vec::new(),
            except: Vec::new(),
            reserved: None,
            sent_as: None,
            segments: None,
            constant: None,
            secret: false,
            presence: None,
            named: Entries::default(),
            missing_when: None,
            unit: None,
            currency: None,
            rust_name: None,
            disputed: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Keys that a dispute or evidence may be about.
    pub(crate) fn keys() -> &'static [&'static str] {
        &KEYS
    }

    /// Whether the vendor reserves it.
    #[must_use]
    pub fn is_reserved(&self) -> bool {
        self.reserved.is_some_and(|reserved| reserved.value)
    }

    /// States that must have an outcome, and states that may have one; a constant is never in any.
    #[must_use]
    pub fn states(&self, place: Place, service: &Service) -> (Vec<State>, Vec<State>) {
        if self.constant.is_some() { (Vec::new(), Vec::new()) } else { states_of(place, &self.ty, service) }
    }

    /// What the field says under a key, as text: the outer `None` for a key that no field has, the inner one for a key
    /// that this field leaves out or that is not to be compared as text.
    #[must_use]
    pub fn fact(&self, key: &str, place: Place, service: &Service) -> Option<Option<String>> {
        if let Some(state) = key.strip_prefix("presence.") {
            let state = State::named(state)?;
            let row = self.presence_row(place, service)?;
            return Some(row.outcome(state).map(ToString::to_string));
        }
        Self::keys().contains(&key).then(|| match key {
            "type" => Some(self.ty.to_string()),
            "required" => Some(self.required.to_string()),
            "unique" => Some(self.unique.to_string()),
            "secret" => Some(self.secret.to_string()),
            "reserved" => Some(self.is_reserved().to_string()),
            "constant" => self.constant.as_ref().map(|constant| constant.value.clone()),
            _ => Limit::named(key).and_then(|limit| (limit.of_field)(self)).map(|stated| stated.value.to_string()),
        })
    }

    /// The row that holds where presence does not depend on another parameter.
    fn presence_row(&self, place: Place, service: &Service) -> Option<super::Row> {
        let cases = self.presence_cases(place, service);
        match cases.as_slice() {
            [case] => Some(case.row.clone()),
            cases => cases.iter().find(|case| case.when.is_empty()).map(|case| case.row.clone()),
        }
    }
}
