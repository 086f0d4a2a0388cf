// @generated from spec/bssintl/types. Do not edit: change that, and generate again.

use crate::types::ResourceCheckResult;
use api_runtime::{Decode, DecodeError, Json};

/// Resource of an order whose check of quota, capacity or specification failed.
#[derive(Clone, Default, PartialEq, Hash)]
#[non_exhaustive]
pub struct ResourceCheckFailure {
    /// Region of the resource.
    ///
    /// `region`
    pub region_code: Option<String>,

    /// Cloud service type of the resource, such as `hws.service.type.obs`.
    ///
    /// `service_type_code`
    pub service_type_code: Option<String>,

    /// Type of the resource, such as `hws.resource.type.vm`.
    ///
    /// `resource_type_code`
    pub resource_type_code: Option<String>,

    /// Name of the resource type.
    ///
    /// `resource_type_name`
    pub resource_type_name: Option<String>,

    /// Name of the cloud service type.
    ///
    /// `service_type_name`
    pub service_type_name: Option<String>,

    /// Specification of the resource, such as `s2.small.1.linux` for a server.
    ///
    /// `resource_spec_code`
    pub resource_spec_code: Option<String>,

    /// What the check found.
    ///
    /// `auth_result`
    pub auth_result: Option<ResourceCheckResult>,

    /// Availability zone.
    ///
    /// `available_zone`
    pub available_zone: Option<String>,
}

impl std::cmp::Eq for ResourceCheckFailure {}

impl ResourceCheckFailure {
    const SHOWN: &'static str = api_runtime::names![
        "region_code",
        "service_type_code",
        "resource_type_code",
        "resource_type_name",
        "service_type_name",
        "resource_spec_code",
        "auth_result",
        "available_zone",
    ];
}

impl std::fmt::Debug for ResourceCheckFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        api_runtime::show(
            f,
            "ResourceCheckFailure",
            Self::SHOWN,
            &[
                &self.region_code,
                &self.service_type_code,
                &self.resource_type_code,
                &self.resource_type_name,
                &self.service_type_name,
                &self.resource_spec_code,
                &self.auth_result,
                &self.available_zone,
            ],
        )
    }
}

impl ResourceCheckFailure {
    const NAMES: &'static str = api_runtime::names![
        "region",
        "service_type_code",
        "resource_type_code",
        "resource_type_name",
        "service_type_name",
        "resource_spec_code",
        "auth_result",
        "available_zone",
    ];
}

impl Decode for ResourceCheckFailure {
    fn decode(json: Json<'_, '_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        match json.fields(
            Self::NAMES,
            &mut [
                &mut value.region_code,
                &mut value.service_type_code,
                &mut value.resource_type_code,
                &mut value.resource_type_name,
                &mut value.service_type_name,
                &mut value.resource_spec_code,
                &mut value.auth_result,
                &mut value.available_zone,
            ],
        ) {
            Ok(()) => Ok(value),
            Err(error) => Err(error),
        }
    }
}

#[cfg(feature = "serde")]
api_runtime::serde_answer!(ResourceCheckFailure {
    region_code,
    service_type_code,
    resource_type_code,
    resource_type_name,
    service_type_name,
    resource_spec_code,
    auth_result,
    available_zone,
});
