// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// One limit on the use of a coupon. `limit_key` says what is limited and decides what `value1` and `value2` mean.
///
/// One value can hold several: examples of the vendor have `1|2|5` for `cycleType`, `2,1,3||` for `cycleNum`, and codes parted by commas for `serviceTypeBlackList`. The parts of `cycleNum` seem to be those of `cycleType`: so many years, and no limit for months and for pay-per-use.
///
/// The meaning of the fields depends on `limit_key`:
///
/// | `limit_key` | `value1` | `value2` |
/// |---|---|---|
/// | `serviceType` | Code of a cloud service type. `ListServiceTypes` returns the codes. | — |
/// | `regionCode` | Code of the region. | Name of the region. |
/// | `productId` | Ids of products, parted by commas. | — |
/// | `subscribeType` | Kind of order, `new` for a purchase, `renew` for a renewal, `change` for a change. | — |
/// | `firstOrderInService` | Limit to a first purchase. The values are not stated. | — |
/// | `cycleNum` | Number of periods. | — |
/// | `cycleType` | Kind of billing that the coupon is for, `0` any yearly/monthly period, `1` years, `2` months, `3` days, `4` hours, `5` pay-per-use, `6` general, `7` one-time (only gifts for a purchase), `8` reserved instances, `11` savings plans. A discount coupon is only for yearly/monthly billing. | — |
/// | `simultaneousUseWithEmpowerDiscount` | Whether the coupon can be used together with commercial and partner-granted discounts, `0` no, `1` yes. It is always `0` for a discount coupon. | — |
/// | `simultaneousUseWithContractDiscount` | Whether the coupon can be used together with commercial discounts; `0` means no. | — |
/// | `simultaneousUseWithPromotionDiscount` | Whether the coupon can be used together with discounts of promotions, `0` no, `1` yes. | — |
/// | `simultaneousUseWithPromotionProduct` | Whether the coupon can be used together with products of a promotion, `0` no, `1` yes. Cash coupons and discount coupons have it. | — |
/// | `simultaneousUseWithDiscountCoupon` | Whether the cash coupon can be used together with discount coupons, `0` no, `1` yes. | — |
/// | `usageTimes` | How often the coupon can be used, `0` any number of times, `1` once, another number so many times. It is always `1` for a discount coupon and for a cash coupon of the old version. For a cash coupon or a flexi-purchase coupon, no value and values other than `0` and `1` count as `0`. | — |
/// | `isOnlyForStrictSelected` | Whether the coupon is only for strictly selected products of the marketplace, `0` no, `1` yes. Only flexi-purchase coupons have it; one without it is not limited so. | — |
/// | `isRebate` | Whether the coupon counts for the rebates of a partner, `0` no, `1` yes. Only flexi-purchase coupons have it. | — |
/// | `serviceTypeBlackList` | Code of a cloud service type that the coupon is not for. Only flexi-purchase coupons have it. | — |
/// | `minConsumeDiscount` | Lowest discount ratio, between 0 and 1 and neither of them, that goes together with this coupon: a discount whose `discount_ratio` is lower for every item of the order does not. Cash coupons and flexi-purchase coupons have it. | — |
/// | `isForAnnualContracts` | Whether the coupon is only for yearly/monthly orders of one year. | — |
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct CouponUseLimit {
    /// Id of the limit.
    ///
    /// `use_limiti_info_id`
    pub use_limit_info_id: Option<String>,

    /// What is limited. The page also has a key for the amount of an order, where `value1` is the lower and `value2` the upper bound. Cash, flexi-purchase and discount coupons can have that key, `serviceType`, `regionCode`, `productId`, `subscribeType`, `firstOrderInService`, `cycleNum`, `cycleType` and `simultaneousUseWithEmpowerDiscount`.
    ///
    /// `limit_key`
    pub limit_key: Option<String>,

    /// First value of the limit.
    ///
    /// `value1`
    pub value1: Option<String>,

    /// Second value of the limit. Most keys use only the first.
    ///
    /// `value2`
    pub value2: Option<String>,

    /// Unit of the values.
    ///
    /// `value_unit`
    pub value_unit: Option<String>,

    /// Kind of the limit. Examples of the vendor have `=`, for `cycleNum` `in`, and none for `serviceTypeBlackList`.
    ///
    /// `limit_type`
    pub limit_type: Option<String>,

    /// Id of the promotion plan.
    ///
    /// `promotion_plan_id`
    pub promotion_plan_id: Option<String>,
}

impl std::cmp::Eq for CouponUseLimit {}

impl CouponUseLimit {
    const SHOWN: &'static str = api_runtime::names![
        "use_limit_info_id",
        "limit_key",
        "value1",
        "value2",
        "value_unit",
        "limit_type",
        "promotion_plan_id",
    ];
}

impl std::fmt::Debug for CouponUseLimit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "CouponUseLimit",
            Self::SHOWN,
            &[
                &self.use_limit_info_id,
                &self.limit_key,
                &self.value1,
                &self.value2,
                &self.value_unit,
                &self.limit_type,
                &self.promotion_plan_id,
            ],
        )
    }
}

impl CouponUseLimit {
    const NAMES: &'static str = api_runtime::names![
        "use_limiti_info_id",
        "limit_key",
        "value1",
        "value2",
        "value_unit",
        "limit_type",
        "promotion_plan_id",
    ];
}

impl Decode for CouponUseLimit {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.use_limit_info_id,
                &mut value.limit_key,
                &mut value.value1,
                &mut value.value2,
                &mut value.value_unit,
                &mut value.limit_type,
                &mut value.promotion_plan_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(CouponUseLimit {
    use_limit_info_id,
    limit_key,
    value1,
    value2,
    value_unit,
    limit_type,
    promotion_plan_id,
});
