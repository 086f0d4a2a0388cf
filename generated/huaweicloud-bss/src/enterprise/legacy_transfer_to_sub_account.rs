// @generated from spec/bss/operations/enterprise/legacy_transfer_to_sub_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BalanceType, DeductMode};
use api_runtime::{
    Body, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode,
    Explanation, Fields, Instant, Json, Method, NumberLimits, Operation, Outcome, Parameter, Raw,
    Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Transfers money or credit from a master account to a member account, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/customer/account-mgr/transfer` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00009.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{LegacyTransferToSubAccount, LegacyTransferToSubAccountRequired};
/// use huaweicloud_bss::types::DeductMode;
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyTransferToSubAccount::new(LegacyTransferToSubAccountRequired {
///         domain_id: "example-0".to_owned(),
///         sub_customer_id: "example-0".to_owned(),
///         deduct_mode: DeductMode::ByAmount,
///         total_transfer_amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.enterprise().legacy_transfer_to_sub_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyShowTransferAmount` tells how much can be transferred and, for credit, when each credit line expires.
///
/// What a member account spends of it is invoiced to the member account. The master account can ask for the invoices if the member has granted it that. Customers under the resale model ask their reseller.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Safety: write operation; a retry with the same `transId` takes effect once.
/// - The page says that the operation will soon go out of service.
///
/// # Side effects
///
/// - Moves the amount from the master account to the member account.
///
/// # Restrictions
///
/// - While another transfer or reclaim of the account is still running, the server refuses the next one.
/// - A credit line that has expired cannot be transferred.
/// - Only a member account with independent finances can receive money or credit.
/// - Credit can be transferred only by a postpaid master account, and only to a member account with the same real-name authentication.
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
/// | [`total_transfer_amount`](field@Self::total_transfer_amount) (`totalTransferAmount`) | body | required · at most 32 characters · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`expire_time`](field@Self::expire_time) (`expireTime`) | body | at most 20 characters | depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect | unsupported if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect | depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect |
///
/// # Rules
///
/// - `expiry-credit-only`: `expireTime` has no effect unless `balanceType` is `BALANCE_TYPE_CREDIT`.
/// - `expiry-if-line-expires`: Required when the credit line expires; leaving it out, null and an empty string make the transfer fail. Only checked by the server.
/// - `no-expiry-if-line-never-expires`: Not needed when the credit line never expires; an empty string makes the transfer fail then, too. Only checked by the server.
/// - `amount-within-balance`: The amount must not exceed what can be transferred. Of cash that is the balance less the amount invoiced too much. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.7001`](crate::error_codes::CBC_7001) | 500 | The master account and the member account do not belong together, so nothing can be transferred. | Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account. | after correction |
/// | [`CBC.7004`](crate::error_codes::CBC_7004) | 500 | Checks of the business operation are not met. | Remove what stands against the operation, then repeat it. | after correction |
/// | [`CBC.7181`](crate::error_codes::CBC_7181) | 500 | The credit line to transfer or reclaim has expired. | Query the balances again and choose a credit line that is still valid. | after correction |
/// | [`CBC.99007461`](crate::error_codes::CBC_99007461) | 500 | Another transfer or reclaim of the account is still running. | Wait until it has finished, then repeat the request. | later |
///
/// # Error fields
///
/// - `failCheckItems` (`list of FailCheckItem`), with `CBC.7004`: Checks that the transfer did not pass.
///
/// # Where sources disagree
///
/// - `success`: “204” (`UpdateSubEnterpriseAmount`, which replaces this operation). No copy of the retiring page was found that shows the status of its answer.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyTransferToSubAccount {
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

    /// Member account that receives the amount.
    ///
    /// Required · `subCustomerId` in the body · at most 64 characters
    pub sub_customer_id: String,

    /// How the amount is deducted.
    ///
    /// Required · `deductMode` in the body · at most 10 characters
    pub deduct_mode: DeductMode,

    /// Amount to transfer, in yuan. The page calls it the amount of the cash account, although credit can be transferred, too.
    ///
    /// Required · `totalTransferAmount` in the body · at most 32 characters · above 0 · at most 2 decimal places
    pub total_transfer_amount: Decimal,

    /// Expiry of the credit line to draw on, exact to the second, as the query of the balance returns it. A line without an expiry there never expires.
    ///
    /// Optional · `expireTime` in the body · at most 20 characters · UTC
    ///
    /// Absent: depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty string: unsupported if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Null: depends on whether the credit line expires if `balanceType` is `BALANCE_TYPE_CREDIT`; otherwise no effect
    pub expire_time: Option<Instant>,
}

impl std::cmp::Eq for LegacyTransferToSubAccount {}

