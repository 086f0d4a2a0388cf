// @generated from spec/bssintl/operations/customers/unfreeze_sub_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{CustomerFailure, CustomerFreezeScope};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Unfreezes accounts of a partner's customers under the reseller model.
///
/// `POST /v2/partners/sub-customers/unfreeze` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00028.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{UnfreezeSubCustomers, UnfreezeSubCustomersRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = UnfreezeSubCustomers::new(UnfreezeSubCustomersRequired {
///         customer_ids: vec!["example-0".to_owned()],
///         reason: "example-0".to_owned(),
///     });
///     let response = client.customers().unfreeze_sub_customers(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// What is unfrozen has to be what `FreezeSubCustomers` froze: the account, or the account and its resources.
///
/// A customer under the reseller model is frozen from the moment on when it is associated with the partner.
///
/// Once a customer is unfrozen, the partner pays what arises when it buys, renews and changes resources.
///
/// Frozen resources have to be unfrozen within 15 days, or they are released and their data is deleted. Rules on the vendor's website can set another time.
///
/// `cancel_partner_frozen` of `UpdateSubCustomerBudget` unfreezes the account of a customer, too.
///
/// A distributor that has granted a reseller the permission to freeze accounts and to set budgets does not unfreeze that reseller's customers itself.
///
/// A part of the customers can fail although the status is 200. Each that failed stands in `error_details` with a code of its own.
///
/// An operator account needs one of the permissions: to freeze and unfreeze customers of cloud resellers, or those of the customer list.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010501`, `BPC_ITEM_SUBCUSTSERV_010115`.
/// - Safety: write operation; a retry may take effect again.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `error_details`.
///
/// # Side effects
///
/// - The customers can buy, renew and change resources again, and the partner pays for it.
/// - With `ACCOUNT_AND_RESOURCE` the resources of the customers are unfrozen, too.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model can be unfrozen.
/// - A cloud reseller whose own account is frozen cannot unfreeze customers.
/// - A partner whose own account is frozen can unfreeze its customers' accounts only, not their resources.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list | Other value |
/// |---|---|---|---|---|---|---|---|
/// | [`customer_ids`](field@Self::customer_ids) | body | required · items of at most 64 characters · at most 10 items | unsupported |  | *unknown* | *unknown* |  |
/// | [`reason`](field@Self::reason) | body | required · at most 256 characters | unsupported | *unknown* | *unknown* |  |  |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether the customers are those of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |  |  |
/// | [`unfreeze_type`](field@Self::unfreeze_type) | body |  | default `ACCOUNT` | unsupported | default `ACCOUNT` |  | unsupported |
///
/// # Rules
///
/// - `reseller-of-distributor`: Needed when a cloud reseller's customers are unfrozen; otherwise not processed. Only checked by the server.
/// - `as-frozen`: It has to be the kind with which the account was frozen, or the account is not unfrozen. Only checked by the server.
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
/// - `callers`: “any partner” (older copy of the page, `intl/id-id/api-bpconsole/mc_00028`). The newest page names solution providers and distributors of the first tier.
/// - `restrictions`: “A cloud reseller that is frozen with its distributor can still unfreeze its customers' accounts, though not their resources.” (`bpconsole_faq/faq_dp_080032` of this site, intl/zh-cn, 2025-09-17). The manual of March 2026 is newer, and says that it cannot unfreeze customer accounts.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct UnfreezeSubCustomers {
    /// Customers whose accounts are unfrozen. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_ids` in the body · items of at most 64 characters · at most 10 items
    pub customer_ids: Vec<String>,

    /// Why the accounts are unfrozen.
    ///
    /// Required · `reason` in the body · at most 256 characters
    pub reason: String,

    /// Cloud reseller whose customers a distributor unfreezes. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether the customers are those of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// What is unfrozen.
    ///
    /// Optional · `unfreeze_type` in the body
    ///
    /// Absent: default `ACCOUNT` · Empty string: unsupported · Null: default `ACCOUNT` · Other value: unsupported
    pub unfreeze_type: Option<CustomerFreezeScope>,
}

impl std::cmp::Eq for UnfreezeSubCustomers {}

/// The required values of [`UnfreezeSubCustomers`].
#[derive(Debug, Clone)]
pub struct UnfreezeSubCustomersRequired {
    /// See [`customer_ids`](field@UnfreezeSubCustomers::customer_ids).
    pub customer_ids: Vec<String>,

    /// See [`reason`](field@UnfreezeSubCustomers::reason).
    pub reason: String,
}

impl UnfreezeSubCustomers {
    /// Creates it from the required values.
    pub fn new(required: UnfreezeSubCustomersRequired) -> Self {
        let UnfreezeSubCustomersRequired {
            customer_ids,
            reason,
        } = required;
        Self {
            customer_ids,
            reason,
            indirect_partner_id: None,
            unfreeze_type: None,
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

    /// Sets [`unfreeze_type`](field@Self::unfreeze_type).
    pub fn unfreeze_type(mut self, unfreeze_type: CustomerFreezeScope) -> Self {
        self.unfreeze_type = Some(unfreeze_type);
        self
    }

    /// Sets [`unfreeze_type`](field@Self::unfreeze_type). `None` omits it.
    pub fn set_unfreeze_type(mut self, unfreeze_type: Option<CustomerFreezeScope>) -> Self {
        self.unfreeze_type = unfreeze_type;
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

impl Operation for UnfreezeSubCustomers {
    type Response = UnfreezeSubCustomersResponse;
    type Code = UnfreezeSubCustomersCode;
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

impl Fields for UnfreezeSubCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_ids.to_wire(),
            self.reason.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.unfreeze_type.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(UnfreezeSubCustomers {
    customer_ids,
    reason,
    indirect_partner_id,
    unfreeze_type,
});

static READ: api_runtime::ReadAs<UnfreezeSubCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "UnfreezeSubCustomers",
            method: Method::Post,
            path: "/v2/partners/sub-customers/unfreeze",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00028.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("customer_ids")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().max_item_length(64).max_items(10) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::body("reason")
                    .text()
                    .max_length(256)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
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
                Parameter::body("unfreeze_type")
                    .text()
                    .one_of(&["ACCOUNT", "ACCOUNT_AND_RESOURCE"])
                    .presence(&[
                        (State::Absent, Outcome::Default("ACCOUNT")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("ACCOUNT")),
                        (State::NonEnum, Outcome::Unsupported),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a cloud reseller's customers are unfrozen; otherwise not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
                Rule::new(
                    "as-frozen",
                    "It has to be the kind with which the account was frozen, or the account is not unfrozen.",
                    Statement::Server {
                        about: &["unfreeze_type"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: None,
            partial_failure: Some("error_details"),
        }
    }
}

/// Response of [`UnfreezeSubCustomers`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnfreezeSubCustomersResponse {
    /// Customers that were not unfrozen, and why.
    ///
    /// `error_details`
    ///
    /// No customer failed. Sources name it for failures of a part; whether it comes when all fail is not stated.
    pub error_details: Vec<CustomerFailure>,
}

api_runtime::answer!(UnfreezeSubCustomersResponse { error_details });

impl Decode for UnfreezeSubCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.error_details]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(UnfreezeSubCustomersResponse { error_details });

/// Error codes of [`UnfreezeSubCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnfreezeSubCustomersCode {
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
    UnfreezeSubCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`UnfreezeSubCustomers`] failed.
pub type UnfreezeSubCustomersError = Error<Code<UnfreezeSubCustomersCode>>;
