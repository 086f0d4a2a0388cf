//! Paging: an invented API that pages in all ways, over seven books.

use mock_server::{MockServer, Sources};

use crate::support::{Answer, call};

const SERVICE: &str = r#"
service: shelf
title: Shelf
doc: Books.
crate: shelf
version: 0.1.0
zone: "+00:00"
length_counts: characters
endpoints: {one: {url: "https://shelf.example", doc: Only one., default: true}}
auth: {token: {header: X-Auth-Token}}
content_type: application/json
request_id_header: X-Request-Id
pages: "https://shelf.example/{source}"
wire:
  query: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
  header: {empty: "", empty_string: '""', "null": "null", empty_list: "[]"}
error_bodies: [{code: fault, message: why}]
groups: {books: {title: Books, doc: Books.}}
"#;

const ERRORS: &str = "errors: {SH.1: {status: 400, meaning: Wrong., retry: never}}";

const BOOK: &str = "
type: Book
doc: A book.
fields: {id: {type: text, doc: Id.}}
";

const ROWS: &str = "
operation: ListRows
summary: Lists by rows.
request: GET /rows
group: books
source: rows
safety: read
query:
  offset: {type: integer, range: 0..=, presence: 'default 0 if blank, no empty string', doc: Offset.}
  limit: {type: integer, range: 1..=5, presence: 'default 3 if blank, no empty string', doc: Limit.}
paging: {kind: rows, offset: offset, limit: limit, items: books, total: count}
response: {books: {type: list of Book, doc: Books.}, count: {type: integer, doc: Count.}}
errors: {SH.1: 400}
";

const PAGES: &str = r#"
operation: ListPages
summary: Lists by pages.
request: POST /pages
group: books
source: pages
safety: read
body:
  page: {type: integer, range: 1..=, presence: {absent: default 2, "null": default 1}, doc: Page.}
  size: {type: integer, range: 1..=9, presence: {absent: default 4, "null": default 2}, doc: Size.}
paging: {kind: pages, offset: page, limit: size, items: books, total: count}
response: {books: {type: list of Book, doc: Books.}, count: {type: integer, doc: Count.}}
errors: {SH.1: 400}
"#;

const MARKED: &str = "
operation: ListMarked
summary: Lists by markers.
request: GET /marked
group: books
source: marked
safety: read
query:
  after: {type: text, presence: filter if not blank, doc: Marker.}
  limit: {type: integer, range: 1..=5, presence: default 3 if blank, doc: Limit.}
paging: {kind: marker, marker: after, next: next, limit: limit, items: books}
response: {books: {type: list of Book, doc: Books.}, next: {type: text, doc: Next marker.}}
errors: {SH.1: 400}
";

/// The id of the last book leads on, and books stand deeper.
const BEHIND: &str = "
operation: ListBehind
summary: Lists behind the last one.
request: GET /behind
group: books
source: behind
safety: read
query:
  after: {type: text, presence: filter if not blank, doc: Id of the last book.}
  limit: {type: integer, range: 1..=5, presence: default 3 if blank, doc: Limit.}
paging: {kind: last, marker: after, from: id, more: page.more, limit: limit, items: page.books, total: page.count}
response: {page: {type: BookPage, doc: Page.}}
types:
  BookPage: {doc: Page., fields: {books: {type: list of Book, doc: Books.}, more: {type: boolean, doc: More.}, count: {type: integer, doc: Count.}}}
errors: {SH.1: 400}
";

const LINKED: &str = "
operation: ListLinked
summary: Lists by links.
request: GET /linked
group: books
source: linked
safety: read
query:
  limit: {type: integer, range: 1..=5, presence: default 3 if blank, doc: Limit.}
paging: {kind: link, limit: limit, items: response}
response: list of Book
errors: {SH.1: 400}
";

const ADDRESSED: &str = "
operation: ListAddressed
summary: Lists by addresses.
request: GET /addressed
group: books
source: addressed
safety: read
query:
  limit: {type: integer, range: 1..=5, presence: default 3 if blank, doc: Limit.}
paging: {kind: address, next: next, limit: limit, items: books}
response: {books: {type: list of Book, doc: Books.}, next: {type: text, doc: Address of the next page.}}
errors: {SH.1: 400}
";

/// Nobody states a default here.
const UNSTATED: &str = "
operation: ListUnstated
summary: Lists what nobody describes.
request: GET /unstated
group: books
source: unstated
safety: read
query:
  offset: {type: integer, doc: Offset.}
  limit: {type: integer, doc: Limit.}
paging: {kind: rows, offset: offset, limit: limit, items: books}
response: {books: {type: list of Book, doc: Books.}}
errors: {SH.1: 400}
";

const BINDINGS: &str = "
refusals: {parameter: SH.1, credentials: SH.1, path: SH.1, rate_limit: SH.1}
reads: {ListRows: {rows: b}, ListPages: {rows: b}, ListMarked: {rows: b}, ListUnstated: {rows: many},
  ListBehind: {rows: b}, ListLinked: {rows: b}, ListAddressed: {rows: b}}
