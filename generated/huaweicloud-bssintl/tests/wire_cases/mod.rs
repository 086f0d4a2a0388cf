// @generated from spec/bssintl. Do not edit: change that, and generate again.

//! Every parameter of every operation with a value, left out, and in each state that a caller can name.
//!
//! What must be on the wire then, is worked out elsewhere and not from this code.

use ::api_runtime::Operation;
use ::api_runtime::serde::{DeserializeOwned, Serialize};
use ::core::fmt::Debug;
use ::core::hash::Hash;

/// What every request and every response can do, with the feature `serde`.
pub trait Plain: Debug + Clone + Eq + Hash + Send + Serialize + DeserializeOwned {}

impl<T: Debug + Clone + Eq + Hash + Send + Serialize + DeserializeOwned> Plain for T {}

/// What is done with each request.
pub trait Visitor {
    /// One request: its operation, the parameter in question, its state or `value`, and the request.
    fn visit<O: Plain + Operation<Response: Plain>>(
        &mut self,
        operation: &str,
        parameter: &str,
        state: &str,
        request: &O,
    );
}

/// Shows the visitor every case.
pub fn visit_all(visitor: &mut impl Visitor) {
    visit_orders(visitor);
    visit_subscriptions(visitor);
    visit_bills(visitor);
    visit_costs(visitor);
    visit_accounts(visitor);
    visit_coupons(visitor);
    visit_packages(visitor);
    visit_prices(visitor);
    visit_products(visitor);
    visit_enterprise(visitor);
    visit_customers(visitor);
    visit_partner_accounts(visitor);
    visit_partner_bills(visitor);
    visit_invoices(visitor);
}

fn visit_orders(visitor: &mut impl Visitor) {
    cancel_customer_order::visit_all(visitor);
    legacy_cancel_order::visit_all(visitor);
    legacy_list_orders::visit_all(visitor);
    legacy_pay_order_v1::visit_all(visitor);
    legacy_pay_order_v2::visit_all(visitor);
    legacy_show_order_detail::visit_all(visitor);
    legacy_show_refund_order::visit_all(visitor);
    legacy_unsubscribe_order::visit_all(visitor);
    list_customer_orders::visit_all(visitor);
    list_order_coupons_by_order_id::visit_all(visitor);
    list_order_discounts::visit_all(visitor);
    pay_orders::visit_all(visitor);
    show_customer_order_details::visit_all(visitor);
    show_refund_order_details::visit_all(visitor);
}

fn visit_subscriptions(visitor: &mut impl Visitor) {
    auto_renewal_resources::visit_all(visitor);
    cancel_auto_renewal_resources::visit_all(visitor);
    cancel_resources_subscription::visit_all(visitor);
    legacy_disable_auto_renew::visit_all(visitor);
    legacy_enable_auto_renew::visit_all(visitor);
    legacy_list_period_resources::visit_all(visitor);
    legacy_renew_resources::visit_all(visitor);
    legacy_show_order_resources::visit_all(visitor);
    legacy_unsubscribe_resources::visit_all(visitor);
    list_pay_per_use_customer_resources::visit_all(visitor);
    list_renew_rate_on_period::visit_all(visitor);
    renewal_resources::visit_all(visitor);
    set_resources_renew_config::visit_all(visitor);
    update_period_to_on_demand::visit_all(visitor);
}

fn visit_bills(visitor: &mut impl Visitor) {
    legacy_list_res_fee_records::visit_all(visitor);
    legacy_list_res_records::visit_all(visitor);
    legacy_show_monthly_sum::visit_all(visitor);
    list_customerself_resource_record_details::visit_all(visitor);
    list_customerself_resource_records::visit_all(visitor);
    list_free_resources_usage_records::visit_all(visitor);
    show_customer_monthly_sum::visit_all(visitor);
}

fn visit_costs(visitor: &mut impl Visitor) {
    list_costs::visit_all(visitor);
}

fn visit_accounts(visitor: &mut impl Visitor) {
    show_customer_account_balances::visit_all(visitor);
    show_customer_expenditure_quota::visit_all(visitor);
}

fn visit_coupons(visitor: &mut impl Visitor) {
    list_sub_customer_coupons::visit_all(visitor);
}

fn visit_packages(visitor: &mut impl Visitor) {
    legacy_list_free_resource_usages::visit_all(visitor);
    legacy_list_free_resources::visit_all(visitor);
    list_free_resource_infos::visit_all(visitor);
    list_free_resource_usages::visit_all(visitor);
}

fn visit_prices(visitor: &mut impl Visitor) {
    legacy_query_rating::visit_all(visitor);
    list_on_demand_resource_ratings::visit_all(visitor);
    list_rate_on_period_detail::visit_all(visitor);
}

fn visit_products(visitor: &mut impl Visitor) {
    legacy_list_resource_types::visit_all(visitor);
    legacy_list_service_types::visit_all(visitor);
    list_conversions::visit_all(visitor);
    list_measure_units::visit_all(visitor);
    list_resource_specs::visit_all(visitor);
    list_resource_specs_price::visit_all(visitor);
    list_resource_types::visit_all(visitor);
    list_service_resources::visit_all(visitor);
    list_service_types::visit_all(visitor);
    list_usage_types::visit_all(visitor);
}

fn visit_enterprise(visitor: &mut impl Visitor) {
    create_enterprise_project_auth::visit_all(visitor);
    list_enterprise_sub_customers::visit_all(visitor);
}

fn visit_customers(visitor: &mut impl Visitor) {
    change_enterprise_realname_authentication::visit_all(visitor);
    check_user_identity::visit_all(visitor);
    create_enterprise_realname_authentication::visit_all(visitor);
    create_personal_realname_auth::visit_all(visitor);
    create_sub_customer::visit_all(visitor);
    freeze_sub_customers::visit_all(visitor);
    legacy_change_enterprise_realname::visit_all(visitor);
    legacy_check_user::visit_all(visitor);
    legacy_create_customer::visit_all(visitor);
    legacy_create_enterprise_realname::visit_all(visitor);
    legacy_create_personal_realname::visit_all(visitor);
    legacy_freeze_customers::visit_all(visitor);
    legacy_list_customers::visit_all(visitor);
    legacy_list_on_demand_resources::visit_all(visitor);
    legacy_send_verification_code::visit_all(visitor);
    legacy_show_realname_result::visit_all(visitor);
    legacy_unfreeze_customers::visit_all(visitor);
    list_customer_on_demand_resources::visit_all(visitor);
    list_indirect_partners::visit_all(visitor);
    list_sub_customers::visit_all(visitor);
    send_verification_message_code::visit_all(visitor);
    show_realname_authentication_review_result::visit_all(visitor);
    unfreeze_sub_customers::visit_all(visitor);
}

fn visit_partner_accounts(visitor: &mut impl Visitor) {
    legacy_set_customer_budget::visit_all(visitor);
    legacy_show_customer_budget::visit_all(visitor);
    list_sub_customer_budget::visit_all(visitor);
    list_sub_customer_budget_records::visit_all(visitor);
    show_partner_consumption_quota::visit_all(visitor);
    show_sub_customer_budget::visit_all(visitor);
    update_sub_customer_budget::visit_all(visitor);
}

fn visit_partner_bills(visitor: &mut impl Visitor) {
    legacy_postpaid_bill_summary::visit_all(visitor);
    list_postpaid_bill_sum::visit_all(visitor);
}

fn visit_invoices(visitor: &mut impl Visitor) {
    list_invoices::visit_all(visitor);
}

mod cancel_customer_order {
    use ::huaweicloud_bssintl::orders::CancelCustomerOrder;

    fn request() -> CancelCustomerOrder {
        CancelCustomerOrder::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CancelCustomerOrder", "", "", &request());
        of_order_id(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelCustomerOrder",
            "order_id",
            "value",
            &CancelCustomerOrder::new("example-0"),
        );
    }
}

mod legacy_cancel_order {
    use ::huaweicloud_bssintl::orders::{
        LegacyCancelOrder, LegacyCancelOrderRequired, LegacyOrderAction,
    };

    fn required() -> LegacyCancelOrderRequired {
        LegacyCancelOrderRequired {
            domain_id: "example-0".to_owned(),
            action_id: LegacyOrderAction::Cancel,
            order_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyCancelOrder {
        LegacyCancelOrder::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyCancelOrder", "", "", &request());
        of_domain_id(visitor);
        of_action_id(visitor);
        of_order_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCancelOrder",
            "domain_id",
            "value",
            &LegacyCancelOrder::new(LegacyCancelOrderRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_action_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCancelOrder",
            "action_id",
            "value",
            &LegacyCancelOrder::new(LegacyCancelOrderRequired {
                action_id: LegacyOrderAction::Cancel,
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCancelOrder",
            "orderId",
            "value",
            &LegacyCancelOrder::new(LegacyCancelOrderRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_list_orders {
    use ::huaweicloud_bssintl::orders::{
        LegacyListOrders, LegacyListOrdersRequired, LegacyOrderSort,
    };
    use ::huaweicloud_bssintl::types::OrderType;
    use ::huaweicloud_bssintl::{EmptyString, Instant, Null};

    fn required() -> LegacyListOrdersRequired {
        LegacyListOrdersRequired {
            domain_id: "example-0".to_owned(),
            page_size: 1,
            page_index: 1,
        }
    }

    fn request() -> LegacyListOrders {
        LegacyListOrders::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListOrders", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
        of_customer_id(visitor);
        of_create_time_begin(visitor);
        of_create_time_end(visitor);
        of_service_type(visitor);
        of_status(visitor);
        of_order_type(visitor);
        of_page_size(visitor);
        of_page_index(visitor);
        of_sort(visitor);
        of_payment_time_begin(visitor);
        of_payment_time_end(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "domain_id",
            "value",
            &LegacyListOrders::new(LegacyListOrdersRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("LegacyListOrders", "order_id", "absent", &request());
        visitor.visit(
            "LegacyListOrders",
            "order_id",
            "empty_string",
            &request().order_id(EmptyString),
        );
        visitor.visit(
            "LegacyListOrders",
            "order_id",
            "null",
            &request().order_id(Null),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit("LegacyListOrders", "customer_id", "absent", &request());
    }

    fn of_create_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "create_time_begin",
            "value",
            &request().create_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListOrders",
            "create_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_create_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "create_time_end",
            "value",
            &request().create_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("LegacyListOrders", "create_time_end", "absent", &request());
    }

    fn of_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "service_type",
            "value",
            &request().service_type("example-0"),
        );
        visitor.visit("LegacyListOrders", "service_type", "absent", &request());
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "status",
            "value",
            &request().status("example-0"),
        );
        visitor.visit("LegacyListOrders", "status", "absent", &request());
    }

    fn of_order_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "order_type",
            "value",
            &request().order_type(OrderType::Purchase),
        );
        visitor.visit("LegacyListOrders", "order_type", "absent", &request());
    }

    fn of_page_size(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "page_size",
            "value",
            &LegacyListOrders::new(LegacyListOrdersRequired {
                page_size: 1,
                ..required()
            }),
        );
    }

    fn of_page_index(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "page_index",
            "value",
            &LegacyListOrders::new(LegacyListOrdersRequired {
                page_index: 1,
                ..required()
            }),
        );
    }

    fn of_sort(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "sort",
            "value",
            &request().sort(LegacyOrderSort::OldestFirst),
        );
        visitor.visit("LegacyListOrders", "sort", "absent", &request());
    }

    fn of_payment_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "payment_time_begin",
            "value",
            &request().payment_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListOrders",
            "payment_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_payment_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "payment_time_end",
            "value",
            &request().payment_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("LegacyListOrders", "payment_time_end", "absent", &request());
    }
}

mod legacy_pay_order_v1 {
    use ::huaweicloud_bssintl::orders::{LegacyPayOrderV1, LegacyPayOrderV1Required};

    fn required() -> LegacyPayOrderV1Required {
        LegacyPayOrderV1Required {
            domain_id: "example-0".to_owned(),
            order_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyPayOrderV1 {
        LegacyPayOrderV1::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyPayOrderV1", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
        of_pay_account_type(visitor);
        of_bp_id(visitor);
        of_coupon_ids(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV1",
            "domain_id",
            "value",
            &LegacyPayOrderV1::new(LegacyPayOrderV1Required {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV1",
            "orderId",
            "value",
            &LegacyPayOrderV1::new(LegacyPayOrderV1Required {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_pay_account_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV1",
            "payAccountType",
            "value",
            &request().pay_account_type(1),
        );
        visitor.visit("LegacyPayOrderV1", "payAccountType", "absent", &request());
    }

    fn of_bp_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV1",
            "bpId",
            "value",
            &request().bp_id("example-0"),
        );
        visitor.visit("LegacyPayOrderV1", "bpId", "absent", &request());
    }

    fn of_coupon_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV1",
            "couponIds",
            "value",
            &request().coupon_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit("LegacyPayOrderV1", "couponIds", "absent", &request());
    }
}

mod legacy_pay_order_v2 {
    use ::huaweicloud_bssintl::orders::LegacyPayOrderV2;
    use ::huaweicloud_bssintl::types::{
        PaymentCoupon, PaymentCouponRequired, PaymentCouponType, PaymentDiscount,
        PaymentDiscountRequired, PaymentDiscountType,
    };

    fn request() -> LegacyPayOrderV2 {
        LegacyPayOrderV2::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyPayOrderV2", "", "", &request());
        of_order_id(visitor);
        of_coupon_infos(visitor);
        of_discount_infos(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV2",
            "order_id",
            "value",
            &LegacyPayOrderV2::new("example-0"),
        );
    }

    fn of_coupon_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV2",
            "coupon_infos",
            "value",
            &request().coupon_infos(vec![PaymentCoupon::new(PaymentCouponRequired {
                id: "example-0".to_owned(),
                type_: PaymentCouponType::DiscountCoupon,
            })]),
        );
        visitor.visit("LegacyPayOrderV2", "coupon_infos", "absent", &request());
    }

    fn of_discount_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPayOrderV2",
            "discount_infos",
            "value",
            &request().discount_infos(vec![PaymentDiscount::new(PaymentDiscountRequired {
                id: "example-0".to_owned(),
                type_: PaymentDiscountType::Promotion,
            })]),
        );
        visitor.visit("LegacyPayOrderV2", "discount_infos", "absent", &request());
    }
}

mod legacy_show_order_detail {
    use ::huaweicloud_bssintl::orders::{LegacyShowOrderDetail, LegacyShowOrderDetailRequired};

