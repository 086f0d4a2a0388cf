// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// How a resource is billed, where the value travels as a number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChargeMode {
    /// Paid in advance by the year or month.
    ///
    /// `1` on the wire.
    YearlyMonthly,

    /// Paid by use.
    ///
    /// `3` on the wire.
    PayPerUse,

    /// Reserved instance.
    ///
    /// `10` on the wire.
    ReservedInstance,

    /// Savings plan.
    ///
    /// `11` on the wire.
    SavingsPlan,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl ChargeMode {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::YearlyMonthly => "1",
            Self::PayPerUse => "3",
            Self::ReservedInstance => "10",
            Self::SavingsPlan => "11",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::YearlyMonthly,
            "3" => Self::PayPerUse,
            "10" => Self::ReservedInstance,
            "11" => Self::SavingsPlan,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    ChargeMode,
    [YearlyMonthly, PayPerUse, ReservedInstance, SavingsPlan],
    Unknown
);

impl ToWire for ChargeMode {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for ChargeMode {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(ChargeMode, number, answered);
