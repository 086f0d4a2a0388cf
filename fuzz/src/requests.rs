//! Requests of the generated client with any values, sent to nobody.

mod draw;
mod likely;
mod send;
mod show;
pub(crate) mod words;

use api_runtime::{Descriptor, Wire};
use huaweicloud_bss_cli::PROGRAM;

pub(crate) use draw::fixed;
pub(crate) use likely::Known;
pub(crate) use send::Sender;

/// The keys that everything is signed with.
pub(crate) const ACCESS: &str = "ACCESS-KEY";
pub(crate) const SECRET: &str = "a+secret/key=~";

/// An operation and its values, in the order of its parameters.
#[derive(Clone)]
pub struct Asked {
    /// The operation.
    pub(crate) descriptor: &'static Descriptor,
    /// Its values.
    pub(crate) wires: Vec<Wire>,
}

impl Asked {
    /// Whether other clients and servers know the operation.
    pub(crate) fn is_known(&self) -> bool {
        words::OPERATIONS.iter().all(|known| known.id != self.descriptor.id)
    }
}

/// All operations of the service.
pub(crate) fn operations() -> Vec<&'static Descriptor> {
    PROGRAM.commands().map(api_cli::Command::descriptor).collect()
}
