//! The mock server serves both specs with nothing else, and writes survive its faults: sent once, and never a success that was none.

use core::time::Duration;
use std::path::Path;

use github_issues_unofficial as github;
use github_issues_unofficial::issues::{
    GetIssue, GetIssueRequired, ListRepositoryIssues, ListRepositoryIssuesRequired,
};
use github_issues_unofficial::labels::{AddLabels, AddLabelsRequired};
use github_issues_unofficial::runtime::{Code, Error, Operation};
use mock_server::{Fault, MockServer, Scenario};
use stripe_customers_unofficial as stripe;
use stripe_customers_unofficial::customers::{DeleteCustomer, ListCustomers};
use stripe_customers_unofficial::refunds::RetrieveRefund;

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
    let issue = client.issues().get_issue(&get).await.expect("an issue");
    assert!(issue.number.is_some() && issue.user.is_some(), "{issue:?}");
    let list = ListRepositoryIssues::new(ListRepositoryIssuesRequired { owner: "octo".into(), repo: "hello".into() });
    let mut pages = client.issues().list_repository_issues(&list).pages();
    let page = pages.next().await.expect("a page").expect("issues");
    assert!(!page.items.is_empty());

    let server = serving("stripe").await;
    let client = of_stripe(&server);
    let customers = client.customers().list_customers(&ListCustomers::new().limit(3)).await.expect("customers");
    assert!(customers.has_more.is_some());
    let refund = client.refunds().retrieve_refund(&RetrieveRefund::new("re_1")).await.expect("a refund");
    assert!(refund.id.is_some());
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
    server.tell(Scenario::once(O::DESCRIPTOR.id, fault.clone())).expect("the operation shows it");
    before
}

/// What a write came to, and how often it was sent.
fn wrong<T, C: Code>(fault: &Fault, outcome: Result<T, Error<C>>, requests: usize) -> Option<String> {
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
