//! Orders that wait for payment: shown one by one, and paid after a question.

use std::io::{self, Write};

use examples::{Outcome, client};
use huaweicloud_bss::orders::{
    ListCustomerOrders, OrderStatusFilter, PayOrders, PayOrdersCode, PayOrdersRequired, UseInPayment,
};
use huaweicloud_bss::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let client = client()?;
    let waiting = ListCustomerOrders::new().status(OrderStatusFilter::PendingPayment);
    let mut pages = client.orders().list_customer_orders(&waiting).pages();
    let mut orders = Vec::new();
    // All of them first: paying one would move the others to earlier pages.
    while let Some(page) = pages.next().await {
        orders.extend(page?.items);
    }
    println!("{} orders wait for payment", orders.len());
    for order in orders {
        let Some(id) = order.order_id else { continue };
        let amount =
            order.amount_after_discount.map_or_else(|| "an unknown amount".to_owned(), |amount| amount.to_string());
        print!("{id}: {amount} {}. Pay? [y/N] ", order.currency.unwrap_or_default());
        io::stdout().flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        if answer.trim().eq_ignore_ascii_case("y") && !pay(&client, id).await? {
            break;
        }
    }
    Ok(())
}

/// Pays an order; whether it makes sense to go on.
async fn pay(client: &Client, order_id: String) -> Result<bool, Error> {
    let request = PayOrders::new(PayOrdersRequired {
        order_id,
        use_coupon: UseInPayment::NotUsed,
        use_discount: UseInPayment::NotUsed,
    });
    match client.orders().pay_orders(&request).await {
        Ok(_) => println!("paid"),
        Err(Error::Api(refusal)) if refusal.code == PayOrdersCode::BalanceShort => {
            println!("the balance is not enough");
            return Ok(false);
        }
        Err(Error::Api(refusal)) => println!("not paid: {refusal}"),
        // Nobody knows whether it is paid. To pay the next ones is no help.
        Err(Error::OutcomeUnknown(unknown)) => {
            println!("look at the order in the console: {unknown}");
            return Ok(false);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(true)
}
