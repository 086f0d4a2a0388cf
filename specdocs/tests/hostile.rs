//! Names and texts that would break out of a page, or out of the script of the search, stay text.

use std::collections::{BTreeMap, BTreeSet};

use speclang::check::case;

use crate::links::broken;
use crate::support::{is_a, pages, render, tags, text};

/// Something that would run in each place that a text can stand in.
const EVIL: &str = r#"</script><script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)' & `</code>` [x](javascript:alert(4)) {{ 7 * 7 }}"#;

fn hostile() -> BTreeMap<String, String> {
    // Double quotes around, so that YAML takes every sign.
    let evil = serde_json::Value::from(EVIL).to_string();
    let spec = r#"# file: operations/get.yaml
operation: GetThing
summary: EVIL
notes: EVIL
request: GET /things/{id}
group: things
source: EVIL
read_on: EVIL
callers: [customer]
permissions: ["thing:list"]
safety: read
side_effects: [EVIL]
restrictions: [EVIL]
path:
  id: {type: text, required: true, doc: EVIL}
query:
  "a\"><b>": {type: Kind, doc: EVIL, presence: {absent: EVIL_DEFAULT, empty: unknown, empty_string: unknown, "null": unknown}}
rules:
  "r\"><i>": {server: EVIL, about: [id]}
response:
  out: {type: text, doc: EVIL, missing_when: EVIL}
errors:
  "E\"><u>": 400
disputed:
  - {of: notes, says: EVIL, source: EVIL, because: EVIL}
evidence:
  - {level: observed, source: EVIL, note: EVIL, date: EVIL}
# file: types/kind.yaml
type: Kind
doc: EVIL
enum:
  of: text
  values:
    "v\"><s>": {name: V, doc: EVIL}
# file: errors.yaml
errors:
  "E\"><u>": {status: 400, meaning: EVIL, remedy: EVIL, cause: EVIL, retry: never}
"#;
    let spec = spec.replace("EVIL_DEFAULT", &serde_json::Value::from(format!("default {EVIL}")).to_string());
    let sources = case(&spec.replace("EVIL", &evil));
    let (api, _) = speclang::load(&sources);
    assert_eq!(api.services.first().map(|service| service.operations.len()), Some(1), "the spec is read");
    render(&sources)
}

#[test]
fn no_text_becomes_markup() {
    let ours: BTreeSet<&str> = BTreeSet::from([
        "a", "article", "body", "caption", "code", "dd", "details", "div", "dl", "dt", "em", "footer", "h1", "h2",
        "h3", "head", "header", "html", "input", "label", "li", "link", "main", "meta", "nav", "ol", "p", "pre",
        "script", "section", "small", "span", "strong", "summary", "table", "tbody", "td", "th", "thead", "title",
        "tr", "ul", "wbr",
    ]);
    for (path, html) in pages(&hostile()) {
        for tag in tags(html) {
            assert!(ours.contains(tag.name.as_str()), "{path}: {tag:?}");
            for (name, value) in &tag.attributes {
                assert!(!name.starts_with("on") && !value.starts_with("javascript:"), "{path}: {tag:?}");
            }
            let is_script = tag.name == "script";
            assert!(
                !is_script || tag.attributes.iter().any(|(name, value)| name == "src" && is_a(value, "js")),
                "{path}"
            );
        }
        assert_eq!(html.matches("<script").count(), 2, "{path}");
        assert!(!html.contains("49"), "{path}: a text was taken for a template");
    }
}

#[test]
fn the_text_is_there_all_the_same() {
    let files = hostile();
    let words = text(&files["base/get-thing.html"]);
    for part in [
        "</script><script>alert(1)</script>",
        "onclick=\"alert(3)' &",
        "{{ 7 * 7 }}",
        "a\"><b>",
        "r\"><i>",
        "v\"><s>",
        "E\"><u>",
    ] {
        assert!(words.contains(part), "{part} in {words}");
    }
}

#[test]
fn links_of_odd_names_still_lead_somewhere() {
    let wrong = broken(&hostile());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_index_is_one_statement_whatever_it_holds() {
    let files = hostile();
    let script = &files["search-index.js"];
    let list =
        script.strip_prefix("window.searchIndex = ").and_then(|rest| rest.strip_suffix(";\n")).expect("one statement");
    let list: serde_json::Value = serde_json::from_str(list).expect("JSON");
    assert!(list.as_array().is_some_and(|list| list.len() >= 5));
}
