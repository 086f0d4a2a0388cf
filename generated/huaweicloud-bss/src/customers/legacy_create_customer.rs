// @generated from spec/bss/operations/customers/legacy_create_customer.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::CustomerAssociation;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Creates a Huawei Cloud account for a customer of a partner, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/customer` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00016.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{LegacyCreateCustomer, LegacyCreateCustomerRequired};
/// use huaweicloud_bss::{Client, Error};
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
/// The account is bound to the customer's account on the partner's sales platform and associated with the partner.
///
/// No page of this operation could be reached. What is said here stands in the vendor's old SDKs; the page that is named is that of its successor.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The page of the international site says that the operation will go out of service. Later lists of such operations of this site do not name it; whether it still answers is not known.
///
/// # Side effects
///
/// - Opens an account and associates it with the partner.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`partner_id`](field@Self::partner_id) | path | required · at most 64 characters |  |  |  |
/// | [`domain_name`](field@Self::domain_name) (`domainName`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`mobile_phone`](field@Self::mobile_phone) (`mobilePhone`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`country_code`](field@Self::country_code) (`countryCode`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`verification_code`](field@Self::verification_code) (`verificationCode`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`x_account_id`](field@Self::x_account_id) (`xAccountId`) | body | required | unsupported | *unknown* | *unknown* |
/// | [`x_account_type`](field@Self::x_account_type) (`xAccountType`) | body | required | unsupported | *unknown* | *unknown* |
/// | [`password`](field@Self::password) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`cooperation_type`](field@Self::cooperation_type) (`cooperationType`) | body |  | *unknown* | *unknown* | *unknown* |
/// | [`is_close_market_ms`](field@Self::is_close_market_ms) (`isCloseMarketMs`) | body |  | *unknown* | *unknown* | *unknown* |
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.99000051`](crate::error_codes::CBC_99000051) | 400 | Huawei has the mobile number or e-mail address on record already, so no account can be created with it. | Use another number or address. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Where sources disagree
///
/// - `body`: “There are an e-mail address `email` and a country or region `domainArea`, too.” (huaweicloud-sdk-python of 2020, package of version 1 for this site). The old SDKs for Go and Java know the two in their packages for the international site alone, and the Python classes of both sites are alike.
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00016`, the page of the operation that replaces it). The vendor's old SDKs admit any partner.
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

    /// Mobile number of the customer.
    ///
    /// Optional · `mobilePhone` in the body · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub mobile_phone: Option<String>,

    /// Country code of the mobile number.
    ///
    /// Optional · `countryCode` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub country_code: Option<String>,

    /// Verification code. `LegacySendVerificationCode` sends it.
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
    /// Optional · `password` in the body · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub password: Option<String>,

    /// Model under which customer and partner work together. Without it that is the resale model.
    ///
    /// Optional · `cooperationType` in the body · never `2`
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub cooperation_type: Option<CustomerAssociation>,

    /// Whether marketing messages are switched off. The old SDKs have a text and name no values.
    ///
    /// Optional · `isCloseMarketMs` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub is_close_market_ms: Option<String>,
}

impl std::cmp::Eq for LegacyCreateCustomer {}

impl LegacyCreateCustomer {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "domain_name",
        "mobile_phone",
        "country_code",
        "verification_code",
        "x_account_id",
        "x_account_type",
        "password",
        "cooperation_type",
        "is_close_market_ms",
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
                &self.country_code,
                &"***",
                &self.x_account_id,
                &self.x_account_type,
                &"***",
                &self.cooperation_type,
                &self.is_close_market_ms,
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
            mobile_phone: None,
            country_code: None,
            verification_code: None,
            password: None,
            cooperation_type: None,
            is_close_market_ms: None,
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

    /// Sets [`mobile_phone`](field@Self::mobile_phone).
    pub fn mobile_phone(mut self, mobile_phone: impl Into<String>) -> Self {
        self.mobile_phone = Some(mobile_phone.into());
        self
    }

    /// Sets [`mobile_phone`](field@Self::mobile_phone). `None` omits it.
    pub fn set_mobile_phone(mut self, mobile_phone: Option<impl Into<String>>) -> Self {
        self.mobile_phone = mobile_phone.map(Into::into);
        self
    }

    /// Sets [`country_code`](field@Self::country_code).
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets [`country_code`](field@Self::country_code). `None` omits it.
    pub fn set_country_code(mut self, country_code: Option<impl Into<String>>) -> Self {
        self.country_code = country_code.map(Into::into);
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
            self.mobile_phone.to_wire(),
            self.country_code.to_wire(),
            self.verification_code.to_wire(),
            self.x_account_id.to_wire(),
            self.x_account_type.to_wire(),
            self.password.to_wire(),
            self.cooperation_type.to_wire(),
            self.is_close_market_ms.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCreateCustomer {
    partner_id,
    domain_name,
    mobile_phone,
    country_code,
    verification_code,
    x_account_id,
    x_account_type,
    password,
    cooperation_type,
    is_close_market_ms,
});

static READ: api_runtime::ReadAs<LegacyCreateCustomerResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCreateCustomer",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/customer",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00016.html",
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
                Parameter::body("mobilePhone").text().secret().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("countryCode").text().presence(&[
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
                Parameter::body("password").text().secret().presence(&[
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
            ],
            rules: &[],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_99000051,
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

    /// Huawei has the mobile number or e-mail address on record already, so no account can be created with it.
    ///
    /// Use another number or address.
    ///
    /// `CBC.99000051` · HTTP 400 · retry after correction
    ContactIsProspect,

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
    ContactIsProspect("CBC.99000051"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCreateCustomer`] failed.
pub type LegacyCreateCustomerError = Error<Code<LegacyCreateCustomerCode>>;
