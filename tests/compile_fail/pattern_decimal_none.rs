//! An amount of money that must be a value.

use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmountRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn required_amount(given: UpdateSubEnterpriseAmountRequired) {
    let _ = UpdateSubEnterpriseAmountRequired { amount: Empty, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: EmptyString, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: Null, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: EmptyList, ..given.clone() };
}

fn main() {}
