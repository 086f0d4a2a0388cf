//! An enumeration of texts that may also be the empty string.

use huaweicloud_bss::partner_bills::LegacySubcustomerBills;
use huaweicloud_bss::{Empty, EmptyList, Null};

fn optional_pay_method(request: LegacySubcustomerBills) {
    let _ = request.clone().pay_method(Empty);
    let _ = request.clone().pay_method(Null);
    let _ = request.clone().pay_method(EmptyList);
}

fn main() {}
