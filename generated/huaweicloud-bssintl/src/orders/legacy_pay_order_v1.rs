// @generated from spec/bssintl/operations/orders/legacy_pay_order_v1.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Pays an order of yearly/monthly resources, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/customer/order-mgr/order/pay` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746561.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::{LegacyPayOrderV1, LegacyPayOrderV1Required};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyPayOrderV1::new(LegacyPayOrderV1Required {
///         domain_id: "example-0".to_owned(),
///         order_id: "example-0".to_owned(),
///     });
///     let response = client.orders().legacy_pay_order_v1(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Coupons can be chosen, other discounts cannot. The discount that was chosen when the order was placed stays as it was then: a commercial discount and one that a partner grants hold until the order expires, which is after seven days as a rule. When the order uses a discount of a promotion or a discount coupon that ends before, the order expires with it. The kinds of discounts exclude each other. On paying an order that buys or changes a cloud server, a disk or a network, the discount cannot be changed any more, and neither can one that a partner set for the order.
///
/// The console pays from the balance, on-line or with the bill of the month. The page does not say which of them the operation uses; `LegacyPayOrderV2` takes monthly settlement before the balance.
///
/// The request carries no key against submitting it twice.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - The vendor's change log says that the operation went out of service by 26 December 2023. The page still says that it will, and names that one, which goes out of service, too. `PayOrders` replaces both.
///
/// # Side effects
///
/// - Pays the order, and spends the coupons that are named.
///
/// # Restrictions
///
/// - Only an order that waits for payment can be paid.
/// - Member accounts whose finances their master account holds, and resource accounts, cannot call it.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) (`orderId`) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |  |
/// | [`pay_account_type`](field@Self::pay_account_type) (`payAccountType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`bp_id`](field@Self::bp_id) (`bpId`) | body |  | *unknown* | *unknown* | *unknown* |  |
/// | [`coupon_ids`](field@Self::coupon_ids) (`couponIds`) | body |  | *unknown* |  | *unknown* | *unknown* |
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
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page admits access keys, too, as the old SDK for Go does.
/// - `couponIds, doc`: “The parameter is reserved.” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page says that coupons can be chosen, and huaweicloud-sdk-go calls these their ids.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyPayOrderV1 {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Order to pay.
    ///
    /// Required · `orderId` in the body · at most 64 characters
    pub order_id: String,

    /// Kind of the account that pays. The old SDKs name no values; examples have `1` and `2`.
    ///
    /// Optional · `payAccountType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub pay_account_type: Option<i64>,

    /// Id of a partner's account.
    ///
    /// Optional · `bpId` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub bp_id: Option<String>,

    /// Ids of the coupons to pay with. They are cash coupons or flexi-purchase coupons; discount coupons count among the discounts, which cannot be chosen.
    ///
    /// Optional · `couponIds` in the body
    ///
    /// Absent: *unknown* · Null: *unknown* · Empty list: *unknown*
    pub coupon_ids: Vec<String>,
}

impl std::cmp::Eq for LegacyPayOrderV1 {}

/// The required values of [`LegacyPayOrderV1`].
#[derive(Debug, Clone)]
pub struct LegacyPayOrderV1Required {
    /// See [`domain_id`](field@LegacyPayOrderV1::domain_id).
    pub domain_id: String,

    /// See [`order_id`](field@LegacyPayOrderV1::order_id).
    pub order_id: String,
}

impl LegacyPayOrderV1 {
    /// Creates it from the required values.
    pub fn new(required: LegacyPayOrderV1Required) -> Self {
        let LegacyPayOrderV1Required {
            domain_id,
            order_id,
        } = required;
        Self {
            domain_id,
            order_id,
            pay_account_type: None,
            bp_id: None,
            coupon_ids: Vec::new(),
        }
    }

    /// Sets [`pay_account_type`](field@Self::pay_account_type).
    pub fn pay_account_type(mut self, pay_account_type: i64) -> Self {
        self.pay_account_type = Some(pay_account_type);
        self
    }

    /// Sets [`pay_account_type`](field@Self::pay_account_type). `None` omits it.
    pub fn set_pay_account_type(mut self, pay_account_type: Option<i64>) -> Self {
        self.pay_account_type = pay_account_type;
        self
    }

    /// Sets [`bp_id`](field@Self::bp_id).
    pub fn bp_id(mut self, bp_id: impl Into<String>) -> Self {
        self.bp_id = Some(bp_id.into());
        self
    }

    /// Sets [`bp_id`](field@Self::bp_id). `None` omits it.
    pub fn set_bp_id(mut self, bp_id: Option<impl Into<String>>) -> Self {
        self.bp_id = bp_id.map(Into::into);
        self
    }

