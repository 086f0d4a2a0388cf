//! Setters that take an option, and setters of lists that take anything that gives items.

use huaweicloud_bss::orders::{ListCustomerOrders, PayOrders, PayOrdersRequired, UseInPayment};
use huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord;
use huaweicloud_bss::types::{PaymentCoupon, PaymentCouponRequired, PaymentCouponType};
use huaweicloud_bss::{EmptyList, EmptyString, Given, Null};

#[test]
fn an_option_sets_the_value_or_leaves_the_parameter_out() {
    let begin = "2026-01-01T00:00:00Z".parse().ok();
    let some = ListCustomerOrders::new()
        .set_limit(Some(5))
        .set_create_time_begin(begin)
        .set_order_id(Some("CS1"))
        .set_service_type_code("hws.service.type.ec2".split('|').next());
    let begin = "2026-01-01T00:00:00Z".parse().expect("a time");
    let plain = ListCustomerOrders::new().limit(5).create_time_begin(begin).order_id("CS1");
    assert_eq!(some, plain.service_type_code("hws.service.type.ec2"));

    let nothing: Option<String> = None;
    let none = some.set_limit(None).set_create_time_begin(None).set_order_id(nothing.clone());
    assert_eq!(none.set_service_type_code(nothing), ListCustomerOrders::new(), "it takes back what was set before");
}

#[test]
fn an_option_says_states_by_their_names_and_is_none_itself() {
    let ask = |is_without: bool| ListCustomerOrders::new().set_service_type_code(is_without.then_some(Null));
    assert_eq!(ask(true), ListCustomerOrders::new().service_type_code(Null));
    assert_eq!(ask(false), ListCustomerOrders::new(), "nothing is absent, and never null");
    let given: Option<Given<String, (EmptyString, Null)>> = Some(EmptyString.into());
    assert_eq!(
        ListCustomerOrders::new().set_service_type_code(given),
        ListCustomerOrders::new().service_type_code(EmptyString)
    );
}

#[test]
fn lists_take_anything_that_gives_items() {
    let coupon = |id: &str| {
        let type_ = PaymentCouponType::CashCoupon;
        PaymentCoupon::new(PaymentCouponRequired { id: id.to_owned(), type_ })
    };
    let pay = || {
        let (use_coupon, use_discount) = (UseInPayment::Used, UseInPayment::NotUsed);
        PayOrders::new(PayOrdersRequired { order_id: "CS1".to_owned(), use_coupon, use_discount })
    };
    let expected = pay().coupon_infos(vec![coupon("a"), coupon("b")]);
    assert_eq!(pay().coupon_infos(["a", "b"].map(coupon)), expected);
    assert_eq!(pay().coupon_infos(["a", "b"].into_iter().map(coupon)), expected);
    assert_eq!(pay().set_coupon_infos(Some(["a", "b"].map(coupon))), expected);
    assert_eq!(expected.set_coupon_infos(None::<Vec<PaymentCoupon>>), pay());
}

#[test]
fn lists_that_may_be_states_take_items_and_states() {
    let new = ListPartnerCouponsRecord::new;
    let expected = new().coupon_ids(vec!["a".to_owned()]);
    assert_eq!(new().coupon_ids(["a"]), expected);
    assert_eq!(new().coupon_ids(std::iter::once("a")), expected);
    assert_eq!(new().set_coupon_ids(Some(["a"])), expected);
    assert_eq!(new().set_coupon_ids(Some(EmptyList)), new().coupon_ids(EmptyList));
    assert_ne!(new().coupon_ids(EmptyList), new().coupon_ids(Null));
    assert_eq!(new().coupon_ids(EmptyList).set_coupon_ids(None::<Vec<String>>), new());
}
