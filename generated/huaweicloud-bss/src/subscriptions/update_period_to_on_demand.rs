// @generated from spec/bss/operations/subscriptions/update_period_to_on_demand.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json, ListLimits,
    Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Sets whether yearly/monthly resources are billed by use after they expire.
///
/// `POST /v2/orders/subscriptions/resources/to-on-demand` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00024.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::{PeriodToOnDemandAction, UpdatePeriodToOnDemand, UpdatePeriodToOnDemandRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdatePeriodToOnDemand::new(UpdatePeriodToOnDemandRequired {
///         operation: PeriodToOnDemandAction::SetUp,
///         resource_ids: vec!["example-0".to_owned()],
///     });
///     let response = client.subscriptions().update_period_to_on_demand(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The switch happens when the yearly/monthly period ends. `UpdatePeriodToOnDemandInstantly` switches at once.
///
/// `ListPayPerUseCustomerResources` returns the ids of resources, when they expire, what happens to them then, and in `is_main_resource` which of them are primary.
///
/// In the console the switch can also be set for resources that are renewed automatically. A resource has one `expire_policy`, so the switch takes the place of automatic renewal.
///
/// One code comes with status 200. The documentation does not state whether it then stands at the top of the answer or in `error_details`.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:renew`, `bss:renewal:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `updatePeriodToOnDemand` on `subscription`.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `error_details`.
///
/// # Side effects
///
/// - The resources, and those attached to them, are billed by use as soon as they expire.
/// - Orders of the resource that still wait for payment are cancelled when the switch takes effect.
///
/// # Restrictions
///
/// - The switch can be set only after the order of the resource has been paid.
/// - Only customers with real-name authentication can set the switch.
/// - The switch can be cancelled only if it was set before, by this operation or as the expiry policy of a renewal; `RenewalResources` no longer has a parameter for that policy.
/// - Solution products, on-demand packages, products of the selected store and some other product types cannot be switched.
/// - A product that is no longer sold cannot be switched.
/// - A resource in its grace or retention period, with a transaction in progress or frozen cannot be switched.
/// - Nothing can be switched while the account is frozen.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`operation`](field@Self::operation) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`resource_ids`](field@Self::resource_ids) | body | required · items of at most 64 characters · 1–100 items | unsupported |  | *unknown* | unsupported |
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
/// | [`CBC.99003608`](crate::error_codes::CBC_99003608) | 400 | A product of the vendor's selected range cannot be switched to billing by use. |  | never |
/// | [`CBC.99003609`](crate::error_codes::CBC_99003609) | 400 | This type of product cannot be switched to billing by use. |  | never |
/// | [`CBC.99003610`](crate::error_codes::CBC_99003610) | 200 | A resource in its grace or retention period cannot be switched to billing by use. | Renew the resource first. | after correction |
/// | [`CBC.99003611`](crate::error_codes::CBC_99003611) | 400 | An on-demand package cannot be switched to billing by use. |  | never |
/// | [`CBC.99003012`](crate::error_codes::CBC_99003012) | 400 | A resource id does not exist. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99003622`](crate::error_codes::CBC_99003622) | 400 | A solution product cannot be switched to billing by use. |  | never |
/// | [`CBC.99003623`](crate::error_codes::CBC_99003623) | 400 | Another transaction in progress keeps the resource from being switched to billing by use. | Wait until that transaction is done. | later |
/// | [`CBC.99003624`](crate::error_codes::CBC_99003624) | 400 | A resource that is frozen for a violation cannot be switched to billing by use. |  | after correction |
/// | [`CBC.99003625`](crate::error_codes::CBC_99003625) | 400 | A resource that is frozen by the police cannot be switched to billing by use. |  | never |
/// | [`CBC.99003626`](crate::error_codes::CBC_99003626) | 400 | The account is frozen, so nothing can be switched to billing by use. |  | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdatePeriodToOnDemand {
    /// Whether the switch is set or cancelled.
    ///
    /// Required · `operation` in the body · at most 64 characters
    pub operation: PeriodToOnDemandAction,

    /// Primary resources to switch. Resources attached to them are switched together with them.
    ///
    /// Required · `resource_ids` in the body · items of at most 64 characters · 1–100 items
    pub resource_ids: Vec<String>,
}

impl std::cmp::Eq for UpdatePeriodToOnDemand {}

/// The required values of [`UpdatePeriodToOnDemand`].
#[derive(Debug, Clone)]
pub struct UpdatePeriodToOnDemandRequired {
    /// See [`operation`](field@UpdatePeriodToOnDemand::operation).
    pub operation: PeriodToOnDemandAction,

    /// See [`resource_ids`](field@UpdatePeriodToOnDemand::resource_ids).
    pub resource_ids: Vec<String>,
}

