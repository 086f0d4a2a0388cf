// @generated from spec/bss/operations/customers/check_user_identity.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Checks whether a login name, mobile number or e-mail address can be used to register a customer.
///
/// `POST /v2/partners/sub-customers/users/check-identity` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00023.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{CheckUserIdentity, CheckUserIdentityRequired, IdentityKind};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CheckUserIdentity::new(CheckUserIdentityRequired {
///         search_type: IdentityKind::Email,
///         search_value: "example-0".to_owned(),
///     });
///     let response = client.customers().check_user_identity(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An older copy of the page says that of a mobile number only the number of its registrations is checked, against the most that are allowed.
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010118`.
/// - Safety: read operation.
/// - Rate limit: 5 calls per second.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`search_type`](field@Self::search_type) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`search_value`](field@Self::search_value) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
///
/// # Rules
///
/// - `mobile-with-country-code`: A mobile number begins with four digits, `00` and the country code, and a hyphen, as in `0086-13800000000`. The only country code at present is that of China. Only checked by the server.
/// - `whole-mail-address`: An e-mail address must be complete, with the sign `@`. Only checked by the server.
/// - `login-name-form`: A login name has 5 to 32 letters, digits, underscores and hyphens and begins with a letter or a hyphen, but not with `op_` or `shadow_`. It must not consist of digits alone. Only checked by the server.
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
/// - `callers`: “any partner” (API Explorer; older copies of the page). The page of November 2025 names solution providers and distributors of the first tier.
/// - `login-name-form, server`: “A name can begin with an underscore.” (`api-bpconsole/mc_00016`, row `domain_name`). It is the page of `CreateSubCustomer`; the row of this operation names letters and hyphens, twice.
/// - `error_code, missing_when`: “The call succeeded.” (huaweicloudsdkbss 3.0.45 and huaweicloudsdkbssintl 3.1.30, type `CheckUserIdentityResponse`). The current SDKs (3.1.219) do not say so any more.
/// - `error_msg, missing_when`: “The call succeeded.” (huaweicloudsdkbss 3.0.45 and huaweicloudsdkbssintl 3.1.30, type `CheckUserIdentityResponse`). The current SDKs (3.1.219) do not say so any more.
/// - `mobile_remain_available_num, missing_when`: “It comes with a login name, as 0.” (API Explorer, example of the answer). Its own sentence gives the field a value for mobile numbers alone.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CheckUserIdentity {
    /// What `search_value` is.
    ///
    /// Required · `search_type` in the body · at most 64 characters
    pub search_type: IdentityKind,

    /// The login name, mobile number or e-mail address.
    ///
    /// Required · `search_value` in the body · at most 64 characters · redacted
    pub search_value: String,
}

impl std::cmp::Eq for CheckUserIdentity {}

impl CheckUserIdentity {
    const SHOWN: &'static str = api_runtime::names!["search_type", "search_value"];
}

impl std::fmt::Debug for CheckUserIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CheckUserIdentity",
            Self::SHOWN,
            &[&self.search_type, &"***"],
        )
    }
}

/// The required values of [`CheckUserIdentity`].
#[derive(Clone)]
pub struct CheckUserIdentityRequired {
    /// See [`search_type`](field@CheckUserIdentity::search_type).
    pub search_type: IdentityKind,

    /// See [`search_value`](field@CheckUserIdentity::search_value).
    pub search_value: String,
}

impl CheckUserIdentity {
    /// Creates it from the required values.
    pub fn new(required: CheckUserIdentityRequired) -> Self {
        let CheckUserIdentityRequired {
            search_type,
            search_value,
        } = required;
        Self {
            search_type,
            search_value,
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

impl Operation for CheckUserIdentity {
    type Response = CheckUserIdentityResponse;
    type Code = CheckUserIdentityCode;
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

impl Fields for CheckUserIdentity {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.search_type.to_wire(), self.search_value.to_wire()]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CheckUserIdentity {
    search_type,
    search_value,
});

static READ: api_runtime::ReadAs<CheckUserIdentityResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CheckUserIdentity",
            method: Method::Post,
            path: "/v2/partners/sub-customers/users/check-identity",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00023.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::body("search_type")
                    .text()
                    .one_of(&["email", "mobile", "name"])
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("search_value")
                    .text()
                    .max_length(64)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "mobile-with-country-code",
                    "A mobile number begins with four digits, `00` and the country code, and a hyphen, as in `0086-13800000000`. The only country code at present is that of China.",
                    Statement::Server {
                        about: &["search_value", "search_type"],
                    },
                ),
                Rule::new(
                    "whole-mail-address",
                    "An e-mail address must be complete, with the sign `@`.",
                    Statement::Server {
                        about: &["search_value", "search_type"],
                    },
                ),
                Rule::new(
                    "login-name-form",
                    "A login name has 5 to 32 letters, digits, underscores and hyphens and begins with a letter or a hyphen, but not with `op_` or `shadow_`. It must not consist of digits alone.",
                    Statement::Server {
                        about: &["search_value", "search_type"],
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
            rate_limit: Some(RateLimit::new(5, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`CheckUserIdentity`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckUserIdentityResponse {
    /// Code of the result, `CBC.0000` for success.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the result.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,

    /// Whether the value can be used. Not always given.
    ///
    /// `check_result`
    pub check_result: Option<IdentityCheckResult>,

    /// How many more customers can be registered with the mobile number.
    ///
    /// `mobile_remain_available_num`
    ///
    /// The value is no mobile number.
    pub mobile_remain_available_num: Option<i64>,
}

api_runtime::answer!(CheckUserIdentityResponse {
    error_code,
    error_msg,
    check_result,
    mobile_remain_available_num,
});

impl Decode for CheckUserIdentityResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.error_code,
                &mut value.error_msg,
                &mut value.check_result,
                &mut value.mobile_remain_available_num,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CheckUserIdentityResponse {
    error_code,
    error_msg,
    check_result,
    mobile_remain_available_num,
});

/// Error codes of [`CheckUserIdentity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckUserIdentityCode {
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
    CheckUserIdentityCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CheckUserIdentity`] failed.
pub type CheckUserIdentityError = Error<Code<CheckUserIdentityCode>>;

/// Whether a login name, mobile number or e-mail address can be used to register.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdentityCheckResult {
    /// It can be used.
    ///
    /// `available` on the wire.
    Available,

    /// It cannot be used.
    ///
    /// `used_by_user` on the wire.
    UsedByUser,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl IdentityCheckResult {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Available => "available",
            Self::UsedByUser => "used_by_user",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "available" => Self::Available,
            "used_by_user" => Self::UsedByUser,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(IdentityCheckResult, [Available, UsedByUser], Unknown);

impl Decode for IdentityCheckResult {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IdentityCheckResult, text, answered);

/// What a customer is known by when registering.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IdentityKind {
    /// E-mail address.
    ///
    /// `email` on the wire.
    Email,

    /// Mobile number.
    ///
    /// `mobile` on the wire.
    Mobile,

    /// Login name.
    ///
    /// `name` on the wire.
    Name,
}

impl IdentityKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Mobile => "mobile",
            Self::Name => "name",
        }
    }
}

api_runtime::enumeration!(IdentityKind, [Email, Mobile, Name]);

impl ToWire for IdentityKind {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IdentityKind, text, closed);
