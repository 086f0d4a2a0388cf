//! Responses that a service wraps: what the wrapper holds is the response, and errors and pages speak of the wrapper.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Answers, Bytes, CallError, CallOptions, Client, Credentials, Decode, DecodeError, Descriptor, Envelope, Error,
    Json, Limits, Method, Operation, Paged, Paging, PagingKind, Parameter, Path, Reply, Retries, Service,
    TransportError, Untyped, Wire, http,
};

use crate::fixture::{SERVICE, descriptor, operation};

static WRAPPED: Service = Service {
    envelope: Some(Envelope { success: Some(Path(&["ok"])), data: Some(Path(&["result", "data"])) }),
    ..SERVICE
};
/// A refusal whose status is a success.
const REFUSED: &str = r#"{"ok":false,"result":null,"error_code":"X","error_msg":"no"}"#;
const AFTER: &[Parameter] = &[Parameter::query("after").text()];

/// An object with an id.
#[derive(Debug, Default, PartialEq)]
struct Thing(i64);

impl Decode for Thing {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut thing = Self::default();
        json.object(&["id"], &mut [&mut thing.0])?;
        Ok(thing)
    }
}

operation!(Get, Thing, descriptor(Method::Get, &[], &[]), WRAPPED);
operation!(Put, Thing, descriptor(Method::Post, &[], &[]), WRAPPED);
operation!(Drop, (), Descriptor { answers: Answers::NOTHING, ..descriptor(Method::Post, &[], &[]) }, WRAPPED);
operation!(Some_, (), Descriptor { answers: Answers::UNSTATED, ..descriptor(Method::Get, &[], &[]) }, WRAPPED);
operation!(Batch, Thing, Descriptor { partial_failure: Some("failed"), ..descriptor(Method::Post, &[], &[]) }, WRAPPED);
operation!(
    List,
    Vec<Thing>,
    Descriptor {
        answers: Answers::LIST,
        paging: Some(
            Paging::new(PagingKind::Marker, Path(&["result", "data"]))
                .position("after")
                .next(Path(&["info", "cursor"]))
                .total(Path(&["info", "count"]))
        ),
        ..descriptor(Method::Get, AFTER, &[])
    },
    WRAPPED
);

impl Paged for List {
    type Item = Thing;

    fn take_items(response: &mut Vec<Thing>) -> Vec<Thing> {
        core::mem::take(response)
    }
}

/// A client that gets these answers one after the other, and how often it asked.
fn answering(answers: &'static [(u16, &'static str)]) -> Client {
    let left = Arc::new(Mutex::new(answers.iter()));
    let transport = move |_: http::Request<Bytes>, _: Limits| {
        let (status, body) = left.lock().expect("no panic").next().expect("no further call");
        let kind = if body.starts_with('<') { "text/html" } else { "application/json" };
        let answer = http::Response::builder().status(*status).header("content-type", kind);
        core::future::ready(Ok::<_, TransportError>(answer.body(Bytes::from_static(body.as_bytes())).expect("one")))
    };
    let client = Client::builder(&WRAPPED).credentials(Credentials::key("AK", "SK")).transport(transport);
    client.retries(Retries::none()).build().expect("a client")
}

