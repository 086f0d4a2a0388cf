//! A parameter of an operation, or a field of an object that a request carries.

use core::ops::Deref;

use super::glance::Glance;
use super::{Case, ListLimits, Money, NumberLimits, Presence, TextLimits, Union};
use crate::Encoding;
use crate::encode::is_plain;

/// The facts of one parameter. Built in `const` context, so that a table reads as a list of facts:
///
/// ```
/// use api_runtime::{NumberLimits, Outcome, Parameter, State};
///
/// static PARAMETERS: &[Parameter] = &[
///     Parameter::query("order_id").text().max_length(64).required(),
///     Parameter::query("limit")
///         .integer()
///         .number_limits(&NumberLimits::new().min("1").max("100"))
///         .presence(&[(State::Absent, Outcome::Default("10"))]),
/// ];
/// assert_eq!(PARAMETERS[0].text.max_length, Some(64));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    pub(super) facts: Facts,
    /// What follows from them for values that are plainly valid.
    pub(crate) glance: Glance,
    /// Whether it is a key of a query and its name needs no encoding.
    pub(crate) has_plain_name: bool,
}

/// The facts, which are read through the parameter: only its methods state them.
impl Deref for Parameter {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.facts
    }
}

/// How many values a [`Parameter`] holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// A single value.
    One,
    /// A list.
    List,
    /// An object of any keys.
    Map,
}

impl Facts {
    /// Whether it is a list.
    #[must_use]
    pub const fn is_list(&self) -> bool {
        matches!(self.collection, Collection::List)
    }

    /// Limits of its number; for a list, of each item. They stand apart, as few parameters have any and each row would have room
    /// for them.
    #[must_use]
    pub const fn number(&self) -> &'static NumberLimits {
        match self.number {
            Some(limits) => limits,
            None => NumberLimits::NONE,
        }
    }

    /// Limits of it as a list or a map, which stand apart as well.
    #[must_use]
    pub const fn items(&self) -> &'static ListLimits {
        match self.items {
            Some(limits) => limits,
            None => ListLimits::NONE,
        }
    }

    /// The encoding of the body that it stands in, where that is not JSON.
    #[must_use]
    pub fn coded(&self) -> Option<&'static Encoding> {
        self.encoding.filter(|encoding| !encoding.is_json())
    }

    /// Whether it is a map; what it holds is then what the value of each key is.
    #[must_use]
    pub const fn is_map(&self) -> bool {
        matches!(self.collection, Collection::Map)
    }
}

/// What a [`Parameter`] is built of.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Name on the wire.
    pub name: &'static str,
    /// Where in the request it stands.
    pub place: Place,
    /// What it holds; for a list, what each item holds, and for a map, what each value is.
    pub kind: Kind,
    /// Whether it is one value, a list or a map.
    pub collection: Collection,
    /// How many lists stand within each other: one for a list of values, and none for what is no list.
    pub lists: u8,
    /// Values on the wire that it may have; none at all means that it is no enumeration.
    pub one_of: &'static [&'static str],
    /// Whether it is the only value of [`one_of`](Self::one_of), in every call.
    pub is_constant: bool,
    /// Whether every call must carry it.
    pub required: bool,
    /// Whether its value is never shown.
    pub secret: bool,
    /// In which of several possible forms it goes out.
    pub form: Form,
    /// The minor units that an amount goes out in, if it does.
    pub money: Option<Money>,
    /// How the body that it stands in becomes bytes; none for JSON of the service's media type.
    pub encoding: Option<&'static Encoding>,
    /// Limits of its text on the wire.
    pub text: TextLimits,
    /// Limits of its number, if it has any; for a list, of each item. See [`number`](Self::number).
    pub(super) number: Option<&'static NumberLimits>,
    /// Limits of it as a list or a map, if it has any. See [`items`](Self::items).
    pub(super) items: Option<&'static ListLimits>,
    /// What the server understands by each state, unless [`presence_cases`](Self::presence_cases) are stated.
    pub presence: Presence,
    /// The same where it depends on other parameters.
    pub presence_cases: &'static [Case],
}

