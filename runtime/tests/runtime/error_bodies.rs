//! Where errors say what went wrong: paths, a second code, the status as code, several errors, an envelope.

use api_runtime::{
    ApiError, CallOptions, Client, Credentials, Envelope, Error, ErrorBody, ErrorCode, Method, Path, Retries,
    RetryClass, Service, Untyped,
};

use crate::fixture::{self, AnyCode, SERVICE, answering};

const GONE: ErrorCode =
    ErrorCode { code: "404", status: 404, meaning: "Not there.", remedy: None, retry: RetryClass::Never };
const BUSY: ErrorCode =
    ErrorCode { code: "busy", status: 409, meaning: "In use.", remedy: None, retry: RetryClass::Later };

const NESTED: ErrorBody = ErrorBody::new()
    .code(Path(&["error", "code"]))
    .or(Path(&["error", "type"]))
    .message(Path(&["error", "message"]))
    .request_id(Path(&["meta", "request.id"]))
    .fields(Path(&["error", "more"]));
const LISTED: ErrorBody =
    ErrorBody::new().several(Path(&["errors"])).code(Path(&["code"])).message(Path(&["detail", "text"]));
const BARE: ErrorBody = ErrorBody::new().message(Path(&["message"]));

const PLAIN: Service = Service { errors: &[&GONE, &BUSY], success_codes: &["0"], ..SERVICE };
static SEVERAL: Service = Service { error_bodies: &[NESTED, LISTED, BARE], ..PLAIN };
static STATUSES: Service = Service { error_bodies: &[BARE], ..PLAIN };
static WRAPPED: Service = Service { envelope: Some(Envelope { success: Some(Path(&["ok"])), data: None }), ..SEVERAL };

static GET: api_runtime::Descriptor = fixture::descriptor(Method::Get, &[], &[]);

async fn called(service: &'static Service, status: u16, body: &'static str) -> Result<String, Error> {
    let builder = Client::builder(service).credentials(Credentials::key("AK", "SK-HIDDEN"));
    let client = builder.transport(answering(status, body).1).retries(Retries::none()).build().expect("a client");
    let reply = client.call_untyped(&Untyped::new(service, &GET), &CallOptions::new()).await?;
    Ok(String::from_utf8_lossy(reply.body()).into_owned())
}

async fn refused(service: &'static Service, status: u16, body: &'static str) -> ApiError {
    match called(service, status, body).await {
        Err(Error::Api(refusal)) => refusal,
        other => panic!("no refusal: {other:?}"),
    }
}

#[tokio::test]
async fn code_and_message_stand_at_the_end_of_paths() {
    let body = r#"{"error":{"code":"busy","message":"try later","more":{"left":3}},"meta":{"request.id":"q-1"}}"#;
    let refusal = refused(&SEVERAL, 409, body).await;
    assert_eq!((refusal.wire_code(), refusal.message.as_str()), (Some("busy"), "try later"));
    assert_eq!(refusal.known.map(|known| known.meaning), Some("In use."));
    assert_eq!(refusal.field::<i64>("left"), Ok(3));
    assert!(refusal.field::<i64>("message").is_err(), "it stands beside the fields, not among them");
}

#[tokio::test]
async fn a_second_path_has_the_code_where_the_first_has_none() {
    for body in [
        r#"{"error":{"type":"busy","message":"m"}}"#,
        r#"{"error":{"code":null,"type":"busy","message":"m"}}"#,
        r#"{"error":{"code":"","type":"busy","message":"m"}}"#,
    ] {
        let refusal = refused(&SEVERAL, 400, body).await;
        assert_eq!((refusal.wire_code(), refusal.message.as_str()), (Some("busy"), "m"), "{body}");
    }
}

