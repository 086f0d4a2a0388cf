// @generated from spec/bssintl/operations/customers/create_enterprise_realname_authentication.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::{
    LegalRepresentative, ManualReview, OrganizationCertificateType, OrganizationVerificationMethod,
};
use api_runtime::{
    Code, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields, Json, ListLimits,
    Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service, State, Statement,
    ToWire, Violations, WireRef,
};

/// Applies for the real-name authentication of a customer that is an enterprise.
///
/// `POST /v2/customers/realname-auths/enterprise` · [vendor's page](https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00018.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bssintl::customers::{CreateEnterpriseRealnameAuthentication, CreateEnterpriseRealnameAuthenticationRequired};
/// use huaweicloud_bssintl::types::OrganizationVerificationMethod;
/// use huaweicloud_bssintl::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreateEnterpriseRealnameAuthentication::new(
///         CreateEnterpriseRealnameAuthenticationRequired {
///             customer_id: "example-0".to_owned(),
///             identify_type: OrganizationVerificationMethod::Certificate,
///             verified_file_url: vec!["example-0".to_owned()],
///             corp_name: "example-0".to_owned(),
///             verified_number: "example-0".to_owned(),
///             xaccount_type: "example-0".to_owned(),
///         },
///     );
///     let response = client.customers().create_enterprise_realname_authentication(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.
///
/// A customer that wants to buy resources in the China region needs a real-name authentication first.
///
/// If the answer says that a person reviews the application, `ShowRealnameAuthenticationReviewResult` tells what came of it.
///
/// # Callers and limits
///
/// - Callers: `partner` (a partner that resells to customers).
/// - Permissions: `BPC_ITEM_SUBCUSTSERV_010119`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
///
/// # Side effects
///
/// - Applies for real-name authentication in the customer's name.
/// - The first authentication of a master account goes over to those of its member accounts that had the same name of the enterprise before, or have no authentication and the new name.
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - The partner must have switched on the upload of attachments for real-name authentication, on the page for access settings of the partner center.
/// - Whoever switches it on names a bucket of OBS and the keys to it. Only buckets that were bought in the Hong Kong region of Huawei Cloud can be used.
/// - The images must lie in the folder `download` of the partner's bucket.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`identify_type`](field@Self::identify_type) | body | required | unsupported |  | *unknown* |  |
/// | [`certificate_type`](field@Self::certificate_type) | body |  | *unknown* |  | *unknown* |  |
/// | [`verified_file_url`](field@Self::verified_file_url) | body | required · 1–4 items | unsupported |  | *unknown* | unsupported |
/// | [`corp_name`](field@Self::corp_name) | body | required · at most 255 characters | unsupported | unsupported | *unknown* |  |
/// | [`verified_number`](field@Self::verified_number) | body | required · at most 32 characters | unsupported | unsupported | *unknown* |  |
/// | [`reg_country`](field@Self::reg_country) | body | at most 10 characters | *unknown* | *unknown* | *unknown* |  |
/// | [`reg_address`](field@Self::reg_address) | body | at most 256 characters | *unknown* | *unknown* | *unknown* |  |
/// | [`xaccount_type`](field@Self::xaccount_type) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`enterprise_person`](field@Self::enterprise_person) | body |  | *unknown* |  | *unknown* |  |
///
/// # Rules
///
/// - `corp-name-of-words`: The name must not consist of digits, special characters or blanks alone. Only checked by the server.
/// - `attachments-in-order`: Front and back of the enterprise's certificate come first. If the request names a person, the certificate of the person follows, first the side with the portrait, then the one with the national emblem. Only checked by the server.
/// - `attachment-formats`: Attachments are jpg, jpeg, bmp, png, gif or pdf files of at most 10 MB each. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.70600026`](crate::error_codes::CBC_70600026) | 400 | Huawei Cloud cannot review the application for real-name authentication at present. | Ask the account manager for help. | never |
/// | [`CBC.70600032`](crate::error_codes::CBC_70600032) | 400 | The identity data is abnormal and may violate rules. | Ask customer service with a service ticket. | never |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 400 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000099`](crate::error_codes::CBC_99000099) | 400 | An attachment is larger than is allowed. | Upload a file of at most 10 MB. | after correction |
/// | [`CBC.99000100`](crate::error_codes::CBC_99000100) | 400 | An attachment has a format that is not allowed. | Upload a jpg, jpeg, bmp, png, gif or pdf file. | after correction |
/// | [`CBC.99005030`](crate::error_codes::CBC_99005030) | 400 | The partner has not opened the function for real-name authentication, or the check of its bucket failed. | Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket. | after correction |
/// | [`CBC.99007004`](crate::error_codes::CBC_99007004) | 400 | Checks of the business operation are not met. | Remove what the failed checks name, then repeat the operation. | after correction |
/// | [`CBC.99007188`](crate::error_codes::CBC_99007188) | 400 | The customer has real-name authentication already, or its application is being reviewed. |  | never |
/// | [`CBC.99007191`](crate::error_codes::CBC_99007191) | 400 | The customer has tried real-name authentication more often than is allowed. |  | never |
/// | [`CBC.99007202`](crate::error_codes::CBC_99007202) | 400 | The check of the real-name authentication failed. | Compare the data of the request with the certificate. | after correction |
/// | [`CBC.99007253`](crate::error_codes::CBC_99007253) | 400 | The image of the certificate is not valid or not clear. | Upload a clear image of the certificate. | after correction |
/// | [`CBC.99007256`](crate::error_codes::CBC_99007256) | 400 | The data of the legal representative is wrong. | Compare the data with the certificates. | after correction |
/// | [`CBC.99007257`](crate::error_codes::CBC_99007257) | 400 | The data of the enterprise is wrong. | Compare the data with the certificate. | after correction |
/// | [`CBC.99007267`](crate::error_codes::CBC_99007267) | 400 | The account is being invited to become a member account of an enterprise and cannot be authenticated anew. | Wait until the invitation has been answered. | after correction |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of RealNameCheckItem`), with `CBC.99007004`: Checks that failed.
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (copy of December 2022, `intl/pt-br/api-bpconsole/mc_00018`). The page of November 2025 names solution providers and distributors of the first tier.
/// - `attachments-in-order, server`: “One image of the enterprise's certificate comes first.” (huaweicloudsdkbssintl 3.0.45, type `ApplyEnterpriseRealnameAuthsReq`, which has this order and the other). The pages and the current SDK (3.1.219) have the front and the back, and the one image is what the China site asks for.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreateEnterpriseRealnameAuthentication {
    /// Customer to authenticate. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// How the enterprise proves its identity.
    ///
    /// Required · `identify_type` in the body
    pub identify_type: OrganizationVerificationMethod,

    /// Kind of certificate that `verified_number` belongs to.
    ///
    /// Optional · `certificate_type` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub certificate_type: Option<OrganizationCertificateType>,

    /// Attachments, by their paths below the folder `download` of the partner's bucket: `test/abc023.jpg` for a file in the folder `test`. Upper and lower case of the names count.
    ///
    /// Required · `verified_file_url` in the body · 1–4 items
    pub verified_file_url: Vec<String>,

    /// Name of the enterprise.
    ///
    /// Required · `corp_name` in the body · at most 255 characters
    pub corp_name: String,

    /// Number of the certificate.
    ///
    /// Required · `verified_number` in the body · at most 32 characters · redacted
    pub verified_number: String,

    /// Country of registration, as a code of two letters such as `CN`.
    ///
    /// Optional · `reg_country` in the body · at most 10 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub reg_country: Option<String>,

    /// Registered address of the enterprise.
    ///
    /// Optional · `reg_address` in the body · at most 256 characters
    ///
    /// Absent: *unknown* · Empty string: *unknown* · Null: *unknown*
    pub reg_address: Option<String>,

    /// Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.
    ///
    /// Required · `xaccount_type` in the body · at most 64 characters
    pub xaccount_type: String,

    /// Person who stands for the enterprise.
    ///
    /// Optional · `enterprise_person` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub enterprise_person: Option<LegalRepresentative>,
}

