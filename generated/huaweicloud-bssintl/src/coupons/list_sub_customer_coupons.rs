// @generated from spec/bssintl/operations/coupons/list_sub_customer_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    CouponFetchMethod, CouponFreezeState, CouponMedium, CouponStatus, CouponType, CouponUseLimit,
    CouponVersion, MoneyUnit,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the coupons of the account that calls.
///
/// `GET /v2/promotions/benefits/coupons` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/mp_02001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::coupons::{CouponTypeFilter, ListSubCustomerCoupons};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomerCoupons::new()
///         .coupon_type(CouponTypeFilter::CashCoupon)
///         .limit(100);
///     let mut items = client.coupons().list_sub_customer_coupons(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Cash and discount coupons that expired more than a year ago are not listed. A coupon is no longer valid once its expiry time has passed.
///
/// Cash coupons cannot pay debts. When a customer is associated with a partner under the reseller model, the coupons that it has can only pay for what it spent before.
///
/// A partner's coupons are deducted when its bill for a month is made, those for one customer first. They come back with an unsubscription only if the resource or the renewal was not yet in effect or the order went wrong.
///
/// A member account whose finances its master account holds is given no more coupons. Those that it has can pay bills from before it was associated.
///
/// Customers call the operation for their own coupons. Partners call it, too, and see their own coupons, and distributors of the first tier those of their resellers; the partner's page admits solution providers and distributors of the first tier. To see the coupons of a customer they call with a token of that customer, who has to authorize them on their request or to create an agency for them before. An older page says that one call with a partner's credentials brings both, the partner's own coupons and those of its resellers. Until 2022 the SDK of this site had a parameter that chose between them, `indirect_partner_id`, as the China site has; SDKs from 3.1.30 on and the pages do not.
///
/// An operator account of a partner needs one of the permissions `BPC_MENU_FINANCE_100100` and `BPC_ITEM_SUBCUSTSERV_050101`: the first is for the list of cash coupons, the second for the payment of customers' orders. The other permissions are those of a customer's users.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:coupon:view`, `bss:coupon:view`, `BPC_MENU_FINANCE_100100`, `BPC_ITEM_SUBCUSTSERV_050101`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `user_coupons` contains the items, `count` is the total count.
///
/// # Restrictions
///
/// - The international site has neither discount coupons nor flexi-purchase coupons so far.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`coupon_id`](field@Self::coupon_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`order_id`](field@Self::order_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`promotion_plan_id`](field@Self::promotion_plan_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`coupon_type`](field@Self::coupon_type) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`status`](field@Self::status) | query |  | not a filter | not a filter | *unknown* | *unknown* |
/// | [`active_start_time`](field@Self::active_start_time) | query | at most 64 characters | *unknown* | *unknown* | *unknown* | *unknown* |
/// | [`active_end_time`](field@Self::active_end_time) | query | at most 64 characters | *unknown* | *unknown* | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
/// | [`source_id`](field@Self::source_id) | query | at most 255 characters | *unknown* | *unknown* | *unknown* | *unknown* |
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
/// - `response`: “`status`, `coupon_type`, `measure_id`, `face_value`, `media_type`, `fetch_method`, `coupon_version` and `balance` are texts.” (API Explorer, example). The definitions beside that example and the SDK have numbers.
/// - `callers`: “customer” (`api-oce/mp_02001`). The page is written for customers. The API Explorer names customers and partners, and the partner's page is for partners.
/// - `callers`: “partner” (`api-bpconsole/mp_02001`, 2025-11-20). That page is written for partners; the customer's page and the API Explorer admit customers.
/// - `coupon_type, type`: “`CouponType`” (huaweicloudsdkbss 3.1.219). The page lists no product coupons any more.
/// - `coupon_type, type`: “Cash coupons only.” (`api-bpconsole/mp_02001`, 2025-11-20). The partner's page is written for partners; the customer's page lists all three kinds.
/// - `status, type`: “`CouponStatus`” (huaweicloudsdkbssintl 3.1.219 and `eu/api-oce/mp_02001` of 2024-08-15). The newer partner's pages of this site and of the European site no longer list inactive coupons.
/// - `status, doc`: “Used, expired and reclaimed coupons come back only for the last 12 months.” (huaweicloudsdkbssintl 3.1.219 and `eu/api-oce/mp_02001` of 2024-08-15). The newer copy of `eu/api-bpconsole/mp_02001`, 2024-11-26, lacks the sentence.
/// - `Coupon.balance, doc`: “Amount that is left, in yuan.” (huaweicloudsdkbssintl 3.1.219). The SDK has the same words for the China site; the currency of coupons here is USD.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomerCoupons {
    /// Coupon to look for.
    ///
    /// Optional · `coupon_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub coupon_id: Option<String>,

    /// Order that the coupon was used for.
    ///
    /// Optional · `order_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub order_id: Option<String>,

    /// Promotion plan of the coupon.
    ///
    /// Optional · `promotion_plan_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub promotion_plan_id: Option<String>,

    /// Kind of the coupon.
    ///
    /// Optional · `coupon_type` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub coupon_type: Option<CouponTypeFilter>,

    /// State of the coupon.
    ///
    /// Optional · `status` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub status: Option<CouponStatusFilter>,

    /// Earliest time at which the coupon was activated.
    ///
    /// Optional · `active_start_time` in the query · at most 64 characters · UTC
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub active_start_time: Option<Instant>,

    /// Latest time at which the coupon was activated.
    ///
    /// Optional · `active_end_time` in the query · at most 64 characters · UTC
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub active_end_time: Option<Instant>,

    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most coupons of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,

    /// Who issued the coupon. For a coupon of a partner this is the partner's id.
    ///
    /// Optional · `source_id` in the query · at most 255 characters
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub source_id: Option<String>,
}

