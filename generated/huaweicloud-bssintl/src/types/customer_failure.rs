// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// A customer for which a call failed that succeeded for others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerFailure {
    /// Id of the customer, one of those that the request named.
    ///
    /// `id`
    pub id: Option<String>,

    /// Code of the failure. The status of the answer is 200.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the failure.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,
}

api_runtime::answer!(CustomerFailure {
    id,
    error_code,
    error_msg,
});

impl Decode for CustomerFailure {
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
api_runtime::serde_answer!(CustomerFailure {
    id,
    error_code,
    error_msg,
});
