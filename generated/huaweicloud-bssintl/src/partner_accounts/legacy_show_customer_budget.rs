// @generated from spec/bssintl/operations/partner_accounts/legacy_show_customer_budget.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Shows the budget of a customer of a partner and what is used of it, in the v1.0 form.
///
/// `GET /v1.0/{partner_id}/partner/account-mgr/credit` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::{LegacyShowCustomerBudget, LegacyShowCustomerBudgetRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowCustomerBudget::new(LegacyShowCustomerBudgetRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///     });
///     let response = client.partner_accounts().legacy_show_customer_budget(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacySetCustomerBudget` sets it.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The vendor's change log says that the operation went out of service by 26 June 2025; the page of 28 August 2025 still says that it will soon.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model have a budget.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_id`](field@Self::customer_id) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “any partner” (copies of 2023-11-14 and 2024-09-26, support-intl.huaweicloud.com/en-us and `intl/id-id/api-bpconsole/mt_00001`). The newest page names solution providers and distributors of the first tier.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowCustomerBudget {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer whose budget is shown.
    ///
    /// Required · `customer_id` in the query · at most 64 characters
    pub customer_id: String,
}

impl std::cmp::Eq for LegacyShowCustomerBudget {}

/// The required values of [`LegacyShowCustomerBudget`].
#[derive(Debug, Clone)]
pub struct LegacyShowCustomerBudgetRequired {
    /// See [`partner_id`](field@LegacyShowCustomerBudget::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyShowCustomerBudget::customer_id).
    pub customer_id: String,
}

impl LegacyShowCustomerBudget {
    /// Creates it from the required values.
    pub fn new(required: LegacyShowCustomerBudgetRequired) -> Self {
        let LegacyShowCustomerBudgetRequired {
            partner_id,
            customer_id,
        } = required;
        Self {
            partner_id,
            customer_id,
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

impl Operation for LegacyShowCustomerBudget {
    type Response = LegacyShowCustomerBudgetResponse;
    type Code = LegacyShowCustomerBudgetCode;
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

impl Fields for LegacyShowCustomerBudget {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.partner_id.to_wire(), self.customer_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowCustomerBudget {
    partner_id,
    customer_id,
});

static READ: api_runtime::ReadAs<LegacyShowCustomerBudgetResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowCustomerBudget",
            method: Method::Get,
            path: "/v1.0/{partner_id}/partner/account-mgr/credit",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_00001.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
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
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyShowCustomerBudget`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyShowCustomerBudgetResponse {
    /// Budget. Where the page explains the console, it is that of a month.
    ///
    /// `creditAmount` · unit in `measureId` · currency in `currency`
    pub credit_amount: Option<Decimal>,

    /// Part of the budget that is used. It lags and is not exact.
    ///
    /// `usedAmount` · unit in `measureId` · currency in `currency`
    pub used_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measureId`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

impl std::cmp::Eq for LegacyShowCustomerBudgetResponse {}

impl LegacyShowCustomerBudgetResponse {
    const SHOWN: &'static str =
        api_runtime::names!["credit_amount", "used_amount", "measure_id", "currency"];
}

impl std::fmt::Debug for LegacyShowCustomerBudgetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyShowCustomerBudgetResponse",
            Self::SHOWN,
            &[
                &self.credit_amount,
                &self.used_amount,
                &self.measure_id,
                &self.currency,
            ],
        )
    }
}

impl LegacyShowCustomerBudgetResponse {
    /// [`credit_amount`](Self::credit_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn credit_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.credit_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`used_amount`](Self::used_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn used_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.used_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyShowCustomerBudgetResponse {
    const NAMES: &'static str =
        api_runtime::names!["creditAmount", "usedAmount", "measureId", "currency"];
}

impl Decode for LegacyShowCustomerBudgetResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.credit_amount,
                &mut value.used_amount,
                &mut value.measure_id,
                &mut value.currency,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyShowCustomerBudgetResponse {
    credit_amount,
    used_amount,
    measure_id,
    currency,
});

/// Error codes of [`LegacyShowCustomerBudget`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowCustomerBudgetCode {
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
    LegacyShowCustomerBudgetCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowCustomerBudget`] failed.
pub type LegacyShowCustomerBudgetError = Error<Code<LegacyShowCustomerBudgetCode>>;
