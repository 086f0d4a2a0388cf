// @generated from spec/bssintl. Do not edit: change that, and generate again.

#![cfg_attr(
    all(feature = "environment", feature = "hyper"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(feature = "environment", feature = "hyper")),
    doc = "Client for Huawei Cloud billing (BSS), international site, generated from a curated spec."
)]

mod client;
pub mod credentials;
pub mod error_codes;

// Its examples call operations of every group.
#[cfg(all(
    feature = "hyper",
    feature = "orders",
    feature = "subscriptions",
    feature = "bills",
    feature = "costs",
    feature = "accounts",
    feature = "coupons",
    feature = "packages",
    feature = "prices",
    feature = "products",
    feature = "enterprise",
    feature = "customers",
    feature = "partner_accounts",
    feature = "partner_bills",
    feature = "invoices"
))]
pub mod guide;
pub mod service;
pub mod types;

#[cfg(feature = "orders")]
pub mod orders;

#[cfg(feature = "subscriptions")]
pub mod subscriptions;

#[cfg(feature = "bills")]
pub mod bills;

#[cfg(feature = "costs")]
pub mod costs;

#[cfg(feature = "accounts")]
pub mod accounts;

#[cfg(feature = "coupons")]
pub mod coupons;

#[cfg(feature = "packages")]
pub mod packages;

#[cfg(feature = "prices")]
pub mod prices;

#[cfg(feature = "products")]
pub mod products;

#[cfg(feature = "enterprise")]
pub mod enterprise;

#[cfg(feature = "customers")]
pub mod customers;

#[cfg(feature = "partner_accounts")]
pub mod partner_accounts;

#[cfg(feature = "partner_bills")]
pub mod partner_bills;

#[cfg(feature = "invoices")]
pub mod invoices;

pub use api_runtime::{
    AccessKey, Amount, AmountError, Any, AnyError, ApiError, Attempt, BuildError, Bytes, BytesBody,
    Call, CallError, CallFuture, CallOptions, ClientBuilder, ClockSkew, Code, Credentials,
    CredentialsError, CredentialsFuture, CredentialsRenewal, CredentialsSource, Date,
    DateOutOfRangeError, Decimal, DecodeError, Empty, EmptyList, EmptyString, Error, ErrorCode,
    ErrorItem, ErrorResponse, Explanation, File, Given, Host, Instant, InvalidRequest,
    ItemWithResponse, Items, ItemsWithResponses, Limits, ListedCode, Map, Message, Method, Month,
    Null, Observer, Operation, OutcomeUnknown, OwnedAmount, Page, Paged, Pages, ParseDateError,
    ParseValueError, PartialFailure, Preview, Raw, Reply, Retries, RetryClass, SecretString,
    SignableRequest, Signer, Sleep, State, TextBody, Transport, TransportError, TransportErrorKind,
    TransportFuture, Uncovered, UnreadableReply, Untyped, UntypedPage, UntypedPages, Validation,
    Violation, ViolationKind, Violations, Wait, WaitError, Waited, Waiter, Wire, Zone, http,
};

#[cfg(feature = "hyper")]
pub use api_runtime::{HyperTransport, HyperTransportBuilder, Proxy, ProxyError, SystemHost};

pub use api_runtime as runtime;
#[cfg(feature = "test-util")]
pub use api_runtime::testing;
pub use client::Client;
