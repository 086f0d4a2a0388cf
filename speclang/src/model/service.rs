//! A service: what all its operations share, and the operations themselves.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Deserialize;

use super::{
    Auth, Catalogue, CredentialSources, Dispute, Encoding, EndpointVariable, EnumDef, ErrorEntry, EveryCall, Evidence,
    Field, FormSpelling, GuidePage, MockPart, Money, Operation, Path, Place, RetryRules, Scalar, Shape, SourceDef,
    Tagged, Type, TypeDef,
};
use crate::{Entries, Spanned};

/// What an address does not hold as it is; parentheses and quotes end links of Markdown and attributes of HTML.
const NOT_IN_ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// How characters are counted for limits of length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Counting {
    /// Unicode scalar values.
    Characters,
    /// UTF-16 code units.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

/// An endpoint of the service.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// The URL: https, with a path if all operations are below it; `{name}` is a variable.
    pub url: Spanned<String>,
    /// Variables in the URL, which a client sets.
    #[serde(default)]
    pub variables: Entries<EndpointVariable>,
    /// Who uses it.
    pub doc: Spanned<String>,
    /// Whether clients use it by default; exactly one must be.
    #[serde(default)]
    pub default: bool,
}

/// Wire form of each state in a location.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Spelling {
    /// A key with an empty value.
    pub empty: String,
    /// The empty string.
    pub empty_string: String,
    /// Null.
    pub null: String,
    /// An empty list.
    pub empty_list: String,
}

/// Wire forms of states in locations without a native form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WireSpelling {
    /// In the query string.
    pub query: Spelling,
    /// In headers.
    pub header: Spelling,
    /// In bodies with `encoding: form`.
    pub form: Option<FormSpelling>,
}

/// A format of error responses.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErrorBody {
    /// Path of the list of errors, if a body can have several; code and message are then those of an item.
    pub several: Option<Spanned<Path>>,
    /// Path of the code. Without it the HTTP status is the code.
    pub code: Option<Spanned<Path>>,
    /// Path of the code where the first one is missing.
    pub or: Option<Spanned<Path>>,
    /// Path of the message.
    pub message: Option<Spanned<Path>>,
    /// Path of the request id.
    pub request_id: Option<Spanned<Path>>,
    /// Path of the object with the `error_fields:` of operations; the whole body without it.
    pub fields: Option<Spanned<Path>>,
    /// When it comes.
    pub doc: Option<Spanned<String>>,
}

impl ErrorBody {
    /// The format in short: the paths of its code and of its message.
    #[must_use]
    pub fn title(&self) -> String {
        let list = self.several.as_ref().map(|list| format!("{list}[]."));
        let path = |path: &Option<Spanned<Path>>, otherwise: &str| match path {
            Some(path) => format!("{}{path}", list.as_deref().unwrap_or_default()),
            None => otherwise.to_owned(),
        };
        format!("{} {}", path(&self.code, "status"), path(&self.message, "")).trim_end().to_owned()
    }
}

/// What every JSON response of the service is wrapped in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Path of a boolean; a response that says false is an error response whatever its status.
    pub success: Option<Spanned<Path>>,
    /// Path of the response; without it, the whole body is the response.
    pub data: Option<Spanned<Path>>,
}

/// A group of operations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Title, a few words.
    pub title: String,
    /// What belongs to it; ends with a full stop.
    pub doc: Spanned<String>,
}

