// @generated from spec/bssintl/operations/customers/list_customer_on_demand_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Instant, Json,
    ListLimits, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the pay-per-use resources of a customer of the partner.
///
/// `POST /v2/partners/sub-customers/on-demand-resources/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mqr_01002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::ListCustomerOnDemandResources;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerOnDemandResources::new("example-0")
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.customers().list_customer_on_demand_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The customer must belong to the partner under the reseller model. The list lags behind, by a time that differs between cloud services, and is for reference only.
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010105`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010105`.
/// - Safety: read operation.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `resources` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model can be asked for.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |  |
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`region_code`](field@Self::region_code) | body | at most 64 characters | not a filter |  | not a filter | not a filter |  |
/// | [`service_type_code`](field@Self::service_type_code) | body | at most 64 characters | not a filter |  | not a filter | not a filter |  |
/// | [`resource_ids`](field@Self::resource_ids) | body | items of at most 64 characters · at most 50 items | not a filter |  |  | not a filter | not a filter |
/// | [`effective_time_begin`](field@Self::effective_time_begin) | body | at most 20 characters | not a filter |  | not a filter | not a filter |  |
/// | [`effective_time_end`](field@Self::effective_time_end) | body | at most 20 characters | not a filter |  | not a filter | not a filter |  |
/// | [`offset`](field@Self::offset) | body | 0–2147483647 | default `0` |  |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `10` |  |  | *unknown* |  |
/// | [`status`](field@Self::status) | body |  | *unknown* |  |  | *unknown* |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor calls, who then reaches resources of its own customers only |  | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the resources of a cloud reseller's customer, otherwise not processed; without it only resources of the distributor's own customers can be listed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 400 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer; older copies of the page). The page of November 2025 names solution providers and distributors of the first tier.
/// - `OnDemandResourceStatus, values`: “the same without 2” (huaweicloudsdkbss 3.0.45, types `QueryCustomerOnDemandResourcesReq` and `CustomerOnDemandResource`). The SDK before (3.0.9b0), the current one (3.1.219) and the API Explorer have it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerOnDemandResources {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Customer whose resources are listed. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Region of the resources.
    ///
    /// Optional · `region_code` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub region_code: Option<String>,

    /// Cloud service of the resources.
    ///
    /// Optional · `service_type_code` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub service_type_code: Option<String>,

    /// Resources to look for.
    ///
    /// Optional · `resource_ids` in the body · items of at most 64 characters · at most 50 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub resource_ids: Vec<String>,

    /// Earliest time from which the resources are in effect.
    ///
    /// Optional · `effective_time_begin` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub effective_time_begin: Option<Instant>,

    /// Latest time from which the resources are in effect.
    ///
    /// Optional · `effective_time_end` in the body · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub effective_time_end: Option<Instant>,

    /// Number of resources to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483647
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most resources of one answer.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// State of the resources.
    ///
    /// Optional · `status` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub status: Option<OnDemandResourceStatus>,

    /// Cloud reseller whose customer a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then reaches resources of its own customers only · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListCustomerOnDemandResources {}

impl ListCustomerOnDemandResources {
    /// Creates it with [`customer_id`](field@Self::customer_id), the only required value.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
            x_language: None,
            region_code: None,
            service_type_code: None,
            resource_ids: Vec::new(),
            effective_time_begin: None,
            effective_time_end: None,
            offset: None,
            limit: None,
            status: None,
            indirect_partner_id: None,
        }
    }

    /// Sets [`x_language`](field@Self::x_language).
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.x_language = Some(x_language);
        self
    }

    /// Sets [`x_language`](field@Self::x_language). `None` omits it.
    pub fn set_x_language(mut self, x_language: Option<Language>) -> Self {
        self.x_language = x_language;
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

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(mut self, service_type_code: impl Into<String>) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(mut self, service_type_code: Option<impl Into<String>>) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
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

    /// Sets [`effective_time_begin`](field@Self::effective_time_begin).
    pub fn effective_time_begin(mut self, effective_time_begin: Instant) -> Self {
        self.effective_time_begin = Some(effective_time_begin);
        self
    }

    /// Sets [`effective_time_begin`](field@Self::effective_time_begin). `None` omits it.
    pub fn set_effective_time_begin(mut self, effective_time_begin: Option<Instant>) -> Self {
        self.effective_time_begin = effective_time_begin;
        self
    }

    /// Sets [`effective_time_end`](field@Self::effective_time_end).
    pub fn effective_time_end(mut self, effective_time_end: Instant) -> Self {
        self.effective_time_end = Some(effective_time_end);
        self
    }

    /// Sets [`effective_time_end`](field@Self::effective_time_end). `None` omits it.
    pub fn set_effective_time_end(mut self, effective_time_end: Option<Instant>) -> Self {
        self.effective_time_end = effective_time_end;
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

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: OnDemandResourceStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<OnDemandResourceStatus>) -> Self {
        self.status = status;
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

impl Operation for ListCustomerOnDemandResources {
    type Response = ListCustomerOnDemandResourcesResponse;
    type Code = ListCustomerOnDemandResourcesCode;
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

impl Fields for ListCustomerOnDemandResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.customer_id.to_wire(),
            self.region_code.to_wire(),
            self.service_type_code.to_wire(),
            self.resource_ids.to_wire(),
            self.effective_time_begin.to_wire(),
            self.effective_time_end.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.status.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerOnDemandResources {
    x_language,
    customer_id,
    region_code,
    service_type_code,
    resource_ids,
    effective_time_begin,
    effective_time_end,
    offset,
    limit,
    status,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListCustomerOnDemandResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerOnDemandResources",
            method: Method::Post,
            path: "/v2/partners/sub-customers/on-demand-resources/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mqr_01002.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(8)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("region_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resource_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(50) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("effective_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("effective_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("status")
                    .integer()
                    .one_of(&["1", "2", "3", "4", "5", "6"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor calls, who then reaches resources of its own customers only",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the resources of a cloud reseller's customer, otherwise not processed; without it only resources of the distributor's own customers can be listed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000000
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000037,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["resources"]))
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

impl Paged for ListCustomerOnDemandResources {
    type Item = OnDemandResource;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.resources)
    }
}

static TAKE: api_runtime::TakeItems<OnDemandResource> = ListCustomerOnDemandResources::TAKE_ITEMS;

/// Response of [`ListCustomerOnDemandResources`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerOnDemandResourcesResponse {
    /// Resources of this page.
    ///
    /// `resources`
    pub resources: Vec<OnDemandResource>,

    /// Number of all resources.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListCustomerOnDemandResourcesResponse {
    resources,
    total_count,
});

impl Decode for ListCustomerOnDemandResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.resources, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerOnDemandResourcesResponse {
    resources,
    total_count,
});

