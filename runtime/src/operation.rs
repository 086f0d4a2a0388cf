//! What a request type tells the runtime.

use crate::wire::owned;
use crate::{Decode, Descriptor, Fields, ListedCode, Parts, ReadAs, Service, Wire};

/// A request of an operation. Implemented by generated code.
pub trait Operation: Fields {
    /// The type of the response.
    type Response: Decode + Send + Sync + 'static;

    /// The enumeration of its error codes.
    type Code: ListedCode;

    /// The service.
    const SERVICE: &'static Service;

    /// How its answers are read. Generated code has a `static` for it, so that no other crate compiles it once more.
    const READ: &'static ReadAs<Self::Response> = &ReadAs::of();

    /// Headers of answers that have a type, for recorders.
    const HEADERS: &'static [&'static str] = &[];

    /// The descriptor of the operation.
    ///
    /// Generated code keeps it as a constant of a function with a parameter: whoever checks the crate does not evaluate that, and whoever
    /// builds it does, once. It is not inlined, as other crates would hold the constant once more.
    fn descriptor() -> &'static Descriptor;

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
