// @generated from spec/bssintl/operations/partner_accounts/legacy_set_customer_budget.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Body, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Sets the budget up to which a customer of a partner can spend, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/account-mgr/credit` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00002.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::{LegacySetCustomerBudget, LegacySetCustomerBudgetRequired};
/// use huaweicloud_bssintl::types::MoneyUnit;
/// use huaweicloud_bssintl::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacySetCustomerBudget::new(LegacySetCustomerBudgetRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///         adjustment_amount: "1".parse::<Decimal>().unwrap(),
///         measure_id: MoneyUnit::Dollar,
///     });
///     let response = client.partner_accounts().legacy_set_customer_budget(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The amount is the whole budget from now on, not what is added to it. `LegacyShowCustomerBudget` shows it.
///
/// Sending the same request again sets the same budget again. What a repeated call unfreezes may have been frozen in between.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
/// - The vendor's change log says that the operation went out of service by 26 June 2025; the page of 28 August 2025 still says that it will soon.
///
/// # Side effects
///
/// - Replaces the budget that the customer had.
/// - Unfreezes the customer's account if `cancelPartnerFrozen` is `1`.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model have a budget.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
/// | [`adjustment_amount`](field@Self::adjustment_amount) (`adjustmentAmount`) | body | required · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`measure_id`](field@Self::measure_id) (`measureId`) | body | required | unsupported |  | *unknown* |
/// | [`cancel_partner_frozen`](field@Self::cancel_partner_frozen) (`cancelPartnerFrozen`) | body | at most 1 characters | default `0` | default `0` | default `0` |
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
/// - `callers`: “any partner” (older copy of the page, `intl/id-id/api-bpconsole/mt_00002`). The page of June 2025 names solution providers and distributors of the first tier.
/// - `cancelPartnerFrozen, type`: “integer” (huaweicloud-sdk-java of 2022, package of version 1 for this site). The page says text.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacySetCustomerBudget {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer that gets the budget.
    ///
    /// Required · `customerId` in the body · at most 64 characters
    pub customer_id: String,

    /// Budget. Where the page explains the console, it is that of a month.
    ///
    /// Required · `adjustmentAmount` in the body · at most 2 decimal places
    pub adjustment_amount: Decimal,

    /// Unit of the amount.
    ///
    /// Required · `measureId` in the body
    pub measure_id: MoneyUnit,

    /// Whether the customer's account is unfrozen, too.
    ///
    /// Optional · `cancelPartnerFrozen` in the body · at most 1 characters
    ///
    /// Absent: default `0` · Empty string: default `0` · Null: default `0`
    pub cancel_partner_frozen: Option<LegacyUnfreezeWithBudget>,
}

impl std::cmp::Eq for LegacySetCustomerBudget {}

/// The required values of [`LegacySetCustomerBudget`].
#[derive(Debug, Clone)]
pub struct LegacySetCustomerBudgetRequired {
    /// See [`partner_id`](field@LegacySetCustomerBudget::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacySetCustomerBudget::customer_id).
    pub customer_id: String,

    /// See [`adjustment_amount`](field@LegacySetCustomerBudget::adjustment_amount).
    pub adjustment_amount: Decimal,

    /// See [`measure_id`](field@LegacySetCustomerBudget::measure_id).
    pub measure_id: MoneyUnit,
}

impl LegacySetCustomerBudget {
    /// Creates it from the required values.
    pub fn new(required: LegacySetCustomerBudgetRequired) -> Self {
        let LegacySetCustomerBudgetRequired {
            partner_id,
            customer_id,
            adjustment_amount,
            measure_id,
        } = required;
        Self {
            partner_id,
            customer_id,
            adjustment_amount,
            measure_id,
            cancel_partner_frozen: None,
        }
    }

    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen).
    pub fn cancel_partner_frozen(
        mut self,
        cancel_partner_frozen: LegacyUnfreezeWithBudget,
    ) -> Self {
        self.cancel_partner_frozen = Some(cancel_partner_frozen);
        self
    }

    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen). `None` omits it.
    pub fn set_cancel_partner_frozen(
        mut self,
        cancel_partner_frozen: Option<LegacyUnfreezeWithBudget>,
    ) -> Self {
        self.cancel_partner_frozen = cancel_partner_frozen;
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

impl Operation for LegacySetCustomerBudget {
    type Response = LegacySetCustomerBudgetResponse;
    type Code = LegacySetCustomerBudgetCode;
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

impl Fields for LegacySetCustomerBudget {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.adjustment_amount.to_wire(),
            self.measure_id.to_wire(),
            self.cancel_partner_frozen.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacySetCustomerBudget {
    partner_id,
    customer_id,
    adjustment_amount,
    measure_id,
    cancel_partner_frozen,
});

static READ: api_runtime::ReadAs<LegacySetCustomerBudgetResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacySetCustomerBudget",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/account-mgr/credit",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00002.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("customerId")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("adjustmentAmount")
                    .decimal()
                    .number_limits(const { &NumberLimits::new().scale(2) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("measureId")
                    .integer()
                    .one_of(&["1"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cancelPartnerFrozen")
                    .text()
                    .one_of(&["0", "1"])
                    .max_length(1)
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
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

/// Response of [`LegacySetCustomerBudget`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacySetCustomerBudgetResponse {}

impl std::cmp::Eq for LegacySetCustomerBudgetResponse {}

impl Decode for LegacySetCustomerBudgetResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacySetCustomerBudgetResponse {});

/// Error codes of [`LegacySetCustomerBudget`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacySetCustomerBudgetCode {
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
    LegacySetCustomerBudgetCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacySetCustomerBudget`] failed.
pub type LegacySetCustomerBudgetError = Error<Code<LegacySetCustomerBudgetCode>>;

/// Whether a customer's account is unfrozen while its budget is set, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyUnfreezeWithBudget {
    /// The account stays as it is.
    ///
    /// `0` on the wire.
    Keep,

    /// The account is unfrozen.
    ///
    /// `1` on the wire.
    Unfreeze,
}

impl LegacyUnfreezeWithBudget {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Keep => "0",
            Self::Unfreeze => "1",
        }
    }
}

api_runtime::enumeration!(LegacyUnfreezeWithBudget, [Keep, Unfreeze]);

impl ToWire for LegacyUnfreezeWithBudget {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyUnfreezeWithBudget, text, closed);
