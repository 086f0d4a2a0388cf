// @generated from spec/bss/types. Do not edit: change that, and generate again.

//! Types shared by several operations.

#[cfg(any(
    feature = "accounts",
    feature = "enterprise",
    feature = "partner_accounts"
))]
mod balance_type;

#[cfg(feature = "partner_coupons")]
mod batch_failure;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
mod best_discount;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
mod bill_period_type;

#[cfg(feature = "bills")]
mod bill_period_type_code;

#[cfg(any(feature = "bills", feature = "costs"))]
mod bill_query_method;

#[cfg(feature = "bills")]
mod bill_statistic_type;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
mod bill_type;

#[cfg(feature = "customers")]
mod certifier_role;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
mod charge_mode;

#[cfg(any(feature = "bills", feature = "partner_bills", feature = "products"))]
mod charge_mode_code;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
mod coupon_fetch_method;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
mod coupon_freeze_state;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
mod coupon_medium;

#[cfg(feature = "partner_coupons")]
mod coupon_quota_limit;

#[cfg(feature = "partner_coupons")]
mod coupon_quota_limit_value;

#[cfg(feature = "partner_coupons")]
mod coupon_quota_status;

#[cfg(feature = "partner_coupons")]
mod coupon_quota_type;

#[cfg(feature = "partner_coupons")]
mod coupon_record_result;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
mod coupon_status;

#[cfg(any(feature = "coupons", feature = "orders", feature = "partner_coupons"))]
mod coupon_type;

#[cfg(any(
    feature = "coupons",
    feature = "enterprise",
    feature = "orders",
    feature = "partner_coupons"
))]
mod coupon_use_limit;

#[cfg(any(feature = "coupons", feature = "orders"))]
mod coupon_version;

#[cfg(any(feature = "customers", feature = "partner_bills"))]
mod customer_association;

#[cfg(feature = "customers")]
mod customer_kind;

#[cfg(feature = "enterprise")]
mod deduct_mode;

#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod enterprise_project;

#[cfg(feature = "orders")]
mod enterprise_project_check_failure;

#[cfg(feature = "enterprise")]
mod fail_check_item;

#[cfg(feature = "subscriptions")]
mod failed_resource;

#[cfg(any(
    feature = "bills",
    feature = "costs",
    feature = "coupons",
    feature = "customers",
    feature = "orders",
    feature = "packages",
    feature = "partner_bills",
    feature = "products"
))]
mod language;

#[cfg(feature = "customers")]
mod legacy_enterprise_person;

#[cfg(any(
    feature = "accounts",
    feature = "bills",
    feature = "orders",
    feature = "prices"
))]
mod legacy_money_unit;

#[cfg(feature = "orders")]
mod legacy_order_amounts;

#[cfg(feature = "orders")]
mod legacy_order_discount;

#[cfg(feature = "orders")]
mod legacy_order_status;

#[cfg(feature = "customers")]
mod legal_representative;

#[cfg(feature = "locations")]
mod location_language;

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
    feature = "enterprise",
    feature = "orders",
    feature = "partner_accounts",
    feature = "partner_bills",
    feature = "partner_coupons",
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

#[cfg(any(feature = "orders", feature = "partner_bills"))]
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

#[cfg(feature = "bills")]
mod peak_bandwidth_resource_type;

#[cfg(feature = "bills")]
mod peak_bandwidth_service_type;

#[cfg(feature = "bills")]
mod peak_bandwidth_usage_type;

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

#[cfg(any(feature = "accounts", feature = "coupons"))]
mod revenue_expense_type;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
mod size_unit;

#[cfg(any(feature = "bills", feature = "partner_bills"))]
mod upfront_payment;

#[cfg(any(
    feature = "accounts",
    feature = "enterprise",
    feature = "partner_accounts"
))]
pub use balance_type::BalanceType;

#[cfg(feature = "partner_coupons")]
pub use batch_failure::BatchFailure;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub use best_discount::BestDiscount;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
pub use bill_period_type::BillPeriodType;

#[cfg(feature = "bills")]
pub use bill_period_type_code::BillPeriodTypeCode;

#[cfg(any(feature = "bills", feature = "costs"))]
pub use bill_query_method::BillQueryMethod;

