// @generated from spec/bss/operations/prices/legacy_query_change_rating.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LegacyMoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Asks what the change of a yearly/monthly resource to a larger specification costs, in the v1.0 form.
///
/// `POST /v1.0/{domain_id}/customer/product-mgr/query-change-rating` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731102.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::prices::{LegacyChangedProduct, LegacyChangedProductRequired, LegacyQueryChangeRating, LegacyQueryChangeRatingRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyQueryChangeRating::new(LegacyQueryChangeRatingRequired {
///         domain_id: "example-0".to_owned(),
///         product_info: LegacyChangedProduct::new(LegacyChangedProductRequired {
///             cloud_service_type: "example-0".to_owned(),
///             resource_type: "example-0".to_owned(),
///             resource_spec_code: "example-0".to_owned(),
///         }),
///         resource_id: "example-0".to_owned(),
///     });
///     let response = client.prices().legacy_query_change_rating(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// It tells what the customer pays in advance for the change, before the change is ordered at the cloud service.
///
/// The operations that replace it price a product that is bought anew: neither takes the resource that is to be changed.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. It names `ListOnDemandResourceRatings` as well.
///
/// # Restrictions
///
/// - Only changes to a larger specification have a price, such as more cores, memory or disk. Reductions are not supported.
/// - Of partners only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |
/// | [`product_info`](field@Self::product_info) (`productInfo`) | body | required | unsupported |  | *unknown* |
/// | [`tenant_id`](field@Self::tenant_id) (`tenantId`) | body | 1–128 characters | not a filter | unsupported | not a filter |
/// | [`resource_id`](field@Self::resource_id) (`resourceId`) | body | required · at most 128 characters | unsupported | unsupported | *unknown* |
/// | [`inquiry_time`](field@Self::inquiry_time) (`inquiryTime`) | body | at most 40 characters | computed as the current time | computed as the current time | computed as the current time |
///
/// # Rules
///
/// - `size-of-linear-product`: Products that are ordered by size, such as volumes and bandwidths, need the size. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.6001`](crate::error_codes::CBC_6001) | 200 | The id of the resource, or of the reserved instance, is empty. | Send the id of the resource. | after correction |
///
/// # Where sources disagree
///
/// - `restrictions`: “Any partner can call the operation.” (older piece of the partner's page in a result list of the vendor's search). The page of November 2025, `api-bpconsole/zh-cn_topic_0078731102`, names solution providers and distributors of the first tier.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyQueryChangeRating {
    /// Id of the customer account. Partners, too, send that of the customer.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// The product that the resource becomes.
    ///
    /// Required · `productInfo` in the body
    pub product_info: LegacyChangedProduct,

    /// Id of a project. Reserved.
    ///
    /// Optional · `tenantId` in the body · 1–128 characters
    ///
    /// Absent: not a filter · Empty string: unsupported · Null: not a filter
    pub tenant_id: Option<String>,

    /// Resource that is to be changed. `LegacyListPeriodResources` returns the ids.
    ///
    /// Required · `resourceId` in the body · at most 128 characters
    pub resource_id: String,

    /// Time at which the change is to take effect. The prices of that time count.
    ///
    /// Optional · `inquiryTime` in the body · at most 40 characters · UTC
    ///
    /// Absent: computed as the current time · Empty string: computed as the current time · Null: computed as the current time
    pub inquiry_time: Option<Instant>,
}

impl std::cmp::Eq for LegacyQueryChangeRating {}

/// The required values of [`LegacyQueryChangeRating`].
#[derive(Debug, Clone)]
pub struct LegacyQueryChangeRatingRequired {
    /// See [`domain_id`](field@LegacyQueryChangeRating::domain_id).
    pub domain_id: String,

    /// See [`product_info`](field@LegacyQueryChangeRating::product_info).
    pub product_info: LegacyChangedProduct,

    /// See [`resource_id`](field@LegacyQueryChangeRating::resource_id).
    pub resource_id: String,
}

impl LegacyQueryChangeRating {
    /// Creates it from the required values.
    pub fn new(required: LegacyQueryChangeRatingRequired) -> Self {
        let LegacyQueryChangeRatingRequired {
            domain_id,
            product_info,
            resource_id,
        } = required;
        Self {
            domain_id,
            product_info,
            resource_id,
            tenant_id: None,
            inquiry_time: None,
        }
    }

