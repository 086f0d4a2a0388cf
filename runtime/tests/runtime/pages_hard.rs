//! Listings that do not go as they should: circles, empty pages, counts that change, edits, and nobody who waits.

use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use api_runtime::{
    Bytes, CallOptions, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, NumberLimits, Operation,
    Paged, Pages, Paging, PagingKind, Parameter, Path, Raw, TransportError, Untyped, UntypedPages, Validation, Wire,
    http,
};

use crate::fixture::{SERVICE, builder, descriptor, number, operation};

#[derive(Debug)]
struct Things(Vec<String>);

impl Decode for Things {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut things = Vec::new();
        json.object(&["things"], &mut [&mut things])?;
        Ok(Self(things))
    }
}

const fn paging(kind: PagingKind) -> Paging {
    let paging = Paging::new(kind, Path(&["things"])).position("at").limit("limit").total(Path(&["total"]));
    if matches!(kind, PagingKind::Marker) { paging.next(Path(&["next"])) } else { paging }
}

/// Nobody states a default here.
const COUNTED: &[Parameter] = &[
    Parameter::query("at").integer(),
    Parameter::query("limit").integer().number_limits(&NumberLimits::new().max("3")),
];
const MARKED: &[Parameter] = &[Parameter::query("at").text(), Parameter::query("limit").integer()];

macro_rules! listing {
    ($name:ident, $kind:ident, $parameters:expr) => {
        operation!(
            $name,
            Things,
            Descriptor { paging: Some(paging(PagingKind::$kind)), ..descriptor(Method::Get, $parameters, &[]) }
        );

        impl Paged for $name {
            type Item = String;

            fn take_items(response: &mut Things) -> Vec<String> {
                core::mem::take(&mut response.0)
            }
        }
    };
}

listing!(Rows, Rows, COUNTED);
listing!(Numbered, Pages, COUNTED);
listing!(Marked, Marker, MARKED);

type Asked = Arc<Mutex<Vec<String>>>;

/// A client of a service that answers the request of that number, counted from 0, in that way.
fn client(answer: impl Fn(usize, &str) -> String + Send + Sync + 'static) -> (Asked, Client) {
    let asked = Asked::default();
    let kept = Arc::clone(&asked);
    let transport = move |request: http::Request<Bytes>, _: Limits| {
        let mut asked = kept.lock().expect("no test panics inside");
        let query = request.uri().query().unwrap_or_default().to_owned();
        assert!(asked.len() < 2000, "the listing goes round");
        let body = answer(asked.len(), &query);
        asked.push(query);
        let response = http::Response::builder().header("X-Request-Id", format!("id {}", asked.len()));
        core::future::ready(Ok::<_, TransportError>(response.body(Bytes::from(body)).expect("a response")))
    };
    (asked, builder(transport).build().expect("a client"))
}

fn unsaid() -> Vec<Wire> {
    vec![Wire::Absent, Wire::Absent]
}

fn queries(asked: &Asked) -> Vec<String> {
    asked.lock().expect("no test panics inside").clone()
}

