//! What a request type tells the runtime.

use crate::wire::owned;
use crate::{Code, Decode, Descriptor, Fields, Parts, Service, Wire};

/// A request: its tables and its values, in the order of the table's parameters. Generated code implements it.
pub trait Operation: Fields {
    /// What the server answers with.
    type Response: Decode + Send + 'static;

    /// The codes that the server refuses it with.
    type Code: Code;

    /// The facts of the operation.
    const DESCRIPTOR: &'static Descriptor;

    /// The facts of its service.
    const SERVICE: &'static Service;

    /// Headers of answers that have a type, for recorders.
    const HEADERS: &'static [&'static str] = &[];

    /// The values, each as one of its own.
    fn to_wire(&self) -> Vec<Wire>
    where
        Self: Sized,
    {
        owned(self)
    }

    /// Changes the encoded request before it is signed. [`Raw`](crate::Raw) edits in this way.
    fn adjust(&self, _parts: &mut Parts) {}

    /// Wire names of the parameters that [`adjust`](Self::adjust) changes: nothing about them is validated.
    fn edited(&self) -> &[String] {
        &[]
    }

    /// A copy of the request, for fakes that hand it to a test; none where the type does not give it away.
    #[cfg(feature = "test-util")]
    fn kept(&self) -> Option<crate::testing::Kept> {
        None
    }
}
