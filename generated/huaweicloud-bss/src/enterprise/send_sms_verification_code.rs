// @generated from spec/bss/operations/enterprise/send_sms_verification_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, ListLimits,
    Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Sends a verification code for a new member account by text message.
///
/// `POST /v2/enterprises/multi-accounts/sm-verification-code` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00014.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{SendSmsVerificationCode, SendSmsVerificationCodeRequired, SmsTemplateArg, SmsTemplateArgRequired, SmsTemplateKey};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = SendSmsVerificationCode::new(SendSmsVerificationCodeRequired {
///         mobile_phone: "example-0".to_owned(),
///         sm_template_args: vec![SmsTemplateArg::new(SmsTemplateArgRequired {
///             key: SmsTemplateKey::SubCustomerName,
///             value: "example-0".to_owned(),
///         })],
///     });
///     let response = client.enterprise().send_sms_verification_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `CreateSubEnterpriseAccount` takes the code. The operation asks for no permission.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `sendSmVerficationCode` on `businessUnit`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Sends a text message to the mobile number.
///
/// # Restrictions
///
/// - Only a master account can send a code.
/// - A member account whose finances its master account holds cannot send a code.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`mobile_phone`](field@Self::mobile_phone) | body | required · at most 20 characters | unsupported | unsupported | *unknown* |  |
/// | [`timeout`](field@Self::timeout) | body | 1–100 | default `10` | unsupported | default `10` |  |
/// | [`language`](field@Self::language) | body | at most 5 characters | computed as the default language of the preferences | unsupported | computed as the default language of the preferences |  |
/// | [`sm_template_args`](field@Self::sm_template_args) | body | required · at most 6 items | unsupported |  | *unknown* | *unknown* |
///
/// # Rules
///
/// - `long-timeouts-are-cut`: A value above 60 counts as 5 minutes. Only checked by the server.
/// - `first-of-a-key-counts`: Of several arguments with the same key only the first counts. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.70300008`](crate::error_codes::CBC_70300008) | 400 | Only an enterprise master account can send verification codes. | Call with the credentials of the master account. | after correction |
/// | [`CBC.70300009`](crate::error_codes::CBC_70300009) | 400 | A member account whose finances its master account holds cannot send verification codes. | Call with the credentials of the master account. | after correction |
/// | [`CBC.99000082`](crate::error_codes::CBC_99000082) | 400 | The customer has had too many verification codes sent. | Wait before the next code is sent. | later |
/// | [`CBC.99004003`](crate::error_codes::CBC_99004003) | 400 | The verification code was made but could not be sent. | Check the number, then have another code sent. | later |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `timeout, range`: “`0..=100`” (API Explorer). The page says 1 to 100.
/// - `sm_template_args, required`: “false” (huaweicloudsdkbss 3.0.9b0 and 3.0.45, type `SendSmVerificationCodeReq`). The current SDK (3.1.219) is newer.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct SendSmsVerificationCode {
    /// Mobile number that receives the code.
    ///
    /// Required · `mobile_phone` in the body · at most 20 characters · redacted
    pub mobile_phone: String,

    /// Minutes for which the code is good.
    ///
    /// Optional · `timeout` in the body · 1–100
    ///
    /// Absent: default `10` · Null: default `10` · Empty string: unsupported
    pub timeout: Option<i64>,

    /// Language of the message.
    ///
    /// Optional · `language` in the body · at most 5 characters
    ///
    /// Absent: computed as the default language of the preferences · Empty string: unsupported · Null: computed as the default language of the preferences
    pub language: Option<SmsLanguage>,

    /// Values for the variables of the message.
    ///
    /// Required · `sm_template_args` in the body · at most 6 items
    pub sm_template_args: Vec<SmsTemplateArg>,
}

impl std::cmp::Eq for SendSmsVerificationCode {}

impl SendSmsVerificationCode {
    const SHOWN: &'static str =
        api_runtime::names!["mobile_phone", "timeout", "language", "sm_template_args"];
}

impl std::fmt::Debug for SendSmsVerificationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "SendSmsVerificationCode",
            Self::SHOWN,
            &[
                &"***",
                &self.timeout,
                &self.language,
                &self.sm_template_args,
            ],
        )
    }
}

/// The required values of [`SendSmsVerificationCode`].
#[derive(Clone)]
pub struct SendSmsVerificationCodeRequired {
    /// See [`mobile_phone`](field@SendSmsVerificationCode::mobile_phone).
    pub mobile_phone: String,

    /// See [`sm_template_args`](field@SendSmsVerificationCode::sm_template_args).
    pub sm_template_args: Vec<SmsTemplateArg>,
}

