//! Rules by what they say.

use speclang::coverage::Tally;

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, total: &Tally) {
    table.title("Rules");
    table.row("that clients check", total.rules.all() - total.rules.server);
    for (kind, count) in &total.rules.checked.0 {
        table.row(format!("  {kind}"), count);
    }
    table.row("that only the server can judge", total.rules.server);
}
