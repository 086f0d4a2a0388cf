// @generated from spec/bss/operations/enterprise/reclaim_enterprise_multi_account_coupon.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, RateLimit, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Reclaims what is left of a coupon that a master account transferred to a member account.
///
/// `POST /v2/enterprises/multi-accounts/retrieve-coupon` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00027.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{ReclaimEnterpriseMultiAccountCoupon, ReclaimEnterpriseMultiAccountCouponRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request =
///         ReclaimEnterpriseMultiAccountCoupon::new(ReclaimEnterpriseMultiAccountCouponRequired {
///             customer_id: "example-0".to_owned(),
///             coupon_id: "example-0".to_owned(),
///             sub_coupon_id: "example-0".to_owned(),
///         });
///     let response = client.enterprise().reclaim_enterprise_multi_account_coupon(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The request names no amount: what the member account has not spent of the coupon goes back. Only coupons that the master account transferred can be reclaimed, not those that Huawei issued to the member account.
///
/// `ListMultiAccountRetrieveCoupons` lists the coupons of a member account that can be reclaimed, with both ids that the request takes.
///
/// As long as cash or a coupon that was transferred is not reclaimed, the member account cannot be parted from the master account. Afterwards nothing can be reclaimed from it.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnitFinance:update`, `bss:enterpriseFinance:update`.
/// - Safety: write operation; a retry with the same `trans_id` takes effect once.
/// - Rate limit: 10 calls per second.
/// - Audit event: `retrieveEnterpriseMultiAccountCoupon` on `businessUnitFinance`.
///
/// # Side effects
///
/// - Moves what is left of the member account's coupon back to the master account's coupon that it came from.
///
/// # Restrictions
///
/// - Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions can be reclaimed.
/// - A coupon that the master account did not transfer cannot be reclaimed.
/// - The member account must be of the same legal entity as the master account and keep its own finances.
/// - A coupon that has expired, is frozen or cannot be used for another reason cannot be reclaimed.
/// - While another transfer or reclaim of the account is still running, the server refuses the next one.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`coupon_id`](field@Self::coupon_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |
/// | [`sub_coupon_id`](field@Self::sub_coupon_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |
/// | [`trans_id`](field@Self::trans_id) | body | at most 32 characters | generated | generated | generated |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000043`](crate::error_codes::CBC_99000043) | 400 | The transfer to the member account, or the reclaim from it, failed. | Query the balances of both accounts before the next attempt. | after correction |
/// | [`CBC.99000087`](crate::error_codes::CBC_99000087) | 400 | The operation went wrong. | Try again later. | later |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99007004`](crate::error_codes::CBC_99007004) | 400 | Checks of the business operation are not met. | Remove what the failed checks name, then repeat the operation. | after correction |
/// | [`CBC.99007009`](crate::error_codes::CBC_99007009) | 400 | The transaction id is a duplicate. | After a repeat of the same request, look at the balances, for the first one may have succeeded. Give a new request an id of its own. | never |
/// | [`CBC.99007461`](crate::error_codes::CBC_99007461) | 400 | Another transfer or reclaim of the account is still running. | Wait until it has finished, then repeat the request. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0155`](crate::error_codes::CBC_0155) | 403 | The request is not allowed. | Call with the credentials that the operation asks for. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of CouponReclaimCheck`), with `CBC.99007004`: Checks that the reclaim did not pass.
///
/// # Where sources disagree
///
/// - `operation`: “`ReclaimSubEnterpriseAmount`” (title of `api-oce/ep_00027`). That is the operation on money. The path on the page, the SDK and the API Explorer are those of the coupons.
/// - `trans_id, doc`: “A text that is no UUID, such as `333333`.” (`api-oce/ep_00027`, example of the request). The row asks for a UUID so that no other transaction has the key; no sentence says that the server checks its form.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ReclaimEnterpriseMultiAccountCoupon {
    /// Member account that gives the coupon back, the `id` that `ListEnterpriseSubCustomers` returns.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Coupon of the master account that was transferred, the `coupon_id` that `ListMultiAccountRetrieveCoupons` returns.
    ///
    /// Required · `coupon_id` in the body · 1–64 characters
    pub coupon_id: String,

    /// Coupon of the member account that the transfer made, the `sub_coupon_id` that `ListMultiAccountRetrieveCoupons` returns.
    ///
    /// Required · `sub_coupon_id` in the body · 1–64 characters
    pub sub_coupon_id: String,

    /// Key against submitting twice. Use a UUID, without hyphens to stay within the length.
    ///
    /// Optional · `trans_id` in the body · at most 32 characters
    ///
    /// Absent: generated · Empty string: generated · Null: generated
    pub trans_id: Option<String>,
}

