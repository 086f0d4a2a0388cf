// @generated from spec/bss/operations/enterprise/send_sms_verification_code.yaml. Do not edit: change that, and generate again.

//! The command `send-sms-verification-code`.

use ::api_cli::{Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "send-sms-verification-code",
    descriptor: <::huaweicloud_bss::enterprise::SendSmsVerificationCode as Operation>::descriptor,
    summary: "Sends a verification code for a new member account by text message.",
    notes: &[
        "`CreateSubEnterpriseAccount` takes the code. The operation asks for no permission.",
        "Side effects:\n- Sends a text message to the mobile number.",
        "Restrictions:\n- Only a master account can send a code.\n- A member account whose finances its master account holds cannot send a code.",
        "For: An enterprise account that manages member accounts.",
    ],
    parameters: &[
        Help {
            wire: "mobile_phone",
            flag: "mobile-phone",
            text: "Mobile number that receives the code.",
            values: &[],
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
            wire: "language",
            flag: "language",
            text: "Language of the message.",
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
            wire: "sm_template_args",
            flag: "sm-template-args",
            text: "Values for the variables of the message.",
            values: &[],
            fields: &[
                Help {
                    wire: "key",
                    flag: "",
                    text: "The variable.",
                    values: &[Value {
                        wire: "sub_customer_name",
                        name: "sub-customer-name",
                        text: "Name of the member account to be created. The only variable at present.",
                    }],
                    fields: &[],
                },
                Help {
                    wire: "value",
                    flag: "",
                    text: "What the message shows in its place.",
                    values: &[],
                    fields: &[],
                },
            ],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
