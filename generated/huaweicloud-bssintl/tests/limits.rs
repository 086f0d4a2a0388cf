// @generated from spec/bssintl. Do not edit: change that, and generate again.

//! Limits of every parameter, unless a value at the limit is too large to construct: the value at the limit is accepted, the next one rejected.

use ::huaweicloud_bssintl::runtime::{Descriptor, Kind, Operation, Parameter, Untyped, Wire};
use ::huaweicloud_bssintl::service::SERVICE;

/// All of them.
static ALL: &[&Limits] = &[
    &CANCEL_CUSTOMER_ORDER,
    &LEGACY_CANCEL_ORDER,
    &LEGACY_LIST_ORDERS,
    &LEGACY_PAY_ORDER_V1,
    &LEGACY_PAY_ORDER_V2,
    &LEGACY_SHOW_ORDER_DETAIL,
    &LEGACY_SHOW_REFUND_ORDER,
    &LEGACY_UNSUBSCRIBE_ORDER,
    &LIST_CUSTOMER_ORDERS,
    &LIST_ORDER_COUPONS_BY_ORDER_ID,
    &LIST_ORDER_DISCOUNTS,
    &PAY_ORDERS,
    &SHOW_CUSTOMER_ORDER_DETAILS,
    &SHOW_REFUND_ORDER_DETAILS,
    &AUTO_RENEWAL_RESOURCES,
    &CANCEL_AUTO_RENEWAL_RESOURCES,
    &CANCEL_RESOURCES_SUBSCRIPTION,
    &LEGACY_DISABLE_AUTO_RENEW,
    &LEGACY_ENABLE_AUTO_RENEW,
    &LEGACY_LIST_PERIOD_RESOURCES,
    &LEGACY_RENEW_RESOURCES,
    &LEGACY_SHOW_ORDER_RESOURCES,
    &LEGACY_UNSUBSCRIBE_RESOURCES,
    &LIST_PAY_PER_USE_CUSTOMER_RESOURCES,
    &LIST_RENEW_RATE_ON_PERIOD,
    &RENEWAL_RESOURCES,
    &UPDATE_PERIOD_TO_ON_DEMAND,
    &LEGACY_LIST_RES_FEE_RECORDS,
    &LEGACY_LIST_RES_RECORDS,
    &LEGACY_SHOW_MONTHLY_SUM,
    &LIST_CUSTOMERSELF_RESOURCE_RECORD_DETAILS,
    &LIST_CUSTOMERSELF_RESOURCE_RECORDS,
    &LIST_FREE_RESOURCES_USAGE_RECORDS,
    &SHOW_CUSTOMER_MONTHLY_SUM,
    &LIST_COSTS,
    &LIST_SUB_CUSTOMER_COUPONS,
    &LEGACY_LIST_FREE_RESOURCES,
    &LIST_FREE_RESOURCE_INFOS,
    &LIST_FREE_RESOURCE_USAGES,
    &LEGACY_QUERY_RATING,
    &LIST_ON_DEMAND_RESOURCE_RATINGS,
    &LIST_RATE_ON_PERIOD_DETAIL,
    &LEGACY_LIST_RESOURCE_TYPES,
    &LEGACY_LIST_SERVICE_TYPES,
    &LIST_RESOURCE_SPECS,
    &LIST_RESOURCE_SPECS_PRICE,
    &LIST_RESOURCE_TYPES,
    &LIST_SERVICE_RESOURCES,
    &LIST_SERVICE_TYPES,
    &LIST_USAGE_TYPES,
    &LIST_ENTERPRISE_SUB_CUSTOMERS,
    &CHANGE_ENTERPRISE_REALNAME_AUTHENTICATION,
    &CHECK_USER_IDENTITY,
    &CREATE_ENTERPRISE_REALNAME_AUTHENTICATION,
    &CREATE_PERSONAL_REALNAME_AUTH,
    &CREATE_SUB_CUSTOMER,
    &FREEZE_SUB_CUSTOMERS,
    &LEGACY_CHANGE_ENTERPRISE_REALNAME,
    &LEGACY_CHECK_USER,
    &LEGACY_CREATE_CUSTOMER,
    &LEGACY_CREATE_ENTERPRISE_REALNAME,
    &LEGACY_CREATE_PERSONAL_REALNAME,
    &LEGACY_FREEZE_CUSTOMERS,
    &LEGACY_LIST_CUSTOMERS,
    &LEGACY_LIST_ON_DEMAND_RESOURCES,
    &LEGACY_SEND_VERIFICATION_CODE,
    &LEGACY_SHOW_REALNAME_RESULT,
    &LEGACY_UNFREEZE_CUSTOMERS,
    &LIST_CUSTOMER_ON_DEMAND_RESOURCES,
    &LIST_INDIRECT_PARTNERS,
    &LIST_SUB_CUSTOMERS,
    &SEND_VERIFICATION_MESSAGE_CODE,
    &SHOW_REALNAME_AUTHENTICATION_REVIEW_RESULT,
    &UNFREEZE_SUB_CUSTOMERS,
    &LEGACY_SET_CUSTOMER_BUDGET,
    &LEGACY_SHOW_CUSTOMER_BUDGET,
    &LIST_SUB_CUSTOMER_BUDGET,
    &LIST_SUB_CUSTOMER_BUDGET_RECORDS,
    &SHOW_SUB_CUSTOMER_BUDGET,
    &UPDATE_SUB_CUSTOMER_BUDGET,
    &LEGACY_POSTPAID_BILL_SUMMARY,
    &LIST_INVOICES,
];

