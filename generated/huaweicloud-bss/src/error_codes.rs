// @generated from spec/bss/errors. Do not edit: change that, and generate again.

//! Error codes of the service, with what they mean and what to do about them.
//!
//! Each operation has an enumeration of its error codes; the constants here describe each code.

use api_runtime::{ErrorCode, RetryClass};

/// Codes that any operation may return.
#[derive(Debug, Clone, Copy, PartialEq)]
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

impl CommonCode {
    /// The code of a wire value; `None` if it is not listed.
    #[must_use]
    pub fn from_wire(code: &str) -> Option<Self> {
        match code {
            "APIG.0308" => Some(Self::RateLimitedOlder),
            "APIGW.0308" => Some(Self::RateLimited),
            "CBC.0105" => Some(Self::IllegalToken),
            "CBC.0154" => Some(Self::TokenExpired),
            "CBC.0155" => Some(Self::RequestNotAllowed),
            "CBC.0156" => Some(Self::CustomerOfAnotherSite),
            "CBC.0250" => Some(Self::TooManyCallsAtOnce),
            _ => None,
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::RateLimitedOlder => "APIG.0308",
            Self::RateLimited => "APIGW.0308",
            Self::IllegalToken => "CBC.0105",
            Self::TokenExpired => "CBC.0154",
            Self::RequestNotAllowed => "CBC.0155",
            Self::CustomerOfAnotherSite => "CBC.0156",
            Self::TooManyCallsAtOnce => "CBC.0250",
        }
    }
}

api_runtime::enumeration!(
    CommonCode,
    [
        RateLimitedOlder,
        RateLimited,
        IllegalToken,
        TokenExpired,
        RequestNotAllowed,
        CustomerOfAnotherSite,
        TooManyCallsAtOnce,
    ]
);

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CommonCode, text, closed);

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
#[cfg(any(feature = "orders", feature = "customers"))]
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
#[cfg(any(feature = "partner_coupons", feature = "partner_accounts"))]
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

/// The requested resource is not found.
///
/// Check the ids in the request, as the message does not say which one is meant.
///
/// `CBC.0160` · HTTP 400 · retry after correction
#[cfg(feature = "partner_accounts")]
pub static CBC_0160: ErrorCode = ErrorCode {
    code: "CBC.0160",
    status: 400,
    meaning: "The requested resource is not found.",
    remedy: Some("Check the ids in the request, as the message does not say which one is meant."),
    retry: RetryClass::AfterCorrection,
};

/// A parameter of the request is wrong.
///
/// Compare the request with the limits of the operation; validation names most violations before a call.
///
/// `CBC.0199` · HTTP 400 · retry after correction
#[cfg(feature = "enterprise")]
pub static CBC_0199: ErrorCode = ErrorCode {
    code: "CBC.0199",
    status: 400,
    meaning: "A parameter of the request is wrong.",
    remedy: Some(
        "Compare the request with the limits of the operation; validation names most violations before a call.",
    ),
    retry: RetryClass::AfterCorrection,
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

/// The cost center is not enabled.
///
/// Enable the cost center in the console.
///
/// `CBC.18000014` · HTTP 400 · retry after correction
#[cfg(feature = "costs")]
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
#[cfg(feature = "costs")]
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
#[cfg(feature = "costs")]
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
#[cfg(feature = "costs")]
pub static CBC_18000053: ErrorCode = ErrorCode {
    code: "CBC.18000053",
    status: 400,
    meaning: "The permission does not suffice.",
    remedy: Some("Ask the master account."),
    retry: RetryClass::AfterCorrection,
};

/// The order is not valid, so nothing can be done with it.
///
/// Perhaps the order does not exist.
///
/// Check the order id.
///
/// `CBC.30000010` · HTTP 400 or 500 · retry after correction
#[cfg(feature = "orders")]
pub static CBC_30000010: ErrorCode = ErrorCode {
    code: "CBC.30000010",
    status: 400,
    meaning: "The order is not valid, so nothing can be done with it.",
    remedy: Some("Check the order id."),
    retry: RetryClass::AfterCorrection,
};

/// The resource is billed by a savings plan and cannot be unsubscribed from.
///
/// `CBC.30000053` · HTTP 200 or 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_30000053: ErrorCode = ErrorCode {
    code: "CBC.30000053",
    status: 200,
    meaning: "The resource is billed by a savings plan and cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource was deleted or is not under management, so it cannot be unsubscribed from.
///
/// A resource that was already unsubscribed from is refused with it, too. Its English message has resources whose subscription is not synchronized yet in place of those that are not under management.
///
/// Leave the resource out of the request.
///
/// `CBC.30000067` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30000067: ErrorCode = ErrorCode {
    code: "CBC.30000067",
    status: 200,
    meaning: "The resource was deleted or is not under management, so it cannot be unsubscribed from.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// The product is no longer sold, so automatic renewal cannot be switched on.
///
/// Renew the resource by hand, if its product can still be renewed.
///
/// `CBC.30010001` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_30010001: ErrorCode = ErrorCode {
    code: "CBC.30010001",
    status: 400,
    meaning: "The product is no longer sold, so automatic renewal cannot be switched on.",
    remedy: Some("Renew the resource by hand, if its product can still be renewed."),
    retry: RetryClass::Never,
};

/// A resource to renew is not a primary resource.
///
/// Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is.
///
/// `CBC.30010036` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30010036: ErrorCode = ErrorCode {
    code: "CBC.30010036",
    status: 400,
    meaning: "A resource to renew is not a primary resource.",
    remedy: Some(
        "Send the id of the primary resource; `ListPayPerUseCustomerResources` tells which one that is.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The renewal period does not exist.
///
/// Choose a period for which the product is sold.
///
/// `CBC.30010069` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30010069: ErrorCode = ErrorCode {
    code: "CBC.30010069",
    status: 400,
    meaning: "The renewal period does not exist.",
    remedy: Some("Choose a period for which the product is sold."),
    retry: RetryClass::AfterCorrection,
};

/// The automatic payment of the order failed.
///
/// Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again.
///
/// `CBC.30050006` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050006: ErrorCode = ErrorCode {
    code: "CBC.30050006",
    status: 400,
    meaning: "The automatic payment of the order failed.",
    remedy: Some(
        "Look for the order with `ListCustomerOrders` and pay it with `PayOrders`, or cancel it, before renewing again.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// A resource is not a primary one, so the price of its renewal cannot be asked for.
///
/// Ask for the primary resource instead.
///
/// `CBC.30050007` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050007: ErrorCode = ErrorCode {
    code: "CBC.30050007",
    status: 200,
    meaning: "A resource is not a primary one, so the price of its renewal cannot be asked for.",
    remedy: Some("Ask for the primary resource instead."),
    retry: RetryClass::AfterCorrection,
};

/// A resource cannot be renewed by this unit or number of periods.
///
/// Choose another unit or number of periods.
///
/// `CBC.30050008` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050008: ErrorCode = ErrorCode {
    code: "CBC.30050008",
    status: 200,
    meaning: "A resource cannot be renewed by this unit or number of periods.",
    remedy: Some("Choose another unit or number of periods."),
    retry: RetryClass::AfterCorrection,
};

