// @generated from spec/bss/operations/enterprise/create_sub_enterprise_account.yaml. Do not edit: change that, and generate again.

use crate::error_codes::{self, CommonCode};
use crate::service::SERVICE;
use api_runtime::{
    Body, Case, Code, Condition, Decode, DecodeError, Descriptor, EmptyString, Error, Explanation,
    Fields, Given, Json, ListLimits, Method, Operation, Outcome, Parameter, RateLimit, Raw, Rule,
    Safety, Service, State, Statement, ToWire, Violations, WireRef,
};

/// Creates a member account below an enterprise master account.
///
/// `POST /v2/enterprises/multi-accounts/sub-customers` · [vendor's page](https://support.huaweicloud.com/api-oce/ep_00023.html)
///
/// # Examples
///
/// ```
/// use huaweicloud_bss::enterprise::{CreateSubEnterpriseAccount, CreateSubEnterpriseAccountRequired, MemberAssociationType, NewMemberAccount, NewMemberAccountRequired, UsePrimaryMobilePhone};
/// use huaweicloud_bss::{Client, Error};
///
/// async fn call(client: &Client) -> Result<(), Error> {
///     let request = CreateSubEnterpriseAccount::new(CreateSubEnterpriseAccountRequired {
///         party_id: "example-0".to_owned(),
///         sub_customer_association_type: MemberAssociationType::SameLegalEntity,
///         new_sub_customer: NewMemberAccount::new(NewMemberAccountRequired {
///             customer_name: "example-0".to_owned(),
///             password: "example-0".to_owned(),
///         })
///         .use_pri_mobile_phone(UsePrimaryMobilePhone::Primary),
///     });
///     let response = client.enterprise().create_sub_enterprise_account(&request).await?;
///     println!("{response:?}");
///     Ok(())
/// }
/// ```
///
/// # Notes
///
/// A member account with its own mobile number needs a verification code; `SendSmsVerificationCode` sends one to that number.
///
/// A partner's sales platform that offers this operation must show Huawei Cloud's terms there and have them accepted: the user agreement and the privacy statement, and besides them the statement on enterprise management for a financially independent member, or the agreement on trusteeship for a member whose finances the master account holds.
///
/// A new member account takes over from the master account the name of the enterprise, the signing entity, the type of account, the level of customer and the real-name authentication. If the master account is a customer of a reseller, a member whose finances it holds is not associated with the reseller; under the referral model a financially independent member becomes a customer of the same reseller.
///
/// # Callers and limits
///
/// - Callers: `master_account` (an enterprise account that manages member accounts).
/// - Permissions: `businessUnitCenter:businessUnit:view`, `bss:enterpriseOrganization:update`.
/// - Safety: write operation; a retry may take effect again.
/// - Rate limit: 10 calls per second.
/// - Audit event: `createSubCustomerV2` on `businessUnit`.
/// - Success: HTTP 204.
///
/// # Side effects
///
/// - Registers a new Huawei Cloud account and places it in the organization of the master account.
///
/// # Restrictions
///
/// - A master account that must use Huawei Cloud's HIS platform for member accounts cannot create them here.
/// - A master account whose cloud reseller is leaving cannot create member accounts.
/// - A master account that is a reseller's customer under the resale model cannot create financially independent member accounts.
///
/// # Parameters
///
/// | Parameter | In | Limits | Absent | Empty string | Null | Empty list |
/// |---|---|---|---|---|---|---|
/// | [`party_id`](field@Self::party_id) | body | required · at most 20 characters | unsupported | unsupported | *unknown* |  |
/// | [`display_name`](field@Self::display_name) | body | at most 64 characters | not assigned | assigned empty | not assigned |  |
/// | [`sub_customer_association_type`](field@Self::sub_customer_association_type) | body | required | unsupported |  | *unknown* |  |
/// | [`permission_ids`](field@Self::permission_ids) | body | at most 6 items | no effect if `financial_custody` is `1`; otherwise not assigned |  | no effect if `financial_custody` is `1`; otherwise not assigned | no effect if `financial_custody` is `1`; otherwise not assigned |
/// | [`new_sub_customer`](field@Self::new_sub_customer) | body | required | unsupported |  | *unknown* |  |
/// | [`financial_custody`](field@Self::financial_custody) | body |  | default `0` |  | default `0` |  |
///
/// # Rules
///
/// - `custody-fixes-permissions`: `permission_ids` has no effect if `financial_custody` is 1.
/// - `own-number-required`: `new_sub_customer.mobile_phone` is required unless `new_sub_customer.use_pri_mobile_phone` is Y.
/// - `own-number-ignored`: `new_sub_customer.mobile_phone` has no effect if `new_sub_customer.use_pri_mobile_phone` is Y.
/// - `code-for-own-number`: `new_sub_customer.verification_code` is required if `new_sub_customer.mobile_phone` is present.
/// - `display-name-plain`: The display name must not hold special characters. Only checked by the server.
///
/// # Errors
///
/// | Code | Status | Meaning | Remedy | Retry |
/// |---|---|---|---|---|
/// | [`CBC.0100`](crate::error_codes::CBC_0100) | 400 | A parameter is wrong. | Compare the request with the limits of the operation; validation names most violations before a call. | after correction |
/// | [`CBC.7004`](crate::error_codes::CBC_7004) | 500 | Checks of the business operation are not met. | Remove what stands against the operation, then repeat it. | after correction |
/// | [`CBC.70900002`](crate::error_codes::CBC_70900002) | 400 | The caller has to create member accounts on Huawei Cloud's HIS platform. | Create the member account there. | never |
/// | [`CBC.99000026`](crate::error_codes::CBC_99000026) | 400 | The verification code is wrong. | Send the code of the latest message. | after correction |
/// | [`CBC.99000027`](crate::error_codes::CBC_99000027) | 400 | The verification code has expired. | Have a new code sent. | after correction |
/// | [`CBC.99000029`](crate::error_codes::CBC_99000029) | 400 | The mobile number already exists. | Use another number. | after correction |
/// | [`CBC.99000030`](crate::error_codes::CBC_99000030) | 400 | The mobile number exceeds a limit. | Use another number. | after correction |
/// | [`CBC.99000031`](crate::error_codes::CBC_99000031) | 400 | The login name is not valid. | Choose another login name. | after correction |
/// | [`CBC.99000036`](crate::error_codes::CBC_99000036) | 400 | The password has a form that is not allowed. | Choose a password of 8 to 32 characters that follows the rules for passwords. | after correction |
/// | [`CBC.99000051`](crate::error_codes::CBC_99000051) | 400 | Huawei has the mobile number or e-mail address on record already, so no account can be created with it. | Use another number or address. | after correction |
/// | [`CBC.99007197`](crate::error_codes::CBC_99007197) | 400 | The source address is limited. | Wait, then call less often. | later |
/// | [`CBC.99007490`](crate::error_codes::CBC_99007490) | 400 | The caller belongs to a cloud reseller that is leaving and cannot create member accounts. |  | never |
/// | [`CBC.0151`](crate::error_codes::CBC_0151) | 403 | Access is denied. | Check the permissions of the caller and that the called operation is open to this kind of account. | after correction |
/// | [`CBC.0999`](crate::error_codes::CBC_0999) | 500 | Another error, not told apart by the server. | Retry a read operation later; check the state before retrying a write operation. | later |
///
/// # Error fields
///
/// - `fail_check_items` (`list of MemberAccountCheckItem`), with `CBC.7004`: Checks that failed.
///
/// # Where sources disagree
///
/// - `notes`: “A new member account also takes over the partner of the master account.” (usermanual-em, older section on creating a member account, in a result list of the vendor's search). The newer section of 2024-10-24 leaves the partner out and tells the two kinds of member apart.
/// - `errors`: “Status 400 also with CBC.99007004.” (API Explorer). The page gives `fail_check_items` to CBC.7004 with status 500 and has no such code.
/// - `display_name, doc`: “Name under which the organization knows the member account, with any characters.” (huaweicloudsdkbss 3.1.219, API Explorer). The documentation page forbids special characters, and it is the authority.
/// - `sub_customer_association_type, required`: “false” (huaweicloudsdkbss 3.0.9b0 and 3.0.45, type `CreateSubCustomerReqV2`). The page requires it.
/// - `NewMemberAccount.password, doc`: “It holds no special characters either.” (another section of the vendor's manual on creating a member account, in result lists of its search). The section of 2024-10-24 does not have this rule.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct CreateSubEnterpriseAccount {
    /// Organization unit that receives the member account, as `ListEnterpriseOrganizations` returns it.
    ///
    /// Required · `party_id` in the body · at most 20 characters
    pub party_id: String,

    /// Name under which the organization knows the member account, without special characters.
    ///
    /// Optional · `display_name` in the body · at most 64 characters
    ///
    /// Absent: not assigned · Empty string: assigned empty · Null: not assigned
    pub display_name: Option<Given<String, EmptyString>>,

    /// How the member account and the master account belong together.
    ///
    /// Required · `sub_customer_association_type` in the body
    pub sub_customer_association_type: MemberAssociationType,

    /// Rights over the member account that the master account asks for. A member account whose finances the master account holds always gets `READ_FINANCE_INFO`, `READ_CONSUME_BILL` and `SHARE-BIZ-DISCOUNT-TO-SUB`.
    ///
    /// Optional · `permission_ids` in the body · at most 6 items
    ///
    /// Absent: no effect if `financial_custody` is `1`; otherwise not assigned · Null: no effect if `financial_custody` is `1`; otherwise not assigned · Empty list: no effect if `financial_custody` is `1`; otherwise not assigned
    pub permission_ids: Vec<MemberPermission>,

    /// The account to create.
    ///
    /// Required · `new_sub_customer` in the body
    pub new_sub_customer: NewMemberAccount,

    /// Whether the master account holds the finances of the member account. It cannot be changed directly afterwards: the association has to be ended, and the master account invites the member again in the other way.
    ///
    /// Optional · `financial_custody` in the body
    ///
    /// Absent: default `0` · Null: default `0`
    pub financial_custody: Option<FinancialCustody>,
}

