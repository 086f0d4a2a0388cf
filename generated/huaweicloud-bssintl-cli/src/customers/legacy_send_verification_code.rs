// @generated from spec/bssintl/operations/customers/legacy_send_verification_code.yaml. Do not edit: change that, and generate again.

//! The command `legacy-send-verification-code`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-send-verification-code",
    descriptor:
        <::huaweicloud_bssintl::customers::LegacySendVerificationCode as Operation>::descriptor,
    summary: "Sends a verification code for a registration by e-mail, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use send-verification-message-code instead.",
        "The vendor's change log says that the operation went out of service by 26 December 2023; the page still says that it will.",
        "`LegacyCreateCustomer` takes the code.",
        "Side effects:\n- Sends an e-mail to the address.",
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
            wire: "receiverType",
            flag: "receiver-type",
            text: "How the code is sent.",
            values: &[Value {
                wire: "2",
                name: "email",
                text: "By e-mail.",
            }],
            fields: &[],
        },
        Help {
            wire: "timeout",
            flag: "body-timeout",
            text: "Minutes for which the code is good.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "lang",
            flag: "lang",
            text: "Language of the message. If there is no template in it, that of the default language is used.",
            values: &[
                Value {
                    wire: "zh-cn",
                    name: "chinese",
                    text: "Chinese.",
                },
                Value {
                    wire: "en-us",
                    name: "english",
                    text: "English.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "email",
            flag: "email",
            text: "E-mail address that receives the code.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
