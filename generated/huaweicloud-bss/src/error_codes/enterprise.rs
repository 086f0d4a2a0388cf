// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `enterprise` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// A parameter of the request is wrong.
///
/// Compare the request with the limits of the operation; validation names most violations before a call.
///
/// `CBC.0199` · HTTP 400 · retry after correction
pub static CBC_0199: ErrorCode = ErrorCode {
    code: "CBC.0199",
    status: 400,
    meaning: "A parameter of the request is wrong.",
    remedy: Some(
        "Compare the request with the limits of the operation; validation names most violations before a call.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The master account and the member account do not belong together, so nothing can be transferred.
///
/// Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.
///
/// `CBC.7001` · HTTP 500 · retry after correction
pub static CBC_7001: ErrorCode = ErrorCode {
    code: "CBC.7001",
    status: 500,
    meaning: "The master account and the member account do not belong together, so nothing can be transferred.",
    remedy: Some(
        "Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// Checks of the business operation are not met.
///
/// Remove what stands against the operation, then repeat it.
///
/// `CBC.7004` · HTTP 500 · retry after correction
pub static CBC_7004: ErrorCode = ErrorCode {
    code: "CBC.7004",
    status: 500,
    meaning: "Checks of the business operation are not met.",
    remedy: Some("Remove what stands against the operation, then repeat it."),
    retry: RetryClass::AfterCorrection,
};

/// Only an enterprise master account can send verification codes.
///
/// Call with the credentials of the master account.
///
/// `CBC.70300008` · HTTP 400 · retry after correction
pub static CBC_70300008: ErrorCode = ErrorCode {
    code: "CBC.70300008",
    status: 400,
    meaning: "Only an enterprise master account can send verification codes.",
    remedy: Some("Call with the credentials of the master account."),
    retry: RetryClass::AfterCorrection,
};

/// A member account whose finances its master account holds cannot send verification codes.
///
/// Call with the credentials of the master account.
///
/// `CBC.70300009` · HTTP 400 · retry after correction
pub static CBC_70300009: ErrorCode = ErrorCode {
    code: "CBC.70300009",
    status: 400,
    meaning: "A member account whose finances its master account holds cannot send verification codes.",
    remedy: Some("Call with the credentials of the master account."),
    retry: RetryClass::AfterCorrection,
};

/// The caller has to create member accounts on Huawei Cloud's HIS platform.
///
/// Create the member account there.
///
/// `CBC.70900002` · HTTP 400 · retry never
pub static CBC_70900002: ErrorCode = ErrorCode {
    code: "CBC.70900002",
    status: 400,
    meaning: "The caller has to create member accounts on Huawei Cloud's HIS platform.",
    remedy: Some("Create the member account there."),
    retry: RetryClass::Never,
};

/// The credit line to transfer or reclaim has expired.
///
/// Query the balances again and choose a credit line that is still valid.
///
/// `CBC.7181` · HTTP 500 · retry after correction
pub static CBC_7181: ErrorCode = ErrorCode {
    code: "CBC.7181",
    status: 500,
    meaning: "The credit line to transfer or reclaim has expired.",
    remedy: Some("Query the balances again and choose a credit line that is still valid."),
    retry: RetryClass::AfterCorrection,
};

/// The transfer to the member account, or the reclaim from it, failed.
///
/// Query the balances of both accounts before the next attempt.
///
/// `CBC.99000043` · HTTP 400 · retry after correction
pub static CBC_99000043: ErrorCode = ErrorCode {
    code: "CBC.99000043",
    status: 400,
    meaning: "The transfer to the member account, or the reclaim from it, failed.",
    remedy: Some("Query the balances of both accounts before the next attempt."),
    retry: RetryClass::AfterCorrection,
};

/// The customer has had too many verification codes sent.
///
/// Wait before the next code is sent.
///
/// `CBC.99000082` · HTTP 400 · retry later
pub static CBC_99000082: ErrorCode = ErrorCode {
    code: "CBC.99000082",
    status: 400,
    meaning: "The customer has had too many verification codes sent.",
    remedy: Some("Wait before the next code is sent."),
    retry: RetryClass::Later,
};

/// There is no normal relation between the master account and the member account; both have to be of the same legal entity, and the member has to keep its own finances.
///
/// Name a member account of the same legal entity that keeps its own finances.
///
/// `CBC.99000086` · HTTP 400 · retry after correction
pub static CBC_99000086: ErrorCode = ErrorCode {
    code: "CBC.99000086",
    status: 400,
    meaning: "There is no normal relation between the master account and the member account; both have to be of the same legal entity, and the member has to keep its own finances.",
    remedy: Some("Name a member account of the same legal entity that keeps its own finances."),
    retry: RetryClass::AfterCorrection,
};

/// The operation went wrong.
///
/// Try again later.
///
/// `CBC.99000087` · HTTP 400 · retry later
pub static CBC_99000087: ErrorCode = ErrorCode {
    code: "CBC.99000087",
    status: 400,
    meaning: "The operation went wrong.",
    remedy: Some("Try again later."),
    retry: RetryClass::Later,
};

/// The verification code was made but could not be sent.
///
/// Check the number, then have another code sent.
///
/// `CBC.99004003` · HTTP 400 · retry later
pub static CBC_99004003: ErrorCode = ErrorCode {
    code: "CBC.99004003",
    status: 400,
    meaning: "The verification code was made but could not be sent.",
    remedy: Some("Check the number, then have another code sent."),
    retry: RetryClass::Later,
};

/// The master account and the member account do not belong together, so nothing can be transferred or reclaimed.
///
/// Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.
///
/// `CBC.99007001` · HTTP 400 · retry after correction
pub static CBC_99007001: ErrorCode = ErrorCode {
    code: "CBC.99007001",
    status: 400,
    meaning: "The master account and the member account do not belong together, so nothing can be transferred or reclaimed.",
    remedy: Some(
        "Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The transaction id is a duplicate.
///
/// The same request was sent twice, or the id is not unique.
///
/// After a repeat of the same request, look at the balances, for the first one may have succeeded. Give a new request an id of its own.
///
/// `CBC.99007009` · HTTP 400 · retry never
pub static CBC_99007009: ErrorCode = ErrorCode {
    code: "CBC.99007009",
    status: 400,
    meaning: "The transaction id is a duplicate.",
    remedy: Some(
        "After a repeat of the same request, look at the balances, for the first one may have succeeded. Give a new request an id of its own.",
    ),
    retry: RetryClass::Never,
};

/// The credit line to transfer or reclaim has expired.
///
/// Query the balances again and choose a credit line that is still valid.
///
/// `CBC.99007181` · HTTP 400 · retry after correction
pub static CBC_99007181: ErrorCode = ErrorCode {
    code: "CBC.99007181",
    status: 400,
    meaning: "The credit line to transfer or reclaim has expired.",
    remedy: Some("Query the balances again and choose a credit line that is still valid."),
    retry: RetryClass::AfterCorrection,
};

/// The source address is limited.
///
/// Too many requests came from it.
///
/// Wait, then call less often.
///
/// `CBC.99007197` · HTTP 400 · retry later
pub static CBC_99007197: ErrorCode = ErrorCode {
    code: "CBC.99007197",
    status: 400,
    meaning: "The source address is limited.",
    remedy: Some("Wait, then call less often."),
    retry: RetryClass::Later,
};

/// Another transfer or reclaim of the account is still running.
///
/// Wait until it has finished, then repeat the request.
///
/// `CBC.99007461` · HTTP 400 or 500 · retry later
pub static CBC_99007461: ErrorCode = ErrorCode {
    code: "CBC.99007461",
    status: 400,
    meaning: "Another transfer or reclaim of the account is still running.",
    remedy: Some("Wait until it has finished, then repeat the request."),
    retry: RetryClass::Later,
};

/// The caller belongs to a cloud reseller that is leaving and cannot create member accounts.
///
/// `CBC.99007490` · HTTP 400 · retry never
pub static CBC_99007490: ErrorCode = ErrorCode {
    code: "CBC.99007490",
    status: 400,
    meaning: "The caller belongs to a cloud reseller that is leaving and cannot create member accounts.",
    remedy: None,
    retry: RetryClass::Never,
};
