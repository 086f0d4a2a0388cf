// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `orders` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The order is not valid, so nothing can be done with it.
///
/// Perhaps the order does not exist.
///
/// Check the order id.
///
/// `CBC.30000010` · HTTP 400 or 500 · retry after correction
pub static CBC_30000010: ErrorCode = ErrorCode {
    code: "CBC.30000010",
    status: 400,
    meaning: "The order is not valid, so nothing can be done with it.",
    remedy: Some("Check the order id."),
    retry: RetryClass::AfterCorrection,
};

/// The payment is under way and must not be repeated.
///
/// Look at the order's state before paying again.
///
/// `CBC.99000088` · HTTP 400 · retry later
pub static CBC_99000088: ErrorCode = ErrorCode {
    code: "CBC.99000088",
    status: 400,
    meaning: "The payment is under way and must not be repeated.",
    remedy: Some("Look at the order's state before paying again."),
    retry: RetryClass::Later,
};

/// This order number cannot be used.
///
/// The order is a part of a combined transaction.
///
/// Use the number of the combined transaction.
///
/// `CBC.99000089` · HTTP 400 · retry after correction
pub static CBC_99000089: ErrorCode = ErrorCode {
    code: "CBC.99000089",
    status: 400,
    meaning: "This order number cannot be used.",
    remedy: Some("Use the number of the combined transaction."),
    retry: RetryClass::AfterCorrection,
};

/// The order's state has changed, so it cannot be paid.
///
/// List the order and look at its state.
///
/// `CBC.99003106` · HTTP 400 · retry never
pub static CBC_99003106: ErrorCode = ErrorCode {
    code: "CBC.99003106",
    status: 400,
    meaning: "The order's state has changed, so it cannot be paid.",
    remedy: Some("List the order and look at its state."),
    retry: RetryClass::Never,
};

/// The chosen discount cannot be used for this order.
///
/// Choose a discount that the query of the order's discounts gives.
///
/// `CBC.99003108` · HTTP 400 · retry after correction
pub static CBC_99003108: ErrorCode = ErrorCode {
    code: "CBC.99003108",
    status: 400,
    meaning: "The chosen discount cannot be used for this order.",
    remedy: Some("Choose a discount that the query of the order's discounts gives."),
    retry: RetryClass::AfterCorrection,
};

/// The time for paying the order is over.
///
/// Place the order again.
///
/// `CBC.99003110` · HTTP 400 · retry never
pub static CBC_99003110: ErrorCode = ErrorCode {
    code: "CBC.99003110",
    status: 400,
    meaning: "The time for paying the order is over.",
    remedy: Some("Place the order again."),
    retry: RetryClass::Never,
};

/// A coupon or stored-value card has already been used.
///
/// List the order's coupons again and choose others.
///
/// `CBC.99003112` · HTTP 400 · retry after correction
pub static CBC_99003112: ErrorCode = ErrorCode {
    code: "CBC.99003112",
    status: 400,
    meaning: "A coupon or stored-value card has already been used.",
    remedy: Some("List the order's coupons again and choose others."),
    retry: RetryClass::AfterCorrection,
};

/// A chosen coupon cannot be used together with a discount.
///
/// A limit of the coupon forbids it.
///
/// Leave out the coupon or the discount.
///
/// `CBC.99003116` · HTTP 400 · retry after correction
pub static CBC_99003116: ErrorCode = ErrorCode {
    code: "CBC.99003116",
    status: 400,
    meaning: "A chosen coupon cannot be used together with a discount.",
    remedy: Some("Leave out the coupon or the discount."),
    retry: RetryClass::AfterCorrection,
};

/// The chosen discount is below the least discount ratio of a chosen coupon.
///
/// On every item of the order the ratio of the discount is below the coupon's limit, 90% for instance.
///
/// Leave out the coupon or the discount.
///
/// `CBC.99003117` · HTTP 400 · retry after correction
pub static CBC_99003117: ErrorCode = ErrorCode {
    code: "CBC.99003117",
    status: 400,
    meaning: "The chosen discount is below the least discount ratio of a chosen coupon.",
    remedy: Some("Leave out the coupon or the discount."),
    retry: RetryClass::AfterCorrection,
};

/// An expired or frozen resource cannot get another specification.
///
/// Renew the resource first.
///
/// `CBC.99003139` · HTTP 400 · retry after correction
pub static CBC_99003139: ErrorCode = ErrorCode {
    code: "CBC.99003139",
    status: 400,
    meaning: "An expired or frozen resource cannot get another specification.",
    remedy: Some("Renew the resource first."),
    retry: RetryClass::AfterCorrection,
};

