// @generated from spec/bss. Do not edit: change that, and generate again.

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
    visit_locations(visitor);
    visit_enterprise(visitor);
    visit_customers(visitor);
    visit_partner_coupons(visitor);
    visit_partner_accounts(visitor);
    visit_partner_bills(visitor);
}

fn visit_orders(visitor: &mut impl Visitor) {
    cancel_customer_order::visit_all(visitor);
    legacy_cancel_order::visit_all(visitor);
    legacy_list_orders::visit_all(visitor);
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
    update_period_to_on_demand_instantly::visit_all(visitor);
}

fn visit_bills(visitor: &mut impl Visitor) {
    legacy_list_res_fee_records::visit_all(visitor);
    legacy_list_res_records::visit_all(visitor);
    legacy_show_monthly_sum::visit_all(visitor);
    list_customer_bills_fee_records::visit_all(visitor);
    list_customerself_resource_record_details::visit_all(visitor);
    list_customerself_resource_records::visit_all(visitor);
    list_free_resources_usage_records::visit_all(visitor);
    list_resource_usage::visit_all(visitor);
    list_resource_usage_summary::visit_all(visitor);
    show_customer_monthly_sum::visit_all(visitor);
}

fn visit_costs(visitor: &mut impl Visitor) {
    list_costs::visit_all(visitor);
    list_customer_bills_monthly_break_down::visit_all(visitor);
}

fn visit_accounts(visitor: &mut impl Visitor) {
    legacy_show_account_balances::visit_all(visitor);
    list_customer_account_change_records::visit_all(visitor);
    list_stored_value_cards::visit_all(visitor);
    show_customer_account_balances::visit_all(visitor);
    show_real_name_auth_qr_code::visit_all(visitor);
    show_real_name_auth_status::visit_all(visitor);
}

fn visit_coupons(visitor: &mut impl Visitor) {
    list_business_discount_info::visit_all(visitor);
    list_customer_coupon_change_records::visit_all(visitor);
    list_sub_customer_coupons::visit_all(visitor);
}

fn visit_packages(visitor: &mut impl Visitor) {
    legacy_list_free_resource_usages::visit_all(visitor);
    legacy_list_free_resources::visit_all(visitor);
    list_free_resource_infos::visit_all(visitor);
    list_free_resource_usages::visit_all(visitor);
}

fn visit_prices(visitor: &mut impl Visitor) {
    legacy_query_change_rating::visit_all(visitor);
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
    list_resource_types::visit_all(visitor);
    list_service_resources::visit_all(visitor);
    list_service_types::visit_all(visitor);
    list_usage_types::visit_all(visitor);
}

fn visit_locations(visitor: &mut impl Visitor) {
    list_cities::visit_all(visitor);
    list_counties::visit_all(visitor);
    list_provinces::visit_all(visitor);
}

fn visit_enterprise(visitor: &mut impl Visitor) {
    claim_enterprise_multi_account_coupon::visit_all(visitor);
    create_enterprise_project_auth::visit_all(visitor);
    create_sub_enterprise_account::visit_all(visitor);
    legacy_list_enterprise_customers::visit_all(visitor);
    legacy_retrieve_from_sub_account::visit_all(visitor);
    legacy_show_retrieve_amount::visit_all(visitor);
    legacy_show_transfer_amount::visit_all(visitor);
    legacy_transfer_to_sub_account::visit_all(visitor);
    list_enterprise_multi_account::visit_all(visitor);
    list_enterprise_organizations::visit_all(visitor);
    list_enterprise_sub_customers::visit_all(visitor);
    list_multi_account_retrieve_coupons::visit_all(visitor);
    list_multi_account_transfer_coupons::visit_all(visitor);
    reclaim_enterprise_multi_account_coupon::visit_all(visitor);
    reclaim_sub_enterprise_amount::visit_all(visitor);
    send_sms_verification_code::visit_all(visitor);
    show_multi_account_transfer_amount::visit_all(visitor);
    update_sub_enterprise_amount::visit_all(visitor);
}

fn visit_customers(visitor: &mut impl Visitor) {
    change_enterprise_realname_authentication::visit_all(visitor);
    check_user_identity::visit_all(visitor);
    create_enterprise_realname_authentication::visit_all(visitor);
    create_personal_realname_auth::visit_all(visitor);
    create_sub_customer::visit_all(visitor);
    legacy_change_enterprise_realname::visit_all(visitor);
    legacy_check_user::visit_all(visitor);
    legacy_create_customer::visit_all(visitor);
    legacy_create_enterprise_realname::visit_all(visitor);
    legacy_create_personal_realname::visit_all(visitor);
    legacy_list_customers::visit_all(visitor);
    legacy_list_on_demand_resources::visit_all(visitor);
    legacy_send_verification_code::visit_all(visitor);
    legacy_show_realname_result::visit_all(visitor);
    list_customer_on_demand_resources::visit_all(visitor);
    list_indirect_partners::visit_all(visitor);
    list_sub_customer_new_tag::visit_all(visitor);
    list_sub_customers::visit_all(visitor);
    send_verification_message_code::visit_all(visitor);
    show_realname_authentication_review_result::visit_all(visitor);
}

fn visit_partner_coupons(visitor: &mut impl Visitor) {
    create_partner_coupons::visit_all(visitor);
    list_coupon_quotas_records::visit_all(visitor);
    list_issued_coupon_quotas::visit_all(visitor);
    list_issued_partner_coupons::visit_all(visitor);
    list_partner_coupons_record::visit_all(visitor);
    list_quota_coupons::visit_all(visitor);
    reclaim_coupon_quotas::visit_all(visitor);
    reclaim_partner_coupons::visit_all(visitor);
    update_coupon_quotas::visit_all(visitor);
}

fn visit_partner_accounts(visitor: &mut impl Visitor) {
    legacy_adjust_customer_amount::visit_all(visitor);
    list_customers_balances_detail::visit_all(visitor);
    list_partner_account_change_records::visit_all(visitor);
    list_partner_adjust_records::visit_all(visitor);
    list_partner_balances::visit_all(visitor);
    reclaim_indirect_partner_account::visit_all(visitor);
    reclaim_to_partner_account::visit_all(visitor);
    update_customer_account_amount::visit_all(visitor);
    update_indirect_partner_account::visit_all(visitor);
}

fn visit_partner_bills(visitor: &mut impl Visitor) {
    legacy_subcustomer_bills::visit_all(visitor);
    list_consume_sub_customers::visit_all(visitor);
    list_incentive_discount_policies::visit_all(visitor);
    list_sub_customer_bill_detail::visit_all(visitor);
    list_subcustomer_monthly_bills::visit_all(visitor);
}

mod cancel_customer_order {
    use ::huaweicloud_bss::orders::CancelCustomerOrder;

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
    use ::huaweicloud_bss::orders::{
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
    use ::huaweicloud_bss::orders::{
        LegacyListOrders, LegacyListOrdersRequired, LegacyOrderQueryMethod, LegacyOrderSort,
    };
    use ::huaweicloud_bss::types::OrderType;
    use ::huaweicloud_bss::{EmptyString, Instant, Null};

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
        of_method(visitor);
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
        visitor.visit(
            "LegacyListOrders",
            "service_type",
            "null",
            &request().service_type(Null),
        );
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

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListOrders",
            "method",
            "value",
            &request().method(LegacyOrderQueryMethod::Oneself),
        );
        visitor.visit("LegacyListOrders", "method", "absent", &request());
    }
}

mod legacy_pay_order_v2 {
    use ::huaweicloud_bss::orders::LegacyPayOrderV2;
    use ::huaweicloud_bss::types::{
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
    use ::huaweicloud_bss::orders::{LegacyShowOrderDetail, LegacyShowOrderDetailRequired};

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
    use ::huaweicloud_bss::orders::{LegacyShowRefundOrder, LegacyShowRefundOrderRequired};

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
    use ::huaweicloud_bss::orders::{LegacyUnsubscribeOrder, LegacyUnsubscribeOrderRequired};

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
    use ::huaweicloud_bss::orders::{
        ListCustomerOrders, OrderQueryMethod, OrderSort, OrderStatusFilter,
    };
    use ::huaweicloud_bss::types::OrderType;
    use ::huaweicloud_bss::{EmptyString, Instant, Null};

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
        of_paying_agent_id(visitor);
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

    fn of_paying_agent_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerOrders",
            "paying_agent_id",
            "value",
            &request().paying_agent_id("example-0"),
        );
        visitor.visit(
            "ListCustomerOrders",
            "paying_agent_id",
            "absent",
            &request(),
        );
    }
}

