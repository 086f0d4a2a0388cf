// @generated from spec/bssintl/operations/coupons. Do not edit: change that, and generate again.

//! Coupons of the customer.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the coupons of the account that calls. | [`list_sub_customer_coupons`](Coupons::list_sub_customer_coupons) | [`ListSubCustomerCoupons`] `GET /v2/promotions/benefits/coupons` |

mod list_sub_customer_coupons;

use api_runtime::{Call, Client};
pub use list_sub_customer_coupons::{
    Coupon, CouponStatusFilter, CouponTypeFilter, ListSubCustomerCoupons,
    ListSubCustomerCouponsCode, ListSubCustomerCouponsError, ListSubCustomerCouponsResponse,
};

/// Operations of this group; see [`Client::coupons`](crate::Client::coupons).
#[derive(Debug, Clone, Copy)]
pub struct Coupons<'a> {
    client: &'a Client,
}

impl<'a> Coupons<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists the coupons of the account that calls.
    ///
    /// `GET /v2/promotions/benefits/coupons`, see [`ListSubCustomerCoupons`].
    pub fn list_sub_customer_coupons(
        self,
        request: &'a ListSubCustomerCoupons,
    ) -> Call<'a, ListSubCustomerCoupons> {
        self.client.call(request)
    }
}
