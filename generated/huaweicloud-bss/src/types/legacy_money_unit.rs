// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Unit in which the v1.0 operations count amounts of money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyMoneyUnit {
    /// Yuan.
    ///
    /// `1` on the wire.
    Yuan,

    /// Tenth of a yuan.
    ///
    /// `2` on the wire.
    Jiao,

    /// Hundredth of a yuan.
    ///
    /// `3` on the wire.
    Fen,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyMoneyUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Yuan => "1",
            Self::Jiao => "2",
            Self::Fen => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Yuan,
            "2" => Self::Jiao,
            "3" => Self::Fen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyMoneyUnit, [Yuan, Jiao, Fen], Unknown);

impl Decode for LegacyMoneyUnit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyMoneyUnit, number, answered);
