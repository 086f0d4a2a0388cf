// @generated from spec/bssintl/operations/prices. Do not edit: change that, and generate again.

//! What resources would cost, before anything is bought.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Tells what pay-per-use products would cost. | [`list_on_demand_resource_ratings`](Prices::list_on_demand_resource_ratings) | [`ListOnDemandResourceRatings`] `POST /v2/bills/ratings/on-demand-resources` |
//! | Tells what yearly/monthly products would cost. | [`list_rate_on_period_detail`](Prices::list_rate_on_period_detail) | [`ListRateOnPeriodDetail`] `POST /v2/bills/ratings/period-resources/subscribe-rate` |
//! | Asks for the price of products by their specification, in the v1.0 form. Deprecated. | [`legacy_query_rating`](Prices::legacy_query_rating) | [`LegacyQueryRating`] `POST /v1.0/{domain_id}/customer/product-mgr/query-rating` |

mod legacy_query_rating;
mod list_on_demand_resource_ratings;
mod list_rate_on_period_detail;

use api_runtime::{Call, Client};
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
