//! Rules by what they say.

use speclang::coverage::Tally;

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, total: &Tally) {
    table.title("Rules");
    table.row("checked by clients", total.rules.all() - total.rules.server);
    for (kind, count) in &total.rules.checked.0 {
        table.row(format!("  {kind}"), count);
    }
    table.row("checked only by the server", total.rules.server);
}
