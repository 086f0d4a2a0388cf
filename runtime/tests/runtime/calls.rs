//! Calls: options, headers, signature, what stops a request before it is sent.

use core::time::Duration;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use api_runtime::{
    Bytes, Client, Credentials, Error, Limits, Method, NumberLimits, Parameter, Raw, TransportError, Validation, Wire,
    http,
};

use crate::fixture::{SERVICE, Sent, answering, builder, client, descriptor, number, operation, text};
use crate::host::TestHost;

operation!(
    Get,
    (),
    descriptor(
        Method::Get,
        &[
            Parameter::query("limit").integer().number_limits(&NumberLimits::new().max("10")),
            Parameter::query("id").max_length(2)
        ],
        &[]
    )
);
operation!(Post, (), descriptor(Method::Post, &[Parameter::body("amount").decimal()], &[]));

fn fine() -> Get {
    Get(vec![number("1"), Wire::Absent])
}

fn beyond() -> Get {
    Get(vec![number("11"), text("abc")])
}

fn header<'a>(request: &'a http::Request<Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name).map(|value| value.to_str().expect("text"))
}

fn only(sent: &Sent) -> (http::Request<Bytes>, Limits) {
    let mut sent = sent.lock().expect("no test panics inside");
    assert_eq!(sent.len(), 1);
    sent.remove(0)
}

#[tokio::test]
async fn a_request_goes_out_signed_to_the_endpoint() {
    let (sent, transport) = answering(200, "{}");
    let host = TestHost::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_386_665));
    let client = builder(transport).host(host).build().unwrap();
    client.call(&Post(vec![number("100.00")])).await.unwrap();
    let (request, limits) = only(&sent);
    assert_eq!(request.uri(), "https://api.example.com/v2/things");
    assert_eq!((request.method(), request.body().as_ref()), (&http::Method::POST, br#"{"amount":100.00}"#.as_slice()));
    assert_eq!(header(&request, "host"), Some("api.example.com"));
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "user-agent"), Some("test/1"));
    assert_eq!(header(&request, "x-sdk-date"), Some("20261122T223105Z"));
    let signature = header(&request, "authorization").unwrap();
    let start = "SDK-HMAC-SHA256 Access=AK-SHOWN, SignedHeaders=content-type;host;user-agent;x-sdk-date, Signature=";
    assert!(signature.starts_with(start) && signature.len() == start.len() + 64, "{signature}");
    assert_eq!(limits, Limits { timeout: Duration::from_secs(60), max_response_bytes: 16 << 20, new_connection: true });
}

#[tokio::test]
async fn temporary_keys_send_and_sign_their_token_and_account() {
    let (sent, transport) = answering(200, "{}");
    let credentials = Credentials::key("a", "s").security_token("TOKEN").domain_id("d1");
    let client = Client::builder(&SERVICE).credentials(credentials).transport(transport).build().unwrap();
    client.call(&fine()).await.unwrap();
    let (request, _) = only(&sent);
    assert_eq!((header(&request, "x-security-token"), header(&request, "x-domain-id")), (Some("TOKEN"), Some("d1")));
    assert!(header(&request, "authorization").unwrap().contains(";x-domain-id;x-sdk-date;x-security-token,"));
}

#[tokio::test]
async fn a_token_stands_in_its_header_and_nothing_is_signed() {
    let (sent, transport) = answering(200, "{}");
    let credentials = Credentials::token("TOKEN");
    let client = Client::builder(&SERVICE).credentials(credentials).transport(transport).build().unwrap();
    client.call(&fine()).await.unwrap();
    let (request, _) = only(&sent);
    assert_eq!(header(&request, "x-auth-token"), Some("TOKEN"));
    assert_eq!((header(&request, "authorization"), header(&request, "x-sdk-date")), (None, None));
}

