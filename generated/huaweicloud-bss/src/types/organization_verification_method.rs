// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// How an organization proves its identity.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrganizationVerificationMethod {
    /// With its certificate. The only way at present.
    ///
    /// `1` on the wire.
    Certificate,
}

impl OrganizationVerificationMethod {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Certificate => "1",
        }
    }
}

api_runtime::enumeration!(OrganizationVerificationMethod, [Certificate]);

impl ToWire for OrganizationVerificationMethod {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrganizationVerificationMethod, number, closed);
