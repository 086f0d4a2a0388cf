//! A text that must be a value or be left out.

use huaweicloud_bss::orders::{CancelCustomerOrder, PayOrdersRequired};
use huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_order_id(request: ListPayPerUseCustomerResources) {
    let _ = request.clone().order_id(Empty);
    let _ = request.clone().order_id(EmptyString);
    let _ = request.clone().order_id(Null);
    let _ = request.clone().order_id(EmptyList);
}

fn required_order_id(given: PayOrdersRequired) {
    let _ = PayOrdersRequired { order_id: Empty, ..given.clone() };
    let _ = PayOrdersRequired { order_id: EmptyString, ..given.clone() };
    let _ = PayOrdersRequired { order_id: Null, ..given.clone() };
    let _ = PayOrdersRequired { order_id: EmptyList, ..given.clone() };
}

fn only_order_id() {
    let _ = CancelCustomerOrder::new(Null);
}

fn main() {}
