// @generated from spec/bssintl/operations/customers/freeze_sub_customers.yaml. Do not edit: change that, and generate again.

//! The command `freeze-sub-customers`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bssintl::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "freeze-sub-customers",
    descriptor: <::huaweicloud_bssintl::customers::FreezeSubCustomers as Operation>::descriptor,
    summary: "Freezes accounts of a partner's customers under the reseller model.",
    notes: &[
        "A frozen customer cannot buy, renew or change resources, nor use them properly. `UnfreezeSubCustomers` ends it and has to name what was frozen here: the account, or the account and its resources.",
        "A customer under the reseller model is frozen from the moment on when it is associated with the partner. The partner unfreezes it with `UnfreezeSubCustomers`, or with `cancel_partner_frozen` of `UpdateSubCustomerBudget`.",
        "A customer whose account alone is frozen can still unsubscribe from yearly/monthly resources, rename resources and look at those billed by use; it cannot delete resources. Of products of KooGallery only images and those billed by use can be frozen.",
        "A distributor that has granted a reseller the permission to freeze accounts and to set budgets does not freeze that reseller's customers itself.",
        "A part of the customers can fail although the status is 200. Each that failed stands in `error_details` with a code of its own.",
        "An operator account needs one of the permissions: to freeze and unfreeze customers of cloud resellers, or those of the customer list.",
        "Side effects:\n- The customers can no longer buy, renew or change resources, nor use them properly.\n- With `ACCOUNT` the resources that the customers have may be unavailable and go on costing money.\n- With `ACCOUNT_AND_RESOURCE` the resources are frozen, too. They cannot be used and cost nothing while they are retained.\n- Resources that are not unfrozen within 15 days are released, and their data is deleted. Rules on the vendor's website can set another time.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only customers under the reseller model can be frozen.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_010501, BPC_ITEM_SUBCUSTSERV_010115.",
    ],
    parameters: &[
        Help {
            wire: "customer_ids",
            flag: "customer-ids",
            text: "Customers whose accounts are frozen. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "reason",
            flag: "reason",
            text: "Why the accounts are frozen.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers a distributor freezes. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "freeze_type",
            flag: "freeze-type",
            text: "What is frozen.",
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
