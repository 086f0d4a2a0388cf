//! Fields of the types of a union stand on the pages of operations, each with the value that it stands in.

use speclang::check::case;

use crate::support::{pages, render, values};

const SPEC: &str = r"# file: operations/plan.yaml
operation: PlanThing
summary: Plans a thing.
request: POST /plans
group: things
source: plans
safety: write
body:
  steps: {type: list of Step, max_items: 9, doc: Steps., presence: not assigned}
  owner: {type: text or Owner or list of Owner, doc: Whose it is., presence: not assigned}
response: list of Step or Plan
types:
  Step: {doc: A step., union: {tagged_by: kind, values: {cut: Cut, turn: Turn}}}
  Cut: {doc: A cut., fields: {depth: {type: integer, doc: How deep., presence: not assigned}}}
  Turn: {doc: A turn., fields: {depth: {type: integer, doc: How far., presence: not assigned}}}
  Owner: {doc: An owner., fields: {name: {type: text, max_length: 9, doc: Name., presence: not assigned}}}
  Plan: {doc: A plan., fields: {last: {type: Step, doc: Last step.}, again: {type: Plan, doc: The plan itself.}}}
errors:
  T.1: 400
";

#[test]
fn fields_of_each_type_have_rows_of_their_own() {
    let files = render(&case(SPEC));
    let (_, page) = pages(&files).find(|(_, page)| page.contains("data-operation=\"PlanThing\"")).expect("a page");
    assert_eq!(
        values(page, "data-param"),
        ["steps", "steps[cut].depth", "steps[turn].depth", "owner", "owner[Owner].name", "owner[list of Owner].name"]
    );
    let answer = ["[list of Step][cut].depth", "[list of Step][turn].depth", "[Plan].last"];
    let below = ["[Plan].last[cut].depth", "[Plan].last[turn].depth", "[Plan].again"];
    assert_eq!(values(page, "data-field"), [answer, below].concat());
    for words in ["kind: cut", "kind: turn", "as list of Owner", "as Plan"] {
        assert!(page.contains(&format!("<span class=\"tag place\">{words}</span>")), "{words}");
    }
    assert!(files["search-index.js"].contains("steps[turn].depth"));
}