/// A resource has expired and was deleted, or does not exist.
///
/// Check the ids with `ListPayPerUseCustomerResources`.
///
/// `CBC.30050009` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050009: ErrorCode = ErrorCode {
    code: "CBC.30050009",
    status: 200,
    meaning: "A resource has expired and was deleted, or does not exist.",
    remedy: Some("Check the ids with `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// A resource is contained in an unpaid order.
///
/// Pay or cancel the order first.
///
/// `CBC.30050010` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050010: ErrorCode = ErrorCode {
    code: "CBC.30050010",
    status: 200,
    meaning: "A resource is contained in an unpaid order.",
    remedy: Some("Pay or cancel the order first."),
    retry: RetryClass::AfterCorrection,
};

/// A resource is being unsubscribed from or changed.
///
/// Wait until that has finished.
///
/// `CBC.30050011` · HTTP 200 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_30050011: ErrorCode = ErrorCode {
    code: "CBC.30050011",
    status: 200,
    meaning: "A resource is being unsubscribed from or changed.",
    remedy: Some("Wait until that has finished."),
    retry: RetryClass::Later,
};

/// A resource id stands in the list twice.
///
/// Name each resource once.
///
/// `CBC.30050012` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050012: ErrorCode = ErrorCode {
    code: "CBC.30050012",
    status: 400,
    meaning: "A resource id stands in the list twice.",
    remedy: Some("Name each resource once."),
    retry: RetryClass::AfterCorrection,
};

/// The product of a resource cannot be renewed.
///
/// Leave the resource out.
///
/// `CBC.30050013` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_30050013: ErrorCode = ErrorCode {
    code: "CBC.30050013",
    status: 200,
    meaning: "The product of a resource cannot be renewed.",
    remedy: Some("Leave the resource out."),
    retry: RetryClass::AfterCorrection,
};

/// Some resources have expired.
///
/// `CBC.3016` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_3016: ErrorCode = ErrorCode {
    code: "CBC.3016",
    status: 200,
    meaning: "Some resources have expired.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource has an order in progress.
///
/// Wait until that order is done.
///
/// `CBC.3144` · HTTP 200 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_3144: ErrorCode = ErrorCode {
    code: "CBC.3144",
    status: 200,
    meaning: "A resource has an order in progress.",
    remedy: Some("Wait until that order is done."),
    retry: RetryClass::Later,
};

/// The cloud service must be unsubscribed from as a whole.
///
/// `CBC.3185` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_3185: ErrorCode = ErrorCode {
    code: "CBC.3185",
    status: 200,
    meaning: "The cloud service must be unsubscribed from as a whole.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The partner uses coupons itself by now, so it cannot issue cash coupons.
///
/// The partner's coupon quota was converted.
///
/// `CBC.50000010` · HTTP 400 · retry never
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
pub static CBC_50000055: ErrorCode = ErrorCode {
    code: "CBC.50000055",
    status: 400,
    meaning: "The cloud service type does not exist.",
    remedy: Some("Check the codes; `ListServiceTypes` returns them."),
    retry: RetryClass::AfterCorrection,
};

/// The caller is not a partner.
///
/// An older code that comes with the status of a success.
///
/// Call with the credentials of the partner.
///
/// `CBC.5001` · HTTP 200 · retry after correction
#[cfg(feature = "partner_accounts")]
pub static CBC_5001: ErrorCode = ErrorCode {
    code: "CBC.5001",
    status: 200,
    meaning: "The caller is not a partner.",
    remedy: Some("Call with the credentials of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// A distributor of the first tier must not associate customers with itself.
///
/// Name the cloud reseller whose customer is to be created.
///
/// `CBC.50010059` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_50010059: ErrorCode = ErrorCode {
    code: "CBC.50010059",
    status: 400,
    meaning: "A distributor of the first tier must not associate customers with itself.",
    remedy: Some("Name the cloud reseller whose customer is to be created."),
    retry: RetryClass::AfterCorrection,
};

/// The partner is a cloud reseller whose distributor has left, so no customer can be associated with it.
///
/// `CBC.50010065` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_50010065: ErrorCode = ErrorCode {
    code: "CBC.50010065",
    status: 400,
    meaning: "The partner is a cloud reseller whose distributor has left, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner's company is restricted, so no customer can be associated with it.
///
/// `CBC.50010085` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_50010085: ErrorCode = ErrorCode {
    code: "CBC.50010085",
    status: 400,
    meaning: "The partner's company is restricted, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it.
///
/// `CBC.50010086` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_50010086: ErrorCode = ErrorCode {
    code: "CBC.50010086",
    status: 400,
    meaning: "The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The cloud reseller is leaving, so no coupon quota can be granted to it.
///
/// `CBC.50010105` · HTTP 200 · retry never
#[cfg(feature = "partner_coupons")]
pub static CBC_50010105: ErrorCode = ErrorCode {
    code: "CBC.50010105",
    status: 200,
    meaning: "The cloud reseller is leaving, so no coupon quota can be granted to it.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The partner has no such customer.
///
/// Check the id; `ListSubCustomers` returns those of the partner's customers.
///
/// `CBC.5002` · HTTP 500 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_5002: ErrorCode = ErrorCode {
    code: "CBC.5002",
    status: 500,
    meaning: "The partner has no such customer.",
    remedy: Some("Check the id; `ListSubCustomers` returns those of the partner's customers."),
    retry: RetryClass::AfterCorrection,
};

/// The balance is not enough.
///
/// Top up the account where money is short, or name a smaller amount.
///
/// `CBC.5003` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "partner_accounts")]
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
#[cfg(feature = "partner_accounts")]
pub static CBC_5004: ErrorCode = ErrorCode {
    code: "CBC.5004",
    status: 200,
    meaning: "The caller may not act for this customer.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The mobile number of the customer has a form that is not allowed.
///
/// Give a mobile number of mainland China.
///
/// `CBC.5017` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_5017: ErrorCode = ErrorCode {
    code: "CBC.5017",
    status: 400,
    meaning: "The mobile number of the customer has a form that is not allowed.",
    remedy: Some("Give a mobile number of mainland China."),
    retry: RetryClass::AfterCorrection,
};

/// Under the referral model nothing can be allocated to a customer or reclaimed from one.
///
/// `CBC.5021` · HTTP 200 · retry never
#[cfg(feature = "partner_accounts")]
pub static CBC_5021: ErrorCode = ErrorCode {
    code: "CBC.5021",
    status: 200,
    meaning: "Under the referral model nothing can be allocated to a customer or reclaimed from one.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The operation is not for customers with this type of association, for example those that are not under the resale model.
///
/// Name other customers.
///
/// `CBC.5024` · HTTP 200 · retry after correction
#[cfg(feature = "partner_coupons")]
pub static CBC_5024: ErrorCode = ErrorCode {
    code: "CBC.5024",
    status: 200,
    meaning: "The operation is not for customers with this type of association, for example those that are not under the resale model.",
    remedy: Some("Name other customers."),
    retry: RetryClass::AfterCorrection,
};

/// The id of the resource, or of the reserved instance, is empty.
///
/// Send the id of the resource.
///
/// `CBC.6001` · HTTP 200 · retry after correction
#[cfg(feature = "prices")]
pub static CBC_6001: ErrorCode = ErrorCode {
    code: "CBC.6001",
    status: 200,
    meaning: "The id of the resource, or of the reserved instance, is empty.",
    remedy: Some("Send the id of the resource."),
    retry: RetryClass::AfterCorrection,
};

/// The product whose price is asked for does not exist.
///
/// Check the cloud service type, the resource type, the specification and the other parameters of the product.
///
/// `CBC.6006` · HTTP 200 · retry after correction
#[cfg(feature = "prices")]
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
#[cfg(feature = "prices")]
pub static CBC_6055: ErrorCode = ErrorCode {
    code: "CBC.6055",
    status: 200,
    meaning: "The price exceeds the largest amount that can be told.",
    remedy: Some("Ask for fewer products or periods at once."),
    retry: RetryClass::AfterCorrection,
};

/// The master account and the member account do not belong together, so nothing can be transferred.
///
/// Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.
///
/// `CBC.7001` · HTTP 500 · retry after correction
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
pub static CBC_70300009: ErrorCode = ErrorCode {
    code: "CBC.70300009",
    status: 400,
    meaning: "A member account whose finances its master account holds cannot send verification codes.",
    remedy: Some("Call with the credentials of the master account."),
    retry: RetryClass::AfterCorrection,
};

/// Huawei Cloud cannot review the application for real-name authentication at present.
///
/// Ask the account manager for help.
///
/// `CBC.70600026` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_70600026: ErrorCode = ErrorCode {
    code: "CBC.70600026",
    status: 400,
    meaning: "Huawei Cloud cannot review the application for real-name authentication at present.",
    remedy: Some("Ask the account manager for help."),
    retry: RetryClass::Never,
};

/// The identity data is abnormal and may violate rules.
///
/// Ask customer service with a service ticket.
///
/// `CBC.70600032` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_70600032: ErrorCode = ErrorCode {
    code: "CBC.70600032",
    status: 400,
    meaning: "The identity data is abnormal and may violate rules.",
    remedy: Some("Ask customer service with a service ticket."),
    retry: RetryClass::Never,
};

