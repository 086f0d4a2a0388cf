// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `partner_coupons` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The partner uses coupons itself by now, so it cannot issue cash coupons.
///
/// The partner's coupon quota was converted.
///
/// `CBC.50000010` · HTTP 400 · retry never
pub static CBC_50000010: ErrorCode = ErrorCode {
    code: "CBC.50000010",
    status: 400,
    meaning: "The partner uses coupons itself by now, so it cannot issue cash coupons.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The cash coupon is only for certain customers.
///
/// Name customers that the quota is for.
///
/// `CBC.50000020` · HTTP 400 · retry after correction
pub static CBC_50000020: ErrorCode = ErrorCode {
    code: "CBC.50000020",
    status: 400,
    meaning: "The cash coupon is only for certain customers.",
    remedy: Some("Name customers that the quota is for."),
    retry: RetryClass::AfterCorrection,
};

/// The quota is for certain customers that are not customers of the cloud reseller, so it cannot be granted to the reseller.
///
/// Choose another quota or another reseller.
///
/// `CBC.50000021` · HTTP 400 · retry after correction
pub static CBC_50000021: ErrorCode = ErrorCode {
    code: "CBC.50000021",
    status: 400,
    meaning: "The quota is for certain customers that are not customers of the cloud reseller, so it cannot be granted to the reseller.",
    remedy: Some("Choose another quota or another reseller."),
    retry: RetryClass::AfterCorrection,
};

/// No coupon can be issued to a member account whose finances another account manages.
///
/// Name other customers.
///
/// `CBC.50000034` · HTTP 200 · retry after correction
pub static CBC_50000034: ErrorCode = ErrorCode {
    code: "CBC.50000034",
    status: 200,
    meaning: "No coupon can be issued to a member account whose finances another account manages.",
    remedy: Some("Name other customers."),
    retry: RetryClass::AfterCorrection,
};

/// The last grant from the same quota is still running, and grants from one quota cannot run side by side.
///
/// Wait until the grant has ended, and look with `ListIssuedCouponQuotas` at what it did.
///
/// `CBC.50000045` · HTTP 400 · retry later
pub static CBC_50000045: ErrorCode = ErrorCode {
    code: "CBC.50000045",
    status: 400,
    meaning: "The last grant from the same quota is still running, and grants from one quota cannot run side by side.",
    remedy: Some(
        "Wait until the grant has ended, and look with `ListIssuedCouponQuotas` at what it did.",
    ),
    retry: RetryClass::Later,
};

/// The product does not exist.
///
/// Check the ids of the products.
///
/// `CBC.50000054` · HTTP 400 · retry after correction
pub static CBC_50000054: ErrorCode = ErrorCode {
    code: "CBC.50000054",
    status: 400,
    meaning: "The product does not exist.",
    remedy: Some("Check the ids of the products."),
    retry: RetryClass::AfterCorrection,
};

/// The cloud service type does not exist.
///
/// Check the codes; `ListServiceTypes` returns them.
///
/// `CBC.50000055` · HTTP 400 · retry after correction
pub static CBC_50000055: ErrorCode = ErrorCode {
    code: "CBC.50000055",
    status: 400,
    meaning: "The cloud service type does not exist.",
    remedy: Some("Check the codes; `ListServiceTypes` returns them."),
    retry: RetryClass::AfterCorrection,
};

/// The cloud reseller is leaving, so no coupon quota can be granted to it.
///
/// `CBC.50010105` · HTTP 200 · retry never
pub static CBC_50010105: ErrorCode = ErrorCode {
    code: "CBC.50010105",
    status: 200,
    meaning: "The cloud reseller is leaving, so no coupon quota can be granted to it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The operation is not for customers with this type of association, for example those that are not under the resale model.
///
/// Name other customers.
///
/// `CBC.5024` · HTTP 200 · retry after correction
pub static CBC_5024: ErrorCode = ErrorCode {
    code: "CBC.5024",
    status: 200,
    meaning: "The operation is not for customers with this type of association, for example those that are not under the resale model.",
    remedy: Some("Name other customers."),
    retry: RetryClass::AfterCorrection,
};

/// The quota does not exist, or its state does not allow the operation.
///
/// With status 200 the code stands in `error_details`.
///
/// Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.
///
/// `CBC.99000012` · HTTP 200 or 400 · retry after correction
pub static CBC_99000012: ErrorCode = ErrorCode {
    code: "CBC.99000012",
    status: 200,
    meaning: "The quota does not exist, or its state does not allow the operation.",
    remedy: Some(
        "Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// What is left of the coupon quota is not enough.
///
/// Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000013` · HTTP 200 or 400 · retry after correction
pub static CBC_99000013: ErrorCode = ErrorCode {
    code: "CBC.99000013",
    status: 200,
    meaning: "What is left of the coupon quota is not enough.",
    remedy: Some(
        "Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The coupon cannot be issued to a customer with this type of cooperation.
///
/// Name other customers, or choose another quota.
///
/// `CBC.99000014` · HTTP 200 or 400 · retry after correction
pub static CBC_99000014: ErrorCode = ErrorCode {
    code: "CBC.99000014",
    status: 200,
    meaning: "The coupon cannot be issued to a customer with this type of cooperation.",
    remedy: Some("Name other customers, or choose another quota."),
    retry: RetryClass::AfterCorrection,
};

/// A quota in this state cannot be granted.
///
/// Choose a quota in the normal state; `ListQuotaCoupons` returns the states.
///
/// `CBC.99000015` · HTTP 400 · retry after correction
pub static CBC_99000015: ErrorCode = ErrorCode {
    code: "CBC.99000015",
    status: 400,
    meaning: "A quota in this state cannot be granted.",
    remedy: Some("Choose a quota in the normal state; `ListQuotaCoupons` returns the states."),
    retry: RetryClass::AfterCorrection,
};

/// The customer does not exist, or is not a customer of the partner.
///
/// Check the ids of the customers; `ListSubCustomers` returns them.
///
/// `CBC.99000016` · HTTP 400 · retry after correction
pub static CBC_99000016: ErrorCode = ErrorCode {
    code: "CBC.99000016",
    status: 400,
    meaning: "The customer does not exist, or is not a customer of the partner.",
    remedy: Some("Check the ids of the customers; `ListSubCustomers` returns them."),
    retry: RetryClass::AfterCorrection,
};

/// The quota is not valid yet, or has expired.
///
/// Choose a quota that is valid; `ListQuotaCoupons` returns its times.
///
/// `CBC.99000017` · HTTP 200 or 400 · retry after correction
pub static CBC_99000017: ErrorCode = ErrorCode {
    code: "CBC.99000017",
    status: 200,
    meaning: "The quota is not valid yet, or has expired.",
    remedy: Some("Choose a quota that is valid; `ListQuotaCoupons` returns its times."),
    retry: RetryClass::AfterCorrection,
};

/// The face value of the coupon is below the minimum.
///
/// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000018` · HTTP 400 · retry after correction
pub static CBC_99000018: ErrorCode = ErrorCode {
    code: "CBC.99000018",
    status: 400,
    meaning: "The face value of the coupon is below the minimum.",
    remedy: Some("Compare it with the limits of the quota that `ListQuotaCoupons` returns."),
    retry: RetryClass::AfterCorrection,
};

/// The face value of the coupon is above the maximum.
///
/// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000019` · HTTP 400 · retry after correction
pub static CBC_99000019: ErrorCode = ErrorCode {
    code: "CBC.99000019",
    status: 400,
    meaning: "The face value of the coupon is above the maximum.",
    remedy: Some("Compare it with the limits of the quota that `ListQuotaCoupons` returns."),
    retry: RetryClass::AfterCorrection,
};

/// The number of coupons exceeds the maximum.
///
/// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000020` · HTTP 200 or 400 · retry after correction
pub static CBC_99000020: ErrorCode = ErrorCode {
    code: "CBC.99000020",
    status: 200,
    meaning: "The number of coupons exceeds the maximum.",
    remedy: Some("Compare it with the limits of the quota that `ListQuotaCoupons` returns."),
    retry: RetryClass::AfterCorrection,
};

/// The sum of the face values exceeds what is allowed.
///
/// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000021` · HTTP 200 or 400 · retry after correction
pub static CBC_99000021: ErrorCode = ErrorCode {
    code: "CBC.99000021",
    status: 200,
    meaning: "The sum of the face values exceeds what is allowed.",
    remedy: Some("Compare it with the limits of the quota that `ListQuotaCoupons` returns."),
    retry: RetryClass::AfterCorrection,
};

/// The coupon can be issued only to customers that are associated with a partner for the first time.
///
/// Name other customers, or choose another quota.
///
/// `CBC.99000022` · HTTP 400 · retry after correction
pub static CBC_99000022: ErrorCode = ErrorCode {
    code: "CBC.99000022",
    status: 400,
    meaning: "The coupon can be issued only to customers that are associated with a partner for the first time.",
    remedy: Some("Name other customers, or choose another quota."),
    retry: RetryClass::AfterCorrection,
};

/// The cloud services or products of the coupon go beyond those that the quota is limited to.
///
/// Name services and products within the limits of the quota, or none.
///
/// `CBC.99000023` · HTTP 400 · retry after correction
pub static CBC_99000023: ErrorCode = ErrorCode {
    code: "CBC.99000023",
    status: 400,
    meaning: "The cloud services or products of the coupon go beyond those that the quota is limited to.",
    remedy: Some("Name services and products within the limits of the quota, or none."),
    retry: RetryClass::AfterCorrection,
};

/// The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota.
///
/// Compare them with the limits of the quota that `ListQuotaCoupons` returns.
///
/// `CBC.99000024` · HTTP 400 · retry after correction
pub static CBC_99000024: ErrorCode = ErrorCode {
    code: "CBC.99000024",
    status: 400,
    meaning: "The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota.",
    remedy: Some("Compare them with the limits of the quota that `ListQuotaCoupons` returns."),
    retry: RetryClass::AfterCorrection,
};

/// A partner of this kind cannot issue coupons to itself.
///
/// Name customers of the partner.
///
/// `CBC.99000025` · HTTP 400 · retry after correction
pub static CBC_99000025: ErrorCode = ErrorCode {
    code: "CBC.99000025",
    status: 400,
    meaning: "A partner of this kind cannot issue coupons to itself.",
    remedy: Some("Name customers of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// A coupon that was issued to a customer in the referral model cannot be reclaimed.
///
/// `CBC.99000045` · HTTP 400 · retry never
pub static CBC_99000045: ErrorCode = ErrorCode {
    code: "CBC.99000045",
    status: 400,
    meaning: "A coupon that was issued to a customer in the referral model cannot be reclaimed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The coupon has expired, or was reclaimed already.
///
/// After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded.
///
/// `CBC.99000048` · HTTP 200 · retry never
pub static CBC_99000048: ErrorCode = ErrorCode {
    code: "CBC.99000048",
    status: 200,
    meaning: "The coupon has expired, or was reclaimed already.",
    remedy: Some(
        "After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded.",
    ),
    retry: RetryClass::Never,
};