mod list_order_coupons_by_order_id {
    use ::huaweicloud_bss::orders::ListOrderCouponsByOrderId;

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
    use ::huaweicloud_bss::orders::ListOrderDiscounts;

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
    use ::huaweicloud_bss::orders::{PayOrders, PayOrdersRequired, UseInPayment};
    use ::huaweicloud_bss::types::{
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
    use ::huaweicloud_bss::orders::ShowCustomerOrderDetails;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::orders::ShowRefundOrderDetails;

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
    use ::huaweicloud_bss::subscriptions::{AutoRenewPeriodType, AutoRenewalResources};

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
    use ::huaweicloud_bss::subscriptions::CancelAutoRenewalResources;

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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{
        LegacyListPeriodResources, LegacyPeriodResourceStatus, LegacyResourceScope,
    };
    use ::huaweicloud_bss::{EmptyString, Null};

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
    use ::huaweicloud_bss::subscriptions::{
        LegacyAutoPay, LegacyExpireMode, LegacyRenewResources, LegacyRenewResourcesRequired,
    };
    use ::huaweicloud_bss::types::RenewalPeriodType;

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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{ListRenewRateOnPeriod, ListRenewRateOnPeriodRequired};
    use ::huaweicloud_bss::types::RenewalPeriodType;

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
    use ::huaweicloud_bss::subscriptions::{AutoPay, RenewalResources, RenewalResourcesRequired};
    use ::huaweicloud_bss::types::RenewalPeriodType;

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
    use ::huaweicloud_bss::subscriptions::{
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
    use ::huaweicloud_bss::subscriptions::{
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

mod update_period_to_on_demand_instantly {
    use ::huaweicloud_bss::subscriptions::UpdatePeriodToOnDemandInstantly;

    fn request() -> UpdatePeriodToOnDemandInstantly {
        UpdatePeriodToOnDemandInstantly::new(vec!["example-0".to_owned()])
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdatePeriodToOnDemandInstantly", "", "", &request());
        of_resource_ids(visitor);
    }

    fn of_resource_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdatePeriodToOnDemandInstantly",
            "resource_ids",
            "value",
            &UpdatePeriodToOnDemandInstantly::new(vec!["example-0".to_owned()]),
        );
    }
}

mod legacy_list_res_fee_records {
    use ::huaweicloud_bss::bills::{
        LegacyExpenditurePayMethod, LegacyListResFeeRecords, LegacyListResFeeRecordsRequired,
    };
    use ::huaweicloud_bss::{Date, Null};

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
        visitor.visit(
            "LegacyListResFeeRecords",
            "orderId",
            "null",
            &request().order_id(Null),
        );
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
        visitor.visit(
            "LegacyListResFeeRecords",
            "resourceId",
            "null",
            &request().resource_id(Null),
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
        visitor.visit(
            "LegacyListResFeeRecords",
            "enterpriseProjectId",
            "null",
            &request().enterprise_project_id(Null),
        );
    }
}

mod legacy_list_res_records {
    use ::huaweicloud_bss::bills::{
        LegacyListResRecords, LegacyListResRecordsRequired, LegacyUsagePayMethod,
    };
    use ::huaweicloud_bss::{Month, Null};

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
        visitor.visit(
            "LegacyListResRecords",
            "resInstanceId",
            "null",
            &request().res_instance_id(Null),
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
    use ::huaweicloud_bss::bills::{
        LegacyBillAccount, LegacyShowMonthlySum, LegacyShowMonthlySumRequired,
    };
    use ::huaweicloud_bss::{Month, Null};

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

mod list_customer_bills_fee_records {
    use ::huaweicloud_bss::bills::{BillPaymentStatus, BillProvider, ListCustomerBillsFeeRecords};
    use ::huaweicloud_bss::types::{BillQueryMethod, BillType, ChargeMode, Language};
    use ::huaweicloud_bss::{Date, Month};

    fn request() -> ListCustomerBillsFeeRecords {
        ListCustomerBillsFeeRecords::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerBillsFeeRecords", "", "", &request());
        of_bill_cycle(visitor);
        of_provider_type(visitor);
        of_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_region_code(visitor);
        of_charging_mode(visitor);
        of_bill_type(visitor);
        of_trade_id(visitor);
        of_enterprise_project_id(visitor);
        of_include_zero_record(visitor);
        of_status(visitor);
        of_method(visitor);
        of_sub_customer_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_bill_date_begin(visitor);
        of_bill_date_end(visitor);
        of_x_language(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_cycle",
            "value",
            &ListCustomerBillsFeeRecords::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_provider_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "provider_type",
            "value",
            &request().provider_type(BillProvider::HuaweiCloud),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "provider_type",
            "absent",
            &request(),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "service_type_code",
            "absent",
            &request(),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "resource_type_code",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "resource_type_code",
            "absent",
            &request(),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "region_code",
            "absent",
            &request(),
        );
    }

    fn of_charging_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "charging_mode",
            "value",
            &request().charging_mode(ChargeMode::YearlyMonthly),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "charging_mode",
            "absent",
            &request(),
        );
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_type",
            "value",
            &request().bill_type(BillType::NewPurchase),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_type",
            "absent",
            &request(),
        );
    }

    fn of_trade_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "trade_id",
            "value",
            &request().trade_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "trade_id",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "enterprise_project_id",
            "absent",
            &request(),
        );
    }

    fn of_include_zero_record(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "include_zero_record",
            "value",
            &request().include_zero_record(true),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "include_zero_record",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "status",
            "value",
            &request().status(BillPaymentStatus::Paid),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "status",
            "absent",
            &request(),
        );
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "method",
            "value",
            &request().method(BillQueryMethod::Oneself),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "method",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "sub_customer_id",
            "value",
            &request().sub_customer_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "sub_customer_id",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListCustomerBillsFeeRecords", "limit", "absent", &request());
    }

    fn of_bill_date_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_date_begin",
            "value",
            &request().bill_date_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_date_begin",
            "absent",
            &request(),
        );
    }

    fn of_bill_date_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_date_end",
            "value",
            &request().bill_date_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "bill_date_end",
            "absent",
            &request(),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListCustomerBillsFeeRecords",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod list_customerself_resource_record_details {
    use ::huaweicloud_bss::bills::{BillQueryType, ListCustomerselfResourceRecordDetails};
    use ::huaweicloud_bss::types::{
        BillQueryMethod, BillStatisticType, BillType, ChargeMode, Language,
    };
    use ::huaweicloud_bss::{Date, Month};

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
    use ::huaweicloud_bss::bills::ListCustomerselfResourceRecords;
    use ::huaweicloud_bss::types::{
        BillQueryMethod, BillStatisticType, BillType, ChargeModeCode, Language,
    };
    use ::huaweicloud_bss::{Date, Empty, EmptyString, Month};

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
    use ::huaweicloud_bss::Date;
    use ::huaweicloud_bss::bills::{
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

mod list_resource_usage {
    use ::huaweicloud_bss::Month;
    use ::huaweicloud_bss::bills::{ListResourceUsage, ListResourceUsageRequired};
    use ::huaweicloud_bss::types::{
        Language, PeakBandwidthResourceType, PeakBandwidthServiceType, PeakBandwidthUsageType,
    };

    fn required() -> ListResourceUsageRequired {
        ListResourceUsageRequired {
            bill_cycle: "2026-01".parse::<Month>().unwrap(),
            service_type_code: PeakBandwidthServiceType::Cdn,
            resource_type_code: PeakBandwidthResourceType::Cdn,
            usage_type: PeakBandwidthUsageType::MonthlyPeakBase1024,
            resource_id: "example-0".to_owned(),
        }
    }

    fn request() -> ListResourceUsage {
        ListResourceUsage::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceUsage", "", "", &request());
        of_bill_cycle(visitor);
        of_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_usage_type(visitor);
        of_resource_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "bill_cycle",
            "value",
            &ListResourceUsage::new(ListResourceUsageRequired {
                bill_cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "service_type_code",
            "value",
            &ListResourceUsage::new(ListResourceUsageRequired {
                service_type_code: PeakBandwidthServiceType::Cdn,
                ..required()
            }),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "resource_type_code",
            "value",
            &ListResourceUsage::new(ListResourceUsageRequired {
                resource_type_code: PeakBandwidthResourceType::Cdn,
                ..required()
            }),
        );
    }

    fn of_usage_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "usage_type",
            "value",
            &ListResourceUsage::new(ListResourceUsageRequired {
                usage_type: PeakBandwidthUsageType::MonthlyPeakBase1024,
                ..required()
            }),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "resource_id",
            "value",
            &ListResourceUsage::new(ListResourceUsageRequired {
                resource_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceUsage", "offset", "value", &request().offset(0));
        visitor.visit("ListResourceUsage", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceUsage", "limit", "value", &request().limit(1));
        visitor.visit("ListResourceUsage", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsage",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit("ListResourceUsage", "X-Language", "absent", &request());
    }
}

mod list_resource_usage_summary {
    use ::huaweicloud_bss::Month;
    use ::huaweicloud_bss::bills::{ListResourceUsageSummary, ListResourceUsageSummaryRequired};
    use ::huaweicloud_bss::types::{
        Language, PeakBandwidthResourceType, PeakBandwidthServiceType, PeakBandwidthUsageType,
    };

    fn required() -> ListResourceUsageSummaryRequired {
        ListResourceUsageSummaryRequired {
            bill_cycle: "2026-01".parse::<Month>().unwrap(),
            service_type_code: PeakBandwidthServiceType::Cdn,
            resource_type_code: PeakBandwidthResourceType::Cdn,
            usage_type: PeakBandwidthUsageType::MonthlyPeakBase1024,
        }
    }

    fn request() -> ListResourceUsageSummary {
        ListResourceUsageSummary::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListResourceUsageSummary", "", "", &request());
        of_bill_cycle(visitor);
        of_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_usage_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "bill_cycle",
            "value",
            &ListResourceUsageSummary::new(ListResourceUsageSummaryRequired {
                bill_cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "service_type_code",
            "value",
            &ListResourceUsageSummary::new(ListResourceUsageSummaryRequired {
                service_type_code: PeakBandwidthServiceType::Cdn,
                ..required()
            }),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "resource_type_code",
            "value",
            &ListResourceUsageSummary::new(ListResourceUsageSummaryRequired {
                resource_type_code: PeakBandwidthResourceType::Cdn,
                ..required()
            }),
        );
    }

    fn of_usage_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "usage_type",
            "value",
            &ListResourceUsageSummary::new(ListResourceUsageSummaryRequired {
                usage_type: PeakBandwidthUsageType::MonthlyPeakBase1024,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListResourceUsageSummary", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListResourceUsageSummary", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListResourceUsageSummary",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListResourceUsageSummary",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod show_customer_monthly_sum {
    use ::huaweicloud_bss::bills::ShowCustomerMonthlySum;
    use ::huaweicloud_bss::types::BillQueryMethod;
    use ::huaweicloud_bss::{Month, Null};

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
    use ::huaweicloud_bss::costs::{
        CostAmountType, CostDimension, CostFilter, CostFilterFactor, CostFilterFactorRequired,
        CostFilterOperator, CostFilterRequired, CostGrouping, CostGroupingRequired,
        CostGroupingType, CostTimeCondition, CostTimeConditionRequired, CostTimeMeasure, CostType,
        ListCosts, ListCostsRequired,
    };
    use ::huaweicloud_bss::types::Language;

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

mod list_customer_bills_monthly_break_down {
    use ::huaweicloud_bss::costs::ListCustomerBillsMonthlyBreakDown;
    use ::huaweicloud_bss::types::{BillQueryMethod, BillType, ChargeMode, Language};
    use ::huaweicloud_bss::{EmptyString, Month, Null};

    fn request() -> ListCustomerBillsMonthlyBreakDown {
        ListCustomerBillsMonthlyBreakDown::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerBillsMonthlyBreakDown", "", "", &request());
        of_shared_month(visitor);
        of_service_type_code(visitor);
        of_resource_type_code(visitor);
        of_region_code(visitor);
        of_charging_mode(visitor);
        of_bill_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_resource_id(visitor);
        of_resource_name(visitor);
        of_enterprise_project_id(visitor);
        of_method(visitor);
        of_sub_customer_id(visitor);
        of_x_language(visitor);
    }

    fn of_shared_month(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "shared_month",
            "value",
            &ListCustomerBillsMonthlyBreakDown::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "service_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "service_type_code",
            "empty_string",
            &request().service_type_code(EmptyString),
        );
    }

    fn of_resource_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_type_code",
            "value",
            &request().resource_type_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_type_code",
            "empty_string",
            &request().resource_type_code(EmptyString),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "region_code",
            "absent",
            &request(),
        );
    }

    fn of_charging_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "charging_mode",
            "value",
            &request().charging_mode(ChargeMode::YearlyMonthly),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "charging_mode",
            "absent",
            &request(),
        );
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "bill_type",
            "value",
            &request().bill_type(BillType::NewPurchase),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "bill_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_id",
            "value",
            &request().resource_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_id",
            "absent",
            &request(),
        );
    }

    fn of_resource_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_name",
            "value",
            &request().resource_name("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "resource_name",
            "absent",
            &request(),
        );
    }

    fn of_enterprise_project_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "enterprise_project_id",
            "value",
            &request().enterprise_project_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "enterprise_project_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "enterprise_project_id",
            "empty_string",
            &request().enterprise_project_id(EmptyString),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "enterprise_project_id",
            "null",
            &request().enterprise_project_id(Null),
        );
    }

    fn of_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "method",
            "value",
            &request().method(BillQueryMethod::Oneself),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "method",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "sub_customer_id",
            "value",
            &request().sub_customer_id("example-0"),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "sub_customer_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "sub_customer_id",
            "empty_string",
            &request().sub_customer_id(EmptyString),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListCustomerBillsMonthlyBreakDown",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod legacy_show_account_balances {
    use ::huaweicloud_bss::accounts::LegacyShowAccountBalances;

    fn request() -> LegacyShowAccountBalances {
        LegacyShowAccountBalances::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowAccountBalances", "", "", &request());
        of_domain_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowAccountBalances",
            "domain_id",
            "value",
            &LegacyShowAccountBalances::new("example-0"),
        );
    }
}

mod list_customer_account_change_records {
    use ::huaweicloud_bss::accounts::{
        AccountTradeType, ListCustomerAccountChangeRecords, PaymentChannel,
    };
    use ::huaweicloud_bss::types::{BalanceType, RevenueExpenseType};
    use ::huaweicloud_bss::{Date, EmptyString, Null};

    fn request() -> ListCustomerAccountChangeRecords {
        ListCustomerAccountChangeRecords::new(BalanceType::Debit)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerAccountChangeRecords", "", "", &request());
        of_balance_type(visitor);
        of_revenue_expense_type(visitor);
        of_trade_type(visitor);
        of_trade_time_begin(visitor);
        of_trade_time_end(visitor);
        of_trade_id(visitor);
        of_payment_channel_id(visitor);
        of_payment_channel_no(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "balance_type",
            "value",
            &ListCustomerAccountChangeRecords::new(BalanceType::Debit),
        );
    }

    fn of_revenue_expense_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "revenue_expense_type",
            "value",
            &request().revenue_expense_type(RevenueExpenseType::Revenue),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "revenue_expense_type",
            "absent",
            &request(),
        );
    }

    fn of_trade_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_type",
            "value",
            &request().trade_type(AccountTradeType::TopUp),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_type",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_type",
            "null",
            &request().trade_type(Null),
        );
    }

    fn of_trade_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_time_begin",
            "value",
            &request().trade_time_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_trade_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_time_end",
            "value",
            &request().trade_time_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_time_end",
            "absent",
            &request(),
        );
    }

    fn of_trade_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_id",
            "value",
            &request().trade_id("example-0"),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "trade_id",
            "null",
            &request().trade_id(Null),
        );
    }

    fn of_payment_channel_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_id",
            "value",
            &request().payment_channel_id(vec![PaymentChannel::NoChannel]),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_id",
            "empty_string",
            &request().payment_channel_id(EmptyString),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_id",
            "null",
            &request().payment_channel_id(Null),
        );
    }

    fn of_payment_channel_no(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_no",
            "value",
            &request().payment_channel_no("example-0"),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_no",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "payment_channel_no",
            "null",
            &request().payment_channel_no(Null),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerAccountChangeRecords",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod list_stored_value_cards {
    use ::huaweicloud_bss::accounts::{ListStoredValueCards, StoredValueCardStatus};

    fn request() -> ListStoredValueCards {
        ListStoredValueCards::new(StoredValueCardStatus::Usable)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListStoredValueCards", "", "", &request());
        of_status(visitor);
        of_card_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListStoredValueCards",
            "status",
            "value",
            &ListStoredValueCards::new(StoredValueCardStatus::Usable),
        );
    }

    fn of_card_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListStoredValueCards",
            "card_id",
            "value",
            &request().card_id("example-0"),
        );
        visitor.visit("ListStoredValueCards", "card_id", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListStoredValueCards",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListStoredValueCards", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListStoredValueCards",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListStoredValueCards", "limit", "absent", &request());
    }
}

mod show_customer_account_balances {
    use ::huaweicloud_bss::accounts::ShowCustomerAccountBalances;

    fn request() -> ShowCustomerAccountBalances {
        ShowCustomerAccountBalances::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowCustomerAccountBalances", "", "", &request());
    }
}

mod show_real_name_auth_qr_code {
    use ::huaweicloud_bss::accounts::ShowRealNameAuthQrCode;

