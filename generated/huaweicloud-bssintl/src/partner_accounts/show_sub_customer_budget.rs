// @generated from spec/bssintl/operations/partner_accounts/show_sub_customer_budget.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerBudgetType, MoneyUnit};
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Shows the budget that a partner granted to a customer, and what of it is used.
///
/// `GET /v2/partners/sub-customers/budget` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::ShowSubCustomerBudget;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowSubCustomerBudget::new("example-0");
///     let response = client.partner_accounts().show_sub_customer_budget(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A partner looks here whether a budget has to be changed, which `UpdateSubCustomerBudget` does. `ListSubCustomerBudget` shows the budgets of up to 100 customers.
///
/// An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010111`, `BPC_ITEM_SUBCUSTSERV_010503`.
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model have a budget.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty | Empty string | Null |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | query | required · at most 64 characters | unsupported | *unknown* | *unknown* | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | query | at most 64 characters | depends on whether the customer is that of a cloud reseller, for which it has to be sent | *unknown* | *unknown* | *unknown* |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when the customer is that of a cloud reseller; otherwise not used. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99005024`](crate::error_codes::CBC_99005024) | 400 | The operation cannot be called for a customer with this type of association. | Name a customer under the reseller model. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (copies of 2021 and January 2024, intl/pt-br and `intl/es-us/api-bpconsole/mt_01004`). The newest page names solution providers and distributors of the first tier.
/// - `currency, doc`: “`CNY` or `USD`” (huaweicloudsdkbssintl 3.0.45, type `ShowSubCustomerBudgetResponse`). The current SDK (3.1.219) has USD alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowSubCustomerBudget {
    /// Customer whose budget is shown. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the query · at most 64 characters
    pub customer_id: String,

    /// Cloud reseller to which the customer belongs. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the query · at most 64 characters
    ///
    /// Absent: depends on whether the customer is that of a cloud reseller, for which it has to be sent · Empty: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ShowSubCustomerBudget {}

impl ShowSubCustomerBudget {
    /// Creates it with [`customer_id`](field@Self::customer_id), the only required value.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
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

impl Operation for ShowSubCustomerBudget {
    type Response = ShowSubCustomerBudgetResponse;
    type Code = ShowSubCustomerBudgetCode;
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

impl Fields for ShowSubCustomerBudget {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowSubCustomerBudget {
    customer_id,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ShowSubCustomerBudgetResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowSubCustomerBudget",
            method: Method::Get,
            path: "/v2/partners/sub-customers/budget",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01004.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::query("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::query("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether the customer is that of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::Empty, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when the customer is that of a cloud reseller; otherwise not used.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99005024,
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

/// Response of [`ShowSubCustomerBudget`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowSubCustomerBudgetResponse {
    /// Budget as it was granted.
    ///
    /// `budget_amount` · unit in `measure_id` · currency in `currency`
    pub budget_amount: Option<Decimal>,

    /// Part of the budget that is used. It is an estimate that can lag by about 10 minutes.
    ///
    /// `used_amount` · unit in `measure_id` · currency in `currency`
    pub used_amount: Option<Decimal>,

    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// For which time the budget is granted.
    ///
    /// `budget_type`
    pub budget_type: Option<CustomerBudgetType>,
}

api_runtime::answer!(ShowSubCustomerBudgetResponse {
    budget_amount,
    used_amount,
    measure_id,
    currency,
    budget_type,
});

impl ShowSubCustomerBudgetResponse {
    /// [`budget_amount`](Self::budget_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn budget_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.budget_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }

    /// [`used_amount`](Self::used_amount) with its unit and currency.
    ///
    /// `None` if the response does not contain one of the three.
    #[must_use]
    pub fn used_amount_with_unit(&self) -> Option<Amount<'_, MoneyUnit>> {
        Amount::with_unit_and_currency(
            self.used_amount,
            self.measure_id.as_ref(),
            self.currency.as_deref(),
        )
    }
}

impl Decode for ShowSubCustomerBudgetResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.budget_amount,
                &mut value.used_amount,
                &mut value.measure_id,
                &mut value.currency,
                &mut value.budget_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowSubCustomerBudgetResponse {
    budget_amount,
    used_amount,
    measure_id,
    currency,
    budget_type,
});

/// Error codes of [`ShowSubCustomerBudget`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowSubCustomerBudgetCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// The operation cannot be called for a customer with this type of association.
    ///
    /// Name a customer under the reseller model.
    ///
    /// `CBC.99005024` · HTTP 400 · retry after correction
    AssociationTypeNotAllowed,

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
    ShowSubCustomerBudgetCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AssociationTypeNotAllowed("CBC.99005024"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowSubCustomerBudget`] failed.
pub type ShowSubCustomerBudgetError = Error<Code<ShowSubCustomerBudgetCode>>;
