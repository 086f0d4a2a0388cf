// @generated from spec/bssintl/operations/customers/create_sub_customer.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement, ToWire,
    Violations, WireRef,
};

/// Creates a Huawei Cloud account for a customer of the partner and associates the two.
///
/// `POST /v2/partners/sub-customers` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00016.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{CreateSubCustomer, CreateSubCustomerRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreateSubCustomer::new(CreateSubCustomerRequired {
///         xaccount_id: "example-0".to_owned(),
///         xaccount_type: "example-0".to_owned(),
///         domain_area: "x0".to_owned(),
///     });
///     let response = client.customers().create_sub_customer(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.
///
/// The account is there when the answer comes. Customer and partner are associated afterwards; `ListSubCustomers` shows whether that went well. By default a new customer belongs to the reseller model.
///
/// A distributor of the first tier can create customers of its cloud resellers, which are then associated with the reseller.
///
/// A partner whose account is frozen can win no customers under the reseller model, nor can a reseller that is frozen with its distributor.
///
/// Without an e-mail address the customer gets none of the messages that Huawei Cloud sends by e-mail, until the customer logs in at Huawei Cloud and adds an address. With an address, `SendVerificationMessageCode` has to send a code first. Check account name and address with `CheckUserIdentity` beforehand, as the developer guide asks.
///
/// Before the customer can go from the partner's sales platform to Huawei Cloud, the platform needs SAML authentication.
///
/// The page of the sales platform on which a customer is created must show Huawei Cloud's customer agreement and its privacy statement.
///
/// Since October 2024 the operation no longer sets up an agency with permissions by which the partner acts for the customer.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010118`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
///
/// # Side effects
///
/// - Registers a new Huawei Cloud account and maps it to the user of the partner's sales platform.
/// - Associates the account with the partner, or with the cloud reseller that is named.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - Test accounts of partners cannot use the operation.
/// - A partner whose company is restricted, or a cloud reseller whose distributor is, gets no new customers; neither does one whose distributor has left.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null |
/// |---|---|---|---|---|---|
/// | [`domain_name`](field@Self::domain_name) | body | 5–32 characters · matches `^([a-zA-Z_-]([a-zA-Z0-9_-])*)$` | generated | *unknown* | *unknown* |
/// | [`verification_code`](field@Self::verification_code) | body | 6 characters | *unknown* | *unknown* | *unknown* |
/// | [`xaccount_id`](field@Self::xaccount_id) | body | required · at most 128 characters | unsupported | unsupported | *unknown* |
/// | [`xaccount_type`](field@Self::xaccount_type) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |
/// | [`password`](field@Self::password) | body | 8–32 characters | not assigned | *unknown* | *unknown* |
/// | [`is_close_market_ms`](field@Self::is_close_market_ms) | body |  | default `false` |  | *unknown* |
/// | [`indirect_partner_id`](field@Self::indirect_partner_id) | body | at most 64 characters | depends on whether a distributor creates the customer of a cloud reseller, for which it has to be sent | *unknown* | *unknown* |
/// | [`include_association_result`](field@Self::include_association_result) | body |  | default `false` |  | *unknown* |
/// | [`email`](field@Self::email) | body | at most 64 characters | not assigned | *unknown* | *unknown* |
/// | [`domain_area`](field@Self::domain_area) | body | required · at most 2 characters | unsupported | *unknown* | *unknown* |
///
/// # Rules
///
/// - `name-not-reserved`: The name must neither begin with `op_` or `shadow_` nor consist of digits alone. Only checked by the server.
/// - `password-strength`: The password holds at least two of capital letters, small letters, digits and special characters, is neither the account name nor that name backwards, and does not contain the e-mail address. Only checked by the server.
/// - `reseller-of-distributor`: Needed when a distributor creates the customer of a cloud reseller; otherwise not processed. Only checked by the server.
/// - `code-for-address`: A code has to be had before an e-mail address is given; without an address none is needed. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.0101`](crate::error_codes::CBC_0101) | 400 | A parameter is not valid. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.5017`](crate::error_codes::CBC_5017) | 400 | The mobile number of the customer has a form that is not allowed. |  | after correction |
/// | [`CBC.50010059`](crate::error_codes::CBC_50010059) | 400 | A distributor of the first tier must not associate customers with itself. | Name the cloud reseller whose customer is to be created. | after correction |
/// | [`CBC.50010065`](crate::error_codes::CBC_50010065) | 400 | The partner is a cloud reseller whose distributor has left, so no customer can be associated with it. |  | never |
/// | [`CBC.50010085`](crate::error_codes::CBC_50010085) | 400 | The partner's company is restricted, so no customer can be associated with it. |  | never |
/// | [`CBC.50010086`](crate::error_codes::CBC_50010086) | 400 | The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it. |  | never |
/// | [`CBC.99000004`](crate::error_codes::CBC_99000004) | 400 | Something went wrong when the customer authorized the partner. | Look for the customer with `ListSubCustomers` before the next attempt. | after correction |
/// | [`CBC.99000029`](crate::error_codes::CBC_99000029) | 400 | The mobile number already exists. |  | after correction |
/// | [`CBC.99000030`](crate::error_codes::CBC_99000030) | 400 | The mobile number exceeds a limit. |  | after correction |
/// | [`CBC.99000031`](crate::error_codes::CBC_99000031) | 400 | The login name is not valid. | Choose another login name. | after correction |
/// | [`CBC.99000036`](crate::error_codes::CBC_99000036) | 400 | The password has a form that is not allowed. | Choose a password of 8 to 32 characters that follows the rules for passwords. | after correction |
/// | [`CBC.99000037`](crate::error_codes::CBC_99000037) | 400 | The caller has no permission to act for the cloud reseller. | Name a reseller of the calling distributor. | after correction |
/// | [`CBC.99000038`](crate::error_codes::CBC_99000038) | 400 | The login name of the customer already exists. | Choose another login name, or leave it out to have one made. | after correction |
/// | [`CBC.99000039`](crate::error_codes::CBC_99000039) | 400 | The id of the user on the partner's sales platform is a duplicate. | Look for the customer with `ListSubCustomers` before the next attempt. | never |
/// | [`CBC.99000051`](crate::error_codes::CBC_99000051) | 400 | Huawei has the mobile number or e-mail address on record already, so no account can be created with it. | Use another number or address. | after correction |
/// | [`CBC.99000062`](crate::error_codes::CBC_99000062) | 400 | The same customer cannot be created several times at once. | Look with `ListSubCustomers` whether the other call has created the customer. | never |
/// | [`CBC.99004008`](crate::error_codes::CBC_99004008) | 400 | There was a verification code, but it is no longer good. | Have a new code sent. | after correction |
/// | [`CBC.99004009`](crate::error_codes::CBC_99004009) | 400 | There is a verification code, but more than three wrong ones were given. | Have a new code sent. | after correction |
/// | [`CBC.99004010`](crate::error_codes::CBC_99004010) | 400 | The verification code of the request is wrong. | Send the code of the latest message. | after correction |
/// | [`CBC.99005035`](crate::error_codes::CBC_99005035) | 400 | Test accounts of partners cannot use this operation. |  | never |
/// | [`CBC.0154`](crate::error_codes::CBC_0154) | 401 | The token is illegal or has expired. | Obtain a new token. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
/// | [`CBC.99000050`](crate::error_codes::CBC_99000050) | 500 | The result of the association between partner and customer could not be had in time. | Look with `ListSubCustomers` whether the customer is associated. | never |
///
/// # Error fields
///
/// - `domain_id` (`CustomerId`), with `CBC.99000050`: Customer id of the account, which was created.
/// - `domain_name` (`text`), with `CBC.99000050`: Account name.
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (copies of October 2024 and before, intl/ja-jp and `intl/pt-br/api-bpconsole/mc_00016`). The page of November 2025 names solution providers and distributors of the first tier.
/// - `notes`: “The partner needs the customer's authorization before the call, as it can act for the customer afterwards.” (older copy of the page, `intl/pt-br/api-bpconsole/mc_00016`). Copies since October 2024 leave it out; then the operation ceased to set up an agency.
/// - `notes`: “A parameter `cooperation_type` of 1 creates a customer under the referral model.” (huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The current SDK (3.1.219) no longer has the parameter.
/// - `success`: “204” (the China site's partner manual, page on results of calls). The answer has a body, as the SDK of this site shows.
/// - `domain_name, max_length`: “64” (API Explorer; huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The page, and the sentence of the API Explorer itself, say 5 to 32.
/// - `domain_name, min_length`: “4” (examples of a request in the vendor's guide and in the API Explorer, whose name is `test`). The row asks for 5 characters at least.
/// - `domain_name, pattern`: “A name does not begin with an underscore.” (`api-bpconsole/mc_00023`, row `search_value`). It is the page of `CheckUserIdentity`; the pattern of this row has the underscore.
/// - `domain_name, pattern`: “Dots and the letters À to ÿ are allowed, too, and a digit can come first.” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The page is newer, and so is huaweicloudsdkbss 3.0.45, which has its pattern.
/// - `verification_code, max_length`: “10” (API Explorer). The page says 6.
/// - `verification_code, required`: “true” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The page is newer and needs no code where there is no number.
/// - `xaccount_type, max_length`: “30” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The page is newer.
/// - `password, presence.absent`: “generated” (`devg-bpconsole/mc_00001` of May 2023). The SDK says that the user has no password then, and can only come by single sign-on.
/// - `password, min_length`: “6” (huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The page has 8 since 2022-08-01.
/// - `email, required`: “true” (huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`, which says so of calls to this site). The page creates customers without an address.
/// - `domain_area, required`: “false” (huaweicloudsdkbssintl 3.0.9b0 to 3.1.30, type `CreateCustomerV2Req`). The page and the current SDK (3.1.219) require it.
/// - `password-strength, server`: “It does not contain the mobile number, either.” (huaweicloudsdkbssintl 3.0.45, type `CreateCustomerV2Req`). The current SDK is newer, and customers of this site are created without a number.
/// - `domain_id, missing_when`: “The code is CBC.5025, by which the customer's authorization of the partner failed.” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateSubCustomerResponse`). The page is newer.
/// - `domain_name, missing_when`: “It comes only with success.” (huaweicloudsdkbss 3.0.9b0 and huaweicloudsdkbssintl 3.0.45, type `CreateSubCustomerResponse`). The page is newer.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreateSubCustomer {
    /// Account name of the customer. The developer guide suggests the name of the customer's account on the partner's sales platform.
    ///
    /// Optional · `domain_name` in the body · 5–32 characters · matches `^([a-zA-Z_-]([a-zA-Z0-9_-])*)$`
    ///
    /// Absent: generated · Empty string: *unknown* · Null: *unknown*
    pub domain_name: Option<String>,

    /// Code that `SendVerificationMessageCode` sent to the e-mail address.
    ///
    /// Optional · `verification_code` in the body · 6 characters · redacted
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub verification_code: Option<String>,

    /// Id of the user on the partner's sales platform, which the partner assigns. No two users have the same. It tells who the customer is when it goes from the platform to Huawei Cloud, and has to be the same there.
    ///
    /// Required · `xaccount_id` in the body · at most 128 characters
    pub xaccount_id: String,

    /// Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.
    ///
    /// Required · `xaccount_type` in the body · at most 64 characters
    pub xaccount_type: String,

    /// Login password. A customer without one cannot log in at Huawei Cloud, but only comes there through single sign-on from the partner's platform. The least length holds since 2022-08-01.
    ///
    /// Optional · `password` in the body · 8–32 characters · redacted
    ///
    /// Absent: not assigned · Empty string: *unknown* · Null: *unknown*
    pub password: Option<String>,

    /// Whether the customer is spared marketing messages.
    ///
    /// Optional · `is_close_market_ms` in the body
    ///
    /// Absent: default `false` · Null: *unknown*
    pub is_close_market_ms: Option<bool>,

    /// Cloud reseller whose customer a distributor creates. `ListIndirectPartners` returns the ids.
    ///
    /// Optional · `indirect_partner_id` in the body · at most 64 characters
    ///
    /// Absent: depends on whether a distributor creates the customer of a cloud reseller, for which it has to be sent · Empty string: *unknown* · Null: *unknown*
    pub indirect_partner_id: Option<String>,

    /// Whether the result of the association comes back. No source that was read names a field of the answer that holds it.
    ///
    /// Optional · `include_association_result` in the body
    ///
    /// Absent: default `false` · Null: *unknown*
    pub include_association_result: Option<bool>,

    /// E-mail address of the customer. It must contain the sign `@`.
    ///
    /// Optional · `email` in the body · at most 64 characters · redacted
    ///
    /// Absent: not assigned · Empty string: *unknown* · Null: *unknown*
    pub email: Option<String>,

    /// Country or region of the customer, as a code of two letters by ISO 3166 such as `MX`.
    ///
    /// Required · `domain_area` in the body · at most 2 characters
    pub domain_area: String,
}

