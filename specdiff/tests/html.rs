//! The HTML page: it says every change once, marks every changed cell twice, loads nothing, and keeps texts texts.

#[path = "html/colours.rs"]
mod colours;
#[path = "html/document.rs"]
mod document;
mod support;

use std::collections::BTreeSet;

use document::{Document, Element};
use specdiff::{Family, KINDS, Kind, Report, Spec, compare, render, tree};
use support::{Loaded, load, pairs};

/// A case with conditions; the parameter that they name is renamed, one case is new, and one is gone.
const CONDITIONS: &str = r#" query:
-  kind: {type: text, doc: Kind of a thing to look for.}
+  sort: {type: text, doc: Kind of a thing to look for.}
   owner: {type: text, doc: Owner of a thing.}
   name:
     type: text
     doc: Name of a thing.
     presence:
-      when kind is a: {absent: default x, empty: default x, empty_string: unsupported, "null": unknown}
-      when kind is b: {absent: default b, empty: unknown, empty_string: unknown, "null": unknown}
+      when sort is a: {absent: default y, empty: default x, empty_string: unsupported, "null": unknown}
+      when owner is c: {absent: default c, empty: unknown, empty_string: unknown, "null": unknown}
       otherwise: {absent: not a filter, empty: unknown, empty_string: unknown, "null": filter}
"#;

fn kinds() -> impl Iterator<Item = &'static Kind> {
    KINDS.iter().flat_map(|family| family.iter())
}

fn spec((api, sources): &Loaded) -> Spec<'_> {
    Spec { api, sources }
}

/// The report and the page of a case.
fn page(case: &str) -> (Report, String) {
    let (old, new) = load(case);
    let report = specdiff::report(spec(&old), spec(&new), "base", "head");
    let page = render::html(&report, spec(&old), spec(&new));
    (report, page)
}

fn read(page: &str) -> Document {
    Document::read(page).unwrap_or_else(|error| panic!("{error}\n{page}"))
}

fn plain(text: &str) -> String {
    text.replace('`', "")
}

/// Marked cells of one side: state, outcome, and what the other side says.
fn marked(document: &Document, side: &str) -> Vec<[String; 3]> {
    let tables = document.all("table", side);
    let cells = tables.flat_map(|table| document.inside(table, "td")).filter(|cell| cell.is("changed"));
    let text = |cell: &Element, name| document.inside(cell, name).next().map(|part| part.text.clone());
    cells
        .map(|cell| {
            let other = text(cell, "small").unwrap_or_default();
            let other = other.trim_start_matches('▸').trim_end_matches('↓').trim().to_owned();
            [cell.get("data-state").to_owned(), text(cell, "strong").unwrap_or_default(), other]
        })
        .collect()
}

#[test]
fn each_change_is_told_once() {
    for kind in kinds() {
        let (report, page) = page(kind.case);
        let document = read(&page);
        let mut told: Vec<String> = document.all("p", "says").map(|says| plain(&says.text)).collect();
        for entry in report.entries() {
            let at = told.iter().position(|says| *says == plain(&entry.says));
            told.remove(at.unwrap_or_else(|| panic!("{}: {}", kind.id, entry.says)));
            let article = document.all("article", "change").find(|known| known.text.contains(&plain(&entry.says)));
            let article = article.expect("a sentence stands in its change");
            for place in [&entry.old, &entry.new].into_iter().flatten() {
                let shown = format!("{}:{}", place.position.file, place.position.line);
                assert!(article.text.contains(&shown), "{}: {shown}", kind.id);
            }
            for axis in render::axes(entry) {
                let mut items = document.inside(article, "li");
                assert!(items.any(|item| item.text.ends_with(&axis)), "{}: {axis}", kind.id);
            }
            assert!(article.text.contains(&plain(&entry.so)), "{}", kind.id);
        }
        assert!(told.is_empty(), "{}: {told:?}", kind.id);
        for service in &report.services {
            let verdict = plain(&render::verdict(service));
            assert!(document.all("h2", "").any(|heading| heading.text == verdict), "{}: {verdict}", kind.id);
        }
    }
}