    fn request() -> ShowRealNameAuthQrCode {
        ShowRealNameAuthQrCode::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowRealNameAuthQrCode", "", "", &request());
    }
}

mod show_real_name_auth_status {
    use ::huaweicloud_bss::accounts::ShowRealNameAuthStatus;

    fn request() -> ShowRealNameAuthStatus {
        ShowRealNameAuthStatus::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowRealNameAuthStatus", "", "", &request());
    }
}

mod list_business_discount_info {
    use ::huaweicloud_bss::coupons::{ListBusinessDiscountInfo, QuoteChargingMode, QuoteKind};
    use ::huaweicloud_bss::types::Language;

    fn request() -> ListBusinessDiscountInfo {
        ListBusinessDiscountInfo::new(QuoteKind::Product)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListBusinessDiscountInfo", "", "", &request());
        of_x_language(visitor);
        of_quoting_item_type(visitor);
        of_cloud_service_types(visitor);
        of_charging_modes(visitor);
        of_site_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListBusinessDiscountInfo",
            "X-Language",
            "absent",
            &request(),
        );
    }

    fn of_quoting_item_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "quoting_item_type",
            "value",
            &ListBusinessDiscountInfo::new(QuoteKind::Product),
        );
    }

    fn of_cloud_service_types(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "cloud_service_types",
            "value",
            &request().cloud_service_types(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListBusinessDiscountInfo",
            "cloud_service_types",
            "absent",
            &request(),
        );
    }

    fn of_charging_modes(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "charging_modes",
            "value",
            &request().charging_modes(vec![QuoteChargingMode::PayPerUse]),
        );
        visitor.visit(
            "ListBusinessDiscountInfo",
            "charging_modes",
            "absent",
            &request(),
        );
    }

    fn of_site_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "site_code",
            "value",
            &request().site_code("example-0"),
        );
        visitor.visit(
            "ListBusinessDiscountInfo",
            "site_code",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListBusinessDiscountInfo", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListBusinessDiscountInfo",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListBusinessDiscountInfo", "limit", "absent", &request());
    }
}

mod list_customer_coupon_change_records {
    use ::huaweicloud_bss::Date;
    use ::huaweicloud_bss::coupons::{
        CouponBalanceType, CouponTradeType, ListCustomerCouponChangeRecords,
    };
    use ::huaweicloud_bss::types::RevenueExpenseType;

