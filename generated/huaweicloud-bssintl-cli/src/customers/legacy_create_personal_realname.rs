// @generated from spec/bssintl/operations/customers/legacy_create_personal_realname.yaml. Do not edit: change that, and generate again.

//! The command `legacy-create-personal-realname`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-create-personal-realname",
    descriptor:
        <::huaweicloud_bssintl::customers::LegacyCreatePersonalRealname as Operation>::descriptor,
    summary: "Applies for the real-name authentication of a customer that is an individual, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use create-personal-realname-auth instead.",
        "The China site has taken the operation out of service; of this site the page of the v1.0 operation for the result of a review says that that one will go.",
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
            text: "How the customer proves the identity. Examples have `0`, which the successor calls a certificate, and `4`, which it does not know on this site.",
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
