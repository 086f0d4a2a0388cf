// @generated from spec/bssintl/operations/subscriptions/set_resources_renew_config.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Bound, Code, Condition, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Sets the day on which automatic renewals are charged, or a common day of expiry for renewals.
///
/// `POST /v2/orders/subscriptions/resources/renew/config` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00031.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::subscriptions::{RenewConfigName, SetResourcesRenewConfig, SetResourcesRenewConfigRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = SetResourcesRenewConfig::new(SetResourcesRenewConfigRequired {
///         config_name: RenewConfigName::DeductionDate,
///         config_value: 2,
///     });
///     let response = client.subscriptions().set_resources_renew_config(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// One call sets one of the two; `config_name` says which. The request names no resources, so the setting is the account's. No operation of this service returns it.
///
/// The day of charge counts back from the expiry of each resource. Without a setting automatic renewals are charged from seven days before. A guide of the vendor says that a day that was set takes effect at once. `AutoRenewalResources` switches automatic renewal on.
///
/// The common day of expiry is a day of the month. Renewals bring the expiry of yearly/monthly resources to that day. A guide of the vendor offers it for resources that are renewed by hand and for those that are renewed automatically.
///
/// Guides on the console say how a renewal to that day is counted: first the time that was chosen, then the days up to the next such day, so that a renewal is never shorter than a month. A resource that expires on 25 March and is renewed for a month to the last day of a month expires on 30 April. The amount depends on the whole length, to the day; the older of the guides charges the added days at the price of a yearly/monthly subscription. Resource packages cannot be renewed to a common day.
///
/// No source that could be read says whether the setting alone changes the length and the price of an automatic renewal or of a renewal with `RenewalResources`.
///
/// The answer carries a code of its own: `CBC.0000` when the setting was made.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:renew`, `bss:renewal:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Audit event: `setResourcesRenewConfig` on `subscription`.
///
/// # Side effects
///
/// - With `DEDUCTION_DATE`, automatic renewals are by default charged at three o'clock in the morning of the day that was set.
/// - The hour is one of UTC+8.
/// - With `EXPIRE_DATE`, sets the day of the month to which renewals bring the expiry of yearly/monthly resources.
///
/// # Restrictions
///
/// - Partners cannot call it with credentials of their own.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Other value |
/// |---|---|---|---|---|---|---|
/// | [`config_name`](field@Self::config_name) | body | required | unsupported | *unknown* | *unknown* | unsupported |
/// | [`config_value`](field@Self::config_value) | body | required · 1–64 characters | unsupported | unsupported | *unknown* |  |
///
/// # Rules
///
/// - `days-before-expiry`: `config_value` is in `2..=7` if `config_name` is `DEDUCTION_DATE`.
/// - `day-of-month`: `config_value` is -1 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 11 or 12 or 13 or 14 or 15 or 16 or 17 or 18 or 19 or 20 or 21 or 22 or 23 or 24 or 25 or 26 or 27 or 28 if `config_name` is `EXPIRE_DATE`.
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
/// - `config_value, sent_as`: “The value goes out as a number.” (API Explorer, example). The example of the page sends a text, and both sources give the type as text.
/// - `config_value, doc`: “For `DEDUCTION_DATE` a number of days before the day of the charge.” (`api-oce/api_order_00031`, its list of values). The sentence before the list and the SDK count from the expiry of the resource; the value sets the day of the charge.
/// - `days-before-expiry, rule`: “`config_value` is in `0..=7` if `config_name` is `DEDUCTION_DATE`” (`intl/tr-tr/faq-billing/en-us_topic_000039` and `intl/id-id/usermanual-billing/renewals_topic_20000006` of 2025-07-28, which also admit the day of the expiry). The page of this operation and the SDK list 2 to 7.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct SetResourcesRenewConfig {
    /// What is set.
    ///
    /// Required · `config_name` in the body
    pub config_name: RenewConfigName,

    /// The value. For `DEDUCTION_DATE` a number of days before the expiry of a resource, for `EXPIRE_DATE` a day of the month.
    ///
    /// Required · `config_value` in the body · 1–64 characters
    ///
    /// - [`last_day_of_month`](Self::last_day_of_month) sets `-1`: The last day of each month, for the common day of expiry.
    pub config_value: i64,
}

