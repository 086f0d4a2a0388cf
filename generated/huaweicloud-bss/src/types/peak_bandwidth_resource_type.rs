// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Resource type whose bandwidth can be billed by its 95th percentile.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeakBandwidthResourceType {
    /// CDN.
    ///
    /// `hws.resource.type.cdn` on the wire.
    Cdn,

    /// Cloud storage.
    ///
    /// `hws.resource.type.obs` on the wire.
    Obs,

    /// Fixed bandwidth.
    ///
    /// `hws.resource.type.bandwidth` on the wire.
    Bandwidth,

    /// Fixed bandwidth at the edge.
    ///
    /// `hws.resource.type.edgebandwidth` on the wire.
    EdgeBandwidth,
}

impl PeakBandwidthResourceType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::Cdn => "hws.resource.type.cdn",
            Self::Obs => "hws.resource.type.obs",
            Self::Bandwidth => "hws.resource.type.bandwidth",
            Self::EdgeBandwidth => "hws.resource.type.edgebandwidth",
        }
    }
}

api_runtime::enumeration!(
    PeakBandwidthResourceType,
    [Cdn, Obs, Bandwidth, EdgeBandwidth]
);

impl ToWire for PeakBandwidthResourceType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PeakBandwidthResourceType, text, closed);
