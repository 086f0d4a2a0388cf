//! What a request type tells the runtime.

use crate::{Code, Decode, Descriptor, Parts, Service, Wire};

/// A request: its tables and its values. Generated code implements it.
pub trait Operation {
    /// What the server answers with.
    type Response: Decode + Send;

    /// The codes that the server refuses it with.
    type Code: Code;

    /// The facts of the operation.
    const DESCRIPTOR: &'static Descriptor;

    /// The facts of its service.
    const SERVICE: &'static Service;

    /// The values, in the order of the descriptor's parameters.
    fn to_wire(&self) -> Vec<Wire>;

    /// Changes the encoded request before it is signed. [`Raw`](crate::Raw) edits in this way.
    fn adjust(&self, _parts: &mut Parts) {}

    /// Wire names of the parameters that [`adjust`](Self::adjust) changes: nothing about them is validated.
    fn edited(&self) -> &[String] {
        &[]
    }
}
