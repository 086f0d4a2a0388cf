//! Types of the crate: objects, enumerations, and the Rust types of their fields.

use super::{Doc, Kind, NeededBy, ParameterRow, State};

/// A type of the crate.
#[derive(Debug, Clone, Hash)]
pub struct Item {
    /// Name.
    pub name: String,
    /// Module, where it has a file of its own.
    pub module: String,
    /// Documentation.
    pub doc: Doc,
    /// Shared types that it names.
    pub imports: Vec<String>,
    /// What it is.
    pub kind: ItemKind,
    /// Whether a parameter of this type may be in a named state.
    pub given: bool,
    /// The same of a parameter that holds it on the heap.
    pub given_boxed: bool,
    /// The groups that need it.
    pub needed_by: NeededBy,
}

/// What a type is.
#[derive(Debug, Clone, Hash)]
pub enum ItemKind {
    /// An enumeration.
    Enum(Enum),
    /// An object.
    Object(Object),
    /// A union.
    Union(super::Union),
}

/// How a struct is shown for debugging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// By a derive.
    Derived,
    /// As an answer without secrets, by the names on the wire, which the reader of the type has.
    AsRead,
    /// By names of its own.
    Written,
}

/// Who holds a type.
#[derive(Debug, Clone, Copy, Hash)]
pub struct Use {
    /// A request does.
    pub in_request: bool,
    /// A response does.
    pub in_response: bool,
}

/// An enumeration.
#[derive(Debug, Clone, Hash)]
pub struct Enum {
    /// Variants in the order of the spec.
    pub variants: Vec<EnumVariant>,
    /// Whether values are numbers on the wire.
    pub integer: bool,
    /// Whether values may come that nobody listed.
    pub unknown: bool,
    /// Who holds it.
    pub used: Use,
}

/// A variant.
#[derive(Debug, Clone, Hash)]
pub struct EnumVariant {
    /// Name.
    pub name: String,
    /// Value on the wire.
    pub wire: String,
    /// Documentation.
    pub doc: Doc,
}

/// A struct.
#[derive(Debug, Clone, Hash)]
pub struct Object {
    /// Name.
    pub name: String,
    /// Fields in the order of the spec.
    pub fields: Vec<Field>,
    /// Fields that nobody sets or reads, as they have one value.
    pub constants: Vec<Constant>,
    /// How a request of it begins.
    pub constructor: Constructor,
    /// Rows of the field table, for an object that requests hold.
    pub rows: Vec<ParameterRow>,
    /// Amounts whose unit stands in another field.
    pub amounts: Vec<Amount>,
    /// Who holds it.
    pub used: Use,
    /// Whether it holds itself, so that its table refers to itself.
    pub recursive: bool,
}

impl Object {
    /// Whether the spec names no field of it.
    #[must_use]
    pub fn is_unstated(&self) -> bool {
        self.fields.is_empty() && self.constants.is_empty()
    }

    /// Whether debug output must hide a field.
    #[must_use]
    pub fn has_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret)
    }

    /// How it is shown. What is derived is inlined: each crate that shows an answer would compile it once more, with all that is in it.
    #[must_use]
    pub fn shown(&self) -> Shown {
        let is_answer = self.used.in_response && !self.fields.is_empty();
        let is_on_wire = self.constants.is_empty() && self.fields.iter().all(|field| field.name == field.wire);
        match (is_answer, self.has_secrets()) {
            (true, false) if is_on_wire => Shown::AsRead,
            (true, _) | (_, true) => Shown::Written,
            (false, false) => Shown::Derived,
        }
    }

    /// Whether a method takes a value of the field, as a setter or as the constructor.
    #[must_use]
    pub fn is_argument(&self, field: &Field) -> bool {
        match self.constructor {
            Constructor::None => false,
            Constructor::Empty | Constructor::One => true,
            Constructor::Named { .. } => !field.required,
        }
    }
}

/// A field that has one value.
#[derive(Debug, Clone, Hash)]
pub struct Constant {
    /// How many fields of the struct stand before it.
    pub after: usize,
    /// Name on the wire.
    pub wire: String,
    /// What it is.
    pub kind: Kind,
    /// The value, as on the wire.
    pub value: String,
}

/// How a value that requests hold begins.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Constructor {
    /// It is only read.
    None,
    /// `new()`: nothing is required.
    Empty,
    /// `new(value)`: one value is required, nothing can be swapped.
    One,
    /// `new(Required { … })`: values are named at the call site.
    Named {
        /// Name of the struct.
        required: String,
        /// Whether all its values are plain enough to be copied.
        copy: bool,
    },
}

/// What a success is read into.
#[derive(Debug, Clone, Hash)]
pub enum Answer {
    /// A struct that belongs to the operation.
    Own(Object),
    /// A type that other operations may answer with too, or a list of one.
    Shared(RustType),
    /// A union, whose values are of these kinds of JSON value.
    OneOf(RustType, Vec<super::JsonKind>),
    /// Text that is no JSON.
    Text,
    /// Bytes.
    Bytes,
    /// Nothing.
    Nothing,
    /// One of several, by HTTP status.
    ByStatus(ByStatus),
}

