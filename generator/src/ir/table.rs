//! Rows of an operation's tables: parameters, presence, rules, errors, pages.

use super::word::{Moment, PagingKind, Retry, SpanUnit, State, Times};

/// A parameter or a field of an object in a request.
#[derive(Debug, Clone, Hash)]
pub struct ParameterRow {
    /// Where it stands.
    pub place: Place,
    /// Wire name.
    pub name: String,
    /// Facts in the order in which they are said.
    pub facts: Vec<Fact>,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// In the body.
    Body,
    /// The whole body.
    Whole,
    /// In an object of the body.
    Field,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Characters.
    Text,
    /// A whole number.
    Integer,
    /// A whole number that is not negative.
    Unsigned,
    /// An exact number.
    Decimal,
    /// True or false.
    Boolean,
    /// A second, a day or a month.
    Time(Moment),
    /// Any JSON.
    Any,
    /// Bytes.
    Bytes,
    /// A file.
    File,
}

/// One fact of a row.
#[derive(Debug, Clone, Hash)]
pub enum Fact {
    /// What its values are.
    Kind(Kind),
    /// It is this value, in every call.
    Constant(String),
    /// They are among these.
    OneOf(Vec<String>),
    /// They are objects of this type.
    Object(Table),
    /// They are values of this union.
    Union(Table),
    /// They are objects of this union, told apart by that field.
    Tagged(String, Table),
    /// It is a list of them.
    List,
    /// It is a map of them.
    Map,
    /// Its instants are spelled in this form.
    Times(Times),
    /// Its amount stands in minor units of the currency in the field of this name.
    MinorUnits(String),
    /// Its text is limited: what the limit is called, and what it is.
    Limit(&'static str, Bound),
    /// Its number is limited, by one or more of these.
    NumberLimits(Vec<(&'static str, Bound)>),
    /// It is limited as a list or a map, by one or more of these.
    ListLimits(Vec<(&'static str, Bound)>),
    /// It is sent between quotes.
    AsText,
    /// Its items are joined by commas.
    Comma,
    /// A value of the path that may be several segments.
    Segments,
    /// It stands in a body with that encoding.
    In(BodyEncoding),
    /// It must be given.
    Required,
    /// It is never shown.
    Secret,
    /// What the server does about each state.
    Presence(Vec<Cell>),
    /// The same, by conditions.
    Cases(Vec<Case>),
}

/// The table of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Table {
    /// The type.
    pub of: String,
    /// Whether it refers to itself.
    pub recursive: bool,
}

/// How the body that a parameter stands in becomes bytes, where that is not JSON of the service's media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyEncoding {
    /// A form.
    Form,
    /// Several parts.
    Parts,
    /// The text or the bytes that it is.
    Plain,
    /// JSON of a media type of its own.
    Json,
}

/// What a limit is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Bound {
    /// A count.
    Count(u32),
    /// A number by its text, or a text.
    Text(String),
    /// It holds.
    Holds,
}

/// What the server does about a state.
#[derive(Debug, Clone, Hash)]
pub struct Cell {
    /// The state.
    pub state: State,
    /// What it does.
    pub outcome: Outcome,
}

/// What a server does about a parameter in a state.
#[derive(Debug, Clone, Hash)]
pub enum Outcome {
    /// It does not select by it.
    NotAFilter,
    /// It selects rows without a value.
    Filter,
    /// It selects these rows.
    FilterFor(String),
    /// It takes this value.
    Default(String),
    /// It works a value out.
    ComputedAs(String),
    /// It decides by this.
    DependsOn(String),
    /// It assigns nothing.
    NotAssigned,
    /// It assigns the empty string.
    AssignedEmpty,
    /// Keeps what it holds.
    Unchanged,
    /// Loses what it holds.
    Cleared,
    /// It makes a value.
    Generated,
    /// It does not look at it.
    NoEffect,
    /// It refuses the request.
    Unsupported,
    /// Nobody says.
    Unknown,
}

/// A row of presence with its conditions.
#[derive(Debug, Clone, Hash)]
pub struct Case {
    /// Conditions; empty for `otherwise`.
    pub when: Vec<Condition>,
    /// What the server does then.
    pub row: Vec<Cell>,
}

/// A condition.
#[derive(Debug, Clone, Hash)]
pub struct Condition {
    /// Wire name.
    pub parameter: String,
    /// Values; empty for any value.
    pub values: Vec<String>,
    /// Whether it holds when the values do not.
    pub negated: bool,
}

/// A rule.
#[derive(Debug, Clone, Hash)]
pub struct RuleRow {
    /// Id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// What it says.
    pub statement: Statement,
    /// Where the parameters that validation looks at first stand in their table; at most two.
    pub places: Vec<u8>,
}

/// What a rule says, by wire names.
#[derive(Debug, Clone, Hash)]
pub enum Statement {
    /// All of them or none.
    Together(Vec<String>),
    /// One of them.
    ExactlyOne(Vec<String>),
    /// One of them or none.
    AtMostOne(Vec<String>),
    /// One of them or more.
    AtLeastOne(Vec<String>),
    /// They lie in one month.
    SameMonth(Vec<String>),
    /// The server judges what it says about these.
    Server(Vec<String>),
    /// The first needs the second.
    OnlyWith([String; 2]),
    /// The first is no later than the second.
    NotAfter([String; 2]),
    /// Items of the list differ in the field.
    UniqueField([String; 2]),
    /// The longest span between two parameters.
    Span([String; 2], u32, SpanUnit),
    /// A demand under conditions.
    Conditional(Conditional),
}

/// A demand on a parameter under conditions.
#[derive(Debug, Clone, Hash)]
pub struct Conditional {
    /// Wire name.
    pub parameter: String,
    /// What is demanded.
    pub demand: Demand,
    /// Conditions.
    pub when: Vec<Condition>,
    /// Whether the demand holds where they do not.
    pub unless: bool,
}

/// What is demanded of a parameter.
#[derive(Debug, Clone, Hash)]
pub enum Demand {
    /// It must be given.
    Required,
    /// It does nothing.
    NoEffect,
    /// It must not be given.
    NotAllowed,
    /// It lies between these.
    InRange(Option<String>, Option<String>),
    /// It is one of these.
    OneOf(Vec<String>),
    /// These values are for the conditions alone.
    OnlyWhen(Vec<String>),
    /// It has no more items.
    MaxItems(u32),
}

/// An entry of the catalogue.
#[derive(Debug, Clone, Hash)]
pub struct ErrorCode {
    /// Name in enumerations of codes.
    pub variant: String,
    /// Whether any operation may answer with it.
    pub common: bool,
    /// The groups whose operations name it.
    pub needed_by: super::NeededBy,
    /// Name of the constant.
    pub constant: String,
    /// Documentation.
    pub doc: super::Doc,
    /// The code.
    pub code: String,
    /// HTTP status.
    pub status: u16,
    /// What it says.
    pub meaning: String,
    /// What to do about it.
    pub remedy: Option<String>,
    /// Whether a call may be repeated.
    pub retry: Retry,
}

/// A code of an operation.
#[derive(Debug, Clone, Hash)]
pub struct ErrorRow {
    /// Constant of the catalogue.
    pub constant: String,
    /// Status, where it differs from the catalogue's.
    pub status: Option<u16>,
    /// Meaning, where the operation says more than the catalogue.
    pub meaning: Option<String>,
}

/// A variant of an operation's codes.
#[derive(Debug, Clone, Hash)]
pub struct CodeVariant {
    /// Name.
    pub name: String,
    /// Code on the wire.
    pub code: String,
    /// Documentation.
    pub doc: super::Doc,
}

/// How an operation's answers are parted into pages.
#[derive(Debug, Clone, Hash)]
pub struct PagingRow {
    /// What a position counts.
    pub kind: PagingKind,
    /// Parameter that says where a page begins, where one does.
    pub position: Option<String>,
    /// Parameter that says how long a page is.
    pub limit: Option<String>,
    /// Wire names that lead to the list of items; none where the answer itself is the list.
    pub items: Vec<String>,
    /// The fields that hold them, the outermost first.
    pub fields: Vec<String>,
    /// Type of an item.
    pub item: super::RustType,
    /// Wire names that lead to the count of all items.
    pub total: Option<Vec<String>>,
    /// Wire names that lead to the next position or address.
    pub next: Option<Vec<String>>,
    /// Wire names that lead from an item to the position of the page behind it.
    pub from: Option<Vec<String>>,
    /// Wire names that lead to what says whether another page follows.
    pub more: Option<Vec<String>>,
}
