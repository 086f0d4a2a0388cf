// @generated from spec/bss/operations/prices/list_on_demand_resource_ratings.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{MoneyUnit, PriceDiscountType, SizeUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    ListLimits, Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety,
    Service, State, Statement, ToWire, Violations, WireRef,
};

/// Tells what pay-per-use products would cost.
///
/// `POST /v2/bills/ratings/on-demand-resources` · [vendor's page](https://support.huaweicloud.com/api-oce/bcloud_01001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::prices::{DemandProductInfo, DemandProductInfoRequired, ListOnDemandResourceRatings, ListOnDemandResourceRatingsRequired, PricePrecision};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListOnDemandResourceRatings::new(ListOnDemandResourceRatingsRequired {
///         project_id: "example-0".to_owned(),
///         product_infos: vec![DemandProductInfo::new(DemandProductInfoRequired {
///             id: "example-0".to_owned(),
///             cloud_service_type: "example-0".to_owned(),
///             resource_type: "example-0".to_owned(),
///             resource_spec: "example-0".to_owned(),
///             region: "example-0".to_owned(),
///             usage_factor: "example-0".to_owned(),
///             usage_value: "1".parse::<Decimal>().unwrap(),
///             usage_measure_id: 0,
///             subscription_num: 1,
///         })],
///     })
///     .inquiry_precision(PricePrecision::SixDigits);
///     let response = client.prices().list_on_demand_resource_ratings(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A product is found by four things: cloud service type, resource type, region and specification. If one of them is wrong, the server answers that there is no such product; its message names the specification. The answer then has no price at all, also none of the other products of the request. A specification may be sold in one billing mode alone, which has a product id of its own.
///
/// A customer with discounts gets the amount of the discount and the price with it. With more than one discount, the server prefers the commercial discount.
///
/// A caller without `billing:contract:viewDiscount`, or under role policies without `bss:discount:view`, gets an answer without discounts; the call succeeds.
///
/// The vendor's price calculator is simpler for a single price. What it sends shows which values belong into `product_infos`.
///
/// Partners cannot ask in their own name. A solution provider or distributor of the first tier calls with a token of the customer, for which the customer has to create an agency. Where a partner needs credentials of a customer, temporary access keys from the agency serve, too.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:contract:viewDiscount`, `bss:discount:view`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`project_id`](field@Self::project_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`product_infos`](field@Self::product_infos) | body | required · 1–100 items | unsupported |  | *unknown* | unsupported |
/// | [`inquiry_precision`](field@Self::inquiry_precision) | body |  | default `0` |  | *unknown* |  |
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
/// | [`CBC.99006050`](crate::error_codes::CBC_99006050) | 400 | The unit of a usage is wrong. | Compare the request with the documentation. | after correction |
/// | [`CBC.99006055`](crate::error_codes::CBC_99006055) | 400 | The price exceeds the largest amount that can be told. | Ask for fewer resources or periods at once. | after correction |
/// | [`CBC.99006074`](crate::error_codes::CBC_99006074) | 400 | There is no such usage factor. | Take the code of the usage type from `ListUsageTypes`. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer, partner” (`api-bpconsole/bcloud_01001`, authorization: operator accounts of a partner need none for this operation). The constraints of the same page let a partner call only with a token of the customer.
/// - `size-of-linear-products, server`: “The size is enough. Without it the message is `Required param resourceSpecSize or resourceSize is null or empty`.” (reports of a pricing tool for the international site, June 2026, found by search). The tool sends the unit by another name, `resource_size_measure_id`, and got prices; it says nothing of requests without any unit.
/// - `amount, doc`: “Amount of the discount.” (sentence of huaweicloudsdkbss 3.1.219). `discount_amount` is said to be the list price less the total, and an example of the API Explorer without discount has the list price here.
/// - `DemandProductInfo.usage_factor, max_length`: “400” (API Explorer). The row of the page in a result list of the vendor's search says 64.
/// - `DemandProductInfo.subscription_num, required`: “No, one is the default.” (huaweicloudsdkbssintl 3.0.45). The later SDKs and the API Explorer require it.
/// - `DemandProductPrice.amount, doc`: “Amount of the discount.” (sentence of huaweicloudsdkbss 3.1.219). `discount_amount` is said to be the list price less the total, and an example of the API Explorer without discount has the list price here.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListOnDemandResourceRatings {
    /// Id of a project. Any project of the customer will do, whatever the region of the products. The console lists the projects under My Credentials; a partner that fetches a token of the customer by assuming a role gets the id of a region's project with it. A user of an account needs the account's authorization.
    ///
    /// Required · `project_id` in the body · at most 64 characters
    pub project_id: String,

    /// Products to ask the price of.
    ///
    /// Required · `product_infos` in the body · 1–100 items
    pub product_infos: Vec<DemandProductInfo>,

    /// How many digits the prices have at most. It makes a difference only where a price has more than six digits after the point.
    ///
    /// Optional · `inquiry_precision` in the body
    ///
    /// Absent: default `0` · Null: *unknown*
    pub inquiry_precision: Option<PricePrecision>,
}

