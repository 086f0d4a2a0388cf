//! Bodies that are forms, from the values of a request to bytes, and what is shown of them.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Attempt, CallOptions, Encoding, Error, FormStyle, ListStyle, Message, Method, ObjectStyle, Observer, Outcome,
    Parameter, Raw, State, Uncovered, Untyped, Wire, encode, explain, validate,
};

use crate::fixture::{SERVICE, answering, builder, client, descriptor, number, operation, text};

static FORM: Encoding =
    Encoding::form(FormStyle { object: ObjectStyle::Brackets, list: ListStyle::Indexed, empty_string: "''" });

static ADDRESS: &[Parameter] = &[
    Parameter::field("city").presence(&[(State::Absent, Outcome::Unchanged), (State::Null, Outcome::Cleared)]),
    Parameter::field("pin").secret(),
];

operation!(
    Update,
    (),
    descriptor(
        Method::Post,
        &[
            Parameter::query("mode"),
            Parameter::body("name")
                .encoded(&FORM)
                .presence(&[(State::Absent, Outcome::Unchanged), (State::EmptyString, Outcome::Cleared),]),
            Parameter::body("amount").decimal().encoded(&FORM),
            Parameter::body("address").object(ADDRESS).encoded(&FORM),
            Parameter::body("ids").integer().list().encoded(&FORM),
            Parameter::body("code").secret().encoded(&FORM),
        ],
        &[]
    )
);

fn request(name: Wire, amount: Wire, address: Wire, ids: Wire) -> Update {
    Update(vec![Wire::Absent, name, amount, address, ids, Wire::Absent])
}

fn body(request: &Update) -> String {
    String::from_utf8(encode(request).body_bytes().to_vec()).unwrap()
}

#[test]
fn a_form_is_the_tree_in_pairs() {
    let address = Wire::Object(vec![text("A b&"), Wire::Absent]);
    let ids = Wire::List(vec![number("7"), number("8")]);
    let whole = request(text("中"), number("1.50"), address, ids);
    assert_eq!(body(&whole), "name=%E4%B8%AD&amount=1.50&address%5Bcity%5D=A%20b%26&ids%5B0%5D=7&ids%5B1%5D=8",);
    assert_eq!(body(&request(Wire::EmptyString, Wire::Absent, Wire::Absent, Wire::Absent)), "name=%27%27");
    assert_eq!(body(&request(Wire::Absent, Wire::Absent, Wire::Absent, Wire::Absent)), "");
}

#[test]
fn requests_name_the_encoding_of_their_body() {
    let parts = encode(&request(text("a"), Wire::Absent, Wire::Absent, Wire::Absent));
    assert!(parts.headers.contains(&("Content-Type".into(), "application/x-www-form-urlencoded".into())), "{parts:?}");
}

#[test]
fn outcomes_of_writes_are_explained_as_the_form_says_them() {
    let explanation = explain(&request(Wire::EmptyString, Wire::Absent, Wire::Absent, Wire::Absent)).to_string();
    assert!(explanation.contains("name: name='' → cleared"), "{explanation}");
    let explanation = explain(&request(Wire::Absent, Wire::Absent, Wire::Absent, Wire::Absent)).to_string();
    assert!(explanation.contains("name: absent → unchanged"), "{explanation}");
}

#[test]
fn a_text_that_is_spelled_like_the_empty_string_is_a_state() {
    let address = Wire::Object(vec![text("''"), Wire::Absent]);
    let violations = validate(&request(text("''"), Wire::Absent, address, Wire::Absent));
    let found: Vec<String> = violations.iter().map(|violation| violation.rule().into_owned()).collect();
    assert_eq!(found, ["name.hidden_state", "address.city.hidden_state"], "{violations}");
}

