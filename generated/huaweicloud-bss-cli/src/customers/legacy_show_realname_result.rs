// @generated from spec/bss/operations/customers/legacy_show_realname_result.yaml. Do not edit: change that, and generate again.

//! The command `legacy-show-realname-result`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-show-realname-result",
    descriptor: <::huaweicloud_bss::customers::LegacyShowRealnameResult as Operation>::descriptor,
    summary: "Shows the result of the review of an application for real-name authentication, in v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use show-realname-authentication-review-result instead.",
        "The partner's manual has the operation in its section of those that go out of service. A notice of 27 August 2024 sets 28 February 2025 as its last day.",
        "The operation is for applications, and changes of an authentication, whose answer says that a person reviews them.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
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
            text: "Customer whose application was reviewed.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "reviewResult",
            usual: true,
        },
        Column {
            name: "opinion",
            usual: true,
        },
    ],
    secrets: &[],
};
