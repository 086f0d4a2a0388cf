//! The figures for people: a verdict, tables with groups as rows, and where the debt is.

use comfy_table::{CellAlignment, Table, presets};
use speclang::coverage::{Coverage, Figures, ServiceCoverage, Stated, TABLES, Tally, verdict};

use super::debt;

/// Everything that is printed.
pub(super) fn text(coverage: &Coverage, all: bool) -> String {
    let mut lines = vec![verdict(&coverage.total)];
    for service in &coverage.services {
        lines.extend([String::new(), format!("{}: {}", service.name, service.title)]);
        for (title, columns) in TABLES {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(table(service, columns));
        }
        lines.extend([String::new(), "All groups".to_owned()]);
        lines.extend(details(&service.tally));
    }
    lines.extend(debt::section(coverage, all));
    lines.join("\n") + "\n"
}

/// A row for each group, and one for their sum.
fn table(service: &ServiceCoverage, columns: Figures) -> Vec<String> {
    let mut table = Table::new();
    let names = columns(&service.tally).into_iter().map(|(name, _)| name);
    table.load_preset(presets::NOTHING).set_header([""].into_iter().chain(names));
    let rows = service.groups.iter().map(|group| (group.name.as_str(), &group.tally));
    for (name, tally) in rows.chain([("all", &service.tally)]) {
        let figures = columns(tally).into_iter().map(|(_, figure)| if figure == "0" { "-".to_owned() } else { figure });
        table.add_row([name.to_owned()].into_iter().chain(figures));
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.lines().map(|line| format!(" {}", line.trim_end())).collect()
}

/// Figures that are worth a line, but no column.
fn details(tally: &Tally) -> Vec<String> {
    let Tally { operations, parameters, responses, limits, rules, errors, facts, .. } = tally;
    let of = |limits: &Stated| format!("{} of {}", limits.stated, limits.all());
    let lines = [
        format!(
            "operations: read {}, write {}, write with a key {}; with a dispute {}, without error codes {}",
            operations.reads,
            operations.writes,
            operations.keyed_writes,
            operations.disputed,
            errors.operations_without
        ),
        format!(
            "parameters: path {}, query {}, header {}, body {}, in objects {}; required {}",
            parameters.path,
            parameters.query,
            parameters.header,
            parameters.body,
            parameters.nested,
            parameters.required
        ),
        format!(
            "response fields: top level {}, in objects {}, of errors {}; documented absence {}",
            responses.fields, responses.nested, responses.error_fields, responses.with_missing_when
        ),
        format!(
            "documented limits: texts {}, numbers {}, lists {}; keys that state them {}",
            of(&limits.texts),
            of(&limits.numbers),
            of(&limits.lists),
            limits.facts
        ),
        format!(
            "rules checked by clients: {}",
            listed(rules.checked.0.iter().map(|(kind, count)| (kind.as_str(), *count)))
        ),
        format!("rules checked only by the server: {}", rules.server),
        format!("rules by evidence: {}", listed(rules.certainty.rows())),
        format!("facts by source: {}", listed(facts.by_source())),
        format!(
            "error codes: catalogue {}, of any operation {}; without a cause {}, without a remedy {}",
            errors.catalogue, errors.any_operation, errors.without_cause, errors.without_remedy
        ),
        format!(
            "retry after an error code: never {}, later {}, after correction {}",
            errors.retry_never, errors.retry_later, errors.retry_after_correction
        ),
    ];
    lines.iter().map(|line| format!("  {line}")).collect()
}

/// Names with their figures, those of 0 left out.
fn listed<'a>(figures: impl IntoIterator<Item = (&'a str, usize)>) -> String {
    let figures = figures.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = figures.map(|(name, count)| format!("{name} {count}")).collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}
