//! Judging: an invented API that has every kind of limit and every kind of rule, and a row for each.

use mock_server::{MockError, MockServer, Sources};

use crate::support::call;

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
content_type: application/json
request_id_header: X-Request-Id
pages: "https://inn.example/{source}"
wire:
  query: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
  header: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
error_bodies: [{code: fault, message: why}]
money: {minor_units: {JPY: 0, kwd: 3, USD: 2}}
groups: {rooms: {title: Rooms, doc: Rooms.}}
"#;

const ERRORS: &str = "
errors:
  INN.1: {status: 400, meaning: Wrong., retry: never}
  INN.2: {status: 401, meaning: Who., retry: never}
";

const OPERATION: &str = r#"
operation: Book
summary: Books.
request: POST /rooms
group: rooms
source: book
safety: write
query:
  tags: {type: list of text, sent_as: comma, min_items: 2, doc: Tags.}
  open: {type: Colour, doc: Open.}
body:
  kind: {type: text, min_length: 2, max_length: 6, pattern: "[a-z]+", doc: Kind.}
  count: {type: integer, range: 1..=9, doc: Count.}
  lots: {type: integer, multiple_of: 5, doc: Lots.}
  share: {type: decimal, multiple_of: 0.05, doc: Share.}
  price: {type: decimal, sent_as: text, above: 0, scale: 2, doc: Price.}
  due: {type: decimal, range: 0.50..=, sent_as: minor units, currency: due_in, doc: Due.}
  due_in: {type: text, doc: Currency.}
  serial: {type: unsigned, range: 1..=18446744073709551614, doc: Serial number.}
  serials: {type: list of unsigned, sent_as: text, doc: Serial numbers.}
  tree: {type: Tree, doc: Tree.}
  flag: {type: boolean, doc: Flag.}
  marks: {type: map of text, min_items: 1, max_items: 2, max_key_length: 3, max_length: 4, doc: Marks.}
  sizes: {type: map of integer, range: 1..=9, doc: Sizes.}
  anything: {type: any, doc: Anything.}
  from: {type: date, doc: From.}
  to: {type: date, doc: To.}
  at: {type: instant, doc: At.}
  since: {type: instant, sent_as: seconds, doc: Since.}
  until: {type: instant, sent_as: milliseconds, doc: Until.}
  told: {type: list of instant, sent_as: offset, doc: Told.}
  cycle: {type: month, doc: Month.}
  a: {type: text, doc: A.}
  b: {type: text, doc: B.}
  c: {type: text, doc: C.}
  d: {type: text, doc: D.}
  e: {type: text, doc: E.}
  f: {type: text, doc: F.}
  g: {type: text, doc: G.}
  h: {type: text, doc: H.}
  ids: {type: list of text, max_items: 3, unique: true, doc: Ids.}
  guests: {type: list of Guest, doc: Guests.}
  forms: {type: list of Form, doc: Forms.}
  mode: {type: Mode, presence: {absent: default slow, empty_string: unsupported, "null": default slow}, doc: Mode.}
  extra: {type: text, doc: Extra.}
  bound:
    type: text
    presence:
      when mode is fast: {absent: unsupported, empty_string: unknown, "null": unknown}
      otherwise: {absent: no effect, empty_string: no effect, "null": no effect}
    doc: Bound.
types:
  Tree:
    doc: Tree.
    fields:
      name: {type: text, required: true, max_length: 3, doc: Name.}
      next: {type: Tree, doc: Next one.}
      parts: {type: list of Tree, doc: Parts.}
  Mode: {doc: Mode., enum: {of: text, values: {fast: {doc: Fast.}, slow: {doc: Slow.}}}}
  Colour: {doc: Colour., enum: {of: integer, open: true, values: {1: {name: Red, doc: Red.}}}}
  Form:
    doc: Form.
    fields:
      kind: {type: text, constant: short, doc: Kind.}
      page: {type: integer, constant: 2, doc: Page.}
  Guest:
    doc: Guest.
    fields:
      name: {type: text, required: true, doc: Name.}
      child: {type: text, doc: Child.}
      age: {type: integer, doc: Age.}
