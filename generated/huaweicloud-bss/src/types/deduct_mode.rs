// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// How the v1.0 operations deduct the money that they move.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeductMode {
    /// The server deducts the amount that the request names.
    ///
    /// `1` on the wire.
    ByAmount,
}

impl DeductMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::ByAmount => "1",
        }
    }
}

api_runtime::enumeration!(DeductMode, [ByAmount]);

impl ToWire for DeductMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(DeductMode, text, closed);
