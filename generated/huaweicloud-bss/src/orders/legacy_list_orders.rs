// @generated from spec/bss/operations/orders/legacy_list_orders.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    LegacyMoneyUnit, LegacyOrderAmounts, LegacyOrderStatus, OrderSource, OrderType,
};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation,
    Fields, Given, Instant, Json, Method, Null, NumberLimits, Operation, Outcome, Parameter, Raw,
    Rule, Safety, Service, SpanUnit, State, Statement, ToWire, Violations, WireRef,
};

/// Lists orders of yearly/monthly resources, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/common/order-mgr/orders/detail` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0083740673.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::{LegacyListOrders, LegacyListOrdersRequired};
/// use huaweicloud_bss::types::OrderType;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyListOrders::new(LegacyListOrdersRequired {
///         domain_id: "example-0".to_owned(),
///         page_size: 1,
///         page_index: 1,
///     })
///     .order_type(OrderType::Purchase);
///     let response = client.orders().legacy_list_orders(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyListPeriodResources` lists the resources of an order.
///
/// A solution provider or distributor of the first tier that calls with credentials of its own sees only the orders that its customers under the resale model paid. In the partner center a salesperson of a partner sees only the orders of the customers that are assigned to it.
///
/// The pages are counted by `page_index` and hold `page_size` orders; the count of all is `data.totalSize`.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself), `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) | query | at most 64 characters | not a filter | not a filter | filter | filter |
/// | [`customer_id`](field@Self::customer_id) | query | at most 64 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`create_time_begin`](field@Self::create_time_begin) | query | at most 64 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`create_time_end`](field@Self::create_time_end) | query | at most 64 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`service_type`](field@Self::service_type) | query | at most 64 characters | not a filter | not a filter | unsupported | filter |
/// | [`status`](field@Self::status) | query | at most 64 characters | not a filter | not a filter | unsupported | not a filter |
/// | [`order_type`](field@Self::order_type) | query |  | not a filter | not a filter | unsupported | not a filter |
/// | [`page_size`](field@Self::page_size) | query | required · 1–9999 | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`page_index`](field@Self::page_index) | query | required · at least 1 | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`sort`](field@Self::sort) | query | at most 36 characters | computed as ascending by the time of creation | computed as ascending by the time of creation | computed as ascending by the time of creation | computed as ascending by the time of creation |
/// | [`payment_time_begin`](field@Self::payment_time_begin) | query | at most 64 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`payment_time_end`](field@Self::payment_time_end) | query | at most 64 characters | not a filter | not a filter | unsupported | unsupported |
/// | [`method`](field@Self::method) | query |  | default `oneself` | *unknown* | default `oneself` | default `oneself` |
///
/// # Rules
///
/// - `create-time-span`: `create_time_begin` to `create_time_end` spans at most 1 years.
/// - `payment-time-span`: `payment_time_begin` to `payment_time_end` spans at most 1 years.
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
/// - `order_id, max_length`: “36” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `order_id, presence.empty_string`: “unsupported” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `customer_id, max_length`: “36” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `customer_id, presence.null`: “filter” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `create_time_begin, max_length`: “36” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `create_time_begin, presence.null`: “The answer has null as `data`.” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `create_time_end, max_length`: “36” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `create_time_end, presence.null`: “The answer has null as `data`.” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `service_type, max_length`: “36” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `status, max_length`: “36” (older copy of the page in the vendor's guide). The rows of the page of November 2025 say 64 where this copy says 36.
/// - `order_type, type`: “text of at most 64 characters” (row of the page in result lists of the vendor's search). The same kinds are integers in the answer, and a query spells both alike.
/// - `page_index, range`: “`1..=9999`” (older copy of the page in the vendor's guide). A later piece of the page in a result list of the vendor's search says what a number above one million counts as.
/// - `payment_time_begin, max_length`: “36” (older copy of the page in the vendor's guide). The rows of the page of November 2025 say 64 where this copy says 36.
/// - `payment_time_begin, presence.null`: “The answer has null as `data`.” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
/// - `payment_time_end, max_length`: “36” (older copy of the page in the vendor's guide). The rows of the page of November 2025 say 64 where this copy says 36.
/// - `payment_time_end, presence.null`: “The answer has null as `data`.” (older copy of the page in the vendor's guide). The page of November 2025 is newer.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyListOrders {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Order with this id.
    ///
    /// Optional · `order_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: filter · Null: filter
    pub order_id: Option<Given<String, (EmptyString, Null)>>,

    /// Orders of this customer account.
    ///
    /// Optional · `customer_id` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub customer_id: Option<String>,

    /// Orders created from this time on.
    ///
    /// Optional · `create_time_begin` in the query · at most 64 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub create_time_begin: Option<Instant>,

    /// Orders created until this time.
    ///
    /// Optional · `create_time_end` in the query · at most 64 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub create_time_end: Option<Instant>,

    /// Code of the cloud service type, such as `hws.service.type.obs`. `ListServiceTypes` returns the codes.
    ///
    /// Optional · `service_type` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: filter
    pub service_type: Option<Given<String, Null>>,

    /// State of the orders. The old SDKs name no values.
    ///
    /// Optional · `status` in the query · at most 64 characters
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub status: Option<String>,

    /// Kind of the orders.
    ///
    /// Optional · `order_type` in the query
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: not a filter
    pub order_type: Option<OrderType>,

    /// Orders on a page.
    ///
    /// Required · `page_size` in the query · 1–9999
    pub page_size: i64,

    /// Number of the page. The example of an old SDK asks for page 1 first. A number above one million counts as 1.
    ///
    /// Required · `page_index` in the query · at least 1
    pub page_index: i64,

    /// How the orders are sorted.
    ///
    /// Optional · `sort` in the query · at most 36 characters
    ///
    /// Absent: computed as ascending by the time of creation · Empty: computed as ascending by the time of creation · Empty string: computed as ascending by the time of creation · Null: computed as ascending by the time of creation
    pub sort: Option<LegacyOrderSort>,

    /// Orders paid from this time on.
    ///
    /// Optional · `payment_time_begin` in the query · at most 64 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub payment_time_begin: Option<Instant>,

    /// Orders paid until this time.
    ///
    /// Optional · `payment_time_end` in the query · at most 64 characters · UTC
    ///
    /// Absent: not a filter · Empty: not a filter · Empty string: unsupported · Null: unsupported
    pub payment_time_end: Option<Instant>,

    /// Whose orders are listed.
    ///
    /// Optional · `method` in the query
    ///
    /// Absent: default `oneself` · Empty: *unknown* · Empty string: default `oneself` · Null: default `oneself`
    pub method: Option<LegacyOrderQueryMethod>,
}

