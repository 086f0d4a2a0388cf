// @generated from spec/bssintl/operations/partner_accounts/show_partner_consumption_quota.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Raw, Safety, Service, Violations, WireRef,
};

/// Shows the consumption quota of a partner, and what of it is used.
///
/// `GET /v2/partners/credit/consumption-quota` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/cq_001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::ShowPartnerConsumptionQuota;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowPartnerConsumptionQuota::new();
///     let response = client.partner_accounts().show_partner_consumption_quota(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The quota is the most that a partner may owe Huawei Cloud. When it is exceeded, the partner's account is restricted, and its customers under the reseller model can buy nothing. It is no means of payment, and no statement of what the partner has to pay. Paying bills restores it; the vendor's ecosystem manager can raise it. The amounts of the answer are not always given.
///
/// An operator account needs the permission, which says that it may see the consumption quota.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_ACCOUNT_010500`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
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
pub struct ShowPartnerConsumptionQuota {}

impl std::cmp::Eq for ShowPartnerConsumptionQuota {}

impl ShowPartnerConsumptionQuota {
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

impl Operation for ShowPartnerConsumptionQuota {
    type Response = ShowPartnerConsumptionQuotaResponse;
    type Code = ShowPartnerConsumptionQuotaCode;
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

impl Fields for ShowPartnerConsumptionQuota {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowPartnerConsumptionQuota {});

static READ: api_runtime::ReadAs<ShowPartnerConsumptionQuotaResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowPartnerConsumptionQuota",
            method: Method::Get,
            path: "/v2/partners/credit/consumption-quota",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/cq_001.html",
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
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`ShowPartnerConsumptionQuota`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowPartnerConsumptionQuotaResponse {
    /// Whole quota.
    ///
    /// `consumption_quota` · unit in `measure_id` · currency in `currency`
    pub consumption_quota: Option<Decimal>,

    /// Balance of the partner's account.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Balance of the cash coupons. In the days before the monthly bill it has two parts: what is left of coupons that expired at the end of the month before, less the spending that is estimated for that month, and the balance of the coupons that are valid.
    ///
    /// `coupon_amount` · unit in `measure_id` · currency in `currency`
    pub coupon_amount: Option<Decimal>,

    /// Amount that is due.
    ///
    /// `due_amount` · unit in `measure_id` · currency in `currency`
    pub due_amount: Option<Decimal>,

    /// Estimate of what is spent and not billed yet.
    ///
    /// `unbilled_amount` · unit in `measure_id` · currency in `currency`
    pub unbilled_amount: Option<Decimal>,

    /// Part of the quota that is used: `due_amount` plus `unbilled_amount` less `amount` and `coupon_amount`. It is negative, and no quota is used, if the balance of the account or of the coupons is higher than the spending.
    ///
    /// `used_consumption_quota` · unit in `measure_id` · currency in `currency`
    pub used_consumption_quota: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ShowPartnerConsumptionQuotaResponse {
    consumption_quota,
    amount,
    coupon_amount,
    due_amount,
    unbilled_amount,
    used_consumption_quota,
    measure_id,
    currency,
});

impl ShowPartnerConsumptionQuotaResponse {
    /// [`consumption_quota`](Self::consumption_quota) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn consumption_quota_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.consumption_quota,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`coupon_amount`](Self::coupon_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn coupon_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.coupon_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`due_amount`](Self::due_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn due_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.due_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`unbilled_amount`](Self::unbilled_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn unbilled_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.unbilled_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`used_consumption_quota`](Self::used_consumption_quota) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn used_consumption_quota_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.used_consumption_quota,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ShowPartnerConsumptionQuotaResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.consumption_quota,
                &mut value.amount,
                &mut value.coupon_amount,
                &mut value.due_amount,
                &mut value.unbilled_amount,
                &mut value.used_consumption_quota,
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
api_runtime::serde_answer!(ShowPartnerConsumptionQuotaResponse {
    consumption_quota,
    amount,
    coupon_amount,
    due_amount,
    unbilled_amount,
    used_consumption_quota,
    measure_id,
    currency,
});

/// Error codes of [`ShowPartnerConsumptionQuota`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowPartnerConsumptionQuotaCode {
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
    ShowPartnerConsumptionQuotaCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowPartnerConsumptionQuota`] failed.
pub type ShowPartnerConsumptionQuotaError = Error<Code<ShowPartnerConsumptionQuotaCode>>;
