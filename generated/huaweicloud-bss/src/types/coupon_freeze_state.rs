// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Whether a coupon is frozen.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponFreezeState {
    /// Not frozen.
    ///
    /// `0` on the wire.
    NotFrozen,

    /// Frozen.
    ///
    /// `1` on the wire.
    Frozen,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponFreezeState {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::NotFrozen => "0",
            Self::Frozen => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::NotFrozen,
            "1" => Self::Frozen,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(CouponFreezeState, [NotFrozen, Frozen], Unknown);

impl Decode for CouponFreezeState {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponFreezeState, text, answered);
