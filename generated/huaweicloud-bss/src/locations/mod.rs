// @generated from spec/bss/operations/locations. Do not edit: change that, and generate again.

//! Provinces, cities and districts, by the codes that addresses are registered with.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the cities of a province with their codes. | [`list_cities`](Locations::list_cities) | [`ListCities`] `GET /v2/systems/configs/cities` |
//! | Lists the districts of a city with their codes. | [`list_counties`](Locations::list_counties) | [`ListCounties`] `GET /v2/systems/configs/counties` |
//! | Lists the provinces with their codes. | [`list_provinces`](Locations::list_provinces) | [`ListProvinces`] `GET /v2/systems/configs/provinces` |

mod list_cities;
mod list_counties;
mod list_provinces;

use api_runtime::{Call, Client};
pub use list_cities::{City, ListCities, ListCitiesCode, ListCitiesError, ListCitiesResponse};
pub use list_counties::{
    County, ListCounties, ListCountiesCode, ListCountiesError, ListCountiesResponse,
};
pub use list_provinces::{
    ListProvinces, ListProvincesCode, ListProvincesError, ListProvincesResponse, Province,
};

/// Operations of this group; see [`Client::locations`](crate::Client::locations).
#[derive(Debug, Clone, Copy)]
pub struct Locations<'a> {
    client: &'a Client,
}

impl<'a> Locations<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the cities of a province with their codes.
    ///
    /// `GET /v2/systems/configs/cities`, see [`ListCities`].
    pub fn list_cities(self, request: &'a ListCities) -> Call<'a, ListCities> {
        self.client.call(request)
    }

    /// Lists the districts of a city with their codes.
    ///
    /// `GET /v2/systems/configs/counties`, see [`ListCounties`].
    pub fn list_counties(self, request: &'a ListCounties) -> Call<'a, ListCounties> {
        self.client.call(request)
    }

    /// Lists the provinces with their codes.
    ///
    /// `GET /v2/systems/configs/provinces`, see [`ListProvinces`].
    pub fn list_provinces(self, request: &'a ListProvinces) -> Call<'a, ListProvinces> {
        self.client.call(request)
    }
}
