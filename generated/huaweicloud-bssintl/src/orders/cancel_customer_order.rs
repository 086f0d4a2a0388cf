// @generated from spec/bssintl/operations/orders/cancel_customer_order.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Cancels an order that waits for payment.
///
/// `PUT /v2/orders/customer-orders/cancel` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00017.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::CancelCustomerOrder;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CancelCustomerOrder::new("example-0");
///     let response = client.orders().cancel_customer_order(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Identity policies need no action for this operation.
///
/// The vendor itself cancels an order that is not paid in time, as a rule after seven days, one that was not approved, and one whose resource was meanwhile deleted, changed or switched to billing by use.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `bss:order:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `cancelCustomerOrder` on `order`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - An order that was cancelled cannot be restored.
/// - With a combined transaction all of its orders are cancelled.
/// - What the order held of coupons can be used again, as it can when the vendor cancels an order that was not paid in time.
///
/// # Restrictions
///
/// - Only an order that waits for payment can be cancelled.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`order_id`](field@Self::order_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
///
/// # Rules
///
/// - `combined-transaction`: An order that belongs to a combined transaction can be cancelled only by the number of that transaction. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99005010`](crate::error_codes::CBC_99005010) | 400 | The order's state does not allow cancelling. | List the order and look at its state. | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.99000089`](crate::error_codes::CBC_99000089) | 400 | This order number cannot be used. | Use the number of the combined transaction. | after correction |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CancelCustomerOrder {
    /// Order to cancel. `ListCustomerOrders` gives it.
    ///
    /// Required · `order_id` in the body · at most 64 characters
    pub order_id: String,
}

impl std::cmp::Eq for CancelCustomerOrder {}

impl CancelCustomerOrder {
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

impl Operation for CancelCustomerOrder {
    type Response = CancelCustomerOrderResponse;
    type Code = CancelCustomerOrderCode;
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

impl Fields for CancelCustomerOrder {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.order_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CancelCustomerOrder { order_id });

static READ: api_runtime::ReadAs<CancelCustomerOrderResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CancelCustomerOrder",
            method: Method::Put,
            path: "/v2/orders/customer-orders/cancel",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00017.html",
            safety: Safety::Write,
            parameters: &[Parameter::body("order_id")
                .text()
                .max_length(64)
                .required()
                .presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::EmptyString, Outcome::Unsupported),
                    (State::Null, Outcome::Unknown),
                ])],
            rules: &[Rule::new(
                "combined-transaction",
                "An order that belongs to a combined transaction can be cancelled only by the number of that transaction.",
                Statement::Server {
                    about: &["order_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99005010,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_99000089,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`CancelCustomerOrder`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CancelCustomerOrderResponse {}

impl std::cmp::Eq for CancelCustomerOrderResponse {}

impl Decode for CancelCustomerOrderResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CancelCustomerOrderResponse {});

/// Error codes of [`CancelCustomerOrder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelCustomerOrderCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The order's state does not allow cancelling.
    ///
    /// Only orders that wait for payment can be cancelled.
    ///
    /// List the order and look at its state.
    ///
    /// `CBC.99005010` · HTTP 400 · retry never
    OrderNotCancellable,

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

    /// This order number cannot be used.
    ///
    /// The order is a part of a combined transaction.
    ///
    /// Use the number of the combined transaction.
    ///
    /// `CBC.99000089` · HTTP 400 · retry after correction
    UnusableOrderNumber,
}

api_runtime::codes!(
    CancelCustomerOrderCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    OrderNotCancellable("CBC.99005010"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    UnusableOrderNumber("CBC.99000089")
);

/// Why a call of [`CancelCustomerOrder`] failed.
pub type CancelCustomerOrderError = Error<Code<CancelCustomerOrderCode>>;
