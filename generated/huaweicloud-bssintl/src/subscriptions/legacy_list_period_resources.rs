// @generated from spec/bssintl/operations/subscriptions/legacy_list_period_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Instant,
    IntoGivenList, Json, ListLimits, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists yearly/monthly resources, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/common/order-mgr/resources/detail` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0084961226.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{LegacyListPeriodResources, LegacyResourceScope};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListPeriodResources::new("example-0")
///         .only_main_resource(LegacyResourceScope::WithAttached)
///         .page_size(100);
///     let mut items = client.subscriptions().legacy_list_period_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListRateOnPeriodDetail` tells what a renewal of a resource in use would cost, and `LegacyRenewResources` renews it.
///
/// A primary resource leads a group that belongs together: of a server and its disks the server; of a shared bandwidth and its addresses the bandwidth; of an address with a bandwidth of its own the address.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - Pagination: `page_no` is the page number from 1, `page_size` is the page size; `data` contains the items, `total_count` is the total count.
/// - The title marks the operation as the old one; a notice of 27 August 2024 sets 28 February 2025 as its last day.
///
/// # Restrictions
///
/// - Only resources that were provisioned successfully are listed.
/// - Solution providers and distributors of the first tier that call it with credentials of their own get no error and no data.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |  |
/// | [`resource_ids`](field@Self::resource_ids) | query | items of at most 64 characters · at most 50 items | not a filter | not a filter | filter | filter | *unknown* |
/// | [`order_id`](field@Self::order_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |
/// | [`only_main_resource`](field@Self::only_main_resource) | query |  | default `0` | *unknown* | *unknown* | *unknown* |  |
/// | [`status_list`](field@Self::status_list) | query |  | *unknown* | *unknown* | *unknown* | *unknown* | *unknown* |
/// | [`page_no`](field@Self::page_no) | query | at least 1 | *unknown* | *unknown* | *unknown* | *unknown* |  |
/// | [`page_size`](field@Self::page_size) | query | 1–500 | *unknown* | *unknown* | *unknown* | *unknown* |  |
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
/// - `status_list, type`: “the same states and 3 and 6, and 1” (examples of huaweicloud-sdk-go of 2021). The page lists three states. In the first SDKs of the operation that replaces this one, huaweicloudsdkbss 3.0.9b0 among them, 1 is a resource that is initialised, 3 one that has expired and 6 one that is being frozen.
/// - `LegacyPeriodResource.next_operation_policy, type`: “text” (tests of huaweicloud-sdk-java, package of version 1: an answer). The row and the example of the page, and the classes of the old SDKs, have a whole number.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListPeriodResources {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Resources to list; if `only_main_resource` is 0, with those that are attached to them. An id is the one that the cloud service gave the resource, such as `server_id` for a cloud server. The ids and the commas between them may have 4096 characters in all.
    ///
    /// Optional · `resource_ids` in the query · items of at most 64 characters · at most 50 items
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter · Empty list: *unknown*
    pub resource_ids: Option<Given<Vec<String>, (EmptyString, Null)>>,

    /// Resources of this order.
    ///
    /// Optional · `order_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub order_id: Option<Given<String, (EmptyString, Null)>>,

    /// Whether only primary resources are listed. Without effect for the id of an attached resource, which lists only itself.
    ///
    /// Optional · `only_main_resource` in the query
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub only_main_resource: Option<LegacyResourceScope>,

    /// Resources in these states.
    ///
    /// Optional · `status_list` in the query
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown* · Empty list: *unknown*
    pub status_list: Vec<LegacyPeriodResourceStatus>,

    /// Number of the page.
    ///
    /// Optional · `page_no` in the query · at least 1
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub page_no: Option<i64>,

    /// Resources on a page.
    ///
    /// Optional · `page_size` in the query · 1–500
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub page_size: Option<i64>,
}

impl std::cmp::Eq for LegacyListPeriodResources {}

