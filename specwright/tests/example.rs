//! `examples/foreign` is what `new` makes, and a second service as the book adds it: unchanged but for specs, names and what is listed here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The service that the project began with, and the one that was added.
const FIRST: [(&str, &str); 2] =
    [("github-client", "github-issues-unofficial"), ("github_client", "github_issues_unofficial")];
const SECOND: [(&str, &str); 2] = [("github-issues-unofficial", "stripe-customers-unofficial"), ("github", "stripe")];

/// What the second service and the tests of the example replace in a file.
const REPLACED: &[(&str, &str, &str)] = &[
    ("Cargo.toml", "\"mock\", \"generated/*\"]", "\"mock\", \"mock-stripe\", \"calls\", \"generated/*\"]"),
    ("specwright.yaml", "{github: github-mock}", "{github: github-mock, stripe: stripe-mock}"),
];

/// Lines that they add: the second service, and what is not committed here, as tests of the checkout make it.
const ADDED: &[(&str, &[&str])] = &[
    (
        "Cargo.toml",
        &[
            "stripe-customers-unofficial = { path = \"generated/stripe-customers-unofficial\" }",
            "stripe-mock = { path = \"mock-stripe\" }",
        ],
    ),
    (
        ".gitignore",
        &[
            "# Made by `cargo xtask --project examples/foreign generate`; in a project of your own, commit it.",
            "/docs",
            "/generated",
            "/spec/schema.json",
        ],
    ),
];

/// What belongs to the example alone, or is the program's: specs, what is made of them, its page and its tests.
const OWN: &[&str] = &["Cargo.lock", "README.md", "calls", "docs", "generated", "mock-stripe", "spec", "target"];

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace").to_owned()
}

/// Files below a folder that are no one's own, by their paths in it.
fn shared(root: &Path, folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let inside = path.strip_prefix(root).expect("it lies below").to_string_lossy().replace('\\', "/");
        if OWN.contains(&inside.as_str()) {
            continue;
        }
        if path.is_dir() {
            found.extend(shared(root, &path));
        } else {
            found.insert(inside);
        }
    }
    found
}

#[test]
fn the_foreign_example_is_a_new_project_with_other_specs() {
    let (example, fresh) =
        (checkout().join("examples/foreign"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("example"));
    let _ = fs::remove_dir_all(&fresh);
    fs::create_dir_all(&fresh).expect("a folder");
    let mut new = Command::new(env!("CARGO_BIN_EXE_specwright"));
    new.args(["new", "github", "--path"]).arg(checkout()).current_dir(&fresh).stdin(Stdio::null());
    assert!(new.output().expect("the program runs").status.success());

    let mut made = shared(&fresh, &fresh);
    // It tests the operation that a project begins with; the example's calls are in `calls`.
    assert!(made.remove("mock/tests/client.rs"));
    assert_eq!(shared(&example, &example), made);
    let tools = checkout().display().to_string().replace('\\', "/");
    let read = |path: PathBuf| fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for file in made {
        let mut wanted = read(fresh.join(&file)).replace(&tools, "../..");
        for (from, to) in FIRST {
            wanted = wanted.replace(from, to);
        }
        for (_, from, to) in REPLACED.iter().filter(|(of, ..)| *of == file) {
            assert!(wanted.contains(from), "{file}: {from}");
            wanted = wanted.replace(from, to);
        }
        let added: Vec<&str> =
            ADDED.iter().filter(|(of, _)| *of == file).flat_map(|(_, lines)| *lines).copied().collect();
        let found = read(example.join(&file));
        let kept: Vec<&str> = found.lines().filter(|line| !added.contains(line)).collect();
        assert_eq!(kept, wanted.lines().collect::<Vec<_>>(), "{file}: left the example, right a new project");
        assert_eq!(found.lines().count(), kept.len() + added.len(), "{file}");
    }
    for file in ["Cargo.toml", "src/lib.rs", "src/main.rs"] {
        let mut wanted = read(example.join("mock").join(file));
        for (from, to) in SECOND {
            wanted = wanted.replace(from, to);
        }
        assert_eq!(read(example.join("mock-stripe").join(file)), wanted, "mock-stripe/{file}");
    }
}
