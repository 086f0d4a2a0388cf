//! What the presence tables say, cell by cell: a state of a parameter, in one case of its table.

use speclang::coverage::Tally;

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, total: &Tally) {
    let cells = &total.presence.outcomes;
    table.title("Cells of presence tables");
    table.row("in all", cells.all());
    for (outcome, count) in cells.known_rows() {
        table.row(outcome, count);
    }
    table.row("unknown, of optional parameters", cells.unknown_optional);
    table.row("unknown, of required parameters", cells.unknown_required);
}