impl std::cmp::Eq for LegacyListOrders {}

/// The required values of [`LegacyListOrders`].
#[derive(Debug, Clone)]
pub struct LegacyListOrdersRequired {
    /// See [`domain_id`](field@LegacyListOrders::domain_id).
    pub domain_id: String,

    /// See [`page_size`](field@LegacyListOrders::page_size).
    pub page_size: i64,

    /// See [`page_index`](field@LegacyListOrders::page_index).
    pub page_index: i64,
}

impl LegacyListOrders {
    /// Creates it from the required values.
    pub fn new(required: LegacyListOrdersRequired) -> Self {
        let LegacyListOrdersRequired {
            domain_id,
            page_size,
            page_index,
        } = required;
        Self {
            domain_id,
            page_size,
            page_index,
            order_id: None,
            customer_id: None,
            create_time_begin: None,
            create_time_end: None,
            service_type: None,
            status: None,
            order_type: None,
            sort: None,
            payment_time_begin: None,
            payment_time_end: None,
            method: None,
        }
    }

    /// Sets [`order_id`](field@Self::order_id).
    pub fn order_id(mut self, order_id: impl Into<Given<String, (EmptyString, Null)>>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_id`](field@Self::order_id). `None` omits it.
    pub fn set_order_id(
        mut self,
        order_id: Option<impl Into<Given<String, (EmptyString, Null)>>>,
    ) -> Self {
        self.order_id = order_id.map(Into::into);
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<String>>) -> Self {
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

    /// Sets [`service_type`](field@Self::service_type).
    pub fn service_type(mut self, service_type: impl Into<Given<String, Null>>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`service_type`](field@Self::service_type). `None` omits it.
    pub fn set_service_type(
        mut self,
        service_type: Option<impl Into<Given<String, Null>>>,
    ) -> Self {
        self.service_type = service_type.map(Into::into);
        self
    }

    /// Sets [`status`](field@Self::status).
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status`](field@Self::status). `None` omits it.
    pub fn set_status(mut self, status: Option<impl Into<String>>) -> Self {
        self.status = status.map(Into::into);
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

    /// Sets [`sort`](field@Self::sort).
    pub fn sort(mut self, sort: LegacyOrderSort) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Sets [`sort`](field@Self::sort). `None` omits it.
    pub fn set_sort(mut self, sort: Option<LegacyOrderSort>) -> Self {
        self.sort = sort;
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

    /// Sets [`method`](field@Self::method).
    pub fn method(mut self, method: LegacyOrderQueryMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Sets [`method`](field@Self::method). `None` omits it.
    pub fn set_method(mut self, method: Option<LegacyOrderQueryMethod>) -> Self {
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

impl Operation for LegacyListOrders {
    type Response = LegacyListOrdersResponse;
    type Code = LegacyListOrdersCode;
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

impl Fields for LegacyListOrders {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.order_id.to_wire(),
            self.customer_id.to_wire(),
            self.create_time_begin.to_wire(),
            self.create_time_end.to_wire(),
            self.service_type.to_wire(),
            self.status.to_wire(),
            self.order_type.to_wire(),
            self.page_size.to_wire(),
            self.page_index.to_wire(),
            self.sort.to_wire(),
            self.payment_time_begin.to_wire(),
            self.payment_time_end.to_wire(),
            self.method.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyListOrders {
    domain_id,
    order_id,
    customer_id,
    create_time_begin,
    create_time_end,
    service_type,
    status,
    order_type,
    page_size,
    page_index,
    sort,
    payment_time_begin,
    payment_time_end,
    method,
});

static READ: api_runtime::ReadAs<LegacyListOrdersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyListOrders",
            method: Method::Get,
            path: "/v1.0/{domain_id}/common/order-mgr/orders/detail",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0083740673.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("order_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Filter),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("create_time_begin")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("create_time_end")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("service_type")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Filter),
                    ]),
                Parameter::query("status").text().max_length(64).presence(&[
                    (State::Absent, Outcome::NotAFilter),
                    (State::Empty, Outcome::NotAFilter),
                    (State::EmptyString, Outcome::Unsupported),
                    (State::Null, Outcome::NotAFilter),
                ]),
                Parameter::query("order_type")
                    .integer()
                    .one_of(&["1", "2", "3", "4", "10", "11", "13", "14", "15"])
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::NotAFilter),
                    ]),
                Parameter::query("page_size")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("9999") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("page_index")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1") })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("sort")
                    .text()
                    .one_of(&["createTime", "-createTime"])
                    .max_length(36)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("ascending by the time of creation"),
                        ),
                        (
                            State::Empty,
                            Outcome::ComputedAs("ascending by the time of creation"),
                        ),
                        (
                            State::EmptyString,
                            Outcome::ComputedAs("ascending by the time of creation"),
                        ),
                        (
                            State::Null,
                            Outcome::ComputedAs("ascending by the time of creation"),
                        ),
                    ]),
                Parameter::query("payment_time_begin")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("payment_time_end")
                    .instant()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAFilter),
                        (State::Empty, Outcome::NotAFilter),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unsupported),
                    ]),
                Parameter::query("method")
                    .text()
                    .one_of(&["oneself", "sub_customer"])
                    .presence(&[
                        (State::Absent, Outcome::Default("oneself")),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Default("oneself")),
                        (State::Null, Outcome::Default("oneself")),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "create-time-span",
                    "create_time_begin to create_time_end spans at most 1 years",
                    Statement::Span {
                        from: "create_time_begin",
                        to: "create_time_end",
                        at_most: 1,
                        unit: SpanUnit::Years,
                    },
                )
                .at(3)
                .and(4),
                Rule::new(
                    "payment-time-span",
                    "payment_time_begin to payment_time_end spans at most 1 years",
                    Statement::Span {
                        from: "payment_time_begin",
                        to: "payment_time_end",
                        at_most: 1,
                        unit: SpanUnit::Years,
                    },
                )
                .at(11)
                .and(12),
            ],
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

