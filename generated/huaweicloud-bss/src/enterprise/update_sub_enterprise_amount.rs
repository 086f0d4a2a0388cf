// @generated from spec/bss/operations/enterprise/update_sub_enterprise_amount.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::BalanceType;
use api_runtime::{
    Body, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Instant, Json, Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw,
    Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Transfers money or credit from a master account to a member account.
///
/// `POST /v2/enterprises/multi-accounts/transfer-amount` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00016.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired {
///         customer_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.enterprise().update_sub_enterprise_amount(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ShowMultiAccountTransferAmount` tells how much can be transferred and, for credit, when each credit line expires.
///
/// What a member account spends of it is invoiced to the member account. The master account can ask for the invoices if the member has granted it that. Customers under the resale model ask their reseller. Credit that the member has spent it pays back itself; only under master accounts that are older than the holding of finances the master account pays it back.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnitFinance:update`, `bss:enterpriseFinance:update`.
/// - Safety: write operation; a retry with the same `trans_id` takes effect once.
/// - Rate limit: 10 calls per second.
/// - Audit event: `transferEnterpriseMultiAccount` on `businessUnitFinance`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Moves the amount from the master account to the member account.
///
/// # Restrictions
///
/// - While another transfer or reclaim of the account is still running, the server refuses the next one.
/// - A credit line that has expired cannot be transferred.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 32 characters · above 0 · at most 2 decimal places | unsupported | unsupported | *unknown* |
/// | [`trans_id`](field@Self::trans_id) | body | at most 32 characters | generated | generated | generated |
/// | [`balance_type`](field@Self::balance_type) | body | at most 64 characters | default `BALANCE_TYPE_DEBIT` | unsupported | default `BALANCE_TYPE_DEBIT` |
/// | [`expire_time`](field@Self::expire_time) | body | at most 20 characters | depends on whether the credit line expires if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | unsupported if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | depends on whether the credit line expires if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect |
///
/// # Rules
///
/// - `expiry-credit-only`: `expire_time` has no effect unless `balance_type` is `BALANCE_TYPE_CREDIT`.
/// - `expiry-if-line-expires`: Required when the credit line expires; leaving it out, null and an empty string make the transfer fail. Only checked by the server.
/// - `no-expiry-if-line-never-expires`: Not needed when the credit line never expires; an empty string makes the transfer fail then, too. Only checked by the server.
/// - `amount-within-balance`: The amount must not exceed what can be transferred. Of cash that is the balance less the amount invoiced too much. Only checked by the server.
/// - `own-finances-only`: Only a member account that keeps its own finances can receive a transfer. Only checked by the server.
/// - `credit-in-one-enterprise`: Credit can only go to a member account with the same real-name authentication or of a branch of the enterprise, from a master account that pays afterwards. Only checked by the server.
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
/// | [`CBC.99007181`](crate::error_codes::CBC_99007181) | 400 | The credit line to transfer or reclaim has expired. | Query the balances again and choose a credit line that is still valid. | after correction |
/// | [`CBC.99007461`](crate::error_codes::CBC_99007461) | 400 | Another transfer or reclaim of the account is still running. | Wait until it has finished, then repeat the request. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of FailCheckItem`), with `CBC.99007004`: Checks that the transfer did not pass.
///
/// # Where sources disagree
///
/// - `trans_id, doc`: “A text that is no UUID, such as `2020042401`.” (`api-oce/ep_00016`, example of the request). The row asks for a UUID so that no other transaction has the key; no sentence says that the server checks its form.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdateSubEnterpriseAmount {
    /// Member account that receives the amount, the `id` that `ListEnterpriseSubCustomers` returns.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Amount to transfer, in yuan. The page calls it the amount of the cash account, although credit can be transferred, too.
    ///
    /// Required · `amount` in the body · at most 32 characters · above 0 · at most 2 decimal places
    pub amount: Decimal,

    /// Key against submitting twice. Use a UUID, without hyphens to stay within the length.
    ///
    /// Optional · `trans_id` in the body · at most 32 characters
    ///
    /// Absent: generated · Empty string: generated · Null: generated
    pub trans_id: Option<String>,

    /// Account that the amount is taken from.
    ///
    /// Optional · `balance_type` in the body · at most 64 characters
    ///
    /// Absent: default `BALANCE_TYPE_DEBIT` · Empty string: unsupported · Null: default `BALANCE_TYPE_DEBIT`
    pub balance_type: Option<BalanceType>,

    /// Expiry of the credit line to draw on, exact to the second, as the query of the balance returns it. A line without an expiry there never expires.
    ///
    /// Optional · `expire_time` in the body · at most 20 characters · UTC
    ///
    /// Absent: depends on whether the credit line expires if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty string: unsupported if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Null: depends on whether the credit line expires if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect
    pub expire_time: Option<Instant>,
}