impl std::cmp::Eq for CreateSubEnterpriseAccount {}

/// The required values of [`CreateSubEnterpriseAccount`].
#[derive(Debug, Clone)]
pub struct CreateSubEnterpriseAccountRequired {
    /// See [`party_id`](field@CreateSubEnterpriseAccount::party_id).
    pub party_id: String,

    /// See [`sub_customer_association_type`](field@CreateSubEnterpriseAccount::sub_customer_association_type).
    pub sub_customer_association_type: MemberAssociationType,

    /// See [`new_sub_customer`](field@CreateSubEnterpriseAccount::new_sub_customer).
    pub new_sub_customer: NewMemberAccount,
}

impl CreateSubEnterpriseAccount {
    /// Creates it from the required values.
    pub fn new(required: CreateSubEnterpriseAccountRequired) -> Self {
        let CreateSubEnterpriseAccountRequired {
            party_id,
            sub_customer_association_type,
            new_sub_customer,
        } = required;
        Self {
            party_id,
            sub_customer_association_type,
            new_sub_customer,
            display_name: None,
            permission_ids: Vec::new(),
            financial_custody: None,
        }
    }

    /// Sets [`display_name`](field@Self::display_name).
    pub fn display_name(mut self, display_name: impl Into<Given<String, EmptyString>>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`display_name`](field@Self::display_name). `None` omits it.
    pub fn set_display_name(
        mut self,
        display_name: Option<impl Into<Given<String, EmptyString>>>,
    ) -> Self {
        self.display_name = display_name.map(Into::into);
        self
    }

