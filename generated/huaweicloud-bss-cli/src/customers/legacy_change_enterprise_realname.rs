// @generated from spec/bss/operations/customers/legacy_change_enterprise_realname.yaml. Do not edit: change that, and generate again.

//! The command `legacy-change-enterprise-realname`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-change-enterprise-realname",
    descriptor:
        <::huaweicloud_bss::customers::LegacyChangeEnterpriseRealname as Operation>::descriptor,
    summary: "Applies for changing a real-name authentication from individual to enterprise, in v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use change-enterprise-realname-authentication instead.",
        "The vendor's change log says that the operation was taken out of service, in release 84, which is later than 2021-07-06.",
        "If the answer says that a person reviews the application, `LegacyShowRealnameResult` tells what came of it.",
        "No page of this operation could be reached. What is said here stands in the vendor's old SDKs, which explain no values of the numbers and show some in examples; the page that is named is that of its successor.",
        "Side effects:\n- Applies for another real-name authentication in the customer's name.",
        "For: A partner that resells to customers.",
    ],
    parameters: &[
        Help {
            wire: "partner_id",
            flag: "partner-id",
            text: "Id that Huawei Cloud gave the partner.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customerId",
            flag: "customer-id",
            text: "Customer whose authentication is applied for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "identifyType",
            flag: "identify-type",
            text: "How the enterprise proves its identity. Examples have `1`, which the successor calls the certificate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "certificateType",
            flag: "certificate-type",
            text: "Kind of the enterprise's certificate. Examples have `0` and `1`, which the successor calls a business licence and the certificate of a public institution.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verifiedFileURL",
            flag: "verified-file-url",
            text: "Addresses of the attachments that the check of the certificate needs. Examples have bare names of three files: the front, the back, and a photo with the certificate in hand.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "corpName",
            flag: "corp-name",
            text: "Name of the organization.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verifiedNumber",
            flag: "verified-number",
            text: "Number of the enterprise's certificate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "regCountry",
            flag: "reg-country",
            text: "Country of registration. Examples have `CN`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "regAddress",
            flag: "reg-address",
            text: "Registered address of the enterprise.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "changeType",
            flag: "change-type",
            text: "Which change is applied for. Examples have `1`, which the successor calls that from an individual to an enterprise.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "xaccountType",
            flag: "xaccount-type",
            text: "Id of the partner's platform. Huawei assigns it. Examples end with `_IDP`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "enterprisePerson",
            flag: "enterprise-person",
            text: "Person who stands for the enterprise.",
            values: &[],
            fields: &[
                Help {
                    wire: "legelName",
                    flag: "",
                    text: "Name of the person.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "legelIdNumber",
                    flag: "",
                    text: "Number of the person's identity card.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "certifierRole",
                    flag: "",
                    text: "Role of the person. Examples have `legalPerson`.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "isReview",
            usual: true,
        },
        Column {
            name: "errorItems",
            usual: false,
        },
    ],
    secrets: &[],
};