async fn called<O: Operation>(request: &O, status: u16, body: &'static str) -> Result<Reply<O::Response>, CallError<O>>
where
    O::Response: Send,
{
    answering(Box::leak(Box::new([(status, body)]))).call(request).await
}

#[tokio::test]
async fn the_response_is_what_the_wrapper_holds() {
    const WHOLE: &str = r#"{"ok":true,"result":{"data": {"id": 7, "x": 1} },"id":8}"#;
    let reply = called(&Get(vec![]), 200, WHOLE).await.expect("a success");
    assert_eq!((&*reply, reply.body().as_ref()), (&Thing(7), br#"{"id": 7, "x": 1}"#.as_slice()));
    assert_eq!(reply.whole_body().as_ref(), WHOLE.as_bytes());
    let marked: &'static str = format!("\u{feff}{WHOLE}").leak();
    assert_eq!(*called(&Get(vec![]), 200, marked).await.expect("a success"), Thing(7));
    let untyped = Untyped::new(&WRAPPED, Get::descriptor());
    let reply = answering(&[(200, WHOLE)]).call_untyped(&untyped, &CallOptions::new()).await.expect("a success");
    assert_eq!(reply.body().as_ref(), br#"{"id": 7, "x": 1}"#);
    let list = called(&List(vec![Wire::Absent]), 200, r#"{"result":{"data":[{"id":1}]}}"#).await.expect("a success");
    assert_eq!(*list, [Thing(1)]);
}

#[tokio::test]
async fn what_is_not_there_is_told_by_its_path() {
    let all: [(&'static str, &str); 9] = [
        (r#"{"ok":true}"#, "result.data: expected an object, found nothing"),
        (r#"{"ok":true,"result":{}}"#, "result.data: expected an object, found nothing"),
        (r#"{"ok":true,"result":null}"#, "result.data: expected an object, found nothing"),
        (r#"{"ok":true,"result":{"data":null}}"#, "result.data: expected an object, found null"),
        (r#"{"ok":true,"result":{"data":[]}}"#, "result.data: expected an object, found a list"),
        (r#"{"ok":true,"result":{"data":{"id":"x"}}}"#, "result.data.id: expected a 64-bit integer"),
        (r#"{"id":7}"#, "result.data: expected an object, found nothing"),
        ("[]", "result.data: expected an object, found nothing"),
        ("<html>", "text/html"),
    ];
    for (body, said) in all {
        let error = called(&Get(vec![]), 200, body).await.expect_err(body).to_string();
        assert!(error.contains(said), "{body}: {error}");
        let untyped = Untyped::new(&WRAPPED, Get::descriptor());
        let answers: &'static [(u16, &str)] = Box::leak(Box::new([(200, body)]));
        let checked = answering(answers).call_untyped(&untyped, &CallOptions::new()).await;
        // Fields are the type's business.
        assert_eq!(checked.is_err(), !body.contains(r#""id":"x""#), "{body}");
        let error = called(&Put(vec![]), 200, body).await.expect_err(body);
        assert!(error.is_outcome_unknown(), "{body}: {error}");
    }
    let bare = called(&List(vec![Wire::Absent]), 200, r#"[{"id":1}]"#).await.expect_err("a bare list").to_string();
    assert!(bare.contains("result.data: expected a list, found nothing"), "{bare}");
    assert!(called(&Drop(vec![]), 204, "").await.is_ok(), "a write that says no more than its status has succeeded");
    assert!(called(&Get(vec![]), 200, "").await.is_err());
}

#[tokio::test]
async fn nothing_needs_no_response_and_false_is_an_error() {
    for body in [r#"{"ok":true}"#, r#"{"ok":true,"result":null}"#, r#"{"ok":true,"result":{"data":{}}}"#, ""] {
        assert!(called(&Drop(vec![]), 200, body).await.is_ok(), "{body}");
        assert!(called(&Some_(vec![]), 200, body).await.is_ok(), "{body}");
    }
    for status in [200, 400] {
        for error in [
            called(&Get(vec![]), status, REFUSED).await.expect_err("refused"),
            called(&Drop(vec![]), status, REFUSED).await.expect_err("refused"),
        ] {
            let refusal = error.api().expect("a refusal");
            assert!(refusal.is("X") && refusal.message == "no" && refusal.status == status, "{refusal}");
        }
    }
}

#[tokio::test]
async fn pages_and_failures_are_found_in_the_wrapper() {
    let client = answering(&[
        (200, r#"{"ok":true,"result":{"data":[{"id":1},{"id":2}]},"info":{"cursor":"c","count":3}}"#),
        (200, r#"{"ok":true,"result":{"data":[{"id":3}]},"info":{"cursor":"","count":3}}"#),
    ]);
    let request = List(vec![Wire::Absent]);
    let mut pages = client.call(&request).pages();
    let (mut ids, mut totals) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        totals.push(page.total());
        ids.extend(page.items.iter().map(|thing| thing.0));
    }
    assert_eq!((ids, totals), (vec![1, 2, 3], vec![Some(3); 2]));
    let client = answering(&[(200, r#"{"ok":true,"result":{"data":[{"id":1}]},"info":{"count":1}}"#)]);
    let untyped = Untyped::new(&WRAPPED, List::descriptor());
    let mut pages = client.pages_untyped(&untyped, &CallOptions::new());
    let page = pages.next().await.expect("a page").expect("a page");
    assert_eq!((page.items(), page.total()), (vec![r#"{"id":1}"#], Some(1)));
    let failed =
        called(&Batch(vec![]), 200, r#"{"ok":true,"failed":[],"result":{"data":{"id":1,"failed":[1,2]}}}"#).await;
    assert!(matches!(failed, Err(Error::PartialFailure(failure)) if failure.count == 2));
}

#[cfg(feature = "test-util")]
mod tested {
    use api_runtime::testing::{FakeService, Recorder, Replay};
    use api_runtime::{Secret, Slot};
    use serde::Serialize;

    use super::*;

    #[derive(Debug, Default, PartialEq, Serialize)]
    struct Pin {
        pin: String,
    }

    impl Decode for Pin {
        fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
            let mut pin = Self::default();
            let mut slots: [&mut dyn Slot; 1] = [&mut Secret(&mut pin.pin)];
            json.object(&["pin"], &mut slots)?;
            Ok(pin)
        }
    }

    operation!(GetPin, Pin, descriptor(Method::Get, &[], &[]), WRAPPED);

    #[tokio::test]
    async fn fakes_wrap_and_cassettes_hide_what_is_secret_inside() {
        let fake = FakeService::new();
        fake.on::<GetPin>().reply(Pin { pin: "4711".to_owned() });
        let client: Client = Client::builder(&WRAPPED).fake(fake).build().expect("a client");
        let reply = client.call(&GetPin(vec![])).await.expect("a success");
        assert_eq!(
            (reply.pin.as_str(), reply.whole_body().as_ref()),
            ("4711", br#"{"ok":true,"result":{"data":{"pin":"4711"}}}"#.as_slice())
        );
        let path = std::env::temp_dir().join(format!("cassettes-{}-wrapped.jsonl", std::process::id()));
        let _ = std::fs::remove_file(&path);
        let transport = |_: http::Request<Bytes>, _: Limits| {
            let body = r#"{"ok":true,"note":"a","result":{"data":{"pin":"4711"}}}"#;
            core::future::ready(Ok::<_, TransportError>(http::Response::new(Bytes::from_static(body.as_bytes()))))
        };
        let recorder = Recorder::new(&path, transport).expect("a recorder");
        let keys = Credentials::key("AK", "SK-HIDDEN");
        let client: Client = Client::builder(&WRAPPED).credentials(keys).transport(recorder).build().expect("a client");
        assert_eq!(client.call(&GetPin(vec![])).await.expect("a success").pin, "4711");
        let kept = std::fs::read_to_string(&path).expect("a file");
        assert!(kept.contains(r#"{"ok":true,"note":"a","result":{"data":{"pin":"***"}}}"#), "{kept}");
        let cassette = Replay::open(&path).expect("a cassette");
        let client: Client = Client::builder(&WRAPPED).fake(cassette).build().expect("a client");
        assert_eq!(client.call(&GetPin(vec![])).await.expect("a success").pin, "***");
        let _ = std::fs::remove_file(&path);
    }
}