/// Response of [`LegacyListOrders`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyListOrdersResponse {
    /// Orders of this page and the count of all.
    ///
    /// `data`
    pub data: Option<LegacyOrderPage>,
}

api_runtime::answer!(LegacyListOrdersResponse { data });

impl Decode for LegacyListOrdersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.data]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyListOrdersResponse { data });

/// Error codes of [`LegacyListOrders`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyListOrdersCode {
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
    LegacyListOrdersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyListOrders`] failed.
pub type LegacyListOrdersError = Error<Code<LegacyListOrdersCode>>;

/// Order of a customer, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrder {
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

    /// Time at which the order was paid. An answer in the tests of an old SDK has null for an order that was cancelled.
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

    /// Code of the currency, such as `CNY`.
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

impl std::cmp::Eq for LegacyOrder {}

impl LegacyOrder {
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

impl std::fmt::Debug for LegacyOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrder",
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

impl LegacyOrder {
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

impl LegacyOrder {
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

impl Decode for LegacyOrder {
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
api_runtime::serde_answer!(LegacyOrder {
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

/// One page of a list of orders.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderPage {
    /// Orders on a page.
    ///
    /// `pageSize`
    pub page_size: Option<i64>,

    /// Number of this page.
    ///
    /// `pageIndex`
    pub page_index: Option<i64>,

    /// Number of all matching orders.
    ///
    /// `totalSize`
    pub total_size: Option<i64>,

    /// Orders of this page.
    ///
    /// `orderInfos`
    pub order_infos: Vec<LegacyOrder>,
}

impl std::cmp::Eq for LegacyOrderPage {}

impl LegacyOrderPage {
    const SHOWN: &'static str =
        api_runtime::names!["page_size", "page_index", "total_size", "order_infos"];
}

impl std::fmt::Debug for LegacyOrderPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderPage",
            Self::SHOWN,
            &[
                &self.page_size,
                &self.page_index,
                &self.total_size,
                &self.order_infos,
            ],
        )
    }
}

impl LegacyOrderPage {
    const NAMES: &'static str =
        api_runtime::names!["pageSize", "pageIndex", "totalSize", "orderInfos"];
}

impl Decode for LegacyOrderPage {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.page_size,
                &mut value.page_index,
                &mut value.total_size,
                &mut value.order_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOrderPage {
    page_size,
    page_index,
    total_size,
    order_infos,
});

/// Whose orders the v1.0 operation lists.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyOrderQueryMethod {
    /// Those of the customer itself.
    ///
    /// `oneself` on the wire.
    Oneself,

    /// Those that a master account pays for its member accounts.
    ///
    /// `sub_customer` on the wire.
    MemberAccounts,
}

impl LegacyOrderQueryMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Oneself => "oneself",
            Self::MemberAccounts => "sub_customer",
        }
    }
}

api_runtime::enumeration!(LegacyOrderQueryMethod, [Oneself, MemberAccounts]);

impl ToWire for LegacyOrderQueryMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyOrderQueryMethod, text, closed);

/// How orders are sorted, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyOrderSort {
    /// By the time of creation, oldest first.
    ///
    /// `createTime` on the wire.
    OldestFirst,

    /// By the time of creation, newest first.
    ///
    /// `-createTime` on the wire.
    NewestFirst,
}

impl LegacyOrderSort {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::OldestFirst => "createTime",
            Self::NewestFirst => "-createTime",
        }
    }
}

api_runtime::enumeration!(LegacyOrderSort, [OldestFirst, NewestFirst]);

impl ToWire for LegacyOrderSort {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyOrderSort, text, closed);