    fn required() -> LegacyShowOrderDetailRequired {
        LegacyShowOrderDetailRequired {
            domain_id: "example-0".to_owned(),
            order_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyShowOrderDetail {
        LegacyShowOrderDetail::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowOrderDetail", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderDetail",
            "domain_id",
            "value",
            &LegacyShowOrderDetail::new(LegacyShowOrderDetailRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderDetail",
            "order_id",
            "value",
            &LegacyShowOrderDetail::new(LegacyShowOrderDetailRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderDetail",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacyShowOrderDetail", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderDetail",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacyShowOrderDetail", "limit", "absent", &request());
    }
}

mod legacy_show_refund_order {
    use ::huaweicloud_bssintl::orders::{LegacyShowRefundOrder, LegacyShowRefundOrderRequired};

    fn required() -> LegacyShowRefundOrderRequired {
        LegacyShowRefundOrderRequired {
            domain_id: "example-0".to_owned(),
            order_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyShowRefundOrder {
        LegacyShowRefundOrder::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowRefundOrder", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRefundOrder",
            "domain_id",
            "value",
            &LegacyShowRefundOrder::new(LegacyShowRefundOrderRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRefundOrder",
            "order_id",
            "value",
            &LegacyShowRefundOrder::new(LegacyShowRefundOrderRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_unsubscribe_order {
    use ::huaweicloud_bssintl::orders::{LegacyUnsubscribeOrder, LegacyUnsubscribeOrderRequired};

    fn required() -> LegacyUnsubscribeOrderRequired {
        LegacyUnsubscribeOrderRequired {
            domain_id: "example-0".to_owned(),
            order_id: "example-0".to_owned(),
            unsub_type: 1,
        }
    }

    fn request() -> LegacyUnsubscribeOrder {
        LegacyUnsubscribeOrder::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyUnsubscribeOrder", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
        of_unsub_type(visitor);
        of_unsubscribe_reason_type(visitor);
        of_unsubscribe_reason(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "domain_id",
            "value",
            &LegacyUnsubscribeOrder::new(LegacyUnsubscribeOrderRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "order_id",
            "value",
            &LegacyUnsubscribeOrder::new(LegacyUnsubscribeOrderRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_unsub_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "unsub_type",
            "value",
            &LegacyUnsubscribeOrder::new(LegacyUnsubscribeOrderRequired {
                unsub_type: 1,
                ..required()
            }),
        );
    }

    fn of_unsubscribe_reason_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "unsubscribe_reason_type",
            "value",
            &request().unsubscribe_reason_type(1),
        );
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "unsubscribe_reason_type",
            "absent",
            &request(),
        );
    }

    fn of_unsubscribe_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "unsubscribe_reason",
            "value",
            &request().unsubscribe_reason("example-0"),
        );
        visitor.visit(
            "LegacyUnsubscribeOrder",
            "unsubscribe_reason",
            "absent",
            &request(),
        );
    }
}

mod list_customer_orders {
    use ::huaweicloud_bssintl::orders::{
        ListCustomerOrders, OrderQueryMethod, OrderSort, OrderStatusFilter,
    };
    use ::huaweicloud_bssintl::types::OrderType;
    use ::huaweicloud_bssintl::{EmptyString, Instant, Null};

    fn request() -> ListCustomerOrders {
        ListCustomerOrders::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerOrders", "", "", &request());
        of_order_id(visitor);
        of_customer_id(visitor);
        of_create_time_begin(visitor);
        of_create_time_end(visitor);
        of_service_type_code(visitor);
        of_status(visitor);
        of_order_type(visitor);
        of_limit(visitor);
        of_offset(visitor);
        of_order_by(visitor);
        of_payment_time_begin(visitor);
        of_payment_time_end(visitor);
        of_indirect_partner_id(visitor);
        of_method(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("ListCustomerOrders", "order_id", "absent", &request());
        visitor.visit(
            "ListCustomerOrders",
            "order_id",
            "null",
            &request().order_id(Null),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit("ListCustomerOrders", "customer_id", "absent", &request());
        visitor.visit(
            "ListCustomerOrders",
            "customer_id",
            "null",
            &request().customer_id(Null),
        );
    }

    fn of_create_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "create_time_begin",
            "value",
            &request().create_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOrders",
            "create_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_create_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "create_time_end",
            "value",
            &request().create_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOrders",
            "create_time_end",
            "absent",
            &request(),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerOrders",
            "service_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerOrders",
            "service_type_code",
            "empty_string",
            &request().service_type_code(EmptyString),
        );
        visitor.visit(
            "ListCustomerOrders",
            "service_type_code",
            "null",
            &request().service_type_code(Null),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "status",
            "value",
            &request().status(OrderStatusFilter::PendingReview),
        );
        visitor.visit("ListCustomerOrders", "status", "absent", &request());
    }

    fn of_order_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "order_type",
            "value",
            &request().order_type(OrderType::Purchase),
        );
        visitor.visit("ListCustomerOrders", "order_type", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerOrders", "limit", "value", &request().limit(1));
        visitor.visit("ListCustomerOrders", "limit", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListCustomerOrders", "offset", "absent", &request());
    }

    fn of_order_by(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "order_by",
            "value",
            &request().order_by(OrderSort::OldestFirst),
        );
        visitor.visit("ListCustomerOrders", "order_by", "absent", &request());
    }

    fn of_payment_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "payment_time_begin",
            "value",
            &request().payment_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOrders",
            "payment_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_payment_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "payment_time_end",
            "value",
            &request().payment_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOrders",
            "payment_time_end",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListCustomerOrders",
            "indirect_partner_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerOrders",
            "indirect_partner_id",
            "empty_string",
            &request().indirect_partner_id(EmptyString),
        );
        visitor.visit(
            "ListCustomerOrders",
            "indirect_partner_id",
            "null",
            &request().indirect_partner_id(Null),
        );
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "method",
            "value",
            &request().method(OrderQueryMethod::Oneself),
        );
        visitor.visit("ListCustomerOrders", "method", "absent", &request());
    }
}

mod list_order_coupons_by_order_id {
    use ::huaweicloud_bssintl::orders::ListOrderCouponsByOrderId;

    fn request() -> ListOrderCouponsByOrderId {
        ListOrderCouponsByOrderId::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListOrderCouponsByOrderId", "", "", &request());
        of_order_id(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListOrderCouponsByOrderId",
            "order_id",
            "value",
            &ListOrderCouponsByOrderId::new("example-0"),
        );
    }
}

mod list_order_discounts {
    use ::huaweicloud_bssintl::orders::ListOrderDiscounts;

    fn request() -> ListOrderDiscounts {
        ListOrderDiscounts::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListOrderDiscounts", "", "", &request());
        of_order_id(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListOrderDiscounts",
            "order_id",
            "value",
            &ListOrderDiscounts::new("example-0"),
        );
    }
}

mod pay_orders {
    use ::huaweicloud_bssintl::orders::{PayOrders, PayOrdersRequired, UseInPayment};
    use ::huaweicloud_bssintl::types::{
        PaymentCoupon, PaymentCouponRequired, PaymentCouponType, PaymentDiscount,
        PaymentDiscountRequired, PaymentDiscountType,
    };

    fn required() -> PayOrdersRequired {
        PayOrdersRequired {
            order_id: "example-0".to_owned(),
            use_coupon: UseInPayment::Used,
            use_discount: UseInPayment::Used,
        }
    }

    fn request() -> PayOrders {
        PayOrders::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("PayOrders", "", "", &request());
        of_order_id(visitor);
        of_use_coupon(visitor);
        of_use_discount(visitor);
        of_coupon_infos(visitor);
        of_discount_infos(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "PayOrders",
            "order_id",
            "value",
            &PayOrders::new(PayOrdersRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_use_coupon(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "PayOrders",
            "use_coupon",
            "value",
            &PayOrders::new(PayOrdersRequired {
                use_coupon: UseInPayment::Used,
                ..required()
            }),
        );
    }

    fn of_use_discount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "PayOrders",
            "use_discount",
            "value",
            &PayOrders::new(PayOrdersRequired {
                use_discount: UseInPayment::Used,
                ..required()
            }),
        );
    }

    fn of_coupon_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "PayOrders",
            "coupon_infos",
            "value",
            &request().coupon_infos(vec![PaymentCoupon::new(PaymentCouponRequired {
                id: "example-0".to_owned(),
                type_: PaymentCouponType::DiscountCoupon,
            })]),
        );
        visitor.visit("PayOrders", "coupon_infos", "absent", &request());
    }

    fn of_discount_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "PayOrders",
            "discount_infos",
            "value",
            &request().discount_infos(vec![PaymentDiscount::new(PaymentDiscountRequired {
                id: "example-0".to_owned(),
                type_: PaymentDiscountType::Promotion,
            })]),
        );
        visitor.visit("PayOrders", "discount_infos", "absent", &request());
    }
}

mod show_customer_order_details {
    use ::huaweicloud_bssintl::orders::ShowCustomerOrderDetails;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ShowCustomerOrderDetails {
        ShowCustomerOrderDetails::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowCustomerOrderDetails", "", "", &request());
        of_order_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
        of_x_language(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerOrderDetails",
            "order_id",
            "value",
            &ShowCustomerOrderDetails::new("example-0"),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerOrderDetails",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ShowCustomerOrderDetails", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerOrderDetails",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ShowCustomerOrderDetails", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerOrderDetails",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ShowCustomerOrderDetails",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerOrderDetails",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ShowCustomerOrderDetails",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod show_refund_order_details {
    use ::huaweicloud_bssintl::orders::ShowRefundOrderDetails;

    fn request() -> ShowRefundOrderDetails {
        ShowRefundOrderDetails::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowRefundOrderDetails", "", "", &request());
        of_order_id(visitor);
        of_customer_id(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowRefundOrderDetails",
            "order_id",
            "value",
            &ShowRefundOrderDetails::new("example-0"),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowRefundOrderDetails",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ShowRefundOrderDetails",
            "customer_id",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowRefundOrderDetails",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ShowRefundOrderDetails",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod auto_renewal_resources {
    use ::huaweicloud_bssintl::subscriptions::{AutoRenewPeriodType, AutoRenewalResources};

    fn request() -> AutoRenewalResources {
        AutoRenewalResources::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("AutoRenewalResources", "", "", &request());
        of_resource_id(visitor);
        of_auto_renew_times(visitor);
        of_period_type(visitor);
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "AutoRenewalResources",
            "resource_id",
            "value",
            &AutoRenewalResources::new("example-0"),
        );
    }

    fn of_auto_renew_times(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "AutoRenewalResources",
            "auto_renew_times",
            "value",
            &request().auto_renew_times(0),
        );
        visitor.visit(
            "AutoRenewalResources",
            "auto_renew_times",
            "absent",
            &request(),
        );
    }

    fn of_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "AutoRenewalResources",
            "period_type",
            "value",
            &request().period_type(AutoRenewPeriodType::Month),
        );
        visitor.visit("AutoRenewalResources", "period_type", "absent", &request());
    }
}

mod cancel_auto_renewal_resources {
    use ::huaweicloud_bssintl::subscriptions::CancelAutoRenewalResources;

    fn request() -> CancelAutoRenewalResources {
        CancelAutoRenewalResources::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CancelAutoRenewalResources", "", "", &request());
        of_resource_id(visitor);
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelAutoRenewalResources",
            "resource_id",
            "value",
            &CancelAutoRenewalResources::new("example-0"),
        );
    }
}

mod cancel_resources_subscription {
    use ::huaweicloud_bssintl::subscriptions::{
        CancelResourcesSubscription, CancelResourcesSubscriptionRequired, UnsubscribeReason,
        UnsubscribeType,
    };

    fn required() -> CancelResourcesSubscriptionRequired {
        CancelResourcesSubscriptionRequired {
            resource_ids: vec!["example-0".to_owned()],
            unsubscribe_type: UnsubscribeType::ResourceAndRenewals,
        }
    }

    fn request() -> CancelResourcesSubscription {
        CancelResourcesSubscription::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CancelResourcesSubscription", "", "", &request());
        of_resource_ids(visitor);
        of_unsubscribe_type(visitor);
        of_unsubscribe_reason_type(visitor);
        of_unsubscribe_reason(visitor);
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelResourcesSubscription",
            "resource_ids",
            "value",
            &CancelResourcesSubscription::new(CancelResourcesSubscriptionRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_unsubscribe_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelResourcesSubscription",
            "unsubscribe_type",
            "value",
            &CancelResourcesSubscription::new(CancelResourcesSubscriptionRequired {
                unsubscribe_type: UnsubscribeType::ResourceAndRenewals,
                ..required()
            }),
        );
    }

    fn of_unsubscribe_reason_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelResourcesSubscription",
            "unsubscribe_reason_type",
            "value",
            &request().unsubscribe_reason_type(UnsubscribeReason::HardToUse),
        );
        visitor.visit(
            "CancelResourcesSubscription",
            "unsubscribe_reason_type",
            "absent",
            &request(),
        );
    }

    fn of_unsubscribe_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CancelResourcesSubscription",
            "unsubscribe_reason",
            "value",
            &request().unsubscribe_reason("example-0"),
        );
        visitor.visit(
            "CancelResourcesSubscription",
            "unsubscribe_reason",
            "absent",
            &request(),
        );
    }
}

mod legacy_disable_auto_renew {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyDisableAutoRenew, LegacyDisableAutoRenewAction, LegacyDisableAutoRenewRequired,
    };

    fn required() -> LegacyDisableAutoRenewRequired {
        LegacyDisableAutoRenewRequired {
            domain_id: "example-0".to_owned(),
            resource_id: "example-0".to_owned(),
            action_id: LegacyDisableAutoRenewAction::AutoRenew,
        }
    }

    fn request() -> LegacyDisableAutoRenew {
        LegacyDisableAutoRenew::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyDisableAutoRenew", "", "", &request());
        of_domain_id(visitor);
        of_resource_id(visitor);
        of_action_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyDisableAutoRenew",
            "domain_id",
            "value",
            &LegacyDisableAutoRenew::new(LegacyDisableAutoRenewRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyDisableAutoRenew",
            "resource_id",
            "value",
            &LegacyDisableAutoRenew::new(LegacyDisableAutoRenewRequired {
                resource_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_action_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyDisableAutoRenew",
            "action_id",
            "value",
            &LegacyDisableAutoRenew::new(LegacyDisableAutoRenewRequired {
                action_id: LegacyDisableAutoRenewAction::AutoRenew,
                ..required()
            }),
        );
    }
}

mod legacy_enable_auto_renew {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyEnableAutoRenew, LegacyEnableAutoRenewAction, LegacyEnableAutoRenewRequired,
    };

    fn required() -> LegacyEnableAutoRenewRequired {
        LegacyEnableAutoRenewRequired {
            domain_id: "example-0".to_owned(),
            resource_id: "example-0".to_owned(),
            action_id: LegacyEnableAutoRenewAction::AutoRenew,
        }
    }

    fn request() -> LegacyEnableAutoRenew {
        LegacyEnableAutoRenew::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyEnableAutoRenew", "", "", &request());
        of_domain_id(visitor);
        of_resource_id(visitor);
        of_action_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyEnableAutoRenew",
            "domain_id",
            "value",
            &LegacyEnableAutoRenew::new(LegacyEnableAutoRenewRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyEnableAutoRenew",
            "resource_id",
            "value",
            &LegacyEnableAutoRenew::new(LegacyEnableAutoRenewRequired {
                resource_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_action_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyEnableAutoRenew",
            "action_id",
            "value",
            &LegacyEnableAutoRenew::new(LegacyEnableAutoRenewRequired {
                action_id: LegacyEnableAutoRenewAction::AutoRenew,
                ..required()
            }),
        );
    }
}

mod legacy_list_period_resources {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyListPeriodResources, LegacyPeriodResourceStatus, LegacyResourceScope,
    };
    use ::huaweicloud_bssintl::{EmptyString, Null};

    fn request() -> LegacyListPeriodResources {
        LegacyListPeriodResources::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListPeriodResources", "", "", &request());
        of_domain_id(visitor);
        of_resource_ids(visitor);
        of_order_id(visitor);
        of_only_main_resource(visitor);
        of_status_list(visitor);
        of_page_no(visitor);
        of_page_size(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "domain_id",
            "value",
            &LegacyListPeriodResources::new("example-0"),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "resource_ids",
            "value",
            &request().resource_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "resource_ids",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "resource_ids",
            "empty_string",
            &request().resource_ids(EmptyString),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "resource_ids",
            "null",
            &request().resource_ids(Null),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "order_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "order_id",
            "empty_string",
            &request().order_id(EmptyString),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "order_id",
            "null",
            &request().order_id(Null),
        );
    }

    fn of_only_main_resource(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "only_main_resource",
            "value",
            &request().only_main_resource(LegacyResourceScope::WithAttached),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "only_main_resource",
            "absent",
            &request(),
        );
    }

    fn of_status_list(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "status_list",
            "value",
            &request().status_list(vec![LegacyPeriodResourceStatus::InUse]),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "status_list",
            "absent",
            &request(),
        );
    }

    fn of_page_no(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "page_no",
            "value",
            &request().page_no(1),
        );
        visitor.visit("LegacyListPeriodResources", "page_no", "absent", &request());
    }

    fn of_page_size(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListPeriodResources",
            "page_size",
            "value",
            &request().page_size(1),
        );
        visitor.visit(
            "LegacyListPeriodResources",
            "page_size",
            "absent",
            &request(),
        );
    }
}

mod legacy_renew_resources {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyAutoPay, LegacyExpireMode, LegacyRenewResources, LegacyRenewResourcesRequired,
    };
    use ::huaweicloud_bssintl::types::RenewalPeriodType;

    fn required() -> LegacyRenewResourcesRequired {
        LegacyRenewResourcesRequired {
            domain_id: "example-0".to_owned(),
            resource_ids: vec!["example-0".to_owned()],
            period_type: RenewalPeriodType::Month,
            period_num: 1,
        }
    }

    fn request() -> LegacyRenewResources {
        LegacyRenewResources::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyRenewResources", "", "", &request());
        of_domain_id(visitor);
        of_resource_ids(visitor);
        of_period_type(visitor);
        of_period_num(visitor);
        of_expire_mode(visitor);
        of_is_auto_pay(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "domain_id",
            "value",
            &LegacyRenewResources::new(LegacyRenewResourcesRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "resource_ids",
            "value",
            &LegacyRenewResources::new(LegacyRenewResourcesRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "period_type",
            "value",
            &LegacyRenewResources::new(LegacyRenewResourcesRequired {
                period_type: RenewalPeriodType::Month,
                ..required()
            }),
        );
    }

    fn of_period_num(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "period_num",
            "value",
            &LegacyRenewResources::new(LegacyRenewResourcesRequired {
                period_num: 1,
                ..required()
            }),
        );
    }

    fn of_expire_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "expire_mode",
            "value",
            &request().expire_mode(LegacyExpireMode::PayPerUse),
        );
        visitor.visit("LegacyRenewResources", "expire_mode", "absent", &request());
    }

    fn of_is_auto_pay(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRenewResources",
            "isAutoPay",
            "value",
            &request().is_auto_pay(LegacyAutoPay::No),
        );
        visitor.visit("LegacyRenewResources", "isAutoPay", "absent", &request());
    }
}

