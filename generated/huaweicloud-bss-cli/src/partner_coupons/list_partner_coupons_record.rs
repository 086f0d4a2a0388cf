// @generated from spec/bss/operations/partner_coupons/list_partner_coupons_record.yaml. Do not edit: change that, and generate again.

//! The command `list-partner-coupons-record`.

use ::api_cli::{Column, Command, Help, Value};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-partner-coupons-record",
    descriptor:
        <::huaweicloud_bss::partner_coupons::ListPartnerCouponsRecord as Operation>::descriptor,
    summary: "Lists the records of coupons that a partner issued to customers and of coupons taken back.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation. `CreatePartnerCoupons` issues coupons, and `ReclaimPartnerCoupons` takes one back; coupons also come back by themselves, for example when they expire. What came back from a member account that left the partner can be issued to its master account, unless the quota is limited to certain customers.",
        "An operator account needs the permission.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030102.",
    ],
    parameters: &[
        Help {
            wire: "operation_types",
            flag: "operation-types",
            text: "What was done. The list may hold fewer items than there are kinds.",
            values: &[
                Value {
                    wire: "1",
                    name: "issue",
                    text: "The coupon was issued.",
                },
                Value {
                    wire: "2",
                    name: "manual-reclaim",
                    text: "The coupon was taken back by hand.",
                },
                Value {
                    wire: "3",
                    name: "dissociation-reclaim",
                    text: "The coupon came back because the customer was no longer associated with the partner.",
                },
                Value {
                    wire: "4",
                    name: "expiry-reclaim",
                    text: "The coupon came back because it expired.",
                },
                Value {
                    wire: "5",
                    name: "unsubscription-reclaim",
                    text: "The coupon came back because of an unsubscription.",
                },
                Value {
                    wire: "6",
                    name: "refund-revocation",
                    text: "What a refund had given back to the coupon was revoked.",
                },
                Value {
                    wire: "7",
                    name: "association-reclaim",
                    text: "The coupon came back because the customer became associated with a partner.",
                },
                Value {
                    wire: "8",
                    name: "model-change-reclaim",
                    text: "The coupon came back because the model of the association changed.",
                },
                Value {
                    wire: "9",
                    name: "reseller-transfer",
                    text: "Transfer of a cloud reseller.",
                },
            ],
            fields: &[],
        },
        Help {
            wire: "quota_id",
            flag: "quota-id",
            text: "Quota that the coupon is from. `ListQuotaCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "quota_type",
            flag: "quota-type",
            text: "Kind of the quota.",
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
            wire: "coupon_ids",
            flag: "coupon-ids",
            text: "Coupons. `CreatePartnerCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Customer that got the coupon. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_time_begin",
            flag: "operation-time-begin",
            text: "Records after this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "operation_time_end",
            flag: "operation-time-end",
            text: "Records before this time.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "result",
            flag: "result",
            text: "What became of it. The value for a failure finds all records that did not succeed.",
            values: &[
                Value {
                    wire: "0",
                    name: "succeeded",
                    text: "Succeeded.",
                },
                Value {
                    wire: "-1",
                    name: "failed",
                    text: "Failed.",
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
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller whose records a distributor asks for. `ListIndirectPartners` returns the ids.",
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
            name: "operation_type",
            usual: true,
        },
        Column {
            name: "quota_id",
            usual: true,
        },
        Column {
            name: "quota_type",
            usual: true,
        },
        Column {
            name: "coupon_id",
            usual: true,
        },
        Column {
            name: "customer_id",
            usual: true,
        },
        Column {
            name: "operation_amount",
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
            name: "remark",
            usual: true,
        },
    ],
    secrets: &[],
};
