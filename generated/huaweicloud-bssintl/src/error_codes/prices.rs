// @generated from spec/bssintl/errors. Do not edit: change that, and generate again.

//! Error codes that operations of `prices` alone are answered with.

use api_runtime::{ErrorCode, RetryClass};

/// The product whose price is asked for does not exist.
///
/// Check the cloud service type, the resource type, the specification and the other parameters of the product.
///
/// `CBC.6006` · HTTP 200 · retry after correction
pub static CBC_6006: ErrorCode = ErrorCode {
    code: "CBC.6006",
    status: 200,
    meaning: "The product whose price is asked for does not exist.",
    remedy: Some(
        "Check the cloud service type, the resource type, the specification and the other parameters of the product.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The price exceeds the largest amount that can be told.
///
/// Ask for fewer products or periods at once.
///
/// `CBC.6055` · HTTP 200 · retry after correction
pub static CBC_6055: ErrorCode = ErrorCode {
    code: "CBC.6055",
    status: 200,
    meaning: "The price exceeds the largest amount that can be told.",
    remedy: Some("Ask for fewer products or periods at once."),
    retry: RetryClass::AfterCorrection,
};

/// There is no such usage factor.
///
/// Take the code of the usage type from `ListUsageTypes`.
///
/// `CBC.99006074` · HTTP 400 · retry after correction
pub static CBC_99006074: ErrorCode = ErrorCode {
    code: "CBC.99006074",
    status: 400,
    meaning: "There is no such usage factor.",
    remedy: Some("Take the code of the usage type from `ListUsageTypes`."),
    retry: RetryClass::AfterCorrection,
};