#[tokio::test]
async fn violations_stop_a_request_unless_the_caller_says_otherwise() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let Err(Error::Rejected(violations)) = client.call(&beyond()).await else { panic!("it was sent") };
    assert_eq!(violations.len(), 2);
    let Err(Error::Rejected(violations)) = client.call(&beyond()).ignore_rule("limit.max").await else {
        panic!("sent")
    };
    assert_eq!(violations.iter().next().unwrap().rule(), "id.max_length");
    assert!(sent.lock().unwrap().is_empty());
    let reply = client.call(&beyond()).ignore_rule("limit.max").validation(Validation::Warn).await.unwrap();
    assert_eq!(reply.warnings().len(), 1);
    assert!(client.call(&beyond()).validation(Validation::Off).await.unwrap().warnings().is_empty());
    assert!(client.call(&Raw::new(&beyond()).query("limit", "11").query("id", "abc")).await.is_ok());
    assert_eq!(sent.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn warnings_reach_the_listener() {
    static HEARD: AtomicUsize = AtomicUsize::new(0);
    let client = builder(answering(200, "{}").1).validation(Validation::Warn).ignore_rule("id.max_length").on_warning(
        |violations| {
            HEARD.fetch_add(violations.len(), Ordering::Relaxed);
        },
    );
    let client = client.build().unwrap();
    client.call(&beyond()).await.unwrap();
    client.call(&fine()).await.unwrap();
    assert_eq!(HEARD.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_call_has_its_own_timeout_and_headers() {
    let (sent, transport) = answering(200, "{}");
    let call = builder(transport).host(TestHost::at(SystemTime::UNIX_EPOCH)).build().unwrap();
    call.call(&fine())
        .timeout(Duration::from_secs(3))
        .header("X-Trace", " t1 ")
        .header("user-agent", "mine")
        .await
        .unwrap();
    let (request, limits) = only(&sent);
    assert_eq!(limits.timeout, Duration::from_secs(3));
    assert_eq!((header(&request, "x-trace"), header(&request, "user-agent")), (Some("t1"), Some("mine")));
    assert!(header(&request, "authorization").unwrap().contains(";x-trace,"));
}

#[tokio::test]
async fn what_http_or_json_does_not_take_is_not_sent() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    for (name, value) in [
        ("Host", "x"),
        ("authorization", "x"),
        ("X-SDK-DATE", "x"),
        ("x-auth-token", "x"),
        ("Content-Length", "1"),
        ("a b", "x"),
        ("X-A", "a\nb"),
    ] {
        let outcome = client.call(&fine()).header(name, value).await;
        assert!(matches!(outcome, Err(Error::InvalidRequest(_))), "{name}");
    }
    let post = Post(vec![number("1")]);
    for raw in [
        Raw::new(&post).body("amount", "1, \"x\": 2"),
        Raw::new(&post).path("v2"),
        Raw::new(&post).path("/v2?x=1"),
        Raw::new(&post).path("/a b"),
    ] {
        assert!(matches!(client.call(&raw).await, Err(Error::InvalidRequest(_))), "{raw:?}");
    }
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_application_stands_before_the_crate() {
    let (sent, transport) = answering(200, "{}");
    let client = builder(transport).application("reports", "2.1+x").build().unwrap();
    client.call(&fine()).await.unwrap();
    client.call(&fine()).header("user-agent", "mine").await.unwrap();
    client.call(&Raw::new(&fine()).header("User-Agent", "by hand")).await.unwrap();
    let agents: Vec<_> =
        sent.lock().unwrap().iter().map(|(request, _)| header(request, "user-agent").unwrap().to_owned()).collect();
    assert_eq!(agents, ["reports/2.1+x test/1", "mine", "by hand"]);
    let wrong = |name: &str, version: &str| {
        builder(answering(200, "{}").1).application(name, version).build().unwrap_err().to_string()
    };
    assert_eq!(wrong("", "1"), "the name of the application, ``: it is empty");
    assert!(wrong("a b", "1").ends_with("it may consist of letters, digits and !#$%&'*+-.^_`|~"));
    for version in ["1/2", "1\r\nx: y", "é", "(x)"] {
        assert!(wrong("a", version).starts_with("the version of the application, `"), "{version}");
    }
    assert!(wrong(&"x".repeat(65), "1").ends_with("it is longer than 64 characters"));
}

#[tokio::test]
async fn a_request_of_another_service_is_not_sent() {
    struct Other;
    impl api_runtime::Operation for Other {
        type Response = ();
        type Code = core::convert::Infallible;

        fn descriptor() -> &'static api_runtime::Descriptor {
            <Post as api_runtime::Operation>::descriptor()
        }
        const SERVICE: &'static api_runtime::Service = {
            static OTHER: api_runtime::Service = api_runtime::Service { id: "other", ..SERVICE };
            &OTHER
        };
    }
    impl api_runtime::Fields for Other {
        fn read<'a>(&'a self, reader: &mut dyn FnMut(&[api_runtime::WireRef<'a>])) {
            api_runtime::Wire::read(&[Wire::Absent], reader);
        }
    }
    let (sent, transport) = answering(200, "{}");
    assert!(matches!(client(transport).call(&Other).await, Err(Error::InvalidRequest(_))));
    assert!(sent.lock().unwrap().is_empty());
}

/// The failure of a call through a transport that fails in that way.
async fn failing(is_write: bool, failure: fn() -> TransportError) -> Error {
    let client = client(move |_: http::Request<Bytes>, _: Limits| async move { Err(failure()) });
    let outcome = if is_write { client.call(&Post(vec![number("1")])).await } else { client.call(&fine()).await };
    outcome.unwrap_err().into()
}

#[tokio::test]
async fn a_lost_answer_leaves_the_outcome_of_a_write_unknown_alone() {
    let lost = || TransportError::response_lost("gone");
    let cause = async |failure| match failing(true, failure).await {
        Error::OutcomeUnknown(unknown) => unknown.cause,
        other => panic!("{other:?}"),
    };
    assert!(matches!(cause(lost).await, Error::Transport(_)));
    assert!(matches!(failing(false, lost).await, Error::Transport(_)));
    let not_sent = || TransportError::not_sent("no way");
    assert!(matches!(failing(true, not_sent).await, Error::Transport(_)));
    let late = || TransportError::timed_out(true);
    assert!(matches!(cause(late).await, Error::Timeout { .. }));
    assert_eq!(failing(true, late).await.to_string(), "the call may have taken effect: no response within 60s");
    assert!(matches!(failing(true, || TransportError::timed_out(false)).await, Error::Timeout { .. }));
}

#[tokio::test]
async fn a_transport_that_ignores_the_bound_does_not_get_through() {
    let bounded = |most| builder(answering(200, "12345").1).max_response_bytes(most).build().unwrap();
    assert!(bounded(5).call(&fine()).await.is_ok());
    let error = bounded(4).call(&Post(vec![number("1")])).await.unwrap_err();
    let Error::OutcomeUnknown(unknown) = &error else { panic!("{error:?}") };
    assert!(matches!(unknown.cause, Error::BodyTooLarge { limit: 4 }), "{error:?}");
}

#[tokio::test]
async fn a_reply_tells_status_id_and_body() {
    let reply = client(answering(201, "[1]").1).call(&fine()).await.unwrap();
    assert_eq!((reply.status(), reply.request_id(), reply.body().as_ref()), (201, Some("r-1"), b"[1]".as_slice()));
    let () = reply.into_inner();
}

#[test]
fn a_call_can_move_to_another_thread() {
    fn is_send<T: Send>(_: T) {}
    fn is_shared<T: Send + Sync + Clone>(_: &T) {}
    let client = client(answering(200, "{}").1);
    is_shared(&client);
    is_send(client.call(&fine()).into_future());
}

#[test]
fn a_client_is_not_built_of_parts_that_do_not_fit() {
    let transport = || answering(200, "").1;
    let build = |credentials| Client::builder(&SERVICE).credentials(credentials).transport(transport()).build();
    assert!(build(Credentials::key("a", "s")).is_ok());
    for credentials in [
        Credentials::key("", "s"),
        Credentials::key("a", ""),
        Credentials::key("a\n", "s"),
        Credentials::token(""),
        Credentials::token("t\r\n"),
        Credentials::token("t").security_token("x"),
        Credentials::token("t").domain_id("x"),
        Credentials::key("a", "s").security_token("x\n"),
        Credentials::key("a", "s").domain_id(""),
    ] {
        assert!(matches!(build(credentials), Err(api_runtime::BuildError::Credentials(_))));
    }
    let missing = Client::builder(&SERVICE).transport(transport()).build();
    assert!(matches!(missing, Err(api_runtime::BuildError::NoCredentials)));
    let plain = builder(transport()).endpoint("http://example.com").build();
    assert!(matches!(plain, Err(api_runtime::BuildError::Unencrypted)));
    assert!(builder(transport()).endpoint("http://example.com").allow_http().build().is_ok());
}

#[tokio::test]
async fn no_path_leads_to_another_host() {
    for path in ["//elsewhere.example/x", "/@elsewhere.example", "/..//elsewhere.example", "/%2f%2felsewhere.example"] {
        let (sent, transport) = answering(200, "{}");
        let request = fine();
        client(transport).call(&Raw::new(&request).path(path)).await.expect("an answer");
        let (request, _) = only(&sent);
        assert_eq!(
            (request.uri().host(), header(&request, "host")),
            (Some("api.example.com"), Some("api.example.com"))
        );
    }
    for path in ["@elsewhere.example", "elsewhere.example", "https://elsewhere.example/"] {
        let (sent, transport) = answering(200, "{}");
        let request = fine();
        let refused = client(transport).call(&Raw::new(&request).path(path)).await;
        assert!(matches!(refused, Err(Error::InvalidRequest(_))), "{path}");
        assert!(sent.lock().expect("no test panics inside").is_empty());
    }
}