impl std::cmp::Eq for ReclaimEnterpriseMultiAccountCoupon {}

/// The required values of [`ReclaimEnterpriseMultiAccountCoupon`].
#[derive(Debug, Clone)]
pub struct ReclaimEnterpriseMultiAccountCouponRequired {
    /// See [`customer_id`](field@ReclaimEnterpriseMultiAccountCoupon::customer_id).
    pub customer_id: String,

    /// See [`coupon_id`](field@ReclaimEnterpriseMultiAccountCoupon::coupon_id).
    pub coupon_id: String,

    /// See [`sub_coupon_id`](field@ReclaimEnterpriseMultiAccountCoupon::sub_coupon_id).
    pub sub_coupon_id: String,
}

impl ReclaimEnterpriseMultiAccountCoupon {
    /// Creates it from the required values.
    pub fn new(required: ReclaimEnterpriseMultiAccountCouponRequired) -> Self {
        let ReclaimEnterpriseMultiAccountCouponRequired {
            customer_id,
            coupon_id,
            sub_coupon_id,
        } = required;
        Self {
            customer_id,
            coupon_id,
            sub_coupon_id,
            trans_id: None,
        }
    }

    /// Sets [`trans_id`](field@Self::trans_id).
    pub fn trans_id(mut self, trans_id: impl Into<String>) -> Self {
        self.trans_id = Some(trans_id.into());
        self
    }

    /// Sets [`trans_id`](field@Self::trans_id). `None` omits it.
    pub fn set_trans_id(mut self, trans_id: Option<impl Into<String>>) -> Self {
        self.trans_id = trans_id.map(Into::into);
        self
    }

    /// Every limit and rule that this request violates; empty if it is valid.
    #[must_use]
    pub fn validate(&self) -> Violations {
        api_runtime::validate(self)
    }

    /// What is sent, and how the server interprets it.
    #[must_use]
    pub fn explain(&self) -> Explanation {
        api_runtime::explain(self)
    }

    /// Bypasses types and validation: sends anything instead of the values of this request.
    pub fn raw(&self) -> Raw<'_, Self> {
        Raw::new(self)
    }
}

impl Operation for ReclaimEnterpriseMultiAccountCoupon {
    type Response = ReclaimEnterpriseMultiAccountCouponResponse;
    type Code = ReclaimEnterpriseMultiAccountCouponCode;
    const SERVICE: &'static Service = &SERVICE;
    const READ: &'static api_runtime::ReadAs<Self::Response> = &READ;

    #[inline(never)]
    fn descriptor() -> &'static Descriptor {
        descriptor::<true>()
    }

    #[cfg(feature = "test-util")]
    fn kept(&self) -> Option<api_runtime::testing::Kept> {
        api_runtime::testing::keep(self)
    }
}

impl Fields for ReclaimEnterpriseMultiAccountCoupon {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.coupon_id.to_wire(),
            self.sub_coupon_id.to_wire(),
            self.trans_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ReclaimEnterpriseMultiAccountCoupon {
    customer_id,
    coupon_id,
    sub_coupon_id,
    trans_id,
});

