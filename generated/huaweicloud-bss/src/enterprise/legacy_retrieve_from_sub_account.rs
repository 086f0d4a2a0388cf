// @generated from spec/bss/operations/enterprise/legacy_retrieve_from_sub_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BalanceType, DeductMode};
use api_runtime::{
    Body, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Instant, Json, Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Reclaims money or credit from a member account, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/customer/account-mgr/retrieve` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00010.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{LegacyRetrieveFromSubAccount, LegacyRetrieveFromSubAccountRequired};
/// use huaweicloud_bss::types::DeductMode;
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyRetrieveFromSubAccount::new(LegacyRetrieveFromSubAccountRequired {
///         domain_id: "example-0".to_owned(),
///         sub_customer_id: "example-0".to_owned(),
///         deduct_mode: DeductMode::ByAmount,
///         total_retrieve_amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.enterprise().legacy_retrieve_from_sub_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyShowRetrieveAmount` tells how much can be reclaimed and, for credit, when each credit line expires. Credit can be reclaimed in full.
///
/// As long as cash or a coupon that was transferred is not reclaimed, the member account cannot be parted from the master account. Afterwards nothing can be reclaimed from it.
///
/// The wire name of the amount, `totalRetrieveAmout`, lacks a letter.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Safety: write operation; a retry with the same `transId` takes effect once.
/// - The page says that the operation will soon go out of service.
///
/// # Side effects
///
/// - Moves the amount from the member account back to the master account.
/// - Reclaiming more than the credit balance of the member account may leave that account in arrears.
///
/// # Restrictions
///
/// - While another transfer or reclaim of the account is still running, the server refuses the next one.
/// - A credit line that has expired cannot be reclaimed.
/// - Nothing can be reclaimed from a member account whose finances the master account holds, and credit only from a member account with the same real-name authentication as the master account.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |
/// | [`trans_id`](field@Self::trans_id) (`transId`) | body | at most 64 characters | generated | generated | generated |
/// | [`balance_type`](field@Self::balance_type) (`balanceType`) | body | at most 64 characters | default `BALANCE_TYPE_DEBIT` | unsupported | default `BALANCE_TYPE_DEBIT` |
/// | [`sub_customer_id`](field@Self::sub_customer_id) (`subCustomerId`) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
/// | [`deduct_mode`](field@Self::deduct_mode) (`deductMode`) | body | required · at most 10 characters | unsupported | *unknown* | *unknown* |
/// | [`total_retrieve_amount`](field@Self::total_retrieve_amount) (`totalRetrieveAmout`) | body | required · at most 32 characters · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`expire_time`](field@Self::expire_time) (`expireTime`) | body | at most 20 characters | depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect | unsupported if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect | depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect |
///
/// # Rules
///
/// - `expiry-credit-only`: `expireTime` has no effect unless `balanceType` is `BALANCE_TYPE_CREDIT`.
/// - `expiry-if-line-expires`: Required when the credit line expires; leaving it out, null and an empty string make the reclaim fail. Only checked by the server.
/// - `no-expiry-if-line-never-expires`: Not needed when the credit line never expires; an empty string makes the reclaim fail then, too. Only checked by the server.
/// - `cash-within-balance`: When cash is reclaimed, the amount must not exceed the balance of the member account less the amount invoiced too much. Only checked by the server.
/// - `only-what-was-transferred`: Only what the master account has itself transferred to the member account can be reclaimed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000047`](crate::error_codes::CBC_99000047) | 400 | The account does not exist. | Check the ids of the accounts. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99007004`](crate::error_codes::CBC_99007004) | 400 | Checks of the business operation are not met. | Remove what the failed checks name, then repeat the operation. | after correction |
/// | [`CBC.99007461`](crate::error_codes::CBC_99007461) | 400 | Another transfer or reclaim of the account is still running. | Wait until it has finished, then repeat the request. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.7181`](crate::error_codes::CBC_7181) | 500 | The credit line to transfer or reclaim has expired. | Query the balances again and choose a credit line that is still valid. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `success`: “204” (`ReclaimSubEnterpriseAmount`, which replaces this operation). No copy of the retiring page was found that shows the status of its answer.
/// - `side_effects`: “A reclaim of more than the credit balance fails.” (`api-oce/ep_00017`, page of the operation that replaces this one). The retiring page still warns of arrears.
/// - `transId, doc`: “A text that is no UUID, such as `33`.” (`api-oce/ep_00010`, example of the request). The row asks for a UUID so that no other transaction has the key; no sentence says that the server checks its form.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyRetrieveFromSubAccount {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Key against submitting twice. Use a UUID.
    ///
    /// Optional · `transId` in the body · at most 64 characters
    ///
    /// Absent: generated · Empty string: generated · Null: generated
    pub trans_id: Option<String>,

    /// Account that the amount is taken from.
    ///
    /// Optional · `balanceType` in the body · at most 64 characters
    ///
    /// Absent: default `BALANCE_TYPE_DEBIT` · Empty string: unsupported · Null: default `BALANCE_TYPE_DEBIT`
    pub balance_type: Option<BalanceType>,

    /// Member account that gives the amount back.
    ///
    /// Required · `subCustomerId` in the body · at most 64 characters
    pub sub_customer_id: String,

    /// How the amount is deducted.
    ///
    /// Required · `deductMode` in the body · at most 10 characters
    pub deduct_mode: DeductMode,

    /// Amount to reclaim, in yuan.
    ///
    /// Required · `totalRetrieveAmout` in the body · at most 32 characters · above 0 · at most 2 decimal places
    pub total_retrieve_amount: Decimal,

    /// Expiry of the credit line to reclaim from. Only a line that expires at this very time is reclaimed from; one without an expiry in the query of the balance never expires.
    ///
    /// Optional · `expireTime` in the body · at most 20 characters · UTC
    ///
    /// Absent: depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty string: unsupported if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Null: depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect
    pub expire_time: Option<Instant>,
}

