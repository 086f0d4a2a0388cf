//! `cargo xtask coverage` on a made-up project: what it prints, and what its ratchet lets pass.

use crate::support::Project;
use serde_json::Value;

/// Two operations of one group: one of which little is known, one of which nearly everything is.
const SPEC: &str = "\
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
  T.2: {status: 503, meaning: The server is busy., remedy: Wait., retry: later}
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
query:
  owner: {type: text, doc: Owner of the things., presence: filter if given}
  limit:
    type: integer
    range: 1..=100
    doc: Most things of one answer.
    presence: default 10 if blank, no empty string
    evidence:
      - {of: presence.null, level: second_witness, source: a library}
    disputed:
      - {of: presence.absent, says: default 20, source: an older page, because: The newer page says 10.}
response:
  things: {type: list of Thing, doc: Things.}
errors: {T.1: 400, T.2: 503}
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: PUT /things/{id}
group: things
source: things
safety: write
retiring: {note: It ends in May.}
path:
  id: {type: text, max_length: 9, required: true, doc: Id of the thing.}
body:
  from: {type: date, required: true, doc: First day.}
  to: {type: date, doc: Last day., presence: not assigned}
rules:
  order: from is not after to
errors: {T.1: 400}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields:
  id: {type: text, doc: Id of the thing.}
";

fn new(name: &str) -> Project {
    Project::of(SPEC, &format!("coverage-{name}"))
}

/// One whose present figures are accepted.
fn accepted(name: &str) -> Project {
    let project = new(name);
    assert_eq!(coverage(&project, &["--accept"]).0, Some(0));
    project
}

/// Exit code, standard output and standard error of the verb.
fn coverage(project: &Project, args: &[&str]) -> (Option<i32>, String, String) {
    project.xtask(&[&["coverage"], args].concat())
}

/// What the file allows of a kind in a group.
fn allowed(project: &Project, group: &str, kind: &str) -> u64 {
    let file: Value = serde_json::from_str(&project.read(DEBT)).expect("JSON");
    file["services"]["base"][group]["unknown"][kind].as_u64().expect("a figure")
}

const DEBT: &str = "spec/debt.json";
const LIST: &str = "spec/base/operations/list.yaml";

