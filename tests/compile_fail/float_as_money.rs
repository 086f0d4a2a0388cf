//! A float where money is meant: it could not even say a tenth.

use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmountRequired;

fn amount(float: f64, given: UpdateSubEnterpriseAmountRequired) {
    let _ = UpdateSubEnterpriseAmountRequired { amount: 0.1, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: float, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: float.into(), ..given };
}

fn main() {}
