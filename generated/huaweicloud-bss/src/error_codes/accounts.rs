// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `accounts` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// A partner's customer of the type `转售` has no account balance.
///
/// `CBC.99000049` · HTTP 400 · retry never
pub static CBC_99000049: ErrorCode = ErrorCode {
    code: "CBC.99000049",
    status: 400,
    meaning: "A partner's customer of the type `转售` has no account balance.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Users of the account have no permission for this operation.
///
/// A user called, not the account itself.
///
/// Call with the credentials of the account itself.
///
/// `CBC.99007297` · HTTP 403 · retry after correction
pub static CBC_99007297: ErrorCode = ErrorCode {
    code: "CBC.99007297",
    status: 403,
    meaning: "Users of the account have no permission for this operation.",
    remedy: Some("Call with the credentials of the account itself."),
    retry: RetryClass::AfterCorrection,
};
