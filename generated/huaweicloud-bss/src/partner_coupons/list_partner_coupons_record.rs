// @generated from spec/bss/operations/partner_coupons/list_partner_coupons_record.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CouponQuotaType, CouponRecordResult};
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Empty, EmptyList, EmptyString, Error,
    Explanation, Fields, Given, Instant, IntoGivenList, Json, ListLimits, Method, Null,
    NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the records of coupons that a partner issued to customers and of coupons taken back.
///
/// `GET /v2/promotions/benefits/partner-coupons/records/query` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mp_02006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord;
/// use huaweicloud_bss::types::CouponQuotaType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPartnerCouponsRecord::new()
///         .quota_type(CouponQuotaType::CashCoupons)
///         .limit(100);
///     let mut items = client.partner_coupons().list_partner_coupons_record(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. `CreatePartnerCoupons` issues coupons, and `ReclaimPartnerCoupons` takes one back; coupons also come back by themselves, for example when they expire. What came back from a member account that left the partner can be issued to its master account, unless the quota is limited to certain customers.
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
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list | Other value |
/// |---|---|---|---|---|---|---|---|---|
/// | [`operation_types`](field@Self::operation_types) | query | at most 8 items | not a filter | filter | unsupported | filter | filter |  |
/// | [`quota_id`](field@Self::quota_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |  |
/// | [`quota_type`](field@Self::quota_type) | query |  | not a filter | not a filter | unsupported | not a filter |  |  |
/// | [`coupon_ids`](field@Self::coupon_ids) | query | at most 100 items | not a filter | filter | unsupported | filter | filter |  |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |  |
/// | [`operation_time_begin`](field@Self::operation_time_begin) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |  |  |
/// | [`operation_time_end`](field@Self::operation_time_end) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |  |  |
/// | [`result`](field@Self::result) | query | at most 64 characters | not a filter | not a filter | not a filter | not a filter |  | not a filter |
/// | [`offset`](field@Self::offset) | query | 0–2147483646 | default `0` | default `0` | unsupported | default `0` |  |  |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |  |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | computed as the partner that calls | computed as the partner that calls | filter | filter |  |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the records of coupons that a cloud reseller issued to its customers; without it only records of coupons for the caller's own customers are listed. Only checked by the server.
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
/// - `callers`: “any partner” (API Explorer). The page of December 2025 names solution providers and distributors of the first tier.
/// - `coupon_ids, presence.empty_list`: “not a filter” (huaweicloudsdkbss 3.1.30). The page is newer.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPartnerCouponsRecord {
    /// What was done. The list may hold fewer items than there are kinds.
    ///
    /// Optional · `operation_types` in the query · at most 8 items
    ///
    /// Absent: not a filter · Empty: filter · Empty string: unsupported · Null: filter · Empty list: filter
    pub operation_types: Option<Given<Vec<CouponRecordOperation>, (Empty, Null, EmptyList)>>,

    /// Quota that the coupon is from. `ListQuotaCoupons` returns the ids.
    ///
    /// Optional · `quota_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub quota_id: Option<Given<String, (EmptyString, Null)>>,

    /// Kind of the quota.
    ///
    /// Optional · `quota_type` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub quota_type: Option<CouponQuotaType>,

    /// Coupons. `CreatePartnerCoupons` returns the ids.
    ///
    /// Optional · `coupon_ids` in the query · at most 100 items
    ///
    /// Absent: not a filter · Empty: filter · Empty string: unsupported · Null: filter · Empty list: filter
    pub coupon_ids: Option<Given<Vec<String>, (Empty, Null, EmptyList)>>,

    /// Customer that got the coupon. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub customer_id: Option<Given<String, (EmptyString, Null)>>,

    /// Records after this time.
    ///
    /// Optional · `operation_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub operation_time_begin: Option<Instant>,

    /// Records before this time.
    ///
    /// Optional · `operation_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub operation_time_end: Option<Instant>,

    /// What became of it. The value for a failure finds all records that did not succeed.
    ///
    /// Optional · `result` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: not a filter · Null: not a filter · Other value: not a filter
    pub result: Option<CouponRecordResult>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483646
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most records of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Cloud reseller whose records a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: computed as the partner that calls · Empty: computed as the partner that calls · Empty string: filter · Null: filter
    pub indirect_partner_id: Option<Given<String, (EmptyString, Null)>>,
}

impl std::cmp::Eq for ListPartnerCouponsRecord {}

