//! Checks of states: whether one may stand there, and whether a text would be taken for one.

use super::report::{Report, Spot};
use crate::values::all_of;
use crate::{Condition, Form, Outcome, Place, Service, State, Wire};

/// A state in place of a value: missing though required, or refused by the server.
pub(super) fn check_state(report: &mut Report<'_>, spot: &Spot, state: State, value: &Wire) {
    let parameter = spot.parameter;
    let (outcome, because) = report.values.outcome(parameter, state);
    let refused = outcome == Outcome::Unsupported;
    if state == State::Absent {
        if parameter.required || refused {
            report.add(spot, "required", value, with_cases("required", because), String::new());
        }
    } else if refused {
        let allowed = allowed_states(report, spot);
        report.add(spot, "presence", value, with_cases(&format!("{state} is refused"), because), allowed);
    } else if parameter.place == Place::Path {
        // A path has no spelling for states: the segment would be empty.
        report.add(spot, "required", value, "required".to_owned(), String::new());
    }
}

/// A text that, at this place, says a state, or that turns the path into another one.
pub(super) fn check_text(report: &mut Report<'_>, spot: &Spot, value: &Wire) {
    let Wire::Text(text) = value else {
        return;
    };
    if spot.place() == Place::Path {
        if matches!(text.as_str(), "" | "." | "..") || text.contains('/') {
            let limit = "one segment of a path, not another path".to_owned();
            report.add(spot, "path_segment", value, limit, String::new());
        }
        return;
    }
    if let Some(name) = said_by(report.service, spot.place(), text) {
        let limit = "the server would take this text for a state".to_owned();
        report.add(spot, "hidden_state", value, limit, format!("say the state with the type {name}"));
    }
}

/// The type that says the state for which the server would take this text at that place.
fn said_by(service: &Service, place: Place, text: &str) -> Option<&'static str> {
    let spelling = match place {
        Place::Query => &service.query,
        Place::Header => &service.header,
        Place::Path => return None,
        Place::Body | Place::Field => return text.is_empty().then_some("EmptyString"),
    };
    let spelled = [(spelling.empty, "Empty"), (spelling.empty_string, "EmptyString"), (spelling.null, "Null")];
    spelled.iter().find(|(spelled, _)| *spelled == text).map(|(_, name)| *name)
}

/// An item that holds the comma with which its list is joined.
pub(super) fn check_separator(report: &mut Report<'_>, spot: &Spot, item: &Wire) {
    let joined = match spot.place() {
        Place::Query => spot.parameter.form == Form::Comma,
        Place::Header => true,
        Place::Path | Place::Body | Place::Field => false,
    };
    if joined && item.scalar().is_some_and(|text| text.contains(',')) {
        report.add(spot, "separator", item, "no comma, which separates items here".to_owned(), String::new());
    }
}

fn with_cases(limit: &str, because: &[Condition]) -> String {
    if because.is_empty() { limit.to_owned() } else { format!("{limit} when {}", all_of(because)) }
}

/// The states that the table documents as understood.
fn allowed_states(report: &Report<'_>, spot: &Spot) -> String {
    let states = [State::Absent, State::Empty, State::EmptyString, State::Null, State::EmptyList];
    let understood = |state: &State| {
        let (outcome, _) = report.values.outcome(spot.parameter, *state);
        !matches!(outcome, Outcome::Unsupported | Outcome::Unknown)
    };
    let names: Vec<&str> = states.iter().filter(|state| understood(state)).map(|state| state.as_str()).collect();
    if names.is_empty() { "a value".to_owned() } else { format!("a value, or {}", names.join(", ")) }
}
