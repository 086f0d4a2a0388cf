// @generated from spec/bss/operations/partner_accounts/list_partner_account_change_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::BalanceType;
use api_runtime::{
    Code, Date, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Rule, Safety, Service, SpanUnit, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the income and the expenses of a partner's cash account or credit account.
///
/// `GET /v2/accounts/partner-accounts/account-change-records` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_060007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{ListPartnerAccountChangeRecords, PartnerTradeType};
/// use huaweicloud_bss::types::BalanceType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPartnerAccountChangeRecords::new(BalanceType::Debit)
///         .trade_type(PartnerTradeType::TopUp)
///         .limit(100);
///     let mut items = client.partner_accounts().list_partner_account_change_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An operator account of a partner needs the permission of the operation, which says that it may see income and expenses.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_030100`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`balance_type`](field@Self::balance_type) | query | required · at most 30 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`trade_type`](field@Self::trade_type) | query | at most 30 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`trade_time_begin`](field@Self::trade_time_begin) | query | at most 10 characters | computed as the day one year before today | *unknown* | *unknown* | *unknown* |
/// | [`trade_time_end`](field@Self::trade_time_end) | query | at most 10 characters | computed as today | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor calls, who then sees its own records only | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `one-year`: `trade_time_begin` to `trade_time_end` spans at most 1 year.
/// - `reseller-of-distributor`: Needed when a distributor asks for the records of a cloud reseller, otherwise not processed; without it only the caller's own records are listed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer; `api-bpconsole/mt_060007_0`, an older page). The page of January 2026 names solution providers and distributors of the first tier.
/// - `records, doc`: “Records of adjustments.” (huaweicloudsdkbss 3.1.219 and API Explorer). The operation lists income and expenses of every kind; the words are those of `ListPartnerAdjustRecords`.
/// - `PartnerTradeType, values`: “Also EXPIRED, a balance cleared because it expired; SYSTEM, what the system did with partners that have a standard sales contract; and COUPONCANCEL, a coupon that was taken back.” (huaweicloudsdkbss 3.0.75). SDKs from 3.1.30 on do not list them; kinds in detail that belong to them are still listed.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPartnerAccountChangeRecords {
    /// Account whose records are listed.
    ///
    /// Required · `balance_type` in the query · at most 30 characters
    pub balance_type: BalanceType,

    /// Records of this kind of transaction.
    ///
    /// Optional · `trade_type` in the query · at most 30 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub trade_type: Option<PartnerTradeType>,

    /// First day of the records, in China time.
    ///
    /// Optional · `trade_time_begin` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as the day one year before today · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub trade_time_begin: Option<Date>,

    /// Last day of the records, in China time.
    ///
    /// Optional · `trade_time_end` in the query · at most 10 characters · UTC+08:00
    ///
    /// Absent: computed as today · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub trade_time_end: Option<Date>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Cloud reseller whose records a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then sees its own records only · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListPartnerAccountChangeRecords {}

impl ListPartnerAccountChangeRecords {
    /// Creates it with [`balance_type`](field@Self::balance_type), the only required value.
    pub fn new(balance_type: BalanceType) -> Self {
        Self {
            balance_type,
            trade_type: None,
            trade_time_begin: None,
            trade_time_end: None,
            offset: None,
            limit: None,
            indirect_partner_id: None,
        }
    }

    /// Sets [`trade_type`](field@Self::trade_type).
    pub fn trade_type(mut self, trade_type: PartnerTradeType) -> Self {
        self.trade_type = Some(trade_type);
        self
    }

    /// Sets [`trade_type`](field@Self::trade_type). `None` omits it.
    pub fn set_trade_type(mut self, trade_type: Option<PartnerTradeType>) -> Self {
        self.trade_type = trade_type;
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

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
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

impl Operation for ListPartnerAccountChangeRecords {
    type Response = ListPartnerAccountChangeRecordsResponse;
    type Code = ListPartnerAccountChangeRecordsCode;
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

impl Fields for ListPartnerAccountChangeRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.balance_type.to_wire(),
            self.trade_type.to_wire(),
            self.trade_time_begin.to_wire(),
            self.trade_time_end.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPartnerAccountChangeRecords {
    balance_type,
    trade_type,
    trade_time_begin,
    trade_time_end,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListPartnerAccountChangeRecordsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPartnerAccountChangeRecords",
            method: Method::Get,
            path: "/v2/accounts/partner-accounts/account-change-records",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_060007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("balance_type")
                    .text()
                    .one_of(&["BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT"])
                    .max_length(30)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
                        "BONUSCONVERT",
                        "TRADE_MODE_TRANSFER",
                    ])
                    .max_length(30)
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
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("trade_time_end")
                    .date()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("today")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor calls, who then sees its own records only",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "one-year",
                    "trade_time_begin to trade_time_end spans at most 1 year",
                    Statement::Span {
                        from: "trade_time_begin",
                        to: "trade_time_end",
                        at_most: 1,
                        unit: SpanUnit::Years,
                    },
                )
                .at(2)
                .and(3),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor asks for the records of a cloud reseller, otherwise not processed; without it only the caller's own records are listed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000037,
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
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListPartnerAccountChangeRecords {
    type Item = PartnerAccountChangeRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<PartnerAccountChangeRecord> =
    ListPartnerAccountChangeRecords::TAKE_ITEMS;

/// Response of [`ListPartnerAccountChangeRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPartnerAccountChangeRecordsResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The records.
    ///
    /// `records`
    pub records: Vec<PartnerAccountChangeRecord>,
}

api_runtime::answer!(ListPartnerAccountChangeRecordsResponse {
    total_count,
    currency,
    records,
});

impl Decode for ListPartnerAccountChangeRecordsResponse {
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
api_runtime::serde_answer!(ListPartnerAccountChangeRecordsResponse {
    total_count,
    currency,
    records,
});

/// Error codes of [`ListPartnerAccountChangeRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPartnerAccountChangeRecordsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

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
    ListPartnerAccountChangeRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPartnerAccountChangeRecords`] failed.
pub type ListPartnerAccountChangeRecordsError = Error<Code<ListPartnerAccountChangeRecordsCode>>;

/// One change of a partner's account.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct PartnerAccountChangeRecord {
    /// Number of the record.
    ///
    /// `account_change_id`
    pub account_change_id: Option<String>,

    /// Kind of the transaction in detail.
    ///
    /// `trade_detail_type`
    pub trade_detail_type: Option<PartnerTradeDetailType>,

    /// Time of the transaction.
    ///
    /// `trade_time` · UTC
    pub trade_time: Option<Instant>,

    /// Id of the transaction or of the order.
    ///
    /// `trade_id`
    pub trade_id: Option<String>,

    /// Amount of the change, in yuan. No sentence says whether expenses are negative.
    ///
    /// `change_amount`
    pub change_amount: Option<Decimal>,

    /// Balance after the change, in yuan.
    ///
    /// `balance_after_change`
    pub balance_after_change: Option<Decimal>,

    /// Income or expense.
    ///
    /// `type`
    pub type_: Option<PartnerRevenueType>,

    /// Customer that the money went to or came from. Always given for `SOURCE_OPERATION_BEADJUST`, `SOURCE_OPERATION_BEUNBIND` and `SOURCE_OPERATION_BERETRIEVE`.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Login name of the customer. Given whenever `customer_id` is.
    ///
    /// `account_name`
    pub account_name: Option<String>,
}

impl std::cmp::Eq for PartnerAccountChangeRecord {}

impl PartnerAccountChangeRecord {
    const SHOWN: &'static str = api_runtime::names![
        "account_change_id",
        "trade_detail_type",
        "trade_time",
        "trade_id",
        "change_amount",
        "balance_after_change",
        "type_",
        "customer_id",
        "account_name",
    ];
}

impl std::fmt::Debug for PartnerAccountChangeRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "PartnerAccountChangeRecord",
            Self::SHOWN,
            &[
                &self.account_change_id,
                &self.trade_detail_type,
                &self.trade_time,
                &self.trade_id,
                &self.change_amount,
                &self.balance_after_change,
                &self.type_,
                &self.customer_id,
                &self.account_name,
            ],
        )
    }
}

impl PartnerAccountChangeRecord {
    const NAMES: &'static str = api_runtime::names![
        "account_change_id",
        "trade_detail_type",
        "trade_time",
        "trade_id",
        "change_amount",
        "balance_after_change",
        "type",
        "customer_id",
        "account_name",
    ];
}

impl Decode for PartnerAccountChangeRecord {
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
                &mut value.type_,
                &mut value.customer_id,
                &mut value.account_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerAccountChangeRecord {
    account_change_id,
    trade_detail_type,
    trade_time,
    trade_id,
    change_amount,
    balance_after_change,
    type_,
    customer_id,
    account_name,
});

/// Whether a record stands for money that came in or money that went out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerRevenueType {
    /// Income.
    ///
    /// `1` on the wire.
    Income,

    /// Expense.
    ///
    /// `2` on the wire.
    Expense,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerRevenueType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Income => "1",
            Self::Expense => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Income,
            "2" => Self::Expense,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PartnerRevenueType, [Income, Expense], Unknown);

impl Decode for PartnerRevenueType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerRevenueType, text, answered);

/// Kind of a transaction that changes a partner's account, in detail. The vendor spells most values so.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerTradeDetailType {
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

    /// Allocation of money by a partner.
    ///
    /// `SOURCE_OPERATION_BEADJUST` on the wire.
    Allocation,

    /// Change of the mode of trading, in which money is taken back because a relation to a customer changed or ended.
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

    /// Money that a partner took back.
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

    /// Money that was paid in, as a rebate for an incentive.
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

    /// Freezing by the system. It concerns partners with a standard sales contract.
    ///
    /// `SOURCE_OPERATION_SYSTEM_FROZEN` on the wire.
    SystemFreeze,

    /// End of a freezing by the system. It concerns partners with a standard sales contract.
    ///
    /// `SOURCE_OPERATION_SYSTEM_UNFROZEN` on the wire.
    SystemRelease,

    /// Adjustment of the account, namely an exchange for a quota of flexi-purchase coupons.
    ///
    /// `SOURCE_OPERATION_COUPON_QUOTA_TRANSFER` on the wire.
    CouponQuotaExchange,

    /// Spending on reserved instances.
    ///
    /// `SOURCE_OPERATIION_RIDEDUCT` on the wire.
    ReservedInstanceSpending,

    /// Cash coupon that was taken back. Only the value's name speaks of a quota.
    ///
    /// `SOURCE_OPERATION_COUPON_QUOTA_RECLAIM` on the wire.
    CouponQuotaReclaim,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerTradeDetailType {
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
            Self::SystemFreeze => "SOURCE_OPERATION_SYSTEM_FROZEN",
            Self::SystemRelease => "SOURCE_OPERATION_SYSTEM_UNFROZEN",
            Self::CouponQuotaExchange => "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER",
            Self::ReservedInstanceSpending => "SOURCE_OPERATIION_RIDEDUCT",
            Self::CouponQuotaReclaim => "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM",
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
            "SOURCE_OPERATION_SYSTEM_FROZEN" => Self::SystemFreeze,
            "SOURCE_OPERATION_SYSTEM_UNFROZEN" => Self::SystemRelease,
            "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER" => Self::CouponQuotaExchange,
            "SOURCE_OPERATIION_RIDEDUCT" => Self::ReservedInstanceSpending,
            "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM" => Self::CouponQuotaReclaim,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PartnerTradeDetailType,
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
        SystemFreeze,
        SystemRelease,
        CouponQuotaExchange,
        ReservedInstanceSpending,
        CouponQuotaReclaim,
    ],
    Unknown
);

impl Decode for PartnerTradeDetailType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerTradeDetailType, text, answered);

/// Kind of a transaction that changes a partner's account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PartnerTradeType {
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

    /// Allocation of money by a partner.
    ///
    /// `BEADJUST` on the wire.
    Allocation,

    /// Money that a partner took back.
    ///
    /// `BERETRIEVE` on the wire.
    Reclaim,

    /// Money that was taken back because a relation to a customer ended or changed its kind.
    ///
    /// `BEUNBIND` on the wire.
    RelationChangeReclaim,

    /// Conversion of bonus money. It belongs to an old business model; there are no bonus accounts any more.
    ///
    /// `BONUSCONVERT` on the wire.
    BonusConversion,

    /// Change of the mode of trading.
    ///
    /// `TRADE_MODE_TRANSFER` on the wire.
    TradeModeChange,
}

impl PartnerTradeType {
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
            Self::BonusConversion => "BONUSCONVERT",
            Self::TradeModeChange => "TRADE_MODE_TRANSFER",
        }
    }
}

api_runtime::enumeration!(
    PartnerTradeType,
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
        BonusConversion,
        TradeModeChange,
    ]
);

impl ToWire for PartnerTradeType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerTradeType, text, closed);
