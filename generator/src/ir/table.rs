//! Rows of the tables that the runtime reads: parameters, presence, rules, errors, the service.

/// A parameter or a field of an object in a request.
#[derive(Debug, Clone)]
pub struct ParameterRow {
    /// Constructor in the runtime: `path`, `query`, `header`, `body` or `field`.
    pub place: &'static str,
    /// Wire name.
    pub name: String,
    /// Facts in the order in which they are said.
    pub facts: Vec<Fact>,
}

/// One fact of a row: a method of the runtime's `Parameter`.
#[derive(Debug, Clone)]
pub enum Fact {
    /// `.required()`
    Flag(&'static str),
    /// `.max_length(64)`
    Count(&'static str, u32),
    /// `.min("1")`
    Text(&'static str, String),
    /// `.one_of(&["1", "2"])`
    Texts(&'static str, Vec<String>),
    /// `.object(PaymentCoupon::FIELDS)`
    Object(String),
    /// `.presence(&[…])`
    Presence(Vec<(&'static str, String, Option<String>)>),
    /// `.presence_cases(&[…])`
    Cases(Vec<Case>),
}

/// A row of presence with its conditions.
#[derive(Debug, Clone)]
pub struct Case {
    /// Conditions; empty for `otherwise`.
    pub when: Vec<Condition>,
    /// State, outcome, and the outcome's text.
    pub row: Vec<(&'static str, String, Option<String>)>,
}

/// A condition.
#[derive(Debug, Clone)]
pub struct Condition {
    /// Wire name.
    pub parameter: String,
    /// Values; empty for any value.
    pub values: Vec<String>,
    /// Whether it holds when the values do not.
    pub negated: bool,
}

/// A rule.
#[derive(Debug, Clone)]
pub struct RuleRow {
    /// Id.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// What it says.
    pub statement: Statement,
}

/// What a rule says, in the runtime's words.
#[derive(Debug, Clone)]
pub enum Statement {
    /// A variant that holds a list of names.
    Names(&'static str, Vec<String>),
    /// A variant with named texts.
    Pair(&'static str, [(&'static str, String); 2]),
    /// The longest span between two parameters: their names, the number, the unit.
    Span([String; 2], u32, &'static str),
    /// A demand under conditions.
    Conditional(Conditional),
}

/// A demand on a parameter under conditions.
#[derive(Debug, Clone)]
pub struct Conditional {
    /// Variant in the runtime.
    pub variant: &'static str,
    /// Wire name.
    pub parameter: String,
    /// Further members of the variant.
    pub details: Vec<Detail>,
    /// Conditions.
    pub when: Vec<Condition>,
    /// Whether the demand holds where they do not.
    pub unless: bool,
}

/// A further member of a conditional statement.
pub type Detail = (&'static str, DetailValue);

/// Value of a [`Detail`].
#[derive(Debug, Clone)]
pub enum DetailValue {
    /// `Some("1")` or `None`
    Bound(Option<String>),
    /// `&["A"]`
    Texts(Vec<String>),
    /// `3`
    Count(u32),
}

/// An entry of the catalogue.
#[derive(Debug, Clone)]
pub struct ErrorCode {
    /// Name in enumerations of codes.
    pub variant: String,
    /// Whether any operation may answer with it.
    pub common: bool,
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
    /// Retry class in the runtime.
    pub retry: &'static str,
}

/// A code of an operation.
#[derive(Debug, Clone)]
pub struct ErrorRow {
    /// Constant of the catalogue.
    pub constant: String,
    /// Status, where it differs from the catalogue's.
    pub status: Option<u16>,
    /// Meaning, where the operation says more than the catalogue.
    pub meaning: Option<String>,
}

/// The service table.
#[derive(Debug, Clone)]
pub struct ServiceTable {
    /// Short name.
    pub id: String,
    /// Default endpoint.
    pub endpoint: String,
    /// Minutes that its days and months are ahead of universal time.
    pub zone: i16,
    /// Regions with their addresses.
    pub regions: Vec<(String, String)>,
    /// Constant, address and documentation of each endpoint.
    pub endpoints: Vec<(String, String, String)>,
    /// Spelling in queries: empty, empty string, null, empty list.
    pub query: [String; 4],
    /// Spelling in headers.
    pub header: [String; 4],
    /// Counting in the runtime.
    pub counting: &'static str,
    /// Algorithm, date header, session header, domain header.
    pub signature: Option<(String, String, Option<String>, Option<String>)>,
    /// Header of the token.
    pub token_header: Option<String>,
    /// Where credentials come from.
    pub credentials: Option<super::CredentialPlaces>,
    /// Content type.
    pub content_type: String,
    /// Header of the request id.
    pub request_id_header: String,
    /// Code key, message key, request id key.
    pub error_bodies: Vec<(String, String, Option<String>)>,
    /// Codes that say success.
    pub success_codes: Vec<String>,
    /// Constants of codes that any operation may return.
    pub any_operation: Vec<String>,
}

/// A variant of an operation's codes.
#[derive(Debug, Clone)]
pub struct CodeVariant {
    /// Name.
    pub name: String,
    /// Code on the wire.
    pub code: String,
    /// Documentation.
    pub doc: super::Doc,
}

/// How an operation's answers are parted into pages.
#[derive(Debug, Clone)]
pub struct PagingRow {
    /// Variant of the runtime's `PagingKind`.
    pub kind: &'static str,
    /// Parameter that says where a page begins.
    pub position: String,
    /// Parameter that says how long a page is.
    pub limit: Option<String>,
    /// Wire name of the list of items.
    pub items: String,
    /// Field of the response that holds them.
    pub field: String,
    /// Type of an item.
    pub item: super::RustType,
    /// Wire name of the field that counts all items.
    pub total: Option<String>,
    /// Wire name of the field that holds the next position.
    pub next: Option<String>,
}
