// @generated from spec/bss/operations/enterprise/claim_enterprise_multi_account_coupon.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Transfers an amount of a coupon from a master account to a member account.
///
/// `POST /v2/enterprises/multi-accounts/transfer-coupon` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00026.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{ClaimEnterpriseMultiAccountCoupon, ClaimEnterpriseMultiAccountCouponRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request =
///         ClaimEnterpriseMultiAccountCoupon::new(ClaimEnterpriseMultiAccountCouponRequired {
///             customer_id: "example-0".to_owned(),
///             coupon_id: "example-0".to_owned(),
///             amount: "1".parse::<Decimal>().unwrap(),
///         });
///     let response = client.enterprise().claim_enterprise_multi_account_coupon(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The transfer makes a coupon of the member account, a child of the master account's coupon, with an id of its own. The child keeps the limits of the master's coupon, such as its time of validity and the products that it is for.
///
/// `ListMultiAccountTransferCoupons` lists the coupons that can be transferred and what is left of each. `ReclaimEnterpriseMultiAccountCoupon` takes a coupon back.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnitFinance:update`, `bss:enterpriseFinance:update`.
/// - Safety: write operation; a retry with the same `trans_id` takes effect once.
/// - Rate limit: 10 calls per second.
/// - Audit event: `transferEnterpriseMultiAccountCoupon` on `businessUnitFinance`.
///
/// # Side effects
///
/// - Moves the amount from the master account's coupon to a new coupon of the member account.
///
/// # Restrictions
///
/// - Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions can be transferred.
/// - A cash coupon that can be used only once can be transferred only as a whole.
/// - A coupon that has expired, is frozen or cannot be used for another reason cannot be transferred.
/// - Coupons for some scenes of application, and those of some kinds of issuers, cannot be transferred.
/// - The member account must be of the same legal entity as the master account and keep its own finances.
/// - The member account must have the same signing entity as the master account.
/// - While another transfer or reclaim of the account is still running, the server refuses the next one.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`coupon_id`](field@Self::coupon_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 32 characters · above 0 · at most 2 decimal places | unsupported | unsupported | *unknown* |
/// | [`trans_id`](field@Self::trans_id) | body | at most 32 characters | generated | generated | generated |
///
/// # Rules
///
/// - `amount-within-balance`: The amount must not exceed what is left of the coupon. Only checked by the server.
/// - `one-time-as-a-whole`: When the coupon can be used only once, the amount must be all that is left of it. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000043`](crate::error_codes::CBC_99000043) | 400 | The transfer to the member account, or the reclaim from it, failed. | Query the balances of both accounts before the next attempt. | after correction |
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
/// - `fail_check_items` (`list of CouponTransferCheck`), with `CBC.99007004`: Checks that the transfer did not pass.
///
/// # Where sources disagree
///
/// - `operation`: “`UpdateSubEnterpriseAmount`” (title of `api-oce/ep_00026`). That is the operation on money. The path on the page, the SDK and the API Explorer are those of the coupons.
/// - `amount, sent_as`: “number” (API Explorer, example of the field). The page and the definition beside that example say text, and the examples of a whole request have one.
/// - `trans_id, doc`: “A text that is no UUID, such as `2020042401`.” (`api-oce/ep_00026`, example of the request). The row asks for a UUID so that no other transaction has the key; no sentence says that the server checks its form.
/// - `sub_coupon_id, doc`: “Amount that was reclaimed.” (huaweicloudsdkbss 3.1.219; API Explorer). The sentence is that of the answer to a reclaim. The page says that this is the id of the child coupon, and the API Explorer's example has an id.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ClaimEnterpriseMultiAccountCoupon {
    /// Member account that receives the coupon, the `id` that `ListEnterpriseSubCustomers` returns.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Coupon of the master account to take the amount from, the `coupon_id` that `ListMultiAccountTransferCoupons` returns.
    ///
    /// Required · `coupon_id` in the body · 1–64 characters
    pub coupon_id: String,

    /// Total amount to transfer, in yuan.
    ///
    /// Required · `amount` in the body · at most 32 characters · above 0 · at most 2 decimal places
    pub amount: Decimal,

    /// Key against submitting twice. Use a UUID, without hyphens to stay within the length.
    ///
    /// Optional · `trans_id` in the body · at most 32 characters
    ///
    /// Absent: generated · Empty string: generated · Null: generated
    pub trans_id: Option<String>,
}

