//! The store keeps what the service returned, to the last digit, across programs and failures.

use std::path::{Path, PathBuf};

use examples::order_store::{Changes, OrderStore};
use huaweicloud_bss::orders::{CustomerOrder, ListCustomerOrders, ListCustomerOrdersResponse};
use huaweicloud_bss::testing::{FakeResponse, FakeService};
use huaweicloud_bss::types::{MoneyUnit, OrderStatus};
use huaweicloud_bss::{Client, Credentials, Instant};
use tokio::process::Command;

fn file(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_file(&path);
    path
}

fn since() -> Instant {
    "2026-08-01T00:00:00Z".parse().expect("a time")
}

fn order(id: &str, amount: &str, currency: &str, status: OrderStatus) -> CustomerOrder {
    let mut order = CustomerOrder::default();
    order.order_id = Some(id.to_owned());
    order.amount_after_discount = Some(amount.parse().expect("an amount"));
    order.measure_id = Some(MoneyUnit::Yuan);
    order.currency = Some(currency.to_owned());
    order.status = Some(status);
    order
}

fn page(orders: Vec<CustomerOrder>) -> ListCustomerOrdersResponse {
    let mut page = ListCustomerOrdersResponse::default();
    page.total_count = i64::try_from(orders.len()).ok();
    page.order_infos = orders;
    page
}

fn faked(fake: &FakeService) -> Client {
    Client::builder().fake(fake.clone()).build().expect("a client")
}

#[tokio::test]
async fn orders_come_back_as_the_service_returned_them() {
    let server = huaweicloud_bss_mock::start().await.expect("the server starts");
    let keys = Credentials::key("access", "secret");
    let client = Client::builder().endpoint(server.url()).credentials(keys).build().expect("a client");
    let file = file("orders.redb");
    let listed = client
        .orders()
        .list_customer_orders(&ListCustomerOrders::new().create_time_begin(since()))
        .pages()
        .items()
        .collect_up_to(1000)
        .await
        .expect("orders");
    let with_id = listed.iter().filter(|order| order.order_id.is_some()).count();
    {
        let store = OrderStore::open(&file).expect("a store");
        let changes = store.update(&client, since()).await.expect("an update");
        assert_eq!(changes, Changes { new: with_id, changed: 0, without_id: listed.len() - with_id });
        assert_eq!(store.update(&client, since()).await.expect("an update").new, 0);
    }
    // Another program finds them in the file.
    let store = OrderStore::open(&file).expect("a store");
    for order in listed.iter().filter(|order| order.order_id.is_some()) {
        let id = order.order_id.as_deref().unwrap_or_default();
        assert_eq!(store.order(id).expect("a store").as_ref(), Some(order));
    }
    assert_eq!(store.order("CS0").expect("a store"), None);
}

#[tokio::test]
async fn digits_currencies_and_states_of_newer_versions_are_kept() {
    let fake = FakeService::new();
    let unlisted = OrderStatus::Unknown("99".to_owned());
    let orders = vec![
        order("CS1", "10.00", "CNY", OrderStatus::Completed),
        order("CS2", "0.10", "CNY", unlisted.clone()),
        order("CS3", "7.5", "USD", OrderStatus::Completed),
    ];
    fake.on::<ListCustomerOrders>().reply(page(orders));
    let store = OrderStore::open(&file("orders_digits.redb")).expect("a store");
    store.update(&faked(&fake), since()).await.expect("an update");
    let totals: Vec<String> = store.totals().expect("sums").iter().map(ToString::to_string).collect();
    assert_eq!(totals, ["10.10 CNY, unit Yuan", "7.5 USD, unit Yuan"]);
    let kept = store.order("CS2").expect("a store").expect("an order");
    assert_eq!(kept.status, Some(unlisted));

    fake.on::<ListCustomerOrders>().reply(page(vec![order("CS1", "9.00", "CNY", OrderStatus::Completed)]));
    let changes = store.update(&faked(&fake), since()).await.expect("an update");
    assert_eq!(changes, Changes { changed: 1, ..Changes::default() });
}

#[tokio::test]
async fn a_page_that_fails_keeps_nothing_of_its_listing() {
    let fake = FakeService::new();
    let mut first = page(vec![order("CS1", "1", "CNY", OrderStatus::Completed)]);
    first.total_count = Some(2);
    fake.on::<ListCustomerOrders>().reply(first).otherwise(|_| FakeResponse::timed_out());
    let store = OrderStore::open(&file("orders_failed.redb")).expect("a store");
    assert!(store.update(&faked(&fake), since()).await.is_err());
    assert_eq!(store.order("CS1").expect("a store"), None);
}

#[tokio::test]
async fn the_program_says_what_changed_and_what_orders_cost() {
    let server = huaweicloud_bss_mock::start().await.expect("the server starts");
    let file = file("orders_program.redb");
    let mut command = Command::new(env!("CARGO_BIN_EXE_keep_orders"));
    command.arg(&file).arg(since().to_string()).env_clear().env("BSS_ENDPOINT", server.url());
    command.env("HUAWEICLOUD_SDK_AK", "access").env("HUAWEICLOUD_SDK_SK", "secret");
    let told = command.output().await.expect("the program runs");
    let printed = String::from_utf8(told.stdout.clone()).expect("text");
    assert!(told.status.success() && printed.contains(" CNY, unit Yuan\n"), "{printed}{told:?}");
    assert!(printed.contains(" new, 0 changed, "), "{printed}");
}
