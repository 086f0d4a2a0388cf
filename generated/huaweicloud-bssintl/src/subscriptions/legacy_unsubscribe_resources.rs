// @generated from spec/bssintl/operations/subscriptions/legacy_unsubscribe_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Unsubscribes from yearly/monthly resources or from their renewals, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/common/order-mgr/resources/delete` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0082522030.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{LegacyUnsubscribeResources, LegacyUnsubscribeResourcesRequired, LegacyUnsubscribeType};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyUnsubscribeResources::new(LegacyUnsubscribeResourcesRequired {
///         domain_id: "example-0".to_owned(),
///         resource_ids: vec!["example-0".to_owned()],
///         un_sub_type: LegacyUnsubscribeType::ResourceAndRenewals,
///     });
///     let response = client.subscriptions().legacy_unsubscribe_resources(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The vendor's console has the customer confirm that a handling fee is charged.
///
/// Attached to a server are disks, to a shared bandwidth its addresses, and to an address with a bandwidth of its own that bandwidth.
///
/// `ShowRefundOrderDetails` tells which orders the refund of an unsubscription order comes from.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. The page of November 2025 still announces it.
///
/// # Side effects
///
/// - Ends the use of the resources, unless only renewals are given up.
/// - Unsubscribes from the resources that are attached to a primary resource together with it.
/// - Places unsubscription orders.
///
/// # Restrictions
///
/// - Only a resource that was paid for and provisioned successfully can be unsubscribed from.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`resource_ids`](field@Self::resource_ids) (`resourceIds`) | body | required · items of at most 64 characters | unsupported |  | *unknown* | *unknown* |
/// | [`un_sub_type`](field@Self::un_sub_type) (`unSubType`) | body | required | unsupported |  | *unknown* |  |
/// | [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type) (`unsubscribeReasonType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`unsubscribe_reason`](field@Self::unsubscribe_reason) (`unsubscribeReason`) | body | at most 512 characters | *unknown* | *unknown* | *unknown* |  |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.3185`](crate::error_codes::CBC_3185) | 200 | The cloud service must be unsubscribed from as a whole. |  | after correction |
/// | [`CBC.7281`](crate::error_codes::CBC_7281) | 200 | The account is frozen, so nothing can be renewed or unsubscribed from. |  | after correction |
/// | [`CBC.30000053`](crate::error_codes::CBC_30000053) | 200 | The resource is billed by a savings plan and cannot be unsubscribed from. |  | never |
/// | [`CBC.30000067`](crate::error_codes::CBC_30000067) | 200 | The resource was deleted or is not under management, so it cannot be unsubscribed from. | Leave the resource out of the request. | after correction |
/// | [`CBC.99003012`](crate::error_codes::CBC_99003012) | 200 | A resource id does not exist. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99003100`](crate::error_codes::CBC_99003100) | 200 | A resource of the request is contained in an unpaid order. | Pay or cancel that order first. | after correction |
/// | [`CBC.99003128`](crate::error_codes::CBC_99003128) | 200 | The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up. |  | never |
/// | [`CBC.99003645`](crate::error_codes::CBC_99003645) | 200 | Services of this type cannot be unsubscribed from. |  | never |
/// | [`CBC.99003656`](crate::error_codes::CBC_99003656) | 200 | The resource or account is frozen, so the operation is not possible. |  | after correction |
/// | [`CBC.99006066`](crate::error_codes::CBC_99006066) | 200 | The query of billing information failed. | Repeat the call later. | later |
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99003650`](crate::error_codes::CBC_99003650) | 400 | This service of the marketplace cannot be unsubscribed from. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020, packages of version 1 for this site). The old SDK for Go admits access keys, too, as the China site's page does.
/// - `unsubscribeReasonType, values`: “the same values and 0” (example of huaweicloud-sdk-go of 2021, which sends 0). No source explains 0; other examples send 1 and 5.
/// - `orderIds, doc`: “The field is called `order_ids`.” (huaweicloud-sdk-go, package of version 1). The page's example of an answer, the old Java SDK and the old Python SDK have `orderIds`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyUnsubscribeResources {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Resources to unsubscribe from. The field `is_main_resource` of the list of resources tells which are primary.
    ///
    /// Required · `resourceIds` in the body · items of at most 64 characters
    pub resource_ids: Vec<String>,

    /// What is given up.
    ///
    /// Required · `unSubType` in the body
    pub un_sub_type: LegacyUnsubscribeType,

    /// Kind of reason.
    ///
    /// Optional · `unsubscribeReasonType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub unsubscribe_reason_type: Option<LegacyUnsubscribeReason>,

    /// Reason, as a rule in the customer's own words.
    ///
    /// Optional · `unsubscribeReason` in the body · at most 512 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub unsubscribe_reason: Option<String>,
}

