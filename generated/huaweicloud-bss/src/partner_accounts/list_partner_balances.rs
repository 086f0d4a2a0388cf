// @generated from spec/bss/operations/partner_accounts/list_partner_balances.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Lists the balances of the accounts of a partner, or of a distributor's cloud reseller.
///
/// `GET /v2/accounts/partner-accounts/balances` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_060003.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::ListPartnerBalances;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListPartnerBalances::new();
///     let response = client.partner_accounts().list_partner_balances(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// In the partner center the balance of a partner is what it paid in and its credit, less what it has allocated. An allocation lowers it; what the customer then spends of the allocated money does not. Other words hold for a partner with an allocatable account, kind 8: there the balance goes with what the customer spends of the allocated money.
///
/// An operator account of a partner needs one of the permissions: to see the account on the start page, to allocate money to customers, to take it back from them, to allocate money to cloud resellers, or to take it back from them.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_VIEW_010100`, `BPC_ITEM_SUBCUSTSERV_010103`, `BPC_ITEM_SUBCUSTSERV_010104`, `BPC_ITEM_SALES_020104`, `BPC_ITEM_SALES_020105`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only a distributor can ask for the balances of a cloud reseller.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether a distributor calls, who then sees its own balances only | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the balances of a cloud reseller, otherwise not processed; without it only the caller's own balances are shown. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.5001`](crate::error_codes::CBC_5001) | 200 | The caller is not a partner. | Call with the credentials of the partner. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer; older copies of the page). The page of November 2025 names solution providers and distributors of the first tier.
/// - `restrictions`: “A cloud reseller of the second tier can call the operation for its own balances.” (huaweicloudsdkbss 3.1.219 and API Explorer). The page of 2025-11-20 admits solution providers and distributors only; the other text is older.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListPartnerBalances {
    /// Cloud reseller whose balances a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether a distributor calls, who then sees its own balances only · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListPartnerBalances {}

impl ListPartnerBalances {
    /// A request without parameters. None is required.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ListPartnerBalances {
    type Response = ListPartnerBalancesResponse;
    type Code = ListPartnerBalancesCode;
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

impl Fields for ListPartnerBalances {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.indirect_partner_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListPartnerBalances {
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListPartnerBalancesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListPartnerBalances",
            method: Method::Get,
            path: "/v2/accounts/partner-accounts/balances",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_060003.html",
            safety: Safety::Read,
            parameters: &[Parameter::query("indirect_partner_id")
                .text()
                .max_length(64)
                .presence(&[
                    (
                        State::Absent,
                        Outcome::DependsOn(
                            "whether a distributor calls, who then sees its own balances only",
                        ),
                    ),
                    (State::Empty, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ])],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the balances of a cloud reseller, otherwise not processed; without it only the caller's own balances are shown.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_5001,
                &error_codes::CBC_99000037,
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

/// Response of [`ListPartnerBalances`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPartnerBalancesResponse {
    /// Balances, one record for each account.
    ///
    /// `account_balances`
    pub account_balances: Vec<PartnerAccountBalance>,
}

api_runtime::answer!(ListPartnerBalancesResponse { account_balances });

impl Decode for ListPartnerBalancesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.account_balances]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListPartnerBalancesResponse { account_balances });

/// Error codes of [`ListPartnerBalances`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPartnerBalancesCode {
    /// The caller is not a partner.
    ///
    /// An older code that comes with the status of a success.
    ///
    /// Call with the credentials of the partner.
    ///
    /// `CBC.5001` · HTTP 200 · retry after correction
    NotAPartnerOlder,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

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
    ListPartnerBalancesCode,
    CommonCode,
    NotAPartnerOlder("CBC.5001"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListPartnerBalances`] failed.
pub type ListPartnerBalancesError = Error<Code<ListPartnerBalancesCode>>;

/// Balance of one account of a partner.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartnerAccountBalance {
    /// Id of the account.
    ///
    /// `account_id`
    pub account_id: Option<String>,

    /// Kind of the account.
    ///
    /// `account_type`
    pub account_type: Option<PartnerAccountType>,

    /// Balance of the account.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Balance of funds that are set aside for a certain purpose. It cannot be allocated to customers.
    ///
    /// `designated_amount` · unit in `measure_id` · currency in `currency`
    pub designated_amount: Option<Decimal>,

    /// Whole credit limit. It has a meaning only if `account_type` is 2.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    pub credit_amount: Option<Decimal>,

    /// Unit of measurement.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Remark.
    ///
    /// `memo`
    pub memo: Option<String>,
}

api_runtime::answer!(PartnerAccountBalance {
    account_id,
    account_type,
    amount,
    currency,
    designated_amount,
    credit_amount,
    measure_id,
    memo,
});

impl PartnerAccountBalance {
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

    /// [`designated_amount`](Self::designated_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn designated_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.designated_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

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
}

impl Decode for PartnerAccountBalance {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.account_id,
                &mut value.account_type,
                &mut value.amount,
                &mut value.currency,
                &mut value.designated_amount,
                &mut value.credit_amount,
                &mut value.measure_id,
                &mut value.memo,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(PartnerAccountBalance {
    account_id,
    account_type,
    amount,
    currency,
    designated_amount,
    credit_amount,
    measure_id,
    memo,
});

/// Kind of an account of a partner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PartnerAccountType {
    /// Balance of money.
    ///
    /// `1` on the wire.
    Balance,

    /// Credit.
    ///
    /// `2` on the wire.
    Credit,

    /// Bonus money. Another page says that there are no such accounts any more.
    ///
    /// `5` on the wire.
    Bonus,

    /// Deposit. Another page says that there are no such accounts any more.
    ///
    /// `7` on the wire.
    Deposit,

    /// What can be allocated. The account is virtual; it only shows how much the partner can allocate to customers at present.
    ///
    /// `8` on the wire.
    Allocatable,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PartnerAccountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Balance => "1",
            Self::Credit => "2",
            Self::Bonus => "5",
            Self::Deposit => "7",
            Self::Allocatable => "8",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Balance,
            "2" => Self::Credit,
            "5" => Self::Bonus,
            "7" => Self::Deposit,
            "8" => Self::Allocatable,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PartnerAccountType,
    [Balance, Credit, Bonus, Deposit, Allocatable],
    Unknown
);

impl Decode for PartnerAccountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PartnerAccountType, number, answered);
