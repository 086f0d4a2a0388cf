//! Exit codes and messages for everything that a service can do wrong, for a read and for a write.

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Ran, Server, run};

/// One call of a read, or of a write that can be made again and again, and how often it arrived.
fn faulty(server: &Server, fault: Fault, write: bool, words: &[&str]) -> (Ran, usize) {
    let (operation, call) = if write {
        ("AutoRenewalResources", &["auto-renewal-resources", "--resource-id", "res-01", "--yes"][..])
    } else {
        ("ListCustomerOrders", &["list-customer-orders"][..])
    };
    let before = server.requests().len();
    server.once(operation, fault);
    let ran = server.run(&[call, words].concat());
    assert!(ran.output.is_empty() || ran.exit == Exit::Success, "nothing of a failure goes to standard output");
    (ran, server.requests().len() - before)
}

#[test]
fn each_fault_has_its_exit_code() {
    let server = Server::start();
    let code = |code: &str| code.to_owned();
    for (fault, read, write) in [
        (Fault::Code(code("CBC.0100")), Exit::Api, Exit::Api),
        (Fault::CodeWithStatus200(code("CBC.0100")), Exit::Api, Exit::Api),
        (Fault::CodeInShape(code("CBC.0100"), 2), Exit::Api, Exit::Api),
        (Fault::UnknownCode, Exit::Api, Exit::Api),
        (Fault::SuccessCode, Exit::Success, Exit::Success),
        (Fault::RateLimit, Exit::Api, Exit::Api),
        (Fault::Gateway(502), Exit::Api, Exit::OutcomeUnknown),
        (Fault::GatewayTimeout, Exit::Api, Exit::OutcomeUnknown),
        (Fault::BareStatus(404), Exit::Api, Exit::Api),
        (Fault::BareStatus(503), Exit::Api, Exit::OutcomeUnknown),
        (Fault::CutAfter, Exit::Network, Exit::OutcomeUnknown),
        (Fault::Reset, Exit::Network, Exit::OutcomeUnknown),
        (Fault::NotHttp, Exit::Network, Exit::OutcomeUnknown),
        (Fault::TwoLengths, Exit::Network, Exit::OutcomeUnknown),
        (Fault::Huge, Exit::Unreadable, Exit::OutcomeUnknown),
        (Fault::InvalidUtf8, Exit::Unreadable, Exit::OutcomeUnknown),
        (Fault::NoContent, Exit::Unreadable, Exit::Success),
        (Fault::Empty, Exit::Unreadable, Exit::Success),
        (Fault::ExtraFields, Exit::Success, Exit::Success),
        (Fault::Charset, Exit::Success, Exit::Success),
        (Fault::Redirect("http://127.0.0.1:1/".to_owned()), Exit::Api, Exit::Api),
        (Fault::Cut, Exit::Network, Exit::OutcomeUnknown),
        (Fault::CutInBody, Exit::Network, Exit::OutcomeUnknown),
        (Fault::ContentType, Exit::Unreadable, Exit::OutcomeUnknown),
        (Fault::Truncated, Exit::Unreadable, Exit::OutcomeUnknown),
        (Fault::Html, Exit::Unreadable, Exit::OutcomeUnknown),
        // Nothing is documented of the write's answer that JSON of another kind would lack.
        (Fault::List, Exit::Unreadable, Exit::Success),
        (Fault::Null, Exit::Unreadable, Exit::Success),
    ] {
        let (ran, sent) = faulty(&server, fault.clone(), false, &["--no-retry"]);
        assert_eq!((ran.exit, sent), (read, 1), "{fault:?}, read: {}", ran.errors);
        let (ran, sent) = faulty(&server, fault.clone(), true, &[]);
        assert_eq!((ran.exit, sent), (write, 1), "{fault:?}, write: {}", ran.errors);
    }
}

#[test]
fn a_write_without_the_body_that_it_documents_has_succeeded() {
    let server = Server::start();
    for (fault, status) in [(Fault::NoContent, 204), (Fault::Empty, 200)] {
        server.once("UpdatePeriodToOnDemand", fault);
        let ran =
            server.run(&["update-period-to-on-demand", "--operation", "SET_UP", "--resource-ids", "res-01", "--yes"]);
        let note = format!("note: the service reported success with an empty body (HTTP {status})\n");
        assert_eq!((ran.exit, ran.output.as_str(), ran.errors), (Exit::Success, "", note));
    }
    server.once("ListCustomerOrders", Fault::NoContent);
    let ran = server.run(&["list-customer-orders"]);
    assert_eq!(
        (ran.exit, ran.errors.lines().next()),
        (Exit::Unreadable, Some("error: empty response body, expected JSON"))
    );
}