/// The caller has to create member accounts on Huawei Cloud's HIS platform.
///
/// Create the member account there.
///
/// `CBC.70900002` · HTTP 400 · retry never
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
pub static CBC_7181: ErrorCode = ErrorCode {
    code: "CBC.7181",
    status: 500,
    meaning: "The credit line to transfer or reclaim has expired.",
    remedy: Some("Query the balances again and choose a credit line that is still valid."),
    retry: RetryClass::AfterCorrection,
};

/// The account is frozen, so nothing can be renewed or unsubscribed from.
///
/// `CBC.7281` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_7281: ErrorCode = ErrorCode {
    code: "CBC.7281",
    status: 200,
    meaning: "The account is frozen, so nothing can be renewed or unsubscribed from.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The partner has no permission to act for the customer.
///
/// Name a customer of the calling partner.
///
/// `CBC.99000000` · HTTP 200 or 400 · retry after correction
#[cfg(any(
    feature = "customers",
    feature = "partner_coupons",
    feature = "partner_accounts"
))]
pub static CBC_99000000: ErrorCode = ErrorCode {
    code: "CBC.99000000",
    status: 200,
    meaning: "The partner has no permission to act for the customer.",
    remedy: Some("Name a customer of the calling partner."),
    retry: RetryClass::AfterCorrection,
};

/// Something went wrong when the customer authorized the partner.
///
/// Look for the customer with `ListSubCustomers` before the next attempt.
///
/// `CBC.99000004` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99000004: ErrorCode = ErrorCode {
    code: "CBC.99000004",
    status: 400,
    meaning: "Something went wrong when the customer authorized the partner.",
    remedy: Some("Look for the customer with `ListSubCustomers` before the next attempt."),
    retry: RetryClass::AfterCorrection,
};

/// The quota does not exist, or its state does not allow the operation.
///
/// With status 200 the code stands in `error_details`.
///
/// Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.
///
/// `CBC.99000012` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
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
#[cfg(feature = "partner_coupons")]
pub static CBC_99000025: ErrorCode = ErrorCode {
    code: "CBC.99000025",
    status: 400,
    meaning: "A partner of this kind cannot issue coupons to itself.",
    remedy: Some("Name customers of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// The verification code is wrong.
///
/// Send the code of the latest message.
///
/// `CBC.99000026` · HTTP 400 · retry after correction
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
    feature = "orders",
    feature = "subscriptions",
    feature = "customers",
    feature = "partner_coupons",
    feature = "partner_accounts"
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
#[cfg(any(feature = "enterprise", feature = "customers"))]
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
    feature = "orders",
    feature = "coupons",
    feature = "customers",
    feature = "partner_coupons",
    feature = "partner_accounts"
))]
pub static CBC_99000037: ErrorCode = ErrorCode {
    code: "CBC.99000037",
    status: 400,
    meaning: "The caller has no permission to act for the cloud reseller.",
    remedy: Some("Name a reseller of the calling distributor."),
    retry: RetryClass::AfterCorrection,
};

/// The login name of the customer already exists.
///
/// Choose another login name, or leave it out to have one made.
///
/// `CBC.99000038` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99000038: ErrorCode = ErrorCode {
    code: "CBC.99000038",
    status: 400,
    meaning: "The login name of the customer already exists.",
    remedy: Some("Choose another login name, or leave it out to have one made."),
    retry: RetryClass::AfterCorrection,
};

/// The id of the user on the partner's sales platform is a duplicate.
///
/// A customer with this `xaccount_id` was created before, perhaps by the same request.
///
/// Look for the customer with `ListSubCustomers` before the next attempt.
///
/// `CBC.99000039` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99000039: ErrorCode = ErrorCode {
    code: "CBC.99000039",
    status: 400,
    meaning: "The id of the user on the partner's sales platform is a duplicate.",
    remedy: Some("Look for the customer with `ListSubCustomers` before the next attempt."),
    retry: RetryClass::Never,
};

/// The transfer to the member account, or the reclaim from it, failed.
///
/// Query the balances of both accounts before the next attempt.
///
/// `CBC.99000043` · HTTP 400 · retry after correction
#[cfg(feature = "enterprise")]
pub static CBC_99000043: ErrorCode = ErrorCode {
    code: "CBC.99000043",
    status: 400,
    meaning: "The transfer to the member account, or the reclaim from it, failed.",
    remedy: Some("Query the balances of both accounts before the next attempt."),
    retry: RetryClass::AfterCorrection,
};

