//! A spec whose names and texts code generators stumble over comes out as crates that compile without a warning.

use project_tests::{files, scratch};

#[test]
fn names_of_rust_and_texts_with_marks_compile_without_a_warning() {
    let generated = scratch::generate(&files::spec("obstacle"));
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "obstacle", &generated);
    scratch.write("obstacle-course/tests/cases.rs", include_str!("../cases/obstacle/cases.rs"));
    let features = format!("serde,{}", scratch.groups());
    let client = ["--package", "obstacle-course", "--no-default-features", "--features", &features];
    // The generated tests hold, and the examples in the documentation compile.
    let _ = scratch.cargo(&[&["test"], &client[..]].concat());
    let _ = scratch.cargo(&[&["doc", "--no-deps"], &client[..]].concat());
    let _ = scratch.cargo(&[&["clippy", "--all-targets"], &client[..], &["--", "-D", "warnings"]].concat());
    // The command line starts, and each of its flags says its own parameter.
    let program = ["--package", "obstacle-course-cli"];
    let _ = scratch.cargo(&[&["test"], &program[..]].concat());
    let _ = scratch.cargo(&[&["clippy", "--all-targets"], &program[..], &["--", "-D", "warnings"]].concat());
}
