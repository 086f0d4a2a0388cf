//! Presence, end to end: for every parameter in every state our client sends, the mock server understands, and the rows that
//! come back are those that the documentation promises.

mod bindings;
mod cells;
mod data;
mod doubt;
mod explained;
mod known;
mod noticing;
mod oracle;
mod plan;
mod request;
mod rows;
mod run;
mod samples;
mod situations;
#[path = "../wire/spec.rs"]
mod spec;
mod stage;
mod understood;
mod verdict;
mod visit;
mod voice;
// Generated code keeps its own style, and `cargo fmt` must not follow this line to it.
#[rustfmt::skip]
#[path = "../../../generated/huaweicloud-bss/tests/wire_cases/mod.rs"]
pub mod wire_cases;

use speclang::Sources;

/// The texts of the spec, by their paths.
fn texts() -> Vec<(String, String)> {
    use project_tests::files;
    let paths = files::below(&files::root().join("spec/bss"), "yaml");
    paths.iter().map(|path| (files::inside(path).replacen("spec/", "", 1), files::read(path))).collect()
}

#[test]
fn every_parameter_in_every_state_brings_back_the_rows_that_are_promised() {
    let service = spec::bss();
    let mut findings = run::all(&service, Sources::new(texts()), None);
    let (explained, stale) = known::take_out(&mut findings);
    println!("{}", run::line(&service, &findings, explained));
    let wrong: Vec<String> = findings.wrong.iter().map(|(cell, what)| format!("{cell}: {what}")).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(stale.is_empty(), "as promised now, so take them out of the list:\n{}", stale.join("\n"));
    assert!(findings.vague.is_empty(), "the data cannot tell:\n{}", findings.vague.join("\n"));

    let (mut visited, expected) = (findings.visited, cells::of_tables(&service));
    visited.sort();
    let missing: Vec<String> =
        expected.iter().filter(|cell| !visited.contains(cell)).map(ToString::to_string).collect();
    let surplus: Vec<String> =
        visited.iter().filter(|cell| !expected.contains(cell)).map(ToString::to_string).collect();
    assert!(missing.is_empty(), "never visited:\n{}", missing.join("\n"));
    assert!(surplus.is_empty(), "in no table:\n{}", surplus.join("\n"));
    assert_eq!(visited, expected, "a cell is visited twice");
}
