//! Answers that are no object: lists, named types, text, bytes, nothing; and objects of which nothing is documented.

use api_runtime::{
    Answering, Answers, Arrived, Body, Bytes, BytesBody, CallOptions, Client, Decode, DecodeError, Descriptor, Error,
    Json, Limits, Method, Shape, TextBody, TransportError, Untyped, http,
};

use crate::fixture::{SERVICE, client, descriptor, operation};

#[derive(Debug, Default, PartialEq)]
struct Thing {
    id: Option<i64>,
}

impl Decode for Thing {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut thing = Self::default();
        json.object(&["id"], &mut [&mut thing.id])?;
        Ok(thing)
    }
}

/// A response without documented fields, as the generator writes it.
#[derive(Debug, PartialEq)]
struct NoField;

impl Decode for NoField {
    const BODY: Body = Body::ObjectOrNothing;

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self)
    }
}

macro_rules! answered_by {
    ($read:ident $write:ident $response:ty, $answers:expr) => {
        operation!($read, $response, Descriptor { answers: $answers, ..descriptor(Method::Get, &[], &[]) });
        operation!($write, $response, Descriptor { answers: $answers, ..descriptor(Method::Post, &[], &[]) });
    };
}

answered_by!(ReadList WriteList Vec<Thing>, Answers::LIST);
answered_by!(ReadThing WriteThing Thing, Answers::OBJECT);
answered_by!(ReadUnstated WriteUnstated NoField, Answers::UNSTATED);
answered_by!(ReadText WriteText TextBody, Answers::TEXT);
answered_by!(ReadBytes WriteBytes BytesBody, Answers::BYTES);
answered_by!(ReadNothing WriteNothing (), Answers::NOTHING);
answered_by!(ReadNews WriteNews News, Answers::by_status(&[(200, Shape::Object), (304, Shape::Nothing)]));

/// A response by status, as the generator writes it.
#[derive(Debug, PartialEq)]
enum News {
    Ok(Thing),
    NotModified,
}

impl Decode for News {
    const ANSWER: Answering<Self> = Answering::Own {
        answer: |answer| match answer.status() {
            304 => answer.value().map(|()| Self::NotModified),
            _ => answer.value().map(Self::Ok),
        },
        nothing: |status| if status == 304 { Some(Self::NotModified) } else { Arrived::none(status).map(Self::Ok) },
    };

    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Thing::decode(json).map(Self::Ok)
    }
}

/// A client of a server that answers everything with this.
fn answering(status: u16, media_type: &'static str, body: &'static [u8]) -> Client {
    client(move |_: http::Request<Bytes>, _: Limits| {
        let answer = http::Response::builder().status(status).header("content-type", media_type);
        let answer = answer.header("etag", "\"v1\"").body(Bytes::from_static(body)).expect("an answer");
        core::future::ready(Ok::<_, TransportError>(answer))
    })
}

/// What came of the same answer to a read, to a write, and to both without a type: `ok`, `unreadable` or `unknown`.
macro_rules! outcomes {
    ($read:ident $write:ident, $status:literal $media_type:literal $body:literal) => {{
        use api_runtime::Operation as _;
        let client = answering($status, $media_type, $body);
        let read = outcome(client.call(&$read(vec![])).await.map(|_| ()).map_err(Error::from));
        let write = outcome(client.call(&$write(vec![])).await.map(|_| ()).map_err(Error::from));
        let untyped = async |descriptor| {
            let request = Untyped::new(&SERVICE, descriptor);
            outcome(client.call_untyped(&request, &CallOptions::new()).await.map(|_| ()))
        };
        [read, write, untyped($read::descriptor()).await, untyped($write::descriptor()).await]
    }};
}

fn outcome(outcome: Result<(), Error>) -> &'static str {
    match outcome {
        Ok(()) => "ok",
        Err(Error::Decode(_)) => "unreadable",
        Err(error) if error.is_outcome_unknown() => "unknown",
        Err(error) => panic!("{error:?}"),
    }
}

const ALL: [&str; 4] = ["ok"; 4];
const NONE: [&str; 4] = ["unreadable", "unknown", "unreadable", "unknown"];

#[tokio::test]
async fn a_list_is_a_list() {
    assert_eq!(outcomes!(ReadList WriteList, 200 "application/json" b"[]"), ALL);
    assert_eq!(outcomes!(ReadList WriteList, 201 "application/json" b"[{\"id\":1}]"), ALL);
    assert_eq!(outcomes!(ReadList WriteList, 200 "application/json" b"{\"id\":1}"), NONE);
    assert_eq!(outcomes!(ReadList WriteList, 200 "text/html" b"[]"), NONE);
    let reply = answering(200, "application/json", b"[{\"id\":1},{\"id\":2}]").call(&ReadList(vec![])).await;
    assert_eq!(*reply.expect("a list"), [Thing { id: Some(1) }, Thing { id: Some(2) }]);
    // The status says that a write was done, whatever is missing.
    let reply = answering(204, "application/json", b"").call(&WriteList(vec![])).await.expect("it was done");
    assert!(reply.is_empty() && !reply.has_body());
}

