// @generated from spec/bssintl/operations/products/list_resource_specs.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{ChargeModeCode, Language};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Lists the specifications that a cloud service offers for one resource type in one region.
///
/// `POST /v2/products/resource-specs-query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/qct_00008.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::products::{ListResourceSpecs, ListResourceSpecsRequired};
/// use huaweicloud_bssintl::types::{ChargeModeCode, Language};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListResourceSpecs::new(ListResourceSpecsRequired {
///         cloud_service_type: "example-0".to_owned(),
///         resource_type: "example-0".to_owned(),
///         region_code: "example-0".to_owned(),
///         charge_mode: ChargeModeCode::YearlyMonthly,
///     })
///     .x_language(Language::Chinese);
///     let response = client.products().list_resource_specs(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only specifications that are on sale are listed. Even so, a specification that is listed need not have a price in `ListRateOnPeriodDetail` or `ListOnDemandResourceRatings`; these ask with the billing mode and the region with which it was listed.
///
/// The answer comes page by page. `next_marker` in `page_info` is the `marker` of the next page; on the last page it is null. Everything else in the request stays the same from page to page: conditions, filters, `limit` and language.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `en_US` | *unknown* | *unknown* | *unknown* |  |
/// | [`cloud_service_type`](field@Self::cloud_service_type) | body | required · at most 64 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`resource_type`](field@Self::resource_type) | body | required · at most 64 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`region_code`](field@Self::region_code) | body | required · at most 64 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`charge_mode`](field@Self::charge_mode) | body | required · at most 32 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`filters`](field@Self::filters) | body | at most 1 item | not a filter |  |  | not a filter | not a filter |
/// | [`marker`](field@Self::marker) | body | at most 128 characters | computed as the first page |  | *unknown* | computed as the first page |  |
/// | [`limit`](field@Self::limit) | body | 1–100 | default `100` |  |  | *unknown* |  |
///
/// # Rules
///
/// - `marker-and-limit`: The page says that `marker` and `limit` take effect only together. It does not say what that means for the first page, which has no `marker`; clients send `limit` alone for it. Only checked by the server.
/// - `same-query`: From page to page the conditions, the filters, the order, `limit` and the language stay the same. Only checked by the server.
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
/// - `callers`: “customer” (`api-oce/qct_00008`). The page is written for customers. The partner's page of the same operation admits partners, and so does the API Explorer.
/// - `callers`: “customers and partners, with a token alone” (API Explorer). The page of July 2026 and the partner's page admit access keys, too.
/// - `X-Language, presence.absent`: “default `zh_CN`” (huaweicloudsdkbssintl 3.1.219). The page of this site, of July 2026, says `en_US`.
/// - `charge_mode, type`: “integer” (API Explorer, example of a request). The page, the SDK and the definition beside that example say text.
/// - `page_info, type`: “list of `PageInfo`” (API Explorer, example of an answer). The SDK and the definition beside that example have a single object.
/// - `ResourceSpec.resource_spec, doc`: “An example is `c3.large.4`, without an operating system.” (API Explorer). The operations for prices need the ending, and the skill was tried against the service.
/// - `ResourceSpec.charge_mode, type`: “integer” (API Explorer, example of an answer). The SDK and the definition beside that example say text.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListResourceSpecs {
    /// Language of the names in the answer. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `en_US` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Cloud service type, such as `hws.service.type.ec2`. `ListServiceTypes` returns the codes.
    ///
    /// Required · `cloud_service_type` in the body · at most 64 characters
    pub cloud_service_type: String,

    /// Resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// Required · `resource_type` in the body · at most 64 characters
    pub resource_type: String,

    /// Region, such as `ap-southeast-1`. The vendor's list of regions and endpoints has the codes.
    ///
    /// Required · `region_code` in the body · at most 64 characters
    pub region_code: String,

    /// Billing mode whose specifications are listed.
    ///
    /// Required · `charge_mode` in the body · at most 32 characters · never `10`, `11`
    pub charge_mode: ChargeModeCode,

    /// Condition on the specifications to list.
    ///
    /// Optional · `filters` in the body · at most 1 item
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub filters: Vec<ResourceSpecsFilter>,

    /// Where the page begins, namely `next_marker` of the page before. It is left out for the first page.
    ///
    /// Optional · `marker` in the body · at most 128 characters
    ///
    /// Absent: computed as the first page · Empty string: *unknown* · Null: computed as the first page
    pub marker: Option<String>,

    /// Most specifications of one page.
    ///
    /// Optional · `limit` in the body · 1–100
    ///
    /// Absent: default `100` · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListResourceSpecs {}

