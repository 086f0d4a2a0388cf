// @generated from spec/bss/operations/orders/pay_orders.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{PaymentCoupon, PaymentDiscount};
use api_runtime::{
    Body, Case, Code, Condition, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    ListLimits, Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Pays an order of yearly/monthly resources that waits for payment.
///
/// `POST /v3/orders/customer-orders/pay` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00030.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::{PayOrders, PayOrdersRequired, UseInPayment};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = PayOrders::new(PayOrdersRequired {
///         order_id: "example-0".to_owned(),
///         use_coupon: UseInPayment::NotUsed,
///         use_discount: UseInPayment::NotUsed,
///     });
///     let response = client.orders().pay_orders(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The balance of the cash account is used before the balance of the credit account.
///
/// When a member account whose finances its master account holds calls, coupons of the master account that fit the order are used without being named. If the member pays by hand, an order that the master account has to pay is made. If it pays automatically, the master account pays at once; if that fails, for want of balance or for another reason, an order that the master account has to pay is made. The master account sets which of the two the member does.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:order:pay`, `bss:order:pay`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `payCustomerOrderV3` on `order`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Spends coupons and balance of the account.
///
/// # Restrictions
///
/// - Only an order that waits for payment can be paid.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list | Other value |
/// |---|---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |  |
/// | [`use_coupon`](field@Self::use_coupon) | body | required · at most 3 characters | unsupported | unsupported | *unknown* |  | unsupported |
/// | [`use_discount`](field@Self::use_discount) | body | required · at most 3 characters | unsupported | unsupported | *unknown* |  | unsupported |
/// | [`coupon_infos`](field@Self::coupon_infos) | body | at most 3 items | unsupported if `use_coupon` is `YES`; otherwise not assigned |  | *unknown* | *unknown* |  |
/// | [`discount_infos`](field@Self::discount_infos) | body | at most 1 item | unsupported if `use_discount` is `YES`; otherwise not assigned |  | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `combined-transaction`: An order that belongs to a combined transaction can be paid only by the number of that transaction. Only checked by the server.
/// - `coupons-if-used`: `coupon_infos` is required if `use_coupon` is YES.
/// - `no-coupons-unless-used`: `coupon_infos` is not allowed if `use_coupon` is NO. The server answers with a parameter error.
/// - `discounts-if-used`: `discount_infos` is required if `use_discount` is YES.
/// - `no-discounts-unless-used`: `discount_infos` is not allowed if `use_discount` is NO. The server answers with a parameter error.
/// - `one-cash-coupon`: An order takes at most one cash coupon; of flexi-purchase coupons it takes several. Only checked by the server.
/// - `one-discount-coupon`: An order takes at most one discount coupon. Only checked by the server.
/// - `cash-coupon-first`: A cash coupon is used before a flexi-purchase coupon beside it. A discount coupon lowers the price before a flexi-purchase coupon pays. Only checked by the server.
/// - `cash-beside-discount-coupon`: A cash coupon whose limit `simultaneousUseWithDiscountCoupon` is 0 cannot be used together with a discount coupon. Only checked by the server.
/// - `marketplace-beside-dedicated-coupon`: A coupon of the marketplace cannot be used together with a dedicated cash coupon. Only checked by the server.
/// - `coupon-beside-partner-discount`: A coupon whose limit `simultaneousUseWithEmpowerDiscount` is 0 cannot be used together with a discount that a partner grants. Only checked by the server.
/// - `coupon-beside-commercial-discount`: A coupon whose limit `simultaneousUseWithContractDiscount` is 0 cannot be used together with a commercial discount. Only checked by the server.
/// - `coupon-beside-promotion`: A coupon whose limit `simultaneousUseWithPromotionDiscount` is 0 cannot be used together with the discount of a promotion. Only checked by the server.
/// - `coupon-least-discount`: A coupon with the limit `minConsumeDiscount` cannot be used together with a discount whose ratio is below that limit on every item of the order. Only checked by the server.
/// - `price-adjustment-first`: An order that has a price adjustment (609) must be paid with it and with no other discount. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.30000010`](crate::error_codes::CBC_30000010) | 400 | The order is not valid, so nothing can be done with it. | Check the order id. | after correction |
/// | [`CBC.99003106`](crate::error_codes::CBC_99003106) | 400 | The order's state has changed, so it cannot be paid. | List the order and look at its state. | never |
/// | [`CBC.99003108`](crate::error_codes::CBC_99003108) | 400 | The chosen discount cannot be used for this order. | Choose a discount that the query of the order's discounts gives. | after correction |
/// | [`CBC.99003110`](crate::error_codes::CBC_99003110) | 400 | The time for paying the order is over. | Place the order again. | never |
/// | [`CBC.99003112`](crate::error_codes::CBC_99003112) | 400 | A coupon or stored-value card has already been used. | List the order's coupons again and choose others. | after correction |
/// | [`CBC.99003116`](crate::error_codes::CBC_99003116) | 400 | A chosen coupon cannot be used together with a discount. | Leave out the coupon or the discount. | after correction |
/// | [`CBC.99003117`](crate::error_codes::CBC_99003117) | 400 | The chosen discount is below the least discount ratio of a chosen coupon. | Leave out the coupon or the discount. | after correction |
/// | [`CBC.99003139`](crate::error_codes::CBC_99003139) | 400 | An expired or frozen resource cannot get another specification. | Renew the resource first. | after correction |
/// | [`CBC.99003141`](crate::error_codes::CBC_99003141) | 400 | The quota or capacity of a cloud service does not suffice, or a specification has changed. | Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again. | after correction |
/// | [`CBC.99003143`](crate::error_codes::CBC_99003143) | 400 | The product of the order is no longer sold. | Order another product. | never |
/// | [`CBC.99003147`](crate::error_codes::CBC_99003147) | 400 | A cash coupon and a discount coupon cannot be used together. | Choose coupons of one kind. | after correction |
/// | [`CBC.99003155`](crate::error_codes::CBC_99003155) | 400 | The funds of an enterprise project do not suffice, or the project cannot be used. | Raise the funds of the enterprise project or choose a usable one. | after correction |
/// | [`CBC.99003156`](crate::error_codes::CBC_99003156) | 400 | A coupon of the marketplace and a dedicated cash coupon cannot be used together. | Choose coupons of one group. | after correction |
/// | [`CBC.99003162`](crate::error_codes::CBC_99003162) | 400 | The payment comes later than the effective time that was set for the order. | Place the order again. | never |
/// | [`CBC.99003198`](crate::error_codes::CBC_99003198) | 400 | The budget of the enterprise's organization does not suffice. | Raise the budget. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99006093`](crate::error_codes::CBC_99006093) | 400 | The tax rate is not available. | Repeat the payment later. | later |
/// | [`CBC.99008040`](crate::error_codes::CBC_99008040) | 400 | The operation is called too often. | Wait, then call less often. | later |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.99000088`](crate::error_codes::CBC_99000088) | 400 | The payment is under way and must not be repeated. | Look at the order's state before paying again. | later |
/// | [`CBC.99000089`](crate::error_codes::CBC_99000089) | 400 | This order number cannot be used. | Use the number of the combined transaction. | after correction |
/// | [`CBC.99008056`](crate::error_codes::CBC_99008056) | 400 | No more transactions can be created today. | Repeat the call on the next day. | later |
///
/// # Error fields
///
/// - `quota_infos` (`list of ResourceCheckFailure`), with `CBC.99003141`: Resources whose quota, capacity or specification check failed. A higher quota can be asked for before paying again; for the other failures a new order is needed.
/// - `enterprise_project_auth_result` (`list of EnterpriseProjectCheckFailure`), with `CBC.99003155`: Enterprise projects whose funds do not suffice.
///
/// # Where sources disagree
///
/// - `rules`: “An order that is paid with coupons gets no discount any more.” (`api-oce/appendix_00001`). The operation's own page says which limits of a coupon exclude which discounts, so other coupons and discounts go together.
/// - `notes`: “Monthly settlement comes before the balance.” (huaweicloudsdkbss 3.1.219, API Explorer and `intl/en-us/api-oce/api_order_00030`). The pages of December 2025 of this site speak of the balance only.
/// - `use_coupon, type`: “boolean” (API Explorer, example, which sends true). The page's range and the pattern in the API Explorer itself have the texts `YES` and `NO`.
/// - `use_discount, type`: “boolean” (API Explorer, example, which sends true). The page's range and the pattern in the API Explorer itself have the texts `YES` and `NO`.
/// - `no-coupons-unless-used, rule`: “`coupon_infos` has no effect if `use_coupon` is NO” (`api-oce/api_order_00030` and huaweicloudsdkbss 3.1.219, row `use_coupon`). The row of `coupon_infos` itself speaks of a parameter error, and the stricter reading is safe.
/// - `no-discounts-unless-used, rule`: “`discount_infos` has no effect if `use_discount` is NO” (`api-bpconsole/api_order_00030` and huaweicloudsdkbss 3.1.219, row `use_discount`). The row of `discount_infos` itself speaks of a parameter error, and the stricter reading is safe.
/// - `coupon-beside-partner-discount, server`: “Such a coupon cannot be used together with any discount.” (huaweicloudsdkbss 3.1.219, API Explorer and `intl/en-us/api-oce/api_order_00030`). The operation's pages of this site name the discount that a partner grants.
/// - `coupon-beside-partner-discount, server`: “Such a coupon cannot be used together with a commercial discount either.” (table of the limits of coupons on `api-oce/mp_02001` and `api-oce/api_order_00015`, row `simultaneousUseWithEmpowerDiscount`). The operation's pages of this site have a limit of its own for commercial discounts.
/// - `coupon-beside-commercial-discount, server`: “Such a coupon cannot be used together with any discount.” (`intl/en-us/api-oce/api_order_00030`). The page speaks of "the discount" for all three limits alike, while the operation's pages of this site name the kind for each.
/// - `coupon-beside-promotion, server`: “Such a coupon cannot be used together with any discount.” (`intl/en-us/api-oce/api_order_00030`). The page speaks of "the discount" for all three limits alike, while the operation's pages of this site name the kind for each.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct PayOrders {
    /// Order to pay. `RenewalResources` and `ListCustomerOrders` give it.
    ///
    /// Required · `order_id` in the body · at most 64 characters
    pub order_id: String,

    /// Whether coupons are used.
    ///
    /// Required · `use_coupon` in the body · at most 3 characters
    pub use_coupon: UseInPayment,

    /// Whether a discount is used.
    ///
    /// Required · `use_discount` in the body · at most 3 characters
    pub use_discount: UseInPayment,

    /// Coupons to pay with. `ListOrderCouponsByOrderId` gives them, and in `coupon_max_use_quantity` how many of each kind the order takes. Those of a master account that the notes speak of need not be named.
    ///
    /// Optional · `coupon_infos` in the body · at most 3 items
    ///
    /// Absent: unsupported if `use_coupon` is `YES`; otherwise not assigned · Null: *unknown* · Empty list: *unknown*
    pub coupon_infos: Vec<PaymentCoupon>,

    /// Discount to pay with. The query of an order's discounts gives it.
    ///
    /// Optional · `discount_infos` in the body · at most 1 item
    ///
    /// Absent: unsupported if `use_discount` is `YES`; otherwise not assigned · Null: *unknown* · Empty list: *unknown*
    pub discount_infos: Vec<PaymentDiscount>,
}

