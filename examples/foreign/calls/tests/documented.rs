//! Answers that the vendors document, as their names, kinds and enumeration values, decode with nothing lost.
//!
//! `documented/github.json` has the examples of GitHub's OpenAPI description, `documented/stripe.json` those of Stripe's reference
//! ("documentation") and of its published fixtures ("fixture"). Texts, addresses, ids and times are replaced.

#[allow(dead_code, reason = "each test target uses a part of it")]
mod recorded;

use std::fs;

use github_issues_unofficial as github;
use github_issues_unofficial::comments::{ListIssueComments, ListIssueCommentsRequired};
use github_issues_unofficial::issues::{
    CreateIssue, CreateIssueRequired, GetIssue, GetIssueRequired, GetIssueResponse, ListRepositoryIssues,
    ListRepositoryIssuesRequired, ListRepositoryIssuesResponse, UpdateIssue, UpdateIssueRequired,
};
use github_issues_unofficial::labels::{AddLabels, AddLabelsRequired, RemoveLabel, RemoveLabelRequired};
use github_issues_unofficial::releases::{UploadReleaseAsset, UploadReleaseAssetRequired};
use recorded::Sent;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, to_value};
use stripe_customers_unofficial as stripe;
use stripe_customers_unofficial::customers::{
    CreateCustomer, DeleteCustomer, ListCustomers, RetrieveCustomer, UpdateCustomer,
};
use stripe_customers_unofficial::refunds::{CreateRefund, RetrieveRefund};

const OWNER: &str = "octo";
const REPO: &str = "hello";
const NUMBER: i64 = 1347;

/// The documented answers of a vendor: the name of the call, which example it is, and its body.
fn documented(service: &str) -> Vec<(String, String, Value)> {
    let path = format!("{}/documented/{service}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let entries: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let text = |entry: &Value, key: &str| entry[key].as_str().expect("text").to_owned();
    entries.iter().map(|entry| (text(entry, "call"), text(entry, "example"), entry["answer"].clone())).collect()
}

/// A body that lives as long as the test.
fn kept(answer: &Value) -> &'static str {
    Box::leak(answer.to_string().into_boxed_str())
}

/// What our types say otherwise than the document, by place: a value that differs, or a field that they do not have.
fn differences(place: &str, ours: &Value, theirs: &Value, found: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            // A constant is checked when it is read, and no field.
            for (name, value) in theirs.iter().filter(|(name, _)| *name != "object") {
                differences(&format!("{place}.{name}"), ours.get(name).unwrap_or(&Value::Null), value, found);
            }
            let invented = ours.iter().filter(|(name, value)| !theirs.contains_key(*name) && !is_nothing(value));
            found.extend(invented.map(|(name, value)| format!("{place}.{name}: {value}, and not documented")));
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (number, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                differences(&format!("{place}[{number}]"), ours, theirs, found);
            }
        }
        (Value::String(text), Value::Number(number)) if is_spelled(text, number.as_i64()) => {}
        _ if ours == theirs || is_nothing(ours) && is_nothing(theirs) => {}
        _ => found.push(format!("{place}: {theirs}, and ours {ours}")),
    }
}

/// Whether a text of serde is a number of the wire: an instant in seconds since 1970, or an amount in cents.
fn is_spelled(text: &str, number: Option<i64>) -> bool {
    let cents = text.parse::<stripe::Decimal>().ok().map(|amount| amount * stripe::Decimal::ONE_HUNDRED);
    cents.is_some() && cents == number.map(stripe::Decimal::from)
        || text.parse::<stripe::Instant>().map(|time| time.unix_seconds()).ok() == number
}

/// What a typed answer need not tell from a missing field.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        value => value.is_null(),
    }
}

/// An answer in the formats of serde, in which the document reads as the client has read it.
fn formatted<T: Serialize + DeserializeOwned + PartialEq + core::fmt::Debug>(
    call: &str,
    answer: &Value,
    read: &T,
) -> Value {
    assert_eq!(&from_value::<T>(answer.clone()).expect(call), read, "{call}");
    to_value(read).expect(call)
}

