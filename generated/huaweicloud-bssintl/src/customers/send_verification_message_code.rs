// @generated from spec/bssintl/operations/customers/send_verification_message_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method,
    NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Sends a verification code by e-mail, for the registration of a customer.
///
/// `POST /v2/bases/verificationcode/send` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00024.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{SendVerificationMessageCode, SendVerificationMessageCodeRequired, VerificationReceiver};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
///         receiver_type: VerificationReceiver::Email,
///         email: "example-0".to_owned(),
///     });
///     let response = client.customers().send_verification_message_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `CreateSubCustomer` takes the code. Codes are for registrations only, so it has to be called next.
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010118`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Sends an e-mail to the address.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`receiver_type`](field@Self::receiver_type) | body | required | unsupported |  | *unknown* |
/// | [`timeout`](field@Self::timeout) | body | 1–3000 | default `10` |  | default `10` |
/// | [`lang`](field@Self::lang) | body | at most 16 characters | default `en-us` | default `en-us` | default `en-us` |
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
/// | [`CBC.99004015`](crate::error_codes::CBC_99004015) | 400 | As many verification codes were sent as are allowed, 15 an hour and 60 a day. | Wait before the next code is sent. | later |
/// | [`CBC.0154`](crate::error_codes::CBC_0154) | 401 | The token is illegal or has expired. | Obtain a new token. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer of the China site). The page names solution providers and distributors of the first tier.
/// - `notes`: “A code can also be for the check of a bank card, by a parameter `scene`.” (huaweicloudsdkbssintl 3.0.45, type `SendVerificationCodeV2Req`). The page and the current SDK (3.1.219) have registrations only.
/// - `receiver_type, values`: “1 and 2, by text message” (huaweicloudsdkbssintl 3.0.45, type `SendVerificationCodeV2Req`). The page admits 2 alone, and 1 is the value of the China site.
/// - `timeout, presence.absent`: “default 5” (API Explorer of the international site; huaweicloudsdkbssintl 3.0.45 to 3.1.30). All copies of the page say 10.
/// - `lang, presence.absent`: “default zh-cn” (`intl/pt-br/api-bpconsole/mc_00024`, of April 2023). Newer copies of the page say en-us.
/// - `lang, presence.empty_string`: “default zh-cn” (`intl/pt-br/api-bpconsole/mc_00024`, of April 2023). Newer copies of the page say en-us.
/// - `lang, presence.null`: “default zh-cn” (`intl/pt-br/api-bpconsole/mc_00024`, of April 2023). Newer copies of the page say en-us.
/// - `email, required`: “false” (huaweicloudsdkbssintl 3.0.9b0 to 3.0.75, type `SendVerificationCodeV2Req`). They knew codes by text message, too; the page is newer.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct SendVerificationMessageCode {
    /// How the code is sent.
    ///
    /// Required · `receiver_type` in the body
    pub receiver_type: VerificationReceiver,

    /// Minutes for which the code is good.
    ///
    /// Optional · `timeout` in the body · 1–3000
    ///
    /// Absent: default `10` · Null: default `10`
    pub timeout: Option<i64>,

    /// Language of the message. If there is no template in it, that in the default language of the vendor's system is taken.
    ///
    /// Optional · `lang` in the body · at most 16 characters
    ///
    /// Absent: default `en-us` · Empty string: default `en-us` · Null: default `en-us`
    pub lang: Option<VerificationMessageLanguage>,

    /// E-mail address that receives the code.
    ///
    /// Required · `email` in the body · at most 64 characters · redacted
    pub email: String,
}

impl std::cmp::Eq for SendVerificationMessageCode {}

impl SendVerificationMessageCode {
    const SHOWN: &'static str = api_runtime::names!["receiver_type", "timeout", "lang", "email"];
}

impl std::fmt::Debug for SendVerificationMessageCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "SendVerificationMessageCode",
            Self::SHOWN,
            &[&self.receiver_type, &self.timeout, &self.lang, &"***"],
        )
    }
}

/// The required values of [`SendVerificationMessageCode`].
#[derive(Clone)]
pub struct SendVerificationMessageCodeRequired {
    /// See [`receiver_type`](field@SendVerificationMessageCode::receiver_type).
    pub receiver_type: VerificationReceiver,

    /// See [`email`](field@SendVerificationMessageCode::email).
    pub email: String,
}

impl SendVerificationMessageCode {
    /// Creates it from the required values.
    pub fn new(required: SendVerificationMessageCodeRequired) -> Self {
        let SendVerificationMessageCodeRequired {
            receiver_type,
            email,
        } = required;
        Self {
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
    pub fn lang(mut self, lang: VerificationMessageLanguage) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets [`lang`](field@Self::lang). `None` omits it.
    pub fn set_lang(mut self, lang: Option<VerificationMessageLanguage>) -> Self {
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

impl Operation for SendVerificationMessageCode {
    type Response = SendVerificationMessageCodeResponse;
    type Code = SendVerificationMessageCodeCode;
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

impl Fields for SendVerificationMessageCode {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.receiver_type.to_wire(),
            self.timeout.to_wire(),
            self.lang.to_wire(),
            self.email.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(SendVerificationMessageCode {
    receiver_type,
    timeout,
    lang,
    email,
});

static READ: api_runtime::ReadAs<SendVerificationMessageCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "SendVerificationMessageCode",
            method: Method::Post,
            path: "/v2/bases/verificationcode/send",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00024.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("receiver_type")
                    .integer()
                    .one_of(&["2"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("timeout")
                    .integer()
                    .number_limits(const { &NumberLimits::new().min("1").max("3000") })
                    .presence(&[
                        (State::Absent, Outcome::Default("10")),
                        (State::Null, Outcome::Default("10")),
                    ]),
                Parameter::body("lang")
                    .text()
                    .one_of(&["zh-cn", "en-us"])
                    .max_length(16)
                    .presence(&[
                        (State::Absent, Outcome::Default("en-us")),
                        (State::EmptyString, Outcome::Default("en-us")),
                        (State::Null, Outcome::Default("en-us")),
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
                &error_codes::CBC_99004015,
                &error_codes::CBC_0154,
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

/// Response of [`SendVerificationMessageCode`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct SendVerificationMessageCodeResponse {}

impl std::cmp::Eq for SendVerificationMessageCodeResponse {}

impl Decode for SendVerificationMessageCodeResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(SendVerificationMessageCodeResponse {});

/// Error codes of [`SendVerificationMessageCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendVerificationMessageCodeCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// As many verification codes were sent as are allowed, 15 an hour and 60 a day.
    ///
    /// Wait before the next code is sent.
    ///
    /// `CBC.99004015` · HTTP 400 · retry later
    VerificationCodeLimitReached,

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
    SendVerificationMessageCodeCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    VerificationCodeLimitReached("CBC.99004015"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`SendVerificationMessageCode`] failed.
pub type SendVerificationMessageCodeError = Error<Code<SendVerificationMessageCodeCode>>;

/// Language of the e-mail that carries a verification code.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VerificationMessageLanguage {
    /// Chinese.
    ///
    /// `zh-cn` on the wire.
    Chinese,

    /// English.
    ///
    /// `en-us` on the wire.
    English,
}

impl VerificationMessageLanguage {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Chinese => "zh-cn",
            Self::English => "en-us",
        }
    }
}

api_runtime::enumeration!(VerificationMessageLanguage, [Chinese, English]);

impl ToWire for VerificationMessageLanguage {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(VerificationMessageLanguage, text, closed);

/// How a verification code is sent.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VerificationReceiver {
    /// By e-mail.
    ///
    /// `2` on the wire.
    Email,
}

impl VerificationReceiver {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Email => "2",
        }
    }
}

api_runtime::enumeration!(VerificationReceiver, [Email]);

impl ToWire for VerificationReceiver {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(VerificationReceiver, number, closed);
