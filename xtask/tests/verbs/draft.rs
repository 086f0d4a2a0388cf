//! `cargo xtask draft` over a made-up package: what is copied, what is left to a person, and what is refused.

use std::fs;

use crate::support::Project;
use crate::support::sdk::{self, Field, operation, package};

const SPEC: &str = "\
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
  colour: {type: Colour, doc: Its colour.}
  pair: {type: Pair, doc: A pair.}
types:
  Pair:
    doc: A pair.
    fields:
      key: {type: text, doc: Key.}
      value: {type: text, doc: Value.}
errors: {T.1: 400}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields:
  id: {type: text, doc: Id of the thing.}
  next: {type: list of Thing, doc: The next thing.}
# file: types/colour.yaml
type: Colour
doc: Colour of a thing.
enum:
  of: text
  values:
    red: {doc: Red.}
    blue: {doc: Blue.}
";

/// A project with a package whose operations the spec has in part.
fn project(name: &str) -> Project {
    let project = Project::of(SPEC, &format!("draft-{name}"));
    sdk::describe(&project);
    let colour: Field<'_> = ("colour", "str", false, "Colour. red: as blood, blue: as the sea");
    let page: Field<'_> = ("page", "Page", false, "Page &amp; rest.");
    package(
        &project,
        "sdk",
        &[
            operation("list_things", "ListThings", "/things", &["owner", "on", "colour"]),
            operation("put_thing", "PutThing", "/things", &["body"]),
            operation("show_thing", "ShowThing", "/things/one", &[]),
        ],
        &[
            (
                "ListThingsRequest",
                &[
                    ("owner", "str", true, "Owner\u{200b} of it. Empty: no filter.|Long."),
                    ("on", "str", false, "Day."),
                    colour,
                ],
            ),
            ("ListThingsResponse", &[("things", "list[ThingV2]", false, ""), page, ("odd", "object", false, "")]),
            ("PutThingRequest", &[("body", "PutThingReq", false, "")]),
            (
                "PutThingReq",
                &[
                    ("state", "int", true, "State. 1: new, 2: sold. Empty: 1"),
                    ("secret", "str", false, "Secret."),
                    ("pairs", "list[KeyValue]", false, ""),
                ],
            ),
            ("PutThingResponse", &[page]),
            ("ShowThingResponse", &[]),
            // The fields of `Thing`, in another order, under another name.
            ("ThingV2", &[("next", "list[ThingV2]", false, ""), ("id", "str", false, "Id.")]),
            ("KeyValue", &[("key", "str", false, ""), ("value", "str", false, "")]),
            ("Page", &[("state", "int", false, "State. 1: first, 2: last"), ("size", "float", true, "Size.")]),
        ],
    );
    project
}

fn draft(project: &Project, args: &[&str]) -> (Option<i32>, String, String) {
    project.xtask(&[&["draft", "base", "--from", "sdk"], args].concat())
}

#[test]
fn everything_that_a_package_names_is_copied_and_nothing_is_claimed() {
    let (code, text, told) = draft(&project("printed"), &["ListThings", "PutThing"]);
    assert_eq!((code, told.as_str()), (Some(0), ""));
    insta::assert_snapshot!("draft", text);
    for claim in ["presence", "max_length", "range", "evidence", "\u{200b}"] {
        assert!(!text.contains(claim), "{claim} in {text}");
    }
}

#[test]
fn a_draft_is_refused_until_it_is_filled_in() {
    let project = project("written");
    let (code, text, told) = draft(&project, &["ListThings", "PutThing", "--group", "things"]);
    assert_eq!(code, Some(0), "{told}");
    let files: Vec<&str> = text.lines().collect();
    assert_eq!(
        files,
        [
            "spec/base/operations/things/list_things.yaml",
            "spec/base/operations/things/put_thing.yaml",
            "spec/base/types/page.yaml",
            "spec/base/types/page_state.yaml"
        ]
    );
    let (code, _, told) = project.xtask(&["check"]);
    assert_eq!(code, Some(1));
    for refused in ["left-quote", "empty-key", "missing value of `summary`", "missing value of `safety`"] {
        assert!(told.contains(refused), "{refused} in {told}");
    }
    for file in files {
        let lines: Vec<String> = project.read(file).lines().filter_map(filled).collect();
        project.write(file, &(lines.join("\n") + "\n"));
    }
    let (code, _, told) = project.xtask(&["check"]);
    assert_eq!(code, Some(0), "{told}");
}

