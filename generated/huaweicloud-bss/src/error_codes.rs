// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes of the service, with what they mean and what to do about them.
//!
//! Each operation has an enumeration of its error codes; the constants here describe each code.

#[cfg(feature = "accounts")]
mod accounts;

#[cfg(feature = "accounts")]
pub use self::accounts::*;

#[cfg(feature = "costs")]
mod costs;

#[cfg(feature = "costs")]
pub use self::costs::*;

#[cfg(feature = "customers")]
mod customers;

#[cfg(feature = "customers")]
pub use self::customers::*;

#[cfg(feature = "enterprise")]
mod enterprise;

#[cfg(feature = "enterprise")]
pub use self::enterprise::*;

#[cfg(feature = "orders")]
mod orders;

#[cfg(feature = "orders")]
pub use self::orders::*;

#[cfg(feature = "partner_accounts")]
mod partner_accounts;

#[cfg(feature = "partner_accounts")]
pub use self::partner_accounts::*;

#[cfg(feature = "partner_coupons")]
mod partner_coupons;

#[cfg(feature = "partner_coupons")]
pub use self::partner_coupons::*;

#[cfg(feature = "prices")]
mod prices;

#[cfg(feature = "prices")]
pub use self::prices::*;

#[cfg(feature = "subscriptions")]
mod subscriptions;

#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;
use api_runtime::{ErrorCode, RetryClass};

/// Codes that any operation may return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonCode {
    /// The rate limit of the operation is reached.
    ///
    /// Another spelling of APIGW.0308, used by the vendor's frequently asked questions.
    ///
    /// Wait for 2 to 5 seconds, or for the answers to earlier calls, before the next call. The vendor can raise the limit.
    ///
    /// `APIG.0308` · HTTP 429 · retry later
    RateLimitedOlder,

    /// The rate limit of the operation is reached.
    ///
    /// Calls of an operation are counted by user and by source address, and neither may call more often than the rate limit says. Users behind the same address share the limit of the address.
    ///
    /// Wait before each repeat, longer each time and with some randomness. The vendor can raise the quota.
    ///
    /// `APIGW.0308` · HTTP 429 · retry later
    RateLimited,

    /// The token is not legal.
    ///
    /// Obtain a new token.
    ///
    /// `CBC.0105` · HTTP 401 · retry after correction
    IllegalToken,

    /// The token is illegal or has expired.
    ///
    /// A token is valid for 24 hours as a rule, counted from the time at which it was made. With status 401 a page says that the token did not pass authentication.
    ///
    /// Obtain a new token.
    ///
    /// `CBC.0154` · HTTP 401 or 403 · retry after correction
    TokenExpired,

    /// The request is not allowed.
    ///
    /// Possibly wrong credentials, or an account or member account without the permission to call this operation.
    ///
    /// Call with the credentials that the operation asks for.
    ///
    /// `CBC.0155` · HTTP 403 · retry after correction
    RequestNotAllowed,

    /// Access is denied, as the customer does not belong to the site that is called.
    ///
    /// Call the site on which the account was registered.
    ///
    /// `CBC.0156` · HTTP 403 · retry never
    CustomerOfAnotherSite,

    /// Flow control has stopped the request.
    ///
    /// Wait, then call less often.
    ///
    /// `CBC.0250` · HTTP 429 · retry later
    TooManyCallsAtOnce,
}

api_runtime::codes!(
    CommonCode,
    std::convert::Infallible,
    RateLimitedOlder("APIG.0308"),
    RateLimited("APIGW.0308"),
    IllegalToken("CBC.0105"),
    TokenExpired("CBC.0154"),
    RequestNotAllowed("CBC.0155"),
    CustomerOfAnotherSite("CBC.0156"),
    TooManyCallsAtOnce("CBC.0250")
);

/// The rate limit of the operation is reached.
///
/// Another spelling of APIGW.0308, used by the vendor's frequently asked questions.
///
/// Wait for 2 to 5 seconds, or for the answers to earlier calls, before the next call. The vendor can raise the limit.
///
/// `APIG.0308` · HTTP 429 · retry later
pub static APIG_0308: ErrorCode = ErrorCode {
    code: "APIG.0308",
    status: 429,
    meaning: "The rate limit of the operation is reached.",
    remedy: Some(
        "Wait for 2 to 5 seconds, or for the answers to earlier calls, before the next call. The vendor can raise the limit.",
    ),
    retry: RetryClass::Later,
};