/// A coupon that was issued to a customer in the referral model cannot be reclaimed.
///
/// `CBC.99000045` · HTTP 400 · retry never
#[cfg(feature = "partner_coupons")]
pub static CBC_99000045: ErrorCode = ErrorCode {
    code: "CBC.99000045",
    status: 400,
    meaning: "A coupon that was issued to a customer in the referral model cannot be reclaimed.",
    remedy: None,
    retry: RetryClass::Never,
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

/// The coupon has expired, or was reclaimed already.
///
/// After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded.
///
/// `CBC.99000048` · HTTP 200 · retry never
#[cfg(feature = "partner_coupons")]
pub static CBC_99000048: ErrorCode = ErrorCode {
    code: "CBC.99000048",
    status: 200,
    meaning: "The coupon has expired, or was reclaimed already.",
    remedy: Some(
        "After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded.",
    ),
    retry: RetryClass::Never,
};

/// A partner's customer of the type `转售` has no account balance.
///
/// `CBC.99000049` · HTTP 400 · retry never
#[cfg(feature = "accounts")]
pub static CBC_99000049: ErrorCode = ErrorCode {
    code: "CBC.99000049",
    status: 400,
    meaning: "A partner's customer of the type `转售` has no account balance.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The result of the association between partner and customer could not be had in time.
///
/// Look with `ListSubCustomers` whether the customer is associated.
///
/// `CBC.99000050` · HTTP 500 · retry never
#[cfg(feature = "customers")]
pub static CBC_99000050: ErrorCode = ErrorCode {
    code: "CBC.99000050",
    status: 500,
    meaning: "The result of the association between partner and customer could not be had in time.",
    remedy: Some("Look with `ListSubCustomers` whether the customer is associated."),
    retry: RetryClass::Never,
};

/// Huawei has the mobile number or e-mail address on record already, so no account can be created with it.
///
/// Use another number or address.
///
/// `CBC.99000051` · HTTP 400 · retry after correction
#[cfg(any(feature = "enterprise", feature = "customers"))]
pub static CBC_99000051: ErrorCode = ErrorCode {
    code: "CBC.99000051",
    status: 400,
    meaning: "Huawei has the mobile number or e-mail address on record already, so no account can be created with it.",
    remedy: Some("Use another number or address."),
    retry: RetryClass::AfterCorrection,
};

/// The same customer cannot be created several times at once.
///
/// Look with `ListSubCustomers` whether the other call has created the customer.
///
/// `CBC.99000062` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99000062: ErrorCode = ErrorCode {
    code: "CBC.99000062",
    status: 400,
    meaning: "The same customer cannot be created several times at once.",
    remedy: Some("Look with `ListSubCustomers` whether the other call has created the customer."),
    retry: RetryClass::Never,
};

/// The customer has had too many verification codes sent.
///
/// Wait before the next code is sent.
///
/// `CBC.99000082` · HTTP 400 · retry later
#[cfg(feature = "enterprise")]
pub static CBC_99000082: ErrorCode = ErrorCode {
    code: "CBC.99000082",
    status: 400,
    meaning: "The customer has had too many verification codes sent.",
    remedy: Some("Wait before the next code is sent."),
    retry: RetryClass::Later,
};

/// Of this order the provisioning of the resources cannot be queried.
///
/// `CBC.99000083` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99000083: ErrorCode = ErrorCode {
    code: "CBC.99000083",
    status: 400,
    meaning: "Of this order the provisioning of the resources cannot be queried.",
    remedy: None,
    retry: RetryClass::Never,
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

/// There is no normal relation between the master account and the member account; both have to be of the same legal entity, and the member has to keep its own finances.
///
/// Name a member account of the same legal entity that keeps its own finances.
///
/// `CBC.99000086` · HTTP 400 · retry after correction
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
pub static CBC_99000087: ErrorCode = ErrorCode {
    code: "CBC.99000087",
    status: 400,
    meaning: "The operation went wrong.",
    remedy: Some("Try again later."),
    retry: RetryClass::Later,
};

/// The payment is under way and must not be repeated.
///
/// Look at the order's state before paying again.
///
/// `CBC.99000088` · HTTP 400 · retry later
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
pub static CBC_99000089: ErrorCode = ErrorCode {
    code: "CBC.99000089",
    status: 400,
    meaning: "This order number cannot be used.",
    remedy: Some("Use the number of the combined transaction."),
    retry: RetryClass::AfterCorrection,
};

/// The period of the order did not pass the check.
///
/// Choose another period type or number of periods.
///
/// `CBC.99000092` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99000092: ErrorCode = ErrorCode {
    code: "CBC.99000092",
    status: 400,
    meaning: "The period of the order did not pass the check.",
    remedy: Some("Choose another period type or number of periods."),
    retry: RetryClass::AfterCorrection,
};

/// An attachment is larger than is allowed.
///
/// Upload a file of at most 10 MB.
///
/// `CBC.99000099` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99000099: ErrorCode = ErrorCode {
    code: "CBC.99000099",
    status: 400,
    meaning: "An attachment is larger than is allowed.",
    remedy: Some("Upload a file of at most 10 MB."),
    retry: RetryClass::AfterCorrection,
};

/// An attachment has a format that is not allowed.
///
/// Upload a jpg, jpeg, bmp, png, gif or pdf file.
///
/// `CBC.99000100` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99000100: ErrorCode = ErrorCode {
    code: "CBC.99000100",
    status: 400,
    meaning: "An attachment has a format that is not allowed.",
    remedy: Some("Upload a jpg, jpeg, bmp, png, gif or pdf file."),
    retry: RetryClass::AfterCorrection,
};

/// The resource has expired.
///
/// Leave the resource out of the request.
///
/// `CBC.99003001` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003001: ErrorCode = ErrorCode {
    code: "CBC.99003001",
    status: 400,
    meaning: "The resource has expired.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// The resource is locked.
///
/// `CBC.99003002` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99003002: ErrorCode = ErrorCode {
    code: "CBC.99003002",
    status: 400,
    meaning: "The resource is locked.",
    remedy: None,
    retry: RetryClass::Later,
};

/// The resource has dependencies.
///
/// `CBC.99003004` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003004: ErrorCode = ErrorCode {
    code: "CBC.99003004",
    status: 400,
    meaning: "The resource has dependencies.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The resource is being provisioned.
///
/// Wait until that has finished.
///
/// `CBC.99003005` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99003005: ErrorCode = ErrorCode {
    code: "CBC.99003005",
    status: 400,
    meaning: "The resource is being provisioned.",
    remedy: Some("Wait until that has finished."),
    retry: RetryClass::Later,
};

/// The cloud service type is not supported.
///
/// `CBC.99003006` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003006: ErrorCode = ErrorCode {
    code: "CBC.99003006",
    status: 400,
    meaning: "The cloud service type is not supported.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource id does not exist.
///
/// Take the ids from `ListPayPerUseCustomerResources`.
///
/// `CBC.99003012` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003012: ErrorCode = ErrorCode {
    code: "CBC.99003012",
    status: 200,
    meaning: "A resource id does not exist.",
    remedy: Some("Take the ids from `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// A resource was deleted after its expiry or does not exist.
///
/// Leave the resource out of the request.
///
/// `CBC.99003016` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003016: ErrorCode = ErrorCode {
    code: "CBC.99003016",
    status: 400,
    meaning: "A resource was deleted after its expiry or does not exist.",
    remedy: Some("Leave the resource out of the request."),
    retry: RetryClass::AfterCorrection,
};

/// A resource of the request is contained in an unpaid order.
///
/// Pay or cancel that order first.
///
/// `CBC.99003100` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003100: ErrorCode = ErrorCode {
    code: "CBC.99003100",
    status: 200,
    meaning: "A resource of the request is contained in an unpaid order.",
    remedy: Some("Pay or cancel that order first."),
    retry: RetryClass::AfterCorrection,
};

/// The order's state has changed, so it cannot be paid.
///
/// List the order and look at its state.
///
/// `CBC.99003106` · HTTP 400 · retry never
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
pub static CBC_99003117: ErrorCode = ErrorCode {
    code: "CBC.99003117",
    status: 400,
    meaning: "The chosen discount is below the least discount ratio of a chosen coupon.",
    remedy: Some("Leave out the coupon or the discount."),
    retry: RetryClass::AfterCorrection,
};