impl std::cmp::Eq for CreateSubCustomer {}

impl CreateSubCustomer {
    const SHOWN: &'static str = api_runtime::names![
        "domain_name",
        "verification_code",
        "xaccount_id",
        "xaccount_type",
        "password",
        "is_close_market_ms",
        "indirect_partner_id",
        "include_association_result",
        "email",
        "domain_area",
    ];
}

impl std::fmt::Debug for CreateSubCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CreateSubCustomer",
            Self::SHOWN,
            &[
                &self.domain_name,
                &"***",
                &self.xaccount_id,
                &self.xaccount_type,
                &"***",
                &self.is_close_market_ms,
                &self.indirect_partner_id,
                &self.include_association_result,
                &"***",
                &self.domain_area,
            ],
        )
    }
}

/// The required values of [`CreateSubCustomer`].
#[derive(Debug, Clone)]
pub struct CreateSubCustomerRequired {
    /// See [`xaccount_id`](field@CreateSubCustomer::xaccount_id).
    pub xaccount_id: String,

    /// See [`xaccount_type`](field@CreateSubCustomer::xaccount_type).
    pub xaccount_type: String,

    /// See [`domain_area`](field@CreateSubCustomer::domain_area).
    pub domain_area: String,
}

impl CreateSubCustomer {
    /// Creates it from the required values.
    pub fn new(required: CreateSubCustomerRequired) -> Self {
        let CreateSubCustomerRequired {
            xaccount_id,
            xaccount_type,
            domain_area,
        } = required;
        Self {
            xaccount_id,
            xaccount_type,
            domain_area,
            domain_name: None,
            verification_code: None,
            password: None,
            is_close_market_ms: None,
            indirect_partner_id: None,
            include_association_result: None,
            email: None,
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

    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms).
    pub fn is_close_market_ms(mut self, is_close_market_ms: bool) -> Self {
        self.is_close_market_ms = Some(is_close_market_ms);
        self
    }

    /// Sets [`is_close_market_ms`](field@Self::is_close_market_ms). `None` omits it.
    pub fn set_is_close_market_ms(mut self, is_close_market_ms: Option<bool>) -> Self {
        self.is_close_market_ms = is_close_market_ms;
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id).
    pub fn indirect_partner_id(mut self, indirect_partner_id: impl Into<String>) -> Self {
        self.indirect_partner_id = Some(indirect_partner_id.into());
        self
    }

    /// Sets [`indirect_partner_id`](field@Self::indirect_partner_id). `None` omits it.
    pub fn set_indirect_partner_id(
        mut self,
        indirect_partner_id: Option<impl Into<String>>,
    ) -> Self {
        self.indirect_partner_id = indirect_partner_id.map(Into::into);
        self
    }

    /// Sets [`include_association_result`](field@Self::include_association_result).
    pub fn include_association_result(mut self, include_association_result: bool) -> Self {
        self.include_association_result = Some(include_association_result);
        self
    }

    /// Sets [`include_association_result`](field@Self::include_association_result). `None` omits it.
    pub fn set_include_association_result(
        mut self,
        include_association_result: Option<bool>,
    ) -> Self {
        self.include_association_result = include_association_result;
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

impl Operation for CreateSubCustomer {
    type Response = CreateSubCustomerResponse;
    type Code = CreateSubCustomerCode;
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

impl Fields for CreateSubCustomer {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.domain_name.to_wire(),
            self.verification_code.to_wire(),
            self.xaccount_id.to_wire(),
            self.xaccount_type.to_wire(),
            self.password.to_wire(),
            self.is_close_market_ms.to_wire(),
            self.indirect_partner_id.to_wire(),
            self.include_association_result.to_wire(),
            self.email.to_wire(),
            self.domain_area.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CreateSubCustomer {
    domain_name,
    verification_code,
    xaccount_id,
    xaccount_type,
    password,
    is_close_market_ms,
    indirect_partner_id,
    include_association_result,
    email,
    domain_area,
});

static READ: api_runtime::ReadAs<CreateSubCustomerResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreateSubCustomer",
            method: Method::Post,
            path: "/v2/partners/sub-customers",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00016.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("domain_name")
                    .text()
                    .min_length(5)
                    .max_length(32)
                    .pattern("^([a-zA-Z_-]([a-zA-Z0-9_-])*)$")
                    .presence(&[
                        (State::Absent, Outcome::Generated),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verification_code")
                    .text()
                    .min_length(6)
                    .max_length(6)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("xaccount_id")
                    .text()
                    .max_length(128)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("xaccount_type")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("password")
                    .text()
                    .min_length(8)
                    .max_length(32)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::NotAssigned),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("is_close_market_ms")
                    .boolean()
                    .as_text()
                    .presence(&[
                        (State::Absent, Outcome::Default("false")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("indirect_partner_id")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (
                            State::Absent,
                            Outcome::DependsOn(
                                "whether a distributor creates the customer of a cloud reseller, for which it has to be sent",
                            ),
                        ),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("include_association_result")
                    .boolean()
                    .presence(&[
                        (State::Absent, Outcome::Default("false")),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("email")
                    .text()
                    .max_length(64)
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::NotAssigned),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("domain_area")
                    .text()
                    .max_length(2)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "name-not-reserved",
                    "The name must neither begin with `op_` or `shadow_` nor consist of digits alone.",
                    Statement::Server {
                        about: &["domain_name"],
                    },
                ),
                Rule::new(
                    "password-strength",
                    "The password holds at least two of capital letters, small letters, digits and special characters, is neither the account name nor that name backwards, and does not contain the e-mail address.",
                    Statement::Server {
                        about: &["password"],
                    },
                ),
                Rule::new(
                    "reseller-of-distributor",
                    "Needed when a distributor creates the customer of a cloud reseller; otherwise not processed.",
                    Statement::Server {
                        about: &["indirect_partner_id"],
                    },
                ),
                Rule::new(
                    "code-for-address",
                    "A code has to be had before an e-mail address is given; without an address none is needed.",
                    Statement::Server {
                        about: &["verification_code", "email"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_0101,
                &error_codes::CBC_5017,
                &error_codes::CBC_50010059,
                &error_codes::CBC_50010065,
                &error_codes::CBC_50010085,
                &error_codes::CBC_50010086,
                &error_codes::CBC_99000004,
                &error_codes::CBC_99000029,
                &error_codes::CBC_99000030,
                &error_codes::CBC_99000031,
                &error_codes::CBC_99000036,
                &error_codes::CBC_99000037,
                &error_codes::CBC_99000038,
                &error_codes::CBC_99000039,
                &error_codes::CBC_99000051,
                &error_codes::CBC_99000062,
                &error_codes::CBC_99004008,
                &error_codes::CBC_99004009,
                &error_codes::CBC_99004010,
                &error_codes::CBC_99005035,
                &error_codes::CBC_0154,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
                &error_codes::CBC_99000050,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`CreateSubCustomer`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubCustomerResponse {
    /// Customer id of the new account.
    ///
    /// `domain_id`
    ///
    /// The call failed with another code than CBC.99000050.
    pub domain_id: Option<String>,

    /// Account name, the one of the request or 32 random characters.
    ///
    /// `domain_name`
    ///
    /// The call failed with another code than CBC.99000050.
    pub domain_name: Option<String>,
}

api_runtime::answer!(CreateSubCustomerResponse {
    domain_id,
    domain_name,
});

impl Decode for CreateSubCustomerResponse {
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
api_runtime::serde_answer!(CreateSubCustomerResponse {
    domain_id,
    domain_name,
});

/// Error codes of [`CreateSubCustomer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSubCustomerCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// A parameter is not valid.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0101` · HTTP 400 · retry after correction
    InvalidParameterValue,

    /// The mobile number of the customer has a form that is not allowed.
    ///
    /// `CBC.5017` · HTTP 400 · retry after correction
    InvalidMobileNumber,

    /// A distributor of the first tier must not associate customers with itself.
    ///
    /// Name the cloud reseller whose customer is to be created.
    ///
    /// `CBC.50010059` · HTTP 400 · retry after correction
    DistributorHasNoOwnCustomers,

    /// The partner is a cloud reseller whose distributor has left, so no customer can be associated with it.
    ///
    /// `CBC.50010065` · HTTP 400 · retry never
    DistributorHasLeft,

    /// The partner's company is restricted, so no customer can be associated with it.
    ///
    /// `CBC.50010085` · HTTP 400 · retry never
    PartnerRestricted,

    /// The partner is a cloud reseller whose distributor's company is restricted, so no customer can be associated with it.
    ///
    /// `CBC.50010086` · HTTP 400 · retry never
    DistributorRestricted,

    /// Something went wrong when the customer authorized the partner.
    ///
    /// Look for the customer with `ListSubCustomers` before the next attempt.
    ///
    /// `CBC.99000004` · HTTP 400 · retry after correction
    AuthorizationOfPartnerFailed,

    /// The mobile number already exists.
    ///
    /// `CBC.99000029` · HTTP 400 · retry after correction
    MobileNumberExists,

    /// The mobile number exceeds a limit.
    ///
    /// As many accounts as are allowed are registered with it.
    ///
    /// `CBC.99000030` · HTTP 400 · retry after correction
    MobileNumberUsedTooOften,

    /// The login name is not valid.
    ///
    /// Choose another login name.
    ///
    /// `CBC.99000031` · HTTP 400 · retry after correction
    InvalidLoginName,

    /// The password has a form that is not allowed.
    ///
    /// Choose a password of 8 to 32 characters that follows the rules for passwords.
    ///
    /// `CBC.99000036` · HTTP 400 · retry after correction
    InvalidPassword,

    /// The caller has no permission to act for the cloud reseller.
    ///
    /// Name a reseller of the calling distributor.
    ///
    /// `CBC.99000037` · HTTP 400 · retry after correction
    NoPermissionForReseller,

    /// The login name of the customer already exists.
    ///
    /// Choose another login name, or leave it out to have one made.
    ///
    /// `CBC.99000038` · HTTP 400 · retry after correction
    LoginNameExists,

    /// The id of the user on the partner's sales platform is a duplicate.
    ///
    /// A customer with this `xaccount_id` was created before, perhaps by the same request.
    ///
    /// Look for the customer with `ListSubCustomers` before the next attempt.
    ///
    /// `CBC.99000039` · HTTP 400 · retry never
    PlatformUserExists,

    /// Huawei has the mobile number or e-mail address on record already, so no account can be created with it.
    ///
    /// Use another number or address.
    ///
    /// `CBC.99000051` · HTTP 400 · retry after correction
    ContactIsProspect,

    /// The same customer cannot be created several times at once.
    ///
    /// Look with `ListSubCustomers` whether the other call has created the customer.
    ///
    /// `CBC.99000062` · HTTP 400 · retry never
    SameCustomerTwiceAtOnce,

    /// There was a verification code, but it is no longer good.
    ///
    /// Have a new code sent.
    ///
    /// `CBC.99004008` · HTTP 400 · retry after correction
    VerificationCodeInvalidated,

    /// There is a verification code, but more than three wrong ones were given.
    ///
    /// Have a new code sent.
    ///
    /// `CBC.99004009` · HTTP 400 · retry after correction
    VerificationCodeTriedTooOften,

    /// The verification code of the request is wrong.
    ///
    /// Send the code of the latest message.
    ///
    /// `CBC.99004010` · HTTP 400 · retry after correction
    VerificationCodeMismatch,

    /// Test accounts of partners cannot use this operation.
    ///
    /// `CBC.99005035` · HTTP 400 · retry never
    TestPartner,

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

    /// The result of the association between partner and customer could not be had in time.
    ///
    /// Look with `ListSubCustomers` whether the customer is associated.
    ///
    /// `CBC.99000050` · HTTP 500 · retry never
    AssociationUnconfirmed,
}

api_runtime::codes!(
    CreateSubCustomerCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    InvalidParameterValue("CBC.0101"),
    InvalidMobileNumber("CBC.5017"),
    DistributorHasNoOwnCustomers("CBC.50010059"),
    DistributorHasLeft("CBC.50010065"),
    PartnerRestricted("CBC.50010085"),
    DistributorRestricted("CBC.50010086"),
    AuthorizationOfPartnerFailed("CBC.99000004"),
    MobileNumberExists("CBC.99000029"),
    MobileNumberUsedTooOften("CBC.99000030"),
    InvalidLoginName("CBC.99000031"),
    InvalidPassword("CBC.99000036"),
    NoPermissionForReseller("CBC.99000037"),
    LoginNameExists("CBC.99000038"),
    PlatformUserExists("CBC.99000039"),
    ContactIsProspect("CBC.99000051"),
    SameCustomerTwiceAtOnce("CBC.99000062"),
    VerificationCodeInvalidated("CBC.99004008"),
    VerificationCodeTriedTooOften("CBC.99004009"),
    VerificationCodeMismatch("CBC.99004010"),
    TestPartner("CBC.99005035"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999"),
    AssociationUnconfirmed("CBC.99000050")
);

/// Why a call of [`CreateSubCustomer`] failed.
pub type CreateSubCustomerError = Error<Code<CreateSubCustomerCode>>;
