//! Words in whatever order callers write them: options on either side of the operation, `help`, and official names.

use api_cli::Exit;

use crate::support::run;

const ORDERS: &str = "list-customer-orders";

#[test]
fn options_stand_before_the_operation_or_behind_it() {
    let behind = run(&[ORDERS, "--limit", "7", "--endpoint", "http://127.0.0.1:9", "--dry-run", "--sdk-date", DATE]);
    assert_eq!((behind.exit, behind.errors.as_str()), (Exit::Success, ""));
    for words in [
        vec!["--endpoint", "http://127.0.0.1:9", "--dry-run", "--sdk-date", DATE, ORDERS, "--limit", "7"],
        vec!["--endpoint=http://127.0.0.1:9", ORDERS, "--limit", "7", "--dry-run", "--sdk-date", DATE],
        vec!["--dry-run", ORDERS, "--limit", "7", "--endpoint", "http://127.0.0.1:9", "--sdk-date", DATE],
    ] {
        assert_eq!(run(&words).output, behind.output, "{words:?}");
    }
    // An option has one value, wherever it stands; lists of values go on.
    let twice = run(&["--output", "csv", ORDERS, "--output", "csv"]);
    assert!(twice.exit == Exit::Usage && twice.errors.contains("multiple times"), "{}", twice.errors);
    let apart = run(&["--explain", ORDERS, "--dry-run"]);
    assert!(apart.exit == Exit::Usage && apart.errors.contains("cannot be used with"), "{}", apart.errors);
    let both = ["--ignore-rule", "limit.max", ORDERS, "--limit", "101", "--ignore-rule", "x", "--dry-run"];
    assert_eq!(run(&both).exit, Exit::Success, "{}", run(&both).errors);
    let call = ["--dry-run", "--endpoint", "http://127.0.0.1:9", "call", "ListCustomerOrders", "--input", "-"];
    let ran = crate::support::Run { input: "{}".to_owned(), ..crate::support::Run::new() }.run(&call);
    assert_eq!(ran.exit, Exit::Success, "{}", ran.errors);
}

const DATE: &str = "20260102T030405Z";

#[test]
fn what_is_no_option_of_all_operations_is_refused_before_one() {
    for (words, told) in [
        (&["--limit", "7", ORDERS][..], "unexpected argument '--limit'"),
        (&["--colour", ORDERS], "unexpected argument '--colour'"),
        (&["--output", "yaml", ORDERS], "invalid value 'yaml'"),
        (&["--endpoint", "http://127.0.0.1:9"], "requires a subcommand"),
        (&["--dry-run", "no-such-operation"], "unrecognized subcommand 'no-such-operation'"),
    ] {
        let ran = run(words);
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Usage, ""), "{words:?}");
        assert!(ran.errors.contains(told), "{words:?}: {}", ran.errors);
    }
}

#[test]
fn help_is_a_command_and_a_flag() {
    for (words, same) in [
        (&["help"][..], &["--help"][..]),
        (&["help", ORDERS], &[ORDERS, "--help"]),
        (&["help", "ListCustomerOrders"], &[ORDERS, "--help"]),
        (&["--output", "csv", "help", ORDERS], &[ORDERS, "--help"]),
        (&["help", "call"], &["call", "--help"]),
        (&["help", "help"], &["help", "--help"]),
        (&["-h"], &["--help"]),
    ] {
        let (ran, page) = (run(words), run(same));
        assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Success, ""), "{words:?}");
        assert_eq!(ran.output, page.output, "{words:?}");
    }
    let ran = run(&["help", "list-customer-order"]);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.errors.contains("list-customer-orders"), "what is near is named: {}", ran.errors);
}

#[test]
fn official_ids_are_commands() {
    let words = ["--limit", "7", "--dry-run", "--sdk-date", DATE];
    let (id, name) = (run(&[&["ListCustomerOrders"], &words[..]].concat()), run(&[&[ORDERS], &words[..]].concat()));
    assert_eq!((id.exit, id.output), (Exit::Success, name.output));
    let completion = run(&["completion", "bash"]).output;
    assert!(!completion.contains("bss,ListCustomerOrders"), "what is completed has one name");
}

#[test]
fn usage_shows_what_is_required() {
    let usage = |command: &str| {
        let page = run(&[command, "--help"]).output;
        page.lines().find(|line| line.starts_with("Usage: ")).expect("a line").to_owned()
    };
    assert_eq!(usage("cancel-customer-order"), "Usage: bss cancel-customer-order --order-id <TEXT> [OPTIONS]");
    assert_eq!(usage(ORDERS), "Usage: bss list-customer-orders [OPTIONS]");
    // The key against a second booking is generated.
    let transfer = "Usage: bss update-sub-enterprise-amount --customer-id <TEXT> --amount <NUMBER> [OPTIONS]";
    assert_eq!(usage("update-sub-enterprise-amount"), transfer);
    let ran = run(&["cancel-customer-order", "--no-such-flag"]);
    assert!(ran.errors.contains("Usage: bss cancel-customer-order --order-id <TEXT> [OPTIONS]"), "{}", ran.errors);
}
