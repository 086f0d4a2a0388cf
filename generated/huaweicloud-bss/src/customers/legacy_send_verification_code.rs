// @generated from spec/bss/operations/customers/legacy_send_verification_code.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Case, Code, Condition, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json,
    Method, NumberLimits, Operation, Outcome, Parameter, Raw, Rule, Safety, Service, State,
    Statement, ToWire, Violations, WireRef,
};

/// Sends a code by text message, for a registration or a check of a bank card, in v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/common-mgr/verificationcode` · [vendor's page](https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0118172609.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacySendVerificationCode, LegacySendVerificationCodeRequired, LegacyVerificationReceiver};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacySendVerificationCode::new(LegacySendVerificationCodeRequired {
///         partner_id: "example-0".to_owned(),
///         receiver_type: LegacyVerificationReceiver::TextMessage,
///         mobile_phone: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_send_verification_code(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// `LegacyCreateCustomer` takes the code of a registration, `LegacyCreatePersonalRealname` that of a bank card.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - Success: HTTP 204.
/// - The vendor's change log counts the operation to those that go out of service, from release 65 of 2020-06-12 on. Lists of these in result lists of the vendor's search no longer name it.
///
/// # Side effects
///
/// - Sends a text message to the mobile number.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`receiver_type`](field@Self::receiver_type) (`receiverType`) | body | required | unsupported |  | *unknown* |
/// | [`timeout`](field@Self::timeout) | body | at least 0 | default `10` | default `10` | default `10` |
/// | [`mobile_phone`](field@Self::mobile_phone) (`mobilePhone`) | body | required · at most 32 characters | unsupported | *unknown* | *unknown* |
/// | [`country_code`](field@Self::country_code) (`countryCode`) | body |  | default `0086` | default `0086` | default `0086` |
/// | [`lang`](field@Self::lang) | body | at most 128 characters | default `the system's language` | default `the system's language` | default `the system's language` |
/// | [`scene`](field@Self::scene) | body |  | default `29` | unsupported | default `29` |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | body | at most 64 characters | unsupported if `scene` is `18`; otherwise no effect | *unknown* if `scene` is `18`; otherwise no effect | *unknown* if `scene` is `18`; otherwise no effect |
///
/// # Rules
///
/// - `long-timeouts-are-cut`: A value above 60 counts as 5 minutes. Only checked by the server.
/// - `digits-only`: The number consists of digits. Only checked by the server.
/// - `customer-for-bank-card`: `customerId` is required if scene is 18.
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
/// - `body.mobilePhone.required`: “not required” (huaweicloud-sdk-go of 2021). The copy of the page says that it is mandatory. The SDK knows an e-mail address beside it, which the copy of this site does not have.
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00024`, the page of the operation that replaces it). The pages of the international site and the vendor's old SDKs admit any partner.
/// - `receiverType, values`: “the same value and 2, by e-mail” (huaweicloud-sdk-java of 2022, class and example for this site, which sends 2 with a mobile number). The copy of the page has text messages alone, and the class has no e-mail address. Those for Go and Python of this site have one and speak of e-mail, but send 1.
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

    /// Mobile number that receives the code. Only numbers of China are supported.
    ///
    /// Required · `mobilePhone` in the body · at most 32 characters · redacted
    pub mobile_phone: String,

    /// Country code of the mobile number.
    ///
    /// Optional · `countryCode` in the body
    ///
    /// Absent: default `0086` · Empty string: default `0086` · Null: default `0086`
    pub country_code: Option<LegacyMobileCountryCode>,

    /// Language of the message. If there is no template in it, that of the system's default language is used. The copy has lost the list of values.
    ///
    /// Optional · `lang` in the body · at most 128 characters
    ///
    /// Absent: default `the system's language` · Empty string: default `the system's language` · Null: default `the system's language`
    pub lang: Option<String>,

    /// What the code is for.
    ///
    /// Optional · `scene` in the body
    ///
    /// Absent: default `29` · Empty string: unsupported · Null: default `29`
    pub scene: Option<LegacyVerificationScene>,

    /// Customer whose bank card is checked.
    ///
    /// Optional · `customerId` in the body · at most 64 characters
    ///
    /// Absent: unsupported if `scene` is `18`; otherwise no effect · Empty string: *unknown* if `scene` is `18`; otherwise no effect · Null: *unknown* if `scene` is `18`; otherwise no effect
    pub customer_id: Option<String>,
}

impl std::cmp::Eq for LegacySendVerificationCode {}

impl LegacySendVerificationCode {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "receiver_type",
        "timeout",
        "mobile_phone",
        "country_code",
        "lang",
        "scene",
        "customer_id",
    ];
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
                &"***",
                &self.country_code,
                &self.lang,
                &self.scene,
                &self.customer_id,
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

    /// See [`mobile_phone`](field@LegacySendVerificationCode::mobile_phone).
    pub mobile_phone: String,
}

