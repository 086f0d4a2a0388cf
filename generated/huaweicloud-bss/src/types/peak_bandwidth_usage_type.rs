// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// What is measured of a bandwidth that is billed by its 95th percentile.
///
/// Two codes differ only in the case of one letter and stand for two parts of the same data.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeakBandwidthUsageType {
    /// Monthly 95th percentile in the Chinese mainland, counted with units of 1024.
    ///
    /// `95Peak` on the wire.
    MonthlyPeakBase1024,

    /// Monthly 95th percentile in the Chinese mainland, counted with units of 1000.
    ///
    /// `95peak_1000` on the wire.
    MonthlyPeakBase1000,

    /// Another part of the monthly 95th percentile in the Chinese mainland, counted with units of 1000. Complete data needs one query with `95peak_1000` and one with `95Peak_1000`; the caller puts the answers together.
    ///
    /// `95Peak_1000` on the wire.
    MonthlyPeakBase1000Capital,

    /// 95th percentile of the bandwidth.
    ///
    /// `bandwidth95peak` on the wire.
    BandwidthPeak,

    /// Enhanced 95th percentile: the peak of a day is the fifth highest of its five-minute points, and the month is billed by the larger of the guaranteed bandwidth and the average of the five highest peaks of days.
    ///
    /// `95peak_plus` on the wire.
    EnhancedPeak,
}

impl PeakBandwidthUsageType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::MonthlyPeakBase1024 => "95Peak",
            Self::MonthlyPeakBase1000 => "95peak_1000",
            Self::MonthlyPeakBase1000Capital => "95Peak_1000",
            Self::BandwidthPeak => "bandwidth95peak",
            Self::EnhancedPeak => "95peak_plus",
        }
    }
}

api_runtime::enumeration!(
    PeakBandwidthUsageType,
    [
        MonthlyPeakBase1024,
        MonthlyPeakBase1000,
        MonthlyPeakBase1000Capital,
        BandwidthPeak,
        EnhancedPeak,
    ]
);

impl ToWire for PeakBandwidthUsageType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Text(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PeakBandwidthUsageType, text, closed);
