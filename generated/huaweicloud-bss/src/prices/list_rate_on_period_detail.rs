// @generated from spec/bss/operations/prices/list_rate_on_period_detail.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{BestDiscount, MoneyUnit, PriceDiscountType, SizeUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Tells what yearly/monthly products would cost.
///
/// `POST /v2/bills/ratings/period-resources/subscribe-rate` · [vendor's page](https://support.huaweicloud.com/api-oce/bcloud_01002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::prices::{ListRateOnPeriodDetail, ListRateOnPeriodDetailRequired, PeriodProductInfo, PeriodProductInfoRequired, PricePeriodType};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListRateOnPeriodDetail::new(ListRateOnPeriodDetailRequired {
///         project_id: "example-0".to_owned(),
///         product_infos: vec![PeriodProductInfo::new(PeriodProductInfoRequired {
///             id: "example-0".to_owned(),
///             cloud_service_type: "example-0".to_owned(),
///             resource_type: "example-0".to_owned(),
///             resource_spec: "example-0".to_owned(),
///             region: "example-0".to_owned(),
///             period_type: PricePeriodType::Day,
///             period_num: 1,
///             subscription_num: 1,
///         })],
///     });
///     let response = client.prices().list_rate_on_period_detail(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A product is found by four things: cloud service type, resource type, region and specification. If one of them is wrong, the server answers that there is no such product; its message names the specification. The answer then has no price at all, also none of the other products of the request. A specification may be sold in one billing mode alone, which has a product id of its own.
///
/// A customer with discounts gets the amount of the discount and the price with it, once for each discount that could be chosen. An order that pays itself takes the price with the commercial discount first.
///
/// A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.
///
/// The vendor's price calculator is simpler for a single price. What it sends shows which values belong into `product_infos`.
///
/// Partners cannot ask in their own name. A solution provider or distributor of the first tier calls with a token of the customer, for which the customer has to create an agency. Where a partner needs credentials of a customer, temporary access keys from the agency serve, too.
///
/// The price of a renewal is told by `ListRenewRateOnPeriod`. Nothing is ordered or paid.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:contract:viewDiscount`, `bss:discount:view`.
/// - Safety: read operation.
/// - Rate limit: 30 calls per second.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`project_id`](field@Self::project_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`product_infos`](field@Self::product_infos) | body | required · 1–100 items | unsupported |  | *unknown* | unsupported |
///
/// # Rules
///
/// - `ids-differ`: `product_infos.id` is unique.
/// - `size-of-linear-products`: A linear product, such as a disk or a bandwidth, needs both its size and the unit of the size. Linear products are those whose size is chosen when they are ordered. Only checked by the server.
/// - `four-things`: Cloud service type, resource type, region and specification together must name a product. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99006006`](crate::error_codes::CBC_99006006) | 400 | The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind. | Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product. | after correction |
/// | [`CBC.99006055`](crate::error_codes::CBC_99006055) | 400 | The price exceeds the largest amount that can be told. | Ask for fewer resources or periods at once. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0250`](crate::error_codes::CBC_0250) | 429 | Flow control has stopped the request. | Wait, then call less often. | later |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer, partner” (`api-bpconsole/bcloud_01002`, authorization: operator accounts of a partner need none for this operation). The constraints of the same page let a partner call only with a token of the customer.
/// - `PeriodProductInfo.fee_installment_mode, doc`: “How the fee is paid in instalments. Only ECS has instalments so far.” (huaweicloudsdkbssintl 3.1.219). The sentence is one of the international site.
/// - `PricePeriodType, values`: “also 1, weeks” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, row `period_type`). Later SDKs of both sites do not list it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListRateOnPeriodDetail {
    /// Id of a project. Any project of the customer will do, whatever the region of the products. The console lists the projects under My Credentials; a partner that fetches a token of the customer by assuming a role gets the id of a region's project with it. A user of an account needs the account's authorization.
    ///
    /// Required · `project_id` in the body · at most 64 characters
    pub project_id: String,

    /// Products to ask the price of.
    ///
    /// Required · `product_infos` in the body · 1–100 items
    pub product_infos: Vec<PeriodProductInfo>,
}

