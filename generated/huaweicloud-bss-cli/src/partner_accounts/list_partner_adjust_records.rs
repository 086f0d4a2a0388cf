// @generated from spec/bss/operations/partner_accounts/list_partner_adjust_records.yaml. Do not edit: change that, and generate again.

//! The command `list-partner-adjust-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-partner-adjust-records",
    descriptor:
        <::huaweicloud_bss::partner_accounts::ListPartnerAdjustRecords as Operation>::descriptor,
    summary: "Lists what a partner allocated to customers and cloud resellers, and what it took back from them.",
    notes: &[
        "In the partner center the records stand behind a button on the pages for allocating money and for taking it back.",
        "An operator account of a partner needs the permission of the operation, which says that it may see these records.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only a distributor can list the records of its cloud resellers.\n- The answer is empty, with status 200, for customers that are not the caller's own, be they of a cloud reseller, under the resale model or under the referral model.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_FINANCE_040100.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer or cloud reseller whose records are listed. `ListSubCustomers` returns the ids of customers.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_type",
            flag: "operation-type",
            text: "Records of this kind of adjustment.",
            values: &[
                Value {
                    wire: "SOURCE_OPERATION_BEADJUST",
                    name: "allocation",
                    text: "The partner allocated money.",
                },
                Value {
                    wire: "SOURCE_OPERATION_BERETRIEVE",
                    name: "reclaim",
                    text: "The partner took money back.",
                },
                Value {
                    wire: "SOURCE_OPERATION_BEUNBIND",
                    name: "unbind-reclaim",
                    text: "Money was taken back because the relation to the partner ended.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "operation_time_begin",
            flag: "operation-time-begin",
            text: "Earliest time of the adjustment.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_time_end",
            flag: "operation-time-end",
            text: "Latest time of the adjustment.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "trans_id",
            flag: "trans-id",
            text: "Records of this transaction. Calls that allocate money or take it back return the id, as `transfer_id` or `trans_id`.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of records to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most records that one answer holds.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose customers' records a distributor asks for. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("records"),
    columns: &[
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "customer_name",
            usual: true,
        },
        Column {
            name: "operation_type",
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
            name: "apply_scene",
            usual: true,
        },
        Column {
            name: "operation_time",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "trans_id",
            usual: true,
        },
        Column {
            name: "memo",
            usual: true,
        },
    ],
    secrets: &[],
};
