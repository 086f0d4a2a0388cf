// @generated from spec/bss/operations/accounts/legacy_show_account_balances.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{LegacyMoneyUnit, MoneyUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Parameter, Raw, Safety, Service, ToWire, Violations, WireRef,
};

/// Shows the balances of the customer's accounts and what the customer owes in all, in the v1.0 form.
///
/// `GET /v1.0/{domain_id}/customer/account-mgr/balances` · [vendor's page](https://support.huaweicloud.com/api-oce/zh-cn_topic_0109685133.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::accounts::LegacyShowAccountBalances;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyShowAccountBalances::new("example-0");
///     let response = client.accounts().legacy_show_account_balances(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// In the console of the billing center the same balances stand on the overview page, under the available quota.
///
/// The page's example of an answer carries a code of its own, `CBC.0000` with the message `success`, beside the balances.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day.
///
/// # Parameters
///
/// | Parameter | In | Limits |
/// |---|---|---|
/// | [`domain_id`](field@Self::domain_id) | path | required · at most 64 characters |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyShowAccountBalances {
    /// Id of the customer account. At present the server does not check it.
    ///
    /// Required · `domain_id` in the path · at most 64 characters
    pub domain_id: String,
}

impl std::cmp::Eq for LegacyShowAccountBalances {}

impl LegacyShowAccountBalances {
    /// Creates it with [`domain_id`](field@Self::domain_id), the only required value.
    pub fn new(domain_id: impl Into<String>) -> Self {
        Self {
            domain_id: domain_id.into(),
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

impl Operation for LegacyShowAccountBalances {
    type Response = LegacyShowAccountBalancesResponse;
    type Code = LegacyShowAccountBalancesCode;
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

impl Fields for LegacyShowAccountBalances {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.domain_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyShowAccountBalances { domain_id });

static READ: api_runtime::ReadAs<LegacyShowAccountBalancesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyShowAccountBalances",
            method: Method::Get,
            path: "/v1.0/{domain_id}/customer/account-mgr/balances",
            source: "https://support.huaweicloud.com/api-oce/zh-cn_topic_0109685133.html",
            safety: Safety::Read,
            parameters: &[Parameter::path("domain_id")
                .text()
                .max_length(64)
                .required()],
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

/// Response of [`LegacyShowAccountBalances`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyShowAccountBalancesResponse {
    /// Balances, one record for each account.
    ///
    /// `account_balances`
    pub account_balances: Vec<LegacyAccountBalance>,

    /// Total of what the customer owes.
    ///
    /// `debtAmount` · unit in `measureId` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measureId`
    pub measure_id: Option<LegacyMoneyUnit>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,
}

impl std::cmp::Eq for LegacyShowAccountBalancesResponse {}

impl LegacyShowAccountBalancesResponse {
    const SHOWN: &'static str =
        api_runtime::names!["account_balances", "debt_amount", "measure_id", "currency"];
}

impl std::fmt::Debug for LegacyShowAccountBalancesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyShowAccountBalancesResponse",
            Self::SHOWN,
            &[
                &self.account_balances,
                &self.debt_amount,
                &self.measure_id,
                &self.currency,
            ],
        )
    }
}

impl LegacyShowAccountBalancesResponse {
    /// [`debt_amount`](Self::debt_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn debt_amount_with_unit(&self) -> Option<Amount<'_, LegacyMoneyUnit>> {
        Amount::with_unit_and_currency(
            self.debt_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyShowAccountBalancesResponse {
    const NAMES: &'static str =
        api_runtime::names!["account_balances", "debtAmount", "measureId", "currency"];
}

impl Decode for LegacyShowAccountBalancesResponse {
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
api_runtime::serde_answer!(LegacyShowAccountBalancesResponse {
    account_balances,
    debt_amount,
    measure_id,
    currency,
});

/// Error codes of [`LegacyShowAccountBalances`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyShowAccountBalancesCode {
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
    LegacyShowAccountBalancesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyShowAccountBalances`] failed.
pub type LegacyShowAccountBalancesError = Error<Code<LegacyShowAccountBalancesCode>>;

/// Balance of one account of the customer, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyAccountBalance {
    /// Id of the account.
    ///
    /// `account_id`
    pub account_id: Option<String>,

    /// Kind of the account.
    ///
    /// `account_type`
    pub account_type: Option<LegacyAccountType>,

    /// Balance of the account.
    ///
    /// `amount` · unit in `measure_unit` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Currency, `CNY`. An empty value stands for yuan.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Balance of funds that are set aside for a certain purpose.
    ///
    /// `designated_amount` · unit in `measure_unit` · currency in `currency`
    pub designated_amount: Option<Decimal>,

    /// Whole credit limit.
    ///
    /// `credit_amount` · unit in `measure_unit` · currency in `currency`
    ///
    /// The account is not a credit account. The page's example has null for a balance of money.
    pub credit_amount: Option<Decimal>,

    /// Unit of money.
    ///
    /// `measure_unit`
    pub measure_unit: Option<MoneyUnit>,

    /// Remark.
    ///
    /// `memo`
    pub memo: Option<String>,

    /// The page has no words for it; its example has `1` for a balance.
    ///
    /// `type`
    pub type_: Option<String>,
}

impl std::cmp::Eq for LegacyAccountBalance {}

impl LegacyAccountBalance {
    const SHOWN: &'static str = api_runtime::names![
        "account_id",
        "account_type",
        "amount",
        "currency",
        "designated_amount",
        "credit_amount",
        "measure_unit",
        "memo",
        "type_",
    ];
}

impl std::fmt::Debug for LegacyAccountBalance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyAccountBalance",
            Self::SHOWN,
            &[
                &self.account_id,
                &self.account_type,
                &self.amount,
                &self.currency,
                &self.designated_amount,
                &self.credit_amount,
                &self.measure_unit,
                &self.memo,
                &self.type_,
            ],
        )
    }
}

impl LegacyAccountBalance {
    /// [`amount`](Self::amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.amount,
            self.measure_unit.as_ref(),
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
            self.measure_unit.as_ref(),
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
            self.measure_unit.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl LegacyAccountBalance {
    const NAMES: &'static str = api_runtime::names![
        "account_id",
        "account_type",
        "amount",
        "currency",
        "designated_amount",
        "credit_amount",
        "measure_unit",
        "memo",
        "type",
    ];
}

impl Decode for LegacyAccountBalance {
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
                &mut value.measure_unit,
                &mut value.memo,
                &mut value.type_,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyAccountBalance {
    account_id,
    account_type,
    amount,
    currency,
    designated_amount,
    credit_amount,
    measure_unit,
    memo,
    type_,
});

/// Kind of an account that holds a customer's money or credit, in the v1.0 form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyAccountType {
    /// Balance of money.
    ///
    /// `1` on the wire.
    Balance,

    /// Credit.
    ///
    /// `2` on the wire.
    Credit,

    /// Bonus money.
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

impl LegacyAccountType {
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

api_runtime::enumeration!(
    LegacyAccountType,
    [Balance, Credit, Bonus, Deposit],
    Unknown
);

impl Decode for LegacyAccountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyAccountType, number, answered);