#[test]
fn the_screen_tells_verdict_figures_and_debt() {
    let (code, stdout, stderr) = coverage(&new("screen"), &[]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    insta::assert_snapshot!("screen", stdout);
}

#[test]
fn the_debt_is_cut_unless_all_is_asked_for() {
    let project = new("all");
    let unknown = |id: u32| {
        format!(
            "operation: Ask{id}\nsummary: Asks.\nrequest: GET /things/{id}\ngroup: things\nsource: things\nsafety: read\n\
            query:\n  owner: {{type: text, max_length: 9, doc: Owner.}}\n"
        )
    };
    for id in 0..6 {
        project.write(&format!("spec/base/operations/ask{id}.yaml"), &unknown(id));
    }
    let (_, cut, _) = coverage(&project, &[]);
    assert!(cut.contains("  base Ask4: 4 unknown") && !cut.contains("Ask5: "), "{cut}");
    // ListThings and PutThing with 3 each, Ask5 with 4, and a code.
    assert!(cut.contains("and 11 unknown in 4 more operations and types; pass `--all` to list them"), "{cut}");
    let (_, all, _) = coverage(&project, &["--all"]);
    assert!(
        all.contains("  base Ask5: 4 unknown") && all.contains("base errors: 1 unknown") && !all.contains("--all"),
        "{all}"
    );
}

#[test]
fn json_holds_the_same_figures_on_one_line() {
    let (code, stdout, _) = coverage(&new("json"), &["--format", "json", "--service", "base"]);
    assert_eq!((code, stdout.lines().count()), (Some(0), 1));
    let value: Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!(value["total"]["presence"]["outcomes"]["unknown_optional"], 3);
    assert_eq!(value["services"][0]["groups"][0]["gaps"][0]["missing"][0], "empty_string");
    assert_eq!(value["services"][0]["groups"][0]["gaps"][0]["line"], 8);
}

#[test]
fn a_service_must_exist() {
    let (code, _, stderr) = coverage(&new("service"), &["--service", "bass"]);
    assert_eq!((code, stderr.as_str()), (Some(2), "error: unknown service `bass`; known services: base\n"));
}

#[test]
fn a_spec_with_errors_is_not_counted() {
    let project = accepted("errors");
    project.replace(LIST, "group: things", "group: thing");
    let before = project.read(DEBT);
    for args in [&[][..], &["--ratchet"], &["--accept", "--reason", "why"]] {
        let (code, stdout, stderr) = coverage(&project, args);
        assert_eq!((code, stdout.as_str()), (Some(1), ""));
        assert!(stderr.contains("error[unknown-group]"), "{stderr}");
    }
    assert_eq!(project.read(DEBT), before);
}

#[test]
fn the_ratchet_holds_what_was_accepted() {
    let project = accepted("held");
    assert_eq!(coverage(&project, &["--ratchet"]).0, Some(0));
    assert_eq!(
        (allowed(&project, "things", "optional_presence"), allowed(&project, "things", "required_presence")),
        (3, 2)
    );
    assert_eq!((allowed(&project, "things", "limits"), allowed(&project, "(shared)", "codes")), (1, 1));
    // Accepted again, nothing moves.
    let before = project.read(DEBT);
    assert_eq!(coverage(&project, &["--accept"]).0, Some(0));
    assert_eq!(project.read(DEBT), before);
    assert!(!project.0.join("spec/debt.json.part").exists());
}

#[test]
fn what_grew_fails_with_the_places_and_passes_with_a_reason() {
    let project = accepted("grew");
    project.replace(LIST, "presence: filter if given}", "presence: unstated}");
    let (code, stdout, stderr) = coverage(&project, &["--ratchet"]);
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
    let title = "base, group things, presence cells of optional parameters: 5 unknown, 3 allowed\n";
    assert!(stderr.starts_with(title), "{stderr}");
    assert!(
        stderr.contains("    spec/base/operations/list.yaml:8  query owner: absent, empty, empty_string, null\n"),
        "{stderr}"
    );
    assert!(!stderr.contains("maximum length") && !stderr.contains("Fewer unknown facts"), "{stderr}");
    assert!(stderr.contains("find a source") && stderr.contains("--accept --reason"), "{stderr}");

    let before = project.read(DEBT);
    for args in [&["--accept"][..], &["--accept", "--reason", "  "]] {
        let (code, _, stderr) = coverage(&project, args);
        assert!(code == Some(2) && stderr.contains("1 figure rises without a reason"), "{stderr}");
        assert_eq!(project.read(DEBT), before);
    }
    let (code, stdout, _) = coverage(&project, &["--accept", "--reason", "The page no longer says it."]);
    assert!(code == Some(0) && stdout.contains("1 figure rises, 0 fall"), "{stdout}");
    assert_eq!(allowed(&project, "things", "optional_presence"), 5);
    assert!(project.read(DEBT).contains("\"optional_presence\": \"The page no longer says it.\""));
    assert_eq!(coverage(&project, &["--ratchet"]).0, Some(0));
}

#[test]
fn what_shrank_fails_until_the_file_is_tightened() {
    let project = accepted("shrank");
    project.replace(LIST, "type: text, doc: Owner", "type: text, max_length: 9, doc: Owner");
    let (code, _, stderr) = coverage(&project, &["--ratchet"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("base, group things, limits without a source: 0 unknown, 1 allowed\n"), "{stderr}");
    assert!(stderr.contains("Fewer unknown facts") && !stderr.contains("find a source"), "{stderr}");
    let (code, stdout, _) = coverage(&project, &["--accept"]);
    assert!(code == Some(0) && stdout.contains("0 figures rise, 1 falls"), "{stdout}");
    assert_eq!((coverage(&project, &["--ratchet"]).0, allowed(&project, "things", "limits")), (Some(0), 0));
}

#[test]
fn a_reason_stays_as_long_as_something_is_unknown() {
    let project = accepted("reasons");
    project.replace(LIST, "range: 1..=100\n    doc", "doc");
    assert_eq!(coverage(&project, &["--accept", "--reason", "The page has no bounds."]).0, Some(0));
    project.replace(LIST, "type: text, doc: Owner", "type: text, max_length: 9, doc: Owner");
    assert_eq!(coverage(&project, &["--accept"]).0, Some(0));
    assert!(allowed(&project, "things", "limits") == 1 && project.read(DEBT).contains("The page has no bounds."));
    project.replace(LIST, "type: integer", "type: integer\n    range: 1..=100");
    assert_eq!(coverage(&project, &["--accept"]).0, Some(0));
    assert!(!project.read(DEBT).contains("reasons"), "{}", project.read(DEBT));
}

#[test]
fn a_group_that_is_new_or_gone_is_seen() {
    let project = accepted("groups");
    let debt = project.read(DEBT);
    project.replace(DEBT, "\"things\": {", "\"thimgs\": {");
    let (code, _, stderr) = coverage(&project, &["--ratchet"]);
    assert_eq!(code, Some(1));
    assert!(stderr.contains("group thimgs, limits without a source: 0 unknown, 1 allowed\n"), "{stderr}");
    assert!(stderr.contains("group things, limits without a source: 1 unknown, 0 allowed\n"), "{stderr}");
    assert!(coverage(&project, &["--accept"]).2.contains("3 figures rise without a reason"));
    project.write(DEBT, &debt.replace("\"base\"", "\"bass\""));
    assert!(coverage(&project, &["--ratchet"]).2.contains("bass, group things, "));
    assert_eq!(coverage(&project, &["--accept", "--reason", "Renamed."]).0, Some(0));
    assert!(!project.read(DEBT).contains("bass"));
}

#[test]
fn without_its_file_the_ratchet_says_how_to_get_one() {
    let (code, _, stderr) = coverage(&new("missing"), &["--ratchet"]);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("spec/debt.json not found") && stderr.contains("coverage --accept"), "{stderr}");
}

#[test]
fn a_broken_file_is_told_and_left_alone() {
    let project = accepted("broken");
    let conflict = "<<<<<<< ours\n".to_owned() + &project.read(DEBT);
    let renamed = project.read(DEBT).replace("\"limits\": 1", "\"limit\": 1");
    let negative = project.read(DEBT).replace("\"limits\": 1", "\"limits\": -1");
    for (broken, told) in
        [(conflict, "line 1 column 1"), (renamed, "unknown field `limit`"), (negative, "invalid value")]
    {
        project.write(DEBT, &broken);
        for args in [&["--ratchet"][..], &["--accept", "--reason", "why"]] {
            let (code, _, stderr) = coverage(&project, args);
            assert_eq!(code, Some(2), "{stderr}");
            assert!(stderr.contains(told) && stderr.contains("take one side and accept again"), "{stderr}");
        }
        assert_eq!(project.read(DEBT), broken);
    }
}

#[test]
fn options_that_exclude_each_other_are_refused() {
    let project = accepted("options");
    for args in [
        &["--ratchet", "--accept"][..],
        &["--reason", "why"],
        &["--accept", "--service", "base"],
        &["--ratchet", "--all"],
    ] {
        assert_eq!(coverage(&project, args).0, Some(2), "{args:?}");
    }
}
