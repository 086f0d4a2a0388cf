//! Rows of a presence table: one for each case of a parameter, laid out alike before and after.

use std::collections::HashMap;

use serde::Serialize;
use speclang::model::{Outcome, State};

use crate::pair::replace_word;
use crate::tree::{Node, Value};

/// One side of a parameter.
pub(super) struct Half<'a> {
    /// The parameter.
    pub(super) node: &'a Node,
    /// Names that its cases use and that are others now: before and after.
    pub(super) renames: &'a [(&'a str, &'a str)],
}

/// What the server understands by the states of a parameter, in one case.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    /// `when …` or `otherwise`; nothing where there is one case alone.
    case: String,
    /// What is special about the row.
    note: &'static str,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    #[serde(skip)]
    state: &'static str,
    /// Class of the outcome; the style knows it.
    tone: &'static str,
    outcome: String,
    changed: bool,
    /// What the other side says, where that is something else.
    other: String,
    /// Number of the change that tells of it.
    change: Option<usize>,
}

impl Row {
    pub(super) fn is_changed(&self) -> bool {
        self.cells.iter().any(|cell| cell.changed)
    }

    pub(super) fn with_note(self, note: &'static str) -> Self {
        Self { note, ..self }
    }

    /// Leaves the cells of these states.
    pub(super) fn keep(&mut self, states: &[&str]) {
        self.cells.retain(|cell| states.contains(&cell.state));
    }
}

/// Rows of a parameter before and after: as many on both sides, and a cell for each state of the language.
pub(super) fn rows(old: &Half<'_>, new: &Half<'_>, links: &HashMap<(String, String), usize>) -> (Vec<Row>, Vec<Row>) {
    let mut cases = new.cases();
    let gone: Vec<String> = old.cases().into_iter().filter(|case| !cases.contains(case)).collect();
    cases.extend(gone);
    // `otherwise` holds where no other case does: it is the last one.
    cases.sort_by_key(String::is_empty);
    let several = cases.len() > 1;
    let row = |case: &String, own: &Half<'_>, other: &Half<'_>| {
        let cell = |state: &'static str| {
            let key = format!("{case}|{state}");
            let (outcome, beside) = (own.outcome(case, state), other.outcome(case, state));
            let changed = outcome != beside;
            Cell {
                state,
                tone: outcome.map_or("none", tone),
                outcome: said(outcome),
                changed,
                other: if changed { said(beside) } else { String::new() },
                change: links.get(&(new.node.key.clone(), key)).copied().filter(|_| changed),
            }
        };
        Row {
            name: own.node.key.clone(),
            case: if several { own.title(case) } else { String::new() },
            note: if own.has(case) || case.is_empty() { "" } else { "no case of its own: `otherwise` applies" },
            cells: State::ALL.iter().map(|(name, _)| cell(name)).collect(),
        }
    };
    let before = cases.iter().map(|case| row(case, old, new)).collect();
    let after = cases.iter().map(|case| row(case, new, old)).collect();
    (before, after)
}

impl Half<'_> {
    /// Cases in today's names, in their order.
    fn cases(&self) -> Vec<String> {
        let mut cases: Vec<String> = Vec::new();
        for cell in self.node.parts("cell") {
            let case = self.follow(case_of(cell));
            if !cases.contains(&case) {
                cases.push(case);
            }
        }
        cases
    }

    fn has(&self, case: &str) -> bool {
        self.cases().iter().any(|known| known == case)
    }

    /// What holds for a state in a case; in a case that this side does not have, what holds otherwise.
    fn outcome(&self, case: &str, state: &str) -> Option<&Outcome> {
        let named = |wanted: &str| {
            self.node.parts("cell").find(|cell| self.follow(case_of(cell)) == wanted && state_of(cell) == state)
        };
        match &named(case).or_else(|| named(""))?.get("outcome")?.value {
            Value::Outcome(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// A case in the names of this side.
    fn title(&self, case: &str) -> String {
        if case.is_empty() {
            return "otherwise".to_owned();
        }
        let own = self.node.parts("cell").map(case_of).find(|known| self.follow(known) == case);
        format!("when {}", own.unwrap_or(case))
    }

    /// A case in today's names.
    fn follow(&self, case: &str) -> String {
        self.renames.iter().fold(case.to_owned(), |case, (before, now)| replace_word(&case, before, now))
    }
}

fn case_of(cell: &Node) -> &str {
    cell.key.rsplit_once('|').map_or("", |(case, _)| case)
}

fn state_of(cell: &Node) -> &str {
    cell.key.rsplit_once('|').map_or(cell.key.as_str(), |(_, state)| state)
}

fn said(outcome: Option<&Outcome>) -> String {
    outcome.map_or_else(|| "no such state".to_owned(), Outcome::to_string)
}

fn tone(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Filter(_) => "filter",
        Outcome::Default(_) | Outcome::ComputedAs(_) | Outcome::DependsOn(_) | Outcome::Generated => "value",
        Outcome::AssignedEmpty | Outcome::Cleared => "clears",
        Outcome::NotAFilter | Outcome::NotAssigned | Outcome::Unchanged | Outcome::NoEffect => "nothing",
        Outcome::Unsupported => "refused",
        Outcome::Unknown => "unknown",
    }
}
