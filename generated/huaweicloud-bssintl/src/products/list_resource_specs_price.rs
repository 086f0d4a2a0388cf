// @generated from spec/bssintl/operations/products/list_resource_specs_price.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Lists the specifications that cloud services offer in one region, with attributes and list prices.
///
/// `POST /v2/products/resource-specs-price/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/qct_00009.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::products::ListResourceSpecsPrice;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListResourceSpecsPrice::new("example-0").x_language(Language::Chinese);
///     let response = client.products().list_resource_specs_price(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Only specifications that are on sale are listed.
///
/// The answer comes page by page. `next_marker` in `page_info` is the `marker` of the next page; on the last page it is null.
///
/// Attributes and prices come only when they are asked for, with `need_attributes` and `need_price`. The prices are those of the vendor's website, before any discount of the caller.
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
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header |  | default `en_US` | *unknown* | *unknown* | *unknown* |  |
/// | [`cloud_service_type`](field@Self::cloud_service_type) | body | at most 64 characters | not a filter |  | unsupported | not a filter |  |
/// | [`resource_type`](field@Self::resource_type) | body | at most 64 characters | not a filter |  | unsupported | not a filter |  |
/// | [`region_code`](field@Self::region_code) | body | required · at most 64 characters | unsupported |  | unsupported | *unknown* |  |
/// | [`filters`](field@Self::filters) | body | at most 1 item | not a filter |  |  | not a filter | not a filter |
/// | [`need_attributes`](field@Self::need_attributes) | body |  | default `false` |  |  | *unknown* |  |
/// | [`need_price`](field@Self::need_price) | body |  | default `false` |  |  | *unknown* |  |
/// | [`marker`](field@Self::marker) | body |  | computed as the first page |  | *unknown* | computed as the first page |  |
/// | [`limit`](field@Self::limit) | body | 1–50 | default `50` |  |  | *unknown* |  |
///
/// # Rules
///
/// - `marker-and-limit`: The page says that `marker` and `limit` take effect only together. It does not say what that means for the first page, which has no `marker`. Only checked by the server.
/// - `same-query`: From page to page the conditions, the filters, `limit` and the language stay the same. Only checked by the server.
/// - `charging-mode-values`: filters.value is PERIOD or `ON_DEMAND` or `ONE_TIME` or `ON_DEMAND_PKG` if filters.key is `CHARGING_MODE`.
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
/// - `callers`: “customer” (`api-oce/qct_00009`). The page is written for customers. The partner's page of the same operation, `intl/zh-cn/api-bpconsole/qct_00009`, admits partners.
/// - `X-Language, presence.absent`: “default `zh_CN`” (huaweicloudsdkbssintl 3.1.219; `intl/zh-cn/api-bpconsole/qct_00009`). The customer's page of this site, of September 2026, says `en_US`.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListResourceSpecsPrice {
    /// Language of the names in the answer. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header
    ///
    /// Absent: default `en_US` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloud_service_type` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub cloud_service_type: Option<String>,

    /// Resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// Optional · `resource_type` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub resource_type: Option<String>,

    /// Region, such as `ap-southeast-1`. The vendor's list of regions and endpoints has the codes.
    ///
    /// Required · `region_code` in the body · at most 64 characters
    pub region_code: String,

    /// Condition on the specifications to list.
    ///
    /// Optional · `filters` in the body · at most 1 item
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub filters: Vec<ResourceSpecsPriceFilter>,

    /// Whether the attributes of the specifications are returned.
    ///
    /// Optional · `need_attributes` in the body
    ///
    /// Absent: default `false` · Null: *unknown*
    pub need_attributes: Option<bool>,

    /// Whether the list prices of the specifications are returned.
    ///
    /// Optional · `need_price` in the body
    ///
    /// Absent: default `false` · Null: *unknown*
    pub need_price: Option<bool>,

    /// Where the page begins, namely `next_marker` of the page before. It is left out for the first page.
    ///
    /// Optional · `marker` in the body
    ///
    /// Absent: computed as the first page · Empty string: *unknown* · Null: computed as the first page
    pub marker: Option<String>,

    /// Most specifications of one page.
    ///
    /// Optional · `limit` in the body · 1–50
    ///
    /// Absent: default `50` · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListResourceSpecsPrice {}

