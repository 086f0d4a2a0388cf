//! The other side that is a generator too: progenitor's library over the `OpenAPI` form of the same operations.

use core::time::Duration;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::project;
use crate::cargo::cargo;
use crate::clock;

/// The crates made, compiled as ours are.
const WORKSPACE: &str =
    "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n\n[profile.release]\nstrip = true\n";

/// The program that calls the library, built.
pub(super) struct Progenitor {
    program: PathBuf,
    /// Descriptions, and the workspace of the crates made from them.
    folder: PathBuf,
}

impl Progenitor {
    /// Compiles it, which takes a minute the first time.
    pub(super) fn built() -> Self {
        let (source, below) = (project().join("bench/progenitor"), project().join("target/bench/progenitor"));
        let target = below.join("program");
        let mut command = cargo();
        command.args(["build", "--locked", "--quiet", "--release", "--manifest-path"]).arg(source.join("Cargo.toml"));
        succeeds(command.env("CARGO_TARGET_DIR", &target));
        let folder = below.join("clients");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("Cargo.toml"), WORKSPACE).expect("a file");
        // The versions that are pinned.
        fs::copy(source.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a file");
        Self { program: target.join("release/bench-progenitor"), folder }
    }

    /// A description of a service of a project, of all its operations or of a group. What progenitor does without is printed.
    pub(super) fn describe(&self, xtask: &Path, project: &Path, service: &str, group: Option<&str>) -> PathBuf {
        let [newer, older] = ["3.1.json", "3.0.json"].map(|name| self.folder.join(name));
        let mut export = Command::new(xtask);
        export.arg("--project").arg(project).args(["export", service]);
        succeeds(export.stdout(File::create(&newer).expect("a file")));
        succeeds(Command::new(&self.program).arg("describe").args([&newer, &older]).args(group));
        older
    }

    /// Makes a crate of a client; the CPU that this takes.
    pub(super) fn generate(&self, description: &Path, name: &str) -> Duration {
        let before = clock::children();
        succeeds(Command::new(&self.program).arg("client").arg(description).arg(self.folder.join(name)));
        clock::children().saturating_sub(before)
    }

    /// Makes a crate of two programs, which call a few operations of a client and all of them; its folder.
    pub(super) fn programs(&self, client: &str, few: &[&str]) -> PathBuf {
        let folder = self.folder.join("programs");
        succeeds(Command::new(&self.program).arg("programs").arg(self.folder.join(client)).arg(&folder).args(few));
        folder
    }

    /// The workspace of the crates made.
    pub(super) fn workspace(&self) -> &Path {
        &self.folder
    }
}

fn succeeds(command: &mut Command) {
    assert!(command.status().expect("a program runs").success(), "{command:?} succeeds");
}
