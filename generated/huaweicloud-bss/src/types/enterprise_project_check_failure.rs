// @generated from spec/bss/types. Do not edit: change that, and generate again.

use api_runtime::{Decode, DecodeError, Json};

/// Enterprise project whose fund quota does not suffice for an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProjectCheckFailure {
    /// Id of the enterprise project that the order belongs to: `0` for the default project, `-1` or null outside any project.
    ///
    /// `enterprise_project_id`
    pub enterprise_project_id: Option<String>,

    /// Name of the enterprise project.
    ///
    /// `enterprise_project_name`
    pub enterprise_project_name: Option<String>,

    /// What the check of the project's fund quota found.
    ///
    /// `auth_status`
    pub auth_status: Option<i64>,
}

api_runtime::answer!(EnterpriseProjectCheckFailure {
    enterprise_project_id,
    enterprise_project_name,
    auth_status,
});

impl Decode for EnterpriseProjectCheckFailure {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.enterprise_project_id,
                &mut value.enterprise_project_name,
                &mut value.auth_status,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(EnterpriseProjectCheckFailure {
    enterprise_project_id,
    enterprise_project_name,
    auth_status,
});
