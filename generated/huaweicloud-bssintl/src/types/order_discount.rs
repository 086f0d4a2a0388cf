// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use crate::types::OrderDiscountType;
use api_runtime::{Decimal, Decode, DecodeError, Json};

/// One discount of an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDiscount {
    /// Kind of the discount.
    ///
    /// `discount_type`
    pub discount_type: Option<OrderDiscountType>,

    /// Amount of the discount.
    ///
    /// `discount_amount`
    pub discount_amount: Option<Decimal>,
}

api_runtime::answer!(OrderDiscount {
    discount_type,
    discount_amount,
});

impl Decode for OrderDiscount {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.discount_type, &mut value.discount_amount],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(OrderDiscount {
    discount_type,
    discount_amount,
});
