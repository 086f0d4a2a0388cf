//! Pages that the last item, a header or an address leads to, and items at the end of a path or in the answer itself.

use std::sync::{Arc, Mutex};

use api_runtime::{
    Answers, Bytes, CallOptions, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, Operation as _,
    Paged, Paging, PagingKind, Parameter, Path, TransportError, Untyped, Wire, http,
};

use crate::fixture::{SERVICE, builder, descriptor, number, operation, text};

/// An item with an id.
#[derive(Debug, Default, PartialEq)]
struct Thing(i64);

impl Decode for Thing {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut thing = Self::default();
        json.object(&["id"], &mut [&mut thing.0])?;
        Ok(thing)
    }
}

/// Items that stand deeper.
#[derive(Debug, Default)]
struct Nested(Vec<Thing>);

impl Decode for Nested {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut inner = Items::default();
        json.object(&["data"], &mut [&mut inner])?;
        Ok(Self(inner.0))
    }
}

#[derive(Debug, Default)]
struct Items(Vec<Thing>);

impl Decode for Items {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut items = Self::default();
        json.object(&["items"], &mut [&mut items.0])?;
        Ok(items)
    }
}

const ITEMS: Path = Path(&["data", "items"]);
const PARAMETERS: &[Parameter] =
    &[Parameter::query("after").text(), Parameter::query("limit").integer(), Parameter::query("kind").text()];

macro_rules! listing {
    ($name:ident, $response:ty, $answers:expr, $paging:expr, $field:tt) => {
        operation!(
            $name,
            $response,
            Descriptor { answers: $answers, paging: Some($paging), ..descriptor(Method::Get, PARAMETERS, &[]) }
        );

        impl Paged for $name {
            type Item = Thing;

            fn take_items(response: &mut Self::Response) -> Vec<Thing> {
                core::mem::take(&mut listing!(@place response $field))
            }
        }
    };
    (@place $response:ident whole) => { *$response };
    (@place $response:ident nested) => { $response.0 };
}

listing!(
    Last,
    Nested,
    Answers::OBJECT,
    Paging::new(PagingKind::Last, ITEMS).position("after").limit("limit").from(Path(&["id"])).more(Path(&["more"])),
    nested
);
listing!(Linked, Vec<Thing>, Answers::LIST, Paging::new(PagingKind::Link, Path(&[])).limit("limit"), whole);
listing!(
    Addressed,
    Nested,
    Answers::OBJECT,
    Paging::new(PagingKind::Address, ITEMS).next(Path(&["paging", "next"])),
    nested
);
listing!(
    Marked,
    Nested,
    Answers::OBJECT,
    Paging::new(PagingKind::Marker, ITEMS)
        .position("after")
        .next(Path(&["paging", "next"]))
        .total(Path(&["paging", "n"])),
    nested
);

/// Requests that came, and a client that answers the n-th one with the n-th pair of a link and a body.
fn answering(answers: &'static [(&'static str, &'static str)]) -> (Arc<Mutex<Vec<String>>>, Client) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keeps = asked.clone();
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let mut asked = keeps.lock().expect("no test panics inside");
        let (link, body) = answers.get(asked.len()).copied().expect("no further page is asked for");
        asked.push(request.uri().to_string().trim_start_matches("https://api.example.com").to_owned());
        let answer = http::Response::builder().header("link", link).body(Bytes::from_static(body.as_bytes()));
        core::future::ready(Ok::<_, TransportError>(answer.expect("an answer")))
    };
    (asked, builder(transport).build().expect("a client"))
}

/// The ids of all pages, and the error that they end with.
async fn ids<O: Paged<Item = Thing>>(client: &Client, request: &O) -> (Vec<i64>, Option<String>)
where
    O::Response: Send,
{
    let (mut ids, mut items) = (Vec::new(), client.call(request).pages().ahead(3).items());
    while let Some(item) = items.next().await {
        match item {
            Ok(Thing(id)) => ids.push(id),
            Err(error) => return (ids, Some(Error::<String>::from(error).to_string())),
        }
    }
    (ids, None)
}

/// The ids of the same pages without a type.
async fn untyped(client: &Client, descriptor: &'static Descriptor) -> (Vec<String>, Option<String>) {
    let (request, mut all) = (Untyped::new(&SERVICE, descriptor), Vec::new());
    let mut pages = client.pages_untyped(&request, &CallOptions::new());
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => all.extend(page.items().into_iter().map(str::to_owned)),
            Err(error) => return (all, Some(error.to_string())),
        }
    }
    (all, None)
}

/// A request with these values.
fn values(limit: Option<&str>) -> Vec<Wire> {
    vec![Wire::Absent, limit.map_or(Wire::Absent, number), text("x")]
}

