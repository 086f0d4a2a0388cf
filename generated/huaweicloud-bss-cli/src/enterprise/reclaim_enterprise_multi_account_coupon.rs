// @generated from spec/bss/operations/enterprise/reclaim_enterprise_multi_account_coupon.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-enterprise-multi-account-coupon`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-enterprise-multi-account-coupon",
    descriptor: <::huaweicloud_bss::enterprise::ReclaimEnterpriseMultiAccountCoupon as Operation>::descriptor,
    summary: "Reclaims what is left of a coupon that a master account transferred to a member account.",
    notes: &[
        "The request names no amount: what the member account has not spent of the coupon goes back. Only coupons that the master account transferred can be reclaimed, not those that Huawei issued to the member account.",
        "`ListMultiAccountRetrieveCoupons` lists the coupons of a member account that can be reclaimed, with both ids that the request takes.",
        "As long as cash or a coupon that was transferred is not reclaimed, the member account cannot be parted from the master account. Afterwards nothing can be reclaimed from it.",
        "Side effects:\n- Moves what is left of the member account's coupon back to the master account's coupon that it came from.",
        "Restrictions:\n- Only cash coupons that Huawei issued for tests, for commercial reasons or for promotions can be reclaimed.\n- A coupon that the master account did not transfer cannot be reclaimed.\n- The member account must be of the same legal entity as the master account and keep its own finances.\n- A coupon that has expired, is frozen or cannot be used for another reason cannot be reclaimed.\n- While another transfer or reclaim of the account is still running, the server refuses the next one.",
        "For: An enterprise account that manages member accounts.",
        "Permissions: businessUnitCenter:businessUnitFinance:update, bss:enterpriseFinance:update.",
    ],
    parameters: &[
        Help {
            wire: "customer_id",
            flag: "customer-id",
            text: "Member account that gives the coupon back, the `id` that `ListEnterpriseSubCustomers` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "coupon_id",
            flag: "coupon-id",
            text: "Coupon of the master account that was transferred, the `coupon_id` that `ListMultiAccountRetrieveCoupons` returns.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "sub_coupon_id",
            flag: "sub-coupon-id",
            text: "Coupon of the member account that the transfer made, the `sub_coupon_id` that `ListMultiAccountRetrieveCoupons` returns.",
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
        name: "real_retrieve_amout",
        usual: true,
    }],
    secrets: &[],
};
