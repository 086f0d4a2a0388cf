//! How much the specs say: operations, parameters, limits, errors, and how sure all that is.

use speclang::check::CHECKS;
use speclang::coverage::{Coverage, Tally};

use super::table::Table;

/// Adds the section.
pub(super) fn add(table: &mut Table, coverage: &Coverage) {
    let Tally { operations, parameters, limits, errors, witnesses, .. } = &coverage.total;
    table.title("Specs");
    table.row("checks", CHECKS.len());
    table.row("services", coverage.services.len());
    table.row("operations", operations.all());
    table.row("parameters", parameters.all());
    table.row("parameters: of requests themselves", parameters.top_level());
    table.row("parameters: fields of objects that requests hold", parameters.nested);
    table.row("limits of parameters, and of the types they use", limits.facts);
    table.row("error codes in the catalogue", errors.catalogue);
    table.row("error codes, listed by operations", errors.listed);
    table.row("disputes", witnesses.disputes);
    table.row("evidence beside the operations' own pages", witnesses.evidence.all());
    table.row("evidence: documented elsewhere", witnesses.evidence.documented_elsewhere);
    table.row("evidence: second witness", witnesses.evidence.second_witness);
    table.row("evidence: inferred", witnesses.evidence.inferred);
    table.row("evidence: observed", witnesses.evidence.observed);
}
