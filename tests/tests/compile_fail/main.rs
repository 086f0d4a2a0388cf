//! What the compiler refuses.

#[test]
fn what_the_documentation_does_not_allow_does_not_compile() {
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
