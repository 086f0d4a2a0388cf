// @generated from spec/bssintl/operations/prices/legacy_query_rating.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LegacyMoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire,
    Violations, WireRef,
};

/// Asks for the price of products by their specification, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/customer/product-mgr/query-rating` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/bcloud_01001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::prices::{LegacyQueryRating, LegacyQueryRatingRequired, LegacyRatingChargingMode, LegacyRatingPeriodType, LegacyRatingProduct, LegacyRatingProductRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyQueryRating::new(LegacyQueryRatingRequired {
///         domain_id: "example-0".to_owned(),
///         tenant_id: "example-0".to_owned(),
///         region_id: "example-0".to_owned(),
///         charging_mode: LegacyRatingChargingMode::YearlyMonthly,
///         subscription_num: 1,
///         product_infos: vec![LegacyRatingProduct::new(LegacyRatingProductRequired {
///             id: "example-0".to_owned(),
///             cloud_service_type: "example-0".to_owned(),
///             resource_type: "example-0".to_owned(),
///             resource_spec_code: "example-0".to_owned(),
///         })],
///     })
///     .period_type(LegacyRatingPeriodType::Day);
///     let response = client.prices().legacy_query_rating(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// No page of this operation could be found. It stands in the vendor's old SDKs for this site; the link leads to the page of its successor.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The vendor's change log says that the operation was removed by 25 October 2023. For yearly/monthly products `ListRateOnPeriodDetail` replaces it.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`tenant_id`](field@Self::tenant_id) (`tenantId`) | body | required · at most 128 characters | unsupported | *unknown* | *unknown* |  |
/// | [`region_id`](field@Self::region_id) (`regionId`) | body | required · at most 128 characters | unsupported | *unknown* | *unknown* |  |
/// | [`available_zone_id`](field@Self::available_zone_id) (`avaliableZoneId`) | body | at most 128 characters | *unknown* | *unknown* | *unknown* |  |
/// | [`charging_mode`](field@Self::charging_mode) (`chargingMode`) | body | required | unsupported |  | *unknown* |  |
/// | [`period_type`](field@Self::period_type) (`periodType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`period_num`](field@Self::period_num) (`periodNum`) | body | 1–214783647 | *unknown* |  | *unknown* |  |
/// | [`period_end_date`](field@Self::period_end_date) (`periodEndDate`) | body | at most 40 characters | *unknown* | *unknown* | *unknown* |  |
/// | [`relative_resource_id`](field@Self::relative_resource_id) (`relativeResourceId`) | body | at most 64 characters | *unknown* | *unknown* | *unknown* |  |
/// | [`relative_resource_period_type`](field@Self::relative_resource_period_type) (`relativeResourcePeriodType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`subscription_num`](field@Self::subscription_num) (`subscriptionNum`) | body | required | unsupported |  | *unknown* |  |
/// | [`product_infos`](field@Self::product_infos) (`productInfos`) | body | required | unsupported |  | *unknown* | *unknown* |
/// | [`inquiry_time`](field@Self::inquiry_time) (`inquiryTime`) | body |  | *unknown* | *unknown* | *unknown* |  |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.6006`](crate::error_codes::CBC_6006) | 200 | The product whose price is asked for does not exist. | Check the cloud service type, the resource type, the specification and the other parameters of the product. | after correction |
/// | [`CBC.6055`](crate::error_codes::CBC_6055) | 200 | The price exceeds the largest amount that can be told. | Ask for fewer products or periods at once. | after correction |
///
/// # Where sources disagree
///
/// - `callers`: “customers with a token alone; partners with access keys, too” (huaweicloud-sdk-go of 2021, huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020, packages of version 1 for this site). The China site's pages admit access keys of customers, too.
/// - `callers`: “of partners, solution providers and distributors of the first tier alone” (`api-bpconsole/zh-cn_topic_0078731101`, 2025-11-20, of the China site). The old SDKs for this site admit any partner, and no page of this site could be found.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyQueryRating {
    /// Id of the customer account. A partner that calls with credentials of its own sends its partner id.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Id of the project in the region of `regionId`.
    ///
    /// Required · `tenantId` in the body · at most 128 characters
    pub tenant_id: String,

    /// Id of the region. The vendor's list of regions and endpoints has the ids.
    ///
    /// Required · `regionId` in the body · at most 128 characters
    pub region_id: String,

    /// Id of the availability zone. The wire name has two letters in the wrong order.
    ///
    /// Optional · `avaliableZoneId` in the body · at most 128 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub available_zone_id: Option<String>,

    /// How the products are billed.
    ///
    /// Required · `chargingMode` in the body
    pub charging_mode: LegacyRatingChargingMode,

    /// Unit of the period.
    ///
    /// Optional · `periodType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub period_type: Option<LegacyRatingPeriodType>,

    /// Number of periods.
    ///
    /// Optional · `periodNum` in the body · 1–214783647
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub period_num: Option<i64>,

    /// Expiry of the server or shared bandwidth that something is added to.
    ///
    /// Optional · `periodEndDate` in the body · at most 40 characters · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub period_end_date: Option<Instant>,

    /// Server or shared bandwidth that a disk or an address is added to. To be filled in when something is added.
    ///
    /// Optional · `relativeResourceId` in the body · at most 64 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub relative_resource_id: Option<String>,

    /// Unit of the period of the resource that something is added to. The old SDKs name no values; an example has `1`.
    ///
    /// Optional · `relativeResourcePeriodType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub relative_resource_period_type: Option<i64>,

    /// Number of pieces.
    ///
    /// Required · `subscriptionNum` in the body
    pub subscription_num: i64,

    /// Products whose price is asked for.
    ///
    /// Required · `productInfos` in the body
    pub product_infos: Vec<LegacyRatingProduct>,

    /// Day for which the price is asked.
    ///
    /// Optional · `inquiryTime` in the body · UTC
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub inquiry_time: Option<Instant>,
}

