// @generated from spec/bssintl/operations/orders/list_customer_orders.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    EnterpriseProject, MoneyUnit, OrderAmounts, OrderSource, OrderStatus, OrderType,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation,
    Fields, Given, Instant, Json, Method, Null, NumberLimits, Operation, Outcome, Paged, Paging,
    PagingKind, Parameter, RateLimit, Raw, Rule, Safety, Service, SpanUnit, State, Statement,
    ToWire, Violations, WireRef,
};

/// Lists orders of yearly/monthly resources.
///
/// `GET /v2/orders/customer-orders` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00013.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::{ListCustomerOrders, OrderStatusFilter};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomerOrders::new()
///         .status(OrderStatusFilter::PendingReview)
///         .limit(100);
///     let mut items = client.orders().list_customer_orders(&request).pages().items();
///     while let Some(item) = items.next().await {
///         println!("{:?}", item?);
///     }
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The resources of one order are listed by `ListPayPerUseCustomerResources` with the order's id.
///
/// Customers call the operation for their own orders. Partners call it, too, and see the orders of all their customers; the partner's page admits solution providers and distributors of the first tier. An operator account of a partner needs one of the permissions `BPC_ITEM_SUBCUSTSERV_060100` and `BPC_ITEM_SUBCUSTSERV_060200`: the first is for the orders of customers, the second for those of the customers of resellers of the second tier. The other permissions are those of a customer's users. In the partner center a salesperson of a partner sees only the orders of the customers that are assigned to it.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Permissions: `billing:order:view`, `bss:order:view`, `BPC_ITEM_SUBCUSTSERV_060100`, `BPC_ITEM_SUBCUSTSERV_060200`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
/// - Pagination: `offset` is the item offset from 0, `limit` is the page size; `order_infos` contains the items, `total_count` is the total count.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null | Other value |
/// |---|---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |  |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | unsupported | unsupported | filter |  |
/// | [`create_time_begin`](field@Self::create_time_begin) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |  |
/// | [`create_time_end`](field@Self::create_time_end) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |  |
/// | [`service_type_code`](field@Self::service_type_code) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |
/// | [`status`](field@Self::status) | query |  | not a filter | not a filter | unsupported | not a filter |  |
/// | [`order_type`](field@Self::order_type) | query |  | not a filter | not a filter | unsupported | unsupported |  |
/// | [`limit`](field@Self::limit) | query | 1–100 | default `10` | default `10` | unsupported | default `10` |  |
/// | [`offset`](field@Self::offset) | query | 0–2147483647 | default `0` | default `0` | unsupported | default `0` |  |
/// | [`order_by`](field@Self::order_by) | query | at most 36 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`payment_time_begin`](field@Self::payment_time_begin) | query | at most 20 characters | not a filter | not a filter | *unknown* | *unknown* |  |
/// | [`payment_time_end`](field@Self::payment_time_end) | query | at most 20 characters | not a filter | not a filter | unsupported | unsupported |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |  |
/// | [`method`](field@Self::method) | query | at most 64 characters | default `oneself` | *unknown* | default `oneself` | default `oneself` | unsupported |
///
/// # Rules
///
/// - `create-time-span`: `create_time_begin` to `create_time_end` spans at most 1 year.
/// - `payment-time-span`: `payment_time_begin` to `payment_time_end` spans at most 1 year.
/// - `reseller-of-distributor`: Needed when a distributor asks for the orders of a cloud reseller's customers, otherwise not processed; without it only orders of the distributor's own customers are listed. It counts only when the distributor calls with credentials of its own. Only checked by the server.
/// - `method-of-customer`: The method counts only beside `customer_id`. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0101`](crate::error_codes::CBC_0101) | 400 | A parameter is not valid. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0155`](crate::error_codes::CBC_0155) | 403 | The request is not allowed. | Call with the credentials that the operation asks for. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “customer” (`api-oce/api_order_00013`). The page is written for customers. The partner's page and the API Explorer name customers and partners.
/// - `customer_id, presence.empty`: “not a filter” (huaweicloudsdkbss 3.1.219). The newer pages that have the parameter refuse an empty value; the SDK carries the text of an older copy.
/// - `order_type, type`: “text of at most 64 characters” (copy of `api-oce/api_order_00013` in the vendor's guide, and huaweicloudsdkbss 3.1.219). The same kinds are integers in the answer, and a query spells both alike.
/// - `offset, presence.absent`: “default 10” (huaweicloudsdkbss 3.1.219 and an older copy of `api-oce/api_order_00013`). The sentence before it, the newer copies and every sibling operation say 0.
/// - `offset, presence.empty`: “default 10” (huaweicloudsdkbss 3.1.219 and an older copy of `api-oce/api_order_00013`). The sentence before it, the newer copies and every sibling operation say 0.
/// - `offset, presence.null`: “default 10” (huaweicloudsdkbss 3.1.219 and an older copy of `api-oce/api_order_00013`). The sentence before it, the newer copies and every sibling operation say 0.
/// - `OrderSort, values`: “A plus before the name, as in `+createTime`, stands for ascending order, as no sign does. One of three fields sorts.” (huaweicloudsdkbssintl 3.0.45, row `order_by`; example value of the API Explorer, whose example of a request has `-2BcreateTime`). Newer rows have `createTime` and `-createTime` alone.
/// - `CustomerOrder.order_type, except`: “\[\]” (huaweicloudsdkbss 3.0.9b0; huaweicloudsdkbssintl 3.0.9b0 to 3.0.75, type `CustomerOrderV2`). The later SDKs leave 10 out here.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomerOrders {
    /// Order to look for. Upper and lower case are not told apart. The page asks to escape special characters as in a URL, for example a percent sign as `%25`; a client does so with every value of a query.
    ///
    /// Optional · `order_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub order_id: Option<Given<String, Null>>,

    /// Customer whose orders a partner asks for. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: unsupported · Empty string: unsupported · Null: filter
    pub customer_id: Option<Given<String, Null>>,

    /// Earliest time at which the order was created.
    ///
    /// Optional · `create_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub create_time_begin: Option<Instant>,

    /// Latest time at which the order was created.
    ///
    /// Optional · `create_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub create_time_end: Option<Instant>,

    /// Cloud service type of the order. Upper and lower case are not told apart.
    ///
    /// Optional · `service_type_code` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub service_type_code: Option<Given<String, (EmptyString, Null)>>,

    /// State of the order.
    ///
    /// Optional · `status` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub status: Option<OrderStatusFilter>,

    /// Kind of the order.
    ///
    /// Optional · `order_type` in the query · never `10`
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub order_type: Option<OrderType>,

    /// Most orders of one answer.
    ///
    /// Optional · `limit` in the query · 1–100
    ///
    /// Absent: default `10` · Empty: default `10` · Empty string: unsupported · Null: default `10`
    pub limit: Option<i64>,

    /// Number of rows to skip.
    ///
    /// Optional · `offset` in the query · 0–2147483647
    ///
    /// Absent: default `0` · Empty: default `0` · Empty string: unsupported · Null: default `0`
    pub offset: Option<i64>,

    /// How the orders are sorted. Upper and lower case are not told apart.
    ///
    /// Optional · `order_by` in the query · at most 36 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub order_by: Option<OrderSort>,

    /// Earliest time at which the order was paid.
    ///
    /// Optional · `payment_time_begin` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: *unknown* · Null: *unknown*
    pub payment_time_begin: Option<Instant>,

    /// Latest time at which the order was paid.
    ///
    /// Optional · `payment_time_end` in the query · at most 20 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub payment_time_end: Option<Instant>,

    /// Cloud reseller whose customers' orders a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub indirect_partner_id: Option<Given<String, (EmptyString, Null)>>,

    /// Whose orders are listed. The parameter counts only beside `customer_id`.
    ///
    /// Optional · `method` in the query · at most 64 characters
    ///
    /// Absent: default `oneself` · Empty: *unknown* · Empty string: default `oneself` · Null: default `oneself` · Other value: unsupported
    pub method: Option<OrderQueryMethod>,
}

