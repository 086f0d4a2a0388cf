//! A float where money is meant: it could not say a tenth.

use huaweicloud_bss::Decimal;
use huaweicloud_bss::enterprise::{UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired};

fn amount(given: UpdateSubEnterpriseAmountRequired) {
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: 0.1, ..given.clone() });
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: 0.1_f64.into(), ..given });
}

fn conversion(float: f64) -> Decimal {
    Decimal::from(float)
}

fn main() {}