    /// Sets [`permission_ids`](field@Self::permission_ids).
    pub fn permission_ids(
        mut self,
        permission_ids: impl IntoIterator<Item = MemberPermission>,
    ) -> Self {
        self.permission_ids = permission_ids.into_iter().collect();
        self
    }

    /// Sets [`permission_ids`](field@Self::permission_ids). `None` omits it.
    pub fn set_permission_ids(
        mut self,
        permission_ids: Option<impl IntoIterator<Item = MemberPermission>>,
    ) -> Self {
        self.permission_ids = permission_ids.into_iter().flatten().collect();
        self
    }

    /// Sets [`financial_custody`](field@Self::financial_custody).
    pub fn financial_custody(mut self, financial_custody: FinancialCustody) -> Self {
        self.financial_custody = Some(financial_custody);
        self
    }

    /// Sets [`financial_custody`](field@Self::financial_custody). `None` omits it.
    pub fn set_financial_custody(mut self, financial_custody: Option<FinancialCustody>) -> Self {
        self.financial_custody = financial_custody;
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

impl Operation for CreateSubEnterpriseAccount {
    type Response = CreateSubEnterpriseAccountResponse;
    type Code = CreateSubEnterpriseAccountCode;
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

impl Fields for CreateSubEnterpriseAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.party_id.to_wire(),
            self.display_name.to_wire(),
            self.sub_customer_association_type.to_wire(),
            self.permission_ids.to_wire(),
            self.new_sub_customer.to_wire(),
            self.financial_custody.to_wire(),
        ]);
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_request!(CreateSubEnterpriseAccount {
    party_id,
    display_name,
    sub_customer_association_type,
    permission_ids,
    new_sub_customer,
    financial_custody,
});

static READ: api_runtime::ReadAs<CreateSubEnterpriseAccountResponse> = api_runtime::ReadAs::of();

#[allow(clippy::too_many_lines)]
fn descriptor<const BUILT: bool>() -> &'static Descriptor {
    const {
        &Descriptor {
            id: "CreateSubEnterpriseAccount",
            method: Method::Post,
            path: "/v2/enterprises/multi-accounts/sub-customers",
            source: "https://support.huaweicloud.com/api-oce/ep_00023.html",
            safety: Safety::Write,
            parameters: &[
                Parameter::body("party_id")
                    .text()
                    .max_length(20)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("display_name")
                    .text()
                    .max_length(64)
                    .presence(&[
                        (State::Absent, Outcome::NotAssigned),
                        (State::EmptyString, Outcome::AssignedEmpty),
                        (State::Null, Outcome::NotAssigned),
                    ]),
                Parameter::body("sub_customer_association_type")
                    .integer()
                    .one_of(&["1"])
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("permission_ids")
                    .text()
                    .one_of(&[
                        "READ_FINANCE_INFO",
                        "READ_CONSUME_BILL",
                        "SUBSTITUTE-OPEN-INVOICE",
                        "TAKE-OVER-OPEN-INVOICE",
                        "SHARE-CREDIT-TO-SUB",
                        "SHARE-BIZ-DISCOUNT-TO-SUB",
                    ])
                    .list()
                    .list_limits(const { &ListLimits::new().max_items(6) })
                    .presence_cases(
                        const {
                            &[
                                Case {
                                    when: &[Condition::is("financial_custody", &["1"])],
                                    row: &[
                                        (State::Absent, Outcome::NoEffect),
                                        (State::Null, Outcome::NoEffect),
                                        (State::EmptyList, Outcome::NoEffect),
                                    ],
                                },
                                Case {
                                    when: &[],
                                    row: &[
                                        (State::Absent, Outcome::NotAssigned),
                                        (State::Null, Outcome::NotAssigned),
                                        (State::EmptyList, Outcome::NotAssigned),
                                    ],
                                },
                            ]
                        },
                    ),
                Parameter::body("new_sub_customer")
                    .object(NewMemberAccount::FIELDS)
                    .required()
                    .presence(&[
                        (State::Absent, Outcome::Unsupported),
                        (State::Null, Outcome::Unknown),
                    ]),
                Parameter::body("financial_custody")
                    .integer()
                    .one_of(&["0", "1"])
                    .presence(&[
                        (State::Absent, Outcome::Default("0")),
                        (State::Null, Outcome::Default("0")),
                    ]),
            ],
            rules: &[
                Rule::new(
                    "custody-fixes-permissions",
                    "permission_ids has no effect if financial_custody is 1",
                    Statement::NoEffect {
                        parameter: "permission_ids",
                        when: const { &[Condition::is("financial_custody", &["1"])] },
                        unless: false,
                    },
                ),
                Rule::new(
                    "own-number-required",
                    "new_sub_customer.mobile_phone is required unless new_sub_customer.use_pri_mobile_phone is Y",
                    Statement::Required {
                        parameter: "new_sub_customer.mobile_phone",
                        when: const {
                            &[Condition::is(
                                "new_sub_customer.use_pri_mobile_phone",
                                &["Y"],
                            )]
                        },
                        unless: true,
                    },
                ),
                Rule::new(
                    "own-number-ignored",
                    "new_sub_customer.mobile_phone has no effect if new_sub_customer.use_pri_mobile_phone is Y",
                    Statement::NoEffect {
                        parameter: "new_sub_customer.mobile_phone",
                        when: const {
                            &[Condition::is(
                                "new_sub_customer.use_pri_mobile_phone",
                                &["Y"],
                            )]
                        },
                        unless: false,
                    },
                ),
                Rule::new(
                    "code-for-own-number",
                    "new_sub_customer.verification_code is required if new_sub_customer.mobile_phone is present",
                    Statement::Required {
                        parameter: "new_sub_customer.verification_code",
                        when: const { &[Condition::present("new_sub_customer.mobile_phone")] },
                        unless: false,
                    },
                ),
                Rule::new(
                    "display-name-plain",
                    "The display name must not hold special characters.",
                    Statement::Server {
                        about: &["display_name"],
                    },
                ),
            ],
            errors: &[
                &error_codes::CBC_0100,
                &error_codes::CBC_7004,
                &error_codes::CBC_70900002,
                &error_codes::CBC_99000026,
                &error_codes::CBC_99000027,
                &error_codes::CBC_99000029,
                &error_codes::CBC_99000030,
                &error_codes::CBC_99000031,
                &error_codes::CBC_99000036,
                &error_codes::CBC_99000051,
                &error_codes::CBC_99007197,
                &error_codes::CBC_99007490,
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

/// Response of [`CreateSubEnterpriseAccount`].
#[derive(Debug, Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CreateSubEnterpriseAccountResponse {}

impl std::cmp::Eq for CreateSubEnterpriseAccountResponse {}

impl Decode for CreateSubEnterpriseAccountResponse {
    const BODY: Body = Body::ObjectOrNothing;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        json.object(&[], &mut [])?;
        Ok(Self::default())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CreateSubEnterpriseAccountResponse {});

/// Error codes of [`CreateSubEnterpriseAccount`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateSubEnterpriseAccountCode {
    /// A parameter is wrong.
    ///
    /// The answer mostly says which. A request whose body is not JSON is refused with status 400, too; a body without parameters is `{}`.
    ///
    /// Compare the request with the limits of the operation; validation names most violations before a call.
    ///
    /// `CBC.0100` · HTTP 400 · retry after correction
    InvalidParameter,

    /// Checks of the business operation are not met.
    ///
    /// Remove what stands against the operation, then repeat it.
    ///
    /// `CBC.7004` · HTTP 500 · retry after correction
    ChecksNotMetOlder,

    /// The caller has to create member accounts on Huawei Cloud's HIS platform.
    ///
    /// Create the member account there.
    ///
    /// `CBC.70900002` · HTTP 400 · retry never
    InternalAccount,

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

    /// The mobile number already exists.
    ///
    /// Use another number.
    ///
    /// `CBC.99000029` · HTTP 400 · retry after correction
    MobileNumberExists,

    /// The mobile number exceeds a limit.
    ///
    /// As many accounts as are allowed are registered with it.
    ///
    /// Use another number.
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

    /// Huawei has the mobile number or e-mail address on record already, so no account can be created with it.
    ///
    /// Use another number or address.
    ///
    /// `CBC.99000051` · HTTP 400 · retry after correction
    ContactIsProspect,

    /// The source address is limited.
    ///
    /// Too many requests came from it.
    ///
    /// Wait, then call less often.
    ///
    /// `CBC.99007197` · HTTP 400 · retry later
    SourceAddressLimited,

    /// The caller belongs to a cloud reseller that is leaving and cannot create member accounts.
    ///
    /// `CBC.99007490` · HTTP 400 · retry never
    ResellerIsLeaving,

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
    CreateSubEnterpriseAccountCode,
    CommonCode,
    InvalidParameter("CBC.0100"),
    ChecksNotMetOlder("CBC.7004"),
    InternalAccount("CBC.70900002"),
    WrongVerificationCode("CBC.99000026"),
    VerificationCodeExpired("CBC.99000027"),
    MobileNumberExists("CBC.99000029"),
    MobileNumberUsedTooOften("CBC.99000030"),
    InvalidLoginName("CBC.99000031"),
    InvalidPassword("CBC.99000036"),
    ContactIsProspect("CBC.99000051"),
    SourceAddressLimited("CBC.99007197"),
    ResellerIsLeaving("CBC.99007490"),
    AccessDenied("CBC.0151"),
    OtherError("CBC.0999")
);

/// Why a call of [`CreateSubEnterpriseAccount`] failed.
pub type CreateSubEnterpriseAccountError = Error<Code<CreateSubEnterpriseAccountCode>>;

/// Whether a master account holds the finances of a member account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FinancialCustody {
    /// The member account keeps its own finances.
    ///
    /// `0` on the wire.
    NotHeld,

    /// The master account holds them.
    ///
    /// `1` on the wire.
    Held,
}

impl FinancialCustody {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::NotHeld => "0",
            Self::Held => "1",
        }
    }
}

