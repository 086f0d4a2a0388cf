// @generated from spec/bss/operations/products/list_usage_types.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation, Fields, Given, Json,
    Method, Null, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter,
    RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists usage types of resources with their codes.
///
/// `GET /v2/products/usage-types` · [vendor's page](https://support.huaweicloud.com/api-oce/qct_00004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::products::ListUsageTypes;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListUsageTypes::new()
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.products().list_usage_types(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The codes name what is measured of a resource, such as `reqNumber` for a number of calls. `ListOnDemandResourceRatings` takes them as `usage_factor`. Not every code of a resource type has a price there: NAT gateways are listed with `duration` and `duration_hour`, and only the first is taken.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `usage_types` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`resource_type_code`](field@Self::resource_type_code) | query | at most 64 characters | not a filter | not a filter | filter | filter |
/// | [`offset`](field@Self::offset) | query | 0–100000000 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |
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
/// - `callers`: “customer” (`api-oce/qct_00004`). The page is written for customers. The partner's page of the same operation admits partners, and so does the API Explorer.
/// - `notes`: “Any partner can call the operation.” (older piece of the partner's page in result lists of the vendor's search). The partner's page of November 2025 names solution providers and distributors of the first tier.
/// - `offset, range`: “`0..=2147483647`” (API Explorer). The page is newer and gives a smaller bound; the other is that of a 32-bit integer.
/// - `X-Language, max_length`: “10” (API Explorer). The page says 8.
/// - `usage_types, doc`: “A query for `hws.resource.type.vm` has usage types of other resource types, 1133 in all.” (API Explorer, example). The row of the parameter says that it is a filter.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListUsageTypes {
    /// Resource type whose usage types are listed.
    ///
    /// Optional · `resource_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub resource_type_code: Option<Given<String, (EmptyString, Null)>>,

    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–100000000
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most usage types of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListUsageTypes {}

impl ListUsageTypes {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code).
    pub fn resource_type_code(
        mut self,
        resource_type_code: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.resource_type_code = Some(resource_type_code.into());
        self
    }

    /// Sets [`resource_type_code`](field@Self::resource_type_code). `None` omits it.
    pub fn set_resource_type_code(
        mut self,
        resource_type_code: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.resource_type_code = resource_type_code.map(Into::into);
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

impl Operation for ListUsageTypes {
    type Response = ListUsageTypesResponse;
    type Code = ListUsageTypesCode;
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

impl Fields for ListUsageTypes {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_type_code.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListUsageTypes {
    resource_type_code,
    offset,
    limit,
    x_language,
});

static READ: api_runtime::ReadAs<ListUsageTypesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListUsageTypes",
            method: Method::Get,
            path: "/v2/products/usage-types",
            source: "https://support.huaweicloud.com/api-oce/qct_00004.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("resource_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("100000000") })
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
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["usage_types"]))
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

impl Paged for ListUsageTypes {
    type Item = UsageType;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.usage_types)
    }
}

static TAKE: api_runtime::TakeItems<UsageType> = ListUsageTypes::TAKE_ITEMS;

/// Response of [`ListUsageTypes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsageTypesResponse {
    /// Number of usage types that match, on all pages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Usage types of this page.
    ///
    /// `usage_types`
    pub usage_types: Vec<UsageType>,
}

api_runtime::answer!(ListUsageTypesResponse {
    total_count,
    usage_types,
});

impl Decode for ListUsageTypesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.usage_types],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListUsageTypesResponse {
    total_count,
    usage_types,
});

/// Error codes of [`ListUsageTypes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUsageTypesCode {
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
    ListUsageTypesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListUsageTypes`] failed.
pub type ListUsageTypesError = Error<Code<ListUsageTypesCode>>;

/// What is measured of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageType {
    /// Code of the usage type, such as `reqNumber`.
    ///
    /// `code`
    pub code: Option<String>,

    /// Name of the usage type.
    ///
    /// `name`
    pub name: Option<String>,

    /// Resource type that has this usage, such as `hws.resource.type.vm`.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Cloud service type of the resource type, such as `hws.service.type.obs`.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the resource type. In an example of the vendor only one of three usage types has it, and so it is with `service_type_name`.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,
}

api_runtime::answer!(UsageType {
    code,
    name,
    resource_type_code,
    service_type_code,
    resource_type_name,
    service_type_name,
});

impl Decode for UsageType {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.code,
                &mut value.name,
                &mut value.resource_type_code,
                &mut value.service_type_code,
                &mut value.resource_type_name,
                &mut value.service_type_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UsageType {
    code,
    name,
    resource_type_code,
    service_type_code,
    resource_type_name,
    service_type_name,
});
