//! Bodies of one value and of several parts, from the values of a request to bytes, and what is shown of them.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, CallOptions, Descriptor, Encoding, Error, File, FormStyle, ListLimits, ListStyle, Message, Method,
    ObjectStyle, Observer, Parameter, Raw, Safety, Uncovered, Untyped, Wire, encode, explain, validate,
};

use crate::fixture::{SERVICE, answering, builder, client, descriptor, number, operation, text};
use crate::host::TestHost;
use crate::retries::{Next, script};

static PNG: Encoding = Encoding::plain("image/png");
static TEXT: Encoding = Encoding::plain("text/plain; charset=utf-8");
static PARTS: Encoding =
    Encoding::multipart(FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Brackets, empty_string: "" });

operation!(
    Draw,
    (),
    descriptor(
        Method::Put,
        &[Parameter::query("no"), Parameter::whole().bytes().max_length(8).required().encoded(&PNG)],
        &[]
    )
);
operation!(Write, (), descriptor(Method::Put, &[Parameter::whole().text().secret().encoded(&TEXT)], &[]));
operation!(
    Number,
    (),
    descriptor(Method::Put, &[Parameter::whole().integer().list().list_limits(&ListLimits::new().max_items(3))], &[])
);
operation!(
    Upload,
    (),
    Descriptor {
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(
            Method::Post,
            &[
                Parameter::header("key"),
                Parameter::body("pin").secret().encoded(&PARTS),
                Parameter::body("file").file().encoded(&PARTS),
                Parameter::body("more")
                    .file()
                    .list()
                    .list_limits(&ListLimits::new().max_item_length(4))
                    .encoded(&PARTS),
            ],
            &[]
        )
    }
);

fn file(content: &'static [u8]) -> Wire {
    Wire::File(File::new("a.bin", content))
}

fn upload() -> Upload {
    Upload(vec![text("k"), text("4711"), file(b"\xff--part-boundary-0000000000"), Wire::List(vec![file(b"1")])])
}

#[test]
fn a_body_of_one_value_goes_out_as_it_is() {
    let parts = encode(&Draw(vec![number("7"), Wire::Bytes((&b"\x89PNG\0"[..]).into())]));
    assert_eq!(parts.body_bytes(), &b"\x89PNG\0"[..]);
    assert!(parts.headers.contains(&("Content-Type".into(), "image/png".into())), "{:?}", parts.headers);
    let parts = encode(&Number(vec![Wire::List(vec![number("1"), number("2")])]));
    assert_eq!(parts.body_bytes(), "[1,2]");
    assert!(parts.headers.contains(&("Content-Type".into(), "application/json".into())), "{:?}", parts.headers);
    assert_eq!(encode(&Number(vec![Wire::Absent])).body_bytes(), "");
    assert_eq!(encode(&Number(vec![Wire::EmptyList])).body_bytes(), "[]");
}

#[test]
fn bytes_are_counted() {
    let rules = |found: &api_runtime::Violations| -> Vec<String> {
        found.iter().map(|violation| violation.rule().into_owned()).collect()
    };
    for (body, broken) in [(vec![0; 8], vec![]), (vec![0; 9], vec!["body.max_length"]), (vec![], vec!["body.required"])]
    {
        assert_eq!(rules(&validate(&Draw(vec![Wire::Absent, Wire::Bytes(body.into())]))), broken);
    }
    assert_eq!(rules(&validate(&Draw(vec![Wire::Absent, text("a")]))), ["body.type"]);
    let more = Wire::List(vec![file(b"1234"), file(b"12345"), text("a")]);
    let broken = validate(&Upload(vec![Wire::Absent, Wire::Absent, Wire::Absent, more]));
    assert_eq!(rules(&broken), ["more.max_item_length", "more.type"], "{broken}");
    assert_eq!(rules(&validate(&Write(vec![text("")]))), ["body.min_length"]);
}

#[test]
fn what_is_explained_shows_no_content() {
    let explained = explain(&Draw(vec![Wire::Absent, Wire::Bytes("hunter2".into())])).to_string();
    assert!(explained.contains("body: 7 bytes → as given") && !explained.contains("hunter2"), "{explained}");
    let explained = explain(&upload()).to_string();
    assert!(explained.contains("file: a.bin, application/octet-stream, 27 bytes → as given"), "{explained}");
    assert_eq!(format!("{:?}", Wire::Bytes("hunter2".into())), "Bytes(7 bytes)");
}

