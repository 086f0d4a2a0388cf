// @generated from spec/bssintl/operations/subscriptions/list_renew_rate_on_period.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BestDiscount, FailedResource, PriceDiscountType, RenewalPeriodType};
use api_runtime::{
    Bound, Code, Condition, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode,
    Explanation, Fields, Json, ListLimits, Method, NumberLimits, Operation, Outcome, Parameter,
    RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Tells what the renewal of yearly/monthly resources would cost.
///
/// `POST /v2/bills/ratings/period-resources/renew-rate` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/bcloud_01007.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{ListRenewRateOnPeriod, ListRenewRateOnPeriodRequired};
/// use huaweicloud_bssintl::types::RenewalPeriodType;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListRenewRateOnPeriod::new(ListRenewRateOnPeriodRequired {
///         resource_ids: vec!["example-0".to_owned()],
///         period_type: RenewalPeriodType::Month,
///         period_num: 1,
///     });
///     let response = client.subscriptions().list_renew_rate_on_period(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The price of a primary resource contains that of the resources that are attached to it. `ListPayPerUseCustomerResources` tells which resources are primary and which are attached, in `is_main_resource`. A disk that was bought separately and then mounted on a server need not be attached to it.
///
/// A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.
///
/// Some codes come with status 200. The documentation does not state whether they then stand at the top of the answer or in `fail_resource_infos`.
///
/// Nothing is ordered or paid; `RenewalResources` does that.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:contract:viewDiscount`, `bss:discount:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `fail_resource_infos`.
///
/// # Restrictions
///
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, as they cannot buy products and have no yearly/monthly resources.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–10 items · unique items | unsupported |  | *unknown* | unsupported |
/// | [`period_type`](field@Self::period_type) | body | required | unsupported |  | *unknown* |  |
/// | [`period_num`](field@Self::period_num) | body | required · 1–11 | unsupported |  | *unknown* |  |
/// | [`include_relative_resources`](field@Self::include_relative_resources) | body |  | default `false` | default `false` | *unknown* |  |
///
/// # Rules
///
/// - `three-years-at-most`: `period_num` is in `1..=3` if `period_type` is 3.
/// - `primary-resources-only`: Every id must be that of a primary resource. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.30050007`](crate::error_codes::CBC_30050007) | 200 | A resource is not a primary one, so the price of its renewal cannot be asked for. | Ask for the primary resource instead. | after correction |
/// | [`CBC.30050008`](crate::error_codes::CBC_30050008) | 200 | A resource cannot be renewed by this unit or number of periods. | Choose another unit or number of periods. | after correction |
/// | [`CBC.30050009`](crate::error_codes::CBC_30050009) | 200 | A resource has expired and was deleted, or does not exist. | Check the ids with `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.30050010`](crate::error_codes::CBC_30050010) | 200 | A resource is contained in an unpaid order. | Pay or cancel the order first. | after correction |
/// | [`CBC.30050011`](crate::error_codes::CBC_30050011) | 200 | A resource is being unsubscribed from or changed. | Wait until that has finished. | later |
/// | [`CBC.30050012`](crate::error_codes::CBC_30050012) | 400 | A resource id stands in the list twice. | Name each resource once. | after correction |
/// | [`CBC.30050013`](crate::error_codes::CBC_30050013) | 200 | The product of a resource cannot be renewed. | Leave the resource out. | after correction |
/// | [`CBC.99006006`](crate::error_codes::CBC_99006006) | 400 | The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind. | Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product. | after correction |
/// | [`CBC.99006016`](crate::error_codes::CBC_99006016) | 400 | The query of coupons failed. | Repeat the request later. | later |
/// | [`CBC.99006017`](crate::error_codes::CBC_99006017) | 400 | The query of the customer failed. | Repeat the request later. | later |
/// | [`CBC.99006024`](crate::error_codes::CBC_99006024) | 400 | The query of the product failed. | Repeat the request later. | later |
/// | [`CBC.99006050`](crate::error_codes::CBC_99006050) | 400 | The unit of a usage is wrong. | Compare the request with the documentation. | after correction |
/// | [`CBC.99006055`](crate::error_codes::CBC_99006055) | 400 | The price exceeds the largest amount that can be told. | Ask for fewer resources or periods at once. | after correction |
/// | [`CBC.99006073`](crate::error_codes::CBC_99006073) | 400 | The project does not exist. | Check the id of the project. | after correction |
/// | [`CBC.99006066`](crate::error_codes::CBC_99006066) | 400 | The query of billing information failed. | Repeat the call later. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0154`](crate::error_codes::CBC_0154) | 403 | The token is illegal or has expired. | Obtain a new token. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer, partner” (`api-bpconsole/bcloud_01007`, 2025-11-27, authorization: operator accounts of a partner need none for this operation). The constraints of the same page exclude partners, as they have no yearly/monthly resources of their own.
/// - `callers`: “customers with access keys, not with a token” (partner's page of the European site, `eu/api-bpconsole/en-us_topic_0000001511941953`). The pages of this site, both newer, admit a token, too.
/// - `currency, doc`: “`CNY` or `USD`” (huaweicloudsdkbssintl 3.1.70 and 3.1.130). The current SDK (3.1.219) has USD alone.
/// - `RenewalPrice.amount, doc`: “In yuan.” (huaweicloudsdkbssintl 3.1.70 and 3.1.130). The current SDK (3.1.219) has US dollars, for this amount and for those of the prices beside it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListRenewRateOnPeriod {
    /// Primary resources to ask the price of.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–10 items · unique items
    pub resource_ids: Vec<String>,

    /// Unit of the renewal period.
    ///
    /// Required · `period_type` in the body
    pub period_type: RenewalPeriodType,

    /// Number of months or years by which the resources would be renewed.
    ///
    /// Required · `period_num` in the body · 1–11
    pub period_num: i64,

    /// Whether related resources are priced, too. The documentation does not define related resources; those attached to a primary resource are priced with it in any case.
    ///
    /// Optional · `include_relative_resources` in the body
    ///
    /// Absent: default `false` · Null: *unknown* · Empty string: default `false`
    pub include_relative_resources: Option<bool>,
}

