//! What the documentation does not allow cannot be written: programs that the compiler must refuse, line by line.

mod coverage;
mod offered;
mod patterns;
mod program;
#[path = "../wire/spec.rs"]
mod spec;

#[test]
fn programs_that_go_against_the_documentation_do_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
