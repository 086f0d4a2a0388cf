// @generated from spec/bss/operations/customers/create_personal_realname_auth.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use crate::types::ManualReview;
use api_runtime::{
    Case, Code, Condition, Decode, DecodeError, Descriptor, Error, ErrorCode, Explanation, Fields,
    Json, ListLimits, Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule, Safety, Service,
    State, Statement, ToWire, Violations, WireRef,
};

/// Applies for the real-name authentication of a customer that is an individual.
///
/// `POST /v2/customers/realname-auths/individual` · [vendor's page](https://support.huaweicloud.com/api-bpconsole/mc_00017.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::customers::{CreatePersonalRealnameAuth, CreatePersonalRealnameAuthRequired, IndividualCertificateType, IndividualVerificationMethod};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreatePersonalRealnameAuth::new(CreatePersonalRealnameAuthRequired {
///         customer_id: "example-0".to_owned(),
///         identify_type: IndividualVerificationMethod::Certificate,
///         verified_file_url: vec!["example-0".to_owned()],
///         name: "example-0".to_owned(),
///         verified_number: "example-0".to_owned(),
///         xaccount_type: "example-0".to_owned(),
///     })
///     .verified_type(IndividualCertificateType::Passport);
///     let response = client.customers().create_personal_realname_auth(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.
///
/// With a bank card the mobile number of its holder is checked, too: `SendVerificationMessageCode` sends it a code.
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
///
/// # Restrictions
///
/// - Only solution providers and distributors of the first tier can call the operation.
/// - The partner must have switched on the upload of attachments for real-name authentication, on the page for access settings of the partner center.
/// - The images must lie in the folder `download` of the partner's bucket.
/// - Persons below the age of 18 cannot be authenticated.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`customer_id`](field@Self::customer_id) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`identify_type`](field@Self::identify_type) | body | required | unsupported |  | *unknown* |  |
/// | [`verified_type`](field@Self::verified_type) | body |  | unsupported if `identify_type` is `0`; otherwise no effect |  | *unknown* if `identify_type` is `0`; otherwise no effect |  |
/// | [`verified_file_url`](field@Self::verified_file_url) | body | required · 1–4 items | unsupported |  | *unknown* | unsupported |
/// | [`name`](field@Self::name) | body | required · at most 255 characters | unsupported | unsupported | *unknown* |  |
/// | [`verified_number`](field@Self::verified_number) | body | required · at most 32 characters | unsupported | unsupported | *unknown* |  |
/// | [`change_type`](field@Self::change_type) | body |  | *unknown* |  | *unknown* |  |
/// | [`xaccount_type`](field@Self::xaccount_type) | body | required · at most 64 characters | unsupported | unsupported | *unknown* |  |
/// | [`bank_card_info`](field@Self::bank_card_info) | body |  | unsupported if `identify_type` is `4`; otherwise no effect |  | *unknown* if `identify_type` is `4`; otherwise no effect |  |
///
/// # Rules
///
/// - `certificate-required`: `verified_type` is required if `identify_type` is 0.
/// - `certificate-only-then`: `verified_type` has no effect unless `identify_type` is 0.
/// - `card-required`: `bank_card_info` is required if `identify_type` is 4.
/// - `card-only-then`: `bank_card_info` has no effect unless `identify_type` is 4.
/// - `attachments-in-order`: The attachments stand in the order that belongs to the certificate. Only checked by the server.
/// - `attachment-formats`: Attachments are jpg, jpeg, bmp, png, gif or pdf files of at most 10 MB each. Only checked by the server.
/// - `card-number-plain`: The number of a bank card consists of digits and letters, and may hold hyphens. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.70600026`](crate::error_codes::CBC_70600026) | 400 | Huawei Cloud cannot review the application for real-name authentication at present. | Ask the account manager for help. | never |
/// | [`CBC.70600032`](crate::error_codes::CBC_70600032) | 400 | The identity data is abnormal and may violate rules. | Ask customer service with a service ticket. | never |
/// | [`CBC.99000000`](crate::error_codes::CBC_99000000) | 400 | The partner has no permission to act for the customer. | Name a customer of the calling partner. | after correction |
/// | [`CBC.99000026`](crate::error_codes::CBC_99000026) | 400 | The verification code is wrong. | Send the code of the latest message. | after correction |
/// | [`CBC.99000027`](crate::error_codes::CBC_99000027) | 400 | The verification code has expired. | Have a new code sent. | after correction |
/// | [`CBC.99000035`](crate::error_codes::CBC_99000035) | 400 | The customer is not a customer of the partner. | Name a customer of the partner. | after correction |
/// | [`CBC.99000099`](crate::error_codes::CBC_99000099) | 400 | An attachment is larger than is allowed. | Upload a file of at most 10 MB. | after correction |
/// | [`CBC.99000100`](crate::error_codes::CBC_99000100) | 400 | An attachment has a format that is not allowed. | Upload a jpg, jpeg, bmp, png, gif or pdf file. | after correction |
/// | [`CBC.99005030`](crate::error_codes::CBC_99005030) | 400 | The partner has not opened the function for real-name authentication, or the check of its bucket failed. | Switch on the upload of attachments for real-name authentication in the partner center, and check the bucket. | after correction |
/// | [`CBC.99007004`](crate::error_codes::CBC_99007004) | 400 | Checks of the business operation are not met. | Remove what the failed checks name, then repeat the operation. | after correction |
/// | [`CBC.99007188`](crate::error_codes::CBC_99007188) | 400 | The customer has real-name authentication already, or its application is being reviewed. |  | never |
/// | [`CBC.99007189`](crate::error_codes::CBC_99007189) | 400 | More customers were authenticated with this certificate number than the system allows. |  | never |
/// | [`CBC.99007191`](crate::error_codes::CBC_99007191) | 400 | The customer has tried real-name authentication more often than is allowed. |  | never |
/// | [`CBC.99007193`](crate::error_codes::CBC_99007193) | 400 | The certificate number violated rules and is not admitted for real-name authentication. |  | never |
/// | [`CBC.99007202`](crate::error_codes::CBC_99007202) | 400 | The check of the real-name authentication failed. | Compare the data of the request with the certificate. | after correction |
/// | [`CBC.99007219`](crate::error_codes::CBC_99007219) | 400 | The face does not match the data of the real-name authentication. | Upload another image of the person's face. | after correction |
/// | [`CBC.99007255`](crate::error_codes::CBC_99007255) | 400 | The identity of the card holder or the mobile number is wrong. | Give the data that the bank has for the card. | after correction |
/// | [`CBC.99007258`](crate::error_codes::CBC_99007258) | 400 | The bank card is not in a usable state. | Use another bank card. | after correction |
/// | [`CBC.99007259`](crate::error_codes::CBC_99007259) | 400 | The bank card is not open for authenticated payments. | Have the bank open it for them, or use another card. | after correction |
/// | [`CBC.99007260`](crate::error_codes::CBC_99007260) | 400 | The call between `UnionPay` and the bank that issued the card failed. | Try again later, or use another bank card. | later |
/// | [`CBC.99007261`](crate::error_codes::CBC_99007261) | 400 | The bank card is not supported. | Try another bank card. | after correction |
/// | [`CBC.99007262`](crate::error_codes::CBC_99007262) | 400 | The system of the bank or the network has an error. | Try again later. | later |
/// | [`CBC.99007265`](crate::error_codes::CBC_99007265) | 400 | The account is a partner and cannot be authenticated as an individual. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of RealNameCheckItem`), with `CBC.99007004`: Checks that failed.
///
/// # Where sources disagree
///
/// - `callers`: “any partner” (API Explorer). The page of January 2026 names solution providers and distributors of the first tier.
/// - `verified_type, values`: “the same values and 0, the identity card” (row of the page in a result list of the vendor's search; example of the API Explorer; huaweicloudsdkbss 3.0.9b0 to 3.1.130). The vendor's change log (`api-bpconsole/zh-cn_topic_0075766915`) says on 2026-01-23 that the operation no longer takes identity cards. The SDKs of both sites and the API Explorer list none, and the API Explorer has 3 as the smallest value.
/// - `IndividualCertificateType, values`: “also 7, a driving licence from outside China, with two attachments: its front, and the person holding it” (huaweicloudsdkbss 3.0.9b0 and 3.0.45, huaweicloudsdkbssintl 3.0.45, type `ApplyIndividualRealnameAuthsReq`). The current SDKs (3.1.219) and the API Explorer do not list it.
/// - `BankCard.verification_code, presence.absent`: “no effect if there is no mobile number” (huaweicloudsdkbss 3.0.45, type `BankCardInfoV2`). The mobile number beside it is required, and the current SDK (3.1.219) leaves the sentence out.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreatePersonalRealnameAuth {
    /// Customer to authenticate. `ListSubCustomers` returns the ids.
    ///
    /// Required · `customer_id` in the body · at most 64 characters
    pub customer_id: String,

    /// How the customer proves the identity.
    ///
    /// Required · `identify_type` in the body
    pub identify_type: IndividualVerificationMethod,

    /// Kind of certificate.
    ///
    /// Optional · `verified_type` in the body
    ///
    /// Absent: unsupported if `identify_type` is `0`; otherwise no effect · Null: *unknown* if `identify_type` is `0`; otherwise no effect
    pub verified_type: Option<IndividualCertificateType>,

    /// Attachments, by their paths below the folder `download` of the partner's bucket: `test/abc023.jpg` for a file in the folder `test`. Upper and lower case of the names count. `verified_type` says which attachments a certificate needs; with a bank card it is one image of the person's face.
    ///
    /// Required · `verified_file_url` in the body · 1–4 items
    pub verified_file_url: Vec<String>,

    /// Name of the person.
    ///
    /// Required · `name` in the body · at most 255 characters · redacted
    pub name: String,

    /// Number of the certificate.
    ///
    /// Required · `verified_number` in the body · at most 32 characters · redacted
    pub verified_number: String,

    /// Which change is applied for.
    ///
    /// Optional · `change_type` in the body
    ///
    /// Absent: *unknown* · Null: *unknown*
    pub change_type: Option<IndividualRealNameChange>,

    /// Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.
    ///
    /// Required · `xaccount_type` in the body · at most 64 characters
    pub xaccount_type: String,

    /// Bank card of the person.
    ///
    /// Optional · `bank_card_info` in the body
    ///
    /// Absent: unsupported if `identify_type` is `4`; otherwise no effect · Null: *unknown* if `identify_type` is `4`; otherwise no effect
    pub bank_card_info: Option<BankCard>,
}

