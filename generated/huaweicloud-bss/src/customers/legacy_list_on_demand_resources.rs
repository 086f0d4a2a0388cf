// @generated from spec/bss/operations/customers/legacy_list_on_demand_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant, Json, ListLimits,
    Method, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw, Safety, Service, State,
    ToWire, Violations, WireRef,
};

/// Lists the pay-per-use resources of a customer of a partner, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources` · [vendor's page](https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0079744790.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacyListOnDemandResources, LegacyListOnDemandResourcesRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListOnDemandResources::new(LegacyListOnDemandResourcesRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///     })
///     .page_size(100);
///     let mut items = client.customers().legacy_list_on_demand_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The list lags behind, by a time that differs between cloud services, and is for reference only.
///
/// The page of this site could not be reached. What is said here stands on pages of the international site and in the vendor's old SDKs, those for this site among them.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Pagination: `pageNo` is the page number from 1, `pageSize` is the page size; `customerResources` contains the items, `totalCount` is the total count.
/// - The page of the international site says that the operation will go out of service, its change log that it went by 26 December 2023. Later lists of such operations of this site do not name it; whether it still answers here is not known.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_resource_id`](field@Self::customer_resource_id) (`customerResourceId`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |  |
/// | [`region_code`](field@Self::region_code) (`regionCode`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`cloud_service_type_code`](field@Self::cloud_service_type_code) (`cloudServiceTypeCode`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`resource_type_code`](field@Self::resource_type_code) (`resourceTypeCode`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`resource_ids`](field@Self::resource_ids) (`resourceIds`) | body | at most 50 items | not a filter |  | not a filter | not a filter |
/// | [`resource_name`](field@Self::resource_name) (`resourceName`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`start_time_begin`](field@Self::start_time_begin) (`startTimeBegin`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`start_time_end`](field@Self::start_time_end) (`startTimeEnd`) | body | 1–64 characters | not a filter | unsupported | not a filter |  |
/// | [`page_no`](field@Self::page_no) (`pageNo`) | body |  | *unknown* |  | *unknown* |  |
/// | [`page_size`](field@Self::page_size) (`pageSize`) | body |  | *unknown* |  | *unknown* |  |
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
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mqr_01002`, the page of the operation that replaces it). The pages of the international site and the vendor's old SDKs admit any partner.
/// - `startTimeEnd, doc`: “End of the time in which the resource is in effect.” (huaweicloud-sdk-go of 2021, huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The page speaks of the start in both rows.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListOnDemandResources {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Resource with this id, which is the one of the customer's resource and not that of the cloud service.
    ///
    /// Optional · `customerResourceId` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub customer_resource_id: Option<String>,

    /// Customer whose resources are listed.
    ///
    /// Required · `customerId` in the body · 1–64 characters
    pub customer_id: String,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// Optional · `regionCode` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub region_code: Option<String>,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloudServiceTypeCode` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub cloud_service_type_code: Option<String>,

    /// Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// Optional · `resourceTypeCode` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub resource_type_code: Option<String>,

    /// Resources with these ids.
    ///
    /// Optional · `resourceIds` in the body · at most 50 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub resource_ids: Vec<String>,

    /// Resources of this name. A part of the name does not find them.
    ///
    /// Optional · `resourceName` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub resource_name: Option<String>,

    /// Resources that are in effect from this time on, or a later one.
    ///
    /// Optional · `startTimeBegin` in the body · 1–64 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub start_time_begin: Option<Instant>,

    /// Resources that are in effect from this time on, or an earlier one.
    ///
    /// Optional · `startTimeEnd` in the body · 1–64 characters · UTC
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub start_time_end: Option<Instant>,

    /// Number of the page.
    ///
    /// Optional · `pageNo` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub page_no: Option<i64>,

    /// Resources on a page.
    ///
    /// Optional · `pageSize` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub page_size: Option<i64>,
}

impl std::cmp::Eq for LegacyListOnDemandResources {}

/// The required values of [`LegacyListOnDemandResources`].
#[derive(Debug, Clone)]
pub struct LegacyListOnDemandResourcesRequired {
    /// See [`partner_id`](field@LegacyListOnDemandResources::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyListOnDemandResources::customer_id).
    pub customer_id: String,
}

