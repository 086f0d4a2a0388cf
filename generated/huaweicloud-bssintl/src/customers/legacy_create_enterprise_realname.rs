// @generated from spec/bssintl/operations/customers/legacy_create_enterprise_realname.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::LegacyEnterprisePerson;
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, Explanation, Fields, Json, Method, Operation,
    Outcome, Parameter, Raw, Safety, Service, State, ToWire, Violations, WireRef,
};

/// Applies for the real-name authentication of a customer that is an enterprise, in the v1.0 form.
///
/// `POST /v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00018.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{LegacyCreateEnterpriseRealname, LegacyCreateEnterpriseRealnameRequired};
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = LegacyCreateEnterpriseRealname::new(LegacyCreateEnterpriseRealnameRequired {
///         partner_id: "example-0".to_owned(),
///         customer_id: "example-0".to_owned(),
///         identify_type: 1,
///         verified_file_url: vec!["example-0".to_owned()],
///         corp_name: "example-0".to_owned(),
///         verified_number: "example-0".to_owned(),
///         xaccount_type: "example-0".to_owned(),
///     });
///     let response = client.customers().legacy_create_enterprise_realname(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// If the answer says that a person reviews the application, `LegacyShowRealnameResult` tells what came of it.
///
/// No page of this operation could be reached. What is said here stands in the vendor's old SDKs, which explain no values of the numbers and show some in examples; the page that is named is that of its successor.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Safety: write operation; a retry may take effect again.
/// - The China site has taken the operation out of service; of this site the page of the v1.0 operation for the result of a review says that that one will go.
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
/// | [`certificate_type`](field@Self::certificate_type) (`certificateType`) | body |  | *unknown* |  | *unknown* |  |
/// | [`verified_file_url`](field@Self::verified_file_url) (`verifiedFileURL`) | body | required | unsupported |  | *unknown* | *unknown* |
/// | [`corp_name`](field@Self::corp_name) (`corpName`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`verified_number`](field@Self::verified_number) (`verifiedNumber`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`reg_country`](field@Self::reg_country) (`regCountry`) | body |  | *unknown* | *unknown* | *unknown* |  |
/// | [`reg_address`](field@Self::reg_address) (`regAddress`) | body |  | *unknown* | *unknown* | *unknown* |  |
/// | [`xaccount_type`](field@Self::xaccount_type) (`xaccountType`) | body | required | unsupported | *unknown* | *unknown* |  |
/// | [`enterprise_person`](field@Self::enterprise_person) (`enterprisePerson`) | body |  | *unknown* |  | *unknown* |  |
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
/// - `body`: “There is a kind of change `changeType`, too.” (examples of huaweicloud-sdk-python of 2020, which send `-1`). The classes of all three old SDKs know it for the change of an authentication and for individuals alone.
/// - `callers`: “solution providers and distributors of the first tier” (`api-bpconsole/mc_00018`, the page of the operation that replaces it). The vendor's old SDKs admit any partner; no page of this operation could be reached.
/// - `errorItems, doc`: “The field is called `failCheckItems`.” (classes of huaweicloud-sdk-java of 2022; huaweicloud-sdk-python of 2020). The answers in the tests of the Java SDK and huaweicloud-sdk-go of 2021 call it as here.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct LegacyCreateEnterpriseRealname {
    /// Id that Huawei Cloud gave the partner.
    ///
    /// Required · `partner_id` in the path · at most 64 characters
    pub partner_id: String,

    /// Customer whose authentication is applied for.
    ///
    /// Required · `customerId` in the body
    pub customer_id: String,

    /// How the enterprise proves its identity. Examples have `1`, which the successor calls the certificate.
    ///
    /// Required · `identifyType` in the body
    pub identify_type: i64,

    /// Kind of the enterprise's certificate. Examples have `0` and `1`, which the successor calls a business licence and the certificate of a public institution.
    ///
    /// Optional · `certificateType` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub certificate_type: Option<i64>,

    /// Addresses of the attachments that the check of the certificate needs, in a set order, which the old SDKs do not tell. Examples have three, the front, the back, and a photo with the certificate in hand.
    ///
    /// Required · `verifiedFileURL` in the body
    pub verified_file_url: Vec<String>,

    /// Name of the organization.
    ///
    /// Required · `corpName` in the body
    pub corp_name: String,

    /// Number of the enterprise's certificate.
    ///
    /// Required · `verifiedNumber` in the body · redacted
    pub verified_number: String,

    /// Country of registration. Examples have `CN`.
    ///
    /// Optional · `regCountry` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub reg_country: Option<String>,

    /// Registered address of the enterprise.
    ///
    /// Optional · `regAddress` in the body
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub reg_address: Option<String>,

    /// Id of the partner's platform. Huawei assigns it. Examples end with `_IDP`.
    ///
    /// Required · `xaccountType` in the body
    pub xaccount_type: String,

    /// Person who stands for the enterprise.
    ///
    /// Optional · `enterprisePerson` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub enterprise_person: Option<LegacyEnterprisePerson>,
}

impl std::cmp::Eq for LegacyCreateEnterpriseRealname {}

impl LegacyCreateEnterpriseRealname {
    const SHOWN: &'static str = api_runtime::names![
        "partner_id",
        "customer_id",
        "identify_type",
        "certificate_type",
        "verified_file_url",
        "corp_name",
        "verified_number",
        "reg_country",
        "reg_address",
        "xaccount_type",
        "enterprise_person",
    ];
}

