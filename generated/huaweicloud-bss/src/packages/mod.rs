// @generated from spec/bss/operations/packages. Do not edit: change that, and generate again.

//! Packages of resources that were paid in advance, and what is left of them.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the resource packages of the customer, and what is left of them. | [`list_free_resource_infos`](Packages::list_free_resource_infos) | [`ListFreeResourceInfos`] `POST /v3/payments/free-resources/query` |
//! | Shows what is left of items of resource packages, and for which period. | [`list_free_resource_usages`](Packages::list_free_resource_usages) | [`ListFreeResourceUsages`] `POST /v2/payments/free-resources/usages/details/query` |
//! | Lists what is left of the customer's resource packages, in the older form. Deprecated. | [`legacy_list_free_resource_usages`](Packages::legacy_list_free_resource_usages) | [`LegacyListFreeResourceUsages`] `POST /v2/payments/free-resources/usages/query` |
//! | Lists the resource packages of the customer, in the older form. Deprecated. | [`legacy_list_free_resources`](Packages::legacy_list_free_resources) | [`LegacyListFreeResources`] `POST /v2/payments/free-resources/query` |

mod legacy_list_free_resource_usages;
mod legacy_list_free_resources;
mod list_free_resource_infos;
mod list_free_resource_usages;

use api_runtime::{Call, Client};
pub use legacy_list_free_resource_usages::{
    LegacyListFreeResourceUsages, LegacyListFreeResourceUsagesCode,
    LegacyListFreeResourceUsagesError, LegacyListFreeResourceUsagesResponse,
    LegacyPackageReuseCycle, LegacyPackageReuseCycleType, LegacyPackageReuseMode,
    LegacyPackageUsage,
};
pub use legacy_list_free_resources::{
    LegacyListFreeResources, LegacyListFreeResourcesCode, LegacyListFreeResourcesError,
    LegacyListFreeResourcesResponse, LegacyListedReuseMode, LegacyPackageBundleType,
    LegacyPackageItem, LegacyPackageProjectScope, LegacyPackageSource, LegacyPackageStatus,
    LegacyResourcePackage,
};
pub use list_free_resource_infos::{
    ListFreeResourceInfos, ListFreeResourceInfosCode, ListFreeResourceInfosError,
    ListFreeResourceInfosResponse, PackageBundleType, PackageItem, PackageProjectScope,
    PackageReuseMode, PackageSource, PackageStatus, ResourcePackage,
};
pub use list_free_resource_usages::{
    ListFreeResourceUsages, ListFreeResourceUsagesCode, ListFreeResourceUsagesError,
    ListFreeResourceUsagesResponse, PackageItemUsage, PackageReuseCycle, PackageReuseCycleType,
};

/// Operations of this group; see [`Client::packages`](crate::Client::packages).
#[derive(Debug, Clone, Copy)]
pub struct Packages<'a> {
    client: &'a Client,
}

impl<'a> Packages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the resource packages of the customer, and what is left of them.
    ///
    /// `POST /v3/payments/free-resources/query`, see [`ListFreeResourceInfos`].
    pub fn list_free_resource_infos(
        self,
        request: &'a ListFreeResourceInfos,
    ) -> Call<'a, ListFreeResourceInfos> {
        self.client.call(request)
    }

    /// Shows what is left of items of resource packages, and for which period.
    ///
    /// `POST /v2/payments/free-resources/usages/details/query`, see [`ListFreeResourceUsages`].
    pub fn list_free_resource_usages(
        self,
        request: &'a ListFreeResourceUsages,
    ) -> Call<'a, ListFreeResourceUsages> {
        self.client.call(request)
    }

    /// Lists what is left of the customer's resource packages, in the older form.
    ///
    /// `POST /v2/payments/free-resources/usages/query`, see [`LegacyListFreeResourceUsages`].
    #[deprecated = "deprecated by the vendor: use `ListFreeResourceUsages`"]
    pub fn legacy_list_free_resource_usages(
        self,
        request: &'a LegacyListFreeResourceUsages,
    ) -> Call<'a, LegacyListFreeResourceUsages> {
        self.client.call(request)
    }

    /// Lists the resource packages of the customer, in the older form.
    ///
    /// `POST /v2/payments/free-resources/query`, see [`LegacyListFreeResources`].
    #[deprecated = "deprecated by the vendor: use `ListFreeResourceInfos`"]
    pub fn legacy_list_free_resources(
        self,
        request: &'a LegacyListFreeResources,
    ) -> Call<'a, LegacyListFreeResources> {
        self.client.call(request)
    }
}
