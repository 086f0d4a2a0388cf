//! The counterpart that compiles: every state that a pattern offers, and a plain value of each kind.

use huaweicloud_bss::accounts::{AccountTradeType, ListCustomerAccountChangeRecords, PaymentChannel};
use huaweicloud_bss::bills::ListCustomerselfResourceRecords;
use huaweicloud_bss::costs::{
    CostDimension, CostFilterFactor, CostFilterFactorRequired, CostFilterOperator, CostFilterRequired,
};
use huaweicloud_bss::coupons::ListSubCustomerCoupons;
use huaweicloud_bss::enterprise::{
    CreateSubEnterpriseAccountRequired, MemberAssociationType, NewMemberAccount, NewMemberAccountRequired,
    UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired,
};
use huaweicloud_bss::orders::{ListCustomerOrders, OrderStatusFilter};
use huaweicloud_bss::partner_bills::{
    LegacyPartnerBillPayMethod, LegacySubcustomerBills, LegacySubcustomerBillsRequired,
};
use huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord;
use huaweicloud_bss::prices::{LegacyRatingProduct, LegacyRatingProductRequired};
use huaweicloud_bss::runtime::State;
use huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources;
use huaweicloud_bss::types::BalanceType;
use huaweicloud_bss::{Date, Decimal, Empty, EmptyList, EmptyString, Given, Instant, Month, Null};

fn state<S>(given: Option<Given<String, S>>) -> Option<State> {
    given.and_then(|given| given.state())
}

fn text_or_empty_string(request: ListSubCustomerCoupons, value: &str) -> [Option<State>; 2] {
    [state(request.clone().coupon_id(value).coupon_id), state(request.coupon_id(EmptyString).coupon_id)]
}

fn text_or_null(request: ListCustomerOrders, value: &str) -> [Option<State>; 2] {
    [state(request.clone().order_id(value).order_id), state(request.order_id(Null).order_id)]
}

fn text_empty_or_empty_string(request: ListCustomerselfResourceRecords, value: &str) -> [Option<State>; 3] {
    [
        state(request.clone().resource_id(value).resource_id),
        state(request.clone().resource_id(Empty).resource_id),
        state(request.resource_id(EmptyString).resource_id),
    ]
}

fn text_empty_string_or_null(request: ListCustomerOrders, value: &str) -> [Option<State>; 3] {
    [
        state(request.clone().service_type_code(value).service_type_code),
        state(request.clone().service_type_code(EmptyString).service_type_code),
        state(request.service_type_code(Null).service_type_code),
    ]
}

fn enum_or_null(request: ListCustomerAccountChangeRecords, value: AccountTradeType) -> [Option<State>; 2] {
    let given = [request.clone().trade_type(value).trade_type, request.trade_type(Null).trade_type];
    given.map(|given| given?.state())
}

fn enum_or_empty_string(request: LegacySubcustomerBills, value: LegacyPartnerBillPayMethod) -> [Option<State>; 2] {
    let given = [request.clone().pay_method(value).pay_method, request.pay_method(EmptyString).pay_method];
    given.map(|given| given?.state())
}

fn list_or_states(request: ListCustomerAccountChangeRecords, value: Vec<PaymentChannel>) -> [Option<State>; 3] {
    let given = [
        request.clone().payment_channel_id(value).payment_channel_id,
        request.clone().payment_channel_id(EmptyString).payment_channel_id,
        request.payment_channel_id(Null).payment_channel_id,
    ];
    given.map(|given| given?.state())
}

fn list_empty_or_null(request: ListPartnerCouponsRecord, value: Vec<String>) -> [Option<State>; 4] {
    let given = [
        request.clone().coupon_ids(value).coupon_ids,
        request.clone().coupon_ids(Empty).coupon_ids,
        request.clone().coupon_ids(Null).coupon_ids,
        request.coupon_ids(EmptyList).coupon_ids,
    ];
    given.map(|given| given?.state())
}

fn required_enumeration_or_null(
    given: &CostFilterRequired,
    value: CostFilterOperator,
) -> [Given<CostFilterOperator, Null>; 2] {
    [
        CostFilterRequired { operator: value.into(), ..given.clone() }.operator,
        CostFilterRequired { operator: Null.into(), ..given.clone() }.operator,
    ]
}

#[test]
fn enumerations_and_lists_take_each_state_that_they_offer_and_a_value() {
    let records = ListCustomerAccountChangeRecords::new(BalanceType::Debit);
    let states = enum_or_null(records.clone(), AccountTradeType::TopUp);
    assert_eq!(states, [None, Some(State::Null)]);
    let states = list_or_states(records, Vec::new());
    assert_eq!(states, [None, Some(State::EmptyString), Some(State::Null)]);
    let states = list_empty_or_null(ListPartnerCouponsRecord::new(), Vec::new());
    assert_eq!(states, [None, Some(State::Empty), Some(State::Null), Some(State::EmptyList)]);
    let required =
        LegacySubcustomerBillsRequired { partner_id: "a".to_owned(), period: "2026-01".parse().expect("a month") };
    let bills = LegacySubcustomerBills::new(required);
    let states = enum_or_empty_string(bills, LegacyPartnerBillPayMethod::PayPerUse);
    assert_eq!(states, [None, Some(State::EmptyString)]);
    let key = CostDimension::CloudServiceType;
    let filter_factor = CostFilterFactor::new(CostFilterFactorRequired { key, value: Vec::new() });
    let given = CostFilterRequired { operator: Null.into(), filter_factor };
    let states = required_enumeration_or_null(&given, CostFilterOperator::Only).map(|given| given.state());
    assert_eq!(states, [None, Some(State::Null)]);
}

