// @generated from spec/bssintl/operations/orders/legacy_pay_order_v2.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{PaymentCoupon, PaymentDiscount};
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits,
    Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Pays an order of yearly/monthly resources, in the older way.
///
/// `POST /v2/orders/customer-orders/pay` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00016.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::LegacyPayOrderV2;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyPayOrderV2::new("example-0");
///     let response = client.orders().legacy_pay_order_v2(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A customer with monthly settlement pays by it first. Otherwise the balance of the cash account is used before the balance of the credit account.
///
/// Where a discount and a cash coupon can be used both, the discount is taken first.
///
/// When a member account whose finances its master account holds calls, coupons of the master account that fit the order are used without being named.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `bss:order:pay`.
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Side effects
///
/// - Spends coupons and balance of the account.
///
/// # Restrictions
///
/// - Only an order that waits for payment can be paid.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |  |
/// | [`coupon_infos`](field@Self::coupon_infos) | body | at most 3 items | *unknown* |  | *unknown* | *unknown* |
/// | [`discount_infos`](field@Self::discount_infos) | body | at most 1 item | *unknown* |  | *unknown* | *unknown* |
///
/// # Rules
///
/// - `combined-transaction`: An order that belongs to a combined transaction can be paid only by the number of that transaction. Only checked by the server.
/// - `coupons-in-order`: Of several coupons of one kind those that stand first in the list are used first. Only checked by the server.
/// - `one-cash-coupon`: An order takes at most one cash coupon. Only checked by the server.
/// - `marketplace-beside-dedicated-coupon`: A coupon of the marketplace cannot be used together with a dedicated cash coupon. Only checked by the server.
/// - `coupon-beside-partner-discount`: A coupon whose limit `simultaneousUseWithEmpowerDiscount` is 0 cannot be used together with a discount. Only checked by the server. The newer copies of the page do not say which kinds of discounts are meant.
/// - `coupon-beside-commercial-discount`: A coupon whose limit `simultaneousUseWithContractDiscount` is 0 cannot be used together with a discount. Only checked by the server. The page of this site does not say which kinds of discounts are meant.
/// - `coupon-beside-promotion`: A coupon whose limit `simultaneousUseWithPromotionDiscount` is 0 cannot be used together with a discount. Only checked by the server. The page of this site does not say which kinds of discounts are meant.
/// - `coupon-least-discount`: A coupon with the limit `minConsumeDiscount` cannot be used together with a discount whose ratio is below that limit on every item of the order. Only checked by the server.
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
/// | [`CBC.99003141`](crate::error_codes::CBC_99003141) | 400 | The quota or capacity of a cloud service does not suffice, or a specification has changed. | Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again. | after correction |
/// | [`CBC.99003147`](crate::error_codes::CBC_99003147) | 400 | A cash coupon and a discount coupon cannot be used together. | Choose coupons of one kind. | after correction |
/// | [`CBC.99003155`](crate::error_codes::CBC_99003155) | 400 | The funds of an enterprise project do not suffice, or the project cannot be used. | Raise the funds of the enterprise project or choose a usable one. | after correction |
/// | [`CBC.99003156`](crate::error_codes::CBC_99003156) | 400 | A coupon of the marketplace and a dedicated cash coupon cannot be used together. | Choose coupons of one group. | after correction |
/// | [`CBC.99003162`](crate::error_codes::CBC_99003162) | 400 | The payment comes later than the effective time that was set for the order. | Place the order again. | never |
/// | [`CBC.99003198`](crate::error_codes::CBC_99003198) | 400 | The budget of the enterprise's organization does not suffice. | Raise the budget. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99006093`](crate::error_codes::CBC_99006093) | 400 | The tax rate is not available. | Repeat the payment later. | later |
/// | [`CBC.99008040`](crate::error_codes::CBC_99008040) | 400 | The operation is called too often. | Wait, then call less often. | later |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
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
/// - `notes`: “From the middle of November 2023 on, a coupon is used only if it is named. Until then the coupons of a master account were used for its member accounts and resource accounts without being named.” (`intl/es-us/api-bpconsole/api_order_00016`, 2023-11-02). Newer copies say again that coupons of a master account are used without being named.
/// - `coupon_infos, doc`: “The parameter is reserved.” (`intl/pt-br/api-bpconsole/api_order_00016`, 2022-01-11). Newer copies say which coupons can be used together with discounts, and that those of a master account need not be named.
/// - `coupon_infos, max_items`: “1” (`intl/pt-br/api-bpconsole/api_order_00016`, 2022-01-11). The copy calls the parameter reserved; the China site's page, which is newer, has three.
/// - `coupon-beside-partner-discount, server`: “Such a coupon cannot be used together with commercial discounts and with discounts that a partner grants.” (`intl/es-us/api-bpconsole/api_order_00016`, 2023-11-02). Newer copies name no kind of discounts.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyPayOrderV2 {
    /// Order to pay. `RenewalResources` and `ListCustomerOrders` give it.
    ///
    /// Required · `order_id` in the body · at most 64 characters
    pub order_id: String,

    /// Coupons to pay with. Those of a master account that the notes speak of need not be named.
    ///
    /// Optional · `coupon_infos` in the body · at most 3 items
    ///
    /// Absent: *unknown* · Null: *unknown* · Empty list: *unknown*
    pub coupon_infos: Vec<PaymentCoupon>,

    /// Discount to pay with. `ListOrderDiscounts` gives it.
    ///
    /// Optional · `discount_infos` in the body · at most 1 item
    ///
    /// Absent: *unknown* · Null: *unknown* · Empty list: *unknown*
    pub discount_infos: Vec<PaymentDiscount>,
}

