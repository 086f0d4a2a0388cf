//! The presence matrix: what the server understands by each state of each parameter.

use serde::Serialize;
use speclang::model::{Case, Condition, Dispute, Evidence, Outcome, Place, State};
use speclang::text::markdown::code;

use super::spelling::{Form, spellings, title};
use super::spots::Spot;
use crate::anchor;
use crate::markdown::{Html, Links, prose};
use crate::notes::{Mark, Notes, about};

/// The table.
#[derive(Debug, Serialize)]
pub(crate) struct Matrix {
    columns: Vec<Column>,
    rows: Vec<MatrixRow>,
    spellings: Vec<(String, Vec<Form>)>,
    /// What stands behind the spellings.
    spelling_marks: Vec<Mark>,
    /// Cells that nobody states.
    unknown: usize,
    cells: usize,
}

#[derive(Debug, Serialize)]
struct Column {
    name: &'static str,
    title: &'static str,
}

#[derive(Debug, Serialize)]
struct MatrixRow {
    anchor: String,
    target: String,
    path: String,
    depth: usize,
    place: &'static str,
    required: bool,
    cells: Vec<Cell>,
}

/// What stands in a cell: nothing where the parameter's place has no such state.
#[derive(Debug, Serialize)]
struct Cell {
    state: &'static str,
    outcomes: Vec<Said>,
}

#[derive(Debug, Serialize)]
struct Said {
    /// Parameter, state and number of the case.
    id: String,
    words: Html,
    class: &'static str,
    when: Option<Html>,
    otherwise: bool,
    marks: Vec<Mark>,
}

/// The matrix of the parameters; a column for each state that one of them has.
pub(crate) fn matrix(spots: &[Spot<'_>], links: &Links<'_>, notes: &mut Notes) -> Matrix {
    let service = links.book.service;
    let states: Vec<State> = State::ALL.iter().map(|(_, state)| *state).collect();
    let has = |state: &State| {
        let mut cases = spots.iter().flat_map(|spot| spot.field.presence_cases(place(spot), service));
        cases.any(|case| case.row.outcome(*state).is_some())
    };
    let states: Vec<State> = states.into_iter().filter(has).collect();
    let rows: Vec<MatrixRow> = spots.iter().map(|spot| row(spot, &states, links, notes)).collect();
    let said = || rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.outcomes);
    let (cells, unknown) = (said().count(), said().filter(|said| said.class == "unknown").count());
    Matrix {
        columns: states.iter().map(|state| Column { name: state.name(), title: title(*state) }).collect(),
        spellings: spellings(spots, &states, links),
        spelling_marks: about(&service.file.evidence, &[Some("wire")])
            .into_iter()
            .map(|entry| notes.note("wire forms of states", entry, links))
            .collect(),
        rows,
        unknown,
        cells,
    }
}

fn place(spot: &Spot<'_>) -> Place {
    spot.place.unwrap_or(Place::Body)
}

fn row(spot: &Spot<'_>, states: &[State], links: &Links<'_>, notes: &mut Notes) -> MatrixRow {
    let cases = spot.field.presence_cases(place(spot), links.book.service);
    let mut cells = Vec::new();
    for state in states {
        let mut outcomes = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let Some(outcome) = case.row.outcome(*state) else { continue };
            let id = format!("{}:{}:{number}", spot.path, state.name());
            let (words, class) = words(outcome);
            outcomes.push(Said {
                id,
                words: prose(&words, links),
                class,
                when: when(case, links),
                otherwise: case.when.is_empty() && cases.len() > 1,
                marks: marks(spot, *state, outcome, links, notes),
            });
        }
        cells.push(Cell { state: state.name(), outcomes });
    }
    MatrixRow {
        anchor: anchor::id("presence", &spot.path),
        target: anchor::id("param", &spot.path),
        path: spot.path.clone(),
        depth: spot.depth,
        place: place(spot).name(),
        required: spot.field.required,
        cells,
    }
}

/// Evidence and contradictions that are about the cell.
fn marks(spot: &Spot<'_>, state: State, outcome: &Outcome, links: &Links<'_>, notes: &mut Notes) -> Vec<Mark> {
    let key = state.key();
    // Nobody states what is unknown, so nothing can stand behind it but what is about this very state.
    let keys: &[Option<&str>] = match outcome {
        Outcome::Unknown => &[Some(key)],
        _ => &[Some(key), Some("presence"), None],
    };
    let found = about(&spot.field.evidence, keys).into_iter();
    let mut marks: Vec<Mark> = found.map(|entry| notes.note(&subject(spot, entry), entry, links)).collect();
    let disputed = |dispute: &&Dispute| *dispute.of == key || *dispute.of == "presence";
    for dispute in spot.field.disputed.iter().filter(disputed) {
        marks.push(notes.dispute(&spot.path, dispute, Some(words(outcome).0), links));
    }
    marks
}

fn when(case: &Case, links: &Links<'_>) -> Option<Html> {
    let when: Vec<String> = case.when.iter().map(condition).collect();
    (!when.is_empty()).then(|| prose(&when.join(" and "), links))
}

fn subject(spot: &Spot<'_>, entry: &Evidence) -> String {
    entry.of.as_ref().map_or_else(|| spot.path.clone(), |of| format!("{}, {}", spot.path, of.value))
}

/// An outcome in words, and its class: what kind of thing the server does.
fn words(outcome: &Outcome) -> (String, &'static str) {
    let class = match outcome {
        Outcome::NotAFilter | Outcome::NoEffect => "ignored",
        Outcome::Filter(_) => "filter",
        Outcome::Default(_) | Outcome::ComputedAs(_) | Outcome::DependsOn(_) | Outcome::Generated => "value",
        Outcome::NotAssigned | Outcome::AssignedEmpty | Outcome::Unchanged | Outcome::Cleared => "assigned",
        Outcome::Unsupported => "refused",
        Outcome::Unknown => "unknown",
    };
    let words = match outcome {
        Outcome::Default(value) => format!("default `{value}`"),
        Outcome::Unsupported => "refused".to_owned(),
        Outcome::Filter(None) => "filter for empty or null".to_owned(),
        other => other.to_string(),
    };
    (words, class)
}

/// A condition in words.
pub(crate) fn condition(condition: &Condition) -> String {
    let is = if condition.negated { "is not" } else { "is" };
    let values: Vec<String> = condition.values.iter().map(|value| code(value.as_ref())).collect();
    let values = if values.is_empty() { "present".to_owned() } else { values.join(" or ") };
    format!("{} {is} {values}", code(&condition.parameter))
}