";

const BOOKS: &str = "
b: [{id: a}, {id: b}, {id: c}, {id: d}, {id: e}, {id: f}, {id: g}]
many: [{id: abcdefghijkl}, {id: m}, {id: n}, {id: o}, {id: p}, {id: q}, {id: r}, {id: s}, {id: t}, {id: u}, {id: v}, {id: w}]
";

async fn shelf() -> MockServer {
    let files =
        [SERVICE, ERRORS, BOOK, ROWS, PAGES, MARKED, UNSTATED, BEHIND, LINKED, ADDRESSED].into_iter().enumerate();
    let sources = Sources::new(files.map(|(at, text)| (format!("shelf/{at}.yaml"), text.to_owned())));
    let started = MockServer::builder().spec(&sources, BINDINGS).data(BOOKS).start().await;
    started.unwrap_or_else(|error| panic!("{error}"))
}

/// The ids of a page, one letter each; `!` and the refusal where there is none.
fn books(answer: &Answer) -> String {
    if answer.status != 200 {
        return format!("!{}", answer.text("why"));
    }
    let ids = crate::support::column(answer, "books", "id");
    ids.iter().filter_map(|id| id.scalar_text().map(str::to_owned)).collect()
}

#[tokio::test]
async fn rows_are_counted_from_zero() {
    let server = shelf().await;
    for (query, page) in [
        ("", "abc"),
        ("?offset=0&limit=5", "abcde"),
        ("?offset=2&limit=2", "cd"),
        ("?offset=5&limit=2", "fg"),
        ("?offset=6&limit=5", "g"),
        ("?offset=7", ""),
        ("?offset=9223372036854775807&limit=5", ""),
        ("?offset=4", "efg"),
        ("?limit=1", "a"),
        ("?offset=&limit=", "abc"),
        ("?offset=null&limit=null", "abc"),
        ("?offset=%22%22", "!offset must not be sent as an empty string"),
        ("?limit=%22%22", "!limit must not be sent as an empty string"),
        ("?limit=0", "!limit must be in 1..=5"),
        ("?limit=6", "!limit must be in 1..=5"),
        ("?offset=-1", "!offset must be in 0..="),
        ("?limit=x", "!limit must be a 64-bit integer"),
    ] {
        let answer = call(&server, &format!("GET /rows{query}"), "").await;
        assert_eq!(books(&answer), page, "{query}");
        if answer.status == 200 {
            assert_eq!(answer.text("count"), "7", "all rows are counted, whatever the page");
        }
    }
}

