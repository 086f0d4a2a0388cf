//! The client that the build script has made calls the mock server, with types, presence and errors of the spec.

use std::process::Command;

use build_script::kiosk::items::{GetItem, GetItemCode, ListItems};
use build_script::kiosk::orders::{CreateOrder, OrderLine, OrderLineRequired};
use build_script::kiosk::types::Kind;
use build_script::kiosk::{Client, Credentials, Error, Null};
use mock_server::{Fault, MockServer, Scenario};

async fn server() -> (MockServer, Client) {
    let server = MockServer::builder().folder(concat!(env!("CARGO_MANIFEST_DIR"), "/spec"));
    let server = server.start().await.expect("the server starts");
    let client = Client::builder().endpoint(server.url()).credentials(Credentials::token("not a secret"));
    (server, client.build().expect("a client"))
}

#[tokio::test]
async fn the_program_prints_what_the_server_says() {
    let (server, _) = server().await;
    let url = server.url().to_owned();
    let program = move || Command::new(env!("CARGO_BIN_EXE_kiosk-stock")).args([url.as_str(), "7"]).output();
    let output = tokio::task::spawn_blocking(program).await.expect("it ends").expect("the program runs");
    let [told, said] = [output.stderr, output.stdout].map(|text| String::from_utf8(text).expect("UTF-8"));
    assert!(output.status.success() && said.starts_with("7 Some("), "{said}{told}");
    assert_eq!(server.requests().len(), 1);
}

fn of_item(count: i64) -> CreateOrder {
    CreateOrder::new(vec![OrderLine::new(OrderLineRequired { item: "7".to_owned(), count })])
}

#[tokio::test]
async fn requests_are_validated_sent_and_explained() {
    let (server, client) = server().await;
    let refused = client.orders().create_order(&of_item(0)).await.expect_err("a count of 0");
    assert!(matches!(refused, Error::Rejected(_)), "{refused}");
    assert!(server.requests().is_empty());
    let request = of_item(2).note(Null);
    let order = client.orders().create_order(&request).await.expect("an order");
    assert!(order.id.is_some());
    let sent = server.requests();
    let body: serde_json::Value = serde_json::from_slice(&sent[0].body).expect("JSON");
    assert_eq!(body, serde_json::json!({"lines": [{"item": "7", "count": 2}], "note": null}));
    assert!(request.explain().to_string().contains("note"), "{}", request.explain());
}

#[tokio::test]
async fn lists_are_read_and_codes_are_typed() {
    let (server, client) = server().await;
    let list = client.items().list_items(&ListItems::new().kind(Kind::Paper)).await.expect("a list");
    assert!(!list.items.is_empty());
    let fault = Scenario::once("GetItem", Fault::Code("not_found".to_owned()));
    server.tell(fault).expect("a code of the spec");
    let error = client.items().get_item(&GetItem::new("1")).await.expect_err("no item");
    assert!(matches!(error, Error::Api(refusal) if refusal.code == GetItemCode::NotFound));
}

#[test]
fn features_of_the_runtime_are_those_of_the_client() {
    let text = serde_json::to_string(&ListItems::new().kind(Kind::Paper)).expect("JSON");
    assert!(text.contains("paper"), "{text}");
}
