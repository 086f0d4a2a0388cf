//! Generated crates that are compiled outside of the project's workspace, as a user would compile them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::FileSet;
use speclang::{Sources, load_and_check, render_text};

use crate::files;

/// A workspace of its own below `target/`, with one generated crate in it, and its command line where it has one.
#[derive(Debug)]
pub struct Scratch {
    workspace: PathBuf,
    /// Where the crates lie. Cargo tells crates of one name apart by their way from the workspace, so each scratch has its own:
    /// else one finds what was compiled for another, as they share a target directory.
    folder: PathBuf,
    target: PathBuf,
    groups: String,
}

impl Scratch {
    /// Writes the crate into a new folder; `temporary` is the value of `CARGO_TARGET_TMPDIR`.
    ///
    /// The crate's manifest stays as it is generated, as the workspace around it holds what the project's own holds.
    ///
    /// # Panics
    ///
    /// When the disk refuses.
    #[must_use]
    pub fn new(temporary: &str, name: &str, crate_files: &FileSet) -> Self {
        let temporary = Path::new(temporary);
        let workspace = temporary.join(name);
        let _ = fs::remove_dir_all(&workspace);
        let target = temporary.parent().unwrap_or(temporary).to_owned();
        let folder = workspace.join(name);
        let scratch = Self { workspace, folder, target, groups: groups(crate_files) };
        scratch.write("../Cargo.toml", &manifest(name, crate_files));
        // The same versions of all dependencies, so that nothing has to be fetched.
        scratch.write("../Cargo.lock", &files::read(&files::root().join("Cargo.lock")));
        for (path, text) in crate_files.iter() {
            scratch.write(path, text);
        }
        scratch
    }

    /// The features of all groups of operations, as cargo takes them.
    #[must_use]
    pub fn groups(&self) -> &str {
        &self.groups
    }

    /// Adds a file, such as a test that is no part of the generated crate.
    ///
    /// # Panics
    ///
    /// When the disk refuses.
    pub fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(&self.folder).expect("the folder can be made");
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&path)).expect("the folder can be made");
        fs::write(&path, text).expect("the file can be written");
    }

    /// Runs cargo there, without the network, and gives what it prints.
    ///
    /// # Panics
    ///
    /// When cargo fails; the message is what it says.
    #[must_use]
    pub fn cargo(&self, arguments: &[&str]) -> String {
        self.cargo_with(&[], arguments)
    }

    /// The same with variables of the environment.
    ///
    /// # Panics
    ///
    /// When cargo fails; the message is what it says.
    #[must_use]
    pub fn cargo_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> String {
        let mut cargo = specwright::cargo();
        cargo.envs(variables.iter().copied());
        cargo.current_dir(&self.workspace).env("CARGO_TARGET_DIR", &self.target).env("RUSTDOCFLAGS", "-D warnings");
        let output = cargo.arg("--offline").args(arguments).output().expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {}\n{said}\n{complained}", arguments.join(" "));
        said.into_owned()
    }
}

/// The features that a generated crate has for its groups: they need no other.
fn groups(crate_files: &FileSet) -> String {
    let manifests =
        crate_files.iter().filter(|(path, _)| path.matches('/').count() == 1 && path.ends_with("/Cargo.toml"));
    let names = manifests.flat_map(|(_, text)| text.lines()).filter_map(|line| line.strip_suffix(" = []"));
    names.collect::<Vec<_>>().join(",")
}

/// The project's manifest for a workspace with these members alone.
fn manifest(folder: &str, crate_files: &FileSet) -> String {
    let members: BTreeSet<String> =
        crate_files.iter().filter_map(|(path, _)| Some(format!("\"{folder}/{}\"", path.split('/').next()?))).collect();
    let members = members.into_iter().collect::<Vec<_>>().join(", ");
    let root = files::root().display().to_string().replace('\\', "/");
    let line = |line: &str| match line.split(" = ").next() {
        Some("members") => format!("members = [{members}]\n"),
        Some("exclude") => String::new(),
        _ => format!("{}\n", line.replace("path = \"", &format!("path = \"{root}/"))),
    };
    files::read(&files::root().join("Cargo.toml")).lines().map(line).collect()
}

/// The files of the crate of the only service of a spec that is in order.
///
/// # Panics
///
/// When a check finds something; the message is what it says.
#[must_use]
pub fn generate(sources: &Sources) -> FileSet {
    let (api, found) = load_and_check(sources);
    assert!(found.is_empty(), "{}", render_text(&found, sources, false));
    assert_eq!(api.services.len(), 1, "one service");
    generator::generate(&api.services[0])
}
