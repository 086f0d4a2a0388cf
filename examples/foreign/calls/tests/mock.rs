//! The mock server serves both specs with nothing else, and writes survive its faults: sent once, and never a success that was none.

use core::time::Duration;
use std::path::Path;

use github_issues_unofficial as github;
use github_issues_unofficial::issues::{
    GetIssue, GetIssueRequired, GetIssueResponse, ListRepositoryIssues, ListRepositoryIssuesRequired,
};
use github_issues_unofficial::labels::{AddLabels, AddLabelsRequired};
use github_issues_unofficial::markdown::RenderMarkdown;
use github_issues_unofficial::releases::{UploadReleaseAsset, UploadReleaseAssetRequired};
use github_issues_unofficial::{Code, Error, File, ListedCode, Operation};
use mock_server::{Fault, MockServer, Scenario};
use stripe_customers_unofficial as stripe;
use stripe_customers_unofficial::customers::{CreateCustomer, DeleteCustomer, ListCustomers, UpdateCustomer};
use stripe_customers_unofficial::files::{CreateFile, CreateFileRequired, FilePurpose};
use stripe_customers_unofficial::refunds::{CreateRefund, RetrieveRefund};

async fn serving(service: &str) -> MockServer {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    MockServer::builder().folder(spec).service(service).start().await.expect("the server starts")
}

fn of_github(server: &MockServer) -> github::Client {
    let builder = github::Client::builder().endpoint(server.url()).credentials(github::Credentials::token("a-token"));
    let retries = github::Retries::default().pauses(Duration::ZERO, Duration::ZERO);
    builder.retries(retries).max_response_bytes(1 << 20).build().expect("a client")
}

fn of_stripe(server: &MockServer) -> stripe::Client {
    let builder = stripe::Client::builder().endpoint(server.url()).credentials(stripe::Credentials::token("sk_test_1"));
    let retries = stripe::Retries::default().pauses(Duration::ZERO, Duration::ZERO);
    builder.retries(retries).max_response_bytes(1 << 20).build().expect("a client")
}

#[tokio::test]
async fn reads_are_answered_with_what_the_specs_say() {
    let server = serving("github").await;
    let client = of_github(&server);
    let get = GetIssue::new(GetIssueRequired { owner: "octo".into(), repo: "hello".into(), issue_number: 1347 });
    let issue = client.issues().get_issue(&get).await.expect("an issue").into_inner();
    let GetIssueResponse::Ok(issue) = issue else { panic!("{issue:?}") };
    assert!(issue.number.is_some() && issue.user.is_some(), "{issue:?}");
    let list = ListRepositoryIssues::new(ListRepositoryIssuesRequired { owner: "octo".into(), repo: "hello".into() });
    let mut pages = client.issues().list_repository_issues(&list).pages();
    let page = pages.next().await.expect("a page").expect("issues");
    assert!(!page.items.is_empty());
    let html = client.markdown().render_markdown(&RenderMarkdown::new().body("Hello **world**")).await.expect("HTML");
    assert!(!html.is_empty());
    let upload = UploadReleaseAsset::new(UploadReleaseAssetRequired {
        owner: "octo".into(),
        repo: "hello".into(),
        release_id: 1,
        name: "a.png".into(),
        content_type: "image/png".into(),
    });
    let asset = client.releases().upload_release_asset(&upload.body(&b"\x89PNG\r\n\xff"[..])).await.expect("a file");
    assert!(asset.id.is_some() && asset.created_at.is_some());

    let server = serving("stripe").await;
    let client = of_stripe(&server);
    let customers = client.customers().list_customers(&ListCustomers::new().limit(3)).await.expect("customers");
    assert!(customers.has_more.is_some());
    let refund = client.refunds().retrieve_refund(&RetrieveRefund::new("re_1")).await.expect("a refund");
    assert!(refund.id.is_some() && refund.created.is_some());
    let created = CreateCustomer::new().name("A").metadata([("order", "6735")]);
    let customer = client.customers().create_customer(&created).await.expect("a customer");
    assert!(customer.id.is_some() && customer.created.is_some());
    let file = File::new("a.png", &b"\x89PNG\r\n\xff"[..]).with_media_type("image/png");
    let file = CreateFile::new(CreateFileRequired { purpose: FilePurpose::BusinessLogo, file });
    let file = client.files().create_file(&file.expand(["links"])).await.expect("a file");
    assert!(file.id.is_some() && file.created.is_some());
    let cleared = UpdateCustomer::new("cus_1").address(stripe::EmptyString);
    assert!(client.customers().update_customer(&cleared).await.expect("a customer").id.is_some());
    let refund = CreateRefund::new().charge("ch_1").amount(1500);
    assert!(client.refunds().create_refund(&refund).await.expect("a refund").id.is_some());
}

