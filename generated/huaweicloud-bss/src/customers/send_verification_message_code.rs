// @generated from spec/bss/operations/customers/send_verification_message_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Case, Code, Condition, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Sends a verification code by text message, for a registration or a check of a bank card.
///
/// `POST /v2/bases/verificationcode/send` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00024.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{SendVerificationMessageCode, SendVerificationMessageCodeRequired, VerificationReceiver};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = SendVerificationMessageCode::new(SendVerificationMessageCodeRequired {
///         receiver_type: VerificationReceiver::TextMessage,
///         mobile_phone: "example-0".to_owned(),
///     });
///     let response = client.customers().send_verification_message_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `CreateSubCustomer` takes the code of a registration, `CreatePersonalRealnameAuth` that of a bank card.
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
/// - Sends a text message to the mobile number.
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
/// | [`mobile_phone`](field@Self::mobile_phone) | body | required · at most 32 characters | unsupported | *unknown* | *unknown* |
/// | [`lang`](field@Self::lang) | body | at most 16 characters | default `zh-cn` | default `zh-cn` | default `zh-cn` |
/// | [`scene`](field@Self::scene) | body |  | default `29` | unsupported | default `29` |
/// | [`customer_id`](field@Self::customer_id) | body | at most 64 characters | unsupported if `scene` is `18`; otherwise no effect | *unknown* if `scene` is `18`; otherwise no effect | *unknown* if `scene` is `18`; otherwise no effect |
///
/// # Rules
///
/// - `long-timeouts-are-cut`: A value above 60 counts as 5 minutes. Only checked by the server.
/// - `customer-for-bank-card`: `customer_id` is required if scene is 18.
/// - `customer-only-then`: `customer_id` has no effect unless scene is 18.
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
/// - `callers`: “any partner” (API Explorer). The page names solution providers and distributors of the first tier.
/// - `receiver_type, values`: “1 and 2, by its range” (API Explorer). The page admits 1 alone.
/// - `receiver_type, values`: “1 and 2, by e-mail” (huaweicloudsdkbss 3.0.9b0, type `SendVerificationCodeV2Req`). The page admits 1 alone, and 2 is the value of the international site.
/// - `timeout, presence.absent`: “default 5” (huaweicloudsdkbss 3.0.9b0 and 3.0.45, type `SendVerificationCodeV2Req`). The page is newer.
/// - `mobile_phone, required`: “false” (huaweicloudsdkbss 3.0.9b0 to 3.0.75, type `SendVerificationCodeV2Req`). They knew codes by e-mail, too; the page is newer.
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

    /// Mobile number that receives the code, in digits. Only numbers of China are supported.
    ///
    /// Required · `mobile_phone` in the body · at most 32 characters · redacted
    pub mobile_phone: String,

    /// Language of the message. If there is no template in it, that in the default language of the vendor's system is taken.
    ///
    /// Optional · `lang` in the body · at most 16 characters
    ///
    /// Absent: default `zh-cn` · Empty string: default `zh-cn` · Null: default `zh-cn`
    pub lang: Option<VerificationMessageLanguage>,

    /// What the code is for.
    ///
    /// Optional · `scene` in the body
    ///
    /// Absent: default `29` · Null: default `29` · Empty string: unsupported
    pub scene: Option<VerificationScene>,

    /// Customer whose bank card is checked. `ListSubCustomers` returns the ids.
    ///
    /// Optional · `customer_id` in the body · at most 64 characters
    ///
    /// Absent: unsupported if `scene` is `18`; otherwise no effect · Empty string: *unknown* if `scene` is `18`; otherwise no effect · Null: *unknown* if `scene` is `18`; otherwise no effect
    pub customer_id: Option<String>,
}

impl std::cmp::Eq for SendVerificationMessageCode {}

impl SendVerificationMessageCode {
    const SHOWN: &'static str = api_runtime::names![
        "receiver_type",
        "timeout",
        "mobile_phone",
        "lang",
        "scene",
        "customer_id",
    ];
}