impl LegacyListOnDemandResources {
    /// Creates it from the required values.
    pub fn new(required: LegacyListOnDemandResourcesRequired) -> Self {
        let LegacyListOnDemandResourcesRequired {
            partner_id,
            customer_id,
        } = required;
        Self {
            partner_id,
            customer_id,
            customer_resource_id: None,
            region_code: None,
            cloud_service_type_code: None,
            resource_type_code: None,
            resource_ids: Vec::new(),
            resource_name: None,
            start_time_begin: None,
            start_time_end: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`customer_resource_id`](field@Self::customer_resource_id).
    pub fn customer_resource_id(mut self, customer_resource_id: impl Into<String>) -> Self {
        self.customer_resource_id = Some(customer_resource_id.into());
        self
    }

    /// Sets [`customer_resource_id`](field@Self::customer_resource_id). `None` omits it.
    pub fn set_customer_resource_id(
        mut self,
        customer_resource_id: Option<impl Into<String>>,
    ) -> Self {
        self.customer_resource_id = customer_resource_id.map(Into::into);
        self
    }

    /// Sets [`region_code`](field@Self::region_code).
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_code`](field@Self::region_code). `None` omits it.
    pub fn set_region_code(mut self, region_code: Option<impl Into<String>>) -> Self {
        self.region_code = region_code.map(Into::into);
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code).
    pub fn cloud_service_type_code(mut self, cloud_service_type_code: impl Into<String>) -> Self {
        self.cloud_service_type_code = Some(cloud_service_type_code.into());
        self
    }

    /// Sets [`cloud_service_type_code`](field@Self::cloud_service_type_code). `None` omits it.
    pub fn set_cloud_service_type_code(
        mut self,
        cloud_service_type_code: Option<impl Into<String>>,
    ) -> Self {
        self.cloud_service_type_code = cloud_service_type_code.map(Into::into);
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(mut self, resource_type_code: impl Into<String>) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(mut self, resource_type_code: Option<impl Into<String>>) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
        self
    }

    /// Sets [`resource_ids`](field@Self::resource_ids).
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = resource_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`resource_ids`](field@Self::resource_ids). `None` omits it.
    pub fn set_resource_ids(
        mut self,
        resource_ids: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.resource_ids = resource_ids.into_iter().flatten().map(Into::into).collect();
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name).
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`resource_name`](field@Self::resource_name). `None` omits it.
    pub fn set_resource_name(mut self, resource_name: Option<impl Into<String>>) -> Self {
        self.resource_name = resource_name.map(Into::into);
        self
    }

    /// Sets [`start_time_begin`](field@Self::start_time_begin).
    pub fn start_time_begin(mut self, start_time_begin: Instant) -> Self {
        self.start_time_begin = Some(start_time_begin);
        self
    }

    /// Sets [`start_time_begin`](field@Self::start_time_begin). `None` omits it.
    pub fn set_start_time_begin(mut self, start_time_begin: Option<Instant>) -> Self {
        self.start_time_begin = start_time_begin;
        self
    }

    /// Sets [`start_time_end`](field@Self::start_time_end).
    pub fn start_time_end(mut self, start_time_end: Instant) -> Self {
        self.start_time_end = Some(start_time_end);
        self
    }

    /// Sets [`start_time_end`](field@Self::start_time_end). `None` omits it.
    pub fn set_start_time_end(mut self, start_time_end: Option<Instant>) -> Self {
        self.start_time_end = start_time_end;
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

impl Operation for LegacyListOnDemandResources {
    type Response = LegacyListOnDemandResourcesResponse;
    type Code = LegacyListOnDemandResourcesCode;
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

impl Fields for LegacyListOnDemandResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_resource_id.to_wire(),
            self.customer_id.to_wire(),
            self.region_code.to_wire(),
            self.cloud_service_type_code.to_wire(),
            self.resource_type_code.to_wire(),
            self.resource_ids.to_wire(),
            self.resource_name.to_wire(),
            self.start_time_begin.to_wire(),
            self.start_time_end.to_wire(),
            self.page_no.to_wire(),
            self.page_size.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListOnDemandResources {
    partner_id,
    customer_resource_id,
    customer_id,
    region_code,
    cloud_service_type_code,
    resource_type_code,
    resource_ids,
    resource_name,
    start_time_begin,
    start_time_end,
    page_no,
    page_size,
});

static READ: api_runtime::ReadAs<LegacyListOnDemandResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListOnDemandResources",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources",
            source: "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0079744790.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("customerResourceId")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("customerId")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("regionCode")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("cloudServiceTypeCode")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resourceTypeCode")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resourceIds")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(50) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("resourceName")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("startTimeBegin")
                    .instant()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("startTimeEnd")
                    .instant()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("pageNo").integer().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("pageSize").integer().presence(&[
                    (State::Absent, Outcome::Unknown),
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["customerResources"]))
                    .position("pageNo")
                    .limit("pageSize")
                    .total(api_runtime::Path(&["totalCount"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyListOnDemandResources {
    type Item = LegacyOnDemandResource;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.customer_resources)
    }
}

static TAKE: api_runtime::TakeItems<LegacyOnDemandResource> =
    LegacyListOnDemandResources::TAKE_ITEMS;

/// Response of [`LegacyListOnDemandResources`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyListOnDemandResourcesResponse {
    /// Resources of this page.
    ///
    /// `customerResources`
    pub customer_resources: Vec<LegacyOnDemandResource>,

    /// Number of all resources.
    ///
    /// `totalCount`
    pub total_count: Option<i64>,
}

impl std::cmp::Eq for LegacyListOnDemandResourcesResponse {}

impl LegacyListOnDemandResourcesResponse {
    const SHOWN: &'static str = api_runtime::names!["customer_resources", "total_count"];
}

impl std::fmt::Debug for LegacyListOnDemandResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyListOnDemandResourcesResponse",
            Self::SHOWN,
            &[&self.customer_resources, &self.total_count],
        )
    }
}

impl LegacyListOnDemandResourcesResponse {
    const NAMES: &'static str = api_runtime::names!["customerResources", "totalCount"];
}

impl Decode for LegacyListOnDemandResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.customer_resources, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListOnDemandResourcesResponse {
    customer_resources,
    total_count,
});

/// Error codes of [`LegacyListOnDemandResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListOnDemandResourcesCode {
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
    LegacyListOnDemandResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListOnDemandResources`] failed.
pub type LegacyListOnDemandResourcesError = Error<Code<LegacyListOnDemandResourcesCode>>;

/// Pay-per-use resource of a customer, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOnDemandResource {
    /// Id of the customer's resource.
    ///
    /// `customerResourceId`
    pub customer_resource_id: Option<String>,

    /// Id of the customer account.
    ///
    /// `customerId`
    pub customer_id: Option<String>,

    /// Code of the region, such as `cn-north-1`.
    ///
    /// `regionCode`
    pub region_code: Option<String>,

    /// Code of the availability zone.
    ///
    /// `azCode`
    pub az_code: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `cloudServiceTypeCode`
    pub cloud_service_type_code: Option<String>,

    /// Code of the resource type.
    ///
    /// `resourceTypeCode`
    pub resource_type_code: Option<String>,

    /// Id of the resource.
    ///
    /// `resourceId`
    pub resource_id: Option<String>,

    /// Name of the resource.
    ///
    /// `resourceName`
    pub resource_name: Option<String>,

    /// Time from which the resource is in effect, such as `2018-06-11T20:00:00Z`.
    ///
    /// `startTime`
    pub start_time: Option<String>,

    /// Time at which the resource ends. An answer in the tests of an old SDK has null.
    ///
    /// `endTime`
    pub end_time: Option<String>,

    /// State of the resource. The old SDKs name no values; an answer in their tests has `3`.
    ///
    /// `status`
    pub status: Option<i64>,

    /// Code of the specification, such as `SAS` of a volume.
    ///
    /// `resourceSpecCode`
    pub resource_spec_code: Option<String>,

    /// Size of the resource. An answer in the tests of an old SDK has a JSON object as text, `{"specSize":50.0}`.
    ///
    /// `resourceInfo`
    pub resource_info: Option<String>,

    /// Whether the resource can be changed to yearly/monthly. The old SDKs name no values; an answer in their tests has `0`.
    ///
    /// `chargingModeChangeFlag`
    pub charging_mode_change_flag: Option<String>,

    /// Account that paid for the resource the last time. The old SDKs name no values; an answer in their tests has `1`.
    ///
    /// `lastDeductType`
    pub last_deduct_type: Option<String>,
}

impl std::cmp::Eq for LegacyOnDemandResource {}

impl LegacyOnDemandResource {
    const SHOWN: &'static str = api_runtime::names![
        "customer_resource_id",
        "customer_id",
        "region_code",
        "az_code",
        "cloud_service_type_code",
        "resource_type_code",
        "resource_id",
        "resource_name",
        "start_time",
        "end_time",
        "status",
        "resource_spec_code",
        "resource_info",
        "charging_mode_change_flag",
        "last_deduct_type",
    ];
}

impl std::fmt::Debug for LegacyOnDemandResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOnDemandResource",
            Self::SHOWN,
            &[
                &self.customer_resource_id,
                &self.customer_id,
                &self.region_code,
                &self.az_code,
                &self.cloud_service_type_code,
                &self.resource_type_code,
                &self.resource_id,
                &self.resource_name,
                &self.start_time,
                &self.end_time,
                &self.status,
                &self.resource_spec_code,
                &self.resource_info,
                &self.charging_mode_change_flag,
                &self.last_deduct_type,
            ],
        )
    }
}

impl LegacyOnDemandResource {
    const NAMES: &'static str = api_runtime::names![
        "customerResourceId",
        "customerId",
        "regionCode",
        "azCode",
        "cloudServiceTypeCode",
        "resourceTypeCode",
        "resourceId",
        "resourceName",
        "startTime",
        "endTime",
        "status",
        "resourceSpecCode",
        "resourceInfo",
        "chargingModeChangeFlag",
        "lastDeductType",
    ];
}

impl Decode for LegacyOnDemandResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_resource_id,
                &mut value.customer_id,
                &mut value.region_code,
                &mut value.az_code,
                &mut value.cloud_service_type_code,
                &mut value.resource_type_code,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.start_time,
                &mut value.end_time,
                &mut value.status,
                &mut value.resource_spec_code,
                &mut value.resource_info,
                &mut value.charging_mode_change_flag,
                &mut value.last_deduct_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOnDemandResource {
    customer_resource_id,
    customer_id,
    region_code,
    az_code,
    cloud_service_type_code,
    resource_type_code,
    resource_id,
    resource_name,
    start_time,
    end_time,
    status,
    resource_spec_code,
    resource_info,
    charging_mode_change_flag,
    last_deduct_type,
});
