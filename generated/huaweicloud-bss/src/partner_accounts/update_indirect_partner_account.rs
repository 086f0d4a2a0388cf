// @generated from spec/bss/operations/partner_accounts/update_indirect_partner_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Allocates money of a distributor to the account of one of its cloud resellers.
///
/// `POST /v2/accounts/partner-accounts/indirect-partner-adjust` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{UpdateIndirectPartnerAccount, UpdateIndirectPartnerAccountRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdateIndirectPartnerAccount::new(UpdateIndirectPartnerAccountRequired {
///         indirect_partner_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_accounts().update_indirect_partner_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A distributor is a partner of the first tier, a cloud reseller one of the second tier. The reseller can allocate what it gets to its own customers, who spend it on products of Huawei Cloud.
///
/// An operator account of a partner needs the permission of the operation, which says that it may allocate money to the cloud resellers of the list of resellers.
///
/// The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SALES_020104`.
/// - Safety: write operation; a retry may take effect again.
///
/// # Side effects
///
/// - Moves the amount from the distributor's account to the cloud reseller's account.
///
/// # Restrictions
///
/// - Only distributors can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 999999999.99 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.0154`](crate::error_codes::CBC_0154) | 401 | The token is illegal or has expired. | Obtain a new token. | after correction |
/// | [`CBC.0150`](crate::error_codes::CBC_0150) | 403 | The operation is not legal. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `restrictions`: “Only the partner's account for cloud capabilities can call the operation.” (API Explorer). It carries an older name (华为云伙伴能力中心) of what the page calls the distributor.
/// - `amount, above`: “It must not be negative, so 0 can be sent.” (huaweicloudsdkbss 3.0.9b0, type `AdjustToIndirectPartnerReq`). The page is newer.
/// - `amount, sent_as`: “text” (`api-bpconsole/espp_00001`, example of a request, with "99.99" in quotes). The row of the page, the SDK and the API Explorer say a number, and the example is the only one of the four operations with quotes.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdateIndirectPartnerAccount {
    /// Cloud reseller that receives the amount. `ListIndirectPartners` returns the ids.
    ///
    /// Required · `indirect_partner_id` in the body · at most 64 characters
    pub indirect_partner_id: String,

    /// Amount to allocate, in yuan.
    ///
    /// Required · `amount` in the body · at most 999999999.99 · above 0 · at most 2 decimal places
    pub amount: Decimal,
}

impl std::cmp::Eq for UpdateIndirectPartnerAccount {}

/// The required values of [`UpdateIndirectPartnerAccount`].
#[derive(Debug, Clone)]
pub struct UpdateIndirectPartnerAccountRequired {
    /// See [`indirect_partner_id`](field@UpdateIndirectPartnerAccount::indirect_partner_id).
    pub indirect_partner_id: String,

    /// See [`amount`](field@UpdateIndirectPartnerAccount::amount).
    pub amount: Decimal,
}

impl UpdateIndirectPartnerAccount {
    /// Creates it from the required values.
    pub fn new(required: UpdateIndirectPartnerAccountRequired) -> Self {
        let UpdateIndirectPartnerAccountRequired {
            indirect_partner_id,
            amount,
        } = required;
        Self {
            indirect_partner_id,
            amount,
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

impl Operation for UpdateIndirectPartnerAccount {
    type Response = UpdateIndirectPartnerAccountResponse;
    type Code = UpdateIndirectPartnerAccountCode;
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

impl Fields for UpdateIndirectPartnerAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.indirect_partner_id.to_wire(), self.amount.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdateIndirectPartnerAccount {
    indirect_partner_id,
    amount,
});

static READ: api_runtime::ReadAs<UpdateIndirectPartnerAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdateIndirectPartnerAccount",
            method: Method::Post,
            path: "/v2/accounts/partner-accounts/indirect-partner-adjust",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00001.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("amount")
                    .decimal()
                    .number_limits(
                        const { &NumberLimits::new().max("999999999.99").above("0").scale(2) },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_99000037,
                &error_codes::CBC_99005003,
                &error_codes::CBC_0154,
                &error_codes::CBC_0150,
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

/// Response of [`UpdateIndirectPartnerAccount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIndirectPartnerAccountResponse {
    /// Id of the transaction.
    ///
    /// `transfer_id`
    ///
    /// The call failed.
    pub transfer_id: Option<String>,
}

api_runtime::answer!(UpdateIndirectPartnerAccountResponse { transfer_id });

impl Decode for UpdateIndirectPartnerAccountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.transfer_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdateIndirectPartnerAccountResponse { transfer_id });

/// Error codes of [`UpdateIndirectPartnerAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateIndirectPartnerAccountCode {
    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short; else name a smaller amount where the request names one.
    ///
    /// `CBC.99005003` · HTTP 400 · retry after correction
    BalanceShort,

    /// The operation is not legal.
    ///
    /// `CBC.0150` · HTTP 403 · retry never
    IllegalOperation,

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
    UpdateIndirectPartnerAccountCode,
    CommonCode,
    NoPermissionForReseller("CBC.99000037"),
    BalanceShort("CBC.99005003"),
    IllegalOperation("CBC.0150"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdateIndirectPartnerAccount`] failed.
pub type UpdateIndirectPartnerAccountError = Error<Code<UpdateIndirectPartnerAccountCode>>;