/// The quota or capacity of a cloud service does not suffice, or a specification has changed.
///
/// Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again.
///
/// `CBC.99003141` · HTTP 400 · retry after correction
pub static CBC_99003141: ErrorCode = ErrorCode {
    code: "CBC.99003141",
    status: 400,
    meaning: "The quota or capacity of a cloud service does not suffice, or a specification has changed.",
    remedy: Some(
        "Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The product of the order is no longer sold.
///
/// Order another product.
///
/// `CBC.99003143` · HTTP 400 · retry never
pub static CBC_99003143: ErrorCode = ErrorCode {
    code: "CBC.99003143",
    status: 400,
    meaning: "The product of the order is no longer sold.",
    remedy: Some("Order another product."),
    retry: RetryClass::Never,
};

/// A cash coupon and a discount coupon cannot be used together.
///
/// Choose coupons of one kind.
///
/// `CBC.99003147` · HTTP 400 · retry after correction
pub static CBC_99003147: ErrorCode = ErrorCode {
    code: "CBC.99003147",
    status: 400,
    meaning: "A cash coupon and a discount coupon cannot be used together.",
    remedy: Some("Choose coupons of one kind."),
    retry: RetryClass::AfterCorrection,
};

/// The funds of an enterprise project do not suffice, or the project cannot be used.
///
/// Raise the funds of the enterprise project or choose a usable one.
///
/// `CBC.99003155` · HTTP 400 · retry after correction
pub static CBC_99003155: ErrorCode = ErrorCode {
    code: "CBC.99003155",
    status: 400,
    meaning: "The funds of an enterprise project do not suffice, or the project cannot be used.",
    remedy: Some("Raise the funds of the enterprise project or choose a usable one."),
    retry: RetryClass::AfterCorrection,
};

/// A coupon of the marketplace and a dedicated cash coupon cannot be used together.
///
/// Choose coupons of one group.
///
/// `CBC.99003156` · HTTP 400 · retry after correction
pub static CBC_99003156: ErrorCode = ErrorCode {
    code: "CBC.99003156",
    status: 400,
    meaning: "A coupon of the marketplace and a dedicated cash coupon cannot be used together.",
    remedy: Some("Choose coupons of one group."),
    retry: RetryClass::AfterCorrection,
};

/// The payment comes later than the effective time that was set for the order.
///
/// Place the order again.
///
/// `CBC.99003162` · HTTP 400 · retry never
pub static CBC_99003162: ErrorCode = ErrorCode {
    code: "CBC.99003162",
    status: 400,
    meaning: "The payment comes later than the effective time that was set for the order.",
    remedy: Some("Place the order again."),
    retry: RetryClass::Never,
};

/// The budget of the enterprise's organization does not suffice.
///
/// Raise the budget.
///
/// `CBC.99003198` · HTTP 400 · retry after correction
pub static CBC_99003198: ErrorCode = ErrorCode {
    code: "CBC.99003198",
    status: 400,
    meaning: "The budget of the enterprise's organization does not suffice.",
    remedy: Some("Raise the budget."),
    retry: RetryClass::AfterCorrection,
};

/// The order's state does not allow cancelling.
///
/// Only orders that wait for payment can be cancelled.
///
/// List the order and look at its state.
///
/// `CBC.99005010` · HTTP 400 · retry never
pub static CBC_99005010: ErrorCode = ErrorCode {
    code: "CBC.99005010",
    status: 400,
    meaning: "The order's state does not allow cancelling.",
    remedy: Some("List the order and look at its state."),
    retry: RetryClass::Never,
};

/// The order is neither a downgrade nor an unsubscription.
///
/// Name the order that `CancelResourcesSubscription` returned, or that of a downgrade.
///
/// `CBC.99005026` · HTTP 400 · retry after correction
pub static CBC_99005026: ErrorCode = ErrorCode {
    code: "CBC.99005026",
    status: 400,
    meaning: "The order is neither a downgrade nor an unsubscription.",
    remedy: Some(
        "Name the order that `CancelResourcesSubscription` returned, or that of a downgrade.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The tax rate is not available.
///
/// Repeat the payment later.
///
/// `CBC.99006093` · HTTP 400 · retry later
pub static CBC_99006093: ErrorCode = ErrorCode {
    code: "CBC.99006093",
    status: 400,
    meaning: "The tax rate is not available.",
    remedy: Some("Repeat the payment later."),
    retry: RetryClass::Later,
};

/// The operation is called too often.
///
/// Wait, then call less often.
///
/// `CBC.99008040` · HTTP 400 · retry later
pub static CBC_99008040: ErrorCode = ErrorCode {
    code: "CBC.99008040",
    status: 400,
    meaning: "The operation is called too often.",
    remedy: Some("Wait, then call less often."),
    retry: RetryClass::Later,
};

/// No more transactions can be created today.
///
/// Repeat the call on the next day.
///
/// `CBC.99008056` · HTTP 400 · retry later
pub static CBC_99008056: ErrorCode = ErrorCode {
    code: "CBC.99008056",
    status: 400,
    meaning: "No more transactions can be created today.",
    remedy: Some("Repeat the call on the next day."),
    retry: RetryClass::Later,
};
