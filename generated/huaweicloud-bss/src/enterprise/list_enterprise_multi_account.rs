// @generated from spec/bss/operations/enterprise/list_enterprise_multi_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BalanceType, MoneyUnit};
use api_runtime::{
    Amount, Case, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation,
    Fields, Instant, Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Shows how much a master account can reclaim from a member account.
///
/// `GET /v2/enterprises/multi-accounts/retrieve-amount` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00019.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{ListEnterpriseMultiAccount, ListEnterpriseMultiAccountRequired};
/// use huaweicloud_bss::types::BalanceType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListEnterpriseMultiAccount::new(ListEnterpriseMultiAccountRequired {
///         sub_customer_id: "example-0".to_owned(),
///         balance_type: BalanceType::Debit,
///     });
///     let mut items = client.enterprise().list_enterprise_multi_account(&request).pages().items();
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
/// Nothing can be reclaimed from a member account whose finances the master account holds, and credit only from a member account with the same real-name authentication as the master account.
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
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/ep_00019`, section on constraints). The introduction of the same page speaks of a master account, only a master account has members, and the API Explorer admits nobody else.
/// - `balance_type, presence.absent`: “default `BALANCE_TYPE_DEBIT`” (huaweicloudsdkbss 3.1.219 and the retiring `api-oce/ep_00008`, a word behind the value). Both mark the parameter as required, and the sibling query knows no default.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListEnterpriseMultiAccount {
    /// Member account whose balance is asked for.
    ///
    /// Required · `sub_customer_id` in the query · at most 64 characters
    pub sub_customer_id: String,

    /// Account of the member account whose balance is asked for.
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

impl std::cmp::Eq for ListEnterpriseMultiAccount {}

/// The required values of [`ListEnterpriseMultiAccount`].
#[derive(Debug, Clone)]
pub struct ListEnterpriseMultiAccountRequired {
    /// See [`sub_customer_id`](field@ListEnterpriseMultiAccount::sub_customer_id).
    pub sub_customer_id: String,

    /// See [`balance_type`](field@ListEnterpriseMultiAccount::balance_type).
    pub balance_type: BalanceType,
}

impl ListEnterpriseMultiAccount {
    /// Creates it from the required values.
    pub fn new(required: ListEnterpriseMultiAccountRequired) -> Self {
        let ListEnterpriseMultiAccountRequired {
            sub_customer_id,
            balance_type,
        } = required;
        Self {
            sub_customer_id,
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

impl Operation for ListEnterpriseMultiAccount {
    type Response = ListEnterpriseMultiAccountResponse;
    type Code = ListEnterpriseMultiAccountCode;
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

impl Fields for ListEnterpriseMultiAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.sub_customer_id.to_wire(),
            self.balance_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListEnterpriseMultiAccount {
    sub_customer_id,
    balance_type,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListEnterpriseMultiAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListEnterpriseMultiAccount",
            method: Method::Get,
            path: "/v2/enterprises/multi-accounts/retrieve-amount",
            source: "https://support.huaweicloud.com/api-oce/ep_00019.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("sub_customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
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

impl Paged for ListEnterpriseMultiAccount {
    type Item = ReclaimableAmount;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.amount_infos)
    }
}

static TAKE: api_runtime::TakeItems<ReclaimableAmount> = ListEnterpriseMultiAccount::TAKE_ITEMS;

/// Response of [`ListEnterpriseMultiAccount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnterpriseMultiAccountResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// What can be reclaimed. A cash account has one record.
    ///
    /// `amount_infos`
    pub amount_infos: Vec<ReclaimableAmount>,
}

api_runtime::answer!(ListEnterpriseMultiAccountResponse {
    total_count,
    amount_infos,
});

impl Decode for ListEnterpriseMultiAccountResponse {
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
api_runtime::serde_answer!(ListEnterpriseMultiAccountResponse {
    total_count,
    amount_infos,
});

/// Error codes of [`ListEnterpriseMultiAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEnterpriseMultiAccountCode {
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
    ListEnterpriseMultiAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccountMissing("CBC.99000047"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListEnterpriseMultiAccount`] failed.
pub type ListEnterpriseMultiAccountError = Error<Code<ListEnterpriseMultiAccountCode>>;

/// What a master account can reclaim from the cash account or the credit account of a member account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimableAmount {
    /// Amount that can be reclaimed: at most what the master account has transferred, and for a cash account the balance less what was invoiced in excess.
    ///
    /// `avail_retrieve_amount` · unit in `measure_id` · currency in `currency`
    pub avail_retrieve_amount: Option<Decimal>,

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
    /// Has a value only for a credit account.
    pub amount: Option<Decimal>,

    /// Credit limit.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    ///
    /// Has a value only for a credit account.
    pub credit_amount: Option<Decimal>,

    /// When the credit limit expires. A reclaim has to name it.
    ///
    /// `expire_time` · UTC
    ///
    /// Comes only for a credit account. Without it the limit never expires.
    pub expire_time: Option<Instant>,
}

api_runtime::answer!(ReclaimableAmount {
    avail_retrieve_amount,
    measure_id,
    currency,
    amount,
    credit_amount,
    expire_time,
});

impl ReclaimableAmount {
    /// [`avail_retrieve_amount`](Self::avail_retrieve_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn avail_retrieve_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.avail_retrieve_amount,
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

impl Decode for ReclaimableAmount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.avail_retrieve_amount,
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
api_runtime::serde_answer!(ReclaimableAmount {
    avail_retrieve_amount,
    measure_id,
    currency,
    amount,
    credit_amount,
    expire_time,
});