mod legacy_show_order_resources {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyShowOrderResources, LegacyShowOrderResourcesRequired,
    };

    fn required() -> LegacyShowOrderResourcesRequired {
        LegacyShowOrderResourcesRequired {
            domain_id: "example-0".to_owned(),
            order_id: "example-0".to_owned(),
            offset: 1,
            limit: 1,
        }
    }

    fn request() -> LegacyShowOrderResources {
        LegacyShowOrderResources::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowOrderResources", "", "", &request());
        of_domain_id(visitor);
        of_order_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderResources",
            "domain_id",
            "value",
            &LegacyShowOrderResources::new(LegacyShowOrderResourcesRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderResources",
            "order_id",
            "value",
            &LegacyShowOrderResources::new(LegacyShowOrderResourcesRequired {
                order_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderResources",
            "offset",
            "value",
            &LegacyShowOrderResources::new(LegacyShowOrderResourcesRequired {
                offset: 1,
                ..required()
            }),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowOrderResources",
            "limit",
            "value",
            &LegacyShowOrderResources::new(LegacyShowOrderResourcesRequired {
                limit: 1,
                ..required()
            }),
        );
    }
}

mod legacy_unsubscribe_resources {
    use ::huaweicloud_bssintl::subscriptions::{
        LegacyUnsubscribeReason, LegacyUnsubscribeResources, LegacyUnsubscribeResourcesRequired,
        LegacyUnsubscribeType,
    };

    fn required() -> LegacyUnsubscribeResourcesRequired {
        LegacyUnsubscribeResourcesRequired {
            domain_id: "example-0".to_owned(),
            resource_ids: vec!["example-0".to_owned()],
            un_sub_type: LegacyUnsubscribeType::ResourceAndRenewals,
        }
    }

    fn request() -> LegacyUnsubscribeResources {
        LegacyUnsubscribeResources::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyUnsubscribeResources", "", "", &request());
        of_domain_id(visitor);
        of_resource_ids(visitor);
        of_un_sub_type(visitor);
        of_unsubscribe_reason_type(visitor);
        of_unsubscribe_reason(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeResources",
            "domain_id",
            "value",
            &LegacyUnsubscribeResources::new(LegacyUnsubscribeResourcesRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeResources",
            "resourceIds",
            "value",
            &LegacyUnsubscribeResources::new(LegacyUnsubscribeResourcesRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_un_sub_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeResources",
            "unSubType",
            "value",
            &LegacyUnsubscribeResources::new(LegacyUnsubscribeResourcesRequired {
                un_sub_type: LegacyUnsubscribeType::ResourceAndRenewals,
                ..required()
            }),
        );
    }

    fn of_unsubscribe_reason_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeResources",
            "unsubscribeReasonType",
            "value",
            &request().unsubscribe_reason_type(LegacyUnsubscribeReason::HardToUse),
        );
        visitor.visit(
            "LegacyUnsubscribeResources",
            "unsubscribeReasonType",
            "absent",
            &request(),
        );
    }

    fn of_unsubscribe_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnsubscribeResources",
            "unsubscribeReason",
            "value",
            &request().unsubscribe_reason("example-0"),
        );
        visitor.visit(
            "LegacyUnsubscribeResources",
            "unsubscribeReason",
            "absent",
            &request(),
        );
    }
}

mod list_pay_per_use_customer_resources {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::subscriptions::{
        ListPayPerUseCustomerResources, ResourceScope, SubscribedResourceStatus,
    };

    fn request() -> ListPayPerUseCustomerResources {
        ListPayPerUseCustomerResources::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPayPerUseCustomerResources", "", "", &request());
        of_resource_ids(visitor);
        of_order_id(visitor);
        of_only_main_resource(visitor);
        of_status_list(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_expire_time_begin(visitor);
        of_expire_time_end(visitor);
        of_service_type_code(visitor);
        of_customer_id(visitor);
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "resource_ids",
            "value",
            &request().resource_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "resource_ids",
            "absent",
            &request(),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "order_id",
            "absent",
            &request(),
        );
    }

    fn of_only_main_resource(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "only_main_resource",
            "value",
            &request().only_main_resource(ResourceScope::WithAttached),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "only_main_resource",
            "absent",
            &request(),
        );
    }

    fn of_status_list(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "status_list",
            "value",
            &request().status_list(vec![SubscribedResourceStatus::InUse]),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "status_list",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "expire_time_begin",
            "value",
            &request().expire_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "expire_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "expire_time_end",
            "value",
            &request().expire_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "expire_time_end",
            "absent",
            &request(),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "service_type_code",
            "absent",
            &request(),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ListPayPerUseCustomerResources",
            "customer_id",
            "absent",
            &request(),
        );
    }
}

mod list_renew_rate_on_period {
    use ::huaweicloud_bssintl::subscriptions::{
        ListRenewRateOnPeriod, ListRenewRateOnPeriodRequired,
    };
    use ::huaweicloud_bssintl::types::RenewalPeriodType;

    fn required() -> ListRenewRateOnPeriodRequired {
        ListRenewRateOnPeriodRequired {
            resource_ids: vec!["example-0".to_owned()],
            period_type: RenewalPeriodType::Month,
            period_num: 1,
        }
    }

    fn request() -> ListRenewRateOnPeriod {
        ListRenewRateOnPeriod::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListRenewRateOnPeriod", "", "", &request());
        of_resource_ids(visitor);
        of_period_type(visitor);
        of_period_num(visitor);
        of_include_relative_resources(visitor);
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRenewRateOnPeriod",
            "resource_ids",
            "value",
            &ListRenewRateOnPeriod::new(ListRenewRateOnPeriodRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRenewRateOnPeriod",
            "period_type",
            "value",
            &ListRenewRateOnPeriod::new(ListRenewRateOnPeriodRequired {
                period_type: RenewalPeriodType::Month,
                ..required()
            }),
        );
    }

    fn of_period_num(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRenewRateOnPeriod",
            "period_num",
            "value",
            &ListRenewRateOnPeriod::new(ListRenewRateOnPeriodRequired {
                period_num: 1,
                ..required()
            }),
        );
    }

    fn of_include_relative_resources(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRenewRateOnPeriod",
            "include_relative_resources",
            "value",
            &request().include_relative_resources(true),
        );
        visitor.visit(
            "ListRenewRateOnPeriod",
            "include_relative_resources",
            "absent",
            &request(),
        );
    }
}

mod renewal_resources {
    use ::huaweicloud_bssintl::subscriptions::{
        AutoPay, RenewalResources, RenewalResourcesRequired,
    };
    use ::huaweicloud_bssintl::types::RenewalPeriodType;

    fn required() -> RenewalResourcesRequired {
        RenewalResourcesRequired {
            resource_ids: vec!["example-0".to_owned()],
            period_type: RenewalPeriodType::Month,
            period_num: 1,
        }
    }

    fn request() -> RenewalResources {
        RenewalResources::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("RenewalResources", "", "", &request());
        of_resource_ids(visitor);
        of_period_type(visitor);
        of_period_num(visitor);
        of_is_auto_pay(visitor);
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "RenewalResources",
            "resource_ids",
            "value",
            &RenewalResources::new(RenewalResourcesRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "RenewalResources",
            "period_type",
            "value",
            &RenewalResources::new(RenewalResourcesRequired {
                period_type: RenewalPeriodType::Month,
                ..required()
            }),
        );
    }

    fn of_period_num(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "RenewalResources",
            "period_num",
            "value",
            &RenewalResources::new(RenewalResourcesRequired {
                period_num: 1,
                ..required()
            }),
        );
    }

    fn of_is_auto_pay(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "RenewalResources",
            "is_auto_pay",
            "value",
            &request().is_auto_pay(AutoPay::No),
        );
        visitor.visit("RenewalResources", "is_auto_pay", "absent", &request());
    }
}

mod set_resources_renew_config {
    use ::huaweicloud_bssintl::subscriptions::{
        RenewConfigName, SetResourcesRenewConfig, SetResourcesRenewConfigRequired,
    };

    fn required() -> SetResourcesRenewConfigRequired {
        SetResourcesRenewConfigRequired {
            config_name: RenewConfigName::DeductionDate,
            config_value: 1,
        }
    }

    fn request() -> SetResourcesRenewConfig {
        SetResourcesRenewConfig::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("SetResourcesRenewConfig", "", "", &request());
        of_config_name(visitor);
        of_config_value(visitor);
    }

    fn of_config_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SetResourcesRenewConfig",
            "config_name",
            "value",
            &SetResourcesRenewConfig::new(SetResourcesRenewConfigRequired {
                config_name: RenewConfigName::DeductionDate,
                ..required()
            }),
        );
    }

    fn of_config_value(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SetResourcesRenewConfig",
            "config_value",
            "value",
            &SetResourcesRenewConfig::new(SetResourcesRenewConfigRequired {
                config_value: 1,
                ..required()
            }),
        );
    }
}

mod update_period_to_on_demand {
    use ::huaweicloud_bssintl::subscriptions::{
        PeriodToOnDemandAction, UpdatePeriodToOnDemand, UpdatePeriodToOnDemandRequired,
    };

    fn required() -> UpdatePeriodToOnDemandRequired {
        UpdatePeriodToOnDemandRequired {
            operation: PeriodToOnDemandAction::SetUp,
            resource_ids: vec!["example-0".to_owned()],
        }
    }

    fn request() -> UpdatePeriodToOnDemand {
        UpdatePeriodToOnDemand::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdatePeriodToOnDemand", "", "", &request());
        of_operation(visitor);
        of_resource_ids(visitor);
    }

    fn of_operation(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdatePeriodToOnDemand",
            "operation",
            "value",
            &UpdatePeriodToOnDemand::new(UpdatePeriodToOnDemandRequired {
                operation: PeriodToOnDemandAction::SetUp,
                ..required()
            }),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdatePeriodToOnDemand",
            "resource_ids",
            "value",
            &UpdatePeriodToOnDemand::new(UpdatePeriodToOnDemandRequired {
                resource_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }
}

mod legacy_list_res_fee_records {
    use ::huaweicloud_bssintl::bills::{
        LegacyExpenditurePayMethod, LegacyListResFeeRecords, LegacyListResFeeRecordsRequired,
    };
    use ::huaweicloud_bssintl::{Date, Null};

    fn required() -> LegacyListResFeeRecordsRequired {
        LegacyListResFeeRecordsRequired {
            domain_id: "example-0".to_owned(),
            start_time: "2026-01-02".parse::<Date>().unwrap(),
            end_time: "2026-01-02".parse::<Date>().unwrap(),
            pay_method: LegacyExpenditurePayMethod::YearlyMonthly,
        }
    }

    fn request() -> LegacyListResFeeRecords {
        LegacyListResFeeRecords::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListResFeeRecords", "", "", &request());
        of_domain_id(visitor);
        of_start_time(visitor);
        of_end_time(visitor);
        of_cloud_service_type_code(visitor);
        of_region_code(visitor);
        of_order_id(visitor);
        of_pay_method(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_resource_id(visitor);
        of_enterprise_project_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "domain_id",
            "value",
            &LegacyListResFeeRecords::new(LegacyListResFeeRecordsRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_start_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "startTime",
            "value",
            &LegacyListResFeeRecords::new(LegacyListResFeeRecordsRequired {
                start_time: "2026-01-02".parse::<Date>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_end_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "endTime",
            "value",
            &LegacyListResFeeRecords::new(LegacyListResFeeRecordsRequired {
                end_time: "2026-01-02".parse::<Date>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_cloud_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "cloudServiceTypeCode",
            "value",
            &request().cloud_service_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "cloudServiceTypeCode",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "cloudServiceTypeCode",
            "null",
            &request().cloud_service_type_code(Null),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "regionCode",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "regionCode",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "regionCode",
            "null",
            &request().region_code(Null),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "orderId",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("LegacyListResFeeRecords", "orderId", "absent", &request());
    }

    fn of_pay_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "payMethod",
            "value",
            &LegacyListResFeeRecords::new(LegacyListResFeeRecordsRequired {
                pay_method: LegacyExpenditurePayMethod::YearlyMonthly,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacyListResFeeRecords", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacyListResFeeRecords", "limit", "absent", &request());
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "resourceId",
            "value",
            &request().resource_id("example-0"),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "resourceId",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResFeeRecords",
            "enterpriseProjectId",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "LegacyListResFeeRecords",
            "enterpriseProjectId",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_res_records {
    use ::huaweicloud_bssintl::bills::{
        LegacyListResRecords, LegacyListResRecordsRequired, LegacyUsagePayMethod,
    };
    use ::huaweicloud_bssintl::{Month, Null};

    fn required() -> LegacyListResRecordsRequired {
        LegacyListResRecordsRequired {
            domain_id: "example-0".to_owned(),
            cycle: "2026-01".parse::<Month>().unwrap(),
            pay_method: LegacyUsagePayMethod::YearlyMonthly,
            offset: 1,
            limit: 1,
        }
    }

    fn request() -> LegacyListResRecords {
        LegacyListResRecords::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListResRecords", "", "", &request());
        of_domain_id(visitor);
        of_cycle(visitor);
        of_cloud_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_region_code(visitor);
        of_res_instance_id(visitor);
        of_pay_method(visitor);
        of_enterprise_project_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "domain_id",
            "value",
            &LegacyListResRecords::new(LegacyListResRecordsRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "cycle",
            "value",
            &LegacyListResRecords::new(LegacyListResRecordsRequired {
                cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_cloud_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "cloudServiceTypeCode",
            "value",
            &request().cloud_service_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListResRecords",
            "cloudServiceTypeCode",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResRecords",
            "cloudServiceTypeCode",
            "null",
            &request().cloud_service_type_code(Null),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "resourceTypeCode",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListResRecords",
            "resourceTypeCode",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResRecords",
            "resourceTypeCode",
            "null",
            &request().resource_type_code(Null),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "regionCode",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit("LegacyListResRecords", "regionCode", "absent", &request());
        visitor.visit(
            "LegacyListResRecords",
            "regionCode",
            "null",
            &request().region_code(Null),
        );
    }

    fn of_res_instance_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "resInstanceId",
            "value",
            &request().res_instance_id("example-0"),
        );
        visitor.visit(
            "LegacyListResRecords",
            "resInstanceId",
            "absent",
            &request(),
        );
    }

    fn of_pay_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "payMethod",
            "value",
            &LegacyListResRecords::new(LegacyListResRecordsRequired {
                pay_method: LegacyUsagePayMethod::YearlyMonthly,
                ..required()
            }),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "enterpriseProjectId",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "LegacyListResRecords",
            "enterpriseProjectId",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResRecords",
            "enterpriseProjectId",
            "null",
            &request().enterprise_project_id(Null),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "offset",
            "value",
            &LegacyListResRecords::new(LegacyListResRecordsRequired {
                offset: 1,
                ..required()
            }),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResRecords",
            "limit",
            "value",
            &LegacyListResRecords::new(LegacyListResRecordsRequired {
                limit: 1,
                ..required()
            }),
        );
    }
}

mod legacy_show_monthly_sum {
    use ::huaweicloud_bssintl::bills::{
        LegacyBillAccount, LegacyShowMonthlySum, LegacyShowMonthlySumRequired,
    };
    use ::huaweicloud_bssintl::{Month, Null};

    fn required() -> LegacyShowMonthlySumRequired {
        LegacyShowMonthlySumRequired {
            domain_id: "example-0".to_owned(),
            cycle: "2026-01".parse::<Month>().unwrap(),
        }
    }

    fn request() -> LegacyShowMonthlySum {
        LegacyShowMonthlySum::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowMonthlySum", "", "", &request());
        of_domain_id(visitor);
        of_cycle(visitor);
        of_cloud_service_type_code(visitor);
        of_type_(visitor);
        of_enterprise_project_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowMonthlySum",
            "domain_id",
            "value",
            &LegacyShowMonthlySum::new(LegacyShowMonthlySumRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowMonthlySum",
            "cycle",
            "value",
            &LegacyShowMonthlySum::new(LegacyShowMonthlySumRequired {
                cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_cloud_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowMonthlySum",
            "cloud_service_type_code",
            "value",
            &request().cloud_service_type_code("example-0"),
        );
        visitor.visit(
            "LegacyShowMonthlySum",
            "cloud_service_type_code",
            "absent",
            &request(),
        );
    }

    fn of_type_(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowMonthlySum",
            "type",
            "value",
            &request().type_(LegacyBillAccount::HuaweiCloud),
        );
        visitor.visit("LegacyShowMonthlySum", "type", "absent", &request());
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowMonthlySum",
            "enterpriseProjectId",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "LegacyShowMonthlySum",
            "enterpriseProjectId",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyShowMonthlySum",
            "enterpriseProjectId",
            "null",
            &request().enterprise_project_id(Null),
        );
    }
}

mod list_customerself_resource_record_details {
    use ::huaweicloud_bssintl::bills::{BillQueryType, ListCustomerselfResourceRecordDetails};
    use ::huaweicloud_bssintl::types::{
        BillQueryMethod, BillStatisticType, BillType, ChargeMode, Language,
    };
    use ::huaweicloud_bssintl::{Date, Month};

    fn request() -> ListCustomerselfResourceRecordDetails {
        ListCustomerselfResourceRecordDetails::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerselfResourceRecordDetails", "", "", &request());
        of_x_language(visitor);
        of_cycle(visitor);
        of_cloud_service_type(visitor);
        of_resource_type(visitor);
        of_region(visitor);
        of_res_instance_id(visitor);
        of_charge_mode(visitor);
        of_bill_type(visitor);
        of_enterprise_project_id(visitor);
        of_include_zero_record(visitor);
        of_method(visitor);
        of_sub_customer_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_statistic_type(visitor);
        of_query_type(visitor);
        of_bill_cycle_begin(visitor);
        of_bill_cycle_end(visitor);
        of_payer_account_id(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "X-Language",
            "absent",
            &request(),
        );
    }

    fn of_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "cycle",
            "value",
            &ListCustomerselfResourceRecordDetails::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_cloud_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "cloud_service_type",
            "value",
            &request().cloud_service_type("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "cloud_service_type",
            "absent",
            &request(),
        );
    }

    fn of_resource_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "resource_type",
            "value",
            &request().resource_type("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "resource_type",
            "absent",
            &request(),
        );
    }

    fn of_region(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "region",
            "value",
            &request().region("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "region",
            "absent",
            &request(),
        );
    }

    fn of_res_instance_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "res_instance_id",
            "value",
            &request().res_instance_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "res_instance_id",
            "absent",
            &request(),
        );
    }

    fn of_charge_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "charge_mode",
            "value",
            &request().charge_mode(ChargeMode::YearlyMonthly),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "charge_mode",
            "absent",
            &request(),
        );
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_type",
            "value",
            &request().bill_type(BillType::NewPurchase),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_type",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "enterprise_project_id",
            "absent",
            &request(),
        );
    }

    fn of_include_zero_record(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "include_zero_record",
            "value",
            &request().include_zero_record(true),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "include_zero_record",
            "absent",
            &request(),
        );
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "method",
            "value",
            &request().method(BillQueryMethod::Oneself),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "method",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "sub_customer_id",
            "value",
            &request().sub_customer_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "sub_customer_id",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_statistic_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "statistic_type",
            "value",
            &request().statistic_type(BillStatisticType::BillingCycle),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "statistic_type",
            "absent",
            &request(),
        );
    }

