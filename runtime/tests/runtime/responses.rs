//! What HTTP allows in a response: every status, redirects, codings, marks, repeated fields.

use api_runtime::{
    Bytes, CallOptions, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, Parameter, Safety,
    TransportError, Untyped, Wire, http,
};

use crate::fixture::{SERVICE, client, descriptor, operation};

/// A response as the generator writes it: no field has to be there.
#[derive(Debug, PartialEq)]
struct Things {
    total: Option<i64>,
    names: Vec<String>,
}

impl Decode for Things {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut things = Self { total: None, names: Vec::new() };
        json.object(&["total", "names"], &mut [&mut things.total, &mut things.names])?;
        Ok(things)
    }
}

/// A response that somebody wrote by hand.
#[derive(Debug)]
struct Total;

impl Decode for Total {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&["total"], &mut [&mut 0_i64]).map(|()| Self)
    }
}

operation!(Read, Things, descriptor(Method::Get, &[], &[]));
operation!(Write, Things, descriptor(Method::Post, &[], &[]));
operation!(WriteTotal, Total, descriptor(Method::Post, &[], &[]));
operation!(
    Keyed,
    Things,
    Descriptor {
        safety: Safety::WriteKeyedBy("key"),
        ..descriptor(Method::Post, &[Parameter::body("key").text().max_length(32)], &[])
    }
);

static WRITES: Descriptor = descriptor(Method::Post, &[], &[]);

