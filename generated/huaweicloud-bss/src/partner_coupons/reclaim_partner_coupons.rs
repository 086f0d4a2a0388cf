// @generated from spec/bss/operations/partner_coupons/reclaim_partner_coupons.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Takes a coupon back that a partner issued to a customer.
///
/// `POST /v2/promotions/benefits/partner-coupons/reclaim` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mp_02004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_coupons::ReclaimPartnerCoupons;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ReclaimPartnerCoupons::new("example-0");
///     let response = client.partner_coupons().reclaim_partner_coupons(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation, for example after a coupon was issued by mistake. A coupon that the customer has not used is changed in this way: it is taken back, and another is issued. A flexi-purchase coupon that is meant for one customer can only be issued to that customer again.
///
/// What is left of an expired coupon goes back by itself, and so do the coupons of a customer that is no longer associated with the partner. `ListPartnerCouponsRecord` lists what was taken back, with the amounts. A coupon that was taken back stays in `ListIssuedPartnerCoupons`.
///
/// The request carries no key against submitting it twice. A repeat for a coupon that was taken back already answers CBC.99000048, which comes with status 200.
///
/// An operator account needs the permission.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_030201`.
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - The customer no longer has the coupon.
/// - All that is left of the coupon is taken back; a part of it cannot be.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only coupons of customers in the resale model can be taken back, not those of customers in the referral model.
/// - A coupon that has expired or was taken back already cannot be taken back.
/// - A cash coupon must be ready for use.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`coupon_id`](field@Self::coupon_id) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | 1–100 characters | depends on whether a cloud reseller takes the coupon back | unsupported | *unknown* |
///
/// # Rules
///
/// - `reseller-reclaims`: Needed when a cloud reseller takes a coupon back; otherwise it is not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99000045`](crate::error_codes::CBC_99000045) | 400 | A coupon that was issued to a customer in the referral model cannot be reclaimed. |  | never |
/// | [`CBC.99000048`](crate::error_codes::CBC_99000048) | 200 | The coupon has expired, or was reclaimed already. | After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded. | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of November 2025 names solution providers and distributors of the first tier.
/// - `indirect_partner_id, type`: “text of several ids in brackets, parted by commas” (API Explorer, example of the field). The row speaks of one id, and the examples of a whole request, there and on the page, have one.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ReclaimPartnerCoupons {
    /// Coupon to take back. `CreatePartnerCoupons` and `ListIssuedPartnerCoupons` return the ids.
    ///
    /// Required · `coupon_id` in the body · 1–64 characters
    pub coupon_id: String,

    /// Cloud reseller that takes back a coupon of a customer of its own. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · 1–100 characters
    ///
    /// Absent: depends on whether a cloud reseller takes the coupon back · Empty string: unsupported · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ReclaimPartnerCoupons {}

impl ReclaimPartnerCoupons {
    /// Creates it with [`coupon_id`](field@Self::coupon_id), the only required value.
    pub fn new(coupon_id: impl Into<String>) -> Self {
        Self {
            coupon_id: coupon_id.into(),
            indirect_partner_id: None,
        }
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

impl Operation for ReclaimPartnerCoupons {
    type Response = ReclaimPartnerCouponsResponse;
    type Code = ReclaimPartnerCouponsCode;
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

impl Fields for ReclaimPartnerCoupons {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.coupon_id.to_wire(), self.indirect_partner_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ReclaimPartnerCoupons {
    coupon_id,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ReclaimPartnerCouponsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ReclaimPartnerCoupons",
            method: Method::Post,
            path: "/v2/promotions/benefits/partner-coupons/reclaim",
            source: "https://support.huaweicloud.com/api-bpconsole/mp_02004.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("coupon_id")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .min_length(1)
                    .max_length(100)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn("whether a cloud reseller takes the coupon back"),
                        ),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-reclaims",
                "Needed when a cloud reseller takes a coupon back; otherwise it is not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000037,
                &error_codes::CBC_99000045,
                &error_codes::CBC_99000048,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`ReclaimPartnerCoupons`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct ReclaimPartnerCouponsResponse {}

impl std::cmp::Eq for ReclaimPartnerCouponsResponse {}

impl Decode for ReclaimPartnerCouponsResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimPartnerCouponsResponse {});

/// Error codes of [`ReclaimPartnerCoupons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReclaimPartnerCouponsCode {
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

    /// A coupon that was issued to a customer in the referral model cannot be reclaimed.
    ///
    /// `CBC.99000045` · HTTP 400 · retry never
    ReferralCouponNotReclaimable,

    /// The coupon has expired, or was reclaimed already.
    ///
    /// After a repeat of the same request, look the coupon up with `ListIssuedPartnerCoupons`, for the first one may have succeeded.
    ///
    /// `CBC.99000048` · HTTP 200 · retry never
    CouponExpiredOrReclaimed,

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
    ReclaimPartnerCouponsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    ReferralCouponNotReclaimable("CBC.99000045"),
    CouponExpiredOrReclaimed("CBC.99000048"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ReclaimPartnerCoupons`] failed.
pub type ReclaimPartnerCouponsError = Error<Code<ReclaimPartnerCouponsCode>>;