/// `service.yaml`: what all operations of a service share.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServiceFile {
    /// Short name of the service.
    pub service: Spanned<String>,
    /// Display name.
    pub title: Spanned<String>,
    /// Description of the service.
    pub doc: Spanned<String>,
    /// Name of the generated crate.
    #[serde(rename = "crate")]
    pub crate_name: Spanned<String>,
    /// Version of the crate.
    pub version: Spanned<String>,
    /// Name of the client type.
    pub client: Option<Spanned<String>>,
    /// Name of the command-line program; none is generated without it.
    pub program: Option<Spanned<String>>,
    /// Time zone of dates and months, as a UTC offset.
    pub zone: Spanned<String>,
    /// How characters are counted.
    pub length_counts: Counting,
    /// Endpoints by region.
    pub endpoints: Entries<Endpoint>,
    /// Authentication methods.
    pub auth: Auth,
    /// Parameters that every call carries.
    #[serde(default)]
    pub every_call: EveryCall,
    /// Credential sources, if a program sets no credentials.
    pub credentials: Option<CredentialSources>,
    /// Content type of requests, unless their body has another encoding than JSON; without it, that of JSON for JSON bodies.
    pub content_type: Option<Spanned<String>>,
    /// Encoding of bodies: `json`, or `form`.
    pub encoding: Option<Spanned<Encoding>>,
    /// Which responses ask for a retry.
    pub retry: Option<RetryRules>,
    /// Response header that holds the request id.
    pub request_id_header: String,
    /// URL of a documentation page, with `{source}` in it.
    pub pages: Spanned<String>,
    /// What amounts share: decimal places by currency.
    pub money: Option<Money>,
    /// Wire forms of states.
    pub wire: WireSpelling,
    /// What every response is wrapped in.
    pub envelope: Option<Envelope>,
    /// Formats of error responses, tried in order.
    pub error_bodies: Vec<ErrorBody>,
    /// Codes that mean success in a body in an error format with status 200.
    #[serde(default)]
    pub success_codes: Vec<Spanned<String>>,
    /// Codes that every operation may return, such as a gateway's.
    #[serde(default)]
    pub any_operation: Vec<Spanned<String>>,
    /// Account types of callers.
    #[serde(default)]
    pub callers: Entries<Spanned<String>>,
    /// Groups of operations, in the order of the documentation.
    pub groups: Entries<Group>,
    /// Sources beside the operations' own pages, by the names that `read:` uses. Once a service declares them, every fact
    /// must rest on something that was read.
    #[serde(default)]
    pub sources: Entries<SourceDef>,
    /// Sources that contradict each other.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence for the facts of this file.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A service with all its files.
#[derive(Debug, Clone)]
pub struct Service {
    /// What all operations share.
    pub file: ServiceFile,
    /// The catalogue of error codes, sorted by code; a code that stands twice is there twice.
    pub catalogue: Vec<(Spanned<String>, ErrorEntry)>,
    /// Types, shared and local ones, sorted by name.
    pub types: Vec<TypeDef>,
    /// Operations, sorted by id.
    pub operations: Vec<Operation>,
    /// Pages of the guide, sorted by name.
    pub guide: Vec<GuidePage>,
    /// What a mock server must know beside, in the order of the files.
    pub mock: Vec<MockPart>,
}

