//! A value of an enumeration that another operation uses for a parameter of the same name.

use huaweicloud_bss::coupons::ListSubCustomerCoupons;
use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatusFilter};
use huaweicloud_bss::subscriptions::{RenewalPeriodType, UnsubscribeType};

fn main() {
    let _ = ListSubCustomerCoupons::new().status(OrderStatusFilter::PendingPayment);
    let _ = ListCustomerOrders::new().status(RenewalPeriodType::Month);
    let _ = ListCustomerOrders::new().order_type(UnsubscribeType::ResourcesAndRenewals);
}
