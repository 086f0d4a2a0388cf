// @generated from spec/bss/operations/partner_coupons/reclaim_coupon_quotas.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-coupon-quotas`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-coupon-quotas",
    descriptor: <::huaweicloud_bss::partner_coupons::ReclaimCouponQuotas as Operation>::descriptor,
    summary: "Takes coupon quotas back that a distributor granted to its cloud resellers.",
    notes: &[
        "Distributors of the first tier call the operation; cloud resellers are partners of the second tier.",
        "`ListIssuedCouponQuotas` lists the quotas that were granted, also those that were taken back, `ListCouponQuotasRecords` what was granted and taken back.",
        "A quota that cannot be taken back stands in `error_details` with its code, and the answer has status 200.",
        "The request carries no key against submitting it twice. Ask `ListCouponQuotasRecords` before repeating a call whose outcome is unknown.",
        "An operator account needs one of the permissions; one is for taking back quotas in a batch, the other for one quota.",
        "Side effects:\n- Takes the quotas away from the cloud resellers and gives them back to the distributor's quota that they came from.\n- All that is left of a quota is taken back; a part of it cannot be.",
        "Restrictions:\n- Only distributors of the first tier can call the operation.\n- The quota must exist and be valid.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030601, BPC_ITEM_SUBCUSTSERV_030602.",
    ],
    parameters: &[
        Help {
            wire: "quota_ids",
            flag: "quota-ids",
            text: "Quotas of cloud resellers to take back. `ListQuotaCoupons` returns the ids of one reseller's quotas.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "remark",
            flag: "remark",
            text: "Remark on the reclaim.",
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
