// @generated from spec/bss/operations/partner_coupons/create_partner_coupons.yaml. Do not edit: change that, and generate again.

//! The command `create-partner-coupons`.

use ::api_cli::{Column, Command, Help};
use ::huaweicloud_bss::runtime::Operation;

pub(crate) const COMMAND: Command = Command {
    name: "create-partner-coupons",
    descriptor: <::huaweicloud_bss::partner_coupons::CreatePartnerCoupons as Operation>::descriptor,
    summary: "Issues coupons to customers of a partner, within a coupon quota.",
    notes: &[
        "Solution providers and distributors of the first tier call the operation, for customers in the resale model.",
        "`ListQuotaCoupons` returns the quotas, and what is left of each. A coupon cannot be changed after it was issued; as long as the customer has not used it, `ReclaimPartnerCoupons` takes it back. `ListIssuedPartnerCoupons` lists the coupons that were issued, and `ListPartnerCouponsRecord` who got which of them from which quota.",
        "Codes that come with status 200 stand in `error_details`, each beside the customer that got no coupon.",
        "The request carries no key against submitting it twice. Ask `ListPartnerCouponsRecord` before repeating a call whose outcome is unknown.",
        "An operator account needs one of the permissions; one is for the quotas of cash coupons, the other for those of flexi-purchase coupons.",
        "Side effects:\n- Issues a coupon of the face value to each of the customers.\n- Takes the face values from the quota.",
        "Restrictions:\n- Only solution providers and distributors of the first tier can call the operation.\n- Before the first call the vendor must have granted the partner a coupon quota; the partner's account manager arranges it.\n- Coupons can be issued only to customers in the resale model.\n- The quota must exist, be valid and be in a state that allows issuing.\n- The quota's limits on face value, number of coupons, total value, customers, cloud services, products and kinds of orders hold.\n- A partner that has turned to using coupons itself cannot issue cash coupons.\n- Partners of some kinds cannot issue coupons to themselves.\n- No coupon can be issued to a member account whose finances another account manages.\n- Flexi-purchase coupons that are invoiced to whoever uses them cannot be issued to customers in the resale model.",
        "For: A partner that resells to customers.",
        "Permissions: BPC_ITEM_SUBCUSTSERV_030102, BPC_ITEM_SUBCUSTSERV_030103.",
    ],
    parameters: &[
        Help {
            wire: "quota_id",
            flag: "quota-id",
            text: "Quota that the coupons are issued from. `ListQuotaCoupons` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "customer_ids",
            flag: "customer-ids",
            text: "Customers that get a coupon. `ListSubCustomers` returns the ids.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "face_value",
            flag: "face-value",
            text: "Face value of each coupon, in yuan.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "valid_time",
            flag: "valid-time",
            text: "Time from which the coupons are valid.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "expire_time",
            flag: "expire-time",
            text: "Time at which the coupons expire.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "cloud_service_types",
            flag: "cloud-service-types",
            text: "Cloud services that the coupons can be used for. `ListServiceTypes` returns the codes.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "product_ids",
            flag: "product-ids",
            text: "Products that the coupons can be used for. The vendor gives partners the ids off-line.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "memo",
            flag: "memo",
            text: "Remark on the issue. The partner that issues the coupons sees it, those who get them do not.",
            values: &[],
            fields: &[],
        },
        Help {
            wire: "indirect_partner_id",
            flag: "indirect-partner-id",
            text: "Cloud reseller that issues the coupons to a customer of its own. `ListIndirectPartners` returns the ids.",
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
            name: "coupon_infos",
            usual: false,
        },
    ],
    secrets: &[],
};
