// @generated from spec/bssintl. Do not edit: change that, and generate again.

//! Tables of the program `bssintl`; its code is in `specwright-cli`.

mod accounts;
mod bills;
mod costs;
mod coupons;
mod customers;
mod enterprise;
mod invoices;
mod orders;
mod packages;
mod partner_accounts;
mod partner_bills;
mod prices;
mod products;
mod subscriptions;

use ::api_cli::Program;

/// The program `bssintl`.
pub static PROGRAM: Program = Program {
    name: "bssintl",
    version: env!("CARGO_PKG_VERSION"),
    service: &::huaweicloud_bssintl::service::SERVICE,
    groups: &[
        orders::GROUP,
        subscriptions::GROUP,
        bills::GROUP,
        costs::GROUP,
        accounts::GROUP,
        coupons::GROUP,
        packages::GROUP,
        prices::GROUP,
        products::GROUP,
        enterprise::GROUP,
        customers::GROUP,
        partner_accounts::GROUP,
        partner_bills::GROUP,
        invoices::GROUP,
    ],
};
