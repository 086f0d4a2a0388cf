// @generated from spec/bss/operations/partner_coupons/reclaim_coupon_quotas.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::BatchFailure;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, ErrorCode, Explanation,
    Fields, Given, Json, ListLimits, Method, Operation, Outcome, Parameter, Raw, Safety, Service,
    State, ToWire, Violations, WireRef,
};

/// Takes coupon quotas back that a distributor granted to its cloud resellers.
///
/// `POST /v2/partners/coupon-quotas/indirect-partner-reclaim` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ReclaimCouponQuotas;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ReclaimCouponQuotas::new(vec!["example-0".to_owned()]);
///     let response = client.partner_coupons().reclaim_coupon_quotas(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Distributors of the first tier call the operation; cloud resellers are partners of the second tier.
///
/// `ListIssuedCouponQuotas` lists the quotas that were granted, also those that were taken back, `ListCouponQuotasRecords` what was granted and taken back.
///
/// A quota that cannot be taken back stands in `error_details` with its code, and the answer has status 200.
///
/// The request carries no key against submitting it twice. Ask `ListCouponQuotasRecords` before repeating a call whose outcome is unknown.
///
/// An operator account needs one of the permissions; one is for taking back quotas in a batch, the other for one quota.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030601`, `BPC_ITEM_SUBCUSTSERV_030602`.
/// - Safety: write operation; a retry may take effect again.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `error_details`.
///
/// # Side effects
///
/// - Takes the quotas away from the cloud resellers and gives them back to the distributor's quota that they came from.
/// - All that is left of a quota is taken back; a part of it cannot be.
///
/// # Restrictions
///
/// - Only distributors of the first tier can call the operation.
/// - The quota must exist and be valid.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`quota_ids`](field@Self::quota_ids) | body | required · 1–10 items | unsupported |  | *unknown* | unsupported |
/// | [`remark`](field@Self::remark) | body | at most 256 characters | not assigned | assigned empty | not assigned |  |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000012`](crate::error_codes::CBC_99000012) | 200, 400 | The quota does not exist, or its state does not allow the operation. | Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's. | after correction |
/// | [`CBC.99000013`](crate::error_codes::CBC_99000013) | 200, 400 | What is left of the coupon quota is not enough. | Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000017`](crate::error_codes::CBC_99000017) | 200, 400 | The quota is not valid yet, or has expired. | Choose a quota that is valid; `ListQuotaCoupons` returns its times. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “Partners that it calls partner capability centers, 华为云伙伴能力中心.” (API Explorer). The page of November 2025 names distributors, and so do the pages of the other operations on quotas of cloud resellers.
/// - `ReclaimedCouponQuota.quota_balance, type`: “text” (API Explorer, example of the answer). The SDK has a decimal, and the definition beside that example says number.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ReclaimCouponQuotas {
    /// Quotas of cloud resellers to take back. `ListQuotaCoupons` returns the ids of one reseller's quotas.
    ///
    /// Required · `quota_ids` in the body · 1–10 items
    pub quota_ids: Vec<String>,

    /// Remark on the reclaim.
    ///
    /// Optional · `remark` in the body · at most 256 characters
    ///
    /// Absent: not assigned · Empty string: assigned empty · Null: not assigned
    pub remark: Option<Given<String, EmptyString>>,
}

impl std::cmp::Eq for ReclaimCouponQuotas {}

impl ReclaimCouponQuotas {
    /// Creates it with [`quota_ids`](field@Self::quota_ids), the only required value.
    pub fn new(quota_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            quota_ids: quota_ids.into_iter().map(Into::into).collect(),
            remark: None,
        }
    }

    /// Sets [`remark`](field@Self::remark).
    pub fn remark(mut self, remark: impl Into<Given<String, EmptyString>>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`remark`](field@Self::remark). `None` omits it.
    pub fn set_remark(mut self, remark: Option<impl Into<Given<String, EmptyString>>>) -> Self {
        self.remark = remark.map(Into::into);
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

impl Operation for ReclaimCouponQuotas {
    type Response = ReclaimCouponQuotasResponse;
    type Code = ReclaimCouponQuotasCode;
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

impl Fields for ReclaimCouponQuotas {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.quota_ids.to_wire(), self.remark.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ReclaimCouponQuotas { quota_ids, remark });

static READ: api_runtime::ReadAs<ReclaimCouponQuotasResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ReclaimCouponQuotas",
            method: Method::Post,
            path: "/v2/partners/coupon-quotas/indirect-partner-reclaim",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00005.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("quota_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(10) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("remark").text().max_length(256).presence(&[
                    (State::Absent, Outcome::NotAssigned),
                    (State::EmptyString, Outcome::AssignedEmpty),
                    (State::Null, Outcome::NotAssigned),
                ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000012,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000012
                },
                &error_codes::CBC_99000013,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000013
                },
                &error_codes::CBC_99000017,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000017
                },
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: Some("error_details"),
        }
    }
}

/// Response of [`ReclaimCouponQuotas`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimCouponQuotasResponse {
    /// Quotas that could not be taken back, and why. It comes with status 200 only.
    ///
    /// `error_details`
    pub error_details: Vec<BatchFailure>,

    /// Quotas that were taken back. It comes with status 200 only.
    ///
    /// `simple_quota_infos`
    pub simple_quota_infos: Vec<ReclaimedCouponQuota>,
}

api_runtime::answer!(ReclaimCouponQuotasResponse {
    error_details,
    simple_quota_infos,
});

impl Decode for ReclaimCouponQuotasResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.error_details, &mut value.simple_quota_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimCouponQuotasResponse {
    error_details,
    simple_quota_infos,
});

/// Error codes of [`ReclaimCouponQuotas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReclaimCouponQuotasCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The quota does not exist, or its state does not allow the operation.
    ///
    /// With status 200 the code stands in `error_details`.
    ///
    /// Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.
    ///
    /// `CBC.99000012` · HTTP 200 or 400 · retry after correction
    QuotaMissingOrInWrongState,

    /// What is left of the coupon quota is not enough.
    ///
    /// Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000013` · HTTP 200 or 400 · retry after correction
    CouponQuotaShort,

    /// The quota is not valid yet, or has expired.
    ///
    /// Choose a quota that is valid; `ListQuotaCoupons` returns its times.
    ///
    /// `CBC.99000017` · HTTP 200 or 400 · retry after correction
    QuotaNotValidNow,

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
    ReclaimCouponQuotasCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    QuotaMissingOrInWrongState("CBC.99000012"),
    CouponQuotaShort("CBC.99000013"),
    QuotaNotValidNow("CBC.99000017"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ReclaimCouponQuotas`] failed.
pub type ReclaimCouponQuotasError = Error<Code<ReclaimCouponQuotasCode>>;

/// Quota that was taken back from a cloud reseller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimedCouponQuota {
    /// Id of the reseller's quota.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,

    /// What is left of the quota after the reclaim, in yuan.
    ///
    /// `quota_balance`
    pub quota_balance: Option<Decimal>,
}

api_runtime::answer!(ReclaimedCouponQuota {
    quota_id,
    quota_balance,
});

impl Decode for ReclaimedCouponQuota {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.quota_id, &mut value.quota_balance],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimedCouponQuota {
    quota_id,
    quota_balance,
});
