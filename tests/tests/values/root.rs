//! The root of a generated crate: a program finds everything that it names there, and nothing that only tables need.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use huaweicloud_bss::{
    AccessKey, Attempt, Bytes, ClientBuilder, Credentials, CredentialsFuture, CredentialsSource, Error, Host,
    InvalidRequest, Limits, Message, Observer, SignableRequest, Signer, Sleep, Transport, TransportError,
    TransportErrorKind, TransportFuture, ViolationKind, http,
};
use project_tests::files::{read, root};
use speclang::naming::reserved;

/// What generated code, the command line and tools use of the runtime, and the sources that stand in `credentials`.
const FOR_TOOLS: &str = "\
    Acceptor Allows Answering Answers Arrived AuthScheme Body Bound CallConstant Case ChainSource ClientValue Collection Condition Constant \
    Counting CredentialSources Decode Descriptor Each Encoding Entry Envelope EnvironmentNames EnvironmentSource \
    ErrorBody Facts Fields Form FormStyle Hashed InMinorUnits IntoGivenList Json JsonKind KeyNames Kind ListItems ListLimits ListStyle Listed \
    MapEntries Matcher MetadataNames MetadataSession MetadataSource MinorUnits Money Note NumberLimits ObjectStyle \
    OtherKind Outcome Paging PagingKind Parameter Parts Path Place Presence ProfileNames ProfileSource Query RateLimit ReadAs RefreshSource \
    Region Required RetryLimits RetryReset RetryRules RetryScheme RetryWhen Rule Safety Scheme Secret SecretPart \
    SecretScheme Service Shape SignatureScheme Slot SpanUnit Spelling Statement TakeItems TextLimits Timed ToWire \
    TokenFileSource Union VariablesSource WaitState WireRef encode explain feed is_steering order parse_value read_headers show validate";

/// The names that a file exports from a crate or its modules, and those of its client.
fn exported(file: &str, from: &[&str]) -> BTreeSet<String> {
    let text = read(&root().join(file));
    let uses = text.split("pub use ").skip(1).filter_map(|rest| rest.split_once(';')).map(|(path, _)| path.trim());
    let uses = uses.filter(|path| from.iter().any(|&from| path.starts_with(from)) && !path.contains(" as "));
    let names =
        uses.flat_map(|path| path.split(['{', ',', '}']).map(|part| part.rsplit("::").next().unwrap_or(part).trim()));
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_root_has_every_name_of_the_runtime_but_those_for_tools() {
    let mut at_root = exported("generated/huaweicloud-bss/src/lib.rs", &["api_runtime"]);
    assert!(at_root.remove("testing"), "the module of the feature `test-util`");
    // `Client` is the crate's own, with a method for each group.
    let expected: BTreeSet<String> = exported("runtime/src/lib.rs", &[""]);
    let expected = expected.into_iter().filter(|name| name != "Client");
    let for_tools: BTreeSet<&str> = FOR_TOOLS.split_whitespace().collect();
    let (tools, users): (BTreeSet<String>, BTreeSet<String>) =
        expected.partition(|name| for_tools.contains(name.as_str()));
    assert_eq!(at_root, users, "a name of the runtime is for users, and stands at the root, or for tools");
    assert_eq!(tools, for_tools.iter().map(|&name| name.to_owned()).collect(), "no name is stale");
}

#[test]
fn the_names_of_the_root_are_reserved() {
    let at_root = exported("generated/huaweicloud-bss/src/lib.rs", &["api_runtime"]);
    let (modules, types): (BTreeSet<&str>, BTreeSet<&str>) =
        at_root.iter().map(String::as_str).partition(|name| name.starts_with(char::is_lowercase));
    assert_eq!(types, reserved::ROOT.iter().copied().collect());
    assert!(modules.iter().all(|name| reserved::GROUPS.contains(name)), "{modules:?}");
}

#[test]
fn guide_and_examples_name_nothing_of_the_runtime() {
    let pages = ["spec/bss/guide", "spec/bssintl/guide", "examples/src"].map(|folder| root().join(folder));
    let files: Vec<_> = pages.iter().flat_map(|folder| project_tests::files::all_below(folder)).collect();
    assert!(files.len() > 40, "{files:?}");
    for file in files {
        let text = read(&file).replace("tokio::runtime::", "");
        assert!(!text.contains("::runtime::"), "{}", file.display());
    }
}

/// Everything that a program can bring: a credential source, a signer, a machine, a transport, an observer.
struct Own;

impl CredentialsSource for Own {
    fn load(&self) -> CredentialsFuture<'_> {
        Box::pin(async { Ok(Credentials::key("id", "secret")) })
    }
}

impl Signer for Own {
    fn algorithm(&self) -> &'static str {
        "OWN"
    }

    fn authorization(&self, request: &SignableRequest<'_>, key: &AccessKey<'_>) -> Result<String, InvalidRequest> {
        Ok(format!("OWN {} {}", key.access_key, request.path()))
    }
}

impl Host for Own {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> Sleep<'_> {
        Box::pin(async {})
    }

    fn random(&self) -> u128 {
        4
    }
}

impl Transport for Own {
    fn send(&self, _: http::Request<Bytes>, _: Limits) -> TransportFuture<'_> {
        Box::pin(async { Err(TransportError::not_sent("no route").with_kind(TransportErrorKind::ConnectionRefused)) })
    }
}

impl Observer for Own {
    fn failed(&self, attempt: &Attempt<'_>, error: &Error, _: Option<Duration>) {
        assert!(attempt.number >= 1 && matches!(error, Error::Transport(_)), "{error}");
    }

    fn request(&self, _: &Attempt<'_>, message: &dyn Fn() -> Message) {
        let _: Message = message();
    }
}

#[tokio::test]
async fn what_a_program_brings_is_written_with_names_of_the_root_alone() {
    use huaweicloud_bss::orders::ListCustomerOrders;

    let builder: ClientBuilder<huaweicloud_bss::Client> = huaweicloud_bss::Client::builder();
    let client = builder.credentials(Own).host(Own).transport(Own).observer(Own).build().expect("a client");
    let request = ListCustomerOrders::new();
    let failed = client.orders().list_customer_orders(&request).await.expect_err("there is no server");
    assert!(failed.is_transient() && !failed.is_timeout() && !failed.is_throttled(), "{failed}");
    let request = ListCustomerOrders::new().limit(0);
    let Err(Error::Rejected(violations)) = client.orders().list_customer_orders(&request).await else { panic!("sent") };
    assert!(violations.iter().any(|violation| matches!(violation.kind(), ViolationKind::Min { .. })), "{violations}");
}