impl std::cmp::Eq for ListRateOnPeriodDetail {}

/// The required values of [`ListRateOnPeriodDetail`].
#[derive(Debug, Clone)]
pub struct ListRateOnPeriodDetailRequired {
    /// See [`project_id`](field@ListRateOnPeriodDetail::project_id).
    pub project_id: String,

    /// See [`product_infos`](field@ListRateOnPeriodDetail::product_infos).
    pub product_infos: Vec<PeriodProductInfo>,
}

impl ListRateOnPeriodDetail {
    /// Creates it from the required values.
    pub fn new(required: ListRateOnPeriodDetailRequired) -> Self {
        let ListRateOnPeriodDetailRequired {
            project_id,
            product_infos,
        } = required;
        Self {
            project_id,
            product_infos,
        }
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

impl Operation for ListRateOnPeriodDetail {
    type Response = ListRateOnPeriodDetailResponse;
    type Code = ListRateOnPeriodDetailCode;
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

impl Fields for ListRateOnPeriodDetail {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.project_id.to_wire(), self.product_infos.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListRateOnPeriodDetail {
    project_id,
    product_infos,
});

static READ: api_runtime::ReadAs<ListRateOnPeriodDetailResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListRateOnPeriodDetail",
            method: Method::Post,
            path: "/v2/bills/ratings/period-resources/subscribe-rate",
            source: "https://support.huaweicloud.com/api-oce/bcloud_01002.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("project_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("product_infos")
                    .object(PeriodProductInfo::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(100) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "ids-differ",
                    "product_infos.id is unique",
                    Statement::UniqueField {
                        list: "product_infos",
                        field: "id",
                    },
                ),
                Rule::new(
                    "size-of-linear-products",
                    "A linear product, such as a disk or a bandwidth, needs both its size and the unit of the size. Linear products are those whose size is chosen when they are ordered.",
                    Statement::Server {
                        about: &[
                            "product_infos.resource_size",
                            "product_infos.size_measure_id",
                        ],
                    },
                ),
                Rule::new(
                    "four-things",
                    "Cloud service type, resource type, region and specification together must name a product.",
                    Statement::Server {
                        about: &[
                            "product_infos.cloud_service_type",
                            "product_infos.resource_type",
                            "product_infos.region",
                            "product_infos.resource_spec",
                        ],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99006006,
                &error_codes::CBC_99006055,
                &error_codes::CBC_0151,
                &error_codes::CBC_0250,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(30, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListRateOnPeriodDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRateOnPeriodDetailResponse {
    /// Price without discounts.
    ///
    /// `official_website_rating_result`
    pub official_website_rating_result: Option<PeriodListPrice>,

    /// Price with each discount that could be chosen.
    ///
    /// `optional_discount_rating_results`
    ///
    /// No discount can be chosen, or the caller may not see discounts. Without discounts the list can be empty.
    pub optional_discount_rating_results: Vec<PeriodDiscountedPrice>,

    /// Currency of the amounts. `CNY` is the yuan, and an empty value stands for the yuan, too.
    ///
    /// `currency`
    ///
    /// Possible when the amounts are in yuan. The SDK says that the value is empty, not whether it comes as null, as an empty string or not at all.
    pub currency: Option<String>,
}

api_runtime::answer!(ListRateOnPeriodDetailResponse {
    official_website_rating_result,
    optional_discount_rating_results,
    currency,
});

impl Decode for ListRateOnPeriodDetailResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.official_website_rating_result,
                &mut value.optional_discount_rating_results,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListRateOnPeriodDetailResponse {
    official_website_rating_result,
    optional_discount_rating_results,
    currency,
});

/// Error codes of [`ListRateOnPeriodDetail`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRateOnPeriodDetailCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The product whose price is asked for does not exist. The message names its specification and has the code `CBC.6006` of the system behind.
    ///
    /// Check the ids of the resources, or the cloud service type, resource type, region and specification that name a product.
    ///
    /// `CBC.99006006` · HTTP 400 · retry after correction
    PricedProductMissing,

    /// The price exceeds the largest amount that can be told.
    ///
    /// Ask for fewer resources or periods at once.
    ///
    /// `CBC.99006055` · HTTP 400 · retry after correction
    AmountTooLarge,

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
    ListRateOnPeriodDetailCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    PricedProductMissing("CBC.99006006"),
    AmountTooLarge("CBC.99006055"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListRateOnPeriodDetail`] failed.
pub type ListRateOnPeriodDetailError = Error<Code<ListRateOnPeriodDetailCode>>;

/// How a fee is paid in instalments.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InstalmentMode {
    /// One half is paid at once.
    ///
    /// `HALF_PAY` on the wire.
    HalfPay,

    /// Nothing is paid at once.
    ///
    /// `ZERO_PAY` on the wire.
    ZeroPay,

    /// No instalments.
    ///
    /// `NA` on the wire.
    NotOffered,
}

impl InstalmentMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::HalfPay => "HALF_PAY",
            Self::ZeroPay => "ZERO_PAY",
            Self::NotOffered => "NA",
        }
    }
}

api_runtime::enumeration!(InstalmentMode, [HalfPay, ZeroPay, NotOffered]);

impl ToWire for InstalmentMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(InstalmentMode, text, closed);

/// Price of products with one of the discounts that could be chosen.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodDiscountedPrice {
    /// Id of the discount.
    ///
    /// `discount_id`
    pub discount_id: Option<String>,

    /// Price with the discount: the list price less the amount of the discount.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// List price of all products.
    ///
    /// `official_website_amount` · unit in `measure_id`
    pub official_website_amount: Option<Decimal>,

    /// Amount of the chosen discount, such as a commercial or partner discount, a promotion or a discount coupon.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

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

    /// Price of each product with the discount.
    ///
    /// `product_rating_results`
    pub product_rating_results: Vec<PeriodProductPrice>,

    /// List price of an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_website_amount` · unit in `measure_id`
    pub installment_official_website_amount: Option<Decimal>,

    /// Discount on an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_discount_amount` · unit in `measure_id`
    pub installment_official_discount_amount: Option<Decimal>,

    /// Price of an instalment with the discount: its list price less the discount on it. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_amount` · unit in `measure_id`
    pub installment_amount: Option<Decimal>,

    /// Period of the instalments. Only `CloudPond` has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<PriceInstalmentPeriod>,
}

api_runtime::answer!(PeriodDiscountedPrice {
    discount_id,
    amount,
    official_website_amount,
    discount_amount,
    measure_id,
    discount_type,
    discount_name,
    best_offer,
    product_rating_results,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

impl PeriodDiscountedPrice {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`official_website_amount`](Self::official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_website_amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }

    /// [`installment_official_website_amount`](Self::installment_official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_website_amount,
            self.measure_id.as_ref(),
        )
    }

    /// [`installment_official_discount_amount`](Self::installment_official_discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_discount_amount,
            self.measure_id.as_ref(),
        )
    }

    /// [`installment_amount`](Self::installment_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.installment_amount, self.measure_id.as_ref())
    }
}

impl Decode for PeriodDiscountedPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discount_id,
                &mut value.amount,
                &mut value.official_website_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
                &mut value.discount_type,
                &mut value.discount_name,
                &mut value.best_offer,
                &mut value.product_rating_results,
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
api_runtime::serde_answer!(PeriodDiscountedPrice {
    discount_id,
    amount,
    official_website_amount,
    discount_amount,
    measure_id,
    discount_type,
    discount_name,
    best_offer,
    product_rating_results,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

/// Price of products without discounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodListPrice {
    /// List price of all products.
    ///
    /// `official_website_amount` · unit in `measure_id`
    pub official_website_amount: Option<Decimal>,

    /// List price of an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_website_amount` · unit in `measure_id`
    pub installment_official_website_amount: Option<Decimal>,

    /// Period of the instalments. Only `CloudPond` has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<PriceInstalmentPeriod>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Price of each product without discounts.
    ///
    /// `product_rating_results`
    pub product_rating_results: Vec<PeriodProductListPrice>,
}

api_runtime::answer!(PeriodListPrice {
    official_website_amount,
    installment_official_website_amount,
    installment_period_type,
    measure_id,
    product_rating_results,
});

impl PeriodListPrice {
    /// [`official_website_amount`](Self::official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_website_amount, self.measure_id.as_ref())
    }

    /// [`installment_official_website_amount`](Self::installment_official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_website_amount,
            self.measure_id.as_ref(),
        )
    }
}