impl std::cmp::Eq for LegacyPayOrderV2 {}

impl LegacyPayOrderV2 {
    /// Creates it with [`order_id`](field@Self::order_id), the only required value.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
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

impl Operation for LegacyPayOrderV2 {
    type Response = LegacyPayOrderV2Response;
    type Code = LegacyPayOrderV2Code;
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

impl Fields for LegacyPayOrderV2 {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.order_id.to_wire(),
            self.coupon_infos.to_wire(),
            self.discount_infos.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyPayOrderV2 {
    order_id,
    coupon_infos,
    discount_infos,
});

static READ: api_runtime::ReadAs<LegacyPayOrderV2Response> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyPayOrderV2",
            method: Method::Post,
            path: "/v2/orders/customer-orders/pay",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00016.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("order_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("coupon_infos")
                    .object(PaymentCoupon::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(3) })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::body("discount_infos")
                    .object(PaymentDiscount::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(1) })
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
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
                    "coupons-in-order",
                    "Of several coupons of one kind those that stand first in the list are used first.",
                    Statement::Server {
                        about: &["coupon_infos"],
                    },
                ),
                Rule::new(
                    "one-cash-coupon",
                    "An order takes at most one cash coupon.",
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
                    "A coupon whose limit simultaneousUseWithEmpowerDiscount is 0 cannot be used together with a discount.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "coupon-beside-commercial-discount",
                    "A coupon whose limit simultaneousUseWithContractDiscount is 0 cannot be used together with a discount.",
                    Statement::Server {
                        about: &["coupon_infos", "discount_infos"],
                    },
                ),
                Rule::new(
                    "coupon-beside-promotion",
                    "A coupon whose limit simultaneousUseWithPromotionDiscount is 0 cannot be used together with a discount.",
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
            ],
            errors: &[
                &error_codes::CBC_30000010,
                &error_codes::CBC_99003106,
                &error_codes::CBC_99003108,
                &error_codes::CBC_99003110,
                &error_codes::CBC_99003112,
                &error_codes::CBC_99003116,
                &error_codes::CBC_99003117,
                &error_codes::CBC_99003141,
                &error_codes::CBC_99003147,
                &error_codes::CBC_99003155,
                &error_codes::CBC_99003156,
                &error_codes::CBC_99003162,
                &error_codes::CBC_99003198,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99006093,
                &error_codes::CBC_99008040,
                &error_codes::CBC_0999,
                &error_codes::CBC_99000089,
                &error_codes::CBC_99008056,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyPayOrderV2`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyPayOrderV2Response {}

impl std::cmp::Eq for LegacyPayOrderV2Response {}

impl Decode for LegacyPayOrderV2Response {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyPayOrderV2Response {});

/// Error codes of [`LegacyPayOrderV2`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyPayOrderV2Code {
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

    /// The quota or capacity of a cloud service does not suffice, or a specification has changed.
    ///
    /// Look at the failed resources in the answer. Ask for a higher quota and pay again, or place the order again.
    ///
    /// `CBC.99003141` · HTTP 400 · retry after correction
    CapacityOrSpecificationChanged,

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
    LegacyPayOrderV2Code,
    CommonCode,
    InvalidOrder("CBC.30000010"),
    OrderStateChanged("CBC.99003106"),
    DiscountNotUsable("CBC.99003108"),
    PaymentOverdue("CBC.99003110"),
    CouponAlreadyUsed("CBC.99003112"),
    CouponExcludesDiscount("CBC.99003116"),
    DiscountBelowCouponMinimum("CBC.99003117"),
    CapacityOrSpecificationChanged("CBC.99003141"),
    CouponTypesExcludeEachOther("CBC.99003147"),
    EnterpriseProjectFundsShort("CBC.99003155"),
    MarketplaceCouponExcludesCashCoupon("CBC.99003156"),
    PaidAfterEffectiveTime("CBC.99003162"),
    BudgetShort("CBC.99003198"),
    BalanceShort("CBC.99005003"),
    TaxRateUnavailable("CBC.99006093"),
    CalledTooOften("CBC.99008040"),
    OtherError("CBC.0999"),
    UnusableOrderNumber("CBC.99000089"),
    DailyTransactionLimit("CBC.99008056")
);

/// Why a call of [`LegacyPayOrderV2`] failed.
pub type LegacyPayOrderV2Error = Error<Code<LegacyPayOrderV2Code>>;
