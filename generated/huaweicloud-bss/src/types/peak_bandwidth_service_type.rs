// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Cloud service whose bandwidth can be billed by its 95th percentile.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeakBandwidthServiceType {
    /// Content Delivery Network.
    ///
    /// `hws.service.type.cdn` on the wire.
    Cdn,

    /// Object Storage Service.
    ///
    /// `hws.service.type.obs` on the wire.
    Obs,

    /// Virtual Private Cloud.
    ///
    /// `hws.service.type.vpc` on the wire.
    Vpc,

    /// Intelligent `EdgeCloud`.
    ///
    /// `hws.service.type.iec` on the wire.
    Iec,
}

impl PeakBandwidthServiceType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Cdn => "hws.service.type.cdn",
            Self::Obs => "hws.service.type.obs",
            Self::Vpc => "hws.service.type.vpc",
            Self::Iec => "hws.service.type.iec",
        }
    }
}

api_runtime::enumeration!(PeakBandwidthServiceType, [Cdn, Obs, Vpc, Iec]);

impl ToWire for PeakBandwidthServiceType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PeakBandwidthServiceType, text, closed);
