//! What comes in passes `check`, says what the description says and nothing more, and the rest is listed.

use speclang::model::{Api, Outcome, State};
use speclang::{Sources, load_and_check};
use specopenapi::{Reason, Taken, import};

const SHELF: &str = include_str!("descriptions/shelf.yaml");
const DEPOT: &str = include_str!("descriptions/depot.json");

/// The service that a description becomes; `check` finds nothing in it.
fn checked(text: &str, service: &str) -> (Taken, Api) {
    let taken = import(text, service).unwrap_or_else(|error| panic!("{error}"));
    let files = taken.files.iter().map(|(path, text)| (format!("{service}/{path}"), text.clone()));
    let sources = Sources::new(files);
    let (api, found) = load_and_check(&sources);
    assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
    (taken, api)
}

fn whole(taken: &Taken) -> String {
    let mut files: Vec<String> = taken.files.iter().map(|(path, text)| format!("=== {path}\n{text}")).collect();
    files.sort();
    format!("{}=== left out\n{}", files.concat(), taken.report())
}

#[test]
fn a_description_of_31_in_yaml() {
    insta::assert_snapshot!(whole(&checked(SHELF, "shelf").0));
}

#[test]
fn a_description_of_30_in_json() {
    insta::assert_snapshot!(whole(&checked(DEPOT, "depot").0));
}

#[test]
fn what_nobody_states_is_unknown() {
    let (_, api) = checked(SHELF, "shelf");
    let service = &api.services[0];
    let mut stated = Vec::new();
    let mut cells = 0;
    for operation in &service.operations {
        for (place, name, field) in operation.parameters() {
            for (state, outcome) in field.presence_cases(place, service).iter().flat_map(|case| &case.row.0) {
                cells += 1;
                match outcome {
                    Outcome::Unknown => {}
                    // `required` says that it cannot be absent.
                    Outcome::Unsupported if field.required && *state == State::Absent => {}
                    other => stated.push(format!("{name}: {other}")),
                }
            }
        }
    }
    assert!(cells > 50);
    assert_eq!(stated, ["page: default 1"]);
}

#[test]
fn each_reason_that_the_descriptions_have_is_listed_with_a_place_of_theirs() {
    for (text, service) in [(SHELF, "shelf"), (DEPOT, "depot")] {
        let (taken, _) = checked(text, service);
        for left in &taken.left {
            assert!(left.pointer.starts_with("#/"), "{left}");
        }
        assert_eq!(taken.reasons().iter().map(|(_, times)| times).sum::<usize>(), taken.left.len());
    }
    let (taken, _) = checked(SHELF, "shelf");
    let found: Vec<Reason> = taken.reasons().into_iter().map(|(reason, _)| reason).collect();
    let missing: Vec<&str> =
        Reason::ALL.iter().filter(|reason| !found.contains(reason)).map(|reason| reason.name()).collect();
    assert_eq!(missing, ["text"]);
}

#[test]
fn a_text_that_is_no_description_is_refused_in_a_sentence() {
    for (text, why) in [
        ("", "no key `openapi`"),
        ("[]", "no key `openapi`"),
        ("swagger: '2.0'", "Swagger 2.0"),
        ("openapi: 3.2.0", "OpenAPI 3.2.0; expected 3.0 or 3.1"),
        ("{\"openapi\": ", "not JSON"),
    ] {
        let error = import(text, "x").expect_err(text);
        assert!(error.contains(why), "{text}: {error}");
    }
}
