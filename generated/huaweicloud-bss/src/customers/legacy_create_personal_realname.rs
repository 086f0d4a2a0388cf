// @generated from spec/bss/operations/customers/legacy_create_personal_realname.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Applies for the real-name authentication of a customer that is an individual, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00017.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacyCreatePersonalRealname, LegacyCreatePersonalRealnameRequired};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyCreatePersonalRealname::new(LegacyCreatePersonalRealnameRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///         identify_type: 1,
///         verified_file_url: vec!["example-0".to_owned()],
///         name: "example-0".to_owned(),
///         verified_number: "example-0".to_owned(),
///         xaccount_type: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_create_personal_realname(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// An individual proves the identity with a certificate or a bank card.
///
/// If the answer says that a person reviews the application, `LegacyShowRealnameResult` tells what came of it.
///
/// No page of this operation could be reached. What is said here stands in the vendor's old SDKs, which explain no values of the numbers and show some in examples; the page that is named is that of its successor.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The vendor's change log says that the operation was taken out of service, in release 84, which is later than 2021-07-06.
///
/// # Side effects
///
/// - Applies for real-name authentication in the customer's name.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |  |
/// | [`customer_id`](field@Self::customer_id) (`customerId`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`identify_type`](field@Self::identify_type) (`identifyType`) | body | required | unsupported |  | *unknown* |  |
/// | [`verified_type`](field@Self::verified_type) (`verifiedType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`verified_file_url`](field@Self::verified_file_url) (`verifiedFileURL`) | body | required | unsupported |  | *unknown* | *unknown* |
/// | [`name`](field@Self::name) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`verified_number`](field@Self::verified_number) (`verifiedNumber`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`change_type`](field@Self::change_type) (`changeType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`xaccount_type`](field@Self::xaccount_type) (`xaccountType`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`bank_card_info`](field@Self::bank_card_info) (`bankCardInfo`) | body |  | *unknown* |  | *unknown* |  |
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
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00017`, the page of the operation that replaces it). The vendor's old SDKs admit any partner; no page of this operation could be reached.
/// - `errorItems, doc`: “The field is called `failCheckItems`.” (classes of huaweicloud-sdk-java of 2022; huaweicloud-sdk-python of 2020). The answers in the tests of the Java SDK and huaweicloud-sdk-go of 2021 call it as here.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyCreatePersonalRealname {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer to authenticate.
    ///
    /// Required · `customerId` in the body
    pub customer_id: String,

    /// How the customer proves the identity. Examples have `0` and `4`, which the successor calls a certificate and a bank card.
    ///
    /// Required · `identifyType` in the body
    pub identify_type: i64,

    /// Kind of certificate. Examples have `0`, which was the identity card at the successor, and `1`, which is not known there.
    ///
    /// Optional · `verifiedType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub verified_type: Option<i64>,

    /// Addresses of the attachments that the check of a certificate needs, in a set order, which the old SDKs do not tell. Examples have three, the front, the back, and a photo with the certificate in hand.
    ///
    /// Required · `verifiedFileURL` in the body
    pub verified_file_url: Vec<String>,

    /// Name of the person.
    ///
    /// Required · `name` in the body · redacted
    pub name: String,

    /// Number of the certificate.
    ///
    /// Required · `verifiedNumber` in the body · redacted
    pub verified_number: String,

    /// Which change is applied for. Examples have `-1`, which the successor calls the first authentication, and `0`, which is not known there.
    ///
    /// Optional · `changeType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub change_type: Option<i64>,

    /// Id of the partner's platform. Huawei assigns it. Examples end with `_IDP`.
    ///
    /// Required · `xaccountType` in the body
    pub xaccount_type: String,

    /// Bank card of the person.
    ///
    /// Optional · `bankCardInfo` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub bank_card_info: Option<LegacyBankCard>,
}

impl std::cmp::Eq for LegacyCreatePersonalRealname {}

impl LegacyCreatePersonalRealname {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "customer_id",
        "identify_type",
        "verified_type",
        "verified_file_url",
        "name",
        "verified_number",
        "change_type",
        "xaccount_type",
        "bank_card_info",
    ];
}

