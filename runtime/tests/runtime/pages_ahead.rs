//! Pages that are asked for ahead: which, how many at once, in which order they and their errors come, and nothing twice.

use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use core::time::Duration;
use std::sync::{Arc, Mutex};

use api_runtime::{
    Bytes, CallOptions, Client, Decode, DecodeError, Descriptor, Error, Json, Limits, Method, Outcome, Paged, Pages,
    Paging, PagingKind, Parameter, Path, RateLimit, Safety, State, Transport, TransportError, TransportFuture, Untyped,
    Wire, http,
};

use crate::fixture::{SERVICE, builder, descriptor, number, operation};
use crate::host::TestHost;

#[derive(Debug)]
struct Things(Vec<i64>);

impl Decode for Things {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut things = Vec::new();
        json.object(&["things"], &mut [&mut things])?;
        Ok(Self(things))
    }
}

const PARAMETERS: &[Parameter] = &[
    Parameter::query("at").integer(),
    Parameter::query("limit").integer().presence(&[(State::Absent, Outcome::Default("2"))]),
];

const fn table(kind: PagingKind, total: Option<Path>) -> Descriptor {
    let next = if matches!(kind, PagingKind::Marker) { Some(Path(&["next"])) } else { None };
    let paging = Paging { total, next, ..Paging::new(kind, Path(&["things"])).position("at").limit("limit") };
    Descriptor { paging: Some(paging), ..descriptor(Method::Get, PARAMETERS, &[]) }
}

macro_rules! listing {
    ($name:ident, $table:expr) => {
        operation!($name, Things, $table);

        impl Paged for $name {
            type Item = i64;

            fn take_items(response: &mut Things) -> Vec<i64> {
                core::mem::take(&mut response.0)
            }
        }
    };
}

listing!(Rows, table(PagingKind::Rows, Some(Path(&["total"]))));
listing!(Numbered, table(PagingKind::Pages, Some(Path(&["total"]))));
listing!(Uncounted, table(PagingKind::Rows, None));
listing!(Marked, table(PagingKind::Marker, Some(Path(&["total"]))));
listing!(
    Limited,
    Descriptor { rate_limit: Some(RateLimit::new(10, 1)), ..table(PagingKind::Rows, Some(Path(&["total"]))) }
);
listing!(Written, Descriptor { safety: Safety::Write, ..table(PagingKind::Rows, Some(Path(&["total"]))) });

/// A server of the numbers from 0 that holds requests back until a test lets them through.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    total: i64,
    /// Most numbers of a page, whatever is asked for.
    longest: Option<i64>,
    /// Positions as they were asked for.
    asked: Vec<i64>,
    /// Whether a request is answered at once.
    is_open: bool,
    open: Vec<i64>,
    /// Pages that fail once.
    failing: Vec<i64>,
    given_up: usize,
}

impl Server {
    fn of(total: i64) -> Self {
        Self(Arc::new(Mutex::new(Held { total, ..Held::default() })))
    }

    fn with<T>(&self, look: impl FnOnce(&mut Held) -> T) -> T {
        look(&mut self.0.lock().expect("no test panics inside"))
    }

    fn client(&self) -> Client {
        builder(self.clone()).build().expect("a client")
    }

    fn open(&self, position: i64) {
        self.with(|held| held.open.push(position));
    }

    fn asked(&self) -> Vec<i64> {
        self.with(|held| held.asked.clone())
    }
}

/// A request that waits for its answer.
struct Waiting {
    server: Server,
    position: i64,
    limit: i64,
    is_over: bool,
}

