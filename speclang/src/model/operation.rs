//! One operation: what is called, with what, and what comes back.

use serde::{Deserialize, Deserializer};

use super::{
    Body, Dispute, Encoding, Evidence, Field, OperationAuth, OperationError, Paging, Permission, Place, Read, Response,
    RetryRules, RuleEntry, Shape, Statuses, Waiter,
};
use crate::load::grammar_error;
use crate::nearest::nearest;
use crate::number;
use crate::{Entries, Spanned};

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// DELETE
    Delete,
    /// PATCH
    Patch,
}

impl Method {
    /// All methods with their names.
    pub const ALL: [(&str, Self); 5] = [
        ("GET", Self::Get),
        ("POST", Self::Post),
        ("PUT", Self::Put),
        ("DELETE", Self::Delete),
        ("PATCH", Self::Patch),
    ];

    /// Name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, method)| *method == self).map_or("GET", |(name, _)| name)
    }
}

/// The request line: a method and a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The template, `/v2/orders/{order_id}`.
    pub path: String,
}

impl Request {
    /// Names in braces, in the order of the path.
    #[must_use]
    pub fn placeholders(&self) -> Vec<&str> {
        self.path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
    }
}

/// The first segment that an address would lose, or that means another path to some server on the way.
fn bad_segment(path: &str) -> Option<&str> {
    let is_bad = |segment: &&str| {
        let mut outside = String::new();
        let mut inside = false;
        for c in segment.chars() {
            match c {
                '{' | '}' => inside = c == '{',
                _ if !inside => outside.push(c),
                _ => {}
            }
        }
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c);
        // Between two values dots are no segment of their own: no value is empty.
        let is_between = segment.starts_with('{') && segment.ends_with('}') && segment.matches('{').count() > 1;
        let dots = !outside.is_empty() && outside.chars().all(|c| c == '.') && !is_between;
        // A fragment is told by `bad-path-template`, which knows where it belongs.
        dots || !outside.chars().all(|c| is_plain(c) || c == '#') || segment.chars().any(char::is_control)
    };
    path.split('/').find(is_bad)
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let (method, path) = text.split_once(' ').unwrap_or((&text, ""));
        let method = Method::ALL.iter().find(|(name, _)| *name == method).map(|(_, method)| *method);
        match method {
            Some(method) if path.starts_with('/') && !path.contains([' ', '?']) => match bad_segment(path) {
                None => Ok(Self { method, path: path.to_owned() }),
                Some(segment) => Err(grammar_error(
                    "bad-request",
                    &format!("`{}` is not a valid path segment", segment.escape_debug()),
                    "a segment is not `.` or `..`, even next to a placeholder unless between two, and contains only letters, digits and `-._~!$&'()*+,;=:@`",
                )),
            },
            _ => Err(grammar_error(
                "bad-request",
                &format!("`{text}` is not a valid request"),
                "write `GET /v2/orders/{order_id}`; methods: GET, POST, PUT, DELETE, PATCH",
            )),
        }
    }
}

/// What a repeated call may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Safety {
    /// It changes nothing.
    Read,
    /// It changes something each time.
    Write,
    /// It changes something once per value of a parameter.
    WriteKeyedBy(String),
}

impl<'de> Deserialize<'de> for Safety {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.as_str() {
            "read" => Ok(Self::Read),
            "write" => Ok(Self::Write),
            _ => match text.strip_prefix("write keyed by ") {
                Some(key) => Ok(Self::WriteKeyedBy(key.to_owned())),
                None => Err(grammar_error(
                    "bad-safety",
                    &format!("`{text}` is not a safety class"),
                    &format!("{}allowed: read, write, write keyed by PARAMETER", meant(&text)),
                )),
            },
        }
    }
}

/// The class that somebody meant by a word of elsewhere.
fn meant(text: &str) -> String {
    let word = text.to_ascii_lowercase();
    let class = match word.as_str() {
        "safe" | "get" | "head" | "readonly" | "read-only" | "read_only" | "reads" | "query" | "none" => "read",
        "unsafe" | "post" | "put" | "patch" | "delete" | "update" | "create" | "writes" | "mutation" => "write",
        "idempotent" => {
            return "`read` if it changes nothing; `write keyed by PARAMETER` if a parameter makes a repeated call act once; else `write`\n".to_owned();
        }
        _ => match nearest(&word, ["read", "write"]) {
            Some(class) => class,
            None => return String::new(),
        },
    };
    format!("did you mean `{class}`?\n")
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Safety {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Safety".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [{"enum": ["read", "write"]}, {"type": "string", "pattern": "^write keyed by ."}],
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Request {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Request".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let methods: Vec<&str> = Method::ALL.iter().map(|(name, _)| *name).collect();
        schemars::json_schema!({"type": "string", "pattern": format!("^({}) /[^ ?]*$", methods.join("|"))})
    }
}

/// How often an operation may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls.
    pub calls: u32,
    /// In that many seconds.
    pub seconds: u32,
}

impl<'de> Deserialize<'de> for RateLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let seconds = |unit: &str| match unit {
            "second" => Some(1),
            "minute" => Some(60),
            "hour" => Some(3600),
            _ => None,
        };
        text.split_once(" per ")
            .and_then(|(calls, unit)| {
                let calls = number::count(calls).ok().filter(|calls| *calls > 0)?;
                Some(Self { calls, seconds: seconds(unit)? })
            })
            .ok_or_else(|| {
                grammar_error(
                    "bad-value",
                    &format!("`{text}` is not a rate limit"),
                    &format!(
                        "write `10 per second`, `… per minute` or `… per hour`, with a number from 1 to {}",
                        u32::MAX
                    ),
                )
            })
    }
}