/// What a call is refused with.
async fn refused(request: &Update) -> String {
    let (sent, transport) = answering(200, "");
    let client = builder(transport).validation(api_runtime::Validation::Off).build().unwrap();
    let error = client.call(request).await.expect_err("it was sent");
    assert!(matches!(error, Error::InvalidRequest(_)) && sent.lock().unwrap().is_empty(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn what_a_form_cannot_hold_is_not_sent() {
    let absent = || Wire::Absent;
    let null = Wire::Object(vec![Wire::Null, absent()]);
    let nothing = Wire::Object(vec![absent(), absent()]);
    for (request, key, what) in [
        (request(Wire::Null, absent(), absent(), absent()), "name", "null"),
        (request(absent(), Wire::Null, absent(), absent()), "amount", "null"),
        (request(absent(), absent(), null, absent()), "address[city]", "null"),
        (request(absent(), absent(), nothing, absent()), "address", "an object without fields"),
        (request(absent(), absent(), absent(), Wire::EmptyList), "ids", "a list without items"),
    ] {
        let error = refused(&request).await;
        assert!(error.contains(&format!("body key {key}: a form cannot hold {what}")), "{error}");
    }
    let client = client(answering(200, "").1);
    let request = request(absent(), absent(), absent(), absent());
    let error = client.call(&Raw::new(&request).body("name", "null")).await.expect_err("it was sent");
    assert!(error.to_string().contains("body key name: a form cannot hold null"), "{error}");
}

#[tokio::test]
async fn every_kind_of_call_sends_the_form() {
    let (sent, transport) = answering(200, "{}");
    let client = client(transport);
    let typed = request(text("a"), Wire::Absent, Wire::Absent, Wire::Absent);
    client.call(&typed).await.expect("an answer");
    client.call(&Raw::new(&typed).body("address", r#"{"city":"b"}"#)).await.expect("an answer");
    let mut untyped = Untyped::new(&SERVICE, <Update as api_runtime::Operation>::descriptor());
    assert!(untyped.set("amount", number("1")));
    client.call_untyped(&untyped, &CallOptions::new()).await.expect("an answer");
    let uncovered = Uncovered::write(Method::Post, "/v2/things").body("a", "[1,true]").encoding(&FORM);
    client.call_uncovered(&uncovered, &CallOptions::new()).await.expect("an answer");
    let uncovered = Uncovered::write(Method::Post, "/v2/things").body("a", "[1,true]");
    client.call_uncovered(&uncovered, &CallOptions::new()).await.expect("an answer");
    let sent = sent.lock().unwrap();
    let bodies: Vec<(String, String)> = sent
        .iter()
        .map(|(request, _)| {
            let kind = request.headers()["content-type"].to_str().unwrap().to_owned();
            (kind, String::from_utf8(request.body().to_vec()).unwrap())
        })
        .collect();
    let form = |body: &str| ("application/x-www-form-urlencoded".to_owned(), body.to_owned());
    assert_eq!(
        bodies,
        [
            form("name=a"),
            form("name=a&address%5Bcity%5D=b"),
            form("amount=1"),
            form("a%5B0%5D=1&a%5B1%5D=true"),
            ("application/json".to_owned(), r#"{"a":[1,true]}"#.to_owned()),
        ]
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
async fn secrets_in_a_form_are_hidden_wherever_it_is_shown() {
    let address = Wire::Object(vec![text("has 4711 in it"), text("4711")]);
    let values = || vec![Wire::Absent, text("hunter 2"), Wire::Absent, address.clone(), Wire::Absent, text("hunter 2")];
    let shown = Shown::default();
    let client = builder(answering(200, "").1).observer(Arc::new(shown.clone())).build().unwrap();
    client.call(&Update(values())).await.expect("an answer");
    let body = shown.0.lock().unwrap().concat();
    assert_eq!(body, "name=***&address%5Bcity%5D=has *** in it&address%5Bpin%5D=***&code=***");

    let mut untyped = Untyped::new(&SERVICE, <Update as api_runtime::Operation>::descriptor());
    for (parameter, value) in ["mode", "name", "amount", "address", "ids", "code"].into_iter().zip(values()) {
        assert!(untyped.set(parameter, value));
    }
    let preview = client.preview_untyped(&untyped, &CallOptions::new()).await.expect("a preview");
    assert!(!preview.body.contains("4711") || preview.body.contains("has%204711"), "{}", preview.body);
    assert!(preview.body.ends_with("&code=%2A%2A%2A") && preview.body.contains("pin%5D=%2A%2A%2A"), "{}", preview.body);
    assert!(preview.canonical_request.expect("it is signed").ends_with("\n***"));
}

#[tokio::test]
async fn the_signature_covers_the_form() {
    let mut untyped = Untyped::new(&SERVICE, <Update as api_runtime::Operation>::descriptor());
    assert!(untyped.set("name", text("a")));
    let client = client(answering(200, "").1);
    let preview = client.preview_untyped(&untyped, &CallOptions::new()).await.expect("a preview");
    let canonical = preview.canonical_request.expect("it is signed");
    let hash = "985a4e7ef3b1fdd36d8877947f6c721494dfeed5719a8b8de7299fad7ded2d59";
    assert_eq!((preview.body.as_str(), canonical.lines().last()), ("name=a", Some(hash)));
}
