// @generated from spec/bss/operations/enterprise/create_sub_enterprise_account.yaml. Do not edit: change that, and generate again.

//! The command `create-sub-enterprise-account`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-sub-enterprise-account",
    descriptor:
        <::huaweicloud_bss::enterprise::CreateSubEnterpriseAccount as Operation>::descriptor,
    summary: "Creates a member account below an enterprise master account.",
    notes: &[
        "A member account with its own mobile number needs a verification code; `SendSmsVerificationCode` sends one to that number.",
        "A partner's sales platform that offers this operation must show Huawei Cloud's terms there and have them accepted: the user agreement and the privacy statement, and besides them the statement on enterprise management for a financially independent member, or the agreement on trusteeship for a member whose finances the master account holds.",
        "A new member account takes over from the master account the name of the enterprise, the signing entity, the type of account, the level of customer and the real-name authentication. If the master account is a customer of a reseller, a member whose finances it holds is not associated with the reseller; under the referral model a financially independent member becomes a customer of the same reseller.",
        "Side effects:\n- Registers a new Huawei Cloud account and places it in the organization of the master account.",
        "Restrictions:\n- A master account that must use Huawei Cloud's HIS platform for member accounts cannot create them here.\n- A master account whose cloud reseller is leaving cannot create member accounts.\n- A master account that is a reseller's customer under the resale model cannot create financially independent member accounts.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnit:view, bss:enterpriseOrganization:update.",
    ],
    parameters: &[
        Help {
            wire: "party_id",
            flag: "party-id",
            text: "Organization unit that receives the member account, as `ListEnterpriseOrganizations` returns it.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "display_name",
            flag: "display-name",
            text: "Name under which the organization knows the member account, without special characters.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "sub_customer_association_type",
            flag: "sub-customer-association-type",
            text: "How the member account and the master account belong together.",
            values: &[Value {
                wire: "1",
                name: "same-legal-entity",
                text: "Both belong to the same legal entity. The only association at present.",
            }],
            fields: &[],
        },
        Help {
            wire: "permission_ids",
            flag: "permission-ids",
            text: "Rights over the member account that the master account asks for. A member account whose finances the master account holds always gets `READ_FINANCE_INFO`, `READ_CONSUME_BILL` and `SHARE-BIZ-DISCOUNT-TO-SUB`.",
            values: &[
                Value {
                    wire: "READ_FINANCE_INFO",
                    name: "read-finances",
                    text: "See the finances of the member account.",
                },
                Value {
                    wire: "READ_CONSUME_BILL",
                    name: "read-bills",
                    text: "See what the member account consumes.",
                },
                Value {
                    wire: "SUBSTITUTE-OPEN-INVOICE",
                    name: "manage-invoices",
                    text: "Manage the invoices of the member account.",
                },
                Value {
                    wire: "TAKE-OVER-OPEN-INVOICE",
                    name: "forbid-invoices",
                    text: "Keep the member account from issuing invoices.",
                },
                Value {
                    wire: "SHARE-CREDIT-TO-SUB",
                    name: "share-credit",
                    text: "Let the member account use the credit of the master account. The member can then no longer apply for credit of its own.",
                },
                Value {
                    wire: "SHARE-BIZ-DISCOUNT-TO-SUB",
                    name: "share-discounts",
                    text: "Let the member account inherit the commercial discounts that the vendor granted, not those of a reseller.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "new_sub_customer",
            flag: "new-sub-customer",
            text: "The account to create.",
            values: &[],
            fields: &[
                Help {
                    wire: "customer_name",
                    flag: "",
                    text: "Login name. The vendor's rules for accounts that the console creates: 6 to 32 letters, digits, underscores and hyphens, with a letter at the beginning and no Chinese characters.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "password",
                    flag: "",
                    text: "Login password. The vendor's rules for accounts that the console creates: letters and digits at least, no blanks, no Chinese characters, no three or more equal characters in a row, not the account name forwards or backwards, whatever the case of its letters, and without the mobile number.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "mobile_phone",
                    flag: "",
                    text: "Mobile number of the member account. The vendor calls it that of the enterprise administrator.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "use_pri_mobile_phone",
                    flag: "",
                    text: "Whether the member account takes the mobile number of the master account.",
                    values: &[
                        Value {
                            wire: "Y",
                            name: "primary",
                            text: "The number of the master account.",
                        },
                        Value {
                            wire: "N",
                            name: "own",
                            text: "A number of its own.",
                        },
                    ],
                    fields: &[],
                },
                Help {
                    wire: "verification_code",
                    flag: "",
                    text: "Code that was sent to the mobile number of the member account.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
        Help {
            wire: "financial_custody",
            flag: "financial-custody",
            text: "Whether the master account holds the finances of the member account. It cannot be changed directly afterwards: the association has to be ended, and the master account invites the member again in the other way.",
            values: &[
                Value {
                    wire: "0",
                    name: "not-held",
                    text: "The member account keeps its own finances.",
                },
                Value {
                    wire: "1",
                    name: "held",
                    text: "The master account holds them.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
