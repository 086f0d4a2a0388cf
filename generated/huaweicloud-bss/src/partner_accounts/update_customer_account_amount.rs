// @generated from spec/bss/operations/partner_accounts/update_customer_account_amount.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Allocates money of a partner to a customer under the resale model.
///
/// `POST /v2/accounts/partner-accounts/adjust-amount` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_060005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{UpdateCustomerAccountAmount, UpdateCustomerAccountAmountRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdateCustomerAccountAmount::new(UpdateCustomerAccountAmountRequired {
///         customer_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_accounts().update_customer_account_amount(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// On the partner's sales platform a customer can buy and renew only while its account has enough to spend.
///
/// Only cash can be allocated. Cash coupons are issued with `CreatePartnerCoupons`. What is left in the account goes back to the partner when the customer's association with it ends.
///
/// An operator account of a partner needs the permission of the operation, which says that it may allocate money to customers of the customer list.
///
/// If the answer says that the balance is not enough, the balance of the cloud reseller is meant when `indirect_partner_id` was sent, and that of the caller when it was not.
///
/// The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010103`.
/// - Safety: write operation; a retry may take effect again.
///
/// # Side effects
///
/// - Moves the amount from the partner's account to the customer's account.
/// - Takes the amount from the cloud reseller's account if `indirect_partner_id` names one.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Nothing can be allocated to a customer under the referral model.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 2147483647 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor allocates money to a cloud reseller's customer, for which it has to be sent | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor allocates money to a cloud reseller's customer; otherwise not processed. Only checked by the server.
/// - `amount-within-balance`: The amount must not exceed `amount` less `designated_amount` of the balance, as `ListPartnerBalances` returns them. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.5003`](crate::error_codes::CBC_5003) | 400 | The balance is not enough. | Top up the account where money is short, or name a smaller amount. | after correction |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 400 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99005001`](crate::error_codes::CBC_99005001) | 400 | The caller is not a partner. | Call with the credentials of the partner. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99005021`](crate::error_codes::CBC_99005021) | 400 | Nothing can be allocated to a customer under the referral model, nor taken back from it. | Name a customer under the resale model. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page names solution providers and distributors of the first tier.
/// - `amount, above`: “It must not be negative, so 0 can be sent.” (huaweicloudsdkbss 3.0.9b0, type `AdjustAccountReq`). The page is newer.
/// - `indirect_partner_id, doc`: “Cloud reseller that allocates the amount to its own customer.” (huaweicloudsdkbss 3.1.219, API Explorer, and a copy of `api-bpconsole/mt_060005` in the vendor's guide, 2023-11-09). The page of 2025-11-20 speaks of the distributor, and only solution providers and distributors can call the operation.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdateCustomerAccountAmount {
    /// Customer that receives the amount. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Amount to allocate, in yuan.
    ///
    /// Required · `amount` in the body · at most 2147483647 · above 0 · at most 2 decimal places
    pub amount: Decimal,

    /// Cloud reseller to whose customer a distributor allocates the amount. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor allocates money to a cloud reseller's customer, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for UpdateCustomerAccountAmount {}

/// The required values of [`UpdateCustomerAccountAmount`].
#[derive(Debug, Clone)]
pub struct UpdateCustomerAccountAmountRequired {
    /// See [`customer_id`](field@UpdateCustomerAccountAmount::customer_id).
    pub customer_id: String,

    /// See [`amount`](field@UpdateCustomerAccountAmount::amount).
    pub amount: Decimal,
}

impl UpdateCustomerAccountAmount {
    /// Creates it from the required values.
    pub fn new(required: UpdateCustomerAccountAmountRequired) -> Self {
        let UpdateCustomerAccountAmountRequired {
            customer_id,
            amount,
        } = required;
        Self {
            customer_id,
            amount,
            indirect_partner_id: None,
        }
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
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

impl Operation for UpdateCustomerAccountAmount {
    type Response = UpdateCustomerAccountAmountResponse;
    type Code = UpdateCustomerAccountAmountCode;
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

impl Fields for UpdateCustomerAccountAmount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.amount.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdateCustomerAccountAmount {
    customer_id,
    amount,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<UpdateCustomerAccountAmountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdateCustomerAccountAmount",
            method: Method::Post,
            path: "/v2/accounts/partner-accounts/adjust-amount",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_060005.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("customer_id")
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
                    .number_limits(const { &NumberLimits::new().max("2147483647").above("0").scale(2) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor allocates money to a cloud reseller's customer, for which it has to be sent",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor allocates money to a cloud reseller's customer; otherwise not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
                Rule::new(
                    "amount-within-balance",
                    "The amount must not exceed `amount` less `designated_amount` of the balance, as `ListPartnerBalances` returns them.",
                    Statement::Server { about: &["amount"] },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_5003
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000000
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000037,
                &error_codes::CBC_99005001,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99005021,
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

/// Response of [`UpdateCustomerAccountAmount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerAccountAmountResponse {
    /// Id of the transaction.
    ///
    /// `transfer_id`
    ///
    /// The call failed.
    pub transfer_id: Option<String>,
}

api_runtime::answer!(UpdateCustomerAccountAmountResponse { transfer_id });

impl Decode for UpdateCustomerAccountAmountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.transfer_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdateCustomerAccountAmountResponse { transfer_id });

/// Error codes of [`UpdateCustomerAccountAmount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateCustomerAccountAmountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short, or name a smaller amount.
    ///
    /// `CBC.5003` · HTTP 400 · retry after correction
    BalanceShortOlder,

    /// The partner has no permission to act for the customer.
    ///
    /// Name a customer of the calling partner.
    ///
    /// `CBC.99000000` · HTTP 400 · retry after correction
    NoPermissionForCustomer,

    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 400 · retry after correction
    NotACustomerOfPartner,

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

    /// Nothing can be allocated to a customer under the referral model, nor taken back from it.
    ///
    /// Name a customer under the resale model.
    ///
    /// `CBC.99005021` · HTTP 400 · retry after correction
    ReferralCustomerWithoutAllocation,

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
    UpdateCustomerAccountAmountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    BalanceShortOlder("CBC.5003"),
    NoPermissionForCustomer("CBC.99000000"),
    NotACustomerOfPartner("CBC.99000035"),
    NoPermissionForReseller("CBC.99000037"),
    NotAPartner("CBC.99005001"),
    BalanceShort("CBC.99005003"),
    ReferralCustomerWithoutAllocation("CBC.99005021"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdateCustomerAccountAmount`] failed.
pub type UpdateCustomerAccountAmountError = Error<Code<UpdateCustomerAccountAmountCode>>;