/// The resource has been unsubscribed from.
///
/// `CBC.99003124` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003124: ErrorCode = ErrorCode {
    code: "CBC.99003124",
    status: 400,
    meaning: "The resource has been unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.
///
/// `CBC.99003128` · HTTP 200 or 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003128: ErrorCode = ErrorCode {
    code: "CBC.99003128",
    status: 200,
    meaning: "The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.",
    remedy: None,
    retry: RetryClass::Never,
};

/// An expired or frozen resource cannot get another specification.
///
/// Renew the resource first.
///
/// `CBC.99003139` · HTTP 400 · retry after correction
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
pub static CBC_99003143: ErrorCode = ErrorCode {
    code: "CBC.99003143",
    status: 400,
    meaning: "The product of the order is no longer sold.",
    remedy: Some("Order another product."),
    retry: RetryClass::Never,
};

/// The resource has an order in progress.
///
/// Wait until that order is done.
///
/// `CBC.99003144` · HTTP 200 or 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99003144: ErrorCode = ErrorCode {
    code: "CBC.99003144",
    status: 200,
    meaning: "The resource has an order in progress.",
    remedy: Some("Wait until that order is done."),
    retry: RetryClass::Later,
};

/// A cash coupon and a discount coupon cannot be used together.
///
/// Choose coupons of one kind.
///
/// `CBC.99003147` · HTTP 400 · retry after correction
#[cfg(feature = "orders")]
pub static CBC_99003147: ErrorCode = ErrorCode {
    code: "CBC.99003147",
    status: 400,
    meaning: "A cash coupon and a discount coupon cannot be used together.",
    remedy: Some("Choose coupons of one kind."),
    retry: RetryClass::AfterCorrection,
};

/// The time already bought and the renewal together exceed the maximum.
///
/// Choose a shorter renewal.
///
/// `CBC.99003154` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003154: ErrorCode = ErrorCode {
    code: "CBC.99003154",
    status: 400,
    meaning: "The time already bought and the renewal together exceed the maximum.",
    remedy: Some("Choose a shorter renewal."),
    retry: RetryClass::AfterCorrection,
};

/// The funds of an enterprise project do not suffice, or the project cannot be used.
///
/// Raise the funds of the enterprise project or choose a usable one.
///
/// `CBC.99003155` · HTTP 400 · retry after correction
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
pub static CBC_99003162: ErrorCode = ErrorCode {
    code: "CBC.99003162",
    status: 400,
    meaning: "The payment comes later than the effective time that was set for the order.",
    remedy: Some("Place the order again."),
    retry: RetryClass::Never,
};

/// The cloud service must be handled as a whole.
///
/// Of a whole server name only the primary resource; those attached to it go with it.
///
/// `CBC.99003185` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003185: ErrorCode = ErrorCode {
    code: "CBC.99003185",
    status: 400,
    meaning: "The cloud service must be handled as a whole.",
    remedy: Some(
        "Of a whole server name only the primary resource; those attached to it go with it.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The budget of the enterprise's organization does not suffice.
///
/// Raise the budget.
///
/// `CBC.99003198` · HTTP 400 · retry after correction
#[cfg(feature = "orders")]
pub static CBC_99003198: ErrorCode = ErrorCode {
    code: "CBC.99003198",
    status: 400,
    meaning: "The budget of the enterprise's organization does not suffice.",
    remedy: Some("Raise the budget."),
    retry: RetryClass::AfterCorrection,
};

/// The resource has expired or is frozen, so automatic renewal cannot be switched on.
///
/// `CBC.99003602` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003602: ErrorCode = ErrorCode {
    code: "CBC.99003602",
    status: 400,
    meaning: "The resource has expired or is frozen, so automatic renewal cannot be switched on.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// Automatic renewal of the resource is already switched off.
///
/// `CBC.99003605` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003605: ErrorCode = ErrorCode {
    code: "CBC.99003605",
    status: 400,
    meaning: "Automatic renewal of the resource is already switched off.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A product of the vendor's selected range cannot be switched to billing by use.
///
/// `CBC.99003608` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003608: ErrorCode = ErrorCode {
    code: "CBC.99003608",
    status: 400,
    meaning: "A product of the vendor's selected range cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This type of product cannot be switched to billing by use.
///
/// `CBC.99003609` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003609: ErrorCode = ErrorCode {
    code: "CBC.99003609",
    status: 400,
    meaning: "This type of product cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource in its grace or retention period cannot be switched to billing by use.
///
/// Renew the resource first.
///
/// `CBC.99003610` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003610: ErrorCode = ErrorCode {
    code: "CBC.99003610",
    status: 200,
    meaning: "A resource in its grace or retention period cannot be switched to billing by use.",
    remedy: Some("Renew the resource first."),
    retry: RetryClass::AfterCorrection,
};

/// An on-demand package cannot be switched to billing by use.
///
/// `CBC.99003611` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003611: ErrorCode = ErrorCode {
    code: "CBC.99003611",
    status: 400,
    meaning: "An on-demand package cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A solution product cannot be switched to billing by use.
///
/// `CBC.99003622` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003622: ErrorCode = ErrorCode {
    code: "CBC.99003622",
    status: 400,
    meaning: "A solution product cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Another transaction in progress keeps the resource from being switched to billing by use.
///
/// Wait until that transaction is done.
///
/// `CBC.99003623` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99003623: ErrorCode = ErrorCode {
    code: "CBC.99003623",
    status: 400,
    meaning: "Another transaction in progress keeps the resource from being switched to billing by use.",
    remedy: Some("Wait until that transaction is done."),
    retry: RetryClass::Later,
};

/// A resource that is frozen for a violation cannot be switched to billing by use.
///
/// `CBC.99003624` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003624: ErrorCode = ErrorCode {
    code: "CBC.99003624",
    status: 400,
    meaning: "A resource that is frozen for a violation cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource that is frozen by the police cannot be switched to billing by use.
///
/// `CBC.99003625` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003625: ErrorCode = ErrorCode {
    code: "CBC.99003625",
    status: 400,
    meaning: "A resource that is frozen by the police cannot be switched to billing by use.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The account is frozen, so nothing can be switched to billing by use.
///
/// `CBC.99003626` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003626: ErrorCode = ErrorCode {
    code: "CBC.99003626",
    status: 400,
    meaning: "The account is frozen, so nothing can be switched to billing by use.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A resource is being unsubscribed from, deleted or released, so it cannot be renewed.
///
/// `CBC.99003631` · HTTP 200 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003631: ErrorCode = ErrorCode {
    code: "CBC.99003631",
    status: 200,
    meaning: "A resource is being unsubscribed from, deleted or released, so it cannot be renewed.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// Resources of a discounted bundle must be renewed as a whole and not together with other resources.
///
/// Send all resources of the bundle, and only these.
///
/// `CBC.99003634` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003634: ErrorCode = ErrorCode {
    code: "CBC.99003634",
    status: 400,
    meaning: "Resources of a discounted bundle must be renewed as a whole and not together with other resources.",
    remedy: Some("Send all resources of the bundle, and only these."),
    retry: RetryClass::AfterCorrection,
};

