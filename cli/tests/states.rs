//! Every state can be said, arrives as it was said, and is refused with its reason where the server does not take it.

use api_cli::Exit;
use mock_server::{Given, State};

use crate::support::{Server, run};

const ORDERS: &str = "list-customer-orders";

#[test]
fn every_state_arrives_as_it_was_said() {
    let server = Server::start();
    let ran = server.run(&[
        ORDERS,
        "--null",
        "order-id",
        "--empty-string",
        "service-type-code",
        "--empty",
        "status",
        "--empty",
        "order-type",
        "--limit",
        "20",
    ]);
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    let requests = server.requests();
    let given = |name: &str| requests[0].given(name);
    assert_eq!(given("order_id"), Some(&Given::State(State::Null)));
    assert_eq!(given("service_type_code"), Some(&Given::State(State::EmptyString)));
    assert_eq!(given("status"), Some(&Given::State(State::Empty)));
    assert_eq!(given("order_type"), Some(&Given::State(State::Empty)));
    assert_eq!(given("offset"), Some(&Given::State(State::Absent)));
    assert_eq!(requests[0].query, "order_id=null&service_type_code=%22%22&status=&order_type=&limit=20");
}

#[test]
fn the_empty_list_and_null_in_a_body() {
    let ran = run(&[
        "create-sub-enterprise-account",
        "--empty-list",
        "permission-ids",
        "--null",
        "display-name",
        "--dry-run",
        "--validation",
        "off",
    ]);
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
    assert!(ran.output.contains(r#"{"display_name":null,"permission_ids":[]}"#), "{}", ran.output);
}

#[test]
fn an_unsupported_state_is_refused_with_its_reason_and_nothing_is_sent() {
    let server = Server::start();
    let ran = server.run(&[ORDERS, "--empty-string", "order-id"]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Rejected, ""));
    assert!(
        ran.errors.contains("order_id: empty string is not supported, expected a value, or absent, empty, null ["),
        "{}",
        ran.errors
    );
    assert!(ran.errors.contains("https://support.huaweicloud.com/"), "the source: {}", ran.errors);
    assert!(server.requests().is_empty());
    let ignored = server.run(&[ORDERS, "--empty-string", "order-id", "--ignore-rule", "order_id.presence"]);
    assert_eq!(ignored.exit, Exit::Api, "the server judges the same");
}

#[test]
fn a_name_that_takes_no_such_state_is_told_those_that_do() {
    let ran = run(&[ORDERS, "--null", "colour"]);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.errors.contains("--null colour: no such parameter; it takes: order-id, customer-id"), "{}", ran.errors);
    let ran = run(&["pay-orders", "--empty", "order-id"]);
    assert!(ran.errors.contains("--empty order-id: cannot be sent in this state; it takes: none"), "{}", ran.errors);
    let wire = run(&[ORDERS, "--null", "order_id", "--explain"]);
    assert_eq!(wire.exit, Exit::Success, "names on the wire are known too: {}", wire.errors);
}

#[test]
fn a_parameter_has_one_value_or_one_state() {
    let both = run(&[ORDERS, "--limit", "5", "--null", "limit"]);
    assert_eq!((both.exit, both.errors.as_str()), (Exit::Usage, "error: limit: both a value and --null\n"));
    let states = run(&[ORDERS, "--empty", "limit", "--null", "limit"]);
    assert_eq!((states.exit, states.errors.as_str()), (Exit::Usage, "error: limit: both --null and --empty\n"));
}

#[test]
fn a_text_that_spells_a_state_is_told_the_flag_that_says_it() {
    for (text, flag) in [("null", "--null"), ("", "--empty"), ("\"\"", "--empty-string")] {
        let ran = run(&[ORDERS, &format!("--order-id={text}")]);
        assert_eq!(ran.exit, Exit::Usage, "{text}");
        assert!(ran.errors.ends_with(&format!("use {flag} order-id\n")), "{}", ran.errors);
    }
    let ran = run(&["cancel-customer-order", "--order-id", "null", "--explain"]);
    assert_eq!(ran.exit, Exit::Success, "in a body it is a text like any other: {}", ran.errors);
}

#[test]
fn explain_tells_what_the_server_understands_without_keys_or_network() {
    let mut keyless = crate::support::Run::new();
    keyless.variables.clear();
    let ran = keyless.run(&[ORDERS, "--null", "order-id", "--status", "6", "--explain"]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    assert!(ran.output.contains("order_id: order_id=null → filter for records whose field is empty or null\n"));
    assert!(ran.output.contains("status: 6 → as given\n") && ran.output.contains("limit: absent → default 10\n"));
    let broken = keyless.run(&[ORDERS, "--limit", "101", "--explain"]);
    assert_eq!(broken.exit, Exit::Rejected, "it says that this would not be sent");
    assert!(broken.output.contains("limit: 101 → as given") && broken.errors.contains("must be between 1 and 100"));
}
