//! Whether these tests notice: a server that reads other outcomes than the client was made from.

use speclang::Sources;

use super::{run, spec, texts};

const FILE: &str = "bss/operations/orders/list_customer_orders.yaml";

/// What the server's spec says instead, and the cells that then come out wrong.
const FLIPS: &[(&str, &str, &[&str])] = &[
    (
        "presence: filter if given or null",
        "presence: filter if not blank",
        &["order_id [case 0] null", "order_id [case 0] empty_string"],
    ),
    ("empty: unsupported", "empty: not a filter", &["customer_id [case 0] empty"]),
    ("absent: default 10", "absent: default 9", &["limit [case 0] absent"]),
    ("empty_string: default oneself", "empty_string: default sub_customer", &["method [case 0] empty_string"]),
];

#[test]
fn outcomes_that_the_server_reads_otherwise_are_noticed_cell_by_cell() {
    let service = spec::bss();
    let mut texts = texts();
    let (_, text) = texts.iter_mut().find(|(path, _)| path == FILE).expect("the file of the operation");
    for (says, instead, _) in FLIPS {
        assert!(text.contains(says), "the spec says {says}");
        *text = text.replacen(says, instead, 1);
    }
    let findings = run::all(&service, Sources::new(texts), Some("ListCustomerOrders"));
    let mut noticed: Vec<&str> = findings.wrong.iter().map(|(cell, _)| cell.as_str()).collect();
    noticed.sort_unstable();
    noticed.dedup();
    let cells = FLIPS.iter().flat_map(|(_, _, cells)| cells.iter().map(|cell| format!("ListCustomerOrders {cell}")));
    let mut expected: Vec<String> = cells.collect();
    expected.sort();
    assert_eq!(noticed, expected, "{:#?}", findings.wrong);
}
