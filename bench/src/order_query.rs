//! A search for orders with ten values, on each side.

use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatusFilter};
use huaweicloud_bss::types::OrderType;

use crate::by_hand::{order_query, order_query_garde};

const ORDER: &str = "CS2611000042X07";
const CUSTOMER: &str = "b1a9d4c7e25f4c0e9f3a00000000002a";
const SERVICE: &str = "hws.service.type.ec2";
const TIMES: [&str; 4] =
    ["2026-01-01T00:00:00Z", "2026-06-30T23:59:59Z", "2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z"];

/// Ours.
pub(crate) fn ours() -> ListCustomerOrders {
    let time = |index: usize| TIMES[index].parse().expect("a time");
    ListCustomerOrders::new()
        .order_id(ORDER)
        .customer_id(CUSTOMER)
        .create_time_begin(time(0))
        .create_time_end(time(1))
        .service_type_code(SERVICE)
        .status(OrderStatusFilter::Completed)
        .order_type(OrderType::Purchase)
        .limit(20)
        .offset(40)
        .payment_time_end(time(3))
}

/// By hand.
pub(crate) fn by_hand() -> order_query::OrderQuery {
    let time = |index: usize| TIMES[index].trim_end_matches('Z').parse().expect("a time");
    order_query::OrderQuery {
        order_id: Some(ORDER.to_owned()),
        customer_id: Some(CUSTOMER.to_owned()),
        create_time_begin: Some(time(0)),
        create_time_end: Some(time(1)),
        service_type_code: Some(SERVICE.to_owned()),
        status: Some(5),
        order_type: Some(1),
        limit: Some(20),
        offset: Some(40),
        payment_time_end: Some(time(3)),
        ..Default::default()
    }
}

/// With garde.
pub(crate) fn garde() -> order_query_garde::OrderQuery {
    let by_hand = by_hand();
    order_query_garde::OrderQuery {
        order_id: by_hand.order_id,
        customer_id: by_hand.customer_id,
        create_time_begin: by_hand.create_time_begin,
        create_time_end: by_hand.create_time_end,
        service_type_code: by_hand.service_type_code,
        status: by_hand.status,
        order_type: by_hand.order_type,
        limit: by_hand.limit,
        offset: by_hand.offset,
        payment_time_end: by_hand.payment_time_end,
        ..Default::default()
    }
}
