//! Required values without their names: two of one type could be swapped, so there is no such constructor.

use huaweicloud_bss::Decimal;
use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmount;
use huaweicloud_bss::orders::{PayOrders, UseInPayment};

fn main() {
    let _ = PayOrders::new("CS1", UseInPayment::Used, UseInPayment::NotUsed);
    let _ = UpdateSubEnterpriseAmount::new(Decimal::ONE, "member");
}
