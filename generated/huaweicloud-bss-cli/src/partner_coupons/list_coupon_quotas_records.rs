// @generated from spec/bss/operations/partner_coupons/list_coupon_quotas_records.yaml. Do not edit: change that, and generate again.

//! The command `list-coupon-quotas-records`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-coupon-quotas-records",
    descriptor:
        <::huaweicloud_bss::partner_coupons::ListCouponQuotasRecords as Operation>::descriptor,
    summary: "Lists grants and reclaims of cash coupon quotas between a distributor and its cloud resellers.",
    notes: &[
        "Distributors of the first tier call the operation; cloud resellers are partners of the second tier. `UpdateCouponQuotas` grants quotas, and `ReclaimCouponQuotas` takes them back.",
        "An operator account needs the permission.",
        "Restrictions:\n- Only distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030102.",
    ],
    parameters: &[
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Records about this cloud reseller. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "quota_id",
            flag: "quota-id",
            text: "Records about this quota of a cloud reseller, which a grant made or a reclaim took back. `ListQuotaCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_time_begin",
            flag: "operation-time-begin",
            text: "Start of the time in which the quota was granted or taken back.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_time_end",
            flag: "operation-time-end",
            text: "End of the time in which the quota was granted or taken back.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "parent_quota_id",
            flag: "parent-quota-id",
            text: "Records about this quota of the distributor, which a grant was made from or a reclaim gave back to.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_type",
            flag: "operation-type",
            text: "What was done.",
            values: &[
                Value {
                    wire: "10",
                    name: "grant",
                    text: "The quota was granted.",
                },
                Value {
                    wire: "11",
                    name: "reclaim",
                    text: "The quota was taken back.",
                },
            ],
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
            text: "Most records of one answer.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("records"),
    columns: &[
        Column {
            name: "id",
            usual: true,
        },
        Column {
            name: "operator",
            usual: true,
        },
        Column {
            name: "operation_type",
            usual: true,
        },
        Column {
            name: "quota_id",
            usual: true,
        },
        Column {
            name: "parent_quota_id",
            usual: true,
        },
        Column {
            name: "amount",
            usual: true,
        },
        Column {
            name: "operation_time",
            usual: true,
        },
        Column {
            name: "result",
            usual: true,
        },
        Column {
            name: "indirect_partner_account_name",
            usual: true,
        },
        Column {
            name: "indirect_partner_id",
            usual: true,
        },
        Column {
            name: "indirect_partner_name",
            usual: true,
        },
        Column {
            name: "remark",
            usual: true,
        },
    ],
    secrets: &[],
};
