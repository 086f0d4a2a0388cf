// @generated from spec/bss/operations/customers/legacy_create_personal_realname.yaml. Do not edit: change that, and generate again.

//! The command `legacy-create-personal-realname`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-create-personal-realname",
    descriptor:
        <::huaweicloud_bss::customers::LegacyCreatePersonalRealname as Operation>::descriptor,
    summary: "Applies for the real-name authentication of a customer that is an individual, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use create-personal-realname-auth instead.",
        "The vendor's change log says that the operation was taken out of service, in release 84, which is later than 2021-07-06.",
        "An individual proves the identity with a certificate or a bank card.",
        "If the answer says that a person reviews the application, `LegacyShowRealnameResult` tells what came of it.",
        "No page of this operation could be reached. What is said here stands in the vendor's old SDKs, which explain no values of the numbers and show some in examples; the page that is named is that of its successor.",
        "Side effects:\n- Applies for real-name authentication in the customer's name.",
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
            text: "Customer to authenticate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "identifyType",
            flag: "identify-type",
            text: "How the customer proves the identity. Examples have `0` and `4`, which the successor calls a certificate and a bank card.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verifiedType",
            flag: "verified-type",
            text: "Kind of certificate. Examples have `0`, which was the identity card at the successor, and `1`, which is not known there.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verifiedFileURL",
            flag: "verified-file-url",
            text: "Addresses of the attachments that the check of a certificate needs, in a set order, which the old SDKs do not tell. Examples have three, the front, the back, and a photo with the certificate in hand.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "name",
            flag: "name",
            text: "Name of the person.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "verifiedNumber",
            flag: "verified-number",
            text: "Number of the certificate.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "changeType",
            flag: "change-type",
            text: "Which change is applied for. Examples have `-1`, which the successor calls the first authentication, and `0`, which is not known there.",
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
            wire: "bankCardInfo",
            flag: "bank-card-info",
            text: "Bank card of the person.",
            values: &[],
            fields: &[
                Help {
                    wire: "bankAccount",
                    flag: "",
                    text: "Number of the card.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "areacode",
                    flag: "",
                    text: "Area code of the mobile number.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "mobile",
                    flag: "",
                    text: "Mobile number.",
                    values: &[],
                    fields: &[],
                },
                Help {
                    wire: "verificationCode",
                    flag: "",
                    text: "Verification code. `LegacySendVerificationCode` sends it.",
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