impl std::cmp::Eq for ListOnDemandResourceRatings {}

/// The required values of [`ListOnDemandResourceRatings`].
#[derive(Debug, Clone)]
pub struct ListOnDemandResourceRatingsRequired {
    /// See [`project_id`](field@ListOnDemandResourceRatings::project_id).
    pub project_id: String,

    /// See [`product_infos`](field@ListOnDemandResourceRatings::product_infos).
    pub product_infos: Vec<DemandProductInfo>,
}

impl ListOnDemandResourceRatings {
    /// Creates it from the required values.
    pub fn new(required: ListOnDemandResourceRatingsRequired) -> Self {
        let ListOnDemandResourceRatingsRequired {
            project_id,
            product_infos,
        } = required;
        Self {
            project_id,
            product_infos,
            inquiry_precision: None,
        }
    }

    /// Sets [`inquiry_precision`](field@Self::inquiry_precision).
    pub fn inquiry_precision(mut self, inquiry_precision: PricePrecision) -> Self {
        self.inquiry_precision = Some(inquiry_precision);
        self
    }

    /// Sets [`inquiry_precision`](field@Self::inquiry_precision). `None` omits it.
    pub fn set_inquiry_precision(mut self, inquiry_precision: Option<PricePrecision>) -> Self {
        self.inquiry_precision = inquiry_precision;
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

impl Operation for ListOnDemandResourceRatings {
    type Response = ListOnDemandResourceRatingsResponse;
    type Code = ListOnDemandResourceRatingsCode;
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

impl Fields for ListOnDemandResourceRatings {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.project_id.to_wire(),
            self.product_infos.to_wire(),
            self.inquiry_precision.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListOnDemandResourceRatings {
    project_id,
    product_infos,
    inquiry_precision,
});

static READ: api_runtime::ReadAs<ListOnDemandResourceRatingsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListOnDemandResourceRatings",
            method: Method::Post,
            path: "/v2/bills/ratings/on-demand-resources",
            source: "https://support.huaweicloud.com/api-oce/bcloud_01001.html",
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
                    .object(DemandProductInfo::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(100) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("inquiry_precision")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Unknown),
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
                &error_codes::CBC_99006050,
                &error_codes::CBC_99006055,
                &error_codes::CBC_99006074,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListOnDemandResourceRatings`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOnDemandResourceRatingsResponse {
    /// Price of all products after discounts.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Amount of the discounts: the list price less the price after discounts.
    ///
    /// `discount_amount` · unit in `measure_id` · currency in `currency`
    pub discount_amount: Option<Decimal>,

    /// List price of all products.
    ///
    /// `official_website_amount` · unit in `measure_id` · currency in `currency`
    pub official_website_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency. `CNY` is the yuan, and an empty value stands for the yuan, too.
    ///
    /// `currency`
    ///
    /// Possible when the amounts are in yuan. The SDK says that the value is empty, not whether it comes as null, as an empty string or not at all.
    pub currency: Option<String>,

    /// Price of each product.
    ///
    /// `product_rating_results`
    pub product_rating_results: Vec<DemandProductPrice>,
}

api_runtime::answer!(ListOnDemandResourceRatingsResponse {
    amount,
    discount_amount,
    official_website_amount,
    measure_id,
    currency,
    product_rating_results,
});

impl ListOnDemandResourceRatingsResponse {
    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
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
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.discount_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`official_website_amount`](Self::official_website_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.official_website_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ListOnDemandResourceRatingsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.amount,
                &mut value.discount_amount,
                &mut value.official_website_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.product_rating_results,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListOnDemandResourceRatingsResponse {
    amount,
    discount_amount,
    official_website_amount,
    measure_id,
    currency,
    product_rating_results,
});

/// Error codes of [`ListOnDemandResourceRatings`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOnDemandResourceRatingsCode {
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

    /// There is no such usage factor.
    ///
    /// Take the code of the usage type from `ListUsageTypes`.
    ///
    /// `CBC.99006074` · HTTP 400 · retry after correction
    UsageFactorMissing,

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
    ListOnDemandResourceRatingsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    PricedProductMissing("CBC.99006006"),
    WrongUsageUnit("CBC.99006050"),
    AmountTooLarge("CBC.99006055"),
    UsageFactorMissing("CBC.99006074"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListOnDemandResourceRatings`] failed.
pub type ListOnDemandResourceRatingsError = Error<Code<ListOnDemandResourceRatingsCode>>;

/// A discount on the price of a pay-per-use product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DemandDiscount {
    /// Id of the discount.
    ///
    /// `discount_id`
    pub discount_id: Option<String>,

    /// Kind of the discount.
    ///
    /// `discount_type`
    pub discount_type: Option<PriceDiscountType>,

    /// Amount of the discount.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Name of the discount.
    ///
    /// `discount_name`
    pub discount_name: Option<String>,
}

api_runtime::answer!(DemandDiscount {
    discount_id,
    discount_type,
    amount,
    measure_id,
    discount_name,
});

impl DemandDiscount {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }
}