/// A client of a server that answers everything with this.
fn answered(status: u16, fields: &[(&'static str, &[u8])], body: &[u8]) -> Client {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in fields {
        answer = answer.header(*name, *value);
    }
    let answer = answer.body(Bytes::copy_from_slice(body)).expect("an answer");
    client(move |_: http::Request<Bytes>, _: Limits| core::future::ready(Ok::<_, TransportError>(answer.clone())))
}

/// How a read fails, and how a write does, with `?` in front where its outcome is unknown.
async fn failures(client: &Client) -> [String; 2] {
    let read: Error = client.call(&Read(vec![])).await.expect_err("no success").into();
    let write: Error = client.call(&Write(vec![])).await.expect_err("no success").into();
    assert!(!read.is_outcome_unknown());
    [read.to_string(), write.to_string().replace("the call may have taken effect: ", "?")]
}

#[tokio::test]
async fn a_write_that_the_server_calls_a_success_is_one() {
    let nothing = Things { total: None, names: vec![] };
    for status in [200, 201, 202, 203, 204, 205, 206, 226] {
        for body in ["", " \r\n"] {
            let client =
                answered(status, &[("content-type", b"text/html"), ("content-encoding", b"gzip")], body.as_bytes());
            let reply = client.call(&Write(vec![])).await.expect("a success");
            assert_eq!((&*reply, reply.status(), reply.has_body()), (&nothing, status, false));
            assert_eq!(*client.call(&Keyed(vec![Wire::Absent])).await.expect("a success"), nothing);
            let untyped = client.call_untyped(&Untyped::new(&SERVICE, &WRITES), &CallOptions::new()).await;
            assert!(!untyped.expect("a success").has_body());
            let read = client.call(&Read(vec![])).await.expect_err("nothing was read");
            let shown = format!("unreadable response (HTTP {status}): empty response body, expected JSON");
            assert_eq!(read.to_string(), shown);
            let by_hand = client.call(&WriteTotal(vec![])).await.expect_err("there is no total");
            assert!(by_hand.is_outcome_unknown() && by_hand.to_string().ends_with(&shown), "{by_hand}");
        }
        let client = answered(status, &[], br#"{"total":7}"#);
        let reply = client.call(&Write(vec![])).await.expect("a success");
        assert!(reply.has_body() && reply.total == Some(7));
        assert_eq!(client.call(&Read(vec![])).await.expect("a success").total, Some(7));
    }
}

#[tokio::test]
async fn a_body_that_cannot_be_read_leaves_a_write_unknown() {
    for body in ["null", "[]", "<html>", "{", r#"{"total":"x"}"#] {
        let [_, write] = failures(&answered(200, &[], body.as_bytes())).await;
        assert!(write.starts_with('?'), "{body}: {write}");
    }
}

#[tokio::test]
async fn a_redirect_says_where_it_points_and_that_it_is_not_followed() {
    for status in [300, 301, 302, 305, 307, 308] {
        let shown =
            format!("unexpected redirect to https://other.example/v3?… (HTTP {status}); redirects are not followed");
        let location: &[u8] = b"https://other.example/v3?token=1";
        let client = answered(status, &[("location", location)], b"<html>moved</html>");
        assert_eq!(failures(&client).await, [shown.clone(), shown]);
        let Err(Error::Api(refusal)) = client.call(&Read(vec![])).await else { panic!("{status}") };
        assert_eq!(refusal.location.as_deref(), Some("https://other.example/v3?…"));
    }
    let relative = answered(301, &[("location", b"/v3/things"), ("x-request-id", b"r")], b"");
    let shown =
        "unexpected redirect to https://api.example.com/v3/things (HTTP 301, request r); redirects are not followed";
    assert_eq!(failures(&relative).await[0], shown);
    let missing = failures(&answered(302, &[], b"")).await;
    assert_eq!(missing[1], "unexpected redirect without a location (HTTP 302); redirects are not followed");
}

#[tokio::test]
async fn see_other_means_that_a_write_may_have_been_done() {
    let [read, write] = failures(&answered(303, &[("location", b"https://a.example/")], b"")).await;
    let shown = "unexpected redirect to https://a.example/ (HTTP 303); redirects are not followed";
    assert_eq!((read.as_str(), write), (shown, format!("?{shown}")));
}

#[tokio::test]
async fn a_redirect_shows_nothing_of_the_credentials() {
    let client = answered(301, &[("location", b"https://a.example/SK-HIDDEN/SK%2DHIDDEN")], b"");
    assert!(!failures(&client).await[0].contains("SK-HIDDEN"));
}

#[tokio::test]
async fn other_statuses_are_named_and_only_some_leave_a_write_unknown() {
    for (status, reason, unknown) in [
        (304, "304 Not Modified", ""),
        (404, "404 Not Found", ""),
        (408, "408 Request Timeout", "?"),
        (421, "421 Misdirected Request", ""),
        (425, "425 Too Early", ""),
        (499, "499", ""),
        (502, "502 Bad Gateway", "?"),
        (600, "600", "?"),
        (101, "101 Switching Protocols", "?"),
        (102, "102 Processing", "?"),
    ] {
        let shown = format!("error response without an error code (HTTP {reason})");
        let [read, write] = failures(&answered(status, &[("location", b"/elsewhere")], b"")).await;
        assert_eq!((read, write), (shown.clone(), format!("{unknown}{shown}")));
    }
}

#[tokio::test]
async fn a_body_that_is_still_compressed_is_named() {
    let gzip: &[u8] = b"\x1f\x8b\x08\0\0";
    for (coding, shown) in
        [("gzip", "gzip"), ("BR", "br"), ("deflate , zstd", "deflate, zstd"), ("identity, gzip", "gzip")]
    {
        let [read, write] = failures(&answered(200, &[("content-encoding", coding.as_bytes())], gzip)).await;
        let expected = format!(
            "unreadable response (HTTP 200): response body: expected JSON, found 5 bytes with Content-Encoding: {shown}"
        );
        assert_eq!((read, write), (expected.clone(), format!("?{expected}")));
    }
    let refused = answered(400, &[("content-encoding", b"gzip")], gzip);
    assert_eq!(failures(&refused).await[1], "error response with Content-Encoding: gzip (HTTP 400 Bad Request)");
    let unnamed = failures(&answered(200, &[], gzip)).await;
    assert!(unnamed[0].ends_with("expected JSON, found 5 bytes of gzip data"), "{}", unnamed[0]);
}

#[tokio::test]
async fn a_coding_that_was_named_and_not_applied_does_no_harm() {
    for coding in ["identity", "utf-8", "gzip", "aws-chunked"] {
        let client = answered(200, &[("content-encoding", coding.as_bytes())], br#"{"total":7}"#);
        assert_eq!(client.call(&Read(vec![])).await.expect(coding).total, Some(7));
    }
    let client = answered(400, &[("content-encoding", b"utf-8")], br#"{"error_code":"CBC.0100"}"#);
    assert!(matches!(client.call(&Read(vec![])).await, Err(Error::Api(refusal)) if refusal.is("CBC.0100")));
}

#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    let client = answered(200, &[], b"\xef\xbb\xbf{\"total\":7}");
    assert_eq!(client.call(&Write(vec![])).await.expect("a success").total, Some(7));
    let untyped = client.call_untyped(&Untyped::new(&SERVICE, &WRITES), &CallOptions::new()).await.expect("a success");
    assert_eq!(untyped.body().as_ref(), br#"{"total":7}"#);
    let client = answered(200, &[], b"\xef\xbb\xbf{\"error_code\":\"CBC.0100\"}");
    assert!(matches!(client.call(&Write(vec![])).await, Err(Error::Api(refusal)) if refusal.is("CBC.0100")));
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let [read, _] = failures(&answered(200, &[], &utf16)).await;
    assert!(read.ends_with("expected JSON, found 4 bytes of UTF-16 text"), "{read}");
}

#[tokio::test]
async fn request_ids_are_kept_whatever_they_look_like() {
    let client = answered(200, &[("x-request-id", b"gateway"), ("x-request-id", "\u{e9}".as_bytes())], b"{}");
    assert_eq!(client.call(&Read(vec![])).await.expect("a success").request_id(), Some("gateway, \u{e9}"));
}

#[tokio::test]
async fn the_status_tells_what_became_of_a_write_whose_response_broke_off() {
    for (status, unknown) in
        [(200, "?"), (204, "?"), (302, ""), (303, "?"), (400, ""), (404, ""), (408, "?"), (503, "?")]
    {
        let lost = move || {
            let status = http::StatusCode::from_u16(status).expect("a status");
            [TransportError::response_lost("lost"), TransportError::timed_out(true), TransportError::too_large()]
                .map(|error| error.with_status(status))
        };
        for index in 0..3 {
            let broken = client(move |_: http::Request<Bytes>, _: Limits| {
                core::future::ready(lost().into_iter().nth(index).map_or_else(|| unreachable!(), Err))
            });
            let [read, write] = failures(&broken).await;
            assert_eq!(write, format!("{unknown}{read}"), "{status}");
        }
    }
}

#[tokio::test]
async fn compression_is_declined_without_being_signed() {
    let (sent, transport) = crate::fixture::answering(200, "{}");
    let client = client(transport);
    client.call(&Write(vec![])).await.expect("a success");
    let request = sent.lock().expect("no test panics inside").remove(0).0;
    let field = |name: &str| request.headers()[name].to_str().expect("text");
    assert_eq!(field("accept-encoding"), "identity");
    assert!(!field("authorization").contains("accept-encoding"));
    for name in ["Accept-Encoding", "TE", "Expect", "Upgrade", "Keep-Alive"] {
        let refused = client.call(&Write(vec![])).header(name, "x").await;
        assert!(matches!(refused, Err(Error::InvalidRequest(_))), "{name}");
    }
}
