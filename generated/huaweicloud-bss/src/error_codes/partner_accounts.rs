// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `partner_accounts` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The requested resource is not found.
///
/// Check the ids in the request, as the message does not say which one is meant.
///
/// `CBC.0160` · HTTP 400 · retry after correction
pub static CBC_0160: ErrorCode = ErrorCode {
    code: "CBC.0160",
    status: 400,
    meaning: "The requested resource is not found.",
    remedy: Some("Check the ids in the request, as the message does not say which one is meant."),
    retry: RetryClass::AfterCorrection,
};

/// The caller is not a partner.
///
/// An older code that comes with the status of a success.
///
/// Call with the credentials of the partner.
///
/// `CBC.5001` · HTTP 200 · retry after correction
pub static CBC_5001: ErrorCode = ErrorCode {
    code: "CBC.5001",
    status: 200,
    meaning: "The caller is not a partner.",
    remedy: Some("Call with the credentials of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// The balance is not enough.
///
/// Top up the account where money is short, or name a smaller amount.
///
/// `CBC.5003` · HTTP 200 or 400 · retry after correction
pub static CBC_5003: ErrorCode = ErrorCode {
    code: "CBC.5003",
    status: 200,
    meaning: "The balance is not enough.",
    remedy: Some("Top up the account where money is short, or name a smaller amount."),
    retry: RetryClass::AfterCorrection,
};

/// The caller may not act for this customer.
///
/// `CBC.5004` · HTTP 200 · retry never
pub static CBC_5004: ErrorCode = ErrorCode {
    code: "CBC.5004",
    status: 200,
    meaning: "The caller may not act for this customer.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Under the referral model nothing can be allocated to a customer or reclaimed from one.
///
/// `CBC.5021` · HTTP 200 · retry never
pub static CBC_5021: ErrorCode = ErrorCode {
    code: "CBC.5021",
    status: 200,
    meaning: "Under the referral model nothing can be allocated to a customer or reclaimed from one.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The caller is not a partner.
///
/// Call with the credentials of the partner.
///
/// `CBC.99005001` · HTTP 400 · retry after correction
pub static CBC_99005001: ErrorCode = ErrorCode {
    code: "CBC.99005001",
    status: 400,
    meaning: "The caller is not a partner.",
    remedy: Some("Call with the credentials of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// Nothing can be allocated to a customer under the referral model, nor taken back from it.
///
/// Name a customer under the resale model.
///
/// `CBC.99005021` · HTTP 400 · retry after correction
pub static CBC_99005021: ErrorCode = ErrorCode {
    code: "CBC.99005021",
    status: 400,
    meaning: "Nothing can be allocated to a customer under the referral model, nor taken back from it.",
    remedy: Some("Name a customer under the resale model."),
    retry: RetryClass::AfterCorrection,
};