/// What a type comes down to, lists and names resolved.
#[derive(Debug, Clone, Copy)]
pub enum Base<'a> {
    /// A scalar, with the shape that limits it.
    Scalar(Scalar, Option<&'a Shape>),
    /// An enumeration of texts or integers.
    Enum(Scalar, &'a EnumDef),
    /// An object.
    Object(&'a Entries<Field>),
    /// An object of any keys, with values of this type.
    Map(&'a Type),
    /// One of several, told apart by their kinds of JSON value.
    Union(&'a [Type]),
    /// One of several objects, told apart by a field.
    Tagged(&'a Tagged),
    /// A name that nothing stands behind.
    Missing,
}

impl Service {
    pub(crate) fn assemble(
        file: ServiceFile,
        catalogues: Vec<Catalogue>,
        shapes: Vec<Shape>,
        mut operations: Vec<Operation>,
    ) -> Self {
        let mut catalogue: Vec<_> = catalogues
            .into_iter()
            .flat_map(|Catalogue { errors, read }| {
                errors.into_iter().map(move |(code, entry)| (code, ErrorEntry { read: read.clone(), ..entry }))
            })
            .collect();
        catalogue.sort_by(|(left, _), (right, _)| left.value.cmp(&right.value));
        let mut types: Vec<TypeDef> = shapes
            .into_iter()
            .filter_map(|shape| Some(TypeDef { name: shape.name.clone()?, shape, owner: None, place: Place::Body }))
            .collect();
        operations.sort_by(|left, right| left.id.value.cmp(&right.id.value));
        for operation in &mut operations {
            // One value is no form, whatever the bodies of the others are.
            let of_service = file.encoding.filter(|_| operation.body.whole().is_none());
            operation.encoding = operation.encoding.or(of_service);
            let span = operation.body.span;
            operation.body.value.stands_at(span);
            operation.lead_with_first();
        }
        for operation in &operations {
            types.extend(operation.types.iter().map(|(name, shape)| TypeDef {
                name: name.clone(),
                shape: shape.clone(),
                owner: Some(operation.id.value.clone()),
                place: Place::Body,
            }));
        }
        types.sort_by(|left, right| left.name.value.cmp(&right.name.value));
        let mut service = Self { file, catalogue, types, operations, guide: Vec::new(), mock: Vec::new() };
        let forms = service.types_in_forms();
        for known in &mut service.types {
            if forms.contains(&known.name.value) {
                known.place = Place::Form;
            }
        }
        service
    }

    /// What the values of a map come down to, else what the type does.
    #[must_use]
    pub fn base_of_values<'a>(&'a self, ty: &'a Type) -> Base<'a> {
        match self.base(ty) {
            Base::Map(values) => self.base(values),
            base => base,
        }
    }

    /// The type of a name.
    #[must_use]
    pub fn type_named(&self, name: &str) -> Option<&TypeDef> {
        // They are sorted by name; the first of two counts.
        let place = self.types.partition_point(|known| known.name.as_str() < name);
        self.types.get(place).filter(|known| known.name.as_str() == name)
    }

    /// Names that lead to the response in a body; none where the whole body is the response.
    #[must_use]
    pub fn data_path(&self) -> &[String] {
        let data = self.file.envelope.as_ref().and_then(|envelope| envelope.data.as_ref());
        data.map_or(&[], |path| path.names())
    }

    /// The operation of an id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        let place = self.operations.partition_point(|known| known.id.as_str() < id);
        self.operations.get(place).filter(|known| known.id.as_str() == id)
    }

    /// The entry of a code.
    #[must_use]
    pub fn error(&self, code: &str) -> Option<&ErrorEntry> {
        let place = self.catalogue.partition_point(|(known, _)| known.as_str() < code);
        self.catalogue.get(place).filter(|(known, _)| known.as_str() == code).map(|(_, entry)| entry)
    }

    /// What a type (or the items of a list) comes down to.
    #[must_use]
    pub fn base<'a>(&'a self, ty: &'a Type) -> Base<'a> {
        match ty {
            Type::List(item) => self.base(item),
            Type::Map(values) => Base::Map(values),
            Type::Union(members) => Base::Union(members),
            Type::Scalar(scalar) => Base::Scalar(*scalar, None),
            Type::Named(name) => match self.type_named(name).map(|known| &known.shape) {
                Some(shape) => match (&shape.scalar, &shape.enumeration, &shape.fields, &shape.union) {
                    (Some(scalar), None, None, None) => Base::Scalar(scalar.value, Some(shape)),
                    (None, Some(values), None, None) => Base::Enum(values.of.value, values),
                    (None, None, Some(fields), None) => Base::Object(fields),
                    (None, None, None, Some(union)) => Base::Tagged(union),
                    _ => Base::Missing,
                },
                None => Base::Missing,
            },
        }
    }

    /// Address of a documentation page; what cannot stand in an address is encoded.
    #[must_use]
    pub fn page(&self, source: &str) -> String {
        utf8_percent_encode(&self.file.pages.replace("{source}", source), NOT_IN_ADDRESS).to_string()
    }
}