impl Decode for DemandDiscount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discount_id,
                &mut value.discount_type,
                &mut value.amount,
                &mut value.measure_id,
                &mut value.discount_name,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(DemandDiscount {
    discount_id,
    discount_type,
    amount,
    measure_id,
    discount_name,
});

/// A pay-per-use product to ask the price of.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct DemandProductInfo {
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
    /// | `12_share` | shared bandwidth, billed by traffic |
    /// | `5_bgp` | public IP address with dynamic BGP |
    /// | `5_sbgp` | public IP address with static BGP |
    /// | `SATA` | disk with common I/O |
    /// | `SAS` | disk with high I/O |
    /// | `GPSSD` | general-purpose SSD disk |
    /// | `SSD` | disk with ultra-high I/O |
    /// | `ESSD` | extreme SSD disk |
    /// | `GPSSD2.storage` | general-purpose SSD V2 disk, its capacity |
    /// | `GPSSD2.iops` | general-purpose SSD V2 disk, its input and output operations per second |
    /// | `GPSSD2.throughput` | general-purpose SSD V2 disk, its throughput |
    ///
    /// The licence of a commercial operating system is a product of its own, such as `suse.12` of the resource type `hws.resource.type.vm.image`. The documentation of each cloud service has the others.
    ///
    /// Required · `resource_spec` in the body · at most 400 characters
    pub resource_spec: String,

    /// Region, such as `cn-north-1`. The vendor's list of regions and endpoints has the codes.
    ///
    /// Required · `region` in the body · at most 64 characters
    pub region: String,

    /// Id of the availability zone.
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

    /// Code of what is measured, as in usage records. It is `Duration` for cloud servers, disks, elastic IPs and images of the marketplace; for bandwidths it is `Duration` to ask by bandwidth and `upflow` to ask by traffic. `ListUsageTypes` returns the codes. Upper and lower case are not told apart.
    ///
    /// Required · `usage_factor` in the body · at most 64 characters
    pub usage_factor: String,

    /// How much is used, such as 1 for the price of one hour. The prices are those of the whole usage. What is kept for a time, as in object storage, counts in gigabytes times hours.
    ///
    /// Required · `usage_value` in the body
    pub usage_value: Decimal,

    /// Unit of the usage, such as that of hours. `ListMeasureUnits` returns the units. An example in the manual of the China site sends `4`, hours, and one of the API Explorer `10`, gigabytes, to ask for a bandwidth by traffic. Clients that were tried against the service send `4` with the factor `Duration`, `10` with factors of size, flow and retrieval, and with factors that count requests `14`, times, or `54`, ten thousands of times. `0`, days, serves for durations, too: 30 of them cost as much as 720 hours.
    ///
    /// Required · `usage_measure_id` in the body · 0–9999
    pub usage_measure_id: i64,

    /// How many of the product are ordered.
    ///
    /// Required · `subscription_num` in the body · 1–10000
    pub subscription_num: i64,
}

impl std::cmp::Eq for DemandProductInfo {}

/// The required values of [`DemandProductInfo`].
#[derive(Debug, Clone)]
pub struct DemandProductInfoRequired {
    /// See [`id`](field@DemandProductInfo::id).
    pub id: String,

    /// See [`cloud_service_type`](field@DemandProductInfo::cloud_service_type).
    pub cloud_service_type: String,

