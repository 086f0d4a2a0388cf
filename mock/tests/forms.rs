//! Forms: an invented API whose bodies are forms, in each way in which their keys are written.

use mock_server::{Given, Json, MockServer, Sources, State};

use crate::support::send;

const SERVICE: &str = r#"
service: inn
title: Inn
doc: Rooms.
crate: inn
version: 0.1.0
zone: "+08:00"
length_counts: bytes
endpoints: {one: {url: "https://inn.example", doc: Only one., default: true}}
auth: {token: {header: X-Auth-Token}}
encoding: form
request_id_header: X-Request-Id
pages: "https://inn.example/{source}"
wire:
  query: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
  header: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
  form: FORM
error_bodies: [{code: fault, message: why}]
groups: {rooms: {title: Rooms, doc: Rooms.}}
"#;

const ERRORS: &str = "
errors:
  INN.1: {status: 400, meaning: Wrong., retry: never}
  INN.2: {status: 401, meaning: Who., retry: never}
";

const OPERATION: &str = "
operation: Book
summary: Books.
request: POST /rooms
group: rooms
source: book
safety: write
body:
  name: {type: text, max_length: 4, doc: Name., presence: {absent: unchanged, empty_string: cleared}}
  count: {type: integer, range: 1..=9, doc: Count.}
  guest: {type: Guest, doc: Guest., presence: {absent: unchanged, empty_string: cleared}}
  meta: {type: map of text, max_items: 2, doc: Meta., presence: {absent: unchanged, empty_string: cleared}}
  extra: {type: any, doc: Extra.}
  tags: {type: list of text, max_items: 2, doc: Tags., presence: {absent: unchanged, empty_string: cleared}}
response: {}
errors: {INN.1: 400}
types:
  Guest:
    doc: Guest.
    fields:
      name: {type: text, required: true, max_length: 4, doc: Name.}
      age: {type: integer, doc: Age.}
";

const NESTED: &str = "
operation: Plan
summary: Plans.
request: PUT /rooms
group: rooms
source: plan
safety: write
body:
  beds: {type: list of Bed, doc: Beds.}
response: {}
errors: {INN.1: 400}
types:
  Bed:
    doc: Bed.
    fields:
      size: {type: integer, range: 1..=3, doc: Size.}
      labels: {type: list of text, doc: Labels.}
";

const UNIONS: &str = "
operation: Pay
summary: Pays.
request: PUT /rooms
group: rooms
source: pay
safety: write
body:
  when: {type: date or integer or Payer or list of integer, doc: When.}
  steps: {type: list of Step, doc: Steps.}
  open: {type: OpenStep, doc: Step.}
response: {}
errors: {INN.1: 400}
types:
  Payer: {doc: Payer., fields: {name: {type: text, max_length: 3, doc: Name.}}}
  Step: {doc: Step., union: {tagged_by: kind, values: {cut: Cut, turn: Turn}}}
  OpenStep: {doc: Step., union: {tagged_by: kind, open: true, values: {cut: Cut}}}
  Cut: {doc: Cut., fields: {depth: {type: integer, range: 1..=3, doc: Depth.}}}
  Turn: {doc: Turn., fields: {left: {type: boolean, doc: Left.}}}
";

async fn inn(form: &str, operation: &str) -> MockServer {
    let files =
        [("service", SERVICE.replace("FORM", form)), ("errors", ERRORS.to_owned()), ("one", operation.to_owned())];
    let sources = Sources::new(files.map(|(name, text)| (format!("inn/{name}.yaml"), text)));
    let bindings = "refusals: {parameter: INN.1, credentials: INN.2, path: INN.1, rate_limit: INN.1}";
    MockServer::builder().spec(&sources, bindings).start().await.unwrap_or_else(|error| panic!("{error}"))
}

const FORM: &str = "content-type: application/x-www-form-urlencoded; charset=utf-8\r\nx-auth-token: t\r\n";

