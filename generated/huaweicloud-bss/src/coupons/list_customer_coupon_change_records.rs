// @generated from spec/bss/operations/coupons/list_customer_coupon_change_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::RevenueExpenseType;
use api_runtime::{
    Code, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, Month, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    Raw, Rule, Safety, Service, SpanUnit, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what came into the customer's cash coupons and what went out of them.
///
/// `GET /v2/promotions/benefits/account-change-records` · [vendor's page](https://support.huaweicloud.com/api-oce/mp_02007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::coupons::{CouponBalanceType, ListCustomerCouponChangeRecords};
/// use huaweicloud_bss::types::RevenueExpenseType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerCouponChangeRecords::new(CouponBalanceType::CashCoupons)
///         .revenue_expense_type(RevenueExpenseType::Revenue)
///         .limit(100);
///     let mut items = client.coupons().list_customer_coupon_change_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListCustomerAccountChangeRecords` lists the same of the cash account and of the credit account. The title of this page has that operation's name.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:balance:view`, `bss:balance:view`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - A partner's customer of the type `转售` cannot call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Other value |
/// |---|---|---|---|---|---|---|---|
/// | [`balance_type`](field@Self::balance_type) | query | required · at most 20 characters | unsupported | unsupported | *unknown* | *unknown* | unsupported |
/// | [`revenue_expense_type`](field@Self::revenue_expense_type) | query | at most 10 characters | not a filter | unsupported | unsupported | *unknown* | unsupported |
/// | [`trade_type`](field@Self::trade_type) | query | at most 20 characters | not a filter | unsupported | unsupported | *unknown* | unsupported |
/// | [`trade_id`](field@Self::trade_id) | query | at most 128 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`trade_time_begin`](field@Self::trade_time_begin) | query | at most 10 characters | computed as the day one year before today | computed as the day one year before today | unsupported | *unknown* |  |
/// | [`trade_time_end`](field@Self::trade_time_end) | query | at most 10 characters | computed as today | computed as today | unsupported | *unknown* |  |
/// | [`coupon_id`](field@Self::coupon_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | default `0` | *unknown* | *unknown* |  |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | *unknown* | *unknown* |  |
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
/// - `trade_type, values`: “the same values and `RECHARGE`” (example of a request, copy of the page in the vendor's guide; example value of the API Explorer). Neither the row of the page nor the pattern of the API Explorer has it; it is a kind of `ListCustomerAccountChangeRecords`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerCouponChangeRecords {
    /// Account whose records are listed.
    ///
    /// Required · `balance_type` in the query · at most 20 characters
    pub balance_type: CouponBalanceType,

    /// Records of what came in or of what went out.
    ///
    /// Optional · `revenue_expense_type` in the query · at most 10 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: *unknown* · Other value: unsupported
    pub revenue_expense_type: Option<RevenueExpenseType>,

    /// Records of this kind of transaction.
    ///
    /// Optional · `trade_type` in the query · at most 20 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: *unknown* · Other value: unsupported
    pub trade_type: Option<CouponTradeType>,

    /// Records of this transaction or this order.
    ///
    /// Optional · `trade_id` in the query · at most 128 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub trade_id: Option<String>,

    /// First day of the records, in China time.
    ///
    /// Optional · `trade_time_begin` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as the day one year before today · Empty: computed as the day one year before today · Empty string: unsupported · Null: *unknown*
    pub trade_time_begin: Option<Date>,

    /// Last day of the records, in China time.
    ///
    /// Optional · `trade_time_end` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as today · Empty: computed as today · Empty string: unsupported · Null: *unknown*
    pub trade_time_end: Option<Date>,

    /// Records of this coupon.
    ///
    /// Optional · `coupon_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub coupon_id: Option<String>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListCustomerCouponChangeRecords {}

impl ListCustomerCouponChangeRecords {
    /// Creates it with [`balance_type`](field@Self::balance_type), the only required value.
    pub fn new(balance_type: CouponBalanceType) -> Self {
        Self {
            balance_type,
            revenue_expense_type: None,
            trade_type: None,
            trade_id: None,
            trade_time_begin: None,
            trade_time_end: None,
            coupon_id: None,
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
    pub fn trade_type(mut self, trade_type: CouponTradeType) -> Self {
        self.trade_type = Some(trade_type);
        self
    }

    /// Sets [`trade_type`](field@Self::trade_type). `None` omits it.
    pub fn set_trade_type(mut self, trade_type: Option<CouponTradeType>) -> Self {
        self.trade_type = trade_type;
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id).
    pub fn trade_id(mut self, trade_id: impl Into<String>) -> Self {
        self.trade_id = Some(trade_id.into());
        self
    }

    /// Sets [`trade_id`](field@Self::trade_id). `None` omits it.
    pub fn set_trade_id(mut self, trade_id: Option<impl Into<String>>) -> Self {
        self.trade_id = trade_id.map(Into::into);
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

    /// Sets [`coupon_id`](field@Self::coupon_id).
    pub fn coupon_id(mut self, coupon_id: impl Into<String>) -> Self {
        self.coupon_id = Some(coupon_id.into());
        self
    }

    /// Sets [`coupon_id`](field@Self::coupon_id). `None` omits it.
    pub fn set_coupon_id(mut self, coupon_id: Option<impl Into<String>>) -> Self {
        self.coupon_id = coupon_id.map(Into::into);
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

impl Operation for ListCustomerCouponChangeRecords {
    type Response = ListCustomerCouponChangeRecordsResponse;
    type Code = ListCustomerCouponChangeRecordsCode;
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

impl Fields for ListCustomerCouponChangeRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.balance_type.to_wire(),
            self.revenue_expense_type.to_wire(),
            self.trade_type.to_wire(),
            self.trade_id.to_wire(),
            self.trade_time_begin.to_wire(),
            self.trade_time_end.to_wire(),
            self.coupon_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerCouponChangeRecords {
    balance_type,
    revenue_expense_type,
    trade_type,
    trade_id,
    trade_time_begin,
    trade_time_end,
    coupon_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListCustomerCouponChangeRecordsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerCouponChangeRecords",
            method: Method::Get,
            path: "/v2/promotions/benefits/account-change-records",
            source: "https://support.huaweicloud.com/api-oce/mp_02007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("balance_type")
                    .text()
                    .one_of(&["BALANCE_TYPE_COUPON"])
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
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::query("trade_type")
                    .text()
                    .one_of(&[
                        "ADJUST",
                        "DEDEUCT",
                        "REFUND",
                        "RFROZEN",
                        "EXPIRED",
                        "COUPONADJUST",
                        "COUPONCANCEL",
                    ])
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::query("trade_id")
                    .text()
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("trade_time_end")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("today")),
                        (State::Empty, Outcome::ComputedAs("today")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("coupon_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
            .at(4)
            .and(5)],
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
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListCustomerCouponChangeRecords {
    type Item = CouponChangeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<CouponChangeRecord> =
    ListCustomerCouponChangeRecords::TAKE_ITEMS;

/// Response of [`ListCustomerCouponChangeRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerCouponChangeRecordsResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Currency of the amounts; `CNY` is the renminbi.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The records.
    ///
    /// `records`
    pub records: Vec<CouponChangeRecord>,
}

api_runtime::answer!(ListCustomerCouponChangeRecordsResponse {
    total_count,
    currency,
    records,
});

impl Decode for ListCustomerCouponChangeRecordsResponse {
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
api_runtime::serde_answer!(ListCustomerCouponChangeRecordsResponse {
    total_count,
    currency,
    records,
});

/// Error codes of [`ListCustomerCouponChangeRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerCouponChangeRecordsCode {
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
    ListCustomerCouponChangeRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ResaleCustomerWithoutChangeRecords("CBC.99000084"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerCouponChangeRecords`] failed.
pub type ListCustomerCouponChangeRecordsError = Error<Code<ListCustomerCouponChangeRecordsCode>>;

/// Account of coupons.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponBalanceType {
    /// Cash coupons.
    ///
    /// `BALANCE_TYPE_COUPON` on the wire.
    CashCoupons,
}

impl CouponBalanceType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::CashCoupons => "BALANCE_TYPE_COUPON",
        }
    }
}

api_runtime::enumeration!(CouponBalanceType, [CashCoupons]);

impl ToWire for CouponBalanceType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponBalanceType, text, closed);

/// One change of a coupon.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponChangeRecord {
    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// Kind of the transaction in detail.
    ///
    /// `trade_detail_type`
    pub trade_detail_type: Option<CouponTradeDetailType>,

    /// Time of the transaction.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Id of the transaction or of the order.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Amount of the change. No sentence says whether it is negative for what went out; an example of the vendor has a positive amount for spending.
    ///
    /// `change_amount`
    pub change_amount: Option<Decimal>,

    /// Balance after the change.
    ///
    /// `balance_after_change`
    pub balance_after_change: Option<Decimal>,

    /// Whether it came in or went out.
    ///
    /// `revenue_expense_type`
    pub revenue_expense_type: Option<RevenueExpenseType>,

    /// Billing cycle. Since 1 June 2024, in China time, it is the month of the spending; before, it was that of the deduction.
    ///
    /// `bill_cycle` · UTC+08:00
    pub bill_cycle: Option<Month>,

    /// Name of the account.
    ///
    /// `account_name`
    pub account_name: Option<String>,

    /// Name of the cloud service of the product.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Name of the resource type of the product.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,
}

api_runtime::answer!(CouponChangeRecord {
    coupon_id,
    trade_detail_type,
    trade_time,
    trade_id,
    change_amount,
    balance_after_change,
    revenue_expense_type,
    bill_cycle,
    account_name,
    cloud_service_type_name,
    resource_type_name,
});

impl Decode for CouponChangeRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_id,
                &mut value.trade_detail_type,
                &mut value.trade_time,
                &mut value.trade_id,
                &mut value.change_amount,
                &mut value.balance_after_change,
                &mut value.revenue_expense_type,
                &mut value.bill_cycle,
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
api_runtime::serde_answer!(CouponChangeRecord {
    coupon_id,
    trade_detail_type,
    trade_time,
    trade_id,
    change_amount,
    balance_after_change,
    revenue_expense_type,
    bill_cycle,
    account_name,
    cloud_service_type_name,
    resource_type_name,
});

/// Kind of a transaction that changes a coupon, in detail.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponTradeDetailType {
    /// Spending on yearly/monthly resources.
    ///
    /// `SOURCE_OPERAIION_DEDEUCT` on the wire.
    YearlyMonthlySpending,

    /// Spending on pay-per-use resources.
    ///
    /// `SOURCE_OPERAIION_USAGE` on the wire.
    PayPerUseSpending,

    /// Spending on savings plans.
    ///
    /// `SOURCE_OPERAIION_SAVINGS_PLANS` on the wire.
    SavingsPlanSpending,

    /// Spending to pay off a debt.
    ///
    /// `SOURCE_OPERAIION_WRITEOFF` on the wire.
    DebtRepayment,

    /// What was left was cleared because the coupon expired.
    ///
    /// `SOURCE_OPERAIION_EXPIRECLEAR` on the wire.
    Expiry,

    /// Given back because of an unsubscription.
    ///
    /// `SOURCE_OPERAIION_UNSUBSCRIBE` on the wire.
    UnsubscriptionReturn,

    /// Given back while a process is running. The value's name speaks of the end of a freeze.
    ///
    /// `SOURCE_OPERAIION_UNFROZEN` on the wire.
    ProcessReturn,

    /// Given back while a process is running. The value's name speaks of a freeze.
    ///
    /// `SOURCE_OPERAIION_RFROZEN` on the wire.
    ProcessFreeze,

    /// Activation.
    ///
    /// `SOURCE_OPERAIION_PRIZE` on the wire.
    Activation,

    /// Adjustment because the vendor wrote something off.
    ///
    /// `SOURCE_OPERAIION_BILLREFUND` on the wire.
    WriteOff,

    /// Coupon that was taken back.
    ///
    /// `SOURCE_OPERATION_COUPONCANCEL` on the wire.
    Reclaim,

    /// Freezing for a deposit.
    ///
    /// `SOURCE_OPERATION_DEPOSIT_FROZEN` on the wire.
    DepositFreeze,

    /// End of the freezing for a deposit.
    ///
    /// `SOURCE_OPERATION_DEPOSIT_UNFROZEN` on the wire.
    DepositRelease,

    /// Taken back within an enterprise.
    ///
    /// `SOURCE_OPERATION_RETRIEVE` on the wire.
    EnterpriseReclaim,

    /// Transferred within an enterprise.
    ///
    /// `SOURCE_OPERATION_TRANSFER` on the wire.
    EnterpriseTransfer,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponTradeDetailType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthlySpending => "SOURCE_OPERAIION_DEDEUCT",
            Self::PayPerUseSpending => "SOURCE_OPERAIION_USAGE",
            Self::SavingsPlanSpending => "SOURCE_OPERAIION_SAVINGS_PLANS",
            Self::DebtRepayment => "SOURCE_OPERAIION_WRITEOFF",
            Self::Expiry => "SOURCE_OPERAIION_EXPIRECLEAR",
            Self::UnsubscriptionReturn => "SOURCE_OPERAIION_UNSUBSCRIBE",
            Self::ProcessReturn => "SOURCE_OPERAIION_UNFROZEN",
            Self::ProcessFreeze => "SOURCE_OPERAIION_RFROZEN",
            Self::Activation => "SOURCE_OPERAIION_PRIZE",
            Self::WriteOff => "SOURCE_OPERAIION_BILLREFUND",
            Self::Reclaim => "SOURCE_OPERATION_COUPONCANCEL",
            Self::DepositFreeze => "SOURCE_OPERATION_DEPOSIT_FROZEN",
            Self::DepositRelease => "SOURCE_OPERATION_DEPOSIT_UNFROZEN",
            Self::EnterpriseReclaim => "SOURCE_OPERATION_RETRIEVE",
            Self::EnterpriseTransfer => "SOURCE_OPERATION_TRANSFER",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SOURCE_OPERAIION_DEDEUCT" => Self::YearlyMonthlySpending,
            "SOURCE_OPERAIION_USAGE" => Self::PayPerUseSpending,
            "SOURCE_OPERAIION_SAVINGS_PLANS" => Self::SavingsPlanSpending,
            "SOURCE_OPERAIION_WRITEOFF" => Self::DebtRepayment,
            "SOURCE_OPERAIION_EXPIRECLEAR" => Self::Expiry,
            "SOURCE_OPERAIION_UNSUBSCRIBE" => Self::UnsubscriptionReturn,
            "SOURCE_OPERAIION_UNFROZEN" => Self::ProcessReturn,
            "SOURCE_OPERAIION_RFROZEN" => Self::ProcessFreeze,
            "SOURCE_OPERAIION_PRIZE" => Self::Activation,
            "SOURCE_OPERAIION_BILLREFUND" => Self::WriteOff,
            "SOURCE_OPERATION_COUPONCANCEL" => Self::Reclaim,
            "SOURCE_OPERATION_DEPOSIT_FROZEN" => Self::DepositFreeze,
            "SOURCE_OPERATION_DEPOSIT_UNFROZEN" => Self::DepositRelease,
            "SOURCE_OPERATION_RETRIEVE" => Self::EnterpriseReclaim,
            "SOURCE_OPERATION_TRANSFER" => Self::EnterpriseTransfer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponTradeDetailType,
    [
        YearlyMonthlySpending,
        PayPerUseSpending,
        SavingsPlanSpending,
        DebtRepayment,
        Expiry,
        UnsubscriptionReturn,
        ProcessReturn,
        ProcessFreeze,
        Activation,
        WriteOff,
        Reclaim,
        DepositFreeze,
        DepositRelease,
        EnterpriseReclaim,
        EnterpriseTransfer,
    ],
    Unknown
);

impl Decode for CouponTradeDetailType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponTradeDetailType, text, answered);

/// Kind of a transaction that changes a coupon.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponTradeType {
    /// Activation.
    ///
    /// `ADJUST` on the wire.
    Activation,

    /// Spending. The vendor spells the value so.
    ///
    /// `DEDEUCT` on the wire.
    Spending,

    /// Refund.
    ///
    /// `REFUND` on the wire.
    Refund,

    /// Freezing.
    ///
    /// `RFROZEN` on the wire.
    Freeze,

    /// What was left was cleared because the coupon expired.
    ///
    /// `EXPIRED` on the wire.
    Expiry,

    /// Transfer of a coupon.
    ///
    /// `COUPONADJUST` on the wire.
    Allocation,

    /// Coupon that was taken back.
    ///
    /// `COUPONCANCEL` on the wire.
    Reclaim,
}

impl CouponTradeType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Activation => "ADJUST",
            Self::Spending => "DEDEUCT",
            Self::Refund => "REFUND",
            Self::Freeze => "RFROZEN",
            Self::Expiry => "EXPIRED",
            Self::Allocation => "COUPONADJUST",
            Self::Reclaim => "COUPONCANCEL",
        }
    }
}

api_runtime::enumeration!(
    CouponTradeType,
    [
        Activation, Spending, Refund, Freeze, Expiry, Allocation, Reclaim,
    ]
);

impl ToWire for CouponTradeType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponTradeType, text, closed);
