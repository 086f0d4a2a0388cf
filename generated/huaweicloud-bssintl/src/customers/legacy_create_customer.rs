// @generated from spec/bssintl/operations/customers/legacy_create_customer.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::CustomerAssociation;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/customer` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0080030911.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{LegacyCreateCustomer, LegacyCreateCustomerRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyCreateCustomer::new(LegacyCreateCustomerRequired {
///         partner_id: "example-0".to_owned(),
///         x_account_id: "example-0".to_owned(),
///         x_account_type: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_create_customer(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// The account is bound to the customer's account on the partner's sales platform. It is associated with the partner a while later, under the reseller model; `LegacyListCustomers` tells whether that is done.
///
/// To go from the partner's platform to the website of Huawei Cloud, the customer needs authentication by SAML.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The page says that the operation will go out of service.
///
/// # Side effects
///
/// - Opens an account and associates it with the partner.
///
/// # Restrictions
///
/// - The partner has to show the customer agreement and the privacy statement where the customer registers.
/// - The partner needs the customer's authorization before the call.
/// - A partner whose account is frozen can win no customers under the reseller model.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`domain_name`](field@Self::domain_name) (`domainName`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`verification_code`](field@Self::verification_code) (`verificationCode`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`x_account_id`](field@Self::x_account_id) (`xAccountId`) | body | required | unsupported | *unknown* | *unknown* |
/// | [`x_account_type`](field@Self::x_account_type) (`xAccountType`) | body | required | unsupported | *unknown* | *unknown* |
/// | [`password`](field@Self::password) | body | at least 8 characters | *unknown* | *unknown* | *unknown* |
/// | [`cooperation_type`](field@Self::cooperation_type) (`cooperationType`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`is_close_market_ms`](field@Self::is_close_market_ms) (`isCloseMarketMs`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`email`](field@Self::email) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`domain_area`](field@Self::domain_area) (`domainArea`) | body |  | *unknown* | *unknown* | *unknown* |
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
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00016`, the page of the operation that replaces it). The vendor's old SDKs admit any partner.
/// - `cooperationType, doc`: “Every customer is created under the reseller model.” (`intl/th-th/api-bpconsole/en-us_topic_0080030911`). The old SDKs for Java and Python know the parameter. The table of the page was not seen.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyCreateCustomer {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Name of the customer's Huawei Cloud account.
    ///
    /// Optional · `domainName` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub domain_name: Option<String>,

    /// Verification code, which a customer with an e-mail address needs. `LegacySendVerificationCode` sends it.
    ///
    /// Optional · `verificationCode` in the body · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub verification_code: Option<String>,

    /// Id of the user on the partner's platform. The partner assigns it.
    ///
    /// Required · `xAccountId` in the body
    pub x_account_id: String,

    /// Id of the partner's platform. Huawei assigns it. Examples end with `_IDP`.
    ///
    /// Required · `xAccountType` in the body
    pub x_account_type: String,

    /// Password of the account.
    ///
    /// Optional · `password` in the body · at least 8 characters · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub password: Option<String>,

    /// Model under which customer and partner work together. Without it that is the reseller model.
    ///
    /// Optional · `cooperationType` in the body · never `3`
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cooperation_type: Option<CustomerAssociation>,

    /// Whether marketing messages are switched off. The old SDKs have a text and name no values.
    ///
    /// Optional · `isCloseMarketMs` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub is_close_market_ms: Option<String>,

    /// E-mail address of the customer. Without one, the customer gets no e-mail from Huawei Cloud until it enters one itself.
    ///
    /// Optional · `email` in the body · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub email: Option<String>,

    /// Country or region of the customer, as a code of two letters such as `HK` or `MX`.
    ///
    /// Optional · `domainArea` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub domain_area: Option<String>,
}

impl std::cmp::Eq for LegacyCreateCustomer {}

impl LegacyCreateCustomer {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "domain_name",
        "verification_code",
        "x_account_id",
        "x_account_type",
        "password",
        "cooperation_type",
        "is_close_market_ms",
        "email",
        "domain_area",
    ];
}

impl std::fmt::Debug for LegacyCreateCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreateCustomer",
            Self::SHOWN,
            &[
                &self.partner_id,
                &self.domain_name,
                &"***",
                &self.x_account_id,
                &self.x_account_type,
                &"***",
                &self.cooperation_type,
                &self.is_close_market_ms,
                &"***",
                &self.domain_area,
            ],
        )
    }
}

/// The required values of [`LegacyCreateCustomer`].
#[derive(Debug, Clone)]
pub struct LegacyCreateCustomerRequired {
    /// See [`partner_id`](field@LegacyCreateCustomer::partner_id).
    pub partner_id: String,

    /// See [`x_account_id`](field@LegacyCreateCustomer::x_account_id).
    pub x_account_id: String,

    /// See [`x_account_type`](field@LegacyCreateCustomer::x_account_type).
    pub x_account_type: String,
}

impl LegacyCreateCustomer {
    /// Creates it from the required values.
    pub fn new(required: LegacyCreateCustomerRequired) -> Self {
        let LegacyCreateCustomerRequired {
            partner_id,
            x_account_id,
            x_account_type,
        } = required;
        Self {
            partner_id,
            x_account_id,
            x_account_type,
            domain_name: None,
            verification_code: None,
            password: None,
            cooperation_type: None,
            is_close_market_ms: None,
            email: None,
            domain_area: None,
        }
    }

    /// Sets [`domain_name`](field@Self::domain_name).
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets [`domain_name`](field@Self::domain_name). `None` omits it.
    pub fn set_domain_name(mut self, domain_name: Option<impl Into<String>>) -> Self {
        self.domain_name = domain_name.map(Into::into);
        self
    }

    /// Sets [`verification_code`](field@Self::verification_code).
    pub fn verification_code(mut self, verification_code: impl Into<String>) -> Self {
        self.verification_code = Some(verification_code.into());
        self
    }

    /// Sets [`verification_code`](field@Self::verification_code). `None` omits it.
    pub fn set_verification_code(mut self, verification_code: Option<impl Into<String>>) -> Self {
        self.verification_code = verification_code.map(Into::into);
        self
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`password`](field@Self::password). `None` omits it.
    pub fn set_password(mut self, password: Option<impl Into<String>>) -> Self {
        self.password = password.map(Into::into);
        self
    }

    /// Sets [`cooperation_type`](field@Self::cooperation_type).
    pub fn cooperation_type(mut self, cooperation_type: CustomerAssociation) -> Self {
        self.cooperation_type = Some(cooperation_type);
        self
    }

    /// Sets [`cooperation_type`](field@Self::cooperation_type). `None` omits it.
    pub fn set_cooperation_type(mut self, cooperation_type: Option<CustomerAssociation>) -> Self {
        self.cooperation_type = cooperation_type;
        self
    }

    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms).
    pub fn is_close_market_ms(mut self, is_close_market_ms: impl Into<String>) -> Self {
        self.is_close_market_ms = Some(is_close_market_ms.into());
        self
    }

    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms). `None` omits it.
    pub fn set_is_close_market_ms(mut self, is_close_market_ms: Option<impl Into<String>>) -> Self {
        self.is_close_market_ms = is_close_market_ms.map(Into::into);
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`email`](field@Self::email). `None` omits it.
    pub fn set_email(mut self, email: Option<impl Into<String>>) -> Self {
        self.email = email.map(Into::into);
        self
    }

    /// Sets [`domain_area`](field@Self::domain_area).
    pub fn domain_area(mut self, domain_area: impl Into<String>) -> Self {
        self.domain_area = Some(domain_area.into());
        self
    }

    /// Sets [`domain_area`](field@Self::domain_area). `None` omits it.
    pub fn set_domain_area(mut self, domain_area: Option<impl Into<String>>) -> Self {
        self.domain_area = domain_area.map(Into::into);
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

impl Operation for LegacyCreateCustomer {
    type Response = LegacyCreateCustomerResponse;
    type Code = LegacyCreateCustomerCode;
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

impl Fields for LegacyCreateCustomer {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.domain_name.to_wire(),
            self.verification_code.to_wire(),
            self.x_account_id.to_wire(),
            self.x_account_type.to_wire(),
            self.password.to_wire(),
            self.cooperation_type.to_wire(),
            self.is_close_market_ms.to_wire(),
            self.email.to_wire(),
            self.domain_area.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCreateCustomer {
    partner_id,
    domain_name,
    verification_code,
    x_account_id,
    x_account_type,
    password,
    cooperation_type,
    is_close_market_ms,
    email,
    domain_area,
});

static READ: api_runtime::ReadAs<LegacyCreateCustomerResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCreateCustomer",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/customer",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/en-us_topic_0080030911.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::path("partner_id")
                    .text()
                    .max_length(64)
                    .required(),
                Parameter::body("domainName").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("verificationCode")
                    .text()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("xAccountId").text().required().presence(&[
                    (State::Absent, Outcome::Unsupported),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("xAccountType")
                    .text()
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("password")
                    .text()
                    .min_length(8)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("cooperationType")
                    .text()
                    .one_of(&["1"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("isCloseMarketMs").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("email").text().secret().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("domainArea").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
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

/// Response of [`LegacyCreateCustomer`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyCreateCustomerResponse {
    /// Id of the customer account.
    ///
    /// `domainId`
    pub domain_id: Option<String>,

    /// Name of the customer's Huawei Cloud account.
    ///
    /// `domainName`
    pub domain_name: Option<String>,
}

impl std::cmp::Eq for LegacyCreateCustomerResponse {}

impl LegacyCreateCustomerResponse {
    const SHOWN: &'static str = api_runtime::names!["domain_id", "domain_name"];
}

impl std::fmt::Debug for LegacyCreateCustomerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreateCustomerResponse",
            Self::SHOWN,
            &[&self.domain_id, &self.domain_name],
        )
    }
}

impl LegacyCreateCustomerResponse {
    const NAMES: &'static str = api_runtime::names!["domainId", "domainName"];
}

impl Decode for LegacyCreateCustomerResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.domain_id, &mut value.domain_name],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyCreateCustomerResponse {
    domain_id,
    domain_name,
});

/// Error codes of [`LegacyCreateCustomer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyCreateCustomerCode {
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
    LegacyCreateCustomerCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCreateCustomer`] failed.
pub type LegacyCreateCustomerError = Error<Code<LegacyCreateCustomerCode>>;