impl std::cmp::Eq for SetResourcesRenewConfig {}

/// The required values of [`SetResourcesRenewConfig`].
#[derive(Debug, Clone, Copy)]
pub struct SetResourcesRenewConfigRequired {
    /// See [`config_name`](field@SetResourcesRenewConfig::config_name).
    pub config_name: RenewConfigName,

    /// See [`config_value`](field@SetResourcesRenewConfig::config_value).
    pub config_value: i64,
}

impl SetResourcesRenewConfig {
    /// Creates it from the required values.
    pub fn new(required: SetResourcesRenewConfigRequired) -> Self {
        let SetResourcesRenewConfigRequired {
            config_name,
            config_value,
        } = required;
        Self {
            config_name,
            config_value,
        }
    }

    /// The last day of each month, for the common day of expiry.
    ///
    /// Sets [`config_value`](field@Self::config_value) to this state or value.
    pub fn last_day_of_month(mut self) -> Self {
        self.config_value = -1;
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

impl Operation for SetResourcesRenewConfig {
    type Response = SetResourcesRenewConfigResponse;
    type Code = SetResourcesRenewConfigCode;
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

impl Fields for SetResourcesRenewConfig {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.config_name.to_wire(), self.config_value.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(SetResourcesRenewConfig {
    config_name,
    config_value,
});

static READ: api_runtime::ReadAs<SetResourcesRenewConfigResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "SetResourcesRenewConfig",
            method: Method::Post,
            path: "/v2/orders/subscriptions/resources/renew/config",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/api_order_00031.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("config_name")
                    .text()
                    .one_of(&["DEDUCTION_DATE", "EXPIRE_DATE"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
                Parameter::body("config_value")
                    .integer()
                    .min_length(1)
                    .max_length(64)
                    .as_text()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "days-before-expiry",
                    "config_value is in 2..=7 if config_name is DEDUCTION_DATE",
                    Statement::InRange {
                        parameter: "config_value",
                        min: Some(Bound::new("2")),
                        max: Some(Bound::new("7")),
                        when: const { &[Condition::is("config_name", &["DEDUCTION_DATE"])] },
                        unless: false,
                    },
                )
                .at(1),
                Rule::new(
                    "day-of-month",
                    "config_value is -1 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 11 or 12 or 13 or 14 or 15 or 16 or 17 or 18 or 19 or 20 or 21 or 22 or 23 or 24 or 25 or 26 or 27 or 28 if config_name is EXPIRE_DATE",
                    Statement::OneOf {
                        parameter: "config_value",
                        values: &[
                            "-1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
                            "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24",
                            "25", "26", "27", "28",
                        ],
                        when: const { &[Condition::is("config_name", &["EXPIRE_DATE"])] },
                        unless: false,
                    },
                )
                .at(1),
            ],
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

/// Response of [`SetResourcesRenewConfig`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetResourcesRenewConfigResponse {
    /// Code of the outcome, `CBC.0000` for success.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the outcome, `success` for success.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,
}

api_runtime::answer!(SetResourcesRenewConfigResponse {
    error_code,
    error_msg,
});

impl Decode for SetResourcesRenewConfigResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.error_code, &mut value.error_msg],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SetResourcesRenewConfigResponse {
    error_code,
    error_msg,
});

/// Error codes of [`SetResourcesRenewConfig`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetResourcesRenewConfigCode {
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
    SetResourcesRenewConfigCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`SetResourcesRenewConfig`] failed.
pub type SetResourcesRenewConfigError = Error<Code<SetResourcesRenewConfigCode>>;

/// What is set for the renewals of an account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RenewConfigName {
    /// The day on which automatic renewals are charged.
    ///
    /// `DEDUCTION_DATE` on the wire.
    DeductionDate,

    /// The common day of expiry for renewed resources.
    ///
    /// `EXPIRE_DATE` on the wire.
    ExpireDate,
}

impl RenewConfigName {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::DeductionDate => "DEDUCTION_DATE",
            Self::ExpireDate => "EXPIRE_DATE",
        }
    }
}

api_runtime::enumeration!(RenewConfigName, [DeductionDate, ExpireDate]);

impl ToWire for RenewConfigName {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RenewConfigName, text, closed);
