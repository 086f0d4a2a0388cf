//! A call for orders: validated and signed on our side, neither on the other. The CPU of the client's thread counts.

use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::{Client, Credentials};

use crate::by_hand::orders::Orders;
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;
use crate::{orders, server};

pub(super) fn run(print: Print<'_>) {
    print(&line(100, 1.0));
}

pub(super) fn run_empty(print: Print<'_>) {
    print(&line(0, 1.25));
}

fn line(count: usize, goal: f64) -> Line {
    #[cfg(target_os = "linux")]
    let _one_processor = crate::one_processor::OneProcessor::stay();
    let address = server::answering(&orders::page(count));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let begin = "2026-01-01T00:00:00Z";

    let plain = reqwest::Client::new();
    let url = format!("{address}/v2/orders/customer-orders");
    let by_hand = || {
        let query = [("create_time_begin", begin), ("status", "5"), ("limit", "100"), ("offset", "0")];
        let answer = async { plain.get(&url).query(&query).send().await?.error_for_status()?.json::<Orders>().await };
        runtime.block_on(answer).expect("orders")
    };

    let client = Client::builder().endpoint(&address).credentials(Credentials::key("access", "secret")).build();
    let client = client.expect("a client");
    let request = ListCustomerOrders::new()
        .create_time_begin(begin.parse().expect("an instant"))
        .status(huaweicloud_bss::orders::OrderStatusFilter::PendingPayment)
        .limit(100)
        .offset(0);
    let ours = || runtime.block_on(async { client.orders().list_customer_orders(&request).await }).expect("orders");

    assert_eq!((by_hand().order_infos.len(), ours().order_infos.len()), (count, count));
    let (other, ours) = in_turn(by_hand, ours);
    Line {
        work: format!("call with {count} orders, CPU of the thread"),
        other: Some(("reqwest, serde by hand", Cost::Time(other))),
        ours: Cost::Time(ours),
        goal: Goal::Times(goal),
    }
}