impl std::fmt::Debug for LegacyCreatePersonalRealname {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreatePersonalRealname",
            Self::SHOWN,
            &[
                &self.partner_id,
                &self.customer_id,
                &self.identify_type,
                &self.verified_type,
                &self.verified_file_url,
                &"***",
                &"***",
                &self.change_type,
                &self.xaccount_type,
                &self.bank_card_info,
            ],
        )
    }
}

/// The required values of [`LegacyCreatePersonalRealname`].
#[derive(Clone)]
pub struct LegacyCreatePersonalRealnameRequired {
    /// See [`partner_id`](field@LegacyCreatePersonalRealname::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyCreatePersonalRealname::customer_id).
    pub customer_id: String,

    /// See [`identify_type`](field@LegacyCreatePersonalRealname::identify_type).
    pub identify_type: i64,

    /// See [`verified_file_url`](field@LegacyCreatePersonalRealname::verified_file_url).
    pub verified_file_url: Vec<String>,

    /// See [`name`](field@LegacyCreatePersonalRealname::name).
    pub name: String,

    /// See [`verified_number`](field@LegacyCreatePersonalRealname::verified_number).
    pub verified_number: String,

    /// See [`xaccount_type`](field@LegacyCreatePersonalRealname::xaccount_type).
    pub xaccount_type: String,
}

impl LegacyCreatePersonalRealname {
    /// Creates it from the required values.
    pub fn new(required: LegacyCreatePersonalRealnameRequired) -> Self {
        let LegacyCreatePersonalRealnameRequired {
            partner_id,
            customer_id,
            identify_type,
            verified_file_url,
            name,
            verified_number,
            xaccount_type,
        } = required;
        Self {
            partner_id,
            customer_id,
            identify_type,
            verified_file_url,
            name,
            verified_number,
            xaccount_type,
            verified_type: None,
            change_type: None,
            bank_card_info: None,
        }
    }

    /// Sets [`verified_type`](field@Self::verified_type).
    pub fn verified_type(mut self, verified_type: i64) -> Self {
        self.verified_type = Some(verified_type);
        self
    }

    /// Sets [`verified_type`](field@Self::verified_type). `None` omits it.
    pub fn set_verified_type(mut self, verified_type: Option<i64>) -> Self {
        self.verified_type = verified_type;
        self
    }

    /// Sets [`change_type`](field@Self::change_type).
    pub fn change_type(mut self, change_type: i64) -> Self {
        self.change_type = Some(change_type);
        self
    }

    /// Sets [`change_type`](field@Self::change_type). `None` omits it.
    pub fn set_change_type(mut self, change_type: Option<i64>) -> Self {
        self.change_type = change_type;
        self
    }

    /// Sets [`bank_card_info`](field@Self::bank_card_info).
    pub fn bank_card_info(mut self, bank_card_info: LegacyBankCard) -> Self {
        self.bank_card_info = Some(bank_card_info);
        self
    }

    /// Sets [`bank_card_info`](field@Self::bank_card_info). `None` omits it.
    pub fn set_bank_card_info(mut self, bank_card_info: Option<LegacyBankCard>) -> Self {
        self.bank_card_info = bank_card_info;
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

impl Operation for LegacyCreatePersonalRealname {
    type Response = LegacyCreatePersonalRealnameResponse;
    type Code = LegacyCreatePersonalRealnameCode;
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

impl Fields for LegacyCreatePersonalRealname {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.identify_type.to_wire(),
            self.verified_type.to_wire(),
            self.verified_file_url.to_wire(),
            self.name.to_wire(),
            self.verified_number.to_wire(),
            self.change_type.to_wire(),
            self.xaccount_type.to_wire(),
            self.bank_card_info.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCreatePersonalRealname {
    partner_id,
    customer_id,
    identify_type,
    verified_type,
    verified_file_url,
    name,
    verified_number,
    change_type,
    xaccount_type,
    bank_card_info,
});

static READ: api_runtime::ReadAs<LegacyCreatePersonalRealnameResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCreatePersonalRealname",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00017.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("customerId").text().required().presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("identifyType")
                    .integer()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verifiedType").integer().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("verifiedFileURL")
                    .text()
                    .list()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unknown),
                    ]),
                Parameter::body("name")
                    .text()
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verifiedNumber")
                    .text()
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("changeType").integer().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("xaccountType")
                    .text()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("bankCardInfo")
                    .object(LegacyBankCard::FIELDS)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
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

