// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Kind of a coupon, as the payment of an order numbers it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentCouponType {
    /// Discount coupon.
    ///
    /// `300` on the wire.
    DiscountCoupon,

    /// Cash coupon.
    ///
    /// `301` on the wire.
    CashCoupon,

    /// Flexi-purchase coupon.
    ///
    /// `302` on the wire.
    FlexiPurchaseCoupon,

    /// Stored-value card.
    ///
    /// `303` on the wire.
    StoredValueCard,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PaymentCouponType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::DiscountCoupon => "300",
            Self::CashCoupon => "301",
            Self::FlexiPurchaseCoupon => "302",
            Self::StoredValueCard => "303",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "300" => Self::DiscountCoupon,
            "301" => Self::CashCoupon,
            "302" => Self::FlexiPurchaseCoupon,
            "303" => Self::StoredValueCard,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PaymentCouponType,
    [
        DiscountCoupon,
        CashCoupon,
        FlexiPurchaseCoupon,
        StoredValueCard,
    ],
    Unknown
);

impl ToWire for PaymentCouponType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for PaymentCouponType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PaymentCouponType, number, answered);
