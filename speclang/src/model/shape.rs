//! Types: what stands under `type:`, and the shapes that a name stands for.

use rust_decimal::Decimal;
use serde::Deserialize;

use super::{Dispute, Evidence, Field, Place, Range, Reading, Tagged};
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
    /// `A or B`: one of several, told apart by their kinds of JSON value.
    Union(Vec<Type>),
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
    /// A 64-bit integer that is not negative.
    Unsigned,
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
    /// Bytes, which are a whole body.
    Bytes,
    /// A file of a `multipart` body: bytes with a name and a media type.
    File,
}

impl Scalar {
    /// All scalars with their names in the language.
    pub const ALL: [(&str, Self); 11] = [
        ("text", Self::Text),
        ("integer", Self::Integer),
        ("unsigned", Self::Unsigned),
        ("decimal", Self::Decimal),
        ("boolean", Self::Boolean),
        ("instant", Self::Instant),
        ("date", Self::Date),
        ("month", Self::Month),
        ("any", Self::Any),
        ("bytes", Self::Bytes),
        ("file", Self::File),
    ];

    /// Name in the language.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, scalar)| *scalar == self).map_or("text", |(name, _)| name)
    }

    /// Whether the values are numbers.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Unsigned | Self::Decimal)
    }

    /// The least and the greatest whole number of 64 bits, where the values are such numbers.
    #[must_use]
    pub fn whole(self) -> Option<(Decimal, Decimal)> {
        match self {
            Self::Integer => Some((i64::MIN.into(), i64::MAX.into())),
            Self::Unsigned => Some((u64::MIN.into(), u64::MAX.into())),
            _ => None,
        }
    }

    /// Whether JSON has a form of its own for the values, so that they are no strings there.
    #[must_use]
    pub fn is_plain_json(self) -> bool {
        matches!(self, Self::Integer | Self::Unsigned | Self::Decimal | Self::Boolean | Self::Any)
    }

    /// Whether a value is text on the wire, or a number or word that stands there as one.
    #[must_use]
    pub fn is_single(self) -> bool {
        !matches!(self, Self::Any | Self::Bytes | Self::File)
    }

    /// Whether the values are bytes, which JSON, a query and a header have no form for.
    #[must_use]
    pub fn is_binary(self) -> bool {
        matches!(self, Self::Bytes | Self::File)
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

    /// The types that it names, within lists, maps and unions.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        match self.item() {
            Self::Named(name) => vec![name],
            Self::Union(members) => members.iter().flat_map(Self::names).collect(),
            _ => Vec::new(),
        }
    }
}

/// What a named type is, in a file of its own or under `types:`: exactly one of `scalar`, `enum`, `fields` and `union`.
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
    /// The type is one of several objects, told apart by a field.
    pub union: Option<Tagged>,
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

impl Shape {
    /// The types that values of it hold or are: those of its fields, or of its union.
    pub fn held(&self) -> impl Iterator<Item = &Type> {
        let fields = self.fields.iter().flatten().map(|(_, field)| &field.ty.value);
        fields.chain(self.union.iter().flat_map(|union| union.values.iter()).map(|(_, ty)| &ty.value))
    }
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
