// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Part of a batch that failed although the call succeeded.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchFailure {
    /// What failed: in `CreatePartnerCoupons` the id of a customer, in `UpdateCouponQuotas` that of a cloud reseller, in `ReclaimCouponQuotas` that of a reseller's quota.
    ///
    /// `id`
    pub id: Option<String>,

    /// Code of the failure.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the failure.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,
}

api_runtime::answer!(BatchFailure {
    id,
    error_code,
    error_msg,
});

impl Decode for BatchFailure {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [&mut value.id, &mut value.error_code, &mut value.error_msg],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(BatchFailure {
    id,
    error_code,
    error_msg,
});