#[tokio::test]
async fn forms_are_judged_as_the_tree_that_they_are() {
    let server = inn("{object: brackets, list: \"[]\"}", OPERATION).await;
    for (body, refusal) in [
        ("", ""),
        ("name=a+b&count=9&guest%5Bname%5D=x&guest[age]=7&tags[]=a&tags%5B%5D=b", ""),
        ("name=&guest=&tags=", ""),
        ("name=abcde", "name must have at most 4 characters"),
        ("count=x", "count must be"),
        ("count=10", "count must be"),
        ("count=", ""),
        ("guest%5Bage%5D=7", "guest.name is required"),
        ("guest%5Bname%5D=abcde", "guest.name must have at most 4 characters"),
        ("guest=x", "guest must be an object"),
        ("tags[]=a&tags[]=b&tags[]=c", "tags must have at most 2 items"),
        ("tags=a", "tags must be a list"),
        ("meta[a%20b]=1&meta[b]=&extra[a][b]=1", ""),
        ("meta[a]=1&meta[b]=2&meta[c]=3", "meta must have at most 2 entries"),
        ("meta[a]=1&meta[a]=2", "is duplicate"),
        ("meta=a", "meta must be an object"),
        ("name=a&name=b", "name is duplicate"),
        ("name=%FF", "body is not percent-encoded UTF-8"),
    ] {
        let answer = send(&server, "POST /rooms", FORM, body).await.expect("an answer");
        assert_eq!(answer.status == 200, refusal.is_empty(), "{body}: {}", answer.body);
        assert!(refusal.is_empty() || answer.text("why").contains(refusal), "{body}: {}", answer.body);
    }
}