impl SendSmsVerificationCode {
    /// Creates it from the required values.
    pub fn new(required: SendSmsVerificationCodeRequired) -> Self {
        let SendSmsVerificationCodeRequired {
            mobile_phone,
            sm_template_args,
        } = required;
        Self {
            mobile_phone,
            sm_template_args,
            timeout: None,
            language: None,
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

    /// Sets [`language`](field@Self::language).
    pub fn language(mut self, language: SmsLanguage) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets [`language`](field@Self::language). `None` omits it.
    pub fn set_language(mut self, language: Option<SmsLanguage>) -> Self {
        self.language = language;
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

impl Operation for SendSmsVerificationCode {
    type Response = SendSmsVerificationCodeResponse;
    type Code = SendSmsVerificationCodeCode;
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

impl Fields for SendSmsVerificationCode {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.mobile_phone.to_wire(),
            self.timeout.to_wire(),
            self.language.to_wire(),
            self.sm_template_args.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(SendSmsVerificationCode {
    mobile_phone,
    timeout,
    language,
    sm_template_args,
});

static READ: api_runtime::ReadAs<SendSmsVerificationCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "SendSmsVerificationCode",
            method: Method::Post,
            path: "/v2/enterprises/multi-accounts/sm-verification-code",
            source: "https://support.huaweicloud.com/api-oce/ep_00014.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("mobile_phone")
                    .text()
                    .max_length(20)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("timeout")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("100") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::body("language")
                    .text()
                    .one_of(&["zh-cn", "en-us"])
                    .max_length(5)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::ComputedAs("the default language of the preferences"),
                        ),
                        (State::EmptyString, Outcome::Unsupported),
                        (
                            State::Null,
                            Outcome::ComputedAs("the default language of the preferences"),
                        ),
                    ]),
                Parameter::body("sm_template_args")
                    .object(SmsTemplateArg::FIELDS)
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(6) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "long-timeouts-are-cut",
                    "A value above 60 counts as 5 minutes.",
                    Statement::Server {
                        about: &["timeout"],
                    },
                ),
                Rule::new(
                    "first-of-a-key-counts",
                    "Of several arguments with the same key only the first counts.",
                    Statement::Server {
                        about: &["sm_template_args"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_70300008,
                &error_codes::CBC_70300009,
                &error_codes::CBC_99000082,
                &error_codes::CBC_99004003,
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

/// Response of [`SendSmsVerificationCode`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct SendSmsVerificationCodeResponse {}

impl std::cmp::Eq for SendSmsVerificationCodeResponse {}

impl Decode for SendSmsVerificationCodeResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SendSmsVerificationCodeResponse {});

/// Error codes of [`SendSmsVerificationCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendSmsVerificationCodeCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Only an enterprise master account can send verification codes.
    ///
    /// Call with the credentials of the master account.
    ///
    /// `CBC.70300008` · HTTP 400 · retry after correction
    NotAMasterAccount,

    /// A member account whose finances its master account holds cannot send verification codes.
    ///
    /// Call with the credentials of the master account.
    ///
    /// `CBC.70300009` · HTTP 400 · retry after correction
    FinancesHeldByMaster,

    /// The customer has had too many verification codes sent.
    ///
    /// Wait before the next code is sent.
    ///
    /// `CBC.99000082` · HTTP 400 · retry later
    TooManyVerificationCodes,

    /// The verification code was made but could not be sent.
    ///
    /// Check the number, then have another code sent.
    ///
    /// `CBC.99004003` · HTTP 400 · retry later
    VerificationCodeNotSent,

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
    SendSmsVerificationCodeCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    NotAMasterAccount("CBC.70300008"),
    FinancesHeldByMaster("CBC.70300009"),
    TooManyVerificationCodes("CBC.99000082"),
    VerificationCodeNotSent("CBC.99004003"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`SendSmsVerificationCode`] failed.
pub type SendSmsVerificationCodeError = Error<Code<SendSmsVerificationCodeCode>>;

/// Language of a text message.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SmsLanguage {
    /// Chinese.
    ///
    /// `zh-cn` on the wire.
    Chinese,

    /// English.
    ///
    /// `en-us` on the wire.
    English,
}

impl SmsLanguage {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Chinese => "zh-cn",
            Self::English => "en-us",
        }
    }
}

api_runtime::enumeration!(SmsLanguage, [Chinese, English]);

impl ToWire for SmsLanguage {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(SmsLanguage, text, closed);

/// Value for one variable of a text message.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct SmsTemplateArg {
    /// The variable.
    ///
    /// Required · `key` in the body · at most 64 characters
    pub key: SmsTemplateKey,

    /// What the message shows in its place.
    ///
    /// Required · `value` in the body · at most 255 characters
    pub value: String,
}

impl std::cmp::Eq for SmsTemplateArg {}

/// The required values of [`SmsTemplateArg`].
#[derive(Debug, Clone)]
pub struct SmsTemplateArgRequired {
    /// See [`key`](field@SmsTemplateArg::key).
    pub key: SmsTemplateKey,

    /// See [`value`](field@SmsTemplateArg::value).
    pub value: String,
}

impl SmsTemplateArg {
    /// Creates it from the required values.
    pub fn new(required: SmsTemplateArgRequired) -> Self {
        let SmsTemplateArgRequired { key, value } = required;
        Self { key, value }
    }
}

impl SmsTemplateArg {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("key")
            .text()
            .one_of(&["sub_customer_name"])
            .max_length(64)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("value")
            .text()
            .max_length(255)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for SmsTemplateArg {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[self.key.to_wire(), self.value.to_wire()]);
    }
}

impl ToWire for SmsTemplateArg {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(SmsTemplateArg { key, value });

/// Variable of the text message that carries a verification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SmsTemplateKey {
    /// Name of the member account to be created. The only variable at present.
    ///
    /// `sub_customer_name` on the wire.
    SubCustomerName,
}

impl SmsTemplateKey {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::SubCustomerName => "sub_customer_name",
        }
    }
}

api_runtime::enumeration!(SmsTemplateKey, [SubCustomerName]);

impl ToWire for SmsTemplateKey {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(SmsTemplateKey, text, closed);
