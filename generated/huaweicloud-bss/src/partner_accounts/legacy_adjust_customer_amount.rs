// @generated from spec/bss/operations/partner_accounts/legacy_adjust_customer_amount.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations,
    WireRef,
};

/// Allocates money of a partner to a customer under the resale model, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/account-mgr/adjust-amount` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224543.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{LegacyAdjustCustomerAmount, LegacyAdjustCustomerAmountRequired, LegacyAllocationCurrency};
/// use huaweicloud_bss::types::MoneyUnit;
/// use huaweicloud_bss::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyAdjustCustomerAmount::new(LegacyAdjustCustomerAmountRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///         amount: "1".parse::<Decimal>().unwrap(),
///         currency: LegacyAllocationCurrency::Yuan,
///         measure_id: MoneyUnit::Yuan,
///     });
///     let response = client.partner_accounts().legacy_adjust_customer_amount(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The request carries no key against submitting it twice.
///
/// The page's example of an answer carries a code of its own, `CBC.0000` with the message `success`, beside the transaction.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The title marks the operation as the old one. Later lists of operations that go out of service do not name it; whether it still answers is not known.
///
/// # Side effects
///
/// - Moves the amount from the partner's account to the customer's account.
///
/// # Restrictions
///
/// - Nothing can be allocated to a customer under the referral model.
/// - Only money of the partner can be allocated, as far as its balance goes, and only to customers whom it may manage.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
/// | [`amount`](field@Self::amount) | body | required · at most 13 characters · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`currency`](field@Self::currency) | body | required · at most 8 characters | unsupported | *unknown* | *unknown* |
/// | [`measure_id`](field@Self::measure_id) | body | required | unsupported |  | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.5001`](crate::error_codes::CBC_5001) | 200 | The caller is not a partner. | Call with the credentials of the partner. | after correction |
/// | [`CBC.5003`](crate::error_codes::CBC_5003) | 200 | The balance is not enough. | Top up the account where money is short, or name a smaller amount. | after correction |
/// | [`CBC.5004`](crate::error_codes::CBC_5004) | 200 | The caller may not act for this customer. |  | never |
/// | [`CBC.5021`](crate::error_codes::CBC_5021) | 200 | Under the referral model nothing can be allocated to a customer or reclaimed from one. |  | never |
/// | [`CBC.0105`](crate::error_codes::CBC_0105) | 401 | The token is not legal. | Obtain a new token. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mt_060005`, the page of the operation that replaces it). The page of this operation admits any partner.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyAdjustCustomerAmount {
    /// Id that Huawei Cloud gave the partner. At present the server does not check it.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer that receives the amount.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Amount to allocate.
    ///
    /// Required · `amount` in the body · at most 13 characters · above 0 · at most 2 decimal places
    pub amount: Decimal,

    /// Currency of the amount.
    ///
    /// Required · `currency` in the body · at most 8 characters
    pub currency: LegacyAllocationCurrency,

    /// Unit of the amount.
    ///
    /// Required · `measure_id` in the body
    pub measure_id: MoneyUnit,
}

impl std::cmp::Eq for LegacyAdjustCustomerAmount {}

/// The required values of [`LegacyAdjustCustomerAmount`].
#[derive(Debug, Clone)]
pub struct LegacyAdjustCustomerAmountRequired {
    /// See [`partner_id`](field@LegacyAdjustCustomerAmount::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyAdjustCustomerAmount::customer_id).
    pub customer_id: String,

    /// See [`amount`](field@LegacyAdjustCustomerAmount::amount).
    pub amount: Decimal,

    /// See [`currency`](field@LegacyAdjustCustomerAmount::currency).
    pub currency: LegacyAllocationCurrency,

    /// See [`measure_id`](field@LegacyAdjustCustomerAmount::measure_id).
    pub measure_id: MoneyUnit,
}

impl LegacyAdjustCustomerAmount {
    /// Creates it from the required values.
    pub fn new(required: LegacyAdjustCustomerAmountRequired) -> Self {
        let LegacyAdjustCustomerAmountRequired {
            partner_id,
            customer_id,
            amount,
            currency,
            measure_id,
        } = required;
        Self {
            partner_id,
            customer_id,
            amount,
            currency,
            measure_id,
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

impl Operation for LegacyAdjustCustomerAmount {
    type Response = LegacyAdjustCustomerAmountResponse;
    type Code = LegacyAdjustCustomerAmountCode;
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

impl Fields for LegacyAdjustCustomerAmount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.amount.to_wire(),
            self.currency.to_wire(),
            self.measure_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyAdjustCustomerAmount {
    partner_id,
    customer_id,
    amount,
    currency,
    measure_id,
});

static READ: api_runtime::ReadAs<LegacyAdjustCustomerAmountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyAdjustCustomerAmount",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/account-mgr/adjust-amount",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0075224543.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("amount")
                    .decimal()
                    .max_length(13)
                    .number_limits(const { &NumberLimits::new().above("0").scale(2) })
                    .as_text()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("currency")
                    .text()
                    .one_of(&["CNY"])
                    .max_length(8)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("measure_id")
                    .integer()
                    .one_of(&["1"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_5001,
                &error_codes::CBC_5003,
                &error_codes::CBC_5004,
                &error_codes::CBC_5021,
                &error_codes::CBC_0105,
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

/// Response of [`LegacyAdjustCustomerAmount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyAdjustCustomerAmountResponse {
    /// Serial number of the transaction.
    ///
    /// `trans_id`
    ///
    /// The call failed.
    pub trans_id: Option<String>,
}

api_runtime::answer!(LegacyAdjustCustomerAmountResponse { trans_id });

impl Decode for LegacyAdjustCustomerAmountResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.trans_id]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyAdjustCustomerAmountResponse { trans_id });

/// Error codes of [`LegacyAdjustCustomerAmount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyAdjustCustomerAmountCode {
    /// The caller is not a partner.
    ///
    /// An older code that comes with the status of a success.
    ///
    /// Call with the credentials of the partner.
    ///
    /// `CBC.5001` · HTTP 200 · retry after correction
    NotAPartnerOlder,

    /// The balance is not enough.
    ///
    /// Top up the account where money is short, or name a smaller amount.
    ///
    /// `CBC.5003` · HTTP 200 · retry after correction
    BalanceShortOlder,

    /// The caller may not act for this customer.
    ///
    /// `CBC.5004` · HTTP 200 · retry never
    LegacyCustomerNotManaged,

    /// Under the referral model nothing can be allocated to a customer or reclaimed from one.
    ///
    /// `CBC.5021` · HTTP 200 · retry never
    LegacyReferralCustomer,

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
    LegacyAdjustCustomerAmountCode,
    CommonCode,
    NotAPartnerOlder("CBC.5001"),
    BalanceShortOlder("CBC.5003"),
    LegacyCustomerNotManaged("CBC.5004"),
    LegacyReferralCustomer("CBC.5021"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyAdjustCustomerAmount`] failed.
pub type LegacyAdjustCustomerAmountError = Error<Code<LegacyAdjustCustomerAmountCode>>;

/// Currency in which a partner allocates money, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyAllocationCurrency {
    /// Yuan.
    ///
    /// `CNY` on the wire.
    Yuan,
}

impl LegacyAllocationCurrency {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Yuan => "CNY",
        }
    }
}

api_runtime::enumeration!(LegacyAllocationCurrency, [Yuan]);

impl ToWire for LegacyAllocationCurrency {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyAllocationCurrency, text, closed);