#[tokio::test]
async fn pages_are_counted_from_one() {
    let server = shelf().await;
    for (body, page) in [
        ("{}", "efg"),
        (r#"{"page":1}"#, "abcd"),
        (r#"{"page":null}"#, "abcd"),
        (r#"{"page":null,"size":null}"#, "ab"),
        (r#"{"page":3,"size":3}"#, "g"),
        (r#"{"page":2,"size":7}"#, ""),
        (r#"{"page":1,"size":9}"#, "abcdefg"),
        (r#"{"page":9223372036854775807,"size":9}"#, ""),
        (r#"{"page":4611686018427387905,"size":4}"#, ""),
        (r#"{"page":0}"#, "!page must be in 1..="),
        (r#"{"page":"1"}"#, "!page must be a number"),
        (r#"{"size":10}"#, "!size must be in 1..=9"),
    ] {
        let answer = call(&server, "POST /pages", body).await;
        assert_eq!(books(&answer), page, "{body}");
        if answer.status == 200 {
            assert_eq!(answer.text("count"), "7");
        }
    }
}

#[tokio::test]
async fn a_marker_leads_from_page_to_page() {
    let server = shelf().await;
    for (limit, pages) in [("", vec!["abc", "def", "g"]), ("&limit=5", vec!["abcde", "fg"]), ("&limit=", vec!["abc"])] {
        let mut marker = String::new();
        for (at, page) in pages.iter().enumerate() {
            let answer = call(&server, &format!("GET /marked?after={marker}{limit}"), "").await;
            assert_eq!(books(&answer), *page, "page {at} of {limit:?}");
            marker = answer.text("next");
        }
        assert_eq!(marker.is_empty(), limit != "&limit=", "the last page has no marker, the others have one");
    }
    for blank in ["", "?after=null", "?after=%22%22"] {
        assert_eq!(books(&call(&server, &format!("GET /marked{blank}"), "").await), "abc", "{blank}");
    }
    let beyond = call(&server, "GET /marked?after=7", "").await;
    assert_eq!((books(&beyond).as_str(), beyond.text("next").as_str()), ("", ""));
    let invented = call(&server, "GET /marked?after=somewhere", "").await;
    assert_eq!(books(&invented), "!after is not a valid marker; send one from a response");
}

#[tokio::test]
async fn the_last_row_leads_to_the_next_page() {
    let server = shelf().await;
    for (query, page) in [
        ("", r#"{"page":{"books":[{"id":"a"},{"id":"b"},{"id":"c"}],"count":7,"more":true}}"#),
        (
            "?after=c&limit=5",
            r#"{"page":{"books":[{"id":"d"},{"id":"e"},{"id":"f"},{"id":"g"}],"count":7,"more":false}}"#,
        ),
        ("?after=nobody", r#"{"page":{"books":[],"count":7,"more":false}}"#),
    ] {
        assert_eq!(call(&server, &format!("GET /behind{query}"), "").await.body, page, "{query}");
    }
}

#[tokio::test]
async fn a_link_or_an_address_leads_to_the_next_page() {
    let server = shelf().await;
    let first = call(&server, "GET /linked?limit=4", "").await;
    assert_eq!(first.body, r#"[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}]"#);
    assert_eq!(first.headers("link"), ["</linked?limit=4&mock_page=4>; rel=\"next\""]);
    let second = call(&server, "GET /linked?limit=4&mock_page=4", "").await;
    assert_eq!(second.body, r#"[{"id":"e"},{"id":"f"},{"id":"g"}]"#);
    assert!(second.headers("link").is_empty());
    let (mut path, mut pages) = ("/addressed".to_owned(), Vec::new());
    while !path.is_empty() {
        let answer = call(&server, &format!("GET {path}"), "").await;
        pages.push(books(&answer));
        path = answer.text("next");
    }
    assert_eq!(pages, ["abc", "def", "g"]);
}

#[tokio::test]
async fn a_last_page_that_is_full_has_no_marker() {
    let server = shelf().await;
    let answer = call(&server, "GET /marked?after=2&limit=5", "").await;
    assert_eq!((books(&answer).as_str(), answer.text("next").as_str()), ("cdefg", ""));
    assert!(answer.body.contains("\"next\":null"), "{}", answer.body);
}

#[tokio::test]
async fn without_a_stated_default_all_rows_come() {
    let server = shelf().await;
    let all = "abcdefghijklmnopqrstuvw";
    for (query, page) in
        [("", all), ("?limit=2", "abcdefghijklm"), ("?offset=10", "vw"), ("?limit=null&offset=null", all)]
    {
        assert_eq!(books(&call(&server, &format!("GET /unstated{query}"), "").await), page, "{query}");
    }
}

#[tokio::test]
async fn wrapped_answers_have_their_pages_in_the_wrapper() {
    let wrapped = |text: &str| {
        let text = text.replace("items: books, total: count", "items: result.all.books, total: result.all.count");
        text.replace("next: next, limit: limit, items: books", "next: info.next, limit: limit, items: result.all.books")
    };
    let service = format!("{SERVICE}envelope: {{success: ok, data: result.all}}\n");
    let files = [&service, ERRORS, BOOK, ROWS, MARKED, LINKED].into_iter().enumerate();
    let sources = Sources::new(files.map(|(at, text)| (format!("shelf/{at}.yaml"), wrapped(text))));
    let bindings = "
refusals: {parameter: SH.1, credentials: SH.1, path: SH.1, rate_limit: SH.1}
reads: {ListRows: {rows: b}, ListMarked: {rows: b}, ListLinked: {rows: b}}
";
    let server = MockServer::builder().spec(&sources, bindings).data(BOOKS).start().await;
    let server = server.unwrap_or_else(|error| panic!("{error}"));
    for (line, body) in [
        ("/rows?limit=1", r#"{"result":{"all":{"books":[{"id":"a"}],"count":7}},"ok":true}"#),
        ("/marked?limit=1", r#"{"result":{"all":{"books":[{"id":"a"}]}},"info":{"next":"1"},"ok":true}"#),
        ("/marked?after=6", r#"{"result":{"all":{"books":[{"id":"g"}]}},"info":{"next":null},"ok":true}"#),
        ("/linked?limit=1", r#"{"result":{"all":[{"id":"a"}]},"ok":true}"#),
        ("/rows?limit=9", r#"{"fault":"SH.1","why":"limit must be in 1..=5","ok":false}"#),
    ] {
        assert_eq!(call(&server, &format!("GET {line}"), "").await.body, body, "{line}");
    }
    // What no binding lays over data is wrapped as well.
    let unbound = "refusals: {parameter: SH.1, credentials: SH.1, path: SH.1, rate_limit: SH.1}";
    let server = MockServer::builder().spec(&sources, unbound).start().await.unwrap_or_else(|error| panic!("{error}"));
    let answer = call(&server, "GET /marked", "").await.json();
    let books = answer.get("result").and_then(|result| result.get("all")?.get("books"));
    assert_eq!((books.map(|books| books.items().len()), answer.get("info").is_some()), (Some(1), true), "{answer}");
}
