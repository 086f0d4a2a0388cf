//! `--wait`: the exit code says what came of it, and the last answer is printed.

use api_cli::Exit;
use huaweicloud_bss_cli::PROGRAM;

use crate::support::{Server, run};

const SHOW: &str = "show-customer-order-details";

fn order(server: &Server, row: &str) {
    server.insert("orders", row);
}

fn waits(server: &Server, id: &str, state: &str, more: &[&str]) -> crate::support::Ran {
    server.run(&[&[SHOW, "--order-id", id, "--wait", state][..], more].concat())
}

#[test]
fn the_answer_that_reaches_the_state_is_printed() {
    let server = Server::start();
    order(&server, "{order_id: DONE, status: '5', currency: CNY}");
    let ran = waits(&server, "DONE", "order-complete", &[]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    assert!(ran.output.contains("\"status\":5") && ran.output.contains("DONE"), "{}", ran.output);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_wait_shows_its_exchange_too() {
    let server = Server::start();
    order(&server, "{order_id: DONE, status: '5', currency: CNY}");
    let ran = waits(&server, "DONE", "order-complete", &["-v", "--query", "order_info.order_id"]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Success, "\"DONE\"\n"), "{}", ran.errors);
    assert!(ran.errors.starts_with("* ShowCustomerOrderDetails, attempt 1\n> GET "), "{}", ran.errors);
}

#[test]
fn a_state_that_is_ruled_out_has_an_exit_code_of_its_own() {
    let server = Server::start();
    order(&server, "{order_id: GONE, status: '4', currency: CNY}");
    let ran = waits(&server, "GONE", "order-complete", &[]);
    assert_eq!((ran.exit, ran.exit.code(), ran.output.as_str()), (Exit::WaitFailed, 9, ""));
    let told = "error: order-complete cannot be reached any more: order_info.status is 4; polls: 1";
    assert!(ran.errors.contains(told) && ran.errors.contains("last response: {"), "{}", ran.errors);
}

#[test]
fn time_that_runs_out_has_another() {
    let server = Server::start();
    order(&server, "{order_id: OPEN, status: '6', currency: CNY}");
    let ran = waits(&server, "OPEN", "order-paid", &["--max-wait", "4s"]);
    assert_eq!((ran.exit, ran.exit.code(), ran.output.as_str()), (Exit::WaitTimedOut, 10, ""));
    assert!(ran.errors.contains("order-paid was not reached within 4s; polls: 1"), "{}", ran.errors);
    assert_eq!(server.requests().len(), 1, "a second poll would have had no time");
}

#[test]
fn a_call_that_fails_fails_as_ever() {
    let server = Server::start();
    let ran = waits(&server, "NOBODY", "order-complete", &[]);
    assert_eq!(ran.exit, Exit::Api, "{}", ran.errors);
    assert!(ran.errors.contains("CBC.30000010"), "{}", ran.errors);
    let refused = server.run(&[SHOW, "--order-id", "X", "--limit", "101", "--wait", "order-complete"]);
    assert_eq!((refused.exit, server.requests().len()), (Exit::Rejected, 1));
}

#[test]
fn one_page_of_several_is_not_taken_for_all() {
    let server = Server::start();
    let ran = server.run(&[
        "list-pay-per-use-customer-resources",
        "--limit",
        "2",
        "--status-list",
        "3",
        "--wait",
        "resources-closed",
    ]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Rejected, ""), "{}", ran.errors);
    assert!(ran.errors.contains("`data`") && ran.errors.contains("one page of several"), "{}", ran.errors);
    let whole =
        server.run(&["list-pay-per-use-customer-resources", "--status-list", "3", "--wait", "resources-closed"]);
    assert_eq!(whole.exit, Exit::Success, "{}", whole.errors);
}

#[test]
fn states_stand_in_help_and_others_are_refused() {
    let page = run(&[SHOW, "--help"]).output.split_whitespace().collect::<Vec<_>>().join(" ");
    for text in [
        "--wait <STATE>",
        "order-complete: Waits until the order is complete.",
        "`order_info.status` is `5` (`Completed`)",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    let unknown = run(&[SHOW, "--order-id", "X", "--wait", "order-done"]);
    assert!(unknown.exit == Exit::Usage && unknown.errors.contains("order-complete"), "{}", unknown.errors);
    let call = |words: &[&str]| {
        let mut call = crate::support::Run::new();
        call.input = r#"{"path":{"order_id":"X"}}"#.to_owned();
        call.run(&[&["call", "ShowCustomerOrderDetails", "--input", "-"], words].concat())
    };
    let unknown = call(&["--wait", "order-done"]);
    assert!(unknown.exit == Exit::Usage && unknown.errors.contains("order-complete, order-paid"), "{}", unknown.errors);
    let pages = run(&[SHOW, "--order-id", "X", "--wait", "order-paid", "--all-pages"]);
    assert!(pages.exit == Exit::Usage && pages.errors.contains("--all-pages"), "{}", pages.errors);
    for command in PROGRAM.commands() {
        let page = run(&[command.name, "--help"]).output;
        assert_eq!(page.contains("--wait <"), !command.descriptor().waiters.is_empty(), "{}", command.name);
        let named: Vec<&str> = command.waiters.iter().map(|(name, _)| *name).collect();
        assert_eq!(named, command.descriptor().waiters.iter().map(|waiter| waiter.name).collect::<Vec<_>>());
    }
    let none = run(&["list-conversions", "--wait", "order-complete"]);
    assert!(none.exit == Exit::Usage && none.errors.contains("no state"), "{}", none.errors);
}
