// @generated from spec/bss/operations/partner_coupons. Do not edit: change that, and generate again.

//! Coupons that a partner issues to its customers, and the quotas that they come from.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Issues coupons to customers of a partner, within a coupon quota. | [`create_partner_coupons`](PartnerCoupons::create_partner_coupons) | [`CreatePartnerCoupons`] `POST /v2/promotions/benefits/partner-coupons` |
//! | Lists grants and reclaims of cash coupon quotas between a distributor and its cloud resellers. | [`list_coupon_quotas_records`](PartnerCoupons::list_coupon_quotas_records) | [`ListCouponQuotasRecords`] `GET /v2/partners/coupon-quotas/records` |
//! | Lists the quotas of cash coupons that a distributor granted to its cloud resellers. | [`list_issued_coupon_quotas`](PartnerCoupons::list_issued_coupon_quotas) | [`ListIssuedCouponQuotas`] `GET /v2/partners/issued-coupon-quotas` |
//! | Lists the coupons that a partner issued to its customers. | [`list_issued_partner_coupons`](PartnerCoupons::list_issued_partner_coupons) | [`ListIssuedPartnerCoupons`] `GET /v2/promotions/benefits/partner-coupons` |
//! | Lists the records of coupons that a partner issued to customers and of coupons taken back. | [`list_partner_coupons_record`](PartnerCoupons::list_partner_coupons_record) | [`ListPartnerCouponsRecord`] `GET /v2/promotions/benefits/partner-coupons/records/query` |
//! | Lists the coupon quotas that a partner has. | [`list_quota_coupons`](PartnerCoupons::list_quota_coupons) | [`ListQuotaCoupons`] `POST /v2/partners/coupon-quotas/query` |
//! | Takes coupon quotas back that a distributor granted to its cloud resellers. | [`reclaim_coupon_quotas`](PartnerCoupons::reclaim_coupon_quotas) | [`ReclaimCouponQuotas`] `POST /v2/partners/coupon-quotas/indirect-partner-reclaim` |
//! | Takes a coupon back that a partner issued to a customer. | [`reclaim_partner_coupons`](PartnerCoupons::reclaim_partner_coupons) | [`ReclaimPartnerCoupons`] `POST /v2/promotions/benefits/partner-coupons/reclaim` |
//! | Grants quotas of cash coupons from a distributor to its cloud resellers. | [`update_coupon_quotas`](PartnerCoupons::update_coupon_quotas) | [`UpdateCouponQuotas`] `POST /v2/partners/coupon-quotas/indirect-partner-adjust` |

mod create_partner_coupons;
mod list_coupon_quotas_records;
mod list_issued_coupon_quotas;
mod list_issued_partner_coupons;
mod list_partner_coupons_record;
mod list_quota_coupons;
mod reclaim_coupon_quotas;
mod reclaim_partner_coupons;
mod update_coupon_quotas;

use api_runtime::{Call, Client};
pub use create_partner_coupons::{
    CreatePartnerCoupons, CreatePartnerCouponsCode, CreatePartnerCouponsError,
    CreatePartnerCouponsRequired, CreatePartnerCouponsResponse, IssuedCouponId,
};
pub use list_coupon_quotas_records::{
    CouponQuotaOperation, CouponQuotaRecord, ListCouponQuotasRecords, ListCouponQuotasRecordsCode,
    ListCouponQuotasRecordsError, ListCouponQuotasRecordsResponse,
};
pub use list_issued_coupon_quotas::{
    IssuedCouponQuota, ListIssuedCouponQuotas, ListIssuedCouponQuotasCode,
    ListIssuedCouponQuotasError, ListIssuedCouponQuotasResponse,
};
pub use list_issued_partner_coupons::{
    ListIssuedPartnerCoupons, ListIssuedPartnerCouponsCode, ListIssuedPartnerCouponsError,
    ListIssuedPartnerCouponsResponse, PartnerCoupon,
};
pub use list_partner_coupons_record::{
    CouponRecordOperation, ListPartnerCouponsRecord, ListPartnerCouponsRecordCode,
    ListPartnerCouponsRecordError, ListPartnerCouponsRecordResponse, PartnerCouponRecord,
};
pub use list_quota_coupons::{
    CouponQuota, ListQuotaCoupons, ListQuotaCouponsCode, ListQuotaCouponsError,
    ListQuotaCouponsResponse,
};
pub use reclaim_coupon_quotas::{
    ReclaimCouponQuotas, ReclaimCouponQuotasCode, ReclaimCouponQuotasError,
    ReclaimCouponQuotasResponse, ReclaimedCouponQuota,
};
pub use reclaim_partner_coupons::{
    ReclaimPartnerCoupons, ReclaimPartnerCouponsCode, ReclaimPartnerCouponsError,
    ReclaimPartnerCouponsResponse,
};
pub use update_coupon_quotas::{
    GrantedCouponQuota, UpdateCouponQuotas, UpdateCouponQuotasCode, UpdateCouponQuotasError,
    UpdateCouponQuotasRequired, UpdateCouponQuotasResponse,
};

