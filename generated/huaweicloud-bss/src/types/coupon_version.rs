// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Generation of a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponVersion {
    /// Old generation.
    ///
    /// `1` on the wire.
    Old,

    /// New generation.
    ///
    /// `2` on the wire.
    New,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponVersion {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Old => "1",
            Self::New => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Old,
            "2" => Self::New,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CouponVersion, [Old, New], Unknown);

impl Decode for CouponVersion {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponVersion, number, answered);