impl std::cmp::Eq for LegacyQueryRating {}

/// The required values of [`LegacyQueryRating`].
#[derive(Debug, Clone)]
pub struct LegacyQueryRatingRequired {
    /// See [`domain_id`](field@LegacyQueryRating::domain_id).
    pub domain_id: String,

    /// See [`tenant_id`](field@LegacyQueryRating::tenant_id).
    pub tenant_id: String,

    /// See [`region_id`](field@LegacyQueryRating::region_id).
    pub region_id: String,

    /// See [`charging_mode`](field@LegacyQueryRating::charging_mode).
    pub charging_mode: LegacyRatingChargingMode,

    /// See [`subscription_num`](field@LegacyQueryRating::subscription_num).
    pub subscription_num: i64,

    /// See [`product_infos`](field@LegacyQueryRating::product_infos).
    pub product_infos: Vec<LegacyRatingProduct>,
}

impl LegacyQueryRating {
    /// Creates it from the required values.
    pub fn new(required: LegacyQueryRatingRequired) -> Self {
        let LegacyQueryRatingRequired {
            domain_id,
            tenant_id,
            region_id,
            charging_mode,
            subscription_num,
            product_infos,
        } = required;
        Self {
            domain_id,
            tenant_id,
            region_id,
            charging_mode,
            subscription_num,
            product_infos,
            available_zone_id: None,
            period_type: None,
            period_num: None,
            period_end_date: None,
            relative_resource_id: None,
            relative_resource_period_type: None,
            inquiry_time: None,
        }
    }

    /// Sets [`available_zone_id`](field@Self::available_zone_id).
    pub fn available_zone_id(mut self, available_zone_id: impl Into<String>) -> Self {
        self.available_zone_id = Some(available_zone_id.into());
        self
    }

    /// Sets [`available_zone_id`](field@Self::available_zone_id). `None` omits it.
    pub fn set_available_zone_id(mut self, available_zone_id: Option<impl Into<String>>) -> Self {
        self.available_zone_id = available_zone_id.map(Into::into);
        self
    }

    /// Sets [`period_type`](field@Self::period_type).
    pub fn period_type(mut self, period_type: LegacyRatingPeriodType) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets [`period_type`](field@Self::period_type). `None` omits it.
    pub fn set_period_type(mut self, period_type: Option<LegacyRatingPeriodType>) -> Self {
        self.period_type = period_type;
        self
    }