async fn answered_by_github(call: &str, answer: &Value) -> Value {
    let builder = github::Client::builder().credentials(github::Credentials::token("a-token"));
    let client = builder.transport(Sent::default().answering(kept(answer))).build().expect("a client");
    let (owner, repo, issue_number) = (OWNER.into(), REPO.into(), NUMBER);
    match call {
        "list_repository_issues" => {
            let list = ListRepositoryIssues::new(ListRepositoryIssuesRequired { owner, repo });
            let reply = client.issues().list_repository_issues(&list).await.expect(call).into_inner();
            let ListRepositoryIssuesResponse::Ok(issues) = reply else { panic!("{reply:?}") };
            formatted(call, answer, &issues)
        }
        "create_issue" => {
            let create = CreateIssue::new(CreateIssueRequired { owner, repo, title: "A bug".into() });
            formatted(call, answer, &client.issues().create_issue(&create).await.expect(call).into_inner())
        }
        "get_issue" => {
            let get = GetIssue::new(GetIssueRequired { owner, repo, issue_number });
            let reply = client.issues().get_issue(&get).await.expect(call).into_inner();
            let GetIssueResponse::Ok(issue) = reply else { panic!("{reply:?}") };
            formatted(call, answer, &issue)
        }
        "update_issue" => {
            let update = UpdateIssue::new(UpdateIssueRequired { owner, repo, issue_number }).title("A bug");
            formatted(call, answer, &client.issues().update_issue(&update).await.expect(call).into_inner())
        }
        "add_labels" => {
            let add = AddLabels::new(AddLabelsRequired { owner, repo, issue_number }).labels(["bug"]);
            formatted(call, answer, &client.labels().add_labels(&add).await.expect(call).into_inner())
        }
        "remove_label" => {
            let remove = RemoveLabel::new(RemoveLabelRequired { owner, repo, issue_number, name: "bug".into() });
            formatted(call, answer, &client.labels().remove_label(&remove).await.expect(call).into_inner())
        }
        "list_issue_comments" => {
            let list = ListIssueComments::new(ListIssueCommentsRequired { owner, repo, issue_number });
            formatted(call, answer, &client.comments().list_issue_comments(&list).await.expect(call).into_inner())
        }
        "upload_release_asset" => {
            let (name, content_type) = ("a.zip".into(), "application/zip".into());
            let required = UploadReleaseAssetRequired { owner, repo, release_id: 1, name, content_type };
            let upload = UploadReleaseAsset::new(required);
            formatted(call, answer, &client.releases().upload_release_asset(&upload).await.expect(call).into_inner())
        }
        other => panic!("no call is named {other}"),
    }
}

async fn answered_by_stripe(call: &str, answer: &Value) -> Value {
    let builder = stripe::Client::builder().credentials(stripe::Credentials::token("sk_test_1"));
    let client = builder.transport(Sent::default().answering(kept(answer))).build().expect("a client");
    let (customers, refunds) = (client.customers(), client.refunds());
    match call {
        "create_customer" => {
            formatted(call, answer, &customers.create_customer(&CreateCustomer::new()).await.expect(call).into_inner())
        }
        "retrieve_customer" => formatted(
            call,
            answer,
            &customers.retrieve_customer(&RetrieveCustomer::new("cus_1")).await.expect(call).into_inner(),
        ),
        "update_customer" => formatted(
            call,
            answer,
            &customers.update_customer(&UpdateCustomer::new("cus_1")).await.expect(call).into_inner(),
        ),
        "delete_customer" => formatted(
            call,
            answer,
            &customers.delete_customer(&DeleteCustomer::new("cus_1")).await.expect(call).into_inner(),
        ),
        "list_customers" => {
            formatted(call, answer, &customers.list_customers(&ListCustomers::new()).await.expect(call).into_inner())
        }
        "create_refund" => formatted(
            call,
            answer,
            &refunds.create_refund(&CreateRefund::new().charge("ch_1")).await.expect(call).into_inner(),
        ),
        "retrieve_refund" => formatted(
            call,
            answer,
            &refunds.retrieve_refund(&RetrieveRefund::new("re_1")).await.expect(call).into_inner(),
        ),
        other => panic!("no call is named {other}"),
    }
}

#[tokio::test]
async fn documented_answers_of_github_decode_with_nothing_lost() {
    let mut found = Vec::new();
    for (call, example, answer) in documented("github") {
        differences(&format!("{call} ({example})"), &answered_by_github(&call, &answer).await, &answer, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn documented_answers_of_stripe_decode_with_nothing_lost() {
    let mut found = Vec::new();
    for (call, example, answer) in documented("stripe") {
        differences(&format!("{call} ({example})"), &answered_by_stripe(&call, &answer).await, &answer, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
