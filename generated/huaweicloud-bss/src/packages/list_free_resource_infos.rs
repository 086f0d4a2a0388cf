// @generated from spec/bss/operations/packages/list_free_resource_infos.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, ListLimits, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, RateLimit, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the resource packages of the customer, and what is left of them.
///
/// `POST /v3/payments/free-resources/query` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00027.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::packages::ListFreeResourceInfos;
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListFreeResourceInfos::new()
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.packages().list_free_resource_infos(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Without an enterprise project the operation lists only packages that belong to none. Ask for each enterprise project to see its packages.
///
/// `ListFreeResourceUsages` tells more of a package's items: when their amounts are renewed, and the period that they are for. `ListFreeResourcesUsageRecords` lists what was deducted.
///
/// A package can be used as soon as it is bought, but what is left of it is not shown in real time: usage is deducted some time later, which differs by product. Packages of the enterprise project of the usage are used first, then those with limits such as a region or a specification, those of promotions and those that were ordered. Of packages with the same limits the one is used first that expires first, where for renewed amounts the end of the current period counts.
///
/// What is used after a package is used up or has expired is billed at the price of pay-per-use.
///
/// A master account can share its packages with member accounts whose finances it holds. Such a member uses its own packages first; what it bought itself is for nobody else.
///
/// When all parameters of the body are left out, the body is `{}`.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:resourcePackages:view`, `bss:bill:view`, `bss:billDetail:view` (deprecated).
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `free_resource_packages` contains the items, `total_count` is the total count.
///
/// # Restrictions
///
/// - A package that expired more than 18 months ago cannot be queried.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 8 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |  |
/// | [`region_code`](field@Self::region_code) | body | at most 64 characters | not a filter |  | not a filter | not a filter |  |
/// | [`order_id`](field@Self::order_id) | body | at most 64 characters | not a filter |  | not a filter | not a filter |  |
/// | [`product_id`](field@Self::product_id) | body | at most 64 characters | not a filter |  | not a filter | not a filter |  |
/// | [`product_name`](field@Self::product_name) | body | at most 256 characters | not a filter |  | not a filter | not a filter |  |
/// | [`enterprise_project_id`](field@Self::enterprise_project_id) | body | at most 64 characters | filter for packages outside any enterprise project |  | filter for packages outside any enterprise project | filter for packages outside any enterprise project |  |
/// | [`status`](field@Self::status) | body |  | not a filter |  | not a filter | not a filter |  |
/// | [`offset`](field@Self::offset) | body | 0–999999 | default `0` |  |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–1000 | default `10` |  |  | *unknown* |  |
/// | [`service_type_code_list`](field@Self::service_type_code_list) | body | items of at most 64 characters · at most 10 items | not a filter |  |  | not a filter | not a filter |
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
/// - `X-Language, max_length`: “10” (API Explorer). The page and the partner's page say 8.
/// - `X-Language, required`: “true” (`intl/pt-br/api-bpconsole/api_order_00027`, 2021-12-15). It gives a default itself; the pages of this site and the SDK do not ask for the header.
/// - `enterprise_project_id, presence.absent`: “not a filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page, the partner's page and the copy in the vendor's guide list all packages except those of enterprise projects.
/// - `enterprise_project_id, presence.empty_string`: “not a filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page, the partner's page and the copy in the vendor's guide list all packages except those of enterprise projects.
/// - `enterprise_project_id, presence.null`: “not a filter” (huaweicloudsdkbss 3.1.219 and API Explorer). The page, the partner's page and the copy in the vendor's guide list all packages except those of enterprise projects.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListFreeResourceInfos {
    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 8 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Packages of this region.
    ///
    /// Optional · `region_code` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub region_code: Option<String>,

    /// Packages of this order.
    ///
    /// Optional · `order_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub order_id: Option<String>,

    /// Product id, which is the id of the package.
    ///
    /// Optional · `product_id` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub product_id: Option<String>,

    /// Product name, which is the name of the package.
    ///
    /// Optional · `product_name` in the body · at most 256 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub product_name: Option<String>,

    /// Packages of this enterprise project, `0` for the default project. They are listed only if the project is named.
    ///
    /// Optional · `enterprise_project_id` in the body · at most 64 characters
    ///
    /// Absent: filter for packages outside any enterprise project · Empty string: filter for packages outside any enterprise project · Null: filter for packages outside any enterprise project
    pub enterprise_project_id: Option<String>,

    /// Packages in this state.
    ///
    /// Optional · `status` in the body
    ///
    /// Absent: not a filter · Null: not a filter · Empty string: not a filter
    pub status: Option<PackageStatus>,

    /// Number of packages to pass over.
    ///
    /// Optional · `offset` in the body · 0–999999
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most packages of one answer.
    ///
    /// Optional · `limit` in the body · 1–1000
    ///
    /// Absent: default `10` · Null: *unknown*
    pub limit: Option<i64>,

    /// Packages of these cloud service types. Upper and lower case are not told apart.
    ///
    /// Optional · `service_type_code_list` in the body · items of at most 64 characters · at most 10 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub service_type_code_list: Vec<String>,
}