/// An operation with its limits.
struct Limits {
    operation: fn() -> &'static Descriptor,
    limits: &'static [Limit],
}

/// The names down to the value that has the limit, what the limit is called, what it allows, and what it refuses.
type Limit = (&'static [&'static str], &'static str, Option<Side>, Side);

/// A value at a limit or beyond it.
#[derive(Debug)]
enum Side {
    /// A text of so many characters.
    Characters(usize),
    /// A number.
    Number(&'static str),
    /// A list of so many equal items.
    Items(usize),
}
use Side::{Characters, Items, Number};

#[test]
fn each_limit_allows_what_lies_at_it_and_refuses_what_lies_beyond() {
    let mut wrong = Vec::new();
    for Limits { operation, limits } in ALL {
        let operation = operation();
        for (path, limit, at, beyond) in *limits {
            let rule = format!("{}.{limit}", path.join("."));
            let mut judge = |side: &Side, is_refused: bool| {
                let mut request = Untyped::new(&SERVICE, operation);
                assert!(
                    request.set(path[0], value(operation.parameters, path, side)),
                    "{rule}"
                );
                let violations = request.validate();
                if violations.iter().any(|found| found.rule() == rule) != is_refused {
                    let verdict = if is_refused { "allows" } else { "refuses" };
                    wrong.push(format!(
                        "{}: {rule} {verdict} {side:?}: {violations}",
                        operation.id
                    ));
                }
            };
            if let Some(at) = at {
                judge(at, false);
            }
            judge(beyond, true);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The value of the first parameter on the path, with that value at its end and nothing beside it.
fn value(parameters: &[Parameter], path: &[&str], side: &Side) -> Wire {
    let named = parameters
        .iter()
        .find(|parameter| parameter.name == path[0]);
    let parameter = named.unwrap_or_else(|| panic!("there is no {}", path[0]));
    let value = match (parameter.kind, side) {
        (Kind::Object(fields), _) if path.len() > 1 => Wire::Object(
            fields
                .iter()
                .map(|field| {
                    if field.name == path[1] {
                        value(fields, &path[1..], side)
                    } else {
                        Wire::Absent
                    }
                })
                .collect(),
        ),
        (_, Characters(count)) => Wire::Text("a".repeat(*count)),
        (_, Number(text)) => Wire::Number((*text).to_owned()),
        (Kind::Object(fields), Items(_)) => Wire::Object(vec![Wire::Absent; fields.len()]),
        (Kind::Integer | Kind::Decimal, Items(_)) => Wire::Number("1".to_owned()),
        (Kind::Boolean, Items(_)) => Wire::Bool(true),
        (_, Items(_)) => Wire::Text("a".to_owned()),
    };
    // Lists within the list.
    let value = (1..parameter.lists).fold(value, |value, _| Wire::List(vec![value]));
    match side {
        Items(count) if path.len() == 1 => Wire::List(vec![value; *count]),
        _ if parameter.is_list() => Wire::List(vec![value]),
        _ => value,
    }
}

static CANCEL_CUSTOMER_ORDER: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::CancelCustomerOrder::descriptor,
    limits: &[(
        &["order_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LEGACY_CANCEL_ORDER: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyCancelOrder::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["orderId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_LIST_ORDERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyListOrders::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["service_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["status"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["page_size"], "min", Some(Number("1")), Number("0")),
        (&["page_size"], "max", Some(Number("9999")), Number("10000")),
        (&["page_index"], "min", Some(Number("1")), Number("0")),
    ],
};

static LEGACY_PAY_ORDER_V1: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyPayOrderV1::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["orderId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_PAY_ORDER_V2: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyPayOrderV2::descriptor,
    limits: &[
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["coupon_infos"], "max_items", Some(Items(3)), Items(4)),
        (
            &["coupon_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["discount_infos"], "max_items", Some(Items(1)), Items(2)),
        (
            &["discount_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_SHOW_ORDER_DETAIL: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyShowOrderDetail::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};

static LEGACY_SHOW_REFUND_ORDER: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyShowRefundOrder::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_UNSUBSCRIBE_ORDER: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::LegacyUnsubscribeOrder::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_CUSTOMER_ORDERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::ListCustomerOrders::descriptor,
    limits: &[
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["service_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_ORDER_COUPONS_BY_ORDER_ID: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::ListOrderCouponsByOrderId::descriptor,
    limits: &[(
        &["order_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LIST_ORDER_DISCOUNTS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::ListOrderDiscounts::descriptor,
    limits: &[(
        &["order_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static PAY_ORDERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::PayOrders::descriptor,
    limits: &[
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["coupon_infos"], "max_items", Some(Items(3)), Items(4)),
        (
            &["coupon_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["discount_infos"], "max_items", Some(Items(1)), Items(2)),
        (
            &["discount_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static SHOW_CUSTOMER_ORDER_DETAILS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::ShowCustomerOrderDetails::descriptor,
    limits: &[
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static SHOW_REFUND_ORDER_DETAILS: Limits = Limits {
    operation: ::huaweicloud_bssintl::orders::ShowRefundOrderDetails::descriptor,
    limits: &[
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static AUTO_RENEWAL_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::AutoRenewalResources::descriptor,
    limits: &[
        (
            &["resource_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["auto_renew_times"],
            "min",
            Some(Number("0")),
            Number("-1"),
        ),
        (
            &["auto_renew_times"],
            "max",
            Some(Number("99")),
            Number("100"),
        ),
    ],
};

static CANCEL_AUTO_RENEWAL_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::CancelAutoRenewalResources::descriptor,
    limits: &[(
        &["resource_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static CANCEL_RESOURCES_SUBSCRIPTION: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::CancelResourcesSubscription::descriptor,
    limits: &[
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(10)), Items(11)),
        (
            &["unsubscribe_reason"],
            "max_length",
            Some(Characters(512)),
            Characters(513),
        ),
    ],
};

static LEGACY_DISABLE_AUTO_RENEW: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyDisableAutoRenew::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_ENABLE_AUTO_RENEW: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyEnableAutoRenew::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_LIST_PERIOD_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyListPeriodResources::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(50)), Items(51)),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["page_no"], "min", Some(Number("1")), Number("0")),
        (&["page_size"], "min", Some(Number("1")), Number("0")),
        (&["page_size"], "max", Some(Number("500")), Number("501")),
    ],
};

static LEGACY_RENEW_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyRenewResources::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(10)), Items(11)),
    ],
};

static LEGACY_SHOW_ORDER_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyShowOrderResources::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("50")), Number("51")),
    ],
};

static LEGACY_UNSUBSCRIBE_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::LegacyUnsubscribeResources::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resourceIds"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["unsubscribeReason"],
            "max_length",
            Some(Characters(512)),
            Characters(513),
        ),
    ],
};

static LIST_PAY_PER_USE_CUSTOMER_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::ListPayPerUseCustomerResources::descriptor,
    limits: &[
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(50)), Items(51)),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["status_list"], "max_items", Some(Items(10)), Items(11)),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483646")),
            Number("2147483647"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("500")), Number("501")),
        (
            &["service_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_RENEW_RATE_ON_PERIOD: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::ListRenewRateOnPeriod::descriptor,
    limits: &[
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(10)), Items(11)),
        (&["resource_ids"], "unique", Some(Items(1)), Items(2)),
        (&["period_num"], "min", Some(Number("1")), Number("0")),
        (&["period_num"], "max", Some(Number("11")), Number("12")),
    ],
};

static RENEWAL_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::RenewalResources::descriptor,
    limits: &[
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(10)), Items(11)),
        (&["period_num"], "min", Some(Number("1")), Number("0")),
        (&["period_num"], "max", Some(Number("11")), Number("12")),
    ],
};

static UPDATE_PERIOD_TO_ON_DEMAND: Limits = Limits {
    operation: ::huaweicloud_bssintl::subscriptions::UpdatePeriodToOnDemand::descriptor,
    limits: &[
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(100)), Items(101)),
    ],
};

static LEGACY_LIST_RES_FEE_RECORDS: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::LegacyListResFeeRecords::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["cloudServiceTypeCode"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["regionCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["orderId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["resourceId"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["enterpriseProjectId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_LIST_RES_RECORDS: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::LegacyListResRecords::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["cloudServiceTypeCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resourceTypeCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["regionCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resInstanceId"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["enterpriseProjectId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
    ],
};

static LEGACY_SHOW_MONTHLY_SUM: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::LegacyShowMonthlySum::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["cloud_service_type_code"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
    ],
};

static LIST_CUSTOMERSELF_RESOURCE_RECORD_DETAILS: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::ListCustomerselfResourceRecordDetails::descriptor,
    limits: &[
        (
            &["cloud_service_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["region"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["res_instance_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["enterprise_project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["sub_customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (
            &["payer_account_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_CUSTOMERSELF_RESOURCE_RECORDS: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::ListCustomerselfResourceRecords::descriptor,
    limits: &[
        (
            &["cloud_service_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["region"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (
            &["resource_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["enterprise_project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["sub_customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["trade_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_FREE_RESOURCES_USAGE_RECORDS: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::ListFreeResourcesUsageRecords::descriptor,
    limits: &[
        (
            &["free_resource_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
    ],
};

static SHOW_CUSTOMER_MONTHLY_SUM: Limits = Limits {
    operation: ::huaweicloud_bssintl::bills::ShowCustomerMonthlySum::descriptor,
    limits: &[
        (
            &["service_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["enterprise_project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (
            &["sub_customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_COSTS: Limits = Limits {
    operation: ::huaweicloud_bssintl::costs::ListCosts::descriptor,
    limits: &[
        (
            &["time_condition", "begin_time"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (
            &["time_condition", "end_time"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (&["groupby"], "max_items", Some(Items(3)), Items(4)),
        (
            &["groupby", "key"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (&["offset"], "max", Some(Number("200000")), Number("200001")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (&["filters"], "max_items", Some(Items(100)), Items(101)),
        (
            &["filters", "filter_factor", "value"],
            "max_items",
            Some(Items(100)),
            Items(101),
        ),
    ],
};

static LIST_SUB_CUSTOMER_COUPONS: Limits = Limits {
    operation: ::huaweicloud_bssintl::coupons::ListSubCustomerCoupons::descriptor,
    limits: &[
        (
            &["coupon_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["promotion_plan_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["source_id"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
    ],
};

static LEGACY_LIST_FREE_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::packages::LegacyListFreeResources::descriptor,
    limits: &[
        (
            &["region_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_name"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["enterprise_project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (&["offset"], "max", Some(Number("9999")), Number("10000")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
    ],
};

static LIST_FREE_RESOURCE_INFOS: Limits = Limits {
    operation: ::huaweicloud_bssintl::packages::ListFreeResourceInfos::descriptor,
    limits: &[
        (
            &["region_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["order_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_name"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["enterprise_project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("999999")),
            Number("1000000"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (
            &["service_type_code_list"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["service_type_code_list"],
            "max_items",
            Some(Items(10)),
            Items(11),
        ),
    ],
};

static LIST_FREE_RESOURCE_USAGES: Limits = Limits {
    operation: ::huaweicloud_bssintl::packages::ListFreeResourceUsages::descriptor,
    limits: &[
        (
            &["free_resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["free_resource_ids"],
            "max_items",
            Some(Items(100)),
            Items(101),
        ),
    ],
};

static LEGACY_QUERY_RATING: Limits = Limits {
    operation: ::huaweicloud_bssintl::prices::LegacyQueryRating::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["tenantId"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (
            &["regionId"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (
            &["avaliableZoneId"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (&["periodNum"], "min", Some(Number("1")), Number("0")),
        (
            &["periodNum"],
            "max",
            Some(Number("214783647")),
            Number("214783648"),
        ),
        (
            &["relativeResourceId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["productInfos", "resourceType"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["productInfos", "resourceSize"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["productInfos", "resourceSize"],
            "max",
            Some(Number("214783647")),
            Number("214783648"),
        ),
        (
            &["productInfos", "usageFactor"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["productInfos", "usageValue"],
            "max",
            Some(Number("99999999999")),
            Number("99999999999.01"),
        ),
    ],
};

static LIST_ON_DEMAND_RESOURCE_RATINGS: Limits = Limits {
    operation: ::huaweicloud_bssintl::prices::ListOnDemandResourceRatings::descriptor,
    limits: &[
        (
            &["project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos"],
            "max_items",
            Some(Items(100)),
            Items(101),
        ),
        (
            &["product_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "cloud_service_type"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "resource_type"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "resource_spec"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "region"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "available_zone"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "resource_size"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["product_infos", "resource_size"],
            "max",
            Some(Number("214783647")),
            Number("214783648"),
        ),
        (
            &["product_infos", "usage_factor"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "usage_measure_id"],
            "min",
            Some(Number("0")),
            Number("-1"),
        ),
        (
            &["product_infos", "usage_measure_id"],
            "max",
            Some(Number("9999")),
            Number("10000"),
        ),
        (
            &["product_infos", "subscription_num"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["product_infos", "subscription_num"],
            "max",
            Some(Number("10000")),
            Number("10001"),
        ),
    ],
};

static LIST_RATE_ON_PERIOD_DETAIL: Limits = Limits {
    operation: ::huaweicloud_bssintl::prices::ListRateOnPeriodDetail::descriptor,
    limits: &[
        (
            &["project_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos"],
            "max_items",
            Some(Items(100)),
            Items(101),
        ),
        (
            &["product_infos", "id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "cloud_service_type"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "resource_type"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "resource_spec"],
            "max_length",
            Some(Characters(400)),
            Characters(401),
        ),
        (
            &["product_infos", "region"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "available_zone"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["product_infos", "resource_size"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["product_infos", "resource_size"],
            "max",
            Some(Number("214783647")),
            Number("214783648"),
        ),
        (
            &["product_infos", "period_num"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["product_infos", "period_num"],
            "max",
            Some(Number("214783647")),
            Number("214783648"),
        ),
        (
            &["product_infos", "subscription_num"],
            "min",
            Some(Number("1")),
            Number("0"),
        ),
        (
            &["product_infos", "subscription_num"],
            "max",
            Some(Number("10000")),
            Number("10001"),
        ),
    ],
};

static LEGACY_LIST_RESOURCE_TYPES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::LegacyListResourceTypes::descriptor,
    limits: &[(
        &["resource_type_code"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LEGACY_LIST_SERVICE_TYPES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::LegacyListServiceTypes::descriptor,
    limits: &[(
        &["service_type_code"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LIST_RESOURCE_SPECS: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListResourceSpecs::descriptor,
    limits: &[
        (
            &["cloud_service_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["region_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["filters"], "max_items", Some(Items(1)), Items(2)),
        (
            &["filters", "value"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (
            &["marker"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};

static LIST_RESOURCE_SPECS_PRICE: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListResourceSpecsPrice::descriptor,
    limits: &[
        (
            &["cloud_service_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["region_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["filters"], "max_items", Some(Items(1)), Items(2)),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("50")), Number("51")),
    ],
};

static LIST_RESOURCE_TYPES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListResourceTypes::descriptor,
    limits: &[
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("1000000000")),
            Number("1000000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
    ],
};

static LIST_SERVICE_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListServiceResources::descriptor,
    limits: &[
        (
            &["service_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("10000000")),
            Number("10000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};

static LIST_SERVICE_TYPES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListServiceTypes::descriptor,
    limits: &[
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("1000000000")),
            Number("1000000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("1000")), Number("1001")),
        (
            &["service_type_name"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
    ],
};

static LIST_USAGE_TYPES: Limits = Limits {
    operation: ::huaweicloud_bssintl::products::ListUsageTypes::descriptor,
    limits: &[
        (
            &["resource_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("100000000")),
            Number("100000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};

static LIST_ENTERPRISE_SUB_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::enterprise::ListEnterpriseSubCustomers::descriptor,
    limits: &[
        (
            &["sub_customer_account_name"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["sub_customer_display_name"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["org_id"],
            "max_length",
            Some(Characters(20)),
            Characters(21),
        ),
    ],
};

static CHANGE_ENTERPRISE_REALNAME_AUTHENTICATION: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::ChangeEnterpriseRealnameAuthentication::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["verified_file_url"],
            "max_items",
            Some(Items(4)),
            Items(5),
        ),
        (
            &["corp_name"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
        (
            &["verified_number"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (
            &["reg_country"],
            "max_length",
            Some(Characters(10)),
            Characters(11),
        ),
        (
            &["reg_address"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["xaccount_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["enterprise_person", "legel_name"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
        (
            &["enterprise_person", "legel_id_number"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
    ],
};

static CHECK_USER_IDENTITY: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::CheckUserIdentity::descriptor,
    limits: &[(
        &["search_value"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static CREATE_ENTERPRISE_REALNAME_AUTHENTICATION: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::CreateEnterpriseRealnameAuthentication::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["verified_file_url"],
            "max_items",
            Some(Items(4)),
            Items(5),
        ),
        (
            &["corp_name"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
        (
            &["verified_number"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (
            &["reg_country"],
            "max_length",
            Some(Characters(10)),
            Characters(11),
        ),
        (
            &["reg_address"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["xaccount_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["enterprise_person", "legel_name"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
        (
            &["enterprise_person", "legel_id_number"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
    ],
};

static CREATE_PERSONAL_REALNAME_AUTH: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::CreatePersonalRealnameAuth::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["verified_file_url"],
            "max_items",
            Some(Items(4)),
            Items(5),
        ),
        (
            &["name"],
            "max_length",
            Some(Characters(255)),
            Characters(256),
        ),
        (
            &["verified_number"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (
            &["xaccount_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static CREATE_SUB_CUSTOMER: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::CreateSubCustomer::descriptor,
    limits: &[
        (
            &["verification_code"],
            "max_length",
            Some(Characters(6)),
            Characters(7),
        ),
        (
            &["verification_code"],
            "min_length",
            Some(Characters(6)),
            Characters(5),
        ),
        (
            &["xaccount_id"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (
            &["xaccount_type"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["password"],
            "max_length",
            Some(Characters(32)),
            Characters(33),
        ),
        (
            &["password"],
            "min_length",
            Some(Characters(8)),
            Characters(7),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["email"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["domain_area"],
            "max_length",
            Some(Characters(2)),
            Characters(3),
        ),
    ],
};

static FREEZE_SUB_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::FreezeSubCustomers::descriptor,
    limits: &[
        (
            &["customer_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["customer_ids"], "max_items", Some(Items(10)), Items(11)),
        (
            &["reason"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_CHANGE_ENTERPRISE_REALNAME: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyChangeEnterpriseRealname::descriptor,
    limits: &[(
        &["partner_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LEGACY_CHECK_USER: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyCheckUser::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["searchKey"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_CREATE_CUSTOMER: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyCreateCustomer::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["password"],
            "min_length",
            Some(Characters(8)),
            Characters(7),
        ),
    ],
};

static LEGACY_CREATE_ENTERPRISE_REALNAME: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyCreateEnterpriseRealname::descriptor,
    limits: &[(
        &["partner_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LEGACY_CREATE_PERSONAL_REALNAME: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyCreatePersonalRealname::descriptor,
    limits: &[(
        &["partner_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LEGACY_FREEZE_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyFreezeCustomers::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerIds"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["customerIds"], "max_items", Some(Items(10)), Items(11)),
        (
            &["reason"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
    ],
};

static LEGACY_LIST_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyListCustomers::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["domainName"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (
            &["name"],
            "max_length",
            Some(Characters(128)),
            Characters(129),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (&["offset"], "max", Some(Number("200000")), Number("200001")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["label"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_LIST_ON_DEMAND_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyListOnDemandResources::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerResourceId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["regionCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["cloudServiceTypeCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resourceTypeCode"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resourceIds"], "max_items", Some(Items(50)), Items(51)),
        (
            &["resourceName"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_SEND_VERIFICATION_CODE: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacySendVerificationCode::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["timeout"], "min", Some(Number("0")), Number("-1")),
        (
            &["email"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_SHOW_REALNAME_RESULT: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyShowRealnameResult::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_UNFREEZE_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::LegacyUnfreezeCustomers::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerIds"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["customerIds"], "max_items", Some(Items(10)), Items(11)),
        (
            &["reason"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
    ],
};

static LIST_CUSTOMER_ON_DEMAND_RESOURCES: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::ListCustomerOnDemandResources::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["region_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["service_type_code"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["resource_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["resource_ids"], "max_items", Some(Items(50)), Items(51)),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_INDIRECT_PARTNERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::ListIndirectPartners::descriptor,
    limits: &[
        (
            &["account_name"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("40000000")),
            Number("40000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_SUB_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::ListSubCustomers::descriptor,
    limits: &[
        (
            &["account_name"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("40000000")),
            Number("40000001"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
        (
            &["label"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static SEND_VERIFICATION_MESSAGE_CODE: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::SendVerificationMessageCode::descriptor,
    limits: &[
        (&["timeout"], "min", Some(Number("1")), Number("0")),
        (&["timeout"], "max", Some(Number("3000")), Number("3001")),
        (
            &["email"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static SHOW_REALNAME_AUTHENTICATION_REVIEW_RESULT: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::ShowRealnameAuthenticationReviewResult::descriptor,
    limits: &[(
        &["customer_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static UNFREEZE_SUB_CUSTOMERS: Limits = Limits {
    operation: ::huaweicloud_bssintl::customers::UnfreezeSubCustomers::descriptor,
    limits: &[
        (
            &["customer_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["customer_ids"], "max_items", Some(Items(10)), Items(11)),
        (
            &["reason"],
            "max_length",
            Some(Characters(256)),
            Characters(257),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_SET_CUSTOMER_BUDGET: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::LegacySetCustomerBudget::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customerId"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["adjustmentAmount"],
            "scale",
            Some(Number("1.01")),
            Number("1.001"),
        ),
    ],
};

static LEGACY_SHOW_CUSTOMER_BUDGET: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::LegacyShowCustomerBudget::descriptor,
    limits: &[
        (
            &["partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_SUB_CUSTOMER_BUDGET: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::ListSubCustomerBudget::descriptor,
    limits: &[
        (
            &["customer_ids"],
            "max_item_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["customer_ids"], "max_items", Some(Items(100)), Items(101)),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LIST_SUB_CUSTOMER_BUDGET_RECORDS: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::ListSubCustomerBudgetRecords::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("0")), Number("-1")),
        (
            &["offset"],
            "max",
            Some(Number("2147483647")),
            Number("2147483648"),
        ),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};

static SHOW_SUB_CUSTOMER_BUDGET: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::ShowSubCustomerBudget::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static UPDATE_SUB_CUSTOMER_BUDGET: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_accounts::UpdateSubCustomerBudget::descriptor,
    limits: &[
        (
            &["customer_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (
            &["budget_amount"],
            "max",
            Some(Number("2147483647")),
            Number("2147483647.01"),
        ),
        (
            &["budget_amount"],
            "above",
            Some(Number("0.01")),
            Number("0"),
        ),
        (
            &["budget_amount"],
            "scale",
            Some(Number("1.01")),
            Number("1.001"),
        ),
        (
            &["indirect_partner_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
    ],
};

static LEGACY_POSTPAID_BILL_SUMMARY: Limits = Limits {
    operation: ::huaweicloud_bssintl::partner_bills::LegacyPostpaidBillSummary::descriptor,
    limits: &[(
        &["partner_id"],
        "max_length",
        Some(Characters(64)),
        Characters(65),
    )],
};

static LIST_INVOICES: Limits = Limits {
    operation: ::huaweicloud_bssintl::invoices::ListInvoices::descriptor,
    limits: &[
        (
            &["domain_id"],
            "max_length",
            Some(Characters(64)),
            Characters(65),
        ),
        (&["offset"], "min", Some(Number("1")), Number("0")),
        (&["offset"], "max", Some(Number("99999")), Number("100000")),
        (&["limit"], "min", Some(Number("1")), Number("0")),
        (&["limit"], "max", Some(Number("100")), Number("101")),
    ],
};
