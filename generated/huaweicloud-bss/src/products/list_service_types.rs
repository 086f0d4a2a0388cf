// @generated from spec/bss/operations/products/list_service_types.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, NumberLimits,
    Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Safety, Service,
    State, ToWire, Violations, WireRef,
};

/// Lists cloud service types with their codes.
///
/// `GET /v2/products/service-types` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001256679455.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::products::ListServiceTypes;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListServiceTypes::new()
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.products().list_service_types(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The codes are those that other operations take and return, such as `hws.service.type.obs`. Services of the marketplace (`KooGallery`) are not listed.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `service_types` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`offset`](field@Self::offset) | query | 0–1000000000 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | default `10` | unsupported | default `10` |
/// | [`service_type_name`](field@Self::service_type_name) | query | 1–128 characters | *unknown* | unsupported | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/zh-cn_topic_0000001256679455`). The page is written for customers. The partner's page of the same operation admits partners, and so does the API Explorer.
/// - `offset, range`: “`0..=2147483647`” (API Explorer). The page is newer and gives a smaller bound; the other is that of a 32-bit integer.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListServiceTypes {
    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–1000000000
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most service types of one answer.
    ///
    /// Optional · `limit` in the query · 1–1000
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Part of the name of the service types to list, namely its beginning, its end or something in between.
    ///
    /// Optional · `service_type_name` in the query · 1–128 characters
    ///
    /// Absent: *unknown* · Empty: unsupported · Empty string: *unknown* · Null: *unknown*
    pub service_type_name: Option<String>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ListServiceTypes {}

impl ListServiceTypes {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`service_type_name`](field@Self::service_type_name).
    pub fn service_type_name(mut self, service_type_name: impl Into<String>) -> Self {
        self.service_type_name = Some(service_type_name.into());
        self
    }

    /// Sets [`service_type_name`](field@Self::service_type_name). `None` omits it.
    pub fn set_service_type_name(mut self, service_type_name: Option<impl Into<String>>) -> Self {
        self.service_type_name = service_type_name.map(Into::into);
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

impl Operation for ListServiceTypes {
    type Response = ListServiceTypesResponse;
    type Code = ListServiceTypesCode;
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

impl Fields for ListServiceTypes {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.service_type_name.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListServiceTypes {
    offset,
    limit,
    service_type_name,
    x_language,
});

static READ: api_runtime::ReadAs<ListServiceTypesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListServiceTypes",
            method: Method::Get,
            path: "/v2/products/service-types",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0000001256679455.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("1000000000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::query("service_type_name")
                    .text()
                    .min_length(1)
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["service_types"]))
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

impl Paged for ListServiceTypes {
    type Item = ServiceType;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.service_types)
    }
}

static TAKE: api_runtime::TakeItems<ServiceType> = ListServiceTypes::TAKE_ITEMS;

/// Response of [`ListServiceTypes`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListServiceTypesResponse {
    /// Number of service types that match, on all pages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Service types of this page.
    ///
    /// `service_types`
    pub service_types: Vec<ServiceType>,
}

api_runtime::answer!(ListServiceTypesResponse {
    total_count,
    service_types,
});

impl Decode for ListServiceTypesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.service_types],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListServiceTypesResponse {
    total_count,
    service_types,
});

/// Error codes of [`ListServiceTypes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListServiceTypesCode {
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
    ListServiceTypesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListServiceTypes`] failed.
pub type ListServiceTypesError = Error<Code<ListServiceTypesCode>>;

/// A cloud service type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceType {
    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Code of the cloud service type.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Short form of the name, such as `WeLink`.
    ///
    /// `abbreviation`
    pub abbreviation: Option<String>,
}

api_runtime::answer!(ServiceType {
    service_type_name,
    service_type_code,
    abbreviation,
});

impl Decode for ServiceType {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.service_type_name,
                &mut value.service_type_code,
                &mut value.abbreviation,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ServiceType {
    service_type_name,
    service_type_code,
    abbreviation,
});
