// @generated from spec/bss/operations/locations/list_counties.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LocationLanguage;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, NumberLimits,
    Operation, Outcome, Paged, Paging, PagingKind, Parameter, RateLimit, Raw, Safety, Service,
    State, ToWire, Violations, WireRef,
};

/// Lists the districts of a city with their codes.
///
/// `GET /v2/systems/configs/counties` · [vendor's page](https://support.huaweicloud.com/api-oce/mpf_02003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::locations::ListCounties;
/// use huaweicloud_bss::types::LocationLanguage;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCounties::new("example-0")
///         .x_language(LocationLanguage::Chinese)
///         .limit(100);
///     let mut items = client.locations().list_counties(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ListCities` returns the codes of the cities.
///
/// No permission is needed. Customers call the operation for themselves; partners call it, too, and the partner's page admits solution providers and distributors of the first tier.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `counties` contains the items, `count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`city_code`](field@Self::city_code) | query | required · 1–20 characters | unsupported | unsupported | *unknown* | *unknown* |
/// | [`offset`](field@Self::offset) | query | 0–1000 | default `0` | default `0` | unsupported | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–1000 | default `10` | unsupported | unsupported | unsupported |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_cn` | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/mpf_02003`). The page is written for customers. The partner's page of the same operation admits partners, and so does the API Explorer.
/// - `city_code, max_length`: “100” (API Explorer). The page says 20.
/// - `offset, presence.empty`: “unsupported” (huaweicloudsdkbss 3.1.30 and 3.1.70). The page and the later SDKs take the default.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCounties {
    /// Code of the city, as `ListCities` returns it.
    ///
    /// Required · `city_code` in the query · 1–20 characters
    pub city_code: String,

    /// Number of districts to pass over.
    ///
    /// Optional · `offset` in the query · 0–1000
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// Most districts of one answer.
    ///
    /// Optional · `limit` in the query · 1–1000
    ///
    /// Absent: default `10` · Empty: unsupported · Empty string: unsupported · Null: unsupported
    pub limit: Option<i64>,

    /// Language of the names in the answer. At present all names are Chinese.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters · reserved by the vendor
    ///
    /// Absent: default `zh_cn` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<LocationLanguage>,
}

impl std::cmp::Eq for ListCounties {}

impl ListCounties {
    /// Creates it with [`city_code`](field@Self::city_code), the only required value.
    pub fn new(city_code: impl Into<String>) -> Self {
        Self {
            city_code: city_code.into(),
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
    pub fn x_language(mut self, x_language: LocationLanguage) -> Self {
        self.x_language = Some(x_language);
        self
    }

    /// Sets [`x_language`](field@Self::x_language). `None` omits it.
    pub fn set_x_language(mut self, x_language: Option<LocationLanguage>) -> Self {
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

impl Operation for ListCounties {
    type Response = ListCountiesResponse;
    type Code = ListCountiesCode;
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

impl Fields for ListCounties {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.city_code.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCounties {
    city_code,
    offset,
    limit,
    x_language,
});

static READ: api_runtime::ReadAs<ListCountiesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCounties",
            method: Method::Get,
            path: "/v2/systems/configs/counties",
            source: "https://support.huaweicloud.com/api-oce/mpf_02003.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("city_code")
                    .text()
                    .min_length(1)
                    .max_length(20)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("1000") })
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
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_cn", "en_us"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_cn")),
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
                Paging::new(PagingKind::Rows, api_runtime::Path(&["counties"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListCounties {
    type Item = County;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.counties)
    }
}

static TAKE: api_runtime::TakeItems<County> = ListCounties::TAKE_ITEMS;

/// Response of [`ListCounties`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCountiesResponse {
    /// Number of districts of the city, on all pages.
    ///
    /// `count`
    ///
    /// The call failed.
    pub count: Option<i64>,

    /// Districts of this page. In an example of the vendor they stand by their codes.
    ///
    /// `counties`
    ///
    /// The call failed.
    pub counties: Vec<County>,
}

api_runtime::answer!(ListCountiesResponse { count, counties });

impl Decode for ListCountiesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.count, &mut value.counties]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCountiesResponse { count, counties });

/// Error codes of [`ListCounties`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCountiesCode {
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
    ListCountiesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCounties`] failed.
pub type ListCountiesError = Error<Code<ListCountiesCode>>;

/// A district or county.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct County {
    /// Code of the district, such as `CN-13-001-01`.
    ///
    /// `code`
    pub code: Option<String>,

    /// Name of the district, in the language of the request. At present all names are Chinese.
    ///
    /// `name`
    pub name: Option<String>,
}

api_runtime::answer!(County { code, name });

impl Decode for County {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.code, &mut value.name]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(County { code, name });
