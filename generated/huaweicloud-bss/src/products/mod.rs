// @generated from spec/bss/operations/products. Do not edit: change that, and generate again.

//! Services, resource types, usage types, specifications and units that other operations name by code.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists how measurement units are converted into each other. | [`list_conversions`](Products::list_conversions) | [`ListConversions`] `GET /v2/bases/conversions` |
//! | Lists measurement units with their ids. | [`list_measure_units`](Products::list_measure_units) | [`ListMeasureUnits`] `GET /v2/bases/measurements` |
//! | Lists the specifications that a cloud service offers for one resource type in one region. | [`list_resource_specs`](Products::list_resource_specs) | [`ListResourceSpecs`] `POST /v2/products/resource-specs-query` |
//! | Lists resource types with their codes. | [`list_resource_types`](Products::list_resource_types) | [`ListResourceTypes`] `GET /v2/products/resource-types` |
//! | Lists the resource types of one cloud service type. | [`list_service_resources`](Products::list_service_resources) | [`ListServiceResources`] `GET /v2/products/service-resources` |
//! | Lists cloud service types with their codes. | [`list_service_types`](Products::list_service_types) | [`ListServiceTypes`] `GET /v2/products/service-types` |
//! | Lists usage types of resources with their codes. | [`list_usage_types`](Products::list_usage_types) | [`ListUsageTypes`] `GET /v2/products/usage-types` |
//! | Lists resource types with their codes, all at once. Deprecated. | [`legacy_list_resource_types`](Products::legacy_list_resource_types) | [`LegacyListResourceTypes`] `GET /v2/bases/resource-types` |
//! | Lists cloud service types with their codes, all at once. Deprecated. | [`legacy_list_service_types`](Products::legacy_list_service_types) | [`LegacyListServiceTypes`] `GET /v2/bases/service-types` |

mod legacy_list_resource_types;
mod legacy_list_service_types;
mod list_conversions;
mod list_measure_units;
mod list_resource_specs;
mod list_resource_types;
mod list_service_resources;
mod list_service_types;
mod list_usage_types;

use api_runtime::{Call, Client};
pub use legacy_list_resource_types::{
    LegacyListResourceTypes, LegacyListResourceTypesCode, LegacyListResourceTypesError,
    LegacyListResourceTypesResponse, LegacyResourceType,
};
pub use legacy_list_service_types::{
    LegacyListServiceTypes, LegacyListServiceTypesCode, LegacyListServiceTypesError,
    LegacyListServiceTypesResponse, LegacyServiceType,
};
pub use list_conversions::{
    Conversion, ListConversions, ListConversionsCode, ListConversionsError, ListConversionsResponse,
};
pub use list_measure_units::{
    ListMeasureUnits, ListMeasureUnitsCode, ListMeasureUnitsError, ListMeasureUnitsResponse,
    MeasureUnit,
};
pub use list_resource_specs::{
    ListResourceSpecs, ListResourceSpecsCode, ListResourceSpecsError, ListResourceSpecsRequired,
    ListResourceSpecsResponse, PageInfo, ResourceSpec, ResourceSpecsFilter, ResourceSpecsFilterKey,
    ResourceSpecsFilterRequired,
};
pub use list_resource_types::{
    ListResourceTypes, ListResourceTypesCode, ListResourceTypesError, ListResourceTypesResponse,
    ResourceType,
};
pub use list_service_resources::{
    ListServiceResources, ListServiceResourcesCode, ListServiceResourcesError,
    ListServiceResourcesResponse, ResourceBasicInfo, ServiceResourceInfo,
};
pub use list_service_types::{
    ListServiceTypes, ListServiceTypesCode, ListServiceTypesError, ListServiceTypesResponse,
    ServiceType,
};
pub use list_usage_types::{
    ListUsageTypes, ListUsageTypesCode, ListUsageTypesError, ListUsageTypesResponse, UsageType,
};

/// Operations of this group; see [`Client::products`](crate::Client::products).
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    client: &'a Client,
}

impl<'a> Products<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists how measurement units are converted into each other.
    ///
    /// `GET /v2/bases/conversions`, see [`ListConversions`].
    pub fn list_conversions(self, request: &'a ListConversions) -> Call<'a, ListConversions> {
        self.client.call(request)
    }

    /// Lists measurement units with their ids.
    ///
    /// `GET /v2/bases/measurements`, see [`ListMeasureUnits`].
    pub fn list_measure_units(self, request: &'a ListMeasureUnits) -> Call<'a, ListMeasureUnits> {
        self.client.call(request)
    }

    /// Lists the specifications that a cloud service offers for one resource type in one region.
    ///
    /// `POST /v2/products/resource-specs-query`, see [`ListResourceSpecs`].
    pub fn list_resource_specs(
        self,
        request: &'a ListResourceSpecs,
    ) -> Call<'a, ListResourceSpecs> {
        self.client.call(request)
    }

    /// Lists resource types with their codes.
    ///
    /// `GET /v2/products/resource-types`, see [`ListResourceTypes`].
    pub fn list_resource_types(
        self,
        request: &'a ListResourceTypes,
    ) -> Call<'a, ListResourceTypes> {
        self.client.call(request)
    }

    /// Lists the resource types of one cloud service type.
    ///
    /// `GET /v2/products/service-resources`, see [`ListServiceResources`].
    pub fn list_service_resources(
        self,
        request: &'a ListServiceResources,
    ) -> Call<'a, ListServiceResources> {
        self.client.call(request)
    }

    /// Lists cloud service types with their codes.
    ///
    /// `GET /v2/products/service-types`, see [`ListServiceTypes`].
    pub fn list_service_types(self, request: &'a ListServiceTypes) -> Call<'a, ListServiceTypes> {
        self.client.call(request)
    }

    /// Lists usage types of resources with their codes.
    ///
    /// `GET /v2/products/usage-types`, see [`ListUsageTypes`].
    pub fn list_usage_types(self, request: &'a ListUsageTypes) -> Call<'a, ListUsageTypes> {
        self.client.call(request)
    }

    /// Lists resource types with their codes, all at once.
    ///
    /// `GET /v2/bases/resource-types`, see [`LegacyListResourceTypes`].
    #[deprecated = "deprecated by the vendor: use `ListResourceTypes`"]
    pub fn legacy_list_resource_types(
        self,
        request: &'a LegacyListResourceTypes,
    ) -> Call<'a, LegacyListResourceTypes> {
        self.client.call(request)
    }

    /// Lists cloud service types with their codes, all at once.
    ///
    /// `GET /v2/bases/service-types`, see [`LegacyListServiceTypes`].
    #[deprecated = "deprecated by the vendor: use `ListServiceTypes`"]
    pub fn legacy_list_service_types(
        self,
        request: &'a LegacyListServiceTypes,
    ) -> Call<'a, LegacyListServiceTypes> {
        self.client.call(request)
    }
}
