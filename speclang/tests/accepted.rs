//! Texts that were accepted before are read with one parser instead of two, and that makes no difference.

use std::fs;
use std::path::Path;

use speclang::check::{CHECKS, case};
use speclang::{Severity, Sources, load_and_check, render_text};

fn texts(folder: &Path, root: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts(&path, root, found);
        } else if folder != root && path.extension().is_some_and(|extension| extension == "yaml" || extension == "md") {
            let name = path.strip_prefix(root).expect("a path below it").to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).expect("a text")));
        }
    }
}

/// Whether a spec was accepted; if so, it is the same when it is read again.
fn is_same(name: &str, mut sources: Sources) -> bool {
    let (api, found) = load_and_check(&sources);
    if found.iter().any(|finding| finding.severity == Severity::Error) {
        eprintln!("{name}: {}", render_text(&found, &sources, false).chars().take(400).collect::<String>());
        return false;
    }
    sources.accept(|_| true);
    let (again, found_again) = load_and_check(&sources);
    assert_eq!(found, found_again, "{name}");
    assert!(format!("{api:?}") == format!("{again:?}"), "{name}: another model");
    true
}

#[test]
fn own_specs_are_the_same() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the project");
    for folder in ["spec", "examples/foreign/spec"] {
        let (mut files, root) = (Vec::new(), project.join(folder));
        texts(&root, &root, &mut files);
        assert!(is_same(folder, Sources::new(files)), "{folder} is accepted");
    }
}

#[test]
fn cases_of_the_checks_are_the_same() {
    let cases = CHECKS.iter().flat_map(|check| [check.fails, check.passes].map(|spec| (check.code, spec)));
    let same = cases.filter(|(code, spec)| is_same(code, case(spec))).count();
    assert!(same >= CHECKS.len(), "only {same} cases are accepted");
}

#[test]
fn only_what_was_accepted_is_believed() {
    let base = || case("").iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>();
    let with = |text: &str| Sources::new(base().into_iter().chain([("base/part.yaml".to_owned(), text.to_owned())]));
    // The first parser does not mind a tab at the end.
    let text = "type: Part\ndoc: A part.\nfields:\n  name: {type: text, doc: Name of the part.}\n\t";
    let refused = |sources: &Sources| load_and_check(sources).1.iter().any(|finding| finding.code == "bad-yaml");
    let mut sources = with(text);
    assert!(refused(&sources));
    sources.accept(|text| text.contains("Name of the part"));
    assert!(!refused(&sources));
    sources.accept(|text| text.contains("Name of another part"));
    assert!(refused(&sources));
}
