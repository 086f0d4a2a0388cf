// @generated from spec/bss/operations/orders/list_order_coupons_by_order_id.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CouponType, CouponUseLimit, CouponVersion, MoneyUnit, PaymentCouponType};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Instant,
    Json, Method, Operation, Outcome, Parameter, RateLimit, Raw, Safety, Service, State, ToWire,
    Violations, WireRef,
};

/// Lists the coupons with which an order can be paid.
///
/// `GET /v2/orders/customer-orders/order-coupons` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00015.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::ListOrderCouponsByOrderId;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListOrderCouponsByOrderId::new("example-0");
///     let response = client.orders().list_order_coupons_by_order_id(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The answer also says how many coupons can be used at most.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:order:view`, `bss:order:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
///
/// # Restrictions
///
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | query | required · at most 64 characters | unsupported | unsupported | *unknown* | *unknown* |
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
/// - `response`: “`status`, `coupon_type`, `measure_id` and `face_value` of a coupon are texts.” (API Explorer, example). The definitions beside that example and the SDK have numbers.
/// - `OrderCoupon.coupon_type, type`: “`CouponType`” (huaweicloudsdkbss 3.1.219). The page lists 300 to 303, which the payment of an order takes, as huaweicloudsdkbss 3.0.45 did; the example of an answer in the API Explorer has 301.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListOrderCouponsByOrderId {
    /// Order that is to be paid.
    ///
    /// Required · `order_id` in the query · at most 64 characters
    pub order_id: String,
}

impl std::cmp::Eq for ListOrderCouponsByOrderId {}

