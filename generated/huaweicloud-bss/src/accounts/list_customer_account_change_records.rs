// @generated from spec/bss/operations/accounts/list_customer_account_change_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BalanceType, RevenueExpenseType};
use api_runtime::{
    Code, Date, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields,
    Given, Instant, IntoGivenList, Json, Method, Month, Null, NumberLimits, Operation, Outcome,
    Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, SpanUnit, State,
    Statement, ToWire, Violations, WireRef,
};

/// Lists the income and the expenses of the customer's cash account or credit account.
///
/// `GET /v2/accounts/customer-accounts/account-change-records` · [vendor's page](https://support.huaweicloud.com/api-oce/mac_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::accounts::ListCustomerAccountChangeRecords;
/// use huaweicloud_bss::types::{BalanceType, RevenueExpenseType};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerAccountChangeRecords::new(BalanceType::Debit)
///         .revenue_expense_type(RevenueExpenseType::Revenue)
///         .limit(100);
///     let mut items = client.accounts().list_customer_account_change_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListCustomerCouponChangeRecords` lists what changed coupons. The title of its page, too, has the name of this operation.
///
/// Deductions of services that are billed by their 95th percentile can stand here before `ListCustomerBillsFeeRecords` and `ListCustomerselfResourceRecordDetails` have them; the two agree once the bill of the month is made.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:balance:view`, `bss:balance:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - A partner's customer of the type `转售` cannot call the operation; one under the resale model, `代售`, can.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list | Other value |
/// |---|---|---|---|---|---|---|---|---|
/// | [`balance_type`](field@Self::balance_type) | query | required · at most 20 characters | unsupported | unsupported | *unknown* | *unknown* |  | unsupported |
/// | [`revenue_expense_type`](field@Self::revenue_expense_type) | query | at most 10 characters | not a filter | unsupported | unsupported | unsupported |  | unsupported |
/// | [`trade_type`](field@Self::trade_type) | query | at most 20 characters | not a filter | not a filter | unsupported | filter |  |  |
/// | [`trade_time_begin`](field@Self::trade_time_begin) | query | at most 10 characters | computed as the day one year before today | computed as the day one year before today | unsupported | unsupported |  |  |
/// | [`trade_time_end`](field@Self::trade_time_end) | query | at most 10 characters | computed as today | computed as today | unsupported | unsupported |  |  |
/// | [`trade_id`](field@Self::trade_id) | query | at most 128 characters | not a filter | not a filter | unsupported | filter |  |  |
/// | [`payment_channel_id`](field@Self::payment_channel_id) | query |  | not a filter | not a filter | filter | filter | *unknown* |  |
/// | [`payment_channel_no`](field@Self::payment_channel_no) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |  |  |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | default `0` | unsupported | default `0` |  |  |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | unsupported | unsupported | unsupported |  |  |
///
/// # Rules
///
/// - `one-year`: `trade_time_begin` to `trade_time_end` spans at most 1 year.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000084`](crate::error_codes::CBC_99000084) | 400 | A partner's customer of the type `转售` cannot list the income and expenses of its account, nor those of its coupons. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `restrictions`: “No restriction for a partner's customer of the type `转售`.” (`api-oce/mac_00003.md`). The html form of the page, of 2026-01-23, the SDK and the API Explorer with a code of its own have the sentence.
/// - `restrictions`: “A partner's customer under the resale model cannot call the operation, either.” (older copy of `api-oce/mac_00003`, `api-oce/zh-cn_topic_0000001480544337`). The page of 2026-01-23 names the type `转售` alone, after the change log of 2025-09-18 (`api-oce/drr_00001`).
/// - `trade_time_begin, presence.absent`: “not a filter” (copy of `api-oce/mac_00003` in the vendor's guide, 2025-02-28). The newer page says that the default is taken, and the copy names the same default one sentence before.
/// - `trade_time_begin, presence.empty`: “not a filter” (copy of `api-oce/mac_00003` in the vendor's guide, 2025-02-28). The newer page says that the default is taken, and the copy names the same default one sentence before.
/// - `trade_time_end, presence.absent`: “not a filter” (copy of `api-oce/mac_00003` in the vendor's guide, 2025-02-28). The same copy names today as the default one sentence before, and the newer page settled the same words in favour of the default for the first day.
/// - `trade_time_end, presence.empty`: “not a filter” (copy of `api-oce/mac_00003` in the vendor's guide, 2025-02-28). The same copy names today as the default one sentence before, and the newer page settled the same words in favour of the default for the first day.
/// - `AccountTradeType, values.BEADJUST.doc`: “Money that a reseller gave.” (huaweicloudsdkbss 3.1.219). The page of 2026-01-23 names the master account as well.
/// - `AccountTradeType, values.BERETRIEVE.doc`: “Money that a reseller took back.” (huaweicloudsdkbss 3.1.219). The page of 2026-01-23 names the master account as well.
/// - `PaymentChannel, values`: “the same values without 0” (huaweicloudsdkbss 3.1.219). The copy of the page in the vendor's guide of 2025-02-28 lists it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerAccountChangeRecords {
    /// Account whose records are listed. A partner's customer under the resale model has no credit account.
    ///
    /// Required · `balance_type` in the query · at most 20 characters
    pub balance_type: BalanceType,

    /// Records of income or of expenses.
    ///
    /// Optional · `revenue_expense_type` in the query · at most 10 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: unsupported · Other value: unsupported
    pub revenue_expense_type: Option<RevenueExpenseType>,

    /// Records of this kind of transaction.
    ///
    /// Optional · `trade_type` in the query · at most 20 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub trade_type: Option<Given<AccountTradeType, Null>>,

    /// First day of the records, in China time.
    ///
    /// Optional · `trade_time_begin` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as the day one year before today · Empty: computed as the day one year before today · Empty string: unsupported · Null: unsupported
    pub trade_time_begin: Option<Date>,

    /// Last day of the records, in China time.
    ///
    /// Optional · `trade_time_end` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as today · Empty: computed as today · Empty string: unsupported · Null: unsupported
    pub trade_time_end: Option<Date>,

    /// Records of this transaction or this order.
    ///
    /// Optional · `trade_id` in the query · at most 128 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub trade_id: Option<Given<String, Null>>,

    /// Records of these channels of payment. The values together, with the commas between them, have at most 64 characters.
    ///
    /// Optional · `payment_channel_id` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter · Empty list: *unknown*
    pub payment_channel_id: Option<Given<Vec<PaymentChannel>, (EmptyString, Null)>>,

    /// Records with this number of the channel of payment.
    ///
    /// Optional · `payment_channel_no` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub payment_channel_no: Option<Given<String, Null>>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListCustomerAccountChangeRecords {}

impl ListCustomerAccountChangeRecords {
    /// Creates it with [`balance_type`](field@Self::balance_type), the only required value.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            revenue_expense_type: None,
            trade_type: None,
            trade_time_begin: None,
            trade_time_end: None,
            trade_id: None,
            payment_channel_id: None,
            payment_channel_no: None,
            offset: None,
            limit: None,
        }
    }

    /// Sets [`revenue_expense_type`](field@Self::revenue_expense_type).
    pub fn revenue_expense_type(mut self, revenue_expense_type: RevenueExpenseType) -> Self {
        self.revenue_expense_type = Some(revenue_expense_type);
        self
    }

    /// Sets [`revenue_expense_type`](field@Self::revenue_expense_type). `None` omits it.
    pub fn set_revenue_expense_type(
        mut self,
        revenue_expense_type: Option<RevenueExpenseType>,
    ) -> Self {
        self.revenue_expense_type = revenue_expense_type;
        self
    }

    /// Sets [`trade_type`](field@Self::trade_type).
    pub fn trade_type(mut self, trade_type: impl Into<Given<AccountTradeType, Null>>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }

    /// Sets [`trade_type`](field@Self::trade_type). `None` omits it.
    pub fn set_trade_type(
        mut self,
        trade_type: Option<impl Into<Given<AccountTradeType, Null>>>,
    ) -> Self {
        self.trade_type = trade_type.map(Into::into);
        self
    }

    /// Sets [`trade_time_begin`](field@Self::trade_time_begin).
    pub fn trade_time_begin(mut self, trade_time_begin: Date) -> Self {
        self.trade_time_begin = Some(trade_time_begin);
        self
    }

    /// Sets [`trade_time_begin`](field@Self::trade_time_begin). `None` omits it.
    pub fn set_trade_time_begin(mut self, trade_time_begin: Option<Date>) -> Self {
        self.trade_time_begin = trade_time_begin;
        self
    }

    /// Sets [`trade_time_end`](field@Self::trade_time_end).
    pub fn trade_time_end(mut self, trade_time_end: Date) -> Self {
        self.trade_time_end = Some(trade_time_end);
        self
    }

    /// Sets [`trade_time_end`](field@Self::trade_time_end). `None` omits it.
    pub fn set_trade_time_end(mut self, trade_time_end: Option<Date>) -> Self {
        self.trade_time_end = trade_time_end;
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id).
    pub fn trade_id(mut self, trade_id: impl Into<Given<String, Null>>) -> Self {
        self.trade_id = Some(trade_id.into());
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id). `None` omits it.
    pub fn set_trade_id(mut self, trade_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.trade_id = trade_id.map(Into::into);
        self
    }

    /// Sets [`payment_channel_id`](field@Self::payment_channel_id).
    pub fn payment_channel_id(
        mut self,
        payment_channel_id: impl IntoGivenList<PaymentChannel, (EmptyString, Null)>,
    ) -> Self {
        self.payment_channel_id = Some(payment_channel_id.into_given_list());
        self
    }

    /// Sets [`payment_channel_id`](field@Self::payment_channel_id). `None` omits it.
    pub fn set_payment_channel_id(
        mut self,
        payment_channel_id: Option<impl IntoGivenList<PaymentChannel, (EmptyString, Null)>>,
    ) -> Self {
        self.payment_channel_id = payment_channel_id.map(IntoGivenList::into_given_list);
        self
    }

    /// Sets [`payment_channel_no`](field@Self::payment_channel_no).
    pub fn payment_channel_no(
        mut self,
        payment_channel_no: impl Into<Given<String, Null>>,
    ) -> Self {
        self.payment_channel_no = Some(payment_channel_no.into());
        self
    }

    /// Sets [`payment_channel_no`](field@Self::payment_channel_no). `None` omits it.
    pub fn set_payment_channel_no(
        mut self,
        payment_channel_no: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.payment_channel_no = payment_channel_no.map(Into::into);
        self
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

impl Operation for ListCustomerAccountChangeRecords {
    type Response = ListCustomerAccountChangeRecordsResponse;
    type Code = ListCustomerAccountChangeRecordsCode;
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

impl Fields for ListCustomerAccountChangeRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.balance_type.to_wire(),
            self.revenue_expense_type.to_wire(),
            self.trade_type.to_wire(),
            self.trade_time_begin.to_wire(),
            self.trade_time_end.to_wire(),
            self.trade_id.to_wire(),
            self.payment_channel_id.to_wire(),
            self.payment_channel_no.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerAccountChangeRecords {
    balance_type,
    revenue_expense_type,
    trade_type,
    trade_time_begin,
    trade_time_end,
    trade_id,
    payment_channel_id,
    payment_channel_no,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListCustomerAccountChangeRecordsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerAccountChangeRecords",
            method: Method::Get,
            path: "/v2/accounts/customer-accounts/account-change-records",
            source: "https://support.huaweicloud.com/api-oce/mac_00003.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("balance_type")
                    .text()
                    .one_of(&["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"])
                    .max_length(20)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::query("revenue_expense_type")
                    .text()
                    .one_of(&["REVENUE", "EXPENSE"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::query("trade_type")
                    .text()
                    .one_of(&[
                        "RECHARGE",
                        "DEDEUCT",
                        "REFUND",
                        "RFROZEN",
                        "TRANS",
                        "ADJUST",
                        "BEADJUST",
                        "BERETRIEVE",
                        "BEUNBIND",
                        "EXPIRED",
                        "BONUSCONVERT",
                        "TRADE_MODE_TRANSFER",
                        "DEPOSIT",
                    ])
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("trade_time_begin")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the day one year before today"),
                        ),
                        (
                            State::Empty,
                            Outcome::ComputedAs("the day one year before today"),
                        ),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("trade_time_end")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("today")),
                        (State::Empty, Outcome::ComputedAs("today")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("trade_id")
                    .text()
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("payment_channel_id")
                    .text()
                    .one_of(&[
                        "0", "1", "2", "4", "5", "6", "7", "10", "11", "317", "319", "320",
                    ])
                    .list()
                    .comma()
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::query("payment_channel_no")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
            ],
            rules: &[Rule::new(
                "one-year",
                "trade_time_begin to trade_time_end spans at most 1 year",
                Statement::Span {
                    from: "trade_time_begin",
                    to: "trade_time_end",
                    at_most: 1,
                    unit: SpanUnit::Years,
                },
            )
            .at(3)
            .and(4)],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000084,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["records"]))
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

impl Paged for ListCustomerAccountChangeRecords {
    type Item = AccountChangeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<AccountChangeRecord> =
    ListCustomerAccountChangeRecords::TAKE_ITEMS;

/// Response of [`ListCustomerAccountChangeRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerAccountChangeRecordsResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Currency of the amounts, such as `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The records.
    ///
    /// `records`
    pub records: Vec<AccountChangeRecord>,
}

api_runtime::answer!(ListCustomerAccountChangeRecordsResponse {
    total_count,
    currency,
    records,
});

impl Decode for ListCustomerAccountChangeRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.currency,
                &mut value.records,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerAccountChangeRecordsResponse {
    total_count,
    currency,
    records,
});

