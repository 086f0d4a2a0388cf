//! Writes ask before they act, and need `--yes` where nobody can be asked.

use api_cli::Exit;

use crate::support::{Run, Server};

#[test]
fn without_anybody_to_ask_nothing_is_sent() {
    let server = Server::start();
    let ran = server.run(&["cancel-customer-order", "--order-id", "CS1"]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""));
    assert!(
        ran.errors
            .contains("CancelCustomerOrder is a write operation and stdin is not a terminal; pass --yes to confirm"),
        "{}",
        ran.errors
    );
    assert!(server.requests().is_empty());
}

#[test]
fn yes_sends_without_a_question() {
    let server = Server::start();
    let id = server.waiting_order();
    let ran = server.run(&["cancel-customer-order", "--order-id", &id, "--yes"]);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
    assert_eq!(server.requests().len(), 2);
    let again = server.run(&["cancel-customer-order", "--order-id", &id, "--yes"]);
    assert_eq!(again.exit, Exit::Api, "it was cancelled");
}

#[test]
fn on_a_terminal_the_question_shows_what_will_be_said() {
    let server = Server::start();
    let id = server.waiting_order();
    let asked = |input: &str| {
        let run = Run { input: input.to_owned(), interactive: true, ..Run::new() };
        server.run_as(&run, &["cancel-customer-order", "--order-id", &id])
    };
    for no in ["n\n", "\n", "", "yes please\n", "Yess\n"] {
        let ran = asked(no);
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Failed, ""), "{no:?}");
        assert!(ran.errors.contains(&format!("order_id: {id} → as given")), "{}", ran.errors);
        assert!(ran.errors.ends_with("send this request? [y/N] nothing was sent\n"), "{}", ran.errors);
    }
    assert_eq!(server.requests().len(), 1);
    assert_eq!(asked("y\n").exit, Exit::Success);
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn what_breaks_limits_is_refused_before_the_question() {
    let server = Server::start();
    let run = Run { input: "y\n".to_owned(), interactive: true, ..Run::new() };
    let long = "x".repeat(65);
    let ran = server.run_as(&run, &["cancel-customer-order", "--order-id", &long]);
    assert_eq!(ran.exit, Exit::Rejected);
    assert!(!ran.errors.contains("[y/N]"), "{}", ran.errors);
    let missing = server.run_as(&run, &["cancel-customer-order"]);
    assert_eq!(missing.exit, Exit::Rejected);
    let told = "error: the request was not sent:\n  --order-id is required (https://";
    assert!(missing.errors.starts_with(told), "{}", missing.errors);
    assert!(missing.errors.contains("--ignore-rule order_id.required"), "{}", missing.errors);
    assert!(server.requests().is_empty());
}

#[test]
fn looking_asks_nothing() {
    let server = Server::start();
    for look in ["--explain", "--dry-run"] {
        let ran = server.run(&["cancel-customer-order", "--order-id", "CS1", look]);
        assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
        assert!(ran.output.contains("CS1"), "{}", ran.output);
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_transaction_id_is_the_callers_or_a_new_one_and_is_shown() {
    let server = Server::start();
    let words = ["update-sub-enterprise-amount", "--customer-id", "member-1", "--amount", "0.10", "--yes"];
    let own: Vec<&str> = words.iter().copied().chain(["--transaction-id", "my-own-id"]).collect();
    let ran = server.run(&own);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, "transaction id: my-own-id\n"));
    let generated = server.run(&words);
    assert_eq!(generated.exit, Exit::Success);
    let bodies: Vec<String> =
        server.requests().iter().map(|seen| String::from_utf8_lossy(&seen.body).into_owned()).collect();
    assert_eq!(bodies[0], r#"{"customer_id":"member-1","amount":"0.10","trans_id":"my-own-id"}"#);
    let id = generated.errors.trim().rsplit(' ').next().expect("a word").to_owned();
    assert!(id.len() == 32 && bodies[1].contains(&format!(r#""trans_id":"{id}""#)), "{id}: {}", bodies[1]);
    let twice: Vec<&str> = own.iter().copied().chain(["--trans-id", "other"]).collect();
    assert_eq!(server.run(&twice).exit, Exit::Usage);
}
