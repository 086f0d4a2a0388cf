//! A page of 100 orders: amounts exact on our side, `f64` on the other.

use huaweicloud_bss::orders::ListCustomerOrdersResponse;
use huaweicloud_bss::runtime::Decode;

use crate::by_hand::orders::Orders;
use crate::orders;
use crate::row::{Cost, Goal, Line, Print};
use crate::turns::in_turn;

pub(super) fn run(print: Print<'_>) {
    let page = orders::page(100);
    let by_hand = || serde_json::from_slice::<Orders>(&page).expect("orders");
    let ours = || ListCustomerOrdersResponse::decode_body(&page).expect("orders");
    assert_eq!((by_hand().order_infos.len(), ours().order_infos.len()), (100, 100));
    let (other, ours) = in_turn(by_hand, ours);
    print(&Line {
        work: format!("decode 100 orders ({} kB)", page.len() / 1000),
        other: Some(("serde by hand, f64", Cost::Time(other))),
        ours: Cost::Time(ours),
        goal: Goal::Times(0.85),
    });
}