impl Future for Waiting {
    type Output = Result<http::Response<Bytes>, TransportError>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        let (position, limit) = (self.position, self.limit);
        let answer = self.server.with(|held| {
            if !held.is_open && !held.open.contains(&position) {
                return None;
            }
            if let Some(index) = held.failing.iter().position(|failing| *failing == position) {
                held.failing.remove(index);
                return Some(Err(TransportError::response_lost("lost")));
            }
            let end = (position + held.longest.map_or(limit, |longest| longest.min(limit))).min(held.total);
            let things: Vec<i64> = (position..end).collect();
            Some(Ok(http::Response::new(Bytes::from(format!(r#"{{"total":{},"things":{things:?}}}"#, held.total)))))
        });
        match answer {
            Some(answer) => {
                self.is_over = true;
                Poll::Ready(answer)
            }
            None => Poll::Pending,
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if !self.is_over {
            self.server.with(|held| held.given_up += 1);
        }
    }
}

impl Transport for Server {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> TransportFuture<'_> {
        let query = request.uri().query().unwrap_or_default();
        let said = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value.parse::<i64>().expect("a number"))
        };
        let (position, limit) = (said("at").unwrap_or(0), said("limit").unwrap_or(2));
        self.with(|held| held.asked.push(position));
        Box::pin(Waiting { server: self.clone(), position, limit, is_over: false })
    }
}

/// Polls once.
fn next<O: Paged<Item = i64>>(pages: &mut Pages<'_, O>) -> Poll<Option<Result<Vec<i64>, Error>>> {
    let mut context = Context::from_waker(Waker::noop());
    let poll = core::pin::pin!(pages.next()).poll(&mut context);
    poll.map(|page| page.map(|page| page.map(|page| page.items).map_err(Error::from)))
}

#[track_caller]
fn page<O: Paged<Item = i64>>(pages: &mut Pages<'_, O>) -> Vec<i64> {
    match next(pages) {
        Poll::Ready(Some(Ok(items))) => items,
        other => panic!("{other:?}"),
    }
}

fn absent() -> Vec<Wire> {
    vec![Wire::Absent, Wire::Absent]
}

#[test]
fn behind_the_first_page_so_many_are_asked_for_at_once_and_come_in_order() {
    let server = Server::of(9);
    let (client, request) = (server.client(), Rows(absent()));
    let mut pages = client.call(&request).pages().ahead(2);
    assert!(next(&mut pages).is_pending());
    assert_eq!(server.asked(), [0], "nobody knows yet how many there are");
    server.open(0);
    assert_eq!(page(&mut pages), [0, 1]);
    assert!(next(&mut pages).is_pending() && next(&mut pages).is_pending());
    assert_eq!(server.asked(), [0, 2, 4, 6]);
    // The last of them comes first, and waits for its turn.
    server.open(6);
    server.open(4);
    assert!(next(&mut pages).is_pending());
    assert_eq!(server.asked().len(), 4);
    server.open(2);
    assert_eq!([page(&mut pages), page(&mut pages)], [[2, 3], [4, 5]]);
    assert_eq!((page(&mut pages), pages.position().as_deref()), (vec![6, 7], Some("8")));
    server.open(8);
    assert_eq!(page(&mut pages), [8]);
    assert!(matches!(next(&mut pages), Poll::Ready(None)));
    assert_eq!((server.asked(), server.with(|held| held.given_up)), (vec![0, 2, 4, 6, 8], 0));
}

#[test]
fn an_error_keeps_its_place_and_nothing_that_came_is_asked_for_again() {
    let server = Server::of(8);
    server.with(|held| {
        held.is_open = true;
        held.failing.push(4);
    });
    let (client, request) = (server.client(), Rows(absent()));
    let mut pages = client.call(&request).pages().ahead(9);
    assert_eq!([page(&mut pages), page(&mut pages)], [[0, 1], [2, 3]]);
    assert!(matches!(next(&mut pages), Poll::Ready(Some(Err(Error::Transport(_))))));
    assert!(matches!(next(&mut pages), Poll::Ready(None)));
    assert_eq!(pages.position().as_deref(), Some("4"));
    pages.resume();
    assert_eq!([page(&mut pages), page(&mut pages)], [[4, 5], [6, 7]]);
    assert_eq!(server.asked(), [0, 2, 4, 6, 4]);
}

#[test]
fn pages_by_number_go_ahead_too_and_start_where_the_request_says() {
    let server = Server::of(1000);
    let (client, request) = (server.client(), Numbered(vec![number("3"), number("10")]));
    let mut pages = client.call(&request).pages().ahead(4);
    server.open(3);
    // The server counts rows: what it answers with is of no interest here.
    assert!(!page(&mut pages).is_empty() && next(&mut pages).is_pending());
    assert_eq!(server.asked(), [3, 4, 5, 6, 7, 8]);
    let server = Server::of(35);
    let client = server.client();
    let mut pages = client.call(&request).pages().ahead(4);
    server.open(3);
    assert!(!page(&mut pages).is_empty() && next(&mut pages).is_pending());
    assert_eq!(server.asked(), [3, 4], "the fourth page is the last");
}

#[test]
fn no_more_than_sixteen_are_asked_for() {
    let server = Server::of(1000);
    let (client, request) = (server.client(), Rows(absent()));
    let mut pages = client.call(&request).pages().ahead(usize::MAX);
    server.open(0);
    assert!(!page(&mut pages).is_empty() && next(&mut pages).is_pending());
    assert_eq!(server.asked().len(), 1 + 1 + 16);
    drop(pages);
    assert_eq!(server.with(|held| held.given_up), 17);
}

/// How many pages are under way behind the first one, for a listing that is not read ahead.
#[track_caller]
fn assert_one_by_one<O: Paged<Item = i64>>(request: &O) {
    let server = Server::of(1000);
    let client = server.client();
    let mut pages = client.call(request).pages().ahead(5);
    server.open(0);
    let first = next(&mut pages);
    assert!(matches!(first, Poll::Ready(Some(Ok(_)))), "{first:?}");
    let _ = next(&mut pages);
    assert!(server.asked().len() <= 2, "{:?}", server.asked());
}

#[test]
fn what_cannot_be_asked_for_ahead_goes_page_by_page() {
    assert_one_by_one(&Uncounted(absent()));
    assert_one_by_one(&Written(absent()));
    assert_one_by_one(&Marked(absent()));
    let server = Server::of(9);
    let (client, request) = (server.client(), Rows(absent()));
    server.with(|held| held.is_open = true);
    let mut pages = client.call(&request).pages();
    while !matches!(next(&mut pages), Poll::Ready(None)) {}
    assert_eq!(server.asked(), [0, 2, 4, 6, 8]);
}

#[test]
fn pages_that_are_shorter_than_asked_for_end_it_and_nothing_is_lost() {
    let server = Server::of(9);
    server.with(|held| (held.is_open, held.longest) = (true, Some(3)));
    let (client, request) = (server.client(), Rows(vec![Wire::Absent, number("5")]));
    let mut pages = client.call(&request).pages().ahead(5);
    let mut items = Vec::new();
    while let Poll::Ready(Some(page)) = next(&mut pages) {
        items.extend(page.expect("a page"));
    }
    assert_eq!(items, (0..9).collect::<Vec<_>>());
    assert_eq!(server.asked(), [0, 3, 8, 6]);
}

#[test]
fn a_listing_that_becomes_shorter_gives_up_what_lies_beyond() {
    let server = Server::of(20);
    let (client, request) = (server.client(), Rows(absent()));
    let mut pages = client.call(&request).pages().ahead(5);
    server.open(0);
    assert_eq!(page(&mut pages), [0, 1]);
    assert!(next(&mut pages).is_pending());
    server.with(|held| held.total = 6);
    server.open(2);
    server.open(4);
    assert_eq!([page(&mut pages), page(&mut pages)], [[2, 3], [4, 5]]);
    assert!(matches!(next(&mut pages), Poll::Ready(None)));
    drop(pages);
    assert_eq!(server.asked(), [0, 2, 4, 6, 8, 10, 12]);
}

#[tokio::test]
async fn rate_limits_are_kept_and_pages_without_a_type_go_ahead_as_well() {
    let server = Server::of(12);
    server.with(|held| held.is_open = true);
    let host = TestHost::patient();
    let client = builder(server.clone()).host(host.clone()).keep_rate_limits().build().expect("a client");
    let request = Limited(absent());
    let mut items = client.call(&request).pages().ahead(3).items();
    assert_eq!(items.collect_up_to(99).await.expect("all").len(), 12);
    let slept: u128 = host.slept().iter().sum();
    assert!(slept >= Duration::from_millis(500).as_millis(), "six calls at ten a second: {:?}", host.slept());
    let server = Server::of(12);
    server.open(0);
    let client = server.client();
    let mut pages = client
        .pages_untyped(&Untyped::new(&SERVICE, <Rows as api_runtime::Operation>::descriptor()), &CallOptions::new())
        .ahead(2);
    assert_eq!(pages.next().await.expect("a page").expect("a page").items(), ["0", "1"]);
    assert!(core::pin::pin!(pages.next()).poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(server.asked(), [0, 2, 4, 6]);
}
