// @generated from spec/bssintl/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `partner_accounts` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The quota for budgets of the cloud reseller does not suffice for the budget.
///
/// Set a lower budget, or have the distributor grant a larger quota.
///
/// `CBC.50000030` · HTTP 400 · retry after correction
pub static CBC_50000030: ErrorCode = ErrorCode {
    code: "CBC.50000030",
    status: 400,
    meaning: "The quota for budgets of the cloud reseller does not suffice for the budget.",
    remedy: Some("Set a lower budget, or have the distributor grant a larger quota."),
    retry: RetryClass::AfterCorrection,
};

/// The cloud reseller can no longer set budgets, as the permission was taken back.
///
/// Have the distributor grant the permission again.
///
/// `CBC.50000033` · HTTP 400 · retry after correction
pub static CBC_50000033: ErrorCode = ErrorCode {
    code: "CBC.50000033",
    status: 400,
    meaning: "The cloud reseller can no longer set budgets, as the permission was taken back.",
    remedy: Some("Have the distributor grant the permission again."),
    retry: RetryClass::AfterCorrection,
};

/// The operation cannot be called for a customer with this type of association.
///
/// Name a customer under the reseller model.
///
/// `CBC.99005024` · HTTP 400 · retry after correction
pub static CBC_99005024: ErrorCode = ErrorCode {
    code: "CBC.99005024",
    status: 400,
    meaning: "The operation cannot be called for a customer with this type of association.",
    remedy: Some("Name a customer under the reseller model."),
    retry: RetryClass::AfterCorrection,
};
