// @generated from spec/bss/operations/customers/legacy_check_user.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Checks whether a name, mobile number or e-mail address can be registered, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/check-user` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083753561.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacyCheckUser, LegacyCheckUserRequired, LegacyRegistrationKey};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyCheckUser::new(LegacyCheckUserRequired {
///         partner_id: "example-0".to_owned(),
///         search_type: LegacyRegistrationKey::Email,
///         search_key: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_check_user(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: read operation.
/// - The page says that the operation will soon go out of service, the vendor's change log that it was taken out of service, in release 133, which is later than 2024-06-27.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`search_type`](field@Self::search_type) (`searchType`) | body | required | unsupported | *unknown* | *unknown* |
/// | [`search_key`](field@Self::search_key) (`searchKey`) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
///
/// # Rules
///
/// - `mobile-with-country-code`: A mobile number begins with four digits, `00` and the code of the country, and a hyphen, and has digits alone behind it, as in `0086-13800000000`. Only checked by the server.
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
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00023`, the page of the operation that replaces it). The page of this operation and the vendor's old SDKs admit any partner.
/// - `login-name-form, server`: “A name may have a blank in it.” (example of huaweicloud-sdk-go of 2021, which asks for a name with one). The page has no blanks in names; the example does not show the answer.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyCheckUser {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// What `searchKey` holds.
    ///
    /// Required · `searchType` in the body
    pub search_type: LegacyRegistrationKey,

    /// Mobile number, e-mail address or login name.
    ///
    /// Required · `searchKey` in the body · at most 64 characters · redacted
    pub search_key: String,
}

impl std::cmp::Eq for LegacyCheckUser {}

impl LegacyCheckUser {
    const SHOWN: &'static str = api_runtime::names!["partner_id", "search_type", "search_key"];
}

impl std::fmt::Debug for LegacyCheckUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCheckUser",
            Self::SHOWN,
            &[&self.partner_id, &self.search_type, &"***"],
        )
    }
}

/// The required values of [`LegacyCheckUser`].
#[derive(Clone)]
pub struct LegacyCheckUserRequired {
    /// See [`partner_id`](field@LegacyCheckUser::partner_id).
    pub partner_id: String,

    /// See [`search_type`](field@LegacyCheckUser::search_type).
    pub search_type: LegacyRegistrationKey,

    /// See [`search_key`](field@LegacyCheckUser::search_key).
    pub search_key: String,
}

impl LegacyCheckUser {
    /// Creates it from the required values.
    pub fn new(required: LegacyCheckUserRequired) -> Self {
        let LegacyCheckUserRequired {
            partner_id,
            search_type,
            search_key,
        } = required;
        Self {
            partner_id,
            search_type,
            search_key,
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

impl Operation for LegacyCheckUser {
    type Response = LegacyCheckUserResponse;
    type Code = LegacyCheckUserCode;
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

impl Fields for LegacyCheckUser {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.search_type.to_wire(),
            self.search_key.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCheckUser {
    partner_id,
    search_type,
    search_key,
});

static READ: api_runtime::ReadAs<LegacyCheckUserResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCheckUser",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/check-user",
            source: "https://support.huaweicloud.com/api-bpconsole/zh-cn_topic_0083753561.html",
            safety: Safety::Read,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("searchType")
                    .text()
                    .one_of(&["email", "mobile", "name"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("searchKey")
                    .text()
                    .max_length(64)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "mobile-with-country-code",
                    "A mobile number begins with four digits, `00` and the code of the country, and a hyphen, and has digits alone behind it, as in `0086-13800000000`.",
                    Statement::Server {
                        about: &["searchKey", "searchType"],
                    },
                ),
                Rule::new(
                    "login-name-form",
                    "A login name has 5 to 32 letters, digits, underscores and hyphens and begins with a letter or a hyphen, but not with `op_` or `shadow_`. It must not consist of digits alone.",
                    Statement::Server {
                        about: &["searchKey", "searchType"],
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
            partial_failure: None,
        }
    }
}

/// Response of [`LegacyCheckUser`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyCheckUserResponse {
    /// Code of the result, `CBC.0000` for success.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the result.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,

    /// Whether an account with this name, mobile number or e-mail address exists.
    ///
    /// `status`
    pub status: Option<LegacyRegistrationStatus>,

    /// Whether as many verification codes were sent as may be sent, 15 in an hour and 60 in a day.
    ///
    /// `uplimit`
    pub uplimit: Option<LegacyRegistrationLimit>,
}

api_runtime::answer!(LegacyCheckUserResponse {
    error_code,
    error_msg,
    status,
    uplimit,
});

impl Decode for LegacyCheckUserResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.error_code,
                &mut value.error_msg,
                &mut value.status,
                &mut value.uplimit,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyCheckUserResponse {
    error_code,
    error_msg,
    status,
    uplimit,
});

/// Error codes of [`LegacyCheckUser`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyCheckUserCode {
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
    LegacyCheckUserCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCheckUser`] failed.
pub type LegacyCheckUserError = Error<Code<LegacyCheckUserCode>>;

/// What a customer registers with, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyRegistrationKey {
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

impl LegacyRegistrationKey {
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

api_runtime::enumeration!(LegacyRegistrationKey, [Email, Mobile, Name]);

impl ToWire for LegacyRegistrationKey {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRegistrationKey, text, closed);

/// Whether a limit of the registration is reached, in the v1.0 form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyRegistrationLimit {
    /// The limit is not reached.
    ///
    /// `0` on the wire.
    NotReached,

    /// The limit is reached.
    ///
    /// `1` on the wire.
    Reached,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyRegistrationLimit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotReached => "0",
            Self::Reached => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotReached,
            "1" => Self::Reached,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyRegistrationLimit, [NotReached, Reached], Unknown);

impl Decode for LegacyRegistrationLimit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRegistrationLimit, text, answered);

/// Whether something that a customer registers with exists, in the v1.0 form.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyRegistrationStatus {
    /// The name, number or address does not exist.
    ///
    /// `0` on the wire.
    NotRegistered,

    /// The name, number or address exists.
    ///
    /// `1` on the wire.
    Registered,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyRegistrationStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotRegistered => "0",
            Self::Registered => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotRegistered,
            "1" => Self::Registered,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    LegacyRegistrationStatus,
    [NotRegistered, Registered],
    Unknown
);

impl Decode for LegacyRegistrationStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyRegistrationStatus, text, answered);
