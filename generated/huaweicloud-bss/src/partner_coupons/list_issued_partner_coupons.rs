// @generated from spec/bss/operations/partner_coupons/list_issued_partner_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    CouponFetchMethod, CouponFreezeState, CouponMedium, CouponStatus, CouponType, CouponUseLimit,
    MoneyUnit,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Given,
    Instant, Json, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the coupons that a partner issued to its customers.
///
/// `GET /v2/promotions/benefits/partner-coupons` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mp_02005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ListIssuedPartnerCoupons;
/// use huaweicloud_bss::types::CouponType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListIssuedPartnerCoupons::new()
///         .coupon_type(CouponType::CashCoupon)
///         .limit(100);
///     let mut items = client.partner_coupons().list_issued_partner_coupons(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. A coupon is no longer valid once its expiry time has passed.
///
/// Cash and discount coupons that expired two years ago or earlier are not listed. The partner's console also shows coupons of customers in the referral model; here only those of customers in the resale model are listed.
///
/// `CreatePartnerCoupons` issues coupons, and `ReclaimPartnerCoupons` takes one back. What is left of an expired coupon goes back to the partner by itself, and so do the coupons of a customer that is no longer associated with the partner; `ListPartnerCouponsRecord` lists both.
///
/// An operator account needs the permission.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030200`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `user_coupons` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`coupon_id`](field@Self::coupon_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`order_id`](field@Self::order_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`coupon_type`](field@Self::coupon_type) | query |  | not a filter | not a filter | *unknown* | not a filter |
/// | [`status`](field@Self::status) | query |  | not a filter | not a filter | *unknown* | not a filter |
/// | [`create_time_begin`](field@Self::create_time_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`create_time_end`](field@Self::create_time_end) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`effective_time_begin`](field@Self::effective_time_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`effective_time_end`](field@Self::effective_time_end) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`expire_time_begin`](field@Self::expire_time_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`expire_time_end`](field@Self::expire_time_end) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483646 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | computed as the partner that calls | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for coupons that a cloud reseller issued to its customers; without it only coupons of the caller's own customers are listed. Only checked by the server.
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
/// - `notes`: “Only coupons are listed whose time of expiry lies within 12 months.” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-11-20 speaks of two years.
/// - `coupon_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The page of 2025-11-20 and the current SDK (3.1.219) refuse an empty string.
/// - `customer_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-11-20 refuses an empty string, as it does for the coupon and the order.
/// - `order_id, presence.empty_string`: “filter” (huaweicloudsdkbss 3.1.30). The page of 2025-11-20 and the current SDK (3.1.219) refuse an empty string.
/// - `status, except`: “\[\]” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-11-20 lists no state of inactive coupons.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListIssuedPartnerCoupons {
    /// Coupon to look for.
    ///
    /// Optional · `coupon_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub coupon_id: Option<Given<String, Null>>,

    /// Customer that got the coupons. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub customer_id: Option<Given<String, Null>>,

    /// Order that the coupon was used for.
    ///
    /// Optional · `order_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub order_id: Option<Given<String, Null>>,

    /// Kind of the coupon.
    ///
    /// Optional · `coupon_type` in the query · never `2`, `3`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: not a filter
    pub coupon_type: Option<CouponType>,

    /// State of the coupon.
    ///
    /// Optional · `status` in the query · never `1`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: not a filter
    pub status: Option<CouponStatus>,

    /// Coupons that were made after this time.
    ///
    /// Optional · `create_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub create_time_begin: Option<Instant>,

    /// Coupons that were made before this time.
    ///
    /// Optional · `create_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub create_time_end: Option<Instant>,

    /// Coupons that are valid from a time after this one.
    ///
    /// Optional · `effective_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub effective_time_begin: Option<Instant>,

    /// Coupons that are valid from a time before this one.
    ///
    /// Optional · `effective_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub effective_time_end: Option<Instant>,

    /// Coupons that expire after this time.
    ///
    /// Optional · `expire_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub expire_time_begin: Option<Instant>,

    /// Coupons that expire before this time.
    ///
    /// Optional · `expire_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub expire_time_end: Option<Instant>,

    /// Number of coupons to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483646
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most coupons of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Cloud reseller whose customers' coupons a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: computed as the partner that calls · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListIssuedPartnerCoupons {}

impl ListIssuedPartnerCoupons {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`coupon_id`](field@Self::coupon_id).
    pub fn coupon_id(mut self, coupon_id: impl Into<Given<String, Null>>) -> Self {
        self.coupon_id = Some(coupon_id.into());
        self
    }

    /// Sets [`coupon_id`](field@Self::coupon_id). `None` omits it.
    pub fn set_coupon_id(mut self, coupon_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.coupon_id = coupon_id.map(Into::into);
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<Given<String, Null>>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.customer_id = customer_id.map(Into::into);
        self
    }

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<Given<String, Null>>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`coupon_type`](field@Self::coupon_type).
    pub fn coupon_type(mut self, coupon_type: CouponType) -> Self {
        self.coupon_type = Some(coupon_type);
        self
    }

    /// Sets [`coupon_type`](field@Self::coupon_type). `None` omits it.
    pub fn set_coupon_type(mut self, coupon_type: Option<CouponType>) -> Self {
        self.coupon_type = coupon_type;
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: CouponStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<CouponStatus>) -> Self {
        self.status = status;
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

impl Operation for ListIssuedPartnerCoupons {
    type Response = ListIssuedPartnerCouponsResponse;
    type Code = ListIssuedPartnerCouponsCode;
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

impl Fields for ListIssuedPartnerCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.coupon_id.to_wire(),
            self.customer_id.to_wire(),
            self.order_id.to_wire(),
            self.coupon_type.to_wire(),
            self.status.to_wire(),
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
api_runtime::serde_request!(ListIssuedPartnerCoupons {
    coupon_id,
    customer_id,
    order_id,
    coupon_type,
    status,
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

static READ: api_runtime::ReadAs<ListIssuedPartnerCouponsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListIssuedPartnerCoupons",
            method: Method::Get,
            path: "/v2/promotions/benefits/partner-coupons",
            source: "https://support.huaweicloud.com/api-bpconsole/mp_02005.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("coupon_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("coupon_type")
                    .integer()
                    .one_of(&["1", "4"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("status")
                    .integer()
                    .one_of(&["2", "3", "4", "5"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("create_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("create_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("effective_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("effective_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("expire_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("expire_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483646") })
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
                        (State::Absent, Outcome::ComputedAs("the partner that calls")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for coupons that a cloud reseller issued to its customers; without it only coupons of the caller's own customers are listed.",
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["user_coupons"]))
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

impl Paged for ListIssuedPartnerCoupons {
    type Item = PartnerCoupon;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.user_coupons)
    }
}

static TAKE: api_runtime::TakeItems<PartnerCoupon> = ListIssuedPartnerCoupons::TAKE_ITEMS;

/// Response of [`ListIssuedPartnerCoupons`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIssuedPartnerCouponsResponse {
    /// Number of coupons that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Coupons of this page.
    ///
    /// `user_coupons`
    pub user_coupons: Vec<PartnerCoupon>,
}

api_runtime::answer!(ListIssuedPartnerCouponsResponse {
    total_count,
    user_coupons,
});

impl Decode for ListIssuedPartnerCouponsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.user_coupons],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListIssuedPartnerCouponsResponse {
    total_count,
    user_coupons,
});

/// Error codes of [`ListIssuedPartnerCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuedPartnerCouponsCode {
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
    ListIssuedPartnerCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListIssuedPartnerCoupons`] failed.
pub type ListIssuedPartnerCouponsError = Error<Code<ListIssuedPartnerCouponsCode>>;

/// Coupon that a partner issued to a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerCoupon {
    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// State of the coupon.
    ///
    /// `status`
    pub status: Option<CouponStatus>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Kind of the coupon.
    ///
    /// `coupon_type` · never `2`, `3`
    pub coupon_type: Option<CouponType>,

    /// Unit of the face value.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Face value.
    ///
    /// `face_value` · unit in `measure_id`
    pub face_value: Option<Decimal>,

    /// Time from which the coupon is valid.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the coupon expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Orders that the coupon was used for. If it was used in several transactions, their orders are parted by semicolons; the orders of one transaction, of a joint payment, are parted by commas.
    ///
    /// `order_id`
    pub order_id: Option<String>,

    /// Id of the promotion plan.
    ///
    /// `promotion_plan_id`
    pub promotion_plan_id: Option<String>,

    /// Name of the promotion plan.
    ///
    /// `promotion_plan_name`
    pub promotion_plan_name: Option<String>,

    /// Description of the promotion plan.
    ///
    /// `promotion_plan_desc`
    pub promotion_plan_desc: Option<String>,

    /// What the coupon is made of. In an example of the vendor it is null, and so are `fetch_method`, `promotion_id` and `promotion_plan_id`.
    ///
    /// `media_type`
    pub media_type: Option<CouponMedium>,

    /// How the customer came by the coupon.
    ///
    /// `fetch_method`
    pub fetch_method: Option<CouponFetchMethod>,

    /// Limits on the use of the coupon.
    ///
    /// `use_limits`
    pub use_limits: Vec<CouponUseLimit>,

    /// Time at which the coupon was activated.
    ///
    /// `active_time` · UTC
    pub active_time: Option<Instant>,

    /// Time at which the coupon was used.
    ///
    /// `last_used_time` · UTC
    pub last_used_time: Option<Instant>,

    /// Id of the promotion.
    ///
    /// `promotion_id`
    pub promotion_id: Option<String>,

    /// Time at which the coupon was made.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Amount that is left.
    ///
    /// `balance` · unit in `measure_id`
    pub balance: Option<Decimal>,

    /// Order that the coupon is locked for. What an unpaid order has locked is free again once the order is cancelled or its time for payment has passed; the rest of the coupon can pay for other orders meanwhile.
    ///
    /// `lock_order_id`
    ///
    /// The coupon is of the old version.
    pub lock_order_id: Option<String>,

    /// Whether the coupon is frozen. An operation that lists usable coupons leaves frozen ones out.
    ///
    /// `is_frozen`
    pub is_frozen: Option<CouponFreezeState>,
}

api_runtime::answer!(PartnerCoupon {
    coupon_id,
    status,
    customer_id,
    coupon_type,
    measure_id,
    face_value,
    effective_time,
    expire_time,
    order_id,
    promotion_plan_id,
    promotion_plan_name,
    promotion_plan_desc,
    media_type,
    fetch_method,
    use_limits,
    active_time,
    last_used_time,
    promotion_id,
    create_time,
    balance,
    lock_order_id,
    is_frozen,
});

impl PartnerCoupon {
    /// [`face_value`](Self::face_value) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn face_value_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.face_value, self.measure_id.as_ref())
    }

    /// [`balance`](Self::balance) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn balance_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.balance, self.measure_id.as_ref())
    }
}

impl Decode for PartnerCoupon {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_id,
                &mut value.status,
                &mut value.customer_id,
                &mut value.coupon_type,
                &mut value.measure_id,
                &mut value.face_value,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.order_id,
                &mut value.promotion_plan_id,
                &mut value.promotion_plan_name,
                &mut value.promotion_plan_desc,
                &mut value.media_type,
                &mut value.fetch_method,
                &mut value.use_limits,
                &mut value.active_time,
                &mut value.last_used_time,
                &mut value.promotion_id,
                &mut value.create_time,
                &mut value.balance,
                &mut value.lock_order_id,
                &mut value.is_frozen,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerCoupon {
    coupon_id,
    status,
    customer_id,
    coupon_type,
    measure_id,
    face_value,
    effective_time,
    expire_time,
    order_id,
    promotion_plan_id,
    promotion_plan_name,
    promotion_plan_desc,
    media_type,
    fetch_method,
    use_limits,
    active_time,
    last_used_time,
    promotion_id,
    create_time,
    balance,
    lock_order_id,
    is_frozen,
});
