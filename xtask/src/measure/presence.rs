//! What the presence tables say, cell by cell: a state of a parameter, in one case of its table.

use speclang::model::{Outcome, Service};

use super::facts;
use super::table::Table;

/// Outcomes in the order of the language's documentation.
const OUTCOMES: [&str; 9] = [
    "not a filter",
    "filter",
    "default",
    "computed",
    "not assigned",
    "assigned empty",
    "generated",
    "no effect",
    "unsupported",
];

/// Adds the section.
pub(super) fn add(table: &mut Table, services: &[Service]) {
    let mut cells: Vec<(&'static str, bool)> = Vec::new();
    for service in services {
        for (place, field) in facts::parameters(service) {
            let cases = field.presence_cases(place, service);
            let outcomes = cases.iter().flat_map(|case| &case.row.0);
            cells.extend(outcomes.map(|(_, outcome)| (name(outcome), field.required)));
        }
    }
    let count = |outcome: &str, required: &[bool]| {
        cells.iter().filter(|(known, of)| *known == outcome && required.contains(of)).count()
    };
    table.title("Cells of presence tables");
    table.row("in all", cells.len());
    for outcome in OUTCOMES {
        table.row(outcome, count(outcome, &[true, false]));
    }
    table.row("unknown, of optional parameters", count("unknown", &[false]));
    table.row("unknown, of required parameters", count("unknown", &[true]));
}

fn name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::NotAFilter => "not a filter",
        Outcome::Filter(_) => "filter",
        Outcome::Default(_) => "default",
        Outcome::ComputedAs(_) => "computed",
        Outcome::NotAssigned => "not assigned",
        Outcome::AssignedEmpty => "assigned empty",
        Outcome::Generated => "generated",
        Outcome::NoEffect => "no effect",
        Outcome::Unsupported => "unsupported",
        Outcome::Unknown => "unknown",
    }
}