impl LegacyListPeriodResources {
    /// Creates it with [`domain_id`](field@Self::domain_id), the only required value.
    pub fn new(domain_id: impl Into<String>) -> Self {
        Self {
            domain_id: domain_id.into(),
            resource_ids: None,
            order_id: None,
            only_main_resource: None,
            status_list: Vec::new(),
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`resource_ids`](field@Self::resource_ids).
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoGivenList<String, (EmptyString, Null)>,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_given_list());
        self
    }

    /// Sets [`resource_ids`](field@Self::resource_ids). `None` omits it.
    pub fn set_resource_ids(
        mut self,
        resource_ids: Option<impl IntoGivenList<String, (EmptyString, Null)>>,
    ) -> Self {
        self.resource_ids = resource_ids.map(IntoGivenList::into_given_list);
        self
    }

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<Given<String, (EmptyString, Null)>>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(
        mut self,
        order_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`only_main_resource`](field@Self::only_main_resource).
    pub fn only_main_resource(mut self, only_main_resource: LegacyResourceScope) -> Self {
        self.only_main_resource = Some(only_main_resource);
        self
    }

    /// Sets [`only_main_resource`](field@Self::only_main_resource). `None` omits it.
    pub fn set_only_main_resource(
        mut self,
        only_main_resource: Option<LegacyResourceScope>,
    ) -> Self {
        self.only_main_resource = only_main_resource;
        self
    }

    /// Sets [`status_list`](field@Self::status_list).
    pub fn status_list(
        mut self,
        status_list: impl IntoIterator<Item = LegacyPeriodResourceStatus>,
    ) -> Self {
        self.status_list = status_list.into_iter().collect();
        self
    }

    /// Sets [`status_list`](field@Self::status_list). `None` omits it.
    pub fn set_status_list(
        mut self,
        status_list: Option<impl IntoIterator<Item = LegacyPeriodResourceStatus>>,
    ) -> Self {
        self.status_list = status_list.into_iter().flatten().collect();
        self
    }

    /// Sets [`page_no`](field@Self::page_no).
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_no`](field@Self::page_no). `None` omits it.
    pub fn set_page_no(mut self, page_no: Option<i64>) -> Self {
        self.page_no = page_no;
        self
    }

    /// Sets [`page_size`](field@Self::page_size).
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_size`](field@Self::page_size). `None` omits it.
    pub fn set_page_size(mut self, page_size: Option<i64>) -> Self {
        self.page_size = page_size;
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

impl Operation for LegacyListPeriodResources {
    type Response = LegacyListPeriodResourcesResponse;
    type Code = LegacyListPeriodResourcesCode;
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

impl Fields for LegacyListPeriodResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.resource_ids.to_wire(),
            self.order_id.to_wire(),
            self.only_main_resource.to_wire(),
            self.status_list.to_wire(),
            self.page_no.to_wire(),
            self.page_size.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListPeriodResources {
    domain_id,
    resource_ids,
    order_id,
    only_main_resource,
    status_list,
    page_no,
    page_size,
});

static READ: api_runtime::ReadAs<LegacyListPeriodResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListPeriodResources",
            method: Method::Get,
            path: "/v1.0/{domain_id}/common/order-mgr/resources/detail",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0084961226.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("resource_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(50) })
                    .comma()
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("only_main_resource")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("status_list")
                    .text()
                    .one_of(&["2", "4", "5"])
                    .list()
                    .comma()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::query("page_no")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("page_size")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("500") })
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["data"]))
                    .position("page_no")
                    .limit("page_size")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyListPeriodResources {
    type Item = LegacyPeriodResource;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.data)
    }
}

static TAKE: api_runtime::TakeItems<LegacyPeriodResource> = LegacyListPeriodResources::TAKE_ITEMS;

/// Response of [`LegacyListPeriodResources`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyListPeriodResourcesResponse {
    /// Resources of this page.
    ///
    /// `data`
    pub data: Vec<LegacyPeriodResource>,

    /// Number of all matching resources.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(LegacyListPeriodResourcesResponse { data, total_count });

impl Decode for LegacyListPeriodResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.data, &mut value.total_count]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListPeriodResourcesResponse { data, total_count });

/// Error codes of [`LegacyListPeriodResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListPeriodResourcesCode {
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
    LegacyListPeriodResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListPeriodResources`] failed.
pub type LegacyListPeriodResourcesError = Error<Code<LegacyListPeriodResourcesCode>>;

/// What happens to a resource when it expires, in the v1.0 form. Only `AutoRenew` renews it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyNextOperation {
    /// It is billed by use from then on.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// It is deleted right out of use, without a retention period.
    ///
    /// `2` on the wire.
    DeleteAtOnce,

    /// It is renewed automatically.
    ///
    /// `3` on the wire.
    AutoRenew,

    /// It is frozen.
    ///
    /// `4` on the wire.
    Freeze,

    /// It is deleted at the end of the retention period.
    ///
    /// `5` on the wire.
    DeleteAfterRetention,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyNextOperation {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::PayPerUse => "1",
            Self::DeleteAtOnce => "2",
            Self::AutoRenew => "3",
            Self::Freeze => "4",
            Self::DeleteAfterRetention => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::PayPerUse,
            "2" => Self::DeleteAtOnce,
            "3" => Self::AutoRenew,
            "4" => Self::Freeze,
            "5" => Self::DeleteAfterRetention,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyNextOperation,
    [
        PayPerUse,
        DeleteAtOnce,
        AutoRenew,
        Freeze,
        DeleteAfterRetention,
    ],
    Unknown
);

impl Decode for LegacyNextOperation {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyNextOperation, number, answered);

/// Yearly/monthly resource of a customer, in the v1.0 form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyPeriodResource {
    /// Internal id of the resource that was to be provisioned. It belongs to the subscription; `resource_id` is that of the resource once it is there.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the resource instance.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource instance.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `cloud_service_type_code`
    pub cloud_service_type_code: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Specification of the resource, such as `s2.small.1.linux`.
    ///
    /// `resource_spec_code`
    pub resource_spec_code: Option<String>,

    /// Id of the project that the resource lies in.
    ///
    /// `project_code`
    pub project_code: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Id of the primary resource.
    ///
    /// `main_resource_id`
    pub main_resource_id: Option<String>,

    /// Whether this is a primary resource; `1` stands for a primary one.
    ///
    /// `is_main_resource`
    pub is_main_resource: Option<i64>,

    /// State of the resource. The parameter `status_list` names `2` in use, `4` frozen and `5` expired; whether other numbers come is not known.
    ///
    /// `status`
    pub status: Option<i64>,

    /// When the resource came into effect.
    ///
    /// `valid_time` · UTC
    pub valid_time: Option<Instant>,

    /// When the resource expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// What happens when the resource expires.
    ///
    /// `next_operation_policy`
    pub next_operation_policy: Option<LegacyNextOperation>,
}

api_runtime::answer!(LegacyPeriodResource {
    id,
    resource_id,
    resource_name,
    region_code,
    cloud_service_type_code,
    resource_type_code,
    resource_spec_code,
    project_code,
    product_id,
    main_resource_id,
    is_main_resource,
    status,
    valid_time,
    expire_time,
    next_operation_policy,
});

impl Decode for LegacyPeriodResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.region_code,
                &mut value.cloud_service_type_code,
                &mut value.resource_type_code,
                &mut value.resource_spec_code,
                &mut value.project_code,
                &mut value.product_id,
                &mut value.main_resource_id,
                &mut value.is_main_resource,
                &mut value.status,
                &mut value.valid_time,
                &mut value.expire_time,
                &mut value.next_operation_policy,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPeriodResource {
    id,
    resource_id,
    resource_name,
    region_code,
    cloud_service_type_code,
    resource_type_code,
    resource_spec_code,
    project_code,
    product_id,
    main_resource_id,
    is_main_resource,
    status,
    valid_time,
    expire_time,
    next_operation_policy,
});

/// State of a yearly/monthly resource that can be asked for, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyPeriodResourceStatus {
    /// In use.
    ///
    /// `2` on the wire.
    InUse,

    /// Frozen.
    ///
    /// `4` on the wire.
    Frozen,

    /// Expired.
    ///
    /// `5` on the wire.
    Expired,
}

impl LegacyPeriodResourceStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::InUse => "2",
            Self::Frozen => "4",
            Self::Expired => "5",
        }
    }
}

api_runtime::enumeration!(LegacyPeriodResourceStatus, [InUse, Frozen, Expired]);

impl ToWire for LegacyPeriodResourceStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyPeriodResourceStatus, text, closed);

/// Which resources of a group that belongs together are listed, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyResourceScope {
    /// Primary resources and those attached to them.
    ///
    /// `0` on the wire.
    WithAttached,

    /// Primary resources only.
    ///
    /// `1` on the wire.
    PrimaryOnly,
}

impl LegacyResourceScope {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::WithAttached => "0",
            Self::PrimaryOnly => "1",
        }
    }
}

api_runtime::enumeration!(LegacyResourceScope, [WithAttached, PrimaryOnly]);

impl ToWire for LegacyResourceScope {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyResourceScope, number, closed);
