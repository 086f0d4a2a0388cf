//! `cargo check` of a generated crate alone, what it depends on being built: with all groups, and with one.

use core::time::Duration;
use std::fs::{self, File};
use std::process::Command;
use std::time::SystemTime;

use crate::clock;
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::project;
use crate::turns::median;

pub(super) const CRATE: &str = "huaweicloud-bss";
const GROUP: &str = "orders";
const RUNS: usize = 3;

/// What progenitor's client takes for an operation, measured once over the `OpenAPI` form of the same operations, on a machine of its
/// own: read the ratio with that in mind.
const PROGENITOR: Duration = Duration::from_millis(125);

pub(super) fn run(print: Print<'_>) {
    let all = operations_of_all();
    print(&line(&format!("cargo check of {CRATE}, {all} operations, each, CPU"), &[], all));
    let group = ["--no-default-features", "--features", GROUP];
    let work = format!("the same with the group {GROUP} alone, {} operations, each", operations(GROUP));
    print(&line(&work, &group, operations(GROUP)));
    // What does not depend on the crate weighs on few operations more than on many.
    let unchanged = (0..RUNS).map(|_| checked(&group)).collect();
    print(&Line {
        work: "of that, cargo where nothing has changed, each".to_owned(),
        other: None,
        ours: Cost::Time(median(unchanged) / operations(GROUP)),
        goal: Goal::None,
    });
}

/// Operations of all groups.
pub(super) fn operations_of_all() -> u32 {
    let groups = fs::read_dir(project().join("generated").join(CRATE).join("src")).expect("a crate");
    let groups: Vec<String> = groups.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    groups.iter().filter(|name| *name != "types").map(|name| operations(name)).sum()
}

/// Files of a group but for its index.
fn operations(group: &str) -> u32 {
    let files = fs::read_dir(project().join("generated").join(CRATE).join("src").join(group));
    let files = files.into_iter().flatten().flatten().filter(|file| file.file_name() != "mod.rs");
    u32::try_from(files.count()).unwrap_or_default()
}

fn line(work: &str, features: &[&str], operations: u32) -> Line {
    let library = project().join("generated").join(CRATE).join("src/lib.rs");
    // The first run builds what it depends on.
    checked(features);
    let runs = (0..RUNS).map(|_| {
        let file = File::options().append(true).open(&library).expect("a file");
        file.set_modified(SystemTime::now()).expect("a time");
        checked(features)
    });
    Line {
        work: work.to_owned(),
        other: Some(("progenitor, once", Cost::Time(PROGENITOR))),
        ours: Cost::Time(median(runs.collect()) / operations),
        goal: Goal::Times(0.37),
    }
}

/// What checking the crate takes now.
fn checked(features: &[&str]) -> Duration {
    let mut command = Command::new("cargo");
    command.args(["check", "--quiet", "--package", CRATE]).args(features);
    command.env("CARGO_INCREMENTAL", "0").current_dir(project());
    let before = clock::children();
    assert!(command.status().expect("cargo runs").success(), "the crate compiles");
    clock::children().saturating_sub(before)
}
