// @generated from spec/bssintl/operations/customers/check_user_identity.yaml. Do not edit: change that, and generate again.

//! The command `check-user-identity`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "check-user-identity",
    descriptor: <::huaweicloud_bssintl::customers::CheckUserIdentity as Operation>::descriptor,
    summary: "Checks whether a login name, mobile number or e-mail address can be used to register a customer.",
    notes: &[
        "The developer guide asks to check login name and e-mail address of a new customer before `CreateSubCustomer` is called.",
        "An older copy of the page says that of a mobile number only the number of its registrations is checked, against the most that are allowed.",
        "Solution providers and distributors of the first tier call the operation. An operator account of a partner needs the permission `BPC_ITEM_SUBCUSTSERV_010118`.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010118.",
    ],
    parameters: &[
        Help {
            wire: "search_type",
            flag: "search-type",
            text: "What `search_value` is.",
            values: &[
                Value {
                    wire: "email",
                    name: "email",
                    text: "E-mail address.",
                },
                Value {
                    wire: "mobile",
                    name: "mobile",
                    text: "Mobile number.",
                },
                Value {
                    wire: "name",
                    name: "name",
                    text: "Login name.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "search_value",
            flag: "search-value",
            text: "The login name, mobile number or e-mail address.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
        Column {
            name: "check_result",
            usual: true,
        },
        Column {
            name: "mobile_remain_available_num",
            usual: true,
        },
    ],
    secrets: &[],
};
