// @generated from spec/bssintl/operations/accounts/show_customer_expenditure_quota.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, RateLimit, Raw, Safety, Service, Violations, WireRef,
};

/// Shows the expenditure quota of a customer under monthly settlement, and what of it is used.
///
/// `GET /v2/accounts/customer-accounts/expenditure-quota` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/mac_00004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::accounts::ShowCustomerExpenditureQuota;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowCustomerExpenditureQuota::new();
///     let response = client.accounts().show_customer_expenditure_quota(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The quota is the most that a customer under monthly settlement can spend. It is no means of payment, and no basis for reconciling or paying bills. The developer guide says that it counts for each month.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:balance:view`.
/// - Safety: read operation.
/// - Rate limit: 10 calls per second.
///
/// # Restrictions
///
/// - Only the customer itself can ask for its quota.
/// - A customer under the reseller model has no quota, and the answer is empty.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowCustomerExpenditureQuota {}

impl std::cmp::Eq for ShowCustomerExpenditureQuota {}

impl ShowCustomerExpenditureQuota {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ShowCustomerExpenditureQuota {
    type Response = ShowCustomerExpenditureQuotaResponse;
    type Code = ShowCustomerExpenditureQuotaCode;
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

impl Fields for ShowCustomerExpenditureQuota {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowCustomerExpenditureQuota {});

static READ: api_runtime::ReadAs<ShowCustomerExpenditureQuotaResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowCustomerExpenditureQuota",
            method: Method::Get,
            path: "/v2/accounts/customer-accounts/expenditure-quota",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/mac_00004.html",
            safety: Safety::Read,
            parameters: &[],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ShowCustomerExpenditureQuota`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowCustomerExpenditureQuotaResponse {
    /// Quota as it was granted.
    ///
    /// `granting_amount` · unit in `measure_id` · currency in `currency`
    ///
    /// The customer is under the reseller model.
    pub granting_amount: Option<Decimal>,

    /// Part of the quota that is used.
    ///
    /// `granting_amount_used` · unit in `measure_id` · currency in `currency`
    ///
    /// The customer is under the reseller model.
    pub granting_amount_used: Option<Decimal>,

    /// Share of the quota that is used: the used amount divided by the quota, with two digits after the point. It is 0 if the quota is 0.
    ///
    /// `percentage_granting_amount_used`
    ///
    /// The customer is under the reseller model.
    pub percentage_granting_amount_used: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ShowCustomerExpenditureQuotaResponse {
    granting_amount,
    granting_amount_used,
    percentage_granting_amount_used,
    measure_id,
    currency,
});

impl ShowCustomerExpenditureQuotaResponse {
    /// [`granting_amount`](Self::granting_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn granting_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.granting_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`granting_amount_used`](Self::granting_amount_used) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn granting_amount_used_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.granting_amount_used,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ShowCustomerExpenditureQuotaResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.granting_amount,
                &mut value.granting_amount_used,
                &mut value.percentage_granting_amount_used,
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
api_runtime::serde_answer!(ShowCustomerExpenditureQuotaResponse {
    granting_amount,
    granting_amount_used,
    percentage_granting_amount_used,
    measure_id,
    currency,
});

/// Error codes of [`ShowCustomerExpenditureQuota`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowCustomerExpenditureQuotaCode {
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
    ShowCustomerExpenditureQuotaCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowCustomerExpenditureQuota`] failed.
pub type ShowCustomerExpenditureQuotaError = Error<Code<ShowCustomerExpenditureQuotaCode>>;