impl std::cmp::Eq for LegacyRetrieveFromSubAccount {}

/// The required values of [`LegacyRetrieveFromSubAccount`].
#[derive(Debug, Clone)]
pub struct LegacyRetrieveFromSubAccountRequired {
    /// See [`domain_id`](field@LegacyRetrieveFromSubAccount::domain_id).
    pub domain_id: String,

    /// See [`sub_customer_id`](field@LegacyRetrieveFromSubAccount::sub_customer_id).
    pub sub_customer_id: String,

    /// See [`deduct_mode`](field@LegacyRetrieveFromSubAccount::deduct_mode).
    pub deduct_mode: DeductMode,

    /// See [`total_retrieve_amount`](field@LegacyRetrieveFromSubAccount::total_retrieve_amount).
    pub total_retrieve_amount: Decimal,
}

impl LegacyRetrieveFromSubAccount {
    /// Creates it from the required values.
    pub fn new(required: LegacyRetrieveFromSubAccountRequired) -> Self {
        let LegacyRetrieveFromSubAccountRequired {
            domain_id,
            sub_customer_id,
            deduct_mode,
            total_retrieve_amount,
        } = required;
        Self {
            domain_id,
            sub_customer_id,
            deduct_mode,
            total_retrieve_amount,
            trans_id: None,
            balance_type: None,
            expire_time: None,
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

    /// Sets [`balance_type`](field@Self::balance_type).
    pub fn balance_type(mut self, balance_type: BalanceType) -> Self {
        self.balance_type = Some(balance_type);
        self
    }

    /// Sets [`balance_type`](field@Self::balance_type). `None` omits it.
    pub fn set_balance_type(mut self, balance_type: Option<BalanceType>) -> Self {
        self.balance_type = balance_type;
        self
    }

    /// Sets [`expire_time`](field@Self::expire_time).
    pub fn expire_time(mut self, expire_time: Instant) -> Self {
        self.expire_time = Some(expire_time);
        self
    }

    /// Sets [`expire_time`](field@Self::expire_time). `None` omits it.
    pub fn set_expire_time(mut self, expire_time: Option<Instant>) -> Self {
        self.expire_time = expire_time;
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

impl Operation for LegacyRetrieveFromSubAccount {
    type Response = LegacyRetrieveFromSubAccountResponse;
    type Code = LegacyRetrieveFromSubAccountCode;
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

impl Fields for LegacyRetrieveFromSubAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.trans_id.to_wire(),
            self.balance_type.to_wire(),
            self.sub_customer_id.to_wire(),
            self.deduct_mode.to_wire(),
            self.total_retrieve_amount.to_wire(),
            self.expire_time.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyRetrieveFromSubAccount {
    domain_id,
    trans_id,
    balance_type,
    sub_customer_id,
    deduct_mode,
    total_retrieve_amount,
    expire_time,
});

static READ: api_runtime::ReadAs<LegacyRetrieveFromSubAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyRetrieveFromSubAccount",
            method: Method::Post,
            path: "/v1.0/{domain_id}/customer/account-mgr/retrieve",
            source: "https://support.huaweicloud.com/api-oce/ep_00010.html",
            safety: Safety::WriteKeyedBy("transId"),
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("transId").text().max_length(64).presence(&[
                    (State::Absent, Outcome::Generated),
                    (State::EmptyString, Outcome::Generated),
                    (State::Null, Outcome::Generated),
                ]),
                Parameter::body("balanceType")
                    .text()
                    .one_of(&["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("BALANCE_TYPE_DEBIT")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("BALANCE_TYPE_DEBIT")),
                    ]),
                Parameter::body("subCustomerId")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("deductMode")
                    .text()
                    .one_of(&["1"])
                    .max_length(10)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("totalRetrieveAmout")
                    .decimal()
                    .max_length(32)
                    .number_limits(const { &NumberLimits::new().above("0").scale(2) })
                    .as_text()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("expireTime")
                    .instant()
                    .max_length(20)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("balanceType", &["BALANCE_TYPE_CREDIT"])],
                                    row: &[
                                        (
                                            State::Absent,
                                            Outcome::DependsOn("whether the credit line expires"),
                                        ),
                                        (State::EmptyString, Outcome::Unsupported),
                                        (
                                            State::Null,
                                            Outcome::DependsOn("whether the credit line expires"),
                                        ),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
            ],
            rules: &[
                Rule::new(
                    "expiry-credit-only",
                    "expireTime has no effect unless balanceType is BALANCE_TYPE_CREDIT",
                    Statement::NoEffect {
                        parameter: "expireTime",
                        when: const { &[Condition::is("balanceType", &["BALANCE_TYPE_CREDIT"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "expiry-if-line-expires",
                    "Required when the credit line expires; leaving it out, null and an empty string make the reclaim fail.",
                    Statement::Server {
                        about: &["balanceType", "expireTime"],
                    },
                ),
                Rule::new(
                    "no-expiry-if-line-never-expires",
                    "Not needed when the credit line never expires; an empty string makes the reclaim fail then, too.",
                    Statement::Server {
                        about: &["balanceType", "expireTime"],
                    },
                ),
                Rule::new(
                    "cash-within-balance",
                    "When cash is reclaimed, the amount must not exceed the balance of the member account less the amount invoiced too much.",
                    Statement::Server {
                        about: &["balanceType", "totalRetrieveAmout"],
                    },
                ),
                Rule::new(
                    "only-what-was-transferred",
                    "Only what the master account has itself transferred to the member account can be reclaimed.",
                    Statement::Server {
                        about: &["totalRetrieveAmout"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000047,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99007004,
                &error_codes::CBC_99007461,
                &error_codes::CBC_0151,
                &error_codes::CBC_7181,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyRetrieveFromSubAccount`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyRetrieveFromSubAccountResponse {}

impl std::cmp::Eq for LegacyRetrieveFromSubAccountResponse {}

impl Decode for LegacyRetrieveFromSubAccountResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyRetrieveFromSubAccountResponse {});

/// Error codes of [`LegacyRetrieveFromSubAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyRetrieveFromSubAccountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The account does not exist.
    ///
    /// One table of the vendor says the account of the member, another that of a customer with allocated money that can be taken back.
    ///
    /// Check the ids of the accounts.
    ///
    /// `CBC.99000047` · HTTP 400 · retry after correction
    AccountMissing,

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

    /// The credit line to transfer or reclaim has expired.
    ///
    /// Query the balances again and choose a credit line that is still valid.
    ///
    /// `CBC.7181` · HTTP 500 · retry after correction
    CreditLineExpiredOlder,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    LegacyRetrieveFromSubAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccountMissing("CBC.99000047"),
    BalanceShort("CBC.99005003"),
    ChecksNotMet("CBC.99007004"),
    TransferInProgress("CBC.99007461"),
    AccessDenied("CBC.0151"),
    CreditLineExpiredOlder("CBC.7181"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyRetrieveFromSubAccount`] failed.
pub type LegacyRetrieveFromSubAccountError = Error<Code<LegacyRetrieveFromSubAccountCode>>;
