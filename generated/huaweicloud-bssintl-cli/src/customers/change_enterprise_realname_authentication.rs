// @generated from spec/bssintl/operations/customers/change_enterprise_realname_authentication.yaml. Do not edit: change that, and generate again.

//! The command `change-enterprise-realname-authentication`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "change-enterprise-realname-authentication",
    descriptor: <::huaweicloud_bssintl::customers::ChangeEnterpriseRealnameAuthentication as Operation>::descriptor,
    summary: "Applies for changing a customer's real-name authentication from individual to enterprise.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation for their customers. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010119`.",
        "A customer that wants to buy resources in the China region needs a real-name authentication first.",
        "If the answer says that a person reviews the application, `ShowRealnameAuthenticationReviewResult` tells what came of it.",
        "Side effects:\n- Applies for another real-name authentication in the customer's name.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- The partner must have switched on the upload of attachments for real-name authentication, on the page for access settings of the partner center.\n- Whoever switches it on names a bucket of OBS and the keys to it. Only buckets that were bought in the Hong Kong region of Huawei Cloud can be used.\n- The images must lie in the folder `download` of the partner's bucket.\n- Only an individual can be changed, into an enterprise.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010119.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose authentication changes. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "identify_type",
            flag: "identify-type",
            text: "How the enterprise proves its identity.",
            values: &[Value {
                wire: "1",
                name: "certificate",
                text: "With its certificate. The only way at present.",
            }],
            fields: &[],
        },
        Help {
            wire: "certificate_type",
            flag: "certificate-type",
            text: "Kind of certificate that `verified_number` belongs to.",
            values: &[
                Value {
                    wire: "0",
                    name: "business-license",
                    text: "Business licence of an enterprise.",
                },
                Value {
                    wire: "1",
                    name: "public-institution",
                    text: "Certificate of a public institution as a legal person.",
                },
                Value {
                    wire: "2",
                    name: "social-organization",
                    text: "Registration certificate of a social organization as a legal person.",
                },
                Value {
                    wire: "3",
                    name: "law-enforcement",
                    text: "Certificate of the qualification for administrative law enforcement.",
                },
                Value {
                    wire: "4",
                    name: "organization-code",
                    text: "Organization code certificate.",
                },
                Value {
                    wire: "99",
                    name: "other",
                    text: "Another certificate.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "verified_file_url",
            flag: "verified-file-url",
            text: "Attachments, by their paths below the folder `download` of the partner's bucket: `test/abc023.jpg` for a file in the folder `test`. Upper and lower case of the names count.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "corp_name",
            flag: "corp-name",
            text: "Name of the enterprise.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verified_number",
            flag: "verified-number",
            text: "Number of the certificate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reg_country",
            flag: "reg-country",
            text: "Country of registration, as a code of two letters such as `CN`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reg_address",
            flag: "reg-address",
            text: "Registered address of the enterprise.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "change_type",
            flag: "change-type",
            text: "Which change is applied for.",
            values: &[Value {
                wire: "1",
                name: "individual-to-enterprise",
                text: "From an individual to an enterprise. The only change at present.",
            }],
            fields: &[],
        },
        Help {
            wire: "xaccount_type",
            flag: "xaccount-type",
            text: "Id of the partner's sales platform, which Huawei assigns. The partner center shows it on the page for access settings once they are complete.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "enterprise_person",
            flag: "enterprise-person",
            text: "Person who stands for the enterprise.",
            values: &[],
            fields: &[
                Help {
                    wire: "legel_name",
                    flag: "",
                    text: "Name of the legal representative. The wire name is misspelled.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "legel_id_number",
                    flag: "",
                    text: "Number of the legal representative's identity card. The wire name is misspelled.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "certifier_role",
                    flag: "",
                    text: "Role of the person.",
                    values: &[Value {
                        wire: "legalPerson",
                        name: "legal-representative",
                        text: "Legal representative. The only role that the vendor names.",
                    }],
                    fields: &[],
                },
            ],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "is_review",
        usual: true,
    }],
    secrets: &[],
};