impl std::fmt::Debug for LegacyCreateEnterpriseRealname {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreateEnterpriseRealname",
            Self::SHOWN,
            &[
                &self.partner_id,
                &self.customer_id,
                &self.identify_type,
                &self.certificate_type,
                &self.verified_file_url,
                &self.corp_name,
                &"***",
                &self.reg_country,
                &self.reg_address,
                &self.xaccount_type,
                &self.enterprise_person,
            ],
        )
    }
}

/// The required values of [`LegacyCreateEnterpriseRealname`].
#[derive(Clone)]
pub struct LegacyCreateEnterpriseRealnameRequired {
    /// See [`partner_id`](field@LegacyCreateEnterpriseRealname::partner_id).
    pub partner_id: String,

    /// See [`customer_id`](field@LegacyCreateEnterpriseRealname::customer_id).
    pub customer_id: String,

    /// See [`identify_type`](field@LegacyCreateEnterpriseRealname::identify_type).
    pub identify_type: i64,

    /// See [`verified_file_url`](field@LegacyCreateEnterpriseRealname::verified_file_url).
    pub verified_file_url: Vec<String>,

    /// See [`corp_name`](field@LegacyCreateEnterpriseRealname::corp_name).
    pub corp_name: String,

    /// See [`verified_number`](field@LegacyCreateEnterpriseRealname::verified_number).
    pub verified_number: String,

    /// See [`xaccount_type`](field@LegacyCreateEnterpriseRealname::xaccount_type).
    pub xaccount_type: String,
}

impl LegacyCreateEnterpriseRealname {
    /// Creates it from the required values.
    pub fn new(required: LegacyCreateEnterpriseRealnameRequired) -> Self {
        let LegacyCreateEnterpriseRealnameRequired {
            partner_id,
            customer_id,
            identify_type,
            verified_file_url,
            corp_name,
            verified_number,
            xaccount_type,
        } = required;
        Self {
            partner_id,
            customer_id,
            identify_type,
            verified_file_url,
            corp_name,
            verified_number,
            xaccount_type,
            certificate_type: None,
            reg_country: None,
            reg_address: None,
            enterprise_person: None,
        }
    }

    /// Sets [`certificate_type`](field@Self::certificate_type).
    pub fn certificate_type(mut self, certificate_type: i64) -> Self {
        self.certificate_type = Some(certificate_type);
        self
    }

    /// Sets [`certificate_type`](field@Self::certificate_type). `None` omits it.
    pub fn set_certificate_type(mut self, certificate_type: Option<i64>) -> Self {
        self.certificate_type = certificate_type;
        self
    }

    /// Sets [`reg_country`](field@Self::reg_country).
    pub fn reg_country(mut self, reg_country: impl Into<String>) -> Self {
        self.reg_country = Some(reg_country.into());
        self
    }

    /// Sets [`reg_country`](field@Self::reg_country). `None` omits it.
    pub fn set_reg_country(mut self, reg_country: Option<impl Into<String>>) -> Self {
        self.reg_country = reg_country.map(Into::into);
        self
    }

