//! `--all-pages`: every row once, in every form, and told where to go on after a failure.

use api_cli::Exit;
use mock_server::Fault;

use crate::support::{Run, Server};

const IDS: [&str; 6] = ["list-customer-orders", "--all-pages", "--output", "csv", "--columns", "create_time"];

#[test]
fn pages_of_rows_hold_every_row_once() {
    let server = Server::start();
    let whole = server.run(&["list-customer-orders", "--limit", "100", "--output", "csv", "--columns", "create_time"]);
    assert_eq!(whole.output.lines().count(), 15, "a head and 14 orders");
    for limit in ["1", "5", "7", "13", "14", "100"] {
        let before = server.requests().len();
        let ran = server.run(&[&IDS[..], &["--limit", limit]].concat());
        assert_eq!((ran.exit, ran.output.as_str()), (Exit::Success, whole.output.as_str()), "{limit}: {}", ran.errors);
        let sent = server.requests().len() - before;
        let limit: usize = limit.parse().expect("a number");
        assert_eq!(sent, 14_usize.div_ceil(limit), "{limit}");
    }
    let ran = server.run(&[&IDS[..], &["--offset", "10"]].concat());
    assert_eq!(ran.output.lines().skip(1).collect::<Vec<_>>(), whole.output.lines().skip(11).collect::<Vec<_>>());
}

#[test]
fn numbered_pages_begin_with_the_first() {
    let server = Server::start();
    let words = [
        "legacy-list-enterprise-customers",
        "--domain-id",
        "master-1",
        "--all-pages",
        "--output",
        "csv",
        "--columns",
        "subCustomerId",
    ];
    let whole = server.run(&words);
    let paged = server.run(&[&words[..], &["--limit", "2"]].concat());
    assert_eq!(whole.exit, Exit::Success, "{}", whole.errors);
    assert!(whole.output.lines().count() > 3 && paged.output == whole.output, "{}", paged.output);
}

#[test]
fn json_of_all_pages_is_one_list() {
    let server = Server::start();
    let ran = server.run(&["list-customer-orders", "--all-pages", "--limit", "5"]);
    assert_eq!(ran.output.matches("\"order_id\"").count(), 14);
    assert!(ran.output.starts_with("[\n{") && ran.output.ends_with("}\n]\n"), "{}", ran.output);
    let none = server.run(&["list-customer-orders", "--all-pages", "--order-id", "nobody"]);
    assert_eq!((none.output.as_str(), none.exit), ("[]\n", Exit::Success));
}

#[test]
fn a_failure_tells_where_to_go_on() {
    let server = Server::start();
    for fault in [Fault::ExtraFields, Fault::ExtraFields, Fault::Html] {
        server.once("ListCustomerOrders", fault);
    }
    let ran = server.run(&[&IDS[..], &["--limit", "5"]].concat());
    assert_eq!(ran.exit, Exit::Unreadable);
    assert_eq!(ran.output.lines().count(), 11, "the rows that came were printed: {}", ran.output);
    assert!(ran.errors.starts_with("10 rows came; go on where `offset` is 10\n"), "{}", ran.errors);
}

#[test]
fn progress_is_for_a_terminal_alone() {
    let server = Server::start();
    let words = [&IDS[..], &["--limit", "7"]].concat();
    assert_eq!(server.run(&words).errors, "");
    let run = Run { progress: true, ..Run::new() };
    let ran = server.run_as(&run, &words);
    assert!(ran.errors.contains("7 of 14 rows") && ran.errors.ends_with("14 of 14 rows\n"), "{}", ran.errors);
}

#[test]
fn what_came_before_a_failure_is_shown_and_a_list_stays_open() {
    for (format, ends) in [("json", "}"), ("table", "\n")] {
        let server = Server::start();
        server.once("ListCustomerOrders", Fault::ExtraFields).once("ListCustomerOrders", Fault::Html);
        let words = ["list-customer-orders", "--all-pages", "--limit", "5", "--output", format];
        let ran = server.run(&words);
        assert_eq!(ran.exit, Exit::Unreadable, "{}", ran.errors);
        assert!(ran.output.lines().count() >= 6 && ran.output.ends_with(ends), "{}", ran.output);
    }
}
