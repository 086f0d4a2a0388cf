// @generated from spec/bssintl/operations/accounts/show_customer_account_balances.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, RateLimit, Raw, Safety, Service, Violations, WireRef,
};

/// Shows the balances of the customer's accounts and what the customer owes in all.
///
/// `GET /v2/accounts/customer-accounts/balances` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/mac_00001.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::accounts::ShowCustomerAccountBalances;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowCustomerAccountBalances::new();
///     let response = client.accounts().show_customer_account_balances(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// In the console of the billing center the same balances stand on the overview page.
///
/// Coupons are no accounts: `ListSubCustomerCoupons` lists them.
///
/// Buying and renewing need a sufficient balance. Without it resources may be frozen or deleted, so the developer guide asks to top up in time.
///
/// A member account whose finances its master account holds does not spend balances of its own. What it still has can pay bills from before it was associated, be withdrawn, or be used after it has left the master account.
///
/// No page says how `amount`, `designated_amount` and `credit_amount` of one account relate to each other, so do not add them up.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:balance:view`, `bss:balance:view`.
/// - Safety: read operation.
/// - Rate limit: 20 calls per second.
///
/// # Restrictions
///
/// - The operation is not for customers under the reseller model.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000049`](crate::error_codes::CBC_99000049) | 400 | A customer under the reseller model has no account balance. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `rate_limit`: “10 per second” (copies of `fci_00002` of 2024-10-29, intl/ar-mena and intl/ja-jp). The copy intl/zh-cn has 20 and is newer.
/// - `AccountBalance.currency, doc`: “CNY, at present” (huaweicloudsdkbssintl 3.0.45, type `AccountBalanceV3`). The current SDK (3.1.219) has USD, and the page has it for the total.
/// - `AccountBalance.credit_amount, missing_when`: “It comes as 0 for accounts of the types 1 and 5.” (API Explorer, example). The row of the page and those of the SDK and of the API Explorer itself say that only credit accounts have the field.
/// - `AccountType, values`: “also 8, what can be allocated” (huaweicloudsdkbssintl 3.0.45, type `AccountBalanceV3`). The current SDK (3.1.219) does not list it, and the kind is one of partners' accounts, see `ListPartnerBalances` of the China site.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowCustomerAccountBalances {}

impl std::cmp::Eq for ShowCustomerAccountBalances {}

impl ShowCustomerAccountBalances {
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

impl Operation for ShowCustomerAccountBalances {
    type Response = ShowCustomerAccountBalancesResponse;
    type Code = ShowCustomerAccountBalancesCode;
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

impl Fields for ShowCustomerAccountBalances {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowCustomerAccountBalances {});

static READ: api_runtime::ReadAs<ShowCustomerAccountBalancesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowCustomerAccountBalances",
            method: Method::Get,
            path: "/v2/accounts/customer-accounts/balances",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/mac_00001.html",
            safety: Safety::Read,
            parameters: &[],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000049,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(20, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`ShowCustomerAccountBalances`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowCustomerAccountBalancesResponse {
    /// Balances, one record for each account.
    ///
    /// `account_balances`
    pub account_balances: Vec<AccountBalance>,

    /// Total of what the customer owes.
    ///
    /// `debt_amount` · unit in `measure_id` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the total, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

api_runtime::answer!(ShowCustomerAccountBalancesResponse {
    account_balances,
    debt_amount,
    measure_id,
    currency,
});

impl ShowCustomerAccountBalancesResponse {
    /// [`debt_amount`](Self::debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ShowCustomerAccountBalancesResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.account_balances,
                &mut value.debt_amount,
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
api_runtime::serde_answer!(ShowCustomerAccountBalancesResponse {
    account_balances,
    debt_amount,
    measure_id,
    currency,
});

/// Error codes of [`ShowCustomerAccountBalances`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowCustomerAccountBalancesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A customer under the reseller model has no account balance.
    ///
    /// `CBC.99000049` · HTTP 400 · retry never
    ResaleCustomerWithoutBalance,

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
    ShowCustomerAccountBalancesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ResaleCustomerWithoutBalance("CBC.99000049"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowCustomerAccountBalances`] failed.
pub type ShowCustomerAccountBalancesError = Error<Code<ShowCustomerAccountBalancesCode>>;

/// Balance of one account of the customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountBalance {
    /// Id of the account.
    ///
    /// `account_id`
    pub account_id: Option<String>,

    /// Kind of the account.
    ///
    /// `account_type`
    pub account_type: Option<AccountType>,

    /// Balance of the account. For a credit account this is the whole credit limit and not what is left of it.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Balance of funds that are set aside for a certain purpose.
    ///
    /// `designated_amount` · unit in `measure_id` · currency in `currency`
    pub designated_amount: Option<Decimal>,

    /// Whole credit limit.
    ///
    /// `credit_amount` · unit in `measure_id` · currency in `currency`
    ///
    /// The account is not a credit account.
    pub credit_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,
}

api_runtime::answer!(AccountBalance {
    account_id,
    account_type,
    amount,
    currency,
    designated_amount,
    credit_amount,
    measure_id,
});

impl AccountBalance {
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

impl Decode for AccountBalance {
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
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(AccountBalance {
    account_id,
    account_type,
    amount,
    currency,
    designated_amount,
    credit_amount,
    measure_id,
});

/// Kind of an account that holds a customer's money or credit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountType {
    /// Balance of money.
    ///
    /// `1` on the wire.
    Balance,

    /// Credit.
    ///
    /// `2` on the wire.
    Credit,

    /// Bonus money. None is granted any more; what customers still have of it can be spent.
    ///
    /// `5` on the wire.
    Bonus,

    /// Deposit.
    ///
    /// `7` on the wire.
    Deposit,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl AccountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Balance => "1",
            Self::Credit => "2",
            Self::Bonus => "5",
            Self::Deposit => "7",
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
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(AccountType, [Balance, Credit, Bonus, Deposit], Unknown);

impl Decode for AccountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(AccountType, number, answered);
