//! `cargo xtask drift` over two made-up packages: what differs, and where the spec says it.

use std::fs;

use crate::support::Project;
use crate::support::sdk::{self, Field, operation, package};
use serde_json::Value;

const SPEC: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: list
read_on: 2026-01-02
safety: read
query:
  owner: {type: text, max_length: 9, doc: Owner of the things., presence: filter if given or null}
  limit: {type: integer, doc: How many., presence: default 10}
response:
  things: {type: list of Thing, doc: Things.}
errors: {T.1: 400}
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /things/one
group: things
source: show
read_on: 2025-06-07
safety: read
response:
  best: {type: Thing, doc: A thing.}
errors: {T.1: 400}
# file: operations/put.yaml
operation: PutThing
summary: Puts a thing.
request: PUT /things
group: things
source: put
safety: write
errors: {T.1: 400}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields:
  id: {type: text, doc: Id of the thing.}
  state: {type: State, doc: State of the thing.}
  price: {type: decimal, doc: Price of the thing.}
# file: types/state.yaml
type: State
doc: State of a thing.
enum:
  of: text
  values:
    new: {name: New, doc: Nobody has it.}
    sold: {name: Sold, doc: Somebody has it.}
";

/// A project whose SDK has an older and a newer package.
fn project(name: &str) -> Project {
    let project = Project::of(SPEC, &format!("drift-{name}"));
    sdk::describe(&project);
    let list = |query| operation("list_things", "ListThings", "/things", query);
    let show = |path| operation("show_thing", "ShowThing", path, &[]);
    let other = |id| operation(&format!("do_{id}"), id, "/other", &[]);
    let owner = ("owner", "str", false, "Owner. Absent or empty: no filter.");
    let things: &[Field<'_>] = &[("things", "list[Thing]", false, "Things.")];
    let best: &[Field<'_>] = &[("best", "Thing", false, "The best.")];
    let id = ("id", "str", false, "Id &amp; name.");
    package(
        &project,
        "old",
        &[list(&["owner", "limit"]), show("/things/one"), other("Old")],
        &[
            ("ListThingsRequest", &[owner, ("limit", "int", false, "How many. The default is 10.")]),
            ("ListThingsResponse", things),
            ("ShowThingResponse", best),
            (
                "Thing",
                &[id, ("state", "str", false, "State. new: fresh, lent: away"), ("price", "str", false, "Price.")],
            ),
        ],
    );
    package(
        &project,
        "new",
        &[list(&["owner", "limit", "sort"]), show("/things/first"), other("New")],
        &[
            (
                "ListThingsRequest",
                &[owner, ("limit", "int", true, "How many. The default is 100."), ("sort", "str", false, "Order.")],
            ),
            ("ListThingsResponse", things),
            ("ShowThingResponse", best),
            (
                "Thing",
                &[
                    // Spaces, marks of forms and escapes make no difference.
                    ("id", "str", false, "| Id  & name.|"),
                    ("state", "str", false, "State. new: fresh, sold: gone, kept: here"),
                    ("price", "float", false, "Price of it."),
                    ("color", "str", false, "Color."),
                ],
            ),
        ],
    );
    project
}

fn drift(project: &Project, args: &[&str]) -> (Option<i32>, String, String) {
    project.xtask(&[&["drift", "base"], args].concat())
}

const BOTH: [&str; 4] = ["--from", "old", "--to", "new"];

#[test]
fn what_differs_is_told_in_the_words_of_the_diff() {
    let project = project("text");
    let (code, text, told) = drift(&project, &BOTH);
    assert_eq!((code, told.as_str()), (Some(0), ""));
    insta::assert_snapshot!("drift", text);
    assert_eq!(drift(&project, &BOTH).1, text, "a second run says the same");
    let (_, page, _) = drift(&project, &[&BOTH[..], &["--format", "markdown"]].concat());
    insta::assert_snapshot!("drift_markdown", page);
}

#[test]
fn places_are_lines_of_the_spec() {
    let project = project("places");
    let (_, text, _) = drift(&project, &[&BOTH[..], &["--format", "json"]].concat());
    let drifts: Value = serde_json::from_str(&text).expect("JSON");
    let findings = drifts[0]["findings"].as_array().expect("a list");
    let line = |place: &Value| {
        let file = project.read(place["file"].as_str().expect("a file"));
        let at = usize::try_from(place["line"].as_u64().expect("a line")).expect("a line");
        file.lines().nth(at - 1).expect("the line is there").trim().to_owned()
    };
    let places = |kind: &str, subject: &str| {
        let mut of_it = findings.iter().filter(|found| found["kind"] == kind && found["subject"] == subject);
        let found = of_it.next().unwrap_or_else(|| panic!("{kind} of {subject} in {text}"));
        let places = found["places"].as_array().expect("a list");
        let words: Vec<String> = places.iter().map(|place| format!("{} {}", place["is_there"], line(place))).collect();
        (found["spec"].as_str().expect("a word").to_owned(), words)
    };
    let (spec, words) = places("parameter-becomes-required", "ListThings limit");
    assert!(spec == "has" && words.len() == 1 && words[0].starts_with("true limit: {"), "{words:?}");
    assert_eq!(
        places("parameter-added", "ListThings sort"),
        ("lacks".to_owned(), vec!["false operation: ListThings".to_owned()])
    );
    assert_eq!(places("path-changed", "ShowThing"), ("has".to_owned(), vec!["true operation: ShowThing".to_owned()]));
    // A class that two operations hold stands in one place.
    let (spec, words) = places("response-field-type-changed", "Thing price");
    assert!(spec == "has" && words.len() == 1 && words[0].starts_with("true price: {"), "{words:?}");
    assert_eq!(
        places("response-field-added", "Thing color"),
        ("lacks".to_owned(), vec!["false type: Thing".to_owned()])
    );
    assert_eq!(places("operation-added", "New"), ("outside".to_owned(), Vec::new()));
    assert!(findings.iter().all(|found| found["subject"] != "Thing id"), "{text}");
    // One of the new values stands in the spec, the other does not.
    let values: Vec<&Value> = findings.iter().filter(|found| found["kind"] == "value-added-to-answers").collect();
    let told =
        |at: usize| (values[at]["spec"].as_str(), values[at]["come"][0].as_str(), line(&values[at]["places"][0]));
    assert_eq!(values.len(), 2);
    assert_eq!((told(0).0, told(0).1), (Some("lacks"), Some("kept")));
    assert_eq!((told(1).0, told(1).1), (Some("has"), Some("sold")));
    assert!(told(1).2.starts_with("sold: {"), "{:?}", told(1));
}

#[test]
fn a_package_does_not_drift_from_itself() {
    let (code, text, _) = drift(&project("same"), &["--from", "new", "--to", "new"]);
    assert!(code == Some(0) && text.contains(": 0 changes"), "{text}");
}

#[test]
fn pages_never_read_come_first_then_the_oldest() {
    let (code, text, _) = drift(&project("pages"), &["--pages"]);
    let names: Vec<&str> =
        text.lines().skip(1).filter_map(|line| line.split_whitespace().find(|word| word.contains("Thing"))).collect();
    assert_eq!((code, names.as_slice()), (Some(0), ["PutThing", "ShowThing", "ListThings"].as_slice()), "{text}");
    assert!(text.contains("never") && text.contains("2025-06-07") && text.contains(" days ago"), "{text}");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let project = project("refused");
    let (code, _, told) = drift(&project, &["--from", "../x", "--to", "new"]);
    assert!(code == Some(2) && told.contains("`../x` is neither a version nor a path"), "{told}");
    let (code, _, told) = drift(&project, &["--to", "new"]);
    assert!(code == Some(2) && told.contains("requirements.in pins no version; pass `--from VERSION`"), "{told}");
    let (code, _, told) = drift(&project, &["--from", "conformance", "--to", "new"]);
    assert!(
        code == Some(1) && told.contains("'conformance' has no class thingsdk.v1.ThingClient below thingsdk/v1/"),
        "{told}"
    );
    let (code, _, told) = project.xtask(&["drift", "nobody"]);
    assert!(code == Some(2) && told.contains("unknown service `nobody`"), "{told}");
    fs::remove_file(project.0.join("conformance/base/drift.yaml")).expect("a file");
    let (code, _, told) = drift(&project, &BOTH);
    assert!(code == Some(2) && told.contains("conformance/base/drift.yaml not found"), "{told}");
}
