// @generated from spec/bssintl/operations/customers/legacy_freeze_customers.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LegacyCustomerFailure;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits, Method,
    Operation, Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Freezes accounts of a partner's customers under the reseller model, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/frozens` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00008.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{LegacyFreezeCustomers, LegacyFreezeCustomersRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyFreezeCustomers::new(LegacyFreezeCustomersRequired {
///         partner_id: "example-0".to_owned(),
///         customer_ids: vec!["example-0".to_owned()],
///         reason: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_freeze_customers(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A customer under the reseller model is frozen from the moment on when it is associated with the partner. The partner unfreezes it with `LegacyUnfreezeCustomers`, or with `cancelPartnerFrozen` of `LegacySetCustomerBudget`. A budget alone does not unfreeze it.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The page says that the operation will go out of service; a notice of 27 August 2024 sets 28 February 2025 as the last day. The page of November 2025 still announces it.
/// - Part of a batch may fail although the service returns a success: [`Error::PartialFailure`](api_runtime::Error::PartialFailure) then contains the number of entries in `failDetail`.
///
/// # Side effects
///
/// - The customers can no longer buy, renew or change resources, nor use them properly.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Only customers under the reseller model can be frozen.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_ids`](field@Self::customer_ids) (`customerIds`) | body | required · items of at most 64 characters · at most 10 items | unsupported |  | *unknown* | *unknown* |
/// | [`reason`](field@Self::reason) | body | required · at most 256 characters | unsupported | *unknown* | *unknown* |  |
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
/// - `callers`: “any partner” (copies of 2023-07-05 and after, intl/en-us and `intl/th-th/api-bpconsole/mc_00008`). The newest page names solution providers and distributors of the first tier.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyFreezeCustomers {
    /// Id that Huawei Cloud gave the partner. At present the server does not check it.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customers whose accounts are frozen.
    ///
    /// Required · `customerIds` in the body · items of at most 64 characters · at most 10 items
    pub customer_ids: Vec<String>,

    /// Why the accounts are frozen.
    ///
    /// Required · `reason` in the body · at most 256 characters
    pub reason: String,
}

impl std::cmp::Eq for LegacyFreezeCustomers {}

/// The required values of [`LegacyFreezeCustomers`].
#[derive(Debug, Clone)]
pub struct LegacyFreezeCustomersRequired {
    /// See [`partner_id`](field@LegacyFreezeCustomers::partner_id).
    pub partner_id: String,

    /// See [`customer_ids`](field@LegacyFreezeCustomers::customer_ids).
    pub customer_ids: Vec<String>,

    /// See [`reason`](field@LegacyFreezeCustomers::reason).
    pub reason: String,
}

impl LegacyFreezeCustomers {
    /// Creates it from the required values.
    pub fn new(required: LegacyFreezeCustomersRequired) -> Self {
        let LegacyFreezeCustomersRequired {
            partner_id,
            customer_ids,
            reason,
        } = required;
        Self {
            partner_id,
            customer_ids,
            reason,
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

impl Operation for LegacyFreezeCustomers {
    type Response = LegacyFreezeCustomersResponse;
    type Code = LegacyFreezeCustomersCode;
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

impl Fields for LegacyFreezeCustomers {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_ids.to_wire(),
            self.reason.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyFreezeCustomers {
    partner_id,
    customer_ids,
    reason,
});

static READ: api_runtime::ReadAs<LegacyFreezeCustomersResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyFreezeCustomers",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/frozens",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00008.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("customerIds")
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
            ],
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
            partial_failure: Some("failDetail"),
        }
    }
}

/// Response of [`LegacyFreezeCustomers`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyFreezeCustomersResponse {
    /// Number of customers that were not frozen.
    ///
    /// `failNum`
    pub fail_num: Option<i64>,

    /// Number of customers that were frozen.
    ///
    /// `successNum`
    pub success_num: Option<i64>,

    /// Customers that were not frozen, and why.
    ///
    /// `failDetail`
    pub fail_detail: Vec<LegacyCustomerFailure>,
}

impl std::cmp::Eq for LegacyFreezeCustomersResponse {}

impl LegacyFreezeCustomersResponse {
    const SHOWN: &'static str = api_runtime::names!["fail_num", "success_num", "fail_detail"];
}

impl std::fmt::Debug for LegacyFreezeCustomersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyFreezeCustomersResponse",
            Self::SHOWN,
            &[&self.fail_num, &self.success_num, &self.fail_detail],
        )
    }
}

impl LegacyFreezeCustomersResponse {
    const NAMES: &'static str = api_runtime::names!["failNum", "successNum", "failDetail"];
}

impl Decode for LegacyFreezeCustomersResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.fail_num,
                &mut value.success_num,
                &mut value.fail_detail,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyFreezeCustomersResponse {
    fail_num,
    success_num,
    fail_detail,
});

/// Error codes of [`LegacyFreezeCustomers`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyFreezeCustomersCode {
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
    LegacyFreezeCustomersCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyFreezeCustomers`] failed.
pub type LegacyFreezeCustomersError = Error<Code<LegacyFreezeCustomersCode>>;
