// @generated from spec/bss/operations/partner_coupons/list_coupon_quotas_records.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::CouponRecordResult;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given,
    Instant, Json, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists grants and reclaims of cash coupon quotas between a distributor and its cloud resellers.
///
/// `GET /v2/partners/coupon-quotas/records` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::{CouponQuotaOperation, ListCouponQuotasRecords};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCouponQuotasRecords::new()
///         .operation_type(CouponQuotaOperation::Grant)
///         .limit(100);
///     let mut items = client.partner_coupons().list_coupon_quotas_records(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Distributors of the first tier call the operation; cloud resellers are partners of the second tier. `UpdateCouponQuotas` grants quotas, and `ReclaimCouponQuotas` takes them back.
///
/// An operator account needs the permission.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030102`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `records` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Other value |
/// |---|---|---|---|---|---|---|---|
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`quota_id`](field@Self::quota_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`operation_time_begin`](field@Self::operation_time_begin) | query | at most 20 characters | not a filter | not a filter | unsupported | *unknown* |  |
/// | [`operation_time_end`](field@Self::operation_time_end) | query | at most 20 characters | not a filter | not a filter | unsupported | *unknown* |  |
/// | [`parent_quota_id`](field@Self::parent_quota_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |
/// | [`operation_type`](field@Self::operation_type) | query | at most 8 characters | not a filter | not a filter | not a filter | *unknown* | not a filter |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |  |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |  |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names distributors.
/// - `operation_type, values`: “the same values and `0`” (API Explorer, example of the parameter). No row has it, so it does not filter. The example of a whole request has 10.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCouponQuotasRecords {
    /// Records about this cloud reseller. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Records about this quota of a cloud reseller, which a grant made or a reclaim took back. `ListQuotaCoupons` returns the ids.
    ///
    /// Optional · `quota_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub quota_id: Option<String>,

    /// Start of the time in which the quota was granted or taken back.
    ///
    /// Optional · `operation_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: *unknown*
    pub operation_time_begin: Option<Instant>,

    /// End of the time in which the quota was granted or taken back.
    ///
    /// Optional · `operation_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: *unknown*
    pub operation_time_end: Option<Instant>,

    /// Records about this quota of the distributor, which a grant was made from or a reclaim gave back to.
    ///
    /// Optional · `parent_quota_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub parent_quota_id: Option<Given<String, (EmptyString, Null)>>,

    /// What was done.
    ///
    /// Optional · `operation_type` in the query · at most 8 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: not a filter · Null: *unknown* · Other value: not a filter
    pub operation_type: Option<CouponQuotaOperation>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListCouponQuotasRecords {}

