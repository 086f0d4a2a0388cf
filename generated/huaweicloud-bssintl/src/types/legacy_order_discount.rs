// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use crate::types::OrderDiscountType;
use api_runtime::{Decimal, Decode, DecodeError, Json};

/// Discount that an order got, in the v1.0 form.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct LegacyOrderDiscount {
    /// Kind of the discount. The old SDKs for this site name no values; answers in their tests have `301` and `901`.
    ///
    /// `discountType`
    pub discount_type: Option<OrderDiscountType>,

    /// Amount of the discount.
    ///
    /// `discountAmount`
    pub discount_amount: Option<Decimal>,
}

impl std::cmp::Eq for LegacyOrderDiscount {}

impl LegacyOrderDiscount {
    const SHOWN: &'static str = api_runtime::names!["discount_type", "discount_amount"];
}

impl std::fmt::Debug for LegacyOrderDiscount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "LegacyOrderDiscount",
            Self::SHOWN,
            &[&self.discount_type, &self.discount_amount],
        )
    }
}

impl LegacyOrderDiscount {
    const NAMES: &'static str = api_runtime::names!["discountType", "discountAmount"];
}

impl Decode for LegacyOrderDiscount {
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
api_runtime::serde_answer!(LegacyOrderDiscount {
    discount_type,
    discount_amount,
});