impl std::cmp::Eq for ListRenewRateOnPeriod {}

/// The required values of [`ListRenewRateOnPeriod`].
#[derive(Debug, Clone)]
pub struct ListRenewRateOnPeriodRequired {
    /// See [`resource_ids`](field@ListRenewRateOnPeriod::resource_ids).
    pub resource_ids: Vec<String>,

    /// See [`period_type`](field@ListRenewRateOnPeriod::period_type).
    pub period_type: RenewalPeriodType,

    /// See [`period_num`](field@ListRenewRateOnPeriod::period_num).
    pub period_num: i64,
}

impl ListRenewRateOnPeriod {
    /// Creates it from the required values.
    pub fn new(required: ListRenewRateOnPeriodRequired) -> Self {
        let ListRenewRateOnPeriodRequired {
            resource_ids,
            period_type,
            period_num,
        } = required;
        Self {
            resource_ids,
            period_type,
            period_num,
            include_relative_resources: None,
        }
    }

    /// Sets [`include_relative_resources`](field@Self::include_relative_resources).
    pub fn include_relative_resources(mut self, include_relative_resources: bool) -> Self {
        self.include_relative_resources = Some(include_relative_resources);
        self
    }

    /// Sets [`include_relative_resources`](field@Self::include_relative_resources). `None` omits it.
    pub fn set_include_relative_resources(
        mut self,
        include_relative_resources: Option<bool>,
    ) -> Self {
        self.include_relative_resources = include_relative_resources;
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

impl Operation for ListRenewRateOnPeriod {
    type Response = ListRenewRateOnPeriodResponse;
    type Code = ListRenewRateOnPeriodCode;
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

impl Fields for ListRenewRateOnPeriod {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.resource_ids.to_wire(),
            self.period_type.to_wire(),
            self.period_num.to_wire(),
            self.include_relative_resources.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListRenewRateOnPeriod {
    resource_ids,
    period_type,
    period_num,
    include_relative_resources,
});

static READ: api_runtime::ReadAs<ListRenewRateOnPeriodResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListRenewRateOnPeriod",
            method: Method::Post,
            path: "/v2/bills/ratings/period-resources/renew-rate",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/bcloud_01007.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("resource_ids")
                    .text()
                    .list()
                    .list_limits(
                        const {
                            &ListLimits::new()
                                .max_item_length(64)
                                .min_items(1)
                                .max_items(10)
                                .unique()
                        },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("period_type")
                    .integer()
                    .one_of(&["2", "3"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("period_num")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("11") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("include_relative_resources")
                    .boolean()
                    .presence(&[
                        (State::Absent, Outcome::Default("false")),
                        (State::EmptyString, Outcome::Default("false")),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "three-years-at-most",
                    "period_num is in 1..=3 if period_type is 3",
                    Statement::InRange {
                        parameter: "period_num",
                        min: Some(Bound::new("1")),
                        max: Some(Bound::new("3")),
                        when: const { &[Condition::is("period_type", &["3"])] },
                        unless: false,
                    },
                )
                .at(2),
                Rule::new(
                    "primary-resources-only",
                    "Every id must be that of a primary resource.",
                    Statement::Server {
                        about: &["resource_ids"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_30050007,
                &error_codes::CBC_30050008,
                &error_codes::CBC_30050009,
                &error_codes::CBC_30050010,
                &error_codes::CBC_30050011,
                &error_codes::CBC_30050012,
                &error_codes::CBC_30050013,
                &error_codes::CBC_99006006,
                &error_codes::CBC_99006016,
                &error_codes::CBC_99006017,
                &error_codes::CBC_99006024,
                &error_codes::CBC_99006050,
                &error_codes::CBC_99006055,
                &error_codes::CBC_99006073,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99006066
                },
                &error_codes::CBC_0151,
                &ErrorCode {
                    status: 403,
                    ..error_codes::CBC_0154
                },
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: Some("fail_resource_infos"),
        }
    }
}

/// Response of [`ListRenewRateOnPeriod`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRenewRateOnPeriodResponse {
    /// Currency of the amounts. `USD` is the US dollar, and an empty value stands for the US dollar, too.
    ///
    /// `currency`
    ///
    /// Possible when the amounts are in US dollars. The SDK says that the value is empty, not whether it comes as null, as an empty string or not at all.
    pub currency: Option<String>,

    /// Price of each primary resource, attached ones included.
    ///
    /// `renew_inquiry_results`
    pub renew_inquiry_results: Vec<RenewalPrice>,

    /// Price of the primary resources, attached ones included, without discounts.
    ///
    /// `official_website_rating_result`
    pub official_website_rating_result: Option<ListPrice>,

    /// Price with each discount that could be chosen.
    ///
    /// `optional_discount_rating_results`
    ///
    /// No discount can be chosen, or the caller may not see discounts.
    pub optional_discount_rating_results: Vec<DiscountedPrice>,

    /// Resources whose price could not be told.
    ///
    /// `fail_resource_infos`
    pub fail_resource_infos: Vec<FailedResource>,
}

api_runtime::answer!(ListRenewRateOnPeriodResponse {
    currency,
    renew_inquiry_results,
    official_website_rating_result,
    optional_discount_rating_results,
    fail_resource_infos,
});

impl Decode for ListRenewRateOnPeriodResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.currency,
                &mut value.renew_inquiry_results,
                &mut value.official_website_rating_result,
                &mut value.optional_discount_rating_results,
                &mut value.fail_resource_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListRenewRateOnPeriodResponse {
    currency,
    renew_inquiry_results,
    official_website_rating_result,
    optional_discount_rating_results,
    fail_resource_infos,
});

/// Error codes of [`ListRenewRateOnPeriod`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRenewRateOnPeriodCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A resource is not a primary one, so the price of its renewal cannot be asked for.
    ///
    /// Ask for the primary resource instead.
    ///
    /// `CBC.30050007` · HTTP 200 · retry after correction
    NoQuotationForAttached,

    /// A resource cannot be renewed by this unit or number of periods.
    ///
    /// Choose another unit or number of periods.
    ///
    /// `CBC.30050008` · HTTP 200 · retry after correction
    RenewalPeriodNotOffered,

    /// A resource has expired and was deleted, or does not exist.
    ///
    /// Check the ids with `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.30050009` · HTTP 200 · retry after correction
    PricedResourceGone,

    /// A resource is contained in an unpaid order.
    ///
    /// Pay or cancel the order first.
    ///
    /// `CBC.30050010` · HTTP 200 · retry after correction
    PricedResourceInUnpaidOrder,

    /// A resource is being unsubscribed from or changed.
    ///
    /// Wait until that has finished.
    ///
    /// `CBC.30050011` · HTTP 200 · retry later
    PricedResourceChanging,

    /// A resource id stands in the list twice.
    ///
    /// Name each resource once.
    ///
    /// `CBC.30050012` · HTTP 400 · retry after correction
    DuplicateResourceId,

    /// The product of a resource cannot be renewed.
    ///
    /// Leave the resource out.
    ///
    /// `CBC.30050013` · HTTP 200 · retry after correction
    ProductNotRenewable,

    /// The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.
    ///
    /// Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.
    ///
    /// `CBC.99006006` · HTTP 400 · retry after correction
    PricedProductMissing,

    /// The query of coupons failed.
    ///
    /// Repeat the request later.
    ///
    /// `CBC.99006016` · HTTP 400 · retry later
    CouponQueryFailed,

    /// The query of the customer failed.
    ///
    /// Repeat the request later.
    ///
    /// `CBC.99006017` · HTTP 400 · retry later
    CustomerQueryFailed,

    /// The query of the product failed.
    ///
    /// Repeat the request later.
    ///
    /// `CBC.99006024` · HTTP 400 · retry later
    ProductQueryFailed,

    /// The unit of a usage is wrong.
    ///
    /// Compare the request with the documentation.
    ///
    /// `CBC.99006050` · HTTP 400 · retry after correction
    WrongUsageUnit,

    /// The price exceeds the largest amount that can be told.
    ///
    /// Ask for fewer resources or periods at once.
    ///
    /// `CBC.99006055` · HTTP 400 · retry after correction
    AmountTooLarge,

    /// The project does not exist.
    ///
    /// Check the id of the project.
    ///
    /// `CBC.99006073` · HTTP 400 · retry after correction
    ProjectMissing,

    /// The query of billing information failed.
    ///
    /// Repeat the call later.
    ///
    /// `CBC.99006066` · HTTP 400 · retry later
    BillingQueryFailed,

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
    ListRenewRateOnPeriodCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoQuotationForAttached("CBC.30050007"),
    RenewalPeriodNotOffered("CBC.30050008"),
    PricedResourceGone("CBC.30050009"),
    PricedResourceInUnpaidOrder("CBC.30050010"),
    PricedResourceChanging("CBC.30050011"),
    DuplicateResourceId("CBC.30050012"),
    ProductNotRenewable("CBC.30050013"),
    PricedProductMissing("CBC.99006006"),
    CouponQueryFailed("CBC.99006016"),
    CustomerQueryFailed("CBC.99006017"),
    ProductQueryFailed("CBC.99006024"),
    WrongUsageUnit("CBC.99006050"),
    AmountTooLarge("CBC.99006055"),
    ProjectMissing("CBC.99006073"),
    BillingQueryFailed("CBC.99006066"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListRenewRateOnPeriod`] failed.
pub type ListRenewRateOnPeriodError = Error<Code<ListRenewRateOnPeriodCode>>;

/// Price of a renewal with one of the discounts that could be chosen.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountedPrice {
    /// Id of the discount.
    ///
    /// `discount_id`
    pub discount_id: Option<String>,

    /// Price with the discount, in US dollars: the list price less the amount of the discount.
    ///
    /// `amount`
    pub amount: Option<Decimal>,

    /// List price, in US dollars.
    ///
    /// `official_website_amount`
    pub official_website_amount: Option<Decimal>,

    /// Amount of the chosen discount, such as a contract or partner discount, a promotion or a discount coupon, in US dollars.
    ///
    /// `discount_amount`
    pub discount_amount: Option<Decimal>,

    /// Kind of the discount.
    ///
    /// `discount_type`
    pub discount_type: Option<PriceDiscountType>,

    /// Name of the discount.
    ///
    /// `discount_name`
    pub discount_name: Option<String>,

    /// Whether this is the best discount.
    ///
    /// `best_offer`
    pub best_offer: Option<BestDiscount>,

    /// List price of an instalment. Only ECS has instalments so far.
    ///
    /// `installment_official_website_amount`
    pub installment_official_website_amount: Option<Decimal>,

    /// Discount on an instalment. Only ECS has instalments so far.
    ///
    /// `installment_official_discount_amount`
    pub installment_official_discount_amount: Option<Decimal>,

    /// Price of an instalment with the discount: its list price less the discount on it. Only ECS has instalments so far.
    ///
    /// `installment_amount`
    pub installment_amount: Option<Decimal>,

    /// Period of the instalments. Only ECS has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<InstalmentPeriodType>,
}

api_runtime::answer!(DiscountedPrice {
    discount_id,
    amount,
    official_website_amount,
    discount_amount,
    discount_type,
    discount_name,
    best_offer,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

impl Decode for DiscountedPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discount_id,
                &mut value.amount,
                &mut value.official_website_amount,
                &mut value.discount_amount,
                &mut value.discount_type,
                &mut value.discount_name,
                &mut value.best_offer,
                &mut value.installment_official_website_amount,
                &mut value.installment_official_discount_amount,
                &mut value.installment_amount,
                &mut value.installment_period_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(DiscountedPrice {
    discount_id,
    amount,
    official_website_amount,
    discount_amount,
    discount_type,
    discount_name,
    best_offer,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

/// Period of instalments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InstalmentPeriodType {
    /// One instalment a month.
    ///
    /// `2` on the wire.
    Month,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl InstalmentPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Month => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "2" => Self::Month,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(InstalmentPeriodType, [Month], Unknown);

impl Decode for InstalmentPeriodType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InstalmentPeriodType, number, answered);

/// Price of a renewal without discounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPrice {
    /// List price, in US dollars.
    ///
    /// `official_website_amount`
    pub official_website_amount: Option<Decimal>,

    /// List price of an instalment. Only ECS has instalments so far.
    ///
    /// `installment_official_website_amount`
    pub installment_official_website_amount: Option<Decimal>,

    /// Period of the instalments. Only ECS has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<InstalmentPeriodType>,
}

api_runtime::answer!(ListPrice {
    official_website_amount,
    installment_official_website_amount,
    installment_period_type,
});

impl Decode for ListPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.official_website_amount,
                &mut value.installment_official_website_amount,
                &mut value.installment_period_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListPrice {
    official_website_amount,
    installment_official_website_amount,
    installment_period_type,
});

/// What the renewal of a primary resource costs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewalPrice {
    /// Primary resource. With `include_relative_resources` the primary resources of related ones come, too.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// Price of the resource and of those attached to it, in US dollars.
    ///
    /// `amount`
    pub amount: Option<Decimal>,
}

api_runtime::answer!(RenewalPrice {
    resource_id,
    amount,
});

impl Decode for RenewalPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.resource_id, &mut value.amount],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(RenewalPrice {
    resource_id,
    amount,
});
