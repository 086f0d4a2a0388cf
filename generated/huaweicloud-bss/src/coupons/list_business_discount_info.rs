// @generated from spec/bss/operations/coupons/list_business_discount_info.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::Language;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Lists the commercial discounts of Huawei Cloud that are in force for the customer.
///
/// `POST /v2/promotions/business/discount-info` · [vendor's page](https://support.huaweicloud.com/api-oce/mp_02008.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::coupons::{ListBusinessDiscountInfo, QuoteKind};
/// use huaweicloud_bss::types::Language;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListBusinessDiscountInfo::new(QuoteKind::Product).x_language(Language::Chinese);
///     let response = client.coupons().list_business_discount_info(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The discounts are those of the customer's framework agreement with Huawei Cloud.
///
/// Which of them a purchase gets goes by the period of the product's price: three years of a product that is priced by the year get the discount for one year. For a change or an addition the rest of the period counts, rounded up to the next period that is priced.
///
/// One call lists quotes of one kind: for products or for categories of products. `offset` and `limit` cut the quotes into parts; tiers and sites come completely with each.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:contract:view`.
/// - Safety: read operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|---|
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header |  | default `zh_CN` | *unknown* | *unknown* | *unknown* |  |
/// | [`quoting_item_type`](field@Self::quoting_item_type) | body | required | unsupported |  | *unknown* | *unknown* |  |
/// | [`cloud_service_types`](field@Self::cloud_service_types) | body | items of at most 64 characters · at most 100 items | not a filter |  |  | not a filter | not a filter |
/// | [`charging_modes`](field@Self::charging_modes) | body | at most 20 items | not a filter |  |  | not a filter | not a filter |
/// | [`site_code`](field@Self::site_code) | body | 1–64 characters | not a filter |  | unsupported | not a filter |  |
/// | [`offset`](field@Self::offset) | body | 0–2147483647 | default `0` |  |  | *unknown* |  |
/// | [`limit`](field@Self::limit) | body | 1–1000 | default `20` |  |  | *unknown* |  |
///
/// # Rules
///
/// - `codes-not-empty`: Each code has 1 to 64 characters. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListBusinessDiscountInfo {
    /// Language of the names in the answer. Case is ignored.
    ///
    /// Optional · `X-Language` in the header
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,

    /// Kind of the quotes.
    ///
    /// Required · `quoting_item_type` in the body
    pub quoting_item_type: QuoteKind,

    /// Cloud services whose quotes are listed, such as `hws.service.type.obs`. Case is ignored. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `cloud_service_types` in the body · items of at most 64 characters · at most 100 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub cloud_service_types: Vec<String>,

    /// Billing modes whose quotes are listed. Case is ignored.
    ///
    /// Optional · `charging_modes` in the body · at most 20 items
    ///
    /// Absent: not a filter · Null: not a filter · Empty list: not a filter
    pub charging_modes: Vec<QuoteChargingMode>,

    /// Operating site whose quotes are listed. Case is ignored.
    ///
    /// Optional · `site_code` in the body · 1–64 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub site_code: Option<String>,

    /// Number of records to pass over.
    ///
    /// Optional · `offset` in the body · 0–2147483647
    ///
    /// Absent: default `0` · Null: *unknown*
    pub offset: Option<i64>,

    /// Most records that one answer holds.
    ///
    /// Optional · `limit` in the body · 1–1000
    ///
    /// Absent: default `20` · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for ListBusinessDiscountInfo {}

