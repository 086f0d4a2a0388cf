//! A list that must hold items or, where it is optional, be left out.

use huaweicloud_bss::subscriptions::{ListPayPerUseCustomerResources, UpdatePeriodToOnDemandRequired};
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_resource_ids(request: ListPayPerUseCustomerResources) {
    let _ = request.clone().resource_ids(Empty);
    let _ = request.clone().resource_ids(EmptyString);
    let _ = request.clone().resource_ids(Null);
    let _ = request.clone().resource_ids(EmptyList);
}

fn optional_status_list(request: ListPayPerUseCustomerResources) {
    let _ = request.clone().status_list(Empty);
    let _ = request.clone().status_list(EmptyString);
    let _ = request.clone().status_list(Null);
    let _ = request.clone().status_list(EmptyList);
}

fn required_resource_ids(given: UpdatePeriodToOnDemandRequired) {
    let _ = UpdatePeriodToOnDemandRequired { resource_ids: Empty, ..given.clone() };
    let _ = UpdatePeriodToOnDemandRequired { resource_ids: EmptyString, ..given.clone() };
    let _ = UpdatePeriodToOnDemandRequired { resource_ids: Null, ..given.clone() };
    let _ = UpdatePeriodToOnDemandRequired { resource_ids: EmptyList, ..given.clone() };
}

fn main() {}