impl ListCouponQuotasRecords {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`quota_id`](field@Self::quota_id).
    pub fn quota_id(mut self, quota_id: impl Into<String>) -> Self {
        self.quota_id = Some(quota_id.into());
        self
    }

    /// Sets [`quota_id`](field@Self::quota_id). `None` omits it.
    pub fn set_quota_id(mut self, quota_id: Option<impl Into<String>>) -> Self {
        self.quota_id = quota_id.map(Into::into);
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

    /// Sets [`parent_quota_id`](field@Self::parent_quota_id).
    pub fn parent_quota_id(
        mut self,
        parent_quota_id: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.parent_quota_id = Some(parent_quota_id.into());
        self
    }

    /// Sets [`parent_quota_id`](field@Self::parent_quota_id). `None` omits it.
    pub fn set_parent_quota_id(
        mut self,
        parent_quota_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.parent_quota_id = parent_quota_id.map(Into::into);
        self
    }

    /// Sets [`operation_type`](field@Self::operation_type).
    pub fn operation_type(mut self, operation_type: CouponQuotaOperation) -> Self {
        self.operation_type = Some(operation_type);
        self
    }

    /// Sets [`operation_type`](field@Self::operation_type). `None` omits it.
    pub fn set_operation_type(mut self, operation_type: Option<CouponQuotaOperation>) -> Self {
        self.operation_type = operation_type;
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

impl Operation for ListCouponQuotasRecords {
    type Response = ListCouponQuotasRecordsResponse;
    type Code = ListCouponQuotasRecordsCode;
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

impl Fields for ListCouponQuotasRecords {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.indirect_partner_id.to_wire(),
            self.quota_id.to_wire(),
            self.operation_time_begin.to_wire(),
            self.operation_time_end.to_wire(),
            self.parent_quota_id.to_wire(),
            self.operation_type.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCouponQuotasRecords {
    indirect_partner_id,
    quota_id,
    operation_time_begin,
    operation_time_end,
    parent_quota_id,
    operation_type,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListCouponQuotasRecordsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCouponQuotasRecords",
            method: Method::Get,
            path: "/v2/partners/coupon-quotas/records",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("quota_id")
                    .text()
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
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("operation_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("parent_quota_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("operation_type")
                    .text()
                    .one_of(&["10", "11"])
                    .max_length(8)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::NotAFilter),
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
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
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

impl Paged for ListCouponQuotasRecords {
    type Item = CouponQuotaRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<CouponQuotaRecord> = ListCouponQuotasRecords::TAKE_ITEMS;

/// Response of [`ListCouponQuotasRecords`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCouponQuotasRecordsResponse {
    /// Number of records that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Records of this page.
    ///
    /// `records`
    pub records: Vec<CouponQuotaRecord>,
}

api_runtime::answer!(ListCouponQuotasRecordsResponse {
    total_count,
    records,
});

impl Decode for ListCouponQuotasRecordsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.records],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCouponQuotasRecordsResponse {
    total_count,
    records,
});

/// Error codes of [`ListCouponQuotasRecords`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCouponQuotasRecordsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

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
    ListCouponQuotasRecordsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCouponQuotasRecords`] failed.
pub type ListCouponQuotasRecordsError = Error<Code<ListCouponQuotasRecordsCode>>;

/// What was done with a quota.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponQuotaOperation {
    /// The quota was granted.
    ///
    /// `10` on the wire.
    Grant,

    /// The quota was taken back.
    ///
    /// `11` on the wire.
    Reclaim,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponQuotaOperation {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Grant => "10",
            Self::Reclaim => "11",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "10" => Self::Grant,
            "11" => Self::Reclaim,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CouponQuotaOperation, [Grant, Reclaim], Unknown);

impl ToWire for CouponQuotaOperation {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CouponQuotaOperation {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponQuotaOperation, text, answered);

/// One grant or reclaim of a quota.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponQuotaRecord {
    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// Account name of the operator.
    ///
    /// `operator`
    pub operator: Option<String>,

    /// What was done.
    ///
    /// `operation_type`
    pub operation_type: Option<CouponQuotaOperation>,

    /// Id of the reseller's quota, which a grant made or a reclaim took back.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,

    /// Id of the distributor's quota, which a grant was made from or a reclaim gave back to.
    ///
    /// `parent_quota_id`
    pub parent_quota_id: Option<String>,

    /// Amount that was granted or taken back, in yuan. It is above 0, to two decimals.
    ///
    /// `amount`
    pub amount: Option<Decimal>,

    /// Time of the grant or reclaim.
    ///
    /// `operation_time` · UTC
    pub operation_time: Option<Instant>,

    /// What became of it.
    ///
    /// `result`
    pub result: Option<CouponRecordResult>,

    /// Account name of the cloud reseller.
    ///
    /// `indirect_partner_account_name`
    pub indirect_partner_account_name: Option<String>,

    /// Id of the cloud reseller.
    ///
    /// `indirect_partner_id`
    pub indirect_partner_id: Option<String>,

    /// Company name of the cloud reseller.
    ///
    /// `indirect_partner_name`
    pub indirect_partner_name: Option<String>,

    /// Remark.
    ///
    /// `remark`
    pub remark: Option<String>,
}

api_runtime::answer!(CouponQuotaRecord {
    id,
    operator,
    operation_type,
    quota_id,
    parent_quota_id,
    amount,
    operation_time,
    result,
    indirect_partner_account_name,
    indirect_partner_id,
    indirect_partner_name,
    remark,
});

impl Decode for CouponQuotaRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.operator,
                &mut value.operation_type,
                &mut value.quota_id,
                &mut value.parent_quota_id,
                &mut value.amount,
                &mut value.operation_time,
                &mut value.result,
                &mut value.indirect_partner_account_name,
                &mut value.indirect_partner_id,
                &mut value.indirect_partner_name,
                &mut value.remark,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponQuotaRecord {
    id,
    operator,
    operation_type,
    quota_id,
    parent_quota_id,
    amount,
    operation_time,
    result,
    indirect_partner_account_name,
    indirect_partner_id,
    indirect_partner_name,
    remark,
});
