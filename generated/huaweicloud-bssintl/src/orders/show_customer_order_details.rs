// @generated from spec/bssintl/operations/orders/show_customer_order_details.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{Language, MoneyUnit, OrderAmounts, OrderSource, OrderStatus, OrderType};
use api_runtime::{
    Acceptor, Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields,
    Instant, Json, Matcher, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind,
    Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, Waiter,
    WireRef,
};

/// Shows one order of yearly/monthly resources with its items.
///
/// `GET /v2/orders/customer-orders/details/{order_id}` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00014.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::ShowCustomerOrderDetails;
/// use huaweicloud_bssintl::types::Language;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowCustomerOrderDetails::new("example-0")
///         .x_language(Language::Chinese)
///         .limit(100);
///     let mut items = client.orders().show_customer_order_details(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The resources of an order are listed by `ListPayPerUseCustomerResources` with the order's id.
///
/// Offset and limit count the items of the order.
///
/// Customers call the operation for their own orders. Solution providers and distributors of the first tier call it, too. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:order:view`, `bss:order:view`, `BPC_ITEM_SUBCUSTSERV_060100`, `BPC_ITEM_SUBCUSTSERV_060200`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `order_line_items` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | *unknown* | default `0` | default `0` |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | *unknown* | default `10` | default `10` |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor calls, who then reaches orders of its own customers only | *unknown* | *unknown* | *unknown* |
/// | [`x_language`](field@Self::x_language) (`X-Language`) | header | at most 10 characters | default `zh_CN` | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for an order of a cloud reseller's customer, otherwise not processed; without it only orders of the distributor's own customers can be shown. Only checked by the server.
///
/// # Waiters
///
/// - [`wait_until_order_complete`](super::Orders::wait_until_order_complete): Waits until the order is complete.
/// - [`wait_until_order_paid`](super::Orders::wait_until_order_paid): Waits until the order is paid.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0101`](crate::error_codes::CBC_0101) | 400 | A parameter is not valid. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.30000010`](crate::error_codes::CBC_30000010) | 400 | The order is not valid, so nothing can be done with it. | Check the order id. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0155`](crate::error_codes::CBC_0155) | 403 | The request is not allowed. | Call with the credentials that the operation asks for. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer” (`api-oce/api_order_00014`). The page is written for customers. The partner's page of this site, of December 2025, names customers and partners.
/// - `rate_limit`: “20 per second” (row of the China site, in a result list of the vendor's search). Both copies of the list of this site have 10; neither bears a date.
/// - `OrderLineItem.base_product_info, missing_when`: “It also comes for a return of resources.” (API Explorer, example). The row of the page says that only orders that change resources have it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowCustomerOrderDetails {
    /// Order to show. `ListCustomerOrders` returns the id.
    ///
    /// Required · `order_id` in the path · at most 64 characters
    pub order_id: String,

    /// Number of items to pass over.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: *unknown* · Empty string: default `0` · Null: default `0`
    pub offset: Option<i64>,

    /// Most items of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: *unknown* · Empty string: default `10` · Null: default `10`
    pub limit: Option<i64>,

    /// Cloud reseller of whose customer a distributor asks for an order. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then reaches orders of its own customers only · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Language of the names in the answer.
    ///
    /// Optional · `X-Language` in the header · at most 10 characters
    ///
    /// Absent: default `zh_CN` · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub x_language: Option<Language>,
}

impl std::cmp::Eq for ShowCustomerOrderDetails {}

impl ShowCustomerOrderDetails {
    /// Creates it with [`order_id`](field@Self::order_id), the only required value.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            offset: None,
            limit: None,
            indirect_partner_id: None,
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

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
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

impl Operation for ShowCustomerOrderDetails {
    type Response = ShowCustomerOrderDetailsResponse;
    type Code = ShowCustomerOrderDetailsCode;
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

impl Fields for ShowCustomerOrderDetails {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.order_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.x_language.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowCustomerOrderDetails {
    order_id,
    offset,
    limit,
    indirect_partner_id,
    x_language,
});

static READ: api_runtime::ReadAs<ShowCustomerOrderDetailsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowCustomerOrderDetails",
            method: Method::Get,
            path: "/v2/orders/customer-orders/details/{order_id}",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00014.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("order_id").text().max_length(64).required(),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Default("10")),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor calls, who then reaches orders of its own customers only",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::header("X-Language")
                    .text()
                    .one_of(&["zh_CN", "en_US"])
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh_CN")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for an order of a cloud reseller's customer, otherwise not processed; without it only orders of the distributor's own customers can be shown.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0101,
                &error_codes::CBC_30000010,
                &error_codes::CBC_99000037,
                &error_codes::CBC_0155,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["order_line_items"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[&WAIT_UNTIL_ORDER_COMPLETE, &WAIT_UNTIL_ORDER_PAID],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}
pub(super) static WAIT_UNTIL_ORDER_COMPLETE: Waiter = Waiter::new(
    "order-complete",
    &[
        Acceptor::success(Matcher::is(&["order_info", "status"], &["5"])),
        Acceptor::failure(Matcher::is(&["order_info", "status"], &["4"])),
    ],
)
.delays(5, 60);
pub(super) static WAIT_UNTIL_ORDER_PAID: Waiter = Waiter::new(
    "order-paid",
    &[
        Acceptor::failure(Matcher::is(&["order_info", "status"], &["4"])),
        Acceptor::success(Matcher::present(&["order_info", "payment_time"])),
    ],
)
.delays(5, 60);
impl Paged for ShowCustomerOrderDetails {
    type Item = OrderLineItem;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.order_line_items)
    }
}