    fn of_query_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "query_type",
            "value",
            &request().query_type(BillQueryType::BillingCycle),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "query_type",
            "absent",
            &request(),
        );
    }

    fn of_bill_cycle_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_cycle_begin",
            "value",
            &request().bill_cycle_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_cycle_begin",
            "absent",
            &request(),
        );
    }

    fn of_bill_cycle_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_cycle_end",
            "value",
            &request().bill_cycle_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "bill_cycle_end",
            "absent",
            &request(),
        );
    }

    fn of_payer_account_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "payer_account_id",
            "value",
            &request().payer_account_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecordDetails",
            "payer_account_id",
            "absent",
            &request(),
        );
    }
}

mod list_customerself_resource_records {
    use ::huaweicloud_bssintl::bills::ListCustomerselfResourceRecords;
    use ::huaweicloud_bssintl::types::{
        BillQueryMethod, BillStatisticType, BillType, ChargeModeCode, Language,
    };
    use ::huaweicloud_bssintl::{Date, Empty, EmptyString, Month};

    fn request() -> ListCustomerselfResourceRecords {
        ListCustomerselfResourceRecords::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerselfResourceRecords", "", "", &request());
        of_cycle(visitor);
        of_charge_mode(visitor);
        of_cloud_service_type(visitor);
        of_region(visitor);
        of_bill_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_resource_id(visitor);
        of_enterprise_project_id(visitor);
        of_include_zero_record(visitor);
        of_method(visitor);
        of_sub_customer_id(visitor);
        of_trade_id(visitor);
        of_bill_date_begin(visitor);
        of_bill_date_end(visitor);
        of_statistic_type(visitor);
        of_x_language(visitor);
    }

    fn of_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "cycle",
            "value",
            &ListCustomerselfResourceRecords::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_charge_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "charge_mode",
            "value",
            &request().charge_mode(ChargeModeCode::YearlyMonthly),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "charge_mode",
            "absent",
            &request(),
        );
    }

    fn of_cloud_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "cloud_service_type",
            "value",
            &request().cloud_service_type("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "cloud_service_type",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "cloud_service_type",
            "empty",
            &request().cloud_service_type(Empty),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "cloud_service_type",
            "empty_string",
            &request().cloud_service_type(EmptyString),
        );
    }

    fn of_region(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "region",
            "value",
            &request().region("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "region",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "region",
            "empty",
            &request().region(Empty),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "region",
            "empty_string",
            &request().region(EmptyString),
        );
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_type",
            "value",
            &request().bill_type(BillType::NewPurchase),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "resource_id",
            "value",
            &request().resource_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "resource_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "resource_id",
            "empty",
            &request().resource_id(Empty),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "resource_id",
            "empty_string",
            &request().resource_id(EmptyString),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "enterprise_project_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "enterprise_project_id",
            "empty",
            &request().enterprise_project_id(Empty),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "enterprise_project_id",
            "empty_string",
            &request().enterprise_project_id(EmptyString),
        );
    }

    fn of_include_zero_record(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "include_zero_record",
            "value",
            &request().include_zero_record(true),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "include_zero_record",
            "absent",
            &request(),
        );
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "method",
            "value",
            &request().method(BillQueryMethod::Oneself),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "method",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "sub_customer_id",
            "value",
            &request().sub_customer_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "sub_customer_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "sub_customer_id",
            "empty_string",
            &request().sub_customer_id(EmptyString),
        );
    }

    fn of_trade_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "trade_id",
            "value",
            &request().trade_id("example-0"),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "trade_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "trade_id",
            "empty",
            &request().trade_id(Empty),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "trade_id",
            "empty_string",
            &request().trade_id(EmptyString),
        );
    }

    fn of_bill_date_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_date_begin",
            "value",
            &request().bill_date_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_date_begin",
            "absent",
            &request(),
        );
    }

    fn of_bill_date_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_date_end",
            "value",
            &request().bill_date_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "bill_date_end",
            "absent",
            &request(),
        );
    }

    fn of_statistic_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "statistic_type",
            "value",
            &request().statistic_type(BillStatisticType::BillingCycle),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "statistic_type",
            "absent",
            &request(),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListCustomerselfResourceRecords",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod list_free_resources_usage_records {
    use ::huaweicloud_bssintl::Date;
    use ::huaweicloud_bssintl::bills::{
        ListFreeResourcesUsageRecords, ListFreeResourcesUsageRecordsRequired,
    };

    fn required() -> ListFreeResourcesUsageRecordsRequired {
        ListFreeResourcesUsageRecordsRequired {
            deduct_time_begin: "2026-01-02".parse::<Date>().unwrap(),
            deduct_time_end: "2026-01-02".parse::<Date>().unwrap(),
        }
    }

    fn request() -> ListFreeResourcesUsageRecords {
        ListFreeResourcesUsageRecords::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListFreeResourcesUsageRecords", "", "", &request());
        of_free_resource_id(visitor);
        of_product_id(visitor);
        of_resource_type_code(visitor);
        of_deduct_time_begin(visitor);
        of_deduct_time_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_free_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "free_resource_id",
            "value",
            &request().free_resource_id("example-0"),
        );
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "free_resource_id",
            "absent",
            &request(),
        );
    }

    fn of_product_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "product_id",
            "value",
            &request().product_id("example-0"),
        );
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "product_id",
            "absent",
            &request(),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "resource_type_code",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "resource_type_code",
            "absent",
            &request(),
        );
    }

    fn of_deduct_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "deduct_time_begin",
            "value",
            &ListFreeResourcesUsageRecords::new(ListFreeResourcesUsageRecordsRequired {
                deduct_time_begin: "2026-01-02".parse::<Date>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_deduct_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "deduct_time_end",
            "value",
            &ListFreeResourcesUsageRecords::new(ListFreeResourcesUsageRecordsRequired {
                deduct_time_end: "2026-01-02".parse::<Date>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListFreeResourcesUsageRecords",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod show_customer_monthly_sum {
    use ::huaweicloud_bssintl::bills::ShowCustomerMonthlySum;
    use ::huaweicloud_bssintl::types::BillQueryMethod;
    use ::huaweicloud_bssintl::{Month, Null};

    fn request() -> ShowCustomerMonthlySum {
        ShowCustomerMonthlySum::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowCustomerMonthlySum", "", "", &request());
        of_bill_cycle(visitor);
        of_service_type_code(visitor);
        of_enterprise_project_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_method(visitor);
        of_sub_customer_id(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "bill_cycle",
            "value",
            &ShowCustomerMonthlySum::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ShowCustomerMonthlySum",
            "service_type_code",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ShowCustomerMonthlySum",
            "enterprise_project_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ShowCustomerMonthlySum",
            "enterprise_project_id",
            "null",
            &request().enterprise_project_id(Null),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ShowCustomerMonthlySum", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ShowCustomerMonthlySum", "limit", "absent", &request());
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "method",
            "value",
            &request().method(BillQueryMethod::Oneself),
        );
        visitor.visit("ShowCustomerMonthlySum", "method", "absent", &request());
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowCustomerMonthlySum",
            "sub_customer_id",
            "value",
            &request().sub_customer_id("example-0"),
        );
        visitor.visit(
            "ShowCustomerMonthlySum",
            "sub_customer_id",
            "absent",
            &request(),
        );
    }
}

mod list_costs {
    use ::huaweicloud_bssintl::costs::{
        CostAmountType, CostDimension, CostFilter, CostFilterFactor, CostFilterFactorRequired,
        CostFilterOperator, CostFilterRequired, CostGrouping, CostGroupingRequired,
        CostGroupingType, CostTimeCondition, CostTimeConditionRequired, CostTimeMeasure, CostType,
        ListCosts, ListCostsRequired,
    };
    use ::huaweicloud_bssintl::types::Language;

    fn required() -> ListCostsRequired {
        ListCostsRequired {
            time_condition: CostTimeCondition::new(CostTimeConditionRequired {
                time_measure_id: CostTimeMeasure::Day,
                begin_time: "example-0".to_owned(),
                end_time: "example-0".to_owned(),
            }),
            groupby: vec![CostGrouping::new(CostGroupingRequired {
                type_: CostGroupingType::Tag,
                key: "example-0".to_owned(),
            })],
            cost_type: CostType::Original,
            amount_type: CostAmountType::Due,
        }
    }

    fn request() -> ListCosts {
        ListCosts::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCosts", "", "", &request());
        of_x_language(visitor);
        of_time_condition(visitor);
        of_groupby(visitor);
        of_cost_type(visitor);
        of_amount_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_filters(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListCosts", "X-Language", "absent", &request());
    }

    fn of_time_condition(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "time_condition",
            "value",
            &ListCosts::new(ListCostsRequired {
                time_condition: CostTimeCondition::new(CostTimeConditionRequired {
                    time_measure_id: CostTimeMeasure::Day,
                    begin_time: "example-0".to_owned(),
                    end_time: "example-0".to_owned(),
                }),
                ..required()
            }),
        );
    }

    fn of_groupby(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "groupby",
            "value",
            &ListCosts::new(ListCostsRequired {
                groupby: vec![CostGrouping::new(CostGroupingRequired {
                    type_: CostGroupingType::Tag,
                    key: "example-0".to_owned(),
                })],
                ..required()
            }),
        );
    }

    fn of_cost_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "cost_type",
            "value",
            &ListCosts::new(ListCostsRequired {
                cost_type: CostType::Original,
                ..required()
            }),
        );
    }

    fn of_amount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "amount_type",
            "value",
            &ListCosts::new(ListCostsRequired {
                amount_type: CostAmountType::Due,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCosts", "offset", "value", &request().offset(0));
        visitor.visit("ListCosts", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCosts", "limit", "value", &request().limit(1));
        visitor.visit("ListCosts", "limit", "absent", &request());
    }

    fn of_filters(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCosts",
            "filters",
            "value",
            &request().filters(vec![CostFilter::new(CostFilterRequired {
                operator: CostFilterOperator::Only.into(),
                filter_factor: CostFilterFactor::new(CostFilterFactorRequired {
                    key: CostDimension::CloudServiceType,
                    value: vec!["example-0".to_owned()],
                }),
            })]),
        );
        visitor.visit("ListCosts", "filters", "absent", &request());
    }
}

mod show_customer_account_balances {
    use ::huaweicloud_bssintl::accounts::ShowCustomerAccountBalances;

    fn request() -> ShowCustomerAccountBalances {
        ShowCustomerAccountBalances::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowCustomerAccountBalances", "", "", &request());
    }
}

mod show_customer_expenditure_quota {
    use ::huaweicloud_bssintl::accounts::ShowCustomerExpenditureQuota;

    fn request() -> ShowCustomerExpenditureQuota {
        ShowCustomerExpenditureQuota::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowCustomerExpenditureQuota", "", "", &request());
    }
}

mod list_sub_customer_coupons {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::coupons::{
        CouponStatusFilter, CouponTypeFilter, ListSubCustomerCoupons,
    };

    fn request() -> ListSubCustomerCoupons {
        ListSubCustomerCoupons::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomerCoupons", "", "", &request());
        of_coupon_id(visitor);
        of_order_id(visitor);
        of_promotion_plan_id(visitor);
        of_coupon_type(visitor);
        of_status(visitor);
        of_active_start_time(visitor);
        of_active_end_time(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_source_id(visitor);
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "coupon_id",
            "value",
            &request().coupon_id("example-0"),
        );
        visitor.visit("ListSubCustomerCoupons", "coupon_id", "absent", &request());
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("ListSubCustomerCoupons", "order_id", "absent", &request());
    }

    fn of_promotion_plan_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "promotion_plan_id",
            "value",
            &request().promotion_plan_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerCoupons",
            "promotion_plan_id",
            "absent",
            &request(),
        );
    }

    fn of_coupon_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "coupon_type",
            "value",
            &request().coupon_type(CouponTypeFilter::CashCoupon),
        );
        visitor.visit(
            "ListSubCustomerCoupons",
            "coupon_type",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "status",
            "value",
            &request().status(CouponStatusFilter::Unused),
        );
        visitor.visit("ListSubCustomerCoupons", "status", "absent", &request());
    }

    fn of_active_start_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "active_start_time",
            "value",
            &request().active_start_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomerCoupons",
            "active_start_time",
            "absent",
            &request(),
        );
    }

    fn of_active_end_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "active_end_time",
            "value",
            &request().active_end_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomerCoupons",
            "active_end_time",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListSubCustomerCoupons", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListSubCustomerCoupons", "limit", "absent", &request());
    }

    fn of_source_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "source_id",
            "value",
            &request().source_id("example-0"),
        );
        visitor.visit("ListSubCustomerCoupons", "source_id", "absent", &request());
    }
}

mod legacy_list_free_resource_usages {
    use ::huaweicloud_bssintl::packages::LegacyListFreeResourceUsages;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> LegacyListFreeResourceUsages {
        LegacyListFreeResourceUsages::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListFreeResourceUsages", "", "", &request());
        of_x_language(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResourceUsages",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "LegacyListFreeResourceUsages",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_free_resources {
    use ::huaweicloud_bssintl::packages::{LegacyListFreeResources, LegacyPackageStatus};
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> LegacyListFreeResources {
        LegacyListFreeResources::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListFreeResources", "", "", &request());
        of_x_language(visitor);
        of_region_code(visitor);
        of_order_id(visitor);
        of_product_id(visitor);
        of_product_name(visitor);
        of_enterprise_project_id(visitor);
        of_status(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "LegacyListFreeResources",
            "X-Language",
            "absent",
            &request(),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "LegacyListFreeResources",
            "region_code",
            "absent",
            &request(),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("LegacyListFreeResources", "order_id", "absent", &request());
    }

    fn of_product_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "product_id",
            "value",
            &request().product_id("example-0"),
        );
        visitor.visit(
            "LegacyListFreeResources",
            "product_id",
            "absent",
            &request(),
        );
    }

    fn of_product_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "product_name",
            "value",
            &request().product_name("example-0"),
        );
        visitor.visit(
            "LegacyListFreeResources",
            "product_name",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "LegacyListFreeResources",
            "enterprise_project_id",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "status",
            "value",
            &request().status(LegacyPackageStatus::NotInEffect),
        );
        visitor.visit("LegacyListFreeResources", "status", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("LegacyListFreeResources", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListFreeResources",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacyListFreeResources", "limit", "absent", &request());
    }
}

