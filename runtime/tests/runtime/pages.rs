//! Listings over many answers: where they go on, where they end, and that they do not go round.

use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Bytes, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, Outcome, Paged, Paging, PagingKind,
    Parameter, Path, State, Transport, TransportError, Wire, http,
};

use crate::fixture::{builder, descriptor, number, operation, text};

/// Items and nothing else.
#[derive(Debug)]
struct Things(Vec<String>);

impl Decode for Things {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut things = Vec::new();
        json.object(&["things"], &mut [&mut things])?;
        Ok(Self(things))
    }
}

const fn paging(kind: PagingKind, counted: bool) -> Paging {
    let paging = Paging::new(kind, Path(&["things"])).position("at").limit("limit");
    let paging = if matches!(kind, PagingKind::Marker) { paging.next(Path(&["next"])) } else { paging };
    if counted { paging.total(Path(&["total"])) } else { paging }
}

const PARAMETERS: &[Parameter] = &[
    Parameter::query("at").integer(),
    Parameter::query("limit").integer().presence(&[(State::Absent, Outcome::Default("2"))]),
];
const MARKED: &[Parameter] = &[Parameter::query("at").text(), Parameter::query("limit").integer()];

macro_rules! listing {
    ($name:ident, $kind:ident, $total:expr, $parameters:expr) => {
        operation!(
            $name,
            Things,
            Descriptor { paging: Some(paging(PagingKind::$kind, $total)), ..descriptor(Method::Get, $parameters, &[]) }
        );

        impl Paged for $name {
            type Item = String;

            fn take_items(response: &mut Things) -> Vec<String> {
                core::mem::take(&mut response.0)
            }
        }
    };
}

listing!(Rows, Rows, true, PARAMETERS);
listing!(Uncounted, Rows, false, PARAMETERS);
listing!(Numbered, Pages, true, PARAMETERS);
listing!(Marked, Marker, false, MARKED);

/// Items beside what counts for all of them.
#[derive(Debug)]
struct Priced {
    currency: Option<String>,
    things: Vec<String>,
}

impl Decode for Priced {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut priced = Self { currency: None, things: Vec::new() };
        json.object(&["currency", "things"], &mut [&mut priced.currency, &mut priced.things])?;
        Ok(priced)
    }
}

operation!(
    PricedRows,
    Priced,
    Descriptor { paging: Some(paging(PagingKind::Rows, true)), ..descriptor(Method::Get, PARAMETERS, &[]) }
);

impl Paged for PricedRows {
    type Item = String;

    fn take_items(response: &mut Priced) -> Vec<String> {
        core::mem::take(&mut response.things)
    }
}