    /// See [`resource_type`](field@DemandProductInfo::resource_type).
    pub resource_type: String,

    /// See [`resource_spec`](field@DemandProductInfo::resource_spec).
    pub resource_spec: String,

    /// See [`region`](field@DemandProductInfo::region).
    pub region: String,

    /// See [`usage_factor`](field@DemandProductInfo::usage_factor).
    pub usage_factor: String,

    /// See [`usage_value`](field@DemandProductInfo::usage_value).
    pub usage_value: Decimal,

    /// See [`usage_measure_id`](field@DemandProductInfo::usage_measure_id).
    pub usage_measure_id: i64,

    /// See [`subscription_num`](field@DemandProductInfo::subscription_num).
    pub subscription_num: i64,
}

impl DemandProductInfo {
    /// Creates it from the required values.
    pub fn new(required: DemandProductInfoRequired) -> Self {
        let DemandProductInfoRequired {
            id,
            cloud_service_type,
            resource_type,
            resource_spec,
            region,
            usage_factor,
            usage_value,
            usage_measure_id,
            subscription_num,
        } = required;
        Self {
            id,
            cloud_service_type,
            resource_type,
            resource_spec,
            region,
            usage_factor,
            usage_value,
            usage_measure_id,
            subscription_num,
            available_zone: None,
            resource_size: None,
            size_measure_id: None,
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
}

impl DemandProductInfo {
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
        Parameter::field("usage_factor")
            .text()
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("usage_value")
            .decimal()
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("usage_measure_id")
            .integer()
            .number_limits(&NumberLimits::new().min("0").max("9999"))
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
    ];
}

impl Fields for DemandProductInfo {
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
            self.usage_factor.to_wire(),
            self.usage_value.to_wire(),
            self.usage_measure_id.to_wire(),
            self.subscription_num.to_wire(),
        ]);
    }
}

impl ToWire for DemandProductInfo {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(DemandProductInfo {
    id,
    cloud_service_type,
    resource_type,
    resource_spec,
    region,
    available_zone,
    resource_size,
    size_measure_id,
    usage_factor,
    usage_value,
    usage_measure_id,
    subscription_num,
});

/// What a pay-per-use product costs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DemandProductPrice {
    /// Id that the request gave the product.
    ///
    /// `id`
    pub id: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Price of the product after discounts.
    ///
    /// `amount` · unit in `measure_id`
    pub amount: Option<Decimal>,

    /// Amount of the discounts: the list price less the price after discounts.
    ///
    /// `discount_amount` · unit in `measure_id`
    pub discount_amount: Option<Decimal>,

    /// List price of the product.
    ///
    /// `official_website_amount` · unit in `measure_id`
    pub official_website_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// The discounts one by one, promotions of the product as well as commercial and partner discounts.
    ///
    /// `discount_rating_results`
    ///
    /// The caller may not see discounts. Without discounts the list can be empty.
    pub discount_rating_results: Vec<DemandDiscount>,
}

api_runtime::answer!(DemandProductPrice {
    id,
    product_id,
    amount,
    discount_amount,
    official_website_amount,
    measure_id,
    discount_rating_results,
});

impl DemandProductPrice {
    /// [`amount`](Self::amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.amount, self.measure_id.as_ref())
    }

    /// [`discount_amount`](Self::discount_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn discount_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.discount_amount, self.measure_id.as_ref())
    }

    /// [`official_website_amount`](Self::official_website_amount) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn official_website_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.official_website_amount, self.measure_id.as_ref())
    }
}

impl Decode for DemandProductPrice {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.id,
                &mut value.product_id,
                &mut value.amount,
                &mut value.discount_amount,
                &mut value.official_website_amount,
                &mut value.measure_id,
                &mut value.discount_rating_results,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(DemandProductPrice {
    id,
    product_id,
    amount,
    discount_amount,
    official_website_amount,
    measure_id,
    discount_rating_results,
});

/// How many digits prices have.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PricePrecision {
    /// At most six digits after the point, in yuan.
    ///
    /// `0` on the wire.
    SixDigits,

    /// At most ten digits after the point, in yuan.
    ///
    /// `1` on the wire.
    TenDigits,
}

impl PricePrecision {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::SixDigits => "0",
            Self::TenDigits => "1",
        }
    }
}

api_runtime::enumeration!(PricePrecision, [SixDigits, TenDigits]);

impl ToWire for PricePrecision {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PricePrecision, number, closed);
