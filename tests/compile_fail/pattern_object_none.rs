//! An object that must be a value.

use huaweicloud_bss::customers::CreatePersonalRealnameAuth;
use huaweicloud_bss::enterprise::CreateSubEnterpriseAccountRequired;
use huaweicloud_bss::{Empty, EmptyList, EmptyString, Null};

fn optional_bank_card_info(request: CreatePersonalRealnameAuth) {
    let _ = request.clone().bank_card_info(Empty);
    let _ = request.clone().bank_card_info(EmptyString);
    let _ = request.clone().bank_card_info(Null);
    let _ = request.clone().bank_card_info(EmptyList);
}

fn required_new_sub_customer(given: CreateSubEnterpriseAccountRequired) {
    let _ = CreateSubEnterpriseAccountRequired { new_sub_customer: Empty, ..given.clone() };
    let _ = CreateSubEnterpriseAccountRequired { new_sub_customer: EmptyString, ..given.clone() };
    let _ = CreateSubEnterpriseAccountRequired { new_sub_customer: Null, ..given.clone() };
    let _ = CreateSubEnterpriseAccountRequired { new_sub_customer: EmptyList, ..given.clone() };
}

fn main() {}
