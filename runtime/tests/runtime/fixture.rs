//! A small service, and a way to state an operation in a few lines.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Answers, AuthScheme, Bytes, Client, ClientBuilder, Code, Counting, CredentialSources, Credentials, Descriptor,
    ErrorBody, ErrorCode, Limits, Method, Parameter, Path, Region, Retries, RetryClass, RetryScheme, Rule, Safety,
    Scheme, SecretPart, SecretScheme, Service, SignatureScheme, Spelling, Transport, TransportError, http,
};

/// Spelling of states in the queries and headers of the service.
const SPELLING: Spelling = Spelling { empty: "", empty_string: "\"\"", null: "null", empty_list: "[]" };

pub(crate) static SERVICE: Service = Service {
    id: "test",
    title: "A service for tests",
    endpoint: "https://api.example.com",
    regions: &[Region { name: "one", endpoint: "https://api.example.com" }],
    query: SPELLING,
    header: SPELLING,
    length_counts: Counting::Characters,
    auth: AuthScheme {
        signature: Some(SignatureScheme {
            algorithm: "SDK-HMAC-SHA256",
            date_header: "X-Sdk-Date",
            session_header: Some("X-Security-Token"),
            domain_header: Some("X-Domain-Id"),
        }),
        secrets: &[SecretScheme {
            scheme: Scheme::Token,
            prefix: "",
            parts: &[SecretPart { name: "token", place: "X-Auth-Token", variable: None }],
        }],
        exceptions: &[],
    },
    client_values: &[],
    every_call: &[],
    credentials: CredentialSources::NONE,
    content_type: "application/json",
    encoding: None,
    retry: RetryScheme::DEFAULT,
    request_id_header: "X-Request-Id",
    envelope: None,
    error_bodies: &[
        ErrorBody::new().code(Path(&["error_code"])).message(Path(&["error_msg"])),
        ErrorBody::new()
            .code(Path(&["error_code"]))
            .message(Path(&["error_message"]))
            .request_id(Path(&["request_id"])),
        ErrorBody::new().code(Path(&["errorCode"])).message(Path(&["errorMsg"])),
    ],
    success_codes: &["CBC.0000"],
    user_agent: "test/1",
    errors: &[&ErrorCode {
        code: "APIGW.0308",
        status: 429,
        meaning: "The rate limit is reached.",
        remedy: Some("Wait."),
        retry: RetryClass::Later,
    }],
};

/// An operation of the service with these parameters and rules.
pub(crate) const fn descriptor(method: Method, parameters: &'static [Parameter], rules: &'static [Rule]) -> Descriptor {
    let safety = match method {
        Method::Get => Safety::Read,
        _ => Safety::Write,
    };
    let errors = &[&ErrorCode {
        code: "CBC.0100",
        status: 400,
        meaning: "A parameter is wrong.",
        remedy: Some("Compare it with the limits."),
        retry: RetryClass::AfterCorrection,
    }];
    Descriptor {
        id: "Test",
        method,
        path: "/v2/things",
        source: "page",
        safety,
        parameters,
        rules,
        errors,
        answers: Answers::OBJECT,
        paging: None,
        waiters: &[],
        rate_limit: None,
        partial_failure: None,
    }
}

/// A code as it came: the operations of these tests name none.
pub(crate) type AnyCode = Code<core::convert::Infallible>;

/// States a request type whose values the test gives one by one.
macro_rules! operation {
    ($name:ident, $response:ty, $descriptor:expr) => {
        crate::fixture::operation!($name, $response, $descriptor, crate::fixture::SERVICE);
    };
    ($name:ident, $response:ty, $descriptor:expr, $service:path) => {
        #[derive(Clone)]
        struct $name(Vec<api_runtime::Wire>);

        impl api_runtime::Operation for $name {
            type Response = $response;
            type Code = core::convert::Infallible;
            const SERVICE: &'static api_runtime::Service = &$service;

            fn descriptor() -> &'static api_runtime::Descriptor {
                static DESCRIPTOR: api_runtime::Descriptor = $descriptor;
                &DESCRIPTOR
            }
        }

        impl api_runtime::Fields for $name {
            fn read<'a>(&'a self, reader: &mut dyn FnMut(&[api_runtime::WireRef<'a>])) {
                api_runtime::Wire::read(&self.0, reader);
            }
        }
    };
}
pub(crate) use operation;

/// A text on the wire.
pub(crate) fn text(text: &str) -> api_runtime::Wire {
    api_runtime::Wire::Text(text.to_owned())
}

/// A number on the wire.
pub(crate) fn number(text: &str) -> api_runtime::Wire {
    api_runtime::Wire::Number(text.to_owned())
}

/// What a transport of a test was asked to send.
pub(crate) type Sent = Arc<Mutex<Vec<(http::Request<Bytes>, Limits)>>>;

/// A transport that answers every request with that status and body, and keeps the requests.
pub(crate) fn answering(status: u16, body: &'static str) -> (Sent, impl Transport) {
    let sent = Sent::default();
    let keeps = sent.clone();
    let transport = move |request: http::Request<Bytes>, limits: Limits| {
        keeps.lock().expect("no test panics inside").push((request, limits));
        async move {
            let answer = http::Response::builder().status(status).header("x-request-id", "r-1");
            Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("an answer"))
        }
    };
    (sent, transport)
}

/// A builder with credentials and that transport, which sends every call once.
pub(crate) fn builder(transport: impl Transport + 'static) -> ClientBuilder {
    let builder = Client::builder(&SERVICE).credentials(Credentials::key("AK-SHOWN", "SK-HIDDEN"));
    builder.transport(transport).retries(Retries::none())
}

/// A client with that transport.
pub(crate) fn client(transport: impl Transport + 'static) -> Client {
    builder(transport).build().expect("a client")
}
