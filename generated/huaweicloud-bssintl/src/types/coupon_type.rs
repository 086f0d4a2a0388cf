// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Kind of a coupon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CouponType {
    /// Cash coupon.
    ///
    /// `1` on the wire.
    CashCoupon,

    /// Discount coupon, reserved by the vendor.
    ///
    /// `2` on the wire.
    DiscountCoupon,

    /// Product coupon, reserved by the vendor.
    ///
    /// `3` on the wire.
    ProductCoupon,

    /// Flexi-purchase coupon, reserved by the vendor.
    ///
    /// `4` on the wire.
    FlexiPurchaseCoupon,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl CouponType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::CashCoupon => "1",
            Self::DiscountCoupon => "2",
            Self::ProductCoupon => "3",
            Self::FlexiPurchaseCoupon => "4",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "1" => Self::CashCoupon,
            "2" => Self::DiscountCoupon,
            "3" => Self::ProductCoupon,
            "4" => Self::FlexiPurchaseCoupon,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    CouponType,
    [
        CashCoupon,
        DiscountCoupon,
        ProductCoupon,
        FlexiPurchaseCoupon,
    ],
    Unknown
);

impl Decode for CouponType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(CouponType, number, answered);
