// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Kind of an order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderType {
    /// New resources.
    ///
    /// `1` on the wire.
    Purchase,

    /// Renewal.
    ///
    /// `2` on the wire.
    Renewal,

    /// Change of resources.
    ///
    /// `3` on the wire.
    Change,

    /// Return of resources.
    ///
    /// `4` on the wire.
    Unsubscription,

    /// Switch from yearly/monthly billing to pay-per-use.
    ///
    /// `10` on the wire.
    ToPayPerUse,

    /// Switch from pay-per-use to yearly/monthly billing.
    ///
    /// `11` on the wire.
    ToYearlyMonthly,

    /// Trial.
    ///
    /// `13` on the wire.
    Trial,

    /// Switch from a trial to commercial use.
    ///
    /// `14` on the wire.
    TrialToCommercial,

    /// Adjustment of fees.
    ///
    /// `15` on the wire.
    FeeAdjustment,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Purchase => "1",
            Self::Renewal => "2",
            Self::Change => "3",
            Self::Unsubscription => "4",
            Self::ToPayPerUse => "10",
            Self::ToYearlyMonthly => "11",
            Self::Trial => "13",
            Self::TrialToCommercial => "14",
            Self::FeeAdjustment => "15",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Purchase,
            "2" => Self::Renewal,
            "3" => Self::Change,
            "4" => Self::Unsubscription,
            "10" => Self::ToPayPerUse,
            "11" => Self::ToYearlyMonthly,
            "13" => Self::Trial,
            "14" => Self::TrialToCommercial,
            "15" => Self::FeeAdjustment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OrderType,
    [
        Purchase,
        Renewal,
        Change,
        Unsubscription,
        ToPayPerUse,
        ToYearlyMonthly,
        Trial,
        TrialToCommercial,
        FeeAdjustment,
    ],
    Unknown
);

impl ToWire for OrderType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for OrderType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderType, number, answered);