/// The rate limit of the operation is reached.
///
/// Calls of an operation are counted by user and by source address, and neither may call more often than the rate limit says. Users behind the same address share the limit of the address.
///
/// Wait before each repeat, longer each time and with some randomness. The vendor can raise the quota.
///
/// `APIGW.0308` · HTTP 429 · retry later
pub static APIGW_0308: ErrorCode = ErrorCode {
    code: "APIGW.0308",
    status: 429,
    meaning: "The rate limit of the operation is reached.",
    remedy: Some(
        "Wait before each repeat, longer each time and with some randomness. The vendor can raise the quota.",
    ),
    retry: RetryClass::Later,
};

/// The request succeeded.
///
/// `CBC.0000` · HTTP 200 · retry never
pub static CBC_0000: ErrorCode = ErrorCode {
    code: "CBC.0000",
    status: 200,
    meaning: "The request succeeded.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A parameter is wrong.
///
/// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
///
/// Compare the request with the limits of the operation; validation names most violations before a call.
///
/// `CBC.0100` · HTTP 400 · retry after correction
pub static CBC_0100: ErrorCode = ErrorCode {
    code: "CBC.0100",
    status: 400,
    meaning: "A parameter is wrong.",
    remedy: Some(
        "Compare the request with the limits of the operation; validation names most violations before a call.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// A parameter is not valid.
///
/// Compare the request with the limits of the operation; validation names most violations before a call.
///
/// `CBC.0101` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "orders"))]
pub static CBC_0101: ErrorCode = ErrorCode {
    code: "CBC.0101",
    status: 400,
    meaning: "A parameter is not valid.",
    remedy: Some(
        "Compare the request with the limits of the operation; validation names most violations before a call.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The token is not legal.
///
/// Obtain a new token.
///
/// `CBC.0105` · HTTP 401 · retry after correction
pub static CBC_0105: ErrorCode = ErrorCode {
    code: "CBC.0105",
    status: 401,
    meaning: "The token is not legal.",
    remedy: Some("Obtain a new token."),
    retry: RetryClass::AfterCorrection,
};

/// The operation is not legal.
///
/// `CBC.0150` · HTTP 403 · retry never
#[cfg(any(feature = "partner_accounts", feature = "partner_coupons"))]
pub static CBC_0150: ErrorCode = ErrorCode {
    code: "CBC.0150",
    status: 403,
    meaning: "The operation is not legal.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Access is denied.
///
/// Status 403 mostly means credentials of the wrong account, such as those of a customer for an operation that only its partner may call. An action that the caller's policies do not grant is refused with this code, too.
///
/// Check the permissions of the caller and that the called operation is open to this kind of account.
///
/// `CBC.0151` · HTTP 403 · retry after correction
pub static CBC_0151: ErrorCode = ErrorCode {
    code: "CBC.0151",
    status: 403,
    meaning: "Access is denied.",
    remedy: Some(
        "Check the permissions of the caller and that the called operation is open to this kind of account.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The token is illegal or has expired.
///
/// A token is valid for 24 hours as a rule, counted from the time at which it was made. With status 401 a page says that the token did not pass authentication.
///
/// Obtain a new token.
///
/// `CBC.0154` · HTTP 401 or 403 · retry after correction
pub static CBC_0154: ErrorCode = ErrorCode {
    code: "CBC.0154",
    status: 401,
    meaning: "The token is illegal or has expired.",
    remedy: Some("Obtain a new token."),
    retry: RetryClass::AfterCorrection,
};

/// The request is not allowed.
///
/// Possibly wrong credentials, or an account or member account without the permission to call this operation.
///
/// Call with the credentials that the operation asks for.
///
/// `CBC.0155` · HTTP 403 · retry after correction
pub static CBC_0155: ErrorCode = ErrorCode {
    code: "CBC.0155",
    status: 403,
    meaning: "The request is not allowed.",
    remedy: Some("Call with the credentials that the operation asks for."),
    retry: RetryClass::AfterCorrection,
};

/// Access is denied, as the customer does not belong to the site that is called.
///
/// Call the site on which the account was registered.
///
/// `CBC.0156` · HTTP 403 · retry never
pub static CBC_0156: ErrorCode = ErrorCode {
    code: "CBC.0156",
    status: 403,
    meaning: "Access is denied, as the customer does not belong to the site that is called.",
    remedy: Some("Call the site on which the account was registered."),
    retry: RetryClass::Never,
};

/// Flow control has stopped the request.
///
/// Wait, then call less often.
///
/// `CBC.0250` · HTTP 429 · retry later
pub static CBC_0250: ErrorCode = ErrorCode {
    code: "CBC.0250",
    status: 429,
    meaning: "Flow control has stopped the request.",
    remedy: Some("Wait, then call less often."),
    retry: RetryClass::Later,
};

/// Another error, not told apart by the server.
///
/// Retry a read operation later; check the state before retrying a write operation.
///
/// `CBC.0999` · HTTP 500 · retry later
pub static CBC_0999: ErrorCode = ErrorCode {
    code: "CBC.0999",
    status: 500,
    meaning: "Another error, not told apart by the server.",
    remedy: Some(
        "Retry a read operation later; check the state before retrying a write operation.",
    ),
    retry: RetryClass::Later,
};

/// The partner has no permission to act for the customer.
///
/// Name a customer of the calling partner.
///
/// `CBC.99000000` · HTTP 200 or 400 · retry after correction
#[cfg(any(
    feature = "customers",
    feature = "partner_accounts",
    feature = "partner_coupons"
))]
pub static CBC_99000000: ErrorCode = ErrorCode {
    code: "CBC.99000000",
    status: 200,
    meaning: "The partner has no permission to act for the customer.",
    remedy: Some("Name a customer of the calling partner."),
    retry: RetryClass::AfterCorrection,
};

/// The verification code is wrong.
///
/// Send the code of the latest message.
///
/// `CBC.99000026` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000026: ErrorCode = ErrorCode {
    code: "CBC.99000026",
    status: 400,
    meaning: "The verification code is wrong.",
    remedy: Some("Send the code of the latest message."),
    retry: RetryClass::AfterCorrection,
};

/// The verification code has expired.
///
/// Have a new code sent.
///
/// `CBC.99000027` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000027: ErrorCode = ErrorCode {
    code: "CBC.99000027",
    status: 400,
    meaning: "The verification code has expired.",
    remedy: Some("Have a new code sent."),
    retry: RetryClass::AfterCorrection,
};

/// The mobile number already exists.
///
/// Use another number.
///
/// `CBC.99000029` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000029: ErrorCode = ErrorCode {
    code: "CBC.99000029",
    status: 400,
    meaning: "The mobile number already exists.",
    remedy: Some("Use another number."),
    retry: RetryClass::AfterCorrection,
};

/// The mobile number exceeds a limit.
///
/// As many accounts as are allowed are registered with it.
///
/// Use another number.
///
/// `CBC.99000030` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000030: ErrorCode = ErrorCode {
    code: "CBC.99000030",
    status: 400,
    meaning: "The mobile number exceeds a limit.",
    remedy: Some("Use another number."),
    retry: RetryClass::AfterCorrection,
};

/// The login name is not valid.
///
/// Choose another login name.
///
/// `CBC.99000031` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000031: ErrorCode = ErrorCode {
    code: "CBC.99000031",
    status: 400,
    meaning: "The login name is not valid.",
    remedy: Some("Choose another login name."),
    retry: RetryClass::AfterCorrection,
};

