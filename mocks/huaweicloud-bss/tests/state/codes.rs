//! Codes of refusals: each is documented for its operation, or the server does not start.

use mock_server::{MockError, Sources};

use super::documented;

#[tokio::test]
async fn a_write_that_could_be_refused_without_a_documented_code_does_not_start() {
    let start = async |from: &str, to: &str| {
        let sources = documented::sources();
        let is_bound = |path: &str, text: &str| path.starts_with("bss/mock/") && text.contains(from);
        assert!(sources.iter().any(|(_, path, text)| is_bound(path, text)), "{from}");
        let changed = sources.iter().map(|(_, path, text)| {
            let text = if is_bound(path, text) { text.replace(from, to) } else { text.to_owned() };
            (path.to_owned(), text)
        });
        let started = huaweicloud_bss_mock::builder().sources(&Sources::new(changed)).start().await;
        started.err().map(|error| match error {
            MockError::Bindings(why) => why,
            other => panic!("{other}"),
        })
    };
    assert_eq!(start("", "").await, None);
    let name = "  name_taken: [CBC.99000031]\n";
    let why = start(name, "").await.expect("there is no code");
    assert!(
        why.starts_with("no documented code of `CreateSubEnterpriseAccount` for the reason `name_taken`; add one "),
        "{why}"
    );
    let why = start(name, "  name_taken: [CBC.99005003]\n").await.expect("the code is that of other operations");
    assert!(why.contains("`name_taken`"), "{why}");
    assert_eq!(start(name, "  name_taken: [CBC.99005003, CBC.0155]\n").await, None, "documented for all operations");
    let own = "    codes: {transaction_repeated: CBC.0100, unknown_account: CBC.7181}\n";
    let why = start(own, "    codes: {transaction_repeated: CBC.0100}\n").await.expect("there is no code");
    assert!(
        why.starts_with("no documented code of `LegacyTransferToSubAccount` for the reason `unknown_account`"),
        "{why}"
    );
    assert!(start(name, "  name_stolen: [CBC.99000031]\n").await.is_some_and(|why| why.contains("name_stolen")));
}