#[test]
fn each_changed_cell_is_marked_on_both_sides() {
    let mut seen = 0;
    for case in kinds().map(|kind| kind.case).chain([CONDITIONS]) {
        let (old, new) = load(case);
        let document = read(&page(case).1);
        let (before, after) = (marked(&document, "before"), marked(&document, "after"));
        assert_eq!(before.len(), after.len(), "{case}");
        assert!(before.iter().zip(&after).all(|(old, new)| old[1] != new[1] && old[0] == new[0]), "{case}");
        for (was, is) in pairs(&old, &new) {
            let (was, is) = (was.map(|known| tree(known, &old.1)), is.map(|known| tree(known, &new.1)));
            for event in compare(was.as_ref(), is.as_ref()) {
                if event.family() != Family::Cell {
                    continue;
                }
                let state = event.node().key.rsplit('|').next().unwrap_or_default().replace('_', " ");
                let (old, new) = (event.old_outcome().to_string(), event.new_outcome().to_string());
                let cell =
                    |mine: &str, word: &str, other: &str| [state.clone(), mine.to_owned(), format!("{word} {other}")];
                assert!(before.contains(&cell(&old, "now", &new)), "{case}\n{before:?}");
                assert!(after.contains(&cell(&new, "was", &old)), "{case}\n{after:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn cases_stand_in_the_same_row_on_both_sides() {
    let document = read(&page(CONDITIONS).1);
    let rows = |side| -> Vec<String> {
        let tables = document.all("table", side);
        let rows = tables.flat_map(|table| document.inside(table, "th")).filter(|head| head.get("scope") == "row");
        rows.map(|head| head.text.clone()).collect()
    };
    let without = "no case of its own: `otherwise` applies";
    assert_eq!(
        rows("before"),
        [
            "name when kind is a".to_owned(),
            format!("name when owner is c {without}"),
            "name when kind is b".to_owned(),
            "name otherwise".to_owned()
        ]
    );
    assert_eq!(
        rows("after"),
        [
            "name when sort is a".to_owned(),
            "name when owner is c".to_owned(),
            format!("name when sort is b {without}"),
            "name otherwise".to_owned()
        ]
    );
    let links = document.all("td", "changed").filter(|cell| document.inside(cell, "a").next().is_none()).count();
    assert_eq!(links, 0, "each marked cell leads to its change");
}

#[test]
fn fields_of_a_type_have_a_table_where_their_changes_stand() {
    let case = concat!(
        " request: POST /things\n safety: write\n body:\n   thing: {type: Thing, required: true, doc: The thing.}\n",
        " types:\n   Thing:\n     doc: A thing.\n     fields:\n",
        "       size: {type: integer, doc: Size of it.}\n",
        "       name:\n         type: text\n         doc: Name of it.\n",
        "-        presence: {absent: not assigned, empty_string: unknown, \"null\": not assigned}\n",
        "+        presence: {absent: not assigned, empty_string: unknown, \"null\": assigned empty}\n",
    );
    let (report, page) = page(case);
    assert_eq!(report.services[0].sections.len(), 1, "what one operation alone holds stands with it");
    let document = read(&page);
    assert_eq!(marked(&document, "before"), [["null", "not assigned", "now assigned empty"]]);
    assert_eq!(marked(&document, "after"), [["null", "assigned empty", "was not assigned"]]);
    let title = document.all("h4", "").find(|title| title.text.starts_with("Meaning of each state"));
    assert_eq!(title.map(|title| title.text.as_str()), Some("Meaning of each state in fields of Thing"));
    let folded = document.all("summary", "").next();
    assert_eq!(folded.map(|folded| folded.text.as_str()), Some("1 field unchanged"));
}

#[test]
fn nothing_is_loaded_and_links_lead_somewhere() {
    for kind in kinds() {
        let document = read(&page(kind.case).1);
        let ids: Vec<&str> = document.0.iter().map(|element| element.get("id")).filter(|id| !id.is_empty()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}: {ids:?}", kind.id);
        for element in &document.0 {
            assert!(!["script", "link", "img", "iframe", "object", "base"].contains(&element.name.as_str()));
            for (name, value) in element.attributes() {
                assert!(!name.starts_with("on") && !["src", "action", "style"].contains(&name), "{name}={value}");
                if name == "href" {
                    assert!(value.strip_prefix('#').is_some_and(|id| ids.contains(&id)), "{}: {value}", kind.id);
                }
            }
        }
    }
    let (_, page) = page("");
    let style = page.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
    assert!(!style.contains("url(") && !style.contains("@import"));
}

#[test]
fn hostile_texts_stay_texts() {
    let evil = "</p><script>alert(1)</script><img src=x onerror=alert(2)>";
    let case = format!(
        concat!(
            " query:\n   name:\n     type: text\n",
            "-    doc: Name of a thing.\n+    doc: '{0}'\n",
            "     presence:\n",
            "-      when kind is a: {{absent: default a, empty: unknown, empty_string: unknown, \"null\": unknown}}\n",
            "+      when kind is a: {{absent: '{0}', empty: unknown, empty_string: unknown, \"null\": unknown}}\n",
            "       otherwise: {{absent: unknown, empty: unknown, empty_string: unknown, \"null\": unknown}}\n",
            "   kind: {{type: text, doc: Kind of a thing.}}\n",
            "+  '\"><script>x': {{type: text, doc: One more.}}\n",
        ),
        format_args!("default {evil}"),
    );
    let (old, new) = load(&case);
    let report = specdiff::report(spec(&old), spec(&new), "<script>base", "\"'&head");
    let page = render::html(&report, spec(&old), spec(&new));
    let document = read(&page);
    assert!(!page.contains("<script") && !page.contains("<img"), "{page}");
    let title = document.all("title", "").next().map(|title| title.text.as_str());
    assert_eq!(title, Some("Spec changes: <script>base → \"'&head"));
    let changes = document.all("article", "change").filter(|change| change.text.contains(evil)).count();
    assert!(changes >= 2, "{page}");
    assert!(marked(&document, "after").iter().any(|cell| cell[1].contains(evil)), "{page}");
    assert!(document.all("p", "says").any(|says| says.text.contains("\"><script>x")), "{page}");
}

#[test]
fn filters_count_what_they_show() {
    let style = include_str!("../templates/diff/style.css");
    for kind in kinds() {
        let (report, page) = page(kind.case);
        let document = read(&page);
        let labels = document.all("label", "").filter(|label| !label.get("class").is_empty());
        for label in labels {
            let class = label.get("class").strip_prefix("of-").expect("the class of a filter");
            let count = document.all("article", class).count();
            assert_eq!(label.text.rsplit(' ').next(), Some(count.to_string().as_str()), "{}: {class}", kind.id);
            assert!(
                style.contains(&format!("#only-{class}:checked) :is(nav li:not(.{class}), .change:not(.{class}),"))
            );
        }
        let summary = &report.summary;
        let axes = [summary.silent, summary.breaks, summary.wire, summary.urgent, summary.warns, summary.tightens];
        let more = [summary.loosens, summary.adds, summary.removes, summary.documentation];
        let filters = axes.into_iter().chain(more).filter(|count| *count > 0).count();
        assert_eq!(document.all("label", "").count(), filters + 1, "{}", kind.id);
    }
}

#[test]
fn a_page_without_changes_says_so() {
    let (old, _) = load("");
    let report = specdiff::report(spec(&old), spec(&old), "base", "head");
    let page = render::html(&report, spec(&old), spec(&old));
    assert!(read(&page).all("p", "verdict").any(|verdict| verdict.text == "No changes."));
}

#[test]
fn texts_can_be_read_in_light_and_dark() {
    let faint = colours::faint(include_str!("../templates/diff/style.css"));
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn the_page_of_a_presence_case() {
    let (_, first) = page(CONDITIONS);
    assert_eq!(first, page(CONDITIONS).1, "the same specs make the same page");
    let main = first.split("<main>").nth(1).and_then(|rest| rest.split("</main>").next());
    insta::assert_snapshot!(main.expect("a page has a main part"));
}
