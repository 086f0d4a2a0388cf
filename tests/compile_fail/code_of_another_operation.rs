//! An error code that the operation never answers with.

use huaweicloud_bss::Error;
use huaweicloud_bss::orders::{CancelCustomerOrderError, ListCustomerOrdersError, PayOrdersCode, PayOrdersError};

fn another(listed: ListCustomerOrdersError, cancelled: CancelCustomerOrderError) {
    let _ = matches!(listed, Error::Api(refusal) if refusal.code == PayOrdersCode::BalanceShort);
    let _ = matches!(&cancelled, Error::Api(refusal) if matches!(refusal.code, PayOrdersCode::BalanceShort));
}

fn none(paid: PayOrdersError) {
    let _ = matches!(&paid, Error::Api(refusal) if matches!(refusal.code, PayOrdersCode::AccountsNotAssociated));
}

fn main() {}