impl std::cmp::Eq for UpdateSubEnterpriseAmount {}

/// The required values of [`UpdateSubEnterpriseAmount`].
#[derive(Debug, Clone)]
pub struct UpdateSubEnterpriseAmountRequired {
    /// See [`customer_id`](field@UpdateSubEnterpriseAmount::customer_id).
    pub customer_id: String,

    /// See [`amount`](field@UpdateSubEnterpriseAmount::amount).
    pub amount: Decimal,
}

impl UpdateSubEnterpriseAmount {
    /// Creates it from the required values.
    pub fn new(required: UpdateSubEnterpriseAmountRequired) -> Self {
        let UpdateSubEnterpriseAmountRequired {
            customer_id,
            amount,
        } = required;
        Self {
            customer_id,
            amount,
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

impl Operation for UpdateSubEnterpriseAmount {
    type Response = UpdateSubEnterpriseAmountResponse;
    type Code = UpdateSubEnterpriseAmountCode;
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

impl Fields for UpdateSubEnterpriseAmount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.amount.to_wire(),
            self.trans_id.to_wire(),
            self.balance_type.to_wire(),
            self.expire_time.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdateSubEnterpriseAmount {
    customer_id,
    amount,
    trans_id,
    balance_type,
    expire_time,
});

static READ: api_runtime::ReadAs<UpdateSubEnterpriseAmountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdateSubEnterpriseAmount",
            method: Method::Post,
            path: "/v2/enterprises/multi-accounts/transfer-amount",
            source: "https://support.huaweicloud.com/api-oce/ep_00016.html",
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
                Parameter::body("balance_type")
                    .text()
                    .one_of(&["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("BALANCE_TYPE_DEBIT")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("BALANCE_TYPE_DEBIT")),
                    ]),
                Parameter::body("expire_time")
                    .instant()
                    .max_length(20)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is(
                                        "balance_type",
                                        &["BALANCE_TYPE_CREDIT"],
                                    )],
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
                    "expire_time has no effect unless balance_type is BALANCE_TYPE_CREDIT",
                    Statement::NoEffect {
                        parameter: "expire_time",
                        when: const { &[Condition::is("balance_type", &["BALANCE_TYPE_CREDIT"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "expiry-if-line-expires",
                    "Required when the credit line expires; leaving it out, null and an empty string make the transfer fail.",
                    Statement::Server {
                        about: &["balance_type", "expire_time"],
                    },
                ),
                Rule::new(
                    "no-expiry-if-line-never-expires",
                    "Not needed when the credit line never expires; an empty string makes the transfer fail then, too.",
                    Statement::Server {
                        about: &["balance_type", "expire_time"],
                    },
                ),
                Rule::new(
                    "amount-within-balance",
                    "The amount must not exceed what can be transferred. Of cash that is the balance less the amount invoiced too much.",
                    Statement::Server { about: &["amount"] },
                ),
                Rule::new(
                    "own-finances-only",
                    "Only a member account that keeps its own finances can receive a transfer.",
                    Statement::Server {
                        about: &["customer_id"],
                    },
                ),
                Rule::new(
                    "credit-in-one-enterprise",
                    "Credit can only go to a member account with the same real-name authentication or of a branch of the enterprise, from a master account that pays afterwards.",
                    Statement::Server {
                        about: &["customer_id", "balance_type"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000043,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99007004,
                &error_codes::CBC_99007009,
                &error_codes::CBC_99007181,
                &error_codes::CBC_99007461,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`UpdateSubEnterpriseAmount`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct UpdateSubEnterpriseAmountResponse {}

impl std::cmp::Eq for UpdateSubEnterpriseAmountResponse {}

impl Decode for UpdateSubEnterpriseAmountResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdateSubEnterpriseAmountResponse {});

/// Error codes of [`UpdateSubEnterpriseAmount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateSubEnterpriseAmountCode {
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

    /// The credit line to transfer or reclaim has expired.
    ///
    /// Query the balances again and choose a credit line that is still valid.
    ///
    /// `CBC.99007181` · HTTP 400 · retry after correction
    CreditLineExpired,

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
    UpdateSubEnterpriseAmountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    TransferFailed("CBC.99000043"),
    BalanceShort("CBC.99005003"),
    ChecksNotMet("CBC.99007004"),
    TransactionIdUsed("CBC.99007009"),
    CreditLineExpired("CBC.99007181"),
    TransferInProgress("CBC.99007461"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdateSubEnterpriseAmount`] failed.
pub type UpdateSubEnterpriseAmountError = Error<Code<UpdateSubEnterpriseAmountCode>>;
