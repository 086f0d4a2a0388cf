// @generated from spec/bss/operations/partner_coupons/list_quota_coupons.yaml. Do not edit: change that, and generate again.

//! The command `list-quota-coupons`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-quota-coupons",
    descriptor: <::huaweicloud_bss::partner_coupons::ListQuotaCoupons as Operation>::descriptor,
    summary: "Lists the coupon quotas that a partner has.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation. `CreatePartnerCoupons` issues coupons from a quota, and `UpdateCouponQuotas` grants a part of one to cloud resellers.",
        "An operator account needs the permission.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Before the first call the vendor must have granted the partner a coupon quota; the partner's account manager arranges it.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030100.",
    ],
    parameters: &[
        Help {
            wire: "quota_ids",
            flag: "quota-ids",
            text: "Quotas to look for.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "quota_status_list",
            flag: "quota-status-list",
            text: "States of the quotas.",
            values: &[
                Value {
                    wire: "0",
                    name: "normal",
                    text: "Normal.",
                },
                Value {
                    wire: "3",
                    name: "invalid",
                    text: "No longer valid, because it expired or was made invalid by hand.",
                },
                Value {
                    wire: "4",
                    name: "being-adjusted",
                    text: "Is being adjusted. It can be seen and not be used to issue coupons.",
                },
                Value {
                    wire: "5",
                    name: "frozen",
                    text: "Frozen.",
                },
                Value {
                    wire: "6",
                    name: "reclaimed",
                    text: "Was taken back.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "quota_type",
            flag: "quota-type",
            text: "Kind of the quotas.",
            values: &[
                Value {
                    wire: "0",
                    name: "cash-coupons",
                    text: "Quota of cash coupons.",
                },
                Value {
                    wire: "1",
                    name: "flexi-purchase-coupons",
                    text: "Quota of flexi-purchase coupons.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "create_time_begin",
            flag: "create-time-begin",
            text: "Quotas that were made after this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "create_time_end",
            flag: "create-time-end",
            text: "Quotas that were made before this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_begin",
            flag: "effective-time-begin",
            text: "Quotas that are valid from a time after this one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "effective_time_end",
            flag: "effective-time-end",
            text: "Quotas that are valid from a time before this one.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_begin",
            flag: "expire-time-begin",
            text: "Quotas that expire after this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time_end",
            flag: "expire-time-end",
            text: "Quotas that expire before this time.",
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
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose quotas a distributor asks for. `ListIndirectPartners` returns the ids.",
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
    ],
    secrets: &[],
};
