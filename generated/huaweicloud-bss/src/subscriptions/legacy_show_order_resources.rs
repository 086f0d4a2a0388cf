// @generated from spec/bss/operations/subscriptions/legacy_show_order_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::SizeUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Safety,
    Service, State, ToWire, Violations, WireRef,
};

/// Shows the resources of an order and whether they were provisioned.
///
/// `GET /v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::{LegacyShowOrderResources, LegacyShowOrderResourcesRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowOrderResources::new(LegacyShowOrderResourcesRequired {
///         domain_id: "example-0".to_owned(),
///         order_id: "example-0".to_owned(),
///         offset: 1,
///         limit: 1,
///     });
///     let mut items = client.subscriptions().legacy_show_order_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyListOrders` and `ListCustomerOrders` return the ids of orders.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `resources` contains the items, `totalSize` is the total count.
/// - The page says that the operation will soon go out of service and that the services will later offer something in its place.
///
/// # Restrictions
///
/// - Partners cannot call it with credentials of their own, as they cannot buy products and have no orders.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`offset`](field@Self::offset) | query | required · 1–2147483647 | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | required · 1–50 | unsupported | *unknown* | *unknown* | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000083`](crate::error_codes::CBC_99000083) | 400 | Of this order the provisioning of the resources cannot be queried. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page admits access keys, too, as the old SDK for Go does.
/// - `offset, presence.absent`: “default 1” (`api-oce/api_order_00001`, description of the parameter). The same row marks the parameter as required.
/// - `offset, required`: “not required” (huaweicloud-sdk-python of 2020, example of a request, and huaweicloud-sdk-go of 2021; `huaweicloudDocs/ecs`, examples of buying servers, a request with an answer). The page says that it is mandatory. The defaults that its rows name are what the examples leave to the server.
/// - `limit, presence.absent`: “default 10” (`api-oce/api_order_00001`, description of the parameter). The same row marks the parameter as required.
/// - `limit, required`: “not required” (huaweicloud-sdk-python of 2020, example of a request, and huaweicloud-sdk-go of 2021; `huaweicloudDocs/ecs`, examples of buying servers, a request with an answer). The page says that it is mandatory. The defaults that its rows name are what the examples leave to the server.
/// - `LegacyOrderResource.resourceSpecCode, doc`: “That of a virtual machine may have another ending.” (tests of huaweicloud-sdk-java of 2022: an answer with `h1.8xlarge.4.gwc01`). The page says how they end.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowOrderResources {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Order of yearly/monthly products.
    ///
    /// Required · `order_id` in the path · at most 64 characters
    pub order_id: String,

    /// Number of the page.
    ///
    /// Required · `offset` in the query · 1–2147483647
    pub offset: i64,

    /// Resources on a page.
    ///
    /// Required · `limit` in the query · 1–50
    pub limit: i64,
}

impl std::cmp::Eq for LegacyShowOrderResources {}

/// The required values of [`LegacyShowOrderResources`].
#[derive(Debug, Clone)]
pub struct LegacyShowOrderResourcesRequired {
    /// See [`domain_id`](field@LegacyShowOrderResources::domain_id).
    pub domain_id: String,

    /// See [`order_id`](field@LegacyShowOrderResources::order_id).
    pub order_id: String,

    /// See [`offset`](field@LegacyShowOrderResources::offset).
    pub offset: i64,

    /// See [`limit`](field@LegacyShowOrderResources::limit).
    pub limit: i64,
}

impl LegacyShowOrderResources {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowOrderResourcesRequired) -> Self {
        let LegacyShowOrderResourcesRequired {
            domain_id,
            order_id,
            offset,
            limit,
        } = required;
        Self {
            domain_id,
            order_id,
            offset,
            limit,
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

impl Operation for LegacyShowOrderResources {
    type Response = LegacyShowOrderResourcesResponse;
    type Code = LegacyShowOrderResourcesCode;
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

impl Fields for LegacyShowOrderResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.order_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowOrderResources {
    domain_id,
    order_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<LegacyShowOrderResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowOrderResources",
            method: Method::Get,
            path: "/v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}",
            source: "https://support.huaweicloud.com/api-oce/api_order_00001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::path("order_id").text().max_length(64).required(),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("2147483647") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("50") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000083,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Pages, api_runtime::Path(&["resources"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["totalSize"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyShowOrderResources {
    type Item = LegacyOrderResource;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.resources)
    }
}

static TAKE: api_runtime::TakeItems<LegacyOrderResource> = LegacyShowOrderResources::TAKE_ITEMS;

/// Response of [`LegacyShowOrderResources`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyShowOrderResourcesResponse {
    /// Number of all resources.
    ///
    /// `totalSize`
    ///
    /// The call failed.
    pub total_size: Option<i64>,

    /// Resources of this page.
    ///
    /// `resources`
    ///
    /// The call failed.
    pub resources: Vec<LegacyOrderResource>,
}

impl std::cmp::Eq for LegacyShowOrderResourcesResponse {}

impl LegacyShowOrderResourcesResponse {
    const SHOWN: &'static str = api_runtime::names!["total_size", "resources"];
}

impl std::fmt::Debug for LegacyShowOrderResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyShowOrderResourcesResponse",
            Self::SHOWN,
            &[&self.total_size, &self.resources],
        )
    }
}

