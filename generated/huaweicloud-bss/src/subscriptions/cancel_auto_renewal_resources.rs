// @generated from spec/bss/operations/subscriptions/cancel_auto_renewal_resources.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json,
    Method, Operation, Parameter, RateLimit, Raw, Rule, Safety, Service, Statement, ToWire,
    Violations, WireRef,
};

/// Switches off automatic renewal of a yearly/monthly resource.
///
/// `DELETE /v2/orders/subscriptions/resources/autorenew/{resource_id}` · [vendor's page](https://support.huaweicloud.com/api-oce/api_order_00023.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::subscriptions::CancelAutoRenewalResources;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CancelAutoRenewalResources::new("example-0");
///     let response = client.subscriptions().cancel_auto_renewal_resources(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The resource is no longer renewed automatically when it expires; from then on it has to be renewed by hand. To avoid the next charge, call the operation before the day on which that is made, seven days before the expiry unless another day is set.
///
/// `ListPayPerUseCustomerResources` returns the ids of resources, when they expire and what happens to them then.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Permissions: `billing:subscription:renew`, `bss:renewal:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `cancelResourcesAutoRenew` on `subscription`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Switches off automatic renewal of the resources that are attached to a primary resource together with it.
///
/// # Restrictions
///
/// - Automatic renewal must be on, set by `AutoRenewalResources` or as the expiry policy of a renewal; `RenewalResources` no longer has a parameter for that policy.
/// - It can be switched off for the products for which it can be switched on.
/// - Solution providers and distributors of the first tier cannot call it with credentials of their own, and operator accounts of a partner cannot call it at all.
///
/// # Parameters
///
/// | Parameter | In | Limits |
/// |---|---|---|
/// | [`resource_id`](field@Self::resource_id) | path | required · at most 64 characters |
///
/// # Rules
///
/// - `products-off-sale`: Automatic renewal of a product that is no longer sold cannot be switched off. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99003012`](crate::error_codes::CBC_99003012) | 400 | A resource id does not exist. | Take the ids from `ListPayPerUseCustomerResources`. | after correction |
/// | [`CBC.99003605`](crate::error_codes::CBC_99003605) | 400 | Automatic renewal of the resource is already switched off. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `errors`: “CBC.99003184: 400” (API Explorer of the international site). No source of this site lists the code here, and its text speaks of unsubscription from a service that was a giveaway.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CancelAutoRenewalResources {
    /// Resource that is no longer to be renewed. A server is primary and its disks are attached; a shared bandwidth is primary and its elastic IPs are attached; with a dedicated bandwidth the elastic IP is primary and the bandwidth is attached.
    ///
    /// Required · `resource_id` in the path · at most 64 characters
    pub resource_id: String,
}

impl std::cmp::Eq for CancelAutoRenewalResources {}

impl CancelAutoRenewalResources {
    /// Creates it with [`resource_id`](field@Self::resource_id), the only required value.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            resource_id: resource_id.into(),
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

impl Operation for CancelAutoRenewalResources {
    type Response = CancelAutoRenewalResourcesResponse;
    type Code = CancelAutoRenewalResourcesCode;
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

impl Fields for CancelAutoRenewalResources {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.resource_id.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CancelAutoRenewalResources { resource_id });

static READ: api_runtime::ReadAs<CancelAutoRenewalResourcesResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CancelAutoRenewalResources",
            method: Method::Delete,
            path: "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
            source: "https://support.huaweicloud.com/api-oce/api_order_00023.html",
            safety: Safety::Write,
            parameters: &[Parameter::path("resource_id")
                .text()
                .max_length(64)
                .required()],
            rules: &[Rule::new(
                "products-off-sale",
                "Automatic renewal of a product that is no longer sold cannot be switched off.",
                Statement::Server {
                    about: &["resource_id"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99003012
                },
                &error_codes::CBC_99003605,
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

/// Response of [`CancelAutoRenewalResources`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CancelAutoRenewalResourcesResponse {}

impl std::cmp::Eq for CancelAutoRenewalResourcesResponse {}

impl Decode for CancelAutoRenewalResourcesResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CancelAutoRenewalResourcesResponse {});

/// Error codes of [`CancelAutoRenewalResources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelAutoRenewalResourcesCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A resource id does not exist.
    ///
    /// Take the ids from `ListPayPerUseCustomerResources`.
    ///
    /// `CBC.99003012` · HTTP 400 · retry after correction
    ResourceIdMissing,

    /// Automatic renewal of the resource is already switched off.
    ///
    /// `CBC.99003605` · HTTP 400 · retry never
    AutoRenewalAlreadyOff,

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
    CancelAutoRenewalResourcesCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ResourceIdMissing("CBC.99003012"),
    AutoRenewalAlreadyOff("CBC.99003605"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CancelAutoRenewalResources`] failed.
pub type CancelAutoRenewalResourcesError = Error<Code<CancelAutoRenewalResourcesCode>>;