impl std::cmp::Eq for PayOrders {}

/// The required values of [`PayOrders`].
#[derive(Debug, Clone)]
pub struct PayOrdersRequired {
    /// See [`order_id`](field@PayOrders::order_id).
    pub order_id: String,

    /// See [`use_coupon`](field@PayOrders::use_coupon).
    pub use_coupon: UseInPayment,

    /// See [`use_discount`](field@PayOrders::use_discount).
    pub use_discount: UseInPayment,
}

impl PayOrders {
    /// Creates it from the required values.
    pub fn new(required: PayOrdersRequired) -> Self {
        let PayOrdersRequired {
            order_id,
            use_coupon,
            use_discount,
        } = required;
        Self {
            order_id,
            use_coupon,
            use_discount,
            coupon_infos: Vec::new(),
            discount_infos: Vec::new(),
        }
    }

    /// Sets [`coupon_infos`](field@Self::coupon_infos).
    pub fn coupon_infos(mut self, coupon_infos: impl IntoIterator<Item = PaymentCoupon>) -> Self {
        self.coupon_infos = coupon_infos.into_iter().collect();
        self
    }

    /// Sets [`coupon_infos`](field@Self::coupon_infos). `None` omits it.
    pub fn set_coupon_infos(
        mut self,
        coupon_infos: Option<impl IntoIterator<Item = PaymentCoupon>>,
    ) -> Self {
        self.coupon_infos = coupon_infos.into_iter().flatten().collect();
        self
    }