impl Decode for PeriodListPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.official_website_amount,
                &mut value.installment_official_website_amount,
                &mut value.installment_period_type,
                &mut value.measure_id,
                &mut value.product_rating_results,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PeriodListPrice {
    official_website_amount,
    installment_official_website_amount,
    installment_period_type,
    measure_id,
    product_rating_results,
});

/// A yearly/monthly product to ask the price of.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct PeriodProductInfo {
    /// Id that the caller gives the product in this request, to find its price in the answer.
    ///
    /// Required · `id` in the body · at most 64 characters
    pub id: String,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Required · `cloud_service_type` in the body · at most 400 characters
    pub cloud_service_type: String,

    /// Code of the resource type, such as `hws.resource.type.vm`. `ListResourceTypes` returns the codes. A cloud service type is made of several resource types.
    ///
    /// Required · `resource_type` in the body · at most 400 characters
    pub resource_type: String,

    /// Code of the specification. For a cloud server it is the id of the flavor with the operating system behind it, `.win` or `.linux`, such as `s2.small.1.linux`; the query of flavors of the cloud server's own API returns the ids. Others are, for example:
    ///
    /// | code | product |
    /// |---|---|
    /// | `12_bgp` | bandwidth with dynamic BGP, billed by traffic |
    /// | `12_sbgp` | bandwidth with static BGP, billed by traffic |
    /// | `19_bgp` | bandwidth with dynamic BGP, billed by bandwidth |
    /// | `19_sbgp` | bandwidth with static BGP, billed by bandwidth |
    /// | `19_share` | shared bandwidth, billed by bandwidth |
    /// | `5_bgp` | public IP address with dynamic BGP |
    /// | `5_sbgp` | public IP address with static BGP |
    /// | `SATA` | disk with common I/O |
    /// | `SAS` | disk with high I/O |
    /// | `GPSSD` | general-purpose SSD disk |
    /// | `SSD` | disk with ultra-high I/O |
    /// | `ESSD` | extreme SSD disk |
    /// | `GPSSD2.storage` | general-purpose SSD V2 disk, its capacity |
    ///
    /// Databases and distributed caches have operations of their own that list their specifications. For others the documentation of the cloud service has them.
    ///
    /// Required · `resource_spec` in the body · at most 400 characters
    pub resource_spec: String,

    /// Region, such as `cn-north-1`. The vendor's list of regions and endpoints has the codes.
    ///
    /// Required · `region` in the body · at most 64 characters
    pub region: String,

    /// Id of the availability zone, such as `cn-north-1a`. The vendor's list of regions and endpoints has the ids. Upper and lower case are not told apart.
    ///
    /// Optional · `available_zone` in the body · at most 64 characters
    ///
    /// Absent: not a filter · Empty string: not a filter · Null: not a filter
    pub available_zone: Option<String>,

    /// Size of a linear product, such as that of a disk or a bandwidth. Clients that were tried against the service send it for disks in gigabytes (`hws.resource.type.volume`, unit 17), for bandwidths and shared bandwidths in megabits per second (`hws.resource.type.bandwidth`, `hws.resource.type.share_bandwidth`, unit 15) and for VPN gateways, which count in pieces (`hws.resource.type.vpn.ipsecvpn`) and whose price does not grow in proportion.
    ///
    /// Optional · `resource_size` in the body · 1–214783647
    ///
    /// Absent: depends on whether the product is linear · Null: depends on whether the product is linear
    pub resource_size: Option<i64>,

    /// Unit of the size of a linear product.
    ///
    /// Optional · `size_measure_id` in the body
    ///
    /// Absent: depends on whether the product is linear · Null: depends on whether the product is linear
    pub size_measure_id: Option<SizeUnit>,

    /// Unit of the period for which the product is bought.
    ///
    /// Required · `period_type` in the body
    pub period_type: PricePeriodType,

    /// Number of periods.
    ///
    /// Required · `period_num` in the body · 1–214783647
    pub period_num: i64,

    /// How many of the product are ordered.
    ///
    /// Required · `subscription_num` in the body · 1–10000
    pub subscription_num: i64,

    /// How the fee is paid in instalments. Only `CloudPond` has instalments so far.
    ///
    /// Optional · `fee_installment_mode` in the body · at most 64 characters
    ///
    /// Absent: default `NA` · Empty string: default `NA` · Null: default `NA`
    pub fee_installment_mode: Option<InstalmentMode>,
}

