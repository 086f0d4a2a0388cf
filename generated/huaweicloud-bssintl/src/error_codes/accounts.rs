// @generated from spec/bssintl/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `accounts` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// A customer under the reseller model has no account balance.
///
/// `CBC.99000049` · HTTP 400 · retry never
pub static CBC_99000049: ErrorCode = ErrorCode {
    code: "CBC.99000049",
    status: 400,
    meaning: "A customer under the reseller model has no account balance.",
    remedy: None,
    retry: RetryClass::Never,
};