/// Event that the vendor's audit log records for a call.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Audit {
    /// Type of the resource.
    pub resource: String,
    /// Name of the event.
    pub event: String,
}

/// An operation that the vendor deprecates.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retiring {
    /// Id of the operation to call instead.
    pub replaced_by: Option<Spanned<String>>,
    /// Further information for callers.
    pub note: Option<Spanned<String>>,
}

/// One operation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Id, CamelCase, unique in the service.
    #[serde(rename = "operation")]
    pub id: Spanned<String>,
    /// One sentence in the third person, with a full stop.
    pub summary: Spanned<String>,
    /// Markdown paragraphs: what a caller must know in addition to the summary.
    pub notes: Option<Spanned<String>>,
    /// Method and path template: `GET /v2/orders/{order_id}`.
    pub request: Spanned<Request>,
    /// Group of the operation, declared in `service.yaml`.
    pub group: Spanned<String>,
    /// Documentation page.
    pub source: Spanned<String>,
    /// Date on which the page was read.
    pub read_on: Option<String>,
    /// What was read, part by part. Facts of a part that nobody read rest on nothing, unless they carry evidence.
    pub read: Option<Spanned<Read>>,
    /// Who may call it, declared in `service.yaml`.
    #[serde(default)]
    pub callers: Vec<Spanned<String>>,
    /// Required permissions; `things:view (retiring)` if the vendor deprecates it.
    #[serde(default)]
    pub permissions: Vec<Spanned<Permission>>,
    /// Event in the vendor's audit log.
    pub audit: Option<Audit>,
    /// Rate limit: `10 per second`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub rate_limit: Option<Spanned<RateLimit>>,
    /// Authentication methods that the operation takes, if not all of the service; `none` if it needs no credentials.
    pub auth: Option<Spanned<OperationAuth>>,
    /// `read`, `write`, or `write keyed by PARAMETER`.
    pub safety: Spanned<Safety>,
    /// Which responses ask for a retry, where this differs from the service; each key replaces that of the service.
    pub retry: Option<Spanned<RetryRules>>,
    /// Pagination, for a paginated operation.
    pub paging: Option<Paging>,
    /// Side effects of the call, in full sentences.
    #[serde(default)]
    pub side_effects: Vec<Spanned<String>>,
    /// States in which the server rejects the call, in full sentences.
    #[serde(default)]
    pub restrictions: Vec<Spanned<String>>,
    /// Set if the vendor deprecates the operation.
    pub retiring: Option<Retiring>,
    /// Path parameters.
    #[serde(default)]
    pub path: Entries<Field>,
    /// Query parameters.
    #[serde(default)]
    pub query: Entries<Field>,
    /// Header parameters.
    #[serde(default)]
    pub header: Entries<Field>,
    /// Encoding of the body, if it is not the service's: `json`, `form` or `multipart`.
    pub encoding: Option<Spanned<Encoding>>,
    /// Media type of the body, if the kind of the body does not say it: `image/png`, or of JSON `application/vnd.things+json`.
    pub media_type: Option<Spanned<String>>,
    /// Parameters of the body; or the one value that it is: `bytes`, `text`, `any`, a type, `list of T`, `map of T`.
    #[serde(default)]
    pub body: Spanned<Body>,
    /// Rules between parameters, by id.
    #[serde(default)]
    pub rules: Entries<RuleEntry>,
    /// HTTP success statuses other than 200 (204 for an answer that is `nothing`); 204 and 205 have no body.
    pub success: Option<Spanned<Statuses>>,
    /// What a success is answered with: fields of a JSON object, or a type.
    #[serde(default)]
    pub response: Spanned<Response>,
    /// Answers by HTTP status, in place of `response:` and `success:`: a type, `list of T`, `text`, `bytes` or `nothing` for
    /// each. The first comes with statuses of success that are not listed, too.
    #[serde(default)]
    pub responses: Entries<Response>,
    /// Headers of answers and of errors that callers read, by name; all others can be read by name too.
    #[serde(default)]
    pub response_headers: Entries<Field>,
    /// States that the operation is polled for, by name.
    #[serde(default)]
    pub waiters: Entries<Waiter>,
    /// Response list of the items that failed although the status is 200.
    pub partial_failure: Option<Spanned<String>>,
    /// Error codes of the page, with their HTTP statuses.
    #[serde(default)]
    pub errors: Entries<OperationError>,
    /// Fields of error bodies that only come with the codes that list them.
    #[serde(default)]
    pub error_fields: Entries<Field>,
    /// Types that only this operation uses, by name.
    #[serde(default)]
    pub types: Entries<Shape>,
    /// Sources that contradict each other about the operation itself.
    #[serde(default)]
    pub disputed: Vec<Dispute>,
    /// Evidence about the operation itself.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

impl Operation {
    /// All parameters with their places: path, query, header, body.
    pub fn parameters(&self) -> impl Iterator<Item = (Place, &Spanned<String>, &Field)> {
        let at = |place, fields| Entries::iter(fields).map(move |(name, field)| (place, name, field));
        at(Place::Path, &self.path)
            .chain(at(Place::Query, &self.query))
            .chain(at(Place::Header, &self.header))
            .chain(at(self.body_place(), &self.body.value))
    }

    /// Where parameters of the body stand.
    #[must_use]
    pub fn body_place(&self) -> Place {
        match self.encoding.map(|encoding| encoding.value) {
            _ if self.body.whole().is_some() => Place::Whole,
            Some(Encoding::Form | Encoding::Multipart) => Place::Form,
            Some(Encoding::Json) | None => Place::Body,
        }
    }

    /// The first parameter of a wire name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<(Place, &Field)> {
        self.parameters().find(|(_, known, _)| known.as_str() == name).map(|(place, _, field)| (place, field))
    }
}
