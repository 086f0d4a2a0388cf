// @generated from spec/bss/operations/enterprise/claim_enterprise_multi_account_coupon.yaml. Do not edit: change that, and generate again.

//! The command `claim-enterprise-multi-account-coupon`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "claim-enterprise-multi-account-coupon",
    descriptor:
        <::huaweicloud_bss::enterprise::ClaimEnterpriseMultiAccountCoupon as Operation>::descriptor,
    summary: "Transfers an amount of a coupon from a master account to a member account.",
    notes: &[
        "The transfer makes a coupon of the member account, a child of the master account's coupon, with an id of its own. The child keeps the limits of the master's coupon, such as its time of validity and the products that it is for.",
        "`ListMultiAccountTransferCoupons` lists the coupons that can be transferred and what is left of each. `ReclaimEnterpriseMultiAccountCoupon` takes a coupon back.",
        "Side effects:\n- Moves the amount from the master account's coupon to a new coupon of the member account.",
        "Restrictions:\n- Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions can be transferred.\n- A cash coupon that can be used only once can be transferred only as a whole.\n- A coupon that has expired, is frozen or cannot be used for another reason cannot be transferred.\n- Coupons for some scenes of application, and those of some kinds of issuers, cannot be transferred.\n- The member account must be of the same legal entity as the master account and keep its own finances.\n- The member account must have the same signing entity as the master account.\n- While another transfer or reclaim of the account is still running, the server refuses the next one.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:update, bss:enterpriseFinance:update.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Member account that receives the coupon, the `id` that `ListEnterpriseSubCustomers` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "coupon_id",
            flag: "coupon-id",
            text: "Coupon of the master account to take the amount from, the `coupon_id` that `ListMultiAccountTransferCoupons` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "amount",
            flag: "amount",
            text: "Total amount to transfer, in yuan.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "trans_id",
            flag: "trans-id",
            text: "Key against submitting twice. Use a UUID, without hyphens to stay within the length.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[Column {
        name: "sub_coupon_id",
        usual: true,
    }],
    secrets: &[],
};