#[tokio::test]
async fn markers_that_come_round_end_with_an_error() {
    for circle in [1, 2, 3, 7, 20] {
        let (asked, client) = client(move |at, _| format!(r#"{{"things":["{at}"],"next":"m{}"}}"#, at % circle));
        let request = Marked(unsaid());
        let mut items = client.call(&request).pages().items();
        let error = items.collect_up_to(1000).await.expect_err("it goes round");
        assert!(matches!(error, Error::RepeatedPage { .. }), "{error}");
        assert!(queries(&asked).len() <= 4 * circle + 2, "{circle}: {}", queries(&asked).len());
    }
}

#[tokio::test]
async fn empty_pages_with_new_markers_are_followed_so_far() {
    let (asked, client) = client(|at, _| format!(r#"{{"things":[],"next":"m{at}"}}"#));
    let request = Marked(unsaid());
    let error = client.call(&request).pages().items().next().await.expect("an answer").expect_err("only empty pages");
    assert!(matches!(error, Error::RepeatedPage { .. }));
    assert_eq!(queries(&asked).len(), 101);

    let (_, client) = self::client(|at, _| match at {
        100 => r#"{"things":["late"],"next":""}"#.to_owned(),
        _ => format!(r#"{{"things":[],"next":"m{at}"}}"#),
    });
    assert_eq!(client.call(&request).pages().items().collect_up_to(9).await.expect("items"), ["late"]);

    // Only those in a row are counted.
    let (_, client) = self::client(|at, _| match at {
        70 => r#"{"things":["first"],"next":"first"}"#.to_owned(),
        140 => r#"{"things":["last"]}"#.to_owned(),
        _ => format!(r#"{{"things":[],"next":"m{at}"}}"#),
    });
    assert_eq!(client.call(&request).pages().items().collect_up_to(9).await.expect("items"), ["first", "last"]);
}

#[tokio::test]
async fn the_same_items_are_a_repeated_page_whatever_stands_beside_them() {
    let (asked, client) = client(|at, _| format!(r#"{{"trace":{at},"things":["a","b"],"total":9}}"#));
    let request = Rows(vec![number("0"), number("2")]);
    let error = client.call(&request).pages().items().collect_up_to(9).await.expect_err("the position is ignored");
    assert!(error.to_string().contains("position 2 returned the same page again"), "{error}");
    assert_eq!(queries(&asked).len(), 2);
}

#[tokio::test]
async fn a_count_that_changes_moves_the_end() {
    let (_, client) = client(|at, _| format!(r#"{{"things":["{at}"],"total":{}}}"#, [5, 2, 3, 3][at]));
    let request = Rows(vec![Wire::Absent, number("1")]);
    // It shrinks to what has come.
    assert_eq!(client.call(&request).pages().items().collect_up_to(9).await.expect("items"), ["0", "1"]);
    let (_, client) = self::client(|at, _| format!(r#"{{"things":["{at}"],"total":{}}}"#, [2, 3, 3][at]));
    let mut items = client.call(&request).pages().items();
    assert_eq!(items.collect_up_to(9).await.expect("items"), ["0", "1", "2"]);
    assert_eq!(items.total(), Some(3));
    // A count that is never reached ends with the first empty page.
    let (asked, client) = self::client(|at, _| match at {
        0 => r#"{"things":["a"],"total":9}"#.to_owned(),
        _ => r#"{"things":null,"total":9}"#.to_owned(),
    });
    let mut pages = client.call(&request).pages();
    assert!(pages.next().await.expect("a page").is_ok());
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    pages.resume();
    assert!(pages.next().await.is_none(), "nothing comes behind the end");
    assert_eq!((queries(&asked).len(), pages.position()), (2, None));
}

#[tokio::test]
async fn where_nobody_says_a_length_later_pages_are_as_long_as_the_first() {
    let (asked, client) = client(|at, _| match at {
        0 => r#"{"things":["a","b"],"total":4}"#.to_owned(),
        _ => r#"{"things":["c","d"],"total":4}"#.to_owned(),
    });
    assert_eq!(client.call(&Rows(unsaid())).pages().items().collect_up_to(9).await.expect("items").concat(), "abcd");
    assert_eq!(queries(&asked), ["", "at=2&limit=2"]);
    // The first page may be longer than a request may ask for.
    let (asked, client) = self::client(|at, _| match at {
        0 => r#"{"things":["a","b","c","d"],"total":5}"#.to_owned(),
        _ => r#"{"things":["e"],"total":5}"#.to_owned(),
    });
    assert_eq!(client.call(&Rows(unsaid())).pages().items().collect_up_to(9).await.expect("items").len(), 5);
    assert_eq!(client.call(&Numbered(unsaid())).pages().next().await.expect("a page").expect("an answer").items, ["e"]);
    assert_eq!(queries(&asked)[..2], ["", "at=4&limit=3"]);
}

/// Where a listing stands that begins at the last number, and how its next two pages end.
async fn at_the_end<O: Paged<Response = Things>>(request: &O) -> (Option<String>, bool) {
    let (_, client) = client(|at, _| format!(r#"{{"things":["{at}"]}}"#));
    let mut pages = client.call(request).validation(Validation::Off).pages();
    assert!(pages.next().await.expect("a page").is_ok());
    let position = pages.position();
    (position, matches!(pages.next().await, Some(Err(Error::RepeatedPage { .. }))))
}

#[tokio::test]
async fn the_last_numbers_do_not_overflow() {
    let most = u64::MAX.to_string();
    let values = || vec![number(&most), Wire::Absent];
    assert_eq!(at_the_end(&Rows(values())).await, (Some(most.clone()), true));
    assert_eq!(at_the_end(&Numbered(values())).await, (Some(most.clone()), true));
}

#[tokio::test]
async fn edits_go_out_with_every_page_but_none_of_the_position() {
    let (asked, client) = client(|at, _| format!(r#"{{"things":["{at}"],"total":2}}"#));
    let request = Rows(unsaid());
    let raw = Raw::new(&request).query("kind", "x").query("limit", "1");
    assert_eq!(client.call(&raw).pages().items().collect_up_to(9).await.expect("items").len(), 2);
    assert_eq!(queries(&asked), ["kind=x&limit=1", "at=1&kind=x&limit=1"]);

    let edited = Raw::new(&request).query("at", "7");
    let mut pages = client.call(&edited).pages();
    let refused = pages.next().await.expect("a page").expect_err("it would come to the same page again");
    assert!(matches!(refused, Error::InvalidRequest(why) if why.to_string().contains("at leads from page to page")));
    assert!(pages.next().await.is_none());
    assert_eq!(queries(&asked).len(), 2, "nothing more was sent");
}

#[tokio::test]
async fn each_page_carries_the_options_and_tells_of_its_call() {
    let (asked, client) = client(|at, _| format!(r#"{{"things":["{at}"],"total":2}}"#));
    let request = Rows(vec![number("0"), number("99")]);
    let refused = client.call(&request).pages().next().await.expect("a page").expect_err("limit is at most 3");
    assert!(matches!(refused, Error::Rejected(_)));
    let mut pages = client.call(&request).validation(Validation::Warn).pages();
    for id in ["id 1", "id 2"] {
        let page = pages.next().await.expect("a page").expect("an answer");
        assert_eq!((page.reply().request_id(), page.reply().warnings().iter().count()), (Some(id), 1));
    }
    assert!(pages.next().await.is_none());
    assert_eq!(queries(&asked), ["at=0&limit=99", "at=1&limit=99"]);
}

/// Whoever stops waiting for a page and waits again waits for the same call.
#[tokio::test]
async fn a_page_that_nobody_waits_for_is_not_asked_for_twice() {
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let transport = move |_: http::Request<Bytes>, _: Limits| {
        count.fetch_add(1, Ordering::SeqCst);
        let mut polls = 0;
        poll_fn(move |context| {
            polls += 1;
            context.waker().wake_by_ref();
            let body = Bytes::from_static(br#"{"things":["a"],"total":1}"#);
            if polls < 3 { Poll::Pending } else { Poll::Ready(Ok::<_, TransportError>(http::Response::new(body))) }
        })
    };
    let client = builder(transport).build().expect("a client");
    let request = Rows(unsaid());
    let mut pages = client.call(&request).pages();
    {
        let mut next = pin!(pages.next());
        let poll = poll_fn(|context| Poll::Ready(next.as_mut().poll(context).is_pending())).await;
        assert!(poll, "the call is under way");
    }
    assert_eq!(pages.next().await.expect("a page").expect("an answer").items, ["a"]);
    assert_eq!(sent.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn untyped_pages_give_the_items_as_they_came() {
    let (asked, client) = client(|at, _| match at {
        0 => r#"{"things":[{"n":1.10},"x"],"total":3}"#.to_owned(),
        1 => "<html>".to_owned(),
        _ => r#"{"things":[ null ],"total":3}"#.to_owned(),
    });
    let mut request = Untyped::new(&SERVICE, Rows::descriptor());
    assert!(request.set("limit", number("2")));
    let options = CallOptions::new().header("X-Own", "1");
    let mut pages = client.pages_untyped(&request, &options);
    let page = pages.next().await.expect("a page").expect("an answer");
    assert_eq!((page.items(), page.total()), (vec![r#"{"n":1.10}"#, "\"x\""], Some(3)));
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert!(pages.next().await.is_none());
    assert_eq!(pages.position().as_deref(), Some("2"));
    pages.resume();
    assert_eq!(pages.next().await.expect("a page").expect("an answer").items(), ["null"]);
    assert!(pages.next().await.is_none());
    assert_eq!(queries(&asked), ["limit=2", "at=2&limit=2", "at=2&limit=2"]);

    let (_, client) = self::client(|_, _| r#"{"things":7}"#.to_owned());
    let error = client.pages_untyped(&request, &options).next().await.expect("a page").expect_err("no list");
    assert!(matches!(error, Error::Decode(_)), "{error}");
}

static SINGLE: Descriptor = descriptor(Method::Get, MARKED, &[]);

#[tokio::test]
async fn an_operation_without_pages_says_so() {
    let (asked, client) = client(|_, _| String::new());
    let request = Untyped::new(&SERVICE, &SINGLE);
    let mut pages = client.pages_untyped(&request, &CallOptions::new());
    let error = pages.next().await.expect("an answer").expect_err("it has no pages");
    assert!(error.to_string().contains("is not paginated"), "{error}");
    assert!(pages.next().await.is_none() && queries(&asked).is_empty());
}

#[test]
fn a_listing_may_be_read_on_another_thread() {
    fn moves<T: Send>() {}
    moves::<Pages<'_, Rows>>();
    moves::<UntypedPages>();
}

/// A thread that waits gets the same pages; inside an async runtime the refusal ends the listing instead of coming for ever.
#[cfg(feature = "blocking")]
#[test]
fn pages_and_items_can_be_waited_for() {
    let two = |at: usize, _: &str| format!(r#"{{"things":["{at}"],"total":2}}"#);
    let (_, client) = client(two);
    let request = Rows(vec![Wire::Absent, number("1")]);
    let mut pages = client.call(&request).pages();
    assert_eq!(pages.wait_next().expect("a page").expect("an answer").items, ["0"]);
    assert_eq!(pages.wait_next().expect("a page").expect("an answer").items, ["1"]);
    assert!(pages.wait_next().is_none());

    let (asked, client) = self::client(two);
    let mut items = client.call(&request).pages().items();
    let waited: Vec<_> = std::iter::from_fn(|| items.wait_next()).map(|item| item.expect("an item")).collect();
    assert_eq!((waited.concat().as_str(), queries(&asked).len()), ("01", 2));

    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut pages = client.call(&request).pages();
    runtime.block_on(async {
        assert!(matches!(pages.wait_next(), Some(Err(Error::InvalidRequest(_)))));
        assert!(pages.wait_next().is_none());
    });
    assert_eq!(queries(&asked).len(), 2);
}
