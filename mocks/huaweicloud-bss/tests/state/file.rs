//! A file of data: it outlives the server, and is never harmed.

use mock_server::MockError;

use super::{PAY, TRANSFER, code};
use crate::support::call;

#[tokio::test]
async fn state_outlives_the_server_in_a_file() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mock-server-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("state.yaml");
    let start = async || huaweicloud_bss_mock::builder().data_file(&path).start().await.expect("it starts");
    let first = start().await;
    assert!(!path.exists(), "nothing has changed yet");
    let body = r#"{"customer_id":"member-1","amount":"0.10","trans_id":"once"}"#;
    assert_eq!(code(&first, TRANSFER, body).await, "");
    let before = first.data();
    first.stop().await;

    let second = start().await;
    assert_eq!(second.data(), before);
    assert_eq!(code(&second, TRANSFER, body).await, "CBC.99007009", "the id is still known");
    second.insert("orders", "{order_id: mine, official_amount: '0.10', status: '6'}").expect("saved");
    let pay = r#"{"order_id":"CS2608160005","use_coupon":"NO","use_discount":"NO"}"#;
    assert_eq!(code(&second, PAY, pay).await, "");
    second.stop().await;
    let third = start().await.data();
    assert_eq!(third.find("orders", "order_id", "mine").and_then(|row| row.text_of("official_amount")), Some("0.10"));
    assert_eq!(third.find("orders", "order_id", "CS2608160005").and_then(|row| row.text_of("status")), Some("5"));
    let left: Vec<_> =
        std::fs::read_dir(&folder).expect("a folder").map(|file| file.expect("a file").file_name()).collect();
    assert_eq!(left, ["state.yaml"], "the file beside took its place");

    for broken in ["orders: [", "orders:\n- {amount: 0.1}", "orders:\n- 1", ""] {
        std::fs::write(&path, broken).expect("a file");
        let refused = huaweicloud_bss_mock::builder().data_file(&path).start().await.err().expect("it is no data");
        let MockError::Data(why) = &refused else { panic!("{refused}") };
        assert!(why.contains("state.yaml") && (why.contains("line ") || broken.is_empty()), "{broken}: {why}");
        assert_eq!(std::fs::read_to_string(&path).expect("a file"), broken, "it is not touched");
    }
    std::fs::remove_dir_all(&folder).expect("a folder");
}

#[tokio::test]
async fn what_cannot_be_saved_does_not_happen() {
    let name = format!("mock-server-no-file-{}.yaml", std::process::id());
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let server = huaweicloud_bss_mock::builder().data_file(&path).start().await.expect("it starts");
    // A folder where the file would have to be.
    std::fs::create_dir_all(&path).expect("a folder");
    let before = server.data();
    let refused = call(&server, TRANSFER, r#"{"customer_id":"member-1","amount":"1"}"#).await;
    assert_eq!((refused.status, refused.text("error_code").as_str()), (500, "CBC.0999"));
    assert!(server.insert("orders", "{order_id: mine}").is_err());
    assert_eq!(server.data(), before);
    std::fs::remove_dir_all(&path).expect("a folder");
}