rules:
  together: a and b go together
  with: c only with a
  most: at most one of d, e
  after: from is not after to
  span: from to to spans at most 90 days
  month: cycle, from and at are in the same month
  sooner: since is not after until
  unique: guests.name is unique
  age: guests.age is required if guests.child is Y
  no: extra is not allowed if mode is slow
  range: count is in 1..=3 if kind is small
  of: f is x or y if kind is small
  only: g is z only if kind is small
  items: ids has at most 1 items if kind is small
  unless: h is required unless mode is slow
errors: {INN.1: 400}
response: {}
"#;

const PICK: &str = "
operation: Pick
summary: Picks.
request: GET /rooms/{room}
group: rooms
source: pick
safety: read
path:
  room: {type: text, required: true, max_length: 3, doc: Room.}
query:
  a: {type: text, doc: A.}
  b: {type: text, doc: B.}
  c: {type: integer, doc: C.}
  d: {type: integer, doc: D.}
rules:
  one: exactly one of a, b
  least: at least one of c, d
  order: c is not after d
response: {}
errors: {INN.1: 400}
";

#[tokio::test]
async fn rules_about_how_many_are_given() {
    let server = inn().await;
    for (rest, refusal) in [
        ("r?a=1&c=2&d=10", ""),
        ("r?a=1&b=1&c=2", "a violates the rule: exactly one of a, b"),
        ("r?a=&c=2", "exactly one of a, b"),
        ("r?a=1", "at least one of c, d"),
        ("r?a=1&c=10&d=2", "c is not after d"),
        ("long?a=1&c=2", "room must have at most 3 characters"),
        ("r?a=1&a=2&c=2", "a is duplicate"),
    ] {
        let answer = call(&server, &format!("GET /rooms/{rest}"), "").await;
        assert_eq!(answer.status, if refusal.is_empty() { 200 } else { 400 }, "{rest}: {}", answer.body);
        assert!(refusal.is_empty() || answer.text("why").contains(refusal), "{rest}: {}", answer.body);
    }
}

fn sources() -> Sources {
    let files = [("service", SERVICE), ("errors", ERRORS), ("book", OPERATION), ("pick", PICK)];
    Sources::new(files.map(|(name, text)| (format!("inn/{name}.yaml"), text.to_owned())))
}

async fn inn() -> MockServer {
    let bindings = "refusals: {parameter: INN.9, credentials: INN.2, path: INN.1, rate_limit: INN.1}";
    MockServer::builder().spec(&sources(), bindings).start().await.unwrap_or_else(|error| panic!("{error}"))
}

