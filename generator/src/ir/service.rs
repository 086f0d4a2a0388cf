//! The table of the service: what all operations share.

use super::Doc;
use super::retry::RetryScheme;
use super::table::{BodyEncoding, ParameterRow, Place};
use super::word::{Counting, ListStyle, ObjectStyle, Scheme};

/// The service table.
#[derive(Debug, Clone, Hash)]
pub struct ServiceTable {
    /// Short name.
    pub id: String,
    /// Default endpoint.
    pub endpoint: String,
    /// Minutes that its days and months are ahead of universal time.
    pub zone: i16,
    /// Its addresses.
    pub endpoints: Vec<Endpoint>,
    /// Spelling in queries.
    pub query: Spelling,
    /// Spelling in headers.
    pub header: Spelling,
    /// How lengths are counted.
    pub counting: Counting,
    /// How requests are signed.
    pub signature: Option<Signature>,
    /// Methods whose secrets stand in requests as they are.
    pub secrets: Vec<SecretScheme>,
    /// Operations that do not take all methods.
    pub auth_exceptions: Vec<AuthException>,
    /// Values that a client sets once.
    pub client_values: Vec<ClientValue>,
    /// Parameters that are the same in every call.
    pub every_call: Vec<CallConstant>,
    /// Where credentials come from.
    pub credentials: Option<super::CredentialPlaces>,
    /// Content type; empty where none is stated.
    pub content_type: String,
    /// How forms are written, where an operation has one.
    pub form: Option<Form>,
    /// Decimal places of amounts by currency, where they are stated.
    pub minor_units: Option<MinorUnits>,
    /// What is repeated after which response.
    pub retry: RetryScheme,
    /// Header of the request id.
    pub request_id_header: String,
    /// What responses are wrapped in.
    pub envelope: Option<Envelope>,
    /// Forms of refusals.
    pub error_bodies: Vec<ErrorBody>,
    /// Codes that say success.
    pub success_codes: Vec<String>,
    /// Constants of codes that any operation may return.
    pub any_operation: Vec<String>,
}

/// How forms are written.
#[derive(Debug, Clone, Hash)]
pub struct Form {
    /// Keys of fields.
    pub object: ObjectStyle,
    /// Keys of items.
    pub list: ListStyle,
    /// The empty string.
    pub empty_string: String,
    /// Whether some bodies are forms.
    pub of_forms: bool,
    /// Whether some bodies are several parts.
    pub of_parts: bool,
    /// What bodies are unless an operation says otherwise, where that is not JSON.
    pub default: Option<BodyEncoding>,
}

/// Decimal places of amounts.
#[derive(Debug, Clone, Hash)]
pub struct MinorUnits {
    /// Currencies that have a number of their own, by code.
    pub currencies: Vec<(String, u32)>,
    /// The number of all others, where it is known.
    pub otherwise: Option<u32>,
}

/// An address of the service.
#[derive(Debug, Clone, Hash)]
pub struct Endpoint {
    /// Region.
    pub region: String,
    /// Constant.
    pub constant: String,
    /// Address.
    pub url: String,
    /// Documentation.
    pub doc: String,
}

/// How states are spelled where there are only texts.
#[derive(Debug, Clone, Hash)]
pub struct Spelling {
    /// A key with nothing behind it.
    pub empty: String,
    /// The empty string.
    pub empty_string: String,
    /// Null.
    pub null: String,
    /// A list of nothing.
    pub empty_list: String,
}

/// How requests are signed.
#[derive(Debug, Clone, Hash)]
pub struct Signature {
    /// Algorithm.
    pub algorithm: String,
    /// Header of the time.
    pub date_header: String,
    /// Header of the token of temporary keys.
    pub session_header: Option<String>,
    /// Header of the account.
    pub domain_header: Option<String>,
}

/// A value that a client sets once.
#[derive(Debug, Clone, Hash)]
pub struct ClientValue {
    /// Constant with its name.
    pub constant: String,
    /// Its row.
    pub row: ParameterRow,
    /// Whether it is a variable of an endpoint.
    pub of_endpoint: bool,
    /// Whether a client needs it.
    pub required: bool,
    /// Value of a client that sets none.
    pub default: Option<String>,
    /// Documentation.
    pub doc: Doc,
}

/// A parameter that is the same in every call.
#[derive(Debug, Clone, Hash)]
pub struct CallConstant {
    /// Where it stands.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// An operation that does not take all methods.
#[derive(Debug, Clone, Hash)]
pub struct AuthException {
    /// Its id.
    pub operation: String,
    /// The methods that it takes.
    pub taken: Vec<Scheme>,
}

/// A method whose secrets stand in requests as they are.
#[derive(Debug, Clone, Hash)]
pub struct SecretScheme {
    /// Which one.
    pub scheme: Scheme,
    /// Text in front of a token.
    pub prefix: String,
    /// Its secrets.
    pub parts: Vec<SecretPart>,
}

/// A secret of a method.
#[derive(Debug, Clone, Hash)]
pub struct SecretPart {
    /// What the vendor calls it.
    pub name: String,
    /// Header or parameter; empty for user and password.
    pub place: String,
    /// Variable of the environment.
    pub variable: Option<String>,
}

/// What responses are wrapped in.
#[derive(Debug, Clone, Hash)]
pub struct Envelope {
    /// Path of the truth value that says whether a response is a success.
    pub success: Option<Path>,
    /// Path of the response.
    pub data: Option<Path>,
}

/// Names of fields, from the outermost object inwards.
#[derive(Debug, Clone, Hash)]
pub struct Path(pub Vec<String>);

/// Where a refusal says what.
#[derive(Debug, Clone, Hash)]
pub struct ErrorBody {
    /// The list of errors; the code and the message are then those of an item.
    pub several: Option<Path>,
    /// The code.
    pub code: Option<Path>,
    /// The code where that one is missing.
    pub or: Option<Path>,
    /// The message.
    pub message: Option<Path>,
    /// The request id.
    pub request_id: Option<Path>,
    /// The object with further fields.
    pub fields: Option<Path>,
}
