// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// State of a coupon quota.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponQuotaStatus {
    /// Normal.
    ///
    /// `0` on the wire.
    Normal,

    /// No longer valid, because it expired or was made invalid by hand.
    ///
    /// `3` on the wire.
    Invalid,

    /// Is being adjusted. It can be seen and not be used to issue coupons.
    ///
    /// `4` on the wire.
    BeingAdjusted,

    /// Frozen.
    ///
    /// `5` on the wire.
    Frozen,

    /// Was taken back.
    ///
    /// `6` on the wire.
    Reclaimed,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponQuotaStatus {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Normal => "0",
            Self::Invalid => "3",
            Self::BeingAdjusted => "4",
            Self::Frozen => "5",
            Self::Reclaimed => "6",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Normal,
            "3" => Self::Invalid,
            "4" => Self::BeingAdjusted,
            "5" => Self::Frozen,
            "6" => Self::Reclaimed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponQuotaStatus,
    [Normal, Invalid, BeingAdjusted, Frozen, Reclaimed],
    Unknown
);

impl ToWire for CouponQuotaStatus {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for CouponQuotaStatus {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponQuotaStatus, number, answered);
