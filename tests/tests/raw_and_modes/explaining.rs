//! `explain()` says what the server makes of a request, and why.

use huaweicloud_bss::Null;
use huaweicloud_bss::enterprise::{LegacyShowTransferAmount, LegacyShowTransferAmountRequired};
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::types::BalanceType;

fn transfer_amount(balance_type: BalanceType) -> LegacyShowTransferAmount {
    LegacyShowTransferAmount::new(LegacyShowTransferAmountRequired { domain_id: "d1".to_owned(), balance_type })
}

/// The line about one parameter.
fn line(explanation: &str, parameter: &str) -> String {
    let start = format!("{parameter}: ");
    let line = explanation.lines().find(|line| line.starts_with(&start));
    line.map(str::to_owned).unwrap_or_default()
}

#[test]
fn an_absent_offset_means_what_the_account_makes_of_it() {
    let offset = |balance_type| line(&transfer_amount(balance_type).explain().to_string(), "offset");
    assert_eq!(offset(BalanceType::Debit), "offset: absent → no effect, because balance_type is BALANCE_TYPE_DEBIT");
    assert_eq!(offset(BalanceType::Credit), "offset: absent → default 1, because balance_type is BALANCE_TYPE_CREDIT");
}

#[test]
fn a_value_without_effect_is_told_as_such() {
    let offset = |balance_type| line(&transfer_amount(balance_type).offset(7).explain().to_string(), "offset");
    assert_eq!(offset(BalanceType::Debit), "offset: 7 → no effect, because balance_type is BALANCE_TYPE_DEBIT");
    assert_eq!(offset(BalanceType::Credit), "offset: 7 → as given");
}

#[test]
fn states_are_shown_as_they_will_be_spelled() {
    let request = ListCustomerOrders::new().order_id(Null);
    let explanation = request.explain().to_string();
    assert_eq!(
        line(&explanation, "order_id"),
        "order_id: order_id=null → filter for records whose field is empty or null"
    );
    assert_eq!(line(&explanation, "customer_id"), "customer_id: absent → not a filter");
    assert_eq!(line(&explanation, "limit"), "limit: absent → default 10");
    let edited = api_runtime::explain(&request.raw().query("order_id", "\"\"")).to_string();
    assert_eq!(line(&edited, "order_id"), "order_id: edited by raw() → not checked");
}
