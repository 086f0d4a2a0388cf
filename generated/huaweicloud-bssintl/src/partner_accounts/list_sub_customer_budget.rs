// @generated from spec/bssintl/operations/partner_accounts/list_sub_customer_budget.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerBudgetType, MoneyUnit};
use api_runtime::{
    Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits,
    Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Shows the budgets that a partner granted to several customers, and what of them is used.
///
/// `POST /v2/partners/sub-customers/budget/query` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::ListSubCustomerBudget;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListSubCustomerBudget::new(vec!["example-0".to_owned()]);
///     let response = client.partner_accounts().list_sub_customer_budget(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A partner looks here whether budgets have to be changed, which `UpdateSubCustomerBudget` does. The answer holds nothing about a customer that is not the partner's own or not under the reseller model, so it can be shorter than the request.
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
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`customer_ids`](field@Self::customer_ids) | body | required · items of at most 64 characters · 1–100 items | unsupported |  | *unknown* | unsupported |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether the customers are those of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when the customers are those of a cloud reseller; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `currency, doc`: “Currency of the amounts, CNY or USD.” (huaweicloudsdkbssintl 3.1.219). The page has USD alone.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListSubCustomerBudget {
    /// Customers whose budgets are shown. `ListSubCustomers` returns the ids, of which those with `association_type` 3 are meant.
    ///
    /// Required · `customer_ids` in the body · items of at most 64 characters · 1–100 items
    pub customer_ids: Vec<String>,

    /// Cloud reseller to which the customers belong. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether the customers are those of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListSubCustomerBudget {}

impl ListSubCustomerBudget {
    /// Creates it with [`customer_ids`](field@Self::customer_ids), the only required value.
    pub fn new(customer_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
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

impl Operation for ListSubCustomerBudget {
    type Response = ListSubCustomerBudgetResponse;
    type Code = ListSubCustomerBudgetCode;
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

impl Fields for ListSubCustomerBudget {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_ids.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListSubCustomerBudget {
    customer_ids,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListSubCustomerBudgetResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListSubCustomerBudget",
            method: Method::Post,
            path: "/v2/partners/sub-customers/budget/query",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01006.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("customer_ids")
                    .text()
                    .list()
                    .list_limits(
                        const {
                            &ListLimits::new()
                                .max_item_length(64)
                                .min_items(1)
                                .max_items(100)
                        },
                    )
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether the customers are those of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when the customers are those of a cloud reseller; otherwise not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
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

/// Response of [`ListSubCustomerBudget`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSubCustomerBudgetResponse {
    /// Unit of the amounts.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,

    /// Currency of the amounts, `USD`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// The budgets, at most 100.
    ///
    /// `budget_infos`
    pub budget_infos: Vec<CustomerBudget>,
}

api_runtime::answer!(ListSubCustomerBudgetResponse {
    measure_id,
    currency,
    budget_infos,
});

impl Decode for ListSubCustomerBudgetResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.measure_id,
                &mut value.currency,
                &mut value.budget_infos,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListSubCustomerBudgetResponse {
    measure_id,
    currency,
    budget_infos,
});

/// Error codes of [`ListSubCustomerBudget`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSubCustomerBudgetCode {
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
    ListSubCustomerBudgetCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListSubCustomerBudget`] failed.
pub type ListSubCustomerBudgetError = Error<Code<ListSubCustomerBudgetCode>>;

/// Budget of a customer. Unit and currency of the amounts stand beside the list. Like the amounts they are not always given.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerBudget {
    /// Customer that has the budget.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Budget as it was granted.
    ///
    /// `budget_amount`
    pub budget_amount: Option<Decimal>,

    /// Part of the budget that is used. It is an estimate that can lag by about 10 minutes.
    ///
    /// `used_amount`
    pub used_amount: Option<Decimal>,

    /// For which time the budget is granted.
    ///
    /// `budget_type`
    pub budget_type: Option<CustomerBudgetType>,
}

api_runtime::answer!(CustomerBudget {
    customer_id,
    budget_amount,
    used_amount,
    budget_type,
});

impl Decode for CustomerBudget {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.budget_amount,
                &mut value.used_amount,
                &mut value.budget_type,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CustomerBudget {
    customer_id,
    budget_amount,
    used_amount,
    budget_type,
});