impl std::cmp::Eq for ListSubCustomerCoupons {}

impl ListSubCustomerCoupons {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<String>>) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`promotion_plan_id`](field@Self::promotion_plan_id).
    pub fn promotion_plan_id(mut self, promotion_plan_id: impl Into<String>) -> Self {
        self.promotion_plan_id = Some(promotion_plan_id.into());
        self
    }

    /// Sets [`promotion_plan_id`](field@Self::promotion_plan_id). `None` omits it.
    pub fn set_promotion_plan_id(mut self, promotion_plan_id: Option<impl Into<String>>) -> Self {
        self.promotion_plan_id = promotion_plan_id.map(Into::into);
        self
    }

    /// Sets [`coupon_type`](field@Self::coupon_type).
    pub fn coupon_type(mut self, coupon_type: CouponTypeFilter) -> Self {
        self.coupon_type = Some(coupon_type);
        self
    }

    /// Sets [`coupon_type`](field@Self::coupon_type). `None` omits it.
    pub fn set_coupon_type(mut self, coupon_type: Option<CouponTypeFilter>) -> Self {
        self.coupon_type = coupon_type;
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: CouponStatusFilter) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<CouponStatusFilter>) -> Self {
        self.status = status;
        self
    }

    /// Sets [`active_start_time`](field@Self::active_start_time).
    pub fn active_start_time(mut self, active_start_time: Instant) -> Self {
        self.active_start_time = Some(active_start_time);
        self
    }

    /// Sets [`active_start_time`](field@Self::active_start_time). `None` omits it.
    pub fn set_active_start_time(mut self, active_start_time: Option<Instant>) -> Self {
        self.active_start_time = active_start_time;
        self
    }

    /// Sets [`active_end_time`](field@Self::active_end_time).
    pub fn active_end_time(mut self, active_end_time: Instant) -> Self {
        self.active_end_time = Some(active_end_time);
        self
    }

    /// Sets [`active_end_time`](field@Self::active_end_time). `None` omits it.
    pub fn set_active_end_time(mut self, active_end_time: Option<Instant>) -> Self {
        self.active_end_time = active_end_time;
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

    /// Sets [`source_id`](field@Self::source_id).
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets [`source_id`](field@Self::source_id). `None` omits it.
    pub fn set_source_id(mut self, source_id: Option<impl Into<String>>) -> Self {
        self.source_id = source_id.map(Into::into);
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

impl Operation for ListSubCustomerCoupons {
    type Response = ListSubCustomerCouponsResponse;
    type Code = ListSubCustomerCouponsCode;
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

impl Fields for ListSubCustomerCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.coupon_id.to_wire(),
            self.order_id.to_wire(),
            self.promotion_plan_id.to_wire(),
            self.coupon_type.to_wire(),
            self.status.to_wire(),
            self.active_start_time.to_wire(),
            self.active_end_time.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.source_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomerCoupons {
    coupon_id,
    order_id,
    promotion_plan_id,
    coupon_type,
    status,
    active_start_time,
    active_end_time,
    offset,
    limit,
    source_id,
});

static READ: api_runtime::ReadAs<ListSubCustomerCouponsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomerCoupons",
            method: Method::Get,
            path: "/v2/promotions/benefits/coupons",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/mp_02001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("coupon_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("promotion_plan_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("coupon_type")
                    .integer()
                    .one_of(&["1", "2", "4"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("status")
                    .integer()
                    .one_of(&["2", "3", "4", "5"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("active_start_time")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("active_end_time")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
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
                Parameter::query("source_id")
                    .text()
                    .max_length(255)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["user_coupons"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListSubCustomerCoupons {
    type Item = Coupon;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.user_coupons)
    }
}

static TAKE: api_runtime::TakeItems<Coupon> = ListSubCustomerCoupons::TAKE_ITEMS;

/// Response of [`ListSubCustomerCoupons`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomerCouponsResponse {
    /// Number of coupons that match.
    ///
    /// `count`
    pub count: Option<i64>,

    /// Coupons of this page.
    ///
    /// `user_coupons`
    pub user_coupons: Vec<Coupon>,
}

api_runtime::answer!(ListSubCustomerCouponsResponse {
    count,
    user_coupons,
});

impl Decode for ListSubCustomerCouponsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.count, &mut value.user_coupons],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomerCouponsResponse {
    count,
    user_coupons,
});

/// Error codes of [`ListSubCustomerCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomerCouponsCode {
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
    ListSubCustomerCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomerCoupons`] failed.
pub type ListSubCustomerCouponsError = Error<Code<ListSubCustomerCouponsCode>>;

/// Coupon of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// Code of the coupon.
    ///
    /// `coupon_code`
    pub coupon_code: Option<String>,

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
    /// `coupon_type`
    pub coupon_type: Option<CouponType>,

    /// Unit of measurement.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Face value.
    ///
    /// `face_value` · unit in `measure_id` · currency in `currency`
    pub face_value: Option<Decimal>,

    /// Time from which the coupon is valid.
    ///
    /// `valid_time` · UTC
    pub valid_time: Option<Instant>,

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
    /// `plan_name`
    pub plan_name: Option<String>,

    /// Description of the promotion plan.
    ///
    /// `plan_desc`
    pub plan_desc: Option<String>,

    /// What the coupon is made of.
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
    /// `reserve_time` · UTC
    pub reserve_time: Option<Instant>,

    /// Id of the promotion.
    ///
    /// `promotion_id`
    pub promotion_id: Option<String>,

    /// Time at which the coupon was made.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Generation of the coupon. One of the old generation can be used only once, one of the new generation repeatedly.
    ///
    /// `coupon_version`
    pub coupon_version: Option<CouponVersion>,

    /// Amount that is left.
    ///
    /// `balance` · currency in `currency`
    ///
    /// The coupon is of the old version.
    pub balance: Option<Decimal>,

    /// Order that the coupon is locked for. What an unpaid order has locked is free again once the order is cancelled or its time for payment has passed; the rest of the coupon can pay for other orders meanwhile.
    ///
    /// `lock_order_id`
    ///
    /// The coupon is of the old version.
    pub lock_order_id: Option<String>,

    /// What the coupon is for. An example of the vendor has an id there, `170719190603338056FEH60VIRWEP`.
    ///
    /// `coupon_usage`
    pub coupon_usage: Option<String>,

    /// Whether the coupon is frozen. A query of usable coupons leaves out frozen ones.
    ///
    /// `is_frozen`
    pub is_frozen: Option<CouponFreezeState>,

    /// Code of the currency; `USD` is the US dollar.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Field for extensions.
    ///
    /// `extend_param1`
    pub extend_param1: Option<String>,

    /// Who or what issued the coupon. The id is that of the partner, of the activity (exchange of points, gift for spending, lottery or event), or of the person who made a custom coupon.
    ///
    /// `source_id`
    pub source_id: Option<String>,
}

api_runtime::answer!(Coupon {
    coupon_id,
    coupon_code,
    status,
    customer_id,
    coupon_type,
    measure_id,
    face_value,
    valid_time,
    expire_time,
    order_id,
    promotion_plan_id,
    plan_name,
    plan_desc,
    media_type,
    fetch_method,
    use_limits,
    active_time,
    reserve_time,
    promotion_id,
    create_time,
    coupon_version,
    balance,
    lock_order_id,
    coupon_usage,
    is_frozen,
    currency,
    extend_param1,
    source_id,
});

impl Coupon {
    /// [`face_value`](Self::face_value) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn face_value_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.face_value,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for Coupon {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_id,
                &mut value.coupon_code,
                &mut value.status,
                &mut value.customer_id,
                &mut value.coupon_type,
                &mut value.measure_id,
                &mut value.face_value,
                &mut value.valid_time,
                &mut value.expire_time,
                &mut value.order_id,
                &mut value.promotion_plan_id,
                &mut value.plan_name,
                &mut value.plan_desc,
                &mut value.media_type,
                &mut value.fetch_method,
                &mut value.use_limits,
                &mut value.active_time,
                &mut value.reserve_time,
                &mut value.promotion_id,
                &mut value.create_time,
                &mut value.coupon_version,
                &mut value.balance,
                &mut value.lock_order_id,
                &mut value.coupon_usage,
                &mut value.is_frozen,
                &mut value.currency,
                &mut value.extend_param1,
                &mut value.source_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(Coupon {
    coupon_id,
    coupon_code,
    status,
    customer_id,
    coupon_type,
    measure_id,
    face_value,
    valid_time,
    expire_time,
    order_id,
    promotion_plan_id,
    plan_name,
    plan_desc,
    media_type,
    fetch_method,
    use_limits,
    active_time,
    reserve_time,
    promotion_id,
    create_time,
    coupon_version,
    balance,
    lock_order_id,
    coupon_usage,
    is_frozen,
    currency,
    extend_param1,
    source_id,
});

/// State of a coupon, as far as coupons can be searched by it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponStatusFilter {
    /// Ready for use.
    ///
    /// `2` on the wire.
    Unused,

    /// Used.
    ///
    /// `3` on the wire.
    Used,

    /// Expired.
    ///
    /// `4` on the wire.
    Expired,

    /// Taken back.
    ///
    /// `5` on the wire.
    Reclaimed,
}

impl CouponStatusFilter {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Unused => "2",
            Self::Used => "3",
            Self::Expired => "4",
            Self::Reclaimed => "5",
        }
    }
}

api_runtime::enumeration!(CouponStatusFilter, [Unused, Used, Expired, Reclaimed]);

impl ToWire for CouponStatusFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponStatusFilter, number, closed);

/// Kind of a coupon, as far as coupons can be searched by it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponTypeFilter {
    /// Cash coupon.
    ///
    /// `1` on the wire.
    CashCoupon,

    /// Discount coupon, reserved by the vendor.
    ///
    /// `2` on the wire.
    DiscountCoupon,

    /// Flexi-purchase coupon, reserved by the vendor.
    ///
    /// `4` on the wire.
    FlexiPurchaseCoupon,
}

impl CouponTypeFilter {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::CashCoupon => "1",
            Self::DiscountCoupon => "2",
            Self::FlexiPurchaseCoupon => "4",
        }
    }
}

api_runtime::enumeration!(
    CouponTypeFilter,
    [CashCoupon, DiscountCoupon, FlexiPurchaseCoupon]
);

impl ToWire for CouponTypeFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponTypeFilter, number, closed);