impl std::cmp::Eq for CreatePersonalRealnameAuth {}

impl CreatePersonalRealnameAuth {
    const SHOWN: &'static str = api_runtime::names![
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

impl std::fmt::Debug for CreatePersonalRealnameAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CreatePersonalRealnameAuth",
            Self::SHOWN,
            &[
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

/// The required values of [`CreatePersonalRealnameAuth`].
#[derive(Clone)]
pub struct CreatePersonalRealnameAuthRequired {
    /// See [`customer_id`](field@CreatePersonalRealnameAuth::customer_id).
    pub customer_id: String,

    /// See [`identify_type`](field@CreatePersonalRealnameAuth::identify_type).
    pub identify_type: IndividualVerificationMethod,

    /// See [`verified_file_url`](field@CreatePersonalRealnameAuth::verified_file_url).
    pub verified_file_url: Vec<String>,

    /// See [`name`](field@CreatePersonalRealnameAuth::name).
    pub name: String,

    /// See [`verified_number`](field@CreatePersonalRealnameAuth::verified_number).
    pub verified_number: String,

    /// See [`xaccount_type`](field@CreatePersonalRealnameAuth::xaccount_type).
    pub xaccount_type: String,
}

impl CreatePersonalRealnameAuth {
    /// Creates it from the required values.
    pub fn new(required: CreatePersonalRealnameAuthRequired) -> Self {
        let CreatePersonalRealnameAuthRequired {
            customer_id,
            identify_type,
            verified_file_url,
            name,
            verified_number,
            xaccount_type,
        } = required;
        Self {
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
    pub fn verified_type(mut self, verified_type: IndividualCertificateType) -> Self {
        self.verified_type = Some(verified_type);
        self
    }

    /// Sets [`verified_type`](field@Self::verified_type). `None` omits it.
    pub fn set_verified_type(mut self, verified_type: Option<IndividualCertificateType>) -> Self {
        self.verified_type = verified_type;
        self
    }

    /// Sets [`change_type`](field@Self::change_type).
    pub fn change_type(mut self, change_type: IndividualRealNameChange) -> Self {
        self.change_type = Some(change_type);
        self
    }

    /// Sets [`change_type`](field@Self::change_type). `None` omits it.
    pub fn set_change_type(mut self, change_type: Option<IndividualRealNameChange>) -> Self {
        self.change_type = change_type;
        self
    }

    /// Sets [`bank_card_info`](field@Self::bank_card_info).
    pub fn bank_card_info(mut self, bank_card_info: BankCard) -> Self {
        self.bank_card_info = Some(bank_card_info);
        self
    }

    /// Sets [`bank_card_info`](field@Self::bank_card_info). `None` omits it.
    pub fn set_bank_card_info(mut self, bank_card_info: Option<BankCard>) -> Self {
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

impl Operation for CreatePersonalRealnameAuth {
    type Response = CreatePersonalRealnameAuthResponse;
    type Code = CreatePersonalRealnameAuthCode;
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

impl Fields for CreatePersonalRealnameAuth {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
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
api_runtime::serde_request!(CreatePersonalRealnameAuth {
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

static READ: api_runtime::ReadAs<CreatePersonalRealnameAuthResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreatePersonalRealnameAuth",
            method: Method::Post,
            path: "/v2/customers/realname-auths/individual",
            source: "https://support.huaweicloud.com/api-bpconsole/mc_00017.html",
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
                    .one_of(&["0", "4"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("verified_type")
                    .integer()
                    .one_of(&["3", "5", "6", "9", "10"])
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("identify_type", &["0"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
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
                Parameter::body("name")
                    .text()
                    .max_length(255)
                    .required()
                    .secret()
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
                Parameter::body("change_type")
                    .integer()
                    .one_of(&["-1"])
                    .presence(&[
                        (State::Absent, Outcome::Unknown),
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
                Parameter::body("bank_card_info")
                    .object(BankCard::FIELDS)
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("identify_type", &["4"])],
                                    row: &[
                                        (State::Absent, Outcome::Unsupported),
                                        (State::Null, Outcome::Unknown),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                    ],
                                },
                            ]
                        },
                    ),
            ],
            rules: &[
                Rule::new(
                    "certificate-required",
                    "verified_type is required if identify_type is 0",
                    Statement::Required {
                        parameter: "verified_type",
                        when: const { &[Condition::is("identify_type", &["0"])] },
                        unless: false,
                    },
                )
                .at(2),
                Rule::new(
                    "certificate-only-then",
                    "verified_type has no effect unless identify_type is 0",
                    Statement::NoEffect {
                        parameter: "verified_type",
                        when: const { &[Condition::is("identify_type", &["0"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "card-required",
                    "bank_card_info is required if identify_type is 4",
                    Statement::Required {
                        parameter: "bank_card_info",
                        when: const { &[Condition::is("identify_type", &["4"])] },
                        unless: false,
                    },
                )
                .at(8),
                Rule::new(
                    "card-only-then",
                    "bank_card_info has no effect unless identify_type is 4",
                    Statement::NoEffect {
                        parameter: "bank_card_info",
                        when: const { &[Condition::is("identify_type", &["4"])] },
                        unless: true,
                    },
                ),
                Rule::new(
                    "attachments-in-order",
                    "The attachments stand in the order that belongs to the certificate.",
                    Statement::Server {
                        about: &["verified_file_url"],
                    },
                ),
                Rule::new(
                    "attachment-formats",
                    "Attachments are jpg, jpeg, bmp, png, gif or pdf files of at most 10 MB each.",
                    Statement::Server {
                        about: &["verified_file_url"],
                    },
                ),
                Rule::new(
                    "card-number-plain",
                    "The number of a bank card consists of digits and letters, and may hold hyphens.",
                    Statement::Server {
                        about: &["bank_card_info.bank_account"],
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
                &error_codes::CBC_99000026,
                &error_codes::CBC_99000027,
                &ErrorCode {
                    status: 400,
                    ..error_codes::CBC_99000035
                },
                &error_codes::CBC_99000099,
                &error_codes::CBC_99000100,
                &error_codes::CBC_99005030,
                &error_codes::CBC_99007004,
                &error_codes::CBC_99007188,
                &error_codes::CBC_99007189,
                &error_codes::CBC_99007191,
                &error_codes::CBC_99007193,
                &error_codes::CBC_99007202,
                &error_codes::CBC_99007219,
                &error_codes::CBC_99007255,
                &error_codes::CBC_99007258,
                &error_codes::CBC_99007259,
                &error_codes::CBC_99007260,
                &error_codes::CBC_99007261,
                &error_codes::CBC_99007262,
                &error_codes::CBC_99007265,
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

/// Response of [`CreatePersonalRealnameAuth`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonalRealnameAuthResponse {
    /// Whether a person reviews the application.
    ///
    /// `is_review`
    ///
    /// The status is not 200.
    pub is_review: Option<ManualReview>,
}

api_runtime::answer!(CreatePersonalRealnameAuthResponse { is_review });

impl Decode for CreatePersonalRealnameAuthResponse {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.is_review]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CreatePersonalRealnameAuthResponse { is_review });

/// Error codes of [`CreatePersonalRealnameAuth`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePersonalRealnameAuthCode {
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

    /// The verification code is wrong.
    ///
    /// Send the code of the latest message.
    ///
    /// `CBC.99000026` · HTTP 400 · retry after correction
    WrongVerificationCode,

    /// The verification code has expired.
    ///
    /// Have a new code sent.
    ///
    /// `CBC.99000027` · HTTP 400 · retry after correction
    VerificationCodeExpired,

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

    /// More customers were authenticated with this certificate number than the system allows.
    ///
    /// `CBC.99007189` · HTTP 400 · retry never
    CertificateUsedTooOften,

    /// The customer has tried real-name authentication more often than is allowed.
    ///
    /// `CBC.99007191` · HTTP 400 · retry never
    TooManyVerifications,

    /// The certificate number violated rules and is not admitted for real-name authentication.
    ///
    /// `CBC.99007193` · HTTP 400 · retry never
    CertificateBanned,

    /// The check of the real-name authentication failed.
    ///
    /// Compare the data of the request with the certificate.
    ///
    /// `CBC.99007202` · HTTP 400 · retry after correction
    VerificationFailed,

    /// The face does not match the data of the real-name authentication.
    ///
    /// Upload another image of the person's face.
    ///
    /// `CBC.99007219` · HTTP 400 · retry after correction
    FaceMismatch,

    /// The identity of the card holder or the mobile number is wrong.
    ///
    /// Give the data that the bank has for the card.
    ///
    /// `CBC.99007255` · HTTP 400 · retry after correction
    CardHolderWrong,

    /// The bank card is not in a usable state.
    ///
    /// It may be frozen or have expired.
    ///
    /// Use another bank card.
    ///
    /// `CBC.99007258` · HTTP 400 · retry after correction
    BankCardUnusable,

    /// The bank card is not open for authenticated payments.
    ///
    /// Have the bank open it for them, or use another card.
    ///
    /// `CBC.99007259` · HTTP 400 · retry after correction
    BankCardWithoutVerifiedPayment,

    /// The call between `UnionPay` and the bank that issued the card failed.
    ///
    /// Try again later, or use another bank card.
    ///
    /// `CBC.99007260` · HTTP 400 · retry later
    BankUnreachable,

    /// The bank card is not supported.
    ///
    /// Try another bank card.
    ///
    /// `CBC.99007261` · HTTP 400 · retry after correction
    BankCardUnsupported,

    /// The system of the bank or the network has an error.
    ///
    /// Try again later.
    ///
    /// `CBC.99007262` · HTTP 400 · retry later
    BankSystemError,

    /// The account is a partner and cannot be authenticated as an individual.
    ///
    /// `CBC.99007265` · HTTP 400 · retry never
    PartnerNotAnIndividual,

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
    CreatePersonalRealnameAuthCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    VerificationNotPossibleNow("CBC.70600026"),
    IdentitySuspicious("CBC.70600032"),
    NoPermissionForCustomer("CBC.99000000"),
    WrongVerificationCode("CBC.99000026"),
    VerificationCodeExpired("CBC.99000027"),
    NotACustomerOfPartner("CBC.99000035"),
    AttachmentTooLarge("CBC.99000099"),
    AttachmentFormatWrong("CBC.99000100"),
    AttachmentUploadNotOpen("CBC.99005030"),
    ChecksNotMet("CBC.99007004"),
    AlreadyVerified("CBC.99007188"),
    CertificateUsedTooOften("CBC.99007189"),
    TooManyVerifications("CBC.99007191"),
    CertificateBanned("CBC.99007193"),
    VerificationFailed("CBC.99007202"),
    FaceMismatch("CBC.99007219"),
    CardHolderWrong("CBC.99007255"),
    BankCardUnusable("CBC.99007258"),
    BankCardWithoutVerifiedPayment("CBC.99007259"),
    BankUnreachable("CBC.99007260"),
    BankCardUnsupported("CBC.99007261"),
    BankSystemError("CBC.99007262"),
    PartnerNotAnIndividual("CBC.99007265"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CreatePersonalRealnameAuth`] failed.
pub type CreatePersonalRealnameAuthError = Error<Code<CreatePersonalRealnameAuthCode>>;

/// Bank card with which a person proves the identity.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct BankCard {
    /// Number of the card.
    ///
    /// Required · `bank_account` in the body · at most 100 characters · redacted
    pub bank_account: String,

    /// Code of the country or region before the mobile number, such as `0086` for mainland China.
    ///
    /// Required · `areacode` in the body · at most 10 characters
    pub areacode: String,

    /// Mobile number of the card holder.
    ///
    /// Required · `mobile` in the body · at most 20 characters · redacted
    pub mobile: String,

    /// Code that `SendVerificationMessageCode` sent.
    ///
    /// Required · `verification_code` in the body · at most 6 characters · redacted
    pub verification_code: String,
}

impl std::cmp::Eq for BankCard {}

impl BankCard {
    const SHOWN: &'static str =
        api_runtime::names!["bank_account", "areacode", "mobile", "verification_code"];
}

impl std::fmt::Debug for BankCard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "BankCard",
            Self::SHOWN,
            &[&"***", &self.areacode, &"***", &"***"],
        )
    }
}

/// The required values of [`BankCard`].
#[derive(Clone)]
pub struct BankCardRequired {
    /// See [`bank_account`](field@BankCard::bank_account).
    pub bank_account: String,

    /// See [`areacode`](field@BankCard::areacode).
    pub areacode: String,

    /// See [`mobile`](field@BankCard::mobile).
    pub mobile: String,

    /// See [`verification_code`](field@BankCard::verification_code).
    pub verification_code: String,
}

impl BankCard {
    /// Creates it from the required values.
    pub fn new(required: BankCardRequired) -> Self {
        let BankCardRequired {
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

impl BankCard {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("bank_account")
            .text()
            .max_length(100)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("areacode")
            .text()
            .max_length(10)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("mobile")
            .text()
            .max_length(20)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("verification_code")
            .text()
            .max_length(6)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
    ];
}

impl Fields for BankCard {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.bank_account.to_wire(),
            self.areacode.to_wire(),
            self.mobile.to_wire(),
            self.verification_code.to_wire(),
        ]);
    }
}

impl ToWire for BankCard {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(BankCard {
    bank_account,
    areacode,
    mobile,
    verification_code,
});

/// Personal certificate, and the attachments that it needs.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndividualCertificateType {
    /// Passport: the page with the personal data, the page with the entry stamp, and the person holding the former.
    ///
    /// `3` on the wire.
    Passport,

    /// Mainland travel permit for residents of Hong Kong and Macao: front with the portrait, back, and the person holding the front.
    ///
    /// `5` on the wire.
    HongKongMacaoTravelPermit,

    /// Mainland travel permit for residents of Taiwan: front with the portrait, back, and the person holding the front.
    ///
    /// `6` on the wire.
    TaiwanTravelPermit,

    /// Residence permit for residents of Hong Kong and Macao: side with the portrait, side with the national emblem, and the person holding the former.
    ///
    /// `9` on the wire.
    HongKongMacaoResidencePermit,

    /// Residence permit for residents of Taiwan: side with the portrait, side with the national emblem, and the person holding the former.
    ///
    /// `10` on the wire.
    TaiwanResidencePermit,
}

impl IndividualCertificateType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Passport => "3",
            Self::HongKongMacaoTravelPermit => "5",
            Self::TaiwanTravelPermit => "6",
            Self::HongKongMacaoResidencePermit => "9",
            Self::TaiwanResidencePermit => "10",
        }
    }
}

api_runtime::enumeration!(
    IndividualCertificateType,
    [
        Passport,
        HongKongMacaoTravelPermit,
        TaiwanTravelPermit,
        HongKongMacaoResidencePermit,
        TaiwanResidencePermit,
    ]
);

impl ToWire for IndividualCertificateType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IndividualCertificateType, number, closed);

/// Change of an individual's real-name authentication.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndividualRealNameChange {
    /// First real-name authentication.
    ///
    /// `-1` on the wire.
    First,
}

impl IndividualRealNameChange {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::First => "-1",
        }
    }
}

api_runtime::enumeration!(IndividualRealNameChange, [First]);

impl ToWire for IndividualRealNameChange {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IndividualRealNameChange, number, closed);

/// How a person proves the identity. Calls support only these ways.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IndividualVerificationMethod {
    /// With a personal certificate.
    ///
    /// `0` on the wire.
    Certificate,

    /// With a bank card.
    ///
    /// `4` on the wire.
    BankCard,
}

impl IndividualVerificationMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Certificate => "0",
            Self::BankCard => "4",
        }
    }
}

api_runtime::enumeration!(IndividualVerificationMethod, [Certificate, BankCard]);

impl ToWire for IndividualVerificationMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(IndividualVerificationMethod, number, closed);