api_runtime::enumeration!(FinancialCustody, [NotHeld, Held]);

impl ToWire for FinancialCustody {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(FinancialCustody, number, closed);

/// Check that keeps a master account from creating a member account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MemberAccountCheckItem {
    /// The master account has as many member accounts as it may have. The vendor's manual says 32; more can be asked for in a service ticket.
    ///
    /// `MAX_SUB_CUSTOMER_NUM` on the wire.
    MaxSubCustomerNum,

    /// An individual cannot create member accounts.
    ///
    /// `IND_CUST_NOT_CREATE_SUB_CUST` on the wire.
    IndCustNotCreateSubCust,

    /// Too many accounts have real-name authentication with the same mobile number.
    ///
    /// `VERIFIED_NUMBER_OVER_MAX_LIMIT` on the wire.
    VerifiedNumberOverMaxLimit,

    /// The master account has as many financially independent member accounts as it may have.
    ///
    /// `MAX_SUB_INDEPENDENT_NUM` on the wire.
    MaxSubIndependentNum,

    /// The master account is a reseller's customer under the resale model, so it cannot have financially independent member accounts. The vendor's text speaks of inviting one.
    ///
    /// `PRI_CUSTOMER_FORBID_INDEPENDENT_SUB` on the wire.
    PriCustomerForbidIndependentSub,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MemberAccountCheckItem {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::MaxSubCustomerNum => "MAX_SUB_CUSTOMER_NUM",
            Self::IndCustNotCreateSubCust => "IND_CUST_NOT_CREATE_SUB_CUST",
            Self::VerifiedNumberOverMaxLimit => "VERIFIED_NUMBER_OVER_MAX_LIMIT",
            Self::MaxSubIndependentNum => "MAX_SUB_INDEPENDENT_NUM",
            Self::PriCustomerForbidIndependentSub => "PRI_CUSTOMER_FORBID_INDEPENDENT_SUB",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "MAX_SUB_CUSTOMER_NUM" => Self::MaxSubCustomerNum,
            "IND_CUST_NOT_CREATE_SUB_CUST" => Self::IndCustNotCreateSubCust,
            "VERIFIED_NUMBER_OVER_MAX_LIMIT" => Self::VerifiedNumberOverMaxLimit,
            "MAX_SUB_INDEPENDENT_NUM" => Self::MaxSubIndependentNum,
            "PRI_CUSTOMER_FORBID_INDEPENDENT_SUB" => Self::PriCustomerForbidIndependentSub,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    MemberAccountCheckItem,
    [
        MaxSubCustomerNum,
        IndCustNotCreateSubCust,
        VerifiedNumberOverMaxLimit,
        MaxSubIndependentNum,
        PriCustomerForbidIndependentSub,
    ],
    Unknown
);

impl Decode for MemberAccountCheckItem {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MemberAccountCheckItem, text, answered);

/// How a member account and its master account belong together.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MemberAssociationType {
    /// Both belong to the same legal entity. The only association at present.
    ///
    /// `1` on the wire.
    SameLegalEntity,
}

