// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use crate::types::OrderDiscount;
use api_runtime::{Decimal, Decode, DecodeError, Json};

/// What the amounts of an order are made up of.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderAmounts {
    /// Discounts. In an example of the vendor what a flexi-purchase coupon paid stands here, too, as `302`, beside `flexipurchase_coupon_amount`: do not add the two.
    ///
    /// `discounts`
    pub discounts: Vec<OrderDiscount>,

    /// Part that flexi-purchase coupons paid, reserved by the vendor.
    ///
    /// `flexipurchase_coupon_amount`
    pub flexipurchase_coupon_amount: Option<Decimal>,

    /// Part that cash coupons paid.
    ///
    /// `coupon_amount`
    pub coupon_amount: Option<Decimal>,

    /// Part that stored-value cards paid, reserved by the vendor.
    ///
    /// `stored_card_amount`
    pub stored_card_amount: Option<Decimal>,

    /// Handling fee of an unsubscription.
    ///
    /// `commission_amount`
    ///
    /// The order does not return resources.
    pub commission_amount: Option<Decimal>,

    /// Amount that was already used: what was paid, times the part of the subscribed time that was used.
    ///
    /// `consumed_amount`
    ///
    /// The order does not return resources.
    pub consumed_amount: Option<Decimal>,
}

api_runtime::answer!(OrderAmounts {
    discounts,
    flexipurchase_coupon_amount,
    coupon_amount,
    stored_card_amount,
    commission_amount,
    consumed_amount,
});

impl Decode for OrderAmounts {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.discounts,
                &mut value.flexipurchase_coupon_amount,
                &mut value.coupon_amount,
                &mut value.stored_card_amount,
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
api_runtime::serde_answer!(OrderAmounts {
    discounts,
    flexipurchase_coupon_amount,
    coupon_amount,
    stored_card_amount,
    commission_amount,
    consumed_amount,
});
