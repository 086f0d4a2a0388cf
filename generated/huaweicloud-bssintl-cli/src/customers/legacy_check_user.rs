// @generated from spec/bssintl/operations/customers/legacy_check_user.yaml. Do not edit: change that, and generate again.

//! The command `legacy-check-user`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "legacy-check-user",
    descriptor: <::huaweicloud_bssintl::customers::LegacyCheckUser as Operation>::descriptor,
    summary: "Checks whether a name, mobile number or e-mail address can be registered, in the v1.0 form.",
    notes: &[
        "Deprecated by the vendor: use check-user-identity instead.",
        "The page says that the operation will go out of service.",
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
            wire: "searchType",
            flag: "search-type",
            text: "What `searchKey` holds.",
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
            wire: "searchKey",
            flag: "search-key",
            text: "Mobile number, e-mail address or login name.",
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
            name: "status",
            usual: true,
        },
        Column {
            name: "uplimit",
            usual: true,
        },
    ],
    secrets: &[],
};
