//! An enumeration of integers that must be a value or null.

use huaweicloud_bss::costs::CostFilterRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString};

fn required_operator(given: CostFilterRequired) {
    let _ = CostFilterRequired { operator: Empty.into(), ..given.clone() };
    let _ = CostFilterRequired { operator: EmptyString.into(), ..given.clone() };
    let _ = CostFilterRequired { operator: EmptyList.into(), ..given.clone() };
}

fn main() {}
