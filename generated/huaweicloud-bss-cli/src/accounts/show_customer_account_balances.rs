// @generated from spec/bss/operations/accounts/show_customer_account_balances.yaml. Do not edit: change that, and generate again.

//! The command `show-customer-account-balances`.

use ::api_cli::{Column, Command};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "show-customer-account-balances",
    descriptor: <::huaweicloud_bss::accounts::ShowCustomerAccountBalances as Operation>::descriptor,
    summary: "Shows the balances of the customer's accounts and what the customer owes in all.",
    notes: &[
        "In the console of the billing center the same balances stand on the overview page, under the available quota.",
        "Coupons and stored-value cards are no accounts: `ListSubCustomerCoupons` and `ListStoredValueCards` list them.",
        "Buying and renewing need a sufficient balance. Without it resources may be frozen or deleted, so the developer guide asks to top up in time.",
        "A member account whose finances its master account holds does not spend balances of its own. What it still has can pay bills from before it was associated, be withdrawn, or be used after it has left the master account.",
        "No page says how `amount`, `designated_amount` and `credit_amount` of one account relate to each other, so do not add them up.",
        "Restrictions:\n- A partner's customer of the type `转售` has no account balance, so the operation is not for it.",
        "For: An account that buys for itself.",
        "Permissions: billing:balance:view, bss:balance:view.",
    ],
    parameters: &[],
    waiters: &[],
    rows: Some("account_balances"),
    columns: &[
        Column {
            name: "account_id",
            usual: true,
        },
        Column {
            name: "account_type",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "designated_amount",
            usual: true,
        },
        Column {
            name: "credit_amount",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
    ],
    secrets: &[],
};