impl std::cmp::Eq for PeriodProductInfo {}

/// The required values of [`PeriodProductInfo`].
#[derive(Debug, Clone)]
pub struct PeriodProductInfoRequired {
    /// See [`id`](field@PeriodProductInfo::id).
    pub id: String,

    /// See [`cloud_service_type`](field@PeriodProductInfo::cloud_service_type).
    pub cloud_service_type: String,

    /// See [`resource_type`](field@PeriodProductInfo::resource_type).
    pub resource_type: String,

    /// See [`resource_spec`](field@PeriodProductInfo::resource_spec).
    pub resource_spec: String,

    /// See [`region`](field@PeriodProductInfo::region).
    pub region: String,

    /// See [`period_type`](field@PeriodProductInfo::period_type).
    pub period_type: PricePeriodType,

    /// See [`period_num`](field@PeriodProductInfo::period_num).
    pub period_num: i64,

    /// See [`subscription_num`](field@PeriodProductInfo::subscription_num).
    pub subscription_num: i64,
}

impl PeriodProductInfo {
    /// Creates it from the required values.
    pub fn new(required: PeriodProductInfoRequired) -> Self {
        let PeriodProductInfoRequired {
            id,
            cloud_service_type,
            resource_type,
            resource_spec,
            region,
            period_type,
            period_num,
            subscription_num,
        } = required;
        Self {
            id,
            cloud_service_type,
            resource_type,
            resource_spec,
            region,
            period_type,
            period_num,
            subscription_num,
            available_zone: None,
            resource_size: None,
            size_measure_id: None,
            fee_installment_mode: None,
        }
    }