impl std::cmp::Eq for ListCustomerOrders {}

impl ListCustomerOrders {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<Given<String, Null>>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(mut self, order_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<Given<String, Null>>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<Given<String, Null>>>) -> Self {
        self.customer_id = customer_id.map(Into::into);
        self
    }

    /// Sets [`create_time_begin`](field@Self::create_time_begin).
    pub fn create_time_begin(mut self, create_time_begin: Instant) -> Self {
        self.create_time_begin = Some(create_time_begin);
        self
    }

    /// Sets [`create_time_begin`](field@Self::create_time_begin). `None` omits it.
    pub fn set_create_time_begin(mut self, create_time_begin: Option<Instant>) -> Self {
        self.create_time_begin = create_time_begin;
        self
    }

    /// Sets [`create_time_end`](field@Self::create_time_end).
    pub fn create_time_end(mut self, create_time_end: Instant) -> Self {
        self.create_time_end = Some(create_time_end);
        self
    }

    /// Sets [`create_time_end`](field@Self::create_time_end). `None` omits it.
    pub fn set_create_time_end(mut self, create_time_end: Option<Instant>) -> Self {
        self.create_time_end = create_time_end;
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code).
    pub fn service_type_code(
        mut self,
        service_type_code: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.service_type_code = Some(service_type_code.into());
        self
    }