mod list_free_resource_infos {
    use ::huaweicloud_bssintl::packages::{ListFreeResourceInfos, PackageStatus};
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListFreeResourceInfos {
        ListFreeResourceInfos::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListFreeResourceInfos", "", "", &request());
        of_x_language(visitor);
        of_region_code(visitor);
        of_order_id(visitor);
        of_product_id(visitor);
        of_product_name(visitor);
        of_enterprise_project_id(visitor);
        of_status(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_service_type_code_list(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListFreeResourceInfos", "X-Language", "absent", &request());
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit("ListFreeResourceInfos", "region_code", "absent", &request());
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("ListFreeResourceInfos", "order_id", "absent", &request());
    }

    fn of_product_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "product_id",
            "value",
            &request().product_id("example-0"),
        );
        visitor.visit("ListFreeResourceInfos", "product_id", "absent", &request());
    }

    fn of_product_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "product_name",
            "value",
            &request().product_name("example-0"),
        );
        visitor.visit(
            "ListFreeResourceInfos",
            "product_name",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ListFreeResourceInfos",
            "enterprise_project_id",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "status",
            "value",
            &request().status(PackageStatus::NotInEffect),
        );
        visitor.visit("ListFreeResourceInfos", "status", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListFreeResourceInfos", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListFreeResourceInfos", "limit", "absent", &request());
    }

    fn of_service_type_code_list(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceInfos",
            "service_type_code_list",
            "value",
            &request().service_type_code_list(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListFreeResourceInfos",
            "service_type_code_list",
            "absent",
            &request(),
        );
    }
}

mod list_free_resource_usages {
    use ::huaweicloud_bssintl::packages::ListFreeResourceUsages;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListFreeResourceUsages {
        ListFreeResourceUsages::new(vec!["example-0".to_owned()])
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListFreeResourceUsages", "", "", &request());
        of_x_language(visitor);
        of_free_resource_ids(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceUsages",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListFreeResourceUsages", "X-Language", "absent", &request());
    }

    fn of_free_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListFreeResourceUsages",
            "free_resource_ids",
            "value",
            &ListFreeResourceUsages::new(vec!["example-0".to_owned()]),
        );
    }
}

mod legacy_query_rating {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::prices::{
        LegacyQueryRating, LegacyQueryRatingRequired, LegacyRatingChargingMode,
        LegacyRatingPeriodType, LegacyRatingProduct, LegacyRatingProductRequired,
    };

    fn required() -> LegacyQueryRatingRequired {
        LegacyQueryRatingRequired {
            domain_id: "example-0".to_owned(),
            tenant_id: "example-0".to_owned(),
            region_id: "example-0".to_owned(),
            charging_mode: LegacyRatingChargingMode::YearlyMonthly,
            subscription_num: 1,
            product_infos: vec![LegacyRatingProduct::new(LegacyRatingProductRequired {
                id: "example-0".to_owned(),
                cloud_service_type: "example-0".to_owned(),
                resource_type: "example-0".to_owned(),
                resource_spec_code: "example-0".to_owned(),
            })],
        }
    }

    fn request() -> LegacyQueryRating {
        LegacyQueryRating::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyQueryRating", "", "", &request());
        of_domain_id(visitor);
        of_tenant_id(visitor);
        of_region_id(visitor);
        of_available_zone_id(visitor);
        of_charging_mode(visitor);
        of_period_type(visitor);
        of_period_num(visitor);
        of_period_end_date(visitor);
        of_relative_resource_id(visitor);
        of_relative_resource_period_type(visitor);
        of_subscription_num(visitor);
        of_product_infos(visitor);
        of_inquiry_time(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "domain_id",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_tenant_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "tenantId",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                tenant_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_region_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "regionId",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                region_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_available_zone_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "avaliableZoneId",
            "value",
            &request().available_zone_id("example-0"),
        );
        visitor.visit("LegacyQueryRating", "avaliableZoneId", "absent", &request());
    }

    fn of_charging_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "chargingMode",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                charging_mode: LegacyRatingChargingMode::YearlyMonthly,
                ..required()
            }),
        );
    }

    fn of_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "periodType",
            "value",
            &request().period_type(LegacyRatingPeriodType::Day),
        );
        visitor.visit("LegacyQueryRating", "periodType", "absent", &request());
    }

    fn of_period_num(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "periodNum",
            "value",
            &request().period_num(1),
        );
        visitor.visit("LegacyQueryRating", "periodNum", "absent", &request());
    }

    fn of_period_end_date(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "periodEndDate",
            "value",
            &request().period_end_date("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("LegacyQueryRating", "periodEndDate", "absent", &request());
    }

    fn of_relative_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "relativeResourceId",
            "value",
            &request().relative_resource_id("example-0"),
        );
        visitor.visit(
            "LegacyQueryRating",
            "relativeResourceId",
            "absent",
            &request(),
        );
    }

    fn of_relative_resource_period_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "relativeResourcePeriodType",
            "value",
            &request().relative_resource_period_type(1),
        );
        visitor.visit(
            "LegacyQueryRating",
            "relativeResourcePeriodType",
            "absent",
            &request(),
        );
    }

    fn of_subscription_num(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "subscriptionNum",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                subscription_num: 1,
                ..required()
            }),
        );
    }

    fn of_product_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "productInfos",
            "value",
            &LegacyQueryRating::new(LegacyQueryRatingRequired {
                product_infos: vec![LegacyRatingProduct::new(LegacyRatingProductRequired {
                    id: "example-0".to_owned(),
                    cloud_service_type: "example-0".to_owned(),
                    resource_type: "example-0".to_owned(),
                    resource_spec_code: "example-0".to_owned(),
                })],
                ..required()
            }),
        );
    }

    fn of_inquiry_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryRating",
            "inquiryTime",
            "value",
            &request().inquiry_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("LegacyQueryRating", "inquiryTime", "absent", &request());
    }
}

mod list_on_demand_resource_ratings {
    use ::huaweicloud_bssintl::Decimal;
    use ::huaweicloud_bssintl::prices::{
        DemandProductInfo, DemandProductInfoRequired, ListOnDemandResourceRatings,
        ListOnDemandResourceRatingsRequired, PricePrecision,
    };

    fn required() -> ListOnDemandResourceRatingsRequired {
        ListOnDemandResourceRatingsRequired {
            project_id: "example-0".to_owned(),
            product_infos: vec![DemandProductInfo::new(DemandProductInfoRequired {
                id: "example-0".to_owned(),
                cloud_service_type: "example-0".to_owned(),
                resource_type: "example-0".to_owned(),
                resource_spec: "example-0".to_owned(),
                region: "example-0".to_owned(),
                usage_factor: "example-0".to_owned(),
                usage_value: "1".parse::<Decimal>().unwrap(),
                usage_measure_id: 0,
                subscription_num: 1,
            })],
        }
    }

    fn request() -> ListOnDemandResourceRatings {
        ListOnDemandResourceRatings::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListOnDemandResourceRatings", "", "", &request());
        of_project_id(visitor);
        of_product_infos(visitor);
        of_inquiry_precision(visitor);
    }

    fn of_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListOnDemandResourceRatings",
            "project_id",
            "value",
            &ListOnDemandResourceRatings::new(ListOnDemandResourceRatingsRequired {
                project_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_product_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListOnDemandResourceRatings",
            "product_infos",
            "value",
            &ListOnDemandResourceRatings::new(ListOnDemandResourceRatingsRequired {
                product_infos: vec![DemandProductInfo::new(DemandProductInfoRequired {
                    id: "example-0".to_owned(),
                    cloud_service_type: "example-0".to_owned(),
                    resource_type: "example-0".to_owned(),
                    resource_spec: "example-0".to_owned(),
                    region: "example-0".to_owned(),
                    usage_factor: "example-0".to_owned(),
                    usage_value: "1".parse::<Decimal>().unwrap(),
                    usage_measure_id: 0,
                    subscription_num: 1,
                })],
                ..required()
            }),
        );
    }

    fn of_inquiry_precision(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListOnDemandResourceRatings",
            "inquiry_precision",
            "value",
            &request().inquiry_precision(PricePrecision::SixDigits),
        );
        visitor.visit(
            "ListOnDemandResourceRatings",
            "inquiry_precision",
            "absent",
            &request(),
        );
    }
}

mod list_rate_on_period_detail {
    use ::huaweicloud_bssintl::prices::{
        ListRateOnPeriodDetail, ListRateOnPeriodDetailRequired, PeriodProductInfo,
        PeriodProductInfoRequired, PricePeriodType,
    };

    fn required() -> ListRateOnPeriodDetailRequired {
        ListRateOnPeriodDetailRequired {
            project_id: "example-0".to_owned(),
            product_infos: vec![PeriodProductInfo::new(PeriodProductInfoRequired {
                id: "example-0".to_owned(),
                cloud_service_type: "example-0".to_owned(),
                resource_type: "example-0".to_owned(),
                resource_spec: "example-0".to_owned(),
                region: "example-0".to_owned(),
                period_type: PricePeriodType::Day,
                period_num: 1,
                subscription_num: 1,
            })],
        }
    }

    fn request() -> ListRateOnPeriodDetail {
        ListRateOnPeriodDetail::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListRateOnPeriodDetail", "", "", &request());
        of_project_id(visitor);
        of_product_infos(visitor);
    }

    fn of_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRateOnPeriodDetail",
            "project_id",
            "value",
            &ListRateOnPeriodDetail::new(ListRateOnPeriodDetailRequired {
                project_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_product_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListRateOnPeriodDetail",
            "product_infos",
            "value",
            &ListRateOnPeriodDetail::new(ListRateOnPeriodDetailRequired {
                product_infos: vec![PeriodProductInfo::new(PeriodProductInfoRequired {
                    id: "example-0".to_owned(),
                    cloud_service_type: "example-0".to_owned(),
                    resource_type: "example-0".to_owned(),
                    resource_spec: "example-0".to_owned(),
                    region: "example-0".to_owned(),
                    period_type: PricePeriodType::Day,
                    period_num: 1,
                    subscription_num: 1,
                })],
                ..required()
            }),
        );
    }
}

mod legacy_list_resource_types {
    use ::huaweicloud_bssintl::products::LegacyListResourceTypes;
    use ::huaweicloud_bssintl::types::Language;
    use ::huaweicloud_bssintl::{EmptyString, Null};

    fn request() -> LegacyListResourceTypes {
        LegacyListResourceTypes::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListResourceTypes", "", "", &request());
        of_resource_type_code(visitor);
        of_x_language(visitor);
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResourceTypes",
            "resource_type_code",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListResourceTypes",
            "resource_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListResourceTypes",
            "resource_type_code",
            "empty_string",
            &request().resource_type_code(EmptyString),
        );
        visitor.visit(
            "LegacyListResourceTypes",
            "resource_type_code",
            "null",
            &request().resource_type_code(Null),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListResourceTypes",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "LegacyListResourceTypes",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_service_types {
    use ::huaweicloud_bssintl::products::LegacyListServiceTypes;
    use ::huaweicloud_bssintl::types::Language;
    use ::huaweicloud_bssintl::{EmptyString, Null};

    fn request() -> LegacyListServiceTypes {
        LegacyListServiceTypes::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListServiceTypes", "", "", &request());
        of_service_type_code(visitor);
        of_x_language(visitor);
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListServiceTypes",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListServiceTypes",
            "service_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListServiceTypes",
            "service_type_code",
            "empty_string",
            &request().service_type_code(EmptyString),
        );
        visitor.visit(
            "LegacyListServiceTypes",
            "service_type_code",
            "null",
            &request().service_type_code(Null),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListServiceTypes",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("LegacyListServiceTypes", "X-Language", "absent", &request());
    }
}

mod list_conversions {
    use ::huaweicloud_bssintl::products::ListConversions;
    use ::huaweicloud_bssintl::types::{Language, MeasureType};

    fn request() -> ListConversions {
        ListConversions::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListConversions", "", "", &request());
        of_measure_type(visitor);
        of_x_language(visitor);
    }

    fn of_measure_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConversions",
            "measure_type",
            "value",
            &request().measure_type(MeasureType::Currency),
        );
        visitor.visit("ListConversions", "measure_type", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConversions",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListConversions", "X-Language", "absent", &request());
    }
}

mod list_measure_units {
    use ::huaweicloud_bssintl::products::ListMeasureUnits;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListMeasureUnits {
        ListMeasureUnits::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListMeasureUnits", "", "", &request());
        of_x_language(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMeasureUnits",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListMeasureUnits", "X-Language", "absent", &request());
    }
}

mod list_resource_specs {
    use ::huaweicloud_bssintl::products::{
        ListResourceSpecs, ListResourceSpecsRequired, ResourceSpecsFilter, ResourceSpecsFilterKey,
        ResourceSpecsFilterRequired,
    };
    use ::huaweicloud_bssintl::types::{ChargeModeCode, Language};

    fn required() -> ListResourceSpecsRequired {
        ListResourceSpecsRequired {
            cloud_service_type: "example-0".to_owned(),
            resource_type: "example-0".to_owned(),
            region_code: "example-0".to_owned(),
            charge_mode: ChargeModeCode::YearlyMonthly,
        }
    }

    fn request() -> ListResourceSpecs {
        ListResourceSpecs::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceSpecs", "", "", &request());
        of_x_language(visitor);
        of_cloud_service_type(visitor);
        of_resource_type(visitor);
        of_region_code(visitor);
        of_charge_mode(visitor);
        of_filters(visitor);
        of_marker(visitor);
        of_limit(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListResourceSpecs", "X-Language", "absent", &request());
    }

    fn of_cloud_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "cloud_service_type",
            "value",
            &ListResourceSpecs::new(ListResourceSpecsRequired {
                cloud_service_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_resource_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "resource_type",
            "value",
            &ListResourceSpecs::new(ListResourceSpecsRequired {
                resource_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "region_code",
            "value",
            &ListResourceSpecs::new(ListResourceSpecsRequired {
                region_code: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_charge_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "charge_mode",
            "value",
            &ListResourceSpecs::new(ListResourceSpecsRequired {
                charge_mode: ChargeModeCode::YearlyMonthly,
                ..required()
            }),
        );
    }

    fn of_filters(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "filters",
            "value",
            &request().filters(vec![ResourceSpecsFilter::new(
                ResourceSpecsFilterRequired {
                    key: ResourceSpecsFilterKey::ResourceSpec,
                    value: "example-0".to_owned(),
                },
            )]),
        );
        visitor.visit("ListResourceSpecs", "filters", "absent", &request());
    }

    fn of_marker(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecs",
            "marker",
            "value",
            &request().marker("example-0"),
        );
        visitor.visit("ListResourceSpecs", "marker", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceSpecs", "limit", "value", &request().limit(1));
        visitor.visit("ListResourceSpecs", "limit", "absent", &request());
    }
}

mod list_resource_specs_price {
    use ::huaweicloud_bssintl::products::{
        ListResourceSpecsPrice, ResourceSpecsPriceFilter, ResourceSpecsPriceFilterKey,
        ResourceSpecsPriceFilterRequired,
    };
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListResourceSpecsPrice {
        ListResourceSpecsPrice::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceSpecsPrice", "", "", &request());
        of_x_language(visitor);
        of_cloud_service_type(visitor);
        of_resource_type(visitor);
        of_region_code(visitor);
        of_filters(visitor);
        of_need_attributes(visitor);
        of_need_price(visitor);
        of_marker(visitor);
        of_limit(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListResourceSpecsPrice", "X-Language", "absent", &request());
    }

    fn of_cloud_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "cloud_service_type",
            "value",
            &request().cloud_service_type("example-0"),
        );
        visitor.visit(
            "ListResourceSpecsPrice",
            "cloud_service_type",
            "absent",
            &request(),
        );
    }

    fn of_resource_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "resource_type",
            "value",
            &request().resource_type("example-0"),
        );
        visitor.visit(
            "ListResourceSpecsPrice",
            "resource_type",
            "absent",
            &request(),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "region_code",
            "value",
            &ListResourceSpecsPrice::new("example-0"),
        );
    }

    fn of_filters(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "filters",
            "value",
            &request().filters(vec![ResourceSpecsPriceFilter::new(
                ResourceSpecsPriceFilterRequired {
                    key: ResourceSpecsPriceFilterKey::ResourceSpec,
                    value: "example-0".to_owned(),
                },
            )]),
        );
        visitor.visit("ListResourceSpecsPrice", "filters", "absent", &request());
    }