    /// Sets [`available_zone`](field@Self::available_zone).
    pub fn available_zone(mut self, available_zone: impl Into<String>) -> Self {
        self.available_zone = Some(available_zone.into());
        self
    }

    /// Sets [`available_zone`](field@Self::available_zone). `None` omits it.
    pub fn set_available_zone(mut self, available_zone: Option<impl Into<String>>) -> Self {
        self.available_zone = available_zone.map(Into::into);
        self
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

    /// Sets [`size_measure_id`](field@Self::size_measure_id).
    pub fn size_measure_id(mut self, size_measure_id: SizeUnit) -> Self {
        self.size_measure_id = Some(size_measure_id);
        self
    }

    /// Sets [`size_measure_id`](field@Self::size_measure_id). `None` omits it.
    pub fn set_size_measure_id(mut self, size_measure_id: Option<SizeUnit>) -> Self {
        self.size_measure_id = size_measure_id;
        self
    }

    /// Sets [`fee_installment_mode`](field@Self::fee_installment_mode).
    pub fn fee_installment_mode(mut self, fee_installment_mode: InstalmentMode) -> Self {
        self.fee_installment_mode = Some(fee_installment_mode);
        self
    }

    /// Sets [`fee_installment_mode`](field@Self::fee_installment_mode). `None` omits it.
    pub fn set_fee_installment_mode(
        mut self,
        fee_installment_mode: Option<InstalmentMode>,
    ) -> Self {
        self.fee_installment_mode = fee_installment_mode;
        self
    }
}

impl PeriodProductInfo {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("id")
            .text()
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("cloud_service_type")
            .text()
            .max_length(400)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resource_type")
            .text()
            .max_length(400)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("resource_spec")
            .text()
            .max_length(400)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("region")
            .text()
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("available_zone")
            .text()
            .max_length(64)
            .presence(&[
                (State::Absent, Outcome::NotAFilter),
                (State::EmptyString, Outcome::NotAFilter),
                (State::Null, Outcome::NotAFilter),
            ]),
        Parameter::field("resource_size")
            .integer()
            .number_limits(&NumberLimits::new().min("1").max("214783647"))
            .presence(&[
                (
                    State::Absent,
                    Outcome::DependsOn("whether the product is linear"),
                ),
                (
                    State::Null,
                    Outcome::DependsOn("whether the product is linear"),
                ),
            ]),
        Parameter::field("size_measure_id").integer().presence(&[
            (
                State::Absent,
                Outcome::DependsOn("whether the product is linear"),
            ),
            (
                State::Null,
                Outcome::DependsOn("whether the product is linear"),
            ),
        ]),
        Parameter::field("period_type")
            .integer()
            .one_of(&["0", "2", "3", "4"])
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("period_num")
            .integer()
            .number_limits(&NumberLimits::new().min("1").max("214783647"))
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("subscription_num")
            .integer()
            .number_limits(&NumberLimits::new().min("1").max("10000"))
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("fee_installment_mode")
            .text()
            .one_of(&["HALF_PAY", "ZERO_PAY", "NA"])
            .max_length(64)
            .presence(&[
                (State::Absent, Outcome::Default("NA")),
                (State::EmptyString, Outcome::Default("NA")),
                (State::Null, Outcome::Default("NA")),
            ]),
    ];
}