/// Query, body, and a part of the refusal; nothing where it is accepted.
const ROWS: &[(&str, &str, &str)] = &[
    ("", "{}", ""),
    ("", r#"{"kind":"a"}"#, "kind must have at least 2"),
    ("", r#"{"kind":"中中中"}"#, "kind must have at most 6"),
    ("", r#"{"kind":"A1"}"#, "kind must match"),
    ("", r#"{"kind":7}"#, "kind must be a string"),
    ("", r#"{"count":9}"#, ""),
    ("", r#"{"count":10}"#, "count must be in 1..=9"),
    ("", r#"{"count":1.0}"#, "count must be a 64-bit integer"),
    ("", r#"{"count":"1"}"#, "count must be a number"),
    ("", r#"{"lots":-10,"share":0.10}"#, ""),
    ("", r#"{"lots":12}"#, "lots must be a multiple of 5"),
    ("", r#"{"marks":{"abc":"", "b":"four"},"anything":[1.50,{"a":null}]}"#, ""),
    ("", r#"{"marks":{}}"#, "marks must have at least 1 entries"),
    ("", r#"{"marks":{"a":"","b":"","c":""}}"#, "marks must have at most 2 entries"),
    ("", r#"{"marks":{"abcd":""}}"#, "marks[abcd] must have a key of at most 3 characters"),
    ("", r#"{"marks":{"a":"fives"}}"#, "marks[a] must have at most 4 characters"),
    ("", r#"{"marks":["a"]}"#, "marks must be an object"),
    ("", r#"{"sizes":{"a":10}}"#, "sizes[a] must be"),
    ("", r#"{"sizes":{"a":"1"}}"#, "sizes[a] must be a number"),
    ("", r#"{"share":0.051}"#, "share must be a multiple of 0.05"),
    ("", r#"{"price":"0.01"}"#, ""),
    ("", r#"{"price":"0.00"}"#, "price must be greater than 0"),
    ("", r#"{"price":"1.001"}"#, "price must have at most 2 decimal places"),
    ("", r#"{"price":1.00}"#, "price must be a string"),
    ("", r#"{"price":".5"}"#, "price must be a decimal"),
    ("", r#"{"price":"79228162514264337593543950336"}"#, "price must be a decimal"),
    ("", r#"{"due":50,"due_in":"usd"}"#, ""),
    ("", r#"{"due":500,"due_in":"KWD"}"#, ""),
    ("", r#"{"due":1,"due_in":"JPY"}"#, ""),
    ("", r#"{"due":49,"due_in":"usd"}"#, "due must be in 0.50..="),
    ("", r#"{"due":50}"#, "due must have a known currency in due_in"),
    ("", r#"{"due":50,"due_in":"eur"}"#, "due must have a known currency in due_in"),
    ("", r#"{"due":50.5,"due_in":"usd"}"#, "due must be a whole number of minor units"),
    ("", r#"{"due":"50","due_in":"usd"}"#, "due must be a number"),
    ("", r#"{"serial":18446744073709551614,"serials":["18446744073709551615","0"]}"#, ""),
    ("", r#"{"serial":18446744073709551615}"#, "serial must be in 1..=18446744073709551614"),
    ("", r#"{"serial":18446744073709551616}"#, "serial must be a 64-bit integer that is not negative"),
    ("", r#"{"serial":-1}"#, "serial must be a 64-bit integer that is not negative"),
    ("", r#"{"serial":1.5}"#, "serial must be a 64-bit integer that is not negative"),
    ("", r#"{"serial":"1"}"#, "serial must be a number"),
    ("", r#"{"serials":["-1"]}"#, "serials[0] must be a 64-bit integer that is not negative"),
    ("", r#"{"tree":{"name":"a","next":{"name":"b","parts":[{"name":"c"}]}}}"#, ""),
    (
        "",
        r#"{"tree":{"name":"a","next":{"name":"b","parts":[{"name":"c"},{"name":"long"}]}}}"#,
        "tree.next.parts[1].name must have",
    ),
    ("", r#"{"tree":{"name":"a","next":{"name":"b","next":{}}}}"#, "tree.next.next.name"),
    ("", r#"{"flag":"true"}"#, "flag must be true or false"),
    ("", r#"{"from":"2026-02-30"}"#, "from must be a date"),
    ("", r#"{"at":"2026-02-03T10:00:00+08:00"}"#, "at must be a UTC time"),
    ("", r#"{"cycle":"2026-13"}"#, "cycle must be a month"),
    ("?tags=a,b", "{}", ""),
    ("?tags=a", "{}", "tags must have at least 2 items"),
    ("?open=7", "{}", ""),
    ("?open=%2B7", "{}", "open must be an integer"),
    ("?open=x", "{}", "open must be an integer"),
    ("", r#"{"a":"1","b":"1","c":"1"}"#, ""),
    ("", r#"{"b":"1"}"#, "a violates the rule: a and b go together"),
    ("", r#"{"c":"1"}"#, "c violates the rule"),
    ("", r#"{"d":"1","e":"1"}"#, "d violates the rule: at most one of"),
    ("", r#"{"from":"2026-01-02","to":"2026-01-01"}"#, "is not after"),
    ("", r#"{"from":"2026-01-01","to":"2026-04-01"}"#, ""),
    ("", r#"{"from":"2026-01-01","to":"2026-04-02"}"#, "spans at most 90 days"),
    ("", r#"{"from":"2026-02-01","at":"2026-01-31T16:00:00Z","cycle":"2026-02"}"#, ""),
    ("", r#"{"from":"2026-02-01","at":"2026-01-31T15:59:59Z"}"#, "are in the same month"),
    ("", r#"{"ids":["a","a"]}"#, "ids must have unique items"),
    ("", r#"{"forms":[{"kind":"short","page":2}]}"#, ""),
    ("", r#"{"forms":[{"kind":"long","page":2}]}"#, "forms[0].kind must be `short` in every call"),
    ("", r#"{"forms":[{"kind":"short","page":"2"}]}"#, "forms[0].page must be a number"),
    ("", r#"{"forms":[{"kind":"short"}]}"#, "forms[0].page must be `2` in every call"),
    ("", r#"{"since":90,"until":90000,"told":["1970-01-01T00:00:00.5-01:00"]}"#, ""),
    ("", r#"{"since":91,"until":90999}"#, "since is not after until"),
    ("", r#"{"since":"90"}"#, "since must be a number"),
    ("", r#"{"since":9.5}"#, "since must be a whole number of seconds"),
    ("", r#"{"until":"1970-01-01T00:00:00Z"}"#, "until must be a number"),
    ("", r#"{"told":[90]}"#, "told[0] must be a string"),
    ("", r#"{"told":["1970-01-01T00:00:00"]}"#, "told[0] must be a time of RFC 3339"),
    ("", r#"{"ids":["a","b","c","d"]}"#, "ids must have at most 3"),
    ("", r#"{"guests":[{"name":"a"},{"name":"a"}]}"#, "guests violates the rule: guests.name is unique"),
    ("", r#"{"guests":[{"name":"a"},{"child":"N"}]}"#, "guests[1].name is required"),
    ("", r#"{"guests":[{"name":"a","age":1,"child":"Y"},{"name":"b","child":"Y"}]}"#, "guests.age is required if"),
    ("", r#"{"guests":["a"]}"#, "guests[0] must be an object"),
    ("", r#"{"mode":"swift"}"#, "mode must be one of fast, slow"),
    ("", r#"{"mode":""}"#, "mode must not be sent as an empty string"),
    ("", r#"{"mode":"fast","bound":"1","h":"1","extra":"1"}"#, ""),
    ("", r#"{"mode":"fast","h":"1"}"#, "bound is required"),
    ("", r#"{"mode":"fast","bound":"1"}"#, "h is required unless mode is slow"),
    ("", r#"{"extra":"1"}"#, "extra is not allowed if mode is slow"),
    ("", r#"{"kind":"small","count":4}"#, "count is in 1..=3"),
    ("", r#"{"kind":"small","f":"z"}"#, "f is x or y"),
    ("", r#"{"g":"z"}"#, "g is z only if"),
    ("", r#"{"kind":"small","g":"z","f":"x","ids":["a"]}"#, ""),
    ("", r#"{"kind":"small","ids":["a","b"]}"#, "has at most 1 items"),
];

#[tokio::test]
async fn every_limit_and_every_rule_refuses_what_breaks_it() {
    let server = inn().await;
    for (query, body, refusal) in ROWS {
        let answer = call(&server, &format!("POST /rooms{query}"), body).await;
        if refusal.is_empty() {
            assert_eq!((answer.status, answer.body.as_str()), (200, "{}"), "{query} {body}");
        } else {
            assert_eq!((answer.status, answer.text("fault").as_str()), (400, "INN.1"), "{query} {body}");
            assert!(answer.text("why").contains(refusal), "{query} {body}: {}", answer.body);
        }
    }
}

/// A client sends 64 objects within each other, and each may stand in a list.
#[tokio::test]
async fn values_are_as_deep_as_clients_send_them() {
    let server = inn().await;
    let tree = |levels: usize| {
        let (begin, end) = (r#"{"name":"a","parts":["#.repeat(levels), "]}".repeat(levels));
        format!(r#"{{"tree":{begin}{{"name":"a"}}{end}}}"#)
    };
    let answer = call(&server, "POST /rooms", &tree(63)).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "{}"));
    for levels in [101, 10_000] {
        let answer = call(&server, "POST /rooms", &tree(levels)).await;
        assert!(answer.text("why").contains("nested more than 200 levels deep"), "{}", answer.body);
    }
}

#[tokio::test]
async fn bindings_for_what_the_spec_does_not_have_do_not_start() {
    let refusals = "refusals: {parameter: I, credentials: I, path: I, rate_limit: I}\n";
    for reads in ["reads: {Nobody: {rows: r}}", "reads: {Pick: {rows: r, filters: {z: {field: f}}}}", "reeds: {}"] {
        let started = MockServer::builder().spec(&sources(), format!("{refusals}{reads}")).start().await;
        assert!(matches!(started, Err(MockError::Bindings(_))), "{reads}");
    }
}

#[tokio::test]
async fn a_spec_with_errors_does_not_start() {
    let sources = Sources::new([("inn/service.yaml".to_owned(), SERVICE.replace("zone:", "zoen:"))]);
    let started = MockServer::builder().spec(&sources, "refusals: {}").start().await;
    assert!(started.is_err_and(|error| error.to_string().contains("zone")));
}
