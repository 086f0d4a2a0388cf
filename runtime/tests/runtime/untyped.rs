//! Requests by their tables alone: called, refused, and shown without being sent.

use api_runtime::{
    CallOptions, Credentials, Descriptor, Error, Method, NumberLimits, Parameter, Untyped, Validation, Wire,
};

use crate::fixture::{SERVICE, answering, builder, client, descriptor, text};

static TABLE: Descriptor = descriptor(
    Method::Post,
    &[
        Parameter::query("limit").integer().number_limits(&NumberLimits::new().max("10")),
        Parameter::header("X-Pin").secret(),
        Parameter::body("note"),
    ],
    &[],
);

fn request() -> Untyped {
    let mut request = Untyped::new(&SERVICE, &TABLE);
    assert!(request.set("limit", Wire::Number("3".to_owned())) && request.set("note", text("n")));
    request
}

#[tokio::test]
async fn a_call_is_validated_encoded_and_answered_with_its_body() {
    let (sent, transport) = answering(200, r#"{"a":1.10}"#);
    let client = client(transport);
    let reply = client.call_untyped(&request(), &CallOptions::new()).await.expect("an answer");
    assert_eq!((reply.into_inner().as_ref(), sent.lock().unwrap().len()), (br#"{"a":1.10}"#.as_slice(), 1));
    assert_eq!(sent.lock().unwrap()[0].0.uri(), "https://api.example.com/v2/things?limit=3");
    let mut beyond = request();
    assert!(!beyond.set("unknown", Wire::Null) && beyond.set("limit", Wire::Number("11".to_owned())));
    let refused = client.call_untyped(&beyond, &CallOptions::new()).await;
    assert!(matches!(refused, Err(Error::Rejected(violations)) if violations.len() == 1));
    assert_eq!(sent.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn only_an_object_or_nothing_is_an_answer() {
    for body in ["", " ", "{}"] {
        assert!(client(answering(200, body).1).call_untyped(&request(), &CallOptions::new()).await.is_ok(), "{body:?}");
    }
    for body in ["[]", "null", "<html>", "{\"a\":", "1", "\"a\"", "{} x"] {
        let error = client(answering(200, body).1).call_untyped(&request(), &CallOptions::new()).await;
        assert!(matches!(error, Err(Error::OutcomeUnknown(_))), "{body}");
    }
}

#[tokio::test]
async fn a_preview_sends_nothing_and_shows_no_secret() {
    let (sent, transport) = answering(200, "");
    let credentials = Credentials::key("AK-SHOWN", "SK-HIDDEN").security_token("TOKEN-X");
    let client = builder(transport).credentials(credentials).build().unwrap();
    let options = CallOptions::new().header("x-pin", "pin-by-hand").header("user-agent", "mine");
    let preview = client.preview_untyped(&request(), &options).await.expect("a preview");
    let shown = format!("{preview:?}");
    for secret in ["pin-by-hand", "SK-HIDDEN", "TOKEN-X"] {
        assert!(!shown.contains(secret), "{secret} is shown: {shown}");
    }
    assert_eq!(preview.request_line, "POST /v2/things?limit=3 HTTP/1.1");
    assert!(preview.headers.iter().any(|(name, value)| name.eq_ignore_ascii_case("user-agent") && value == "mine"));
    assert!(preview.string_to_sign.is_some_and(|text| text.ends_with("\n***")), "the hash could be guessed from");
    assert!(sent.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_is_refused_when_it_is_sent_is_refused_when_it_is_shown() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let off = || CallOptions::new().validation(Validation::Off);
    let mut split = request();
    assert!(split.set("X-Pin", text("a\r\nX-Evil: 1")));
    let mut cut = request();
    assert!(cut.set("X-Pin", text("a\r\n")));
    for (request, options) in [
        (&split, off()),
        (&cut, off()),
        (&request(), off().header("X-More", "a\nb")),
        (&request(), off().header("X-More", "\u{7f}")),
        (&request(), off().header("X\r\nEvil", "b")),
        (&request(), off().header("a b", "b")),
        (&request(), off().header("", "b")),
        (&request(), off().header("Host", "b")),
    ] {
        let called = client.call_untyped(request, &options).await.expect_err("it was sent").to_string();
        let shown = client.preview_untyped(request, &options).await.expect_err("it was shown").to_string();
        assert!(called.starts_with("the request was not sent: header"), "{called}");
        assert_eq!(called, shown);
    }
    assert!(sent.lock().unwrap().is_empty());
}
