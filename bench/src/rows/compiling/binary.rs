//! The stripped program that calls every operation and prints what is answered, beside one that does so with a few: ours, and those of
//! progenitor's client.

use std::fs;
use std::path::Path;

use super::checking::SERVICE;
use crate::cargo::cargo;
use crate::row::{Cost, Goal, Line, Print};
use crate::rows::generating::verb;
use crate::rows::progenitor::Progenitor;
use crate::rows::project;

/// The settings whose sizes the guide of a generated crate gives, as cargo takes them from the environment.
const SMALL: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "fat"),
    ("CARGO_PROFILE_RELEASE_PANIC", "abort"),
];

/// What a further operation may take of progenitor's: 15 kB of 37.5, as measured when the goal was set. It is a share, as what both take depends
/// on the compiler and on what a program does with an answer.
const SHARE: f64 = 0.40;

pub(super) fn run(print: Print<'_>) {
    let ours = project().join("target/bench/programs");
    let progenitor = Progenitor::built();
    let description = progenitor.describe(&verb::built(false), project(), SERVICE, None);
    progenitor.generate(&description, "progenitor-all");
    let few = operations(&ours, "few");
    let few: Vec<&str> = few.iter().map(String::as_str).collect();
    let theirs = progenitor.programs("progenitor-all", &few);
    let calls = format!("stripped program with {} calls, a further one", operations(&ours, "all").len());
    let small = "the same with one codegen unit, fat LTO and panic = \"abort\"".to_owned();
    for (work, settings, target) in [(calls, &[][..], "target"), (small, SMALL, "target/small")] {
        let other = Some(("progenitor", further(&theirs, "all", &theirs.with_file_name(target), settings)));
        let further = further(&ours, "all", &ours.join(target), settings);
        print(&Line { work, other, ours: further, goal: Goal::Times(SHARE) });
    }
    let work = "with cargo's own settings, through all pages of each list".to_owned();
    let through = further(&ours, "pages", &ours.join("target"), &[]);
    print(&Line { work, other: None, ours: through, goal: Goal::None });
}

/// Bytes of a further operation, in a program of this folder that is compiled with such settings, beside the one with a few.
fn further(folder: &Path, program: &str, target: &Path, settings: &[(&str, &str)]) -> Cost {
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--bin", "few", "--bin", program, "--manifest-path"]);
    command.arg(folder.join("Cargo.toml")).env("CARGO_TARGET_DIR", target).envs(settings.iter().copied());
    assert!(command.status().expect("cargo runs").success(), "the programs compile");
    let bytes = |name: &str| fs::metadata(target.join("release").join(name)).expect("a program").len();
    let [few, all] = ["few", program].map(|name| (bytes(name), operations(folder, name).len() as u64));
    Cost::Bytes((all.0 - few.0) / (all.1 - few.1))
}

/// The operations that a program calls: each has a module.
fn operations(folder: &Path, name: &str) -> Vec<String> {
    let text = fs::read_to_string(folder.join("src/bin").join(name).with_extension("rs")).expect("a program");
    let modules = text.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(" {"));
    modules.map(str::to_owned).collect()
}
