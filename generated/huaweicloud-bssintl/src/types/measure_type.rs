// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// What a measurement unit measures.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MeasureType {
    /// Money.
    ///
    /// `1` on the wire.
    Currency,

    /// Duration.
    ///
    /// `2` on the wire.
    Duration,

    /// Traffic.
    ///
    /// `3` on the wire.
    Traffic,

    /// Quantity.
    ///
    /// `4` on the wire.
    Quantity,

    /// Weight.
    ///
    /// `5` on the wire.
    Weight,

    /// Length.
    ///
    /// `6` on the wire.
    Length,

    /// Capacity.
    ///
    /// `7` on the wire.
    Capacity,

    /// Volume.
    ///
    /// `8` on the wire.
    Volume,

    /// Number of lines.
    ///
    /// `9` on the wire.
    Lines,

    /// Periods.
    ///
    /// `10` on the wire.
    Period,

    /// Frequency.
    ///
    /// `11` on the wire.
    Frequency,

    /// Count.
    ///
    /// `12` on the wire.
    Count,

    /// Amount in store.
    ///
    /// `13` on the wire.
    Stock,

    /// Traffic times duration.
    ///
    /// `14` on the wire.
    TrafficTimesDuration,

    /// Capacity times duration.
    ///
    /// `15` on the wire.
    CapacityTimesDuration,

    /// Rate of a bandwidth.
    ///
    /// `16` on the wire.
    Bandwidth,

    /// Duration of capacity. The documentation does not say how it differs from 15.
    ///
    /// `17` on the wire.
    CapacityDuration,

    /// Rate of queries.
    ///
    /// `18` on the wire.
    QueryRate,

    /// Rate of a bandwidth, counted with units of 1000.
    ///
    /// `19` on the wire.
    BandwidthBase1000,

    /// Usage of performance tests.
    ///
    /// `20` on the wire.
    PerformanceTest,

    /// Area.
    ///
    /// `21` on the wire.
    Area,

    /// Video.
    ///
    /// `22` on the wire.
    Video,

    /// Throughput.
    ///
    /// `23` on the wire.
    Throughput,

    /// Unit in which general resource packages are drawn on.
    ///
    /// `26` on the wire.
    PackageDeduction,

    /// Number of cores times duration.
    ///
    /// `27` on the wire.
    CoresTimesDuration,

    /// Memory times duration.
    ///
    /// `28` on the wire.
    MemoryTimesDuration,

    /// Input and output operations per second times duration.
    ///
    /// `29` on the wire.
    IopsTimesDuration,

    /// Throughput times duration.
    ///
    /// `30` on the wire.
    ThroughputTimesDuration,

    /// Count per duration.
    ///
    /// `31` on the wire.
    CountPerDuration,

    /// Traffic, counted with units of 1000.
    ///
    /// `40` on the wire.
    TrafficBase1000,

    /// Thousands of tokens.
    ///
    /// `41` on the wire.
    ThousandTokens,

    /// Hong Kong dollars.
    ///
    /// `103` on the wire.
    HongKongDollar,

    /// Tokens.
    ///
    /// `104` on the wire.
    Tokens,

    /// Quantity times duration.
    ///
    /// `108` on the wire.
    QuantityTimesDuration,

    /// Kind of test.
    ///
    /// `25` on the wire.
    TestType,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MeasureType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Currency => "1",
            Self::Duration => "2",
            Self::Traffic => "3",
            Self::Quantity => "4",
            Self::Weight => "5",
            Self::Length => "6",
            Self::Capacity => "7",
            Self::Volume => "8",
            Self::Lines => "9",
            Self::Period => "10",
            Self::Frequency => "11",
            Self::Count => "12",
            Self::Stock => "13",
            Self::TrafficTimesDuration => "14",
            Self::CapacityTimesDuration => "15",
            Self::Bandwidth => "16",
            Self::CapacityDuration => "17",
            Self::QueryRate => "18",
            Self::BandwidthBase1000 => "19",
            Self::PerformanceTest => "20",
            Self::Area => "21",
            Self::Video => "22",
            Self::Throughput => "23",
            Self::PackageDeduction => "26",
            Self::CoresTimesDuration => "27",
            Self::MemoryTimesDuration => "28",
            Self::IopsTimesDuration => "29",
            Self::ThroughputTimesDuration => "30",
            Self::CountPerDuration => "31",
            Self::TrafficBase1000 => "40",
            Self::ThousandTokens => "41",
            Self::HongKongDollar => "103",
            Self::Tokens => "104",
            Self::QuantityTimesDuration => "108",
            Self::TestType => "25",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Currency,
            "2" => Self::Duration,
            "3" => Self::Traffic,
            "4" => Self::Quantity,
            "5" => Self::Weight,
            "6" => Self::Length,
            "7" => Self::Capacity,
            "8" => Self::Volume,
            "9" => Self::Lines,
            "10" => Self::Period,
            "11" => Self::Frequency,
            "12" => Self::Count,
            "13" => Self::Stock,
            "14" => Self::TrafficTimesDuration,
            "15" => Self::CapacityTimesDuration,
            "16" => Self::Bandwidth,
            "17" => Self::CapacityDuration,
            "18" => Self::QueryRate,
            "19" => Self::BandwidthBase1000,
            "20" => Self::PerformanceTest,
            "21" => Self::Area,
            "22" => Self::Video,
            "23" => Self::Throughput,
            "26" => Self::PackageDeduction,
            "27" => Self::CoresTimesDuration,
            "28" => Self::MemoryTimesDuration,
            "29" => Self::IopsTimesDuration,
            "30" => Self::ThroughputTimesDuration,
            "31" => Self::CountPerDuration,
            "40" => Self::TrafficBase1000,
            "41" => Self::ThousandTokens,
            "103" => Self::HongKongDollar,
            "104" => Self::Tokens,
            "108" => Self::QuantityTimesDuration,
            "25" => Self::TestType,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    MeasureType,
    [
        Currency,
        Duration,
        Traffic,
        Quantity,
        Weight,
        Length,
        Capacity,
        Volume,
        Lines,
        Period,
        Frequency,
        Count,
        Stock,
        TrafficTimesDuration,
        CapacityTimesDuration,
        Bandwidth,
        CapacityDuration,
        QueryRate,
        BandwidthBase1000,
        PerformanceTest,
        Area,
        Video,
        Throughput,
        PackageDeduction,
        CoresTimesDuration,
        MemoryTimesDuration,
        IopsTimesDuration,
        ThroughputTimesDuration,
        CountPerDuration,
        TrafficBase1000,
        ThousandTokens,
        HongKongDollar,
        Tokens,
        QuantityTimesDuration,
        TestType,
    ],
    Unknown
);

impl ToWire for MeasureType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for MeasureType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MeasureType, number, answered);
