//! Whether these tests notice: a server that reads other outcomes than the client was made from.

use speclang::Sources;

use super::{run, services};

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

/// A write, whose parameters no row shows: what its server's spec says instead, the cell that then comes out wrong, and one that does not.
const WRITE: (&str, &str, &str, &str, &str, &str) = (
    "bss/operations/subscriptions/renewal_resources.yaml",
    "RenewalResources",
    "presence: {absent: default 0, \"null\": default 0}",
    "presence: {absent: default 1, \"null\": default 0}",
    "is_auto_pay [case 0] absent",
    "is_auto_pay [case 0] null",
);

/// What comes out wrong of an operation when the server's spec says something else.
fn noticed(file: &str, operation: &str, flips: &[(&str, &str)]) -> Vec<String> {
    let mut texts = services::texts();
    let services = services::checked(texts.clone());
    let service = services.iter().find(|service| file.starts_with(&format!("{}/", service.file.service.value)));
    let (_, text) = texts.iter_mut().find(|(path, _)| path == file).expect("the file of the operation");
    for (says, instead) in flips {
        assert!(text.contains(says), "the spec says {says}");
        *text = text.replacen(says, instead, 1);
    }
    let findings = run::all(service.expect("the service"), &Sources::new(texts), Some(operation));
    let mut noticed: Vec<String> = findings.wrong.into_iter().map(|(cell, _)| cell).collect();
    noticed.sort_unstable();
    noticed.dedup();
    noticed
}

#[test]
fn outcomes_that_the_server_reads_otherwise_are_noticed_cell_by_cell() {
    let flips: Vec<(&str, &str)> = FLIPS.iter().map(|(says, instead, _)| (*says, *instead)).collect();
    let cells = FLIPS.iter().flat_map(|(_, _, cells)| cells.iter().map(|cell| format!("ListCustomerOrders {cell}")));
    let mut expected: Vec<String> = cells.collect();
    expected.sort();
    assert_eq!(noticed(FILE, "ListCustomerOrders", &flips), expected);
}

#[test]
fn outcomes_of_a_write_are_noticed_though_no_row_shows_them() {
    let (file, operation, says, instead, wrong, right) = WRITE;
    let noticed = noticed(file, operation, &[(says, instead)]);
    assert!(noticed.contains(&format!("{operation} {wrong}")), "{noticed:#?}");
    assert!(!noticed.contains(&format!("{operation} {right}")), "{noticed:#?}");
}
