// @generated from spec/bss/types. Do not edit: change that, and generate again.

use crate::types::CouponQuotaLimitValue;
use api_runtime::{Decode, DecodeError, Json};

/// One limit of a coupon quota. `limit_key` says what is limited and decides what the values mean; a key that is not there limits nothing.
///
/// The table of keys could be read in part only. Examples of the vendor have further keys of which no row was seen: `associationType`, `canSetValidTime`, `couponFaceValueMax`, `couponFaceValueMin`, `couponNumMax`, `couponSummaryValueMax`, `isFirstAssociated`, `isOnlyForStrictSelected`, `minBaseValueRatio`, and `minConsumeDiscount`. In them several keys have the value -1. Some of these keys are also limits of coupons, where `CouponUseLimit` explains them.
///
/// The meaning of the fields depends on `limit_key`:
///
/// | `limit_key` | `limit_values` |
/// |---|---|
/// | `accumulativeConsumption` | What the customer spent before the association, as a number in the first value. Quotas of cash coupons have it. |
/// | `chargeScene` | Billing that the coupons are for, in the first value, `0` any yearly/monthly period, `1` years, `2` months, `5` pay-per-use, `6` general, `7` one-time, `8` reserved instances; empty means no limit. The second value belongs to periods, for years `1`, `2` or `3`; in an example of the vendor it is `-1` for months and for pay-per-use. |
/// | `subscribeType` | Kind of order, in the first value, `new` for a purchase, `renew` for a renewal, `change` for a change. Quotas of flexi-purchase coupons have it. |
/// | `simultaneousUseWithDiscountCoupon` | Whether the cash coupons can be used together with discount coupons, in the first value, `0` no, `1` yes. |
/// | `simultaneousUseWithPromotionProduct` | Whether the cash coupons can be used together with products of a promotion. The values could not be read; where it limits a coupon, `0` means no and `1` yes. |
/// | `simultaneousUseWithPromotionDiscount` | Whether the cash coupons can be used together with discounts of promotions, in the first value, `0` no, `1` yes. |
/// | `simultaneousUseWithEmpowerDiscount` | Whether the cash coupons can be used together with discounts that were granted, which are commercial and partner-granted discounts alone. The values are not stated; where it limits a coupon, `0` means no and `1` yes. |
/// | `maxDeductionRatio` | Largest part of an order's price that may be paid with the coupons, in the first value, above 0 and at most 1; what is paid by use is not limited so. Quotas of flexi-purchase coupons have it. |
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponQuotaLimit {
    /// What is limited.
    ///
    /// `limit_key`
    pub limit_key: Option<String>,

    /// Values of the limit.
    ///
    /// `limit_values`
    pub limit_values: Vec<CouponQuotaLimitValue>,
}

api_runtime::answer!(CouponQuotaLimit {
    limit_key,
    limit_values,
});

impl Decode for CouponQuotaLimit {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.limit_key, &mut value.limit_values],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponQuotaLimit {
    limit_key,
    limit_values,
});
