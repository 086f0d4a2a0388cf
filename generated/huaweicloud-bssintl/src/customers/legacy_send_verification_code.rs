// @generated from spec/bssintl/operations/customers/legacy_send_verification_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Sends a verification code for a registration by e-mail, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/common-mgr/verificationcode` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0118172609.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{LegacySendVerificationCode, LegacySendVerificationCodeRequired, LegacyVerificationReceiver};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
///         partner_id: "example-0".to_owned(),
///         receiver_type: LegacyVerificationReceiver::Email,
///         email: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_send_verification_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyCreateCustomer` takes the code.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
/// - The vendor's change log says that the operation went out of service by 26 December 2023; the page still says that it will.
///
/// # Side effects
///
/// - Sends an e-mail to the address.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`receiver_type`](field@Self::receiver_type) (`receiverType`) | body | required | unsupported |  | *unknown* |
/// | [`timeout`](field@Self::timeout) | body | at least 0 | default `10` | default `10` | default `10` |
/// | [`lang`](field@Self::lang) | body | at most 128 characters | computed as the default language | computed as the default language | computed as the default language |
/// | [`email`](field@Self::email) | body | required · at most 64 characters | unsupported | *unknown* | *unknown* |
///
/// # Rules
///
/// - `long-timeouts-are-cut`: A value above 60 counts as 5 minutes. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0154`](crate::error_codes::CBC_0154) | 401 | The token is illegal or has expired. | Obtain a new token. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00024`, the page of the operation that replaces it). The page of this operation and the vendor's old SDKs admit any partner.
/// - `receiverType, values`: “1 as well” (tests of huaweicloud-sdk-java of 2022, which send 1 with an e-mail address, and examples of huaweicloud-sdk-go of 2021 and huaweicloud-sdk-python of 2020 for this site, with a mobile number). The page has 2 alone, as the class and the example of the Java SDK.
/// - `email, doc`: “E-mail address that sends the code.” (`intl/ar-mena/api-bpconsole/en-us_topic_0118172609` of 2024-01-02). The introduction of the same page says that the code goes to the address that the customer enters.
/// - `email, required`: “not required” (huaweicloud-sdk-go of 2021, -java of 2022 and -python of 2020, packages of version 1 for this site). The page says that it is mandatory. Those for Go and Python also know a mobile number with its country code, a scene and a customer, which the page does not have.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacySendVerificationCode {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// How the code is sent.
    ///
    /// Required · `receiverType` in the body
    pub receiver_type: LegacyVerificationReceiver,

    /// Minutes for which the code is good.
    ///
    /// Optional · `timeout` in the body · at least 0
    ///
    /// Absent: default `10` · Null: default `10` · Empty string: default `10`
    pub timeout: Option<i64>,

    /// Language of the message. If there is no template in it, that of the default language is used.
    ///
    /// Optional · `lang` in the body · at most 128 characters
    ///
    /// Absent: computed as the default language · Empty string: computed as the default language · Null: computed as the default language
    pub lang: Option<LegacyVerificationLanguage>,

    /// E-mail address that receives the code.
    ///
    /// Required · `email` in the body · at most 64 characters · redacted
    pub email: String,
}

impl std::cmp::Eq for LegacySendVerificationCode {}

impl LegacySendVerificationCode {
    const SHOWN: &'static str =
        api_runtime::names!["partner_id", "receiver_type", "timeout", "lang", "email"];
}

impl std::fmt::Debug for LegacySendVerificationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacySendVerificationCode",
            Self::SHOWN,
            &[
                &self.partner_id,
                &self.receiver_type,
                &self.timeout,
                &self.lang,
                &"***",
            ],
        )
    }
}

/// The required values of [`LegacySendVerificationCode`].
#[derive(Clone)]
pub struct LegacySendVerificationCodeRequired {
    /// See [`partner_id`](field@LegacySendVerificationCode::partner_id).
    pub partner_id: String,