    /// Sets [`service_type_code`](field@Self::service_type_code). `None` omits it.
    pub fn set_service_type_code(
        mut self,
        service_type_code: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.service_type_code = service_type_code.map(Into::into);
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: OrderStatusFilter) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<OrderStatusFilter>) -> Self {
        self.status = status;
        self
    }

    /// Sets [`order_type`](field@Self::order_type).
    pub fn order_type(mut self, order_type: OrderType) -> Self {
        self.order_type = Some(order_type);
        self
    }

    /// Sets [`order_type`](field@Self::order_type). `None` omits it.
    pub fn set_order_type(mut self, order_type: Option<OrderType>) -> Self {
        self.order_type = order_type;
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

    /// Sets [`order_by`](field@Self::order_by).
    pub fn order_by(mut self, order_by: OrderSort) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Sets [`order_by`](field@Self::order_by). `None` omits it.
    pub fn set_order_by(mut self, order_by: Option<OrderSort>) -> Self {
        self.order_by = order_by;
        self
    }

    /// Sets [`payment_time_begin`](field@Self::payment_time_begin).
    pub fn payment_time_begin(mut self, payment_time_begin: Instant) -> Self {
        self.payment_time_begin = Some(payment_time_begin);
        self
    }

    /// Sets [`payment_time_begin`](field@Self::payment_time_begin). `None` omits it.
    pub fn set_payment_time_begin(mut self, payment_time_begin: Option<Instant>) -> Self {
        self.payment_time_begin = payment_time_begin;
        self
    }

    /// Sets [`payment_time_end`](field@Self::payment_time_end).
    pub fn payment_time_end(mut self, payment_time_end: Instant) -> Self {
        self.payment_time_end = Some(payment_time_end);
        self
    }

    /// Sets [`payment_time_end`](field@Self::payment_time_end). `None` omits it.
    pub fn set_payment_time_end(mut self, payment_time_end: Option<Instant>) -> Self {
        self.payment_time_end = payment_time_end;
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(
        mut self,
        indirect_partner_id: impl Into<Given<String, (EmptyString, Null)>>,
    ) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
        self
    }

    /// Sets [`method`](field@Self::method).
    pub fn method(mut self, method: OrderQueryMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets [`method`](field@Self::method). `None` omits it.
    pub fn set_method(mut self, method: Option<OrderQueryMethod>) -> Self {
        self.method = method;
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

impl Operation for ListCustomerOrders {
    type Response = ListCustomerOrdersResponse;
    type Code = ListCustomerOrdersCode;
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

impl Fields for ListCustomerOrders {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.order_id.to_wire(),
            self.customer_id.to_wire(),
            self.create_time_begin.to_wire(),
            self.create_time_end.to_wire(),
            self.service_type_code.to_wire(),
            self.status.to_wire(),
            self.order_type.to_wire(),
            self.limit.to_wire(),
            self.offset.to_wire(),
            self.order_by.to_wire(),
            self.payment_time_begin.to_wire(),
            self.payment_time_end.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.method.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomerOrders {
    order_id,
    customer_id,
    create_time_begin,
    create_time_end,
    service_type_code,
    status,
    order_type,
    limit,
    offset,
    order_by,
    payment_time_begin,
    payment_time_end,
    indirect_partner_id,
    method,
});

static READ: api_runtime::ReadAs<ListCustomerOrdersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomerOrders",
            method: Method::Get,
            path: "/v2/orders/customer-orders",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00013.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("create_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("create_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("service_type_code")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("status")
                    .integer()
                    .one_of(&["1", "3", "4", "5", "6", "9"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("order_type")
                    .integer()
                    .one_of(&["1", "2", "3", "4", "11", "13", "14", "15"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("limit")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Empty, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::query("offset")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0").max("2147483647") })
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Empty, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::query("order_by")
                    .text()
                    .one_of(&["createTime", "-createTime"])
                    .max_length(36)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("payment_time_begin")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("payment_time_end")
                    .instant()
                    .max_length(20)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("method")
                    .text()
                    .one_of(&["oneself", "sub_customer"])
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::Default("oneself")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Default("oneself")),
                        (State::Null, Outcome::Default("oneself")),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "create-time-span",
                    "create_time_begin to create_time_end spans at most 1 year",
                    Statement::Span {
                        from: "create_time_begin",
                        to: "create_time_end",
                        at_most: 1,
                        unit: SpanUnit::Years,
                    },
                )
                .at(2)
                .and(3),
                Rule::new(
                    "payment-time-span",
                    "payment_time_begin to payment_time_end spans at most 1 year",
                    Statement::Span {
                        from: "payment_time_begin",
                        to: "payment_time_end",
                        at_most: 1,
                        unit: SpanUnit::Years,
                    },
                )
                .at(10)
                .and(11),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor asks for the orders of a cloud reseller's customers, otherwise not processed; without it only orders of the distributor's own customers are listed. It counts only when the distributor calls with credentials of its own.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
                Rule::new(
                    "method-of-customer",
                    "The method counts only beside customer_id.",
                    Statement::Server {
                        about: &["method", "customer_id"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0101,
                &error_codes::CBC_0151,
                &error_codes::CBC_0155,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: Some(
                Paging::new(PagingKind::Rows, api_runtime::Path(&["order_infos"]))
                    .position("offset")
                    .limit("limit")
                    .total(api_runtime::Path(&["total_count"])),
            ),
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

impl Paged for ListCustomerOrders {
    type Item = CustomerOrder;
    const TAKE: &'static api_runtime::TakeItems<Self::Item> = &TAKE;
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        core::mem::take(&mut response.order_infos)
    }
}

static TAKE: api_runtime::TakeItems<CustomerOrder> = ListCustomerOrders::TAKE_ITEMS;

/// Response of [`ListCustomerOrders`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomerOrdersResponse {
    /// Number of orders that match.
    ///
    /// `total_count`
    pub total_count: Option<i64>,

    /// Orders of this page.
    ///
    /// `order_infos`
    pub order_infos: Vec<CustomerOrder>,
}

api_runtime::answer!(ListCustomerOrdersResponse {
    total_count,
    order_infos,
});

impl Decode for ListCustomerOrdersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.total_count, &mut value.order_infos],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomerOrdersResponse {
    total_count,
    order_infos,
});

/// Error codes of [`ListCustomerOrders`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomerOrdersCode {
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
    ListCustomerOrdersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    InvalidParameterValue("CBC.0101"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomerOrders`] failed.
pub type ListCustomerOrdersError = Error<Code<ListCustomerOrdersCode>>;

/// Order of a customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerOrder {
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

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay.
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

    /// Enterprise projects of the order, at most 20.
    ///
    /// `enterprise_projects`
    pub enterprise_projects: Vec<EnterpriseProject>,

    /// Orders below a combined order, at most 200.
    ///
    /// `sub_order_infos`
    ///
    /// The order is not a combined one.
    pub sub_order_infos: Vec<SubOrder>,

    /// Who pays the order in the customer's place.
    ///
    /// `agent_pay_info`
    pub agent_pay_info: Option<OrderPayer>,
}

api_runtime::answer!(CustomerOrder {
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
    enterprise_projects,
    sub_order_infos,
    agent_pay_info,
});

impl CustomerOrder {
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

impl Decode for CustomerOrder {
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
                &mut value.enterprise_projects,
                &mut value.sub_order_infos,
                &mut value.agent_pay_info,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CustomerOrder {
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
    enterprise_projects,
    sub_order_infos,
    agent_pay_info,
});

/// Who pays an order in the customer's place.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderPayer {
    /// Customer id of the account that pays.
    ///
    /// `paying_agent_id`
    pub paying_agent_id: Option<String>,

    /// Whether another account pays the order; anything but true means that none does.
    ///
    /// `is_agent_pay`
    pub is_agent_pay: Option<bool>,
}

api_runtime::answer!(OrderPayer {
    paying_agent_id,
    is_agent_pay,
});

impl Decode for OrderPayer {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.paying_agent_id, &mut value.is_agent_pay],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrderPayer {
    paying_agent_id,
    is_agent_pay,
});

/// Whose orders are listed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderQueryMethod {
    /// The caller's own orders.
    ///
    /// `oneself` on the wire.
    Oneself,

    /// Orders that the caller pays for member accounts.
    ///
    /// `sub_customer` on the wire.
    MemberAccounts,
}

impl OrderQueryMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Oneself => "oneself",
            Self::MemberAccounts => "sub_customer",
        }
    }
}

api_runtime::enumeration!(OrderQueryMethod, [Oneself, MemberAccounts]);

impl ToWire for OrderQueryMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderQueryMethod, text, closed);

/// How orders are sorted.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderSort {
    /// By the time of creation, oldest first.
    ///
    /// `createTime` on the wire.
    OldestFirst,

    /// By the time of creation, newest first.
    ///
    /// `-createTime` on the wire.
    NewestFirst,
}

impl OrderSort {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::OldestFirst => "createTime",
            Self::NewestFirst => "-createTime",
        }
    }
}

api_runtime::enumeration!(OrderSort, [OldestFirst, NewestFirst]);

impl ToWire for OrderSort {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderSort, text, closed);

/// State of an order, as far as orders can be searched by it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderStatusFilter {
    /// Waits for review.
    ///
    /// `1` on the wire.
    PendingReview,

    /// Is being processed.
    ///
    /// `3` on the wire.
    Processing,

    /// Was cancelled.
    ///
    /// `4` on the wire.
    Canceled,

    /// Is complete.
    ///
    /// `5` on the wire.
    Completed,

    /// Waits for payment.
    ///
    /// `6` on the wire.
    PendingPayment,

    /// Waits for confirmation.
    ///
    /// `9` on the wire.
    PendingConfirmation,
}

impl OrderStatusFilter {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::PendingReview => "1",
            Self::Processing => "3",
            Self::Canceled => "4",
            Self::Completed => "5",
            Self::PendingPayment => "6",
            Self::PendingConfirmation => "9",
        }
    }
}

api_runtime::enumeration!(
    OrderStatusFilter,
    [
        PendingReview,
        Processing,
        Canceled,
        Completed,
        PendingPayment,
        PendingConfirmation,
    ]
);

impl ToWire for OrderStatusFilter {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderStatusFilter, number, closed);

/// Order below a combined order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubOrder {
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

    /// What is really paid: the price after discounts, without what coupons and stored-value cards pay.
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

    /// Enterprise projects of the order, at most 20.
    ///
    /// `enterprise_projects`
    pub enterprise_projects: Vec<EnterpriseProject>,
}

api_runtime::answer!(SubOrder {
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
    enterprise_projects,
});

impl SubOrder {
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

impl Decode for SubOrder {
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
                &mut value.enterprise_projects,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SubOrder {
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
    enterprise_projects,
});
