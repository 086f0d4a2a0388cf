// @generated from spec/bss/operations/prices. Do not edit: change that, and generate again.

//! What resources would cost, before anything is bought.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Tells what pay-per-use products would cost. | [`list_on_demand_resource_ratings`](Prices::list_on_demand_resource_ratings) | [`ListOnDemandResourceRatings`] `POST /v2/bills/ratings/on-demand-resources` |
//! | Tells what yearly/monthly products would cost. | [`list_rate_on_period_detail`](Prices::list_rate_on_period_detail) | [`ListRateOnPeriodDetail`] `POST /v2/bills/ratings/period-resources/subscribe-rate` |
//! | Asks what the change of a yearly/monthly resource to a larger specification costs, in the v1.0 form. Deprecated. | [`legacy_query_change_rating`](Prices::legacy_query_change_rating) | [`LegacyQueryChangeRating`] `POST /v1.0/{domain_id}/customer/product-mgr/query-change-rating` |
//! | Asks for the price of products by their specification, in the v1.0 form. Deprecated. | [`legacy_query_rating`](Prices::legacy_query_rating) | [`LegacyQueryRating`] `POST /v1.0/{domain_id}/customer/product-mgr/query-rating` |

mod legacy_query_change_rating;
mod legacy_query_rating;
mod list_on_demand_resource_ratings;
mod list_rate_on_period_detail;

use api_runtime::{Call, Client};
pub use legacy_query_change_rating::{
    LegacyChangeRating, LegacyChangedProduct, LegacyChangedProductRequired, LegacyChangedSizeUnit,
    LegacyQueryChangeRating, LegacyQueryChangeRatingCode, LegacyQueryChangeRatingError,
    LegacyQueryChangeRatingRequired, LegacyQueryChangeRatingResponse,
};
pub use legacy_query_rating::{
    LegacyProductRating, LegacyQueryRating, LegacyQueryRatingCode, LegacyQueryRatingError,
    LegacyQueryRatingRequired, LegacyQueryRatingResponse, LegacyRating, LegacyRatingChargingMode,
    LegacyRatingPeriodType, LegacyRatingProduct, LegacyRatingProductRequired,
};
pub use list_on_demand_resource_ratings::{
    DemandDiscount, DemandProductInfo, DemandProductInfoRequired, DemandProductPrice,
    ListOnDemandResourceRatings, ListOnDemandResourceRatingsCode, ListOnDemandResourceRatingsError,
    ListOnDemandResourceRatingsRequired, ListOnDemandResourceRatingsResponse, PricePrecision,
};
pub use list_rate_on_period_detail::{
    InstalmentMode, ListRateOnPeriodDetail, ListRateOnPeriodDetailCode,
    ListRateOnPeriodDetailError, ListRateOnPeriodDetailRequired, ListRateOnPeriodDetailResponse,
    PeriodDiscountedPrice, PeriodListPrice, PeriodProductInfo, PeriodProductInfoRequired,
    PeriodProductListPrice, PeriodProductPrice, PriceInstalmentPeriod, PricePeriodType,
};

/// Operations of this group; see [`Client::prices`](crate::Client::prices).
#[derive(Debug, Clone, Copy)]
pub struct Prices<'a> {
    client: &'a Client,
}

impl<'a> Prices<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Tells what pay-per-use products would cost.
    ///
    /// `POST /v2/bills/ratings/on-demand-resources`, see [`ListOnDemandResourceRatings`].
    pub fn list_on_demand_resource_ratings(
        self,
        request: &'a ListOnDemandResourceRatings,
    ) -> Call<'a, ListOnDemandResourceRatings> {
        self.client.call(request)
    }

    /// Tells what yearly/monthly products would cost.
    ///
    /// `POST /v2/bills/ratings/period-resources/subscribe-rate`, see [`ListRateOnPeriodDetail`].
    pub fn list_rate_on_period_detail(
        self,
        request: &'a ListRateOnPeriodDetail,
    ) -> Call<'a, ListRateOnPeriodDetail> {
        self.client.call(request)
    }

    /// Asks what the change of a yearly/monthly resource to a larger specification costs, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/customer/product-mgr/query-change-rating`, see [`LegacyQueryChangeRating`].
    #[deprecated = "deprecated by the vendor: use `ListRateOnPeriodDetail`"]
    pub fn legacy_query_change_rating(
        self,
        request: &'a LegacyQueryChangeRating,
    ) -> Call<'a, LegacyQueryChangeRating> {
        self.client.call(request)
    }

    /// Asks for the price of products by their specification, in the v1.0 form.
    ///
    /// `POST /v1.0/{domain_id}/customer/product-mgr/query-rating`, see [`LegacyQueryRating`].
    #[deprecated = "deprecated by the vendor: use `ListOnDemandResourceRatings`"]
    pub fn legacy_query_rating(
        self,
        request: &'a LegacyQueryRating,
    ) -> Call<'a, LegacyQueryRating> {
        self.client.call(request)
    }
}