/// The customer is not a customer of the partner.
///
/// Name a customer of the partner.
///
/// `CBC.99000035` · HTTP 200 or 400 · retry after correction
#[cfg(any(
    feature = "customers",
    feature = "orders",
    feature = "partner_accounts",
    feature = "partner_coupons",
    feature = "subscriptions"
))]
pub static CBC_99000035: ErrorCode = ErrorCode {
    code: "CBC.99000035",
    status: 200,
    meaning: "The customer is not a customer of the partner.",
    remedy: Some("Name a customer of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// The password has a form that is not allowed.
///
/// Choose a password of 8 to 32 characters that follows the rules for passwords.
///
/// `CBC.99000036` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000036: ErrorCode = ErrorCode {
    code: "CBC.99000036",
    status: 400,
    meaning: "The password has a form that is not allowed.",
    remedy: Some("Choose a password of 8 to 32 characters that follows the rules for passwords."),
    retry: RetryClass::AfterCorrection,
};

/// The caller has no permission to act for the cloud reseller.
///
/// Name a reseller of the calling distributor.
///
/// `CBC.99000037` · HTTP 400 · retry after correction
#[cfg(any(
    feature = "coupons",
    feature = "customers",
    feature = "orders",
    feature = "partner_accounts",
    feature = "partner_coupons"
))]
pub static CBC_99000037: ErrorCode = ErrorCode {
    code: "CBC.99000037",
    status: 400,
    meaning: "The caller has no permission to act for the cloud reseller.",
    remedy: Some("Name a reseller of the calling distributor."),
    retry: RetryClass::AfterCorrection,
};

