//! A setter for a required value: there is none, since the constructor asks for it.

use huaweicloud_bss::Decimal;
use huaweicloud_bss::enterprise::UpdateSubEnterpriseAmount;
use huaweicloud_bss::orders::PayOrders;

fn order(request: PayOrders) {
    let _ = request.order_id("CS1");
}

fn money(request: UpdateSubEnterpriseAmount) {
    let _ = request.amount(Decimal::ONE);
}

fn main() {}