impl ListBusinessDiscountInfo {
    /// Creates it with [`quoting_item_type`](field@Self::quoting_item_type), the only required value.
    pub fn new(quoting_item_type: QuoteKind) -> Self {
        Self {
            quoting_item_type,
            x_language: None,
            cloud_service_types: Vec::new(),
            charging_modes: Vec::new(),
            site_code: None,
            offset: None,
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

    /// Sets [`cloud_service_types`](field@Self::cloud_service_types).
    pub fn cloud_service_types(
        mut self,
        cloud_service_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_service_types = cloud_service_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`cloud_service_types`](field@Self::cloud_service_types). `None` omits it.
    pub fn set_cloud_service_types(
        mut self,
        cloud_service_types: Option<impl IntoIterator<Item = impl Into<String>>>,
    ) -> Self {
        self.cloud_service_types = cloud_service_types
            .into_iter()
            .flatten()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`charging_modes`](field@Self::charging_modes).
    pub fn charging_modes(
        mut self,
        charging_modes: impl IntoIterator<Item = QuoteChargingMode>,
    ) -> Self {
        self.charging_modes = charging_modes.into_iter().collect();
        self
    }

    /// Sets [`charging_modes`](field@Self::charging_modes). `None` omits it.
    pub fn set_charging_modes(
        mut self,
        charging_modes: Option<impl IntoIterator<Item = QuoteChargingMode>>,
    ) -> Self {
        self.charging_modes = charging_modes.into_iter().flatten().collect();
        self
    }

    /// Sets [`site_code`](field@Self::site_code).
    pub fn site_code(mut self, site_code: impl Into<String>) -> Self {
        self.site_code = Some(site_code.into());
        self
    }

    /// Sets [`site_code`](field@Self::site_code). `None` omits it.
    pub fn set_site_code(mut self, site_code: Option<impl Into<String>>) -> Self {
        self.site_code = site_code.map(Into::into);
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

impl Operation for ListBusinessDiscountInfo {
    type Response = ListBusinessDiscountInfoResponse;
    type Code = ListBusinessDiscountInfoCode;
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

impl Fields for ListBusinessDiscountInfo {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.x_language.to_wire(),
            self.quoting_item_type.to_wire(),
            self.cloud_service_types.to_wire(),
            self.charging_modes.to_wire(),
            self.site_code.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListBusinessDiscountInfo {
    x_language,
    quoting_item_type,
    cloud_service_types,
    charging_modes,
    site_code,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<ListBusinessDiscountInfoResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListBusinessDiscountInfo",
            method: Method::Post,
            path: "/v2/promotions/business/discount-info",
            source: "https://support.huaweicloud.com/api-oce/mp_02008.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("quoting_item_type")
                    .text()
                    .one_of(&["PRODUCT_ITEM", "CATEGORY_ITEM"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cloud_service_types")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(100) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("charging_modes")
                    .text()
                    .one_of(&[
                        "ONDEMAND",
                        "ONETIME",
                        "DAILY",
                        "MONTHLY",
                        "1_YEARLY",
                        "2_YEARLY",
                        "3_YEARLY",
                        "4_YEARLY",
                        "5_YEARLY",
                        "1_YEARLY_RI",
                        "3_YEARLY_RI",
                    ])
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(20) })
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Null, Outcome::NotAFilter),
                        (State::EmptyList, Outcome::NotAFilter),
                    ]),
                Parameter::body("site_code")
                    .text()
                    .min_length(1)
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
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
                    .number_limits(const { &NumberLimits::new().min("1").max("1000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("20")),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "codes-not-empty",
                "Each code has 1 to 64 characters.",
                Statement::Server {
                    about: &["cloud_service_types", "charging_modes"],
                },
            )],
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

/// Response of [`ListBusinessDiscountInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBusinessDiscountInfoResponse {
    /// Number of all records.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Id of the agreement.
    ///
    /// `commerce_id`
    pub commerce_id: Option<String>,

    /// Number of the agreement.
    ///
    /// `commerce_code`
    pub commerce_code: Option<String>,

    /// Time from which the agreement is in force.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the agreement ends.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Quotes for products.
    ///
    /// `product_quoting_items`
    ///
    /// An empty list unless `quoting_item_type` is `PRODUCT_ITEM`.
    pub product_quoting_items: Vec<ProductQuote>,

    /// Quotes for categories of products.
    ///
    /// `category_quoting_items`
    ///
    /// An empty list unless `quoting_item_type` is `CATEGORY_ITEM`.
    pub category_quoting_items: Vec<CategoryQuote>,

    /// Tiers of the quotes for categories.
    ///
    /// `category_quoting_item_steps`
    ///
    /// An empty list unless `quoting_item_type` is `CATEGORY_ITEM`.
    pub category_quoting_item_steps: Vec<CategoryQuoteStep>,

    /// Kind of period over which the tiers add up. No source lists the values.
    ///
    /// `accumulation_cycle_type`
    ///
    /// There are no tiers in `category_quoting_item_steps`.
    pub accumulation_cycle_type: Option<String>,

    /// Operating sites.
    ///
    /// `sites`
    pub sites: Vec<QuoteSite>,
}

api_runtime::answer!(ListBusinessDiscountInfoResponse {
    total_count,
    commerce_id,
    commerce_code,
    effective_time,
    expire_time,
    product_quoting_items,
    category_quoting_items,
    category_quoting_item_steps,
    accumulation_cycle_type,
    sites,
});

impl Decode for ListBusinessDiscountInfoResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.commerce_id,
                &mut value.commerce_code,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.product_quoting_items,
                &mut value.category_quoting_items,
                &mut value.category_quoting_item_steps,
                &mut value.accumulation_cycle_type,
                &mut value.sites,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListBusinessDiscountInfoResponse {
    total_count,
    commerce_id,
    commerce_code,
    effective_time,
    expire_time,
    product_quoting_items,
    category_quoting_items,
    category_quoting_item_steps,
    accumulation_cycle_type,
    sites,
});

/// Error codes of [`ListBusinessDiscountInfo`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBusinessDiscountInfoCode {
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
    ListBusinessDiscountInfoCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListBusinessDiscountInfo`] failed.
pub type ListBusinessDiscountInfoError = Error<Code<ListBusinessDiscountInfoCode>>;

/// Quote for a category of products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryQuote {
    /// Id of the quote.
    ///
    /// `item_id`
    pub item_id: Option<String>,

    /// Code of the cloud service.
    ///
    /// `cloud_service_type`
    pub cloud_service_type: Option<String>,

    /// Name of the cloud service.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Type of the resource in the agreement.
    ///
    /// `commercial_resource_type`
    pub commercial_resource_type: Option<String>,

    /// Code of the resource type.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Code of the family of SKUs.
    ///
    /// `sku_family_code`
    pub sku_family_code: Option<String>,

    /// Name of the family of SKUs.
    ///
    /// `sku_family_name`
    pub sku_family_name: Option<String>,

    /// Code of the site that the quote belongs to.
    ///
    /// `site_code`
    pub site_code: Option<String>,

    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Name of the region.
    ///
    /// `region_name`
    pub region_name: Option<String>,

    /// Code of the availability zone.
    ///
    /// `az_code`
    pub az_code: Option<String>,

    /// Name of the availability zone.
    ///
    /// `az_name`
    pub az_name: Option<String>,

    /// Number of the tier.
    ///
    /// `step_no`
    pub step_no: Option<String>,

    /// Billing mode.
    ///
    /// `charging_mode`
    pub charging_mode: Option<QuoteChargingMode>,

    /// Rate of the discount.
    ///
    /// `discount_ratio`
    pub discount_ratio: Option<Decimal>,

    /// Time from which the quote is in force.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the quote ends.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,
}

api_runtime::answer!(CategoryQuote {
    item_id,
    cloud_service_type,
    cloud_service_type_name,
    commercial_resource_type,
    resource_type_code,
    resource_type_name,
    sku_family_code,
    sku_family_name,
    site_code,
    region_code,
    region_name,
    az_code,
    az_name,
    step_no,
    charging_mode,
    discount_ratio,
    effective_time,
    expire_time,
});

impl Decode for CategoryQuote {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.item_id,
                &mut value.cloud_service_type,
                &mut value.cloud_service_type_name,
                &mut value.commercial_resource_type,
                &mut value.resource_type_code,
                &mut value.resource_type_name,
                &mut value.sku_family_code,
                &mut value.sku_family_name,
                &mut value.site_code,
                &mut value.region_code,
                &mut value.region_name,
                &mut value.az_code,
                &mut value.az_name,
                &mut value.step_no,
                &mut value.charging_mode,
                &mut value.discount_ratio,
                &mut value.effective_time,
                &mut value.expire_time,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CategoryQuote {
    item_id,
    cloud_service_type,
    cloud_service_type_name,
    commercial_resource_type,
    resource_type_code,
    resource_type_name,
    sku_family_code,
    sku_family_name,
    site_code,
    region_code,
    region_name,
    az_code,
    az_name,
    step_no,
    charging_mode,
    discount_ratio,
    effective_time,
    expire_time,
});

/// Tier of the quotes for categories of products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryQuoteStep {
    /// Id of the tier.
    ///
    /// `step_id`
    pub step_id: Option<String>,

    /// Number of the tier.
    ///
    /// `step_no`
    pub step_no: Option<String>,

    /// Value at which the tier begins.
    ///
    /// `step_start` · unit in `start_measure_id`
    pub step_start: Option<Decimal>,

    /// Id of the unit of `step_start`.
    ///
    /// `start_measure_id`
    pub start_measure_id: Option<i64>,

    /// Value at which the tier ends.
    ///
    /// `step_end` · unit in `end_measure_id`
    pub step_end: Option<Decimal>,

    /// Id of the unit of `step_end`.
    ///
    /// `end_measure_id`
    pub end_measure_id: Option<i64>,

    /// Time from which the tier is in force.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the tier ends.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Code of the operating site.
    ///
    /// `site_code`
    pub site_code: Option<String>,
}

api_runtime::answer!(CategoryQuoteStep {
    step_id,
    step_no,
    step_start,
    start_measure_id,
    step_end,
    end_measure_id,
    effective_time,
    expire_time,
    site_code,
});

impl CategoryQuoteStep {
    /// [`step_start`](Self::step_start) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn step_start_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.step_start, self.start_measure_id.as_ref())
    }

    /// [`step_end`](Self::step_end) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn step_end_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.step_end, self.end_measure_id.as_ref())
    }
}

impl Decode for CategoryQuoteStep {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.step_id,
                &mut value.step_no,
                &mut value.step_start,
                &mut value.start_measure_id,
                &mut value.step_end,
                &mut value.end_measure_id,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.site_code,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CategoryQuoteStep {
    step_id,
    step_no,
    step_start,
    start_measure_id,
    step_end,
    end_measure_id,
    effective_time,
    expire_time,
    site_code,
});

/// Quote for a product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductQuote {
    /// Id of the quote.
    ///
    /// `item_id`
    pub item_id: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Name of the product's specification.
    ///
    /// `product_spec_name`
    pub product_spec_name: Option<String>,

    /// Code of the cloud service.
    ///
    /// `cloud_service_type`
    pub cloud_service_type: Option<String>,

    /// Name of the cloud service.
    ///
    /// `cloud_service_type_name`
    pub cloud_service_type_name: Option<String>,

    /// Code of the operating site.
    ///
    /// `site_code`
    pub site_code: Option<String>,

    /// Regions that the product is linked with.
    ///
    /// `related_regions`
    pub related_regions: Vec<QuoteRegion>,

    /// Code of the billing event.
    ///
    /// `charge_event_code`
    pub charge_event_code: Option<String>,

    /// Billing mode.
    ///
    /// `charging_mode`
    pub charging_mode: Option<QuoteChargingMode>,

    /// Kind of the preference.
    ///
    /// `preferential_category`
    pub preferential_category: Option<QuotePreference>,

    /// What the quote grants.
    ///
    /// `preferential_type`
    pub preferential_type: Option<QuotePreferenceForm>,

    /// Fixed unit price.
    ///
    /// `sales_price`
    ///
    /// No value unless `preferential_type` is 1.
    pub sales_price: Option<Decimal>,

    /// Rate of the discount.
    ///
    /// `discount_ratio`
    ///
    /// No value unless `preferential_type` is 0.
    pub discount_ratio: Option<Decimal>,

    /// Unit that is billed.
    ///
    /// `pricing_basis`
    pub pricing_basis: Option<String>,

    /// Time from which the quote is in force.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the quote ends.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Tiers of the quote.
    ///
    /// `product_quoting_item_steps`
    ///
    /// An empty list unless the preference is one in tiers or at certain times.
    pub product_quoting_item_steps: Vec<ProductQuoteStep>,
}

api_runtime::answer!(ProductQuote {
    item_id,
    product_id,
    product_spec_name,
    cloud_service_type,
    cloud_service_type_name,
    site_code,
    related_regions,
    charge_event_code,
    charging_mode,
    preferential_category,
    preferential_type,
    sales_price,
    discount_ratio,
    pricing_basis,
    effective_time,
    expire_time,
    product_quoting_item_steps,
});

impl Decode for ProductQuote {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.item_id,
                &mut value.product_id,
                &mut value.product_spec_name,
                &mut value.cloud_service_type,
                &mut value.cloud_service_type_name,
                &mut value.site_code,
                &mut value.related_regions,
                &mut value.charge_event_code,
                &mut value.charging_mode,
                &mut value.preferential_category,
                &mut value.preferential_type,
                &mut value.sales_price,
                &mut value.discount_ratio,
                &mut value.pricing_basis,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.product_quoting_item_steps,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ProductQuote {
    item_id,
    product_id,
    product_spec_name,
    cloud_service_type,
    cloud_service_type_name,
    site_code,
    related_regions,
    charge_event_code,
    charging_mode,
    preferential_category,
    preferential_type,
    sales_price,
    discount_ratio,
    pricing_basis,
    effective_time,
    expire_time,
    product_quoting_item_steps,
});

/// Tier of a quote for a product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductQuoteStep {
    /// Id of the tier.
    ///
    /// `step_id`
    pub step_id: Option<String>,

    /// Number of the tier.
    ///
    /// `step_no`
    pub step_no: Option<String>,

    /// Value at which the tier begins.
    ///
    /// `step_start` · unit in `start_measure_id`
    pub step_start: Option<Decimal>,

    /// Id of the unit of `step_start`.
    ///
    /// `start_measure_id`
    pub start_measure_id: Option<i64>,

    /// Value at which the tier ends.
    ///
    /// `step_end` · unit in `end_measure_id`
    pub step_end: Option<Decimal>,

    /// Id of the unit of `step_end`; 1 is the yuan or the US dollar.
    ///
    /// `end_measure_id`
    pub end_measure_id: Option<i64>,

    /// What the tier grants.
    ///
    /// `preferential_type`
    pub preferential_type: Option<QuotePreferenceForm>,

    /// Fixed unit price.
    ///
    /// `sales_price`
    ///
    /// No value unless `preferential_type` is 1.
    pub sales_price: Option<Decimal>,

    /// Rate of the discount.
    ///
    /// `discount_ratio`
    ///
    /// No value unless `preferential_type` is 0.
    pub discount_ratio: Option<Decimal>,

    /// Unit that is billed.
    ///
    /// `pricing_basis`
    pub pricing_basis: Option<String>,
}

api_runtime::answer!(ProductQuoteStep {
    step_id,
    step_no,
    step_start,
    start_measure_id,
    step_end,
    end_measure_id,
    preferential_type,
    sales_price,
    discount_ratio,
    pricing_basis,
});

impl ProductQuoteStep {
    /// [`step_start`](Self::step_start) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn step_start_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.step_start, self.start_measure_id.as_ref())
    }

    /// [`step_end`](Self::step_end) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn step_end_with_unit(&self) -> Option<Amount<'_, i64>> {
        Amount::with_unit(self.step_end, self.end_measure_id.as_ref())
    }
}

impl Decode for ProductQuoteStep {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.step_id,
                &mut value.step_no,
                &mut value.step_start,
                &mut value.start_measure_id,
                &mut value.step_end,
                &mut value.end_measure_id,
                &mut value.preferential_type,
                &mut value.sales_price,
                &mut value.discount_ratio,
                &mut value.pricing_basis,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ProductQuoteStep {
    step_id,
    step_no,
    step_start,
    start_measure_id,
    step_end,
    end_measure_id,
    preferential_type,
    sales_price,
    discount_ratio,
    pricing_basis,
});

/// Billing mode that a quote is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QuoteChargingMode {
    /// Pay-per-use.
    ///
    /// `ONDEMAND` on the wire.
    PayPerUse,

    /// Paid once.
    ///
    /// `ONETIME` on the wire.
    OneTime,

    /// Paid by the day.
    ///
    /// `DAILY` on the wire.
    Daily,

    /// Paid by the month.
    ///
    /// `MONTHLY` on the wire.
    Monthly,

    /// Paid for 1 year.
    ///
    /// `1_YEARLY` on the wire.
    OneYear,

    /// Paid for 2 years.
    ///
    /// `2_YEARLY` on the wire.
    TwoYears,

    /// Paid for 3 years.
    ///
    /// `3_YEARLY` on the wire.
    ThreeYears,

    /// Paid for 4 years.
    ///
    /// `4_YEARLY` on the wire.
    FourYears,

    /// Paid for 5 years.
    ///
    /// `5_YEARLY` on the wire.
    FiveYears,

    /// Reserved instance for 1 year.
    ///
    /// `1_YEARLY_RI` on the wire.
    OneYearReservedInstance,

    /// Reserved instance for 3 years.
    ///
    /// `3_YEARLY_RI` on the wire.
    ThreeYearsReservedInstance,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl QuoteChargingMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::PayPerUse => "ONDEMAND",
            Self::OneTime => "ONETIME",
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::OneYear => "1_YEARLY",
            Self::TwoYears => "2_YEARLY",
            Self::ThreeYears => "3_YEARLY",
            Self::FourYears => "4_YEARLY",
            Self::FiveYears => "5_YEARLY",
            Self::OneYearReservedInstance => "1_YEARLY_RI",
            Self::ThreeYearsReservedInstance => "3_YEARLY_RI",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "ONDEMAND" => Self::PayPerUse,
            "ONETIME" => Self::OneTime,
            "DAILY" => Self::Daily,
            "MONTHLY" => Self::Monthly,
            "1_YEARLY" => Self::OneYear,
            "2_YEARLY" => Self::TwoYears,
            "3_YEARLY" => Self::ThreeYears,
            "4_YEARLY" => Self::FourYears,
            "5_YEARLY" => Self::FiveYears,
            "1_YEARLY_RI" => Self::OneYearReservedInstance,
            "3_YEARLY_RI" => Self::ThreeYearsReservedInstance,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    QuoteChargingMode,
    [
        PayPerUse,
        OneTime,
        Daily,
        Monthly,
        OneYear,
        TwoYears,
        ThreeYears,
        FourYears,
        FiveYears,
        OneYearReservedInstance,
        ThreeYearsReservedInstance,
    ],
    Unknown
);

impl ToWire for QuoteChargingMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

impl Decode for QuoteChargingMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(QuoteChargingMode, text, answered);

/// Kind of a quote in a commercial discount.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuoteKind {
    /// Quotes for products.
    ///
    /// `PRODUCT_ITEM` on the wire.
    Product,

    /// Quotes for categories of products.
    ///
    /// `CATEGORY_ITEM` on the wire.
    Category,
}

impl QuoteKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Product => "PRODUCT_ITEM",
            Self::Category => "CATEGORY_ITEM",
        }
    }
}

api_runtime::enumeration!(QuoteKind, [Product, Category]);

impl ToWire for QuoteKind {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(QuoteKind, text, closed);

/// Kind of a preference in a quote for a product.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QuotePreference {
    /// Ordinary preference.
    ///
    /// `0` on the wire.
    Ordinary,

    /// Preference in tiers of the product.
    ///
    /// `1` on the wire.
    Tiered,

    /// Preference at certain times.
    ///
    /// `2` on the wire.
    ByTime,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl QuotePreference {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Ordinary => "0",
            Self::Tiered => "1",
            Self::ByTime => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Ordinary,
            "1" => Self::Tiered,
            "2" => Self::ByTime,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(QuotePreference, [Ordinary, Tiered, ByTime], Unknown);

impl Decode for QuotePreference {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(QuotePreference, number, answered);

/// What a quote for a product grants.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QuotePreferenceForm {
    /// A discount on the product.
    ///
    /// `0` on the wire.
    Discount,

    /// A fixed unit price.
    ///
    /// `1` on the wire.
    FixedPrice,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl QuotePreferenceForm {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Discount => "0",
            Self::FixedPrice => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Discount,
            "1" => Self::FixedPrice,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(QuotePreferenceForm, [Discount, FixedPrice], Unknown);

impl Decode for QuotePreferenceForm {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(QuotePreferenceForm, number, answered);

/// Region in a quote or of an operating site.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteRegion {
    /// Code of the region.
    ///
    /// `region_code`
    pub region_code: Option<String>,

    /// Name of the region.
    ///
    /// `region_name`
    pub region_name: Option<String>,
}

api_runtime::answer!(QuoteRegion {
    region_code,
    region_name,
});

impl Decode for QuoteRegion {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.region_code, &mut value.region_name],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(QuoteRegion {
    region_code,
    region_name,
});

/// Operating site of Huawei Cloud.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteSite {
    /// Code of the operating site.
    ///
    /// `site_code`
    pub site_code: Option<String>,

    /// Name of the operating site.
    ///
    /// `site_name`
    pub site_name: Option<String>,

    /// Regions of the site.
    ///
    /// `regions`
    pub regions: Vec<QuoteRegion>,
}

api_runtime::answer!(QuoteSite {
    site_code,
    site_name,
    regions,
});

impl Decode for QuoteSite {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.site_code,
                &mut value.site_name,
                &mut value.regions,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(QuoteSite {
    site_code,
    site_name,
    regions,
});
