//! Operations that nothing is said about beside the documentation: answers are examples of what it lists.

use mock_server::{MockServer, Sources};

use crate::support::{Answer, raw};

const SHOW: &str = "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/{id}
group: things
source: show
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of a thing.}
query:
  since: {type: instant, sent_as: seconds, doc: Time.}
response:
  object: {type: text, constant: thing, doc: What it is.}
  id: {type: text, doc: Id of the thing.}
  name: {type: text, max_length: 4, doc: Name of the thing.}
  kind: {type: Kind, except: [old], doc: Kind of the thing.}
  count: {type: integer, range: 3..=9, doc: Count.}
  price: {type: decimal, doc: Price.}
  made: {type: instant, doc: Time.}
  sold: {type: list of instant, sent_as: seconds, doc: Times.}
  sent: {type: instant, sent_as: milliseconds, doc: Time.}
  seen: {type: instant, sent_as: offset, doc: Time.}
  since: {type: instant, doc: Time.}
  parts: {type: list of Part, doc: Parts.}
types:
  Kind:
    doc: Kind of a thing.
    enum: {of: text, values: {old: {doc: Old.}, new: {doc: New.}}}
  Part:
    doc: A part.
    fields:
      day: {type: date, doc: A day.}
      parts: {type: list of Part, doc: Parts of the part.}
errors: {T.1: 400}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: list
safety: read
query:
  offset: {type: integer, range: 0..=9, doc: First row., presence: default 0}
  limit: {type: integer, range: 1..=9, doc: Rows., presence: default 5}
paging: {kind: rows, offset: offset, limit: limit, items: ids, total: total}
response:
  ids: {type: list of text, doc: Ids.}
  total: {type: integer, doc: Count.}
  failed: {type: list of text, doc: What failed.}
partial_failure: failed
errors: {T.1: 400}
# file: operations/get.yaml
operation: GetThing
summary: Gets a thing.
request: GET /v2/things/{id}
group: things
source: get
safety: read
path:
  id: {type: text, required: true, max_length: 9, doc: Id of a thing.}
response: Thing
# file: operations/all.yaml
operation: GetThings
summary: Gets all things.
request: GET /v2/things
group: things
source: all
safety: read
success: [201, 200]
response: list of Thing
# file: operations/drop.yaml
operation: DropThings
summary: Drops all things.
request: DELETE /v2/things
group: things
source: drop
safety: write
response: nothing
# file: operations/print.yaml
operation: PrintThings
summary: Prints all things.
request: GET /v2/print
group: things
source: print
safety: read
response: text
# file: operations/draw.yaml
operation: DrawThings
summary: Draws all things.
request: GET /v2/draw
group: things
source: draw
safety: read
response: bytes
# file: types/thing.yaml
type: Thing
doc: A thing.
fields: {id: {type: text, doc: Id.}, size: {type: integer, doc: Size.}}
";

async fn server() -> MockServer {
    // Nothing lies in `mock/`, and nothing else is said.
    let sources: Sources = speclang::check::case(SHOW);
    MockServer::builder().sources(&sources).start().await.unwrap_or_else(|error| panic!("{error}"))
}

async fn get(server: &MockServer, line: &str) -> Answer {
    let head = format!("GET {line} HTTP/1.1\r\nhost: localhost\r\nx-token: abc\r\nconnection: close\r\n\r\n");
    Answer::read(&raw(server.address(), head.as_bytes()).await)
}

#[tokio::test]
async fn every_field_has_a_value_of_its_type_and_what_was_named_comes_back() {
    let server = server().await;
    let answer = get(&server, "/things/mine?since=90").await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (
            200,
            r#"{"object":"thing","id":"mine","name":"exam","kind":"new","count":3,"price":1.00,"made":"2026-01-02T03:04:05Z","sold":[1767323045],"sent":1767323045000,"seen":"2026-01-02T03:04:05Z","since":"1970-01-01T00:01:30Z","parts":[{"day":"2026-01-02","parts":[]}]}"#
        )
    );
}

#[tokio::test]
async fn a_list_has_one_page_and_nothing_failed() {
    let server = server().await;
    assert_eq!(get(&server, "/things").await.body, r#"{"ids":["example"],"total":1,"failed":[]}"#);
    assert_eq!(get(&server, "/things?offset=1").await.body, r#"{"ids":[],"total":1,"failed":[]}"#);
}

#[tokio::test]
async fn an_answer_is_what_the_spec_says() {
    let server = server().await;
    let shown = |answer: Answer| {
        let media_type = answer.headers("content-type").concat();
        format!("{} {media_type} {}", answer.status, answer.body)
    };
    assert_eq!(shown(get(&server, "/v2/things/mine").await), r#"200 application/json {"id":"mine","size":1}"#);
    assert_eq!(shown(get(&server, "/v2/things").await), r#"201 application/json [{"id":"example","size":1}]"#);
    assert_eq!(shown(get(&server, "/v2/print").await), "200 text/plain; charset=utf-8 example");
    assert_eq!(shown(get(&server, "/v2/draw").await), "200 application/octet-stream example");
    let head = "DELETE /v2/things HTTP/1.1\r\nhost: localhost\r\nx-token: abc\r\nconnection: close\r\n\r\n";
    assert_eq!(shown(Answer::read(&raw(server.address(), head.as_bytes()).await)), "204  ");
}

#[tokio::test]
async fn refusals_have_the_codes_of_the_catalogue() {
    let server = server().await;
    let answer = get(&server, "/things?limit=99").await;
    assert_eq!((answer.status, answer.text("code").as_str()), (400, "T.1"));
    assert_eq!(get(&server, "/nowhere").await.text("code"), "T.1");
}
