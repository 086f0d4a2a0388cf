// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `costs` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The cost center is not enabled.
///
/// Enable the cost center in the console.
///
/// `CBC.18000014` · HTTP 400 · retry after correction
pub static CBC_18000014: ErrorCode = ErrorCode {
    code: "CBC.18000014",
    status: 400,
    meaning: "The cost center is not enabled.",
    remedy: Some("Enable the cost center in the console."),
    retry: RetryClass::AfterCorrection,
};

/// The permission does not suffice.
///
/// Ask the partner.
///
/// `CBC.18000016` · HTTP 400 · retry after correction
pub static CBC_18000016: ErrorCode = ErrorCode {
    code: "CBC.18000016",
    status: 400,
    meaning: "The permission does not suffice.",
    remedy: Some("Ask the partner."),
    retry: RetryClass::AfterCorrection,
};

/// The master account has more members with independent finances than one query can cover.
///
/// A query over all members covers at most 1000 members with independent finances.
///
/// Name a member account.
///
/// `CBC.18000048` · HTTP 400 · retry after correction
pub static CBC_18000048: ErrorCode = ErrorCode {
    code: "CBC.18000048",
    status: 400,
    meaning: "The master account has more members with independent finances than one query can cover.",
    remedy: Some("Name a member account."),
    retry: RetryClass::AfterCorrection,
};

/// The permission does not suffice.
///
/// Ask the master account.
///
/// `CBC.18000053` · HTTP 400 · retry after correction
pub static CBC_18000053: ErrorCode = ErrorCode {
    code: "CBC.18000053",
    status: 400,
    meaning: "The permission does not suffice.",
    remedy: Some("Ask the master account."),
    retry: RetryClass::AfterCorrection,
};
