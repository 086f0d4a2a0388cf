// @generated from spec/bssintl/operations/partner_bills. Do not edit: change that, and generate again.

//! What a partner's customers spent, and the incentives that a partner gets.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Shows the bill of a partner for one month, in sums. | [`list_postpaid_bill_sum`](PartnerBills::list_postpaid_bill_sum) | [`ListPostpaidBillSum`] `GET /v2/bills/partner-bills/postpaid-bill-summary` |
//! | Shows the bill of a partner for a month, in the v1.0 form. Deprecated. | [`legacy_postpaid_bill_summary`](PartnerBills::legacy_postpaid_bill_summary) | [`LegacyPostpaidBillSummary`] `GET /v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary` |

mod legacy_postpaid_bill_summary;
mod list_postpaid_bill_sum;

use api_runtime::{Call, Client};
pub use legacy_postpaid_bill_summary::{
    LegacyPostpaidBill, LegacyPostpaidBillSummary, LegacyPostpaidBillSummaryCode,
    LegacyPostpaidBillSummaryError, LegacyPostpaidBillSummaryRequired,
    LegacyPostpaidBillSummaryResponse,
};
pub use list_postpaid_bill_sum::{
    ListPostpaidBillSum, ListPostpaidBillSumCode, ListPostpaidBillSumError,
    ListPostpaidBillSumResponse,
};

/// Operations of this group; see [`Client::partner_bills`](crate::Client::partner_bills).
#[derive(Debug, Clone, Copy)]
pub struct PartnerBills<'a> {
    client: &'a Client,
}

impl<'a> PartnerBills<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Shows the bill of a partner for one month, in sums.
    ///
    /// `GET /v2/bills/partner-bills/postpaid-bill-summary`, see [`ListPostpaidBillSum`].
    pub fn list_postpaid_bill_sum(
        self,
        request: &'a ListPostpaidBillSum,
    ) -> Call<'a, ListPostpaidBillSum> {
        self.client.call(request)
    }

    /// Shows the bill of a partner for a month, in the v1.0 form.
    ///
    /// `GET /v1.0/{partner_id}/partner/account-mgr/postpaid-bill-summary`, see [`LegacyPostpaidBillSummary`].
    #[deprecated = "deprecated by the vendor: use `ListPostpaidBillSum`"]
    pub fn legacy_postpaid_bill_summary(
        self,
        request: &'a LegacyPostpaidBillSummary,
    ) -> Call<'a, LegacyPostpaidBillSummary> {
        self.client.call(request)
    }
}