impl std::cmp::Eq for ListFreeResourceInfos {}

impl ListFreeResourceInfos {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<String>>) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`product_id`](field@Self::product_id).
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets [`product_id`](field@Self::product_id). `None` omits it.
    pub fn set_product_id(mut self, product_id: Option<impl Into<String>>) -> Self {
        self.product_id = product_id.map(Into::into);
        self
    }

    /// Sets [`product_name`](field@Self::product_name).
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets [`product_name`](field@Self::product_name). `None` omits it.
    pub fn set_product_name(mut self, product_name: Option<impl Into<String>>) -> Self {
        self.product_name = product_name.map(Into::into);
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id).
    pub fn enterprise_project_id(mut self, enterprise_project_id: impl Into<String>) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](field@Self::enterprise_project_id). `None` omits it.
    pub fn set_enterprise_project_id(
        mut self,
        enterprise_project_id: Option<impl Into<String>>,
    ) -> Self {
        self.enterprise_project_id = enterprise_project_id.map(Into::into);
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: PackageStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<PackageStatus>) -> Self {
        self.status = status;
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

    /// Sets [`service_type_code_list`](field@Self::service_type_code_list).
    pub fn service_type_code_list(
        mut self,
        service_type_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_type_code_list = service_type_code_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`service_type_code_list`](field@Self::service_type_code_list). `None` omits it.
    pub fn set_service_type_code_list(
        mut self,
        service_type_code_list: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.service_type_code_list = service_type_code_list
            .into_iter()
            .flatten()
            .map(Into::into)
            .collect();
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

impl Operation for ListFreeResourceInfos {
    type Response = ListFreeResourceInfosResponse;
    type Code = ListFreeResourceInfosCode;
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

impl Fields for ListFreeResourceInfos {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.region_code.to_wire(),
            self.order_id.to_wire(),
            self.product_id.to_wire(),
            self.product_name.to_wire(),
            self.enterprise_project_id.to_wire(),
            self.status.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.service_type_code_list.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListFreeResourceInfos {
    x_language,
    region_code,
    order_id,
    product_id,
    product_name,
    enterprise_project_id,
    status,
    offset,
    limit,
    service_type_code_list,
});

static READ: api_runtime::ReadAs<ListFreeResourceInfosResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListFreeResourceInfos",
            method: Method::Post,
            path: "/v3/payments/free-resources/query",
            source: "https://support.huaweicloud.com/api-oce/api_order_00027.html",
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
                Parameter::body("region_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("product_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("product_name")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("enterprise_project_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::FilterFor("packages outside any enterprise project"),
                        ),
                        (
                            State::EmptyString,
                            Outcome::FilterFor("packages outside any enterprise project"),
                        ),
                        (
                            State::Null,
                            Outcome::FilterFor("packages outside any enterprise project"),
                        ),
                    ]),
                Parameter::body("status")
                    .integer()
                    .one_of(&["0", "1", "2", "3", "4"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("999999") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("service_type_code_list")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(10) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
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
                Paging::new(
                    PagingKind::Rows,
                    api_runtime::Path(&["free_resource_packages"]),
                )
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

impl Paged for ListFreeResourceInfos {
    type Item = ResourcePackage;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.free_resource_packages)
    }
}

static TAKE: api_runtime::TakeItems<ResourcePackage> = ListFreeResourceInfos::TAKE_ITEMS;

/// Response of [`ListFreeResourceInfos`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFreeResourceInfosResponse {
    /// Packages of this page.
    ///
    /// `free_resource_packages`
    pub free_resource_packages: Vec<ResourcePackage>,

    /// Number of packages.
    ///
    /// `total_count`
    pub total_count: Option<i64>,
}

api_runtime::answer!(ListFreeResourceInfosResponse {
    free_resource_packages,
    total_count,
});

impl Decode for ListFreeResourceInfosResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.free_resource_packages, &mut value.total_count],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListFreeResourceInfosResponse {
    free_resource_packages,
    total_count,
});