/// Response of [`LegacyCreatePersonalRealname`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyCreatePersonalRealnameResponse {
    /// Whether a person reviews the application. An answer has `1`, which the successor says when a person does.
    ///
    /// `isReview`
    pub is_review: Option<i64>,

    /// What is wrong.
    ///
    /// `errorItems`
    pub error_items: Vec<String>,
}

impl std::cmp::Eq for LegacyCreatePersonalRealnameResponse {}

impl LegacyCreatePersonalRealnameResponse {
    const SHOWN: &'static str = api_runtime::names!["is_review", "error_items"];
}

impl std::fmt::Debug for LegacyCreatePersonalRealnameResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreatePersonalRealnameResponse",
            Self::SHOWN,
            &[&self.is_review, &self.error_items],
        )
    }
}

impl LegacyCreatePersonalRealnameResponse {
    const NAMES: &'static str = api_runtime::names!["isReview", "errorItems"];
}

impl Decode for LegacyCreatePersonalRealnameResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.is_review, &mut value.error_items],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyCreatePersonalRealnameResponse {
    is_review,
    error_items,
});

/// Error codes of [`LegacyCreatePersonalRealname`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyCreatePersonalRealnameCode {
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
    LegacyCreatePersonalRealnameCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCreatePersonalRealname`] failed.
pub type LegacyCreatePersonalRealnameError = Error<Code<LegacyCreatePersonalRealnameCode>>;

/// Bank card with which a person proves the identity, in the v1.0 form.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyBankCard {
    /// Number of the card.
    ///
    /// Required · `bankAccount` in the body · redacted
    pub bank_account: String,

    /// Area code of the mobile number.
    ///
    /// Required · `areacode` in the body
    pub areacode: String,

    /// Mobile number.
    ///
    /// Required · `mobile` in the body · redacted
    pub mobile: String,

    /// Verification code. `LegacySendVerificationCode` sends it.
    ///
    /// Required · `verificationCode` in the body · redacted
    pub verification_code: String,
}

impl std::cmp::Eq for LegacyBankCard {}

impl LegacyBankCard {
    const SHOWN: &'static str =
        api_runtime::names!["bank_account", "areacode", "mobile", "verification_code"];
}

impl std::fmt::Debug for LegacyBankCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyBankCard",
            Self::SHOWN,
            &[&"***", &self.areacode, &"***", &"***"],
        )
    }
}

/// The required values of [`LegacyBankCard`].
#[derive(Clone)]
pub struct LegacyBankCardRequired {
    /// See [`bank_account`](field@LegacyBankCard::bank_account).
    pub bank_account: String,

    /// See [`areacode`](field@LegacyBankCard::areacode).
    pub areacode: String,

    /// See [`mobile`](field@LegacyBankCard::mobile).
    pub mobile: String,

    /// See [`verification_code`](field@LegacyBankCard::verification_code).
    pub verification_code: String,
}

impl LegacyBankCard {
    /// Creates it from the required values.
    pub fn new(required: LegacyBankCardRequired) -> Self {
        let LegacyBankCardRequired {
            bank_account,
            areacode,
            mobile,
            verification_code,
        } = required;
        Self {
            bank_account,
            areacode,
            mobile,
            verification_code,
        }
    }
}

impl LegacyBankCard {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("bankAccount")
            .text()
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("areacode").text().required().presence(&[
            (State::Absent, Outcome::Unsupported),
            (State::EmptyString, Outcome::Unknown),
            (State::Null, Outcome::Unknown),
        ]),
        Parameter::field("mobile")
            .text()
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("verificationCode")
            .text()
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unknown),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for LegacyBankCard {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bank_account.to_wire(),
            self.areacode.to_wire(),
            self.mobile.to_wire(),
            self.verification_code.to_wire(),
        ]);
    }
}

impl ToWire for LegacyBankCard {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(LegacyBankCard {
    bank_account,
    areacode,
    mobile,
    verification_code,
});
