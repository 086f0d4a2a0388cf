//! Amounts come with the unit and the currency that the spec puts beside them.

use huaweicloud_bss::enterprise::ShowMultiAccountTransferAmount;
use huaweicloud_bss::orders::ListCustomerOrders;
use huaweicloud_bss::types::{BalanceType, MoneyUnit};
use huaweicloud_bss::{Amount, AmountError, Decimal};

use super::start;

#[tokio::test]
async fn orders_are_summed_with_their_unit() {
    let (_server, client) = start().await;
    let request = ListCustomerOrders::new().limit(4);
    let mut orders = client.orders().list_customer_orders(&request).pages().items();
    let orders = orders.collect_up_to(100).await.expect("items");
    let plain: Decimal = orders.iter().filter_map(|order| order.official_amount).sum();
    let amounts: Vec<_> = orders.iter().map(|order| order.official_amount_with_unit().expect("all three")).collect();
    let zero = Amount::new(Decimal::ZERO, &MoneyUnit::Yuan, Some("CNY"));
    let sum = amounts.iter().try_fold(zero, |sum, amount| sum.checked_add(*amount)).expect("one unit");
    assert_eq!((sum.value, sum.unit, sum.currency), (plain, &MoneyUnit::Yuan, Some("CNY")));
    assert_eq!(sum.to_string(), "1260.00 CNY, unit Yuan");
}

#[tokio::test]
async fn what_is_left_out_is_no_amount_and_other_units_do_not_mix() {
    let (_server, client) = start().await;
    let request = ShowMultiAccountTransferAmount::new(BalanceType::Credit);
    let mut lines =
        client.enterprise().show_multi_account_transfer_amount(&request).await.expect("an answer").into_inner();
    let line = &mut lines.amount_infos[0];
    let told = line.avail_transfer_amount_with_unit().expect("all three");
    assert_eq!(told.value.to_string(), "100.10");
    let cents = Amount { unit: &MoneyUnit::Unknown("3".to_owned()), ..told };
    assert!(matches!(told.checked_add(cents), Err(AmountError::OtherUnit { .. })));
    let dollars = Amount { currency: Some("USD"), ..told };
    assert!(matches!(told.checked_add(dollars), Err(AmountError::OtherCurrency { .. })));
    for leave_out in 0..3 {
        let mut line = line.clone();
        match leave_out {
            0 => line.avail_transfer_amount = None,
            1 => line.measure_id = None,
            _ => line.currency = None,
        }
        assert_eq!(line.avail_transfer_amount_with_unit(), None);
    }
}
