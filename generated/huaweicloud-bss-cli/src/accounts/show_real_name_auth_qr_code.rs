// @generated from spec/bss/operations/accounts/show_real_name_auth_qr_code.yaml. Do not edit: change that, and generate again.

//! The command `show-real-name-auth-qr-code`.

use ::api_cli::{Column, Command};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-real-name-auth-qr-code",
    descriptor: <::huaweicloud_bss::accounts::ShowRealNameAuthQrCode as Operation>::descriptor,
    summary: "Shows the address of a QR code with which the customer proves their identity by face.",
    notes: &[
        "The customer scans the QR code and goes on with real-name authentication by face. `ShowRealNameAuthStatus` tells whether it succeeded.",
        "The customer scans it with the vendor's app or with WeChat, which takes a video of about three seconds in which the customer nods. The authentication takes effect at once; if it fails, it may be tried again. The vendor freezes an account whose video shows somebody else. In the account center this is a way for individuals; the page does not say whether enterprises get a code.",
        "The vendor's SDK says that the operation is for customers who use an agent; the page does not.",
        "No permission is needed.",
        "Restrictions:\n- Only the account itself can call; the server refuses its users.",
        "For: An account that buys for itself.",
    ],
    parameters: &[],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "qr_code_url",
        usual: true,
    }],
    secrets: &[],
};
