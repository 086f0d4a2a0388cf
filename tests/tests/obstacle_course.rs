//! A spec whose names and texts code generators stumble over comes out as a crate that compiles without a warning.

use project_tests::{files, scratch};

/// Shows every request of the crate, so that the generated cases are compiled too.
const VISITOR: &str = "\
//! Every generated case can be encoded.
mod wire_cases;

struct Encoder(usize);

impl wire_cases::Visitor for Encoder {
    fn visit<O: api_runtime::Operation>(&mut self, _: &str, _: &str, _: &str, request: &O) {
        let parts = api_runtime::encode(request);
        assert!(parts.uri_path_and_query().starts_with('/'));
        self.0 += 1;
    }
}

#[test]
fn every_generated_case_can_be_encoded() {
    let mut encoder = Encoder(0);
    wire_cases::visit_all(&mut encoder);
    assert!(encoder.0 > 100, \"{} cases\", encoder.0);
}
";

#[test]
fn names_of_rust_and_texts_with_marks_compile_without_a_warning() {
    let generated = scratch::generate(&files::spec("obstacle"));
    let scratch = scratch::Scratch::new(env!("CARGO_TARGET_TMPDIR"), "obstacle", &generated);
    scratch.write("obstacle-course/tests/cases.rs", VISITOR);
    let _ = scratch.cargo(&["clippy", "--no-default-features", "--all-targets", "--", "-D", "warnings"]);
    // The generated tests hold, and the examples in the documentation compile.
    let _ = scratch.cargo(&["test", "--no-default-features"]);
    let _ = scratch.cargo(&["doc", "--no-deps", "--no-default-features"]);
}
