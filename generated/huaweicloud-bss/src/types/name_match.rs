// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// How the names in a query of member accounts are compared.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum NameMatch {
    /// The whole name must be equal.
    ///
    /// `0` on the wire.
    Exact,

    /// A part of the name is enough.
    ///
    /// `1` on the wire.
    Fuzzy,
}

impl NameMatch {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Exact => "0",
            Self::Fuzzy => "1",
        }
    }
}

api_runtime::enumeration!(NameMatch, [Exact, Fuzzy]);

impl ToWire for NameMatch {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(NameMatch, number, closed);
