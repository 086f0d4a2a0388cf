//! What CI builds and installs is pinned: crates by the lock file, Python packages by the hashes of their files.

use project_tests::files;
use regex_lite::Regex;

/// Every call of cargo in the script that looks at dependencies: the line, and whether it leaves the lock file alone.
fn cargo_calls(script: &str) -> Vec<(String, bool)> {
    let call = Regex::new(r"(^|[^-\w`.])cargo (\w[\w-]*)([^|;&]*)").expect("a pattern");
    let lines = script.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let calls = lines.flat_map(|line| call.captures_iter(line).map(move |found| (line, found)));
    calls
        .filter(|(_, found)| &found[2] != "fmt" && !found[3].trim().starts_with("--version"))
        .map(|(line, found)| (line.to_owned(), found[3].contains("--locked")))
        .collect()
}

#[test]
fn ci_builds_what_the_lock_file_says() {
    let calls = cargo_calls(&files::read(&files::root().join(".ci/run")));
    assert!(calls.len() >= 6, "{calls:#?}");
    let loose: Vec<_> = calls.iter().filter(|(_, locked)| !locked).collect();
    assert!(loose.is_empty(), "without --locked: {loose:#?}");
}

#[test]
fn a_call_that_may_change_the_lock_file_is_found() {
    let script =
        "# cargo test\n  cargo test -p x\nif cargo tree --locked -p y | grep z; then\ncargo --version\ncargo fmt --all";
    let calls =
        [("cargo test -p x".to_owned(), false), ("if cargo tree --locked -p y | grep z; then".to_owned(), true)];
    assert_eq!(cargo_calls(script), calls);
}

/// The requirements of a file that pip installs, each as one line.
fn requirements(text: &str) -> Vec<String> {
    let joined = text.replace("\\\n", " ");
    let lines = joined.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn python_packages_are_installed_by_their_hashes() {
    let pinned = Regex::new(r"^[a-z0-9-]+==[0-9][0-9a-z.]*( +--hash=sha256:[0-9a-f]{64})+$").expect("a pattern");
    let mut count = 0;
    for folder in [".ci", "conformance"] {
        for path in files::below(&files::root().join(folder), "txt") {
            let lines = requirements(&files::read(&path));
            let loose: Vec<_> = lines.iter().filter(|line| !pinned.is_match(line)).collect();
            assert!(loose.is_empty(), "{}: {loose:#?}", files::inside(&path));
            // What somebody asked for stands in what is installed, at that version.
            let asked = requirements(&files::read(&path.with_extension("in")));
            for package in asked.iter().map(|line| line.to_lowercase()) {
                assert!(lines.iter().any(|line| line.starts_with(&format!("{package} "))), "{package}");
            }
            count += lines.len();
        }
    }
    assert!(count > 10, "{count} packages");
}
