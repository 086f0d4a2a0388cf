// @generated from spec/bssintl/operations/orders/legacy_show_order_detail.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    LegacyMoneyUnit, LegacyOrderAmounts, LegacyOrderStatus, OrderSource, OrderType,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, NumberLimits, Operation, Outcome, Paged, Paging, PagingKind, Parameter, Raw,
    Safety, Service, State, ToWire, Violations, WireRef,
};

/// Shows an order of yearly/monthly resources with its items, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/common/order-mgr/orders/{order_id}` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746564.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::{LegacyShowOrderDetail, LegacyShowOrderDetailRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowOrderDetail::new(LegacyShowOrderDetailRequired {
///         domain_id: "example-0".to_owned(),
///         order_id: "example-0".to_owned(),
///     })
///     .limit(100);
///     let mut items = client.orders().legacy_show_order_detail(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyListPeriodResources` lists the resources of an order. The pages hold the items of the order.
///
/// An order that is being processed has resources that are being created, or some that could not be provisioned; the vendor unsubscribes from the latter by itself.
///
/// Of partners, solution providers and distributors of the first tier can call the operation.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - Pagination: `offset` is the page number from 1, `limit` is the page size; `orderlineItems` contains the items, `count` is the total count.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`offset`](field@Self::offset) | query | at least 1 | *unknown* | *unknown* | *unknown* | *unknown* |
/// | [`limit`](field@Self::limit) | query | 1–100 | *unknown* | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customer” (`api-oce/en-us_topic_0075746564`, 2025-11-27). The page is written for customers. The partner's page of the same operation admits both.
/// - `notes`: “Any partner can call the operation.” (copies of 2024-09-26 and before, `intl/tr-tr/api-bpconsole/en-us_topic_0075746564`). The partner's page of 27 November 2025 names solution providers and distributors of the first tier.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowOrderDetail {
    /// Id of the customer account; the partner's id if the partner calls with credentials of its own.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Order to show. The list of orders returns the id.
    ///
    /// Required · `order_id` in the path · at most 64 characters
    pub order_id: String,

    /// Number of the page.
    ///
    /// Optional · `offset` in the query · at least 1
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub offset: Option<i64>,

    /// Items on a page.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub limit: Option<i64>,
}

impl std::cmp::Eq for LegacyShowOrderDetail {}

/// The required values of [`LegacyShowOrderDetail`].
#[derive(Debug, Clone)]
pub struct LegacyShowOrderDetailRequired {
    /// See [`domain_id`](field@LegacyShowOrderDetail::domain_id).
    pub domain_id: String,

    /// See [`order_id`](field@LegacyShowOrderDetail::order_id).
    pub order_id: String,
}

impl LegacyShowOrderDetail {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowOrderDetailRequired) -> Self {
        let LegacyShowOrderDetailRequired {
            domain_id,
            order_id,
        } = required;
        Self {
            domain_id,
            order_id,
            offset: None,
            limit: None,
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

impl Operation for LegacyShowOrderDetail {
    type Response = LegacyShowOrderDetailResponse;
    type Code = LegacyShowOrderDetailCode;
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

impl Fields for LegacyShowOrderDetail {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.order_id.to_wire(),
            self.offset.to_wire(),
            self.limit.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowOrderDetail {
    domain_id,
    order_id,
    offset,
    limit,
});

static READ: api_runtime::ReadAs<LegacyShowOrderDetailResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowOrderDetail",
            method: Method::Get,
            path: "/v1.0/{domain_id}/common/order-mgr/orders/{order_id}",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/en-us_topic_0075746564.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::path("order_id").text().max_length(64).required(),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
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
                Paging::new(PagingKind::Pages, api_runtime::Path(&["orderlineItems"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["count"])),
            ),
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

impl Paged for LegacyShowOrderDetail {
    type Item = LegacyOrderItem;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.orderline_items)
    }
}

static TAKE: api_runtime::TakeItems<LegacyOrderItem> = LegacyShowOrderDetail::TAKE_ITEMS;

/// Response of [`LegacyShowOrderDetail`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyShowOrderDetailResponse {
    /// The order.
    ///
    /// `orderInfo`
    pub order_info: Option<LegacyOrderDetail>,