/// The required values of [`ListResourceSpecs`].
#[derive(Debug, Clone)]
pub struct ListResourceSpecsRequired {
    /// See [`cloud_service_type`](field@ListResourceSpecs::cloud_service_type).
    pub cloud_service_type: String,

    /// See [`resource_type`](field@ListResourceSpecs::resource_type).
    pub resource_type: String,

    /// See [`region_code`](field@ListResourceSpecs::region_code).
    pub region_code: String,

    /// See [`charge_mode`](field@ListResourceSpecs::charge_mode).
    pub charge_mode: ChargeModeCode,
}

impl ListResourceSpecs {
    /// Creates it from the required values.
    pub fn new(required: ListResourceSpecsRequired) -> Self {
        let ListResourceSpecsRequired {
            cloud_service_type,
            resource_type,
            region_code,
            charge_mode,
        } = required;
        Self {
            cloud_service_type,
            resource_type,
            region_code,
            charge_mode,
            x_language: None,
            filters: Vec::new(),
            marker: None,
            limit: None,
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

    /// Sets [`filters`](field@Self::filters).
    pub fn filters(mut self, filters: impl IntoIterator<Item = ResourceSpecsFilter>) -> Self {
        self.filters = filters.into_iter().collect();
        self
    }

    /// Sets [`filters`](field@Self::filters). `None` omits it.
    pub fn set_filters(
        mut self,
        filters: Option<impl IntoIterator<Item = ResourceSpecsFilter>>,
    ) -> Self {
        self.filters = filters.into_iter().flatten().collect();
        self
    }

    /// Sets [`marker`](field@Self::marker).
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets [`marker`](field@Self::marker). `None` omits it.
    pub fn set_marker(mut self, marker: Option<impl Into<String>>) -> Self {
        self.marker = marker.map(Into::into);
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

impl Operation for ListResourceSpecs {
    type Response = ListResourceSpecsResponse;
    type Code = ListResourceSpecsCode;
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

impl Fields for ListResourceSpecs {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.region_code.to_wire(),
            self.charge_mode.to_wire(),
            self.filters.to_wire(),
            self.marker.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListResourceSpecs {
    x_language,
    cloud_service_type,
    resource_type,
    region_code,
    charge_mode,
    filters,
    marker,
    limit,
});

static READ: api_runtime::ReadAs<ListResourceSpecsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListResourceSpecs",
            method: Method::Post,
            path: "/v2/products/resource-specs-query",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/qct_00008.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(8)
                    .presence(&[
                        (State::Absent, Outcome::Default("en_US")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cloud_service_type")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("resource_type")
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
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("charge_mode")
                    .text()
                    .one_of(&["1", "3"])
                    .max_length(32)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("filters")
                    .object(ResourceSpecsFilter::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(1) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("marker").text().max_length(128).presence(&[
                    (State::Absent, Outcome::ComputedAs("the first page")),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::ComputedAs("the first page")),
                ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("100")),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "marker-and-limit",
                    "The page says that `marker` and `limit` take effect only together. It does not say what that means for the first page, which has no `marker`; clients send `limit` alone for it.",
                    Statement::Server {
                        about: &["marker", "limit"],
                    },
                ),
                Rule::new(
                    "same-query",
                    "From page to page the conditions, the filters, the order, `limit` and the language stay the same.",
                    Statement::Server { about: &["marker"] },
                ),
            ],
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

/// Response of [`ListResourceSpecs`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResourceSpecsResponse {
    /// Where the next page begins.
    ///
    /// `page_info`
    pub page_info: Option<PageInfo>,

    /// Specifications of this page.
    ///
    /// `cloud_service_basics`
    pub cloud_service_basics: Vec<ResourceSpec>,
}

api_runtime::answer!(ListResourceSpecsResponse {
    page_info,
    cloud_service_basics,
});

impl Decode for ListResourceSpecsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.page_info, &mut value.cloud_service_basics],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListResourceSpecsResponse {
    page_info,
    cloud_service_basics,
});

/// Error codes of [`ListResourceSpecs`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResourceSpecsCode {
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
    ListResourceSpecsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListResourceSpecs`] failed.
pub type ListResourceSpecsError = Error<Code<ListResourceSpecsCode>>;

/// Where the next page begins.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    /// What the next request sends as `marker`.
    ///
    /// `next_marker`
    ///
    /// There is no further page. The value is null then.
    pub next_marker: Option<String>,
}

api_runtime::answer!(PageInfo { next_marker });

impl Decode for PageInfo {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.next_marker]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PageInfo { next_marker });

/// A specification of a resource type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpec {
    /// Code of the cloud service type.
    ///
    /// `cloud_service_type`
    pub cloud_service_type: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type`
    pub resource_type: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Code of the specification, as the operations for prices take it. For cloud servers it ends with the operating system, `.linux`, `.win` or `.byol`, as in `c6.2xlarge.2.linux`.
    ///
    /// `resource_spec`
    pub resource_spec: Option<String>,

    /// Name of the specification, such as `通用计算增强型|c3|4vCPUs|8GB`.
    ///
    /// `resource_spec_name`
    pub resource_spec_name: Option<String>,

    /// Billing mode.
    ///
    /// `charge_mode` · never `10`, `11`
    pub charge_mode: Option<ChargeModeCode>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,
}

api_runtime::answer!(ResourceSpec {
    cloud_service_type,
    cloud_service_type_name,
    resource_type,
    resource_type_name,
    resource_spec,
    resource_spec_name,
    charge_mode,
    region_code,
});

impl Decode for ResourceSpec {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.cloud_service_type,
                &mut value.cloud_service_type_name,
                &mut value.resource_type,
                &mut value.resource_type_name,
                &mut value.resource_spec,
                &mut value.resource_spec_name,
                &mut value.charge_mode,
                &mut value.region_code,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceSpec {
    cloud_service_type,
    cloud_service_type_name,
    resource_type,
    resource_type_name,
    resource_spec,
    resource_spec_name,
    charge_mode,
    region_code,
});

/// A condition on specifications.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ResourceSpecsFilter {
    /// What the condition is about.
    ///
    /// Required · `key` in the body
    pub key: ResourceSpecsFilterKey,

    /// What it has to be. A part of a code or of a name is enough, at its beginning, at its end or in between: `c6` also finds codes with `ac6`, and `8vCPUs|16GB` finds by the name.
    ///
    /// Required · `value` in the body · at most 128 characters
    pub value: String,
}

impl std::cmp::Eq for ResourceSpecsFilter {}

/// The required values of [`ResourceSpecsFilter`].
#[derive(Debug, Clone)]
pub struct ResourceSpecsFilterRequired {
    /// See [`key`](field@ResourceSpecsFilter::key).
    pub key: ResourceSpecsFilterKey,

    /// See [`value`](field@ResourceSpecsFilter::value).
    pub value: String,
}

impl ResourceSpecsFilter {
    /// Creates it from the required values.
    pub fn new(required: ResourceSpecsFilterRequired) -> Self {
        let ResourceSpecsFilterRequired { key, value } = required;
        Self { key, value }
    }
}

impl ResourceSpecsFilter {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("key")
            .text()
            .one_of(&["RESOURCE_SPEC"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
                (State::NonEnum, Outcome::Unsupported),
            ]),
        Parameter::field("value")
            .text()
            .max_length(128)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for ResourceSpecsFilter {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.key.to_wire(), self.value.to_wire()]);
    }
}

impl ToWire for ResourceSpecsFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(ResourceSpecsFilter { key, value });

/// What a condition on specifications is about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResourceSpecsFilterKey {
    /// Code of the specification, such as `c3.large.4`.
    ///
    /// `RESOURCE_SPEC` on the wire.
    ResourceSpec,
}

impl ResourceSpecsFilterKey {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ResourceSpec => "RESOURCE_SPEC",
        }
    }
}

api_runtime::enumeration!(ResourceSpecsFilterKey, [ResourceSpec]);

impl ToWire for ResourceSpecsFilterKey {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceSpecsFilterKey, text, closed);
