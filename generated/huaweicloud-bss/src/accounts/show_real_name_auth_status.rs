// @generated from spec/bss/operations/accounts/show_real_name_auth_status.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Raw, Safety, Service, Violations, WireRef,
};

/// Shows whether the customer has proven their identity, and as what.
///
/// `GET /v2/customers/real-name-auth-status` · [vendor's page](https://support.huaweicloud.com/api-oce/mac_00006.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::accounts::ShowRealNameAuthStatus;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowRealNameAuthStatus::new();
///     let response = client.accounts().show_real_name_auth_status(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `ShowRealNameAuthQrCode` gives the address of a QR code for the authentication by face.
///
/// The customer calls with access keys or with a token. No permission is needed.
///
/// The vendor's SDK says that the operation is for customers who use an agent; the page does not.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
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
/// - `notes`: “The customer calls with a token alone.” (API Explorer). The page admits access keys, too, and so does the API Explorer for the QR code.
/// - `verified_type, missing_when`: “It is null while `verified_status` is -1.” (huaweicloudsdkbss 3.1.219; API Explorer). The page does not name the state by its number, so it may also mean the states 0 and 1.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowRealNameAuthStatus {}

impl std::cmp::Eq for ShowRealNameAuthStatus {}

impl ShowRealNameAuthStatus {
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

impl Operation for ShowRealNameAuthStatus {
    type Response = ShowRealNameAuthStatusResponse;
    type Code = ShowRealNameAuthStatusCode;
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

impl Fields for ShowRealNameAuthStatus {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowRealNameAuthStatus {});

static READ: api_runtime::ReadAs<ShowRealNameAuthStatusResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowRealNameAuthStatus",
            method: Method::Get,
            path: "/v2/customers/real-name-auth-status",
            source: "https://support.huaweicloud.com/api-oce/mac_00006.html",
            safety: Safety::Read,
            parameters: &[],
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

/// Response of [`ShowRealNameAuthStatus`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowRealNameAuthStatusResponse {
    /// State of the real-name authentication.
    ///
    /// `verified_status`
    pub verified_status: Option<RealNameAuthStatus>,

    /// Kind of the real-name authentication.
    ///
    /// `verified_type`
    ///
    /// It is null while the customer is not authenticated.
    pub verified_type: Option<RealNameAuthType>,
}

api_runtime::answer!(ShowRealNameAuthStatusResponse {
    verified_status,
    verified_type,
});

impl Decode for ShowRealNameAuthStatusResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.verified_status, &mut value.verified_type],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowRealNameAuthStatusResponse {
    verified_status,
    verified_type,
});

/// Error codes of [`ShowRealNameAuthStatus`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowRealNameAuthStatusCode {
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
    ShowRealNameAuthStatusCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowRealNameAuthStatus`] failed.
pub type ShowRealNameAuthStatusError = Error<Code<ShowRealNameAuthStatusCode>>;

/// State of the real-name authentication of a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RealNameAuthStatus {
    /// Not authenticated.
    ///
    /// `-1` on the wire.
    NotAuthenticated,

    /// Being reviewed.
    ///
    /// `0` on the wire.
    UnderReview,

    /// The authentication did not pass.
    ///
    /// `1` on the wire.
    Rejected,

    /// Authenticated.
    ///
    /// `2` on the wire.
    Authenticated,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl RealNameAuthStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotAuthenticated => "-1",
            Self::UnderReview => "0",
            Self::Rejected => "1",
            Self::Authenticated => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "-1" => Self::NotAuthenticated,
            "0" => Self::UnderReview,
            "1" => Self::Rejected,
            "2" => Self::Authenticated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    RealNameAuthStatus,
    [NotAuthenticated, UnderReview, Rejected, Authenticated],
    Unknown
);

impl Decode for RealNameAuthStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RealNameAuthStatus, number, answered);

/// Kind of the real-name authentication of a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RealNameAuthType {
    /// Authenticated as an individual.
    ///
    /// `0` on the wire.
    Individual,

    /// Authenticated as an enterprise.
    ///
    /// `1` on the wire.
    Enterprise,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl RealNameAuthType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Individual => "0",
            Self::Enterprise => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Individual,
            "1" => Self::Enterprise,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(RealNameAuthType, [Individual, Enterprise], Unknown);

impl Decode for RealNameAuthType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(RealNameAuthType, number, answered);
