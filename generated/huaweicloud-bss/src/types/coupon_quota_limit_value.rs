// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// One value of a limit of a coupon quota.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
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

impl CouponQuotaLimitValue {
    const NAMES: [&'static str; 2] = ["value1", "value2"];
}

impl Decode for CouponQuotaLimitValue {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        json.object(&Self::NAMES, &mut [&mut value.value1, &mut value.value2])?;
        Ok(value)
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponQuotaLimitValue { value1, value2 });
