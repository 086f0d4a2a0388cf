// @generated from spec/bss/operations/partner_accounts/list_partner_adjust_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists what a partner allocated to customers and cloud resellers, and what it took back from them.
///
/// `GET /v3/accounts/partner-accounts/adjust-records` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001191118881.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{ListPartnerAdjustRecords, PartnerAdjustmentType};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPartnerAdjustRecords::new()
///         .operation_type(PartnerAdjustmentType::Allocation)
///         .limit(100);
///     let mut items = client.partner_accounts().list_partner_adjust_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// In the partner center the records stand behind a button on the pages for allocating money and for taking it back.
///
/// An operator account of a partner needs the permission of the operation, which says that it may see these records.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_FINANCE_040100`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only a distributor can list the records of its cloud resellers.
/// - The answer is empty, with status 200, for customers that are not the caller's own, be they of a cloud reseller, under the resale model or under the referral model.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`operation_type`](field@Self::operation_type) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`operation_time_begin`](field@Self::operation_time_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`operation_time_end`](field@Self::operation_time_end) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`trans_id`](field@Self::trans_id) | query | at most 128 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor calls, who then sees records of its own customers only | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the records of a cloud reseller's customers, otherwise not processed; without it only records of the caller's own customers are listed. Only checked by the server.
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
/// - `callers`: “any partner” (API Explorer; older copies of the page). The page of November 2025 names solution providers and distributors of the first tier.
/// - `operation_type, max_length`: “50” (copy of the same query under its older path, /v2/accounts/partner-accounts/adjust-records, in the vendor's guide). The page of this path, its copy of 2024-05-13 and the API Explorer say 64.
/// - `offset, doc`: “Number of the page, from 0. Beyond the last page the first one is returned.” (copy of the same query under its older path, /v2/accounts/partner-accounts/adjust-records, in the vendor's guide; huaweicloudsdkbss 3.0.60, with that path). The page of this path, its copy of 2024-05-13, the current SDK and the API Explorer count records.
/// - `PartnerAdjustRecord.operation_type, type`: “The kinds are 0, 1 and 2.” (huaweicloudsdkbss 3.0.9b0, type `AdjustRecordV2`). The SDKs from 3.0.45 on have the names, which are those of the parameter.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPartnerAdjustRecords {
    /// Customer or cloud reseller whose records are listed. `ListSubCustomers` returns the ids of customers.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub customer_id: Option<String>,

    /// Records of this kind of adjustment.
    ///
    /// Optional · `operation_type` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub operation_type: Option<PartnerAdjustmentType>,

    /// Earliest time of the adjustment.
    ///
    /// Optional · `operation_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub operation_time_begin: Option<Instant>,

    /// Latest time of the adjustment.
    ///
    /// Optional · `operation_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub operation_time_end: Option<Instant>,

    /// Records of this transaction. Calls that allocate money or take it back return the id, as `transfer_id` or `trans_id`.
    ///
    /// Optional · `trans_id` in the query · at most 128 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub trans_id: Option<String>,

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

    /// Cloud reseller whose customers' records a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then sees records of its own customers only · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListPartnerAdjustRecords {}

impl ListPartnerAdjustRecords {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<String>>) -> Self {
        self.customer_id = customer_id.map(Into::into);
        self
    }

    /// Sets [`operation_type`](field@Self::operation_type).
    pub fn operation_type(mut self, operation_type: PartnerAdjustmentType) -> Self {
        self.operation_type = Some(operation_type);
        self
    }

    /// Sets [`operation_type`](field@Self::operation_type). `None` omits it.
    pub fn set_operation_type(mut self, operation_type: Option<PartnerAdjustmentType>) -> Self {
        self.operation_type = operation_type;
        self
    }

    /// Sets [`operation_time_begin`](field@Self::operation_time_begin).
    pub fn operation_time_begin(mut self, operation_time_begin: Instant) -> Self {
        self.operation_time_begin = Some(operation_time_begin);
        self
    }

    /// Sets [`operation_time_begin`](field@Self::operation_time_begin). `None` omits it.
    pub fn set_operation_time_begin(mut self, operation_time_begin: Option<Instant>) -> Self {
        self.operation_time_begin = operation_time_begin;
        self
    }

    /// Sets [`operation_time_end`](field@Self::operation_time_end).
    pub fn operation_time_end(mut self, operation_time_end: Instant) -> Self {
        self.operation_time_end = Some(operation_time_end);
        self
    }

    /// Sets [`operation_time_end`](field@Self::operation_time_end). `None` omits it.
    pub fn set_operation_time_end(mut self, operation_time_end: Option<Instant>) -> Self {
        self.operation_time_end = operation_time_end;
        self
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

impl Operation for ListPartnerAdjustRecords {
    type Response = ListPartnerAdjustRecordsResponse;
    type Code = ListPartnerAdjustRecordsCode;
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

impl Fields for ListPartnerAdjustRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.operation_type.to_wire(),
            self.operation_time_begin.to_wire(),
            self.operation_time_end.to_wire(),
            self.trans_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPartnerAdjustRecords {
    customer_id,
    operation_type,
    operation_time_begin,
    operation_time_end,
    trans_id,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListPartnerAdjustRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPartnerAdjustRecords",
            method: Method::Get,
            path: "/v3/accounts/partner-accounts/adjust-records",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0000001191118881.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("operation_type")
                    .text()
                    .one_of(&[
                        "SOURCE_OPERATION_BEADJUST",
                        "SOURCE_OPERATION_BERETRIEVE",
                        "SOURCE_OPERATION_BEUNBIND",
                    ])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("operation_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("operation_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("trans_id")
                    .text()
                    .max_length(128)
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
                                "whether a distributor calls, who then sees records of its own customers only",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the records of a cloud reseller's customers, otherwise not processed; without it only records of the caller's own customers are listed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
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
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListPartnerAdjustRecords {
    type Item = PartnerAdjustRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<PartnerAdjustRecord> = ListPartnerAdjustRecords::TAKE_ITEMS;

/// Response of [`ListPartnerAdjustRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPartnerAdjustRecordsResponse {
    /// The records.
    ///
    /// `records`
    pub records: Vec<PartnerAdjustRecord>,

    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListPartnerAdjustRecordsResponse {
    records,
    total_count,
});

impl Decode for ListPartnerAdjustRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.records, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListPartnerAdjustRecordsResponse {
    records,
    total_count,
});

/// Error codes of [`ListPartnerAdjustRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPartnerAdjustRecordsCode {
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
    ListPartnerAdjustRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPartnerAdjustRecords`] failed.
pub type ListPartnerAdjustRecordsError = Error<Code<ListPartnerAdjustRecordsCode>>;

/// One allocation or one reclaim.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAdjustRecord {
    /// Id of the customer.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Name of the customer.
    ///
    /// `customer_name`
    pub customer_name: Option<String>,

    /// Kind of the adjustment.
    ///
    /// `operation_type`
    pub operation_type: Option<PartnerAdjustmentType>,

    /// Whole amount of the adjustment.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Scene of use.
    ///
    /// `apply_scene`
    pub apply_scene: Option<String>,

    /// Time of the adjustment.
    ///
    /// `operation_time` · UTC
    pub operation_time: Option<Instant>,

    /// Unit of the adjustment.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Id of the transaction.
    ///
    /// `trans_id`
    ///
    /// The call that allocated the money or took it back returned no id.
    pub trans_id: Option<String>,

    /// Remark.
    ///
    /// `memo`
    pub memo: Option<String>,
}

api_runtime::answer!(PartnerAdjustRecord {
    customer_id,
    customer_name,
    operation_type,
    amount,
    currency,
    apply_scene,
    operation_time,
    measure_id,
    trans_id,
    memo,
});

impl PartnerAdjustRecord {
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
}

impl Decode for PartnerAdjustRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.customer_name,
                &mut value.operation_type,
                &mut value.amount,
                &mut value.currency,
                &mut value.apply_scene,
                &mut value.operation_time,
                &mut value.measure_id,
                &mut value.trans_id,
                &mut value.memo,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerAdjustRecord {
    customer_id,
    customer_name,
    operation_type,
    amount,
    currency,
    apply_scene,
    operation_time,
    measure_id,
    trans_id,
    memo,
});

/// Why money moved between a partner and an account below it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerAdjustmentType {
    /// The partner allocated money.
    ///
    /// `SOURCE_OPERATION_BEADJUST` on the wire.
    Allocation,

    /// The partner took money back.
    ///
    /// `SOURCE_OPERATION_BERETRIEVE` on the wire.
    Reclaim,

    /// Money was taken back because the relation to the partner ended.
    ///
    /// `SOURCE_OPERATION_BEUNBIND` on the wire.
    UnbindReclaim,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerAdjustmentType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Allocation => "SOURCE_OPERATION_BEADJUST",
            Self::Reclaim => "SOURCE_OPERATION_BERETRIEVE",
            Self::UnbindReclaim => "SOURCE_OPERATION_BEUNBIND",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SOURCE_OPERATION_BEADJUST" => Self::Allocation,
            "SOURCE_OPERATION_BERETRIEVE" => Self::Reclaim,
            "SOURCE_OPERATION_BEUNBIND" => Self::UnbindReclaim,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PartnerAdjustmentType,
    [Allocation, Reclaim, UnbindReclaim],
    Unknown
);

impl ToWire for PartnerAdjustmentType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for PartnerAdjustmentType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerAdjustmentType, text, answered);
