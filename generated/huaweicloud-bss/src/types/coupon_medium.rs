// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// What a coupon is made of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponMedium {
    /// Electronic coupon.
    ///
    /// `1` on the wire.
    Electronic,

    /// Coupon of paper.
    ///
    /// `2` on the wire.
    Paper,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponMedium {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Electronic => "1",
            Self::Paper => "2",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Electronic,
            "2" => Self::Paper,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CouponMedium, [Electronic, Paper], Unknown);

impl Decode for CouponMedium {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponMedium, number, answered);
