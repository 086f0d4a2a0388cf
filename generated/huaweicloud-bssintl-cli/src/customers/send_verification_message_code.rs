// @generated from spec/bssintl/operations/customers/send_verification_message_code.yaml. Do not edit: change that, and generate again.

//! The command `send-verification-message-code`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "send-verification-message-code",
    descriptor:
        <::huaweicloud_bssintl::customers::SendVerificationMessageCode as Operation>::descriptor,
    summary: "Sends a verification code by e-mail, for the registration of a customer.",
    notes: &[
        "`CreateSubCustomer` takes the code. Codes are for registrations only, so it has to be called next.",
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.",
        "Side effects:\n- Sends an e-mail to the address.",
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