/// Error codes of [`ListFreeResourceInfos`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListFreeResourceInfosCode {
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
    ListFreeResourceInfosCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListFreeResourceInfos`] failed.
pub type ListFreeResourceInfosError = Error<Code<ListFreeResourceInfosCode>>;

/// How a resource package is bundled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageBundleType {
    /// A package of its own.
    ///
    /// `ATOMIC_PKG` on the wire.
    Single,

    /// A package that is put together from others.
    ///
    /// `BUNDLE_PKG` on the wire.
    Bundle,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PackageBundleType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Single => "ATOMIC_PKG",
            Self::Bundle => "BUNDLE_PKG",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "ATOMIC_PKG" => Self::Single,
            "BUNDLE_PKG" => Self::Bundle,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PackageBundleType, [Single, Bundle], Unknown);

impl Decode for PackageBundleType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageBundleType, text, answered);

/// Item of a resource package, for one usage type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageItem {
    /// Id of the item.
    ///
    /// `free_resource_id`
    pub free_resource_id: Option<String>,

    /// Name of the usage type.
    ///
    /// `usage_type_name`
    pub usage_type_name: Option<String>,

    /// What is left. If the amounts are renewed, what is left in the current period of renewal.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// The whole amount. If the amounts are renewed, that of one period of renewal.
    ///
    /// `original_amount` · unit in `measure_id`
    pub original_amount: Option<Decimal>,

    /// Unit of the amounts. `ListMeasureUnits` returns the units.
    ///
    /// `measure_id`
    pub measure_id: Option<i64>,
}

api_runtime::answer!(PackageItem {
    free_resource_id,
    usage_type_name,
    amount,
    original_amount,
    measure_id,
});

impl PackageItem {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`original_amount`](Self::original_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn original_amount_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.original_amount, self.measure_id.as_ref())
    }
}

impl Decode for PackageItem {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.free_resource_id,
                &mut value.usage_type_name,
                &mut value.amount,
                &mut value.original_amount,
                &mut value.measure_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PackageItem {
    free_resource_id,
    usage_type_name,
    amount,
    original_amount,
    measure_id,
});

/// Which enterprise projects a resource package is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageProjectScope {
    /// All of them.
    ///
    /// `0` on the wire.
    All,

    /// A specific enterprise project.
    ///
    /// `1` on the wire.
    SpecificProject,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PackageProjectScope {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::All => "0",
            Self::SpecificProject => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::All,
            "1" => Self::SpecificProject,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PackageProjectScope, [All, SpecificProject], Unknown);

impl Decode for PackageProjectScope {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageProjectScope, number, answered);

/// Whether the amounts of a resource package are renewed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageReuseMode {
    /// The amounts are renewed period by period. A package for one year with 40 GB that is renewed every month gives 40 GB in each month. What is left at the end of a period is lost.
    ///
    /// `1` on the wire.
    Renewed,

    /// The amounts are not renewed. A package for one year with 40 GB gives 40 GB in the whole year.
    ///
    /// `2` on the wire.
    NotRenewed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PackageReuseMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Renewed => "1",
            Self::NotRenewed => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Renewed,
            "2" => Self::NotRenewed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PackageReuseMode, [Renewed, NotRenewed], Unknown);

impl Decode for PackageReuseMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageReuseMode, number, answered);

/// Where a resource package came from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageSource {
    /// An order.
    ///
    /// `0` on the wire.
    Order,

    /// Given with `DevCloud`.
    ///
    /// `1` on the wire.
    DevCloud,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PackageSource {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Order => "0",
            Self::DevCloud => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Order,
            "1" => Self::DevCloud,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PackageSource, [Order, DevCloud], Unknown);

impl Decode for PackageSource {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageSource, number, answered);

/// State of a resource package.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PackageStatus {
    /// Not yet in effect.
    ///
    /// `0` on the wire.
    NotInEffect,

    /// In effect.
    ///
    /// `1` on the wire.
    InEffect,

    /// Used up.
    ///
    /// `2` on the wire.
    UsedUp,

    /// Expired.
    ///
    /// `3` on the wire.
    Expired,

    /// Given back.
    ///
    /// `4` on the wire.
    Unsubscribed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PackageStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotInEffect => "0",
            Self::InEffect => "1",
            Self::UsedUp => "2",
            Self::Expired => "3",
            Self::Unsubscribed => "4",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotInEffect,
            "1" => Self::InEffect,
            "2" => Self::UsedUp,
            "3" => Self::Expired,
            "4" => Self::Unsubscribed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PackageStatus,
    [NotInEffect, InEffect, UsedUp, Expired, Unsubscribed],
    Unknown
);

impl ToWire for PackageStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for PackageStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PackageStatus, number, answered);

/// Resource package of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePackage {
    /// Id that the system gave the package when it was ordered. It tells the packages of the list apart.
    ///
    /// `order_instance_id`
    pub order_instance_id: Option<String>,

    /// Id of the order.
    ///
    /// `order_id`
    ///
    /// The package was given with `DevCloud`.
    pub order_id: Option<String>,

    /// Product id, which is the id of the package.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Product name, which is the name of the package.
    ///
    /// `product_name`
    pub product_name: Option<String>,

    /// Id of the enterprise project. Examples of the vendor have null for a package that is for all projects, and `0`, elsewhere the default project.
    ///
    /// `enterprise_project_id`
    pub enterprise_project_id: Option<String>,

    /// Which enterprise projects the package is for.
    ///
    /// `enterprise_project_scope`
    pub enterprise_project_scope: Option<PackageProjectScope>,

    /// Time from which the package is in effect, which is the time at which it was bought.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the package expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// State of the package.
    ///
    /// `status`
    pub status: Option<PackageStatus>,

    /// Code of the cloud service type.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Code of the region. An example of the vendor has `global-cbc-1`.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Where the package came from.
    ///
    /// `source_type`
    pub source_type: Option<PackageSource>,

    /// How the package is bundled.
    ///
    /// `bundle_type`
    pub bundle_type: Option<PackageBundleType>,

    /// Whether the amounts are renewed.
    ///
    /// `quota_reuse_mode`
    pub quota_reuse_mode: Option<PackageReuseMode>,

    /// Items of the package.
    ///
    /// `free_resources`
    pub free_resources: Vec<PackageItem>,
}

api_runtime::answer!(ResourcePackage {
    order_instance_id,
    order_id,
    product_id,
    product_name,
    enterprise_project_id,
    enterprise_project_scope,
    effective_time,
    expire_time,
    status,
    service_type_code,
    service_type_name,
    region_code,
    source_type,
    bundle_type,
    quota_reuse_mode,
    free_resources,
});

impl Decode for ResourcePackage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_instance_id,
                &mut value.order_id,
                &mut value.product_id,
                &mut value.product_name,
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_scope,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.status,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.region_code,
                &mut value.source_type,
                &mut value.bundle_type,
                &mut value.quota_reuse_mode,
                &mut value.free_resources,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourcePackage {
    order_instance_id,
    order_id,
    product_id,
    product_name,
    enterprise_project_id,
    enterprise_project_scope,
    effective_time,
    expire_time,
    status,
    service_type_code,
    service_type_name,
    region_code,
    source_type,
    bundle_type,
    quota_reuse_mode,
    free_resources,
});
