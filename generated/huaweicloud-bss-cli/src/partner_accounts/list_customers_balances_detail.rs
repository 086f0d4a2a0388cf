// @generated from spec/bss/operations/partner_accounts/list_customers_balances_detail.yaml. Do not edit: change that, and generate again.

//! The command `list-customers-balances-detail`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-customers-balances-detail",
    descriptor:
        <::huaweicloud_bss::partner_accounts::ListCustomersBalancesDetail as Operation>::descriptor,
    summary: "Lists what customers under the resale model can spend and what they owe.",
    notes: &[
        "The account of such a customer holds what the partner allocated to it. Customers under the referral model pay money in themselves, so a partner cannot see their balances.",
        "An operator account of a partner needs one of the permissions: to allocate money to customers, to take it back from them, or to see the list of customers.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010103, BPC_ITEM_SUBCUSTSERV_010104, BPC_ITEM_SUBCUSTSERV_010100.",
    ],
    parameters: &[
        Help {
            wire: "customer_infos",
            flag: "customer-infos",
            text: "Customers whose balances are listed.",
            values: &[],
            fields: &[Help {
                wire: "customer_id",
                flag: "",
                text: "Id of the customer. `ListSubCustomers` returns the ids.",
                values: &[],
                fields: &[],
            }],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("customer_balances"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "debt_amount",
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
            name: "measure_id",
            usual: true,
        },
    ],
    secrets: &[],
};