impl Fields for PeriodProductInfo {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.id.to_wire(),
            self.cloud_service_type.to_wire(),
            self.resource_type.to_wire(),
            self.resource_spec.to_wire(),
            self.region.to_wire(),
            self.available_zone.to_wire(),
            self.resource_size.to_wire(),
            self.size_measure_id.to_wire(),
            self.period_type.to_wire(),
            self.period_num.to_wire(),
            self.subscription_num.to_wire(),
            self.fee_installment_mode.to_wire(),
        ]);
    }
}

impl ToWire for PeriodProductInfo {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(PeriodProductInfo {
    id,
    cloud_service_type,
    resource_type,
    resource_spec,
    region,
    available_zone,
    resource_size,
    size_measure_id,
    period_type,
    period_num,
    subscription_num,
    fee_installment_mode,
});

/// Price of a product without discounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodProductListPrice {
    /// Id that the request gave the product.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// List price of the product.
    ///
    /// `official_website_amount` · unit in `measure_id`
    pub official_website_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// List price of an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_website_amount` · unit in `measure_id`
    pub installment_official_website_amount: Option<Decimal>,

    /// Period of the instalments. Only `CloudPond` has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<PriceInstalmentPeriod>,
}

api_runtime::answer!(PeriodProductListPrice {
    id,
    product_id,
    official_website_amount,
    measure_id,
    installment_official_website_amount,
    installment_period_type,
});

