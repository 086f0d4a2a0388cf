// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json, ToWire, WireRef};

/// Kind of a discount with which an order is paid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentDiscountType {
    /// Discount of a promotion.
    ///
    /// `0` on the wire.
    Promotion,

    /// Contract discount.
    ///
    /// `1` on the wire.
    Contract,

    /// Commercial discount.
    ///
    /// `2` on the wire.
    Commercial,

    /// Discount that a partner grants.
    ///
    /// `3` on the wire.
    PartnerGranted,

    /// Adjustment of the price of this order. An order that has one must be paid with it, without another discount. A partner can make one, though not for customers under the resale model; automatic renewals do not get it.
    ///
    /// `609` on the wire.
    OrderPriceAdjustment,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl PaymentDiscountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::Promotion => "0",
            Self::Contract => "1",
            Self::Commercial => "2",
            Self::PartnerGranted => "3",
            Self::OrderPriceAdjustment => "609",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "0" => Self::Promotion,
            "1" => Self::Contract,
            "2" => Self::Commercial,
            "3" => Self::PartnerGranted,
            "609" => Self::OrderPriceAdjustment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    PaymentDiscountType,
    [
        Promotion,
        Contract,
        Commercial,
        PartnerGranted,
        OrderPriceAdjustment,
    ],
    Unknown
);

impl ToWire for PaymentDiscountType {
    fn to_wire(&self) -> WireRef<'_> {
        WireRef::Number(self.as_wire())
    }
}

impl Decode for PaymentDiscountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.integer_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(PaymentDiscountType, number, answered);
