// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

//! Types shared by several operations.

#[cfg(any(feature = "prices", feature = "subscriptions"))]
mod best_discount;

#[cfg(feature = "bills")]
mod bill_period_type;

#[cfg(feature = "bills")]
mod bill_period_type_code;

#[cfg(feature = "bills")]
mod bill_query_method;

#[cfg(feature = "bills")]
mod bill_statistic_type;

#[cfg(feature = "bills")]
mod bill_type;

#[cfg(feature = "customers")]
mod certifier_role;

#[cfg(feature = "bills")]
mod charge_mode;

#[cfg(any(feature = "bills", feature = "products"))]
mod charge_mode_code;

#[cfg(feature = "coupons")]
mod coupon_fetch_method;

#[cfg(feature = "coupons")]
mod coupon_freeze_state;

#[cfg(feature = "coupons")]
mod coupon_medium;

#[cfg(feature = "coupons")]
mod coupon_status;

#[cfg(any(feature = "coupons", feature = "orders"))]
mod coupon_type;

#[cfg(any(feature = "coupons", feature = "orders"))]
mod coupon_use_limit;

#[cfg(any(feature = "coupons", feature = "orders"))]
mod coupon_version;

#[cfg(feature = "customers")]
mod customer_association;

#[cfg(feature = "partner_accounts")]
mod customer_budget_type;

#[cfg(feature = "customers")]
mod customer_failure;

#[cfg(feature = "customers")]
mod customer_freeze_scope;

#[cfg(feature = "customers")]
mod customer_kind;

#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod enterprise_project;

#[cfg(feature = "orders")]
mod enterprise_project_check_failure;

#[cfg(feature = "subscriptions")]
mod failed_resource;

#[cfg(any(
    feature = "bills",
    feature = "costs",
    feature = "customers",
    feature = "orders",
    feature = "packages",
    feature = "products"
))]
mod language;

#[cfg(feature = "customers")]
mod legacy_customer_failure;

#[cfg(feature = "customers")]
mod legacy_enterprise_person;

#[cfg(any(feature = "bills", feature = "orders", feature = "prices"))]
mod legacy_money_unit;

#[cfg(feature = "orders")]
mod legacy_order_amounts;

#[cfg(feature = "orders")]
mod legacy_order_discount;

#[cfg(feature = "orders")]
mod legacy_order_status;

#[cfg(feature = "customers")]
mod legal_representative;

#[cfg(feature = "customers")]
mod manual_review;

#[cfg(feature = "products")]
mod measure_type;

#[cfg(feature = "enterprise")]
mod member_account_status;

#[cfg(any(
    feature = "accounts",
    feature = "bills",
    feature = "coupons",
    feature = "orders",
    feature = "partner_accounts",
    feature = "prices"
))]
mod money_unit;

#[cfg(feature = "enterprise")]
mod name_match;

#[cfg(feature = "orders")]
mod order_amounts;

#[cfg(feature = "orders")]
mod order_discount;

#[cfg(feature = "orders")]
mod order_discount_type;

#[cfg(feature = "orders")]
mod order_source;

#[cfg(feature = "orders")]
mod order_status;

#[cfg(feature = "orders")]
mod order_type;

#[cfg(feature = "customers")]
mod organization_certificate_type;

#[cfg(feature = "customers")]
mod organization_verification_method;

#[cfg(feature = "orders")]
mod payment_coupon;

#[cfg(feature = "orders")]
mod payment_coupon_type;

#[cfg(feature = "orders")]
mod payment_discount;

#[cfg(feature = "orders")]
mod payment_discount_type;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
mod price_discount_type;

#[cfg(feature = "customers")]
mod real_name_check_item;

#[cfg(feature = "subscriptions")]
mod renewal_period_type;

#[cfg(feature = "orders")]
mod resource_check_failure;

#[cfg(feature = "orders")]
mod resource_check_result;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
mod size_unit;

#[cfg(feature = "bills")]
mod upfront_payment;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub use best_discount::BestDiscount;

#[cfg(feature = "bills")]
pub use bill_period_type::BillPeriodType;

#[cfg(feature = "bills")]
pub use bill_period_type_code::BillPeriodTypeCode;

#[cfg(feature = "bills")]
pub use bill_query_method::BillQueryMethod;

#[cfg(feature = "bills")]
pub use bill_statistic_type::BillStatisticType;

#[cfg(feature = "bills")]
pub use bill_type::BillType;

#[cfg(feature = "customers")]
pub use certifier_role::CertifierRole;

#[cfg(feature = "bills")]
pub use charge_mode::ChargeMode;

