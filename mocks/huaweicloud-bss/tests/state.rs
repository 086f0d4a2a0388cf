//! State: what writes change, what they refuse, and that it outlives the server.

mod codes;
pub(crate) mod documented;
mod file;
mod money;
mod payment;
mod resources;
mod rows;
mod steps;

use mock_server::MockServer;

use crate::support::call;

const PAY: &str = "POST /v3/orders/customer-orders/pay";
const TRANSFER: &str = "POST /v2/enterprises/multi-accounts/transfer-amount";
const LEGACY_TRANSFER: &str = "POST /v1.0/master-1/customer/account-mgr/transfer";
const RECLAIM: &str = "POST /v2/enterprises/multi-accounts/retrieve-amount";

/// The code of a refusal, which the operation must document; empty for an answer.
pub(crate) async fn code(server: &MockServer, line: &str, body: &str) -> String {
    let code = call(server, line, body).await.text("error_code");
    let operation = server.requests().pop().and_then(|seen| seen.operation).expect("the path is known");
    assert!(code.is_empty() || documented::is_documented(&operation, &code), "{operation} does not document {code}");
    code
}

/// What is available in a row that the spec calls an account, a credit line or a coupon.
fn amount(server: &MockServer, collection: &str, field: &str, value: &str) -> String {
    let data = server.data();
    let row = data.find(collection, field, value).expect("the row is there");
    let amount = row.decimal("available").or(row.decimal("balance"));
    amount.expect("an amount").to_string()
}