    /// Sets [`reg_address`](field@Self::reg_address).
    pub fn reg_address(mut self, reg_address: impl Into<String>) -> Self {
        self.reg_address = Some(reg_address.into());
        self
    }

    /// Sets [`reg_address`](field@Self::reg_address). `None` omits it.
    pub fn set_reg_address(mut self, reg_address: Option<impl Into<String>>) -> Self {
        self.reg_address = reg_address.map(Into::into);
        self
    }

    /// Sets [`enterprise_person`](field@Self::enterprise_person).
    pub fn enterprise_person(mut self, enterprise_person: LegacyEnterprisePerson) -> Self {
        self.enterprise_person = Some(enterprise_person);
        self
    }

    /// Sets [`enterprise_person`](field@Self::enterprise_person). `None` omits it.
    pub fn set_enterprise_person(
        mut self,
        enterprise_person: Option<LegacyEnterprisePerson>,
    ) -> Self {
        self.enterprise_person = enterprise_person;
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

impl Operation for LegacyCreateEnterpriseRealname {
    type Response = LegacyCreateEnterpriseRealnameResponse;
    type Code = LegacyCreateEnterpriseRealnameCode;
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

impl Fields for LegacyCreateEnterpriseRealname {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.partner_id.to_wire(),
            self.customer_id.to_wire(),
            self.identify_type.to_wire(),
            self.certificate_type.to_wire(),
            self.verified_file_url.to_wire(),
            self.corp_name.to_wire(),
            self.verified_number.to_wire(),
            self.reg_country.to_wire(),
            self.reg_address.to_wire(),
            self.xaccount_type.to_wire(),
            self.enterprise_person.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(LegacyCreateEnterpriseRealname {
    partner_id,
    customer_id,
    identify_type,
    certificate_type,
    verified_file_url,
    corp_name,
    verified_number,
    reg_country,
    reg_address,
    xaccount_type,
    enterprise_person,
});

static READ: api_runtime::ReadAs<LegacyCreateEnterpriseRealnameResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "LegacyCreateEnterpriseRealname",
            method: Method::Post,
            path: "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00018.html",
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
                Parameter::body("certificateType").integer().presence(&[
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
                Parameter::body("corpName").text().required().presence(&[
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
                Parameter::body("regCountry").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
                    (State::Null, Outcome::Unknown),
                ]),
                Parameter::body("regAddress").text().presence(&[
                    (State::Absent, Outcome::Unknown),
                    (State::EmptyString, Outcome::Unknown),
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
                Parameter::body("enterprisePerson")
                    .object(LegacyEnterprisePerson::FIELDS)
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

/// Response of [`LegacyCreateEnterpriseRealname`].
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyCreateEnterpriseRealnameResponse {
    /// Whether a person reviews the application. An answer has `1`, which the successor says when a person does.
    ///
    /// `isReview`
    pub is_review: Option<i64>,

    /// What is wrong.
    ///
    /// `errorItems`
    pub error_items: Vec<String>,
}

impl std::cmp::Eq for LegacyCreateEnterpriseRealnameResponse {}

impl LegacyCreateEnterpriseRealnameResponse {
    const SHOWN: &'static str = api_runtime::names!["is_review", "error_items"];
}

impl std::fmt::Debug for LegacyCreateEnterpriseRealnameResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyCreateEnterpriseRealnameResponse",
            Self::SHOWN,
            &[&self.is_review, &self.error_items],
        )
    }
}

impl LegacyCreateEnterpriseRealnameResponse {
    const NAMES: &'static str = api_runtime::names!["isReview", "errorItems"];
}

impl Decode for LegacyCreateEnterpriseRealnameResponse {
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
api_runtime::serde_answer!(LegacyCreateEnterpriseRealnameResponse {
    is_review,
    error_items,
});

/// Error codes of [`LegacyCreateEnterpriseRealname`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyCreateEnterpriseRealnameCode {
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
    LegacyCreateEnterpriseRealnameCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`LegacyCreateEnterpriseRealname`] failed.
pub type LegacyCreateEnterpriseRealnameError = Error<Code<LegacyCreateEnterpriseRealnameCode>>;
