//! A value of an enumeration that belongs to another operation, also where the parameter has the same name there.

use huaweicloud_bss::coupons::ListSubCustomerCoupons;
use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatusFilter, PayOrdersRequired};
use huaweicloud_bss::subscriptions::UnsubscribeType;
use huaweicloud_bss::types::BalanceType;

fn optional(coupons: ListSubCustomerCoupons, orders: ListCustomerOrders) {
    let _ = coupons.status(OrderStatusFilter::PendingPayment);
    let _ = orders.status(UnsubscribeType::RenewalsOnly);
}

fn required(given: PayOrdersRequired) {
    let _ = PayOrdersRequired { use_coupon: BalanceType::Debit, ..given };
}

fn main() {}
