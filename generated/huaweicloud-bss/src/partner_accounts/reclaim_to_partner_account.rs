// @generated from spec/bss/operations/partner_accounts/reclaim_to_partner_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Takes money back from the account of a customer under the resale model.
///
/// `POST /v2/accounts/partner-accounts/reclaim` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_060006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{ReclaimToPartnerAccount, ReclaimToPartnerAccountRequired};
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ReclaimToPartnerAccount::new(ReclaimToPartnerAccountRequired {
///         customer_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_accounts().reclaim_to_partner_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The operation is meant for customers that no longer use Huawei Cloud. When a customer's association with the partner ends, what is left in the account goes back to the partner without a call.
///
/// An operator account of a partner needs the permission of the operation, which says that it may take money back from customers of the customer list.
///
/// The request carries no key against submitting it twice. Look at `ListPartnerAdjustRecords` before repeating a call whose outcome is unknown.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010104`.
/// - Safety: write operation; a retry may take effect again.
///
/// # Side effects
///
/// - Moves the amount from the customer's account back to the partner that allocated it.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Nothing can be taken back from a customer under the referral model.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 2147483647 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor calls, who then reaches accounts of its own customers only | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor takes money back from a cloud reseller's customer, otherwise not processed; without it only accounts of the distributor's own customers can be reached. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 400 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99000047`](crate::error_codes::CBC_99000047) | 400 | The account does not exist. | Check the ids of the accounts. | after correction |
/// | [`CBC.99005001`](crate::error_codes::CBC_99005001) | 400 | The caller is not a partner. | Call with the credentials of the partner. | after correction |
/// | [`CBC.99005003`](crate::error_codes::CBC_99005003) | 400 | The balance is not enough. | Top up the account where money is short; else name a smaller amount where the request names one. | after correction |
/// | [`CBC.99005021`](crate::error_codes::CBC_99005021) | 400 | Nothing can be allocated to a customer under the referral model, nor taken back from it. | Name a customer under the resale model. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0160`](crate::error_codes::CBC_0160) | 400 | The requested resource is not found. | Check the ids in the request, as the message does not say which one is meant. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page names solution providers and distributors of the first tier.
/// - `amount, above`: “It must not be negative, so 0 can be sent.” (huaweicloudsdkbss 3.0.9b0, type `ReclaimToPartnerAccountBalancesReq`). The page is newer.
/// - `indirect_partner_id, doc`: “Cloud reseller that takes the amount from its own customer.” (`api-bpconsole/mt_060006` of 2025-11-20 and its copy in the vendor's guide, huaweicloudsdkbss 3.1.219, API Explorer). Only solution providers and distributors can call the operation. `UpdateCustomerAccountAmount` had the same words in its row until its page was corrected to speak of the distributor.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ReclaimToPartnerAccount {
    /// Customer from whose account the amount is taken. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Amount to take back, in yuan.
    ///
    /// Required · `amount` in the body · at most 2147483647 · above 0 · at most 2 decimal places
    pub amount: Decimal,

    /// Cloud reseller from whose customer a distributor takes the amount. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then reaches accounts of its own customers only · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ReclaimToPartnerAccount {}

/// The required values of [`ReclaimToPartnerAccount`].
#[derive(Debug, Clone)]
pub struct ReclaimToPartnerAccountRequired {
    /// See [`customer_id`](field@ReclaimToPartnerAccount::customer_id).
    pub customer_id: String,

    /// See [`amount`](field@ReclaimToPartnerAccount::amount).
    pub amount: Decimal,
}

impl ReclaimToPartnerAccount {
    /// Creates it from the required values.
    pub fn new(required: ReclaimToPartnerAccountRequired) -> Self {
        let ReclaimToPartnerAccountRequired {
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

impl Operation for ReclaimToPartnerAccount {
    type Response = ReclaimToPartnerAccountResponse;
    type Code = ReclaimToPartnerAccountCode;
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

impl Fields for ReclaimToPartnerAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.amount.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ReclaimToPartnerAccount {
    customer_id,
    amount,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ReclaimToPartnerAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ReclaimToPartnerAccount",
            method: Method::Post,
            path: "/v2/accounts/partner-accounts/reclaim",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_060006.html",
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
                                "whether a distributor calls, who then reaches accounts of its own customers only",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor takes money back from a cloud reseller's customer, otherwise not processed; without it only accounts of the distributor's own customers can be reached.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000000
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000037,
                &error_codes::CBC_99000047,
                &error_codes::CBC_99005001,
                &error_codes::CBC_99005003,
                &error_codes::CBC_99005021,
                &error_codes::CBC_0151,
                &error_codes::CBC_0160,
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

/// Response of [`ReclaimToPartnerAccount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReclaimToPartnerAccountResponse {
    /// Id of the transaction.
    ///
    /// `trans_id`
    ///
    /// The call failed.
    pub trans_id: Option<String>,
}

api_runtime::answer!(ReclaimToPartnerAccountResponse { trans_id });

impl Decode for ReclaimToPartnerAccountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.trans_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ReclaimToPartnerAccountResponse { trans_id });

/// Error codes of [`ReclaimToPartnerAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReclaimToPartnerAccountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

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

    /// The account does not exist.
    ///
    /// One table of the vendor says the account of the member, another that of a customer with allocated money that can be taken back.
    ///
    /// Check the ids of the accounts.
    ///
    /// `CBC.99000047` · HTTP 400 · retry after correction
    AccountMissing,

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

    /// The requested resource is not found.
    ///
    /// Check the ids in the request, as the message does not say which one is meant.
    ///
    /// `CBC.0160` · HTTP 400 · retry after correction
    RequestedResourceNotFound,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ReclaimToPartnerAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForCustomer("CBC.99000000"),
    NotACustomerOfPartner("CBC.99000035"),
    NoPermissionForReseller("CBC.99000037"),
    AccountMissing("CBC.99000047"),
    NotAPartner("CBC.99005001"),
    BalanceShort("CBC.99005003"),
    ReferralCustomerWithoutAllocation("CBC.99005021"),
    AccessDenied("CBC.0151"),
    RequestedResourceNotFound("CBC.0160"),
    OtherError("CBC.0999")
);

/// Why a call of [`ReclaimToPartnerAccount`] failed.
pub type ReclaimToPartnerAccountError = Error<Code<ReclaimToPartnerAccountCode>>;
