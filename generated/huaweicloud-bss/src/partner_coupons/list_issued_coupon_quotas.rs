// @generated from spec/bss/operations/partner_coupons/list_issued_coupon_quotas.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CouponQuotaLimit, CouponQuotaStatus, CouponQuotaType, MoneyUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Empty, EmptyString, Error, Explanation,
    Fields, Given, Instant, Json, Method, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations,
    WireRef,
};

/// Lists the quotas of cash coupons that a distributor granted to its cloud resellers.
///
/// `GET /v2/partners/issued-coupon-quotas` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ListIssuedCouponQuotas;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListIssuedCouponQuotas::new().limit(100);
///     let mut items = client.partner_coupons().list_issued_coupon_quotas(&request).pages().items();
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
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030600`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `quotas` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only distributors of the first tier can call the operation.
/// - Before the first call the vendor must have granted the distributor a quota of cash coupons; its account manager arranges it.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`quota_id`](field@Self::quota_id) | query | at most 64 characters | not a filter | not a filter | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether the quotas of a cloud reseller are asked for, for which it has to be sent | *unknown* | *unknown* | *unknown* |
/// | [`parent_quota_id`](field@Self::parent_quota_id) | query | at most 64 characters | not a filter | filter | filter | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `quotas-of-reseller`: Needed when the quotas of a cloud reseller are asked for; otherwise it is not processed. Only checked by the server.
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
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListIssuedCouponQuotas {
    /// Quota of a cloud reseller. `ListQuotaCoupons` returns the ids.
    ///
    /// Optional · `quota_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub quota_id: Option<String>,

    /// Cloud reseller whose quotas are listed. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether the quotas of a cloud reseller are asked for, for which it has to be sent · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Quota of the distributor that the resellers' quotas were granted from.
    ///
    /// Optional · `parent_quota_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: filter · Empty string: filter · Null: *unknown*
    pub parent_quota_id: Option<Given<String, (Empty, EmptyString)>>,

    /// Number of quotas to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Most quotas of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListIssuedCouponQuotas {}

impl ListIssuedCouponQuotas {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`parent_quota_id`](field@Self::parent_quota_id).
    pub fn parent_quota_id(
        mut self,
        parent_quota_id: impl Into<Given<String, (Empty, EmptyString)>>,
    ) -> Self {
        self.parent_quota_id = Some(parent_quota_id.into());
        self
    }

    /// Sets [`parent_quota_id`](field@Self::parent_quota_id). `None` omits it.
    pub fn set_parent_quota_id(
        mut self,
        parent_quota_id: Option<impl Into<Given<String, (Empty, EmptyString)>>>,
    ) -> Self {
        self.parent_quota_id = parent_quota_id.map(Into::into);
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

impl Operation for ListIssuedCouponQuotas {
    type Response = ListIssuedCouponQuotasResponse;
    type Code = ListIssuedCouponQuotasCode;
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

impl Fields for ListIssuedCouponQuotas {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.quota_id.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.parent_quota_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListIssuedCouponQuotas {
    quota_id,
    indirect_partner_id,
    parent_quota_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListIssuedCouponQuotasResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListIssuedCouponQuotas",
            method: Method::Get,
            path: "/v2/partners/issued-coupon-quotas",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00006.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("quota_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
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
                                "whether the quotas of a cloud reseller are asked for, for which it has to be sent",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("parent_quota_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Filter),
                        (State::EmptyString, Outcome::Filter),
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
            ],
            rules: &[Rule::new(
                "quotas-of-reseller",
                "Needed when the quotas of a cloud reseller are asked for; otherwise it is not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
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

impl Paged for ListIssuedCouponQuotas {
    type Item = IssuedCouponQuota;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.quotas)
    }
}

static TAKE: api_runtime::TakeItems<IssuedCouponQuota> = ListIssuedCouponQuotas::TAKE_ITEMS;

/// Response of [`ListIssuedCouponQuotas`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIssuedCouponQuotasResponse {
    /// Number of quotas that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Quotas of this page.
    ///
    /// `quotas`
    pub quotas: Vec<IssuedCouponQuota>,
}

api_runtime::answer!(ListIssuedCouponQuotasResponse {
    total_count,
    quotas,
});

impl Decode for ListIssuedCouponQuotasResponse {
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
api_runtime::serde_answer!(ListIssuedCouponQuotasResponse {
    total_count,
    quotas,
});

/// Error codes of [`ListIssuedCouponQuotas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuedCouponQuotasCode {
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
    ListIssuedCouponQuotasCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListIssuedCouponQuotas`] failed.
pub type ListIssuedCouponQuotasError = Error<Code<ListIssuedCouponQuotasCode>>;

/// Quota that was granted to a cloud reseller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuedCouponQuota {
    /// Id of the reseller's quota.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,

    /// Kind of the quota.
    ///
    /// `quota_type` · never `1`
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
    /// `quota_status`
    pub quota_status: Option<CouponQuotaStatus>,

    /// What is left of the quota, to two decimals.
    ///
    /// `balance` · unit in `measure_id` · currency in `currency`
    pub balance: Option<Decimal>,

    /// Unit of the quota.
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

    /// Id of the cloud reseller.
    ///
    /// `indirect_partner_id`
    pub indirect_partner_id: Option<String>,

    /// Account name of the cloud reseller.
    ///
    /// `indirect_partner_account_name`
    pub indirect_partner_account_name: Option<String>,

    /// Name of the cloud reseller.
    ///
    /// `indirect_partner_name`
    pub indirect_partner_name: Option<String>,

    /// Id of the distributor's quota that this one was granted from.
    ///
    /// `parent_quota_id`
    pub parent_quota_id: Option<String>,
}

api_runtime::answer!(IssuedCouponQuota {
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
    indirect_partner_id,
    indirect_partner_account_name,
    indirect_partner_name,
    parent_quota_id,
});

impl IssuedCouponQuota {
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

impl Decode for IssuedCouponQuota {
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
                &mut value.indirect_partner_id,
                &mut value.indirect_partner_account_name,
                &mut value.indirect_partner_name,
                &mut value.parent_quota_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(IssuedCouponQuota {
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
    indirect_partner_id,
    indirect_partner_account_name,
    indirect_partner_name,
    parent_quota_id,
});