/// Error codes of [`ListCustomerAccountChangeRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerAccountChangeRecordsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A partner's customer of the type `转售` cannot list the income and expenses of its account, nor those of its coupons.
    ///
    /// `CBC.99000084` · HTTP 400 · retry never
    ResaleCustomerWithoutChangeRecords,

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
    ListCustomerAccountChangeRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ResaleCustomerWithoutChangeRecords("CBC.99000084"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerAccountChangeRecords`] failed.
pub type ListCustomerAccountChangeRecordsError = Error<Code<ListCustomerAccountChangeRecordsCode>>;

/// One change of an account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountChangeRecord {
    /// Number of the record.
    ///
    /// `account_change_id`
    pub account_change_id: Option<String>,

    /// Kind of the transaction in detail.
    ///
    /// `trade_detail_type`
    pub trade_detail_type: Option<AccountTradeDetailType>,

    /// Time of the transaction. What was spent on the last day of a month and deducted on the first of the next one has a time in the new month and belongs to the old one.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Id of the transaction or of the order.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Amount of the change. An example of the vendor has `-659.73` for a deduction; no sentence says whether expenses are always negative.
    ///
    /// `change_amount`
    pub change_amount: Option<Decimal>,

    /// Balance after the change.
    ///
    /// `balance_after_change`
    pub balance_after_change: Option<Decimal>,

    /// Whether money came in or went out.
    ///
    /// `revenue_expense_type`
    pub revenue_expense_type: Option<RevenueExpenseType>,

    /// Billing cycle. Since 1 June 2024, in China time, it is the month of the spending; before, it was that of the deduction.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Channel of payment.
    ///
    /// `payment_channel_id`
    pub payment_channel_id: Option<PaymentChannel>,

    /// Number that the channel of payment gave the transaction.
    ///
    /// `payment_channel_no`
    pub payment_channel_no: Option<String>,

    /// Time of the spending, in UTC, as `yyyy-MM-ddTHH:mm:ssZ`. For yearly/monthly resources it is the time of the transaction in the bill, but for an adjustment the start and the end of what the bill covers. For pay-per-use and for payment by installments it is the start and the end of what the bill covers. How two times stand in one text is not stated; in an example of `ListCustomerBillsFeeRecords` a hyphen parts them.
    ///
    /// `consume_time`
    pub consume_time: Option<String>,

    /// Name of the account.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Name of the cloud service of the product.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Name of the resource type of the product, reserved by the vendor.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,
}

api_runtime::answer!(AccountChangeRecord {
    account_change_id,
    trade_detail_type,
    trade_time,
    trade_id,
    change_amount,
    balance_after_change,
    revenue_expense_type,
    bill_cycle,
    payment_channel_id,
    payment_channel_no,
    consume_time,
    account_name,
    cloud_service_type_name,
    resource_type_name,
});

impl Decode for AccountChangeRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.account_change_id,
                &mut value.trade_detail_type,
                &mut value.trade_time,
                &mut value.trade_id,
                &mut value.change_amount,
                &mut value.balance_after_change,
                &mut value.revenue_expense_type,
                &mut value.bill_cycle,
                &mut value.payment_channel_id,
                &mut value.payment_channel_no,
                &mut value.consume_time,
                &mut value.account_name,
                &mut value.cloud_service_type_name,
                &mut value.resource_type_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(AccountChangeRecord {
    account_change_id,
    trade_detail_type,
    trade_time,
    trade_id,
    change_amount,
    balance_after_change,
    revenue_expense_type,
    bill_cycle,
    payment_channel_id,
    payment_channel_no,
    consume_time,
    account_name,
    cloud_service_type_name,
    resource_type_name,
});

/// Kind of a transaction that changes an account, in detail. The vendor spells most values so.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountTradeDetailType {
    /// Adjustment of the credit limit.
    ///
    /// `SOURCE_OPERAIION_ADJUST_CREDIT` on the wire.
    CreditLimitAdjustment,

    /// Money that was paid in.
    ///
    /// `SOURCE_OPERAIION_RECHARGE` on the wire.
    TopUp,

    /// Spending on yearly/monthly resources.
    ///
    /// `SOURCE_OPERAIION_DEDEUCT` on the wire.
    YearlyMonthlySpending,

    /// Freezing by hand.
    ///
    /// `SOURCE_OPERAIION_MANUALFROZE` on the wire.
    ManualFreeze,

    /// End of a freezing by hand.
    ///
    /// `SOURCE_OPERAIION_MANUALUNFROZE` on the wire.
    ManualRelease,

    /// Clearing of frozen money by hand.
    ///
    /// `SOURCE_OPERAIION_MANUALCLEARFROZEN` on the wire.
    ManualClearing,

    /// Transfer from a deposit to the balance.
    ///
    /// `SOURCE_OPERAIION_TRANS_TO_BALANCE` on the wire.
    DepositToBalance,

    /// Money that a master account or a partner gave.
    ///
    /// `SOURCE_OPERATION_BEADJUST` on the wire.
    Allocation,

    /// Change of the mode of trading, in which money is taken back because the relation to a partner changed or ended.
    ///
    /// `SOURCE_OPERATION_BEUNBIND` on the wire.
    RelationChangeReclaim,

    /// Balance that was cleared because it expired.
    ///
    /// `SOURCE_OPERAIION_EXPIRECLEAR` on the wire.
    Expiry,

    /// Spending, charged once.
    ///
    /// `SOURCE_OPERAIION_ONETIME` on the wire.
    OneTimeSpending,

    /// Refund.
    ///
    /// `SOURCE_OPERAIION_REFUND` on the wire.
    Refund,

    /// Release of a frozen refund.
    ///
    /// `SOURCE_OPERAIION_UNFROZEN` on the wire.
    RefundRelease,

    /// Clearing of a refund.
    ///
    /// `SOURCE_OPERAIION_CLEARFROZEN` on the wire.
    RefundClearing,

    /// Adjustment of the balance.
    ///
    /// `SOURCE_OPERAIION_ADJUST` on the wire.
    BalanceAdjustment,

    /// Spending on pay-per-use resources.
    ///
    /// `SOURCE_OPERAIION_USAGE` on the wire.
    PayPerUseSpending,

    /// Spending to pay off a debt.
    ///
    /// `SOURCE_OPERAIION_WRITEOFF` on the wire.
    DebtRepayment,

    /// Refund. Only the value's name speaks of an unsubscription.
    ///
    /// `SOURCE_OPERAIION_UNSUBSCRIBE` on the wire.
    UnsubscriptionRefund,

    /// Freezing of a refund.
    ///
    /// `SOURCE_OPERAIION_RFROZEN` on the wire.
    RefundFreeze,

    /// Transfer from the balance to a deposit.
    ///
    /// `SOURCE_OPERAIION_TRANS_TO_FOREGIFT` on the wire.
    BalanceToDeposit,

    /// Adjustment of the account, namely a gift.
    ///
    /// `SOURCE_OPERAIION_PRIZE` on the wire.
    Gift,

    /// Money that a master account or a partner took back.
    ///
    /// `SOURCE_OPERATION_BERETRIEVE` on the wire.
    Reclaim,

    /// Spending, namely a later charge for the sake of precision.
    ///
    /// `SOURCE_OPERAIION_PRECISIONCOMP` on the wire.
    RoundingSupplement,

    /// Spending, drawn from free resources.
    ///
    /// `SOURCE_OPERAIION_FREERESDEDUCT` on the wire.
    FreeResourceDeduction,

    /// Conversion of bonus money, by a merge.
    ///
    /// `SOURCE_OPERAIION_MERGE` on the wire.
    BonusMerge,

    /// Conversion of bonus money.
    ///
    /// `SOURCE_OPERAIION_CONVERT_BONUS` on the wire.
    BonusConversion,

    /// Money that was paid in as a rebate.
    ///
    /// `SOURCE_OPERAIION_RECHARGE_REBATE` on the wire.
    IncentiveRebate,

    /// Coupon that was taken back.
    ///
    /// `SOURCE_OPERATION_COUPONCANCEL` on the wire.
    CouponReclaim,

    /// Adjustment because the vendor wrote something off.
    ///
    /// `SOURCE_OPERAIION_BILLREFUND` on the wire.
    WriteOff,

    /// Change of the mode of trading by a relation to a partner.
    ///
    /// `SOURCE_OPERATION_TRADEMODE_TRANSFER` on the wire.
    TradeModeChange,

    /// Spending on reserved instances.
    ///
    /// `SOURCE_OPERATIION_RIDEDUCT` on the wire.
    ReservedInstanceSpending,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl AccountTradeDetailType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CreditLimitAdjustment => "SOURCE_OPERAIION_ADJUST_CREDIT",
            Self::TopUp => "SOURCE_OPERAIION_RECHARGE",
            Self::YearlyMonthlySpending => "SOURCE_OPERAIION_DEDEUCT",
            Self::ManualFreeze => "SOURCE_OPERAIION_MANUALFROZE",
            Self::ManualRelease => "SOURCE_OPERAIION_MANUALUNFROZE",
            Self::ManualClearing => "SOURCE_OPERAIION_MANUALCLEARFROZEN",
            Self::DepositToBalance => "SOURCE_OPERAIION_TRANS_TO_BALANCE",
            Self::Allocation => "SOURCE_OPERATION_BEADJUST",
            Self::RelationChangeReclaim => "SOURCE_OPERATION_BEUNBIND",
            Self::Expiry => "SOURCE_OPERAIION_EXPIRECLEAR",
            Self::OneTimeSpending => "SOURCE_OPERAIION_ONETIME",
            Self::Refund => "SOURCE_OPERAIION_REFUND",
            Self::RefundRelease => "SOURCE_OPERAIION_UNFROZEN",
            Self::RefundClearing => "SOURCE_OPERAIION_CLEARFROZEN",
            Self::BalanceAdjustment => "SOURCE_OPERAIION_ADJUST",
            Self::PayPerUseSpending => "SOURCE_OPERAIION_USAGE",
            Self::DebtRepayment => "SOURCE_OPERAIION_WRITEOFF",
            Self::UnsubscriptionRefund => "SOURCE_OPERAIION_UNSUBSCRIBE",
            Self::RefundFreeze => "SOURCE_OPERAIION_RFROZEN",
            Self::BalanceToDeposit => "SOURCE_OPERAIION_TRANS_TO_FOREGIFT",
            Self::Gift => "SOURCE_OPERAIION_PRIZE",
            Self::Reclaim => "SOURCE_OPERATION_BERETRIEVE",
            Self::RoundingSupplement => "SOURCE_OPERAIION_PRECISIONCOMP",
            Self::FreeResourceDeduction => "SOURCE_OPERAIION_FREERESDEDUCT",
            Self::BonusMerge => "SOURCE_OPERAIION_MERGE",
            Self::BonusConversion => "SOURCE_OPERAIION_CONVERT_BONUS",
            Self::IncentiveRebate => "SOURCE_OPERAIION_RECHARGE_REBATE",
            Self::CouponReclaim => "SOURCE_OPERATION_COUPONCANCEL",
            Self::WriteOff => "SOURCE_OPERAIION_BILLREFUND",
            Self::TradeModeChange => "SOURCE_OPERATION_TRADEMODE_TRANSFER",
            Self::ReservedInstanceSpending => "SOURCE_OPERATIION_RIDEDUCT",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SOURCE_OPERAIION_ADJUST_CREDIT" => Self::CreditLimitAdjustment,
            "SOURCE_OPERAIION_RECHARGE" => Self::TopUp,
            "SOURCE_OPERAIION_DEDEUCT" => Self::YearlyMonthlySpending,
            "SOURCE_OPERAIION_MANUALFROZE" => Self::ManualFreeze,
            "SOURCE_OPERAIION_MANUALUNFROZE" => Self::ManualRelease,
            "SOURCE_OPERAIION_MANUALCLEARFROZEN" => Self::ManualClearing,
            "SOURCE_OPERAIION_TRANS_TO_BALANCE" => Self::DepositToBalance,
            "SOURCE_OPERATION_BEADJUST" => Self::Allocation,
            "SOURCE_OPERATION_BEUNBIND" => Self::RelationChangeReclaim,
            "SOURCE_OPERAIION_EXPIRECLEAR" => Self::Expiry,
            "SOURCE_OPERAIION_ONETIME" => Self::OneTimeSpending,
            "SOURCE_OPERAIION_REFUND" => Self::Refund,
            "SOURCE_OPERAIION_UNFROZEN" => Self::RefundRelease,
            "SOURCE_OPERAIION_CLEARFROZEN" => Self::RefundClearing,
            "SOURCE_OPERAIION_ADJUST" => Self::BalanceAdjustment,
            "SOURCE_OPERAIION_USAGE" => Self::PayPerUseSpending,
            "SOURCE_OPERAIION_WRITEOFF" => Self::DebtRepayment,
            "SOURCE_OPERAIION_UNSUBSCRIBE" => Self::UnsubscriptionRefund,
            "SOURCE_OPERAIION_RFROZEN" => Self::RefundFreeze,
            "SOURCE_OPERAIION_TRANS_TO_FOREGIFT" => Self::BalanceToDeposit,
            "SOURCE_OPERAIION_PRIZE" => Self::Gift,
            "SOURCE_OPERATION_BERETRIEVE" => Self::Reclaim,
            "SOURCE_OPERAIION_PRECISIONCOMP" => Self::RoundingSupplement,
            "SOURCE_OPERAIION_FREERESDEDUCT" => Self::FreeResourceDeduction,
            "SOURCE_OPERAIION_MERGE" => Self::BonusMerge,
            "SOURCE_OPERAIION_CONVERT_BONUS" => Self::BonusConversion,
            "SOURCE_OPERAIION_RECHARGE_REBATE" => Self::IncentiveRebate,
            "SOURCE_OPERATION_COUPONCANCEL" => Self::CouponReclaim,
            "SOURCE_OPERAIION_BILLREFUND" => Self::WriteOff,
            "SOURCE_OPERATION_TRADEMODE_TRANSFER" => Self::TradeModeChange,
            "SOURCE_OPERATIION_RIDEDUCT" => Self::ReservedInstanceSpending,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    AccountTradeDetailType,
    [
        CreditLimitAdjustment,
        TopUp,
        YearlyMonthlySpending,
        ManualFreeze,
        ManualRelease,
        ManualClearing,
        DepositToBalance,
        Allocation,
        RelationChangeReclaim,
        Expiry,
        OneTimeSpending,
        Refund,
        RefundRelease,
        RefundClearing,
        BalanceAdjustment,
        PayPerUseSpending,
        DebtRepayment,
        UnsubscriptionRefund,
        RefundFreeze,
        BalanceToDeposit,
        Gift,
        Reclaim,
        RoundingSupplement,
        FreeResourceDeduction,
        BonusMerge,
        BonusConversion,
        IncentiveRebate,
        CouponReclaim,
        WriteOff,
        TradeModeChange,
        ReservedInstanceSpending,
    ],
    Unknown
);

impl Decode for AccountTradeDetailType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(AccountTradeDetailType, text, answered);

/// Kind of a transaction that changes an account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountTradeType {
    /// Money that was paid in.
    ///
    /// `RECHARGE` on the wire.
    TopUp,

    /// Spending. The vendor spells the value so.
    ///
    /// `DEDEUCT` on the wire.
    Spending,

    /// Refund.
    ///
    /// `REFUND` on the wire.
    Refund,

    /// Freezing of money.
    ///
    /// `RFROZEN` on the wire.
    Freeze,

    /// Transfer between balance and deposit. It belongs to an old business model; there are no deposit accounts any more.
    ///
    /// `TRANS` on the wire.
    BalanceDepositTransfer,

    /// Adjustment of the account, such as a write-off by the vendor.
    ///
    /// `ADJUST` on the wire.
    Adjustment,

    /// Money that a reseller or a master account gave.
    ///
    /// `BEADJUST` on the wire.
    Allocation,

    /// Money that a reseller or a master account took back.
    ///
    /// `BERETRIEVE` on the wire.
    Reclaim,

    /// Money that was taken back because the customer left a partner or changed the kind of its relation to one.
    ///
    /// `BEUNBIND` on the wire.
    RelationChangeReclaim,

    /// Balance that was cleared because it expired.
    ///
    /// `EXPIRED` on the wire.
    Expiry,

    /// Conversion of bonus money. It belongs to an old business model; there are no bonus accounts any more.
    ///
    /// `BONUSCONVERT` on the wire.
    BonusConversion,

    /// Change of the mode of trading.
    ///
    /// `TRADE_MODE_TRANSFER` on the wire.
    TradeModeChange,

    /// Deposit.
    ///
    /// `DEPOSIT` on the wire.
    Deposit,
}

impl AccountTradeType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::TopUp => "RECHARGE",
            Self::Spending => "DEDEUCT",
            Self::Refund => "REFUND",
            Self::Freeze => "RFROZEN",
            Self::BalanceDepositTransfer => "TRANS",
            Self::Adjustment => "ADJUST",
            Self::Allocation => "BEADJUST",
            Self::Reclaim => "BERETRIEVE",
            Self::RelationChangeReclaim => "BEUNBIND",
            Self::Expiry => "EXPIRED",
            Self::BonusConversion => "BONUSCONVERT",
            Self::TradeModeChange => "TRADE_MODE_TRANSFER",
            Self::Deposit => "DEPOSIT",
        }
    }
}

api_runtime::enumeration!(
    AccountTradeType,
    [
        TopUp,
        Spending,
        Refund,
        Freeze,
        BalanceDepositTransfer,
        Adjustment,
        Allocation,
        Reclaim,
        RelationChangeReclaim,
        Expiry,
        BonusConversion,
        TradeModeChange,
        Deposit,
    ]
);

impl ToWire for AccountTradeType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(AccountTradeType, text, closed);

impl<S> From<AccountTradeType> for Given<AccountTradeType, S> {
    fn from(value: AccountTradeType) -> Self {
        Self::new(value)
    }
}

/// Channel through which a payment was made.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentChannel {
    /// No channel.
    ///
    /// `0` on the wire.
    NoChannel,

    /// Alipay.
    ///
    /// `1` on the wire.
    Alipay,

    /// Bank transfer.
    ///
    /// `2` on the wire.
    BankTransfer,

    /// Alipay or online banking.
    ///
    /// `4` on the wire.
    AlipayOrOnlineBanking,

    /// `WeChat` Pay.
    ///
    /// `5` on the wire.
    WeChatPay,

    /// Withdrawal.
    ///
    /// `6` on the wire.
    Withdrawal,

    /// Rebate as an incentive.
    ///
    /// `7` on the wire.
    IncentiveRebate,

    /// Change of the mode of trading.
    ///
    /// `10` on the wire.
    TradeModeChange,

    /// Adjustment of the account.
    ///
    /// `11` on the wire.
    Adjustment,

    /// `UnionPay`, by the platform for unified payment.
    ///
    /// `317` on the wire.
    UnionPay,

    /// Huawei Pay.
    ///
    /// `319` on the wire.
    HuaweiPay,

    /// Payment by Huawei, which the vendor tells apart from Huawei Pay.
    ///
    /// `320` on the wire.
    HuaweiPayment,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PaymentChannel {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NoChannel => "0",
            Self::Alipay => "1",
            Self::BankTransfer => "2",
            Self::AlipayOrOnlineBanking => "4",
            Self::WeChatPay => "5",
            Self::Withdrawal => "6",
            Self::IncentiveRebate => "7",
            Self::TradeModeChange => "10",
            Self::Adjustment => "11",
            Self::UnionPay => "317",
            Self::HuaweiPay => "319",
            Self::HuaweiPayment => "320",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NoChannel,
            "1" => Self::Alipay,
            "2" => Self::BankTransfer,
            "4" => Self::AlipayOrOnlineBanking,
            "5" => Self::WeChatPay,
            "6" => Self::Withdrawal,
            "7" => Self::IncentiveRebate,
            "10" => Self::TradeModeChange,
            "11" => Self::Adjustment,
            "317" => Self::UnionPay,
            "319" => Self::HuaweiPay,
            "320" => Self::HuaweiPayment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PaymentChannel,
    [
        NoChannel,
        Alipay,
        BankTransfer,
        AlipayOrOnlineBanking,
        WeChatPay,
        Withdrawal,
        IncentiveRebate,
        TradeModeChange,
        Adjustment,
        UnionPay,
        HuaweiPay,
        HuaweiPayment,
    ],
    Unknown
);

impl ToWire for PaymentChannel {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for PaymentChannel {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PaymentChannel, text, answered);
