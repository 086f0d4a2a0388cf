// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{ToWire, WireRef};

/// Kind of a coupon, as the payment of an order numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PaymentCouponType {
    /// Discount coupon, reserved by the vendor.
    ///
    /// `300` on the wire.
    DiscountCoupon,

    /// Cash coupon.
    ///
    /// `301` on the wire.
    CashCoupon,

    /// Flexi-purchase coupon, reserved by the vendor.
    ///
    /// `302` on the wire.
    FlexiPurchaseCoupon,

    /// Stored-value card, reserved by the vendor.
    ///
    /// `303` on the wire.
    StoredValueCard,
}

impl PaymentCouponType {
    /// All listed values, in the order of the documentation.
    pub const VALUES: &'static [Self] = &[
        Self::DiscountCoupon,
        Self::CashCoupon,
        Self::FlexiPurchaseCoupon,
        Self::StoredValueCard,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_wire(self) -> &'static str {
        match self {
            Self::DiscountCoupon => "300",
            Self::CashCoupon => "301",
            Self::FlexiPurchaseCoupon => "302",
            Self::StoredValueCard => "303",
        }
    }
}

api_runtime::enumeration!(PaymentCouponType);

impl ToWire for PaymentCouponType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PaymentCouponType, number, closed);
