//! What CI builds and installs is pinned, crates by the lock file and Python packages by hashes; each dependency has a reason.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use project_tests::files;
use regex_lite::Regex;
use serde_json::Value;

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

/// Crates of the workspace's build with their features, with dependencies of those kinds.
fn features(kinds: &str) -> BTreeSet<String> {
    let arguments = ["tree", "--locked", "--offline", "--workspace", "--prefix", "none", "--edges", kinds];
    let output = specwright::cargo().current_dir(files::root()).args(arguments).args(["--format", "{p} {f}"]).output();
    let output = output.expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)").trim_end());
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A dependency of tests that asks for one more feature would make programs and tests two builds, and CI does both.
#[test]
fn programs_and_tests_are_compiled_with_the_same_features() {
    let [programs, tests] = [features("normal,build"), features("normal,build,dev")];
    assert!(programs.len() > 100, "{}", programs.len());
    let name = |line: &String| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let of_programs: BTreeSet<String> = programs.iter().map(name).collect();
    let others: Vec<_> = tests.difference(&programs).filter(|line| of_programs.contains(&name(line))).collect();
    assert!(others.is_empty(), "only tests ask for these features: {others:#?}");
}

/// Packages that use each dependency: those of published packages in what is built, and all others.
fn used() -> [BTreeMap<String, BTreeSet<String>>; 2] {
    let arguments = ["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1"];
    let output = Command::new(env!("CARGO")).current_dir(files::root()).args(arguments).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let mut used = [BTreeMap::new(), BTreeMap::<String, BTreeSet<String>>::new()];
    for package in metadata["packages"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            if dependency["path"].is_string() {
                continue;
            }
            let is_shipped = package["publish"].is_null() && dependency["kind"] != "dev";
            let known = dependency["name"].as_str().expect("a name").to_owned();
            used[usize::from(!is_shipped)].entry(known).or_default().insert(name.to_owned());
        }
    }
    let [shipped, tools] = &mut used;
    tools.retain(|name, _| !shipped.contains_key(name));
    used
}

/// Rows of a section of the page: the dependency, who uses it, and why.
fn rows(page: &str, section: &str) -> Vec<(String, BTreeSet<String>, String)> {
    let (_, rest) = page.split_once(&format!("\n## {section}\n")).expect("the section");
    let lines = rest.split("\n## ").next().unwrap_or_default().lines().filter(|line| line.starts_with("| `"));
    let names = |cell: &str| cell.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect();
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{line}");
        (cells[0].trim_matches('`').to_owned(), names(cells[1]), cells[2].to_owned())
    };
    lines.map(row).collect()
}

#[test]
fn every_dependency_has_a_reason_and_no_row_is_stale() {
    let page = files::read(&files::root().join("docs/dependencies.md"));
    for (section, used) in ["Published packages", "Tools and tests"].into_iter().zip(used()) {
        let rows = rows(&page, section);
        let found: BTreeMap<String, BTreeSet<String>> =
            rows.iter().map(|(name, by, _)| (name.clone(), by.clone())).collect();
        assert_eq!(found, used, "docs/dependencies.md, {section}: on the left the page, on the right the manifests");
        let names: Vec<&String> = rows.iter().map(|(name, ..)| name).collect();
        assert!(names.is_sorted() && names.len() == found.len(), "{section}: sorted, and each name once: {names:?}");
        let empty: Vec<&String> = rows.iter().filter(|(_, _, why)| why.len() < 8).map(|(name, ..)| name).collect();
        assert!(empty.is_empty(), "{section}: no reason for {empty:?}");
    }
}

#[test]
fn two_versions_of_a_package_are_an_error_and_exceptions_have_a_reason() {
    let rules = files::read(&files::root().join("deny.toml"));
    assert!(rules.contains("\nmultiple-versions = \"deny\"\n"));
    let skipped = rules.split_once("\nskip = [\n").and_then(|(_, rest)| rest.split_once("]\n")).expect("a list").0;
    let lock = files::read(&files::root().join("Cargo.lock"));
    for line in skipped.lines() {
        let (name, version) =
            line.split_once("crate = \"").and_then(|(_, rest)| rest.split('"').next()?.split_once('@')).expect(line);
        assert!(
            lock.contains(&format!("name = \"{name}\"\nversion = \"{version}.")),
            "{name} {version} is gone: remove its exception"
        );
        let reason = line.split_once("reason = \"").map_or("", |(_, rest)| rest);
        assert!(reason.len() > 10, "no reason: {line}");
    }
}