#[cfg(feature = "bills")]
pub use bill_statistic_type::BillStatisticType;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
pub use bill_type::BillType;

#[cfg(feature = "customers")]
pub use certifier_role::CertifierRole;

#[cfg(any(feature = "bills", feature = "costs", feature = "partner_bills"))]
pub use charge_mode::ChargeMode;

#[cfg(any(feature = "bills", feature = "partner_bills", feature = "products"))]
pub use charge_mode_code::ChargeModeCode;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
pub use coupon_fetch_method::CouponFetchMethod;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
pub use coupon_freeze_state::CouponFreezeState;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
pub use coupon_medium::CouponMedium;

#[cfg(feature = "partner_coupons")]
pub use coupon_quota_limit::CouponQuotaLimit;

#[cfg(feature = "partner_coupons")]
pub use coupon_quota_limit_value::CouponQuotaLimitValue;

#[cfg(feature = "partner_coupons")]
pub use coupon_quota_status::CouponQuotaStatus;

#[cfg(feature = "partner_coupons")]
pub use coupon_quota_type::CouponQuotaType;

#[cfg(feature = "partner_coupons")]
pub use coupon_record_result::CouponRecordResult;

#[cfg(any(feature = "coupons", feature = "partner_coupons"))]
pub use coupon_status::CouponStatus;

#[cfg(any(feature = "coupons", feature = "orders", feature = "partner_coupons"))]
pub use coupon_type::CouponType;

#[cfg(any(
    feature = "coupons",
    feature = "enterprise",
    feature = "orders",
    feature = "partner_coupons"
))]
pub use coupon_use_limit::CouponUseLimit;

#[cfg(any(feature = "coupons", feature = "orders"))]
pub use coupon_version::CouponVersion;

#[cfg(any(feature = "customers", feature = "partner_bills"))]
pub use customer_association::CustomerAssociation;

#[cfg(feature = "customers")]
pub use customer_kind::CustomerKind;

#[cfg(feature = "enterprise")]
pub use deduct_mode::DeductMode;

#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use enterprise_project::EnterpriseProject;

#[cfg(feature = "orders")]
pub use enterprise_project_check_failure::EnterpriseProjectCheckFailure;

#[cfg(feature = "enterprise")]
pub use fail_check_item::FailCheckItem;

#[cfg(feature = "subscriptions")]
pub use failed_resource::FailedResource;

#[cfg(any(
    feature = "bills",
    feature = "costs",
    feature = "coupons",
    feature = "customers",
    feature = "orders",
    feature = "packages",
    feature = "partner_bills",
    feature = "products"
))]
pub use language::Language;

#[cfg(feature = "customers")]
pub use legacy_enterprise_person::{LegacyEnterprisePerson, LegacyEnterprisePersonRequired};

#[cfg(any(
    feature = "accounts",
    feature = "bills",
    feature = "orders",
    feature = "prices"
))]
pub use legacy_money_unit::LegacyMoneyUnit;

#[cfg(feature = "orders")]
pub use legacy_order_amounts::LegacyOrderAmounts;

#[cfg(feature = "orders")]
pub use legacy_order_discount::LegacyOrderDiscount;

#[cfg(feature = "orders")]
pub use legacy_order_status::LegacyOrderStatus;

#[cfg(feature = "customers")]
pub use legal_representative::{LegalRepresentative, LegalRepresentativeRequired};

#[cfg(feature = "locations")]
pub use location_language::LocationLanguage;

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
    feature = "enterprise",
    feature = "orders",
    feature = "partner_accounts",
    feature = "partner_bills",
    feature = "partner_coupons",
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

#[cfg(any(feature = "orders", feature = "partner_bills"))]
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

#[cfg(feature = "bills")]
pub use peak_bandwidth_resource_type::PeakBandwidthResourceType;

#[cfg(feature = "bills")]
pub use peak_bandwidth_service_type::PeakBandwidthServiceType;

#[cfg(feature = "bills")]
pub use peak_bandwidth_usage_type::PeakBandwidthUsageType;

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

#[cfg(any(feature = "accounts", feature = "coupons"))]
pub use revenue_expense_type::RevenueExpenseType;

#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub use size_unit::SizeUnit;

#[cfg(any(feature = "bills", feature = "partner_bills"))]
pub use upfront_payment::UpfrontPayment;