#[test]
fn a_redirect_says_where_it_points() {
    let (ran, _) = faulty(&Server::start(), Fault::Redirect("http://127.0.0.1:1/?x".to_owned()), true, &[]);
    let shown = "error: unexpected redirect to http://127.0.0.1:1/?… (HTTP ";
    assert!(ran.errors.starts_with(shown) && ran.errors.contains("; redirects are not followed\n"), "{}", ran.errors);
}

#[test]
fn a_late_answer_is_a_timeout_for_a_read_and_unknown_for_a_write() {
    let (ran, _) = faulty(&Server::start(), Fault::Delay(60_000), false, &["--timeout", "100ms"]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Network, "error: no response within 100ms\n"));
    let (ran, sent) = faulty(&Server::start(), Fault::Delay(60_000), true, &["--timeout", "100ms"]);
    assert_eq!((ran.exit, sent), (Exit::OutcomeUnknown, 1));
    assert!(ran.errors.contains("remedy: Check the state before calling again."), "{}", ran.errors);
}

#[test]
fn no_retry_sends_once_and_reads_are_repeated_without_it() {
    let server = Server::start();
    server.once("ListCustomerOrders", Fault::Cut);
    let ran = server.run(&["list-customer-orders"]);
    assert_eq!((ran.exit, server.requests().len()), (Exit::Success, 2), "{}", ran.errors);
    let (_, sent) = faulty(&Server::start(), Fault::Cut, false, &["--no-retry"]);
    assert_eq!(sent, 1);
}

#[test]
fn a_refusal_is_told_with_code_meaning_remedy_and_request() {
    let (ran, _) = faulty(&Server::start(), Fault::Code("CBC.0151".to_owned()), false, &[]);
    for told in [
        "error: CBC.0151 (HTTP 403): ",
        "\n  meaning: Access is denied.\n",
        "\n  remedy: Check the permissions of the caller",
        "\n  retry: after correction\n",
        "\n  request id: mock-1\n",
    ] {
        assert!(ran.errors.contains(told), "{told}: {}", ran.errors);
    }
}

#[test]
fn an_unknown_outcome_of_a_keyed_write_tells_the_id_to_go_on_with() {
    let server = Server::start();
    server.always("UpdateSubEnterpriseAmount", Fault::Cut);
    let words = ["update-sub-enterprise-amount", "--customer-id", "member-1", "--amount", "1", "--yes", "--no-retry"];
    let ran = server.run(&[&words[..], &["--transaction-id", "kept"]].concat());
    assert_eq!((ran.exit, server.requests().len()), (Exit::OutcomeUnknown, 1));
    assert!(ran.errors.contains("A call with --transaction-id kept takes effect at most once."), "{}", ran.errors);
}

#[test]
fn nobody_listens() {
    let ran = run(&["list-customer-orders", "--endpoint", "http://127.0.0.1:9", "--no-retry"]);
    assert_eq!(ran.exit, Exit::Network, "{}", ran.errors);
    let write = run(&["cancel-customer-order", "--order-id", "x", "--yes", "--endpoint", "http://127.0.0.1:9"]);
    assert_eq!(write.exit, Exit::Network, "nothing can have happened: {}", write.errors);
}

#[test]
fn a_time_far_from_the_servers_is_told_with_the_refusal() {
    let server = Server::start();
    server.always("ListCustomerOrders", Fault::BareStatus(401));
    let ran = server.run(&["list-customer-orders", "--sdk-date", "20200102T030405Z"]);
    assert_eq!(ran.exit, Exit::Api, "{}", ran.errors);
    let told = "  clock: The request was signed at 2020-01-02T03:04:05Z, ";
    assert!(ran.errors.contains(told) && ran.errors.contains(" behind the server's clock ("), "{}", ran.errors);
    assert_eq!(server.requests().len(), 1, "a time that was stated is not replaced");
    let ran = server.run(&["list-customer-orders"]);
    assert!(ran.exit == Exit::Api && !ran.errors.contains("clock"), "{}", ran.errors);
}
