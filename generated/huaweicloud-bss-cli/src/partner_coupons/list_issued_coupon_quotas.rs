// @generated from spec/bss/operations/partner_coupons/list_issued_coupon_quotas.yaml. Do not edit: change that, and generate again.

//! The command `list-issued-coupon-quotas`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-issued-coupon-quotas",
    descriptor:
        <::huaweicloud_bss::partner_coupons::ListIssuedCouponQuotas as Operation>::descriptor,
    summary: "Lists the quotas of cash coupons that a distributor granted to its cloud resellers.",
    notes: &[
        "Distributors of the first tier call the operation; cloud resellers are partners of the second tier. `UpdateCouponQuotas` grants quotas, and `ReclaimCouponQuotas` takes them back.",
        "An operator account needs the permission.",
        "Restrictions:\n- Only distributors of the first tier can call the operation.\n- Before the first call the vendor must have granted the distributor a quota of cash coupons; its account manager arranges it.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030600.",
    ],
    parameters: &[
        Help {
            wire: "quota_id",
            flag: "quota-id",
            text: "Quota of a cloud reseller. `ListQuotaCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose quotas are listed. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "parent_quota_id",
            flag: "parent-quota-id",
            text: "Quota of the distributor that the resellers' quotas were granted from.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of quotas to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most quotas of one answer.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("quotas"),
    columns: &[
        Column {
            name: "quota_id",
            usual: true,
        },
        Column {
            name: "quota_type",
            usual: true,
        },
        Column {
            name: "create_time",
            usual: true,
        },
        Column {
            name: "last_update_time",
            usual: true,
        },
        Column {
            name: "quota_value",
            usual: true,
        },
        Column {
            name: "quota_status",
            usual: true,
        },
        Column {
            name: "balance",
            usual: true,
        },
        Column {
            name: "measure_id",
            usual: true,
        },
        Column {
            name: "currency",
            usual: true,
        },
        Column {
            name: "effective_time",
            usual: true,
        },
        Column {
            name: "expire_time",
            usual: true,
        },
        Column {
            name: "limit_infos",
            usual: false,
        },
        Column {
            name: "indirect_partner_id",
            usual: true,
        },
        Column {
            name: "indirect_partner_account_name",
            usual: true,
        },
        Column {
            name: "indirect_partner_name",
            usual: true,
        },
        Column {
            name: "parent_quota_id",
            usual: true,
        },
    ],
    secrets: &[],
};
