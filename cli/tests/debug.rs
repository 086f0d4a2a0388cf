//! `--debug`: the exchange on standard error, and no secret in it.

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Ran, Run, SECRET, Server, answering, http};

const TOKEN: &str = "token-that-nobody-may-see";

fn assert_hidden(ran: &Ran, secrets: &[&str]) {
    for secret in secrets.iter().chain(&[SECRET, TOKEN, "Signature=", "access-key"]) {
        assert!(!ran.errors.contains(secret), "{secret}: {}", ran.errors);
    }
}

#[test]
fn requests_and_responses_are_shown_as_they_go() {
    let server = Server::start();
    server.once("ListCustomerOrders", Fault::BareStatus(503));
    let plain = server.run(&["list-customer-orders", "--limit", "7"]);
    assert_eq!((plain.exit, plain.errors.as_str()), (Exit::Success, ""));
    for flag in ["-v", "--debug"] {
        server.once("ListCustomerOrders", Fault::BareStatus(503));
        let ran = server.run(&["list-customer-orders", "--limit", "7", flag]);
        assert_eq!(
            (ran.exit, ran.output.as_str()),
            (Exit::Success, plain.output.as_str()),
            "output is the answer alone"
        );
        let lines: Vec<&str> = ran.errors.lines().collect();
        assert_eq!(
            lines[..2],
            ["* ListCustomerOrders, attempt 1", "> GET /v2/orders/customer-orders?limit=7 HTTP/1.1"]
        );
        for line in [
            "> Authorization: ***",
            "< HTTP/1.1 503 Service Unavailable",
            "* ListCustomerOrders, attempt 2",
            "< HTTP/1.1 200 OK",
            "< content-type: application/json",
        ] {
            assert!(lines.contains(&line), "{line}: {}", ran.errors);
        }
        assert!(ran.errors.contains("\n* failed: ") && ran.errors.contains("; next attempt in "), "{}", ran.errors);
        assert!(lines.last().is_some_and(|line| line.starts_with("< {\"")), "the body: {}", ran.errors);
        assert_hidden(&ran, &[]);
    }
    let ran = server.run(&["-v", "list-customer-orders", "--all-pages", "--limit", "7"]);
    assert_eq!(ran.errors.matches("> GET ").count(), server.requests().len() - 6, "{}", ran.errors);
}

#[test]
fn a_call_without_an_answer_is_shown_too() {
    let ran = Run::new().run(&["list-customer-orders", "-v", "--no-retry", "--endpoint", "http://127.0.0.1:9"]);
    assert_eq!(ran.exit, Exit::Network);
    assert!(ran.errors.contains("\n> Host: 127.0.0.1:9\n") && ran.errors.contains("\n* failed: "), "{}", ran.errors);
    assert_hidden(&ran, &[]);
    let ran = Run::new().run(&["list-customer-orders", "-v", "--dry-run"]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""), "nothing goes over the wire");
}

/// Secret in the tables: parameters of the query and of the body, at any depth, and fields of answers.
#[test]
fn no_secret_of_request_or_answer_is_shown() {
    let echo =
        r#"{"sub":"13800001111","password":"Hunter2-password","list":[{"mobile_phone":{"x":1},"n":1.10}],"t":"TOKEN"}"#;
    let url = answering(http(
        "200 OK",
        &format!("x-echo: {TOKEN}\r\nset-cookie: sid={TOKEN}\r\n"),
        &echo.replace("TOKEN", TOKEN),
    ));
    let mut run = Run::new();
    run.variables.push(("HUAWEICLOUD_SDK_SECURITY_TOKEN", TOKEN.to_owned()));
    run.input = r#"{"body":{"party_id":"p","sub_customer_association_type":1,"new_sub_customer":
        {"customer_name":"n","password":"Hunter2-password","mobile_phone":"13800001111","verification_code":"42"}}}"#
        .to_owned();
    let words = ["call", "CreateSubEnterpriseAccount", "--input", "-", "--validation", "off", "--yes", "-v"];
    let ran = run.run(&[&words[..], &["--endpoint", &url]].concat());
    assert!(ran.errors.contains("> X-Security-Token: ***\n"), "{}", ran.errors);
    assert!(ran.errors.contains(r#""verification_code":"***""#), "a secret of two digits too: {}", ran.errors);
    assert!(ran.errors.contains("< set-cookie: ***\n") && ran.errors.contains("< x-echo: ***\n"), "{}", ran.errors);
    assert!(ran.errors.contains(r#""n":1.10"#), "what is no secret is shown: {}", ran.errors);
    assert_hidden(&ran, &["13800001111", "Hunter2", "\"42\""]);

    let rows = r#"{"count":1,"indirect_partners":[{"mobile_phone":"1","email":"a@b","name":{"x":"Ann"},"indirect_partner_id":"p-1"}]}"#;
    let url = answering(http("200 OK", "", rows));
    let ran = Run::new().run(&["list-indirect-partners", "-v", "--endpoint", &url]);
    assert!(ran.exit == Exit::Success && ran.output.contains("a@b"), "the answer itself is whole: {}", ran.output);
    assert!(ran.errors.contains(r#""email":"***""#) && ran.errors.contains("p-1"), "{}", ran.errors);
    assert_hidden(&ran, &["a@b", "Ann", "\"1\""]);
}

#[test]
fn what_a_server_sends_steers_no_terminal() {
    let evil = "x\u{1b}]0;evil\u{7}\u{9b}2J\u{202e}";
    let url = answering(http("200 OK", &format!("x-evil: {}\r\n", "\u{9b}2J"), &format!("{{\"a\":\"{evil}\"}}")));
    let ran = Run::new().run(&["list-customer-orders", "-v", "--no-retry", "--endpoint", &url]);
    let steering = ran.errors.chars().find(|letter| *letter != '\n' && api_runtime::is_steering(*letter));
    assert_eq!(steering, None, "{:?}", ran.errors);
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(200_000));
    let url = answering(http("200 OK", "", &long));
    let ran = Run::new().run(&["list-customer-orders", "-v", "--endpoint", &url]);
    assert!(ran.errors.len() < 70_000 && ran.errors.contains(" bytes more\n"), "{}", ran.errors.len());
}
