// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Kind of certificate of an organization.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrganizationCertificateType {
    /// Business licence of an enterprise.
    ///
    /// `0` on the wire.
    BusinessLicense,

    /// Certificate of a public institution as a legal person.
    ///
    /// `1` on the wire.
    PublicInstitution,

    /// Registration certificate of a social organization as a legal person.
    ///
    /// `2` on the wire.
    SocialOrganization,

    /// Certificate of the qualification for administrative law enforcement.
    ///
    /// `3` on the wire.
    LawEnforcement,

    /// Organization code certificate.
    ///
    /// `4` on the wire.
    OrganizationCode,

    /// Another certificate.
    ///
    /// `99` on the wire.
    Other,
}

impl OrganizationCertificateType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::BusinessLicense => "0",
            Self::PublicInstitution => "1",
            Self::SocialOrganization => "2",
            Self::LawEnforcement => "3",
            Self::OrganizationCode => "4",
            Self::Other => "99",
        }
    }
}

api_runtime::enumeration!(
    OrganizationCertificateType,
    [
        BusinessLicense,
        PublicInstitution,
        SocialOrganization,
        LawEnforcement,
        OrganizationCode,
        Other,
    ]
);

impl ToWire for OrganizationCertificateType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrganizationCertificateType, number, closed);
