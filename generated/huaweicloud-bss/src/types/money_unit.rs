// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Unit in which amounts of money are counted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MoneyUnit {
    /// Yuan.
    ///
    /// `1` on the wire.
    Yuan,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl MoneyUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Yuan => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Yuan,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(MoneyUnit, [Yuan], Unknown);

impl ToWire for MoneyUnit {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for MoneyUnit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(MoneyUnit, number, answered);