impl ListResourceSpecsPrice {
    /// Creates it with [`region_code`](field@Self::region_code), the only required value.
    pub fn new(region_code: impl Into<String>) -> Self {
        Self {
            region_code: region_code.into(),
            x_language: None,
            cloud_service_type: None,
            resource_type: None,
            filters: Vec::new(),
            need_attributes: None,
            need_price: None,
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

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type).
    pub fn cloud_service_type(mut self, cloud_service_type: impl Into<String>) -> Self {
        self.cloud_service_type = Some(cloud_service_type.into());
        self
    }

    /// Sets [`cloud_service_type`](field@Self::cloud_service_type). `None` omits it.
    pub fn set_cloud_service_type(mut self, cloud_service_type: Option<impl Into<String>>) -> Self {
        self.cloud_service_type = cloud_service_type.map(Into::into);
        self
    }

    /// Sets [`resource_type`](field@Self::resource_type).
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }

    /// Sets [`resource_type`](field@Self::resource_type). `None` omits it.
    pub fn set_resource_type(mut self, resource_type: Option<impl Into<String>>) -> Self {
        self.resource_type = resource_type.map(Into::into);
        self
    }

    /// Sets [`filters`](field@Self::filters).
    pub fn filters(mut self, filters: impl IntoIterator<Item = ResourceSpecsPriceFilter>) -> Self {
        self.filters = filters.into_iter().collect();
        self
    }

    /// Sets [`filters`](field@Self::filters). `None` omits it.
    pub fn set_filters(
        mut self,
        filters: Option<impl IntoIterator<Item = ResourceSpecsPriceFilter>>,
    ) -> Self {
        self.filters = filters.into_iter().flatten().collect();
        self
    }

    /// Sets [`need_attributes`](field@Self::need_attributes).
    pub fn need_attributes(mut self, need_attributes: bool) -> Self {
        self.need_attributes = Some(need_attributes);
        self
    }

    /// Sets [`need_attributes`](field@Self::need_attributes). `None` omits it.
    pub fn set_need_attributes(mut self, need_attributes: Option<bool>) -> Self {
        self.need_attributes = need_attributes;
        self
    }

    /// Sets [`need_price`](field@Self::need_price).
    pub fn need_price(mut self, need_price: bool) -> Self {
        self.need_price = Some(need_price);
        self
    }

