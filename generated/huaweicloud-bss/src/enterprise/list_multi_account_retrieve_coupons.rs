// @generated from spec/bss/operations/enterprise/list_multi_account_retrieve_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::CouponUseLimit;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw,
    Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the coupons that a master account can reclaim from a member account.
///
/// `GET /v2/enterprises/multi-accounts/retrieve-coupons` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00025.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::ListMultiAccountRetrieveCoupons;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListMultiAccountRetrieveCoupons::new("example-0").limit(100);
///     let mut items = client.enterprise().list_multi_account_retrieve_coupons(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions are among them. `ReclaimEnterpriseMultiAccountCoupon` reclaims one and takes two ids from here: that of the master account's coupon and that of the coupon that the transfer made for the member account.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnitFinance:view`, `bss:enterpriseFinance:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `avail_retrieve_coupons` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`sub_customer_id`](field@Self::sub_customer_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0155`](crate::error_codes::CBC_0155) | 403 | The request is not allowed. | Call with the credentials that the operation asks for. | after correction |
/// | [`CBC.99000086`](crate::error_codes::CBC_99000086) | 400 | There is no normal relation between the master account and the member account; both have to be of the same legal entity, and the member has to keep its own finances. | Name a member account of the same legal entity that keeps its own finances. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `operation`: “`ListEnterpriseMultiAccount`” (`api-oce/ep_00002`, list of the section's pages, copy of 2025-11-27). That is the operation on money. The path on the page, the SDK and the API Explorer are those of the coupons.
/// - `limit, presence.absent`: “default 0” (`api-oce/ep_00025` in the vendor's guide, second sentence of the row; the SDK and the API Explorer repeat it). The first sentence says 10, and 0 is outside the range. The sentence stands word for word in the row of the offset, where 0 is right.
/// - `limit, presence.empty`: “default 0” (`api-oce/ep_00025` in the vendor's guide, second sentence of the row). As for a limit that is left out.
/// - `limit, presence.null`: “default 0” (`api-oce/ep_00025` in the vendor's guide, second sentence of the row). As for a limit that is left out.
/// - `avail_retrieve_coupons, doc`: “Balances that can be reclaimed; a cash account has one record.” (huaweicloudsdkbss 3.1.219; API Explorer). The sentence is that of `ListEnterpriseMultiAccount`. The fields of a record are those of a coupon.
/// - `ReclaimableCoupon.sub_coupon_id, type`: “The field is called `source_coupon_id`.” (API Explorer, example). Its definition and the SDK say `sub_coupon_id`, and so does the row of the reclaim that takes it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListMultiAccountRetrieveCoupons {
    /// Member account that has the coupons.
    ///
    /// Required · `sub_customer_id` in the query · at most 64 characters
    pub sub_customer_id: String,

    /// Number of coupons to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most coupons of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListMultiAccountRetrieveCoupons {}

impl ListMultiAccountRetrieveCoupons {
    /// Creates it with [`sub_customer_id`](field@Self::sub_customer_id), the only required value.
    pub fn new(sub_customer_id: impl Into<String>) -> Self {
        Self {
            sub_customer_id: sub_customer_id.into(),
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

impl Operation for ListMultiAccountRetrieveCoupons {
    type Response = ListMultiAccountRetrieveCouponsResponse;
    type Code = ListMultiAccountRetrieveCouponsCode;
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

impl Fields for ListMultiAccountRetrieveCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.sub_customer_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListMultiAccountRetrieveCoupons {
    sub_customer_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListMultiAccountRetrieveCouponsResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListMultiAccountRetrieveCoupons",
            method: Method::Get,
            path: "/v2/enterprises/multi-accounts/retrieve-coupons",
            source: "https://support.huaweicloud.com/api-oce/ep_00025.html",
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
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0155,
                &error_codes::CBC_99000086,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(
                    PagingKind::Rows,
                    api_runtime::Path(&["avail_retrieve_coupons"]),
                )
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

impl Paged for ListMultiAccountRetrieveCoupons {
    type Item = ReclaimableCoupon;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.avail_retrieve_coupons)
    }
}

static TAKE: api_runtime::TakeItems<ReclaimableCoupon> =
    ListMultiAccountRetrieveCoupons::TAKE_ITEMS;

/// Response of [`ListMultiAccountRetrieveCoupons`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMultiAccountRetrieveCouponsResponse {
    /// Number of coupons that can be reclaimed from the member account, on all pages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Coupons of this page.
    ///
    /// `avail_retrieve_coupons`
    pub avail_retrieve_coupons: Vec<ReclaimableCoupon>,
}

api_runtime::answer!(ListMultiAccountRetrieveCouponsResponse {
    total_count,
    avail_retrieve_coupons,
});

impl Decode for ListMultiAccountRetrieveCouponsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.avail_retrieve_coupons],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListMultiAccountRetrieveCouponsResponse {
    total_count,
    avail_retrieve_coupons,
});

/// Error codes of [`ListMultiAccountRetrieveCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListMultiAccountRetrieveCouponsCode {
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

    /// There is no normal relation between the master account and the member account; both have to be of the same legal entity, and the member has to keep its own finances.
    ///
    /// Name a member account of the same legal entity that keeps its own finances.
    ///
    /// `CBC.99000086` · HTTP 400 · retry after correction
    NoFittingRelation,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ListMultiAccountRetrieveCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    NoFittingRelation("CBC.99000086"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListMultiAccountRetrieveCoupons`] failed.
pub type ListMultiAccountRetrieveCouponsError = Error<Code<ListMultiAccountRetrieveCouponsCode>>;

/// Coupon that a master account can reclaim from a member account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimableCoupon {
    /// Id of the master account's coupon that was transferred.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// Name of the promotion plan that the coupon is from.
    ///
    /// `plan_name`
    pub plan_name: Option<String>,

    /// Id of the member account's coupon, which the transfer made.
    ///
    /// `sub_coupon_id`
    pub sub_coupon_id: Option<String>,

    /// What is left of the member account's coupon, in yuan.
    ///
    /// `balance`
    pub balance: Option<Decimal>,

    /// Time from which the coupon is valid.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the coupon expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Limits on the use of the coupon.
    ///
    /// `use_limits`
    pub use_limits: Vec<CouponUseLimit>,
}

api_runtime::answer!(ReclaimableCoupon {
    coupon_id,
    plan_name,
    sub_coupon_id,
    balance,
    effective_time,
    expire_time,
    use_limits,
});

impl Decode for ReclaimableCoupon {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_id,
                &mut value.plan_name,
                &mut value.sub_coupon_id,
                &mut value.balance,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.use_limits,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimableCoupon {
    coupon_id,
    plan_name,
    sub_coupon_id,
    balance,
    effective_time,
    expire_time,
    use_limits,
});