    /// Sets [`tenant_id`](field@Self::tenant_id).
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }

    /// Sets [`tenant_id`](field@Self::tenant_id). `None` omits it.
    pub fn set_tenant_id(mut self, tenant_id: Option<impl Into<String>>) -> Self {
        self.tenant_id = tenant_id.map(Into::into);
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

impl Operation for LegacyQueryChangeRating {
    type Response = LegacyQueryChangeRatingResponse;
    type Code = LegacyQueryChangeRatingCode;
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

impl Fields for LegacyQueryChangeRating {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.product_info.to_wire(),
            self.tenant_id.to_wire(),
            self.resource_id.to_wire(),
            self.inquiry_time.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyQueryChangeRating {
    domain_id,
    product_info,
    tenant_id,
    resource_id,
    inquiry_time,
});

static READ: api_runtime::ReadAs<LegacyQueryChangeRatingResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyQueryChangeRating",
            method: Method::Post,
            path: "/v1.0/{domain_id}/customer/product-mgr/query-change-rating",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0078731102.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("productInfo")
                    .object(LegacyChangedProduct::FIELDS)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("tenantId")
                    .text()
                    .min_length(1)
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::body("resourceId")
                    .text()
                    .max_length(128)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("inquiryTime")
                    .instant()
                    .max_length(40)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("the current time")),
                        (State::EmptyString, Outcome::ComputedAs("the current time")),
                        (State::Null, Outcome::ComputedAs("the current time")),
                    ]),
            ],
            rules: &[Rule::new(
                "size-of-linear-product",
                "Products that are ordered by size, such as volumes and bandwidths, need the size.",
                Statement::Server {
                    about: &["productInfo.resourceSize"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_6001,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyQueryChangeRating`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyQueryChangeRatingResponse {
    /// The price.
    ///
    /// `ratingResult`
    pub rating_result: Option<LegacyChangeRating>,
}

impl std::cmp::Eq for LegacyQueryChangeRatingResponse {}

impl LegacyQueryChangeRatingResponse {
    const SHOWN: &'static str = api_runtime::names!["rating_result"];
}

impl std::fmt::Debug for LegacyQueryChangeRatingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyQueryChangeRatingResponse",
            Self::SHOWN,
            &[&self.rating_result],
        )
    }
}

impl LegacyQueryChangeRatingResponse {
    const NAMES: &'static str = api_runtime::names!["ratingResult"];
}

impl Decode for LegacyQueryChangeRatingResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.rating_result]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyQueryChangeRatingResponse { rating_result });

/// Error codes of [`LegacyQueryChangeRating`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyQueryChangeRatingCode {
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

    /// The id of the resource, or of the reserved instance, is empty.
    ///
    /// Send the id of the resource.
    ///
    /// `CBC.6001` · HTTP 200 · retry after correction
    PricedResourceIdEmpty,
}

api_runtime::codes!(
    LegacyQueryChangeRatingCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    PricedResourceIdEmpty("CBC.6001")
);

/// Why a call of [`LegacyQueryChangeRating`] failed.
pub type LegacyQueryChangeRatingError = Error<Code<LegacyQueryChangeRatingCode>>;

/// Price of a change, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyChangeRating {
    /// Id of the product after the change.
    ///
    /// `productId`
    pub product_id: Option<String>,

    /// Price of the order after discounts.
    ///
    /// `amount` · unit in `measureId` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Amount discounted.
    ///
    /// `discountAmount` · unit in `measureId` · currency in `currency`
    pub discount_amount: Option<Decimal>,

    /// Price of the order before discounts.
    ///
    /// `originalAmount` · unit in `measureId` · currency in `currency`
    pub original_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Currency by ISO 4217, such as `CNY`. An empty value stands for yuan; the page's example has null.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Further parameters. The page's example has null.
    ///
    /// `extendParams`
    pub extend_params: Option<String>,
}

impl std::cmp::Eq for LegacyChangeRating {}

impl LegacyChangeRating {
    const SHOWN: &'static str = api_runtime::names![
        "product_id",
        "amount",
        "discount_amount",
        "original_amount",
        "measure_id",
        "currency",
        "extend_params",
    ];
}

impl std::fmt::Debug for LegacyChangeRating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyChangeRating",
            Self::SHOWN,
            &[
                &self.product_id,
                &self.amount,
                &self.discount_amount,
                &self.original_amount,
                &self.measure_id,
                &self.currency,
                &self.extend_params,
            ],
        )
    }
}

impl LegacyChangeRating {
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

impl LegacyChangeRating {
    const NAMES: &'static str = api_runtime::names![
        "productId",
        "amount",
        "discountAmount",
        "originalAmount",
        "measureId",
        "currency",
        "extendParams",
    ];
}

impl Decode for LegacyChangeRating {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.product_id,
                &mut value.amount,
                &mut value.discount_amount,
                &mut value.original_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.extend_params,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyChangeRating {
    product_id,
    amount,
    discount_amount,
    original_amount,
    measure_id,
    currency,
    extend_params,
});

/// Product that a resource becomes by a change, in the v1.0 form.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyChangedProduct {
    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Required · `cloudServiceType` in the body · at most 400 characters
    pub cloud_service_type: String,

    /// Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes.
    ///
    /// Required · `resourceType` in the body · at most 400 characters
    pub resource_type: String,

    /// Specification of the resource. That of a cloud server ends in `.win` or `.linux`, as `s2.small.1.linux` does.
    ///
    /// Required · `resourceSpecCode` in the body · at most 400 characters
    pub resource_spec_code: String,

    /// Size of the resource, such as that of a volume or a bandwidth, in the unit of `resouceSizeMeasureId`.
    ///
    /// Optional · `resourceSize` in the body · 1–214783647
    ///
    /// Absent: depends on whether the product is ordered by size · Null: *unknown* · Empty string: *unknown*
    pub resource_size: Option<i64>,

    /// Unit of the size. The wire name lacks a letter.
    ///
    /// Optional · `resouceSizeMeasureId` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub resource_size_measure_id: Option<LegacyChangedSizeUnit>,

    /// Further parameters.
    ///
    /// Optional · `extendParams` in the body · at most 10240 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub extend_params: Option<String>,
}

impl std::cmp::Eq for LegacyChangedProduct {}

/// The required values of [`LegacyChangedProduct`].
#[derive(Debug, Clone)]
pub struct LegacyChangedProductRequired {
    /// See [`cloud_service_type`](field@LegacyChangedProduct::cloud_service_type).
    pub cloud_service_type: String,

    /// See [`resource_type`](field@LegacyChangedProduct::resource_type).
    pub resource_type: String,

    /// See [`resource_spec_code`](field@LegacyChangedProduct::resource_spec_code).
    pub resource_spec_code: String,
}

impl LegacyChangedProduct {
    /// Creates it from the required values.
    pub fn new(required: LegacyChangedProductRequired) -> Self {
        let LegacyChangedProductRequired {
            cloud_service_type,
            resource_type,
            resource_spec_code,
        } = required;
        Self {
            cloud_service_type,
            resource_type,
            resource_spec_code,
            resource_size: None,
            resource_size_measure_id: None,
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
    pub fn resource_size_measure_id(
        mut self,
        resource_size_measure_id: LegacyChangedSizeUnit,
    ) -> Self {
        self.resource_size_measure_id = Some(resource_size_measure_id);
        self
    }

    /// Sets [`resource_size_measure_id`](field@Self::resource_size_measure_id). `None` omits it.
    pub fn set_resource_size_measure_id(
        mut self,
        resource_size_measure_id: Option<LegacyChangedSizeUnit>,
    ) -> Self {
        self.resource_size_measure_id = resource_size_measure_id;
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

impl LegacyChangedProduct {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("cloudServiceType")
            .text()
            .max_length(400)
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
            .max_length(400)
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
                (
                    State::Absent,
                    Outcome::DependsOn("whether the product is ordered by size"),
                ),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resouceSizeMeasureId")
            .integer()
            .presence(&[
                (State::Absent, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("extendParams")
            .text()
            .max_length(10240)
            .presence(&[
                (State::Absent, Outcome::NotAFilter),
                (State::EmptyString, Outcome::NotAFilter),
                (State::Null, Outcome::NotAFilter),
            ]),
    ];
}

impl Fields for LegacyChangedProduct {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.resource_spec_code.to_wire(),
            self.resource_size.to_wire(),
            self.resource_size_measure_id.to_wire(),
            self.extend_params.to_wire(),
        ]);
    }
}

impl ToWire for LegacyChangedProduct {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(LegacyChangedProduct {
    cloud_service_type,
    resource_type,
    resource_spec_code,
    resource_size,
    resource_size_measure_id,
    extend_params,
});

/// Unit of a size, in the request for the price of a change. The page admits numbers from 1 to 214783647 and explains two.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyChangedSizeUnit {
    /// Megabits per second, for bandwidths.
    ///
    /// `15` on the wire.
    MegabitsPerSecond,

    /// Gigabytes, for disks.
    ///
    /// `17` on the wire.
    Gigabytes,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyChangedSizeUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::MegabitsPerSecond => "15",
            Self::Gigabytes => "17",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "15" => Self::MegabitsPerSecond,
            "17" => Self::Gigabytes,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyChangedSizeUnit,
    [MegabitsPerSecond, Gigabytes],
    Unknown
);

impl ToWire for LegacyChangedSizeUnit {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyChangedSizeUnit, number, open);
