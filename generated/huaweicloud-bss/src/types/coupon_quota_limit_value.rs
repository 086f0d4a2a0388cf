// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// One value of a limit of a coupon quota.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponQuotaLimitValue {
    /// First value.
    ///
    /// `value1`
    pub value1: Option<String>,

    /// Second value. Most keys have none.
    ///
    /// `value2`
    pub value2: Option<String>,
}

api_runtime::answer!(CouponQuotaLimitValue { value1, value2 });

impl Decode for CouponQuotaLimitValue {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(Self::NAMES, &mut [&mut value.value1, &mut value.value2]) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponQuotaLimitValue { value1, value2 });