static READ: api_runtime::ReadAs<ReclaimEnterpriseMultiAccountCouponResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ReclaimEnterpriseMultiAccountCoupon",
            method: Method::Post,
            path: "/v2/enterprises/multi-accounts/retrieve-coupon",
            source: "https://support.huaweicloud.com/api-oce/ep_00027.html",
            safety: Safety::WriteKeyedBy("trans_id"),
            parameters: &[
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("coupon_id")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("sub_coupon_id")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("trans_id")
                    .text()
                    .max_length(32)
                    .presence(&[
                        (State::Absent, Outcome::Generated),
                        (State::EmptyString, Outcome::Generated),
                        (State::Null, Outcome::Generated),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000043,
                &error_codes::CBC_99000087,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99007004,
                &error_codes::CBC_99007009,
                &error_codes::CBC_99007461,
                &error_codes::CBC_0151,
                &error_codes::CBC_0155,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ReclaimEnterpriseMultiAccountCoupon`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct ReclaimEnterpriseMultiAccountCouponResponse {
    /// Amount that was reclaimed, in yuan.
    ///
    /// `real_retrieve_amout`
    ///
    /// The call failed.
    pub real_retrieve_amount: Option<Decimal>,
}

impl std::cmp::Eq for ReclaimEnterpriseMultiAccountCouponResponse {}

impl ReclaimEnterpriseMultiAccountCouponResponse {
    const SHOWN: &'static str = api_runtime::names!["real_retrieve_amount"];
}

impl std::fmt::Debug for ReclaimEnterpriseMultiAccountCouponResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "ReclaimEnterpriseMultiAccountCouponResponse",
            Self::SHOWN,
            &[&self.real_retrieve_amount],
        )
    }
}

impl ReclaimEnterpriseMultiAccountCouponResponse {
    const NAMES: &'static str = api_runtime::names!["real_retrieve_amout"];
}

impl Decode for ReclaimEnterpriseMultiAccountCouponResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.real_retrieve_amount]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimEnterpriseMultiAccountCouponResponse {
    real_retrieve_amount,
});

/// Error codes of [`ReclaimEnterpriseMultiAccountCoupon`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReclaimEnterpriseMultiAccountCouponCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The transfer to the member account, or the reclaim from it, failed.
    ///
    /// Query the balances of both accounts before the next attempt.
    ///
    /// `CBC.99000043` · HTTP 400 · retry after correction
    TransferFailed,

    /// The operation went wrong.
    ///
    /// Try again later.
    ///
    /// `CBC.99000087` · HTTP 400 · retry later
    OperationFailedForNow,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short; else name a smaller amount where the request names one.
    ///
    /// `CBC.99005003` · HTTP 400 · retry after correction
    BalanceShort,

    /// Checks of the business operation are not met.
    ///
    /// Remove what the failed checks name, then repeat the operation.
    ///
    /// `CBC.99007004` · HTTP 400 · retry after correction
    ChecksNotMet,

    /// The transaction id is a duplicate.
    ///
    /// The same request was sent twice, or the id is not unique.
    ///
    /// After a repeat of the same request, look at the balances, for the first one may have succeeded. Give a new request an id of its own.
    ///
    /// `CBC.99007009` · HTTP 400 · retry never
    TransactionIdUsed,

    /// Another transfer or reclaim of the account is still running.
    ///
    /// Wait until it has finished, then repeat the request.
    ///
    /// `CBC.99007461` · HTTP 400 · retry later
    TransferInProgress,

    /// Access is denied.
    ///
    /// Status 403 mostly means credentials of the wrong account, such as those of a customer for an operation that only its partner may call. An action that the caller's policies do not grant is refused with this code, too.
    ///
    /// Check the permissions of the caller and that the called operation is open to this kind of account.
    ///
    /// `CBC.0151` · HTTP 403 · retry after correction
    AccessDenied,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ReclaimEnterpriseMultiAccountCouponCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    TransferFailed("CBC.99000043"),
    OperationFailedForNow("CBC.99000087"),
    BalanceShort("CBC.99005003"),
    ChecksNotMet("CBC.99007004"),
    TransactionIdUsed("CBC.99007009"),
    TransferInProgress("CBC.99007461"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ReclaimEnterpriseMultiAccountCoupon`] failed.
pub type ReclaimEnterpriseMultiAccountCouponError =
    Error<Code<ReclaimEnterpriseMultiAccountCouponCode>>;

/// Check that the reclaim of a coupon did not pass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponReclaimCheck {
    /// The coupon is no cash coupon; only those can be transferred and reclaimed.
    ///
    /// `ONLY_CASH_COUPON_CAN_TRANSFER` on the wire.
    OnlyCashCouponCanTransfer,

    /// The coupon cannot be used, has expired or is frozen.
    ///
    /// `COUPON_STATUS_CAN_NOT_OPERATE` on the wire.
    CouponStatusCanNotOperate,

    /// The member account's coupon does not exist or is not the member account's.
    ///
    /// `COUPON_NOT_EXIST_OR_NOT_SUB` on the wire.
    CouponNotExistOrNotSub,

    /// The coupon was not transferred by the master account.
    ///
    /// `NOT_PRI_TRANSFER_COUPON` on the wire.
    NotPriTransferCoupon,

    /// The coupon that was transferred does not exist or is not the master account's.
    ///
    /// `SOURCE_COUPON_NOT_EXIST_OR_NOT_PRI` on the wire.
    SourceCouponNotExistOrNotPri,

    /// The coupon that was transferred has been recalled by an administrator, so what is left of the member account's coupon cannot go back to it.
    ///
    /// `SOURCE_COUPON_RECALL_BY_ADMIN` on the wire.
    SourceCouponRecallByAdmin,

    /// Nothing is left of the coupon.
    ///
    /// `COUPON_BALANCE_IS_ZERO` on the wire.
    CouponBalanceIsZero,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponReclaimCheck {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::OnlyCashCouponCanTransfer => "ONLY_CASH_COUPON_CAN_TRANSFER",
            Self::CouponStatusCanNotOperate => "COUPON_STATUS_CAN_NOT_OPERATE",
            Self::CouponNotExistOrNotSub => "COUPON_NOT_EXIST_OR_NOT_SUB",
            Self::NotPriTransferCoupon => "NOT_PRI_TRANSFER_COUPON",
            Self::SourceCouponNotExistOrNotPri => "SOURCE_COUPON_NOT_EXIST_OR_NOT_PRI",
            Self::SourceCouponRecallByAdmin => "SOURCE_COUPON_RECALL_BY_ADMIN",
            Self::CouponBalanceIsZero => "COUPON_BALANCE_IS_ZERO",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "ONLY_CASH_COUPON_CAN_TRANSFER" => Self::OnlyCashCouponCanTransfer,
            "COUPON_STATUS_CAN_NOT_OPERATE" => Self::CouponStatusCanNotOperate,
            "COUPON_NOT_EXIST_OR_NOT_SUB" => Self::CouponNotExistOrNotSub,
            "NOT_PRI_TRANSFER_COUPON" => Self::NotPriTransferCoupon,
            "SOURCE_COUPON_NOT_EXIST_OR_NOT_PRI" => Self::SourceCouponNotExistOrNotPri,
            "SOURCE_COUPON_RECALL_BY_ADMIN" => Self::SourceCouponRecallByAdmin,
            "COUPON_BALANCE_IS_ZERO" => Self::CouponBalanceIsZero,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponReclaimCheck,
    [
        OnlyCashCouponCanTransfer,
        CouponStatusCanNotOperate,
        CouponNotExistOrNotSub,
        NotPriTransferCoupon,
        SourceCouponNotExistOrNotPri,
        SourceCouponRecallByAdmin,
        CouponBalanceIsZero,
    ],
    Unknown
);

impl Decode for CouponReclaimCheck {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponReclaimCheck, text, answered);
