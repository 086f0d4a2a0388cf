//! Waiters of the first API against the mock server, whose rows move through states.

use std::time::Duration;

use huaweicloud_bss::orders::ShowCustomerOrderDetails;
use huaweicloud_bss::subscriptions::ListPayPerUseCustomerResources;
use huaweicloud_bss::types::OrderStatus;
use huaweicloud_bss::{Client, Credentials, Reply, WaitError};
use mock_server::MockServer;

const MINUTE: Duration = Duration::from_mins(1);

async fn server() -> (MockServer, Client) {
    let server = huaweicloud_bss_mock::start().await.expect("the server starts");
    let credentials = Credentials::key("access", "secret");
    let client = Client::builder().endpoint(server.url()).credentials(credentials).build().expect("a client");
    (server, client)
}

/// How often the server was called.
fn calls(server: &MockServer) -> usize {
    server.requests().len()
}

fn status(reply: Option<&Reply<huaweicloud_bss::orders::ShowCustomerOrderDetailsResponse>>) -> Option<OrderStatus> {
    reply?.order_info.as_ref()?.status.clone()
}

#[tokio::test]
async fn an_order_is_paid_and_then_complete() {
    let (server, client) = server().await;
    let row = "{order_id: CS1, status: '6', x_mock_then: [{status: '6'}, \
               {status: '3', payment_time: '2026-01-02T03:04:05Z'}, {status: '3'}, {status: '5'}]}";
    server.insert("orders", row).expect("a row");
    let request = ShowCustomerOrderDetails::new("CS1");
    let wait = client.orders().wait_until_order_paid(&request, MINUTE).delays(Duration::ZERO, Duration::ZERO);
    let paid = wait.await.expect("it is paid");
    assert_eq!((paid.polls(), calls(&server), status(paid.reply())), (3, 3, Some(OrderStatus::Processing)));
    let wait = client.orders().wait_until_order_complete(&request, MINUTE).delays(Duration::ZERO, Duration::ZERO);
    let complete = wait.await.expect("it is complete");
    assert_eq!((complete.polls(), calls(&server), status(complete.reply())), (2, 5, Some(OrderStatus::Completed)));
}

#[tokio::test]
async fn an_order_that_is_cancelled_will_be_neither() {
    let (server, client) = server().await;
    server.insert("orders", "{order_id: CS1, status: '6', x_mock_then: [{status: '4'}]}").expect("a row");
    let request = ShowCustomerOrderDetails::new("CS1");
    let orders = client.orders();
    let wait = orders.wait_until_order_complete(&request, MINUTE).delays(Duration::ZERO, Duration::ZERO);
    let error = wait.await.expect_err("it is cancelled");
    assert!(matches!(&error, WaitError::Failed { last, .. } if status(last.reply()) == Some(OrderStatus::Canceled)));
    assert_eq!(calls(&server), 2);
    let error = orders.wait_until_order_paid(&request, MINUTE).await.expect_err("it is cancelled");
    assert!(matches!(error, WaitError::Failed { .. }) && calls(&server) == 3);
}

#[tokio::test]
async fn resources_are_closed_when_all_of_them_are() {
    let (server, client) = server().await;
    for (id, steps) in [("r-1", "{status: '3'}"), ("r-2", "{status: '4'}, {status: '3'}")] {
        let row = format!("{{resource_id: {id}, status: '2', x_mock_then: [{steps}]}}");
        server.insert("resources", &row).expect("a row");
    }
    let request = ListPayPerUseCustomerResources::new().resource_ids(["r-1".to_owned(), "r-2".to_owned()]);
    let wait = client.subscriptions().wait_until_resources_closed(&request, MINUTE);
    let closed = wait.delays(Duration::ZERO, Duration::ZERO).await.expect("they are closed");
    assert_eq!((closed.polls(), calls(&server)), (3, 3));
    // An empty list is also what wrong ids give: it says nothing.
    let nobody = ListPayPerUseCustomerResources::new().resource_ids(["r-9".to_owned()]);
    let wait = client.subscriptions().wait_until_resources_closed(&nobody, Duration::from_secs(1));
    let error = wait.await.expect_err("nothing is closed");
    assert!(matches!(&error, WaitError::TimedOut { last: Some(_), .. }), "{error}");
}
