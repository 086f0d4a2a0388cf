// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Kind of a discount that an order got.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderDiscountType {
    /// Discount of a product in a promotion.
    ///
    /// `200` on the wire.
    PromotionProduct,

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

    /// Discount that an agent set when ordering.
    ///
    /// `500` on the wire.
    AgentDiscount,

    /// Reduction that an agent set when ordering.
    ///
    /// `501` on the wire.
    AgentReduction,

    /// Fixed price that an agent set when ordering.
    ///
    /// `502` on the wire.
    AgentFixedPrice,

    /// Contract on discounts and rebates.
    ///
    /// `600` on the wire.
    RebateContract,

    /// Framework contract with a sales channel.
    ///
    /// `601` on the wire.
    ChannelFrameworkContract,

    /// Contract on dedicated funds.
    ///
    /// `602` on the wire.
    DedicatedFundsContract,

    /// Contract that was signed directly and off-line.
    ///
    /// `603` on the wire.
    OfflineDirectContract,

    /// Discount granted in telesales.
    ///
    /// `604` on the wire.
    TelesalesContract,

    /// Discount of a commercial contract.
    ///
    /// `605` on the wire.
    CommercialContract,

    /// Discount of a commercial contract with a sales channel.
    ///
    /// `606` on the wire.
    ChannelCommercialContract,

    /// Discount that a partner grants.
    ///
    /// `607` on the wire.
    PartnerGranted,

    /// Adjustment of the price of the order.
    ///
    /// `609` on the wire.
    OrderPriceAdjustment,

    /// Amount that was waived.
    ///
    /// `610` on the wire.
    FreeOfCharge,

    /// Discount of a promotion.
    ///
    /// `700` on the wire.
    Promotion,

    /// Discount of a recharge account.
    ///
    /// `800` on the wire.
    RechargeAccount,

    /// Discount of the product itself.
    ///
    /// `900` on the wire.
    Product,

    /// Discount of a fixed base price.
    ///
    /// `901` on the wire.
    FixedBasePrice,

    /// A value that this version does not list, in wire form.
    Unknown(String),
}

impl OrderDiscountType {
    /// The value on the wire.
    #[must_use]
    pub fn as_wire(&self) -> &str {
        match self {
            Self::PromotionProduct => "200",
            Self::DiscountCoupon => "300",
            Self::CashCoupon => "301",
            Self::FlexiPurchaseCoupon => "302",
            Self::AgentDiscount => "500",
            Self::AgentReduction => "501",
            Self::AgentFixedPrice => "502",
            Self::RebateContract => "600",
            Self::ChannelFrameworkContract => "601",
            Self::DedicatedFundsContract => "602",
            Self::OfflineDirectContract => "603",
            Self::TelesalesContract => "604",
            Self::CommercialContract => "605",
            Self::ChannelCommercialContract => "606",
            Self::PartnerGranted => "607",
            Self::OrderPriceAdjustment => "609",
            Self::FreeOfCharge => "610",
            Self::Promotion => "700",
            Self::RechargeAccount => "800",
            Self::Product => "900",
            Self::FixedBasePrice => "901",
            Self::Unknown(value) => value,
        }
    }

    /// The value of a wire text. An unlisted one is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn from_wire(wire: &str) -> Self {
        match wire {
            "200" => Self::PromotionProduct,
            "300" => Self::DiscountCoupon,
            "301" => Self::CashCoupon,
            "302" => Self::FlexiPurchaseCoupon,
            "500" => Self::AgentDiscount,
            "501" => Self::AgentReduction,
            "502" => Self::AgentFixedPrice,
            "600" => Self::RebateContract,
            "601" => Self::ChannelFrameworkContract,
            "602" => Self::DedicatedFundsContract,
            "603" => Self::OfflineDirectContract,
            "604" => Self::TelesalesContract,
            "605" => Self::CommercialContract,
            "606" => Self::ChannelCommercialContract,
            "607" => Self::PartnerGranted,
            "609" => Self::OrderPriceAdjustment,
            "610" => Self::FreeOfCharge,
            "700" => Self::Promotion,
            "800" => Self::RechargeAccount,
            "900" => Self::Product,
            "901" => Self::FixedBasePrice,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

api_runtime::enumeration!(
    OrderDiscountType,
    [
        PromotionProduct,
        DiscountCoupon,
        CashCoupon,
        FlexiPurchaseCoupon,
        AgentDiscount,
        AgentReduction,
        AgentFixedPrice,
        RebateContract,
        ChannelFrameworkContract,
        DedicatedFundsContract,
        OfflineDirectContract,
        TelesalesContract,
        CommercialContract,
        ChannelCommercialContract,
        PartnerGranted,
        OrderPriceAdjustment,
        FreeOfCharge,
        Promotion,
        RechargeAccount,
        Product,
        FixedBasePrice,
    ],
    Unknown
);

impl Decode for OrderDiscountType {
    const EMPTY_STRING_IS_NONE: bool = true;
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        Ok(Self::from_wire(&json.scalar_text()?))
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_enumeration!(OrderDiscountType, text, answered);
