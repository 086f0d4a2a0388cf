// @generated from spec/bssintl/guide. Do not edit: change that, and generate again.

//! How to use this crate, page by page.
//!
//! 1. [Getting started](getting_started)
//! 1. [Credentials](credentials)
//! 1. [Presence: absent, empty, empty string and null](presence)
//! 1. [Validation](validation)
//! 1. [Errors](errors)
//! 1. [Retries and money](retries_and_money)
//! 1. [Pages](pages)
//! 1. [Testing](testing)
//! 1. [The command line](command_line)
//! 1. [Cargo features](features)
//! 1. [Spending](spending)
//! 1. [Balance, quota and coupons](balance_and_coupons)
//! 1. [Orders, renewals, unsubscriptions](orders_and_renewals)
//! 1. [Invoices](invoices)
//! 1. [Network](network)
//! 1. [Observing: hooks, tracing, metrics, user agent](observing)
//! 1. [Operations that this crate does not cover](uncovered_operations)
//! 1. [Storing requests and responses](serde)
//! 1. [Waiting for a state](waiting)
//! 1. [Time zones](time_zones)
//! 1. [Migrating from the vendor's SDKs](migration)
//! 1. [Amounts](amounts)
//! 1. [Calling uncovered parameters and operations](calling_what_is_missing)

#[doc = include_str!("../guide/01-getting-started.md")]
pub mod getting_started {}

#[doc = include_str!("../guide/02-credentials.md")]
pub mod credentials {}

#[doc = include_str!("../guide/03-presence.md")]
pub mod presence {}

#[doc = include_str!("../guide/04-validation.md")]
pub mod validation {}

#[doc = include_str!("../guide/05-errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/06-retries-and-money.md")]
pub mod retries_and_money {}

#[doc = include_str!("../guide/07-pages.md")]
pub mod pages {}

#[doc = include_str!("../guide/08-testing.md")]
pub mod testing {}

#[doc = include_str!("../guide/09-command-line.md")]
pub mod command_line {}

#[doc = include_str!("../guide/10-features.md")]
pub mod features {}

#[doc = include_str!("../guide/11-spending.md")]
pub mod spending {}

#[doc = include_str!("../guide/12-balance-and-coupons.md")]
pub mod balance_and_coupons {}

#[doc = include_str!("../guide/13-orders-and-renewals.md")]
pub mod orders_and_renewals {}

#[doc = include_str!("../guide/14-invoices.md")]
pub mod invoices {}

#[doc = include_str!("../guide/15-network.md")]
pub mod network {}

#[doc = include_str!("../guide/16-observing.md")]
pub mod observing {}

#[doc = include_str!("../guide/17-uncovered-operations.md")]
pub mod uncovered_operations {}

#[doc = include_str!("../guide/18-serde.md")]
pub mod serde {}

#[doc = include_str!("../guide/19-waiting.md")]
pub mod waiting {}

#[doc = include_str!("../guide/20-time-zones.md")]
pub mod time_zones {}

#[doc = include_str!("../guide/21-migration.md")]
pub mod migration {}

#[doc = include_str!("../guide/22-amounts.md")]
pub mod amounts {}

#[doc = include_str!("../guide/24-calling-what-is-missing.md")]
pub mod calling_what_is_missing {}
