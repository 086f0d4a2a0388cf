// @generated from spec/bss/operations/enterprise/list_multi_account_retrieve_coupons.yaml. Do not edit: change that, and generate again.

//! The command `list-multi-account-retrieve-coupons`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-multi-account-retrieve-coupons",
    descriptor:
        <::huaweicloud_bss::enterprise::ListMultiAccountRetrieveCoupons as Operation>::descriptor,
    summary: "Lists the coupons that a master account can reclaim from a member account.",
    notes: &[
        "Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions are among them. `ReclaimEnterpriseMultiAccountCoupon` reclaims one and takes two ids from here: that of the master account's coupon and that of the coupon that the transfer made for the member account.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:view, bss:enterpriseFinance:view.",
    ],
    parameters: &[
        Help {
            wire: "sub_customer_id",
            flag: "sub-customer-id",
            text: "Member account that has the coupons.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "offset",
            flag: "offset",
            text: "Number of coupons to pass over.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "limit",
            flag: "limit",
            text: "Most coupons of one answer.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: Some("avail_retrieve_coupons"),
    columns: &[
        Column {
            name: "coupon_id",
            usual: true,
        },
        Column {
            name: "plan_name",
            usual: true,
        },
        Column {
            name: "sub_coupon_id",
            usual: true,
        },
        Column {
            name: "balance",
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
            name: "use_limits",
            usual: false,
        },
    ],
    secrets: &[],
};
