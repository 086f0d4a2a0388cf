// @generated from spec/bss/operations/customers/send_verification_message_code.yaml. Do not edit: change that, and generate again.

//! The command `send-verification-message-code`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "send-verification-message-code",
    descriptor:
        <::huaweicloud_bss::customers::SendVerificationMessageCode as Operation>::descriptor,
    summary: "Sends a verification code by text message, for a registration or a check of a bank card.",
    notes: &[
        "`CreateSubCustomer` takes the code of a registration, `CreatePersonalRealnameAuth` that of a bank card.",
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.",
        "Side effects:\n- Sends a text message to the mobile number.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010118.",
    ],
    parameters: &[
        Help {
            wire: "receiver_type",
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
            wire: "mobile_phone",
            flag: "mobile-phone",
            text: "Mobile number that receives the code, in digits. Only numbers of China are supported.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "lang",
            flag: "lang",
            text: "Language of the message. If there is no template in it, that in the default language of the vendor's system is taken.",
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
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer whose bank card is checked. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