/// Error codes of [`ListCustomerOnDemandResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerOnDemandResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The partner has no permission to act for the customer.
    ///
    /// Name a customer of the calling partner.
    ///
    /// `CBC.99000000` · HTTP 400 · retry after correction
    NoPermissionForCustomer,

    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 400 · retry after correction
    NotACustomerOfPartner,

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
    ListCustomerOnDemandResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForCustomer("CBC.99000000"),
    NotACustomerOfPartner("CBC.99000035"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerOnDemandResources`] failed.
pub type ListCustomerOnDemandResourcesError = Error<Code<ListCustomerOnDemandResourcesCode>>;

/// Pay-per-use resource of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandResource {
    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Region of the resource.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Code of the availability zone. An example of the vendor has `cn-east-2-a`.
    ///
    /// `availability_zone_code`
    pub availability_zone_code: Option<String>,

    /// Cloud service of the resource.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Type of the resource.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the cloud service.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Name of the resource.
    ///
    /// `resource_name`
    pub resource_name: Option<String>,

    /// Time from which the resource is in effect.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the resource ends.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// State of the resource.
    ///
    /// `status`
    pub status: Option<OnDemandResourceStatus>,

    /// Specification of the resource. That of a server ends with the operating system, `.win` or `.linux`, as in `s2.small.1.linux`.
    ///
    /// `resource_spec_code`
    pub resource_spec_code: Option<String>,

    /// Size of the resource, as JSON in a text: `{"specSize":40.0}`.
    ///
    /// `resource_info`
    pub resource_info: Option<String>,

    /// Description of the product's specification, its parts separated by `|`.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,
}

api_runtime::answer!(OnDemandResource {
    customer_id,
    region_code,
    availability_zone_code,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    resource_id,
    resource_name,
    effective_time,
    expire_time,
    status,
    resource_spec_code,
    resource_info,
    product_spec_desc,
});

impl Decode for OnDemandResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.region_code,
                &mut value.availability_zone_code,
                &mut value.service_type_code,
                &mut value.resource_type_code,
                &mut value.service_type_name,
                &mut value.resource_type_name,
                &mut value.resource_id,
                &mut value.resource_name,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.status,
                &mut value.resource_spec_code,
                &mut value.resource_info,
                &mut value.product_spec_desc,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OnDemandResource {
    customer_id,
    region_code,
    availability_zone_code,
    service_type_code,
    resource_type_code,
    service_type_name,
    resource_type_name,
    resource_id,
    resource_name,
    effective_time,
    expire_time,
    status,
    resource_spec_code,
    resource_info,
    product_spec_desc,
});

/// State of a pay-per-use resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OnDemandResourceStatus {
    /// The resource is provisioned.
    ///
    /// `1` on the wire.
    Normal,

    /// The resource is in its grace period.
    ///
    /// `2` on the wire.
    GracePeriod,

    /// The resource is frozen.
    ///
    /// `3` on the wire.
    Frozen,

    /// The resource is being changed.
    ///
    /// `4` on the wire.
    Changing,

    /// The resource is being closed.
    ///
    /// `5` on the wire.
    Closing,

    /// The resource is closed.
    ///
    /// `6` on the wire.
    Closed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OnDemandResourceStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Normal => "1",
            Self::GracePeriod => "2",
            Self::Frozen => "3",
            Self::Changing => "4",
            Self::Closing => "5",
            Self::Closed => "6",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Normal,
            "2" => Self::GracePeriod,
            "3" => Self::Frozen,
            "4" => Self::Changing,
            "5" => Self::Closing,
            "6" => Self::Closed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OnDemandResourceStatus,
    [Normal, GracePeriod, Frozen, Changing, Closing, Closed],
    Unknown
);

impl ToWire for OnDemandResourceStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for OnDemandResourceStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OnDemandResourceStatus, number, answered);
