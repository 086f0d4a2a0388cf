// @generated from spec/bss/operations/costs. Do not edit: change that, and generate again.

//! Costs as the cost center shows them: amortized or billed, by period and dimension.
//!
//! | Operation | Call | Request |
//! |---|---|---|
//! | Sums up costs by day or month and by up to three dimensions, as the cost analysis does. | [`list_costs`](Costs::list_costs) | [`ListCosts`] `POST /v4/costs/cost-analysed-bills/query` |
//! | Lists the amortized costs of one month, record by record. | [`list_customer_bills_monthly_break_down`](Costs::list_customer_bills_monthly_break_down) | [`ListCustomerBillsMonthlyBreakDown`] `GET /v2/costs/cost-analysed-bills/monthly-breakdown` |

mod list_costs;
mod list_customer_bills_monthly_break_down;

use api_runtime::{Call, Client};
pub use list_costs::{
    CostAmountType, CostByDimension, CostDimension, CostDimensionValue, CostFilter,
    CostFilterFactor, CostFilterFactorRequired, CostFilterOperator, CostFilterRequired,
    CostGrouping, CostGroupingRequired, CostGroupingType, CostOfPeriod, CostTimeCondition,
    CostTimeConditionRequired, CostTimeMeasure, CostType, ListCosts, ListCostsCode, ListCostsError,
    ListCostsRequired, ListCostsResponse,
};
pub use list_customer_bills_monthly_break_down::{
    AmortizedCostRecord, CostTag, CostUnitAssignment, ListCustomerBillsMonthlyBreakDown,
    ListCustomerBillsMonthlyBreakDownCode, ListCustomerBillsMonthlyBreakDownError,
    ListCustomerBillsMonthlyBreakDownResponse,
};

/// Operations of this group; see [`Client::costs`](crate::Client::costs).
#[derive(Debug, Clone, Copy)]
pub struct Costs<'a> {
    client: &'a Client,
}

impl<'a> Costs<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Sums up costs by day or month and by up to three dimensions, as the cost analysis does.
    ///
    /// `POST /v4/costs/cost-analysed-bills/query`, see [`ListCosts`].
    pub fn list_costs(self, request: &'a ListCosts) -> Call<'a, ListCosts> {
        self.client.call(request)
    }

    /// Lists the amortized costs of one month, record by record.
    ///
    /// `GET /v2/costs/cost-analysed-bills/monthly-breakdown`, see [`ListCustomerBillsMonthlyBreakDown`].
    pub fn list_customer_bills_monthly_break_down(
        self,
        request: &'a ListCustomerBillsMonthlyBreakDown,
    ) -> Call<'a, ListCustomerBillsMonthlyBreakDown> {
        self.client.call(request)
    }
}