impl ListPartnerCouponsRecord {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`operation_types`](field@Self::operation_types).
    pub fn operation_types(
        mut self,
        operation_types: impl IntoGivenList<CouponRecordOperation, (Empty, Null, EmptyList)>,
    ) -> Self {
        self.operation_types = Some(operation_types.into_given_list());
        self
    }

    /// Sets [`operation_types`](field@Self::operation_types). `None` omits it.
    pub fn set_operation_types(
        mut self,
        operation_types: Option<
            impl IntoGivenList<CouponRecordOperation, (Empty, Null, EmptyList)>,
        >,
    ) -> Self {
        self.operation_types = operation_types.map(IntoGivenList::into_given_list);
        self
    }

    /// Sets [`quota_id`](field@Self::quota_id).
    pub fn quota_id(mut self, quota_id: impl Into<Given<String, (EmptyString, Null)>>) -> Self {
        self.quota_id = Some(quota_id.into());
        self
    }

    /// Sets [`quota_id`](field@Self::quota_id). `None` omits it.
    pub fn set_quota_id(
        mut self,
        quota_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.quota_id = quota_id.map(Into::into);
        self
    }

    /// Sets [`quota_type`](field@Self::quota_type).
    pub fn quota_type(mut self, quota_type: CouponQuotaType) -> Self {
        self.quota_type = Some(quota_type);
        self
    }

    /// Sets [`quota_type`](field@Self::quota_type). `None` omits it.
    pub fn set_quota_type(mut self, quota_type: Option<CouponQuotaType>) -> Self {
        self.quota_type = quota_type;
        self
    }

    /// Sets [`coupon_ids`](field@Self::coupon_ids).
    pub fn coupon_ids(
        mut self,
        coupon_ids: impl IntoGivenList<String, (Empty, Null, EmptyList)>,
    ) -> Self {
        self.coupon_ids = Some(coupon_ids.into_given_list());
        self
    }

    /// Sets [`coupon_ids`](field@Self::coupon_ids). `None` omits it.
    pub fn set_coupon_ids(
        mut self,
        coupon_ids: Option<impl IntoGivenList<String, (Empty, Null, EmptyList)>>,
    ) -> Self {
        self.coupon_ids = coupon_ids.map(IntoGivenList::into_given_list);
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(
        mut self,
        customer_id: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(
        mut self,
        customer_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.customer_id = customer_id.map(Into::into);
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

    /// Sets [`result`](field@Self::result).
    pub fn result(mut self, result: CouponRecordResult) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets [`result`](field@Self::result). `None` omits it.
    pub fn set_result(mut self, result: Option<CouponRecordResult>) -> Self {
        self.result = result;
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
    pub fn indirect_partner_id(
        mut self,
        indirect_partner_id: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
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

impl Operation for ListPartnerCouponsRecord {
    type Response = ListPartnerCouponsRecordResponse;
    type Code = ListPartnerCouponsRecordCode;
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

impl Fields for ListPartnerCouponsRecord {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.operation_types.to_wire(),
            self.quota_id.to_wire(),
            self.quota_type.to_wire(),
            self.coupon_ids.to_wire(),
            self.customer_id.to_wire(),
            self.operation_time_begin.to_wire(),
            self.operation_time_end.to_wire(),
            self.result.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPartnerCouponsRecord {
    operation_types,
    quota_id,
    quota_type,
    coupon_ids,
    customer_id,
    operation_time_begin,
    operation_time_end,
    result,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListPartnerCouponsRecordResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPartnerCouponsRecord",
            method: Method::Get,
            path: "/v2/promotions/benefits/partner-coupons/records/query",
            source: "https://support.huaweicloud.com/api-bpconsole/mp_02006.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("operation_types")
                    .text()
                    .one_of(&["1", "2", "3", "4", "5", "6", "7", "8", "9"])
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(8) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                        (State::EmptyList, Outcome::Filter),
                    ]),
                Parameter::query("quota_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("quota_type")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("coupon_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(100) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                        (State::EmptyList, Outcome::Filter),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("operation_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("operation_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("result")
                    .text()
                    .one_of(&["0", "-1"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::NonEnum, Outcome::NotAFilter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483646") })
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
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("the partner that calls")),
                        (State::Empty, Outcome::ComputedAs("the partner that calls")),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the records of coupons that a cloud reseller issued to its customers; without it only records of coupons for the caller's own customers are listed.",
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
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for ListPartnerCouponsRecord {
    type Item = PartnerCouponRecord;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.records)
    }
}

static TAKE: api_runtime::TakeItems<PartnerCouponRecord> = ListPartnerCouponsRecord::TAKE_ITEMS;

/// Response of [`ListPartnerCouponsRecord`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPartnerCouponsRecordResponse {
    /// Number of records that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Records of this page.
    ///
    /// `records`
    pub records: Vec<PartnerCouponRecord>,
}

api_runtime::answer!(ListPartnerCouponsRecordResponse {
    total_count,
    records,
});

impl Decode for ListPartnerCouponsRecordResponse {
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
api_runtime::serde_answer!(ListPartnerCouponsRecordResponse {
    total_count,
    records,
});

/// Error codes of [`ListPartnerCouponsRecord`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPartnerCouponsRecordCode {
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
    ListPartnerCouponsRecordCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPartnerCouponsRecord`] failed.
pub type ListPartnerCouponsRecordError = Error<Code<ListPartnerCouponsRecordCode>>;

/// What was done with a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponRecordOperation {
    /// The coupon was issued.
    ///
    /// `1` on the wire.
    Issue,

    /// The coupon was taken back by hand.
    ///
    /// `2` on the wire.
    ManualReclaim,

    /// The coupon came back because the customer was no longer associated with the partner.
    ///
    /// `3` on the wire.
    DissociationReclaim,

    /// The coupon came back because it expired.
    ///
    /// `4` on the wire.
    ExpiryReclaim,

    /// The coupon came back because of an unsubscription.
    ///
    /// `5` on the wire.
    UnsubscriptionReclaim,

    /// What a refund had given back to the coupon was revoked.
    ///
    /// `6` on the wire.
    RefundRevocation,

    /// The coupon came back because the customer became associated with a partner.
    ///
    /// `7` on the wire.
    AssociationReclaim,

    /// The coupon came back because the model of the association changed.
    ///
    /// `8` on the wire.
    ModelChangeReclaim,

    /// Transfer of a cloud reseller.
    ///
    /// `9` on the wire.
    ResellerTransfer,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponRecordOperation {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Issue => "1",
            Self::ManualReclaim => "2",
            Self::DissociationReclaim => "3",
            Self::ExpiryReclaim => "4",
            Self::UnsubscriptionReclaim => "5",
            Self::RefundRevocation => "6",
            Self::AssociationReclaim => "7",
            Self::ModelChangeReclaim => "8",
            Self::ResellerTransfer => "9",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Issue,
            "2" => Self::ManualReclaim,
            "3" => Self::DissociationReclaim,
            "4" => Self::ExpiryReclaim,
            "5" => Self::UnsubscriptionReclaim,
            "6" => Self::RefundRevocation,
            "7" => Self::AssociationReclaim,
            "8" => Self::ModelChangeReclaim,
            "9" => Self::ResellerTransfer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponRecordOperation,
    [
        Issue,
        ManualReclaim,
        DissociationReclaim,
        ExpiryReclaim,
        UnsubscriptionReclaim,
        RefundRevocation,
        AssociationReclaim,
        ModelChangeReclaim,
        ResellerTransfer,
    ],
    Unknown
);

impl ToWire for CouponRecordOperation {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for CouponRecordOperation {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponRecordOperation, text, answered);

/// One record of a coupon that was issued or taken back.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerCouponRecord {
    /// Id of the record.
    ///
    /// `id`
    pub id: Option<String>,

    /// What was done.
    ///
    /// `operation_type`
    pub operation_type: Option<CouponRecordOperation>,

    /// Id of the quota.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,

    /// Kind of the quota.
    ///
    /// `quota_type`
    pub quota_type: Option<CouponQuotaType>,

    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Amount, in yuan. For an issue it is the face value, for a reclaim what was taken back that time.
    ///
    /// `operation_amount`
    pub operation_amount: Option<Decimal>,

    /// Time of the operation.
    ///
    /// `operation_time` · UTC
    pub operation_time: Option<Instant>,

    /// What became of it.
    ///
    /// `result`
    pub result: Option<CouponRecordResult>,

    /// Remark of the record.
    ///
    /// `remark`
    pub remark: Option<String>,
}

api_runtime::answer!(PartnerCouponRecord {
    id,
    operation_type,
    quota_id,
    quota_type,
    coupon_id,
    customer_id,
    operation_amount,
    operation_time,
    result,
    remark,
});

impl Decode for PartnerCouponRecord {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.operation_type,
                &mut value.quota_id,
                &mut value.quota_type,
                &mut value.coupon_id,
                &mut value.customer_id,
                &mut value.operation_amount,
                &mut value.operation_time,
                &mut value.result,
                &mut value.remark,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerCouponRecord {
    id,
    operation_type,
    quota_id,
    quota_type,
    coupon_id,
    customer_id,
    operation_amount,
    operation_time,
    result,
    remark,
});