/// Where in a request a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// A key of the body's object.
    Body,
    /// The whole body.
    Whole,
    /// A key of an object further inside the body.
    Field,
}

/// Name of the parameter that is the whole body.
pub(crate) const WHOLE_BODY: &str = "body";

impl Place {
    /// The place as one word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body | Self::Whole => "body",
            Self::Field => "field",
        }
    }
}

/// Form of a value on the wire, where its place and kind leave a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Numbers and truth values bare; a list in a query as a repeated key.
    Usual,
    /// Numbers and truth values in a body as JSON strings.
    Text,
    /// A list in a query as one value with commas.
    Comma,
    /// A value in the path as several segments, with slashes between them.
    Segments,
    /// An instant as whole seconds since the start of 1970.
    Seconds,
    /// An instant as whole milliseconds since the start of 1970.
    Milliseconds,
    /// An instant as RFC 3339 has it, with any offset.
    Offset,
}

/// What a parameter, or each item of a list, holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A whole number that is not negative.
    Unsigned,
    /// An exact decimal number.
    Decimal,
    /// A truth value.
    Boolean,
    /// A second of universal time.
    Instant,
    /// A calendar day.
    Date,
    /// A calendar month.
    Month,
    /// An object with these fields.
    Object(&'static [Parameter]),
    /// Any JSON.
    Any,
    /// Bytes.
    Bytes,
    /// A file.
    File,
    /// One of several.
    Union(&'static Union),
}

impl Kind {
    /// Whether its values are numbers.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Unsigned | Self::Decimal)
    }

    /// The kind in words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "a whole number",
            Self::Unsigned => "a whole number from 0 to 18446744073709551615",
            Self::Decimal => "a decimal number",
            Self::Boolean => "true or false",
            Self::Instant => "a time yyyy-MM-ddTHH:mm:ssZ, in UTC",
            Self::Date => "a date yyyy-MM-dd",
            Self::Month => "a month yyyy-MM",
            Self::Object(_) => "a JSON object",
            Self::Any => "any JSON",
            Self::Bytes => "bytes",
            Self::File => "a file",
            Self::Union(_) => "one of several types",
        }
    }
}

impl Parameter {
    /// A parameter in the path, which every call must carry.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::at(Place::Path, name).required()
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::at(Place::Query, name)
    }

    /// A header.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::at(Place::Header, name)
    }

    /// A key of the body.
    #[must_use]
    pub const fn body(name: &'static str) -> Self {
        Self::at(Place::Body, name)
    }

    /// The body itself, as one value.
    #[must_use]
    pub const fn whole() -> Self {
        Self::at(Place::Whole, WHOLE_BODY)
    }

    /// Whether it is a whole body that is no JSON.
    pub(crate) const fn is_plain(&self) -> bool {
        matches!(self.facts.place, Place::Whole)
            && matches!(self.facts.kind, Kind::Text | Kind::Bytes)
            && matches!(self.facts.collection, Collection::One)
    }

    /// A field of an object.
    #[must_use]
    pub const fn field(name: &'static str) -> Self {
        Self::at(Place::Field, name)
    }

    /// The same facts under another name.
    #[must_use]
    pub const fn named(mut self, name: &'static str) -> Self {
        self.facts.name = name;
        self.has_plain_name = has_plain_name(self.facts.place, name);
        self
    }

    /// A text without limits at that place; the builder methods refine it.
    const fn at(place: Place, name: &'static str) -> Self {
        let facts = Facts {
            name,
            place,
            kind: Kind::Text,
            collection: Collection::One,
            lists: 0,
            one_of: &[],
            is_constant: false,
            required: false,
            secret: false,
            form: Form::Usual,
            money: None,
            encoding: None,
            text: TextLimits::NONE,
            number: None,
            items: None,
            presence: Presence::NONE,
            presence_cases: &[],
        };
        Self { facts, glance: Glance::NONE, has_plain_name: has_plain_name(place, name) }
    }
}

/// Whether it is a key of a query that needs no encoding. No other name is asked, as each of its letters costs whoever compiles the table.
const fn has_plain_name(place: Place, name: &str) -> bool {
    matches!(place, Place::Query) && is_plain(name)
}
