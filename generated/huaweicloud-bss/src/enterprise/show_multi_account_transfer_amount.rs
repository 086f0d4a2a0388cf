// @generated from spec/bss/operations/enterprise/show_multi_account_transfer_amount.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BalanceType, MoneyUnit};
use api_runtime::{
    Amount, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Instant, Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Shows how much a master account can transfer to its member accounts.
///
/// `GET /v2/enterprises/multi-accounts/transfer-amount` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00018.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::ShowMultiAccountTransferAmount;
/// use huaweicloud_bss::types::BalanceType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowMultiAccountTransferAmount::new(BalanceType::Debit);
///     let mut items = client.enterprise().show_multi_account_transfer_amount(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only a credit account is answered in pages.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnitFinance:view`, `bss:enterpriseFinance:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `amount_infos` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`balance_type`](field@Self::balance_type) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect | *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect |
///
/// # Rules
///
/// - `offset-credit-only`: offset has no effect unless `balance_type` is `BALANCE_TYPE_CREDIT`.
/// - `limit-credit-only`: limit has no effect unless `balance_type` is `BALANCE_TYPE_CREDIT`.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000047`](crate::error_codes::CBC_99000047) | 400 | The account does not exist. | Check the ids of the accounts. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer” (`api-oce/ep_00018`, section on constraints). The introduction of the same page speaks of a master account, only a master account has members, and the API Explorer admits nobody else.
/// - `limit, range`: “`0..=100`” (API Explorer). The page says 1 to 100.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowMultiAccountTransferAmount {
    /// Account of the master account whose balance is asked for.
    ///
    /// Required · `balance_type` in the query · at most 64 characters
    pub balance_type: BalanceType,

    /// Records to skip.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty string: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Null: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect
    pub offset: Option<i64>,

    /// Most records of one page.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Empty string: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect · Null: *unknown* if `balance_type` is `BALANCE_TYPE_CREDIT`; otherwise no effect
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ShowMultiAccountTransferAmount {}

impl ShowMultiAccountTransferAmount {
    /// Creates it with [`balance_type`](field@Self::balance_type), the only required value.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`offset`](field@Self::offset).
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`offset`](field@Self::offset). `None` omits it.
    pub fn set_offset(mut self, offset: Option<i64>) -> Self {
        self.offset = offset;
        self
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`limit`](field@Self::limit). `None` omits it.
    pub fn set_limit(mut self, limit: Option<i64>) -> Self {
        self.limit = limit;
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

impl Operation for ShowMultiAccountTransferAmount {
    type Response = ShowMultiAccountTransferAmountResponse;
    type Code = ShowMultiAccountTransferAmountCode;
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

impl Fields for ShowMultiAccountTransferAmount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.balance_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowMultiAccountTransferAmount {
    balance_type,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ShowMultiAccountTransferAmountResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowMultiAccountTransferAmount",
            method: Method::Get,
            path: "/v2/enterprises/multi-accounts/transfer-amount",
            source: "https://support.huaweicloud.com/api-oce/ep_00018.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("balance_type")
                    .text()
                    .one_of(&["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is(
                                        "balance_type",
                                        &["BALANCE_TYPE_CREDIT"],
                                    )],
                                    row: &[
                                        (State::Absent, Outcome::Default("0")),
                                        (State::Empty, Outcome::Unknown),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Empty, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is(
                                        "balance_type",
                                        &["BALANCE_TYPE_CREDIT"],
                                    )],
                                    row: &[
                                        (State::Absent, Outcome::Default("10")),
                                        (State::Empty, Outcome::Unknown),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Empty, Outcome::NoEffect),
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
                    "offset-credit-only",
                    "offset has no effect unless balance_type is BALANCE_TYPE_CREDIT",
                    Statement::NoEffect {
                        parameter: "offset",
                        when: const { &[Condition::is("balance_type", &["BALANCE_TYPE_CREDIT"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "limit-credit-only",
                    "limit has no effect unless balance_type is BALANCE_TYPE_CREDIT",
                    Statement::NoEffect {
                        parameter: "limit",
                        when: const { &[Condition::is("balance_type", &["BALANCE_TYPE_CREDIT"])] },
                        unless: true,
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000047,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["amount_infos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ShowMultiAccountTransferAmount {
    type Item = TransferableAmount;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.amount_infos)
    }
}

static TAKE: api_runtime::TakeItems<TransferableAmount> =
    ShowMultiAccountTransferAmount::TAKE_ITEMS;

/// Response of [`ShowMultiAccountTransferAmount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowMultiAccountTransferAmountResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// What can be transferred. A cash account has one record.
    ///
    /// `amount_infos`
    pub amount_infos: Vec<TransferableAmount>,
}

api_runtime::answer!(ShowMultiAccountTransferAmountResponse {
    total_count,
    amount_infos,
});

impl Decode for ShowMultiAccountTransferAmountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.amount_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowMultiAccountTransferAmountResponse {
    total_count,
    amount_infos,
});

/// Error codes of [`ShowMultiAccountTransferAmount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowMultiAccountTransferAmountCode {
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
    ShowMultiAccountTransferAmountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccountMissing("CBC.99000047"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowMultiAccountTransferAmount`] failed.
pub type ShowMultiAccountTransferAmountError = Error<Code<ShowMultiAccountTransferAmountCode>>;

/// What a master account can transfer from its cash account or its credit account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferableAmount {
    /// Amount that can be transferred. For a cash account it is the balance less what was invoiced in excess.
    ///
    /// `avail_transfer_amount` · unit in `measure_id` · currency in `currency`
    pub avail_transfer_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Code of the currency, such as `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Balance of the account.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    ///
    /// Comes only for a credit account.
    pub amount: Option<Decimal>,

    /// Credit limit.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    ///
    /// Comes only for a credit account.
    pub credit_amount: Option<Decimal>,

    /// When the credit limit expires. A transfer has to name it.
    ///
    /// `expire_time` · UTC
    ///
    /// Comes only for a credit account. Without it the limit never expires.
    pub expire_time: Option<Instant>,
}

api_runtime::answer!(TransferableAmount {
    avail_transfer_amount,
    measure_id,
    currency,
    amount,
    credit_amount,
    expire_time,
});

impl TransferableAmount {
    /// [`avail_transfer_amount`](Self::avail_transfer_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn avail_transfer_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.avail_transfer_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`credit_amount`](Self::credit_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.credit_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for TransferableAmount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.avail_transfer_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.amount,
                &mut value.credit_amount,
                &mut value.expire_time,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(TransferableAmount {
    avail_transfer_amount,
    measure_id,
    currency,
    amount,
    credit_amount,
    expire_time,
});