impl UpdatePeriodToOnDemand {
    /// Creates it from the required values.
    pub fn new(required: UpdatePeriodToOnDemandRequired) -> Self {
        let UpdatePeriodToOnDemandRequired {
            operation,
            resource_ids,
        } = required;
        Self {
            operation,
            resource_ids,
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

impl Operation for UpdatePeriodToOnDemand {
    type Response = UpdatePeriodToOnDemandResponse;
    type Code = UpdatePeriodToOnDemandCode;
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

impl Fields for UpdatePeriodToOnDemand {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.operation.to_wire(), self.resource_ids.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdatePeriodToOnDemand {
    operation,
    resource_ids,
});

static READ: api_runtime::ReadAs<UpdatePeriodToOnDemandResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdatePeriodToOnDemand",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/to-on-demand",
            source: "https://support.huaweicloud.com/api-oce/api_order_00024.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("operation")
                    .text()
                    .one_of(&["SET_UP", "CANCEL"])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("resource_ids")
                    .text()
                    .list()
                    .list_limits(
                        const {
                            &ListLimits::new()
                                .max_item_length(64)
                                .min_items(1)
                                .max_items(100)
                        },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
            ],
            rules: &[Rule::new(
                "primary-resources-only",
                "Every id must be that of a primary resource.",
                Statement::Server {
                    about: &["resource_ids"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99003608,
                &error_codes::CBC_99003609,
                &error_codes::CBC_99003610,
                &error_codes::CBC_99003611,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003012
                },
                &error_codes::CBC_99003622,
                &error_codes::CBC_99003623,
                &error_codes::CBC_99003624,
                &error_codes::CBC_99003625,
                &error_codes::CBC_99003626,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: Some("error_details"),
        }
    }
}

/// Response of [`UpdatePeriodToOnDemand`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePeriodToOnDemandResponse {
    /// Records that failed, at most 100; those that succeeded are not listed. It comes with status 200 only.
    ///
    /// `error_details`
    ///
    /// The operation succeeded for all resources.
    pub error_details: Vec<PeriodToOnDemandFailure>,
}

api_runtime::answer!(UpdatePeriodToOnDemandResponse { error_details });

impl Decode for UpdatePeriodToOnDemandResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.error_details]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdatePeriodToOnDemandResponse { error_details });

/// Error codes of [`UpdatePeriodToOnDemand`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdatePeriodToOnDemandCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A product of the vendor's selected range cannot be switched to billing by use.
    ///
    /// `CBC.99003608` · HTTP 400 · retry never
    StoreNotSwitchable,

    /// This type of product cannot be switched to billing by use.
    ///
    /// `CBC.99003609` · HTTP 400 · retry never
    ProductNotSwitchable,

    /// A resource in its grace or retention period cannot be switched to billing by use.
    ///
    /// Renew the resource first.
    ///
    /// `CBC.99003610` · HTTP 200 · retry after correction
    GracePeriodNotSwitchable,

    /// An on-demand package cannot be switched to billing by use.
    ///
    /// `CBC.99003611` · HTTP 400 · retry never
    PackageNotSwitchable,

    /// A resource id does not exist.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99003012` · HTTP 400 · retry after correction
    ResourceIdMissing,

    /// A solution product cannot be switched to billing by use.
    ///
    /// `CBC.99003622` · HTTP 400 · retry never
    SolutionNotSwitchable,

    /// Another transaction in progress keeps the resource from being switched to billing by use.
    ///
    /// Wait until that transaction is done.
    ///
    /// `CBC.99003623` · HTTP 400 · retry later
    SwitchBlockedByTransaction,

    /// A resource that is frozen for a violation cannot be switched to billing by use.
    ///
    /// `CBC.99003624` · HTTP 400 · retry after correction
    FrozenForViolation,

    /// A resource that is frozen by the police cannot be switched to billing by use.
    ///
    /// `CBC.99003625` · HTTP 400 · retry never
    FrozenByPolice,

    /// The account is frozen, so nothing can be switched to billing by use.
    ///
    /// `CBC.99003626` · HTTP 400 · retry after correction
    AccountFrozen,

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
    UpdatePeriodToOnDemandCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    StoreNotSwitchable("CBC.99003608"),
    ProductNotSwitchable("CBC.99003609"),
    GracePeriodNotSwitchable("CBC.99003610"),
    PackageNotSwitchable("CBC.99003611"),
    ResourceIdMissing("CBC.99003012"),
    SolutionNotSwitchable("CBC.99003622"),
    SwitchBlockedByTransaction("CBC.99003623"),
    FrozenForViolation("CBC.99003624"),
    FrozenByPolice("CBC.99003625"),
    AccountFrozen("CBC.99003626"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdatePeriodToOnDemand`] failed.
pub type UpdatePeriodToOnDemandError = Error<Code<UpdatePeriodToOnDemandCode>>;

/// What happens to the switch to billing by use.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeriodToOnDemandAction {
    /// The resources are billed by use after they expire.
    ///
    /// `SET_UP` on the wire.
    SetUp,

    /// The switch is cancelled.
    ///
    /// `CANCEL` on the wire.
    Cancel,
}

impl PeriodToOnDemandAction {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::SetUp => "SET_UP",
            Self::Cancel => "CANCEL",
        }
    }
}

api_runtime::enumeration!(PeriodToOnDemandAction, [SetUp, Cancel]);

impl ToWire for PeriodToOnDemandAction {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PeriodToOnDemandAction, text, closed);

/// Record for which the operation failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeriodToOnDemandFailure {
    /// Code of the failure.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the failure.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,

    /// Id of the record that failed. The vendor's text speaks of the customer or of the message of a batch.
    ///
    /// `id`
    pub id: Option<String>,
}

api_runtime::answer!(PeriodToOnDemandFailure {
    error_code,
    error_msg,
    id,
});

impl Decode for PeriodToOnDemandFailure {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.error_code, &mut value.error_msg, &mut value.id],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PeriodToOnDemandFailure {
    error_code,
    error_msg,
    id,
});
