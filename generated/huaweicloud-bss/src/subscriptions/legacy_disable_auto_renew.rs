// @generated from spec/bss/operations/subscriptions/legacy_disable_auto_renew.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Turns off automatic renewal for a yearly/monthly resource, in the v1.0 form.
///
/// `DELETE /v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::{LegacyDisableAutoRenew, LegacyDisableAutoRenewAction, LegacyDisableAutoRenewRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyDisableAutoRenew::new(LegacyDisableAutoRenewRequired {
///         domain_id: "example-0".to_owned(),
///         resource_id: "example-0".to_owned(),
///         action_id: LegacyDisableAutoRenewAction::AutoRenew,
///     });
///     let response = client.subscriptions().legacy_disable_auto_renew(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyListPeriodResources` tells the id of a resource, when it expires and what happens then.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: write operation; a retry may take effect again.
/// - The change log of the partner's pages says that the operation went out of service by 15 November 2022.
///
/// # Side effects
///
/// - Turns off automatic renewal. The resource expires unless it is renewed by hand.
///
/// # Restrictions
///
/// - Automatic renewal must have been turned on before, by `LegacyEnableAutoRenew` or by `expire_mode` of `LegacyRenewResources`.
/// - It can be turned off for the products for which it can be turned on.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`resource_id`](field@Self::resource_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`action_id`](field@Self::action_id) | query | required | unsupported | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “customers with a token, not with access keys” (huaweicloud-sdk-java of 2022 and huaweicloud-sdk-python of 2020). The old SDK for Go admits access keys, too, as the page of `LegacyEnableAutoRenew` does.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyDisableAutoRenew {
    /// Id of the customer account.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,

    /// Id of the resource.
    ///
    /// Required · `resource_id` in the path · at most 64 characters
    pub resource_id: String,

    /// What to do with the resource.
    ///
    /// Required · `action_id` in the query
    pub action_id: LegacyDisableAutoRenewAction,
}

impl std::cmp::Eq for LegacyDisableAutoRenew {}

/// The required values of [`LegacyDisableAutoRenew`].
#[derive(Debug, Clone)]
pub struct LegacyDisableAutoRenewRequired {
    /// See [`domain_id`](field@LegacyDisableAutoRenew::domain_id).
    pub domain_id: String,

    /// See [`resource_id`](field@LegacyDisableAutoRenew::resource_id).
    pub resource_id: String,

    /// See [`action_id`](field@LegacyDisableAutoRenew::action_id).
    pub action_id: LegacyDisableAutoRenewAction,
}

impl LegacyDisableAutoRenew {
    /// Creates it from the required values.
    pub fn new(required: LegacyDisableAutoRenewRequired) -> Self {
        let LegacyDisableAutoRenewRequired {
            domain_id,
            resource_id,
            action_id,
        } = required;
        Self {
            domain_id,
            resource_id,
            action_id,
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

impl Operation for LegacyDisableAutoRenew {
    type Response = LegacyDisableAutoRenewResponse;
    type Code = LegacyDisableAutoRenewCode;
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

impl Fields for LegacyDisableAutoRenew {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_id.to_wire(),
            self.resource_id.to_wire(),
            self.action_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyDisableAutoRenew {
    domain_id,
    resource_id,
    action_id,
});

static READ: api_runtime::ReadAs<LegacyDisableAutoRenewResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyDisableAutoRenew",
            method: Method::Delete,
            path: "/v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/api_order_00003.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("domain_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::path("resource_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("action_id")
                    .text()
                    .one_of(&["autorenew"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
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
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyDisableAutoRenew`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyDisableAutoRenewResponse {}

impl std::cmp::Eq for LegacyDisableAutoRenewResponse {}

impl Decode for LegacyDisableAutoRenewResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyDisableAutoRenewResponse {});

/// Error codes of [`LegacyDisableAutoRenew`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyDisableAutoRenewCode {
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
    LegacyDisableAutoRenewCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyDisableAutoRenew`] failed.
pub type LegacyDisableAutoRenewError = Error<Code<LegacyDisableAutoRenewCode>>;

/// What the v1.0 operation does with automatic renewal.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyDisableAutoRenewAction {
    /// Automatic renewal: this operation turns it off.
    ///
    /// `autorenew` on the wire.
    AutoRenew,
}

impl LegacyDisableAutoRenewAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::AutoRenew => "autorenew",
        }
    }
}

api_runtime::enumeration!(LegacyDisableAutoRenewAction, [AutoRenew]);

impl ToWire for LegacyDisableAutoRenewAction {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyDisableAutoRenewAction, text, closed);
