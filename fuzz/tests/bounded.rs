//! The first cases of each campaign, and every case that failed once.

use std::path::{Path, PathBuf};

use api_fuzz::campaign::{Figures, Plan, Target, judge, run};
use api_fuzz::spec::{Mutant, Spec};
use api_fuzz::targets::compile::Compile;
use api_fuzz::targets::decoder::Decoder;
use api_fuzz::targets::encoder::Encoder;
use api_fuzz::targets::loader::Loader;
use api_fuzz::targets::mock::Mock;
use project_tests::files;

/// Runs so many cases of a campaign, some of which must be accepted and some refused.
fn bounded(target: &mut impl Target, runs: u64) {
    let plan = Plan { seed: 1, first: 0, runs, most_failures: 5 };
    let Figures { runs, accepted, failures } = run(target, plan, |_| {});
    let told: Vec<String> =
        failures.iter().map(|failure| format!("case {}: {}\n{}", failure.case, failure.why, failure.input)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(0 < accepted && accepted < runs, "{accepted} of {runs} accepted");
}

#[test]
fn loader() {
    bounded(&mut Loader::default(), 600);
}

#[test]
fn decoder() {
    bounded(&mut Decoder, 20_000);
}

#[test]
fn encoder() {
    bounded(&mut Encoder::new(None), 1000);
}

#[test]
fn mock() {
    bounded(&mut Mock::new(), 1000);
}

/// Files of cases that failed once.
fn cases(target: &str) -> Vec<PathBuf> {
    let found = files::all_below(&files::root().join("fuzz/cases").join(target));
    assert!(!found.is_empty(), "fuzz/cases/{target} holds cases");
    found
}

#[test]
fn specs_that_failed_once() {
    let mut target = Loader::default();
    for path in cases("loader") {
        let mutant = Mutant { spec: Spec::parse(&files::read(&path)), origin: 0, thorough: true };
        assert!(!mutant.spec.files.is_empty(), "{} holds files", path.display());
        assert_eq!(judge(&mut target, &mutant).err(), None, "{}", path.display());
    }
}

#[test]
fn crates_that_did_not_compile_once() {
    let mut target = Compile::new(Path::new(env!("CARGO_TARGET_TMPDIR")), "fuzz-once");
    for path in cases("compile") {
        let mutant = Mutant { spec: Spec::parse(&files::read(&path)), origin: 0, thorough: true };
        assert_eq!(judge(&mut target, &mutant), Ok(true), "{}", path.display());
    }
}

#[test]
fn answers_that_failed_once() {
    for path in cases("decoder") {
        let body = std::fs::read(&path).expect("the file can be read");
        assert_eq!(judge(&mut Decoder, &body).err(), None, "{}", path.display());
    }
}
