//! The same calls by the generated client and by `PyGithub`.

mod recorded;

use std::collections::BTreeSet;

use github_issues_unofficial::comments::{ListIssueComments, ListIssueCommentsRequired};
use github_issues_unofficial::issues::{
    CreateIssue, CreateIssueRequired, Direction, GetIssue, GetIssueRequired, IssueSort, IssueStateFilter,
    ListRepositoryIssues, ListRepositoryIssuesRequired, UpdateIssue, UpdateIssueRequired,
};
use github_issues_unofficial::labels::{AddLabels, AddLabelsRequired, RemoveLabel, RemoveLabelRequired};
use github_issues_unofficial::markdown::RenderMarkdown;
use github_issues_unofficial::releases::{UploadReleaseAsset, UploadReleaseAssetRequired};
use github_issues_unofficial::types::{IssueState, StateReason};
use github_issues_unofficial::{Bytes, Client, Credentials, EmptyList, Instant, Limits, TransportError, http};
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

fn upload() -> UploadReleaseAsset {
    let required = UploadReleaseAssetRequired {
        owner: OWNER.into(),
        repo: REPO.into(),
        release_id: 1,
        name: "notes & more.md".into(),
        content_type: "text/x-notes".into(),
    };
    UploadReleaseAsset::new(required).label("Notes: ä").body("# Notes €\r\n\0\u{1}")
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
    objects.releases().upload_release_asset(&upload()).await.expect("sent");
    keep("upload_release_asset");
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

#[tokio::test]
async fn files_go_to_the_host_of_files() {
    for (endpoint, host, address) in [
        ("uploads", "", "https://uploads.github.com/repos/octo/hello/releases/1/assets?"),
        (
            "enterprise-server-uploads",
            "git.example",
            "https://git.example/api/uploads/repos/octo/hello/releases/1/assets?",
        ),
    ] {
        let transport = move |request: http::Request<Bytes>, _: Limits| async move {
            let asked = request.uri().to_string();
            assert!(asked.starts_with(address), "{asked}");
            assert_eq!(request.body(), "# Notes €\r\n\0\u{1}".as_bytes());
            let answer = http::Response::builder().status(201).header("content-type", "application/json");
            Ok::<_, TransportError>(
                answer.body(Bytes::from_static(br#"{"id": 1, "size": 15, "state": "uploaded"}"#)).expect("a response"),
            )
        };
        let mut builder = Client::builder().credentials(Credentials::token("a-token")).region(endpoint);
        if !host.is_empty() {
            builder = builder.set("host", host);
        }
        let client = builder.transport(transport).build().expect("a client");
        let asset = client.releases().upload_release_asset(&upload()).await.expect("a file");
        assert_eq!((asset.size, asset.id), (Some(15), Some(1)));
    }
}

#[tokio::test]
async fn markdown_goes_out_as_text_and_comes_back_as_html() {
    let transport = |request: http::Request<Bytes>, _: Limits| async move {
        assert_eq!(request.uri(), "https://api.github.com/markdown/raw");
        assert_eq!(request.headers()["content-type"], "text/x-markdown");
        assert_eq!(request.body(), "Hello **wörld**");
        let answer = http::Response::builder().header("content-type", "text/html;charset=utf-8");
        let answer = answer.header("x-commonmarker-version", "0.17.4");
        Ok::<_, TransportError>(
            answer.body(Bytes::from_static("<p>Hello <strong>wörld</strong></p>\n".as_bytes())).expect("a response"),
        )
    };
    let client =
        Client::builder().credentials(Credentials::token("a-token")).transport(transport).build().expect("a client");
    let reply = client.markdown().render_markdown(&RenderMarkdown::new().body("Hello **wörld**")).await.expect("HTML");
    assert_eq!(&**reply, "<p>Hello <strong>wörld</strong></p>\n");
}
