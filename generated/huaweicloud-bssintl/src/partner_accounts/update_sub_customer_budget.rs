// @generated from spec/bssintl/operations/partner_accounts/update_sub_customer_budget.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::CustomerBudgetType;
use api_runtime::{
    Body, Code, Decimal, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Sets the budget up to which a customer of a partner can spend.
///
/// `POST /v2/partners/sub-customers/budget` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::partner_accounts::{UpdateSubCustomerBudget, UpdateSubCustomerBudgetRequired};
/// use huaweicloud_bssintl::{Client, Decimal, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UpdateSubCustomerBudget::new(UpdateSubCustomerBudgetRequired {
///         customer_id: "example-0".to_owned(),
///         budget_amount: "1".parse::<Decimal>().unwrap(),
///     });
///     let response = client.partner_accounts().update_sub_customer_budget(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The amount is the whole budget from now on, not what is added to it. `ShowSubCustomerBudget` shows it, `ListSubCustomerBudgetRecords` what changed of it.
///
/// A customer can buy and renew only as long as its budget suffices, and a partner has to set a budget when a customer is associated with it for the first time. The account of such a customer is frozen from the beginning: `cancel_partner_frozen` unfreezes it in the same call. The developer guide has the partner's sales platform refuse purchases and renewals of a customer whose budget is 0 or less.
///
/// Of a one-time budget counts what the customer spends from the month on in which it was set. The type of the budget can be changed, and the new one holds at once. When a monthly budget becomes a one-time budget, only what the customer spends from that month on counts; when a one-time budget becomes a monthly one, what it has spent in the month counts. The used amount is an estimate that can lag by about 10 minutes.
///
/// The partner is warned when a customer has used 75, 90 and 100 percent of its budget; the message center says who gets the message. A customer that has used all of it is kept from buying yearly/monthly resources and reserved instances and from opening pay-per-use resources. The manual says so of automatic freezing and leaves open whether it holds with freezing by hand, too.
///
/// A distributor grants a reseller the permission together with a quota for monthly budgets, for one-time budgets or for both. The reseller can then set budgets of these types, and the distributor no longer sets those of the reseller's customers itself. When the distributor takes the permission back, the budgets that were set stay.
///
/// Sending the same request again sets the same budget again. What a repeated call unfreezes may have been frozen in between.
///
/// An operator account needs one of the permissions: to adjust credit limits in the customer list, or to set monthly budgets of cloud resellers' customers.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010111`, `BPC_ITEM_SUBCUSTSERV_010503`.
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Replaces the budget that the customer had.
/// - Unfreezes the customer's account if `cancel_partner_frozen` is `1`.
/// - With automatic freezing the customer's account is frozen later, as soon as the budget is used up.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - A cloud reseller can set budgets of its own customers once its distributor has granted it the permission.
/// - The budgets that a cloud reseller sets cannot exceed the quota that its distributor granted.
/// - Only customers under the reseller model have a budget.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
/// | [`budget_amount`](field@Self::budget_amount) | body | required · at most 2147483647 · above 0 · at most 2 decimal places | unsupported |  | *unknown* |
/// | [`cancel_partner_frozen`](field@Self::cancel_partner_frozen) | body |  | default `0` | default `0` | default `0` |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed | depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed | depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed |
/// | [`budget_type`](field@Self::budget_type) | body |  | default `MONTHLY` | unsupported | default `MONTHLY` |
/// | [`frozen_operate_type`](field@Self::frozen_operate_type) | body |  | depends on whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect |  | depends on whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when the customer is that of a cloud reseller; otherwise not processed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99005024`](crate::error_codes::CBC_99005024) | 400 | The operation cannot be called for a customer with this type of association. | Name a customer under the reseller model. | after correction |
/// | [`CBC.50000030`](crate::error_codes::CBC_50000030) | 400 | The quota for budgets of the cloud reseller does not suffice for the budget. | Set a lower budget, or have the distributor grant a larger quota. | after correction |
/// | [`CBC.50000033`](crate::error_codes::CBC_50000033) | 400 | The cloud reseller can no longer set budgets, as the permission was taken back. | Have the distributor grant the permission again. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (copy of January 2024, `intl/es-us/api-bpconsole/mt_01005`; API Explorer of the international site). The newest page names solution providers and distributors of the first tier.
/// - `restrictions`: “A distributor can set budgets of a cloud reseller's customers once it has granted the reseller the permission.” (`intl/zh-cn/api-bpconsole/mt_01005`). The English page of the same day, and the partner's manual, have the reseller as the one that can then set budgets.
/// - `notes`: “A customer that has used up its budget can still open pay-per-use resources; a distributor can keep it from that, too.” (`usermanual-bpconsole/Diss_000015` of this site, intl/th-th). The page on one-time budgets of March 2026 names the opening of pay-per-use resources among what is kept from the customer.
/// - `budget_amount, doc`: “Budget, in yuan.” (huaweicloudsdkbssintl 3.1.219; `intl/zh-cn/api-bpconsole/mt_01005`). The English page gives USD as the unit, and budgets are shown in USD.
/// - `cancel_partner_frozen, type`: “integer” (examples of the request on `eu/nl-nl/api-bpconsole/mt_01005` and in the API Explorer of the international site). The pages and the SDK give the type as text.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UpdateSubCustomerBudget {
    /// Customer that gets the budget. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// Budget, in US dollars.
    ///
    /// Required · `budget_amount` in the body · at most 2147483647 · above 0 · at most 2 decimal places
    pub budget_amount: Decimal,

    /// Whether the customer's account is unfrozen, too.
    ///
    /// Optional · `cancel_partner_frozen` in the body
    ///
    /// Absent: default `0` · Empty string: default `0` · Null: default `0`
    pub cancel_partner_frozen: Option<UnfreezeWithBudget>,

    /// Cloud reseller to whose customer a distributor grants the budget. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed · Empty string: depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed · Null: depends on whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed
    pub indirect_partner_id: Option<String>,

    /// For which time the budget is granted.
    ///
    /// Optional · `budget_type` in the body
    ///
    /// Absent: default `MONTHLY` · Empty string: unsupported · Null: default `MONTHLY`
    pub budget_type: Option<CustomerBudgetType>,

    /// What happens to the account when the budget is used up.
    ///
    /// Optional · `frozen_operate_type` in the body
    ///
    /// Absent: depends on whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect · Null: depends on whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect
    pub frozen_operate_type: Option<FreezeOnExhaustion>,
}