/// Answers by HTTP status.
#[derive(Debug, Clone, Hash)]
pub struct ByStatus {
    /// Name of the enumeration.
    pub name: String,
    /// Each status; the first answers for statuses that are not listed.
    pub answers: Vec<StatusAnswer>,
}

/// What comes with a status.
#[derive(Debug, Clone, Hash)]
pub struct StatusAnswer {
    /// The status.
    pub status: u16,
    /// Name of the variant.
    pub variant: String,
    /// What the variant holds.
    pub answer: Answer,
    /// Whether the variant holds it on the heap.
    pub boxed: bool,
}

impl Answer {
    /// The struct that belongs to the operation.
    #[must_use]
    pub fn own(&self) -> Option<&Object> {
        match self {
            Self::Own(object) => Some(object),
            Self::Shared(_) | Self::OneOf(..) | Self::Text | Self::Bytes | Self::Nothing | Self::ByStatus(_) => None,
        }
    }

    /// Name of the type that belongs to the operation.
    #[must_use]
    pub fn own_name(&self) -> Option<&str> {
        match self {
            Self::Own(object) => Some(&object.name),
            Self::ByStatus(by_status) => Some(&by_status.name),
            Self::Shared(_) | Self::OneOf(..) | Self::Text | Self::Bytes | Self::Nothing => None,
        }
    }

    /// The answers that it can be, each alone.
    #[must_use]
    pub fn each(&self) -> Vec<&Self> {
        match self {
            Self::ByStatus(by_status) => by_status.answers.iter().map(|known| &known.answer).collect(),
            alone => vec![alone],
        }
    }
}

/// An amount, with the fields that say what it counts.
#[derive(Debug, Clone, Hash)]
pub struct Amount {
    /// Field of the number.
    pub field: String,
    /// Field of the unit.
    pub unit: String,
    /// Type of the unit.
    pub unit_type: RustType,
    /// Field of the currency.
    pub currency: Option<String>,
}

/// A field.
#[derive(Debug, Clone, Hash)]
pub struct Field {
    /// Name in Rust.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Type.
    pub ty: RustType,
    /// Documentation.
    pub doc: Doc,
    /// Whether the constructor asks for it.
    pub required: bool,
    /// Never shown.
    pub secret: bool,
    /// How its instants are spelled, where that is not their own way.
    pub times: Option<super::Times>,
    /// Wire name of the field with the currency of its amount, where that stands in minor units.
    pub currency: Option<String>,
    /// The setter that takes an option, where the field has setters.
    pub option_setter: Option<String>,
    /// Setters beyond these.
    pub setters: Vec<Setter>,
}

/// A setter for a state or a stand-in value that has a name.
#[derive(Debug, Clone, Hash)]
pub struct Setter {
    /// Name.
    pub name: String,
    /// Documentation.
    pub doc: Doc,
    /// The state's type in the runtime, or a literal.
    pub value: super::Value,
}

/// States that a caller may name, in the runtime's order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct States(pub Vec<State>);

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RustType {
    /// `String`
    String,
    /// `i64`
    Integer,
    /// `u64`
    Unsigned,
    /// `bool`
    Boolean,
    /// `Decimal`
    Decimal,
    /// `Instant`
    Instant,
    /// `Date`
    Date,
    /// `Month`
    Month,
    /// A type of the crate.
    Named(String),
    /// A union of the crate.
    Union(String),
    /// `Any`
    Any,
    /// `BytesBody`
    Bytes,
    /// `File`
    File,
    /// `Box<T>`
    Boxed(Box<RustType>),
    /// `Vec<T>`
    List(Box<RustType>),
    /// `Map<T>`
    Map(Box<RustType>),
    /// `Option<T>`
    Option(Box<RustType>),
    /// `Given<T, S>`
    Given(Box<RustType>, States),
}

impl RustType {
    /// The type with its value on the heap, within `Option` and `Given`.
    #[must_use]
    pub fn boxed(self) -> Self {
        match self {
            Self::Option(inner) => Self::Option(Box::new(inner.boxed())),
            Self::Given(inner, states) => Self::Given(Box::new(inner.boxed()), states),
            other => Self::Boxed(Box::new(other)),
        }
    }

    /// The type without `Option` and `Given`.
    #[must_use]
    pub fn plain(&self) -> &Self {
        match self {
            Self::Option(inner) | Self::Given(inner, _) => inner.plain(),
            other => other,
        }
    }

    /// Whether it is a list in whose place a state may stand.
    #[must_use]
    pub fn is_given_list(&self) -> bool {
        match self {
            Self::Option(inner) => inner.is_given_list(),
            Self::Given(value, _) => matches!(**value, Self::List(_)),
            _ => false,
        }
    }

    /// The name of a crate type, within lists and options.
    #[must_use]
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Union(name) => Some(name),
            Self::Boxed(inner) | Self::List(inner) | Self::Map(inner) | Self::Option(inner) | Self::Given(inner, _) => {
                inner.named()
            }
            _ => None,
        }
    }
}
