// @generated from spec/bssintl/operations/orders/legacy_unsubscribe_order.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Unsubscribes from the products of an order of yearly/monthly resources, in the v1.0 form.
///
/// `DELETE /v1.0/{domain_id}/customer/order-mgr/orders/{order_id}` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00019.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::orders::{LegacyUnsubscribeOrder, LegacyUnsubscribeOrderRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyUnsubscribeOrder::new(LegacyUnsubscribeOrderRequired {
///         domain_id: "example-0".to_owned(),
///         order_id: "example-0".to_owned(),
///         unsub_type: 1,
///     });
///     let response = client.orders().legacy_unsubscribe_order(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// No page of this operation could be reached, and lists of operations that go out of service do not name it; whether it still answers is not known. What is said here stands in the vendor's old SDKs, which do not explain the numbers of `unsub_type`; the page that is named is that of the operation to use instead.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - The pages of the neighbouring v1.0 operations say that those will go out of service; that of this one was not seen.
///
/// # Side effects
///
/// - Places unsubscription orders.
///
/// # Restrictions
///
/// - Only an order that is subscribed, changing or failed to be provisioned can be unsubscribed from.
/// - It takes the customer's token alone.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`order_id`](field@Self::order_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`unsub_type`](field@Self::unsub_type) | query | required | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type) | query |  | *unknown* | *unknown* | *unknown* | *unknown* |
/// | [`unsubscribe_reason`](field@Self::unsubscribe_reason) | query |  | *unknown* | *unknown* | *unknown* | *unknown* |
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
/// - `restrictions`: “It takes the customer's access keys, too.” (huaweicloud-sdk-go of 2021). The old SDKs for Java and Python speak of the token alone. No page was seen that decides it.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyUnsubscribeOrder {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Order to unsubscribe from.
    ///
    /// Required · `order_id` in the path · at most 64 characters
    pub order_id: String,

    /// Kind of the unsubscription. The old SDKs do not say what the numbers mean. An example has `3` for products that failed to be provisioned or changed, another `4` without a word.
    ///
    /// Required · `unsub_type` in the query
    pub unsub_type: i64,

    /// Kind of reason. The old SDKs name no values; examples have `2` and `5`.
    ///
    /// Optional · `unsubscribe_reason_type` in the query
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub unsubscribe_reason_type: Option<i64>,

    /// Reason, as a rule in the customer's own words.
    ///
    /// Optional · `unsubscribe_reason` in the query
    ///
    /// Absent: *unknown* · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub unsubscribe_reason: Option<String>,
}

impl std::cmp::Eq for LegacyUnsubscribeOrder {}

/// The required values of [`LegacyUnsubscribeOrder`].
#[derive(Debug, Clone)]
pub struct LegacyUnsubscribeOrderRequired {
    /// See [`domain_id`](field@LegacyUnsubscribeOrder::domain_id).
    pub domain_id: String,

    /// See [`order_id`](field@LegacyUnsubscribeOrder::order_id).
    pub order_id: String,

    /// See [`unsub_type`](field@LegacyUnsubscribeOrder::unsub_type).
    pub unsub_type: i64,
}

impl LegacyUnsubscribeOrder {
    /// Creates it from the required values.
    pub fn new(required: LegacyUnsubscribeOrderRequired) -> Self {
        let LegacyUnsubscribeOrderRequired {
            domain_id,
            order_id,
            unsub_type,
        } = required;
        Self {
            domain_id,
            order_id,
            unsub_type,
            unsubscribe_reason_type: None,
            unsubscribe_reason: None,
        }
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type).
    pub fn unsubscribe_reason_type(mut self, unsubscribe_reason_type: i64) -> Self {
        self.unsubscribe_reason_type = Some(unsubscribe_reason_type);
        self
    }

    /// Sets [`unsubscribe_reason_type`](field@Self::unsubscribe_reason_type). `None` omits it.
    pub fn set_unsubscribe_reason_type(mut self, unsubscribe_reason_type: Option<i64>) -> Self {
        self.unsubscribe_reason_type = unsubscribe_reason_type;
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason).
    pub fn unsubscribe_reason(mut self, unsubscribe_reason: impl Into<String>) -> Self {
        self.unsubscribe_reason = Some(unsubscribe_reason.into());
        self
    }

    /// Sets [`unsubscribe_reason`](field@Self::unsubscribe_reason). `None` omits it.
    pub fn set_unsubscribe_reason(mut self, unsubscribe_reason: Option<impl Into<String>>) -> Self {
        self.unsubscribe_reason = unsubscribe_reason.map(Into::into);
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

impl Operation for LegacyUnsubscribeOrder {
    type Response = LegacyUnsubscribeOrderResponse;
    type Code = LegacyUnsubscribeOrderCode;
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

impl Fields for LegacyUnsubscribeOrder {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.order_id.to_wire(),
            self.unsub_type.to_wire(),
            self.unsubscribe_reason_type.to_wire(),
            self.unsubscribe_reason.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyUnsubscribeOrder {
    domain_id,
    order_id,
    unsub_type,
    unsubscribe_reason_type,
    unsubscribe_reason,
});

static READ: api_runtime::ReadAs<LegacyUnsubscribeOrderResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyUnsubscribeOrder",
            method: Method::Delete,
            path: "/v1.0/{domain_id}/customer/order-mgr/orders/{order_id}",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00019.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::path("order_id").text().max_length(64).required(),
                Parameter::query("unsub_type")
                    .integer()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("unsubscribe_reason_type")
                    .integer()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("unsubscribe_reason").text().presence(&[
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
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyUnsubscribeOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyUnsubscribeOrderResponse {
    /// Ids of the unsubscription orders.
    ///
    /// `unsub_order_ids`
    pub unsub_order_ids: Vec<String>,
}

api_runtime::answer!(LegacyUnsubscribeOrderResponse { unsub_order_ids });

impl Decode for LegacyUnsubscribeOrderResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.unsub_order_ids]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyUnsubscribeOrderResponse { unsub_order_ids });

/// Error codes of [`LegacyUnsubscribeOrder`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyUnsubscribeOrderCode {
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
    LegacyUnsubscribeOrderCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyUnsubscribeOrder`] failed.
pub type LegacyUnsubscribeOrderError = Error<Code<LegacyUnsubscribeOrderCode>>;
