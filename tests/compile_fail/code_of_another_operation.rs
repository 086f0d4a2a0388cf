//! An error code that the operation never answers with.

use huaweicloud_bss::orders::{CancelCustomerOrderError, ListCustomerOrdersError, PayOrdersCode, PayOrdersError};
use huaweicloud_bss::{Code, Error};

fn another(listed: ListCustomerOrdersError, cancelled: CancelCustomerOrderError) {
    let _ = matches!(listed, Error::Api(refusal) if refusal.code == PayOrdersCode::BalanceShort);
    let _ = matches!(&cancelled, Error::Api(refusal) if matches!(refusal.code, Code::Own(PayOrdersCode::BalanceShort)));
}

fn none(paid: PayOrdersError) {
    let _ = matches!(&paid, Error::Api(refusal) if matches!(refusal.code, Code::Own(PayOrdersCode::AccountsNotAssociated)));
}

fn main() {}
