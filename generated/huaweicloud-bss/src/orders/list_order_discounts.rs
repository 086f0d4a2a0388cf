// @generated from spec/bss/operations/orders/list_order_discounts.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::PaymentDiscountType;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Lists the discounts with which an order can be paid.
///
/// `GET /v2/orders/customer-orders/order-discounts` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00025.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::ListOrderDiscounts;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListOrderDiscounts::new("example-0");
///     let response = client.orders().list_order_discounts(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A user without the permission to see discounts gets an answer without any.
///
/// The international site says that a partner's customers of the type `转售` have no discounts; this site does not. The SDK of that site, and an earlier one of this site, say that only commercial discounts of a contract and those that a partner grants are returned; the page lists five kinds.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:contract:viewDiscount`, `bss:discount:view`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Partners cannot call it with credentials of their own.
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
/// - `callers`: “customer, partner” (API Explorer). Its text joins the restrictions of several operations, which contradict each other; the page admits customers alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListOrderDiscounts {
    /// Order that waits for payment.
    ///
    /// Required · `order_id` in the query · at most 64 characters
    pub order_id: String,
}

impl std::cmp::Eq for ListOrderDiscounts {}

impl ListOrderDiscounts {
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

impl Operation for ListOrderDiscounts {
    type Response = ListOrderDiscountsResponse;
    type Code = ListOrderDiscountsCode;
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

impl Fields for ListOrderDiscounts {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.order_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListOrderDiscounts { order_id });

static READ: api_runtime::ReadAs<ListOrderDiscountsResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListOrderDiscounts",
            method: Method::Get,
            path: "/v2/orders/customer-orders/order-discounts",
            source: "https://support.huaweicloud.com/api-oce/api_order_00025.html",
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
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`ListOrderDiscounts`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrderDiscountsResponse {
    /// Discounts that the order can be paid with.
    ///
    /// `discounts`
    ///
    /// The user lacks the permission to see discounts.
    pub discounts: Vec<AvailableDiscount>,
}

api_runtime::answer!(ListOrderDiscountsResponse { discounts });

impl Decode for ListOrderDiscountsResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.discounts]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListOrderDiscountsResponse { discounts });

/// Error codes of [`ListOrderDiscounts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrderDiscountsCode {
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
    ListOrderDiscountsCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListOrderDiscounts`] failed.
pub type ListOrderDiscountsError = Error<Code<ListOrderDiscountsCode>>;

/// Discount with which an order can be paid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableDiscount {
    /// Id of the discount. A payment that names it uses the discount.
    ///
    /// `discount_id`
    pub discount_id: Option<String>,

    /// Rate of the discount, or the amount that it takes off.
    ///
    /// `discount_value`
    ///
    /// The discount sets a fixed price.
    pub discount_value: Option<Decimal>,

    /// Kind of the discount. There can be several contract discounts, but only one commercial one and one that a partner grants.
    ///
    /// `discount_type`
    pub discount_type: Option<PaymentDiscountType>,

    /// Orders that the discount can be used for.
    ///
    /// `orders`
    pub orders: Vec<DiscountedOrder>,
}

api_runtime::answer!(AvailableDiscount {
    discount_id,
    discount_value,
    discount_type,
    orders,
});

impl Decode for AvailableDiscount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discount_id,
                &mut value.discount_value,
                &mut value.discount_type,
                &mut value.orders,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(AvailableDiscount {
    discount_id,
    discount_value,
    discount_type,
    orders,
});

/// How a discount works.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DiscountMode {
    /// The price is multiplied by a rate.
    ///
    /// `0` on the wire.
    Rate,

    /// The price is a fixed one.
    ///
    /// `1` on the wire.
    FixedPrice,

    /// An amount is taken off once the price reaches a threshold.
    ///
    /// `2` on the wire.
    Reduction,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl DiscountMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Rate => "0",
            Self::FixedPrice => "1",
            Self::Reduction => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Rate,
            "1" => Self::FixedPrice,
            "2" => Self::Reduction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(DiscountMode, [Rate, FixedPrice, Reduction], Unknown);

impl Decode for DiscountMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(DiscountMode, number, answered);

/// Items of an order that get the same discount. Items of the same product, of the same specification (of linear products) and with the same final price (products of the vendor's selected range can have another) are put together.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountedItems {
    /// Ids of the items that were put together.
    ///
    /// `order_line_item_ids`
    pub order_line_item_ids: Vec<String>,

    /// How the discount works.
    ///
    /// `discount_mode`
    pub discount_mode: Option<DiscountMode>,

    /// Amount that is taken off. An example of the vendor has none for a discount by a rate.
    ///
    /// `discount_amount`
    pub discount_amount: Option<Decimal>,

    /// Rate of the discount. An example of the vendor has 0.9.
    ///
    /// `discount_ratio`
    pub discount_ratio: Option<Decimal>,
}

api_runtime::answer!(DiscountedItems {
    order_line_item_ids,
    discount_mode,
    discount_amount,
    discount_ratio,
});

impl Decode for DiscountedItems {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.order_line_item_ids,
                &mut value.discount_mode,
                &mut value.discount_amount,
                &mut value.discount_ratio,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(DiscountedItems {
    order_line_item_ids,
    discount_mode,
    discount_amount,
    discount_ratio,
});

/// Order that a discount can be used for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscountedOrder {
    /// Id of the order.
    ///
    /// `order_id`
    pub order_id: Option<String>,

    /// Items that the discount can be used for.
    ///
    /// `order_line_items`
    pub order_line_items: Vec<DiscountedItems>,
}

api_runtime::answer!(DiscountedOrder {
    order_id,
    order_line_items,
});

impl Decode for DiscountedOrder {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.order_id, &mut value.order_line_items],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(DiscountedOrder {
    order_id,
    order_line_items,
});
