//! The runtime of generated clients: presence, validation, encoding, signing, transport, decoding.
//!
//! It is independent of any service: generated code passes tables that describe it. Numbers are exact, from the text on the wire to
//! [`Decimal`] and back. A write operation is never retried if that could make it take effect twice. Secrets are not shown, neither
//! in messages nor in debug output.

mod amount;
mod answer;
mod any;
mod calendar;
mod client;
mod code;
mod credentials;
mod decode;
mod descriptor;
mod encode;
mod enumeration;
mod equal;
mod explain;
mod file;
mod headers;
mod host;
mod map;
mod operation;
mod pages;
mod plain_body;
mod plain_number;
mod presence;
mod raw;
mod retry;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde;
mod shown;
mod sign;
#[cfg(feature = "test-util")]
pub mod testing;
mod transport;
mod uncovered;
mod union;
mod untyped;
mod validate;
mod values;
mod wait;
mod wire;

pub use amount::{Amount, AmountError, OwnedAmount};
#[doc(hidden)]
pub use answer::{Hashed, feed};
pub use any::{Any, AnyError};
pub use bytes::Bytes;
pub use calendar::{Date, DateOutOfRangeError, Instant, Month, ParseDateError, Zone};
pub use client::{
    ApiError, Attempt, BuildError, Call, CallError, CallFuture, CallOptions, Client, ClientBuilder, ClockSkew,
    CredentialsRenewal, Error, ErrorItem, ErrorResponse, InvalidRequest, Message, Observer, OutcomeUnknown,
    PartialFailure, Preview, Reply, UnreadableReply, Validation,
};
pub use code::{Code, Listed, ListedCode};
pub use credentials::{
    ChainSource, Credentials, CredentialsError, CredentialsFuture, CredentialsSource, MetadataSource, RefreshSource,
};
#[cfg(feature = "environment")]
pub use credentials::{EnvironmentSource, ProfileSource, TokenFileSource, VariablesSource};
pub use decode::{
    Answering, Arrived, Body, Constant, Decode, DecodeError, InMinorUnits, Json, JsonKind, ReadAs, Required, Secret,
    Slot, Timed,
};
pub use descriptor::{
    Acceptor, Answers, AuthScheme, Bound, CallConstant, Case, ClientValue, Collection, Condition, Counting,
    CredentialSources, Descriptor, Each, Envelope, EnvironmentNames, ErrorBody, ErrorCode, Facts, Form, KeyNames, Kind,
    ListLimits, Matcher, MetadataNames, MetadataSession, Method, MinorUnits, Money, NumberLimits, OtherKind, Outcome,
    Paging, PagingKind, Parameter, Path, Place, Presence, ProfileNames, RateLimit, Region, RetryClass, RetryLimits,
    RetryReset, RetryRules, RetryScheme, RetryWhen, Rule, Safety, Scheme, SecretPart, SecretScheme, Service, Shape,
    SignatureScheme, SpanUnit, Spelling, Statement, TextLimits, Union, WaitState, Waiter,
};
pub use encode::{Encoding, FormStyle, ListStyle, ObjectStyle, Parts, Query, encode};
pub use enumeration::ParseValueError;
#[doc(hidden)]
pub use enumeration::{order, parse_value};
pub use explain::{Entry, Explanation, Note, explain};
pub use file::File;
pub use headers::read_headers;
#[cfg(feature = "hyper")]
pub use host::SystemHost;
pub use host::{Host, Sleep};
pub use http;
pub use map::Map;
pub use operation::Operation;
pub use pages::{
    ItemWithResponse, Items, ItemsWithResponses, Page, Paged, Pages, TakeItems, UntypedPage, UntypedPages,
};
pub use plain_body::{BytesBody, TextBody};
pub use presence::{Allows, Empty, EmptyList, EmptyString, Given, IntoGivenList, Null, State};
pub use raw::Raw;
pub use retry::Retries;
pub use rust_decimal::Decimal;
pub use secrecy::SecretString;
pub use shown::{is_steering, show};
pub use sign::{AccessKey, SignableRequest, Signer};
#[cfg(feature = "hyper")]
pub use transport::{HyperTransport, HyperTransportBuilder, Proxy, ProxyError};
pub use transport::{Limits, Transport, TransportError, TransportErrorKind, TransportFuture};
pub use uncovered::Uncovered;
pub use untyped::Untyped;
pub use validate::{Violation, ViolationKind, Violations, validate};
pub use wait::{Wait, WaitError, Waited};
pub use wire::{Fields, ListItems, MapEntries, ToWire, Wire, WireRef};
