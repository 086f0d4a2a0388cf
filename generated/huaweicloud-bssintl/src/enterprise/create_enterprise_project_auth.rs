// @generated from spec/bssintl/operations/enterprise/create_enterprise_project_auth.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    Operation, RateLimit, Raw, Safety, Service, Violations, WireRef,
};

/// Opens the enterprise project function for the calling customer.
///
/// `POST /v2/enterprises/enterprise-projects/authority` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-oce/ep_00022.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::enterprise::CreateEnterpriseProjectAuth;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreateEnterpriseProjectAuth::new();
///     let response = client.enterprise().create_enterprise_project_auth(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The request has no parameters and no body.
///
/// The console's page for enterprise projects is closed to enterprise accounts that are registered as partners of the vendor.
///
/// An account can have 100 enterprise projects. Projects that are disabled count, too, and cannot be deleted by the customer.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `Billing::activeEPFinance`, `bss:enterpriseProjectFunction:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `openEnterpriseProjectAuth` on `billing`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Opens the enterprise project function.
/// - Afterwards no projects can be created in IAM.
///
/// # Restrictions
///
/// - Only a customer with real-name authentication, or one whose account is verified as that of an enterprise, can open the function.
/// - A customer that has opened project groups cannot open it.
/// - A customer that has opened the multi-project function cannot open it.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99007004`](crate::error_codes::CBC_99007004) | 400 | Checks of the business operation are not met. | Remove what the failed checks name, then repeat the operation. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of EnterpriseProjectCheckItem`), with `CBC.99007004`: Checks that failed.
///
/// # Where sources disagree
///
/// - `success`: “Status 204, and `Success` is returned.” (`intl/en-us/api-oce/ep_00022`, lines above the table of the answer). An answer with status 204 has no content, and the example on the China site's page has none.
/// - `audit`: “The resource type is `businessUnit`.” (`intl/en-us/devg-oce/cts_00001` of 2024-05-10). The Chinese page of this site is a year newer and says billing, as does the page of the China site.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreateEnterpriseProjectAuth {}

impl std::cmp::Eq for CreateEnterpriseProjectAuth {}

impl CreateEnterpriseProjectAuth {
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

impl Operation for CreateEnterpriseProjectAuth {
    type Response = CreateEnterpriseProjectAuthResponse;
    type Code = CreateEnterpriseProjectAuthCode;
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

impl Fields for CreateEnterpriseProjectAuth {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CreateEnterpriseProjectAuth {});

static READ: api_runtime::ReadAs<CreateEnterpriseProjectAuthResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreateEnterpriseProjectAuth",
            method: Method::Post,
            path: "/v2/enterprises/enterprise-projects/authority",
            source: "https://support.huaweicloud.com/intl/en-us/api-oce/ep_00022.html",
            safety: Safety::Write,
            parameters: &[],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99007004,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::UNSTATED,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`CreateEnterpriseProjectAuth`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CreateEnterpriseProjectAuthResponse {}

impl std::cmp::Eq for CreateEnterpriseProjectAuthResponse {}

impl Decode for CreateEnterpriseProjectAuthResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CreateEnterpriseProjectAuthResponse {});

/// Error codes of [`CreateEnterpriseProjectAuth`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateEnterpriseProjectAuthCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Checks of the business operation are not met.
    ///
    /// Remove what the failed checks name, then repeat the operation.
    ///
    /// `CBC.99007004` · HTTP 400 · retry after correction
    ChecksNotMet,

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
    CreateEnterpriseProjectAuthCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ChecksNotMet("CBC.99007004"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CreateEnterpriseProjectAuth`] failed.
pub type CreateEnterpriseProjectAuthError = Error<Code<CreateEnterpriseProjectAuthCode>>;

/// Check that keeps a customer from opening the enterprise project function.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EnterpriseProjectCheckItem {
    /// The customer has opened project groups.
    ///
    /// `NOT_OPEN_PROJECT_GROUP` on the wire.
    NotOpenProjectGroup,

    /// The customer has opened the multi-project function.
    ///
    /// `NOT_OPEN_MULTI_PROJECT` on the wire.
    NotOpenMultiProject,

    /// The customer neither has a real-name authentication nor an account that is verified as that of an enterprise.
    ///
    /// `SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST` on the wire.
    SelfOpenOnlyForEntAndIntrCust,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl EnterpriseProjectCheckItem {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotOpenProjectGroup => "NOT_OPEN_PROJECT_GROUP",
            Self::NotOpenMultiProject => "NOT_OPEN_MULTI_PROJECT",
            Self::SelfOpenOnlyForEntAndIntrCust => "SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "NOT_OPEN_PROJECT_GROUP" => Self::NotOpenProjectGroup,
            "NOT_OPEN_MULTI_PROJECT" => Self::NotOpenMultiProject,
            "SELF_OPEN_ONLY_FOR_ENT_AND_INTR_CUST" => Self::SelfOpenOnlyForEntAndIntrCust,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    EnterpriseProjectCheckItem,
    [
        NotOpenProjectGroup,
        NotOpenMultiProject,
        SelfOpenOnlyForEntAndIntrCust,
    ],
    Unknown
);

impl Decode for EnterpriseProjectCheckItem {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(EnterpriseProjectCheckItem, text, answered);
