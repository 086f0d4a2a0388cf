// @generated from spec/bss/types. Do not edit: change that, and generate again.

use crate::types::LegacyOrderDiscount;
use api_runtime::{Decimal, Decode, DecodeError, Json};

/// What the amounts of an order are made up of, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderAmounts {
    /// Discounts. In an answer in the tests of an old SDK what a cash coupon paid stands here, too, as `301`, beside `couponAmount`: do not add the two.
    ///
    /// `discountList`
    pub discount_list: Vec<LegacyOrderDiscount>,

    /// Part that flexi-purchase coupons paid. An old SDK calls it reserved.
    ///
    /// `cashcouponAmount`
    pub cashcoupon_amount: Option<Decimal>,

    /// Part that cash coupons paid.
    ///
    /// `couponAmount`
    pub coupon_amount: Option<Decimal>,

    /// Part that stored-value cards paid. An old SDK calls it reserved.
    ///
    /// `cardAmount`
    pub card_amount: Option<Decimal>,

    /// Handling fee of an unsubscription.
    ///
    /// `commissionAmount`
    ///
    /// The order does not return resources.
    pub commission_amount: Option<Decimal>,

    /// Amount that was already used: what was paid, times the part of the subscribed time that was used.
    ///
    /// `consumedAmount`
    ///
    /// The order does not return resources.
    pub consumed_amount: Option<Decimal>,
}

impl std::cmp::Eq for LegacyOrderAmounts {}

impl LegacyOrderAmounts {
    const SHOWN: &'static str = api_runtime::names![
        "discount_list",
        "cashcoupon_amount",
        "coupon_amount",
        "card_amount",
        "commission_amount",
        "consumed_amount",
    ];
}

impl std::fmt::Debug for LegacyOrderAmounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderAmounts",
            Self::SHOWN,
            &[
                &self.discount_list,
                &self.cashcoupon_amount,
                &self.coupon_amount,
                &self.card_amount,
                &self.commission_amount,
                &self.consumed_amount,
            ],
        )
    }
}

impl LegacyOrderAmounts {
    const NAMES: &'static str = api_runtime::names![
        "discountList",
        "cashcouponAmount",
        "couponAmount",
        "cardAmount",
        "commissionAmount",
        "consumedAmount",
    ];
}

impl Decode for LegacyOrderAmounts {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discount_list,
                &mut value.cashcoupon_amount,
                &mut value.coupon_amount,
                &mut value.card_amount,
                &mut value.commission_amount,
                &mut value.consumed_amount,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(LegacyOrderAmounts {
    discount_list,
    cashcoupon_amount,
    coupon_amount,
    card_amount,
    commission_amount,
    consumed_amount,
});