impl MemberAssociationType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::SameLegalEntity => "1",
        }
    }
}

api_runtime::enumeration!(MemberAssociationType, [SameLegalEntity]);

impl ToWire for MemberAssociationType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MemberAssociationType, number, closed);

/// Right of a master account over a member account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MemberPermission {
    /// See the finances of the member account.
    ///
    /// `READ_FINANCE_INFO` on the wire.
    ReadFinances,

    /// See what the member account consumes.
    ///
    /// `READ_CONSUME_BILL` on the wire.
    ReadBills,

    /// Manage the invoices of the member account.
    ///
    /// `SUBSTITUTE-OPEN-INVOICE` on the wire.
    ManageInvoices,

    /// Keep the member account from issuing invoices.
    ///
    /// `TAKE-OVER-OPEN-INVOICE` on the wire.
    ForbidInvoices,

    /// Let the member account use the credit of the master account. The member can then no longer apply for credit of its own.
    ///
    /// `SHARE-CREDIT-TO-SUB` on the wire.
    ShareCredit,

    /// Let the member account inherit the commercial discounts that the vendor granted, not those of a reseller.
    ///
    /// `SHARE-BIZ-DISCOUNT-TO-SUB` on the wire.
    ShareDiscounts,
}

impl MemberPermission {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ReadFinances => "READ_FINANCE_INFO",
            Self::ReadBills => "READ_CONSUME_BILL",
            Self::ManageInvoices => "SUBSTITUTE-OPEN-INVOICE",
            Self::ForbidInvoices => "TAKE-OVER-OPEN-INVOICE",
            Self::ShareCredit => "SHARE-CREDIT-TO-SUB",
            Self::ShareDiscounts => "SHARE-BIZ-DISCOUNT-TO-SUB",
        }
    }
}