impl std::fmt::Debug for SendVerificationMessageCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "SendVerificationMessageCode",
            Self::SHOWN,
            &[
                &self.receiver_type,
                &self.timeout,
                &"***",
                &self.lang,
                &self.scene,
                &self.customer_id,
            ],
        )
    }
}

/// The required values of [`SendVerificationMessageCode`].
#[derive(Clone)]
pub struct SendVerificationMessageCodeRequired {
    /// See [`receiver_type`](field@SendVerificationMessageCode::receiver_type).
    pub receiver_type: VerificationReceiver,

    /// See [`mobile_phone`](field@SendVerificationMessageCode::mobile_phone).
    pub mobile_phone: String,
}

impl SendVerificationMessageCode {
    /// Creates it from the required values.
    pub fn new(required: SendVerificationMessageCodeRequired) -> Self {
        let SendVerificationMessageCodeRequired {
            receiver_type,
            mobile_phone,
        } = required;
        Self {
            receiver_type,
            mobile_phone,
            timeout: None,
            lang: None,
            scene: None,
            customer_id: None,
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

    /// Sets [`scene`](field@Self::scene).
    pub fn scene(mut self, scene: VerificationScene) -> Self {
        self.scene = Some(scene);
        self
    }

    /// Sets [`scene`](field@Self::scene). `None` omits it.
    pub fn set_scene(mut self, scene: Option<VerificationScene>) -> Self {
        self.scene = scene;
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id). `None` omits it.
    pub fn set_customer_id(mut self, customer_id: Option<impl Into<String>>) -> Self {
        self.customer_id = customer_id.map(Into::into);
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
            self.mobile_phone.to_wire(),
            self.lang.to_wire(),
            self.scene.to_wire(),
            self.customer_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(SendVerificationMessageCode {
    receiver_type,
    timeout,
    mobile_phone,
    lang,
    scene,
    customer_id,
});

static READ: api_runtime::ReadAs<SendVerificationMessageCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "SendVerificationMessageCode",
            method: Method::Post,
            path: "/v2/bases/verificationcode/send",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00024.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("receiver_type")
                    .integer()
                    .one_of(&["1"])
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
                Parameter::body("mobile_phone")
                    .text()
                    .max_length(32)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("lang")
                    .text()
                    .one_of(&["zh-cn", "en-us"])
                    .max_length(16)
                    .presence(&[
                        (State::Absent, Outcome::Default("zh-cn")),
                        (State::EmptyString, Outcome::Default("zh-cn")),
                        (State::Null, Outcome::Default("zh-cn")),
                    ]),
                Parameter::body("scene")
                    .integer()
                    .one_of(&["29", "18"])
                    .presence(&[
                        (State::Absent, Outcome::Default("29")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("29")),
                    ]),
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("scene", &["18"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::EmptyString, Outcome::Unknown),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::EmptyString, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
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
                    "customer-for-bank-card",
                    "customer_id is required if scene is 18",
                    Statement::Required {
                        parameter: "customer_id",
                        when: const { &[Condition::is("scene", &["18"])] },
                        unless: false,
                    },
                )
                .at(5),
                Rule::new(
                    "customer-only-then",
                    "customer_id has no effect unless scene is 18",
                    Statement::NoEffect {
                        parameter: "customer_id",
                        when: const { &[Condition::is("scene", &["18"])] },
                        unless: true,
                    },
                ),
            ],
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

/// Language of the text message that carries a verification code.
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
    /// By text message.
    ///
    /// `1` on the wire.
    TextMessage,
}

impl VerificationReceiver {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::TextMessage => "1",
        }
    }
}

api_runtime::enumeration!(VerificationReceiver, [TextMessage]);

impl ToWire for VerificationReceiver {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(VerificationReceiver, number, closed);

/// What a verification code is for.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VerificationScene {
    /// Registration of a customer.
    ///
    /// `29` on the wire.
    Registration,

    /// Real-name authentication of an individual with a bank card.
    ///
    /// `18` on the wire.
    BankCard,
}

impl VerificationScene {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Registration => "29",
            Self::BankCard => "18",
        }
    }
}

api_runtime::enumeration!(VerificationScene, [Registration, BankCard]);

impl ToWire for VerificationScene {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(VerificationScene, number, closed);
