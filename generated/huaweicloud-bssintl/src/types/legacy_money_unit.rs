// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Unit in which the v1.0 operations count amounts of money.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LegacyMoneyUnit {
    /// US dollars.
    ///
    /// `1` on the wire.
    Dollar,

    /// Tenth of a US dollar.
    ///
    /// `2` on the wire.
    Dime,

    /// Hundredth of a US dollar.
    ///
    /// `3` on the wire.
    Cent,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl LegacyMoneyUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Dollar => "1",
            Self::Dime => "2",
            Self::Cent => "3",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Dollar,
            "2" => Self::Dime,
            "3" => Self::Cent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(LegacyMoneyUnit, [Dollar, Dime, Cent], Unknown);

impl Decode for LegacyMoneyUnit {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(LegacyMoneyUnit, number, answered);
