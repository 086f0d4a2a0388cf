// @generated from spec/bss/operations/partner_accounts/reclaim_indirect_partner_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Takes money back from the account of a distributor's cloud reseller.
///
/// `POST /v2/accounts/partner-accounts/indirect-partner-reclaim` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/espp_00004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{ReclaimIndirectPartnerAccount, ReclaimIndirectPartnerAccountRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ReclaimIndirectPartnerAccount::new(ReclaimIndirectPartnerAccountRequired {
///         indirect_partner_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_accounts().reclaim_indirect_partner_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A distributor is a partner of the first tier, a cloud reseller one of the second tier.
///
/// An operator account of a partner needs the permission of the operation, which says that it may take money back from the cloud resellers of the list of resellers.
///
/// The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SALES_020105`.
/// - Safety: write operation; a retry may take effect again.
///
/// # Side effects
///
/// - Moves the amount from the cloud reseller's account to the distributor.
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
/// | [`amount`](field@Self::amount) | body | required · at most 999999999999 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
///
/// # Rules
///
/// - `amount-within-balance`: The amount must not exceed the balance of the cloud reseller's account. `ListPartnerBalances` shows it. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99005001`](crate::error_codes::CBC_99005001) | 400 | The caller is not a partner. | Call with the credentials of the partner. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page names distributors.
/// - `amount, above`: “It must not be negative, so 0 can be sent.” (huaweicloudsdkbss 3.0.9b0, type `ReclaimIndirectPartnerAccountReq`). The page is newer.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ReclaimIndirectPartnerAccount {
    /// Cloud reseller from which the amount is taken. `ListIndirectPartners` returns the ids.
    ///
    /// Required · `indirect_partner_id` in the body · at most 64 characters
    pub indirect_partner_id: String,

    /// Amount to take back, in yuan.
    ///
    /// Required · `amount` in the body · at most 999999999999 · above 0 · at most 2 decimal places
    pub amount: Decimal,
}

impl std::cmp::Eq for ReclaimIndirectPartnerAccount {}

/// The required values of [`ReclaimIndirectPartnerAccount`].
#[derive(Debug, Clone)]
pub struct ReclaimIndirectPartnerAccountRequired {
    /// See [`indirect_partner_id`](field@ReclaimIndirectPartnerAccount::indirect_partner_id).
    pub indirect_partner_id: String,

    /// See [`amount`](field@ReclaimIndirectPartnerAccount::amount).
    pub amount: Decimal,
}

impl ReclaimIndirectPartnerAccount {
    /// Creates it from the required values.
    pub fn new(required: ReclaimIndirectPartnerAccountRequired) -> Self {
        let ReclaimIndirectPartnerAccountRequired {
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

impl Operation for ReclaimIndirectPartnerAccount {
    type Response = ReclaimIndirectPartnerAccountResponse;
    type Code = ReclaimIndirectPartnerAccountCode;
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

impl Fields for ReclaimIndirectPartnerAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.indirect_partner_id.to_wire(), self.amount.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ReclaimIndirectPartnerAccount {
    indirect_partner_id,
    amount,
});

static READ: api_runtime::ReadAs<ReclaimIndirectPartnerAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ReclaimIndirectPartnerAccount",
            method: Method::Post,
            path: "/v2/accounts/partner-accounts/indirect-partner-reclaim",
            source: "https://support.huaweicloud.com/api-bpconsole/espp_00004.html",
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
                        const { &NumberLimits::new().max("999999999999").above("0").scale(2) },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "amount-within-balance",
                "The amount must not exceed the balance of the cloud reseller's account. `ListPartnerBalances` shows it.",
                Statement::Server {
                    about: &["indirect_partner_id", "amount"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000037,
                &error_codes::CBC_99005001,
                &error_codes::CBC_99005003,
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

/// Response of [`ReclaimIndirectPartnerAccount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimIndirectPartnerAccountResponse {
    /// Id of the transaction.
    ///
    /// `trans_id`
    ///
    /// The call failed.
    pub trans_id: Option<String>,
}

api_runtime::answer!(ReclaimIndirectPartnerAccountResponse { trans_id });

impl Decode for ReclaimIndirectPartnerAccountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.trans_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimIndirectPartnerAccountResponse { trans_id });

/// Error codes of [`ReclaimIndirectPartnerAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReclaimIndirectPartnerAccountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

    /// The caller is not a partner.
    ///
    /// Call with the credentials of the partner.
    ///
    /// `CBC.99005001` · HTTP 400 · retry after correction
    NotAPartner,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short; else name a smaller amount where the request names one.
    ///
    /// `CBC.99005003` · HTTP 400 · retry after correction
    BalanceShort,

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
    ReclaimIndirectPartnerAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    NotAPartner("CBC.99005001"),
    BalanceShort("CBC.99005003"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ReclaimIndirectPartnerAccount`] failed.
pub type ReclaimIndirectPartnerAccountError = Error<Code<ReclaimIndirectPartnerAccountCode>>;
