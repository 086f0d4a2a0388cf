// @generated from spec/bss. Do not edit: change that, and generate again.

//! Tables of the program `bss`; its code is in `specwright-cli`.

mod accounts;
mod bills;
mod costs;
mod coupons;
mod customers;
mod enterprise;
mod locations;
mod orders;
mod packages;
mod partner_accounts;
mod partner_bills;
mod partner_coupons;
mod prices;
mod products;
mod subscriptions;

use ::api_cli::Program;

/// The program `bss`.
pub static PROGRAM: Program = Program {
    name: "bss",
    version: env!("CARGO_PKG_VERSION"),
    service: &::huaweicloud_bss::service::SERVICE,
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
        locations::GROUP,
        enterprise::GROUP,
        customers::GROUP,
        partner_coupons::GROUP,
        partner_accounts::GROUP,
        partner_bills::GROUP,
    ],
};
