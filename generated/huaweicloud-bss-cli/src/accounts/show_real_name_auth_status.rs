// @generated from spec/bss/operations/accounts/show_real_name_auth_status.yaml. Do not edit: change that, and generate again.

//! The command `show-real-name-auth-status`.

use ::api_cli::{Column, Command};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-real-name-auth-status",
    descriptor: <::huaweicloud_bss::accounts::ShowRealNameAuthStatus as Operation>::descriptor,
    summary: "Shows whether the customer has proven their identity, and as what.",
    notes: &[
        "`ShowRealNameAuthQrCode` gives the address of a QR code for the authentication by face.",
        "The customer calls with access keys or with a token. No permission is needed.",
        "The vendor's SDK says that the operation is for customers who use an agent; the page does not.",
        "For: An account that buys for itself.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "verified_status",
            usual: true,
        },
        Column {
            name: "verified_type",
            usual: true,
        },
    ],
    secrets: &[],
};