    /// Sets [`need_price`](field@Self::need_price). `None` omits it.
    pub fn set_need_price(mut self, need_price: Option<bool>) -> Self {
        self.need_price = need_price;
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

impl Operation for ListResourceSpecsPrice {
    type Response = ListResourceSpecsPriceResponse;
    type Code = ListResourceSpecsPriceCode;
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

impl Fields for ListResourceSpecsPrice {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.region_code.to_wire(),
            self.filters.to_wire(),
            self.need_attributes.to_wire(),
            self.need_price.to_wire(),
            self.marker.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListResourceSpecsPrice {
    x_language,
    cloud_service_type,
    resource_type,
    region_code,
    filters,
    need_attributes,
    need_price,
    marker,
    limit,
});

static READ: api_runtime::ReadAs<ListResourceSpecsPriceResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListResourceSpecsPrice",
            method: Method::Post,
            path: "/v2/products/resource-specs-price/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/qct_00009.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .presence(&[
                        (State::Absent, Outcome::Default("en_US")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cloud_service_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resource_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
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
                Parameter::body("filters")
                    .object(ResourceSpecsPriceFilter::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(1) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("need_attributes").boolean().presence(&[
                    (State::Absent, Outcome::Default("false")),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("need_price").boolean().presence(&[
                    (State::Absent, Outcome::Default("false")),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("marker").text().presence(&[
                    (State::Absent, Outcome::ComputedAs("the first page")),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::ComputedAs("the first page")),
                ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("50") })
                    .presence(&[
                        (State::Absent, Outcome::Default("50")),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "marker-and-limit",
                    "The page says that `marker` and `limit` take effect only together. It does not say what that means for the first page, which has no `marker`.",
                    Statement::Server {
                        about: &["marker", "limit"],
                    },
                ),
                Rule::new(
                    "same-query",
                    "From page to page the conditions, the filters, `limit` and the language stay the same.",
                    Statement::Server { about: &["marker"] },
                ),
                Rule::new(
                    "charging-mode-values",
                    "filters.value is PERIOD or ON_DEMAND or ONE_TIME or ON_DEMAND_PKG if filters.key is CHARGING_MODE",
                    Statement::OneOf {
                        parameter: "filters.value",
                        values: &["PERIOD", "ON_DEMAND", "ONE_TIME", "ON_DEMAND_PKG"],
                        when: const { &[Condition::is("filters.key", &["CHARGING_MODE"])] },
                        unless: false,
                    },
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

/// Response of [`ListResourceSpecsPrice`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResourceSpecsPriceResponse {
    /// Where the next page begins.
    ///
    /// `page_info`
    pub page_info: Option<ResourceSpecsPricePage>,

    /// Region of the specifications.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Specifications of this page.
    ///
    /// `resource_spec_infos`
    pub resource_spec_infos: Vec<PricedResourceSpec>,
}

api_runtime::answer!(ListResourceSpecsPriceResponse {
    page_info,
    region_code,
    resource_spec_infos,
});

impl Decode for ListResourceSpecsPriceResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.page_info,
                &mut value.region_code,
                &mut value.resource_spec_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListResourceSpecsPriceResponse {
    page_info,
    region_code,
    resource_spec_infos,
});

/// Error codes of [`ListResourceSpecsPrice`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResourceSpecsPriceCode {
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
    ListResourceSpecsPriceCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListResourceSpecsPrice`] failed.
pub type ListResourceSpecsPriceError = Error<Code<ListResourceSpecsPriceCode>>;

/// Values that a linear attribute can take.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinearRange {
    /// Smallest value.
    ///
    /// `min`
    pub min: Option<i64>,

    /// Largest value.
    ///
    /// `max`
    pub max: Option<i64>,

    /// Step from one value to the next.
    ///
    /// `step`
    pub step: Option<i64>,
}

api_runtime::answer!(LinearRange { min, max, step });

impl Decode for LinearRange {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.min, &mut value.max, &mut value.step],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LinearRange { min, max, step });

/// A specification of a resource type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricedResourceSpec {
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

    /// Code of the specification.
    ///
    /// `resource_spec`
    pub resource_spec: Option<String>,

    /// Name of the specification.
    ///
    /// `resource_spec_name`
    pub resource_spec_name: Option<String>,

    /// Attributes of the specification.
    ///
    /// `attributes`
    ///
    /// `need_attributes` is not true.
    pub attributes: Vec<ResourceSpecAttribute>,

    /// List prices of the specification.
    ///
    /// `price_lists`
    ///
    /// `need_price` is not true.
    pub price_lists: Vec<ResourceSpecPrice>,
}

api_runtime::answer!(PricedResourceSpec {
    cloud_service_type,
    cloud_service_type_name,
    resource_type,
    resource_type_name,
    resource_spec,
    resource_spec_name,
    attributes,
    price_lists,
});

impl Decode for PricedResourceSpec {
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
                &mut value.attributes,
                &mut value.price_lists,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PricedResourceSpec {
    cloud_service_type,
    cloud_service_type_name,
    resource_type,
    resource_type_name,
    resource_spec,
    resource_spec_name,
    attributes,
    price_lists,
});

/// An attribute of a specification.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpecAttribute {
    /// Code of the attribute.
    ///
    /// `code`
    pub code: Option<String>,

    /// Name of the attribute.
    ///
    /// `name`
    pub name: Option<String>,

    /// Value of the attribute.
    ///
    /// `value`
    pub value: Option<String>,

    /// Unit of the attribute.
    ///
    /// `unit`
    pub unit: Option<String>,

    /// Values that a linear attribute can take.
    ///
    /// `linear_range`
    pub linear_range: Option<LinearRange>,
}

api_runtime::answer!(ResourceSpecAttribute {
    code,
    name,
    value,
    unit,
    linear_range,
});

impl Decode for ResourceSpecAttribute {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.value,
                &mut value.unit,
                &mut value.linear_range,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceSpecAttribute {
    code,
    name,
    value,
    unit,
    linear_range,
});

/// Billing mode of a price.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceSpecChargingMode {
    /// Paid in advance by the year or month.
    ///
    /// `PERIOD` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `ON_DEMAND` on the wire.
    PayPerUse,

    /// Paid once.
    ///
    /// `ONE_TIME` on the wire.
    OneTime,

    /// Package of pay-per-use resources.
    ///
    /// `ON_DEMAND_PKG` on the wire.
    PayPerUsePackage,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ResourceSpecChargingMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthly => "PERIOD",
            Self::PayPerUse => "ON_DEMAND",
            Self::OneTime => "ONE_TIME",
            Self::PayPerUsePackage => "ON_DEMAND_PKG",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "PERIOD" => Self::YearlyMonthly,
            "ON_DEMAND" => Self::PayPerUse,
            "ONE_TIME" => Self::OneTime,
            "ON_DEMAND_PKG" => Self::PayPerUsePackage,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    ResourceSpecChargingMode,
    [YearlyMonthly, PayPerUse, OneTime, PayPerUsePackage],
    Unknown
);

impl Decode for ResourceSpecChargingMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceSpecChargingMode, text, answered);

/// Unit of the periods that a price is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceSpecPeriodType {
    /// Days.
    ///
    /// `0` on the wire.
    Day,

    /// Months.
    ///
    /// `2` on the wire.
    Month,

    /// Years.
    ///
    /// `3` on the wire.
    Year,

    /// Hours.
    ///
    /// `4` on the wire.
    Hour,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ResourceSpecPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Day => "0",
            Self::Month => "2",
            Self::Year => "3",
            Self::Hour => "4",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Day,
            "2" => Self::Month,
            "3" => Self::Year,
            "4" => Self::Hour,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(ResourceSpecPeriodType, [Day, Month, Year, Hour], Unknown);

impl Decode for ResourceSpecPeriodType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceSpecPeriodType, number, answered);

/// A list price of a specification.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpecPrice {
    /// Id of the product.
    ///
    /// `offering_id`
    pub offering_id: Option<String>,

    /// Currency of the price, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Price on the vendor's website.
    ///
    /// `official_price` · currency in `currency`
    pub official_price: Option<Decimal>,

    /// Billing mode that the price is for.
    ///
    /// `charging_mode`
    pub charging_mode: Option<ResourceSpecChargingMode>,

    /// Unit of the periods that are sold.
    ///
    /// `period_type`
    pub period_type: Option<ResourceSpecPeriodType>,

    /// Numbers of periods that are sold.
    ///
    /// `period_nums`
    pub period_nums: Vec<i64>,

    /// Code of the usage factor by which is billed.
    ///
    /// `billing_usage_factor`
    pub billing_usage_factor: Option<String>,
}

api_runtime::answer!(ResourceSpecPrice {
    offering_id,
    currency,
    official_price,
    charging_mode,
    period_type,
    period_nums,
    billing_usage_factor,
});

impl Decode for ResourceSpecPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.offering_id,
                &mut value.currency,
                &mut value.official_price,
                &mut value.charging_mode,
                &mut value.period_type,
                &mut value.period_nums,
                &mut value.billing_usage_factor,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceSpecPrice {
    offering_id,
    currency,
    official_price,
    charging_mode,
    period_type,
    period_nums,
    billing_usage_factor,
});

/// A condition on specifications.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ResourceSpecsPriceFilter {
    /// What the condition is about.
    ///
    /// Required · `key` in the body
    pub key: ResourceSpecsPriceFilterKey,

    /// What it has to be, in full: a code of a specification, or a billing mode by the code that the prices of the answer have.
    ///
    /// Required · `value` in the body
    pub value: String,
}

impl std::cmp::Eq for ResourceSpecsPriceFilter {}

/// The required values of [`ResourceSpecsPriceFilter`].
#[derive(Debug, Clone)]
pub struct ResourceSpecsPriceFilterRequired {
    /// See [`key`](field@ResourceSpecsPriceFilter::key).
    pub key: ResourceSpecsPriceFilterKey,

    /// See [`value`](field@ResourceSpecsPriceFilter::value).
    pub value: String,
}

impl ResourceSpecsPriceFilter {
    /// Creates it from the required values.
    pub fn new(required: ResourceSpecsPriceFilterRequired) -> Self {
        let ResourceSpecsPriceFilterRequired { key, value } = required;
        Self { key, value }
    }
}

impl ResourceSpecsPriceFilter {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("key")
            .text()
            .one_of(&["RESOURCE_SPEC", "CHARGING_MODE"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
                (State::NonEnum, Outcome::Unsupported),
            ]),
        Parameter::field("value").text().required().presence(&[
            (State::Absent, Outcome::Unsupported),
            (State::EmptyString, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
    ];
}

impl Fields for ResourceSpecsPriceFilter {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.key.to_wire(), self.value.to_wire()]);
    }
}

impl ToWire for ResourceSpecsPriceFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(ResourceSpecsPriceFilter { key, value });

/// What a condition on specifications and prices is about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResourceSpecsPriceFilterKey {
    /// Code of the specification.
    ///
    /// `RESOURCE_SPEC` on the wire.
    ResourceSpec,

    /// Billing mode.
    ///
    /// `CHARGING_MODE` on the wire.
    ChargingMode,
}

impl ResourceSpecsPriceFilterKey {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ResourceSpec => "RESOURCE_SPEC",
            Self::ChargingMode => "CHARGING_MODE",
        }
    }
}

api_runtime::enumeration!(ResourceSpecsPriceFilterKey, [ResourceSpec, ChargingMode]);

impl ToWire for ResourceSpecsPriceFilterKey {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ResourceSpecsPriceFilterKey, text, closed);

/// Where the next page begins.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSpecsPricePage {
    /// What the next request sends as `marker`.
    ///
    /// `next_marker`
    ///
    /// There is no further page. The value is null then.
    pub next_marker: Option<String>,
}

api_runtime::answer!(ResourceSpecsPricePage { next_marker });

impl Decode for ResourceSpecsPricePage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.next_marker]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceSpecsPricePage { next_marker });