/// A bandwidth add-on package cannot be renewed.
///
/// `CBC.99003638` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003638: ErrorCode = ErrorCode {
    code: "CBC.99003638",
    status: 400,
    meaning: "A bandwidth add-on package cannot be renewed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A resource that has an add-on package cannot be unsubscribed from.
///
/// `CBC.99003640` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003640: ErrorCode = ErrorCode {
    code: "CBC.99003640",
    status: 400,
    meaning: "A resource that has an add-on package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// A cloud service that was invoiced cannot be unsubscribed from.
///
/// `CBC.99003643` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003643: ErrorCode = ErrorCode {
    code: "CBC.99003643",
    status: 400,
    meaning: "A cloud service that was invoiced cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// Services of this type cannot be unsubscribed from.
///
/// `CBC.99003645` · HTTP 200 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003645: ErrorCode = ErrorCode {
    code: "CBC.99003645",
    status: 200,
    meaning: "Services of this type cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This on-demand package cannot be unsubscribed from.
///
/// `CBC.99003647` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003647: ErrorCode = ErrorCode {
    code: "CBC.99003647",
    status: 400,
    meaning: "This on-demand package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A trial service cannot be unsubscribed from.
///
/// `CBC.99003649` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003649: ErrorCode = ErrorCode {
    code: "CBC.99003649",
    status: 400,
    meaning: "A trial service cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// This service of the marketplace cannot be unsubscribed from.
///
/// `CBC.99003650` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003650: ErrorCode = ErrorCode {
    code: "CBC.99003650",
    status: 400,
    meaning: "This service of the marketplace cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A transaction in progress keeps the resource from being unsubscribed from.
///
/// Wait until that transaction is done.
///
/// `CBC.99003651` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99003651: ErrorCode = ErrorCode {
    code: "CBC.99003651",
    status: 400,
    meaning: "A transaction in progress keeps the resource from being unsubscribed from.",
    remedy: Some("Wait until that transaction is done."),
    retry: RetryClass::Later,
};

/// A `DevCloud` package cannot be unsubscribed from.
///
/// `CBC.99003652` · HTTP 400 · retry never
#[cfg(feature = "subscriptions")]
pub static CBC_99003652: ErrorCode = ErrorCode {
    code: "CBC.99003652",
    status: 400,
    meaning: "A DevCloud package cannot be unsubscribed from.",
    remedy: None,
    retry: RetryClass::Never,
};

/// A bandwidth add-on package exists, so the renewal cannot be given up.
///
/// Unsubscribe from the add-on package first.
///
/// `CBC.99003654` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003654: ErrorCode = ErrorCode {
    code: "CBC.99003654",
    status: 400,
    meaning: "A bandwidth add-on package exists, so the renewal cannot be given up.",
    remedy: Some("Unsubscribe from the add-on package first."),
    retry: RetryClass::AfterCorrection,
};

/// The resource or account is frozen, so the operation is not possible.
///
/// `CBC.99003656` · HTTP 200 or 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99003656: ErrorCode = ErrorCode {
    code: "CBC.99003656",
    status: 200,
    meaning: "The resource or account is frozen, so the operation is not possible.",
    remedy: None,
    retry: RetryClass::AfterCorrection,
};

/// The verification code was made but could not be sent.
///
/// Check the number, then have another code sent.
///
/// `CBC.99004003` · HTTP 400 · retry later
#[cfg(feature = "enterprise")]
pub static CBC_99004003: ErrorCode = ErrorCode {
    code: "CBC.99004003",
    status: 400,
    meaning: "The verification code was made but could not be sent.",
    remedy: Some("Check the number, then have another code sent."),
    retry: RetryClass::Later,
};

/// There was a verification code, but it is no longer good.
///
/// Have a new code sent.
///
/// `CBC.99004008` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99004008: ErrorCode = ErrorCode {
    code: "CBC.99004008",
    status: 400,
    meaning: "There was a verification code, but it is no longer good.",
    remedy: Some("Have a new code sent."),
    retry: RetryClass::AfterCorrection,
};

/// There is a verification code, but more than three wrong ones were given.
///
/// Have a new code sent.
///
/// `CBC.99004009` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99004009: ErrorCode = ErrorCode {
    code: "CBC.99004009",
    status: 400,
    meaning: "There is a verification code, but more than three wrong ones were given.",
    remedy: Some("Have a new code sent."),
    retry: RetryClass::AfterCorrection,
};

/// The verification code of the request is wrong.
///
/// Send the code of the latest message.
///
/// `CBC.99004010` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99004010: ErrorCode = ErrorCode {
    code: "CBC.99004010",
    status: 400,
    meaning: "The verification code of the request is wrong.",
    remedy: Some("Send the code of the latest message."),
    retry: RetryClass::AfterCorrection,
};

/// As many verification codes were sent as are allowed, 15 an hour and 60 a day.
///
/// Wait before the next code is sent.
///
/// `CBC.99004015` · HTTP 400 · retry later
#[cfg(feature = "customers")]
pub static CBC_99004015: ErrorCode = ErrorCode {
    code: "CBC.99004015",
    status: 400,
    meaning: "As many verification codes were sent as are allowed, 15 an hour and 60 a day.",
    remedy: Some("Wait before the next code is sent."),
    retry: RetryClass::Later,
};

/// The caller is not a partner.
///
/// Call with the credentials of the partner.
///
/// `CBC.99005001` · HTTP 400 · retry after correction
#[cfg(feature = "partner_accounts")]
pub static CBC_99005001: ErrorCode = ErrorCode {
    code: "CBC.99005001",
    status: 400,
    meaning: "The caller is not a partner.",
    remedy: Some("Call with the credentials of the partner."),
    retry: RetryClass::AfterCorrection,
};

/// The balance is not enough.
///
/// Top up the account where money is short; else name a smaller amount where the request names one.
///
/// `CBC.99005003` · HTTP 400 · retry after correction
#[cfg(any(
    feature = "orders",
    feature = "enterprise",
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

/// The order's state does not allow cancelling.
///
/// Only orders that wait for payment can be cancelled.
///
/// List the order and look at its state.
///
/// `CBC.99005010` · HTTP 400 · retry never
#[cfg(feature = "orders")]
pub static CBC_99005010: ErrorCode = ErrorCode {
    code: "CBC.99005010",
    status: 400,
    meaning: "The order's state does not allow cancelling.",
    remedy: Some("List the order and look at its state."),
    retry: RetryClass::Never,
};

/// Nothing can be allocated to a customer under the referral model, nor taken back from it.
///
/// Name a customer under the resale model.
///
/// `CBC.99005021` · HTTP 400 · retry after correction
#[cfg(feature = "partner_accounts")]
pub static CBC_99005021: ErrorCode = ErrorCode {
    code: "CBC.99005021",
    status: 400,
    meaning: "Nothing can be allocated to a customer under the referral model, nor taken back from it.",
    remedy: Some("Name a customer under the resale model."),
    retry: RetryClass::AfterCorrection,
};