impl std::cmp::Eq for UpdateSubCustomerBudget {}

/// The required values of [`UpdateSubCustomerBudget`].
#[derive(Debug, Clone)]
pub struct UpdateSubCustomerBudgetRequired {
    /// See [`customer_id`](field@UpdateSubCustomerBudget::customer_id).
    pub customer_id: String,

    /// See [`budget_amount`](field@UpdateSubCustomerBudget::budget_amount).
    pub budget_amount: Decimal,
}

impl UpdateSubCustomerBudget {
    /// Creates it from the required values.
    pub fn new(required: UpdateSubCustomerBudgetRequired) -> Self {
        let UpdateSubCustomerBudgetRequired {
            customer_id,
            budget_amount,
        } = required;
        Self {
            customer_id,
            budget_amount,
            cancel_partner_frozen: None,
            indirect_partner_id: None,
            budget_type: None,
            frozen_operate_type: None,
        }
    }

    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen).
    pub fn cancel_partner_frozen(mut self, cancel_partner_frozen: UnfreezeWithBudget) -> Self {
        self.cancel_partner_frozen = Some(cancel_partner_frozen);
        self
    }

    /// Sets [`cancel_partner_frozen`](field@Self::cancel_partner_frozen). `None` omits it.
    pub fn set_cancel_partner_frozen(
        mut self,
        cancel_partner_frozen: Option<UnfreezeWithBudget>,
    ) -> Self {
        self.cancel_partner_frozen = cancel_partner_frozen;
        self
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

    /// Sets [`budget_type`](field@Self::budget_type).
    pub fn budget_type(mut self, budget_type: CustomerBudgetType) -> Self {
        self.budget_type = Some(budget_type);
        self
    }

    /// Sets [`budget_type`](field@Self::budget_type). `None` omits it.
    pub fn set_budget_type(mut self, budget_type: Option<CustomerBudgetType>) -> Self {
        self.budget_type = budget_type;
        self
    }

    /// Sets [`frozen_operate_type`](field@Self::frozen_operate_type).
    pub fn frozen_operate_type(mut self, frozen_operate_type: FreezeOnExhaustion) -> Self {
        self.frozen_operate_type = Some(frozen_operate_type);
        self
    }

    /// Sets [`frozen_operate_type`](field@Self::frozen_operate_type). `None` omits it.
    pub fn set_frozen_operate_type(
        mut self,
        frozen_operate_type: Option<FreezeOnExhaustion>,
    ) -> Self {
        self.frozen_operate_type = frozen_operate_type;
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

impl Operation for UpdateSubCustomerBudget {
    type Response = UpdateSubCustomerBudgetResponse;
    type Code = UpdateSubCustomerBudgetCode;
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

impl Fields for UpdateSubCustomerBudget {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_id.to_wire(),
            self.budget_amount.to_wire(),
            self.cancel_partner_frozen.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.budget_type.to_wire(),
            self.frozen_operate_type.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UpdateSubCustomerBudget {
    customer_id,
    budget_amount,
    cancel_partner_frozen,
    indirect_partner_id,
    budget_type,
    frozen_operate_type,
});

static READ: api_runtime::ReadAs<UpdateSubCustomerBudgetResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UpdateSubCustomerBudget",
            method: Method::Post,
            path: "/v2/partners/sub-customers/budget",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mt_01005.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("budget_amount")
                    .decimal()
                    .number_limits(const { &NumberLimits::new().max("2147483647").above("0").scale(2) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cancel_partner_frozen")
                    .text()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::EmptyString, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed",
                            ),
                        ),
                        (
                            State::EmptyString,
                            Outcome::DependsOn(
                                "whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed",
                            ),
                        ),
                        (
                            State::Null,
                            Outcome::DependsOn(
                                "whether the customer is that of a cloud reseller, for which it has to be sent; otherwise nothing is processed",
                            ),
                        ),
                    ]),
                Parameter::body("budget_type")
                    .text()
                    .one_of(&["MONTHLY", "PACKAGE"])
                    .presence(&[
                        (State::Absent, Outcome::Default("MONTHLY")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("MONTHLY")),
                    ]),
                Parameter::body("frozen_operate_type")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect",
                            ),
                        ),
                        (
                            State::Null,
                            Outcome::DependsOn(
                                "whether the budget is set for the first time, which means freezing by hand; otherwise the field has no effect",
                            ),
                        ),
                    ]),
            ],
            rules: &[Rule::new(
                "reseller-of-distributor",
                "Needed when the customer is that of a cloud reseller; otherwise not processed.",
                Statement::Server {
                    about: &["indirect_partner_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99005024,
                &error_codes::CBC_50000030,
                &error_codes::CBC_50000033,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: None,
        }
    }
}

/// Response of [`UpdateSubCustomerBudget`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct UpdateSubCustomerBudgetResponse {}

impl std::cmp::Eq for UpdateSubCustomerBudgetResponse {}

impl Decode for UpdateSubCustomerBudgetResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UpdateSubCustomerBudgetResponse {});