#[cfg(any(feature = "bills", feature = "products"))]
pub use charge_mode_code::ChargeModeCode;

#[cfg(feature = "coupons")]
pub use coupon_fetch_method::CouponFetchMethod;

#[cfg(feature = "coupons")]
pub use coupon_freeze_state::CouponFreezeState;

#[cfg(feature = "coupons")]
pub use coupon_medium::CouponMedium;

#[cfg(feature = "coupons")]
pub use coupon_status::CouponStatus;

#[cfg(any(feature = "coupons", feature = "orders"))]
pub use coupon_type::CouponType;

#[cfg(any(feature = "coupons", feature = "orders"))]
pub use coupon_use_limit::CouponUseLimit;

#[cfg(any(feature = "coupons", feature = "orders"))]
pub use coupon_version::CouponVersion;

#[cfg(feature = "customers")]
pub use customer_association::CustomerAssociation;

#[cfg(feature = "partner_accounts")]
pub use customer_budget_type::CustomerBudgetType;

#[cfg(feature = "customers")]
pub use customer_failure::CustomerFailure;

#[cfg(feature = "customers")]
pub use customer_freeze_scope::CustomerFreezeScope;

#[cfg(feature = "customers")]
pub use customer_kind::CustomerKind;

#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use enterprise_project::EnterpriseProject;

#[cfg(feature = "orders")]
pub use enterprise_project_check_failure::EnterpriseProjectCheckFailure;

#[cfg(feature = "subscriptions")]
pub use failed_resource::FailedResource;

#[cfg(any(
    feature = "bills",
    feature = "costs",
    feature = "customers",
    feature = "orders",
    feature = "packages",
    feature = "products"
))]
pub use language::Language;

#[cfg(feature = "customers")]
pub use legacy_customer_failure::LegacyCustomerFailure;

#[cfg(feature = "customers")]
pub use legacy_enterprise_person::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

#[cfg(any(feature = "bills", feature = "orders", feature = "prices"))]
pub use legacy_money_unit::LegacyMoneyUnit;

#[cfg(feature = "orders")]
pub use legacy_order_amounts::LegacyOrderAmounts;

#[cfg(feature = "orders")]
pub use legacy_order_discount::LegacyOrderDiscount;

#[cfg(feature = "orders")]
pub use legacy_order_status::LegacyOrderStatus;

#[cfg(feature = "customers")]
pub use legal_representative::{LegalRepresentative, LegalRepresentativeRequired};

#[cfg(feature = "customers")]
pub use manual_review::ManualReview;

#[cfg(feature = "products")]
pub use measure_type::MeasureType;

#[cfg(feature = "enterprise")]
pub use member_account_status::MemberAccountStatus;

#[cfg(any(
    feature = "accounts",
    feature = "bills",
    feature = "coupons",
    feature = "orders",
    feature = "partner_accounts",
    feature = "prices"
))]
pub use money_unit::MoneyUnit;

#[cfg(feature = "enterprise")]
pub use name_match::NameMatch;

#[cfg(feature = "orders")]
pub use order_amounts::OrderAmounts;

#[cfg(feature = "orders")]
pub use order_discount::OrderDiscount;

#[cfg(feature = "orders")]
pub use order_discount_type::OrderDiscountType;

#[cfg(feature = "orders")]
pub use order_source::OrderSource;

#[cfg(feature = "orders")]
pub use order_status::OrderStatus;

#[cfg(feature = "orders")]
pub use order_type::OrderType;

#[cfg(feature = "customers")]
pub use organization_certificate_type::OrganizationCertificateType;

#[cfg(feature = "customers")]
pub use organization_verification_method::OrganizationVerificationMethod;

#[cfg(feature = "orders")]
pub use payment_coupon::{PaymentCoupon, PaymentCouponRequired};

#[cfg(feature = "orders")]
pub use payment_coupon_type::PaymentCouponType;

#[cfg(feature = "orders")]
pub use payment_discount::{PaymentDiscount, PaymentDiscountRequired};

#[cfg(feature = "orders")]
pub use payment_discount_type::PaymentDiscountType;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub use price_discount_type::PriceDiscountType;

#[cfg(feature = "customers")]
pub use real_name_check_item::RealNameCheckItem;

#[cfg(feature = "subscriptions")]
pub use renewal_period_type::RenewalPeriodType;

#[cfg(feature = "orders")]
pub use resource_check_failure::ResourceCheckFailure;

#[cfg(feature = "orders")]
pub use resource_check_result::ResourceCheckResult;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub use size_unit::SizeUnit;

#[cfg(feature = "bills")]
pub use upfront_payment::UpfrontPayment;