static TAKE: api_runtime::TakeItems<OrderLineItem> = ShowCustomerOrderDetails::TAKE_ITEMS;

/// Response of [`ShowCustomerOrderDetails`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowCustomerOrderDetailsResponse {
    /// Number of items of the order.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// The order itself.
    ///
    /// `order_info`
    pub order_info: Option<OrderDetails>,

    /// Items of the order.
    ///
    /// `order_line_items`
    pub order_line_items: Vec<OrderLineItem>,
}

api_runtime::answer!(ShowCustomerOrderDetailsResponse {
    total_count,
    order_info,
    order_line_items,
});

impl Decode for ShowCustomerOrderDetailsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.total_count,
                &mut value.order_info,
                &mut value.order_line_items,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowCustomerOrderDetailsResponse {
    total_count,
    order_info,
    order_line_items,
});

/// Error codes of [`ShowCustomerOrderDetails`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowCustomerOrderDetailsCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A parameter is not valid.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0101` · HTTP 400 · retry after correction
    InvalidParameterValue,

    /// The order is not valid, so nothing can be done with it.
    ///
    /// Perhaps the order does not exist.
    ///
    /// Check the order id.
    ///
    /// `CBC.30000010` · HTTP 400 · retry after correction
    InvalidOrder,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ShowCustomerOrderDetailsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    InvalidParameterValue("CBC.0101"),
    InvalidOrder("CBC.30000010"),
    NoPermissionForReseller("CBC.99000037"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowCustomerOrderDetails`] failed.
pub type ShowCustomerOrderDetailsError = Error<Code<ShowCustomerOrderDetailsCode>>;

/// Product of an order's item before a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseProduct {
    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// Code of the product in the catalogue.
    ///
    /// `category_code`
    pub category_code: Option<String>,

    /// Cloud service type that the product belongs to.
    ///
    /// `product_owner_service`
    pub product_owner_service: Option<String>,

    /// Resource type that the product belongs to commercially.
    ///
    /// `commercial_resource`
    pub commercial_resource: Option<String>,
}

api_runtime::answer!(BaseProduct {
    product_id,
    product_spec_desc,
    category_code,
    product_owner_service,
    commercial_resource,
});

impl Decode for BaseProduct {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.product_id,
                &mut value.product_spec_desc,
                &mut value.category_code,
                &mut value.product_owner_service,
                &mut value.commercial_resource,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(BaseProduct {
    product_id,
    product_spec_desc,
    category_code,
    product_owner_service,
    commercial_resource,
});

/// Order of a customer, with who made it and until when it can be paid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetails {
    /// Id of the order.
    ///
    /// `order_id`
    pub order_id: Option<String>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Cloud service type of the order.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Where the order came from.
    ///
    /// `source_type`
    pub source_type: Option<OrderSource>,

    /// State of the order.
    ///
    /// `status`
    pub status: Option<OrderStatus>,

    /// Kind of the order.
    ///
    /// `order_type` · never `10`
    pub order_type: Option<OrderType>,

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay. The return of resources has the refund after the handling fee here; an example of the vendor has it negative.
    ///
    /// `amount_after_discount` · unit in `measure_id` · currency in `currency`
    pub amount_after_discount: Option<Decimal>,

    /// List price. The return of resources has `amount_after_discount` here.
    ///
    /// `official_amount` · unit in `measure_id` · currency in `currency`
    pub official_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Time at which the order was created.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Time at which the order was paid.
    ///
    /// `payment_time` · UTC
    pub payment_time: Option<Instant>,

    /// Code of the currency.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Id of the contract.
    ///
    /// `contract_id`
    pub contract_id: Option<String>,

    /// What the amounts are made up of.
    ///
    /// `amount_info`
    pub amount_info: Option<OrderAmounts>,

    /// Who made the order. For a customer that ordered itself this is the login name of the user who did; otherwise two Chinese words stand for the vendor's staff (`运营人员`) and for its system (`运营系统`).
    ///
    /// `user_name`
    pub user_name: Option<String>,

    /// Time until which the order can be paid, as a rule seven days after it was placed. It is earlier if a promotion or a discount coupon that the order uses ends before.
    ///
    /// `pending_payment_end_time` · UTC
    pub pending_payment_end_time: Option<Instant>,

    /// Orders below a combined order, at most 200.
    ///
    /// `sub_order_infos`
    ///
    /// The order is not a combined one.
    pub sub_order_infos: Vec<SubOrderDetails>,
}

api_runtime::answer!(OrderDetails {
    order_id,
    customer_id,
    service_type_code,
    service_type_name,
    source_type,
    status,
    order_type,
    amount_after_discount,
    official_amount,
    measure_id,
    create_time,
    payment_time,
    currency,
    contract_id,
    amount_info,
    user_name,
    pending_payment_end_time,
    sub_order_infos,
});

impl OrderDetails {
    /// [`amount_after_discount`](Self::amount_after_discount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_after_discount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount_after_discount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`official_amount`](Self::official_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.official_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for OrderDetails {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_id,
                &mut value.customer_id,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.source_type,
                &mut value.status,
                &mut value.order_type,
                &mut value.amount_after_discount,
                &mut value.official_amount,
                &mut value.measure_id,
                &mut value.create_time,
                &mut value.payment_time,
                &mut value.currency,
                &mut value.contract_id,
                &mut value.amount_info,
                &mut value.user_name,
                &mut value.pending_payment_end_time,
                &mut value.sub_order_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrderDetails {
    order_id,
    customer_id,
    service_type_code,
    service_type_name,
    source_type,
    status,
    order_type,
    amount_after_discount,
    official_amount,
    measure_id,
    create_time,
    payment_time,
    currency,
    contract_id,
    amount_info,
    user_name,
    pending_payment_end_time,
    sub_order_infos,
});

/// Item of an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLineItem {
    /// Id of the item.
    ///
    /// `order_line_item_id`
    pub order_line_item_id: Option<String>,

    /// Cloud service type of the item.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Id of the product.
    ///
    /// `product_id`
    pub product_id: Option<String>,

    /// Description of the product's specification.
    ///
    /// `product_spec_desc`
    pub product_spec_desc: Option<String>,

    /// Unit of the period.
    ///
    /// `period_type`
    pub period_type: Option<OrderPeriodType>,

    /// Number of periods.
    ///
    /// `period_num`
    ///
    /// The order returns resources.
    pub period_num: Option<i64>,

    /// Time from which the item is in effect.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the item expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// How many of the product are ordered.
    ///
    /// `subscription_num`
    pub subscription_num: Option<i64>,

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay. An example of the vendor has a negative price for a return of resources.
    ///
    /// `amount_after_discount` · currency in `currency`
    pub amount_after_discount: Option<Decimal>,

    /// List price. The return of resources has `amount_after_discount` here.
    ///
    /// `official_amount` · currency in `currency`
    pub official_amount: Option<Decimal>,

    /// What the amounts are made up of.
    ///
    /// `amount_info`
    pub amount_info: Option<OrderAmounts>,

    /// Code of the currency.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Code of the product in the catalogue.
    ///
    /// `category_code`
    pub category_code: Option<String>,

    /// Cloud service type that the product belongs to.
    ///
    /// `product_owner_service`
    pub product_owner_service: Option<String>,

    /// Resource type that the product belongs to commercially.
    ///
    /// `commercial_resource`
    pub commercial_resource: Option<String>,

    /// Product of the item before the change.
    ///
    /// `base_product_info`
    ///
    /// The order is not a change of resources.
    pub base_product_info: Option<BaseProduct>,

    /// Id of the order that the item is in.
    ///
    /// `order_id`
    pub order_id: Option<String>,
}

api_runtime::answer!(OrderLineItem {
    order_line_item_id,
    service_type_code,
    service_type_name,
    product_id,
    product_spec_desc,
    period_type,
    period_num,
    effective_time,
    expire_time,
    subscription_num,
    amount_after_discount,
    official_amount,
    amount_info,
    currency,
    category_code,
    product_owner_service,
    commercial_resource,
    base_product_info,
    order_id,
});

impl Decode for OrderLineItem {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_line_item_id,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.product_id,
                &mut value.product_spec_desc,
                &mut value.period_type,
                &mut value.period_num,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.subscription_num,
                &mut value.amount_after_discount,
                &mut value.official_amount,
                &mut value.amount_info,
                &mut value.currency,
                &mut value.category_code,
                &mut value.product_owner_service,
                &mut value.commercial_resource,
                &mut value.base_product_info,
                &mut value.order_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrderLineItem {
    order_line_item_id,
    service_type_code,
    service_type_name,
    product_id,
    product_spec_desc,
    period_type,
    period_num,
    effective_time,
    expire_time,
    subscription_num,
    amount_after_discount,
    official_amount,
    amount_info,
    currency,
    category_code,
    product_owner_service,
    commercial_resource,
    base_product_info,
    order_id,
});

/// Unit of the period of an order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPeriodType {
    /// Days.
    ///
    /// `0` on the wire.
    Day,

    /// Weeks.
    ///
    /// `1` on the wire.
    Week,

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

    /// Paid once.
    ///
    /// `5` on the wire.
    Once,

    /// Paid by use. The vendor reserves the value.
    ///
    /// `6` on the wire.
    PayPerUse,

    /// Paid by reports of usage. The vendor reserves the value.
    ///
    /// `7` on the wire.
    UsageReport,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderPeriodType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Day => "0",
            Self::Week => "1",
            Self::Month => "2",
            Self::Year => "3",
            Self::Hour => "4",
            Self::Once => "5",
            Self::PayPerUse => "6",
            Self::UsageReport => "7",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Day,
            "1" => Self::Week,
            "2" => Self::Month,
            "3" => Self::Year,
            "4" => Self::Hour,
            "5" => Self::Once,
            "6" => Self::PayPerUse,
            "7" => Self::UsageReport,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OrderPeriodType,
    [Day, Week, Month, Year, Hour, Once, PayPerUse, UsageReport],
    Unknown
);

impl Decode for OrderPeriodType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderPeriodType, number, answered);

/// Order below a combined order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubOrderDetails {
    /// Id of the order.
    ///
    /// `order_id`
    pub order_id: Option<String>,

    /// Id of the customer account.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Cloud service type of the order.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Where the order came from.
    ///
    /// `source_type`
    pub source_type: Option<OrderSource>,

    /// State of the order.
    ///
    /// `status`
    pub status: Option<OrderStatus>,

    /// Kind of the order.
    ///
    /// `order_type`
    pub order_type: Option<OrderType>,

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay. The return of resources has the refund after the handling fee here.
    ///
    /// `amount_after_discount` · unit in `measure_id` · currency in `currency`
    pub amount_after_discount: Option<Decimal>,

    /// List price. The return of resources has `amount_after_discount` here.
    ///
    /// `official_amount` · unit in `measure_id` · currency in `currency`
    pub official_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Time at which the order was created.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Time at which the order was paid.
    ///
    /// `payment_time` · UTC
    pub payment_time: Option<Instant>,

    /// Code of the currency.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Id of the contract.
    ///
    /// `contract_id`
    pub contract_id: Option<String>,

    /// What the amounts are made up of.
    ///
    /// `amount_info`
    pub amount_info: Option<OrderAmounts>,

    /// Who made the order. For a customer that ordered itself this is the login name of the user who did; otherwise two Chinese words stand for the vendor's staff (`运营人员`) and for its system (`运营系统`).
    ///
    /// `user_name`
    pub user_name: Option<String>,

    /// Time until which the order can be paid, as a rule seven days after it was placed. It is earlier if a promotion or a discount coupon that the order uses ends before.
    ///
    /// `pending_payment_end_time` · UTC
    pub pending_payment_end_time: Option<Instant>,
}

api_runtime::answer!(SubOrderDetails {
    order_id,
    customer_id,
    service_type_code,
    service_type_name,
    source_type,
    status,
    order_type,
    amount_after_discount,
    official_amount,
    measure_id,
    create_time,
    payment_time,
    currency,
    contract_id,
    amount_info,
    user_name,
    pending_payment_end_time,
});

impl SubOrderDetails {
    /// [`amount_after_discount`](Self::amount_after_discount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_after_discount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount_after_discount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`official_amount`](Self::official_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.official_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for SubOrderDetails {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_id,
                &mut value.customer_id,
                &mut value.service_type_code,
                &mut value.service_type_name,
                &mut value.source_type,
                &mut value.status,
                &mut value.order_type,
                &mut value.amount_after_discount,
                &mut value.official_amount,
                &mut value.measure_id,
                &mut value.create_time,
                &mut value.payment_time,
                &mut value.currency,
                &mut value.contract_id,
                &mut value.amount_info,
                &mut value.user_name,
                &mut value.pending_payment_end_time,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SubOrderDetails {
    order_id,
    customer_id,
    service_type_code,
    service_type_name,
    source_type,
    status,
    order_type,
    amount_after_discount,
    official_amount,
    measure_id,
    create_time,
    payment_time,
    currency,
    contract_id,
    amount_info,
    user_name,
    pending_payment_end_time,
});
