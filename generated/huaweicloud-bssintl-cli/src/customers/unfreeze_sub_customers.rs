// @generated from spec/bssintl/operations/customers/unfreeze_sub_customers.yaml. Do not edit: change that, and generate again.

//! The command `unfreeze-sub-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "unfreeze-sub-customers",
    descriptor: <::huaweicloud_bssintl::customers::UnfreezeSubCustomers as Operation>::descriptor,
    summary: "Unfreezes accounts of a partner's customers under the reseller model.",
    notes: &[
        "What is unfrozen has to be what `FreezeSubCustomers` froze: the account, or the account and its resources.",
        "A customer under the reseller model is frozen from the moment on when it is associated with the partner.",
        "Once a customer is unfrozen, the partner pays what arises when it buys, renews and changes resources.",
        "Frozen resources have to be unfrozen within 15 days, or they are released and their data is deleted. Rules on the vendor's website can set another time.",
        "`cancel_partner_frozen` of `UpdateSubCustomerBudget` unfreezes the account of a customer, too.",
        "A distributor that has granted a reseller the permission to freeze accounts and to set budgets does not unfreeze that reseller's customers itself.",
        "A part of the customers can fail although the status is 200. Each that failed stands in `error_details` with a code of its own.",
        "An operator account needs one of the permissions: to freeze and unfreeze customers of cloud resellers, or those of the customer list.",
        "Side effects:\n- The customers can buy, renew and change resources again, and the partner pays for it.\n- With `ACCOUNT_AND_RESOURCE` the resources of the customers are unfrozen, too.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model can be unfrozen.\n- A cloud reseller whose own account is frozen cannot unfreeze customers.\n- A partner whose own account is frozen can unfreeze its customers' accounts only, not their resources.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010501, BPC_ITEM_SUBCUSTSERV_010115.",
    ],
    parameters: &[
        Help {
            wire: "customer_ids",
            flag: "customer-ids",
            text: "Customers whose accounts are unfrozen. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reason",
            flag: "reason",
            text: "Why the accounts are unfrozen.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers a distributor unfreezes. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "unfreeze_type",
            flag: "unfreeze-type",
            text: "What is unfrozen.",
            values: &[
                Value {
                    wire: "ACCOUNT",
                    name: "account",
                    text: "The account.",
                },
                Value {
                    wire: "ACCOUNT_AND_RESOURCE",
                    name: "account-and-resources",
                    text: "The account and its resources.",
                },
            ],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("error_details"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "error_code",
            usual: true,
        },
        Column {
            name: "error_msg",
            usual: true,
        },
    ],
    secrets: &[],
};
