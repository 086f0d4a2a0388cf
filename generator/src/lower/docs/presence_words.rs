//! States and outcomes in the words of the documentation.

use speclang::model::{Condition, Field, Outcome, Place, Service, State};
use speclang::text::markdown;

pub(super) fn state_title(state: State) -> &'static str {
    match state {
        State::Absent => "Absent",
        State::Empty => "Empty",
        State::EmptyString => "Empty string",
        State::Null => "Null",
        State::EmptyList => "Empty list",
        State::NonEnum => "Other value",
    }
}

pub(super) fn outcome_words(field: &Field, place: Place, state: State, service: &Service) -> String {
    let cases = field.presence_cases(place, service);
    let outcomes: Vec<&Outcome> = cases.iter().filter_map(|case| case.row.outcome(state)).collect();
    // What is the same in all cases depends on none of their conditions.
    let is_same = outcomes.len() == cases.len() && outcomes.windows(2).all(|pair| pair[0] == pair[1]);
    let shown = if is_same { &cases[..cases.len().min(1)] } else { &cases[..] };
    let words = shown.iter().filter_map(|case| {
        let outcome = case.row.outcome(state)?;
        let outcome = match outcome {
            Outcome::Default(value) => format!("default {}", markdown::code(value)),
            Outcome::Unknown => "*unknown*".to_owned(),
            other => markdown::line(&other.to_string()),
        };
        Some(if is_same {
            outcome
        } else if case.when.is_empty() {
            format!("otherwise {outcome}")
        } else {
            let when: Vec<String> = case.when.iter().map(condition_words).collect();
            format!("{outcome} if {}", when.join(" and "))
        })
    });
    words.collect::<Vec<_>>().join("; ")
}

fn condition_words(condition: &Condition) -> String {
    let is = if condition.negated { "is not" } else { "is" };
    let values = if condition.values.is_empty() {
        "present".to_owned()
    } else {
        condition.values.iter().map(|value| markdown::code(value)).collect::<Vec<_>>().join(" or ")
    };
    format!("{} {is} {values}", markdown::code(&condition.parameter))
}