    fn of_need_attributes(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "need_attributes",
            "value",
            &request().need_attributes(true),
        );
        visitor.visit(
            "ListResourceSpecsPrice",
            "need_attributes",
            "absent",
            &request(),
        );
    }

    fn of_need_price(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "need_price",
            "value",
            &request().need_price(true),
        );
        visitor.visit("ListResourceSpecsPrice", "need_price", "absent", &request());
    }

    fn of_marker(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "marker",
            "value",
            &request().marker("example-0"),
        );
        visitor.visit("ListResourceSpecsPrice", "marker", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceSpecsPrice",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListResourceSpecsPrice", "limit", "absent", &request());
    }
}

mod list_resource_types {
    use ::huaweicloud_bssintl::products::ListResourceTypes;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListResourceTypes {
        ListResourceTypes::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceTypes", "", "", &request());
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceTypes", "offset", "value", &request().offset(0));
        visitor.visit("ListResourceTypes", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceTypes", "limit", "value", &request().limit(1));
        visitor.visit("ListResourceTypes", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceTypes",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListResourceTypes", "X-Language", "absent", &request());
    }
}

mod list_service_resources {
    use ::huaweicloud_bssintl::products::ListServiceResources;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListServiceResources {
        ListServiceResources::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListServiceResources", "", "", &request());
        of_service_type_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceResources",
            "service_type_code",
            "value",
            &ListServiceResources::new("example-0"),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceResources",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListServiceResources", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceResources",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListServiceResources", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceResources",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListServiceResources", "X-Language", "absent", &request());
    }
}

mod list_service_types {
    use ::huaweicloud_bssintl::products::ListServiceTypes;
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListServiceTypes {
        ListServiceTypes::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListServiceTypes", "", "", &request());
        of_offset(visitor);
        of_limit(visitor);
        of_service_type_name(visitor);
        of_x_language(visitor);
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListServiceTypes", "offset", "value", &request().offset(0));
        visitor.visit("ListServiceTypes", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListServiceTypes", "limit", "value", &request().limit(1));
        visitor.visit("ListServiceTypes", "limit", "absent", &request());
    }

    fn of_service_type_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceTypes",
            "service_type_name",
            "value",
            &request().service_type_name("example-0"),
        );
        visitor.visit(
            "ListServiceTypes",
            "service_type_name",
            "absent",
            &request(),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListServiceTypes",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListServiceTypes", "X-Language", "absent", &request());
    }
}

mod list_usage_types {
    use ::huaweicloud_bssintl::products::ListUsageTypes;
    use ::huaweicloud_bssintl::types::Language;
    use ::huaweicloud_bssintl::{EmptyString, Null};

    fn request() -> ListUsageTypes {
        ListUsageTypes::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListUsageTypes", "", "", &request());
        of_resource_type_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListUsageTypes",
            "resource_type_code",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit("ListUsageTypes", "resource_type_code", "absent", &request());
        visitor.visit(
            "ListUsageTypes",
            "resource_type_code",
            "empty_string",
            &request().resource_type_code(EmptyString),
        );
        visitor.visit(
            "ListUsageTypes",
            "resource_type_code",
            "null",
            &request().resource_type_code(Null),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListUsageTypes", "offset", "value", &request().offset(0));
        visitor.visit("ListUsageTypes", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListUsageTypes", "limit", "value", &request().limit(1));
        visitor.visit("ListUsageTypes", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListUsageTypes",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListUsageTypes", "X-Language", "absent", &request());
    }
}

mod create_enterprise_project_auth {
    use ::huaweicloud_bssintl::enterprise::CreateEnterpriseProjectAuth;

    fn request() -> CreateEnterpriseProjectAuth {
        CreateEnterpriseProjectAuth::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateEnterpriseProjectAuth", "", "", &request());
    }
}

mod list_enterprise_sub_customers {
    use ::huaweicloud_bssintl::EmptyString;
    use ::huaweicloud_bssintl::enterprise::ListEnterpriseSubCustomers;
    use ::huaweicloud_bssintl::types::NameMatch;

    fn request() -> ListEnterpriseSubCustomers {
        ListEnterpriseSubCustomers::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListEnterpriseSubCustomers", "", "", &request());
        of_sub_customer_account_name(visitor);
        of_sub_customer_display_name(visitor);
        of_fuzzy_query(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_org_id(visitor);
    }

    fn of_sub_customer_account_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_account_name",
            "value",
            &request().sub_customer_account_name("example-0"),
        );
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_account_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_account_name",
            "empty_string",
            &request().sub_customer_account_name(EmptyString),
        );
    }

    fn of_sub_customer_display_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_display_name",
            "value",
            &request().sub_customer_display_name("example-0"),
        );
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_display_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "sub_customer_display_name",
            "empty_string",
            &request().sub_customer_display_name(EmptyString),
        );
    }

    fn of_fuzzy_query(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "fuzzy_query",
            "value",
            &request().fuzzy_query(NameMatch::Exact),
        );
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "fuzzy_query",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListEnterpriseSubCustomers", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListEnterpriseSubCustomers", "limit", "absent", &request());
    }

    fn of_org_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseSubCustomers",
            "org_id",
            "value",
            &request().org_id("example-0"),
        );
        visitor.visit("ListEnterpriseSubCustomers", "org_id", "absent", &request());
    }
}

mod change_enterprise_realname_authentication {
    use ::huaweicloud_bssintl::customers::{
        ChangeEnterpriseRealnameAuthentication, ChangeEnterpriseRealnameAuthenticationRequired,
        RealNameChange,
    };
    use ::huaweicloud_bssintl::types::{
        LegalRepresentative, LegalRepresentativeRequired, OrganizationCertificateType,
        OrganizationVerificationMethod,
    };

    fn required() -> ChangeEnterpriseRealnameAuthenticationRequired {
        ChangeEnterpriseRealnameAuthenticationRequired {
            customer_id: "example-0".to_owned(),
            identify_type: OrganizationVerificationMethod::Certificate,
            verified_file_url: vec!["example-0".to_owned()],
            corp_name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            change_type: RealNameChange::IndividualToEnterprise,
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> ChangeEnterpriseRealnameAuthentication {
        ChangeEnterpriseRealnameAuthentication::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ChangeEnterpriseRealnameAuthentication", "", "", &request());
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_certificate_type(visitor);
        of_verified_file_url(visitor);
        of_corp_name(visitor);
        of_verified_number(visitor);
        of_reg_country(visitor);
        of_reg_address(visitor);
        of_change_type(visitor);
        of_xaccount_type(visitor);
        of_enterprise_person(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "customer_id",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    customer_id: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "identify_type",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    identify_type: OrganizationVerificationMethod::Certificate,
                    ..required()
                },
            ),
        );
    }

    fn of_certificate_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "certificate_type",
            "value",
            &request().certificate_type(OrganizationCertificateType::BusinessLicense),
        );
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "certificate_type",
            "absent",
            &request(),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "verified_file_url",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    verified_file_url: vec!["example-0".to_owned()],
                    ..required()
                },
            ),
        );
    }

    fn of_corp_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "corp_name",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    corp_name: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "verified_number",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    verified_number: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_reg_country(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_country",
            "value",
            &request().reg_country("example-0"),
        );
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_country",
            "absent",
            &request(),
        );
    }

    fn of_reg_address(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_address",
            "value",
            &request().reg_address("example-0"),
        );
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_address",
            "absent",
            &request(),
        );
    }

    fn of_change_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "change_type",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    change_type: RealNameChange::IndividualToEnterprise,
                    ..required()
                },
            ),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "xaccount_type",
            "value",
            &ChangeEnterpriseRealnameAuthentication::new(
                ChangeEnterpriseRealnameAuthenticationRequired {
                    xaccount_type: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_enterprise_person(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "enterprise_person",
            "value",
            &request().enterprise_person(LegalRepresentative::new(LegalRepresentativeRequired {
                legel_name: "example-0".to_owned(),
                legel_id_number: "example-0".to_owned(),
            })),
        );
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "enterprise_person",
            "absent",
            &request(),
        );
    }
}

mod check_user_identity {
    use ::huaweicloud_bssintl::customers::{
        CheckUserIdentity, CheckUserIdentityRequired, IdentityKind,
    };

    fn required() -> CheckUserIdentityRequired {
        CheckUserIdentityRequired {
            search_type: IdentityKind::Email,
            search_value: "example-0".to_owned(),
        }
    }

    fn request() -> CheckUserIdentity {
        CheckUserIdentity::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CheckUserIdentity", "", "", &request());
        of_search_type(visitor);
        of_search_value(visitor);
    }

    fn of_search_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CheckUserIdentity",
            "search_type",
            "value",
            &CheckUserIdentity::new(CheckUserIdentityRequired {
                search_type: IdentityKind::Email,
                ..required()
            }),
        );
    }

    fn of_search_value(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CheckUserIdentity",
            "search_value",
            "value",
            &CheckUserIdentity::new(CheckUserIdentityRequired {
                search_value: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod create_enterprise_realname_authentication {
    use ::huaweicloud_bssintl::customers::{
        CreateEnterpriseRealnameAuthentication, CreateEnterpriseRealnameAuthenticationRequired,
    };
    use ::huaweicloud_bssintl::types::{
        LegalRepresentative, LegalRepresentativeRequired, OrganizationCertificateType,
        OrganizationVerificationMethod,
    };

    fn required() -> CreateEnterpriseRealnameAuthenticationRequired {
        CreateEnterpriseRealnameAuthenticationRequired {
            customer_id: "example-0".to_owned(),
            identify_type: OrganizationVerificationMethod::Certificate,
            verified_file_url: vec!["example-0".to_owned()],
            corp_name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> CreateEnterpriseRealnameAuthentication {
        CreateEnterpriseRealnameAuthentication::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateEnterpriseRealnameAuthentication", "", "", &request());
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_certificate_type(visitor);
        of_verified_file_url(visitor);
        of_corp_name(visitor);
        of_verified_number(visitor);
        of_reg_country(visitor);
        of_reg_address(visitor);
        of_xaccount_type(visitor);
        of_enterprise_person(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "customer_id",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    customer_id: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "identify_type",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    identify_type: OrganizationVerificationMethod::Certificate,
                    ..required()
                },
            ),
        );
    }

    fn of_certificate_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "certificate_type",
            "value",
            &request().certificate_type(OrganizationCertificateType::BusinessLicense),
        );
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "certificate_type",
            "absent",
            &request(),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "verified_file_url",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    verified_file_url: vec!["example-0".to_owned()],
                    ..required()
                },
            ),
        );
    }

    fn of_corp_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "corp_name",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    corp_name: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "verified_number",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    verified_number: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_reg_country(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "reg_country",
            "value",
            &request().reg_country("example-0"),
        );
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "reg_country",
            "absent",
            &request(),
        );
    }

    fn of_reg_address(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "reg_address",
            "value",
            &request().reg_address("example-0"),
        );
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "reg_address",
            "absent",
            &request(),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "xaccount_type",
            "value",
            &CreateEnterpriseRealnameAuthentication::new(
                CreateEnterpriseRealnameAuthenticationRequired {
                    xaccount_type: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_enterprise_person(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "enterprise_person",
            "value",
            &request().enterprise_person(LegalRepresentative::new(LegalRepresentativeRequired {
                legel_name: "example-0".to_owned(),
                legel_id_number: "example-0".to_owned(),
            })),
        );
        visitor.visit(
            "CreateEnterpriseRealnameAuthentication",
            "enterprise_person",
            "absent",
            &request(),
        );
    }
}

mod create_personal_realname_auth {
    use ::huaweicloud_bssintl::customers::{
        CreatePersonalRealnameAuth, CreatePersonalRealnameAuthRequired, IndividualCertificateType,
        IndividualRealNameChange, IndividualVerificationMethod,
    };

    fn required() -> CreatePersonalRealnameAuthRequired {
        CreatePersonalRealnameAuthRequired {
            customer_id: "example-0".to_owned(),
            identify_type: IndividualVerificationMethod::Certificate,
            verified_type: IndividualCertificateType::Passport,
            verified_file_url: vec!["example-0".to_owned()],
            name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> CreatePersonalRealnameAuth {
        CreatePersonalRealnameAuth::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreatePersonalRealnameAuth", "", "", &request());
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_verified_type(visitor);
        of_verified_file_url(visitor);
        of_name(visitor);
        of_verified_number(visitor);
        of_change_type(visitor);
        of_xaccount_type(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "customer_id",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "identify_type",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                identify_type: IndividualVerificationMethod::Certificate,
                ..required()
            }),
        );
    }

    fn of_verified_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "verified_type",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                verified_type: IndividualCertificateType::Passport,
                ..required()
            }),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "verified_file_url",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                verified_file_url: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "name",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                name: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "verified_number",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                verified_number: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_change_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "change_type",
            "value",
            &request().change_type(IndividualRealNameChange::First),
        );
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "change_type",
            "absent",
            &request(),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "xaccount_type",
            "value",
            &CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
                xaccount_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod create_sub_customer {
    use ::huaweicloud_bssintl::customers::{CreateSubCustomer, CreateSubCustomerRequired};

    fn required() -> CreateSubCustomerRequired {
        CreateSubCustomerRequired {
            xaccount_id: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
            domain_area: "x0".to_owned(),
        }
    }

    fn request() -> CreateSubCustomer {
        CreateSubCustomer::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateSubCustomer", "", "", &request());
        of_domain_name(visitor);
        of_verification_code(visitor);
        of_xaccount_id(visitor);
        of_xaccount_type(visitor);
        of_password(visitor);
        of_is_close_market_ms(visitor);
        of_indirect_partner_id(visitor);
        of_include_association_result(visitor);
        of_email(visitor);
        of_domain_area(visitor);
    }

    fn of_domain_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "domain_name",
            "value",
            &request().domain_name("example-0"),
        );
        visitor.visit("CreateSubCustomer", "domain_name", "absent", &request());
    }

    fn of_verification_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "verification_code",
            "value",
            &request().verification_code("mple-0"),
        );
        visitor.visit(
            "CreateSubCustomer",
            "verification_code",
            "absent",
            &request(),
        );
    }

    fn of_xaccount_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "xaccount_id",
            "value",
            &CreateSubCustomer::new(CreateSubCustomerRequired {
                xaccount_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "xaccount_type",
            "value",
            &CreateSubCustomer::new(CreateSubCustomerRequired {
                xaccount_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_password(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "password",
            "value",
            &request().password("example-0"),
        );
        visitor.visit("CreateSubCustomer", "password", "absent", &request());
    }

    fn of_is_close_market_ms(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "is_close_market_ms",
            "value",
            &request().is_close_market_ms(true),
        );
        visitor.visit(
            "CreateSubCustomer",
            "is_close_market_ms",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "CreateSubCustomer",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_include_association_result(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "include_association_result",
            "value",
            &request().include_association_result(true),
        );
        visitor.visit(
            "CreateSubCustomer",
            "include_association_result",
            "absent",
            &request(),
        );
    }

    fn of_email(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "email",
            "value",
            &request().email("example-0"),
        );
        visitor.visit("CreateSubCustomer", "email", "absent", &request());
    }

    fn of_domain_area(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "domain_area",
            "value",
            &CreateSubCustomer::new(CreateSubCustomerRequired {
                domain_area: "x0".to_owned(),
                ..required()
            }),
        );
    }
}

mod freeze_sub_customers {
    use ::huaweicloud_bssintl::customers::{FreezeSubCustomers, FreezeSubCustomersRequired};
    use ::huaweicloud_bssintl::types::CustomerFreezeScope;

    fn required() -> FreezeSubCustomersRequired {
        FreezeSubCustomersRequired {
            customer_ids: vec!["example-0".to_owned()],
            reason: "example-0".to_owned(),
        }
    }