impl std::cmp::Eq for CreateEnterpriseRealnameAuthentication {}

impl CreateEnterpriseRealnameAuthentication {
    const SHOWN: &'static str = api_runtime::names![
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

impl std::fmt::Debug for CreateEnterpriseRealnameAuthentication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CreateEnterpriseRealnameAuthentication",
            Self::SHOWN,
            &[
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

/// The required values of [`CreateEnterpriseRealnameAuthentication`].
#[derive(Clone)]
pub struct CreateEnterpriseRealnameAuthenticationRequired {
    /// See [`customer_id`](field@CreateEnterpriseRealnameAuthentication::customer_id).
    pub customer_id: String,

    /// See [`identify_type`](field@CreateEnterpriseRealnameAuthentication::identify_type).
    pub identify_type: OrganizationVerificationMethod,

    /// See [`verified_file_url`](field@CreateEnterpriseRealnameAuthentication::verified_file_url).
    pub verified_file_url: Vec<String>,

    /// See [`corp_name`](field@CreateEnterpriseRealnameAuthentication::corp_name).
    pub corp_name: String,

    /// See [`verified_number`](field@CreateEnterpriseRealnameAuthentication::verified_number).
    pub verified_number: String,

    /// See [`xaccount_type`](field@CreateEnterpriseRealnameAuthentication::xaccount_type).
    pub xaccount_type: String,
}

impl CreateEnterpriseRealnameAuthentication {
    /// Creates it from the required values.
    pub fn new(required: CreateEnterpriseRealnameAuthenticationRequired) -> Self {
        let CreateEnterpriseRealnameAuthenticationRequired {
            customer_id,
            identify_type,
            verified_file_url,
            corp_name,
            verified_number,
            xaccount_type,
        } = required;
        Self {
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
    pub fn certificate_type(mut self, certificate_type: OrganizationCertificateType) -> Self {
        self.certificate_type = Some(certificate_type);
        self
    }

    /// Sets [`certificate_type`](field@Self::certificate_type). `None` omits it.
    pub fn set_certificate_type(
        mut self,
        certificate_type: Option<OrganizationCertificateType>,
    ) -> Self {
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
    pub fn enterprise_person(mut self, enterprise_person: LegalRepresentative) -> Self {
        self.enterprise_person = Some(enterprise_person);
        self
    }

    /// Sets [`enterprise_person`](field@Self::enterprise_person). `None` omits it.
    pub fn set_enterprise_person(mut self, enterprise_person: Option<LegalRepresentative>) -> Self {
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

impl Operation for CreateEnterpriseRealnameAuthentication {
    type Response = CreateEnterpriseRealnameAuthenticationResponse;
    type Code = CreateEnterpriseRealnameAuthenticationCode;
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

impl Fields for CreateEnterpriseRealnameAuthentication {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
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
api_runtime::serde_request!(CreateEnterpriseRealnameAuthentication {
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

static READ: api_runtime::ReadAs<CreateEnterpriseRealnameAuthenticationResponse> =
    api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreateEnterpriseRealnameAuthentication",
            method: Method::Post,
            path: "/v2/customers/realname-auths/enterprise",
            source: "https://support.huaweicloud.com/intl/en-us/api-bpconsole/mc_00018.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("customer_id")
                    .text()
                    .max_length(64)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("identify_type")
                    .integer()
                    .one_of(&["1"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("certificate_type")
                    .integer()
                    .one_of(&["0", "1", "2", "3", "4", "99"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verified_file_url")
                    .text()
                    .list()
                    .list_limits(const { &ListLimits::new().min_items(1).max_items(4) })
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                        (State::EmptyList, Outcome::Unsupported),
                    ]),
                Parameter::body("corp_name")
                    .text()
                    .max_length(255)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verified_number")
                    .text()
                    .max_length(32)
                    .required()
                    .secret()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("reg_country")
                    .text()
                    .max_length(10)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("reg_address")
                    .text()
                    .max_length(256)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::EmptyString, Outcome::Unknown),
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
                Parameter::body("enterprise_person")
                    .object(LegalRepresentative::FIELDS)
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "corp-name-of-words",
                    "The name must not consist of digits, special characters or blanks alone.",
                    Statement::Server {
                        about: &["corp_name"],
                    },
                ),
                Rule::new(
                    "attachments-in-order",
                    "Front and back of the enterprise's certificate come first. If the request names a person, the certificate of the person follows, first the side with the portrait, then the one with the national emblem.",
                    Statement::Server {
                        about: &["verified_file_url", "enterprise_person"],
                    },
                ),
                Rule::new(
                    "attachment-formats",
                    "Attachments are jpg, jpeg, bmp, png, gif or pdf files of at most 10 MB each.",
                    Statement::Server {
                        about: &["verified_file_url"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_70600026,
                &error_codes::CBC_70600032,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000000
                },
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000099,
                &error_codes::CBC_99000100,
                &error_codes::CBC_99005030,
                &error_codes::CBC_99007004,
                &error_codes::CBC_99007188,
                &error_codes::CBC_99007191,
                &error_codes::CBC_99007202,
                &error_codes::CBC_99007253,
                &error_codes::CBC_99007256,
                &error_codes::CBC_99007257,
                &error_codes::CBC_99007267,
                &error_codes::CBC_0151,
                &error_codes::CBC_0999,
            ],
            answers: api_runtime::Answers::OBJECT,
            paging: None,
            waiters: &[],
            rate_limit: Some(RateLimit::new(10, 1)),
            partial_failure: None,
        }
    }
}

/// Response of [`CreateEnterpriseRealnameAuthentication`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEnterpriseRealnameAuthenticationResponse {
    /// Whether a person reviews the application.
    ///
    /// `is_review`
    ///
    /// The status is not 200.
    pub is_review: Option<ManualReview>,
}

api_runtime::answer!(CreateEnterpriseRealnameAuthenticationResponse { is_review });

impl Decode for CreateEnterpriseRealnameAuthenticationResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.is_review]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CreateEnterpriseRealnameAuthenticationResponse { is_review });

/// Error codes of [`CreateEnterpriseRealnameAuthentication`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateEnterpriseRealnameAuthenticationCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Huawei Cloud cannot review the application for real-name authentication at present.
    ///
    /// Ask the account manager for help.
    ///
    /// `CBC.70600026` · HTTP 400 · retry never
    VerificationNotPossibleNow,

    /// The identity data is abnormal and may violate rules.
    ///
    /// Ask customer service with a service ticket.
    ///
    /// `CBC.70600032` · HTTP 400 · retry never
    IdentitySuspicious,

    /// The partner has no permission to act for the customer.
    ///
    /// Name a customer of the calling partner.
    ///
    /// `CBC.99000000` · HTTP 400 · retry after correction
    NoPermissionForCustomer,

    /// The customer is not a customer of the partner.
    ///
    /// Name a customer of the partner.
    ///
    /// `CBC.99000035` · HTTP 400 · retry after correction
    NotACustomerOfPartner,

    /// An attachment is larger than is allowed.
    ///
    /// Upload a file of at most 10 MB.
    ///
    /// `CBC.99000099` · HTTP 400 · retry after correction
    AttachmentTooLarge,

    /// An attachment has a format that is not allowed.
    ///
    /// Upload a jpg, jpeg, bmp, png, gif or pdf file.
    ///
    /// `CBC.99000100` · HTTP 400 · retry after correction
    AttachmentFormatWrong,

    /// The partner has not opened the function for real-name authentication, or the check of its bucket failed.
    ///
    /// Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket.
    ///
    /// `CBC.99005030` · HTTP 400 · retry after correction
    AttachmentUploadNotOpen,

    /// Checks of the business operation are not met.
    ///
    /// Remove what the failed checks name, then repeat the operation.
    ///
    /// `CBC.99007004` · HTTP 400 · retry after correction
    ChecksNotMet,

    /// The customer has real-name authentication already, or its application is being reviewed.
    ///
    /// `CBC.99007188` · HTTP 400 · retry never
    AlreadyVerified,

    /// The customer has tried real-name authentication more often than is allowed.
    ///
    /// `CBC.99007191` · HTTP 400 · retry never
    TooManyVerifications,

    /// The check of the real-name authentication failed.
    ///
    /// Compare the data of the request with the certificate.
    ///
    /// `CBC.99007202` · HTTP 400 · retry after correction
    VerificationFailed,

    /// The image of the certificate is not valid or not clear.
    ///
    /// Upload a clear image of the certificate.
    ///
    /// `CBC.99007253` · HTTP 400 · retry after correction
    CertificateImageUnclear,

    /// The data of the legal representative is wrong.
    ///
    /// Compare the data with the certificates.
    ///
    /// `CBC.99007256` · HTTP 400 · retry after correction
    LegalRepresentativeWrong,

    /// The data of the enterprise is wrong.
    ///
    /// Compare the data with the certificate.
    ///
    /// `CBC.99007257` · HTTP 400 · retry after correction
    EnterpriseDataWrong,

    /// The account is being invited to become a member account of an enterprise and cannot be authenticated anew.
    ///
    /// Wait until the invitation has been answered.
    ///
    /// `CBC.99007267` · HTTP 400 · retry after correction
    MemberBeingInvited,

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
    CreateEnterpriseRealnameAuthenticationCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    VerificationNotPossibleNow("CBC.70600026"),
    IdentitySuspicious("CBC.70600032"),
    NoPermissionForCustomer("CBC.99000000"),
    NotACustomerOfPartner("CBC.99000035"),
    AttachmentTooLarge("CBC.99000099"),
    AttachmentFormatWrong("CBC.99000100"),
    AttachmentUploadNotOpen("CBC.99005030"),
    ChecksNotMet("CBC.99007004"),
    AlreadyVerified("CBC.99007188"),
    TooManyVerifications("CBC.99007191"),
    VerificationFailed("CBC.99007202"),
    CertificateImageUnclear("CBC.99007253"),
    LegalRepresentativeWrong("CBC.99007256"),
    EnterpriseDataWrong("CBC.99007257"),
    MemberBeingInvited("CBC.99007267"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CreateEnterpriseRealnameAuthentication`] failed.
pub type CreateEnterpriseRealnameAuthenticationError =
    Error<Code<CreateEnterpriseRealnameAuthenticationCode>>;
