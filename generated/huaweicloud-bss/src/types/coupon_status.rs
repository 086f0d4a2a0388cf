// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// State of a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponStatus {
    /// Not activated.
    ///
    /// `1` on the wire.
    Inactive,

    /// Ready for use.
    ///
    /// `2` on the wire.
    Unused,

    /// Used.
    ///
    /// `3` on the wire.
    Used,

    /// Expired.
    ///
    /// `4` on the wire.
    Expired,

    /// Taken back.
    ///
    /// `5` on the wire.
    Reclaimed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Inactive => "1",
            Self::Unused => "2",
            Self::Used => "3",
            Self::Expired => "4",
            Self::Reclaimed => "5",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::Inactive,
            "2" => Self::Unused,
            "3" => Self::Used,
            "4" => Self::Expired,
            "5" => Self::Reclaimed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponStatus,
    [Inactive, Unused, Used, Expired, Reclaimed],
    Unknown
);

impl ToWire for CouponStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for CouponStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponStatus, number, answered);