    /// Sets [`period_num`](field@Self::period_num).
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`period_num`](field@Self::period_num). `None` omits it.
    pub fn set_period_num(mut self, period_num: Option<i64>) -> Self {
        self.period_num = period_num;
        self
    }

    /// Sets [`period_end_date`](field@Self::period_end_date).
    pub fn period_end_date(mut self, period_end_date: Instant) -> Self {
        self.period_end_date = Some(period_end_date);
        self
    }

    /// Sets [`period_end_date`](field@Self::period_end_date). `None` omits it.
    pub fn set_period_end_date(mut self, period_end_date: Option<Instant>) -> Self {
        self.period_end_date = period_end_date;
        self
    }

    /// Sets [`relative_resource_id`](field@Self::relative_resource_id).
    pub fn relative_resource_id(mut self, relative_resource_id: impl Into<String>) -> Self {
        self.relative_resource_id = Some(relative_resource_id.into());
        self
    }

    /// Sets [`relative_resource_id`](field@Self::relative_resource_id). `None` omits it.
    pub fn set_relative_resource_id(
        mut self,
        relative_resource_id: Option<impl Into<String>>,
    ) -> Self {
        self.relative_resource_id = relative_resource_id.map(Into::into);
        self
    }

    /// Sets [`relative_resource_period_type`](field@Self::relative_resource_period_type).
    pub fn relative_resource_period_type(mut self, relative_resource_period_type: i64) -> Self {
        self.relative_resource_period_type = Some(relative_resource_period_type);
        self
    }

    /// Sets [`relative_resource_period_type`](field@Self::relative_resource_period_type). `None` omits it.
    pub fn set_relative_resource_period_type(
        mut self,
        relative_resource_period_type: Option<i64>,
    ) -> Self {
        self.relative_resource_period_type = relative_resource_period_type;
        self
    }

    /// Sets [`inquiry_time`](field@Self::inquiry_time).
    pub fn inquiry_time(mut self, inquiry_time: Instant) -> Self {
        self.inquiry_time = Some(inquiry_time);
        self
    }

    /// Sets [`inquiry_time`](field@Self::inquiry_time). `None` omits it.
    pub fn set_inquiry_time(mut self, inquiry_time: Option<Instant>) -> Self {
        self.inquiry_time = inquiry_time;
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

impl Operation for LegacyQueryRating {
    type Response = LegacyQueryRatingResponse;
    type Code = LegacyQueryRatingCode;
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

impl Fields for LegacyQueryRating {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.tenant_id.to_wire(),
            self.region_id.to_wire(),
            self.available_zone_id.to_wire(),
            self.charging_mode.to_wire(),
            self.period_type.to_wire(),
            self.period_num.to_wire(),
            self.period_end_date.to_wire(),
            self.relative_resource_id.to_wire(),
            self.relative_resource_period_type.to_wire(),
            self.subscription_num.to_wire(),
            self.product_infos.to_wire(),
            self.inquiry_time.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyQueryRating {
    domain_id,
    tenant_id,
    region_id,
    available_zone_id,
    charging_mode,
    period_type,
    period_num,
    period_end_date,
    relative_resource_id,
    relative_resource_period_type,
    subscription_num,
    product_infos,
    inquiry_time,
});

static READ: api_runtime::ReadAs<LegacyQueryRatingResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyQueryRating",
            method: Method::Post,
            path: "/v1.0/{domain_id}/customer/product-mgr/query-rating",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/bcloud_01001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("tenantId")
                    .text()
                    .max_length(128)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("regionId")
                    .text()
                    .max_length(128)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("avaliableZoneId")
                    .text()
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("chargingMode")
                    .integer()
                    .one_of(&["0", "1", "2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("periodType")
                    .integer()
                    .one_of(&["0", "2", "3", "4", "5"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("periodNum")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("214783647") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("periodEndDate")
                    .instant()
                    .max_length(40)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("relativeResourceId")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("relativeResourcePeriodType")
                    .integer()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("subscriptionNum")
                    .integer()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("productInfos")
                    .object(LegacyRatingProduct::FIELDS)
                    .list()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::body("inquiryTime").instant().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_6006,
                &error_codes::CBC_6055,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyQueryRating`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyQueryRatingResponse {
    /// The price.
    ///
    /// `ratingResult`
    pub rating_result: Option<LegacyRating>,
}

impl std::cmp::Eq for LegacyQueryRatingResponse {}

impl LegacyQueryRatingResponse {
    const SHOWN: &'static str = api_runtime::names!["rating_result"];
}

impl std::fmt::Debug for LegacyQueryRatingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyQueryRatingResponse",
            Self::SHOWN,
            &[&self.rating_result],
        )
    }
}

impl LegacyQueryRatingResponse {
    const NAMES: &'static str = api_runtime::names!["ratingResult"];
}

impl Decode for LegacyQueryRatingResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.rating_result]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyQueryRatingResponse { rating_result });

/// Error codes of [`LegacyQueryRating`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyQueryRatingCode {
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

    /// The product whose price is asked for does not exist.
    ///
    /// Check the cloud service type, the resource type, the specification and the other parameters of the product.
    ///
    /// `CBC.6006` · HTTP 200 · retry after correction
    LegacyPricedProductMissing,

    /// The price exceeds the largest amount that can be told.
    ///
    /// Ask for fewer products or periods at once.
    ///
    /// `CBC.6055` · HTTP 200 · retry after correction
    LegacyPriceTooLarge,
}

api_runtime::codes!(
    LegacyQueryRatingCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    LegacyPricedProductMissing("CBC.6006"),
    LegacyPriceTooLarge("CBC.6055")
);

/// Why a call of [`LegacyQueryRating`] failed.
pub type LegacyQueryRatingError = Error<Code<LegacyQueryRatingCode>>;

/// Price of one product, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyProductRating {
    /// Id of the product in the request.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the product.
    ///
    /// `productId`
    pub product_id: Option<String>,

    /// Price after discounts.
    ///
    /// `amount` · unit in `measureId`
    pub amount: Option<Decimal>,

    /// Price before discounts.
    ///
    /// `originalAmount` · unit in `measureId`
    pub original_amount: Option<Decimal>,

    /// Amount discounted.
    ///
    /// `discountAmount` · unit in `measureId`
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Further parameters. Examples have null.
    ///
    /// `extendParams`
    pub extend_params: Option<String>,
}

impl std::cmp::Eq for LegacyProductRating {}

impl LegacyProductRating {
    const SHOWN: &'static str = api_runtime::names![
        "id",
        "product_id",
        "amount",
        "original_amount",
        "discount_amount",
        "measure_id",
        "extend_params",
    ];
}

impl std::fmt::Debug for LegacyProductRating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyProductRating",
            Self::SHOWN,
            &[
                &self.id,
                &self.product_id,
                &self.amount,
                &self.original_amount,
                &self.discount_amount,
                &self.measure_id,
                &self.extend_params,
            ],
        )
    }
}

impl LegacyProductRating {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`original_amount`](Self::original_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn original_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.original_amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }
}

impl LegacyProductRating {
    const NAMES: &'static str = api_runtime::names![
        "id",
        "productId",
        "amount",
        "originalAmount",
        "discountAmount",
        "measureId",
        "extendParams",
    ];
}

impl Decode for LegacyProductRating {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.product_id,
                &mut value.amount,
                &mut value.original_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
                &mut value.extend_params,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyProductRating {
    id,
    product_id,
    amount,
    original_amount,
    discount_amount,
    measure_id,
    extend_params,
});

/// Price of products, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyRating {
    /// Price after discounts.
    ///
    /// `amount` · unit in `measureId` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Amount discounted.
    ///
    /// `discountAmount` · unit in `measureId` · currency in `currency`
    pub discount_amount: Option<Decimal>,

    /// Price before discounts.
    ///
    /// `originalAmount` · unit in `measureId` · currency in `currency`
    pub original_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Currency by ISO 4217, such as `CNY`. An empty value stands for yuan; an answer in the tests of an old SDK has null.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Prices of the products one by one.
    ///
    /// `productRatingResult`
    pub product_rating_result: Vec<LegacyProductRating>,

    /// Further parameters. Examples have null.
    ///
    /// `extendParams`
    pub extend_params: Option<String>,
}

impl std::cmp::Eq for LegacyRating {}

impl LegacyRating {
    const SHOWN: &'static str = api_runtime::names![
        "amount",
        "discount_amount",
        "original_amount",
        "measure_id",
        "currency",
        "product_rating_result",
        "extend_params",
    ];
}

impl std::fmt::Debug for LegacyRating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyRating",
            Self::SHOWN,
            &[
                &self.amount,
                &self.discount_amount,
                &self.original_amount,
                &self.measure_id,
                &self.currency,
                &self.product_rating_result,
                &self.extend_params,
            ],
        )
    }
}

impl LegacyRating {
    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`discount_amount`](Self::discount_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.discount_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`original_amount`](Self::original_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn original_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.original_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyRating {
    const NAMES: &'static str = api_runtime::names![
        "amount",
        "discountAmount",
        "originalAmount",
        "measureId",
        "currency",
        "productRatingResult",
        "extendParams",
    ];
}

impl Decode for LegacyRating {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.amount,
                &mut value.discount_amount,
                &mut value.original_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.product_rating_result,
                &mut value.extend_params,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyRating {
    amount,
    discount_amount,
    original_amount,
    measure_id,
    currency,
    product_rating_result,
    extend_params,
});

/// How a product is billed whose price is asked for, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyRatingChargingMode {
    /// Paid in advance by the year or month.
    ///
    /// `0` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `1` on the wire.
    PayPerUse,

    /// A service that is done once after the order, such as that of a security expert or the installation of hardware.
    ///
    /// `2` on the wire.
    Once,
}

impl LegacyRatingChargingMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::YearlyMonthly => "0",
            Self::PayPerUse => "1",
            Self::Once => "2",
        }
    }
}

api_runtime::enumeration!(LegacyRatingChargingMode, [YearlyMonthly, PayPerUse, Once]);

impl ToWire for LegacyRatingChargingMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRatingChargingMode, number, closed);

/// Unit of a period for which a price is asked, in the v1.0 form. The page admits numbers from 0 to 5 and does not explain 1, which an example of an old SDK sends.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyRatingPeriodType {
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

    /// Until an absolute time.
    ///
    /// `5` on the wire.
    AbsoluteTime,
}

impl LegacyRatingPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Day => "0",
            Self::Month => "2",
            Self::Year => "3",
            Self::Hour => "4",
            Self::AbsoluteTime => "5",
        }
    }
}

api_runtime::enumeration!(
    LegacyRatingPeriodType,
    [Day, Month, Year, Hour, AbsoluteTime]
);

impl ToWire for LegacyRatingPeriodType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRatingPeriodType, number, closed);

/// Product whose price is asked for, in the v1.0 form.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyRatingProduct {
    /// Id that the answer repeats for this product.
    ///
    /// Required · `id` in the body
    pub id: String,

    /// Code of the cloud service type.
    ///
    /// Required · `cloudServiceType` in the body
    pub cloud_service_type: String,

    /// Code of the resource type.
    ///
    /// Required · `resourceType` in the body · at most 400 characters
    pub resource_type: String,

    /// Specification of the resource, such as `s2.small.1.linux`.
    ///
    /// Required · `resourceSpecCode` in the body
    pub resource_spec_code: String,

    /// Size of the resource, in the unit of `resouceSizeMeasureId`.
    ///
    /// Optional · `resourceSize` in the body · 1–214783647
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub resource_size: Option<i64>,

    /// Unit of the size. The wire name lacks a letter.
    ///
    /// Optional · `resouceSizeMeasureId` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub resource_size_measure_id: Option<i64>,

    /// What the usage is counted by.
    ///
    /// Optional · `usageFactor` in the body · at most 400 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub usage_factor: Option<String>,

    /// Usage.
    ///
    /// Optional · `usageValue` in the body · at most 99999999999
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub usage_value: Option<Decimal>,

    /// Unit of the usage.
    ///
    /// Optional · `usageMeasureId` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub usage_measure_id: Option<i64>,

    /// Further parameters.
    ///
    /// Optional · `extendParams` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub extend_params: Option<String>,
}

impl std::cmp::Eq for LegacyRatingProduct {}

/// The required values of [`LegacyRatingProduct`].
#[derive(Debug, Clone)]
pub struct LegacyRatingProductRequired {
    /// See [`id`](field@LegacyRatingProduct::id).
    pub id: String,

    /// See [`cloud_service_type`](field@LegacyRatingProduct::cloud_service_type).
    pub cloud_service_type: String,

    /// See [`resource_type`](field@LegacyRatingProduct::resource_type).
    pub resource_type: String,

    /// See [`resource_spec_code`](field@LegacyRatingProduct::resource_spec_code).
    pub resource_spec_code: String,
}

impl LegacyRatingProduct {
    /// Creates it from the required values.
    pub fn new(required: LegacyRatingProductRequired) -> Self {
        let LegacyRatingProductRequired {
            id,
            cloud_service_type,
            resource_type,
            resource_spec_code,
        } = required;
        Self {
            id,
            cloud_service_type,
            resource_type,
            resource_spec_code,
            resource_size: None,
            resource_size_measure_id: None,
            usage_factor: None,
            usage_value: None,
            usage_measure_id: None,
            extend_params: None,
        }
    }

    /// Sets [`resource_size`](field@Self::resource_size).
    pub fn resource_size(mut self, resource_size: i64) -> Self {
        self.resource_size = Some(resource_size);
        self
    }

    /// Sets [`resource_size`](field@Self::resource_size). `None` omits it.
    pub fn set_resource_size(mut self, resource_size: Option<i64>) -> Self {
        self.resource_size = resource_size;
        self
    }

    /// Sets [`resource_size_measure_id`](field@Self::resource_size_measure_id).
    pub fn resource_size_measure_id(mut self, resource_size_measure_id: i64) -> Self {
        self.resource_size_measure_id = Some(resource_size_measure_id);
        self
    }

    /// Sets [`resource_size_measure_id`](field@Self::resource_size_measure_id). `None` omits it.
    pub fn set_resource_size_measure_id(mut self, resource_size_measure_id: Option<i64>) -> Self {
        self.resource_size_measure_id = resource_size_measure_id;
        self
    }

    /// Sets [`usage_factor`](field@Self::usage_factor).
    pub fn usage_factor(mut self, usage_factor: impl Into<String>) -> Self {
        self.usage_factor = Some(usage_factor.into());
        self
    }

    /// Sets [`usage_factor`](field@Self::usage_factor). `None` omits it.
    pub fn set_usage_factor(mut self, usage_factor: Option<impl Into<String>>) -> Self {
        self.usage_factor = usage_factor.map(Into::into);
        self
    }

    /// Sets [`usage_value`](field@Self::usage_value).
    pub fn usage_value(mut self, usage_value: Decimal) -> Self {
        self.usage_value = Some(usage_value);
        self
    }

    /// Sets [`usage_value`](field@Self::usage_value). `None` omits it.
    pub fn set_usage_value(mut self, usage_value: Option<Decimal>) -> Self {
        self.usage_value = usage_value;
        self
    }

    /// Sets [`usage_measure_id`](field@Self::usage_measure_id).
    pub fn usage_measure_id(mut self, usage_measure_id: i64) -> Self {
        self.usage_measure_id = Some(usage_measure_id);
        self
    }

    /// Sets [`usage_measure_id`](field@Self::usage_measure_id). `None` omits it.
    pub fn set_usage_measure_id(mut self, usage_measure_id: Option<i64>) -> Self {
        self.usage_measure_id = usage_measure_id;
        self
    }

    /// Sets [`extend_params`](field@Self::extend_params).
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`extend_params`](field@Self::extend_params). `None` omits it.
    pub fn set_extend_params(mut self, extend_params: Option<impl Into<String>>) -> Self {
        self.extend_params = extend_params.map(Into::into);
        self
    }
}

impl LegacyRatingProduct {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("id").text().required().presence(&[
            (State::Absent, Outcome::Unsupported),
            (State::EmptyString, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
        Parameter::field("cloudServiceType")
            .text()
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resourceType")
            .text()
            .max_length(400)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resourceSpecCode")
            .text()
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resourceSize")
            .integer()
            .number_limits(&NumberLimits::new().min("1").max("214783647"))
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resouceSizeMeasureId")
            .integer()
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("usageFactor")
            .text()
            .max_length(400)
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("usageValue")
            .decimal()
            .number_limits(&NumberLimits::new().max("99999999999"))
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("usageMeasureId").integer().presence(&[
            (State::Absent, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
        Parameter::field("extendParams").text().presence(&[
            (State::Absent, Outcome::Unknown),
            (State::EmptyString, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
    ];
}

impl Fields for LegacyRatingProduct {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.id.to_wire(),
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.resource_spec_code.to_wire(),
            self.resource_size.to_wire(),
            self.resource_size_measure_id.to_wire(),
            self.usage_factor.to_wire(),
            self.usage_value.to_wire(),
            self.usage_measure_id.to_wire(),
            self.extend_params.to_wire(),
        ]);
    }
}

impl ToWire for LegacyRatingProduct {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(LegacyRatingProduct {
    id,
    cloud_service_type,
    resource_type,
    resource_spec_code,
    resource_size,
    resource_size_measure_id,
    usage_factor,
    usage_value,
    usage_measure_id,
    extend_params,
});