#[tokio::test]
async fn the_last_item_is_the_marker() {
    let pages: &[(&str, &str)] = &[
        ("", r#"{"data":{"items":[{"id":1},{"id":2}]},"more":true}"#),
        ("", r#"{"data":{"items":[{"id":30}]},"more":true}"#),
        ("", r#"{"data":{"items":[{"id":4}]},"more":false}"#),
    ];
    let (asked, client) = answering(pages);
    assert_eq!(ids(&client, &Last(values(Some("2")))).await, (vec![1, 2, 30, 4], None));
    let paths: Vec<String> = asked.lock().expect("whole").clone();
    let at = |after| format!("/v2/things?after={after}&limit=2&kind=x");
    assert_eq!(paths, ["/v2/things?limit=2&kind=x".to_owned(), at(2), at(30)]);
    let (items, error) = untyped(&answering(pages).1, Last::descriptor()).await;
    assert_eq!((items.len(), items[2].as_str(), error), (4, r#"{"id":30}"#, None));
}

#[tokio::test]
async fn a_service_that_does_not_say_whether_more_follows_is_asked_until_nothing_does() {
    let pages: &[(&str, &str)] =
        &[("", r#"{"data":{"items":[{"id":"a"}]}}"#), ("", r#"{"data":{"items":[]},"more":true}"#)];
    let (asked, client) = answering(pages);
    assert_eq!(untyped(&client, Last::descriptor()).await, (vec![r#"{"id":"a"}"#.to_owned()], None));
    assert_eq!(asked.lock().expect("whole")[1], "/v2/things?after=a");
}

#[tokio::test]
async fn a_link_leads_to_the_next_page_of_a_list() {
    let pages: &[(&str, &str)] = &[
        ("<https://api.example.com/v3/other?page=2&kind=a%2Bb>; rel=\"next\"", r#"[{"id":1}]"#),
        ("</v3/other?page=3>; rel=next, </v3/other>; rel=first", r#"[{"id":2}]"#),
        ("</v3/other>; rel=first", r#"[{"id":3}]"#),
    ];
    let (asked, client) = answering(pages);
    assert_eq!(ids(&client, &Linked(values(Some("1")))).await, (vec![1, 2, 3], None));
    let first = "/v2/things?limit=1&kind=x";
    assert_eq!(*asked.lock().expect("whole"), [first, "/v3/other?page=2&kind=a%2Bb", "/v3/other?page=3"]);
    assert_eq!(untyped(&answering(pages).1, Linked::descriptor()).await.0.len(), 3);
}

#[tokio::test]
async fn a_field_may_hold_the_address_or_a_nested_marker() {
    let pages: &[(&str, &str)] = &[
        ("", r#"{"data":{"items":[{"id":1}]},"paging":{"next":"/v2/things?token=2","n":2}}"#),
        ("", r#"{"data":{"items":[{"id":2}]},"paging":{"next":"?token=3","n":2}}"#),
        ("", r#"{"data":{"items":[{"id":3}]},"paging":{"next":"","n":2}}"#),
    ];
    let (asked, client) = answering(pages);
    assert_eq!(ids(&client, &Addressed(values(None))).await, (vec![1, 2, 3], None));
    assert_eq!(asked.lock().expect("whole")[1..], ["/v2/things?token=2", "/v2/things?token=3"]);
    let (asked, client) = answering(pages);
    let marked = Marked(values(None));
    let mut listing = client.call(&marked).pages();
    assert_eq!(listing.next().await.expect("a page").expect("a page").total(), Some(2));
    assert_eq!(listing.position().as_deref(), Some("/v2/things?token=2"));
    while listing.next().await.is_some() {}
    assert_eq!(asked.lock().expect("whole")[1], "/v2/things?after=%2Fv2%2Fthings%3Ftoken%3D2&kind=x");
}

#[tokio::test]
async fn no_address_leads_to_another_host_and_nothing_goes_round() {
    for (link, said) in [
        (
            "<https://evil.example/v2/things?key=secret>; rel=next",
            "`https://evil.example/v2/things?…`, is not at the client's endpoint",
        ),
        (
            "<https://user:secret@evil.example/x>; rel=next",
            "`https://***@evil.example/x`, is not at the client's endpoint",
        ),
        ("<http://api.example.com/v2/things>; rel=next", "is not at the client's endpoint"),
        ("<//api.example.com:8443/>; rel=next", "is not at the client's endpoint"),
        ("</v2/../admin>; rel=next", "leads out of the endpoint's path"),
        ("</v2/a b>; rel=next", "cannot be read"),
    ] {
        let pages: &'static [(&str, &str)] = Box::leak(Box::new([(link, r#"[{"id":1}]"#)]));
        let (asked, client) = answering(pages);
        let (_, error) = ids(&client, &Linked(values(None))).await;
        let error = error.expect(link);
        assert!(error.contains(said) && !error.contains("secret"), "{error}");
        assert_eq!(asked.lock().expect("whole").len(), 1, "nothing more is sent");
    }
    let round: &[(&str, &str)] = &[
        ("</v2/things?page=2>; rel=next", r#"[{"id":1}]"#),
        ("</v2/things?page=3>; rel=next", r#"[{"id":2}]"#),
        ("</v2/things?page=2>; rel=next", r#"[{"id":1}]"#),
        ("</v2/things?page=3>; rel=next", r#"[{"id":2}]"#),
        ("</v2/things?page=2>; rel=next", r#"[{"id":1}]"#),
        ("</v2/things?page=3>; rel=next", r#"[{"id":2}]"#),
    ];
    let (_, error) = ids(&answering(round).1, &Linked(values(None))).await;
    assert!(error.is_some_and(|error| error.contains("does not advance")));
}
