//! Pieces of work that we do beside another side that does them, in turn in one run.

pub mod by_hand;
pub mod cargo;
pub mod clock;
#[cfg(target_os = "linux")]
pub mod one_processor;
mod order_query;
pub mod orders;
pub mod row;
pub mod rows;
pub mod server;
pub mod table;
pub mod tls_server;
pub mod turns;