    /// Sets [`coupon_ids`](field@Self::coupon_ids).
    pub fn coupon_ids(mut self, coupon_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.coupon_ids = coupon_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`coupon_ids`](field@Self::coupon_ids). `None` omits it.
    pub fn set_coupon_ids(
        mut self,
        coupon_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.coupon_ids = coupon_ids.into_iter().flatten().map(Into::into).collect();
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

impl Operation for LegacyPayOrderV1 {
    type Response = LegacyPayOrderV1Response;
    type Code = LegacyPayOrderV1Code;
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

impl Fields for LegacyPayOrderV1 {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.order_id.to_wire(),
            self.pay_account_type.to_wire(),
            self.bp_id.to_wire(),
            self.coupon_ids.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyPayOrderV1 {
    domain_id,
    order_id,
    pay_account_type,
    bp_id,
    coupon_ids,
});

static READ: api_runtime::ReadAs<LegacyPayOrderV1Response> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyPayOrderV1",
            method: Method::Post,
            path: "/v1.0/{domain_id}/customer/order-mgr/order/pay",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746561.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("orderId")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("payAccountType").integer().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("bpId").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("couponIds").text().list().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                    (State::EmptyList, Outcome::Unknown),
                ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyPayOrderV1`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPayOrderV1Response {
    /// Serial number of the payment.
    ///
    /// `tradeNo`
    pub trade_no: Option<String>,

    /// Resources for which the quota or the capacity does not suffice. An answer of success has an empty list.
    ///
    /// `quotaInfos`
    pub quota_infos: Vec<LegacyQuotaShortage>,

    /// Enterprise projects whose funds do not suffice. An answer of success has an empty list.
    ///
    /// `enterpriseProjectAuthResult`
    pub enterprise_project_auth_result: Vec<LegacyProjectShortage>,
}

impl std::cmp::Eq for LegacyPayOrderV1Response {}

impl LegacyPayOrderV1Response {
    const SHOWN: &'static str =
        api_runtime::names!["trade_no", "quota_infos", "enterprise_project_auth_result"];
}

impl std::fmt::Debug for LegacyPayOrderV1Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyPayOrderV1Response",
            Self::SHOWN,
            &[
                &self.trade_no,
                &self.quota_infos,
                &self.enterprise_project_auth_result,
            ],
        )
    }
}

impl LegacyPayOrderV1Response {
    const NAMES: &'static str =
        api_runtime::names!["tradeNo", "quotaInfos", "enterpriseProjectAuthResult"];
}

impl Decode for LegacyPayOrderV1Response {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.trade_no,
                &mut value.quota_infos,
                &mut value.enterprise_project_auth_result,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPayOrderV1Response {
    trade_no,
    quota_infos,
    enterprise_project_auth_result,
});

/// Error codes of [`LegacyPayOrderV1`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyPayOrderV1Code {
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
    LegacyPayOrderV1Code,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyPayOrderV1`] failed.
pub type LegacyPayOrderV1Error = Error<Code<LegacyPayOrderV1Code>>;

/// An enterprise project whose funds do not suffice for an order, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyProjectShortage {
    /// Id of the enterprise project that the order belongs to.
    ///
    /// `enterpriseProjectId`
    pub enterprise_project_id: Option<String>,

    /// Name of the enterprise project.
    ///
    /// `enterpriseProjectName`
    pub enterprise_project_name: Option<String>,

    /// Result of the check of its funds. The old SDK names no values.
    ///
    /// `authStatus`
    pub auth_status: Option<i64>,
}

impl std::cmp::Eq for LegacyProjectShortage {}

impl LegacyProjectShortage {
    const SHOWN: &'static str = api_runtime::names![
        "enterprise_project_id",
        "enterprise_project_name",
        "auth_status",
    ];
}

impl std::fmt::Debug for LegacyProjectShortage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyProjectShortage",
            Self::SHOWN,
            &[
                &self.enterprise_project_id,
                &self.enterprise_project_name,
                &self.auth_status,
            ],
        )
    }
}

impl LegacyProjectShortage {
    const NAMES: &'static str =
        api_runtime::names!["enterpriseProjectId", "enterpriseProjectName", "authStatus"];
}

impl Decode for LegacyProjectShortage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.auth_status,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyProjectShortage {
    enterprise_project_id,
    enterprise_project_name,
    auth_status,
});

/// A resource of an order for which the quota or the capacity does not suffice, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyQuotaShortage {
    /// Code of the region.
    ///
    /// `regionCode`
    pub region_code: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `cloudServiceType`
    pub cloud_service_type: Option<String>,

    /// Code of the resource type.
    ///
    /// `resourceType`
    pub resource_type: Option<String>,

    /// Code of the specification.
    ///
    /// `resourceSpecCode`
    pub resource_spec_code: Option<String>,

    /// Result of the check of quota, capacity or specification. The old SDK names no values.
    ///
    /// `authResult`
    pub auth_result: Option<i64>,

    /// Id of the availability zone.
    ///
    /// `availableZoneId`
    pub available_zone_id: Option<String>,
}

impl std::cmp::Eq for LegacyQuotaShortage {}

impl LegacyQuotaShortage {
    const SHOWN: &'static str = api_runtime::names![
        "region_code",
        "cloud_service_type",
        "resource_type",
        "resource_spec_code",
        "auth_result",
        "available_zone_id",
    ];
}

impl std::fmt::Debug for LegacyQuotaShortage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyQuotaShortage",
            Self::SHOWN,
            &[
                &self.region_code,
                &self.cloud_service_type,
                &self.resource_type,
                &self.resource_spec_code,
                &self.auth_result,
                &self.available_zone_id,
            ],
        )
    }
}

impl LegacyQuotaShortage {
    const NAMES: &'static str = api_runtime::names![
        "regionCode",
        "cloudServiceType",
        "resourceType",
        "resourceSpecCode",
        "authResult",
        "availableZoneId",
    ];
}

impl Decode for LegacyQuotaShortage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.region_code,
                &mut value.cloud_service_type,
                &mut value.resource_type,
                &mut value.resource_spec_code,
                &mut value.auth_result,
                &mut value.available_zone_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyQuotaShortage {
    region_code,
    cloud_service_type,
    resource_type,
    resource_spec_code,
    auth_result,
    available_zone_id,
});