    fn request() -> FreezeSubCustomers {
        FreezeSubCustomers::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("FreezeSubCustomers", "", "", &request());
        of_customer_ids(visitor);
        of_reason(visitor);
        of_indirect_partner_id(visitor);
        of_freeze_type(visitor);
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "FreezeSubCustomers",
            "customer_ids",
            "value",
            &FreezeSubCustomers::new(FreezeSubCustomersRequired {
                customer_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "FreezeSubCustomers",
            "reason",
            "value",
            &FreezeSubCustomers::new(FreezeSubCustomersRequired {
                reason: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "FreezeSubCustomers",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "FreezeSubCustomers",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_freeze_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "FreezeSubCustomers",
            "freeze_type",
            "value",
            &request().freeze_type(CustomerFreezeScope::Account),
        );
        visitor.visit("FreezeSubCustomers", "freeze_type", "absent", &request());
    }
}

mod legacy_change_enterprise_realname {
    use ::huaweicloud_bssintl::customers::{
        LegacyChangeEnterpriseRealname, LegacyChangeEnterpriseRealnameRequired,
    };
    use ::huaweicloud_bssintl::types::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

    fn required() -> LegacyChangeEnterpriseRealnameRequired {
        LegacyChangeEnterpriseRealnameRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
            identify_type: 1,
            verified_file_url: vec!["example-0".to_owned()],
            corp_name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            change_type: 1,
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyChangeEnterpriseRealname {
        LegacyChangeEnterpriseRealname::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyChangeEnterpriseRealname", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_certificate_type(visitor);
        of_verified_file_url(visitor);
        of_corp_name(visitor);
        of_verified_number(visitor);
        of_reg_country(visitor);
        of_reg_address(visitor);
        of_change_type(visitor);
        of_xaccount_type(visitor);
        of_enterprise_person(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "partner_id",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "customerId",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "identifyType",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                identify_type: 1,
                ..required()
            }),
        );
    }

    fn of_certificate_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "certificateType",
            "value",
            &request().certificate_type(1),
        );
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "certificateType",
            "absent",
            &request(),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "verifiedFileURL",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                verified_file_url: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_corp_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "corpName",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                corp_name: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "verifiedNumber",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                verified_number: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_reg_country(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "regCountry",
            "value",
            &request().reg_country("example-0"),
        );
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "regCountry",
            "absent",
            &request(),
        );
    }

    fn of_reg_address(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "regAddress",
            "value",
            &request().reg_address("example-0"),
        );
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "regAddress",
            "absent",
            &request(),
        );
    }

    fn of_change_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "changeType",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                change_type: 1,
                ..required()
            }),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "xaccountType",
            "value",
            &LegacyChangeEnterpriseRealname::new(LegacyChangeEnterpriseRealnameRequired {
                xaccount_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_enterprise_person(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "enterprisePerson",
            "value",
            &request().enterprise_person(LegacyEnterprisePerson::new(
                LegacyEnterprisePersonRequired {
                    legel_name: "example-0".to_owned(),
                    legel_id_number: "example-0".to_owned(),
                },
            )),
        );
        visitor.visit(
            "LegacyChangeEnterpriseRealname",
            "enterprisePerson",
            "absent",
            &request(),
        );
    }
}

mod legacy_check_user {
    use ::huaweicloud_bssintl::customers::{
        LegacyCheckUser, LegacyCheckUserRequired, LegacyRegistrationKey,
    };

    fn required() -> LegacyCheckUserRequired {
        LegacyCheckUserRequired {
            partner_id: "example-0".to_owned(),
            search_type: LegacyRegistrationKey::Email,
            search_key: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyCheckUser {
        LegacyCheckUser::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyCheckUser", "", "", &request());
        of_partner_id(visitor);
        of_search_type(visitor);
        of_search_key(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCheckUser",
            "partner_id",
            "value",
            &LegacyCheckUser::new(LegacyCheckUserRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_search_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCheckUser",
            "searchType",
            "value",
            &LegacyCheckUser::new(LegacyCheckUserRequired {
                search_type: LegacyRegistrationKey::Email,
                ..required()
            }),
        );
    }

    fn of_search_key(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCheckUser",
            "searchKey",
            "value",
            &LegacyCheckUser::new(LegacyCheckUserRequired {
                search_key: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_create_customer {
    use ::huaweicloud_bssintl::customers::{LegacyCreateCustomer, LegacyCreateCustomerRequired};
    use ::huaweicloud_bssintl::types::CustomerAssociation;

    fn required() -> LegacyCreateCustomerRequired {
        LegacyCreateCustomerRequired {
            partner_id: "example-0".to_owned(),
            x_account_id: "example-0".to_owned(),
            x_account_type: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyCreateCustomer {
        LegacyCreateCustomer::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyCreateCustomer", "", "", &request());
        of_partner_id(visitor);
        of_domain_name(visitor);
        of_verification_code(visitor);
        of_x_account_id(visitor);
        of_x_account_type(visitor);
        of_password(visitor);
        of_cooperation_type(visitor);
        of_is_close_market_ms(visitor);
        of_email(visitor);
        of_domain_area(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "partner_id",
            "value",
            &LegacyCreateCustomer::new(LegacyCreateCustomerRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_domain_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "domainName",
            "value",
            &request().domain_name("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "domainName", "absent", &request());
    }

    fn of_verification_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "verificationCode",
            "value",
            &request().verification_code("example-0"),
        );
        visitor.visit(
            "LegacyCreateCustomer",
            "verificationCode",
            "absent",
            &request(),
        );
    }

    fn of_x_account_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "xAccountId",
            "value",
            &LegacyCreateCustomer::new(LegacyCreateCustomerRequired {
                x_account_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_x_account_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "xAccountType",
            "value",
            &LegacyCreateCustomer::new(LegacyCreateCustomerRequired {
                x_account_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_password(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "password",
            "value",
            &request().password("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "password", "absent", &request());
    }

    fn of_cooperation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "cooperationType",
            "value",
            &request().cooperation_type(CustomerAssociation::Referral),
        );
        visitor.visit(
            "LegacyCreateCustomer",
            "cooperationType",
            "absent",
            &request(),
        );
    }

    fn of_is_close_market_ms(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "isCloseMarketMs",
            "value",
            &request().is_close_market_ms("example-0"),
        );
        visitor.visit(
            "LegacyCreateCustomer",
            "isCloseMarketMs",
            "absent",
            &request(),
        );
    }

    fn of_email(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "email",
            "value",
            &request().email("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "email", "absent", &request());
    }

    fn of_domain_area(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "domainArea",
            "value",
            &request().domain_area("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "domainArea", "absent", &request());
    }
}

mod legacy_create_enterprise_realname {
    use ::huaweicloud_bssintl::customers::{
        LegacyCreateEnterpriseRealname, LegacyCreateEnterpriseRealnameRequired,
    };
    use ::huaweicloud_bssintl::types::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

    fn required() -> LegacyCreateEnterpriseRealnameRequired {
        LegacyCreateEnterpriseRealnameRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
            identify_type: 1,
            verified_file_url: vec!["example-0".to_owned()],
            corp_name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyCreateEnterpriseRealname {
        LegacyCreateEnterpriseRealname::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyCreateEnterpriseRealname", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_certificate_type(visitor);
        of_verified_file_url(visitor);
        of_corp_name(visitor);
        of_verified_number(visitor);
        of_reg_country(visitor);
        of_reg_address(visitor);
        of_xaccount_type(visitor);
        of_enterprise_person(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "partner_id",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "customerId",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "identifyType",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                identify_type: 1,
                ..required()
            }),
        );
    }

    fn of_certificate_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "certificateType",
            "value",
            &request().certificate_type(1),
        );
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "certificateType",
            "absent",
            &request(),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "verifiedFileURL",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                verified_file_url: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_corp_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "corpName",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                corp_name: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "verifiedNumber",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                verified_number: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_reg_country(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "regCountry",
            "value",
            &request().reg_country("example-0"),
        );
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "regCountry",
            "absent",
            &request(),
        );
    }

    fn of_reg_address(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "regAddress",
            "value",
            &request().reg_address("example-0"),
        );
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "regAddress",
            "absent",
            &request(),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "xaccountType",
            "value",
            &LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
                xaccount_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_enterprise_person(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "enterprisePerson",
            "value",
            &request().enterprise_person(LegacyEnterprisePerson::new(
                LegacyEnterprisePersonRequired {
                    legel_name: "example-0".to_owned(),
                    legel_id_number: "example-0".to_owned(),
                },
            )),
        );
        visitor.visit(
            "LegacyCreateEnterpriseRealname",
            "enterprisePerson",
            "absent",
            &request(),
        );
    }
}

mod legacy_create_personal_realname {
    use ::huaweicloud_bssintl::customers::{
        LegacyCreatePersonalRealname, LegacyCreatePersonalRealnameRequired,
    };

    fn required() -> LegacyCreatePersonalRealnameRequired {
        LegacyCreatePersonalRealnameRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
            identify_type: 1,
            verified_file_url: vec!["example-0".to_owned()],
            name: "example-0".to_owned(),
            verified_number: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyCreatePersonalRealname {
        LegacyCreatePersonalRealname::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyCreatePersonalRealname", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_identify_type(visitor);
        of_verified_type(visitor);
        of_verified_file_url(visitor);
        of_name(visitor);
        of_verified_number(visitor);
        of_change_type(visitor);
        of_xaccount_type(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "partner_id",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "customerId",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_identify_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "identifyType",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                identify_type: 1,
                ..required()
            }),
        );
    }

    fn of_verified_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "verifiedType",
            "value",
            &request().verified_type(1),
        );
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "verifiedType",
            "absent",
            &request(),
        );
    }

    fn of_verified_file_url(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "verifiedFileURL",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                verified_file_url: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "name",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                name: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_verified_number(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "verifiedNumber",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                verified_number: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_change_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "changeType",
            "value",
            &request().change_type(1),
        );
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "changeType",
            "absent",
            &request(),
        );
    }

    fn of_xaccount_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "xaccountType",
            "value",
            &LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
                xaccount_type: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_freeze_customers {
    use ::huaweicloud_bssintl::customers::{LegacyFreezeCustomers, LegacyFreezeCustomersRequired};

    fn required() -> LegacyFreezeCustomersRequired {
        LegacyFreezeCustomersRequired {
            partner_id: "example-0".to_owned(),
            customer_ids: vec!["example-0".to_owned()],
            reason: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyFreezeCustomers {
        LegacyFreezeCustomers::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyFreezeCustomers", "", "", &request());
        of_partner_id(visitor);
        of_customer_ids(visitor);
        of_reason(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyFreezeCustomers",
            "partner_id",
            "value",
            &LegacyFreezeCustomers::new(LegacyFreezeCustomersRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyFreezeCustomers",
            "customerIds",
            "value",
            &LegacyFreezeCustomers::new(LegacyFreezeCustomersRequired {
                customer_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyFreezeCustomers",
            "reason",
            "value",
            &LegacyFreezeCustomers::new(LegacyFreezeCustomersRequired {
                reason: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_list_customers {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::customers::LegacyListCustomers;
    use ::huaweicloud_bssintl::types::CustomerAssociation;

    fn request() -> LegacyListCustomers {
        LegacyListCustomers::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListCustomers", "", "", &request());
        of_partner_id(visitor);
        of_domain_name(visitor);
        of_name(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_label(visitor);
        of_cooperation_type(visitor);
        of_cooperation_time_start(visitor);
        of_cooperation_time_end(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "partner_id",
            "value",
            &LegacyListCustomers::new("example-0"),
        );
    }

    fn of_domain_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "domainName",
            "value",
            &request().domain_name("example-0"),
        );
        visitor.visit("LegacyListCustomers", "domainName", "absent", &request());
    }

    fn of_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "name",
            "value",
            &request().name("example-0"),
        );
        visitor.visit("LegacyListCustomers", "name", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacyListCustomers", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListCustomers", "limit", "value", &request().limit(1));
        visitor.visit("LegacyListCustomers", "limit", "absent", &request());
    }

    fn of_label(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "label",
            "value",
            &request().label("example-0"),
        );
        visitor.visit("LegacyListCustomers", "label", "absent", &request());
    }

    fn of_cooperation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "cooperationType",
            "value",
            &request().cooperation_type(CustomerAssociation::Referral),
        );
        visitor.visit(
            "LegacyListCustomers",
            "cooperationType",
            "absent",
            &request(),
        );
    }

    fn of_cooperation_time_start(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "cooperationTimeStart",
            "value",
            &request().cooperation_time_start("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListCustomers",
            "cooperationTimeStart",
            "absent",
            &request(),
        );
    }

    fn of_cooperation_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "cooperationTimeEnd",
            "value",
            &request().cooperation_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListCustomers",
            "cooperationTimeEnd",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_on_demand_resources {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::customers::{
        LegacyListOnDemandResources, LegacyListOnDemandResourcesRequired,
    };

    fn required() -> LegacyListOnDemandResourcesRequired {
        LegacyListOnDemandResourcesRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyListOnDemandResources {
        LegacyListOnDemandResources::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListOnDemandResources", "", "", &request());
        of_partner_id(visitor);
        of_customer_resource_id(visitor);
        of_customer_id(visitor);
        of_region_code(visitor);
        of_cloud_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_resource_ids(visitor);
        of_resource_name(visitor);
        of_start_time_begin(visitor);
        of_start_time_end(visitor);
        of_page_no(visitor);
        of_page_size(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "partner_id",
            "value",
            &LegacyListOnDemandResources::new(LegacyListOnDemandResourcesRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "customerResourceId",
            "value",
            &request().customer_resource_id("example-0"),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "customerResourceId",
            "absent",
            &request(),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "customerId",
            "value",
            &LegacyListOnDemandResources::new(LegacyListOnDemandResourcesRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "regionCode",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "regionCode",
            "absent",
            &request(),
        );
    }

    fn of_cloud_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "cloudServiceTypeCode",
            "value",
            &request().cloud_service_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "cloudServiceTypeCode",
            "absent",
            &request(),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceTypeCode",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceTypeCode",
            "absent",
            &request(),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceIds",
            "value",
            &request().resource_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceIds",
            "absent",
            &request(),
        );
    }

    fn of_resource_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceName",
            "value",
            &request().resource_name("example-0"),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "resourceName",
            "absent",
            &request(),
        );
    }

    fn of_start_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "startTimeBegin",
            "value",
            &request().start_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "startTimeBegin",
            "absent",
            &request(),
        );
    }

    fn of_start_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "startTimeEnd",
            "value",
            &request().start_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "startTimeEnd",
            "absent",
            &request(),
        );
    }

    fn of_page_no(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "pageNo",
            "value",
            &request().page_no(1),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "pageNo",
            "absent",
            &request(),
        );
    }

    fn of_page_size(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOnDemandResources",
            "pageSize",
            "value",
            &request().page_size(1),
        );
        visitor.visit(
            "LegacyListOnDemandResources",
            "pageSize",
            "absent",
            &request(),
        );
    }
}

mod legacy_send_verification_code {
    use ::huaweicloud_bssintl::customers::{
        LegacySendVerificationCode, LegacySendVerificationCodeRequired, LegacyVerificationLanguage,
        LegacyVerificationReceiver,
    };

    fn required() -> LegacySendVerificationCodeRequired {
        LegacySendVerificationCodeRequired {
            partner_id: "example-0".to_owned(),
            receiver_type: LegacyVerificationReceiver::Email,
            email: "example-0".to_owned(),
        }
    }

    fn request() -> LegacySendVerificationCode {
        LegacySendVerificationCode::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacySendVerificationCode", "", "", &request());
        of_partner_id(visitor);
        of_receiver_type(visitor);
        of_timeout(visitor);
        of_lang(visitor);
        of_email(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "partner_id",
            "value",
            &LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_receiver_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "receiverType",
            "value",
            &LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
                receiver_type: LegacyVerificationReceiver::Email,
                ..required()
            }),
        );
    }

    fn of_timeout(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "timeout",
            "value",
            &request().timeout(0),
        );
        visitor.visit(
            "LegacySendVerificationCode",
            "timeout",
            "absent",
            &request(),
        );
    }

