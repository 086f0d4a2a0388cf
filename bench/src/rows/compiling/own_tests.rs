//! Compiling and running the tests that a generated crate has of its own, the crate being built.

use core::time::Duration;
use std::fs::File;
use std::process::Stdio;
use std::time::SystemTime;

use super::checking::{CRATE, operations_of_all};
use crate::cargo::cargo;
use crate::clock;
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::project;
use crate::turns::median;

const RUNS: usize = 3;

/// What a function for each limit took the compiler, measured once over 95 operations.
const FUNCTIONS: Duration = Duration::from_millis(44);

pub(super) fn run(print: Print<'_>) {
    let file = project().join("generated").join(CRATE).join("tests/limits.rs");
    let test = || {
        let mut command = cargo();
        command.args(["test", "--quiet", "--package", CRATE, "--test", "limits"]).stdout(Stdio::null());
        command.env("CARGO_INCREMENTAL", "0").current_dir(project());
        assert!(command.status().expect("cargo runs").success(), "the tests pass");
    };
    // The first run builds what they test.
    test();
    let runs = (0..RUNS).map(|_| {
        let file = File::options().append(true).open(&file).expect("a file");
        file.set_modified(SystemTime::now()).expect("a time");
        let before = clock::children();
        test();
        clock::children().saturating_sub(before)
    });
    print(&Line {
        work: format!("compile and run the own tests of {CRATE}, an operation, CPU"),
        other: Some(("a function a limit, once", Cost::Time(FUNCTIONS))),
        ours: Cost::Time(median(runs.collect()) / operations_of_all()),
        goal: Goal::Times(0.5),
    });
}
