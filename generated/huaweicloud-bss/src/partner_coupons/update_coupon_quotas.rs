// @generated from spec/bss/operations/partner_coupons/update_coupon_quotas.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::BatchFailure;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json,
    ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Grants quotas of cash coupons from a distributor to its cloud resellers.
///
/// `POST /v2/partners/coupon-quotas/indirect-partner-adjust` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::{UpdateCouponQuotas, UpdateCouponQuotasRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdateCouponQuotas::new(UpdateCouponQuotasRequired {
///         quota_id: "example-0".to_owned(),
///         indirect_partner_ids: vec!["example-0".to_owned()],
///         quota_amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_coupons().update_coupon_quotas(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Distributors of the first tier call the operation; cloud resellers are partners of the second tier.
///
/// The grant makes a quota of each reseller, a child of the distributor's quota, with an id of its own. `ListQuotaCoupons` returns the quotas of the distributor, `ListIssuedCouponQuotas` those that were granted, and `ListCouponQuotasRecords` what was granted and taken back. `ReclaimCouponQuotas` takes a quota back. From its quota the reseller issues cash coupons to its own customers; the user manual names those in the referral model.
///
/// A code that comes with status 200 stands in `error_details`, beside the reseller that got no quota.
///
/// The request carries no key against submitting it twice. Ask `ListCouponQuotasRecords` before repeating a call whose outcome is unknown.
///
/// An operator account needs one of the permissions.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SALES_020106`, `BPC_ITEM_SUBCUSTSERV_030104`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `error_details`.
///
/// # Side effects
///
/// - Takes the amounts from the distributor's quota and makes quotas of the cloud resellers.
///
/// # Restrictions
///
/// - Only distributors of the first tier can call the operation.
/// - The quota must be valid, in a state that allows granting, and have enough left.
/// - While a grant from a quota is still running, the next one from the same quota is refused.
/// - A quota for certain customers can be granted only to a cloud reseller that has these customers.
/// - Nothing can be granted to a cloud reseller that is leaving.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`quota_id`](field@Self::quota_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |  |
/// | [`indirect_partner_ids`](field@Self::indirect_partner_ids) | body | required · 1–100 items | unsupported |  | *unknown* | unsupported |
/// | [`quota_amount`](field@Self::quota_amount) | body | required · at most 100000000 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |  |
///
/// # Rules
///
/// - `quota-from-vendor`: Before the first call the vendor must have granted the distributor a coupon quota; its account manager arranges it. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0150`](crate::error_codes::CBC_0150) | 403 | The operation is not legal. |  | never |
/// | [`CBC.50000021`](crate::error_codes::CBC_50000021) | 400 | The quota is for certain customers that are not customers of the cloud reseller, so it cannot be granted to the reseller. | Choose another quota or another reseller. | after correction |
/// | [`CBC.50000045`](crate::error_codes::CBC_50000045) | 400 | The last grant from the same quota is still running, and grants from one quota cannot run side by side. | Wait until the grant has ended, and look with `ListIssuedCouponQuotas` at what it did. | later |
/// | [`CBC.50010105`](crate::error_codes::CBC_50010105) | 200 | The cloud reseller is leaving, so no coupon quota can be granted to it. |  | never |
/// | [`CBC.99000012`](crate::error_codes::CBC_99000012) | 400 | The quota does not exist, or its state does not allow the operation. | Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's. | after correction |
/// | [`CBC.99000013`](crate::error_codes::CBC_99000013) | 400 | What is left of the coupon quota is not enough. | Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000014`](crate::error_codes::CBC_99000014) | 400 | The coupon cannot be issued to a customer with this type of cooperation. | Name other customers, or choose another quota. | after correction |
/// | [`CBC.99000015`](crate::error_codes::CBC_99000015) | 400 | A quota in this state cannot be granted. | Choose a quota in the normal state; `ListQuotaCoupons` returns the states. | after correction |
/// | [`CBC.99000016`](crate::error_codes::CBC_99000016) | 400 | The customer does not exist, or is not a customer of the partner. | Check the ids of the customers; `ListSubCustomers` returns them. | after correction |
/// | [`CBC.99000017`](crate::error_codes::CBC_99000017) | 400 | The quota is not valid yet, or has expired. | Choose a quota that is valid; `ListQuotaCoupons` returns its times. | after correction |
/// | [`CBC.99000018`](crate::error_codes::CBC_99000018) | 400 | The face value of the coupon is below the minimum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000019`](crate::error_codes::CBC_99000019) | 400 | The face value of the coupon is above the maximum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000020`](crate::error_codes::CBC_99000020) | 400 | The number of coupons exceeds the maximum. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000021`](crate::error_codes::CBC_99000021) | 400 | The sum of the face values exceeds what is allowed. | Compare it with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000022`](crate::error_codes::CBC_99000022) | 400 | The coupon can be issued only to customers that are associated with a partner for the first time. | Name other customers, or choose another quota. | after correction |
/// | [`CBC.99000023`](crate::error_codes::CBC_99000023) | 400 | The cloud services or products of the coupon go beyond those that the quota is limited to. | Name services and products within the limits of the quota, or none. | after correction |
/// | [`CBC.99000024`](crate::error_codes::CBC_99000024) | 400 | The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota. | Compare them with the limits of the quota that `ListQuotaCoupons` returns. | after correction |
/// | [`CBC.99000025`](crate::error_codes::CBC_99000025) | 400 | A partner of this kind cannot issue coupons to itself. | Name customers of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names distributors.
/// - `errors`: “None of the codes that come from the API Explorer.” (copy of the page's table of error codes in the vendor's guide). The API Explorer lists the codes of `CreatePartnerCoupons` for this operation, too. They are kept so that a caller knows them if they come.
/// - `quota_amount, sent_as`: “text” (`api-bpconsole/espp_00002`, example of the request). The page gives the type `BigDecimal`, and the definition of the API Explorer says number.
/// - `error_details, doc`: “The list has an item with an empty code and an empty message.” (API Explorer, example of an answer). The row and the SDK have in this list the resellers alone that got none, each with a code.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdateCouponQuotas {
    /// Quota of the distributor that the grants come from. `ListQuotaCoupons` returns the ids.
    ///
    /// Required · `quota_id` in the body · 1–64 characters
    pub quota_id: String,

    /// Cloud resellers that get a quota. `ListIndirectPartners` returns the ids.
    ///
    /// Required · `indirect_partner_ids` in the body · 1–100 items
    pub indirect_partner_ids: Vec<String>,

    /// Amount that is granted, in yuan. No sentence says whether each reseller gets it or all share it.
    ///
    /// Required · `quota_amount` in the body · at most 100000000 · above 0 · at most 2 decimal places
    pub quota_amount: Decimal,
}