api_runtime::enumeration!(
    MemberPermission,
    [
        ReadFinances,
        ReadBills,
        ManageInvoices,
        ForbidInvoices,
        ShareCredit,
        ShareDiscounts,
    ]
);

impl ToWire for MemberPermission {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MemberPermission, text, closed);

/// Member account to create.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
#[must_use = "it does nothing until it is sent"]
pub struct NewMemberAccount {
    /// Login name. The vendor's rules for accounts that the console creates: 6 to 32 letters, digits, underscores and hyphens, with a letter at the beginning and no Chinese characters.
    ///
    /// Required · `customer_name` in the body · at most 32 characters
    pub customer_name: String,

    /// Login password. The vendor's rules for accounts that the console creates: letters and digits at least, no blanks, no Chinese characters, no three or more equal characters in a row, not the account name forwards or backwards, whatever the case of its letters, and without the mobile number.
    ///
    /// Required · `password` in the body · 8–32 characters · redacted
    pub password: String,

    /// Mobile number of the member account. The vendor calls it that of the enterprise administrator.
    ///
    /// Optional · `mobile_phone` in the body · at most 20 characters · redacted
    ///
    /// Absent: no effect if `use_pri_mobile_phone` is `Y`; otherwise unsupported · Empty string: no effect if `use_pri_mobile_phone` is `Y`; otherwise *unknown* · Null: no effect if `use_pri_mobile_phone` is `Y`; otherwise *unknown*
    pub mobile_phone: Option<String>,

