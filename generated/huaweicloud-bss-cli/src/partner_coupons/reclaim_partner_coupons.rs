// @generated from spec/bss/operations/partner_coupons/reclaim_partner_coupons.yaml. Do not edit: change that, and generate again.

//! The command `reclaim-partner-coupons`.

use ::api_cli::{Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "reclaim-partner-coupons",
    descriptor:
        <::huaweicloud_bss::partner_coupons::ReclaimPartnerCoupons as Operation>::descriptor,
    summary: "Takes a coupon back that a partner issued to a customer.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation, for example after a coupon was issued by mistake. A coupon that the customer has not used is changed in this way: it is taken back, and another is issued. A flexi-purchase coupon that is meant for one customer can only be issued to that customer again.",
        "What is left of an expired coupon goes back by itself, and so do the coupons of a customer that is no longer associated with the partner. `ListPartnerCouponsRecord` lists what was taken back, with the amounts. A coupon that was taken back stays in `ListIssuedPartnerCoupons`.",
        "The request carries no key against submitting it twice. A repeat for a coupon that was taken back already answers CBC.99000048, which comes with status 200.",
        "An operator account needs the permission.",
        "Side effects:\n- The customer no longer has the coupon.\n- All that is left of the coupon is taken back; a part of it cannot be.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Only coupons of customers in the resale model can be taken back, not those of customers in the referral model.\n- A coupon that has expired or was taken back already cannot be taken back.\n- A cash coupon must be ready for use.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030201.",
    ],
    parameters: &[
        Help {
            wire: "coupon_id",
            flag: "coupon-id",
            text: "Coupon to take back. `CreatePartnerCoupons` and `ListIssuedPartnerCoupons` return the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller that takes back a coupon of a customer of its own. `ListIndirectPartners` returns the ids.",
            values: &[],
            fields: &[],
        },
    ],
    waiters: &[],
    rows: None,
    columns: &[],
    secrets: &[],
};