/// Faults after which nobody can tell whether a write took effect.
fn of_the_connection() -> Vec<Fault> {
    vec![
        Fault::Gateway(502),
        Fault::GatewayTimeout,
        Fault::BareStatus(500),
        Fault::Cut,
        Fault::CutAfter,
        Fault::Reset,
        Fault::CutInBody,
        Fault::NotHttp,
        Fault::EndlessHead,
        Fault::TwoLengths,
        Fault::EndlessBody,
        Fault::Huge,
    ]
}

/// Refusals, which are none of a success.
fn refusals() -> Vec<Fault> {
    vec![Fault::BareStatus(403), Fault::Redirect("http://127.0.0.1:1/".to_owned()), Fault::RetryAfter("0".to_owned())]
}

fn told<O: Operation>(server: &MockServer, fault: &Fault) -> usize {
    let before = server.requests().len();
    server.tell(Scenario::once(O::descriptor().id, fault.clone())).expect("the operation shows it");
    before
}

/// What a write came to, and how often it was sent.
fn wrong<T, C: ListedCode>(fault: &Fault, outcome: Result<T, Error<Code<C>>>, requests: usize) -> Option<String> {
    let fits = match outcome {
        Err(Error::OutcomeUnknown(_)) => of_the_connection().contains(fault),
        Err(Error::Api(_)) => refusals().contains(fault),
        _ => false,
    };
    (!fits || requests != 1).then(|| format!("{fault:?}: {requests} requests"))
}

#[tokio::test]
async fn writes_are_sent_once_whatever_happens() {
    let labels = AddLabels::new(AddLabelsRequired { owner: "octo".into(), repo: "hello".into(), issue_number: 1347 });
    let (labels, delete) = (labels.labels(["bug"]), DeleteCustomer::new("cus_1"));
    let (at_github, at_stripe) = (serving("github").await, serving("stripe").await);
    let (github, stripe) = (of_github(&at_github), of_stripe(&at_stripe));
    let mut found = Vec::new();
    for fault in of_the_connection().into_iter().chain(refusals()) {
        let before = told::<AddLabels>(&at_github, &fault);
        let outcome = github.labels().add_labels(&labels).await;
        found.extend(wrong(&fault, outcome, at_github.requests().len() - before));
        let before = told::<DeleteCustomer>(&at_stripe, &fault);
        let outcome = stripe.customers().delete_customer(&delete).await;
        found.extend(wrong(&fault, outcome, at_stripe.requests().len() - before));
    }
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(at_github.panics() + at_stripe.panics(), 0);
}

/// The keys of the requests from there on.
fn keys(server: &MockServer, before: usize) -> Vec<String> {
    let requests = server.requests();
    let key = |(name, value): &(String, String)| (name == "idempotency-key").then(|| value.clone());
    requests[before..].iter().map(|request| request.headers.iter().find_map(key).unwrap_or_default()).collect()
}

/// What a write with the key `key-1` came to, and what it was sent with.
fn wrong_with_key<T, C: ListedCode>(fault: &Fault, outcome: &Result<T, Error<Code<C>>>, keys: &[String]) -> Option<String> {
    // An answer that is too large comes again; anything else that may have been a success is asked for once more.
    let is_large = matches!(fault, Fault::EndlessBody | Fault::Huge);
    let is_repeated = of_the_connection().contains(fault) && !is_large;
    let sent = if is_repeated { 2 } else { 1 };
    let fits = match outcome {
        Ok(_) => is_repeated,
        Err(Error::OutcomeUnknown(_)) => is_large,
        Err(Error::Api(_)) => refusals().contains(fault),
        Err(_) => false,
    };
    let is_same = keys.iter().all(|key| key == "key-1");
    (!fits || !is_same || keys.len() != sent)
        .then(|| format!("{fault:?}: {keys:?}, {:?}", outcome.as_ref().err().map(ToString::to_string)))
}

#[tokio::test]
async fn writes_with_a_key_are_repeated_under_it_alone() {
    let server = serving("stripe").await;
    let client = of_stripe(&server);
    let create = CreateCustomer::new().idempotency_key("key-1").name("A");
    let update = UpdateCustomer::new("cus_1").idempotency_key("key-1").description("good");
    let refund = CreateRefund::new().idempotency_key("key-1").charge("ch_1").amount(1500);
    let mut found = Vec::new();
    for fault in of_the_connection().into_iter().chain(refusals()) {
        let before = told::<CreateCustomer>(&server, &fault);
        let outcome = client.customers().create_customer(&create).await;
        found.extend(wrong_with_key(&fault, &outcome, &keys(&server, before)));
        let before = told::<UpdateCustomer>(&server, &fault);
        let outcome = client.customers().update_customer(&update).await;
        found.extend(wrong_with_key(&fault, &outcome, &keys(&server, before)));
        let before = told::<CreateRefund>(&server, &fault);
        let outcome = client.refunds().create_refund(&refund).await;
        found.extend(wrong_with_key(&fault, &outcome, &keys(&server, before)));
    }
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(server.panics(), 0);
}
