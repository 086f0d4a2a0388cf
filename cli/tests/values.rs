//! Values of enumerations: by their names, and all of them in the error.

use api_cli::Exit;

use crate::support::{Run, run};

const ORDERS: &str = "list-customer-orders";

#[test]
fn an_enumeration_is_said_by_value_or_by_name() {
    for word in ["6", "pending-payment", "PENDING_PAYMENT"] {
        let ran = run(&[ORDERS, "--status", word, "--dry-run"]);
        assert!(ran.output.contains("?status=6 HTTP"), "{word}: {}{}", ran.output, ran.errors);
    }
    let ran = run(&[ORDERS, "--order-by", "newest-first", "--dry-run"]);
    assert!(ran.output.contains("?order_by=-createTime HTTP"), "{}{}", ran.output, ran.errors);
    let help = run(&[ORDERS, "--help"]).output;
    assert!(help.contains("6 (pending-payment): Waits for payment."), "{help}");
    let completion = run(&["completion", "bash"]).output;
    assert!(completion.contains("pending-payment"));
}

#[test]
fn an_unknown_value_is_told_all_that_are_known() {
    let all = "expected one of: 1 (pending-review), 3 (processing), 4 (canceled), 5 (completed), 6 (pending-payment), \
               9 (pending-confirmation)";
    // Numbers are judged by validation, which can be lifted; other texts are no value at all.
    for (word, exit, end) in [("2", Exit::Rejected, " [status.one_of]"), ("bogus", Exit::Usage, "\n")] {
        let ran = run(&[ORDERS, "--status", word]);
        assert_eq!(ran.exit, exit, "{}", ran.errors);
        let told = format!("--status: unknown value \"{word}\", {all}{end}");
        assert!(ran.errors.contains(&told), "{}", ran.errors);
    }
    let ran = run(&[ORDERS, "--order-by", "bogus"]);
    let told =
        "--order-by: unknown value \"bogus\", expected one of: createTime (oldest-first), -createTime (newest-first)";
    assert!(ran.exit == Exit::Rejected && ran.errors.contains(told), "{}", ran.errors);
    assert!(ran.errors.ends_with("to send anyway: --ignore-rule order_by.one_of (or --validation warn)\n"));
    let sent = run(&[ORDERS, "--order-by", "bogus", "--dry-run", "--ignore-rule", "order_by.one_of"]);
    assert!(sent.output.contains("?order_by=bogus HTTP"), "{}{}", sent.output, sent.errors);
}

#[test]
fn a_document_is_told_its_own_places() {
    let call = |input: &str, operation: &str| {
        Run { input: input.to_owned(), ..Run::new() }.run(&["call", operation, "--input", "-"])
    };
    let ran = call(r#"{"query":{"order_by":"bogus"}}"#, "ListCustomerOrders");
    assert!(
        ran.errors.contains("query.order_by: unknown value \"bogus\", expected one of: createTime"),
        "{}",
        ran.errors
    );
    let ran = call(r#"{"query":{"order_id":"null"}}"#, "ListCustomerOrders");
    let told = "query.order_id: the server interprets this text as a state; use --null order-id";
    assert!(ran.exit == Exit::Rejected && ran.errors.contains(told), "{}", ran.errors);
    let ran = call("{}", "PayOrders");
    assert!(ran.errors.contains("body.order_id is required"), "{}", ran.errors);
    let ran =
        run(&["pay-orders", "--order-id", "a", "--use-coupon", "YES", "--use-discount", "NO", "--coupon-infos", "{}"]);
    assert!(ran.errors.contains("--coupon-infos[0].id is required"), "{}", ran.errors);
}

/// What a program of this language says, and nobody who uses a command line.
const RUST: [&str; 8] = ["::", "()", "Some(", "`None", "Option<", "Err(", "`validate`", " crate"];

#[test]
fn help_has_no_words_of_rust() {
    for command in huaweicloud_bss_cli::PROGRAM.commands() {
        let page = run(&[command.name, "--help"]).output;
        for word in RUST {
            // Permissions of the service have colons of their own.
            let found = page.lines().find(|line| line.contains(word) && !line.starts_with("Permissions: "));
            assert_eq!(found, None, "{}: {word}", command.name);
        }
    }
}
