// @generated from spec/bss/operations/partner_accounts/list_customers_balances_detail.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::MoneyUnit;
use api_runtime::{
    Amount, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    ListLimits, Method, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Lists what customers under the resale model can spend and what they owe.
///
/// `POST /v2/accounts/customer-accounts/balances/batch-query` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mt_060004.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::partner_accounts::{BalanceQueryCustomer, ListCustomersBalancesDetail};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ListCustomersBalancesDetail::new(vec![BalanceQueryCustomer::new("example-0")]);
///     let response = client.partner_accounts().list_customers_balances_detail(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The account of such a customer holds what the partner allocated to it. Customers under the referral model pay money in themselves, so a partner cannot see their balances.
///
/// An operator account of a partner needs one of the permissions: to allocate money to customers, to take it back from them, or to see the list of customers.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010103`, `BPC_ITEM_SUBCUSTSERV_010104`, `BPC_ITEM_SUBCUSTSERV_010100`.
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
/// | [`customer_infos`](field@Self::customer_infos) | body | required · 1–100 items | unsupported |  | *unknown* | unsupported |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |  |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a distributor asks for the balances of a cloud reseller's customers; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer; older copies of the page). The page of November 2025 names solution providers and distributors of the first tier.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ListCustomersBalancesDetail {
    /// Customers whose balances are listed.
    ///
    /// Required · `customer_infos` in the body · 1–100 items
    pub customer_infos: Vec<BalanceQueryCustomer>,

    /// Cloud reseller whose customers a distributor asks for. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor asks for the customers of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,
}

impl std::cmp::Eq for ListCustomersBalancesDetail {}

impl ListCustomersBalancesDetail {
    /// Creates it with [`customer_infos`](field@Self::customer_infos), the only required value.
    pub fn new(customer_infos: impl IntoIterator<Item = BalanceQueryCustomer>) -> Self {
        Self {
            customer_infos: customer_infos.into_iter().collect(),
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

impl Operation for ListCustomersBalancesDetail {
    type Response = ListCustomersBalancesDetailResponse;
    type Code = ListCustomersBalancesDetailCode;
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

impl Fields for ListCustomersBalancesDetail {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_infos.to_wire(),
            self.indirect_partner_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ListCustomersBalancesDetail {
    customer_infos,
    indirect_partner_id,
});

static READ: api_runtime::ReadAs<ListCustomersBalancesDetailResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ListCustomersBalancesDetail",
            method: Method::Post,
            path: "/v2/accounts/customer-accounts/balances/batch-query",
            source: "https://support.huaweicloud.com/api-bpconsole/mt_060004.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("customer_infos")
                    .object(BalanceQueryCustomer::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(100) })
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
                                "whether a distributor asks for the customers of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when a distributor asks for the balances of a cloud reseller's customers; otherwise not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
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

/// Response of [`ListCustomersBalancesDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersBalancesDetailResponse {
    /// Balances of the customers. Those of the request that are not under the resale model are left out.
    ///
    /// `customer_balances`
    ///
    /// The call failed.
    pub customer_balances: Vec<CustomerBalance>,
}

api_runtime::answer!(ListCustomersBalancesDetailResponse { customer_balances });

impl Decode for ListCustomersBalancesDetailResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.customer_balances]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ListCustomersBalancesDetailResponse { customer_balances });

/// Error codes of [`ListCustomersBalancesDetail`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListCustomersBalancesDetailCode {
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
    ListCustomersBalancesDetailCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NoPermissionForReseller("CBC.99000037"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ListCustomersBalancesDetail`] failed.
pub type ListCustomersBalancesDetailError = Error<Code<ListCustomersBalancesDetailCode>>;

/// Customer whose balance is asked for.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct BalanceQueryCustomer {
    /// Id of the customer. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,
}

impl std::cmp::Eq for BalanceQueryCustomer {}

impl BalanceQueryCustomer {
    /// Creates it with [`customer_id`](field@Self::customer_id), the only required value.
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
}

impl BalanceQueryCustomer {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[Parameter::field("customer_id")
        .text()
        .max_length(64)
        .required()
        .presence(&[
            (State::Absent, Outcome::Unsupported),
            (State::EmptyString, Outcome::Unsupported),
            (State::Null, Outcome::Unknown),
        ])];
}

impl Fields for BalanceQueryCustomer {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.customer_id.to_wire()]);
    }
}

impl ToWire for BalanceQueryCustomer {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(BalanceQueryCustomer { customer_id });

/// Balance of one customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerBalance {
    /// Id of the customer.
    ///
    /// `customer_id`
    pub customer_id: Option<String>,

    /// Total that the customer owes.
    ///
    /// `debt_amount` · unit in `measure_id` · currency in `currency`
    pub debt_amount: Option<Decimal>,

    /// Total that the customer can spend.
    ///
    /// `amount` · unit in `measure_id` · currency in `currency`
    pub amount: Option<Decimal>,

    /// Currency, `CNY`.
    ///
    /// `currency`
    pub currency: Option<String>,

    /// Unit of measurement.
    ///
    /// `measure_id`
    pub measure_id: Option<MoneyUnit>,
}

api_runtime::answer!(CustomerBalance {
    customer_id,
    debt_amount,
    amount,
    currency,
    measure_id,
});

impl CustomerBalance {
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
}

impl Decode for CustomerBalance {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.customer_id,
                &mut value.debt_amount,
                &mut value.amount,
                &mut value.currency,
                &mut value.measure_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CustomerBalance {
    customer_id,
    debt_amount,
    amount,
    currency,
    measure_id,
});
