// @generated from spec/bss/operations/orders/legacy_cancel_order.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Cancels an order that waits for payment, in the v1.0 form.
///
/// `PUT /v1.0/{domain_id}/customer/order-mgr/orders/actions` · [vendor's page](https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0079992470.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::orders::{LegacyCancelOrder, LegacyCancelOrderRequired, LegacyOrderAction};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyCancelOrder::new(LegacyCancelOrderRequired {
///         domain_id: "example-0".to_owned(),
///         action_id: LegacyOrderAction::Cancel,
///         order_id: "example-0".to_owned(),
///     });
///     let response = client.orders().legacy_cancel_order(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Lists of this site's operations that go out of service no longer name it; whether it still answers here is not known.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - The page of the international site says that the operation will go out of service, its change log that it went by January 2024.
///
/// # Side effects
///
/// - Cancels the order.
/// - An order that was cancelled cannot be restored.
///
/// # Restrictions
///
/// - Only an order that waits for payment can be cancelled.
/// - A partner cannot call it with credentials of its own.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`action_id`](field@Self::action_id) | query | required | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`order_id`](field@Self::order_id) (`orderId`) | body | required · at most 64 characters | unsupported |  | *unknown* | *unknown* |
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
/// - `callers`: “only customers of a partner” (`intl/zh-cn/api-oce/zh-cn_topic_0079992470`). The English page admits the credentials of any customer.
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-go of 2021, huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The English page, which is newer, admits the credentials of any customer.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyCancelOrder {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// What to do with the order.
    ///
    /// Required · `action_id` in the query
    pub action_id: LegacyOrderAction,

    /// Order to cancel. `LegacyListOrders` returns its id as `orderId`.
    ///
    /// Required · `orderId` in the body · at most 64 characters
    pub order_id: String,
}

impl std::cmp::Eq for LegacyCancelOrder {}

/// The required values of [`LegacyCancelOrder`].
#[derive(Debug, Clone)]
pub struct LegacyCancelOrderRequired {
    /// See [`domain_id`](field@LegacyCancelOrder::domain_id).
    pub domain_id: String,

    /// See [`action_id`](field@LegacyCancelOrder::action_id).
    pub action_id: LegacyOrderAction,

    /// See [`order_id`](field@LegacyCancelOrder::order_id).
    pub order_id: String,
}

impl LegacyCancelOrder {
    /// Creates it from the required values.
    pub fn new(required: LegacyCancelOrderRequired) -> Self {
        let LegacyCancelOrderRequired {
            domain_id,
            action_id,
            order_id,
        } = required;
        Self {
            domain_id,
            action_id,
            order_id,
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

impl Operation for LegacyCancelOrder {
    type Response = LegacyCancelOrderResponse;
    type Code = LegacyCancelOrderCode;
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

impl Fields for LegacyCancelOrder {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.action_id.to_wire(),
            self.order_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCancelOrder {
    domain_id,
    action_id,
    order_id,
});

static READ: api_runtime::ReadAs<LegacyCancelOrderResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCancelOrder",
            method: Method::Put,
            path: "/v1.0/{domain_id}/customer/order-mgr/orders/actions",
            source: "https://support.huaweicloud.com/intl/zh-cn/api-oce/zh-cn_topic_0079992470.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("action_id")
                    .text()
                    .one_of(&["cancel"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("orderId")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
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
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyCancelOrder`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyCancelOrderResponse {}

impl std::cmp::Eq for LegacyCancelOrderResponse {}

impl Decode for LegacyCancelOrderResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyCancelOrderResponse {});

/// Error codes of [`LegacyCancelOrder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyCancelOrderCode {
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
    LegacyCancelOrderCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCancelOrder`] failed.
pub type LegacyCancelOrderError = Error<Code<LegacyCancelOrderCode>>;

/// What the v1.0 operation does with an order.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyOrderAction {
    /// Cancels the order.
    ///
    /// `cancel` on the wire.
    Cancel,
}

impl LegacyOrderAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Cancel => "cancel",
        }
    }
}

api_runtime::enumeration!(LegacyOrderAction, [Cancel]);

impl ToWire for LegacyOrderAction {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyOrderAction, text, closed);
