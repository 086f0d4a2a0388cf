// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Kind of coupons that a quota is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponQuotaType {
    /// Quota of cash coupons.
    ///
    /// `0` on the wire.
    CashCoupons,

    /// Quota of flexi-purchase coupons.
    ///
    /// `1` on the wire.
    FlexiPurchaseCoupons,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponQuotaType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CashCoupons => "0",
            Self::FlexiPurchaseCoupons => "1",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::CashCoupons,
            "1" => Self::FlexiPurchaseCoupons,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponQuotaType,
    [CashCoupons, FlexiPurchaseCoupons],
    Unknown
);

impl ToWire for CouponQuotaType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for CouponQuotaType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponQuotaType, number, answered);
