// @generated from spec/bss/operations/partner_coupons/update_coupon_quotas.yaml. Do not edit: change that, and generate again.

//! The command `update-coupon-quotas`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "update-coupon-quotas",
    descriptor: <::huaweicloud_bss::partner_coupons::UpdateCouponQuotas as Operation>::descriptor,
    summary: "Grants quotas of cash coupons from a distributor to its cloud resellers.",
    notes: &[
        "Distributors of the first tier call the operation; cloud resellers are partners of the second tier.",
        "The grant makes a quota of each reseller, a child of the distributor's quota, with an id of its own. `ListQuotaCoupons` returns the quotas of the distributor, `ListIssuedCouponQuotas` those that were granted, and `ListCouponQuotasRecords` what was granted and taken back. `ReclaimCouponQuotas` takes a quota back. From its quota the reseller issues cash coupons to its own customers; the user manual names those in the referral model.",
        "A code that comes with status 200 stands in `error_details`, beside the reseller that got no quota.",
        "The request carries no key against submitting it twice. Ask `ListCouponQuotasRecords` before repeating a call whose outcome is unknown.",
        "An operator account needs one of the permissions.",
        "Side effects:\n- Takes the amounts from the distributor's quota and makes quotas of the cloud resellers.",
        "Restrictions:\n- Only distributors of the first tier can call the operation.\n- The quota must be valid, in a state that allows granting, and have enough left.\n- While a grant from a quota is still running, the next one from the same quota is refused.\n- A quota for certain customers can be granted only to a cloud reseller that has these customers.\n- Nothing can be granted to a cloud reseller that is leaving.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SALES_020106, BPC_ITEM_SUBCUSTSERV_030104.",
    ],
    parameters: &[
        Help {
            wire: "quota_id",
            flag: "quota-id",
            text: "Quota of the distributor that the grants come from. `ListQuotaCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_ids",
            flag: "indirect-partner-ids",
            text: "Cloud resellers that get a quota. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "quota_amount",
            flag: "quota-amount",
            text: "Amount that is granted, in yuan. No sentence says whether each reseller gets it or all share it.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[
        Column {
            name: "error_details",
            usual: false,
        },
        Column {
            name: "simple_quota_infos",
            usual: false,
        },
    ],
    secrets: &[],
};