    fn of_lang(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "lang",
            "value",
            &request().lang(LegacyVerificationLanguage::Chinese),
        );
        visitor.visit("LegacySendVerificationCode", "lang", "absent", &request());
    }

    fn of_email(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "email",
            "value",
            &LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
                email: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_show_realname_result {
    use ::huaweicloud_bssintl::customers::{
        LegacyShowRealnameResult, LegacyShowRealnameResultRequired,
    };

    fn required() -> LegacyShowRealnameResultRequired {
        LegacyShowRealnameResultRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyShowRealnameResult {
        LegacyShowRealnameResult::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowRealnameResult", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRealnameResult",
            "partner_id",
            "value",
            &LegacyShowRealnameResult::new(LegacyShowRealnameResultRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRealnameResult",
            "customerId",
            "value",
            &LegacyShowRealnameResult::new(LegacyShowRealnameResultRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod legacy_unfreeze_customers {
    use ::huaweicloud_bssintl::customers::{
        LegacyUnfreezeCustomers, LegacyUnfreezeCustomersRequired,
    };

    fn required() -> LegacyUnfreezeCustomersRequired {
        LegacyUnfreezeCustomersRequired {
            partner_id: "example-0".to_owned(),
            customer_ids: vec!["example-0".to_owned()],
            reason: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyUnfreezeCustomers {
        LegacyUnfreezeCustomers::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyUnfreezeCustomers", "", "", &request());
        of_partner_id(visitor);
        of_customer_ids(visitor);
        of_reason(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnfreezeCustomers",
            "partner_id",
            "value",
            &LegacyUnfreezeCustomers::new(LegacyUnfreezeCustomersRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnfreezeCustomers",
            "customerIds",
            "value",
            &LegacyUnfreezeCustomers::new(LegacyUnfreezeCustomersRequired {
                customer_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyUnfreezeCustomers",
            "reason",
            "value",
            &LegacyUnfreezeCustomers::new(LegacyUnfreezeCustomersRequired {
                reason: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod list_customer_on_demand_resources {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::customers::{ListCustomerOnDemandResources, OnDemandResourceStatus};
    use ::huaweicloud_bssintl::types::Language;

    fn request() -> ListCustomerOnDemandResources {
        ListCustomerOnDemandResources::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerOnDemandResources", "", "", &request());
        of_x_language(visitor);
        of_customer_id(visitor);
        of_region_code(visitor);
        of_service_type_code(visitor);
        of_resource_ids(visitor);
        of_effective_time_begin(visitor);
        of_effective_time_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_status(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "X-Language",
            "absent",
            &request(),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "customer_id",
            "value",
            &ListCustomerOnDemandResources::new("example-0"),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "region_code",
            "absent",
            &request(),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "service_type_code",
            "absent",
            &request(),
        );
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "resource_ids",
            "value",
            &request().resource_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "resource_ids",
            "absent",
            &request(),
        );
    }

    fn of_effective_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "effective_time_begin",
            "value",
            &request().effective_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "effective_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_effective_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "effective_time_end",
            "value",
            &request().effective_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "effective_time_end",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "status",
            "value",
            &request().status(OnDemandResourceStatus::Normal),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "status",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOnDemandResources",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListCustomerOnDemandResources",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_indirect_partners {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::customers::ListIndirectPartners;

    fn request() -> ListIndirectPartners {
        ListIndirectPartners::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListIndirectPartners", "", "", &request());
        of_account_name(visitor);
        of_associated_on_begin(visitor);
        of_associated_on_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_account_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "account_name",
            "value",
            &request().account_name("example-0"),
        );
        visitor.visit("ListIndirectPartners", "account_name", "absent", &request());
    }

    fn of_associated_on_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "associated_on_begin",
            "value",
            &request().associated_on_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIndirectPartners",
            "associated_on_begin",
            "absent",
            &request(),
        );
    }

    fn of_associated_on_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "associated_on_end",
            "value",
            &request().associated_on_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIndirectPartners",
            "associated_on_end",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListIndirectPartners", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListIndirectPartners", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIndirectPartners",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListIndirectPartners",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_sub_customers {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::customers::ListSubCustomers;
    use ::huaweicloud_bssintl::types::CustomerAssociation;

    fn request() -> ListSubCustomers {
        ListSubCustomers::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomers", "", "", &request());
        of_account_name(visitor);
        of_customer(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_label(visitor);
        of_association_type(visitor);
        of_associated_on_begin(visitor);
        of_associated_on_end(visitor);
        of_customer_id(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_account_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "account_name",
            "value",
            &request().account_name("example-0"),
        );
        visitor.visit("ListSubCustomers", "account_name", "absent", &request());
    }

    fn of_customer(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "customer",
            "value",
            &request().customer("example-0"),
        );
        visitor.visit("ListSubCustomers", "customer", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomers", "offset", "value", &request().offset(0));
        visitor.visit("ListSubCustomers", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomers", "limit", "value", &request().limit(1));
        visitor.visit("ListSubCustomers", "limit", "absent", &request());
    }

    fn of_label(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "label",
            "value",
            &request().label("example-0"),
        );
        visitor.visit("ListSubCustomers", "label", "absent", &request());
    }

    fn of_association_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "association_type",
            "value",
            &request().association_type(CustomerAssociation::Referral),
        );
        visitor.visit("ListSubCustomers", "association_type", "absent", &request());
    }

    fn of_associated_on_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "associated_on_begin",
            "value",
            &request().associated_on_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomers",
            "associated_on_begin",
            "absent",
            &request(),
        );
    }

    fn of_associated_on_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "associated_on_end",
            "value",
            &request().associated_on_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomers",
            "associated_on_end",
            "absent",
            &request(),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit("ListSubCustomers", "customer_id", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomers",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomers",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod send_verification_message_code {
    use ::huaweicloud_bssintl::customers::{
        SendVerificationMessageCode, SendVerificationMessageCodeRequired,
        VerificationMessageLanguage, VerificationReceiver,
    };

    fn required() -> SendVerificationMessageCodeRequired {
        SendVerificationMessageCodeRequired {
            receiver_type: VerificationReceiver::Email,
            email: "example-0".to_owned(),
        }
    }

    fn request() -> SendVerificationMessageCode {
        SendVerificationMessageCode::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("SendVerificationMessageCode", "", "", &request());
        of_receiver_type(visitor);
        of_timeout(visitor);
        of_lang(visitor);
        of_email(visitor);
    }

    fn of_receiver_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "receiver_type",
            "value",
            &SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
                receiver_type: VerificationReceiver::Email,
                ..required()
            }),
        );
    }

    fn of_timeout(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "timeout",
            "value",
            &request().timeout(1),
        );
        visitor.visit(
            "SendVerificationMessageCode",
            "timeout",
            "absent",
            &request(),
        );
    }

    fn of_lang(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "lang",
            "value",
            &request().lang(VerificationMessageLanguage::Chinese),
        );
        visitor.visit("SendVerificationMessageCode", "lang", "absent", &request());
    }

    fn of_email(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "email",
            "value",
            &SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
                email: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod show_realname_authentication_review_result {
    use ::huaweicloud_bssintl::customers::ShowRealnameAuthenticationReviewResult;

    fn request() -> ShowRealnameAuthenticationReviewResult {
        ShowRealnameAuthenticationReviewResult::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowRealnameAuthenticationReviewResult", "", "", &request());
        of_customer_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowRealnameAuthenticationReviewResult",
            "customer_id",
            "value",
            &ShowRealnameAuthenticationReviewResult::new("example-0"),
        );
    }
}

mod unfreeze_sub_customers {
    use ::huaweicloud_bssintl::customers::{UnfreezeSubCustomers, UnfreezeSubCustomersRequired};
    use ::huaweicloud_bssintl::types::CustomerFreezeScope;

    fn required() -> UnfreezeSubCustomersRequired {
        UnfreezeSubCustomersRequired {
            customer_ids: vec!["example-0".to_owned()],
            reason: "example-0".to_owned(),
        }
    }

    fn request() -> UnfreezeSubCustomers {
        UnfreezeSubCustomers::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UnfreezeSubCustomers", "", "", &request());
        of_customer_ids(visitor);
        of_reason(visitor);
        of_indirect_partner_id(visitor);
        of_unfreeze_type(visitor);
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UnfreezeSubCustomers",
            "customer_ids",
            "value",
            &UnfreezeSubCustomers::new(UnfreezeSubCustomersRequired {
                customer_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_reason(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UnfreezeSubCustomers",
            "reason",
            "value",
            &UnfreezeSubCustomers::new(UnfreezeSubCustomersRequired {
                reason: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UnfreezeSubCustomers",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "UnfreezeSubCustomers",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_unfreeze_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UnfreezeSubCustomers",
            "unfreeze_type",
            "value",
            &request().unfreeze_type(CustomerFreezeScope::Account),
        );
        visitor.visit(
            "UnfreezeSubCustomers",
            "unfreeze_type",
            "absent",
            &request(),
        );
    }
}

mod legacy_set_customer_budget {
    use ::huaweicloud_bssintl::Decimal;
    use ::huaweicloud_bssintl::partner_accounts::{
        LegacySetCustomerBudget, LegacySetCustomerBudgetRequired, LegacyUnfreezeWithBudget,
    };
    use ::huaweicloud_bssintl::types::MoneyUnit;

    fn required() -> LegacySetCustomerBudgetRequired {
        LegacySetCustomerBudgetRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
            adjustment_amount: "1".parse::<Decimal>().unwrap(),
            measure_id: MoneyUnit::Dollar,
        }
    }

    fn request() -> LegacySetCustomerBudget {
        LegacySetCustomerBudget::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacySetCustomerBudget", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_adjustment_amount(visitor);
        of_measure_id(visitor);
        of_cancel_partner_frozen(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySetCustomerBudget",
            "partner_id",
            "value",
            &LegacySetCustomerBudget::new(LegacySetCustomerBudgetRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySetCustomerBudget",
            "customerId",
            "value",
            &LegacySetCustomerBudget::new(LegacySetCustomerBudgetRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_adjustment_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySetCustomerBudget",
            "adjustmentAmount",
            "value",
            &LegacySetCustomerBudget::new(LegacySetCustomerBudgetRequired {
                adjustment_amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_measure_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySetCustomerBudget",
            "measureId",
            "value",
            &LegacySetCustomerBudget::new(LegacySetCustomerBudgetRequired {
                measure_id: MoneyUnit::Dollar,
                ..required()
            }),
        );
    }

    fn of_cancel_partner_frozen(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySetCustomerBudget",
            "cancelPartnerFrozen",
            "value",
            &request().cancel_partner_frozen(LegacyUnfreezeWithBudget::Keep),
        );
        visitor.visit(
            "LegacySetCustomerBudget",
            "cancelPartnerFrozen",
            "absent",
            &request(),
        );
    }
}

mod legacy_show_customer_budget {
    use ::huaweicloud_bssintl::partner_accounts::{
        LegacyShowCustomerBudget, LegacyShowCustomerBudgetRequired,
    };

    fn required() -> LegacyShowCustomerBudgetRequired {
        LegacyShowCustomerBudgetRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyShowCustomerBudget {
        LegacyShowCustomerBudget::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowCustomerBudget", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowCustomerBudget",
            "partner_id",
            "value",
            &LegacyShowCustomerBudget::new(LegacyShowCustomerBudgetRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowCustomerBudget",
            "customer_id",
            "value",
            &LegacyShowCustomerBudget::new(LegacyShowCustomerBudgetRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }
}

mod list_sub_customer_budget {
    use ::huaweicloud_bssintl::partner_accounts::ListSubCustomerBudget;

    fn request() -> ListSubCustomerBudget {
        ListSubCustomerBudget::new(vec!["example-0".to_owned()])
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomerBudget", "", "", &request());
        of_customer_ids(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudget",
            "customer_ids",
            "value",
            &ListSubCustomerBudget::new(vec!["example-0".to_owned()]),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudget",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBudget",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_sub_customer_budget_records {
    use ::huaweicloud_bssintl::partner_accounts::{
        CustomerBudgetOperation, ListSubCustomerBudgetRecords,
    };
    use ::huaweicloud_bssintl::types::CustomerBudgetType;

    fn request() -> ListSubCustomerBudgetRecords {
        ListSubCustomerBudgetRecords::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomerBudgetRecords", "", "", &request());
        of_customer_id(visitor);
        of_indirect_partner_id(visitor);
        of_operation_type(visitor);
        of_budget_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "customer_id",
            "value",
            &ListSubCustomerBudgetRecords::new("example-0"),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_operation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "operation_type",
            "value",
            &request().operation_type(CustomerBudgetOperation::Setting),
        );
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "operation_type",
            "absent",
            &request(),
        );
    }

    fn of_budget_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "budget_type",
            "value",
            &request().budget_type(CustomerBudgetType::Monthly),
        );
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "budget_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListSubCustomerBudgetRecords",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod show_partner_consumption_quota {
    use ::huaweicloud_bssintl::partner_accounts::ShowPartnerConsumptionQuota;

    fn request() -> ShowPartnerConsumptionQuota {
        ShowPartnerConsumptionQuota::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowPartnerConsumptionQuota", "", "", &request());
    }
}

mod show_sub_customer_budget {
    use ::huaweicloud_bssintl::partner_accounts::ShowSubCustomerBudget;

    fn request() -> ShowSubCustomerBudget {
        ShowSubCustomerBudget::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowSubCustomerBudget", "", "", &request());
        of_customer_id(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowSubCustomerBudget",
            "customer_id",
            "value",
            &ShowSubCustomerBudget::new("example-0"),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowSubCustomerBudget",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ShowSubCustomerBudget",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod update_sub_customer_budget {
    use ::huaweicloud_bssintl::Decimal;
    use ::huaweicloud_bssintl::partner_accounts::{
        FreezeOnExhaustion, UnfreezeWithBudget, UpdateSubCustomerBudget,
        UpdateSubCustomerBudgetRequired,
    };
    use ::huaweicloud_bssintl::types::CustomerBudgetType;

    fn required() -> UpdateSubCustomerBudgetRequired {
        UpdateSubCustomerBudgetRequired {
            customer_id: "example-0".to_owned(),
            budget_amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> UpdateSubCustomerBudget {
        UpdateSubCustomerBudget::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdateSubCustomerBudget", "", "", &request());
        of_customer_id(visitor);
        of_budget_amount(visitor);
        of_cancel_partner_frozen(visitor);
        of_indirect_partner_id(visitor);
        of_budget_type(visitor);
        of_frozen_operate_type(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "customer_id",
            "value",
            &UpdateSubCustomerBudget::new(UpdateSubCustomerBudgetRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_budget_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "budget_amount",
            "value",
            &UpdateSubCustomerBudget::new(UpdateSubCustomerBudgetRequired {
                budget_amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_cancel_partner_frozen(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "cancel_partner_frozen",
            "value",
            &request().cancel_partner_frozen(UnfreezeWithBudget::Keep),
        );
        visitor.visit(
            "UpdateSubCustomerBudget",
            "cancel_partner_frozen",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "UpdateSubCustomerBudget",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_budget_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "budget_type",
            "value",
            &request().budget_type(CustomerBudgetType::Monthly),
        );
        visitor.visit(
            "UpdateSubCustomerBudget",
            "budget_type",
            "absent",
            &request(),
        );
    }

    fn of_frozen_operate_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubCustomerBudget",
            "frozen_operate_type",
            "value",
            &request().frozen_operate_type(FreezeOnExhaustion::ByHand),
        );
        visitor.visit(
            "UpdateSubCustomerBudget",
            "frozen_operate_type",
            "absent",
            &request(),
        );
    }
}

mod legacy_postpaid_bill_summary {
    use ::huaweicloud_bssintl::Month;
    use ::huaweicloud_bssintl::partner_bills::{
        LegacyPostpaidBillSummary, LegacyPostpaidBillSummaryRequired,
    };

    fn required() -> LegacyPostpaidBillSummaryRequired {
        LegacyPostpaidBillSummaryRequired {
            partner_id: "example-0".to_owned(),
            consume_month: "2026-01".parse::<Month>().unwrap(),
        }
    }

    fn request() -> LegacyPostpaidBillSummary {
        LegacyPostpaidBillSummary::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyPostpaidBillSummary", "", "", &request());
        of_partner_id(visitor);
        of_consume_month(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPostpaidBillSummary",
            "partner_id",
            "value",
            &LegacyPostpaidBillSummary::new(LegacyPostpaidBillSummaryRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_consume_month(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyPostpaidBillSummary",
            "consume_month",
            "value",
            &LegacyPostpaidBillSummary::new(LegacyPostpaidBillSummaryRequired {
                consume_month: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }
}

mod list_postpaid_bill_sum {
    use ::huaweicloud_bssintl::Month;
    use ::huaweicloud_bssintl::partner_bills::ListPostpaidBillSum;

    fn request() -> ListPostpaidBillSum {
        ListPostpaidBillSum::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPostpaidBillSum", "", "", &request());
        of_bill_cycle(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPostpaidBillSum",
            "bill_cycle",
            "value",
            &ListPostpaidBillSum::new("2026-01".parse::<Month>().unwrap()),
        );
    }
}

mod list_invoices {
    use ::huaweicloud_bssintl::Instant;
    use ::huaweicloud_bssintl::invoices::{ListInvoices, ListInvoicesRequired};

    fn required() -> ListInvoicesRequired {
        ListInvoicesRequired {
            domain_id: "example-0".to_owned(),
            start_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
            end_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
            offset: 1,
            limit: 1,
        }
    }

    fn request() -> ListInvoices {
        ListInvoices::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListInvoices", "", "", &request());
        of_domain_id(visitor);
        of_start_time(visitor);
        of_end_time(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListInvoices",
            "domain_id",
            "value",
            &ListInvoices::new(ListInvoicesRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_start_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListInvoices",
            "start_time",
            "value",
            &ListInvoices::new(ListInvoicesRequired {
                start_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_end_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListInvoices",
            "end_time",
            "value",
            &ListInvoices::new(ListInvoicesRequired {
                end_time: "2026-01-02T03:04:05Z".parse::<Instant>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListInvoices",
            "offset",
            "value",
            &ListInvoices::new(ListInvoicesRequired {
                offset: 1,
                ..required()
            }),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListInvoices",
            "limit",
            "value",
            &ListInvoices::new(ListInvoicesRequired {
                limit: 1,
                ..required()
            }),
        );
    }
}
