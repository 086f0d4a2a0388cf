// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Resource of a batch for which the operation failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedResource {
    /// Code of the failure, for which the vendor refers to its status codes.
    ///
    /// `error_code`
    pub error_code: Option<String>,

    /// Description of the failure.
    ///
    /// `error_msg`
    pub error_msg: Option<String>,

    /// Id of the resource.
    ///
    /// `resource_id`
    pub resource_id: Option<String>,
}

api_runtime::answer!(FailedResource {
    error_code,
    error_msg,
    resource_id,
});

impl Decode for FailedResource {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.error_code,
                &mut value.error_msg,
                &mut value.resource_id,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(FailedResource {
    error_code,
    error_msg,
    resource_id,
});