/// Operations of this group; see [`Client::partner_coupons`](crate::Client::partner_coupons).
#[derive(Debug, Clone, Copy)]
pub struct PartnerCoupons<'a> {
    client: &'a Client,
}

impl<'a> PartnerCoupons<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Issues coupons to customers of a partner, within a coupon quota.
    ///
    /// `POST /v2/promotions/benefits/partner-coupons`, see [`CreatePartnerCoupons`].
    pub fn create_partner_coupons(
        self,
        request: &'a CreatePartnerCoupons,
    ) -> Call<'a, CreatePartnerCoupons> {
        self.client.call(request)
    }

    /// Lists grants and reclaims of cash coupon quotas between a distributor and its cloud resellers.
    ///
    /// `GET /v2/partners/coupon-quotas/records`, see [`ListCouponQuotasRecords`].
    pub fn list_coupon_quotas_records(
        self,
        request: &'a ListCouponQuotasRecords,
    ) -> Call<'a, ListCouponQuotasRecords> {
        self.client.call(request)
    }

    /// Lists the quotas of cash coupons that a distributor granted to its cloud resellers.
    ///
    /// `GET /v2/partners/issued-coupon-quotas`, see [`ListIssuedCouponQuotas`].
    pub fn list_issued_coupon_quotas(
        self,
        request: &'a ListIssuedCouponQuotas,
    ) -> Call<'a, ListIssuedCouponQuotas> {
        self.client.call(request)
    }

    /// Lists the coupons that a partner issued to its customers.
    ///
    /// `GET /v2/promotions/benefits/partner-coupons`, see [`ListIssuedPartnerCoupons`].
    pub fn list_issued_partner_coupons(
        self,
        request: &'a ListIssuedPartnerCoupons,
    ) -> Call<'a, ListIssuedPartnerCoupons> {
        self.client.call(request)
    }

    /// Lists the records of coupons that a partner issued to customers and of coupons taken back.
    ///
    /// `GET /v2/promotions/benefits/partner-coupons/records/query`, see [`ListPartnerCouponsRecord`].
    pub fn list_partner_coupons_record(
        self,
        request: &'a ListPartnerCouponsRecord,
    ) -> Call<'a, ListPartnerCouponsRecord> {
        self.client.call(request)
    }

    /// Lists the coupon quotas that a partner has.
    ///
    /// `POST /v2/partners/coupon-quotas/query`, see [`ListQuotaCoupons`].
    pub fn list_quota_coupons(self, request: &'a ListQuotaCoupons) -> Call<'a, ListQuotaCoupons> {
        self.client.call(request)
    }

    /// Takes coupon quotas back that a distributor granted to its cloud resellers.
    ///
    /// `POST /v2/partners/coupon-quotas/indirect-partner-reclaim`, see [`ReclaimCouponQuotas`].
    pub fn reclaim_coupon_quotas(
        self,
        request: &'a ReclaimCouponQuotas,
    ) -> Call<'a, ReclaimCouponQuotas> {
        self.client.call(request)
    }

    /// Takes a coupon back that a partner issued to a customer.
    ///
    /// `POST /v2/promotions/benefits/partner-coupons/reclaim`, see [`ReclaimPartnerCoupons`].
    pub fn reclaim_partner_coupons(
        self,
        request: &'a ReclaimPartnerCoupons,
    ) -> Call<'a, ReclaimPartnerCoupons> {
        self.client.call(request)
    }

    /// Grants quotas of cash coupons from a distributor to its cloud resellers.
    ///
    /// `POST /v2/partners/coupon-quotas/indirect-partner-adjust`, see [`UpdateCouponQuotas`].
    pub fn update_coupon_quotas(
        self,
        request: &'a UpdateCouponQuotas,
    ) -> Call<'a, UpdateCouponQuotas> {
        self.client.call(request)
    }
}