#[tokio::test]
async fn an_item_keeps_the_answer_that_it_came_in() {
    let answers =
        [r#"{"total":3,"currency":"CNY","things":["a","b"]}"#, r#"{"total":3,"currency":"USD","things":["c"]}"#];
    let (_, client) = client(&answers);
    let request = PricedRows(absent());
    let mut items = client.call(&request).pages().items_with_responses();
    let mut kept = Vec::new();
    while let Some(item) = items.next().await {
        kept.push(item.expect("an item"));
    }
    assert_eq!(items.total(), Some(3));
    drop(items);
    drop(client);
    let told = |item: &api_runtime::ItemWithResponse<PricedRows>| (item.to_string(), item.response().currency.clone());
    let currency = |text: &str| Some(text.to_owned());
    let expected = [("a", "CNY"), ("b", "CNY"), ("c", "USD")].map(|(item, of)| (item.to_owned(), currency(of)));
    assert_eq!(kept.iter().map(told).collect::<Vec<_>>(), expected);
    assert_eq!(kept[2].clone().into_inner(), "c");
}

#[tokio::test]
async fn a_page_gives_its_items_with_its_answer() {
    let (_, client) = client(&[r#"{"total":1,"currency":"CNY","things":["a"]}"#]);
    let request = PricedRows(absent());
    let page = client.call(&request).pages().next().await.expect("a page").expect("no error");
    let items: Vec<_> = page.into_items().collect();
    assert_eq!((items.len(), items[0].as_str()), (1, "a"));
    assert_eq!(items[0].response().currency.as_deref(), Some("CNY"));
    assert!(items[0].response().things.is_empty(), "they are taken out");
}

type Asked = Arc<Mutex<Vec<String>>>;

/// A server whose answers are these, one after the other; the last one for ever.
fn server(answers: &[&str]) -> (Asked, impl Transport + use<>) {
    let asked = Asked::default();
    let (kept, answers) = (Arc::clone(&asked), answers.iter().map(|answer| (*answer).to_owned()).collect::<Vec<_>>());
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let mut asked = kept.lock().expect("no test panics inside");
        let answer = answers[asked.len().min(answers.len() - 1)].clone();
        asked.push(request.uri().query().unwrap_or_default().to_owned());
        core::future::ready(if answer.is_empty() {
            Err(TransportError::response_lost("lost"))
        } else {
            Ok(http::Response::new(Bytes::from(answer)))
        })
    };
    (asked, transport)
}

fn client(answers: &[&str]) -> (Asked, Client) {
    let (asked, transport) = server(answers);
    (asked, builder(transport).build().expect("a client"))
}

fn absent() -> Vec<Wire> {
    vec![Wire::Absent, Wire::Absent]
}

/// A stream that has left the function which asked for it, on another thread.
#[tokio::test(flavor = "multi_thread")]
async fn pages_and_items_may_leave_the_function_that_asks_for_them() {
    fn items(client: &Client) -> api_runtime::Items<'static, Rows> {
        let request = Rows(vec![Wire::Absent, number("1")]);
        client.call(&request).pages().items().into_owned()
    }
    let (asked, client) = client(&[r#"{"things":["a"],"total":2}"#, r#"{"things":["b"],"total":2}"#]);
    let mut items = items(&client);
    drop(client);
    let read = tokio::spawn(async move { items.collect_up_to(9).await });
    assert_eq!(read.await.expect("the task ends").expect("answers"), ["a", "b"]);
    assert_eq!(*asked.lock().expect("no test panics inside"), ["limit=1", "at=1&limit=1"]);
}

/// All items of a listing, and what was asked for; the error that ended it, where one did.
async fn all<O: Paged<Item = String, Response = Things>>(
    client: &Client,
    request: &O,
    asked: &Asked,
) -> (String, Vec<String>, Option<Error>) {
    let mut pages = client.call(request).pages();
    let (mut items, mut error) = (Vec::new(), None);
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => items.extend(page.items),
            Err(ended) => error = Some(Error::from(ended)),
        }
        assert!(items.len() < 50, "it goes round");
    }
    let asked = asked.lock().expect("no test panics inside").clone();
    (items.concat(), asked, error)
}

#[tokio::test]
async fn rows_are_counted_from_where_the_request_begins() {
    let answers = [
        r#"{"things":["a","b"],"total":5}"#,
        r#"{"things":["c","d"],"total":"5.0"}"#,
        r#"{"things":["e"],"total":5e0}"#,
    ];
    let (asked, client) = client(&answers);
    let (items, queries, error) = all(&client, &Rows(absent()), &asked).await;
    assert_eq!((items.as_str(), error.is_none()), ("abcde", true));
    assert_eq!(queries, ["", "at=2&limit=2", "at=4&limit=2"], "the first page is asked for as the caller wrote it");

    let later = [r#"{"things":["k"],"total":12}"#, r#"{"things":["l"],"total":12}"#];
    let (asked, client) = self::client(&later);
    let (items, queries, _) = all(&client, &Rows(vec![number("10"), number("1")]), &asked).await;
    assert_eq!(
        (items.as_str(), queries.as_slice()),
        ("kl", ["at=10&limit=1", "at=11&limit=1"].map(String::from).as_slice())
    );
}

#[tokio::test]
async fn without_a_count_a_page_that_is_not_full_is_the_last() {
    let (asked, client) = client(&[r#"{"things":["a","b"]}"#, r#"{"things":["c"]}"#]);
    assert_eq!(all(&client, &Uncounted(absent()), &asked).await.0, "abc");
    assert_eq!(asked.lock().unwrap().len(), 2);
    let (asked, client) = self::client(&[r#"{"things":["a","b"]}"#, r#"{"things":[]}"#]);
    assert_eq!(all(&client, &Uncounted(absent()), &asked).await.0, "ab");
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn an_empty_listing_is_one_empty_page() {
    let (_, client) = client(&[r#"{"things":[],"total":0}"#]);
    let request = Rows(absent());
    let mut pages = client.call(&request).pages();
    let page = pages.next().await.expect("a page").expect("an answer");
    assert_eq!((page.items.len(), page.total()), (0, Some(0)));
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
}

#[tokio::test]
async fn pages_are_counted_by_number() {
    let answers = [r#"{"things":["a","b"],"total":3}"#, r#"{"things":["c"],"total":3}"#];
    let (asked, client) = client(&answers);
    let (items, queries, _) = all(&client, &Numbered(absent()), &asked).await;
    assert_eq!((items.as_str(), queries.as_slice()), ("abc", ["", "at=2&limit=2"].map(String::from).as_slice()));
    // Two pages of one lie before the third.
    let (asked, client) = self::client(&[r#"{"things":["c"],"total":3}"#]);
    let (items, queries, _) = all(&client, &Numbered(vec![number("3"), number("1")]), &asked).await;
    assert_eq!((items.as_str(), queries.len()), ("c", 1));
}

#[tokio::test]
async fn a_marker_leads_on_until_there_is_none() {
    let answers =
        [r#"{"things":["a"],"next":"m 1"}"#, r#"{"things":[],"next":"m2"}"#, r#"{"things":["b"],"next":null}"#];
    let (asked, client) = client(&answers);
    let request = Marked(absent());
    let mut items = client.call(&request).pages().items();
    // An empty page that names a next one is not the end.
    assert_eq!(items.collect_up_to(9).await.expect("items"), ["a", "b"]);
    assert_eq!(*asked.lock().unwrap(), ["", "at=m%201", "at=m2"]);
    let (asked, client) = self::client(&[r#"{"things":["a"],"next":"m"}"#, r#"{"things":["b"],"next":"m"}"#]);
    let (items, _, error) = all(&client, &Marked(vec![text("s"), Wire::Absent]), &asked).await;
    assert_eq!(items, "a");
    assert!(matches!(error, Some(Error::RepeatedPage { position }) if position == "m"));
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_noticed() {
    let (asked, client) = client(&[r#"{"things":["a","b"],"total":9}"#]);
    let (items, queries, error) = all(&client, &Rows(absent()), &asked).await;
    assert_eq!((items.as_str(), queries.len()), ("ab", 2));
    assert!(matches!(error, Some(Error::RepeatedPage { position }) if position == "2"));
}

#[tokio::test]
async fn an_error_ends_the_listing_and_resume_goes_on() {
    let answers = [r#"{"things":["a","b"],"total":3}"#, "", r#"{"things":["c"],"total":3}"#];
    let (asked, client) = client(&answers);
    let request = Rows(absent());
    let mut pages = client.call(&request).timeout(Duration::from_secs(5)).pages();
    assert!(pages.next().await.expect("a page").is_ok());
    assert!(matches!(pages.next().await, Some(Err(Error::Transport(_)))));
    assert!(pages.next().await.is_none(), "nobody goes on by accident");
    assert_eq!(pages.position().as_deref(), Some("2"));
    pages.resume();
    assert_eq!(pages.next().await.expect("a page").expect("an answer").items, ["c"]);
    assert!(pages.next().await.is_none());
    assert_eq!(asked.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn items_are_bounded_by_who_takes_them() {
    let (asked, client) = client(&[r#"{"things":["a","b"],"total":900}"#, r#"{"things":["c","d"],"total":900}"#]);
    let request = Rows(absent());
    assert_eq!(client.call(&request).pages().items().collect_up_to(3).await.expect("items"), ["a", "b", "c"]);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_refusal_is_typed_and_a_broken_rule_is_not_sent() {
    let (asked, client) = client(&[r#"{"error_code":"X","error_msg":"no"}"#]);
    let request = Rows(absent());
    let error = client.call(&request).pages().next().await.expect("a page").expect_err("a refusal");
    assert!(matches!(error, Error::Api(refusal) if refusal.code.as_wire() == "X"));
    assert_eq!(asked.lock().unwrap().len(), 1);

    let negative = Rows(vec![number("-1"), Wire::Absent]);
    let mut pages = client.call(&negative).pages();
    let refused = pages.next().await.expect("a page").expect_err("nothing to count from");
    assert!(matches!(refused, Error::InvalidRequest(why) if why.to_string().contains("at must be a whole number")));
    assert!(pages.next().await.is_none());
    assert_eq!(asked.lock().unwrap().len(), 1, "nothing was sent");
}
