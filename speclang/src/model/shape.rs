//! Types: the grammar of `type:`, and the shapes that a name stands for.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::{Dispute, Evidence, Field, Place, Range, Reading};
use crate::load::grammar_error;
use crate::{Entries, Spanned};

/// What stands under `type:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// A scalar of the language.
    Scalar(Scalar),
    /// `list of T`.
    List(Box<Type>),
    /// `map of T`: an object of any keys.
    Map(Box<Type>),
    /// A shape by its name.
    Named(String),
}

/// The scalars of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scalar {
    /// Characters.
    Text,
    /// A 64-bit integer.
    Integer,
    /// An exact decimal number; money, quantities, rates.
    Decimal,
    /// True or false.
    Boolean,
    /// A UTC time to the second, `yyyy-MM-ddTHH:mm:ssZ`.
    Instant,
    /// A calendar date in the service's time zone, `yyyy-MM-dd`.
    Date,
    /// A calendar month in the service's time zone, `yyyy-MM`.
    Month,
    /// Any JSON, which nobody looks into.
    Any,
}

impl Scalar {
    /// All scalars with their names in the language.
    pub const ALL: [(&str, Self); 8] = [
        ("text", Self::Text),
        ("integer", Self::Integer),
        ("decimal", Self::Decimal),
        ("boolean", Self::Boolean),
        ("instant", Self::Instant),
        ("date", Self::Date),
        ("month", Self::Month),
        ("any", Self::Any),
    ];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, scalar)| *scalar == self).map_or("text", |(name, _)| name)
    }

    /// Whether the values are numbers.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal)
    }

    /// Whether JSON has a form of its own for the values, so that they are no strings there.
    #[must_use]
    pub fn is_plain_json(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal | Self::Boolean | Self::Any)
    }

    /// Whether a value is text on the wire, or a number or word that stands there as one.
    #[must_use]
    pub fn is_single(self) -> bool {
        self != Self::Any
    }

    /// Whether the values are days, months or times.
    #[must_use]
    pub fn is_time(self) -> bool {
        matches!(self, Self::Instant | Self::Date | Self::Month)
    }
}

impl Type {
    /// The type within all lists and maps.
    #[must_use]
    pub fn item(&self) -> &Self {
        match self {
            Self::List(item) | Self::Map(item) => item.item(),
            other => other,
        }
    }

    /// How many lists stand within each other.
    #[must_use]
    pub fn depth(&self) -> usize {
        match self {
            Self::List(item) => 1 + item.depth(),
            _ => 0,
        }
    }

    /// Whether it is a list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// Whether it is a map.
    #[must_use]
    pub fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    /// Whether it is a list or a map: without any values in it, it says what a missing one says.
    #[must_use]
    pub fn is_collection(&self) -> bool {
        self.is_list() || self.is_map()
    }
}

/// How many lists may stand within each other.
const DEEPEST_LIST: usize = 8;

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (mut lists, mut item) = (0, text);
        while let Some(rest) = item.strip_prefix("list of ") {
            lists += 1;
            item = rest.trim();
        }
        if lists > DEEPEST_LIST {
            return Err(format!("lists are nested {lists} levels deep; at most {DEEPEST_LIST} are allowed"));
        }
        let values = item.strip_prefix("map of ").map(str::trim);
        if let Some(values) = values {
            let holds = ["list of ", "map of "].into_iter().any(|collection| values.starts_with(collection));
            if lists > 0 || holds {
                return Err(format!("`{text}`: a map stands by itself, and holds single values or objects"));
            }
            item = values;
        }
        let is_name = || {
            item.starts_with(|first: char| first.is_ascii_uppercase())
                && item.chars().all(|c| c.is_ascii_alphanumeric())
        };
        let item = match Scalar::ALL.iter().find(|(name, _)| *name == item) {
            Some((_, scalar)) => Self::Scalar(*scalar),
            None if is_name() => Self::Named(item.to_owned()),
            None => return Err(format!("`{text}` is not a valid type")),
        };
        if values.is_some() {
            return Ok(Self::Map(Box::new(item)));
        }
        Ok((0..lists).fold(item, |item, _| Self::List(Box::new(item))))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.name()),
            Self::List(item) => write!(f, "list of {item}"),
            Self::Map(value) => write!(f, "map of {value}"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| {
            let scalars: Vec<&str> = Scalar::ALL.iter().map(|(name, _)| *name).collect();
            let near = crate::nearest::nearest(&text, scalars.iter().copied());
            let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`?\n"));
            let help = format!(
                "{near}allowed: {}, `list of T`, `map of T`, or the CamelCase name of a type",
                scalars.join(", ")
            );
            grammar_error("bad-type", &error, &help)
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Type {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let scalars: Vec<&str> = Scalar::ALL.iter().map(|(name, _)| *name).collect();
        schemars::json_schema!({
            "description": "A scalar, `list of T`, `map of T`, or the CamelCase name of a type.",
            "anyOf": [{"enum": scalars}, {"type": "string", "pattern": "^((list of )*|map of )([a-z]+|[A-Z][A-Za-z0-9]*)$"}],
        })
    }
}

/// What a named type is, in a file of its own or under `types:`: exactly one of `scalar`, `enum` and `fields`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Name of the type, CamelCase, unique in the service. Only in a file of its own; in `types:` the key is the name.
    #[serde(rename = "type")]
    pub name: Option<Spanned<String>>,
    /// What a value means; ends with a full stop.
    pub doc: Spanned<String>,
    /// The type is a scalar with limits of its own.
    pub scalar: Option<Spanned<Scalar>>,
    /// Minimum number of characters.
    pub min_length: Option<Spanned<u32>>,
    /// Maximum number of characters.
    pub max_length: Option<Spanned<u32>>,
    /// Minimum and maximum.
    pub range: Option<Spanned<Range>>,
    /// Regular expression for the whole text.
    pub pattern: Option<Spanned<String>>,
    /// The type is an enumeration.
    #[serde(rename = "enum")]
    pub enumeration: Option<EnumDef>,
    /// The type is an object with these fields, by wire name.
    pub fields: Option<Entries<Field>>,
    /// Fields whose meaning depends on another field: deciding field, its value, field, meaning.
    #[serde(default)]
    pub keyed_by: Entries<Entries<Entries<String>>>,
    /// Name in Rust, if the type's own name reads badly.
    pub rust_name: Option<Spanned<String>>,
    /// What was read about the type: `whole of PAGE`. Without it, a type of one operation rests on what was read of the
    /// parts that use it.
    pub read: Option<Spanned<Reading>>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A named type of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Its name.
    pub name: Spanned<String>,
    /// What it is.
    pub shape: Shape,
    /// Id of the operation in whose file it stands; `None` for a shared one.
    pub owner: Option<String>,
    /// Where its fields stand: in a form if only forms hold it.
    pub place: Place,
}

/// An enumeration.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnumDef {
    /// `text` or `integer`: the type on the wire.
    pub of: Spanned<Scalar>,
    /// Whether the documentation states that other values are possible.
    #[serde(default)]
    pub open: bool,
    /// The values, as on the wire.
    pub values: Entries<EnumValue>,
}

/// An enum value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// CamelCase name in Rust; by default derived from the value.
    pub name: Option<Spanned<String>>,
    /// What the value means; ends with a full stop.
    pub doc: Spanned<String>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}