/// The account does not exist.
///
/// One table of the vendor says the account of the member, another that of a customer with allocated money that can be taken back.
///
/// Check the ids of the accounts.
///
/// `CBC.99000047` · HTTP 400 · retry after correction
#[cfg(any(feature = "enterprise", feature = "partner_accounts"))]
pub static CBC_99000047: ErrorCode = ErrorCode {
    code: "CBC.99000047",
    status: 400,
    meaning: "The account does not exist.",
    remedy: Some("Check the ids of the accounts."),
    retry: RetryClass::AfterCorrection,
};

/// Huawei has the mobile number or e-mail address on record already, so no account can be created with it.
///
/// Use another number or address.
///
/// `CBC.99000051` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99000051: ErrorCode = ErrorCode {
    code: "CBC.99000051",
    status: 400,
    meaning: "Huawei has the mobile number or e-mail address on record already, so no account can be created with it.",
    remedy: Some("Use another number or address."),
    retry: RetryClass::AfterCorrection,
};

/// A partner's customer of the type `转售` cannot list the income and expenses of its account, nor those of its coupons.
///
/// `CBC.99000084` · HTTP 400 · retry never
#[cfg(any(feature = "accounts", feature = "coupons"))]
pub static CBC_99000084: ErrorCode = ErrorCode {
    code: "CBC.99000084",
    status: 400,
    meaning: "A partner's customer of the type `转售` cannot list the income and expenses of its account, nor those of its coupons.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The balance is not enough.
///
/// Top up the account where money is short; else name a smaller amount where the request names one.
///
/// `CBC.99005003` · HTTP 400 · retry after correction
#[cfg(any(
    feature = "enterprise",
    feature = "orders",
    feature = "partner_accounts"
))]
pub static CBC_99005003: ErrorCode = ErrorCode {
    code: "CBC.99005003",
    status: 400,
    meaning: "The balance is not enough.",
    remedy: Some(
        "Top up the account where money is short; else name a smaller amount where the request names one.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.
///
/// Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.
///
/// `CBC.99006006` · HTTP 400 · retry after correction
#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub static CBC_99006006: ErrorCode = ErrorCode {
    code: "CBC.99006006",
    status: 400,
    meaning: "The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.",
    remedy: Some(
        "Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The unit of a usage is wrong.
///
/// Compare the request with the documentation.
///
/// `CBC.99006050` · HTTP 400 · retry after correction
#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub static CBC_99006050: ErrorCode = ErrorCode {
    code: "CBC.99006050",
    status: 400,
    meaning: "The unit of a usage is wrong.",
    remedy: Some("Compare the request with the documentation."),
    retry: RetryClass::AfterCorrection,
};

/// The price exceeds the largest amount that can be told.
///
/// Ask for fewer resources or periods at once.
///
/// `CBC.99006055` · HTTP 400 · retry after correction
#[cfg(any(feature = "prices", feature = "subscriptions"))]
pub static CBC_99006055: ErrorCode = ErrorCode {
    code: "CBC.99006055",
    status: 400,
    meaning: "The price exceeds the largest amount that can be told.",
    remedy: Some("Ask for fewer resources or periods at once."),
    retry: RetryClass::AfterCorrection,
};

/// Checks of the business operation are not met.
///
/// Remove what the failed checks name, then repeat the operation.
///
/// `CBC.99007004` · HTTP 400 · retry after correction
#[cfg(any(feature = "customers", feature = "enterprise"))]
pub static CBC_99007004: ErrorCode = ErrorCode {
    code: "CBC.99007004",
    status: 400,
    meaning: "Checks of the business operation are not met.",
    remedy: Some("Remove what the failed checks name, then repeat the operation."),
    retry: RetryClass::AfterCorrection,
};