impl LegacySendVerificationCode {
    /// Creates it from the required values.
    pub fn new(required: LegacySendVerificationCodeRequired) -> Self {
        let LegacySendVerificationCodeRequired {
            partner_id,
            receiver_type,
            mobile_phone,
        } = required;
        Self {
            partner_id,
            receiver_type,
            mobile_phone,
            timeout: None,
            country_code: None,
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

    /// Sets [`country_code`](field@Self::country_code).
    pub fn country_code(mut self, country_code: LegacyMobileCountryCode) -> Self {
        self.country_code = Some(country_code);
        self
    }

    /// Sets [`country_code`](field@Self::country_code). `None` omits it.
    pub fn set_country_code(mut self, country_code: Option<LegacyMobileCountryCode>) -> Self {
        self.country_code = country_code;
        self
    }

    /// Sets [`lang`](field@Self::lang).
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    /// Sets [`lang`](field@Self::lang). `None` omits it.
    pub fn set_lang(mut self, lang: Option<impl Into<String>>) -> Self {
        self.lang = lang.map(Into::into);
        self
    }

    /// Sets [`scene`](field@Self::scene).
    pub fn scene(mut self, scene: LegacyVerificationScene) -> Self {
        self.scene = Some(scene);
        self
    }

    /// Sets [`scene`](field@Self::scene). `None` omits it.
    pub fn set_scene(mut self, scene: Option<LegacyVerificationScene>) -> Self {
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
            self.mobile_phone.to_wire(),
            self.country_code.to_wire(),
            self.lang.to_wire(),
            self.scene.to_wire(),
            self.customer_id.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacySendVerificationCode {
    partner_id,
    receiver_type,
    timeout,
    mobile_phone,
    country_code,
    lang,
    scene,
    customer_id,
});

static READ: api_runtime::ReadAs<LegacySendVerificationCodeResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacySendVerificationCode",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/common-mgr/verificationcode",
            source: "https://support.huaweicloud.com/intl/zh-cn/api-bpconsole/zh-cn_topic_0118172609.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("receiverType")
                    .integer()
                    .one_of(&["1"])
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
                Parameter::body("mobilePhone")
                    .text()
                    .max_length(32)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("countryCode")
                    .text()
                    .one_of(&["0086"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0086")),
                        (State::EmptyString, Outcome::Default("0086")),
                        (State::Null, Outcome::Default("0086")),
                    ]),
                Parameter::body("lang").text().max_length(128).presence(&[
                    (State::Absent, Outcome::Default("the system's language")),
                    (
                        State::EmptyString,
                        Outcome::Default("the system's language"),
                    ),
                    (State::Null, Outcome::Default("the system's language")),
                ]),
                Parameter::body("scene")
                    .text()
                    .one_of(&["29", "18"])
                    .presence(&[
                        (State::Absent, Outcome::Default("29")),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Default("29")),
                    ]),
                Parameter::body("customerId")
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
                    "digits-only",
                    "The number consists of digits.",
                    Statement::Server {
                        about: &["mobilePhone"],
                    },
                ),
                Rule::new(
                    "customer-for-bank-card",
                    "customerId is required if scene is 18",
                    Statement::Required {
                        parameter: "customerId",
                        when: const { &[Condition::is("scene", &["18"])] },
                        unless: false,
                    },
                )
                .at(7),
            ],
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

/// Country code of a mobile number that can be sent a code, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyMobileCountryCode {
    /// Mainland China.
    ///
    /// `0086` on the wire.
    MainlandChina,
}

impl LegacyMobileCountryCode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::MainlandChina => "0086",
        }
    }
}

api_runtime::enumeration!(LegacyMobileCountryCode, [MainlandChina]);

impl ToWire for LegacyMobileCountryCode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyMobileCountryCode, text, closed);

/// How a verification code is sent, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyVerificationReceiver {
    /// By text message.
    ///
    /// `1` on the wire.
    TextMessage,
}

impl LegacyVerificationReceiver {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::TextMessage => "1",
        }
    }
}

api_runtime::enumeration!(LegacyVerificationReceiver, [TextMessage]);

impl ToWire for LegacyVerificationReceiver {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyVerificationReceiver, number, closed);

/// What a verification code is for, in the v1.0 form.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LegacyVerificationScene {
    /// Registration of a customer.
    ///
    /// `29` on the wire.
    Registration,

    /// Real-name authentication of an individual with a bank card.
    ///
    /// `18` on the wire.
    BankCard,
}

impl LegacyVerificationScene {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Registration => "29",
            Self::BankCard => "18",
        }
    }
}

api_runtime::enumeration!(LegacyVerificationScene, [Registration, BankCard]);

impl ToWire for LegacyVerificationScene {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyVerificationScene, text, closed);
