// @generated from spec/bss/operations/partner_coupons. Do not edit: change that, and generate again.

//! Commands of the group Coupons of partners.

mod create_partner_coupons;
mod list_coupon_quotas_records;
mod list_issued_coupon_quotas;
mod list_issued_partner_coupons;
mod list_partner_coupons_record;
mod list_quota_coupons;
mod reclaim_coupon_quotas;
mod reclaim_partner_coupons;
mod update_coupon_quotas;

use ::api_cli::Group;

pub(crate) const GROUP: Group = Group {
    title: "Coupons of partners",
    operations: &[
        create_partner_coupons::COMMAND,
        list_coupon_quotas_records::COMMAND,
        list_issued_coupon_quotas::COMMAND,
        list_issued_partner_coupons::COMMAND,
        list_partner_coupons_record::COMMAND,
        list_quota_coupons::COMMAND,
        reclaim_coupon_quotas::COMMAND,
        reclaim_partner_coupons::COMMAND,
        update_coupon_quotas::COMMAND,
    ],
};