#[tokio::test]
async fn the_status_is_the_code_where_it_is_documented_or_no_form_has_one() {
    let known = refused(&SEVERAL, 404, r#"{"error":{"message":"no such thing"}}"#).await;
    assert_eq!((known.wire_code(), known.known), (Some("404"), Some(&GONE)));
    assert_eq!(known.to_string(), "no such thing (HTTP 404 Not Found, request r-1)");
    let unknown = refused(&SEVERAL, 418, r#"{"error":{"message":"no coffee"}}"#).await;
    assert_eq!((unknown.wire_code(), unknown.message.as_str()), (None, "no coffee"));
    assert!(unknown.to_string().starts_with("error response without an error code: no coffee (HTTP 418"), "{unknown}");
    let status = refused(&STATUSES, 418, "").await;
    assert_eq!((status.wire_code(), status.code.as_str(), status.known), (Some("418"), "418", None));
}

#[tokio::test]
async fn a_message_is_kept_wherever_a_form_has_it() {
    for (body, message) in [
        (r#"{"error":{"code":"busy"},"message":"beside"}"#, "beside"),
        (r#"{"message":"alone"}"#, "alone"),
        (r#"{"message":{"name":["is wrong"]}}"#, r#"{"name":["is wrong"]}"#),
        (r#"{"errors":[{"detail":{"text":"listed"}}]}"#, "listed"),
        (r#"{"error":"text"}"#, ""),
    ] {
        assert_eq!(refused(&SEVERAL, 400, body).await.message, message, "{body}");
    }
}

#[tokio::test]
async fn several_errors_are_all_told_and_the_first_decides() {
    let body = r#"{"errors":[{"code":"busy","detail":{"text":"one"}},{"code":7,"detail":{}},{"x":1}]}"#;
    let refusal = refused(&SEVERAL, 400, body).await;
    let told: Vec<_> = refusal.errors.iter().map(|item| (item.code.as_str(), item.message.as_str())).collect();
    assert_eq!(told, [("busy", "one"), ("7", "")]);
    assert_eq!((refusal.code.as_str(), refusal.errors[0].known), ("busy", Some(&BUSY)));
    assert_eq!(refusal.errors[1].code_of(), AnyCode::Unknown("7".to_owned()));
    assert!(refusal.to_string().starts_with("busy: one; 7 (HTTP 400"), "{refusal}");
}

#[tokio::test]
async fn an_envelope_says_what_a_status_of_success_hides() {
    let refusal = refused(&WRAPPED, 200, r#"{"ok":false,"error":{"code":"busy"}}"#).await;
    assert_eq!((refusal.status, refusal.code.as_str()), (200, "busy"));
    assert_eq!(refused(&WRAPPED, 200, r#"{"ok":false}"#).await.wire_code(), None);
    // A code of success does not help a body that says it failed.
    assert_eq!(refused(&WRAPPED, 200, r#"{"ok":false,"error":{"code":"0"}}"#).await.wire_code(), Some("0"));
    let body = r#"{"ok":true,"error":{"code":"busy"}}"#;
    assert_eq!(called(&WRAPPED, 200, body).await.ok().as_deref(), Some(body));
    // Where it says nothing, a code does; and an error's status is that of an error whatever it says.
    assert_eq!(refused(&WRAPPED, 200, r#"{"error":{"code":"busy"}}"#).await.wire_code(), Some("busy"));
    assert!(called(&WRAPPED, 200, r#"{"error":{"code":"0"}}"#).await.is_ok());
    assert_eq!(refused(&WRAPPED, 404, r#"{"ok":true}"#).await.wire_code(), Some("404"));
}

#[tokio::test]
async fn secrets_are_taken_out_of_every_error() {
    let refusal =
        refused(&SEVERAL, 400, r#"{"errors":[{"code":"SK-HIDDEN"},{"detail":{"text":"of SK-HIDDEN"}}]}"#).await;
    let shown = format!("{refusal} {refusal:?}");
    assert!(!shown.contains("SK-HIDDEN") && shown.contains("***"), "{shown}");
}