#[tokio::test]
async fn keys_that_lead_too_deep_are_refused() {
    let server = inn("{object: brackets, list: \"[]\"}", OPERATION).await;
    let deep = |levels: usize| format!("extra{}=1", "[a]".repeat(levels));
    let answer = send(&server, "POST /rooms", FORM, &deep(200)).await.expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.body);
    for levels in [201, 20_000] {
        let answer = send(&server, "POST /rooms", FORM, &deep(levels)).await.expect("an answer");
        assert!(answer.text("why").contains("a key that leads more than 200 levels deep"), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_form_that_is_no_form_by_its_name_is_refused() {
    let server = inn("{object: brackets, list: \"[]\"}", OPERATION).await;
    for header in ["content-type: application/json\r\nx-auth-token: t\r\n", "x-auth-token: t\r\n"] {
        let answer = send(&server, "POST /rooms", header, "name=a").await.expect("an answer");
        assert!(
            answer.status == 400 && answer.text("why").contains("application/x-www-form-urlencoded"),
            "{}",
            answer.body
        );
    }
}

#[tokio::test]
async fn json_of_a_media_type_of_its_own_says_it() {
    let with = "encoding: json\nmedia_type: application/vnd.inn+json\nbody:\n  name:";
    let server = inn("{object: brackets, list: \"[]\"}", &OPERATION.replacen("body:\n  name:", with, 1)).await;
    for (media_type, is_it) in
        [("application/vnd.inn+json", true), ("Application/VND.inn+json; v=1", true), ("application/json", false)]
    {
        let header = format!("content-type: {media_type}\r\nx-auth-token: t\r\n");
        let answer = send(&server, "POST /rooms", &header, r#"{"name":"a"}"#).await.expect("an answer");
        assert_eq!(answer.status == 200, is_it, "{media_type}: {}", answer.body);
        assert!(is_it || answer.text("why").contains("application/vnd.inn+json"), "{}", answer.body);
    }
}

/// What the server has heard for a parameter.
async fn heard(server: &MockServer, line: &str, body: &str, name: &str) -> Given {
    let answer = send(server, line, FORM, body).await.expect("an answer");
    assert_eq!(answer.status, 200, "{body}: {}", answer.body);
    let seen = server.requests().pop().expect("a request");
    assert!(seen.strangers.is_empty(), "{:?}", seen.strangers);
    seen.given.into_iter().find(|(_, known, _)| known == name).map(|(.., given)| given).expect("the parameter")
}

fn json(text: &str) -> Given {
    Given::Value(Json::parse(text).expect("JSON"))
}

#[tokio::test]
async fn each_style_of_keys_says_the_same() {
    let guest = r#"{"name":"x","age":"7"}"#;
    for (form, in_guest, in_tags) in [
        ("{object: brackets, list: \"[]\"}", "guest[name]=x&guest[age]=7", "tags[]=a&tags[]=b"),
        ("{object: dots, list: repeated}", "guest.age=7&guest.name=x", "tags=a&tags=b"),
        ("{object: brackets, list: indexed}", "guest[name]=x&guest[age]=7", "tags[1]=b&tags[0]=a"),
    ] {
        let server = inn(form, OPERATION).await;
        assert_eq!(heard(&server, "POST /rooms", in_guest, "guest").await, json(guest), "{form}");
        assert_eq!(heard(&server, "POST /rooms", in_tags, "tags").await, json(r#"["a","b"]"#), "{form}");
        let in_meta = in_guest.replace("guest", "meta");
        let meta = if form.contains("dots") { json(r#"{"age":"7","name":"x"}"#) } else { json(guest) };
        assert_eq!(heard(&server, "POST /rooms", &in_meta, "meta").await, meta, "{form}");
    }
    let server = inn("{object: dots, list: indexed}", NESTED).await;
    let body = "beds[0].size=1&beds[1].size=2&beds[1].labels[0]=a";
    let beds = json(r#"[{"size":"1"},{"size":"2","labels":["a"]}]"#);
    assert_eq!(heard(&server, "PUT /rooms", body, "beds").await, beds);
}

#[tokio::test]
async fn the_empty_string_is_a_state_however_it_is_written() {
    for (form, spelled) in
        [("{object: brackets, list: repeated}", ""), ("{object: dots, list: repeated, empty_string: \"-\"}", "-")]
    {
        let server = inn(form, OPERATION).await;
        for name in ["name", "guest", "meta", "tags"] {
            let given = heard(&server, "POST /rooms", &format!("{name}={spelled}"), name).await;
            assert_eq!(given, Given::State(State::EmptyString), "{form} {name}");
        }
    }
}

#[tokio::test]
async fn keys_that_the_operation_does_not_have_are_noted() {
    let server = inn("{object: brackets, list: \"[]\"}", OPERATION).await;
    let _ = send(&server, "POST /rooms", FORM, "name=a&guest[name]=x&guest[shoe]=9&other=1").await;
    assert_eq!(server.requests().pop().expect("a request").strangers, ["guest[shoe]", "other"]);
}

#[tokio::test]
async fn a_value_of_several_types_is_judged_as_the_one_that_its_keys_say() {
    let server = inn("{object: brackets, list: indexed}", UNIONS).await;
    for (body, refusal) in [
        ("when=2026-01-01", ""),
        ("when=7", ""),
        ("when[name]=abc", ""),
        ("when[0]=7&when[1]=8", ""),
        ("when=x", "when must be a date"),
        ("when[name]=abcd", "when.name must have at most 3 characters"),
        ("when[0]=x", "when[0] must be a 64-bit integer"),
        ("steps[0][kind]=cut&steps[0][depth]=3&steps[1][kind]=turn&steps[1][left]=true", ""),
        ("steps[0][kind]=turn", ""),
        ("steps[0][kind]=fly", "steps[0].kind must be one of cut, turn"),
        ("steps[0][depth]=3", "steps[0].kind must be one of cut, turn"),
        ("steps[0][kind]=cut&steps[0][depth]=4", "steps[0].depth must be"),
        ("steps[0][kind]=cut&steps[0][depth]=x", "steps[0].depth must be"),
        ("open[kind]=fly&open[far]=9", ""),
        ("open[kind]=cut&open[depth]=4", "open.depth must be"),
    ] {
        let answer = send(&server, "PUT /rooms", FORM, body).await.expect("an answer");
        assert_eq!(answer.status == 200, refusal.is_empty(), "{body}: {}", answer.body);
        assert!(refusal.is_empty() || answer.text("why").contains(refusal), "{body}: {}", answer.body);
    }
    let steps = "steps[0][kind]=turn&steps[0][left]=true&when[name]=a";
    let given = heard(&server, "PUT /rooms", steps, "steps").await;
    assert_eq!(given, json(r#"[{"kind": "turn", "left": "true"}]"#));
    assert_eq!(heard(&server, "PUT /rooms", steps, "when").await, json(r#"{"name": "a"}"#));
}
