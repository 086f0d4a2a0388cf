// @generated from spec/bss/operations/enterprise/list_multi_account_transfer_coupons.yaml. Do not edit: change that, and generate again.

//! The command `list-multi-account-transfer-coupons`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "list-multi-account-transfer-coupons",
    descriptor:
        <::huaweicloud_bss::enterprise::ListMultiAccountTransferCoupons as Operation>::descriptor,
    summary: "Lists the coupons that a master account can transfer to its member accounts.",
    notes: &[
        "The coupons are those of the master account itself. Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions are among them. `ClaimEnterpriseMultiAccountCoupon` transfers one.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:view, bss:enterpriseFinance:view.",
    ],
    parameters: &[
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
    rows: Some("avail_transfer_coupons"),
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
