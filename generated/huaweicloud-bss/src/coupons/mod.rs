// @generated from spec/bss/operations/coupons. Do not edit: change that, and generate again.

//! Coupons of the customer, what changed them, and commercial discounts.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Lists the commercial discounts of Huawei Cloud that are in force for the customer. | [`list_business_discount_info`](Coupons::list_business_discount_info) | [`ListBusinessDiscountInfo`] `POST /v2/promotions/business/discount-info` |
//! | Lists what came into the customer's cash coupons and what went out of them. | [`list_customer_coupon_change_records`](Coupons::list_customer_coupon_change_records) | [`ListCustomerCouponChangeRecords`] `GET /v2/promotions/benefits/account-change-records` |
//! | Lists the coupons of the account that calls. | [`list_sub_customer_coupons`](Coupons::list_sub_customer_coupons) | [`ListSubCustomerCoupons`] `GET /v2/promotions/benefits/coupons` |

mod list_business_discount_info;
mod list_customer_coupon_change_records;
mod list_sub_customer_coupons;

use api_runtime::{Call, Client};
pub use list_business_discount_info::{
    CategoryQuote, CategoryQuoteStep, ListBusinessDiscountInfo, ListBusinessDiscountInfoCode,
    ListBusinessDiscountInfoError, ListBusinessDiscountInfoResponse, ProductQuote,
    ProductQuoteStep, QuoteChargingMode, QuoteKind, QuotePreference, QuotePreferenceForm,
    QuoteRegion, QuoteSite,
};
pub use list_customer_coupon_change_records::{
    CouponBalanceType, CouponChangeRecord, CouponTradeDetailType, CouponTradeType,
    ListCustomerCouponChangeRecords, ListCustomerCouponChangeRecordsCode,
    ListCustomerCouponChangeRecordsError, ListCustomerCouponChangeRecordsResponse,
};
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

    /// Lists the commercial discounts of Huawei Cloud that are in force for the customer.
    ///
    /// `POST /v2/promotions/business/discount-info`, see [`ListBusinessDiscountInfo`].
    pub fn list_business_discount_info(
        self,
        request: &'a ListBusinessDiscountInfo,
    ) -> Call<'a, ListBusinessDiscountInfo> {
        self.client.call(request)
    }

    /// Lists what came into the customer's cash coupons and what went out of them.
    ///
    /// `GET /v2/promotions/benefits/account-change-records`, see [`ListCustomerCouponChangeRecords`].
    pub fn list_customer_coupon_change_records(
        self,
        request: &'a ListCustomerCouponChangeRecords,
    ) -> Call<'a, ListCustomerCouponChangeRecords> {
        self.client.call(request)
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