#[tokio::test]
async fn a_list_that_is_a_refusal_is_one() {
    let client = answering(200, "application/json", br#"{"error_code":"CBC.0100"}"#);
    let Err(Error::Api(refusal)) = client.call(&ReadList(vec![])).await else { panic!("a refusal") };
    assert_eq!((refusal.wire_code(), refusal.headers()["ETag"].as_bytes()), (Some("CBC.0100"), &b"\"v1\""[..]));
}

#[tokio::test]
async fn nothing_documented_is_any_json_or_nothing() {
    for client in [
        outcomes!(ReadUnstated WriteUnstated, 200 "application/json" b"{\"a\":1}"),
        outcomes!(ReadUnstated WriteUnstated, 200 "application/json" b" [1]"),
        outcomes!(ReadUnstated WriteUnstated, 200 "application/json" b"true"),
        outcomes!(ReadUnstated WriteUnstated, 200 "application/json" b"\"done\""),
        outcomes!(ReadUnstated WriteUnstated, 204 "application/json" b""),
    ] {
        assert_eq!(client, ALL);
    }
    assert_eq!(outcomes!(ReadUnstated WriteUnstated, 200 "application/json" b"[1"), NONE);
    assert_eq!(outcomes!(ReadUnstated WriteUnstated, 200 "text/html" b"<html>"), NONE);
}

#[tokio::test]
async fn text_and_bytes_are_taken_as_they_come() {
    assert_eq!(outcomes!(ReadText WriteText, 200 "text/plain" b"a\n[1"), ALL);
    assert_eq!(outcomes!(ReadText WriteText, 200 "text/plain" b""), ALL);
    assert_eq!(outcomes!(ReadText WriteText, 200 "text/plain" b"\xff"), NONE);
    assert_eq!(outcomes!(ReadBytes WriteBytes, 200 "image/png" b"\xff\xd8"), ALL);
    let reply = answering(200, "text/csv", b"a,b\n").call(&ReadText(vec![])).await.expect("text");
    assert_eq!((&**reply, &reply.headers()["etag"]), ("a,b\n", &http::HeaderValue::from_static("\"v1\"")));
    let reply = answering(200, "image/png", b"\xef\xbb\xbf\xff").call(&ReadBytes(vec![])).await.expect("bytes");
    assert_eq!(&**reply, b"\xef\xbb\xbf\xff");
}

#[tokio::test]
async fn nothing_is_no_body_and_one_that_comes_is_not_looked_at() {
    assert_eq!(outcomes!(ReadNothing WriteNothing, 204 "application/json" b""), ALL);
    assert_eq!(outcomes!(ReadNothing WriteNothing, 200 "application/json" b"[1]"), ALL);
    assert_eq!(outcomes!(ReadNothing WriteNothing, 200 "text/plain" b"OK"), ALL);
    // A page for people comes from something in between.
    assert_eq!(outcomes!(ReadNothing WriteNothing, 200 "text/html" b"<html>"), NONE);
}

#[tokio::test]
async fn an_object_of_a_shared_type_is_read_as_one_of_its_own_is() {
    assert_eq!(outcomes!(ReadThing WriteThing, 200 "application/json" b"{\"id\":1}"), ALL);
    assert_eq!(outcomes!(ReadThing WriteThing, 200 "application/json" b"[]"), NONE);
    let reply = answering(200, "application/json", br#"{"id":7}"#).call(&WriteThing(vec![])).await;
    assert_eq!(reply.expect("a thing").id, Some(7));
}

#[tokio::test]
async fn an_answer_depends_on_its_status() {
    assert_eq!(outcomes!(ReadNews WriteNews, 200 "application/json" b"{\"id\":1}"), ALL);
    assert_eq!(outcomes!(ReadNews WriteNews, 202 "application/json" b"{\"id\":1}"), ALL);
    assert_eq!(outcomes!(ReadNews WriteNews, 304 "application/json" b""), ALL);
    assert_eq!(outcomes!(ReadNews WriteNews, 200 "application/json" b"[]"), NONE);
    let reply = answering(304, "text/plain", b"").call(&ReadNews(vec![])).await.expect("nothing new");
    assert_eq!((reply.status(), &*reply), (304, &News::NotModified));
    let reply = answering(200, "text/plain", b"").call(&WriteNews(vec![])).await.expect("it was done");
    assert_eq!(*reply, News::Ok(Thing { id: None }));
    // Where it is not listed, 304 is no success.
    let Err(Error::Api(refusal)) = answering(304, "text/plain", b"").call(&ReadThing(vec![])).await else {
        panic!("a refusal")
    };
    assert_eq!(refusal.status, 304);
}
