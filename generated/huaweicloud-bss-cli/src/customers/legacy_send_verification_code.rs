// @generated from spec/bss/operations/customers/legacy_send_verification_code.yaml. Do not edit: change that, and generate again.

//! The command `legacy-send-verification-code`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-send-verification-code",
    descriptor: <::huaweicloud_bss::customers::LegacySendVerificationCode as Operation>::descriptor,
    summary: "Sends a code by text message, for a registration or a check of a bank card, in v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use send-verification-message-code instead.",
        "The vendor's change log counts the operation to those that go out of service, from release 65 of 2020-06-12 on. Lists of these in result lists of the vendor's search no longer name it.",
        "`LegacyCreateCustomer` takes the code of a registration, `LegacyCreatePersonalRealname` that of a bank card.",
        "Side effects:\n- Sends a text message to the mobile number.",
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
                wire: "1",
                name: "text-message",
                text: "By text message.",
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
            wire: "mobilePhone",
            flag: "mobile-phone",
            text: "Mobile number that receives the code. Only numbers of China are supported.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "countryCode",
            flag: "country-code",
            text: "Country code of the mobile number.",
            values: &[Value {
                wire: "0086",
                name: "mainland-china",
                text: "Mainland China.",
            }],
            fields: &[],
        },
        Help {
            wire: "lang",
            flag: "lang",
            text: "Language of the message. If there is no template in it, that of the system's default language is used. The copy has lost the list of values.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "scene",
            flag: "scene",
            text: "What the code is for.",
            values: &[
                Value {
                    wire: "29",
                    name: "registration",
                    text: "Registration of a customer.",
                },
                Value {
                    wire: "18",
                    name: "bank-card",
                    text: "Real-name authentication of an individual with a bank card.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "customerId",
            flag: "customer-id",
            text: "Customer whose bank card is checked.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