impl std::cmp::Eq for UpdateCouponQuotas {}

/// The required values of [`UpdateCouponQuotas`].
#[derive(Debug, Clone)]
pub struct UpdateCouponQuotasRequired {
    /// See [`quota_id`](field@UpdateCouponQuotas::quota_id).
    pub quota_id: String,

    /// See [`indirect_partner_ids`](field@UpdateCouponQuotas::indirect_partner_ids).
    pub indirect_partner_ids: Vec<String>,

    /// See [`quota_amount`](field@UpdateCouponQuotas::quota_amount).
    pub quota_amount: Decimal,
}

impl UpdateCouponQuotas {
    /// Creates it from the required values.
    pub fn new(required: UpdateCouponQuotasRequired) -> Self {
        let UpdateCouponQuotasRequired {
            quota_id,
            indirect_partner_ids,
            quota_amount,
        } = required;
        Self {
            quota_id,
            indirect_partner_ids,
            quota_amount,
        }
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

impl Operation for UpdateCouponQuotas {
    type Response = UpdateCouponQuotasResponse;
    type Code = UpdateCouponQuotasCode;
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

impl Fields for UpdateCouponQuotas {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.quota_id.to_wire(),
            self.indirect_partner_ids.to_wire(),
            self.quota_amount.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdateCouponQuotas {
    quota_id,
    indirect_partner_ids,
    quota_amount,
});

static READ: api_runtime::ReadAs<UpdateCouponQuotasResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdateCouponQuotas",
            method: Method::Post,
            path: "/v2/partners/coupon-quotas/indirect-partner-adjust",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00002.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("quota_id")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(100) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("quota_amount")
                    .decimal()
                    .number_limits(
                        const { &NumberLimits::new().max("100000000").above("0").scale(2) },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "quota-from-vendor",
                "Before the first call the vendor must have granted the distributor a coupon quota; its account manager arranges it.",
                Statement::Server {
                    about: &["quota_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0150,
                &error_codes::CBC_50000021,
                &error_codes::CBC_50000045,
                &error_codes::CBC_50010105,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000012
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000013
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000014
                },
                &error_codes::CBC_99000015,
                &error_codes::CBC_99000016,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000017
                },
                &error_codes::CBC_99000018,
                &error_codes::CBC_99000019,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000020
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000021
                },
                &error_codes::CBC_99000022,
                &error_codes::CBC_99000023,
                &error_codes::CBC_99000024,
                &error_codes::CBC_99000025,
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: Some("error_details"),
        }
    }
}