    /// See [`receiver_type`](field@LegacySendVerificationCode::receiver_type).
    pub receiver_type: LegacyVerificationReceiver,

    /// See [`email`](field@LegacySendVerificationCode::email).
    pub email: String,
}

impl LegacySendVerificationCode {
    /// Creates it from the required values.
    pub fn new(required: LegacySendVerificationCodeRequired) -> Self {
        let LegacySendVerificationCodeRequired {
            partner_id,
            receiver_type,
            email,
        } = required;
        Self {
            partner_id,
            receiver_type,
            email,
            timeout: None,
            lang: None,
        }
    }

    /// Sets [`timeout`](field@Self::timeout).
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets [`timeout`](field@Self::timeout). `None` omits it.
    pub fn set_timeout(mut self, timeout: Option<i64>) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets [`lang`](field@Self::lang).
    pub fn lang(mut self, lang: LegacyVerificationLanguage) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets [`lang`](field@Self::lang). `None` omits it.
    pub fn set_lang(mut self, lang: Option<LegacyVerificationLanguage>) -> Self {
        self.lang = lang;
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

impl Operation for LegacySendVerificationCode {
    type Response = LegacySendVerificationCodeResponse;
    type Code = LegacySendVerificationCodeCode;
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

impl Fields for LegacySendVerificationCode {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.receiver_type.to_wire(),
            self.timeout.to_wire(),
            self.lang.to_wire(),
            self.email.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacySendVerificationCode {
    partner_id,
    receiver_type,
    timeout,
    lang,
    email,
});

static READ: api_runtime::ReadAs<LegacySendVerificationCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacySendVerificationCode",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/common-mgr/verificationcode",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0118172609.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("receiverType")
                    .integer()
                    .one_of(&["2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("timeout")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("0") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Default("10")),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::body("lang")
                    .text()
                    .one_of(&["zh-cn", "en-us"])
                    .max_length(128)
                    .presence(&[
                        (State::Absent, Outcome::ComputedAs("the default language")),
                        (
                            State::EmptyString,
                            Outcome::ComputedAs("the default language"),
                        ),
                        (State::Null, Outcome::ComputedAs("the default language")),
                    ]),
                Parameter::body("email")
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
            rules: &[Rule::new(
                "long-timeouts-are-cut",
                "A value above 60 counts as 5 minutes.",
                Statement::Server {
                    about: &["timeout"],
                },
            )],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0154,
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

/// Response of [`LegacySendVerificationCode`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacySendVerificationCodeResponse {}

impl std::cmp::Eq for LegacySendVerificationCodeResponse {}

impl Decode for LegacySendVerificationCodeResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacySendVerificationCodeResponse {});

/// Error codes of [`LegacySendVerificationCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacySendVerificationCodeCode {
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
    LegacySendVerificationCodeCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacySendVerificationCode`] failed.
pub type LegacySendVerificationCodeError = Error<Code<LegacySendVerificationCodeCode>>;

/// Language of a message with a verification code, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyVerificationLanguage {
    /// Chinese.
    ///
    /// `zh-cn` on the wire.
    Chinese,

    /// English.
    ///
    /// `en-us` on the wire.
    English,
}

impl LegacyVerificationLanguage {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Chinese => "zh-cn",
            Self::English => "en-us",
        }
    }
}

api_runtime::enumeration!(LegacyVerificationLanguage, [Chinese, English]);

impl ToWire for LegacyVerificationLanguage {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyVerificationLanguage, text, closed);

/// How a verification code is sent, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyVerificationReceiver {
    /// By e-mail.
    ///
    /// `2` on the wire.
    Email,
}

impl LegacyVerificationReceiver {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Email => "2",
        }
    }
}

api_runtime::enumeration!(LegacyVerificationReceiver, [Email]);

impl ToWire for LegacyVerificationReceiver {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyVerificationReceiver, number, closed);