    /// Sets [`discount_infos`](field@Self::discount_infos).
    pub fn discount_infos(
        mut self,
        discount_infos: impl IntoIterator<Item = PaymentDiscount>,
    ) -> Self {
        self.discount_infos = discount_infos.into_iter().collect();
        self
    }

    /// Sets [`discount_infos`](field@Self::discount_infos). `None` omits it.
    pub fn set_discount_infos(
        mut self,
        discount_infos: Option<impl IntoIterator<Item = PaymentDiscount>>,
    ) -> Self {
        self.discount_infos = discount_infos.into_iter().flatten().collect();
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

impl Operation for PayOrders {
    type Response = PayOrdersResponse;
    type Code = PayOrdersCode;
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

impl Fields for PayOrders {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.order_id.to_wire(),
            self.use_coupon.to_wire(),
            self.use_discount.to_wire(),
            self.coupon_infos.to_wire(),
            self.discount_infos.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(PayOrders {
    order_id,
    use_coupon,
    use_discount,
    coupon_infos,
    discount_infos,
});

static READ: api_runtime::ReadAs<PayOrdersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "PayOrders",
            method: Method::Post,
            path: "/v3/orders/customer-orders/pay",
            source: "https://support.huaweicloud.com/api-oce/api_order_00030.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("order_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("use_coupon")
                    .text()
                    .one_of(&["YES", "NO"])
                    .max_length(3)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::body("use_discount")
                    .text()
                    .one_of(&["YES", "NO"])
                    .max_length(3)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::body("coupon_infos")
                    .object(PaymentCoupon::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(3) })
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("use_coupon", &["YES"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Null, Outcome::Unknown),
                                        (State::EmptyList, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAssigned),
                                        (State::Null, Outcome::Unknown),
                                        (State::EmptyList, Outcome::Unknown),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::body("discount_infos")
                    .object(PaymentDiscount::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(1) })
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("use_discount", &["YES"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Null, Outcome::Unknown),
                                        (State::EmptyList, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAssigned),
                                        (State::Null, Outcome::Unknown),
                                        (State::EmptyList, Outcome::Unknown),
                                    ],
                                },
                            ]
                        },
                    ),
            ],
            rules: &[
                Rule::new(
                    "combined-transaction",
                    "An order that belongs to a combined transaction can be paid only by the number of that transaction.",
                    Statement::Server {
                        about: &["order_id"],
                    },
                ),
                Rule::new(
                    "coupons-if-used",
                    "coupon_infos is required if use_coupon is YES",
                    Statement::Required {
                        parameter: "coupon_infos",
                        when: const { &[Condition::is("use_coupon", &["YES"])] },
                        unless: false,
                    },
                )
                .at(3),
                Rule::new(
                    "no-coupons-unless-used",
                    "coupon_infos is not allowed if use_coupon is NO",
                    Statement::NotAllowed {
                        parameter: "coupon_infos",
                        when: const { &[Condition::is("use_coupon", &["NO"])] },
                        unless: false,
                    },
                )
                .at(3),
                Rule::new(
                    "discounts-if-used",
                    "discount_infos is required if use_discount is YES",
                    Statement::Required {
                        parameter: "discount_infos",
                        when: const { &[Condition::is("use_discount", &["YES"])] },
                        unless: false,
                    },
                )
                .at(4),
                Rule::new(
                    "no-discounts-unless-used",
                    "discount_infos is not allowed if use_discount is NO",
                    Statement::NotAllowed {
                        parameter: "discount_infos",
                        when: const { &[Condition::is("use_discount", &["NO"])] },
                        unless: false,
                    },
                )
                .at(4),
                Rule::new(
                    "one-cash-coupon",
                    "An order takes at most one cash coupon; of flexi-purchase coupons it takes several.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "one-discount-coupon",
                    "An order takes at most one discount coupon.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "cash-coupon-first",
                    "A cash coupon is used before a flexi-purchase coupon beside it. A discount coupon lowers the price before a flexi-purchase coupon pays.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "cash-beside-discount-coupon",
                    "A cash coupon whose limit simultaneousUseWithDiscountCoupon is 0 cannot be used together with a discount coupon.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "marketplace-beside-dedicated-coupon",
                    "A coupon of the marketplace cannot be used together with a dedicated cash coupon.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "coupon-beside-partner-discount",
                    "A coupon whose limit simultaneousUseWithEmpowerDiscount is 0 cannot be used together with a discount that a partner grants.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "coupon-beside-commercial-discount",
                    "A coupon whose limit simultaneousUseWithContractDiscount is 0 cannot be used together with a commercial discount.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "coupon-beside-promotion",
                    "A coupon whose limit simultaneousUseWithPromotionDiscount is 0 cannot be used together with the discount of a promotion.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "coupon-least-discount",
                    "A coupon with the limit minConsumeDiscount cannot be used together with a discount whose ratio is below that limit on every item of the order.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "price-adjustment-first",
                    "An order that has a price adjustment (609) must be paid with it and with no other discount.",
                    Statement::Server {
                        about: &["discount_infos"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_30000010,
                &error_codes::CBC_99003106,
                &error_codes::CBC_99003108,
                &error_codes::CBC_99003110,
                &error_codes::CBC_99003112,
                &error_codes::CBC_99003116,
                &error_codes::CBC_99003117,
                &error_codes::CBC_99003139,
                &error_codes::CBC_99003141,
                &error_codes::CBC_99003143,
                &error_codes::CBC_99003147,
                &error_codes::CBC_99003155,
                &error_codes::CBC_99003156,
                &error_codes::CBC_99003162,
                &error_codes::CBC_99003198,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99006093,
                &error_codes::CBC_99008040,
                &error_codes::CBC_0999,
                &error_codes::CBC_99000088,
                &error_codes::CBC_99000089,
                &error_codes::CBC_99008056,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`PayOrders`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct PayOrdersResponse {}

impl std::cmp::Eq for PayOrdersResponse {}

impl Decode for PayOrdersResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PayOrdersResponse {});

/// Error codes of [`PayOrders`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayOrdersCode {
    /// The order is not valid, so nothing can be done with it.
    ///
    /// Perhaps the order does not exist.
    ///
    /// Check the order id.
    ///
    /// `CBC.30000010` · HTTP 400 · retry after correction
    InvalidOrder,

    /// The order's state has changed, so it cannot be paid.
    ///
    /// List the order and look at its state.
    ///
    /// `CBC.99003106` · HTTP 400 · retry never
    OrderStateChanged,

    /// The chosen discount cannot be used for this order.
    ///
    /// Choose a discount that the query of the order's discounts gives.
    ///
    /// `CBC.99003108` · HTTP 400 · retry after correction
    DiscountNotUsable,

    /// The time for paying the order is over.
    ///
    /// Place the order again.
    ///
    /// `CBC.99003110` · HTTP 400 · retry never
    PaymentOverdue,

    /// A coupon or stored-value card has already been used.
    ///
    /// List the order's coupons again and choose others.
    ///
    /// `CBC.99003112` · HTTP 400 · retry after correction
    CouponAlreadyUsed,

    /// A chosen coupon cannot be used together with a discount.
    ///
    /// A limit of the coupon forbids it.
    ///
    /// Leave out the coupon or the discount.
    ///
    /// `CBC.99003116` · HTTP 400 · retry after correction
    CouponExcludesDiscount,

    /// The chosen discount is below the least discount ratio of a chosen coupon.
    ///
    /// On every item of the order the ratio of the discount is below the coupon's limit, 90% for instance.
    ///
    /// Leave out the coupon or the discount.
    ///
    /// `CBC.99003117` · HTTP 400 · retry after correction
    DiscountBelowCouponMinimum,

    /// An expired or frozen resource cannot get another specification.
    ///
    /// Renew the resource first.
    ///
    /// `CBC.99003139` · HTTP 400 · retry after correction
    ChangedResourceExpiredOrFrozen,

    /// The quota or capacity of a cloud service does not suffice, or a specification has changed.
    ///
    /// Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again.
    ///
    /// `CBC.99003141` · HTTP 400 · retry after correction
    CapacityOrSpecificationChanged,

    /// The product of the order is no longer sold.
    ///
    /// Order another product.
    ///
    /// `CBC.99003143` · HTTP 400 · retry never
    ProductWithdrawn,

    /// A cash coupon and a discount coupon cannot be used together.
    ///
    /// Choose coupons of one kind.
    ///
    /// `CBC.99003147` · HTTP 400 · retry after correction
    CouponTypesExcludeEachOther,

    /// The funds of an enterprise project do not suffice, or the project cannot be used.
    ///
    /// Raise the funds of the enterprise project or choose a usable one.
    ///
    /// `CBC.99003155` · HTTP 400 · retry after correction
    EnterpriseProjectFundsShort,

    /// A coupon of the marketplace and a dedicated cash coupon cannot be used together.
    ///
    /// Choose coupons of one group.
    ///
    /// `CBC.99003156` · HTTP 400 · retry after correction
    MarketplaceCouponExcludesCashCoupon,

    /// The payment comes later than the effective time that was set for the order.
    ///
    /// Place the order again.
    ///
    /// `CBC.99003162` · HTTP 400 · retry never
    PaidAfterEffectiveTime,

    /// The budget of the enterprise's organization does not suffice.
    ///
    /// Raise the budget.
    ///
    /// `CBC.99003198` · HTTP 400 · retry after correction
    BudgetShort,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short; else name a smaller amount where the request names one.
    ///
    /// `CBC.99005003` · HTTP 400 · retry after correction
    BalanceShort,

    /// The tax rate is not available.
    ///
    /// Repeat the payment later.
    ///
    /// `CBC.99006093` · HTTP 400 · retry later
    TaxRateUnavailable,

    /// The operation is called too often.
    ///
    /// Wait, then call less often.
    ///
    /// `CBC.99008040` · HTTP 400 · retry later
    CalledTooOften,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,

    /// The payment is under way and must not be repeated.
    ///
    /// Look at the order's state before paying again.
    ///
    /// `CBC.99000088` · HTTP 400 · retry later
    PaymentInProgress,

    /// This order number cannot be used.
    ///
    /// The order is a part of a combined transaction.
    ///
    /// Use the number of the combined transaction.
    ///
    /// `CBC.99000089` · HTTP 400 · retry after correction
    UnusableOrderNumber,

    /// No more transactions can be created today.
    ///
    /// Repeat the call on the next day.
    ///
    /// `CBC.99008056` · HTTP 400 · retry later
    DailyTransactionLimit,
}

api_runtime::codes!(
    PayOrdersCode,
    CommonCode,
    InvalidOrder("CBC.30000010"),
    OrderStateChanged("CBC.99003106"),
    DiscountNotUsable("CBC.99003108"),
    PaymentOverdue("CBC.99003110"),
    CouponAlreadyUsed("CBC.99003112"),
    CouponExcludesDiscount("CBC.99003116"),
    DiscountBelowCouponMinimum("CBC.99003117"),
    ChangedResourceExpiredOrFrozen("CBC.99003139"),
    CapacityOrSpecificationChanged("CBC.99003141"),
    ProductWithdrawn("CBC.99003143"),
    CouponTypesExcludeEachOther("CBC.99003147"),
    EnterpriseProjectFundsShort("CBC.99003155"),
    MarketplaceCouponExcludesCashCoupon("CBC.99003156"),
    PaidAfterEffectiveTime("CBC.99003162"),
    BudgetShort("CBC.99003198"),
    BalanceShort("CBC.99005003"),
    TaxRateUnavailable("CBC.99006093"),
    CalledTooOften("CBC.99008040"),
    OtherError("CBC.0999"),
    PaymentInProgress("CBC.99000088"),
    UnusableOrderNumber("CBC.99000089"),
    DailyTransactionLimit("CBC.99008056")
);

/// Why a call of [`PayOrders`] failed.
pub type PayOrdersError = Error<Code<PayOrdersCode>>;

/// Whether something is used in a payment.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UseInPayment {
    /// It is used.
    ///
    /// `YES` on the wire.
    Used,

    /// It is not used.
    ///
    /// `NO` on the wire.
    NotUsed,
}

impl UseInPayment {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Used => "YES",
            Self::NotUsed => "NO",
        }
    }
}

api_runtime::enumeration!(UseInPayment, [Used, NotUsed]);

impl ToWire for UseInPayment {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UseInPayment, text, closed);
