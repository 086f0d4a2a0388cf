//! The first `cargo xtask generate` of a fresh clone: the CPU of everything that it compiles and does. What is downloaded counts as
//! there.

use core::time::Duration;
use std::fs;
use std::process::Command;

use crate::cargo::cargo;
use crate::clock;
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::project;

pub(super) fn run(print: Print<'_>) {
    let clone = project().join("target/bench/clone");
    let _ = fs::remove_dir_all(&clone);
    let mut git = Command::new("git");
    git.args(["clone", "--quiet"]).arg(project()).arg(&clone);
    assert!(git.status().expect("git runs").success(), "the project is a repository");
    let mut cargo = cargo();
    cargo.args(["xtask", "generate"]).current_dir(&clone);
    let before = clock::children();
    assert!(cargo.status().expect("cargo runs").success(), "the clone generates");
    let taken = clock::children().saturating_sub(before);
    let _ = fs::remove_dir_all(&clone);
    print(&Line {
        work: "first generate of a fresh clone, compiling included, CPU".to_owned(),
        other: None,
        ours: Cost::Time(taken),
        goal: Goal::Cost(Cost::Time(Duration::from_mins(1))),
    });
}
