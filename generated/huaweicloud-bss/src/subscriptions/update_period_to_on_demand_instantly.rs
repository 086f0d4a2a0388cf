// @generated from spec/bss/operations/subscriptions/update_period_to_on_demand_instantly.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Switches yearly/monthly resources to billing by use at once.
///
/// `POST /v2/orders/subscriptions/resources/to-on-demand/instantly` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00032.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::UpdatePeriodToOnDemandInstantly;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdatePeriodToOnDemandInstantly::new(vec!["example-0".to_owned()]);
///     let response = client.subscriptions().update_period_to_on_demand_instantly(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An answer with status 200 does not say that all resources were switched: `result` tells it for each one, and a switch can also wait for a review.
///
/// `UpdatePeriodToOnDemand` switches at the end of the yearly/monthly period instead.
///
/// `ListPayPerUseCustomerResources` returns the ids of resources, when they expire, what happens to them then, and in `is_main_resource` which of them are primary. No source says whether resources that are attached to a primary one are switched with it.
///
/// A guide on the console of the international site says that the fees of the time that remains are given back, and another one that a switch at once cannot be cancelled. No source that could be read says how the amount is worked out, or whether a fee is taken. Bills have a type of their own for it, 24.
///
/// The request carries no key against submitting it twice. Ask `ListPayPerUseCustomerResources` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:toDemand`.
/// - Safety: write operation; a retry may take effect again.
/// - Audit event: `periodToOnDemandInstantly` on `subscription`.
///
/// # Side effects
///
/// - The resources are billed by use from then on.
/// - Gives back fees of the yearly/monthly period.
/// - Makes an order for each resource that is switched or waits for a review.
///
/// # Restrictions
///
/// - A resource can be switched only after its order has been paid.
/// - Only a resource in use can be switched: not one that has expired, with its grace and its retention period, nor one with an order in progress, nor one that is frozen, as all are while the account is frozen.
/// - Products that are no longer sold, and those that take part in special reward activities, cannot be switched at once.
/// - Partners cannot call it with credentials of their own.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Null | Empty list |
/// |---|---|---|---|---|---|
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–10 items | unsupported | *unknown* | unsupported |
///
/// # Rules
///
/// - `primary-resources-only`: Every id must be that of a primary resource. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdatePeriodToOnDemandInstantly {
    /// Primary resources to switch.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–10 items
    pub resource_ids: Vec<String>,
}

impl std::cmp::Eq for UpdatePeriodToOnDemandInstantly {}

impl UpdatePeriodToOnDemandInstantly {
    /// Creates it with [`resource_ids`](field@Self::resource_ids), the only required value.
    pub fn new(resource_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().map(Into::into).collect(),
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

impl Operation for UpdatePeriodToOnDemandInstantly {
    type Response = UpdatePeriodToOnDemandInstantlyResponse;
    type Code = UpdatePeriodToOnDemandInstantlyCode;
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

impl Fields for UpdatePeriodToOnDemandInstantly {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.resource_ids.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdatePeriodToOnDemandInstantly { resource_ids });

static READ: api_runtime::ReadAs<UpdatePeriodToOnDemandInstantlyResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdatePeriodToOnDemandInstantly",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/to-on-demand/instantly",
            source: "https://support.huaweicloud.com/api-oce/api_order_00032.html",
            safety: Safety::Write,
            parameters: &[Parameter::body("resource_ids")
                .text()
                .list()
                .list_limits(
                    const {
                        &ListLimits::new()
                            .max_item_length(64)
                            .min_items(1)
                            .max_items(10)
                    },
                )
                .required()
                .presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::Null, Outcome::Unknown),
                    (State::EmptyList, Outcome::Unsupported),
                ])],
            rules: &[Rule::new(
                "primary-resources-only",
                "Every id must be that of a primary resource.",
                Statement::Server {
                    about: &["resource_ids"],
                },
            )],
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

/// Response of [`UpdatePeriodToOnDemandInstantly`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeriodToOnDemandInstantlyResponse {
    /// What became of each resource. It comes with status 200 only.
    ///
    /// `to_ondemand_service_results`
    pub to_ondemand_service_results: Vec<PeriodToOnDemandResult>,
}

api_runtime::answer!(UpdatePeriodToOnDemandInstantlyResponse {
    to_ondemand_service_results,
});

impl Decode for UpdatePeriodToOnDemandInstantlyResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.to_ondemand_service_results]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdatePeriodToOnDemandInstantlyResponse {
    to_ondemand_service_results,
});

/// Error codes of [`UpdatePeriodToOnDemandInstantly`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatePeriodToOnDemandInstantlyCode {
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
    UpdatePeriodToOnDemandInstantlyCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdatePeriodToOnDemandInstantly`] failed.
pub type UpdatePeriodToOnDemandInstantlyError = Error<Code<UpdatePeriodToOnDemandInstantlyCode>>;

/// What became of a switch to billing by use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PeriodToOnDemandOutcome {
    /// The resource was switched.
    ///
    /// `SUCCESS` on the wire.
    Success,

    /// The switch waits for a review.
    ///
    /// `AUDIT` on the wire.
    InReview,

    /// The switch failed.
    ///
    /// `FAIL` on the wire.
    Failed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PeriodToOnDemandOutcome {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::InReview => "AUDIT",
            Self::Failed => "FAIL",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "SUCCESS" => Self::Success,
            "AUDIT" => Self::InReview,
            "FAIL" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PeriodToOnDemandOutcome,
    [Success, InReview, Failed],
    Unknown
);

impl Decode for PeriodToOnDemandOutcome {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PeriodToOnDemandOutcome, text, answered);

/// What became of one resource that was to be switched to billing by use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodToOnDemandResult {
    /// Id of the resource that the request named.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,

    /// What became of it.
    ///
    /// `result`
    pub result: Option<PeriodToOnDemandOutcome>,

    /// Code of the failure.
    ///
    /// `error_code`
    ///
    /// The switch did not fail.
    pub error_code: Option<String>,

    /// Description of the failure.
    ///
    /// `error_msg`
    ///
    /// The switch did not fail.
    pub error_msg: Option<String>,

    /// Id of the order that the switch made.
    ///
    /// `order_id`
    ///
    /// The switch failed.
    pub order_id: Option<String>,
}

api_runtime::answer!(PeriodToOnDemandResult {
    resource_id,
    result,
    error_code,
    error_msg,
    order_id,
});

impl Decode for PeriodToOnDemandResult {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.resource_id,
                &mut value.result,
                &mut value.error_code,
                &mut value.error_msg,
                &mut value.order_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PeriodToOnDemandResult {
    resource_id,
    result,
    error_code,
    error_msg,
    order_id,
});