#[test]
fn a_parameter_takes_each_state_that_it_offers_and_a_value() {
    let (orders, coupons) = (ListCustomerOrders::new(), ListSubCustomerCoupons::new());
    let bills = ListCustomerselfResourceRecords::new("2026-01".parse().expect("a month"));
    assert_eq!(text_or_empty_string(coupons, "a"), [None, Some(State::EmptyString)]);
    assert_eq!(text_or_null(orders.clone(), "a"), [None, Some(State::Null)]);
    assert_eq!(text_empty_or_empty_string(bills, "a"), [None, Some(State::Empty), Some(State::EmptyString)]);
    assert_eq!(text_empty_string_or_null(orders, "a"), [None, Some(State::EmptyString), Some(State::Null)]);
}

fn text(request: ListPayPerUseCustomerResources, value: &str) -> Option<String> {
    request.order_id(value).order_id
}

fn list(request: ListPayPerUseCustomerResources, value: &[&str]) -> Vec<String> {
    let value = value.to_vec();
    request.resource_ids(value).resource_ids
}

fn boolean(request: ListCustomerselfResourceRecords, value: bool) -> Option<bool> {
    request.include_zero_record(value).include_zero_record
}

fn integer(request: ListCustomerOrders, value: i64) -> Option<i64> {
    request.offset(value).offset
}

fn optional_decimal(product: LegacyRatingProduct, value: Decimal) -> Option<Decimal> {
    product.usage_value(value).usage_value
}

fn decimal(given: UpdateSubEnterpriseAmountRequired, value: Decimal) -> Decimal {
    UpdateSubEnterpriseAmountRequired { amount: value, ..given }.amount
}

fn instant(request: ListCustomerOrders, value: Instant) -> Option<Instant> {
    request.create_time_begin(value).create_time_begin
}

fn date(request: ListCustomerselfResourceRecords, value: Date) -> Option<Date> {
    request.bill_date_begin(value).bill_date_begin
}

fn month(value: Month) -> Month {
    ListCustomerselfResourceRecords::new(value).cycle
}

fn enum_of_texts(request: UpdateSubEnterpriseAmount, value: BalanceType) -> Option<BalanceType> {
    request.balance_type(value).balance_type
}

fn enum_of_integers(request: ListCustomerOrders, value: OrderStatusFilter) -> Option<OrderStatusFilter> {
    request.status(value).status
}

fn object(given: CreateSubEnterpriseAccountRequired, value: NewMemberAccount) -> NewMemberAccount {
    CreateSubEnterpriseAccountRequired { new_sub_customer: value, ..given }.new_sub_customer
}

#[test]
fn a_parameter_without_states_takes_a_value() {
    let (orders, resources) = (ListCustomerOrders::new(), ListPayPerUseCustomerResources::new());
    let cycle: Month = "2026-01".parse().expect("a month");
    let bills = ListCustomerselfResourceRecords::new(cycle);
    let (time, day) = ("2026-01-02T03:04:05Z".parse().expect("a time"), "2026-01-02".parse().expect("a day"));
    assert_eq!(text(resources.clone(), "a"), Some("a".to_owned()));
    assert_eq!(list(resources, &["a", "b"]), ["a", "b"]);
    assert_eq!(boolean(bills.clone(), true), Some(true));
    assert_eq!(integer(orders.clone(), 5), Some(5));
    assert_eq!(instant(orders.clone(), time), Some(time));
    assert_eq!(date(bills, day), Some(day));
    assert_eq!(month(cycle), cycle);
    assert_eq!(enum_of_integers(orders, OrderStatusFilter::PendingPayment), Some(OrderStatusFilter::PendingPayment));
}

#[test]
fn a_required_amount_kind_or_object_takes_a_value() {
    let money = UpdateSubEnterpriseAmountRequired { customer_id: "a".to_owned(), amount: Decimal::ONE };
    let request = UpdateSubEnterpriseAmount::new(money.clone());
    assert_eq!(enum_of_texts(request, BalanceType::Debit), Some(BalanceType::Debit));
    assert_eq!(decimal(money, Decimal::TEN), Decimal::TEN);
    let product = LegacyRatingProduct::new(LegacyRatingProductRequired {
        id: "a".to_owned(),
        cloud_service_type: "a".to_owned(),
        resource_type: "a".to_owned(),
        resource_spec_code: "a".to_owned(),
    });
    assert_eq!(optional_decimal(product, Decimal::TEN), Some(Decimal::TEN));
    let member = |name: &str| {
        let required = NewMemberAccountRequired { customer_name: name.to_owned(), password: "secret".to_owned() };
        NewMemberAccount::new(required)
    };
    let given = CreateSubEnterpriseAccountRequired {
        party_id: "a".to_owned(),
        sub_customer_association_type: MemberAssociationType::SameLegalEntity,
        new_sub_customer: member("before"),
    };
    assert_eq!(object(given, member("after")).customer_name, "after");
}
