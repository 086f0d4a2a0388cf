//! The client against the mock server. It names an operation, its group and a code of the spec: rename them here too.

use @ident@_client::items::{GetItem, GetItemCode};
use @ident@_client::{Client, Credentials, Error};
use mock_server::{Fault, MockServer, Scenario};

async fn server() -> (MockServer, Client) {
    let server = @ident@_mock::builder()
        .start()
        .await
        .expect("the server starts");
    let credentials = Credentials::token("not a secret");
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(credentials)
        .build()
        .expect("a client");
    (server, client)
}

#[tokio::test]
async fn an_item_is_read() {
    let (server, client) = server().await;
    let item = client
        .items()
        .get_item(&GetItem::new("1"))
        .await
        .expect("an item");
    assert_eq!(item.id.as_deref(), Some("1"));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_item_that_is_not_there_is_an_error_with_a_code() {
    let (server, client) = server().await;
    server
        .tell(Scenario::once(
            "GetItem",
            Fault::Code("not_found".to_owned()),
        ))
        .expect("a code of the spec");
    let error = client
        .items()
        .get_item(&GetItem::new("1"))
        .await
        .expect_err("no item");
    assert!(matches!(error, Error::Api(refusal) if refusal.code == GetItemCode::NotFound));
}