    /// Number of items of the order.
    ///
    /// `count`
    pub count: Option<i64>,

    /// Items of this page.
    ///
    /// `orderlineItems`
    pub orderline_items: Vec<LegacyOrderItem>,
}

impl std::cmp::Eq for LegacyShowOrderDetailResponse {}

impl LegacyShowOrderDetailResponse {
    const SHOWN: &'static str = api_runtime::names!["order_info", "count", "orderline_items"];
}

impl std::fmt::Debug for LegacyShowOrderDetailResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyShowOrderDetailResponse",
            Self::SHOWN,
            &[&self.order_info, &self.count, &self.orderline_items],
        )
    }
}

impl LegacyShowOrderDetailResponse {
    const NAMES: &'static str = api_runtime::names!["orderInfo", "count", "orderlineItems"];
}

impl Decode for LegacyShowOrderDetailResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_info,
                &mut value.count,
                &mut value.orderline_items,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowOrderDetailResponse {
    order_info,
    count,
    orderline_items,
});

/// Error codes of [`LegacyShowOrderDetail`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowOrderDetailCode {
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
    LegacyShowOrderDetailCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowOrderDetail`] failed.
pub type LegacyShowOrderDetailError = Error<Code<LegacyShowOrderDetailCode>>;

/// Order of a customer with its amounts, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderDetail {
    /// Id of the order.
    ///
    /// `orderId`
    pub order_id: Option<String>,

    /// Order before it was split. A renewal, change or unsubscription makes a new order; this is the id from before. The vendor has discarded the field.
    ///
    /// `baseOrderId`
    pub base_order_id: Option<String>,

    /// Id of the entity of Huawei Cloud that does the business.
    ///
    /// `beId`
    pub be_id: Option<String>,

    /// Id of the customer account.
    ///
    /// `customerId`
    pub customer_id: Option<String>,

    /// Where the order came from.
    ///
    /// `sourceType` · never `5`, `6`, `7`, `8`
    pub source_type: Option<OrderSource>,

    /// State of the order.
    ///
    /// `status`
    pub status: Option<LegacyOrderStatus>,

    /// Kind of the order.
    ///
    /// `orderType`
    pub order_type: Option<OrderType>,

    /// Original price of the order. An unsubscription order has `currencyAfterDiscount` here.
    ///
    /// `currency` · unit in `measureId` · currency in `currencyType`
    pub original_amount: Option<Decimal>,

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay.
    ///
    /// `currencyAfterDiscount` · unit in `measureId` · currency in `currencyType`
    pub amount_after_discount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Name of that unit. Examples have null.
    ///
    /// `measureName`
    pub measure_name: Option<String>,

    /// Time at which the order was created.
    ///
    /// `createTime` · UTC
    pub create_time: Option<Instant>,

    /// Time at which the order was paid.
    ///
    /// `paymentTime` · UTC
    pub payment_time: Option<Instant>,

    /// Time of the last change of the state.
    ///
    /// `lastUpdateTime` · UTC
    pub last_update_time: Option<Instant>,

    /// Whether the order needs an approval.
    ///
    /// `needAudit`
    pub need_audit: Option<bool>,

    /// Code of the currency.
    ///
    /// `currencyType`
    pub currency_type: Option<String>,

    /// Id of the contract.
    ///
    /// `contractId`
    pub contract_id: Option<String>,

    /// List price of the order. An unsubscription order has `currencyAfterDiscount` here.
    ///
    /// `currencyOfficial` · unit in `measureId` · currency in `currencyType`
    pub official_amount: Option<Decimal>,

    /// What the amounts are made up of.
    ///
    /// `amountInfo`
    pub amount_info: Option<LegacyOrderAmounts>,

    /// Code of the cloud service type, such as `hws.service.type.ec2`.
    ///
    /// `serviceType`
    pub service_type: Option<String>,
}

impl std::cmp::Eq for LegacyOrderDetail {}

impl LegacyOrderDetail {
    const SHOWN: &'static str = api_runtime::names![
        "order_id",
        "base_order_id",
        "be_id",
        "customer_id",
        "source_type",
        "status",
        "order_type",
        "original_amount",
        "amount_after_discount",
        "measure_id",
        "measure_name",
        "create_time",
        "payment_time",
        "last_update_time",
        "need_audit",
        "currency_type",
        "contract_id",
        "official_amount",
        "amount_info",
        "service_type",
    ];
}

impl std::fmt::Debug for LegacyOrderDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderDetail",
            Self::SHOWN,
            &[
                &self.order_id,
                &self.base_order_id,
                &self.be_id,
                &self.customer_id,
                &self.source_type,
                &self.status,
                &self.order_type,
                &self.original_amount,
                &self.amount_after_discount,
                &self.measure_id,
                &self.measure_name,
                &self.create_time,
                &self.payment_time,
                &self.last_update_time,
                &self.need_audit,
                &self.currency_type,
                &self.contract_id,
                &self.official_amount,
                &self.amount_info,
                &self.service_type,
            ],
        )
    }
}

impl LegacyOrderDetail {
    /// [`original_amount`](Self::original_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn original_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.original_amount,
            self.measure_id.as_ref(),
            self.currency_type.as_deref(),
        )
    }

    /// [`amount_after_discount`](Self::amount_after_discount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_after_discount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount_after_discount,
            self.measure_id.as_ref(),
            self.currency_type.as_deref(),
        )
    }

    /// [`official_amount`](Self::official_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn official_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.official_amount,
            self.measure_id.as_ref(),
            self.currency_type.as_deref(),
        )
    }
}

impl LegacyOrderDetail {
    const NAMES: &'static str = api_runtime::names![
        "orderId",
        "baseOrderId",
        "beId",
        "customerId",
        "sourceType",
        "status",
        "orderType",
        "currency",
        "currencyAfterDiscount",
        "measureId",
        "measureName",
        "createTime",
        "paymentTime",
        "lastUpdateTime",
        "needAudit",
        "currencyType",
        "contractId",
        "currencyOfficial",
        "amountInfo",
        "serviceType",
    ];
}

impl Decode for LegacyOrderDetail {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_id,
                &mut value.base_order_id,
                &mut value.be_id,
                &mut value.customer_id,
                &mut value.source_type,
                &mut value.status,
                &mut value.order_type,
                &mut value.original_amount,
                &mut value.amount_after_discount,
                &mut value.measure_id,
                &mut value.measure_name,
                &mut value.create_time,
                &mut value.payment_time,
                &mut value.last_update_time,
                &mut value.need_audit,
                &mut value.currency_type,
                &mut value.contract_id,
                &mut value.official_amount,
                &mut value.amount_info,
                &mut value.service_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOrderDetail {
    order_id,
    base_order_id,
    be_id,
    customer_id,
    source_type,
    status,
    order_type,
    original_amount,
    amount_after_discount,
    measure_id,
    measure_name,
    create_time,
    payment_time,
    last_update_time,
    need_audit,
    currency_type,
    contract_id,
    official_amount,
    amount_info,
    service_type,
});

/// Item of an order, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderItem {
    /// Id of the item, such as the order's id with `-000001` behind it.
    ///
    /// `orderLineItemId`
    pub order_line_item_id: Option<String>,

    /// Code of the cloud service type, such as `hws.service.type.ec2`.
    ///
    /// `cloudServiceType`
    pub cloud_service_type: Option<String>,

    /// Id of the product.
    ///
    /// `productId`
    pub product_id: Option<String>,

    /// Description of the product's specification.
    ///
    /// `productSpecDesc`
    pub product_spec_desc: Option<String>,

    /// Code of the product catalog, such as `hws.resource.storage1.evs`.
    ///
    /// `categoryCode`
    pub category_code: Option<String>,

    /// Unit of the period. The old SDKs name no values; an example has `2`, which other operations call months.
    ///
    /// `periodType`
    pub period_type: Option<i64>,

    /// Number of periods.
    ///
    /// `periodNum`
    pub period_num: Option<i64>,

    /// Time from which it is in effect.
    ///
    /// `validTime` · UTC
    pub valid_time: Option<Instant>,

    /// Time at which it expires.
    ///
    /// `expireTime` · UTC
    pub expire_time: Option<Instant>,

    /// Number of pieces ordered.
    ///
    /// `subscriptionNum`
    pub subscription_num: Option<i64>,

    /// Original price. An unsubscription order has `currencyAfterDiscount` here.
    ///
    /// `currency` · currency in `currencyType`
    pub original_amount: Option<Decimal>,

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay.
    ///
    /// `currencyAfterDiscount` · currency in `currencyType`
    pub amount_after_discount: Option<Decimal>,

    /// List price. An unsubscription order has `currencyAfterDiscount` here.
    ///
    /// `currencyOfficial` · currency in `currencyType`
    pub official_amount: Option<Decimal>,

    /// What the amounts are made up of.
    ///
    /// `amountInfo`
    pub amount_info: Option<LegacyOrderAmounts>,

    /// Code of the currency.
    ///
    /// `currencyType`
    pub currency_type: Option<String>,
}

impl std::cmp::Eq for LegacyOrderItem {}

impl LegacyOrderItem {
    const SHOWN: &'static str = api_runtime::names![
        "order_line_item_id",
        "cloud_service_type",
        "product_id",
        "product_spec_desc",
        "category_code",
        "period_type",
        "period_num",
        "valid_time",
        "expire_time",
        "subscription_num",
        "original_amount",
        "amount_after_discount",
        "official_amount",
        "amount_info",
        "currency_type",
    ];
}

impl std::fmt::Debug for LegacyOrderItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderItem",
            Self::SHOWN,
            &[
                &self.order_line_item_id,
                &self.cloud_service_type,
                &self.product_id,
                &self.product_spec_desc,
                &self.category_code,
                &self.period_type,
                &self.period_num,
                &self.valid_time,
                &self.expire_time,
                &self.subscription_num,
                &self.original_amount,
                &self.amount_after_discount,
                &self.official_amount,
                &self.amount_info,
                &self.currency_type,
            ],
        )
    }
}

impl LegacyOrderItem {
    const NAMES: &'static str = api_runtime::names![
        "orderLineItemId",
        "cloudServiceType",
        "productId",
        "productSpecDesc",
        "categoryCode",
        "periodType",
        "periodNum",
        "validTime",
        "expireTime",
        "subscriptionNum",
        "currency",
        "currencyAfterDiscount",
        "currencyOfficial",
        "amountInfo",
        "currencyType",
    ];
}

impl Decode for LegacyOrderItem {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_line_item_id,
                &mut value.cloud_service_type,
                &mut value.product_id,
                &mut value.product_spec_desc,
                &mut value.category_code,
                &mut value.period_type,
                &mut value.period_num,
                &mut value.valid_time,
                &mut value.expire_time,
                &mut value.subscription_num,
                &mut value.original_amount,
                &mut value.amount_after_discount,
                &mut value.official_amount,
                &mut value.amount_info,
                &mut value.currency_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOrderItem {
    order_line_item_id,
    cloud_service_type,
    product_id,
    product_spec_desc,
    category_code,
    period_type,
    period_num,
    valid_time,
    expire_time,
    subscription_num,
    original_amount,
    amount_after_discount,
    official_amount,
    amount_info,
    currency_type,
});