#[tokio::test]
async fn every_attempt_sends_the_same_body() {
    let (log, transport) = script(&[Next::Lost, Next::Answer(503, "")]);
    let host = TestHost::patient();
    let reply = crate::retries::client(&host, transport).call(&upload()).await.expect("an answer");
    assert_eq!(reply.attempts(), 3);
    let bodies: Vec<String> = log.lock().unwrap().iter().map(|(_, body)| body.clone()).collect();
    assert!(bodies[0].starts_with("--part-boundary-0000000001\r\n") && bodies.iter().all(|body| *body == bodies[0]));
}

#[tokio::test]
async fn every_kind_of_call_sends_such_bodies() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let draw = Draw(vec![Wire::Absent, Wire::Bytes("a".into())]);
    client.call(&draw).await.expect("an answer");
    client.call(&Raw::new(&draw).whole_body(vec![0; 9]).header("Content-Type", "image/jpeg")).await.expect("an answer");
    client.call(&Raw::new(&upload()).body("pin", "\"part-boundary-0000000001\"")).await.expect("an answer");
    let mut untyped = Untyped::new(&SERVICE, <Draw as api_runtime::Operation>::descriptor());
    assert!(untyped.set("body", Wire::Bytes("b".into())));
    client.call_untyped(&untyped, &CallOptions::new()).await.expect("an answer");
    let uncovered = Uncovered::write(Method::Post, "/v2/raw").whole_body("text/x-markdown", "# A");
    client.call_uncovered(&uncovered, &CallOptions::new()).await.expect("an answer");
    let sent = sent.lock().unwrap();
    let types: Vec<&str> =
        sent.iter().map(|(request, _)| request.headers()["content-type"].to_str().unwrap()).collect();
    let parts = "multipart/form-data; boundary=part-boundary-0000000002";
    assert_eq!(types, ["image/png", "image/jpeg", parts, "image/png", "text/x-markdown"]);
    let bodies: Vec<&[u8]> = [0, 1, 3, 4].map(|at: usize| sent[at].0.body().as_ref()).to_vec();
    assert_eq!(bodies, [&b"a"[..], &[0; 9], b"b", b"# A"]);
}

#[tokio::test]
async fn a_file_writes_no_headers_of_its_own() {
    let (sent, transport) = answering(200, "{}");
    let evil = File::new("a", "b").with_media_type("text/plain\r\nX-Evil: 1");
    let request = Upload(vec![text("k"), Wire::Absent, Wire::File(evil), Wire::Absent]);
    let error = client(transport).call(&request).await.expect_err("it was sent");
    assert!(matches!(error, Error::InvalidRequest(_)) && sent.lock().unwrap().is_empty(), "{error}");
    assert!(
        error.to_string().contains("body key file: a part cannot hold a file without a valid media type"),
        "{error}"
    );
}

/// Keeps the bodies of the requests that it is shown.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<String>>>);

impl Observer for Shown {
    fn request(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        self.0.lock().unwrap().push(message().body);
    }
}

#[tokio::test]
async fn observers_and_previews_see_sizes_and_no_secret() {
    let shown = Shown::default();
    let client = builder(answering(200, "").1).observer(Arc::new(shown.clone())).build().unwrap();
    client.call(&upload()).await.expect("an answer");
    client.call(&Write(vec![text("hunter2")])).await.expect("an answer");
    client.call(&Draw(vec![Wire::Absent, Wire::Bytes((&b"\xff"[..]).into())])).await.expect("an answer");
    let shown = shown.0.lock().unwrap().clone();
    let lines: Vec<&str> = shown[0].lines().collect();
    assert_eq!(lines[0], "pin=***");
    assert!(lines[1].starts_with("file=\"a.bin\", application/octet-stream, 27 bytes, SHA-256 "), "{}", lines[1]);
    assert_eq!(shown[1], "***");
    assert!(shown[2].starts_with("1 bytes, SHA-256 "), "{}", shown[2]);

    let mut untyped = Untyped::new(&SERVICE, <Write as api_runtime::Operation>::descriptor());
    assert!(untyped.set("body", text("hunter2")));
    let preview = client.preview_untyped(&untyped, &CallOptions::new()).await.expect("a preview");
    assert_eq!(preview.body, "***");
    assert!(preview.canonical_request.expect("it is signed").ends_with("\n***"));
}

#[tokio::test]
async fn the_signature_covers_the_body() {
    let mut untyped = Untyped::new(&SERVICE, <Draw as api_runtime::Operation>::descriptor());
    assert!(untyped.set("body", Wire::Bytes("hello".into())));
    let client = client(answering(200, "").1);
    let preview = client.preview_untyped(&untyped, &CallOptions::new()).await.expect("a preview");
    let canonical = preview.canonical_request.expect("it is signed");
    let hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assert_eq!((preview.body.as_str(), canonical.lines().last()), ("hello", Some(hash)));
}
