//! Required values that nobody gave: the compiler names each of them.

use huaweicloud_bss::orders::{PayOrders, PayOrdersRequired};
use huaweicloud_bss::subscriptions::AutoRenewalResources;

fn main() {
    let _ = PayOrders::new(PayOrdersRequired { order_id: "CS1".to_owned() });
    let _ = AutoRenewalResources::new();
}
