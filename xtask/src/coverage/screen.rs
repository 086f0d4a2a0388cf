//! The figures for people: a verdict, tables with groups as rows, and where the debt is.

use comfy_table::{CellAlignment, Table, presets};
use speclang::coverage::{Coverage, ServiceCoverage, Stated, Tally};

use super::debt;

/// Columns of a table: names and figures.
type Columns = Vec<(&'static str, String)>;

/// What fills the columns of a table.
type Figures = fn(&Tally) -> Columns;

/// The tables of a service, with their titles.
const TABLES: [(&str, Figures); 4] = [
    ("How complete it is", complete),
    ("What the known cells of presence tables rest on, and what was written down beside the pages", certain),
    ("Cells of presence tables by what the server understands", outcomes),
    ("What no source states", unknown),
];

/// Everything that is printed.
pub(super) fn text(coverage: &Coverage, all: bool) -> String {
    let mut lines = vec![verdict(&coverage.total)];
    for service in &coverage.services {
        lines.extend([String::new(), format!("{}: {}", service.name, service.title)]);
        for (title, columns) in TABLES {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(table(service, columns));
        }
        lines.extend([String::new(), "In all groups".to_owned()]);
        lines.extend(details(&service.tally));
    }
    lines.extend(debt::section(coverage, all));
    lines.join("\n") + "\n"
}

/// The line that says how things stand.
fn verdict(total: &Tally) -> String {
    let (cells, limits, errors) = (&total.presence.outcomes, total.limits.all(), &total.errors);
    let explained = errors.catalogue - total.unknown.codes;
    let observed = match total.witnesses.evidence.observed {
        0 => "nothing was observed at a real service".to_owned(),
        count => format!("{count} facts were observed at a real service"),
    };
    format!(
        "{} things are unknown in {}: known are {} of presence cells, {} of limits and {} of error codes; {}, {observed}",
        total.unknown.all(),
        counted(total.operations.all(), "operation", "operations"),
        percent(cells.known(), cells.all()),
        percent(limits.stated, limits.all()),
        percent(explained, errors.catalogue),
        counted(total.witnesses.disputes, "fact is disputed", "facts are disputed"),
    )
}

fn complete(tally: &Tally) -> Columns {
    let Tally { operations, parameters, responses, presence, limits, rules, errors, .. } = tally;
    vec![
        ("operations", operations.all().to_string()),
        ("retiring", operations.retiring.to_string()),
        ("parameters", parameters.all().to_string()),
        ("fields of answers", responses.all().to_string()),
        ("cells known", share(presence.outcomes.known(), presence.outcomes.all())),
        ("limits stated", share(limits.all().stated, limits.all().all())),
        ("rules", rules.all().to_string()),
        ("codes listed", errors.listed.to_string()),
    ]
}

fn certain(tally: &Tally) -> Columns {
    let mut columns: Vec<_> =
        tally.presence.certainty.rows().into_iter().map(|(name, count)| (name, count.to_string())).collect();
    columns.push(("cells disputed", tally.presence.disputed.to_string()));
    columns.push(("notes of evidence", tally.witnesses.evidence.all().to_string()));
    columns.push(("disputes", tally.witnesses.disputes.to_string()));
    columns
}

fn outcomes(tally: &Tally) -> Columns {
    let cells = &tally.presence.outcomes;
    let mut columns: Vec<_> = cells.known_rows().into_iter().map(|(name, count)| (name, count.to_string())).collect();
    columns.push(("unknown", cells.unknown().to_string()));
    columns
}

fn unknown(tally: &Tally) -> Columns {
    let unknown = &tally.unknown;
    vec![
        ("cells, optional", unknown.optional_presence.to_string()),
        ("cells, required", unknown.required_presence.to_string()),
        ("limits", unknown.limits.to_string()),
        ("codes", unknown.codes.to_string()),
        ("in all", unknown.all().to_string()),
    ]
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
    let Tally { operations, parameters, responses, limits, rules, errors, .. } = tally;
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
            "fields of answers: members {}, in objects {}, of errors {}; told when they are missing {}",
            responses.fields, responses.nested, responses.error_fields, responses.with_missing_when
        ),
        format!(
            "limits stated: texts {}, numbers {}, lists {}; keys that state them {}",
            of(&limits.texts),
            of(&limits.numbers),
            of(&limits.lists),
            limits.facts
        ),
        format!("rules that clients check: {}", listed(rules.checked.0.iter().map(|(kind, count)| (*kind, *count)))),
        format!("rules that only the server can judge: {}", rules.server),
        format!("rules by what they rest on: {}", listed(rules.certainty.rows())),
        format!(
            "error codes: catalogue {}, of any operation {}; without a cause {}, without a remedy {}",
            errors.catalogue, errors.any_operation, errors.without_cause, errors.without_remedy
        ),
        format!(
            "a call after its error code passes: never {}, later {}, after correction {}",
            errors.retry_never, errors.retry_later, errors.retry_after_correction
        ),
    ];
    lines.iter().map(|line| format!("  {line}")).collect()
}

/// Names with their figures, those of 0 left out.
fn listed(figures: impl IntoIterator<Item = (&'static str, usize)>) -> String {
    let figures = figures.into_iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = figures.map(|(name, count)| format!("{name} {count}")).collect();
    if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
}

/// `3 of 4`; a dash where there is nothing to have.
fn share(part: usize, all: usize) -> String {
    if all == 0 { "-".to_owned() } else { format!("{part} of {all}") }
}

/// Whole percent, rounded down, so that 100 % are all.
fn percent(part: usize, all: usize) -> String {
    (part * 100).checked_div(all).map_or_else(|| "all".to_owned(), |share| format!("{share} %"))
}

/// A figure with what it counts.
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
