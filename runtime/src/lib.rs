//! The runtime on which every generated client stands: presence, validation, encoding, signing, transport, decoding.
//!
//! It knows no service: all names that belong to one stand in tables that generated code passes in. Three habits run
//! through it. Numbers are exact, from the text on the wire to [`Decimal`] and back. No call is ever repeated. Nothing
//! secret is shown, neither in messages nor in debug output.

mod calendar;
mod client;
mod decode;
mod descriptor;
mod encode;
mod explain;
mod operation;
mod presence;
mod raw;
mod shown;
mod sign;
mod transport;
mod validate;
mod values;
mod wire;

pub use bytes::Bytes;
pub use calendar::{Date, Instant, Month, OutOfCalendarError, ParseDateError};
pub use client::{
    ApiError, BuildError, Call, Client, ClientBuilder, Credentials, Error, InvalidRequest, Reply, UnreadableReply,
    Validation,
};
pub use decode::{Decode, DecodeError, Json, Object};
pub use descriptor::{
    AuthScheme, Case, Condition, Counting, Descriptor, ErrorBody, ErrorCode, Form, Kind, ListLimits, Method,
    NumberLimits, Outcome, Parameter, Place, RetryClass, Rule, Safety, Service, SignatureScheme, SpanUnit, Spelling,
    Statement, TextLimits,
};
pub use encode::{Parts, encode};
pub use explain::{Entry, Explanation, Note, explain};
pub use http;
pub use operation::Operation;
pub use presence::{Allows, Empty, EmptyList, EmptyString, Given, Null, State};
pub use raw::Raw;
pub use rust_decimal::Decimal;
pub use secrecy::SecretString;
#[cfg(feature = "hyper")]
pub use transport::HyperTransport;
pub use transport::{Limits, Transport, TransportError, TransportFuture};
pub use validate::{Violation, Violations, validate};
pub use wire::{ToWire, Wire};