impl LegacyShowOrderResourcesResponse {
    const NAMES: &'static str = api_runtime::names!["totalSize", "resources"];
}

impl Decode for LegacyShowOrderResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_size, &mut value.resources],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowOrderResourcesResponse {
    total_size,
    resources,
});

/// Error codes of [`LegacyShowOrderResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowOrderResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Of this order the provisioning of the resources cannot be queried.
    ///
    /// `CBC.99000083` · HTTP 400 · retry never
    LegacyNoResourcesOfOrder,

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
    LegacyShowOrderResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    LegacyNoResourcesOfOrder("CBC.99000083"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowOrderResources`] failed.
pub type LegacyShowOrderResourcesError = Error<Code<LegacyShowOrderResourcesCode>>;

/// Resource of an order, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderResource {
    /// Id of the resource instance.
    ///
    /// `resourceId`
    ///
    /// Comes only for a resource that was provisioned and has an id.
    pub resource_id: Option<String>,

    /// Code of the cloud service type. `ListServiceTypes` returns the codes.
    ///
    /// `cloudServiceType`
    pub cloud_service_type: Option<String>,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// `regionCode`
    pub region_code: Option<String>,

    /// Code of the resource type. `ListResourceTypes` returns the codes.
    ///
    /// `resourceType`
    pub resource_type: Option<String>,

    /// Specification of the resource, such as `s2.small.1.linux`. Those of virtual machines end with `.win` or `.linux`.
    ///
    /// `resourceSpecCode`
    pub resource_spec_code: Option<String>,

    /// Size of the resource, such as that of a volume or a bandwidth that was bought.
    ///
    /// `resourceSize` · unit in `resouceSizeMeasureId`
    ///
    /// It is null, with its unit, for a server in an example of the vendor.
    pub resource_size: Option<Decimal>,

    /// Unit of the size. The wire name lacks a letter.
    ///
    /// `resouceSizeMeasureId` · never `14`
    pub resource_size_measure_id: Option<SizeUnit>,

    /// How far the provisioning of the resource has come.
    ///
    /// `status`
    pub status: Option<LegacyProvisioningStatus>,
}

impl std::cmp::Eq for LegacyOrderResource {}

impl LegacyOrderResource {
    const SHOWN: &'static str = api_runtime::names![
        "resource_id",
        "cloud_service_type",
        "region_code",
        "resource_type",
        "resource_spec_code",
        "resource_size",
        "resource_size_measure_id",
        "status",
    ];
}

impl std::fmt::Debug for LegacyOrderResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderResource",
            Self::SHOWN,
            &[
                &self.resource_id,
                &self.cloud_service_type,
                &self.region_code,
                &self.resource_type,
                &self.resource_spec_code,
                &self.resource_size,
                &self.resource_size_measure_id,
                &self.status,
            ],
        )
    }
}

impl LegacyOrderResource {
    /// [`resource_size`](Self::resource_size) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn resource_size_with_unit(&self) -> Option<Amount<'_, SizeUnit>> {
        Amount::with_unit(self.resource_size, self.resource_size_measure_id.as_ref())
    }
}

impl LegacyOrderResource {
    const NAMES: &'static str = api_runtime::names![
        "resourceId",
        "cloudServiceType",
        "regionCode",
        "resourceType",
        "resourceSpecCode",
        "resourceSize",
        "resouceSizeMeasureId",
        "status",
    ];
}

impl Decode for LegacyOrderResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.resource_id,
                &mut value.cloud_service_type,
                &mut value.region_code,
                &mut value.resource_type,
                &mut value.resource_spec_code,
                &mut value.resource_size,
                &mut value.resource_size_measure_id,
                &mut value.status,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOrderResource {
    resource_id,
    cloud_service_type,
    region_code,
    resource_type,
    resource_spec_code,
    resource_size,
    resource_size_measure_id,
    status,
});

/// How far the provisioning of a resource of an order has come.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyProvisioningStatus {
    /// The resource was provisioned.
    ///
    /// `1` on the wire.
    Succeeded,

    /// The provisioning failed.
    ///
    /// `2` on the wire.
    Failed,

    /// The resource is being provisioned.
    ///
    /// `3` on the wire.
    Processing,

    /// The provisioning was cancelled.
    ///
    /// `4` on the wire.
    Canceled,

    /// Waits for payment.
    ///
    /// `6` on the wire.
    PendingPayment,

    /// Waits for review.
    ///
    /// `7` on the wire.
    PendingReview,

    /// The resource was unsubscribed from.
    ///
    /// `8` on the wire.
    Unsubscribed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyProvisioningStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Succeeded => "1",
            Self::Failed => "2",
            Self::Processing => "3",
            Self::Canceled => "4",
            Self::PendingPayment => "6",
            Self::PendingReview => "7",
            Self::Unsubscribed => "8",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Succeeded,
            "2" => Self::Failed,
            "3" => Self::Processing,
            "4" => Self::Canceled,
            "6" => Self::PendingPayment,
            "7" => Self::PendingReview,
            "8" => Self::Unsubscribed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyProvisioningStatus,
    [
        Succeeded,
        Failed,
        Processing,
        Canceled,
        PendingPayment,
        PendingReview,
        Unsubscribed,
    ],
    Unknown
);

impl Decode for LegacyProvisioningStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyProvisioningStatus, number, answered);
