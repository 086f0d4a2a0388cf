//! A valid request is validated without an allocation, whatever it holds and also the first time; a violation takes little beside its place in a list.

use allocation_counter::measure;
use api_runtime::{Operation, Violations, validate};
use huaweicloud_bss::orders::{
    ListCustomerOrders, OrderSort, OrderStatusFilter, PayOrders, PayOrdersRequired, UseInPayment,
};
use huaweicloud_bss::types::{OrderType, PaymentCoupon, PaymentCouponRequired, PaymentCouponType};
use huaweicloud_bss::{Instant, Null};

/// How many allocations the validation of the request makes, and what it finds.
fn validated<O: Operation>(request: &O) -> (u64, Violations) {
    let mut found = None;
    let made = measure(|| found = Some(validate(request)));
    (made.count_total, found.expect("what was found"))
}

fn time(text: &str) -> Instant {
    text.parse().expect("a time")
}

/// All fourteen parameters: texts, characters of several bytes, numbers, times, enumerations, states, and two rules that
/// compare times.
fn orders() -> ListCustomerOrders {
    ListCustomerOrders::new()
        .order_id("CS2611000042X07")
        .customer_id("中".repeat(64).as_str())
        .create_time_begin(time("2026-01-01T00:00:00Z"))
        .create_time_end(time("2027-01-01T00:00:00Z"))
        .service_type_code("ecs!")
        .status(OrderStatusFilter::Completed)
        .order_type(OrderType::FeeAdjustment)
        .limit(100)
        .offset(0)
        .order_by(OrderSort::NewestFirst)
        .payment_time_begin(time("2024-02-29T00:00:00Z"))
        .payment_time_end(time("2025-02-28T00:00:00Z"))
        .indirect_partner_id(Null)
}

#[test]
fn a_valid_request_is_validated_without_an_allocation() {
    for request in [ListCustomerOrders::new(), orders()] {
        let (made, found) = validated(&request);
        assert_eq!((made, found.len()), (0, 0), "{found}");
    }
    let (made, found) = validated(&payment());
    assert_eq!((made, found.len()), (0, 0), "{found}");
}

/// Objects in a list, and rules with conditions.
fn payment() -> PayOrders {
    let coupon = |id: &str| {
        PaymentCoupon::new(PaymentCouponRequired { id: id.to_owned(), type_: PaymentCouponType::DiscountCoupon })
    };
    PayOrders::new(PayOrdersRequired {
        order_id: "CS2611000042X07".to_owned(),
        use_coupon: UseInPayment::Used,
        use_discount: UseInPayment::NotUsed,
    })
    .coupon_infos(vec![coupon("CP1"), coupon("CP2")])
}

#[test]
fn a_violation_keeps_facts_and_words_are_made_by_whoever_reads_it() {
    let (made, found) = validated(&orders().limit(101).offset(-1));
    assert_eq!((made, found.len()), (1, 2), "the list alone");
    let (made, found) = validated(&orders().order_id("x".repeat(65)).limit(101));
    assert_eq!((made, found.len()), (2, 2), "the list, and the text of which 65 characters are kept");
    let (made, _) = validated(&orders().service_type_code("null").create_time_begin(time("2020-01-01T00:00:00Z")));
    assert!(made > 1, "what a rule compares is written down: {made}");
}