impl std::cmp::Eq for LegacyUnsubscribeResources {}

/// The required values of [`LegacyUnsubscribeResources`].
#[derive(Debug, Clone)]
pub struct LegacyUnsubscribeResourcesRequired {
    /// See [`domain_id`](field@LegacyUnsubscribeResources::domain_id).
    pub domain_id: String,

    /// See [`resource_ids`](field@LegacyUnsubscribeResources::resource_ids).
    pub resource_ids: Vec<String>,

    /// See [`un_sub_type`](field@LegacyUnsubscribeResources::un_sub_type).
    pub un_sub_type: LegacyUnsubscribeType,
}

impl LegacyUnsubscribeResources {
    /// Creates it from the required values.
    pub fn new(required: LegacyUnsubscribeResourcesRequired) -> Self {
        let LegacyUnsubscribeResourcesRequired {
            domain_id,
            resource_ids,
            un_sub_type,
        } = required;
        Self {
            domain_id,
            resource_ids,
            un_sub_type,
            unsubscribe_reason_type: None,
            unsubscribe_reason: None,
        }
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type).
    pub fn unsubscribe_reason_type(
        mut self,
        unsubscribe_reason_type: LegacyUnsubscribeReason,
    ) -> Self {
        self.unsubscribe_reason_type = Some(unsubscribe_reason_type);
        self
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type). `None` omits it.
    pub fn set_unsubscribe_reason_type(
        mut self,
        unsubscribe_reason_type: Option<LegacyUnsubscribeReason>,
    ) -> Self {
        self.unsubscribe_reason_type = unsubscribe_reason_type;
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason).
    pub fn unsubscribe_reason(mut self, unsubscribe_reason: impl Into<String>) -> Self {
        self.unsubscribe_reason = Some(unsubscribe_reason.into());
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason). `None` omits it.
    pub fn set_unsubscribe_reason(mut self, unsubscribe_reason: Option<impl Into<String>>) -> Self {
        self.unsubscribe_reason = unsubscribe_reason.map(Into::into);
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

impl Operation for LegacyUnsubscribeResources {
    type Response = LegacyUnsubscribeResourcesResponse;
    type Code = LegacyUnsubscribeResourcesCode;
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

impl Fields for LegacyUnsubscribeResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.resource_ids.to_wire(),
            self.un_sub_type.to_wire(),
            self.unsubscribe_reason_type.to_wire(),
            self.unsubscribe_reason.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyUnsubscribeResources {
    domain_id,
    resource_ids,
    un_sub_type,
    unsubscribe_reason_type,
    unsubscribe_reason,
});

static READ: api_runtime::ReadAs<LegacyUnsubscribeResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyUnsubscribeResources",
            method: Method::Post,
            path: "/v1.0/{domain_id}/common/order-mgr/resources/delete",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0082522030.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("resourceIds")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::body("unSubType")
                    .integer()
                    .one_of(&["1", "2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("unsubscribeReasonType")
                    .integer()
                    .one_of(&["1", "2", "3", "4", "5"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("unsubscribeReason")
                    .text()
                    .max_length(512)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_3185,
                &error_codes::CBC_7281,
                &error_codes::CBC_30000053,
                &error_codes::CBC_30000067,
                &error_codes::CBC_99003012,
                &error_codes::CBC_99003100,
                &error_codes::CBC_99003128,
                &error_codes::CBC_99003645,
                &error_codes::CBC_99003656,
                &error_codes::CBC_99006066,
                &error_codes::CBC_0100,
                &error_codes::CBC_99003650,
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

/// Response of [`LegacyUnsubscribeResources`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyUnsubscribeResourcesResponse {
    /// Ids of the unsubscription orders.
    ///
    /// `orderIds`
    pub order_ids: Vec<String>,
}

impl std::cmp::Eq for LegacyUnsubscribeResourcesResponse {}

impl LegacyUnsubscribeResourcesResponse {
    const SHOWN: &'static str = api_runtime::names!["order_ids"];
}

impl std::fmt::Debug for LegacyUnsubscribeResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyUnsubscribeResourcesResponse",
            Self::SHOWN,
            &[&self.order_ids],
        )
    }
}

impl LegacyUnsubscribeResourcesResponse {
    const NAMES: &'static str = api_runtime::names!["orderIds"];
}

impl Decode for LegacyUnsubscribeResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.order_ids]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyUnsubscribeResourcesResponse { order_ids });

/// Error codes of [`LegacyUnsubscribeResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyUnsubscribeResourcesCode {
    /// The cloud service must be unsubscribed from as a whole.
    ///
    /// `CBC.3185` · HTTP 200 · retry after correction
    LegacyServiceNotDivisible,

    /// The account is frozen, so nothing can be renewed or unsubscribed from.
    ///
    /// `CBC.7281` · HTTP 200 · retry after correction
    LegacyAccountFrozen,

    /// The resource is billed by a savings plan and cannot be unsubscribed from.
    ///
    /// `CBC.30000053` · HTTP 200 · retry never
    BilledBySavingsPlan,

    /// The resource was deleted or is not under management, so it cannot be unsubscribed from.
    ///
    /// A resource that was already unsubscribed from is refused with it, too. Its English message has resources whose subscription is not synchronized yet in place of those that are not under management.
    ///
    /// Leave the resource out of the request.
    ///
    /// `CBC.30000067` · HTTP 200 · retry after correction
    ResourceNotManaged,

    /// A resource id does not exist.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99003012` · HTTP 200 · retry after correction
    ResourceIdMissing,

    /// A resource of the request is contained in an unpaid order.
    ///
    /// Pay or cancel that order first.
    ///
    /// `CBC.99003100` · HTTP 200 · retry after correction
    ResourceInUnpaidOrder,

    /// The resource has no renewed period, or that period is already in effect, so the renewal cannot be given up.
    ///
    /// `CBC.99003128` · HTTP 200 · retry never
    NoRenewedPeriod,

    /// Services of this type cannot be unsubscribed from.
    ///
    /// `CBC.99003645` · HTTP 200 · retry never
    LegacyServiceNotReturnable,

    /// The resource or account is frozen, so the operation is not possible.
    ///
    /// `CBC.99003656` · HTTP 200 · retry after correction
    ResourceOrAccountFrozen,

    /// The query of billing information failed.
    ///
    /// Repeat the call later.
    ///
    /// `CBC.99006066` · HTTP 200 · retry later
    BillingQueryFailed,

    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// This service of the marketplace cannot be unsubscribed from.
    ///
    /// `CBC.99003650` · HTTP 400 · retry never
    MarketplaceServiceNotRefundable,

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
    LegacyUnsubscribeResourcesCode,
    CommonCode,
    LegacyServiceNotDivisible("CBC.3185"),
    LegacyAccountFrozen("CBC.7281"),
    BilledBySavingsPlan("CBC.30000053"),
    ResourceNotManaged("CBC.30000067"),
    ResourceIdMissing("CBC.99003012"),
    ResourceInUnpaidOrder("CBC.99003100"),
    NoRenewedPeriod("CBC.99003128"),
    LegacyServiceNotReturnable("CBC.99003645"),
    ResourceOrAccountFrozen("CBC.99003656"),
    BillingQueryFailed("CBC.99006066"),
    InvalidParameter("CBC.0100"),
    MarketplaceServiceNotRefundable("CBC.99003650"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyUnsubscribeResources`] failed.
pub type LegacyUnsubscribeResourcesError = Error<Code<LegacyUnsubscribeResourcesCode>>;

/// Kind of reason for an unsubscription, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyUnsubscribeReason {
    /// The product does not work well.
    ///
    /// `1` on the wire.
    HardToUse,

    /// The product lacks functions that are needed.
    ///
    /// `2` on the wire.
    MissingFunctions,

    /// The product is too complicated to operate.
    ///
    /// `3` on the wire.
    TooComplicated,

    /// The service is not satisfying.
    ///
    /// `4` on the wire.
    DissatisfiedWithService,

    /// Another reason.
    ///
    /// `5` on the wire.
    Other,
}

impl LegacyUnsubscribeReason {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::HardToUse => "1",
            Self::MissingFunctions => "2",
            Self::TooComplicated => "3",
            Self::DissatisfiedWithService => "4",
            Self::Other => "5",
        }
    }
}

api_runtime::enumeration!(
    LegacyUnsubscribeReason,
    [
        HardToUse,
        MissingFunctions,
        TooComplicated,
        DissatisfiedWithService,
        Other,
    ]
);

impl ToWire for LegacyUnsubscribeReason {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyUnsubscribeReason, number, closed);

/// What an unsubscription gives up, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyUnsubscribeType {
    /// The resource and its renewals.
    ///
    /// `1` on the wire.
    ResourceAndRenewals,

    /// The renewals alone; the resource itself stays subscribed.
    ///
    /// `2` on the wire.
    RenewalsOnly,
}

impl LegacyUnsubscribeType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ResourceAndRenewals => "1",
            Self::RenewalsOnly => "2",
        }
    }
}

api_runtime::enumeration!(LegacyUnsubscribeType, [ResourceAndRenewals, RenewalsOnly]);

impl ToWire for LegacyUnsubscribeType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyUnsubscribeType, number, closed);