    fn request() -> ListCustomerCouponChangeRecords {
        ListCustomerCouponChangeRecords::new(CouponBalanceType::CashCoupons)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomerCouponChangeRecords", "", "", &request());
        of_balance_type(visitor);
        of_revenue_expense_type(visitor);
        of_trade_type(visitor);
        of_trade_id(visitor);
        of_trade_time_begin(visitor);
        of_trade_time_end(visitor);
        of_coupon_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "balance_type",
            "value",
            &ListCustomerCouponChangeRecords::new(CouponBalanceType::CashCoupons),
        );
    }

    fn of_revenue_expense_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "revenue_expense_type",
            "value",
            &request().revenue_expense_type(RevenueExpenseType::Revenue),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "revenue_expense_type",
            "absent",
            &request(),
        );
    }

    fn of_trade_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_type",
            "value",
            &request().trade_type(CouponTradeType::Activation),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_type",
            "absent",
            &request(),
        );
    }

    fn of_trade_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_id",
            "value",
            &request().trade_id("example-0"),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_id",
            "absent",
            &request(),
        );
    }

    fn of_trade_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_time_begin",
            "value",
            &request().trade_time_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_trade_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_time_end",
            "value",
            &request().trade_time_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "trade_time_end",
            "absent",
            &request(),
        );
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "coupon_id",
            "value",
            &request().coupon_id("example-0"),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "coupon_id",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListCustomerCouponChangeRecords",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod list_sub_customer_coupons {
    use ::huaweicloud_bss::coupons::{
        CouponStatusFilter, CouponTypeFilter, ListSubCustomerCoupons,
    };
    use ::huaweicloud_bss::{EmptyString, Instant};

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
        of_indirect_partner_id(visitor);
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "coupon_id",
            "value",
            &request().coupon_id("example-0"),
        );
        visitor.visit("ListSubCustomerCoupons", "coupon_id", "absent", &request());
        visitor.visit(
            "ListSubCustomerCoupons",
            "coupon_id",
            "empty_string",
            &request().coupon_id(EmptyString),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("ListSubCustomerCoupons", "order_id", "absent", &request());
        visitor.visit(
            "ListSubCustomerCoupons",
            "order_id",
            "empty_string",
            &request().order_id(EmptyString),
        );
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
        visitor.visit(
            "ListSubCustomerCoupons",
            "promotion_plan_id",
            "empty_string",
            &request().promotion_plan_id(EmptyString),
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
        visitor.visit(
            "ListSubCustomerCoupons",
            "source_id",
            "empty_string",
            &request().source_id(EmptyString),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerCoupons",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerCoupons",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_free_resource_usages {
    use ::huaweicloud_bss::packages::LegacyListFreeResourceUsages;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::packages::{LegacyListFreeResources, LegacyPackageStatus};
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::packages::{ListFreeResourceInfos, PackageStatus};
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::packages::ListFreeResourceUsages;
    use ::huaweicloud_bss::types::Language;

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

mod legacy_query_change_rating {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::prices::{
        LegacyChangedProduct, LegacyChangedProductRequired, LegacyQueryChangeRating,
        LegacyQueryChangeRatingRequired,
    };

    fn required() -> LegacyQueryChangeRatingRequired {
        LegacyQueryChangeRatingRequired {
            domain_id: "example-0".to_owned(),
            product_info: LegacyChangedProduct::new(LegacyChangedProductRequired {
                cloud_service_type: "example-0".to_owned(),
                resource_type: "example-0".to_owned(),
                resource_spec_code: "example-0".to_owned(),
            }),
            resource_id: "example-0".to_owned(),
        }
    }

    fn request() -> LegacyQueryChangeRating {
        LegacyQueryChangeRating::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyQueryChangeRating", "", "", &request());
        of_domain_id(visitor);
        of_product_info(visitor);
        of_tenant_id(visitor);
        of_resource_id(visitor);
        of_inquiry_time(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryChangeRating",
            "domain_id",
            "value",
            &LegacyQueryChangeRating::new(LegacyQueryChangeRatingRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_product_info(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryChangeRating",
            "productInfo",
            "value",
            &LegacyQueryChangeRating::new(LegacyQueryChangeRatingRequired {
                product_info: LegacyChangedProduct::new(LegacyChangedProductRequired {
                    cloud_service_type: "example-0".to_owned(),
                    resource_type: "example-0".to_owned(),
                    resource_spec_code: "example-0".to_owned(),
                }),
                ..required()
            }),
        );
    }

    fn of_tenant_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryChangeRating",
            "tenantId",
            "value",
            &request().tenant_id("example-0"),
        );
        visitor.visit("LegacyQueryChangeRating", "tenantId", "absent", &request());
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryChangeRating",
            "resourceId",
            "value",
            &LegacyQueryChangeRating::new(LegacyQueryChangeRatingRequired {
                resource_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_inquiry_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyQueryChangeRating",
            "inquiryTime",
            "value",
            &request().inquiry_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyQueryChangeRating",
            "inquiryTime",
            "absent",
            &request(),
        );
    }
}

mod legacy_query_rating {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::prices::{
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
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::prices::{
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
    use ::huaweicloud_bss::prices::{
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
    use ::huaweicloud_bss::products::LegacyListResourceTypes;
    use ::huaweicloud_bss::types::Language;
    use ::huaweicloud_bss::{EmptyString, Null};

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
    use ::huaweicloud_bss::products::LegacyListServiceTypes;
    use ::huaweicloud_bss::types::Language;
    use ::huaweicloud_bss::{EmptyString, Null};

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
    use ::huaweicloud_bss::products::ListConversions;
    use ::huaweicloud_bss::types::{Language, MeasureType};

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
    use ::huaweicloud_bss::products::ListMeasureUnits;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::products::{
        ListResourceSpecs, ListResourceSpecsRequired, ResourceSpecsFilter, ResourceSpecsFilterKey,
        ResourceSpecsFilterRequired,
    };
    use ::huaweicloud_bss::types::{ChargeModeCode, Language};

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

mod list_resource_types {
    use ::huaweicloud_bss::products::ListResourceTypes;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::products::ListServiceResources;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::products::ListServiceTypes;
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::products::ListUsageTypes;
    use ::huaweicloud_bss::types::Language;
    use ::huaweicloud_bss::{EmptyString, Null};

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

mod list_cities {
    use ::huaweicloud_bss::locations::ListCities;
    use ::huaweicloud_bss::types::LocationLanguage;

    fn request() -> ListCities {
        ListCities::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCities", "", "", &request());
        of_province_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_province_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCities",
            "province_code",
            "value",
            &ListCities::new("example-0"),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCities", "offset", "value", &request().offset(0));
        visitor.visit("ListCities", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCities", "limit", "value", &request().limit(1));
        visitor.visit("ListCities", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCities",
            "X-Language",
            "value",
            &request().x_language(LocationLanguage::Chinese),
        );
        visitor.visit("ListCities", "X-Language", "absent", &request());
    }
}

mod list_counties {
    use ::huaweicloud_bss::locations::ListCounties;
    use ::huaweicloud_bss::types::LocationLanguage;

    fn request() -> ListCounties {
        ListCounties::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCounties", "", "", &request());
        of_city_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_city_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCounties",
            "city_code",
            "value",
            &ListCounties::new("example-0"),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCounties", "offset", "value", &request().offset(0));
        visitor.visit("ListCounties", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCounties", "limit", "value", &request().limit(1));
        visitor.visit("ListCounties", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCounties",
            "X-Language",
            "value",
            &request().x_language(LocationLanguage::Chinese),
        );
        visitor.visit("ListCounties", "X-Language", "absent", &request());
    }
}

mod list_provinces {
    use ::huaweicloud_bss::locations::ListProvinces;
    use ::huaweicloud_bss::types::LocationLanguage;

    fn request() -> ListProvinces {
        ListProvinces::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListProvinces", "", "", &request());
        of_offset(visitor);
        of_limit(visitor);
        of_x_language(visitor);
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListProvinces", "offset", "value", &request().offset(0));
        visitor.visit("ListProvinces", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListProvinces", "limit", "value", &request().limit(1));
        visitor.visit("ListProvinces", "limit", "absent", &request());
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListProvinces",
            "X-Language",
            "value",
            &request().x_language(LocationLanguage::Chinese),
        );
        visitor.visit("ListProvinces", "X-Language", "absent", &request());
    }
}

mod claim_enterprise_multi_account_coupon {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::enterprise::{
        ClaimEnterpriseMultiAccountCoupon, ClaimEnterpriseMultiAccountCouponRequired,
    };

    fn required() -> ClaimEnterpriseMultiAccountCouponRequired {
        ClaimEnterpriseMultiAccountCouponRequired {
            customer_id: "example-0".to_owned(),
            coupon_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> ClaimEnterpriseMultiAccountCoupon {
        ClaimEnterpriseMultiAccountCoupon::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ClaimEnterpriseMultiAccountCoupon", "", "", &request());
        of_customer_id(visitor);
        of_coupon_id(visitor);
        of_amount(visitor);
        of_trans_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ClaimEnterpriseMultiAccountCoupon",
            "customer_id",
            "value",
            &ClaimEnterpriseMultiAccountCoupon::new(ClaimEnterpriseMultiAccountCouponRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ClaimEnterpriseMultiAccountCoupon",
            "coupon_id",
            "value",
            &ClaimEnterpriseMultiAccountCoupon::new(ClaimEnterpriseMultiAccountCouponRequired {
                coupon_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ClaimEnterpriseMultiAccountCoupon",
            "amount",
            "value",
            &ClaimEnterpriseMultiAccountCoupon::new(ClaimEnterpriseMultiAccountCouponRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ClaimEnterpriseMultiAccountCoupon",
            "trans_id",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "ClaimEnterpriseMultiAccountCoupon",
            "trans_id",
            "absent",
            &request(),
        );
    }
}

mod create_enterprise_project_auth {
    use ::huaweicloud_bss::enterprise::CreateEnterpriseProjectAuth;

    fn request() -> CreateEnterpriseProjectAuth {
        CreateEnterpriseProjectAuth::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateEnterpriseProjectAuth", "", "", &request());
    }
}

mod create_sub_enterprise_account {
    use ::huaweicloud_bss::EmptyString;
    use ::huaweicloud_bss::enterprise::{
        CreateSubEnterpriseAccount, CreateSubEnterpriseAccountRequired, FinancialCustody,
        MemberAssociationType, MemberPermission, NewMemberAccount, NewMemberAccountRequired,
    };

    fn required() -> CreateSubEnterpriseAccountRequired {
        CreateSubEnterpriseAccountRequired {
            party_id: "example-0".to_owned(),
            sub_customer_association_type: MemberAssociationType::SameLegalEntity,
            new_sub_customer: NewMemberAccount::new(NewMemberAccountRequired {
                customer_name: "example-0".to_owned(),
                password: "example-0".to_owned(),
            }),
        }
    }

    fn request() -> CreateSubEnterpriseAccount {
        CreateSubEnterpriseAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateSubEnterpriseAccount", "", "", &request());
        of_party_id(visitor);
        of_display_name(visitor);
        of_sub_customer_association_type(visitor);
        of_permission_ids(visitor);
        of_new_sub_customer(visitor);
        of_financial_custody(visitor);
    }

    fn of_party_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "party_id",
            "value",
            &CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
                party_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_display_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "display_name",
            "value",
            &request().display_name("example-0"),
        );
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "display_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "display_name",
            "empty_string",
            &request().display_name(EmptyString),
        );
    }

    fn of_sub_customer_association_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "sub_customer_association_type",
            "value",
            &CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
                sub_customer_association_type: MemberAssociationType::SameLegalEntity,
                ..required()
            }),
        );
    }

    fn of_permission_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "permission_ids",
            "value",
            &request().permission_ids(vec![MemberPermission::ReadFinances]),
        );
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "permission_ids",
            "absent",
            &request(),
        );
    }

    fn of_new_sub_customer(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "new_sub_customer",
            "value",
            &CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
                new_sub_customer: NewMemberAccount::new(NewMemberAccountRequired {
                    customer_name: "example-0".to_owned(),
                    password: "example-0".to_owned(),
                }),
                ..required()
            }),
        );
    }

    fn of_financial_custody(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "financial_custody",
            "value",
            &request().financial_custody(FinancialCustody::NotHeld),
        );
        visitor.visit(
            "CreateSubEnterpriseAccount",
            "financial_custody",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_enterprise_customers {
    use ::huaweicloud_bss::enterprise::LegacyListEnterpriseCustomers;
    use ::huaweicloud_bss::types::NameMatch;
    use ::huaweicloud_bss::{EmptyString, Null};

    fn request() -> LegacyListEnterpriseCustomers {
        LegacyListEnterpriseCustomers::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyListEnterpriseCustomers", "", "", &request());
        of_domain_id(visitor);
        of_sub_customer_name(visitor);
        of_display_name(visitor);
        of_fuzzy_query(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_org_party_id(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "domain_id",
            "value",
            &LegacyListEnterpriseCustomers::new("example-0"),
        );
    }

    fn of_sub_customer_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "sub_customer_name",
            "value",
            &request().sub_customer_name("example-0"),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "sub_customer_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "sub_customer_name",
            "empty_string",
            &request().sub_customer_name(EmptyString),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "sub_customer_name",
            "null",
            &request().sub_customer_name(Null),
        );
    }

    fn of_display_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "display_name",
            "value",
            &request().display_name("example-0"),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "display_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "display_name",
            "empty_string",
            &request().display_name(EmptyString),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "display_name",
            "null",
            &request().display_name(Null),
        );
    }

    fn of_fuzzy_query(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "fuzzy_query",
            "value",
            &request().fuzzy_query(NameMatch::Exact),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "fuzzy_query",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_org_party_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "org_party_id",
            "value",
            &request().org_party_id("example-0"),
        );
        visitor.visit(
            "LegacyListEnterpriseCustomers",
            "org_party_id",
            "absent",
            &request(),
        );
    }
}

mod legacy_retrieve_from_sub_account {
    use ::huaweicloud_bss::enterprise::{
        LegacyRetrieveFromSubAccount, LegacyRetrieveFromSubAccountRequired,
    };
    use ::huaweicloud_bss::types::{BalanceType, DeductMode};
    use ::huaweicloud_bss::{Decimal, Instant};

    fn required() -> LegacyRetrieveFromSubAccountRequired {
        LegacyRetrieveFromSubAccountRequired {
            domain_id: "example-0".to_owned(),
            sub_customer_id: "example-0".to_owned(),
            deduct_mode: DeductMode::ByAmount,
            total_retrieve_amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> LegacyRetrieveFromSubAccount {
        LegacyRetrieveFromSubAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyRetrieveFromSubAccount", "", "", &request());
        of_domain_id(visitor);
        of_trans_id(visitor);
        of_balance_type(visitor);
        of_sub_customer_id(visitor);
        of_deduct_mode(visitor);
        of_total_retrieve_amount(visitor);
        of_expire_time(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "domain_id",
            "value",
            &LegacyRetrieveFromSubAccount::new(LegacyRetrieveFromSubAccountRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "transId",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "transId",
            "absent",
            &request(),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "balanceType",
            "value",
            &request().balance_type(BalanceType::Debit),
        );
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "balanceType",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "subCustomerId",
            "value",
            &LegacyRetrieveFromSubAccount::new(LegacyRetrieveFromSubAccountRequired {
                sub_customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_deduct_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "deductMode",
            "value",
            &LegacyRetrieveFromSubAccount::new(LegacyRetrieveFromSubAccountRequired {
                deduct_mode: DeductMode::ByAmount,
                ..required()
            }),
        );
    }

    fn of_total_retrieve_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "totalRetrieveAmout",
            "value",
            &LegacyRetrieveFromSubAccount::new(LegacyRetrieveFromSubAccountRequired {
                total_retrieve_amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_expire_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "expireTime",
            "value",
            &request().expire_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyRetrieveFromSubAccount",
            "expireTime",
            "absent",
            &request(),
        );
    }
}

mod legacy_show_retrieve_amount {
    use ::huaweicloud_bss::enterprise::{
        LegacyShowRetrieveAmount, LegacyShowRetrieveAmountRequired,
    };
    use ::huaweicloud_bss::types::BalanceType;

    fn required() -> LegacyShowRetrieveAmountRequired {
        LegacyShowRetrieveAmountRequired {
            domain_id: "example-0".to_owned(),
            sub_customer_id: "example-0".to_owned(),
            balance_type: BalanceType::Debit,
        }
    }

    fn request() -> LegacyShowRetrieveAmount {
        LegacyShowRetrieveAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowRetrieveAmount", "", "", &request());
        of_domain_id(visitor);
        of_sub_customer_id(visitor);
        of_balance_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRetrieveAmount",
            "domain_id",
            "value",
            &LegacyShowRetrieveAmount::new(LegacyShowRetrieveAmountRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRetrieveAmount",
            "sub_customer_id",
            "value",
            &LegacyShowRetrieveAmount::new(LegacyShowRetrieveAmountRequired {
                sub_customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRetrieveAmount",
            "balance_type",
            "value",
            &LegacyShowRetrieveAmount::new(LegacyShowRetrieveAmountRequired {
                balance_type: BalanceType::Debit,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRetrieveAmount",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacyShowRetrieveAmount", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowRetrieveAmount",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacyShowRetrieveAmount", "limit", "absent", &request());
    }
}

mod legacy_show_transfer_amount {
    use ::huaweicloud_bss::enterprise::{
        LegacyShowTransferAmount, LegacyShowTransferAmountRequired,
    };
    use ::huaweicloud_bss::types::BalanceType;

    fn required() -> LegacyShowTransferAmountRequired {
        LegacyShowTransferAmountRequired {
            domain_id: "example-0".to_owned(),
            balance_type: BalanceType::Debit,
        }
    }

    fn request() -> LegacyShowTransferAmount {
        LegacyShowTransferAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyShowTransferAmount", "", "", &request());
        of_domain_id(visitor);
        of_balance_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowTransferAmount",
            "domain_id",
            "value",
            &LegacyShowTransferAmount::new(LegacyShowTransferAmountRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowTransferAmount",
            "balance_type",
            "value",
            &LegacyShowTransferAmount::new(LegacyShowTransferAmountRequired {
                balance_type: BalanceType::Debit,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowTransferAmount",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacyShowTransferAmount", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyShowTransferAmount",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacyShowTransferAmount", "limit", "absent", &request());
    }
}

mod legacy_transfer_to_sub_account {
    use ::huaweicloud_bss::enterprise::{
        LegacyTransferToSubAccount, LegacyTransferToSubAccountRequired,
    };
    use ::huaweicloud_bss::types::{BalanceType, DeductMode};
    use ::huaweicloud_bss::{Decimal, Instant};

    fn required() -> LegacyTransferToSubAccountRequired {
        LegacyTransferToSubAccountRequired {
            domain_id: "example-0".to_owned(),
            sub_customer_id: "example-0".to_owned(),
            deduct_mode: DeductMode::ByAmount,
            total_transfer_amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> LegacyTransferToSubAccount {
        LegacyTransferToSubAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyTransferToSubAccount", "", "", &request());
        of_domain_id(visitor);
        of_trans_id(visitor);
        of_balance_type(visitor);
        of_sub_customer_id(visitor);
        of_deduct_mode(visitor);
        of_total_transfer_amount(visitor);
        of_expire_time(visitor);
    }

    fn of_domain_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "domain_id",
            "value",
            &LegacyTransferToSubAccount::new(LegacyTransferToSubAccountRequired {
                domain_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "transId",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "LegacyTransferToSubAccount",
            "transId",
            "absent",
            &request(),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "balanceType",
            "value",
            &request().balance_type(BalanceType::Debit),
        );
        visitor.visit(
            "LegacyTransferToSubAccount",
            "balanceType",
            "absent",
            &request(),
        );
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "subCustomerId",
            "value",
            &LegacyTransferToSubAccount::new(LegacyTransferToSubAccountRequired {
                sub_customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_deduct_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "deductMode",
            "value",
            &LegacyTransferToSubAccount::new(LegacyTransferToSubAccountRequired {
                deduct_mode: DeductMode::ByAmount,
                ..required()
            }),
        );
    }

    fn of_total_transfer_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "totalTransferAmount",
            "value",
            &LegacyTransferToSubAccount::new(LegacyTransferToSubAccountRequired {
                total_transfer_amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_expire_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyTransferToSubAccount",
            "expireTime",
            "value",
            &request().expire_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "LegacyTransferToSubAccount",
            "expireTime",
            "absent",
            &request(),
        );
    }
}

mod list_enterprise_multi_account {
    use ::huaweicloud_bss::enterprise::{
        ListEnterpriseMultiAccount, ListEnterpriseMultiAccountRequired,
    };
    use ::huaweicloud_bss::types::BalanceType;

    fn required() -> ListEnterpriseMultiAccountRequired {
        ListEnterpriseMultiAccountRequired {
            sub_customer_id: "example-0".to_owned(),
            balance_type: BalanceType::Debit,
        }
    }

    fn request() -> ListEnterpriseMultiAccount {
        ListEnterpriseMultiAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListEnterpriseMultiAccount", "", "", &request());
        of_sub_customer_id(visitor);
        of_balance_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseMultiAccount",
            "sub_customer_id",
            "value",
            &ListEnterpriseMultiAccount::new(ListEnterpriseMultiAccountRequired {
                sub_customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseMultiAccount",
            "balance_type",
            "value",
            &ListEnterpriseMultiAccount::new(ListEnterpriseMultiAccountRequired {
                balance_type: BalanceType::Debit,
                ..required()
            }),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseMultiAccount",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListEnterpriseMultiAccount", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseMultiAccount",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListEnterpriseMultiAccount", "limit", "absent", &request());
    }
}

mod list_enterprise_organizations {
    use ::huaweicloud_bss::enterprise::{ListEnterpriseOrganizations, OrganizationDepth};

    fn request() -> ListEnterpriseOrganizations {
        ListEnterpriseOrganizations::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListEnterpriseOrganizations", "", "", &request());
        of_recursive_query(visitor);
        of_parent_id(visitor);
    }

    fn of_recursive_query(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseOrganizations",
            "recursive_query",
            "value",
            &request().recursive_query(OrganizationDepth::DirectChildren),
        );
        visitor.visit(
            "ListEnterpriseOrganizations",
            "recursive_query",
            "absent",
            &request(),
        );
    }

    fn of_parent_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListEnterpriseOrganizations",
            "parent_id",
            "value",
            &request().parent_id("example-0"),
        );
        visitor.visit(
            "ListEnterpriseOrganizations",
            "parent_id",
            "absent",
            &request(),
        );
    }
}

mod list_enterprise_sub_customers {
    use ::huaweicloud_bss::EmptyString;
    use ::huaweicloud_bss::enterprise::ListEnterpriseSubCustomers;
    use ::huaweicloud_bss::types::NameMatch;

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

mod list_multi_account_retrieve_coupons {
    use ::huaweicloud_bss::enterprise::ListMultiAccountRetrieveCoupons;

    fn request() -> ListMultiAccountRetrieveCoupons {
        ListMultiAccountRetrieveCoupons::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListMultiAccountRetrieveCoupons", "", "", &request());
        of_sub_customer_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_sub_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMultiAccountRetrieveCoupons",
            "sub_customer_id",
            "value",
            &ListMultiAccountRetrieveCoupons::new("example-0"),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMultiAccountRetrieveCoupons",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListMultiAccountRetrieveCoupons",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMultiAccountRetrieveCoupons",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListMultiAccountRetrieveCoupons",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod list_multi_account_transfer_coupons {
    use ::huaweicloud_bss::enterprise::ListMultiAccountTransferCoupons;

    fn request() -> ListMultiAccountTransferCoupons {
        ListMultiAccountTransferCoupons::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListMultiAccountTransferCoupons", "", "", &request());
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMultiAccountTransferCoupons",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListMultiAccountTransferCoupons",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListMultiAccountTransferCoupons",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListMultiAccountTransferCoupons",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod reclaim_enterprise_multi_account_coupon {
    use ::huaweicloud_bss::enterprise::{
        ReclaimEnterpriseMultiAccountCoupon, ReclaimEnterpriseMultiAccountCouponRequired,
    };

    fn required() -> ReclaimEnterpriseMultiAccountCouponRequired {
        ReclaimEnterpriseMultiAccountCouponRequired {
            customer_id: "example-0".to_owned(),
            coupon_id: "example-0".to_owned(),
            sub_coupon_id: "example-0".to_owned(),
        }
    }

    fn request() -> ReclaimEnterpriseMultiAccountCoupon {
        ReclaimEnterpriseMultiAccountCoupon::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimEnterpriseMultiAccountCoupon", "", "", &request());
        of_customer_id(visitor);
        of_coupon_id(visitor);
        of_sub_coupon_id(visitor);
        of_trans_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimEnterpriseMultiAccountCoupon",
            "customer_id",
            "value",
            &ReclaimEnterpriseMultiAccountCoupon::new(
                ReclaimEnterpriseMultiAccountCouponRequired {
                    customer_id: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimEnterpriseMultiAccountCoupon",
            "coupon_id",
            "value",
            &ReclaimEnterpriseMultiAccountCoupon::new(
                ReclaimEnterpriseMultiAccountCouponRequired {
                    coupon_id: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_sub_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimEnterpriseMultiAccountCoupon",
            "sub_coupon_id",
            "value",
            &ReclaimEnterpriseMultiAccountCoupon::new(
                ReclaimEnterpriseMultiAccountCouponRequired {
                    sub_coupon_id: "example-0".to_owned(),
                    ..required()
                },
            ),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimEnterpriseMultiAccountCoupon",
            "trans_id",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "ReclaimEnterpriseMultiAccountCoupon",
            "trans_id",
            "absent",
            &request(),
        );
    }
}

mod reclaim_sub_enterprise_amount {
    use ::huaweicloud_bss::enterprise::{
        ReclaimSubEnterpriseAmount, ReclaimSubEnterpriseAmountRequired,
    };
    use ::huaweicloud_bss::types::BalanceType;
    use ::huaweicloud_bss::{Decimal, Instant};

    fn required() -> ReclaimSubEnterpriseAmountRequired {
        ReclaimSubEnterpriseAmountRequired {
            customer_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> ReclaimSubEnterpriseAmount {
        ReclaimSubEnterpriseAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimSubEnterpriseAmount", "", "", &request());
        of_customer_id(visitor);
        of_amount(visitor);
        of_trans_id(visitor);
        of_balance_type(visitor);
        of_expire_time(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "customer_id",
            "value",
            &ReclaimSubEnterpriseAmount::new(ReclaimSubEnterpriseAmountRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "amount",
            "value",
            &ReclaimSubEnterpriseAmount::new(ReclaimSubEnterpriseAmountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "trans_id",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "trans_id",
            "absent",
            &request(),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "balance_type",
            "value",
            &request().balance_type(BalanceType::Debit),
        );
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "balance_type",
            "absent",
            &request(),
        );
    }

    fn of_expire_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "expire_time",
            "value",
            &request().expire_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ReclaimSubEnterpriseAmount",
            "expire_time",
            "absent",
            &request(),
        );
    }
}

mod send_sms_verification_code {
    use ::huaweicloud_bss::enterprise::{
        SendSmsVerificationCode, SendSmsVerificationCodeRequired, SmsLanguage, SmsTemplateArg,
        SmsTemplateArgRequired, SmsTemplateKey,
    };

    fn required() -> SendSmsVerificationCodeRequired {
        SendSmsVerificationCodeRequired {
            mobile_phone: "example-0".to_owned(),
            sm_template_args: vec![SmsTemplateArg::new(SmsTemplateArgRequired {
                key: SmsTemplateKey::SubCustomerName,
                value: "example-0".to_owned(),
            })],
        }
    }

    fn request() -> SendSmsVerificationCode {
        SendSmsVerificationCode::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("SendSmsVerificationCode", "", "", &request());
        of_mobile_phone(visitor);
        of_timeout(visitor);
        of_language(visitor);
        of_sm_template_args(visitor);
    }

    fn of_mobile_phone(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendSmsVerificationCode",
            "mobile_phone",
            "value",
            &SendSmsVerificationCode::new(SendSmsVerificationCodeRequired {
                mobile_phone: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_timeout(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendSmsVerificationCode",
            "timeout",
            "value",
            &request().timeout(1),
        );
        visitor.visit("SendSmsVerificationCode", "timeout", "absent", &request());
    }

    fn of_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendSmsVerificationCode",
            "language",
            "value",
            &request().language(SmsLanguage::Chinese),
        );
        visitor.visit("SendSmsVerificationCode", "language", "absent", &request());
    }

    fn of_sm_template_args(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendSmsVerificationCode",
            "sm_template_args",
            "value",
            &SendSmsVerificationCode::new(SendSmsVerificationCodeRequired {
                sm_template_args: vec![SmsTemplateArg::new(SmsTemplateArgRequired {
                    key: SmsTemplateKey::SubCustomerName,
                    value: "example-0".to_owned(),
                })],
                ..required()
            }),
        );
    }
}

mod show_multi_account_transfer_amount {
    use ::huaweicloud_bss::enterprise::ShowMultiAccountTransferAmount;
    use ::huaweicloud_bss::types::BalanceType;

    fn request() -> ShowMultiAccountTransferAmount {
        ShowMultiAccountTransferAmount::new(BalanceType::Debit)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ShowMultiAccountTransferAmount", "", "", &request());
        of_balance_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowMultiAccountTransferAmount",
            "balance_type",
            "value",
            &ShowMultiAccountTransferAmount::new(BalanceType::Debit),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowMultiAccountTransferAmount",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ShowMultiAccountTransferAmount",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ShowMultiAccountTransferAmount",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ShowMultiAccountTransferAmount",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod update_sub_enterprise_amount {
    use ::huaweicloud_bss::enterprise::{
        UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired,
    };
    use ::huaweicloud_bss::types::BalanceType;
    use ::huaweicloud_bss::{Decimal, Instant};

    fn required() -> UpdateSubEnterpriseAmountRequired {
        UpdateSubEnterpriseAmountRequired {
            customer_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> UpdateSubEnterpriseAmount {
        UpdateSubEnterpriseAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdateSubEnterpriseAmount", "", "", &request());
        of_customer_id(visitor);
        of_amount(visitor);
        of_trans_id(visitor);
        of_balance_type(visitor);
        of_expire_time(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "customer_id",
            "value",
            &UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "amount",
            "value",
            &UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "trans_id",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "trans_id",
            "absent",
            &request(),
        );
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "balance_type",
            "value",
            &request().balance_type(BalanceType::Debit),
        );
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "balance_type",
            "absent",
            &request(),
        );
    }

    fn of_expire_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "expire_time",
            "value",
            &request().expire_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "UpdateSubEnterpriseAmount",
            "expire_time",
            "absent",
            &request(),
        );
    }
}

mod change_enterprise_realname_authentication {
    use ::huaweicloud_bss::EmptyString;
    use ::huaweicloud_bss::customers::{
        ChangeEnterpriseRealnameAuthentication, ChangeEnterpriseRealnameAuthenticationRequired,
        RealNameChange,
    };
    use ::huaweicloud_bss::types::{
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
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_country",
            "empty_string",
            &request().reg_country(EmptyString),
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
        visitor.visit(
            "ChangeEnterpriseRealnameAuthentication",
            "reg_address",
            "empty_string",
            &request().reg_address(EmptyString),
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
    use ::huaweicloud_bss::customers::{
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
    use ::huaweicloud_bss::customers::{
        CreateEnterpriseRealnameAuthentication, CreateEnterpriseRealnameAuthenticationRequired,
    };
    use ::huaweicloud_bss::types::{
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
    use ::huaweicloud_bss::customers::{
        BankCard, BankCardRequired, CreatePersonalRealnameAuth, CreatePersonalRealnameAuthRequired,
        IndividualCertificateType, IndividualRealNameChange, IndividualVerificationMethod,
    };

    fn required() -> CreatePersonalRealnameAuthRequired {
        CreatePersonalRealnameAuthRequired {
            customer_id: "example-0".to_owned(),
            identify_type: IndividualVerificationMethod::Certificate,
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
        of_bank_card_info(visitor);
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
            &request().verified_type(IndividualCertificateType::Passport),
        );
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "verified_type",
            "absent",
            &request(),
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

    fn of_bank_card_info(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "bank_card_info",
            "value",
            &request().bank_card_info(BankCard::new(BankCardRequired {
                bank_account: "example-0".to_owned(),
                areacode: "example-0".to_owned(),
                mobile: "example-0".to_owned(),
                verification_code: "mple-0".to_owned(),
            })),
        );
        visitor.visit(
            "CreatePersonalRealnameAuth",
            "bank_card_info",
            "absent",
            &request(),
        );
    }
}

mod create_sub_customer {
    use ::huaweicloud_bss::EmptyString;
    use ::huaweicloud_bss::customers::{
        CreateSubCustomer, CreateSubCustomerRequired, NewCustomerAssociation,
    };

    fn required() -> CreateSubCustomerRequired {
        CreateSubCustomerRequired {
            xaccount_id: "example-0".to_owned(),
            xaccount_type: "example-0".to_owned(),
        }
    }

    fn request() -> CreateSubCustomer {
        CreateSubCustomer::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreateSubCustomer", "", "", &request());
        of_domain_name(visitor);
        of_mobile_phone(visitor);
        of_verification_code(visitor);
        of_xaccount_id(visitor);
        of_xaccount_type(visitor);
        of_password(visitor);
        of_is_close_market_ms(visitor);
        of_cooperation_type(visitor);
        of_indirect_partner_id(visitor);
        of_include_association_result(visitor);
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

    fn of_mobile_phone(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "mobile_phone",
            "value",
            &request().mobile_phone("example-0"),
        );
        visitor.visit("CreateSubCustomer", "mobile_phone", "absent", &request());
        visitor.visit(
            "CreateSubCustomer",
            "mobile_phone",
            "empty_string",
            &request().mobile_phone(EmptyString),
        );
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

    fn of_cooperation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreateSubCustomer",
            "cooperation_type",
            "value",
            &request().cooperation_type(NewCustomerAssociation::Referral),
        );
        visitor.visit(
            "CreateSubCustomer",
            "cooperation_type",
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
}

mod legacy_change_enterprise_realname {
    use ::huaweicloud_bss::customers::{
        LegacyChangeEnterpriseRealname, LegacyChangeEnterpriseRealnameRequired,
    };
    use ::huaweicloud_bss::types::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

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
    use ::huaweicloud_bss::customers::{
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
    use ::huaweicloud_bss::customers::{LegacyCreateCustomer, LegacyCreateCustomerRequired};
    use ::huaweicloud_bss::types::CustomerAssociation;

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
        of_mobile_phone(visitor);
        of_country_code(visitor);
        of_verification_code(visitor);
        of_x_account_id(visitor);
        of_x_account_type(visitor);
        of_password(visitor);
        of_cooperation_type(visitor);
        of_is_close_market_ms(visitor);
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

    fn of_mobile_phone(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "mobilePhone",
            "value",
            &request().mobile_phone("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "mobilePhone", "absent", &request());
    }

    fn of_country_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreateCustomer",
            "countryCode",
            "value",
            &request().country_code("example-0"),
        );
        visitor.visit("LegacyCreateCustomer", "countryCode", "absent", &request());
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
}

mod legacy_create_enterprise_realname {
    use ::huaweicloud_bss::customers::{
        LegacyCreateEnterpriseRealname, LegacyCreateEnterpriseRealnameRequired,
    };
    use ::huaweicloud_bss::types::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

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
    use ::huaweicloud_bss::customers::{
        LegacyBankCard, LegacyBankCardRequired, LegacyCreatePersonalRealname,
        LegacyCreatePersonalRealnameRequired,
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
        of_bank_card_info(visitor);
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

    fn of_bank_card_info(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "bankCardInfo",
            "value",
            &request().bank_card_info(LegacyBankCard::new(LegacyBankCardRequired {
                bank_account: "example-0".to_owned(),
                areacode: "example-0".to_owned(),
                mobile: "example-0".to_owned(),
                verification_code: "example-0".to_owned(),
            })),
        );
        visitor.visit(
            "LegacyCreatePersonalRealname",
            "bankCardInfo",
            "absent",
            &request(),
        );
    }
}

mod legacy_list_customers {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::customers::LegacyListCustomers;
    use ::huaweicloud_bss::types::CustomerAssociation;

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
        of_customer_id(visitor);
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

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyListCustomers",
            "customerId",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit("LegacyListCustomers", "customerId", "absent", &request());
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
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::customers::{
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
    use ::huaweicloud_bss::customers::{
        LegacyMobileCountryCode, LegacySendVerificationCode, LegacySendVerificationCodeRequired,
        LegacyVerificationReceiver, LegacyVerificationScene,
    };

    fn required() -> LegacySendVerificationCodeRequired {
        LegacySendVerificationCodeRequired {
            partner_id: "example-0".to_owned(),
            receiver_type: LegacyVerificationReceiver::TextMessage,
            mobile_phone: "example-0".to_owned(),
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
        of_mobile_phone(visitor);
        of_country_code(visitor);
        of_lang(visitor);
        of_scene(visitor);
        of_customer_id(visitor);
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
                receiver_type: LegacyVerificationReceiver::TextMessage,
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

    fn of_mobile_phone(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "mobilePhone",
            "value",
            &LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
                mobile_phone: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_country_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "countryCode",
            "value",
            &request().country_code(LegacyMobileCountryCode::MainlandChina),
        );
        visitor.visit(
            "LegacySendVerificationCode",
            "countryCode",
            "absent",
            &request(),
        );
    }

    fn of_lang(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "lang",
            "value",
            &request().lang("example-0"),
        );
        visitor.visit("LegacySendVerificationCode", "lang", "absent", &request());
    }

    fn of_scene(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "scene",
            "value",
            &request().scene(LegacyVerificationScene::Registration),
        );
        visitor.visit("LegacySendVerificationCode", "scene", "absent", &request());
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySendVerificationCode",
            "customerId",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "LegacySendVerificationCode",
            "customerId",
            "absent",
            &request(),
        );
    }
}

mod legacy_show_realname_result {
    use ::huaweicloud_bss::customers::{
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

mod list_customer_on_demand_resources {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::customers::{ListCustomerOnDemandResources, OnDemandResourceStatus};
    use ::huaweicloud_bss::types::Language;

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
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::customers::ListIndirectPartners;

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

mod list_sub_customer_new_tag {
    use ::huaweicloud_bss::customers::ListSubCustomerNewTag;

    fn request() -> ListSubCustomerNewTag {
        ListSubCustomerNewTag::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomerNewTag", "", "", &request());
        of_customer_ids(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerNewTag",
            "customer_ids",
            "value",
            &request().customer_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListSubCustomerNewTag",
            "customer_ids",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerNewTag",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListSubCustomerNewTag", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerNewTag",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListSubCustomerNewTag", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerNewTag",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerNewTag",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_sub_customers {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::customers::ListSubCustomers;
    use ::huaweicloud_bss::types::CustomerAssociation;

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
    use ::huaweicloud_bss::customers::{
        SendVerificationMessageCode, SendVerificationMessageCodeRequired,
        VerificationMessageLanguage, VerificationReceiver, VerificationScene,
    };

    fn required() -> SendVerificationMessageCodeRequired {
        SendVerificationMessageCodeRequired {
            receiver_type: VerificationReceiver::TextMessage,
            mobile_phone: "example-0".to_owned(),
        }
    }

    fn request() -> SendVerificationMessageCode {
        SendVerificationMessageCode::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("SendVerificationMessageCode", "", "", &request());
        of_receiver_type(visitor);
        of_timeout(visitor);
        of_mobile_phone(visitor);
        of_lang(visitor);
        of_scene(visitor);
        of_customer_id(visitor);
    }

    fn of_receiver_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "receiver_type",
            "value",
            &SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
                receiver_type: VerificationReceiver::TextMessage,
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

    fn of_mobile_phone(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "mobile_phone",
            "value",
            &SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
                mobile_phone: "example-0".to_owned(),
                ..required()
            }),
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

    fn of_scene(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "scene",
            "value",
            &request().scene(VerificationScene::Registration),
        );
        visitor.visit("SendVerificationMessageCode", "scene", "absent", &request());
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "SendVerificationMessageCode",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "SendVerificationMessageCode",
            "customer_id",
            "absent",
            &request(),
        );
    }
}

mod show_realname_authentication_review_result {
    use ::huaweicloud_bss::customers::ShowRealnameAuthenticationReviewResult;

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

mod create_partner_coupons {
    use ::huaweicloud_bss::partner_coupons::{CreatePartnerCoupons, CreatePartnerCouponsRequired};
    use ::huaweicloud_bss::{Decimal, EmptyString, Instant};

    fn required() -> CreatePartnerCouponsRequired {
        CreatePartnerCouponsRequired {
            quota_id: "example-0".to_owned(),
            customer_ids: vec!["example-0".to_owned()],
            face_value: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> CreatePartnerCoupons {
        CreatePartnerCoupons::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("CreatePartnerCoupons", "", "", &request());
        of_quota_id(visitor);
        of_customer_ids(visitor);
        of_face_value(visitor);
        of_valid_time(visitor);
        of_expire_time(visitor);
        of_cloud_service_types(visitor);
        of_product_ids(visitor);
        of_memo(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "quota_id",
            "value",
            &CreatePartnerCoupons::new(CreatePartnerCouponsRequired {
                quota_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "customer_ids",
            "value",
            &CreatePartnerCoupons::new(CreatePartnerCouponsRequired {
                customer_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_face_value(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "face_value",
            "value",
            &CreatePartnerCoupons::new(CreatePartnerCouponsRequired {
                face_value: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_valid_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "valid_time",
            "value",
            &request().valid_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("CreatePartnerCoupons", "valid_time", "absent", &request());
    }

    fn of_expire_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "expire_time",
            "value",
            &request().expire_time("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("CreatePartnerCoupons", "expire_time", "absent", &request());
    }

    fn of_cloud_service_types(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "cloud_service_types",
            "value",
            &request().cloud_service_types(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "CreatePartnerCoupons",
            "cloud_service_types",
            "absent",
            &request(),
        );
    }

    fn of_product_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "product_ids",
            "value",
            &request().product_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit("CreatePartnerCoupons", "product_ids", "absent", &request());
    }

    fn of_memo(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "memo",
            "value",
            &request().memo("example-0"),
        );
        visitor.visit("CreatePartnerCoupons", "memo", "absent", &request());
        visitor.visit(
            "CreatePartnerCoupons",
            "memo",
            "empty_string",
            &request().memo(EmptyString),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "CreatePartnerCoupons",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "CreatePartnerCoupons",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_coupon_quotas_records {
    use ::huaweicloud_bss::partner_coupons::{CouponQuotaOperation, ListCouponQuotasRecords};
    use ::huaweicloud_bss::{EmptyString, Instant, Null};

    fn request() -> ListCouponQuotasRecords {
        ListCouponQuotasRecords::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCouponQuotasRecords", "", "", &request());
        of_indirect_partner_id(visitor);
        of_quota_id(visitor);
        of_operation_time_begin(visitor);
        of_operation_time_end(visitor);
        of_parent_quota_id(visitor);
        of_operation_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "quota_id",
            "value",
            &request().quota_id("example-0"),
        );
        visitor.visit("ListCouponQuotasRecords", "quota_id", "absent", &request());
    }

    fn of_operation_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_time_begin",
            "value",
            &request().operation_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_operation_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_time_end",
            "value",
            &request().operation_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_time_end",
            "absent",
            &request(),
        );
    }

    fn of_parent_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "parent_quota_id",
            "value",
            &request().parent_quota_id("example-0"),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "parent_quota_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "parent_quota_id",
            "empty_string",
            &request().parent_quota_id(EmptyString),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "parent_quota_id",
            "null",
            &request().parent_quota_id(Null),
        );
    }

    fn of_operation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_type",
            "value",
            &request().operation_type(CouponQuotaOperation::Grant),
        );
        visitor.visit(
            "ListCouponQuotasRecords",
            "operation_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListCouponQuotasRecords", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCouponQuotasRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListCouponQuotasRecords", "limit", "absent", &request());
    }
}

mod list_issued_coupon_quotas {
    use ::huaweicloud_bss::partner_coupons::ListIssuedCouponQuotas;
    use ::huaweicloud_bss::{Empty, EmptyString};

    fn request() -> ListIssuedCouponQuotas {
        ListIssuedCouponQuotas::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListIssuedCouponQuotas", "", "", &request());
        of_quota_id(visitor);
        of_indirect_partner_id(visitor);
        of_parent_quota_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedCouponQuotas",
            "quota_id",
            "value",
            &request().quota_id("example-0"),
        );
        visitor.visit("ListIssuedCouponQuotas", "quota_id", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedCouponQuotas",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListIssuedCouponQuotas",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_parent_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedCouponQuotas",
            "parent_quota_id",
            "value",
            &request().parent_quota_id("example-0"),
        );
        visitor.visit(
            "ListIssuedCouponQuotas",
            "parent_quota_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListIssuedCouponQuotas",
            "parent_quota_id",
            "empty",
            &request().parent_quota_id(Empty),
        );
        visitor.visit(
            "ListIssuedCouponQuotas",
            "parent_quota_id",
            "empty_string",
            &request().parent_quota_id(EmptyString),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedCouponQuotas",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListIssuedCouponQuotas", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedCouponQuotas",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListIssuedCouponQuotas", "limit", "absent", &request());
    }
}

mod list_issued_partner_coupons {
    use ::huaweicloud_bss::partner_coupons::ListIssuedPartnerCoupons;
    use ::huaweicloud_bss::types::{CouponStatus, CouponType};
    use ::huaweicloud_bss::{Instant, Null};

    fn request() -> ListIssuedPartnerCoupons {
        ListIssuedPartnerCoupons::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListIssuedPartnerCoupons", "", "", &request());
        of_coupon_id(visitor);
        of_customer_id(visitor);
        of_order_id(visitor);
        of_coupon_type(visitor);
        of_status(visitor);
        of_create_time_begin(visitor);
        of_create_time_end(visitor);
        of_effective_time_begin(visitor);
        of_effective_time_end(visitor);
        of_expire_time_begin(visitor);
        of_expire_time_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "coupon_id",
            "value",
            &request().coupon_id("example-0"),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "coupon_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "coupon_id",
            "null",
            &request().coupon_id(Null),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "customer_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "customer_id",
            "null",
            &request().customer_id(Null),
        );
    }

    fn of_order_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "order_id",
            "value",
            &request().order_id("example-0"),
        );
        visitor.visit("ListIssuedPartnerCoupons", "order_id", "absent", &request());
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "order_id",
            "null",
            &request().order_id(Null),
        );
    }

    fn of_coupon_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "coupon_type",
            "value",
            &request().coupon_type(CouponType::CashCoupon),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "coupon_type",
            "absent",
            &request(),
        );
    }

    fn of_status(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "status",
            "value",
            &request().status(CouponStatus::Inactive),
        );
        visitor.visit("ListIssuedPartnerCoupons", "status", "absent", &request());
    }

    fn of_create_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "create_time_begin",
            "value",
            &request().create_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "create_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_create_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "create_time_end",
            "value",
            &request().create_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "create_time_end",
            "absent",
            &request(),
        );
    }

    fn of_effective_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "effective_time_begin",
            "value",
            &request().effective_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "effective_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_effective_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "effective_time_end",
            "value",
            &request().effective_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "effective_time_end",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "expire_time_begin",
            "value",
            &request().expire_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "expire_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "expire_time_end",
            "value",
            &request().expire_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "expire_time_end",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListIssuedPartnerCoupons", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListIssuedPartnerCoupons", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListIssuedPartnerCoupons",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_partner_coupons_record {
    use ::huaweicloud_bss::partner_coupons::{CouponRecordOperation, ListPartnerCouponsRecord};
    use ::huaweicloud_bss::types::{CouponQuotaType, CouponRecordResult};
    use ::huaweicloud_bss::{Empty, EmptyList, EmptyString, Instant, Null};

    fn request() -> ListPartnerCouponsRecord {
        ListPartnerCouponsRecord::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPartnerCouponsRecord", "", "", &request());
        of_operation_types(visitor);
        of_quota_id(visitor);
        of_quota_type(visitor);
        of_coupon_ids(visitor);
        of_customer_id(visitor);
        of_operation_time_begin(visitor);
        of_operation_time_end(visitor);
        of_result(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_operation_types(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_types",
            "value",
            &request().operation_types(vec![CouponRecordOperation::Issue]),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_types",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_types",
            "empty",
            &request().operation_types(Empty),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_types",
            "null",
            &request().operation_types(Null),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_types",
            "empty_list",
            &request().operation_types(EmptyList),
        );
    }

    fn of_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "quota_id",
            "value",
            &request().quota_id("example-0"),
        );
        visitor.visit("ListPartnerCouponsRecord", "quota_id", "absent", &request());
        visitor.visit(
            "ListPartnerCouponsRecord",
            "quota_id",
            "empty_string",
            &request().quota_id(EmptyString),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "quota_id",
            "null",
            &request().quota_id(Null),
        );
    }

    fn of_quota_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "quota_type",
            "value",
            &request().quota_type(CouponQuotaType::CashCoupons),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "quota_type",
            "absent",
            &request(),
        );
    }

    fn of_coupon_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "coupon_ids",
            "value",
            &request().coupon_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "coupon_ids",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "coupon_ids",
            "empty",
            &request().coupon_ids(Empty),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "coupon_ids",
            "null",
            &request().coupon_ids(Null),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "coupon_ids",
            "empty_list",
            &request().coupon_ids(EmptyList),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "customer_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "customer_id",
            "empty_string",
            &request().customer_id(EmptyString),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "customer_id",
            "null",
            &request().customer_id(Null),
        );
    }

    fn of_operation_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_time_begin",
            "value",
            &request().operation_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_operation_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_time_end",
            "value",
            &request().operation_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "operation_time_end",
            "absent",
            &request(),
        );
    }

    fn of_result(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "result",
            "value",
            &request().result(CouponRecordResult::Succeeded),
        );
        visitor.visit("ListPartnerCouponsRecord", "result", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListPartnerCouponsRecord", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListPartnerCouponsRecord", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerCouponsRecord",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "indirect_partner_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "indirect_partner_id",
            "empty_string",
            &request().indirect_partner_id(EmptyString),
        );
        visitor.visit(
            "ListPartnerCouponsRecord",
            "indirect_partner_id",
            "null",
            &request().indirect_partner_id(Null),
        );
    }
}

mod list_quota_coupons {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::partner_coupons::ListQuotaCoupons;
    use ::huaweicloud_bss::types::{CouponQuotaStatus, CouponQuotaType};

    fn request() -> ListQuotaCoupons {
        ListQuotaCoupons::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListQuotaCoupons", "", "", &request());
        of_quota_ids(visitor);
        of_quota_status_list(visitor);
        of_quota_type(visitor);
        of_create_time_begin(visitor);
        of_create_time_end(visitor);
        of_effective_time_begin(visitor);
        of_effective_time_end(visitor);
        of_expire_time_begin(visitor);
        of_expire_time_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_quota_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "quota_ids",
            "value",
            &request().quota_ids(vec!["example-0".to_owned()]),
        );
        visitor.visit("ListQuotaCoupons", "quota_ids", "absent", &request());
    }

    fn of_quota_status_list(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "quota_status_list",
            "value",
            &request().quota_status_list(vec![CouponQuotaStatus::Normal]),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "quota_status_list",
            "absent",
            &request(),
        );
    }

    fn of_quota_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "quota_type",
            "value",
            &request().quota_type(CouponQuotaType::CashCoupons),
        );
        visitor.visit("ListQuotaCoupons", "quota_type", "absent", &request());
    }

    fn of_create_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "create_time_begin",
            "value",
            &request().create_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "create_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_create_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "create_time_end",
            "value",
            &request().create_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("ListQuotaCoupons", "create_time_end", "absent", &request());
    }

    fn of_effective_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "effective_time_begin",
            "value",
            &request().effective_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "effective_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_effective_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "effective_time_end",
            "value",
            &request().effective_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "effective_time_end",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "expire_time_begin",
            "value",
            &request().expire_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "expire_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_expire_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "expire_time_end",
            "value",
            &request().expire_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit("ListQuotaCoupons", "expire_time_end", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit("ListQuotaCoupons", "offset", "value", &request().offset(0));
        visitor.visit("ListQuotaCoupons", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit("ListQuotaCoupons", "limit", "value", &request().limit(1));
        visitor.visit("ListQuotaCoupons", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListQuotaCoupons",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListQuotaCoupons",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod reclaim_coupon_quotas {
    use ::huaweicloud_bss::EmptyString;
    use ::huaweicloud_bss::partner_coupons::ReclaimCouponQuotas;

    fn request() -> ReclaimCouponQuotas {
        ReclaimCouponQuotas::new(vec!["example-0".to_owned()])
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimCouponQuotas", "", "", &request());
        of_quota_ids(visitor);
        of_remark(visitor);
    }

    fn of_quota_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimCouponQuotas",
            "quota_ids",
            "value",
            &ReclaimCouponQuotas::new(vec!["example-0".to_owned()]),
        );
    }

    fn of_remark(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimCouponQuotas",
            "remark",
            "value",
            &request().remark("example-0"),
        );
        visitor.visit("ReclaimCouponQuotas", "remark", "absent", &request());
        visitor.visit(
            "ReclaimCouponQuotas",
            "remark",
            "empty_string",
            &request().remark(EmptyString),
        );
    }
}

mod reclaim_partner_coupons {
    use ::huaweicloud_bss::partner_coupons::ReclaimPartnerCoupons;

    fn request() -> ReclaimPartnerCoupons {
        ReclaimPartnerCoupons::new("example-0")
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimPartnerCoupons", "", "", &request());
        of_coupon_id(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_coupon_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimPartnerCoupons",
            "coupon_id",
            "value",
            &ReclaimPartnerCoupons::new("example-0"),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimPartnerCoupons",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ReclaimPartnerCoupons",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod update_coupon_quotas {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_coupons::{UpdateCouponQuotas, UpdateCouponQuotasRequired};

    fn required() -> UpdateCouponQuotasRequired {
        UpdateCouponQuotasRequired {
            quota_id: "example-0".to_owned(),
            indirect_partner_ids: vec!["example-0".to_owned()],
            quota_amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> UpdateCouponQuotas {
        UpdateCouponQuotas::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdateCouponQuotas", "", "", &request());
        of_quota_id(visitor);
        of_indirect_partner_ids(visitor);
        of_quota_amount(visitor);
    }

    fn of_quota_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCouponQuotas",
            "quota_id",
            "value",
            &UpdateCouponQuotas::new(UpdateCouponQuotasRequired {
                quota_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_indirect_partner_ids(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCouponQuotas",
            "indirect_partner_ids",
            "value",
            &UpdateCouponQuotas::new(UpdateCouponQuotasRequired {
                indirect_partner_ids: vec!["example-0".to_owned()],
                ..required()
            }),
        );
    }

    fn of_quota_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCouponQuotas",
            "quota_amount",
            "value",
            &UpdateCouponQuotas::new(UpdateCouponQuotasRequired {
                quota_amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }
}

mod legacy_adjust_customer_amount {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_accounts::{
        LegacyAdjustCustomerAmount, LegacyAdjustCustomerAmountRequired, LegacyAllocationCurrency,
    };
    use ::huaweicloud_bss::types::MoneyUnit;

    fn required() -> LegacyAdjustCustomerAmountRequired {
        LegacyAdjustCustomerAmountRequired {
            partner_id: "example-0".to_owned(),
            customer_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
            currency: LegacyAllocationCurrency::Yuan,
            measure_id: MoneyUnit::Yuan,
        }
    }

    fn request() -> LegacyAdjustCustomerAmount {
        LegacyAdjustCustomerAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacyAdjustCustomerAmount", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_amount(visitor);
        of_currency(visitor);
        of_measure_id(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyAdjustCustomerAmount",
            "partner_id",
            "value",
            &LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyAdjustCustomerAmount",
            "customer_id",
            "value",
            &LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyAdjustCustomerAmount",
            "amount",
            "value",
            &LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_currency(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyAdjustCustomerAmount",
            "currency",
            "value",
            &LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
                currency: LegacyAllocationCurrency::Yuan,
                ..required()
            }),
        );
    }

    fn of_measure_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacyAdjustCustomerAmount",
            "measure_id",
            "value",
            &LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
                measure_id: MoneyUnit::Yuan,
                ..required()
            }),
        );
    }
}

mod list_customers_balances_detail {
    use ::huaweicloud_bss::partner_accounts::{BalanceQueryCustomer, ListCustomersBalancesDetail};

    fn request() -> ListCustomersBalancesDetail {
        ListCustomersBalancesDetail::new(vec![BalanceQueryCustomer::new("example-0")])
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListCustomersBalancesDetail", "", "", &request());
        of_customer_infos(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_infos(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomersBalancesDetail",
            "customer_infos",
            "value",
            &ListCustomersBalancesDetail::new(vec![BalanceQueryCustomer::new("example-0")]),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListCustomersBalancesDetail",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListCustomersBalancesDetail",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_partner_account_change_records {
    use ::huaweicloud_bss::Date;
    use ::huaweicloud_bss::partner_accounts::{ListPartnerAccountChangeRecords, PartnerTradeType};
    use ::huaweicloud_bss::types::BalanceType;

    fn request() -> ListPartnerAccountChangeRecords {
        ListPartnerAccountChangeRecords::new(BalanceType::Debit)
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPartnerAccountChangeRecords", "", "", &request());
        of_balance_type(visitor);
        of_trade_type(visitor);
        of_trade_time_begin(visitor);
        of_trade_time_end(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_balance_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "balance_type",
            "value",
            &ListPartnerAccountChangeRecords::new(BalanceType::Debit),
        );
    }

    fn of_trade_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_type",
            "value",
            &request().trade_type(PartnerTradeType::TopUp),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_type",
            "absent",
            &request(),
        );
    }

    fn of_trade_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_time_begin",
            "value",
            &request().trade_time_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_trade_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_time_end",
            "value",
            &request().trade_time_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "trade_time_end",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "limit",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListPartnerAccountChangeRecords",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_partner_adjust_records {
    use ::huaweicloud_bss::Instant;
    use ::huaweicloud_bss::partner_accounts::{ListPartnerAdjustRecords, PartnerAdjustmentType};

    fn request() -> ListPartnerAdjustRecords {
        ListPartnerAdjustRecords::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPartnerAdjustRecords", "", "", &request());
        of_customer_id(visitor);
        of_operation_type(visitor);
        of_operation_time_begin(visitor);
        of_operation_time_end(visitor);
        of_trans_id(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ListPartnerAdjustRecords",
            "customer_id",
            "absent",
            &request(),
        );
    }

    fn of_operation_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_type",
            "value",
            &request().operation_type(PartnerAdjustmentType::Allocation),
        );
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_type",
            "absent",
            &request(),
        );
    }

    fn of_operation_time_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_time_begin",
            "value",
            &request().operation_time_begin("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_time_begin",
            "absent",
            &request(),
        );
    }

    fn of_operation_time_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_time_end",
            "value",
            &request().operation_time_end("2026-01-02T03:04:05Z".parse::<Instant>().unwrap()),
        );
        visitor.visit(
            "ListPartnerAdjustRecords",
            "operation_time_end",
            "absent",
            &request(),
        );
    }

    fn of_trans_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "trans_id",
            "value",
            &request().trans_id("example-0"),
        );
        visitor.visit("ListPartnerAdjustRecords", "trans_id", "absent", &request());
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListPartnerAdjustRecords", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListPartnerAdjustRecords", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerAdjustRecords",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListPartnerAdjustRecords",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod list_partner_balances {
    use ::huaweicloud_bss::partner_accounts::ListPartnerBalances;

    fn request() -> ListPartnerBalances {
        ListPartnerBalances::new()
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListPartnerBalances", "", "", &request());
        of_indirect_partner_id(visitor);
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListPartnerBalances",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListPartnerBalances",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod reclaim_indirect_partner_account {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_accounts::{
        ReclaimIndirectPartnerAccount, ReclaimIndirectPartnerAccountRequired,
    };

    fn required() -> ReclaimIndirectPartnerAccountRequired {
        ReclaimIndirectPartnerAccountRequired {
            indirect_partner_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> ReclaimIndirectPartnerAccount {
        ReclaimIndirectPartnerAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimIndirectPartnerAccount", "", "", &request());
        of_indirect_partner_id(visitor);
        of_amount(visitor);
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimIndirectPartnerAccount",
            "indirect_partner_id",
            "value",
            &ReclaimIndirectPartnerAccount::new(ReclaimIndirectPartnerAccountRequired {
                indirect_partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimIndirectPartnerAccount",
            "amount",
            "value",
            &ReclaimIndirectPartnerAccount::new(ReclaimIndirectPartnerAccountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }
}

mod reclaim_to_partner_account {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_accounts::{
        ReclaimToPartnerAccount, ReclaimToPartnerAccountRequired,
    };

    fn required() -> ReclaimToPartnerAccountRequired {
        ReclaimToPartnerAccountRequired {
            customer_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> ReclaimToPartnerAccount {
        ReclaimToPartnerAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ReclaimToPartnerAccount", "", "", &request());
        of_customer_id(visitor);
        of_amount(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimToPartnerAccount",
            "customer_id",
            "value",
            &ReclaimToPartnerAccount::new(ReclaimToPartnerAccountRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimToPartnerAccount",
            "amount",
            "value",
            &ReclaimToPartnerAccount::new(ReclaimToPartnerAccountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ReclaimToPartnerAccount",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ReclaimToPartnerAccount",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod update_customer_account_amount {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_accounts::{
        UpdateCustomerAccountAmount, UpdateCustomerAccountAmountRequired,
    };

    fn required() -> UpdateCustomerAccountAmountRequired {
        UpdateCustomerAccountAmountRequired {
            customer_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> UpdateCustomerAccountAmount {
        UpdateCustomerAccountAmount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdateCustomerAccountAmount", "", "", &request());
        of_customer_id(visitor);
        of_amount(visitor);
        of_indirect_partner_id(visitor);
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCustomerAccountAmount",
            "customer_id",
            "value",
            &UpdateCustomerAccountAmount::new(UpdateCustomerAccountAmountRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCustomerAccountAmount",
            "amount",
            "value",
            &UpdateCustomerAccountAmount::new(UpdateCustomerAccountAmountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateCustomerAccountAmount",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "UpdateCustomerAccountAmount",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }
}

mod update_indirect_partner_account {
    use ::huaweicloud_bss::Decimal;
    use ::huaweicloud_bss::partner_accounts::{
        UpdateIndirectPartnerAccount, UpdateIndirectPartnerAccountRequired,
    };

    fn required() -> UpdateIndirectPartnerAccountRequired {
        UpdateIndirectPartnerAccountRequired {
            indirect_partner_id: "example-0".to_owned(),
            amount: "1".parse::<Decimal>().unwrap(),
        }
    }

    fn request() -> UpdateIndirectPartnerAccount {
        UpdateIndirectPartnerAccount::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("UpdateIndirectPartnerAccount", "", "", &request());
        of_indirect_partner_id(visitor);
        of_amount(visitor);
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateIndirectPartnerAccount",
            "indirect_partner_id",
            "value",
            &UpdateIndirectPartnerAccount::new(UpdateIndirectPartnerAccountRequired {
                indirect_partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_amount(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "UpdateIndirectPartnerAccount",
            "amount",
            "value",
            &UpdateIndirectPartnerAccount::new(UpdateIndirectPartnerAccountRequired {
                amount: "1".parse::<Decimal>().unwrap(),
                ..required()
            }),
        );
    }
}

mod legacy_subcustomer_bills {
    use ::huaweicloud_bss::partner_bills::{
        LegacyPartnerBillPayMethod, LegacyPartnerBillType, LegacySubcustomerBills,
        LegacySubcustomerBillsRequired,
    };
    use ::huaweicloud_bss::{EmptyString, Month};

    fn required() -> LegacySubcustomerBillsRequired {
        LegacySubcustomerBillsRequired {
            partner_id: "example-0".to_owned(),
            period: "2026-01".parse::<Month>().unwrap(),
        }
    }

    fn request() -> LegacySubcustomerBills {
        LegacySubcustomerBills::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("LegacySubcustomerBills", "", "", &request());
        of_partner_id(visitor);
        of_customer_id(visitor);
        of_period(visitor);
        of_cloud_service_type_code(visitor);
        of_pay_method(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_bill_type(visitor);
    }

    fn of_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "partner_id",
            "value",
            &LegacySubcustomerBills::new(LegacySubcustomerBillsRequired {
                partner_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "customerId",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit("LegacySubcustomerBills", "customerId", "absent", &request());
        visitor.visit(
            "LegacySubcustomerBills",
            "customerId",
            "empty_string",
            &request().customer_id(EmptyString),
        );
    }

    fn of_period(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "period",
            "value",
            &LegacySubcustomerBills::new(LegacySubcustomerBillsRequired {
                period: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_cloud_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "cloudServiceTypeCode",
            "value",
            &request().cloud_service_type_code("example-0"),
        );
        visitor.visit(
            "LegacySubcustomerBills",
            "cloudServiceTypeCode",
            "absent",
            &request(),
        );
        visitor.visit(
            "LegacySubcustomerBills",
            "cloudServiceTypeCode",
            "empty_string",
            &request().cloud_service_type_code(EmptyString),
        );
    }

    fn of_pay_method(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "payMethod",
            "value",
            &request().pay_method(LegacyPartnerBillPayMethod::YearlyMonthly),
        );
        visitor.visit("LegacySubcustomerBills", "payMethod", "absent", &request());
        visitor.visit(
            "LegacySubcustomerBills",
            "payMethod",
            "empty_string",
            &request().pay_method(EmptyString),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "offset",
            "value",
            &request().offset(1),
        );
        visitor.visit("LegacySubcustomerBills", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("LegacySubcustomerBills", "limit", "absent", &request());
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "LegacySubcustomerBills",
            "bill_type",
            "value",
            &request().bill_type(LegacyPartnerBillType::Expenditure),
        );
        visitor.visit("LegacySubcustomerBills", "bill_type", "absent", &request());
        visitor.visit(
            "LegacySubcustomerBills",
            "bill_type",
            "empty_string",
            &request().bill_type(EmptyString),
        );
    }
}

mod list_consume_sub_customers {
    use ::huaweicloud_bss::Month;
    use ::huaweicloud_bss::partner_bills::ListConsumeSubCustomers;
    use ::huaweicloud_bss::types::Language;

    fn request() -> ListConsumeSubCustomers {
        ListConsumeSubCustomers::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListConsumeSubCustomers", "", "", &request());
        of_x_language(visitor);
        of_bill_cycle(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConsumeSubCustomers",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListConsumeSubCustomers",
            "X-Language",
            "absent",
            &request(),
        );
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConsumeSubCustomers",
            "bill_cycle",
            "value",
            &ListConsumeSubCustomers::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConsumeSubCustomers",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListConsumeSubCustomers", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListConsumeSubCustomers",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListConsumeSubCustomers", "limit", "absent", &request());
    }
}

mod list_incentive_discount_policies {
    use ::huaweicloud_bss::partner_bills::ListIncentiveDiscountPolicies;
    use ::huaweicloud_bss::{EmptyString, Month};

    fn request() -> ListIncentiveDiscountPolicies {
        ListIncentiveDiscountPolicies::new("2026-01".parse::<Month>().unwrap())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListIncentiveDiscountPolicies", "", "", &request());
        of_time(visitor);
        of_service_type_code(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_time(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "time",
            "value",
            &ListIncentiveDiscountPolicies::new("2026-01".parse::<Month>().unwrap()),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "service_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "service_type_code",
            "empty_string",
            &request().service_type_code(EmptyString),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit(
            "ListIncentiveDiscountPolicies",
            "limit",
            "absent",
            &request(),
        );
    }
}

mod list_sub_customer_bill_detail {
    use ::huaweicloud_bss::partner_bills::{
        ListSubCustomerBillDetail, ListSubCustomerBillDetailRequired,
    };
    use ::huaweicloud_bss::types::{BillType, ChargeMode, CustomerAssociation, Language};
    use ::huaweicloud_bss::{Date, Month, Null};

    fn required() -> ListSubCustomerBillDetailRequired {
        ListSubCustomerBillDetailRequired {
            bill_cycle: "2026-01".parse::<Month>().unwrap(),
            customer_id: "example-0".to_owned(),
        }
    }

    fn request() -> ListSubCustomerBillDetail {
        ListSubCustomerBillDetail::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubCustomerBillDetail", "", "", &request());
        of_bill_cycle(visitor);
        of_customer_id(visitor);
        of_service_type_code(visitor);
        of_region_code(visitor);
        of_charging_mode(visitor);
        of_bill_detail_type(visitor);
        of_resource_id(visitor);
        of_resource_name(visitor);
        of_trade_id(visitor);
        of_account_manager_id(visitor);
        of_association_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
        of_indirect_partner_id(visitor);
        of_bill_date_begin(visitor);
        of_bill_date_end(visitor);
        of_x_language(visitor);
    }

    fn of_bill_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_cycle",
            "value",
            &ListSubCustomerBillDetail::new(ListSubCustomerBillDetailRequired {
                bill_cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "customer_id",
            "value",
            &ListSubCustomerBillDetail::new(ListSubCustomerBillDetailRequired {
                customer_id: "example-0".to_owned(),
                ..required()
            }),
        );
    }

    fn of_service_type_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "service_type_code",
            "value",
            &request().service_type_code("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "service_type_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "service_type_code",
            "null",
            &request().service_type_code(Null),
        );
    }

    fn of_region_code(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "region_code",
            "value",
            &request().region_code("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "region_code",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "region_code",
            "null",
            &request().region_code(Null),
        );
    }

    fn of_charging_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "charging_mode",
            "value",
            &request().charging_mode(ChargeMode::YearlyMonthly),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "charging_mode",
            "absent",
            &request(),
        );
    }

    fn of_bill_detail_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_detail_type",
            "value",
            &request().bill_detail_type(BillType::NewPurchase),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_detail_type",
            "absent",
            &request(),
        );
    }

    fn of_resource_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_id",
            "value",
            &request().resource_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_id",
            "null",
            &request().resource_id(Null),
        );
    }

    fn of_resource_name(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_name",
            "value",
            &request().resource_name("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_name",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "resource_name",
            "null",
            &request().resource_name(Null),
        );
    }

    fn of_trade_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "trade_id",
            "value",
            &request().trade_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "trade_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "trade_id",
            "null",
            &request().trade_id(Null),
        );
    }

    fn of_account_manager_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "account_manager_id",
            "value",
            &request().account_manager_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "account_manager_id",
            "absent",
            &request(),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "account_manager_id",
            "null",
            &request().account_manager_id(Null),
        );
    }

    fn of_association_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "association_type",
            "value",
            &request().association_type(CustomerAssociation::Referral),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "association_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit("ListSubCustomerBillDetail", "offset", "absent", &request());
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "limit",
            "value",
            &request().limit(0),
        );
        visitor.visit("ListSubCustomerBillDetail", "limit", "absent", &request());
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_bill_date_begin(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_date_begin",
            "value",
            &request().bill_date_begin("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_date_begin",
            "absent",
            &request(),
        );
    }

    fn of_bill_date_end(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_date_end",
            "value",
            &request().bill_date_end("2026-01-02".parse::<Date>().unwrap()),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "bill_date_end",
            "absent",
            &request(),
        );
    }

    fn of_x_language(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubCustomerBillDetail",
            "X-Language",
            "value",
            &request().x_language(Language::Chinese),
        );
        visitor.visit(
            "ListSubCustomerBillDetail",
            "X-Language",
            "absent",
            &request(),
        );
    }
}

mod list_subcustomer_monthly_bills {
    use ::huaweicloud_bss::Month;
    use ::huaweicloud_bss::partner_bills::{
        ListSubcustomerMonthlyBills, ListSubcustomerMonthlyBillsRequired, PartnerBillType,
    };
    use ::huaweicloud_bss::types::ChargeModeCode;

    fn required() -> ListSubcustomerMonthlyBillsRequired {
        ListSubcustomerMonthlyBillsRequired {
            cycle: "2026-01".parse::<Month>().unwrap(),
            charge_mode: ChargeModeCode::YearlyMonthly,
        }
    }

    fn request() -> ListSubcustomerMonthlyBills {
        ListSubcustomerMonthlyBills::new(required())
    }

    pub(super) fn visit_all(visitor: &mut impl super::Visitor) {
        visitor.visit("ListSubcustomerMonthlyBills", "", "", &request());
        of_cycle(visitor);
        of_charge_mode(visitor);
        of_bill_type(visitor);
        of_indirect_partner_id(visitor);
        of_customer_id(visitor);
        of_cloud_service_type(visitor);
        of_offset(visitor);
        of_limit(visitor);
    }

    fn of_cycle(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "cycle",
            "value",
            &ListSubcustomerMonthlyBills::new(ListSubcustomerMonthlyBillsRequired {
                cycle: "2026-01".parse::<Month>().unwrap(),
                ..required()
            }),
        );
    }

    fn of_charge_mode(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "charge_mode",
            "value",
            &ListSubcustomerMonthlyBills::new(ListSubcustomerMonthlyBillsRequired {
                charge_mode: ChargeModeCode::YearlyMonthly,
                ..required()
            }),
        );
    }

    fn of_bill_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "bill_type",
            "value",
            &request().bill_type(PartnerBillType::Spending),
        );
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "bill_type",
            "absent",
            &request(),
        );
    }

    fn of_indirect_partner_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "indirect_partner_id",
            "value",
            &request().indirect_partner_id("example-0"),
        );
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "indirect_partner_id",
            "absent",
            &request(),
        );
    }

    fn of_customer_id(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "customer_id",
            "value",
            &request().customer_id("example-0"),
        );
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "customer_id",
            "absent",
            &request(),
        );
    }

    fn of_cloud_service_type(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "cloud_service_type",
            "value",
            &request().cloud_service_type("example-0"),
        );
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "cloud_service_type",
            "absent",
            &request(),
        );
    }

    fn of_offset(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "offset",
            "value",
            &request().offset(0),
        );
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "offset",
            "absent",
            &request(),
        );
    }

    fn of_limit(visitor: &mut impl super::Visitor) {
        visitor.visit(
            "ListSubcustomerMonthlyBills",
            "limit",
            "value",
            &request().limit(1),
        );
        visitor.visit("ListSubcustomerMonthlyBills", "limit", "absent", &request());
    }
}
