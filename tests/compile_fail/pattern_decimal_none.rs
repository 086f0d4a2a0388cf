//! An amount of money that must be a value.

use huaweicloud_bss::enterprise::{UpdateSubEnterpriseAmount, UpdateSubEnterpriseAmountRequired};
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn required_amount(given: UpdateSubEnterpriseAmountRequired) {
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: Empty, ..given.clone() });
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: EmptyString, ..given.clone() });
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: Null, ..given.clone() });
    let _ = UpdateSubEnterpriseAmount::new(UpdateSubEnterpriseAmountRequired { amount: EmptyList, ..given.clone() });
}

fn main() {}