/// What a curator makes of a line of a draft, who says nothing of what may be left out.
fn filled(line: &str) -> Option<String> {
    if line.trim_start().starts_with("#>") {
        return None;
    }
    let values =
        [("summary", "Text."), ("doc", "Text."), ("source", "page"), ("safety", "read"), ("errors", "{T.1: 400}")];
    match line.trim().strip_suffix(':') {
        Some("read_on" | "read" | "callers" | "permissions" | "rate_limit") => return None,
        // The package has a type that the language has no word for.
        Some("type") => return Some(format!("{line} text")),
        Some(key) => {
            if let Some((_, value)) = values.iter().find(|(known, _)| *known == key) {
                return Some(format!("{line} {value}"));
            }
        }
        None => {}
    }
    let code: String = line.trim().chars().take_while(char::is_ascii_digit).collect();
    Some(line.replace("name: ,", &format!("name: V{code},")).replace("doc: }", "doc: Text.}"))
}

#[test]
fn what_stands_there_is_kept() {
    let project = project("kept");
    let (code, ..) = draft(&project, &["ListThings", "--group", "things"]);
    assert_eq!(code, Some(0));
    project.write("spec/base/operations/things/list_things.yaml", "mine\n");
    let (code, text, told) = draft(&project, &["PutThing", "ListThings", "--group", "things"]);
    assert!(code == Some(2) && text.is_empty(), "{text}");
    assert!(told.contains("spec/base/operations/things/list_things.yaml already exists"), "{told}");
    assert_eq!(project.read("spec/base/operations/things/list_things.yaml"), "mine\n");
    assert!(!project.0.join("spec/base/operations/things/put_thing.yaml").exists(), "nothing is half done");
}

#[test]
fn without_a_name_it_lists_what_the_spec_lacks() {
    let (code, text, told) = draft(&project("listed"), &[]);
    assert_eq!(
        (code, text.as_str()),
        (Some(0), "ListThings  GET /things  ListThings\nPutThing  GET /things  PutThing\n")
    );
    assert_eq!(told, "2 of 3 operations of the SDK are not in spec/base\n");
}

#[test]
fn every_wrong_name_is_told_at_once() {
    let project = project("refused");
    let (code, text, told) = draft(&project, &["listthings", "Nothing", "--group", "nowhere"]);
    assert!(code == Some(2) && text.is_empty(), "{text}");
    for said in [
        "unknown operation `listthings` in the SDK; did you mean `ListThings`?",
        "unknown operation `Nothing` in the SDK",
        "unknown group `nowhere`; groups of service.yaml: things",
    ] {
        assert!(told.contains(said), "{told}");
    }
    fs::remove_file(project.0.join("conformance/base/drift.yaml")).expect("a file");
    let (code, _, told) = draft(&project, &["ListThings"]);
    assert!(code == Some(2) && told.contains("conformance/base/drift.yaml not found"), "{told}");
    let (code, _, told) = project.xtask(&["draft", "nobody", "ListThings"]);
    assert!(code == Some(2) && told.contains("unknown service `nobody`"), "{told}");
}

#[test]
fn an_operation_that_the_other_service_has_is_drafted_as_what_differs() {
    let project = project("based");
    let folder = project.0.join("spec/abroad");
    fs::create_dir_all(&folder).expect("a folder");
    project.write(
        "spec/abroad/service.yaml",
        "service: abroad\nfrom: base\ntitle: Things abroad\ndoc: Things of other countries.\ncrate: things-abroad\nversion: 0.1.0\n\
         endpoints:\n  main: {url: \"https://abroad.example\", doc: The only one., default: true}\n",
    );
    fs::rename(project.0.join("conformance/base"), project.0.join("conformance/abroad")).expect("a folder");
    project.write(
        "spec/base/operations/list.yaml",
        "operation: ListThings\nsummary: Lists things.\nrequest: GET /things\ngroup: things\nsource: list\nsafety: read\nquery:\n  \
         owner: {type: text, max_length: 9, doc: Owner., presence: filter if given}\n  on: {type: date, doc: Day.}\n  \
         gone: {type: text, max_length: 9, doc: Gone.}\nresponse:\n  things: {type: list of Thing, doc: Things.}\nerrors: {T.1: 400}\n",
    );
    let (code, text, told) = project.xtask(&["draft", "abroad", "--from", "sdk", "ListThings"]);
    assert_eq!((code, told.as_str()), (Some(0), ""));
    insta::assert_snapshot!("draft_based", text);
    let (_, text, _) = project.xtask(&["draft", "abroad", "--from", "sdk"]);
    assert!(text.contains("ListThings  GET /things  ListThings  from base\n"), "{text}");
}
