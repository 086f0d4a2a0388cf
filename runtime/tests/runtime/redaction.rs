//! Nothing secret in any message or debug output.

use api_runtime::{
    Bytes, Client, Credentials, Error, Limits, ListLimits, Method, Parameter, Raw, TransportError, Wire, encode,
    explain, http, validate,
};

use crate::fixture::{SERVICE, answering, builder, client, descriptor, operation, text};

static INNER: &[Parameter] = &[Parameter::field("pin").max_length(3), Parameter::field("note").max_length(2)];

operation!(
    Secret,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::body("code").secret().max_length(3),
            Parameter::body("card").object(INNER).secret(),
            Parameter::body("phones").list().secret().list_limits(&ListLimits::new().max_item_length(3)),
            Parameter::header("X-Pin").secret(),
        ],
        &[]
    )
);

const SECRETS: [&str; 8] =
    ["hunter2", "4242pin", "notenote", "13800138000", "pin-9", "SK-HIDDEN", "TOKEN-X", "\"s\\t\""];

fn request() -> Secret {
    let card = Wire::Object(vec![text("4242pin"), text("notenote")]);
    Secret(vec![text("hunter2"), card, Wire::List(vec![text("13800138000")]), text("pin-9")])
}

#[track_caller]
fn assert_clean(shown: &str) {
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} is shown in: {shown}");
    }
}

#[test]
fn violations_and_explanations_show_stars() {
    let request = request();
    let violations = validate(&request);
    assert_eq!(violations.len(), 4, "{violations}");
    assert!(violations.iter().all(|violation| violation.value() == "***"));
    assert_clean(&format!("{violations} {violations:?}"));
    let explanation = explain(&request);
    assert_eq!(explanation.entries.iter().filter(|entry| entry.on_wire == "***").count(), 4);
    assert_clean(&format!("{explanation} {explanation:?}"));
}

#[test]
fn debug_output_shows_no_value() {
    let request = request();
    let credentials = Credentials::key("AK-SHOWN", "SK-HIDDEN").security_token("TOKEN-X");
    assert_clean(&format!("{credentials:?} {:?}", Credentials::token("TOKEN-X")));
    let building = Client::builder(&SERVICE).credentials(credentials).transport(answering(200, "").1);
    assert_clean(&format!("{building:?}"));
    let client = building.build().unwrap();
    let raw = Raw::new(&request).body("code", "\"hunter2\"");
    assert_clean(&format!("{client:?} {:?} {:?} {raw:?}", client.call(&request), encode(&raw)));
}

#[tokio::test]
async fn headers_that_carry_secrets_are_marked() {
    let (sent, transport) = answering(200, "");
    let credentials = Credentials::key("AK-SHOWN", "SK-HIDDEN").security_token("TOKEN-X");
    let client = Client::builder(&SERVICE).credentials(credentials).transport(transport).build().unwrap();
    client.call(&Raw::new(&request()).body("code", "1").remove_body("card").remove_body("phones")).await.unwrap();
    let sent = sent.lock().unwrap();
    let headers = sent[0].0.headers();
    assert!(headers["authorization"].is_sensitive() && headers["x-pin"].is_sensitive());
    assert_clean(&format!("{headers:?}"));
}

async fn refusal(body: &'static str) -> String {
    let builder =
        builder(answering(400, body).1).credentials(Credentials::key("A", "SK-HIDDEN").security_token("TOKEN-X"));
    let client = builder.validation(api_runtime::Validation::Off).build().unwrap();
    let error = client.call(&request()).await.unwrap_err();
    format!("{error} {error:?}")
}

#[tokio::test]
async fn headers_that_echo_the_request_are_cleaned() {
    for (status, body) in [(400, "{}"), (502, "\u{1f}\u{8b}"), (200, "[]")] {
        let transport = move |_: http::Request<Bytes>, _: Limits| async move {
            let made = http::Response::builder().status(status).header("x-request-id", "r hunter2 SK-HIDDEN");
            let made = made.header("content-encoding", "x-hunter2").header("content-type", "text/13800138000");
            Ok::<_, TransportError>(made.body(Bytes::from_static(body.as_bytes())).expect("a response"))
        };
        let client = builder(transport).validation(api_runtime::Validation::Off).build().unwrap();
        let error = client.call(&request()).await.unwrap_err();
        assert!(error.request_id().is_some_and(|id| id == "r *** ***"), "{error}");
        assert_clean(&format!("{error} {error:?}"));
    }
}

#[tokio::test]
async fn refusals_that_echo_the_request_are_cleaned() {
    let keys = r#"{"error_code":"X","error_msg":"no","code":"another","card":{"a":["anothertoo"]}}"#;
    let shown = refusal(keys).await;
    assert!(!shown.contains("another") && shown.contains("***"), "{shown}");
    let shown =
        refusal(r#"{"error_code":"X","error_msg":"code hunter2 of 13800138000, token TOKEN-X, notenote pin-9"}"#).await;
    assert_clean(&shown);
    assert!(shown.contains("code *** of ***, token ***"), "{shown}");
    assert_clean(&refusal("<html>hunter2 TOKEN-X 4242pin</html>").await);
}

#[tokio::test]
async fn a_page_in_place_of_an_answer_shows_nothing_of_the_request() {
    operation!(Numbered, i64, descriptor(Method::Post, &[Parameter::header("X-Pin").secret()], &[]));
    let error = async |body, pin: &str| {
        let request = Numbered(vec![text("pin-9")]);
        let client = client(answering(200, body).1);
        let error = client.call(&request).header("x-pin", pin).await.expect_err("a page is no answer");
        format!("{error} {error:?}")
    };
    let shown = error("<html>pin-9 SK-HIDDEN</html>", "pin-9").await;
    assert!(!shown.contains("SK-HIDDEN") && shown.contains("found ***"), "{shown}");
    let shown = error("<html>by-hand</html>", "by-hand").await;
    assert!(!shown.contains("by-hand"), "{shown}");
    let shown = error("<html>plain</html>", "pin-9").await;
    assert!(shown.contains("found <html>plain</html>"), "{shown}");
}

#[tokio::test]
async fn secrets_edited_by_hand_are_cleaned_too() {
    let client = client(answering(400, r#"{"error_code":"X","error_msg":"edited-code"}"#).1);
    let request = Secret(vec![Wire::Absent, Wire::Absent, Wire::Absent, Wire::Absent]);
    let error = client.call(&Raw::new(&request).body("code", "\"edited-code\"")).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("edited-code"));
}

#[tokio::test]
async fn long_bodies_are_cut_between_characters() {
    let body: &'static str = Box::leak("中".repeat(2000).into_boxed_str());
    let Err(Error::Api(error)) = client(answering(400, body).1).call(&Secret(vec![])).await else {
        panic!("no refusal")
    };
    assert_eq!(error.body, format!("{}…", "中".repeat(682)));
}