/// Response of [`UpdateCouponQuotas`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCouponQuotasResponse {
    /// Cloud resellers that got no quota, and why. It comes with status 200 only.
    ///
    /// `error_details`
    pub error_details: Vec<BatchFailure>,

    /// Cloud resellers that got a quota. It comes with status 200 only.
    ///
    /// `simple_quota_infos`
    pub simple_quota_infos: Vec<GrantedCouponQuota>,
}

api_runtime::answer!(UpdateCouponQuotasResponse {
    error_details,
    simple_quota_infos,
});

impl Decode for UpdateCouponQuotasResponse {
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
api_runtime::serde_answer!(UpdateCouponQuotasResponse {
    error_details,
    simple_quota_infos,
});

/// Error codes of [`UpdateCouponQuotas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateCouponQuotasCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The operation is not legal.
    ///
    /// `CBC.0150` · HTTP 403 · retry never
    IllegalOperation,

    /// The quota is for certain customers that are not customers of the cloud reseller, so it cannot be granted to the reseller.
    ///
    /// Choose another quota or another reseller.
    ///
    /// `CBC.50000021` · HTTP 400 · retry after correction
    QuotaForOtherCustomers,

    /// The last grant from the same quota is still running, and grants from one quota cannot run side by side.
    ///
    /// Wait until the grant has ended, and look with `ListIssuedCouponQuotas` at what it did.
    ///
    /// `CBC.50000045` · HTTP 400 · retry later
    QuotaGrantInProgress,

    /// The cloud reseller is leaving, so no coupon quota can be granted to it.
    ///
    /// `CBC.50010105` · HTTP 200 · retry never
    NoQuotaForLeavingReseller,

    /// The quota does not exist, or its state does not allow the operation.
    ///
    /// With status 200 the code stands in `error_details`.
    ///
    /// Look the quota up with `ListQuotaCoupons`, or with `ListIssuedCouponQuotas` if it is a reseller's.
    ///
    /// `CBC.99000012` · HTTP 400 · retry after correction
    QuotaMissingOrInWrongState,

    /// What is left of the coupon quota is not enough.
    ///
    /// Compare the amounts with the `balance` of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000013` · HTTP 400 · retry after correction
    CouponQuotaShort,

    /// The coupon cannot be issued to a customer with this type of cooperation.
    ///
    /// Name other customers, or choose another quota.
    ///
    /// `CBC.99000014` · HTTP 400 · retry after correction
    CooperationTypeUnsuitable,

