//! Every check refuses its failing case under its own name, and has nothing to say about its passing case.

use speclang::check::{CHECKS, case};
use speclang::{load_and_check, render_text};

#[test]
fn each_check_refuses_its_failing_case_under_its_own_name_alone() {
    for check in CHECKS {
        let sources = case(check.fails);
        let (_, found) = load_and_check(&sources);
        let others: Vec<_> = found.iter().filter(|diagnostic| diagnostic.code != check.code).collect();
        assert!(found.iter().any(|diagnostic| diagnostic.code == check.code), "{} does not see its case", check.code);
        assert!(
            others.is_empty(),
            "{}: its case fails for other reasons\n{}",
            check.code,
            render_text(&found, &sources, false)
        );
    }
}

#[test]
fn each_passing_case_is_in_order() {
    for check in CHECKS {
        let sources = case(check.passes);
        let (_, found) = load_and_check(&sources);
        assert!(found.is_empty(), "{}\n{}", check.code, render_text(&found, &sources, false));
    }
}

#[test]
fn the_table_is_sorted_and_complete() {
    let codes: Vec<_> = CHECKS.iter().map(|check| check.code).collect();
    let mut sorted = codes.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(codes, sorted);
}

#[test]
fn a_value_of_several_lines_is_one_message() {
    let sources = case(
        "# file: operations/list.yaml\noperation: ListThings\nsummary: Lists things.\nrequest: \"GET /x\\n= help: fine\\n::error::y\"\n\
         group: things\nsource: things\nsafety: read\n",
    );
    let (_, found) = load_and_check(&sources);
    let request =
        found.iter().find(|diagnostic| diagnostic.code == "bad-request").expect("the request line is refused");
    assert!(request.message.contains(r"`GET /x\n= help: fine\n::error::y`"), "{}", request.message);
    assert!(request.help.iter().all(|help| !help.contains("fine")), "{:?}", request.help);
}
