//! A made-up year of the billing API, step by step: each report is a snapshot, and so is that of the whole year.

use std::collections::BTreeMap;

use specdiff::render::{self, Colour};
use specdiff::{Report, Spec, UNCLASSIFIED};
use speclang::{Severity, Sources};

mod support;

const STEPS: &str = include_str!("history/steps.patch");

/// Texts by path.
type Files = BTreeMap<String, String>;

#[test]
fn the_history_reads_well_from_first_to_last() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("history");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _guard = settings.bind_to_scope();

    let first = base();
    let mut before = first.clone();
    let mut steps = 0;
    for step in STEPS.split("\n== ").skip(1) {
        let (title, body) = step.split_once('\n').expect("a title");
        let after = apply(&before, title, body);
        let (text, report) = compare(&before, &after, ("before", title));
        let name = title.replace(' ', "-").replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "");
        insta::assert_snapshot!(name, text);
        assert!(report.entries().all(|entry| entry.kind != UNCLASSIFIED.id), "{title}");
        before = after;
        steps += 1;
    }
    assert!(steps >= 30, "{steps} steps are no history");

    let (text, report) = compare(&first, &before, ("last year", "today"));
    insta::assert_snapshot!("whole-year", text);
    insta::assert_snapshot!("whole-year-markdown", render::markdown(&report));
}

#[test]
fn tidying_up_is_no_change() {
    let mut before = base();
    for step in STEPS.split("\n== ").skip(1) {
        let (title, body) = step.split_once('\n').expect("a title");
        let after = apply(&before, title, body);
        if title.ends_with("tidying up") {
            let (text, _) = compare(&before, &after, ("before", "after"));
            assert_eq!(text, "no changes between before and after\n");
            return;
        }
        before = after;
    }
    panic!("the history has no step that tidies up");
}

fn base() -> Files {
    let sources = support::specs_below("specdiff/tests/history/base");
    sources.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The report as people read it; both sides are specs in order.
fn compare(old: &Files, new: &Files, (base, head): (&str, &str)) -> (String, Report) {
    let (old, new) = (Sources::new(old.clone()), Sources::new(new.clone()));
    let (before, after) = (in_order(&old, base), in_order(&new, head));
    let report =
        specdiff::report(Spec { api: &before, sources: &old }, Spec { api: &after, sources: &new }, base, head);
    (render::text(&report, &old, &new, Colour::Off), report)
}

fn in_order(sources: &Sources, name: &str) -> speclang::model::Api {
    let (api, found) = speclang::load_and_check(sources);
    let errors: Vec<_> = found.into_iter().filter(|found| found.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{name}: {}", speclang::render_text(&errors, sources, false));
    api
}

/// Lays a step over the files.
fn apply(before: &Files, title: &str, body: &str) -> Files {
    let mut files = before.clone();
    let path = |written: &str| format!("bss/{written}");
    let mut open = String::new();
    let mut hunk = Vec::new();
    for line in body.lines().chain(["# end"]) {
        if !line.starts_with("# ") && line != "@@" {
            hunk.push(line);
            continue;
        }
        lay(&mut files, &open, &std::mem::take(&mut hunk), title);
        let words: Vec<&str> = line.split(' ').skip(1).collect();
        match words.as_slice() {
            [] | ["end"] => {}
            ["remove", gone] => {
                files.remove(&path(gone)).unwrap_or_else(|| panic!("{title}: no file {gone}"));
                open.clear();
            }
            ["move", from, to] => {
                let text = files.remove(&path(from)).unwrap_or_else(|| panic!("{title}: no file {from}"));
                files.insert(path(to), text);
                open.clear();
            }
            ["create", new] => {
                open = path(new);
                files.insert(open.clone(), String::new());
            }
            [file] => open = path(file),
            _ => panic!("{title}: `{line}`"),
        }
    }
    files
}

/// Replaces the lines of a hunk that stand together exactly once in the file.
fn lay(files: &mut Files, path: &str, hunk: &[&str], title: &str) {
    let side = |left_out: char| -> String {
        let kept = hunk.iter().filter(|line| !line.is_empty() && !line.starts_with(left_out));
        kept.flat_map(|line| [&line[1..], "\n"]).collect()
    };
    if path.is_empty() || hunk.iter().all(|line| line.is_empty()) {
        return;
    }
    let (old, new) = (side('+'), side('-'));
    let text = files.get_mut(path).unwrap_or_else(|| panic!("{title}: no file {path}"));
    if old.is_empty() {
        text.push_str(&new);
        return;
    }
    assert_eq!(text.matches(&old).count(), 1, "{title}: in {path} these lines stand not exactly once:\n{old}");
    *text = text.replace(&old, &new);
}