/// The order is neither a downgrade nor an unsubscription.
///
/// Name the order that `CancelResourcesSubscription` returned, or that of a downgrade.
///
/// `CBC.99005026` · HTTP 400 · retry after correction
#[cfg(feature = "orders")]
pub static CBC_99005026: ErrorCode = ErrorCode {
    code: "CBC.99005026",
    status: 400,
    meaning: "The order is neither a downgrade nor an unsubscription.",
    remedy: Some(
        "Name the order that `CancelResourcesSubscription` returned, or that of a downgrade.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The partner has not opened the function for real-name authentication, or the check of its bucket failed.
///
/// Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket.
///
/// `CBC.99005030` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99005030: ErrorCode = ErrorCode {
    code: "CBC.99005030",
    status: 400,
    meaning: "The partner has not opened the function for real-name authentication, or the check of its bucket failed.",
    remedy: Some(
        "Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// Test accounts of partners cannot use this operation.
///
/// `CBC.99005035` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99005035: ErrorCode = ErrorCode {
    code: "CBC.99005035",
    status: 400,
    meaning: "Test accounts of partners cannot use this operation.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The resource cannot be found or cannot be unsubscribed from.
///
/// Take the ids from `ListPayPerUseCustomerResources`.
///
/// `CBC.99005042` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99005042: ErrorCode = ErrorCode {
    code: "CBC.99005042",
    status: 400,
    meaning: "The resource cannot be found or cannot be unsubscribed from.",
    remedy: Some("Take the ids from `ListPayPerUseCustomerResources`."),
    retry: RetryClass::AfterCorrection,
};

/// The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.
///
/// Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.
///
/// `CBC.99006006` · HTTP 400 · retry after correction
#[cfg(any(feature = "subscriptions", feature = "prices"))]
pub static CBC_99006006: ErrorCode = ErrorCode {
    code: "CBC.99006006",
    status: 400,
    meaning: "The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.",
    remedy: Some(
        "Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// The query of coupons failed.
///
/// Repeat the request later.
///
/// `CBC.99006016` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99006016: ErrorCode = ErrorCode {
    code: "CBC.99006016",
    status: 400,
    meaning: "The query of coupons failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The query of the customer failed.
///
/// Repeat the request later.
///
/// `CBC.99006017` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99006017: ErrorCode = ErrorCode {
    code: "CBC.99006017",
    status: 400,
    meaning: "The query of the customer failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The query of the product failed.
///
/// Repeat the request later.
///
/// `CBC.99006024` · HTTP 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99006024: ErrorCode = ErrorCode {
    code: "CBC.99006024",
    status: 400,
    meaning: "The query of the product failed.",
    remedy: Some("Repeat the request later."),
    retry: RetryClass::Later,
};

/// The unit of a usage is wrong.
///
/// Compare the request with the documentation.
///
/// `CBC.99006050` · HTTP 400 · retry after correction
#[cfg(any(feature = "subscriptions", feature = "prices"))]
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
#[cfg(any(feature = "subscriptions", feature = "prices"))]
pub static CBC_99006055: ErrorCode = ErrorCode {
    code: "CBC.99006055",
    status: 400,
    meaning: "The price exceeds the largest amount that can be told.",
    remedy: Some("Ask for fewer resources or periods at once."),
    retry: RetryClass::AfterCorrection,
};

/// The query of billing information failed.
///
/// Repeat the call later.
///
/// `CBC.99006066` · HTTP 200 or 400 · retry later
#[cfg(feature = "subscriptions")]
pub static CBC_99006066: ErrorCode = ErrorCode {
    code: "CBC.99006066",
    status: 200,
    meaning: "The query of billing information failed.",
    remedy: Some("Repeat the call later."),
    retry: RetryClass::Later,
};

/// The project does not exist.
///
/// Check the id of the project.
///
/// `CBC.99006073` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99006073: ErrorCode = ErrorCode {
    code: "CBC.99006073",
    status: 400,
    meaning: "The project does not exist.",
    remedy: Some("Check the id of the project."),
    retry: RetryClass::AfterCorrection,
};

/// There is no such usage factor.
///
/// Take the code of the usage type from `ListUsageTypes`.
///
/// `CBC.99006074` · HTTP 400 · retry after correction
#[cfg(feature = "prices")]
pub static CBC_99006074: ErrorCode = ErrorCode {
    code: "CBC.99006074",
    status: 400,
    meaning: "There is no such usage factor.",
    remedy: Some("Take the code of the usage type from `ListUsageTypes`."),
    retry: RetryClass::AfterCorrection,
};

/// The tax rate is not available.
///
/// Repeat the payment later.
///
/// `CBC.99006093` · HTTP 400 · retry later
#[cfg(feature = "orders")]
pub static CBC_99006093: ErrorCode = ErrorCode {
    code: "CBC.99006093",
    status: 400,
    meaning: "The tax rate is not available.",
    remedy: Some("Repeat the payment later."),
    retry: RetryClass::Later,
};

/// The master account and the member account do not belong together, so nothing can be transferred or reclaimed.
///
/// Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.
///
/// `CBC.99007001` · HTTP 400 · retry after correction
#[cfg(feature = "enterprise")]
pub static CBC_99007001: ErrorCode = ErrorCode {
    code: "CBC.99007001",
    status: 400,
    meaning: "The master account and the member account do not belong together, so nothing can be transferred or reclaimed.",
    remedy: Some(
        "Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.",
    ),
    retry: RetryClass::AfterCorrection,
};

/// Checks of the business operation are not met.
///
/// Remove what the failed checks name, then repeat the operation.
///
/// `CBC.99007004` · HTTP 400 · retry after correction
#[cfg(any(feature = "enterprise", feature = "customers"))]
pub static CBC_99007004: ErrorCode = ErrorCode {
    code: "CBC.99007004",
    status: 400,
    meaning: "Checks of the business operation are not met.",
    remedy: Some("Remove what the failed checks name, then repeat the operation."),
    retry: RetryClass::AfterCorrection,
};

/// The transaction id is a duplicate.
///
/// The same request was sent twice, or the id is not unique.
///
/// After a repeat of the same request, look at the balances, for the first one may have succeeded. Give a new request an id of its own.
///
/// `CBC.99007009` · HTTP 400 · retry never
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
pub static CBC_99007181: ErrorCode = ErrorCode {
    code: "CBC.99007181",
    status: 400,
    meaning: "The credit line to transfer or reclaim has expired.",
    remedy: Some("Query the balances again and choose a credit line that is still valid."),
    retry: RetryClass::AfterCorrection,
};

/// The customer has real-name authentication already, or its application is being reviewed.
///
/// `CBC.99007188` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99007188: ErrorCode = ErrorCode {
    code: "CBC.99007188",
    status: 400,
    meaning: "The customer has real-name authentication already, or its application is being reviewed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// More customers were authenticated with this certificate number than the system allows.
///
/// `CBC.99007189` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99007189: ErrorCode = ErrorCode {
    code: "CBC.99007189",
    status: 400,
    meaning: "More customers were authenticated with this certificate number than the system allows.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The customer has tried real-name authentication more often than is allowed.
///
/// `CBC.99007191` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99007191: ErrorCode = ErrorCode {
    code: "CBC.99007191",
    status: 400,
    meaning: "The customer has tried real-name authentication more often than is allowed.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The certificate number violated rules and is not admitted for real-name authentication.
///
/// `CBC.99007193` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99007193: ErrorCode = ErrorCode {
    code: "CBC.99007193",
    status: 400,
    meaning: "The certificate number violated rules and is not admitted for real-name authentication.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The source address is limited.
///
/// Too many requests came from it.
///
/// Wait, then call less often.
///
/// `CBC.99007197` · HTTP 400 · retry later
#[cfg(feature = "enterprise")]
pub static CBC_99007197: ErrorCode = ErrorCode {
    code: "CBC.99007197",
    status: 400,
    meaning: "The source address is limited.",
    remedy: Some("Wait, then call less often."),
    retry: RetryClass::Later,
};

/// The check of the real-name authentication failed.
///
/// Compare the data of the request with the certificate.
///
/// `CBC.99007202` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007202: ErrorCode = ErrorCode {
    code: "CBC.99007202",
    status: 400,
    meaning: "The check of the real-name authentication failed.",
    remedy: Some("Compare the data of the request with the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The face does not match the data of the real-name authentication.
///
/// Upload another image of the person's face.
///
/// `CBC.99007219` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007219: ErrorCode = ErrorCode {
    code: "CBC.99007219",
    status: 400,
    meaning: "The face does not match the data of the real-name authentication.",
    remedy: Some("Upload another image of the person's face."),
    retry: RetryClass::AfterCorrection,
};

/// The image of the certificate is not valid or not clear.
///
/// Upload a clear image of the certificate.
///
/// `CBC.99007253` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007253: ErrorCode = ErrorCode {
    code: "CBC.99007253",
    status: 400,
    meaning: "The image of the certificate is not valid or not clear.",
    remedy: Some("Upload a clear image of the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The identity of the card holder or the mobile number is wrong.
///
/// Give the data that the bank has for the card.
///
/// `CBC.99007255` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007255: ErrorCode = ErrorCode {
    code: "CBC.99007255",
    status: 400,
    meaning: "The identity of the card holder or the mobile number is wrong.",
    remedy: Some("Give the data that the bank has for the card."),
    retry: RetryClass::AfterCorrection,
};

/// The data of the legal representative is wrong.
///
/// Compare the data with the certificates.
///
/// `CBC.99007256` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007256: ErrorCode = ErrorCode {
    code: "CBC.99007256",
    status: 400,
    meaning: "The data of the legal representative is wrong.",
    remedy: Some("Compare the data with the certificates."),
    retry: RetryClass::AfterCorrection,
};

/// The data of the enterprise is wrong.
///
/// Compare the data with the certificate.
///
/// `CBC.99007257` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007257: ErrorCode = ErrorCode {
    code: "CBC.99007257",
    status: 400,
    meaning: "The data of the enterprise is wrong.",
    remedy: Some("Compare the data with the certificate."),
    retry: RetryClass::AfterCorrection,
};