    /// Whether the member account takes the mobile number of the master account.
    ///
    /// Optional · `use_pri_mobile_phone` in the body · at most 10 characters
    ///
    /// Absent: default `N` · Empty string: unsupported · Null: default `N`
    pub use_pri_mobile_phone: Option<UsePrimaryMobilePhone>,

    /// Code that was sent to the mobile number of the member account.
    ///
    /// Optional · `verification_code` in the body · at most 6 characters · redacted
    ///
    /// Absent: unsupported if `mobile_phone` is present; otherwise no effect · Empty string: *unknown* if `mobile_phone` is present; otherwise no effect · Null: *unknown* if `mobile_phone` is present; otherwise no effect
    pub verification_code: Option<String>,
}

impl std::cmp::Eq for NewMemberAccount {}

impl NewMemberAccount {
    const SHOWN: &'static str = api_runtime::names![
        "customer_name",
        "password",
        "mobile_phone",
        "use_pri_mobile_phone",
        "verification_code",
    ];
}

impl std::fmt::Debug for NewMemberAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "NewMemberAccount",
            Self::SHOWN,
            &[
                &self.customer_name,
                &"***",
                &"***",
                &self.use_pri_mobile_phone,
                &"***",
            ],
        )
    }
}

/// The required values of [`NewMemberAccount`].
#[derive(Clone)]
pub struct NewMemberAccountRequired {
    /// See [`customer_name`](field@NewMemberAccount::customer_name).
    pub customer_name: String,