impl ListOrderCouponsByOrderId {
    /// Creates it with [`order_id`](field@Self::order_id), the only required value.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
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

impl Operation for ListOrderCouponsByOrderId {
    type Response = ListOrderCouponsByOrderIdResponse;
    type Code = ListOrderCouponsByOrderIdCode;
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

impl Fields for ListOrderCouponsByOrderId {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.order_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListOrderCouponsByOrderId { order_id });

static READ: api_runtime::ReadAs<ListOrderCouponsByOrderIdResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListOrderCouponsByOrderId",
            method: Method::Get,
            path: "/v2/orders/customer-orders/order-coupons",
            source: "https://support.huaweicloud.com/api-oce/api_order_00015.html",
            safety: Safety::Read,
            parameters: &[Parameter::query("order_id")
                .text()
                .max_length(64)
                .required()
                .presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::Empty, Outcome::Unsupported),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ])],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ListOrderCouponsByOrderId`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrderCouponsByOrderIdResponse {
    /// Number of coupons.
    ///
    /// `count`
    pub count: Option<i64>,

    /// Coupons that the order can be paid with.
    ///
    /// `user_coupons`
    pub user_coupons: Vec<OrderCoupon>,

    /// How many coupons of each kind can be used at most.
    ///
    /// `coupon_max_use_quantity`
    pub coupon_max_use_quantity: Vec<CouponMaxUse>,
}

api_runtime::answer!(ListOrderCouponsByOrderIdResponse {
    count,
    user_coupons,
    coupon_max_use_quantity,
});

impl Decode for ListOrderCouponsByOrderIdResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.count,
                &mut value.user_coupons,
                &mut value.coupon_max_use_quantity,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListOrderCouponsByOrderIdResponse {
    count,
    user_coupons,
    coupon_max_use_quantity,
});

/// Error codes of [`ListOrderCouponsByOrderId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrderCouponsByOrderIdCode {
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
    ListOrderCouponsByOrderIdCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListOrderCouponsByOrderId`] failed.
pub type ListOrderCouponsByOrderIdError = Error<Code<ListOrderCouponsByOrderIdCode>>;

/// Group of a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponGroup {
    /// Coupon of a cloud service that belongs to no other group.
    ///
    /// `0` on the wire.
    CloudService,

    /// Coupon that the marketplace issued.
    ///
    /// `1` on the wire.
    Marketplace,

    /// Dedicated cash coupon.
    ///
    /// `2` on the wire.
    Dedicated,

    /// Coupon for hardware.
    ///
    /// `3` on the wire.
    Hardware,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponGroup {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CloudService => "0",
            Self::Marketplace => "1",
            Self::Dedicated => "2",
            Self::Hardware => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::CloudService,
            "1" => Self::Marketplace,
            "2" => Self::Dedicated,
            "3" => Self::Hardware,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponGroup,
    [CloudService, Marketplace, Dedicated, Hardware],
    Unknown
);

impl Decode for CouponGroup {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponGroup, number, answered);

/// How many coupons of one kind can be used at most.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponMaxUse {
    /// Kind of the coupons.
    ///
    /// `coupon_type`
    pub coupon_type: Option<CouponType>,

    /// Group of the coupons.
    ///
    /// `coupon_group`
    pub coupon_group: Option<CouponGroup>,

    /// Number of coupons of this kind. For dedicated cash coupons it is that of one order: of orders that are paid together each can use one.
    ///
    /// `use_quantity_value`
    pub use_quantity_value: Option<i64>,
}

api_runtime::answer!(CouponMaxUse {
    coupon_type,
    coupon_group,
    use_quantity_value,
});

impl Decode for CouponMaxUse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_type,
                &mut value.coupon_group,
                &mut value.use_quantity_value,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponMaxUse {
    coupon_type,
    coupon_group,
    use_quantity_value,
});

/// Coupon with which an order can be paid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCoupon {
    /// Id of the coupon.
    ///
    /// `coupon_id`
    pub coupon_id: Option<String>,

    /// Code of the coupon.
    ///
    /// `coupon_code`
    pub coupon_code: Option<String>,

    /// State of the coupon.
    ///
    /// `status`
    pub status: Option<OrderCouponStatus>,

    /// Kind of the coupon, in the numbers that the payment of an order takes.
    ///
    /// `coupon_type`
    pub coupon_type: Option<PaymentCouponType>,

    /// Unit of the face value.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Face value.
    ///
    /// `face_value` · unit in `measure_id`
    pub face_value: Option<Decimal>,

    /// Time from which the coupon is valid.
    ///
    /// `effective_time` · UTC
    pub effective_time: Option<Instant>,

    /// Time at which the coupon expires.
    ///
    /// `expire_time` · UTC
    pub expire_time: Option<Instant>,

    /// Name of the promotion plan.
    ///
    /// `plan_name`
    pub plan_name: Option<String>,

    /// Description of the promotion plan.
    ///
    /// `plan_desc`
    pub plan_desc: Option<String>,

    /// Limits on the use of the coupon.
    ///
    /// `use_limits`
    pub use_limits: Vec<CouponUseLimit>,

    /// Time at which the coupon was activated.
    ///
    /// `active_time` · UTC
    pub active_time: Option<Instant>,

    /// Time at which the coupon was last used. An example of the vendor has an empty string for a coupon that is ready for use.
    ///
    /// `last_used_time` · UTC
    pub last_used_time: Option<Instant>,

    /// Time at which the coupon was made.
    ///
    /// `create_time` · UTC
    pub create_time: Option<Instant>,

    /// Generation of the coupon. The old generation has cash, discount and bonus coupons, the new one only cash coupons.
    ///
    /// `coupon_version`
    pub coupon_version: Option<CouponVersion>,

    /// Amount that is left.
    ///
    /// `balance` · unit in `measure_id`
    pub balance: Option<Decimal>,

    /// Order that uses the coupon now. While it does, the coupon is locked and no other order can use it.
    ///
    /// `used_by_order_id`
    ///
    /// No order holds the coupon, or it is no discount coupon.
    pub used_by_order_id: Option<String>,

    /// What the coupon is for. An example of the vendor has the text `null`.
    ///
    /// `coupon_usage`
    pub coupon_usage: Option<String>,

    /// Group of the coupon.
    ///
    /// `coupon_group`
    pub coupon_group: Option<CouponGroup>,
}

api_runtime::answer!(OrderCoupon {
    coupon_id,
    coupon_code,
    status,
    coupon_type,
    measure_id,
    face_value,
    effective_time,
    expire_time,
    plan_name,
    plan_desc,
    use_limits,
    active_time,
    last_used_time,
    create_time,
    coupon_version,
    balance,
    used_by_order_id,
    coupon_usage,
    coupon_group,
});

impl OrderCoupon {
    /// [`face_value`](Self::face_value) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn face_value_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.face_value, self.measure_id.as_ref())
    }

    /// [`balance`](Self::balance) with its unit.
    ///
    /// `None` if the response does not contain one of the two.
    #[must_use]
    pub fn balance_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit(self.balance, self.measure_id.as_ref())
    }
}

impl Decode for OrderCoupon {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.coupon_id,
                &mut value.coupon_code,
                &mut value.status,
                &mut value.coupon_type,
                &mut value.measure_id,
                &mut value.face_value,
                &mut value.effective_time,
                &mut value.expire_time,
                &mut value.plan_name,
                &mut value.plan_desc,
                &mut value.use_limits,
                &mut value.active_time,
                &mut value.last_used_time,
                &mut value.create_time,
                &mut value.coupon_version,
                &mut value.balance,
                &mut value.used_by_order_id,
                &mut value.coupon_usage,
                &mut value.coupon_group,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrderCoupon {
    coupon_id,
    coupon_code,
    status,
    coupon_type,
    measure_id,
    face_value,
    effective_time,
    expire_time,
    plan_name,
    plan_desc,
    use_limits,
    active_time,
    last_used_time,
    create_time,
    coupon_version,
    balance,
    used_by_order_id,
    coupon_usage,
    coupon_group,
});

/// State of a coupon that an order can be paid with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderCouponStatus {
    /// Not activated.
    ///
    /// `1` on the wire.
    Inactive,

    /// Ready for use.
    ///
    /// `2` on the wire.
    Unused,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderCouponStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Inactive => "1",
            Self::Unused => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Inactive,
            "2" => Self::Unused,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(OrderCouponStatus, [Inactive, Unused], Unknown);

impl Decode for OrderCouponStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderCouponStatus, number, answered);
