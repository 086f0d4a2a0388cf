// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Role of the person who stands for an organization in its real-name authentication.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CertifierRole {
    /// Legal representative. The only role that the vendor names.
    ///
    /// `legalPerson` on the wire.
    LegalRepresentative,
}

impl CertifierRole {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::LegalRepresentative => "legalPerson",
        }
    }
}

api_runtime::enumeration!(CertifierRole, [LegalRepresentative]);

impl ToWire for CertifierRole {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CertifierRole, text, closed);
