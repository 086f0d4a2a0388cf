//! The intermediate representation: a crate in Rust's language, with every decision made.
//!
//! Names are final, documentation is finished Markdown, limits and rules are rows of the tables that the runtime
//! reads. An emitter only chooses punctuation.

mod cli;
mod credentials;
mod item;
mod needed_by;
mod retry;
mod service;
mod table;
mod union;
mod value;
mod waiter;
mod word;

pub use cli::{Cli, CliCommand, CliGroup, CliHelp, CliValue};
pub use credentials::{
    CredentialPlaces, EnvironmentPlace, KeyNames, MetadataPlace, MetadataSession, OtherKind, ProfilePlace,
};
pub use item::{
    Amount, Answer, ByStatus, Constant, Constructor, Enum, EnumVariant, Field, Item, ItemKind, Object, RustType,
    Setter, Shown, States, StatusAnswer, Use,
};
pub use needed_by::NeededBy;
pub use retry::{RetryException, RetryLimits, RetryReset, RetryRules, RetryScheme, RetryWhen};
pub use service::{
    AuthException, CallConstant, ClientValue, Endpoint, Envelope, ErrorBody, Form, MinorUnits, Path, SecretPart,
    SecretScheme, ServiceTable, Signature, Spelling,
};
pub use table::{
    BodyEncoding, Bound, Case, Cell, CodeVariant, Condition, Conditional, Demand, ErrorCode, ErrorRow, Fact, Kind,
    Outcome, PagingRow, ParameterRow, Place, RuleRow, Statement, Table,
};
pub use union::{EmptyString, JsonKind, Member, Telling, Union};
pub use value::{LimitCase, PresenceCase, Side, Value};
pub use waiter::{Acceptor, Matcher, WaitState, Waiter};
pub use word::{Counting, ListStyle, Method, Moment, ObjectStyle, PagingKind, Retry, Scheme, SpanUnit, State, Times};

/// Documentation, one line an entry, Markdown.
pub type Doc = Vec<String>;

/// A client crate.
#[derive(Debug, Clone, Hash)]
pub struct Crate {
    /// Package name.
    pub name: String,
    /// Name of the library in code.
    pub lib: String,
    /// Package version.
    pub version: String,
    /// One line for the package.
    pub description: String,
    /// Folder of the spec, for headers and links.
    pub spec_folder: String,
    /// Name of the client type.
    pub client: String,
    /// Title of the service.
    pub title: String,
    /// The same, in Markdown.
    pub heading: String,
    /// What the service does.
    pub doc: String,
    /// What all operations share.
    pub service: ServiceTable,
    /// The catalogue of error codes.
    pub errors: Vec<ErrorCode>,
    /// Types shared by several operations.
    pub types: Vec<Item>,
    /// Groups with their operations.
    pub groups: Vec<Group>,
    /// Pages of the guide.
    pub guide: Vec<Page>,
    /// The command line, where the service has one.
    pub cli: Option<Cli>,
    /// Package with a mock server of this service alone, beside the one that serves any. The spec does not know it: whoever knows the
    /// project sets it.
    pub mock: Option<String>,
}

/// A page of the guide.
#[derive(Debug, Clone, Hash)]
pub struct Page {
    /// Name of its file in the crate, without its ending.
    pub file: String,
    /// Module that it documents.
    pub module: String,
    /// Title.
    pub title: String,
    /// Markdown.
    pub text: String,
}

/// A module with the operations of one group.
#[derive(Debug, Clone, Hash)]
pub struct Group {
    /// Module, and name of the accessor on the client.
    pub module: String,
    /// Type of the accessor.
    pub accessor: String,
    /// Title.
    pub title: String,
    /// What belongs to it.
    pub doc: String,
    /// Operations, sorted by id.
    pub operations: Vec<Operation>,
}

/// One operation: a file.
#[derive(Debug, Clone, Hash)]
pub struct Operation {
    /// Official id; also the name of the request type.
    pub id: String,
    /// Module, and name of the method.
    pub module: String,
    /// First sentence.
    pub summary: String,
    /// Method and path, in Markdown.
    pub request_line: String,
    /// Method.
    pub method: Method,
    /// Path template.
    pub path: String,
    /// Address of the documentation page.
    pub source: String,
    /// What a repeated call may do.
    pub safety: Safety,
    /// Why not to use it any more.
    pub deprecated: Option<String>,
    /// Documentation of the request type before its example.
    pub doc: Doc,
    /// The sections behind the example.
    pub sections: Doc,
    /// The request.
    pub request: Object,
    /// What a success is read into.
    pub response: Answer,
    /// Headers of answers that have a type; none without a field.
    pub headers: Option<Object>,
    /// Rows of the parameter table, in the order of the request's fields.
    pub parameters: Vec<ParameterRow>,
    /// Media type of a body that is text or bytes, or JSON that has one of its own.
    pub media_type: Option<(BodyEncoding, String)>,
    /// Rules.
    pub rules: Vec<RuleRow>,
    /// Codes.
    pub errors: Vec<ErrorRow>,
    /// Variants of the enumeration of its codes: those that only some operations answer with.
    pub codes: Vec<CodeVariant>,
    /// How its answers are parted into pages.
    pub paging: Option<PagingRow>,
    /// States that it is polled for.
    pub waiters: Vec<Waiter>,
    /// How often it may be called.
    pub rate_limit: Option<RateLimit>,
    /// Field of the response that lists what failed of a batch.
    pub partial_failure: Option<String>,
    /// Types of this operation alone.
    pub types: Vec<Item>,
    /// Shared types that the file names.
    pub imports: Vec<String>,
    /// Shared types in bodies of its errors, which callers read themselves.
    pub error_types: Vec<String>,
    /// A request that a reader can send: the sample, changed so that it keeps the rules between parameters.
    pub example: Value,
    /// A request from sample values.
    pub sample: Value,
    /// Values at a limit and one beyond it.
    pub limit_cases: Vec<LimitCase>,
    /// Requests that put a parameter into a state.
    pub presence_cases: Vec<PresenceCase>,
}

/// What a repeated call may do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Safety {
    /// Nothing: it reads.
    Read,
    /// It may do it again.
    Write,
    /// It does it once for each value of this parameter.
    WriteKeyedBy(String),
}

/// How often an operation may be called.
#[derive(Debug, Clone, Copy, Hash)]
pub struct RateLimit {
    /// Calls.
    pub calls: u32,
    /// Seconds in which so many may be made.
    pub seconds: u32,
}
