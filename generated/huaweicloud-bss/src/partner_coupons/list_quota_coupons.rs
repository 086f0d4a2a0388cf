// @generated from spec/bss/operations/partner_coupons/list_quota_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CouponQuotaLimit, CouponQuotaStatus, CouponQuotaType, MoneyUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, ListLimits, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the coupon quotas that a partner has.
///
/// `POST /v2/partners/coupon-quotas/query` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0091566753.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ListQuotaCoupons;
/// use huaweicloud_bss::types::CouponQuotaType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListQuotaCoupons::new()
///         .quota_type(CouponQuotaType::CashCoupons)
///         .limit(100);
///     let mut items = client.partner_coupons().list_quota_coupons(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. `CreatePartnerCoupons` issues coupons from a quota, and `UpdateCouponQuotas` grants a part of one to cloud resellers.
///
/// An operator account needs the permission.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030100`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `quotas` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Before the first call the vendor must have granted the partner a coupon quota; the partner's account manager arranges it.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`quota_ids`](field@Self::quota_ids) | body | at most 50 items | not a filter |  | not a filter | not a filter |
/// | [`quota_status_list`](field@Self::quota_status_list) | body | at most 5 items | not a filter |  | not a filter | not a filter |
/// | [`quota_type`](field@Self::quota_type) | body |  | default `0` | default `0` | default `0` |  |
/// | [`create_time_begin`](field@Self::create_time_begin) | body | at most 20 characters | not a filter | unsupported | not a filter |  |
/// | [`create_time_end`](field@Self::create_time_end) | body | at most 20 characters | not a filter | unsupported | not a filter |  |
/// | [`effective_time_begin`](field@Self::effective_time_begin) | body | at most 20 characters | not a filter | unsupported | not a filter |  |
/// | [`effective_time_end`](field@Self::effective_time_end) | body | 20 characters | not a filter | unsupported | not a filter |  |
/// | [`expire_time_begin`](field@Self::expire_time_begin) | body | 20 characters | not a filter | unsupported | not a filter |  |
/// | [`expire_time_end`](field@Self::expire_time_end) | body | 20 characters | not a filter | unsupported | not a filter |  |
/// | [`offset`](field@Self::offset) | body | 0–2147483646 | default `0` |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `10` |  | *unknown* |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | computed as the partner that calls | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the quotas of a cloud reseller; without it only the caller's own quotas are listed. Only checked by the server.
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
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names solution providers and distributors of the first tier.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListQuotaCoupons {
    /// Quotas to look for.
    ///
    /// Optional · `quota_ids` in the body · at most 50 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub quota_ids: Vec<String>,

    /// States of the quotas.
    ///
    /// Optional · `quota_status_list` in the body · at most 5 items · never `6`
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub quota_status_list: Vec<CouponQuotaStatus>,

    /// Kind of the quotas.
    ///
    /// Optional · `quota_type` in the body
    ///
    /// Absent: default `0` · Null: default `0` · Empty string: default `0`
    pub quota_type: Option<CouponQuotaType>,

    /// Quotas that were made after this time.
    ///
    /// Optional · `create_time_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub create_time_begin: Option<Instant>,

    /// Quotas that were made before this time.
    ///
    /// Optional · `create_time_end` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub create_time_end: Option<Instant>,

    /// Quotas that are valid from a time after this one.
    ///
    /// Optional · `effective_time_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub effective_time_begin: Option<Instant>,

    /// Quotas that are valid from a time before this one.
    ///
    /// Optional · `effective_time_end` in the body · 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub effective_time_end: Option<Instant>,

    /// Quotas that expire after this time.
    ///
    /// Optional · `expire_time_begin` in the body · 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub expire_time_begin: Option<Instant>,

    /// Quotas that expire before this time.
    ///
    /// Optional · `expire_time_end` in the body · 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub expire_time_end: Option<Instant>,

    /// Number of quotas to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483646
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most quotas of one answer.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Cloud reseller whose quotas a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: computed as the partner that calls · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListQuotaCoupons {}

impl ListQuotaCoupons {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`quota_ids`](field@Self::quota_ids).
    pub fn quota_ids(mut self, quota_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.quota_ids = quota_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`quota_ids`](field@Self::quota_ids). `None` omits it.
    pub fn set_quota_ids(
        mut self,
        quota_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.quota_ids = quota_ids.into_iter().flatten().map(Into::into).collect();
        self
    }

    /// Sets [`quota_status_list`](field@Self::quota_status_list).
    pub fn quota_status_list(
        mut self,
        quota_status_list: impl IntoIterator<Item = CouponQuotaStatus>,
    ) -> Self {
        self.quota_status_list = quota_status_list.into_iter().collect();
        self
    }

    /// Sets [`quota_status_list`](field@Self::quota_status_list). `None` omits it.
    pub fn set_quota_status_list(
        mut self,
        quota_status_list: Option<impl IntoIterator<Item = CouponQuotaStatus>>,
    ) -> Self {
        self.quota_status_list = quota_status_list.into_iter().flatten().collect();
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

    /// Sets [`create_time_begin`](field@Self::create_time_begin).
    pub fn create_time_begin(mut self, create_time_begin: Instant) -> Self {
        self.create_time_begin = Some(create_time_begin);
        self
    }

    /// Sets [`create_time_begin`](field@Self::create_time_begin). `None` omits it.
    pub fn set_create_time_begin(mut self, create_time_begin: Option<Instant>) -> Self {
        self.create_time_begin = create_time_begin;
        self
    }

    /// Sets [`create_time_end`](field@Self::create_time_end).
    pub fn create_time_end(mut self, create_time_end: Instant) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets [`create_time_end`](field@Self::create_time_end). `None` omits it.
    pub fn set_create_time_end(mut self, create_time_end: Option<Instant>) -> Self {
        self.create_time_end = create_time_end;
        self
    }

    /// Sets [`effective_time_begin`](field@Self::effective_time_begin).
    pub fn effective_time_begin(mut self, effective_time_begin: Instant) -> Self {
        self.effective_time_begin = Some(effective_time_begin);
        self
    }

    /// Sets [`effective_time_begin`](field@Self::effective_time_begin). `None` omits it.
    pub fn set_effective_time_begin(mut self, effective_time_begin: Option<Instant>) -> Self {
        self.effective_time_begin = effective_time_begin;
        self
    }

    /// Sets [`effective_time_end`](field@Self::effective_time_end).
    pub fn effective_time_end(mut self, effective_time_end: Instant) -> Self {
        self.effective_time_end = Some(effective_time_end);
        self
    }

    /// Sets [`effective_time_end`](field@Self::effective_time_end). `None` omits it.
    pub fn set_effective_time_end(mut self, effective_time_end: Option<Instant>) -> Self {
        self.effective_time_end = effective_time_end;
        self
    }

    /// Sets [`expire_time_begin`](field@Self::expire_time_begin).
    pub fn expire_time_begin(mut self, expire_time_begin: Instant) -> Self {
        self.expire_time_begin = Some(expire_time_begin);
        self
    }

    /// Sets [`expire_time_begin`](field@Self::expire_time_begin). `None` omits it.
    pub fn set_expire_time_begin(mut self, expire_time_begin: Option<Instant>) -> Self {
        self.expire_time_begin = expire_time_begin;
        self
    }

    /// Sets [`expire_time_end`](field@Self::expire_time_end).
    pub fn expire_time_end(mut self, expire_time_end: Instant) -> Self {
        self.expire_time_end = Some(expire_time_end);
        self
    }

    /// Sets [`expire_time_end`](field@Self::expire_time_end). `None` omits it.
    pub fn set_expire_time_end(mut self, expire_time_end: Option<Instant>) -> Self {
        self.expire_time_end = expire_time_end;
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

impl Operation for ListQuotaCoupons {
    type Response = ListQuotaCouponsResponse;
    type Code = ListQuotaCouponsCode;
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

impl Fields for ListQuotaCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.quota_ids.to_wire(),
            self.quota_status_list.to_wire(),
            self.quota_type.to_wire(),
            self.create_time_begin.to_wire(),
            self.create_time_end.to_wire(),
            self.effective_time_begin.to_wire(),
            self.effective_time_end.to_wire(),
            self.expire_time_begin.to_wire(),
            self.expire_time_end.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListQuotaCoupons {
    quota_ids,
    quota_status_list,
    quota_type,
    create_time_begin,
    create_time_end,
    effective_time_begin,
    effective_time_end,
    expire_time_begin,
    expire_time_end,
    offset,
    limit,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListQuotaCouponsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListQuotaCoupons",
            method: Method::Post,
            path: "/v2/partners/coupon-quotas/query",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0091566753.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("quota_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(50) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("quota_status_list")
                    .integer()
                    .one_of(&["0", "3", "4", "5"])
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(5) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("quota_type")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::body("create_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("create_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("effective_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("effective_time_end")
                    .instant()
                    .min_length(20)
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("expire_time_begin")
                    .instant()
                    .min_length(20)
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("expire_time_end")
                    .instant()
                    .min_length(20)
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483646") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("the partner that calls")),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the quotas of a cloud reseller; without it only the caller's own quotas are listed.",
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["quotas"]))
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

impl Paged for ListQuotaCoupons {
    type Item = CouponQuota;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.quotas)
    }
}

static TAKE: api_runtime::TakeItems<CouponQuota> = ListQuotaCoupons::TAKE_ITEMS;

/// Response of [`ListQuotaCoupons`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQuotaCouponsResponse {
    /// Number of quotas that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Quotas of this page.
    ///
    /// `quotas`
    pub quotas: Vec<CouponQuota>,
}

api_runtime::answer!(ListQuotaCouponsResponse {
    total_count,
    quotas,
});

impl Decode for ListQuotaCouponsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.quotas],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListQuotaCouponsResponse {
    total_count,
    quotas,
});

/// Error codes of [`ListQuotaCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListQuotaCouponsCode {
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
    ListQuotaCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListQuotaCoupons`] failed.
pub type ListQuotaCouponsError = Error<Code<ListQuotaCouponsCode>>;

/// Quota from which coupons are issued.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponQuota {
    /// Id of the quota.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,

    /// Kind of the quota.
    ///
    /// `quota_type`
    pub quota_type: Option<CouponQuotaType>,

    /// Time at which the quota was made.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Time of the last change.
    ///
    /// `last_update_time` · UTC
    pub last_update_time: Option<Instant>,

    /// Amount of the quota, to two decimals.
    ///
    /// `quota_value` · unit in `measure_id` · currency in `currency`
    pub quota_value: Option<Decimal>,

    /// State of the quota.
    ///
    /// `quota_status` · never `6`
    pub quota_status: Option<CouponQuotaStatus>,

    /// What is left of the quota, to two decimals.
    ///
    /// `balance` · unit in `measure_id` · currency in `currency`
    pub balance: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Code of the currency; `CNY` is the renminbi.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Time from which the quota is valid.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the quota expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Limits of the quota.
    ///
    /// `limit_infos`
    pub limit_infos: Vec<CouponQuotaLimit>,
}

api_runtime::answer!(CouponQuota {
    quota_id,
    quota_type,
    create_time,
    last_update_time,
    quota_value,
    quota_status,
    balance,
    measure_id,
    currency,
    effective_time,
    expire_time,
    limit_infos,
});

impl CouponQuota {
    /// [`quota_value`](Self::quota_value) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn quota_value_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.quota_value,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`balance`](Self::balance) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn balance_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.balance,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for CouponQuota {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.quota_id,
                &mut value.quota_type,
                &mut value.create_time,
                &mut value.last_update_time,
                &mut value.quota_value,
                &mut value.quota_status,
                &mut value.balance,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.limit_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponQuota {
    quota_id,
    quota_type,
    create_time,
    last_update_time,
    quota_value,
    quota_status,
    balance,
    measure_id,
    currency,
    effective_time,
    expire_time,
    limit_infos,
});
