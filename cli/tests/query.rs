//! `--query`: what a `JMESPath` expression selects of an answer, digit by digit.

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Run, Server, run};

const FEES: [&str; 3] = ["list-customerself-resource-records", "--cycle", "2026-08"];

#[test]
fn what_is_selected_keeps_its_digits() {
    let server = Server::start();
    let query = |words: &[&str]| {
        let ran = server.run(&[&FEES[..], words].concat());
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""), "{words:?}");
        ran.output
    };
    let whole = query(&[]);
    assert!(whole.contains("1.01345678"), "{whole}");
    let amounts = query(&["--query", "fee_records[].amount"]);
    assert!(amounts.contains("1.01345678") && amounts.starts_with('[') && amounts.ends_with("]\n"), "{amounts}");
    assert_eq!(query(&["--query", "currency"]), "\"CNY\"\n");
    // The sum of what is printed is the sum that is printed.
    let digits = |text: &str| -> i128 {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        format!("{whole}{part:0<20}").parse().expect("a number")
    };
    let amounts: Vec<&str> = amounts.trim().trim_matches(['[', ']']).split(',').collect();
    let sum = query(&["--query", "sum(fee_records[].amount)"]);
    assert_eq!(digits(sum.trim()), amounts.iter().map(|amount| digits(amount)).sum::<i128>(), "{sum}");
    // All of the answer is what came.
    assert_eq!(query(&["--query", "@"]), whole);
    let csv = query(&["--query", "fee_records[:1].{cost: amount, unit: measure_id}", "--output", "csv"]);
    assert_eq!(csv.lines().next(), Some("cost,unit"), "{csv}");
    assert!(csv.lines().count() == 2 && csv.contains(amounts[0]), "{csv}");
    let table = query(&["--query", "fee_records[:1].amount", "--output", "table"]);
    assert_eq!(table.split_whitespace().collect::<Vec<_>>(), ["value", amounts[0]]);
}

#[test]
fn all_pages_are_one_list() {
    let server = Server::start();
    let words = ["list-customer-orders", "--all-pages", "--limit", "3"];
    let ran = server.run(&[&words[..], &["--query", "length(@)"]].concat());
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Success, "14\n"), "{}", ran.errors);
    // A part of a list has no sum.
    server.once("ListCustomerOrders", Fault::ExtraFields).once("ListCustomerOrders", Fault::Html);
    let ran = server.run(&[&words[..], &["--query", "length(@)"]].concat());
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Unreadable, ""), "{}", ran.errors);
}

#[test]
fn what_is_no_query_is_refused_before_the_call() {
    let server = Server::start();
    for (query, told) in
        [("rows[", "--query: "), ("", "--query: "), ("a b", "--query: "), ("a\u{1b}]0;x\u{7}", "--query: ")]
    {
        let ran = server.run(&["list-customer-orders", "--query", query]);
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""), "{query}: {}", ran.errors);
        assert!(ran.errors.contains(told) && ran.errors.contains("(at character "), "{query}: {}", ran.errors);
        assert!(!ran.errors.contains('\u{1b}'), "{:?}", ran.errors);
    }
    let both = server.run(&["list-customer-orders", "--output", "csv", "--columns", "order_id", "--query", "@"]);
    assert!(both.exit == Exit::Usage && both.errors.contains("cannot be used with"), "{}", both.errors);
    assert!(server.requests().is_empty());
}

#[test]
fn a_query_that_fails_says_that_the_call_was_made() {
    let server = Server::start();
    let id = server.waiting_order();
    let words = ["cancel-customer-order", "--order-id", &id, "--yes", "--query", "sum(nothing)"];
    let ran = server.run(&words);
    // The operation answers without a body, of which nothing is asked.
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Success, ""), "{}", ran.errors);
    let ran = server.run(&["list-customer-orders", "--query", "sum(order_infos)"]);
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Failed, ""));
    assert!(
        ran.errors.starts_with("error: the call was made; --query: Argument 0 expects type array[number]"),
        "{}",
        ran.errors
    );
    assert_eq!(run(&["list-customer-orders", "--query", "sum(nothing)", "--dry-run"]).exit, Exit::Success);
}

#[test]
fn json_is_pretty_and_coloured_for_people_alone() {
    let server = Server::start();
    let shown = |width: Option<u16>, variables: &[(&'static str, &str)], words: &[&str]| {
        let mut run = Run { width, ..Run::new() };
        run.variables.extend(variables.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let ran = server.run_as(&run, &[&FEES[..], &["--query", "{a: fee_records[0].amount}"], words].concat());
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""));
        ran.output
    };
    let plain = shown(None, &[], &[]);
    let digits = plain.trim().trim_start_matches("{\"a\":").trim_end_matches('}').to_owned();
    let pretty = format!("{{\n  \"a\": {digits}\n}}\n");
    assert!(shown(Some(80), &[], &[]).contains("\u{1b}[34m\"a\"\u{1b}[0m: "));
    for (variables, words) in [
        (&[("NO_COLOR", "1")][..], &[][..]),
        (&[], &["--color", "never"]),
        (&[("BSS_COLOR", "never")], &[]),
        (&[("BSS_COLOR", "never"), ("NO_COLOR", "1")], &[]),
    ] {
        assert_eq!(shown(Some(80), variables, words), pretty, "{variables:?} {words:?}");
    }
    // An empty variable says nothing, and what is nearer to the call counts.
    assert!(shown(Some(80), &[("NO_COLOR", "")], &[]).contains('\u{1b}'));
    assert!(shown(Some(80), &[("NO_COLOR", "1")], &["--color", "always"]).contains('\u{1b}'));
    assert!(shown(None, &[], &["--color", "always"]).contains("\u{1b}[34m"));
    assert_eq!(shown(None, &[], &["--color", "auto"]), plain);
    let run = Run { width: Some(80), ..Run::new() };
    let words = ["list-customer-orders", "--all-pages", "--limit", "7", "--color", "never"];
    let pages = server.run_as(&run, &words).output;
    assert!(pages.starts_with("[\n  {\n    \"") && pages.ends_with("\n  }\n]\n"), "{pages}");
}
