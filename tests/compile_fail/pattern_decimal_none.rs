//! A decimal that must be a value or, where it is optional, be left out.

use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmountRequired;
use huaweicloud_bss::prices::LegacyRatingProduct;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_usage_value(request: LegacyRatingProduct) {
    let _ = request.clone().usage_value(Empty);
    let _ = request.clone().usage_value(EmptyString);
    let _ = request.clone().usage_value(Null);
    let _ = request.clone().usage_value(EmptyList);
}

fn required_amount(given: UpdateSubEnterpriseAmountRequired) {
    let _ = UpdateSubEnterpriseAmountRequired { amount: Empty, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: EmptyString, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: Null, ..given.clone() };
    let _ = UpdateSubEnterpriseAmountRequired { amount: EmptyList, ..given.clone() };
}

fn main() {}
