//! `call`: parameters as JSON by their names on the wire.

use api_cli::Exit;

use crate::support::{Ran, Run, Server};

fn call(operation: &str, input: &str, words: &[&str]) -> Ran {
    let run = Run { input: input.to_owned(), ..Run::new() };
    run.run(&[&["call", operation, "--input", "-"], words].concat())
}

#[test]
fn parameters_of_every_place_go_out_with_their_digits() {
    let server = Server::start();
    let query = r#""startTime": "2026-08-01", "endTime": "2026-08-02", "payMethod": "0", "limit": 1, "orderId": """#;
    let input = format!(r#"{{"path": {{"domain_id": "master-1"}}, "query": {{{query}}}}}"#);
    let run = Run { input, ..Run::new() };
    let words = ["call", "LegacyListResFeeRecords", "--input", "-", "--validation", "off"];
    let ran = server.run_as(&run, &words);
    let seen = &server.requests()[0];
    assert!(seen.path.contains("/master-1/"), "{}", seen.path);
    assert_eq!(seen.query, "startTime=2026-08-01&endTime=2026-08-02&orderId=%22%22&payMethod=0&limit=1");
    assert_ne!(ran.exit, Exit::Usage, "{}", ran.errors);
    let body = r#"{"body": {"amount": 100.10, "customer_id": "m", "trans_id": "t"}}"#;
    let ran = call("UpdateSubEnterpriseAmount", body, &["--dry-run"]);
    assert!(ran.output.contains(r#"{"customer_id":"m","amount":"100.10","trans_id":"t"}"#), "{}", ran.output);
}

#[test]
fn flags_for_states_go_with_a_document() {
    let ran = call("ListCustomerOrders", r#"{"query":{"limit":7}}"#, &["--empty", "status", "--dry-run"]);
    assert!(ran.output.contains("?status=&limit=7 HTTP"), "{}", ran.output);
    let both = call("ListCustomerOrders", r#"{"query":{"limit":7}}"#, &["--empty", "limit", "--dry-run"]);
    assert_eq!(both.exit, Exit::Usage);
}

#[test]
fn a_file_is_read_as_standard_input_is() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("orders.json");
    std::fs::write(&path, "\u{feff}{\"query\": {\"limit\": 3}}").expect("the file can be written");
    let file = path.to_string_lossy().into_owned();
    let ran = Run::new().run(&["call", "ListCustomerOrders", "--input", &file, "--dry-run"]);
    assert!(ran.output.contains("?limit=3 HTTP"), "{} {}", ran.output, ran.errors);
    let missing = Run::new().run(&["call", "ListCustomerOrders", "--input", &format!("{file}.not"), "--dry-run"]);
    assert_eq!(missing.exit, Exit::Usage);
    assert!(missing.errors.contains("orders.json.not: cannot be read"), "{}", missing.errors);
}

#[test]
fn what_is_wrong_is_named_with_its_place_and_without_its_value() {
    for (operation, input, told) in [
        ("NoSuchThing", "{}", "unknown operation `NoSuchThing`; run `bss --help` for a list"),
        ("ListCustomerOrders", "", "-: it is empty; pass {} for a call without parameters"),
        ("ListCustomerOrders", " \r\n\t", "-: it is empty; pass {} for a call without parameters"),
        ("ListCustomerOrders", r#"{"querry":null}"#, "-: querry: no such place; a call has: path, query, header, body"),
        ("ListCustomerOrders", r#"{"query":null,"query":{}}"#, "duplicate name `query`"),
        ("ListCustomerOrders", "nul", "-: no JSON: line 1, column 3"),
        ("ListCustomerOrders", "[]", "-: expected a JSON object"),
        ("ListCustomerOrders", "{} {}", "-: no JSON: line 1, column 4"),
        ("ListCustomerOrders", r#"{"querry":{}}"#, "-: querry: no such place; a call has: path, query, header, body"),
        (
            "ListCustomerOrders",
            r#"{"query":{"colour":1}}"#,
            "query.colour: the operation has no such parameter there; it has: order_id",
        ),
        ("ListCustomerOrders", r#"{"body":{"limit":1}}"#, "body.limit: this parameter belongs in `query`"),
        ("ListCustomerOrders", r#"{"query":{"limit":1.0}}"#, "query.limit: expected a whole number"),
        ("ListCustomerOrders", r#"{"query":{"limit":1e1}}"#, "query.limit: expected a whole number"),
        ("ListCustomerOrders", r#"{"query":{"limit":"1"}}"#, "query.limit: expected a whole number"),
        ("ListCustomerOrders", r#"{"query":{"order_id":5}}"#, "query.order_id: expected text"),
        ("ListCustomerOrders", r#"{"query":{"limit":1,"limit":2}}"#, "query: duplicate name `limit`"),
        ("ListCustomerOrders", r#"{"query":{},"query":{}}"#, "duplicate name `query`"),
        ("CreateSubEnterpriseAccount", r#"{"body":{"new_sub_customer":{"password":hunter2}}}"#, "no JSON"),
        (
            "CreateSubEnterpriseAccount",
            r#"{"body":{"new_sub_customer":{"password":4242}}}"#,
            "body.new_sub_customer.password: expected text",
        ),
    ] {
        let ran = call(operation, input, &["--yes"]);
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""), "{input}: {}", ran.errors);
        assert!(ran.errors.contains(told), "{input}: {}", ran.errors);
        assert!(!ran.errors.contains("hunter2") && !ran.errors.contains("4242"), "{}", ran.errors);
    }
}

#[test]
fn a_write_needs_yes_here_too() {
    let ran = call("CancelCustomerOrder", r#"{"body":{"order_id":"CS1"}}"#, &[]);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.errors.contains("--yes"), "{}", ran.errors);
}

#[test]
fn null_in_place_of_parameters_says_none() {
    let shown = |operation: &str, input: &str| {
        let ran = call(operation, input, &["--dry-run", "--sdk-date", "20260102T030405Z"]);
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""), "{input}");
        ran.output
    };
    let none = shown("ListCustomerOrders", "{}");
    for input in [
        "null",
        " null\n",
        "\u{feff}null",
        r#"{"body":null}"#,
        r#"{"query": null, "path":null,"header":null}"#,
        r#"{"query":{}}"#,
    ] {
        assert_eq!(shown("ListCustomerOrders", input), none, "{input}");
    }
    let write = r#""body":{"order_id":"CS1"}"#;
    let plain = shown("CancelCustomerOrder", &format!("{{{write}}}"));
    assert_eq!(shown("CancelCustomerOrder", &format!("{{{write},\"query\":null,\"path\":null}}")), plain);
    // What is required is missed as where it is left out.
    let missed = call("CancelCustomerOrder", r#"{"body":null}"#, &["--dry-run"]);
    assert!(missed.exit == Exit::Rejected && missed.errors.contains("body.order_id is required"), "{}", missed.errors);
}
