//! What a client adds to its calls.

use super::{Parameter, Place};

/// A value that a client sets once for all its calls.
#[derive(Debug, Clone, Copy)]
pub struct ClientValue {
    /// Its name, its limits, and where calls carry it. A variable of an endpoint stands in the path.
    pub parameter: Parameter,
    /// Whether it is a variable of an endpoint, and no parameter of calls.
    pub of_endpoint: bool,
    /// Whether a client cannot be built without it.
    pub required: bool,
    /// Value of a client that sets none.
    pub default: Option<&'static str>,
}

/// A parameter that is the same in every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallConstant {
    /// Where it stands: in the query, or a header.
    pub place: Place,
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub value: &'static str,
}
