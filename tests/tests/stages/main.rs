//! Each stage of the pipeline as text in, text out: a case is a small spec named after its difficulty.

mod check;
mod emit;
mod load;
mod lower;
mod snapshots;

use project_tests::files;
use speclang::check::CHECKS;

use snapshots::Snapshots;

/// Sends every case of a stage through its door.
fn stage(name: &str, door: fn(&str) -> String) {
    let cases = files::below(&files::cases().join(name), "yaml");
    assert!(!cases.is_empty(), "no cases of the stage `{name}`");
    let mut snapshots = Snapshots::new(name);
    for path in &cases {
        snapshots.compare(&files::stem(path), path, &door(&files::read(path)));
    }
    snapshots.finish();
}

#[test]
fn loading_reads_yaml_into_the_model() {
    stage("load", load::door);
}

#[test]
fn checking_tells_everything_that_is_wrong() {
    stage("check", check::door);
}

#[test]
fn lowering_decides_names_types_and_tables() {
    stage("lower", lower::door);
}

#[test]
fn emitting_prints_rust() {
    stage("emit", emit::door);
}

#[test]
fn each_check_shows_its_failing_case_as_people_see_it() {
    let mut snapshots = Snapshots::new("checks");
    let registry = files::root().join("speclang/src/check/registry");
    for known in CHECKS {
        let file = registry.join(format!("{}.rs", known.code.replace('-', "_")));
        snapshots.compare(known.code, &file, &check::door(known.fails));
    }
    snapshots.finish();
}

#[test]
fn findings_come_as_json_for_programs() {
    let path = files::cases().join("check/two_files_two_spans.yaml");
    let mut snapshots = Snapshots::new("json");
    snapshots.compare("two_files_two_spans", &path, &check::json(&files::read(&path)));
    snapshots.finish();
}

#[test]
fn every_snapshot_belongs_to_a_case() {
    let mut expected: Vec<String> = CHECKS.iter().map(|known| format!("checks/{}.snap", known.code)).collect();
    for name in ["load", "check", "lower", "emit"] {
        let cases = files::below(&files::cases().join(name), "yaml");
        expected.extend(cases.iter().map(|path| format!("{name}/{}.snap", files::stem(path))));
    }
    let others = ["invented/lockers.snap", "invented/spellings.snap", "json/two_files_two_spans.snap"];
    expected.extend(others.map(str::to_owned));
    let found = snapshots::all();
    let missing: Vec<_> = expected.iter().filter(|name| !found.contains(name)).collect();
    let left_over: Vec<_> = found.iter().filter(|name| !expected.contains(name)).collect();
    assert!(
        missing.is_empty() && left_over.is_empty(),
        "without a snapshot: {missing:?}; without a case: {left_over:?}"
    );
}
