//! A small page as a whole, the same each time, and what a reader who does not see colours relies on.

use speclang::check::case;

use crate::support::{files, pages, part, render, sources, tags};

const SPEC: &str = r#"# file: operations/list.yaml
operation: ListThings
summary: Lists things.
notes: |
  Things of other accounts are listed by `CutThing`.

  - one
  - two
request: GET /things
group: things
source: things/list
read_on: 2026-01-02
callers: [customer]
safety: read
rate_limit: 10 per minute
paging: {kind: rows, offset: offset, limit: limit, items: things, total: total}
query:
  offset: {type: integer, range: 0.., doc: Things to skip., presence: default 0}
  limit:
    type: integer
    range: 1..=50
    doc: Most things of one answer.
    presence: default 10 if blank
    disputed:
      - {of: presence.null, says: unsupported, source: things/old, because: The newer page says so.}
  kind:
    type: Kind
    doc: Kind of the things.
    presence:
      when limit is 1: {absent: unknown, empty: unknown, empty_string: unknown, "null": no effect}
      otherwise: {absent: not a filter, empty: not a filter, empty_string: unsupported, "null": filter for things without a kind}
    evidence:
      - {of: presence.absent, level: inferred, source: things/kinds, note: The page is silent.}
rules:
  few: {rule: kind is not allowed if limit is 50, doc: The server answers with T.1.}
response:
  total: {type: integer, doc: Number of things.}
  things: {type: list of Thing, doc: Things of this page.}
errors:
  T.1: 400
# file: operations/cut.yaml
operation: CutThing
summary: Cuts a thing.
request: POST /things/{id}
group: things
source: things/cut
safety: write
retiring: {replaced_by: ListThings, note: It ends soon.}
side_effects: [The thing is shorter afterwards.]
path:
  id: {type: text, required: true, max_length: 8, doc: The thing.}
errors:
  T.1: 400
  T.9: 500
# file: types/kind.yaml
type: Kind
doc: Kind of a thing.
enum:
  of: text
  values:
    big: {doc: Large.}
    small: {doc: Not large.}
# file: types/thing.yaml
type: Thing
doc: A thing.
fields:
  name: {type: text, doc: Its name., missing_when: It is left out for things without one.}
  kind: {type: Kind, doc: Its kind.}
# file: errors.yaml
errors:
  T.1: {status: 400, meaning: A parameter is wrong., retry: after correction}
  T.9: {status: 500, meaning: Something broke., retry: later}
"#;

#[test]
fn a_page_of_an_operation() {
    let files = render(&case(&SPEC.replace("0..,", "0..=,")));
    let page = &files["base/list-things.html"];
    insta::assert_snapshot!("list_things", part(page, "<article", "</main>"));
    let page = &files["base/cut-thing.html"];
    insta::assert_snapshot!("cut_thing", part(page, "<article", "</main>"));
    insta::assert_snapshot!("index", part(&files["index.html"], "<main", "</main>"));
}

#[test]
fn the_same_spec_makes_the_same_bytes() {
    assert_eq!(render(&sources()), *files());
}

#[test]
fn tables_say_what_their_heads_are_for_and_scroll_in_themselves() {
    for (path, html) in pages(files()) {
        for tag in tags(html) {
            let has = |wanted: &str| tag.attributes.iter().any(|(name, _)| name == wanted);
            assert!(tag.name != "th" || has("scope"), "{path}: a head without scope");
            assert!(tag.name != "img", "{path}: a picture needs a text");
        }
        let tables = html.matches("<table").count();
        let scrolled = html.matches("<div class=\"scroll\" tabindex=\"0\"").count();
        assert_eq!(tables, scrolled, "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains("<html lang=\"en\">") && html.contains("href=\"#content\""), "{path}");
    }
}