/// The bank card is not in a usable state.
///
/// It may be frozen or have expired.
///
/// Use another bank card.
///
/// `CBC.99007258` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007258: ErrorCode = ErrorCode {
    code: "CBC.99007258",
    status: 400,
    meaning: "The bank card is not in a usable state.",
    remedy: Some("Use another bank card."),
    retry: RetryClass::AfterCorrection,
};

/// The bank card is not open for authenticated payments.
///
/// Have the bank open it for them, or use another card.
///
/// `CBC.99007259` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007259: ErrorCode = ErrorCode {
    code: "CBC.99007259",
    status: 400,
    meaning: "The bank card is not open for authenticated payments.",
    remedy: Some("Have the bank open it for them, or use another card."),
    retry: RetryClass::AfterCorrection,
};

/// The call between `UnionPay` and the bank that issued the card failed.
///
/// Try again later, or use another bank card.
///
/// `CBC.99007260` · HTTP 400 · retry later
#[cfg(feature = "customers")]
pub static CBC_99007260: ErrorCode = ErrorCode {
    code: "CBC.99007260",
    status: 400,
    meaning: "The call between UnionPay and the bank that issued the card failed.",
    remedy: Some("Try again later, or use another bank card."),
    retry: RetryClass::Later,
};

/// The bank card is not supported.
///
/// Try another bank card.
///
/// `CBC.99007261` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007261: ErrorCode = ErrorCode {
    code: "CBC.99007261",
    status: 400,
    meaning: "The bank card is not supported.",
    remedy: Some("Try another bank card."),
    retry: RetryClass::AfterCorrection,
};

/// The system of the bank or the network has an error.
///
/// Try again later.
///
/// `CBC.99007262` · HTTP 400 · retry later
#[cfg(feature = "customers")]
pub static CBC_99007262: ErrorCode = ErrorCode {
    code: "CBC.99007262",
    status: 400,
    meaning: "The system of the bank or the network has an error.",
    remedy: Some("Try again later."),
    retry: RetryClass::Later,
};

/// The account is a partner and cannot be authenticated as an individual.
///
/// `CBC.99007265` · HTTP 400 · retry never
#[cfg(feature = "customers")]
pub static CBC_99007265: ErrorCode = ErrorCode {
    code: "CBC.99007265",
    status: 400,
    meaning: "The account is a partner and cannot be authenticated as an individual.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The account is being invited to become a member account of an enterprise and cannot be authenticated anew.
///
/// Wait until the invitation has been answered.
///
/// `CBC.99007267` · HTTP 400 · retry after correction
#[cfg(feature = "customers")]
pub static CBC_99007267: ErrorCode = ErrorCode {
    code: "CBC.99007267",
    status: 400,
    meaning: "The account is being invited to become a member account of an enterprise and cannot be authenticated anew.",
    remedy: Some("Wait until the invitation has been answered."),
    retry: RetryClass::AfterCorrection,
};

/// The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed.
///
/// Let the partner lift the freeze.
///
/// `CBC.99007281` · HTTP 400 · retry after correction
#[cfg(feature = "subscriptions")]
pub static CBC_99007281: ErrorCode = ErrorCode {
    code: "CBC.99007281",
    status: 400,
    meaning: "The account has spent more than the budget that its partner set and was frozen by the partner, so nothing can be renewed.",
    remedy: Some("Let the partner lift the freeze."),
    retry: RetryClass::AfterCorrection,
};

/// Users of the account have no permission for this operation.
///
/// A user called, not the account itself.
///
/// Call with the credentials of the account itself.
///
/// `CBC.99007297` · HTTP 403 · retry after correction
#[cfg(feature = "accounts")]
pub static CBC_99007297: ErrorCode = ErrorCode {
    code: "CBC.99007297",
    status: 403,
    meaning: "Users of the account have no permission for this operation.",
    remedy: Some("Call with the credentials of the account itself."),
    retry: RetryClass::AfterCorrection,
};

/// Another transfer or reclaim of the account is still running.
///
/// Wait until it has finished, then repeat the request.
///
/// `CBC.99007461` · HTTP 400 or 500 · retry later
#[cfg(feature = "enterprise")]
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
#[cfg(feature = "enterprise")]
pub static CBC_99007490: ErrorCode = ErrorCode {
    code: "CBC.99007490",
    status: 400,
    meaning: "The caller belongs to a cloud reseller that is leaving and cannot create member accounts.",
    remedy: None,
    retry: RetryClass::Never,
};

/// The operation is called too often.
///
/// Wait, then call less often.
///
/// `CBC.99008040` · HTTP 400 · retry later
#[cfg(feature = "orders")]
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
#[cfg(feature = "orders")]
pub static CBC_99008056: ErrorCode = ErrorCode {
    code: "CBC.99008056",
    status: 400,
    meaning: "No more transactions can be created today.",
    remedy: Some("Repeat the call on the next day."),
    retry: RetryClass::Later,
};
