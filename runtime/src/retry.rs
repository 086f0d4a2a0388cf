//! Repeating calls that failed: which, how often, and how long after.
//!
//! What may be repeated, the operation's safety class says and never the HTTP method: reads, and writes that carry the key by
//! which the service tells a repeated call. Any other write is sent once.

mod budget;
mod decision;
mod policy;

pub(crate) use budget::Budget;
pub(crate) use decision::{Failure, Retrying};
pub use policy::Retries;