/// Error codes of [`UpdateSubCustomerBudget`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateSubCustomerBudgetCode {
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

    /// The quota for budgets of the cloud reseller does not suffice for the budget.
    ///
    /// Set a lower budget, or have the distributor grant a larger quota.
    ///
    /// `CBC.50000030` · HTTP 400 · retry after correction
    ResellerBudgetQuotaTooLow,

    /// The cloud reseller can no longer set budgets, as the permission was taken back.
    ///
    /// Have the distributor grant the permission again.
    ///
    /// `CBC.50000033` · HTTP 400 · retry after correction
    ResellerBudgetPermissionRevoked,

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
    UpdateSubCustomerBudgetCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AssociationTypeNotAllowed("CBC.99005024"),
    ResellerBudgetQuotaTooLow("CBC.50000030"),
    ResellerBudgetPermissionRevoked("CBC.50000033"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UpdateSubCustomerBudget`] failed.
pub type UpdateSubCustomerBudgetError = Error<Code<UpdateSubCustomerBudgetCode>>;

/// What happens to a customer's account when its budget is used up. The partner center also offers to freeze the customer's resources then; no value for that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FreezeOnExhaustion {
    /// The partner freezes the account itself.
    ///
    /// `0` on the wire.
    ByHand,

    /// The account is frozen by the system.
    ///
    /// `1` on the wire.
    Automatic,
}

impl FreezeOnExhaustion {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ByHand => "0",
            Self::Automatic => "1",
        }
    }
}

api_runtime::enumeration!(FreezeOnExhaustion, [ByHand, Automatic]);

impl ToWire for FreezeOnExhaustion {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(FreezeOnExhaustion, number, closed);

/// Whether a customer's account is unfrozen while its budget is set.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnfreezeWithBudget {
    /// The account stays as it is.
    ///
    /// `0` on the wire.
    Keep,

    /// The account is unfrozen.
    ///
    /// `1` on the wire.
    Unfreeze,
}

impl UnfreezeWithBudget {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Keep => "0",
            Self::Unfreeze => "1",
        }
    }
}

api_runtime::enumeration!(UnfreezeWithBudget, [Keep, Unfreeze]);

impl ToWire for UnfreezeWithBudget {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UnfreezeWithBudget, text, closed);
