//! Every listing of the billing API over the mock server: pages hold the same items as one long answer, and each once.

mod amounts;
mod catalogue_listings;
mod listings;
mod partner_listings;

use core::fmt::Debug;

use api_runtime::{CallOptions, Decode, Operation, Paged, Untyped, Wire};
use huaweicloud_bss::orders::{CustomerOrder, ListCustomerOrders};
use huaweicloud_bss::service::SERVICE;
use huaweicloud_bss::{Client, Credentials, Error, Retries};
use mock_server::{Fault, Given, MockServer, Scenario, State, UnknownStates};

/// A server that refuses what nobody states, and a client of it.
async fn start() -> (MockServer, Client) {
    let server =
        huaweicloud_bss_mock::builder().unknown(UnknownStates::Refuse).start().await.expect("the server starts");
    let client = Client::from(plain(&server));
    (server, client)
}

/// A client that knows no type.
fn plain(server: &MockServer) -> api_runtime::Client {
    let builder = api_runtime::Client::builder(&SERVICE).endpoint(server.url());
    let builder = builder.credentials(Credentials::key("access", "secret")).retries(Retries::default().attempts(1));
    builder.build().expect("a client")
}

/// The items of all pages of one item, of two, of three …, typed and untyped, beside those of one page; gives their
/// number and how the listing ends.
async fn same_in_parts<O>(name: &str, request: impl Fn(i64) -> O) -> usize
where
    O: Paged + Sync,
    O::Item: PartialEq + Debug,
    O::Response: Send,
{
    let (server, client) = start().await;
    let plain = plain(&server);
    let whole_request = request(100);
    let mut pages = client.call(&whole_request).pages();
    let whole = pages.next().await.unwrap_or_else(|| panic!("{name}: no page")).unwrap_or_else(told(name));
    assert!(pages.next().await.is_none(), "{name}: 100 items are enough for all");
    assert!(!whole.items.is_empty(), "{name}: nothing to part");
    let count = whole.items.len();
    if let Some(total) = whole.total() {
        assert_eq!(total, count as u64, "{name}");
    }

    for limit in [1, 2, 3, 7] {
        let request = request(limit);
        let before = server.requests().len();
        let items = client.call(&request).pages().items().collect_up_to(1000).await.unwrap_or_else(told(name));
        assert_eq!(items, whole.items, "{name} in pages of {limit}");
        let sent = server.requests().len() - before;
        let least = count.div_ceil(usize::try_from(limit).expect("a small number"));
        // Without a count, a full last page is only known by the empty one behind it.
        let most = if whole.total().is_some() { least } else { least + 1 };
        assert!((least..=most).contains(&sent), "{name}: {sent} requests for {count} items in pages of {limit}");

        let untyped = untyped(&request);
        let (mut pages, mut texts) = (plain.pages_untyped(&untyped, &CallOptions::new()), Vec::new());
        while let Some(page) = pages.next().await {
            let page = page.unwrap_or_else(told(name));
            assert_eq!(page.total(), whole.total(), "{name}");
            texts.extend(page.items().into_iter().map(str::to_owned));
        }
        assert_eq!(texts.len(), count, "{name} without its type");
    }
    count
}

/// The same request without its type.
fn untyped<O: Operation>(request: &O) -> Untyped {
    let mut untyped = Untyped::new(O::SERVICE, O::descriptor());
    for (parameter, wire) in O::descriptor().parameters.iter().zip(request.to_wire()) {
        assert!(untyped.set(parameter.name, wire));
    }
    untyped
}

fn told<T, C: Debug>(name: &str) -> impl Fn(Error<C>) -> T {
    move |error| panic!("{name}: {error:?}")
}

#[tokio::test]
async fn a_start_that_is_given_is_where_the_listing_starts() {
    let (server, client) = start().await;
    let all = ListCustomerOrders::new().limit(100);
    let all = client.orders().list_customer_orders(&all).pages().items().collect_up_to(100).await.expect("items");
    let later = ListCustomerOrders::new().limit(5).offset(3);
    let mut pages = client.orders().list_customer_orders(&later).pages();
    assert_eq!(pages.position().as_deref(), Some("3"));
    let mut items = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.expect("an answer");
        assert_eq!((page.total(), page.reply().request_id().is_some()), (Some(14), true));
        items.extend(page.items);
    }
    assert_eq!(items, all[3..]);
    assert_eq!(server.requests().len(), 1 + 3);
}

/// The documented default is what later pages are as long as.
#[tokio::test]
async fn a_limit_that_is_left_out_is_the_documented_one() {
    let (server, client) = start().await;
    let request = ListCustomerOrders::new();
    let count = client.orders().list_customer_orders(&request).pages().items().collect_up_to(100).await.expect("items");
    assert_eq!((count.len(), server.requests().len()), (14, 2));
    let seen = &server.requests()[1];
    let ten = Given::Value(mock_server::Json::text("10"));
    assert_eq!((seen.given("limit"), seen.given("offset")), (Some(&ten), Some(&ten)));
    assert!(seen.unknown().iter().all(|(_, state)| *state == State::Absent), "{:?}", seen.unknown());
}

#[tokio::test]
async fn a_listing_goes_on_after_an_error_in_its_middle() {
    let (server, client) = start().await;
    let request = ListCustomerOrders::new().limit(5);
    let mut pages = client.orders().list_customer_orders(&request).pages();
    let mut ids: Vec<_> = pages.next().await.expect("a page").expect("an answer").items;
    server.tell(Scenario::once("ListCustomerOrders", Fault::Html)).expect("the operation is there");
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert!(pages.next().await.is_none());
    assert_eq!(pages.position().as_deref(), Some("5"));
    pages.resume();
    while let Some(page) = pages.next().await {
        ids.extend(page.expect("an answer").items);
    }
    let whole = ListCustomerOrders::new().limit(100);
    assert_eq!(ids, client.orders().list_customer_orders(&whole).await.expect("an answer").order_infos);
}

/// Each page is repeated as any read, and a listing can be carried to another task.
#[tokio::test]
async fn a_page_that_is_lost_is_asked_for_again() {
    let (server, _) = start().await;
    let client = Client::builder().endpoint(server.url()).credentials(Credentials::key("access", "secret"));
    let client = client.build().expect("a client");
    for _ in 0..2 {
        server.tell(Scenario::once("ListCustomerOrders", Fault::Cut)).expect("the operation is there");
    }
    let listed = tokio::spawn(async move {
        let request = ListCustomerOrders::new().limit(7);
        client.orders().list_customer_orders(&request).pages().items().collect_up_to(100).await.map(|items| items.len())
    });
    assert_eq!(listed.await.expect("the task ends").expect("items"), 14);
    assert_eq!(server.requests().len(), 4, "two pages, and two attempts that were cut");
}

/// Keeps the reading of items honest: a page's texts are the items of the typed answer.
#[tokio::test]
async fn texts_of_items_decode_as_the_items() {
    let (server, client) = start().await;
    let request = ListCustomerOrders::new().limit(3);
    let typed = client.orders().list_customer_orders(&request).await.expect("an answer").into_inner().order_infos;
    let untyped = untyped(&request);
    let plain = plain(&server);
    let mut pages = plain.pages_untyped(&untyped, &CallOptions::new());
    let page = pages.next().await.expect("a page").expect("an answer");
    let read = |text: &&str| CustomerOrder::decode_body(text.as_bytes());
    let decoded: Result<Vec<_>, _> = page.items().iter().map(read).collect();
    assert_eq!(decoded.expect("items"), typed);
    assert_eq!(untyped.get("limit").and_then(Wire::scalar), Some("3"), "the request stays as it was");
}
