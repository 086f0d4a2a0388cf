// @generated from spec/bss/operations/accounts/show_real_name_auth_qr_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Raw, Safety, Service, Violations, WireRef,
};

/// Shows the address of a QR code with which the customer proves their identity by face.
///
/// `GET /v2/customers/real-name-auth-qrcode` · [vendor's page](https://support.huaweicloud.com/api-oce/mac_00005.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::accounts::ShowRealNameAuthQrCode;
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = ShowRealNameAuthQrCode::new();
///     let response = client.accounts().show_real_name_auth_qr_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The customer scans the QR code and goes on with real-name authentication by face. `ShowRealNameAuthStatus` tells whether it succeeded.
///
/// The customer scans it with the vendor's app or with `WeChat`, which takes a video of about three seconds in which the customer nods. The authentication takes effect at once; if it fails, it may be tried again. The vendor freezes an account whose video shows somebody else. In the account center this is a way for individuals; the page does not say whether enterprises get a code.
///
/// The vendor's SDK says that the operation is for customers who use an agent; the page does not.
///
/// No permission is needed.
///
/// # Callers and limits
///
/// - Callers: `customer` (an account that buys for itself).
/// - Safety: read operation.
///
/// # Restrictions
///
/// - Only the account itself can call; the server refuses its users.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.99007297`](crate::error_codes::CBC_99007297) | 403 | Users of the account have no permission for this operation. | Call with the credentials of the account itself. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct ShowRealNameAuthQrCode {}

impl std::cmp::Eq for ShowRealNameAuthQrCode {}

impl ShowRealNameAuthQrCode {
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

impl Operation for ShowRealNameAuthQrCode {
    type Response = ShowRealNameAuthQrCodeResponse;
    type Code = ShowRealNameAuthQrCodeCode;
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

impl Fields for ShowRealNameAuthQrCode {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(ShowRealNameAuthQrCode {});

static READ: api_runtime::ReadAs<ShowRealNameAuthQrCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "ShowRealNameAuthQrCode",
            method: Method::Get,
            path: "/v2/customers/real-name-auth-qrcode",
            source: "https://support.huaweicloud.com/api-oce/mac_00005.html",
            safety: Safety::Read,
            parameters: &[],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0151,
                &error_codes::CBC_99007297,
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

/// Response of [`ShowRealNameAuthQrCode`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowRealNameAuthQrCodeResponse {
    /// Address of the QR code. The code can be scanned once and is void afterwards; it is void after 10 minutes, too, if nobody has scanned it by then.
    ///
    /// `qr_code_url`
    pub qr_code_url: Option<String>,
}

api_runtime::answer!(ShowRealNameAuthQrCodeResponse { qr_code_url });

impl Decode for ShowRealNameAuthQrCodeResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.qr_code_url]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ShowRealNameAuthQrCodeResponse { qr_code_url });

/// Error codes of [`ShowRealNameAuthQrCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShowRealNameAuthQrCodeCode {
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

    /// Users of the account have no permission for this operation.
    ///
    /// A user called, not the account itself.
    ///
    /// Call with the credentials of the account itself.
    ///
    /// `CBC.99007297` · HTTP 403 · retry after correction
    CallerIsAUser,

    /// Another error, not told apart by the server.
    ///
    /// Retry a read operation later; check the state before retrying a write operation.
    ///
    /// `CBC.0999` · HTTP 500 · retry later
    OtherError,
}

api_runtime::codes!(
    ShowRealNameAuthQrCodeCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    CallerIsAUser("CBC.99007297"),
    OtherError("CBC.0999")
);

/// Why a call of [`ShowRealNameAuthQrCode`] failed.
pub type ShowRealNameAuthQrCodeError = Error<Code<ShowRealNameAuthQrCodeCode>>;
