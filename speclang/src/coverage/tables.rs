//! Figures as tables with groups as rows: the same on a screen and on a page.

use super::Tally;

/// Columns of a table: names and figures.
pub type Columns = Vec<(&'static str, String)>;

/// What fills the columns of a table.
pub type Figures = fn(&Tally) -> Columns;

/// The tables of a service, with their titles.
pub const TABLES: [(&str, Figures); 5] = [
    ("Completeness", complete),
    ("Evidence of the facts", grounds),
    ("Evidence of the known presence cells, and of notes beside the pages", certain),
    ("Presence cells by meaning", outcomes),
    ("Undocumented facts", unknown),
];

/// The line that says how things stand.
#[must_use]
pub fn verdict(total: &Tally) -> String {
    let (cells, limits, errors) = (&total.presence.outcomes, total.limits.all(), &total.errors);
    let explained = errors.catalogue - total.unknown.codes;
    let observed = match total.witnesses.evidence.observed {
        0 => "nothing was observed at the real service".to_owned(),
        count => format!("{count} facts were observed at the real service"),
    };
    format!(
        "{} facts are unknown in {}; known: {} of presence cells, {} of limits and {} of error codes; {}, {observed}",
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
        ("response fields", responses.all().to_string()),
        ("cells known", share(presence.outcomes.known(), presence.outcomes.all())),
        ("limits stated", share(limits.all().stated, limits.all().all())),
        ("rules", rules.all().to_string()),
        ("codes listed", errors.listed.to_string()),
    ]
}

fn grounds(tally: &Tally) -> Columns {
    let mut columns = vec![("facts", tally.facts.certainty.all().to_string())];
    columns.extend(tally.facts.certainty.rows().into_iter().map(|(name, count)| (name, count.to_string())));
    columns
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

/// `3 of 4`; a dash where there is nothing to have.
fn share(part: usize, all: usize) -> String {
    if all == 0 { "-".to_owned() } else { format!("{part} of {all}") }
}

/// Whole percent, rounded down, so that 100 % are all.
fn percent(part: usize, all: usize) -> String {
    (part * 100).checked_div(all).map_or_else(|| "all".to_owned(), |share| format!("{share} %"))
}

/// A figure with what it counts.
#[must_use]
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
