//! Presence tables, cell by cell: outcome, what it rests on, and what is unknown.

use super::PresenceCells;
use super::fields::Parameter;
use crate::model::{Case, Condition, Outcome, State};
use crate::provenance;

/// Counts the cells of a parameter; those that are unknown, by their states.
pub(super) fn add(parameter: &Parameter<'_>, cells: &mut PresenceCells) -> Vec<String> {
    let field = parameter.field;
    let cases = field.presence_cases(parameter.place, parameter.service);
    let mut missing = Vec::new();
    for case in &cases {
        for (state, outcome) in &case.row.0 {
            cells.outcomes.add(outcome, field.required);
            if *outcome == Outcome::Unknown {
                missing.push(cell(cases.len(), case, *state));
            } else {
                let (service, owner) = (parameter.service, parameter.provenance());
                cells.certainty.add(provenance::of_cell(service, owner, parameter.name, field, *state));
            }
            let keys = provenance::cell_keys(field, *state);
            cells.disputed +=
                usize::from(field.disputed.iter().any(|dispute| keys.iter().any(|key| key.is(&dispute.of))));
        }
    }
    missing
}

/// The state, with the conditions under which it is unknown where the table has several cases.
fn cell(cases: usize, case: &Case, state: State) -> String {
    if cases < 2 {
        return state.name().to_owned();
    }
    if case.when.is_empty() {
        return format!("{} otherwise", state.name());
    }
    let conditions: Vec<String> = case.when.iter().map(condition).collect();
    format!("{} when {}", state.name(), conditions.join(" and "))
}

fn condition(condition: &Condition) -> String {
    let not = if condition.negated { "not " } else { "" };
    let values = if condition.values.is_empty() { "present".to_owned() } else { condition.values.join(" or ") };
    format!("{} is {not}{values}", condition.parameter)
}
