//! A spec whose names and texts code generators stumble over comes out as a crate that compiles without a warning.

use project_tests::{files, scratch};

#[test]
fn names_of_rust_and_texts_with_marks_compile_without_a_warning() {
    let generated = scratch::generate(&files::spec("obstacle"));
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "obstacle", &generated);
    scratch.write("obstacle-course/tests/cases.rs", include_str!("../cases/obstacle/cases.rs"));
    let _ = scratch.cargo(&[
        "clippy",
        "--no-default-features",
        "--features",
        scratch.groups(),
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    // The generated tests hold, and the examples in the documentation compile.
    let _ = scratch.cargo(&["test", "--no-default-features", "--features", scratch.groups()]);
    let _ = scratch.cargo(&["doc", "--no-deps", "--no-default-features", "--features", scratch.groups()]);
}
