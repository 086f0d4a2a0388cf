// @generated from spec/bssintl/operations/products/list_service_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, NumberLimits,
    Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Safety, Service,
    State, ToWire, Violations, WireRef,
};

/// Lists the resource types of one cloud service type.
///
/// `GET /v2/products/service-resources` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/qct_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::products::ListServiceResources;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListServiceResources::new("example-0")
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.products().list_service_resources(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The codes serve to ask for prices with `ListOnDemandResourceRatings` and `ListRateOnPeriodDetail`.
///
/// A resource type may belong to another service type than the one that was asked for: an answer for object storage may hold resource types of the virtual private cloud, such as its bandwidth. `product_owner_service` tells which.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `infos` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - Service types of the marketplace (`KooGallery`) cannot be asked for.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`service_type_code`](field@Self::service_type_code) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–10000000 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | unsupported | unsupported | unsupported |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/qct_00003`). The page is written for customers. The partner's page of the same operation admits partners.
/// - `notes`: “Any partner can call the operation.” (older copies of the partner's page, `intl/pt-br/api-bpconsole/qct_00003` of 2024-10-29, and of that of the European site, 2024-11-26; API Explorer of this site). The newest page of partners, of November 2025, names solution providers and distributors of the first tier.
/// - `offset, range`: “`0..=2147483647`” (API Explorer). The page is newer and gives a smaller bound; the other is that of a 32-bit integer.
/// - `X-Language, max_length`: “10” (API Explorer). The page says 8.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListServiceResources {
    /// Cloud service type whose resource types are listed.
    ///
    /// Required · `service_type_code` in the query · at most 64 characters
    pub service_type_code: String,

    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–10000000
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most resource types of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub limit: Option<i64>,

    /// Language of the names and descriptions in the answer. Upper and lower case are not told apart.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListServiceResources {}

impl ListServiceResources {
    /// Creates it with [`service_type_code`](field@Self::service_type_code), the only required value.
    pub fn new(service_type_code: impl Into<String>) -> Self {
        Self {
            service_type_code: service_type_code.into(),
            offset: None,
            limit: None,
            x_language: None,
        }
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

impl Operation for ListServiceResources {
    type Response = ListServiceResourcesResponse;
    type Code = ListServiceResourcesCode;
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

impl Fields for ListServiceResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.service_type_code.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListServiceResources {
    service_type_code,
    offset,
    limit,
    x_language,
});

static READ: api_runtime::ReadAs<ListServiceResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListServiceResources",
            method: Method::Get,
            path: "/v2/products/service-resources",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/qct_00003.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("10000000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
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
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["infos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListServiceResources {
    type Item = ServiceResourceInfo;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.infos)
    }
}

static TAKE: api_runtime::TakeItems<ServiceResourceInfo> = ListServiceResources::TAKE_ITEMS;

/// Response of [`ListServiceResources`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListServiceResourcesResponse {
    /// Number of resource types that match, on all pages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Resource types of this page.
    ///
    /// `infos`
    pub infos: Vec<ServiceResourceInfo>,
}

api_runtime::answer!(ListServiceResourcesResponse { total_count, infos });

impl Decode for ListServiceResourcesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.total_count, &mut value.infos]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListServiceResourcesResponse { total_count, infos });

/// Error codes of [`ListServiceResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListServiceResourcesCode {
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
    ListServiceResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListServiceResources`] failed.
pub type ListServiceResourcesError = Error<Code<ListServiceResourcesCode>>;

/// What is known of a resource type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceBasicInfo {
    /// Code of the resource type, such as `hws.resource.type.general`.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Cloud service type that the resource type belongs to, such as `hws.service.type.offline`.
    ///
    /// `product_owner_service`
    pub product_owner_service: Option<String>,

    /// Name of the resource type.
    ///
    /// `name`
    pub name: Option<String>,

    /// Description of the resource type.
    ///
    /// `description`
    pub description: Option<String>,
}

api_runtime::answer!(ResourceBasicInfo {
    resource_type_code,
    product_owner_service,
    name,
    description,
});

impl Decode for ResourceBasicInfo {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.resource_type_code,
                &mut value.product_owner_service,
                &mut value.name,
                &mut value.description,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceBasicInfo {
    resource_type_code,
    product_owner_service,
    name,
    description,
});

/// One resource type of a cloud service type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceResourceInfo {
    /// The resource type.
    ///
    /// `basic_info`
    pub basic_info: Option<ResourceBasicInfo>,
}

api_runtime::answer!(ServiceResourceInfo { basic_info });

impl Decode for ServiceResourceInfo {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.basic_info]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ServiceResourceInfo { basic_info });