    /// See [`password`](field@NewMemberAccount::password).
    pub password: String,
}

impl NewMemberAccount {
    /// Creates it from the required values.
    pub fn new(required: NewMemberAccountRequired) -> Self {
        let NewMemberAccountRequired {
            customer_name,
            password,
        } = required;
        Self {
            customer_name,
            password,
            mobile_phone: None,
            use_pri_mobile_phone: None,
            verification_code: None,
        }
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

    /// Sets [`use_pri_mobile_phone`](field@Self::use_pri_mobile_phone).
    pub fn use_pri_mobile_phone(mut self, use_pri_mobile_phone: UsePrimaryMobilePhone) -> Self {
        self.use_pri_mobile_phone = Some(use_pri_mobile_phone);
        self
    }

    /// Sets [`use_pri_mobile_phone`](field@Self::use_pri_mobile_phone). `None` omits it.
    pub fn set_use_pri_mobile_phone(
        mut self,
        use_pri_mobile_phone: Option<UsePrimaryMobilePhone>,
    ) -> Self {
        self.use_pri_mobile_phone = use_pri_mobile_phone;
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
}

impl NewMemberAccount {
    /// The facts that requests are validated by.
    pub(crate) const FIELDS: &'static [Parameter] = &[
        Parameter::field("customer_name")
            .text()
            .max_length(32)
            .required()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("password")
            .text()
            .min_length(8)
            .max_length(32)
            .required()
            .secret()
            .presence(&[
                (State::Absent, Outcome::Unsupported),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Unknown),
            ]),
        Parameter::field("mobile_phone")
            .text()
            .max_length(20)
            .secret()
            .presence_cases(&[
                Case {
                    when: &[Condition::is("use_pri_mobile_phone", &["Y"])],
                    row: &[
                        (State::Absent, Outcome::NoEffect),
                        (State::EmptyString, Outcome::NoEffect),
                        (State::Null, Outcome::NoEffect),
                    ],
                },
                Case {
                    when: &[],
                    row: &[
                        (State::Absent, Outcome::Unsupported),
                        (State::EmptyString, Outcome::Unknown),
                        (State::Null, Outcome::Unknown),
                    ],
                },
            ]),
        Parameter::field("use_pri_mobile_phone")
            .text()
            .one_of(&["Y", "N"])
            .max_length(10)
            .presence(&[
                (State::Absent, Outcome::Default("N")),
                (State::EmptyString, Outcome::Unsupported),
                (State::Null, Outcome::Default("N")),
            ]),
        Parameter::field("verification_code")
            .text()
            .max_length(6)
            .secret()
            .presence_cases(&[
                Case {
                    when: &[Condition::present("mobile_phone")],
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
            ]),
    ];
}

impl Fields for NewMemberAccount {
    fn read<'a>(&'a self, reader: &mut dyn FnMut(&[WireRef<'a>])) {
        reader(&[
            self.customer_name.to_wire(),
            self.password.to_wire(),
            self.mobile_phone.to_wire(),
            self.use_pri_mobile_phone.to_wire(),
            self.verification_code.to_wire(),
        ]);
    }
}

impl ToWire for NewMemberAccount {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Object(self)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_object!(NewMemberAccount {
    customer_name,
    password,
    mobile_phone,
    use_pri_mobile_phone,
    verification_code,
});

/// Whether a member account takes the mobile number of its master account.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UsePrimaryMobilePhone {
    /// The number of the master account.
    ///
    /// `Y` on the wire.
    Primary,

    /// A number of its own.
    ///
    /// `N` on the wire.
    Own,
}

impl UsePrimaryMobilePhone {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Primary => "Y",
            Self::Own => "N",
        }
    }
}

api_runtime::enumeration!(UsePrimaryMobilePhone, [Primary, Own]);

impl ToWire for UsePrimaryMobilePhone {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(UsePrimaryMobilePhone, text, closed);
