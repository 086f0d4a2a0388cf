//! The model: a spec in the API's own language — wire names, presence, limits, rules, errors, evidence.
//!
//! Plain data, decoded from YAML by [`load`](crate::load()). Whoever reads a spec — checks, lowering, a mock server, a
//! diff — starts here.

mod auth;
mod body;
mod client_value;
mod credentials;
mod encoding;
mod error;
mod evidence;
mod field;
mod guide;
mod json_kind;
pub mod limit;
mod mock;
mod money;
mod named;
mod numbers;
mod operation;
mod paging;
mod path;
mod permission;
mod presence;
mod range;
mod read;
mod recursion;
mod response;
mod retry;
mod rule;
mod service;
mod shape;
mod smallest;
mod tagged;
mod type_words;
mod types_behind;
mod unions;
mod waiter;

pub use auth::{
    ALGORITHMS, Auth, BasicScheme, BasicVariables, KeyScheme, OperationAuth, QueryScheme, Scheme, SignatureScheme,
    SignedBy, TokenScheme,
};
pub use body::{Body, WHOLE, WholeKind};
pub use client_value::{CallValue, EndpointVariable, EveryCall, SetBy};
pub use credentials::{
    CredentialSources, EnvironmentSource, KeyNames, MetadataSession, MetadataSource, OtherKind, ProfileSource,
};
pub use encoding::{Encoding, FormSpelling, ListStyle, ObjectStyle};
pub use error::{Catalogue, ErrorEntry, OperationError, OperationErrorDetail, Retry, Statuses};
pub use evidence::{Dispute, Evidence, Level};
pub use field::{Field, Place, Segments, SentAs, Unlimited};
pub use guide::GuidePage;
pub use json_kind::JsonKind;
pub use limit::Limits;
pub use mock::{MockFilter, MockPart, MockRead, MockRows, MockWrite};
pub use money::Money;
pub use named::NamedValue;
pub use numbers::Numbers;
pub use operation::{Audit, Method, Operation, RateLimit, Request, Retiring, Safety};
pub use paging::{Items, Paging, PagingKind};
pub use path::Path;
pub use permission::Permission;
pub use presence::{Case, Outcome, Presence, Row, SHORTHANDS, ShorthandRow, State, states_of};
pub use range::Range;
pub use read::{Extent, Part, Read, Reading, SourceDef};
pub use response::Response;
pub use retry::{RetryLimits, RetryRules, RetryWhen};
pub use rule::{Condition, Conditional, Demand, Rule, RuleEntry, SpanUnit, Statement, Window};
pub use service::{Base, Counting, Endpoint, Envelope, ErrorBody, Group, Service, ServiceFile, Spelling, WireSpelling};
pub use shape::{EnumDef, EnumValue, Scalar, Shape, Type, TypeDef};
pub use smallest::LARGEST_SAMPLE;
pub use tagged::{OTHERWISE, Tagged};
pub use unions::Union;
pub use waiter::{Acceptor, Delay, Each, FieldMatcher, Matcher, Step, WaitState, Waiter};

/// Everything that was loaded.
#[derive(Debug, Default)]
pub struct Api {
    /// One per folder, in the order of the folders' names.
    pub services: Vec<Service>,
}
