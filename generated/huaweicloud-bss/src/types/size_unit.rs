// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Unit in which the size of a product is counted, by the ids of `ListMeasureUnits`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SizeUnit {
    /// Pieces or times.
    ///
    /// `14` on the wire.
    Count,

    /// Megabits per second, for bandwidths.
    ///
    /// `15` on the wire.
    MegabitsPerSecond,

    /// Gigabytes, for disks.
    ///
    /// `17` on the wire.
    Gigabytes,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl SizeUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Count => "14",
            Self::MegabitsPerSecond => "15",
            Self::Gigabytes => "17",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "14" => Self::Count,
            "15" => Self::MegabitsPerSecond,
            "17" => Self::Gigabytes,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(SizeUnit, [Count, MegabitsPerSecond, Gigabytes], Unknown);

impl ToWire for SizeUnit {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for SizeUnit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(SizeUnit, number, answered);
