//! The tables in which generated code states the facts of an operation.

mod answers;
mod auth;
mod bound;
mod building;
mod client_value;
mod condition;
mod constant;
mod credential_sources;
mod error_body;
mod error_code;
mod glance;
mod limits;
mod minor_units;
mod names;
mod outcome;
mod paging;
mod parameter;
mod path;
mod presence;
mod retry_rules;
mod rule;
mod service;
mod union;
mod waiter;

use core::time::Duration;

use crate::Encoding;

pub use answers::{Answers, Shape};
pub use auth::{AuthScheme, Scheme, SecretPart, SecretScheme, SignatureScheme};
pub use bound::Bound;
pub use client_value::{CallConstant, ClientValue};
pub use condition::{Case, Condition};
pub use credential_sources::{
    CredentialSources, EnvironmentNames, KeyNames, MetadataNames, MetadataSession, OtherKind, ProfileNames,
};
pub use error_body::{Envelope, ErrorBody};
pub use error_code::{ErrorCode, RetryClass};
pub(crate) use glance::Plain;
pub use limits::{ListLimits, NumberLimits, TextLimits};
pub use minor_units::{MinorUnits, Money};
pub(crate) use minor_units::{places_beside, to_major, to_minor};
pub use outcome::Outcome;
pub use paging::{Paging, PagingKind};
pub(crate) use parameter::WHOLE_BODY;
pub use parameter::{Collection, Facts, Form, Kind, Parameter, Place};
pub use path::Path;
pub use presence::Presence;
pub use retry_rules::{RetryLimits, RetryReset, RetryRules, RetryScheme, RetryWhen};
pub use rule::{Rule, SpanUnit, Statement};
pub use service::{Counting, Region, Service, Spelling};
pub use union::Union;
pub use waiter::{Acceptor, Each, Matcher, WaitState, Waiter};

/// Everything that the runtime knows about one operation.
#[derive(Debug, Clone, Copy)]
pub struct Descriptor {
    /// Id of the operation.
    pub id: &'static str,
    /// Method of the request.
    pub method: Method,
    /// Path with its parameters in braces: `/v2/orders/{order_id}`.
    pub path: &'static str,
    /// Address of the documentation page; facts that name no source of their own are stated there.
    pub source: &'static str,
    /// Whether a call changes anything.
    pub safety: Safety,
    /// Parameters, in the order in which requests list their values. Those of a body that is not JSON come last.
    pub parameters: &'static [Parameter],
    /// Statements about several parameters.
    pub rules: &'static [Rule],
    /// Error codes that the operation's page lists.
    pub errors: &'static [&'static ErrorCode],
    /// What the body of a success is.
    pub answers: Answers,
    /// How its answers are parted into pages, where they are.
    pub paging: Option<Paging>,
    /// States that the operation is polled for.
    pub waiters: &'static [&'static Waiter],
    /// How often the operation may be called, where that is documented.
    pub rate_limit: Option<RateLimit>,
    /// List of the response that names what failed of a batch although the call succeeded.
    pub partial_failure: Option<&'static str>,
}

/// How often an operation may be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Number of calls.
    pub calls: u32,
    /// The time in which so many may be made.
    pub per: Duration,
}

impl Descriptor {
    /// A read of which nothing is known.
    pub(crate) const UNKNOWN: &'static Self = &Self {
        id: "uncovered",
        method: Method::Get,
        path: "/",
        source: "",
        safety: Safety::Read,
        parameters: &[],
        rules: &[],
        errors: &[],
        answers: Answers::UNSTATED,
        paging: None,
        rate_limit: None,
        partial_failure: None,
        waiters: &[],
    };

    /// The top-level parameter of that wire name and its place in the order of values.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<(usize, &'static Parameter)> {
        let index = self.parameters.iter().position(|parameter| parameter.name == name)?;
        Some((index, &self.parameters[index]))
    }

    /// How the body becomes bytes; none for JSON.
    pub(crate) fn coded(&self) -> Option<&'static Encoding> {
        self.encoding().filter(|encoding| !encoding.is_json())
    }

    /// The same with JSON of a media type of its own.
    pub(crate) fn encoding(&self) -> Option<&'static Encoding> {
        // Parameters of the body come last, and all of them say the same.
        self.parameters.last().and_then(|parameter| parameter.encoding)
    }

    /// Names of parameters of the query whose values are secret.
    pub(crate) fn secret_query(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.parameters.iter().filter(|of| of.secret && of.place == Place::Query).map(|of| of.name)
    }

    /// The top-level parameter that goes out under that name at that place; names of headers have no case.
    pub(crate) fn stands_at(&self, place: Place, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| {
            let same = parameter.name == name || place == Place::Header && parameter.name.eq_ignore_ascii_case(name);
            parameter.place == place && same
        })
    }
}

impl RateLimit {
    /// That many calls in that many seconds.
    #[must_use]
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, per: Duration::from_secs(seconds as u64) }
    }
}

/// Method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `PATCH`
    Patch,
}

impl Method {
    /// The method in capitals, as it stands in a request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}

/// Whether a call changes anything, which decides what a lost answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Safety {
    /// Changes nothing: may be repeated.
    Read,
    /// Changes something; a repeated call may do it twice.
    Write,
    /// Changes something at most once for each value of the named parameter.
    WriteKeyedBy(&'static str),
}

impl Safety {
    /// Whether a call may change something.
    #[must_use]
    pub const fn is_write(self) -> bool {
        !matches!(self, Self::Read)
    }
}