impl PeriodProductListPrice {
    /// [`official_website_amount`](Self::official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_website_amount, self.measure_id.as_ref())
    }

    /// [`installment_official_website_amount`](Self::installment_official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_website_amount,
            self.measure_id.as_ref(),
        )
    }
}

impl Decode for PeriodProductListPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.product_id,
                &mut value.official_website_amount,
                &mut value.measure_id,
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
api_runtime::serde_answer!(PeriodProductListPrice {
    id,
    product_id,
    official_website_amount,
    measure_id,
    installment_official_website_amount,
    installment_period_type,
});

/// Price of a product with a discount.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodProductPrice {
    /// Id that the request gave the product.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Price with the discount: the list price less the amount of the discount.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// List price of the product.
    ///
    /// `official_website_amount` · unit in `measure_id`
    pub official_website_amount: Option<Decimal>,

    /// Amount of the chosen discount, such as a commercial or partner discount, a promotion or a discount coupon.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// List price of an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_website_amount` · unit in `measure_id`
    pub installment_official_website_amount: Option<Decimal>,

    /// Discount on an instalment. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_official_discount_amount` · unit in `measure_id`
    pub installment_official_discount_amount: Option<Decimal>,

    /// Price of an instalment with the discount: its list price less the discount on it. Only `CloudPond` has instalments so far. It travels as text.
    ///
    /// `installment_amount` · unit in `measure_id`
    pub installment_amount: Option<Decimal>,

    /// Period of the instalments. Only `CloudPond` has instalments so far.
    ///
    /// `installment_period_type`
    pub installment_period_type: Option<PriceInstalmentPeriod>,
}

api_runtime::answer!(PeriodProductPrice {
    id,
    product_id,
    amount,
    official_website_amount,
    discount_amount,
    measure_id,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

impl PeriodProductPrice {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`official_website_amount`](Self::official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_website_amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }

    /// [`installment_official_website_amount`](Self::installment_official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_website_amount,
            self.measure_id.as_ref(),
        )
    }

    /// [`installment_official_discount_amount`](Self::installment_official_discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_official_discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(
            self.installment_official_discount_amount,
            self.measure_id.as_ref(),
        )
    }

    /// [`installment_amount`](Self::installment_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn installment_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.installment_amount, self.measure_id.as_ref())
    }
}

impl Decode for PeriodProductPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.product_id,
                &mut value.amount,
                &mut value.official_website_amount,
                &mut value.discount_amount,
                &mut value.measure_id,
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
api_runtime::serde_answer!(PeriodProductPrice {
    id,
    product_id,
    amount,
    official_website_amount,
    discount_amount,
    measure_id,
    installment_official_website_amount,
    installment_official_discount_amount,
    installment_amount,
    installment_period_type,
});

/// Period of instalments. An example has null in all places, also beside amounts of instalments.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PriceInstalmentPeriod {
    /// One instalment a month.
    ///
    /// `2` on the wire.
    Month,

    /// One instalment a year.
    ///
    /// `3` on the wire.
    Year,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PriceInstalmentPeriod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Month => "2",
            Self::Year => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "2" => Self::Month,
            "3" => Self::Year,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(PriceInstalmentPeriod, [Month, Year], Unknown);

impl Decode for PriceInstalmentPeriod {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PriceInstalmentPeriod, number, answered);

/// Unit of the period for which a product is bought.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PricePeriodType {
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
}

impl PricePeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Day => "0",
            Self::Month => "2",
            Self::Year => "3",
            Self::Hour => "4",
        }
    }
}

api_runtime::enumeration!(PricePeriodType, [Day, Month, Year, Hour]);

impl ToWire for PricePeriodType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PricePeriodType, number, closed);
