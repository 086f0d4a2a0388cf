//! The same calls by the generated client and by `PyGithub`.

mod recorded;

use std::collections::BTreeSet;

use github_issues_unofficial::comments::{ListIssueComments, ListIssueCommentsRequired};
use github_issues_unofficial::issues::{
    CreateIssue, CreateIssueRequired, Direction, GetIssue, GetIssueRequired, IssueSort, IssueStateFilter,
    ListRepositoryIssues, ListRepositoryIssuesRequired, UpdateIssue, UpdateIssueRequired,
};
use github_issues_unofficial::labels::{AddLabels, AddLabelsRequired, RemoveLabel, RemoveLabelRequired};
use github_issues_unofficial::types::{IssueState, StateReason};
use github_issues_unofficial::{Client, Credentials, EmptyList, Instant};
use recorded::{Sent, recorded};
use serde_json::{Value, json};

const OWNER: &str = "octo";
const REPO: &str = "hello";
const NUMBER: i64 = 1347;

fn client(sent: &Sent, answer: &'static str) -> Client {
    let builder = Client::builder().credentials(Credentials::token("a-token"));
    builder.transport(sent.answering(answer)).build().expect("a client")
}

fn issues() -> ListRepositoryIssues {
    ListRepositoryIssues::new(ListRepositoryIssuesRequired { owner: OWNER.into(), repo: REPO.into() })
}

fn update() -> UpdateIssue {
    UpdateIssue::new(UpdateIssueRequired { owner: OWNER.into(), repo: REPO.into(), issue_number: NUMBER })
}

fn since() -> Instant {
    "2026-11-01T10:30:00Z".parse().expect("a time")
}

/// Every call of the recording, as our client sends it.
async fn ours() -> Vec<(&'static str, Value)> {
    let sent = Sent::default();
    let (lists, objects) = (client(&sent, "[]"), client(&sent, "{}"));
    let mut ours = Vec::new();
    let mut keep = |name| ours.push((name, sent.take()));

    lists.issues().list_repository_issues(&issues()).await.expect("sent");
    keep("list_issues");
    let filtered = issues()
        .state(IssueStateFilter::Closed)
        .assignee("octocat")
        .creator("hub bot")
        .labels(["bug", "kind/ui"])
        .sort(IssueSort::Updated)
        .direction(Direction::Ascending)
        .since(since());
    lists.issues().list_repository_issues(&filtered).await.expect("sent");
    keep("list_issues_filtered");
    let get = GetIssue::new(GetIssueRequired { owner: OWNER.into(), repo: REPO.into(), issue_number: NUMBER });
    objects.issues().get_issue(&get).await.expect("sent");
    keep("get_issue");
    let create = CreateIssue::new(CreateIssueRequired {
        owner: OWNER.into(),
        repo: REPO.into(),
        title: "Found a bug: ä & ö".into(),
    })
    .body("It's broken.\n\"Really\"")
    .assignees(["octocat"])
    .labels(["bug", "kind/ui"]);
    objects.issues().create_issue(&create).await.expect("sent");
    keep("create_issue");
    let change = update().title("Found two").state(IssueState::Closed).state_reason(StateReason::Completed);
    objects.issues().update_issue(&change.labels(["bug"])).await.expect("sent");
    keep("update_issue");
    objects.issues().update_issue(&update().labels(EmptyList).assignees(EmptyList)).await.expect("sent");
    keep("clear_labels");
    let add = AddLabels::new(AddLabelsRequired { owner: OWNER.into(), repo: REPO.into(), issue_number: NUMBER });
    lists.labels().add_labels(&add.labels(["bug", "kind/ui"])).await.expect("sent");
    keep("add_labels");
    let remove = RemoveLabel::new(RemoveLabelRequired {
        owner: OWNER.into(),
        repo: REPO.into(),
        issue_number: NUMBER,
        name: "good first issue".into(),
    });
    lists.labels().remove_label(&remove).await.expect("sent");
    keep("remove_label");
    let comments = ListIssueComments::new(ListIssueCommentsRequired {
        owner: OWNER.into(),
        repo: REPO.into(),
        issue_number: NUMBER,
    });
    lists.comments().list_issue_comments(&comments.since(since())).await.expect("sent");
    keep("list_comments");
    ours
}

/// What differs for a reason: the server takes both.
fn explained(name: &str, theirs: &mut Value) {
    // The vendor's documentation writes `Bearer`, and names `token` as the other spelling.
    theirs["authorization"] = json!("Bearer a-token");
    if name == "add_labels" {
        // The vendor recommends the object.
        theirs["body"] = json!({"labels": theirs["body"].take()});
    }
}

#[tokio::test]
async fn requests_are_those_of_pygithub() {
    let mut theirs = recorded("github");
    for (name, ours) in ours().await {
        let mut theirs = theirs.remove(name).unwrap_or_else(|| panic!("{name} was not recorded"));
        explained(name, &mut theirs);
        assert_eq!(ours, theirs, "{name}");
    }
    assert_eq!(theirs.into_keys().collect::<BTreeSet<_>>(), BTreeSet::new(), "recorded, and not sent by our client");
}
