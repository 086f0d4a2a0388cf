//! The stripped program that calls every operation and prints what the request means and what is answered, beside one that does so
//! with a few.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::row::{Cost, Goal, Line, Print};
use crate::rows::project;

/// Bytes that progenitor's client adds for an operation, measured once over the `OpenAPI` form of the same operations.
const PROGENITOR: u64 = 37_500;

pub(super) fn run(print: Print<'_>) {
    let folder = project().join("target/bench/programs");
    let mut command = Command::new("cargo");
    command.args(["build", "--quiet", "--release", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    command.env("CARGO_TARGET_DIR", folder.join("target")).env_remove("RUSTFLAGS");
    assert!(command.status().expect("cargo runs").success(), "the programs compile");
    let [few, all] = ["few", "all"].map(|name| (bytes(&folder, name), operations(&folder, name)));
    print(&Line {
        work: format!("stripped program with {} calls, a further one", all.1),
        other: Some(("progenitor, once", Cost::Bytes(PROGENITOR))),
        ours: Cost::Bytes((all.0 - few.0) / (all.1 - few.1)),
        goal: Goal::Cost(Cost::Bytes(15_000)),
    });
}

fn bytes(folder: &Path, name: &str) -> u64 {
    fs::metadata(folder.join("target/release").join(name)).expect("a program").len()
}

/// How many operations a program calls: each has a module.
fn operations(folder: &Path, name: &str) -> u64 {
    let text = fs::read_to_string(folder.join("src/bin").join(name).with_extension("rs")).expect("a program");
    text.lines().filter(|line| line.starts_with("mod ")).count() as u64
}
