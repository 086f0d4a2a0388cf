//! `lib.rs`: the modules of the crate, and what it takes over from the runtime.

use quote::{format_ident, quote};

use super::{features, front_page, print};
use crate::ir::Crate;

pub(super) fn library(krate: &Crate) -> String {
    let client = format_ident!("{}", krate.client);
    let credentials = krate.service.credentials.as_ref().map(|_| {
        quote!(
            pub mod credentials;
        )
    });
    let guide = (!krate.guide.is_empty()).then(|| {
        let groups = krate.groups.iter().map(|group| group.module.as_str());
        let features = features::all(["hyper"].into_iter().chain(groups));
        quote! {
            #[comment = " Its examples call operations of every group."]
            #features
            pub mod guide;
        }
    });
    let types = (!krate.types.is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let groups = krate.groups.iter().map(|group| {
        let (condition, module) = (features::of(&group.module), format_ident!("{}", group.module));
        quote!(#condition pub mod #module;)
    });
    let needed = front_page::features(krate).into_iter().map(|feature| quote!(feature = #feature));
    let (condition, short) = (quote!(all(#(#needed),*)), &krate.description);
    let body = quote! {
        #![cfg_attr(#condition, doc = include_str!("../README.md"))]
        #![cfg_attr(not(#condition), doc = #short)]

        mod client;
        #credentials
        pub mod error_codes;
        #guide
        pub mod service;
        #types
        #(#groups)*

        pub use api_runtime::{
            AccessKey, Amount, AmountError, Any, AnyError, ApiError, Attempt, BuildError, Bytes, BytesBody, Call, CallError,
            CallFuture, CallOptions, ClientBuilder, ClockSkew, Code, Credentials, CredentialsError,
            CredentialsFuture, CredentialsRenewal, CredentialsSource, Date, DateOutOfRangeError, Decimal,
            DecodeError, Empty, EmptyList, EmptyString, Error, ErrorCode, ErrorItem, ErrorResponse, Explanation,
            File, Given, Host, Instant, InvalidRequest, ItemWithResponse, Items, ItemsWithResponses, Limits, ListedCode, Map,
            Message, Method, Month, Null, Observer, Operation, OutcomeUnknown, OwnedAmount, Page, Paged, Pages,
            ParseDateError, ParseValueError, PartialFailure, Preview, Raw, Reply, Retries, RetryClass, SecretString,
            SignableRequest, Signer, Sleep, State, TextBody, Transport, TransportError, TransportErrorKind,
            TransportFuture, Uncovered, UnreadableReply, Untyped, UntypedPage, UntypedPages, Validation, Violation,
            ViolationKind, Violations, Wait, WaitError, Waited, Waiter, Wire, Zone, http,
        };
        #[cfg(feature = "hyper")]
        pub use api_runtime::{HyperTransport, HyperTransportBuilder, Proxy, ProxyError, SystemHost};
        #[cfg(feature = "test-util")]
        pub use api_runtime::testing;
        pub use api_runtime as runtime;
        pub use client::#client;
    };
    print::file(&krate.spec_folder, body)
}