    /// A quota in this state cannot be granted.
    ///
    /// Choose a quota in the normal state; `ListQuotaCoupons` returns the states.
    ///
    /// `CBC.99000015` · HTTP 400 · retry after correction
    QuotaStateForbidsGrant,

    /// The customer does not exist, or is not a customer of the partner.
    ///
    /// Check the ids of the customers; `ListSubCustomers` returns them.
    ///
    /// `CBC.99000016` · HTTP 400 · retry after correction
    CustomerMissingOrNotOfPartner,

    /// The quota is not valid yet, or has expired.
    ///
    /// Choose a quota that is valid; `ListQuotaCoupons` returns its times.
    ///
    /// `CBC.99000017` · HTTP 400 · retry after correction
    QuotaNotValidNow,

    /// The face value of the coupon is below the minimum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000018` · HTTP 400 · retry after correction
    FaceValueTooSmall,

    /// The face value of the coupon is above the maximum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000019` · HTTP 400 · retry after correction
    FaceValueTooLarge,

    /// The number of coupons exceeds the maximum.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000020` · HTTP 400 · retry after correction
    TooManyCoupons,

    /// The sum of the face values exceeds what is allowed.
    ///
    /// Compare it with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000021` · HTTP 400 · retry after correction
    TotalFaceValueTooLarge,

    /// The coupon can be issued only to customers that are associated with a partner for the first time.
    ///
    /// Name other customers, or choose another quota.
    ///
    /// `CBC.99000022` · HTTP 400 · retry after correction
    OnlyForNewlyAssociated,

    /// The cloud services or products of the coupon go beyond those that the quota is limited to.
    ///
    /// Name services and products within the limits of the quota, or none.
    ///
    /// `CBC.99000023` · HTTP 400 · retry after correction
    LimitsExceedQuota,

    /// The limits on the use of the coupon, namely the kinds of orders, go beyond those of the quota.
    ///
    /// Compare them with the limits of the quota that `ListQuotaCoupons` returns.
    ///
    /// `CBC.99000024` · HTTP 400 · retry after correction
    UseLimitsOutsideQuota,

    /// A partner of this kind cannot issue coupons to itself.
    ///
    /// Name customers of the partner.
    ///
    /// `CBC.99000025` · HTTP 400 · retry after correction
    PartnerCannotIssueToItself,

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
    UpdateCouponQuotasCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    IllegalOperation("CBC.0150"),
    QuotaForOtherCustomers("CBC.50000021"),
    QuotaGrantInProgress("CBC.50000045"),
    NoQuotaForLeavingReseller("CBC.50010105"),
    QuotaMissingOrInWrongState("CBC.99000012"),
    CouponQuotaShort("CBC.99000013"),
    CooperationTypeUnsuitable("CBC.99000014"),
    QuotaStateForbidsGrant("CBC.99000015"),
    CustomerMissingOrNotOfPartner("CBC.99000016"),
    QuotaNotValidNow("CBC.99000017"),
    FaceValueTooSmall("CBC.99000018"),
    FaceValueTooLarge("CBC.99000019"),
    TooManyCoupons("CBC.99000020"),
    TotalFaceValueTooLarge("CBC.99000021"),
    OnlyForNewlyAssociated("CBC.99000022"),
    LimitsExceedQuota("CBC.99000023"),
    UseLimitsOutsideQuota("CBC.99000024"),
    PartnerCannotIssueToItself("CBC.99000025"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdateCouponQuotas`] failed.
pub type UpdateCouponQuotasError = Error<Code<UpdateCouponQuotasCode>>;

/// Quota that was granted to a cloud reseller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantedCouponQuota {
    /// Id of the cloud reseller.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the reseller's quota.
    ///
    /// `quota_id`
    pub quota_id: Option<String>,
}

api_runtime::answer!(GrantedCouponQuota { id, quota_id });

impl Decode for GrantedCouponQuota {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.id, &mut value.quota_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(GrantedCouponQuota { id, quota_id });
