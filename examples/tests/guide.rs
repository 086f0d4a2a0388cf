//! The program of the front page and the examples of the guide's pages on billing, run against the mock server and its data.

use std::cell::RefCell;

use huaweicloud_bss::{Client, Credentials};
use mock_server::MockServer;

thread_local! {
    /// What the examples print.
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// In the examples below, in place of the one that writes to standard output.
macro_rules! println {
    ($($words:tt)*) => {
        crate::PRINTED.with_borrow_mut(|printed| *printed += &(format!($($words)*) + "\n"))
    };
}

include!(concat!(env!("OUT_DIR"), "/front_page.rs"));
include!(concat!(env!("OUT_DIR"), "/guide.rs"));

/// A client of a server with its data.
async fn client() -> (MockServer, Client) {
    let server = huaweicloud_bss_mock::start().await.expect("the server starts");
    let keys = Credentials::key("access", "secret");
    let client = Client::builder().endpoint(server.url()).credentials(keys).build().expect("a client");
    (server, client)
}

/// What an example prints.
async fn printed(page: &str, number: usize) -> String {
    let (_server, client) = client().await;
    run(page, number, &client).await.unwrap_or_else(|error| panic!("{page}, example {number}: {error}"));
    PRINTED.take()
}

#[tokio::test]
async fn the_front_page_prints_what_it_says() {
    let (_server, client) = client().await;
    front_page::example(&client).await.expect("the program ends well");
    assert_eq!(PRINTED.take(), PRINTED_BY_FRONT_PAGE);
}

#[tokio::test]
async fn spending_of_a_month_is_the_same_money_by_service_and_by_project() {
    let by_service = printed("11-spending", 0).await;
    let expected = "\
        165.66765424 in all\n\
        21.21345678 \n\
        60.61037034 hws.service.type.ebs\n\
        41.41691356 hws.service.type.ec2\n\
        42.42691356 hws.service.type.vpc\n";
    assert_eq!(by_service, expected);
    let by_project = printed("11-spending", 1).await;
    assert_eq!(by_project, "22.22345678 project -1\n143.44419746 project 0\n");
    let total = |lines: &str| -> rust_decimal::Decimal {
        let amounts = lines.lines().filter_map(|line| line.split(' ').next());
        amounts.map(|amount| amount.parse::<rust_decimal::Decimal>().expect("an amount")).sum()
    };
    let (_, services) = by_service.split_once('\n').expect("the sum comes first");
    assert_eq!(total(services), total(&by_project));
}

#[tokio::test]
async fn the_balance_stands_apart_from_the_coupons() {
    let told = printed("12-balance-and-coupons", 0).await;
    let expected = "\
        balance 10000.00\n\
        owed 0.00\n\
        coupon CP-1: Some(50.00) of 50.00\n\
        coupon CP-2: Some(8.00) of 8.00\n\
        coupon CP-4: Some(4.50) of 40.50\n";
    assert_eq!(told, expected);
    assert_eq!(printed("12-balance-and-coupons", 1).await, "3.50 left of CP-3\n");
}

#[tokio::test]
async fn orders_that_wait_renewals_and_primary_resources_are_found() {
    let orders = printed("13-orders-and-renewals", 0).await;
    assert_eq!(orders, "CS2608160005 50.05\nCS2609040010 100.10\n");
    let prices = printed("13-orders-and-renewals", 1).await;
    assert_eq!(prices, "res-01 30.00\nres-04 30.00\nres-07 30.00\nres-10 30.00\n");
    assert_eq!(printed("13-orders-and-renewals", 2).await, "unsubscribe by res-01\n");
}

#[tokio::test]
async fn what_an_invoice_is_checked_against_adds_up() {
    let told = printed("14-invoices", 0).await;
    assert_eq!(told, "165.66765424 due\n165.66765424 cash, 0 credit, 0 coupons\n");
}