impl std::cmp::Eq for ClaimEnterpriseMultiAccountCoupon {}

/// The required values of [`ClaimEnterpriseMultiAccountCoupon`].
#[derive(Debug, Clone)]
pub struct ClaimEnterpriseMultiAccountCouponRequired {
    /// See [`customer_id`](field@ClaimEnterpriseMultiAccountCoupon::customer_id).
    pub customer_id: String,

    /// See [`coupon_id`](field@ClaimEnterpriseMultiAccountCoupon::coupon_id).
    pub coupon_id: String,

    /// See [`amount`](field@ClaimEnterpriseMultiAccountCoupon::amount).
    pub amount: Decimal,
}

impl ClaimEnterpriseMultiAccountCoupon {
    /// Creates it from the required values.
    pub fn new(required: ClaimEnterpriseMultiAccountCouponRequired) -> Self {
        let ClaimEnterpriseMultiAccountCouponRequired {
            customer_id,
            coupon_id,
            amount,
        } = required;
        Self {
            customer_id,
            coupon_id,
            amount,
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

impl Operation for ClaimEnterpriseMultiAccountCoupon {
    type Response = ClaimEnterpriseMultiAccountCouponResponse;
    type Code = ClaimEnterpriseMultiAccountCouponCode;
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

impl Fields for ClaimEnterpriseMultiAccountCoupon {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.coupon_id.to_wire(),
            self.amount.to_wire(),
            self.trans_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ClaimEnterpriseMultiAccountCoupon {
    customer_id,
    coupon_id,
    amount,
    trans_id,
});

static READ: api_runtime::ReadAs<ClaimEnterpriseMultiAccountCouponResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ClaimEnterpriseMultiAccountCoupon",
            method: Method::Post,
            path: "/v2/enterprises/multi-accounts/transfer-coupon",
            source: "https://support.huaweicloud.com/api-oce/ep_00026.html",
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
                Parameter::body("amount")
                    .decimal()
                    .max_length(32)
                    .number_limits(const { &NumberLimits::new().above("0").scale(2) })
                    .as_text()
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
            rules: &[
                Rule::new(
                    "amount-within-balance",
                    "The amount must not exceed what is left of the coupon.",
                    Statement::Server {
                        about: &["amount", "coupon_id"],
                    },
                ),
                Rule::new(
                    "one-time-as-a-whole",
                    "When the coupon can be used only once, the amount must be all that is left of it.",
                    Statement::Server {
                        about: &["amount", "coupon_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000043,
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

/// Response of [`ClaimEnterpriseMultiAccountCoupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimEnterpriseMultiAccountCouponResponse {
    /// Id of the coupon that the transfer made for the member account. A reclaim needs it.
    ///
    /// `sub_coupon_id`
    ///
    /// The call failed.
    pub sub_coupon_id: Option<String>,
}

api_runtime::answer!(ClaimEnterpriseMultiAccountCouponResponse { sub_coupon_id });

impl Decode for ClaimEnterpriseMultiAccountCouponResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.sub_coupon_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ClaimEnterpriseMultiAccountCouponResponse { sub_coupon_id });

/// Error codes of [`ClaimEnterpriseMultiAccountCoupon`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimEnterpriseMultiAccountCouponCode {
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
    ClaimEnterpriseMultiAccountCouponCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    TransferFailed("CBC.99000043"),
    BalanceShort("CBC.99005003"),
    ChecksNotMet("CBC.99007004"),
    TransactionIdUsed("CBC.99007009"),
    TransferInProgress("CBC.99007461"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ClaimEnterpriseMultiAccountCoupon`] failed.
pub type ClaimEnterpriseMultiAccountCouponError =
    Error<Code<ClaimEnterpriseMultiAccountCouponCode>>;

/// Check that the transfer of a coupon did not pass.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponTransferCheck {
    /// The member account is not of the same legal entity as the master account.
    ///
    /// `SAME_LEGAL_TRANS_COUPON` on the wire.
    SameLegalTransCoupon,

    /// A coupon that can be used only once can be transferred only as a whole.
    ///
    /// `COUPON_TRANS_ONE_TIME` on the wire.
    CouponTransOneTime,

    /// The coupon is no cash coupon; only those can be transferred and reclaimed.
    ///
    /// `ONLY_CASH_COUPON_CAN_TRANSFER` on the wire.
    OnlyCashCouponCanTransfer,

    /// The coupon cannot be used, has expired or is frozen.
    ///
    /// `COUPON_STATUS_CAN_NOT_OPERATE` on the wire.
    CouponStatusCanNotOperate,

    /// The coupon does not exist or is not the master account's.
    ///
    /// `COUPON_NOT_EXIST_OR_NOT_PRI` on the wire.
    CouponNotExistOrNotPri,

    /// Coupons for this scene of application cannot be transferred.
    ///
    /// `COUPON_SCENE_CAN_NOT_TRANSFER` on the wire.
    CouponSceneCanNotTransfer,

    /// Coupons of this kind of issuer cannot be transferred.
    ///
    /// `COUPON_SOURCE_TYPE_FORBID` on the wire.
    CouponSourceTypeForbid,

    /// The signing entity of the member account differs from that of the master account.
    ///
    /// `MUST_BE_SAME_SIGNING_ENTITY` on the wire.
    MustBeSameSigningEntity,

    /// Nothing can be transferred to a member account whose finances the master account holds.
    ///
    /// `NO_TRANSFER_FOR_FC_SUBACCOUNT` on the wire.
    NoTransferForFcSubaccount,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponTransferCheck {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::SameLegalTransCoupon => "SAME_LEGAL_TRANS_COUPON",
            Self::CouponTransOneTime => "COUPON_TRANS_ONE_TIME",
            Self::OnlyCashCouponCanTransfer => "ONLY_CASH_COUPON_CAN_TRANSFER",
            Self::CouponStatusCanNotOperate => "COUPON_STATUS_CAN_NOT_OPERATE",
            Self::CouponNotExistOrNotPri => "COUPON_NOT_EXIST_OR_NOT_PRI",
            Self::CouponSceneCanNotTransfer => "COUPON_SCENE_CAN_NOT_TRANSFER",
            Self::CouponSourceTypeForbid => "COUPON_SOURCE_TYPE_FORBID",
            Self::MustBeSameSigningEntity => "MUST_BE_SAME_SIGNING_ENTITY",
            Self::NoTransferForFcSubaccount => "NO_TRANSFER_FOR_FC_SUBACCOUNT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SAME_LEGAL_TRANS_COUPON" => Self::SameLegalTransCoupon,
            "COUPON_TRANS_ONE_TIME" => Self::CouponTransOneTime,
            "ONLY_CASH_COUPON_CAN_TRANSFER" => Self::OnlyCashCouponCanTransfer,
            "COUPON_STATUS_CAN_NOT_OPERATE" => Self::CouponStatusCanNotOperate,
            "COUPON_NOT_EXIST_OR_NOT_PRI" => Self::CouponNotExistOrNotPri,
            "COUPON_SCENE_CAN_NOT_TRANSFER" => Self::CouponSceneCanNotTransfer,
            "COUPON_SOURCE_TYPE_FORBID" => Self::CouponSourceTypeForbid,
            "MUST_BE_SAME_SIGNING_ENTITY" => Self::MustBeSameSigningEntity,
            "NO_TRANSFER_FOR_FC_SUBACCOUNT" => Self::NoTransferForFcSubaccount,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponTransferCheck,
    [
        SameLegalTransCoupon,
        CouponTransOneTime,
        OnlyCashCouponCanTransfer,
        CouponStatusCanNotOperate,
        CouponNotExistOrNotPri,
        CouponSceneCanNotTransfer,
        CouponSourceTypeForbid,
        MustBeSameSigningEntity,
        NoTransferForFcSubaccount,
    ],
    Unknown
);

impl Decode for CouponTransferCheck {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponTransferCheck, text, answered);