/// The required values of [`LegacyTransferToSubAccount`].
#[derive(Debug, Clone)]
pub struct LegacyTransferToSubAccountRequired {
    /// See [`domain_id`](field@LegacyTransferToSubAccount::domain_id).
    pub domain_id: String,

    /// See [`sub_customer_id`](field@LegacyTransferToSubAccount::sub_customer_id).
    pub sub_customer_id: String,

    /// See [`deduct_mode`](field@LegacyTransferToSubAccount::deduct_mode).
    pub deduct_mode: DeductMode,

    /// See [`total_transfer_amount`](field@LegacyTransferToSubAccount::total_transfer_amount).
    pub total_transfer_amount: Decimal,
}

impl LegacyTransferToSubAccount {
    /// Creates it from the required values.
    pub fn new(required: LegacyTransferToSubAccountRequired) -> Self {
        let LegacyTransferToSubAccountRequired {
            domain_id,
            sub_customer_id,
            deduct_mode,
            total_transfer_amount,
        } = required;
        Self {
            domain_id,
            sub_customer_id,
            deduct_mode,
            total_transfer_amount,
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

impl Operation for LegacyTransferToSubAccount {
    type Response = LegacyTransferToSubAccountResponse;
    type Code = LegacyTransferToSubAccountCode;
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

impl Fields for LegacyTransferToSubAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.trans_id.to_wire(),
            self.balance_type.to_wire(),
            self.sub_customer_id.to_wire(),
            self.deduct_mode.to_wire(),
            self.total_transfer_amount.to_wire(),
            self.expire_time.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyTransferToSubAccount {
    domain_id,
    trans_id,
    balance_type,
    sub_customer_id,
    deduct_mode,
    total_transfer_amount,
    expire_time,
});

static READ: api_runtime::ReadAs<LegacyTransferToSubAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyTransferToSubAccount",
            method: Method::Post,
            path: "/v1.0/{domain_id}/customer/account-mgr/transfer",
            source: "https://support.huaweicloud.com/api-oce/ep_00009.html",
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
                Parameter::body("totalTransferAmount")
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
                    "Required when the credit line expires; leaving it out, null and an empty string make the transfer fail.",
                    Statement::Server {
                        about: &["balanceType", "expireTime"],
                    },
                ),
                Rule::new(
                    "no-expiry-if-line-never-expires",
                    "Not needed when the credit line never expires; an empty string makes the transfer fail then, too.",
                    Statement::Server {
                        about: &["balanceType", "expireTime"],
                    },
                ),
                Rule::new(
                    "amount-within-balance",
                    "The amount must not exceed what can be transferred. Of cash that is the balance less the amount invoiced too much.",
                    Statement::Server {
                        about: &["totalTransferAmount"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99005003,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_7001,
                &error_codes::CBC_7004,
                &error_codes::CBC_7181,
                &ErrorCode {
                    status: 500,
                    ..error_codes::CBC_99007461
                },
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyTransferToSubAccount`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyTransferToSubAccountResponse {}

impl std::cmp::Eq for LegacyTransferToSubAccountResponse {}

impl Decode for LegacyTransferToSubAccountResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyTransferToSubAccountResponse {});

/// Error codes of [`LegacyTransferToSubAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyTransferToSubAccountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short; else name a smaller amount where the request names one.
    ///
    /// `CBC.99005003` · HTTP 400 · retry after correction
    BalanceShort,

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

    /// The master account and the member account do not belong together, so nothing can be transferred.
    ///
    /// Check the id of the member account; `ListEnterpriseSubCustomers` returns those of the master account.
    ///
    /// `CBC.7001` · HTTP 500 · retry after correction
    AccountsNotAssociated,

    /// Checks of the business operation are not met.
    ///
    /// Remove what stands against the operation, then repeat it.
    ///
    /// `CBC.7004` · HTTP 500 · retry after correction
    ChecksNotMetOlder,

    /// The credit line to transfer or reclaim has expired.
    ///
    /// Query the balances again and choose a credit line that is still valid.
    ///
    /// `CBC.7181` · HTTP 500 · retry after correction
    CreditLineExpiredOlder,

    /// Another transfer or reclaim of the account is still running.
    ///
    /// Wait until it has finished, then repeat the request.
    ///
    /// `CBC.99007461` · HTTP 500 · retry later
    TransferInProgress,
}

api_runtime::codes!(
    LegacyTransferToSubAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    BalanceShort("CBC.99005003"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    AccountsNotAssociated("CBC.7001"),
    ChecksNotMetOlder("CBC.7004"),
    CreditLineExpiredOlder("CBC.7181"),
    TransferInProgress("CBC.99007461")
);

/// Why a call of [`LegacyTransferToSubAccount`] failed.
pub type LegacyTransferToSubAccountError = Error<Code<LegacyTransferToSubAccountCode>>;
