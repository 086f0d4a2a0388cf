//! Checks of states: whether one may stand there, and whether a text would be taken for one.

use super::Check;
use super::report::{Report, Spot};
use crate::encode::trimmed;
use crate::values::Values;
use crate::wire::Room;
use crate::{Counting, Form, Outcome, Parameter, Place, Service, Spelling, State, WireRef};

/// A state in place of a value: missing though required, refused by the server, or of a meaning that nobody states. The
/// types of a generated crate offer none of these.
pub(super) fn check_state(report: &mut Report, values: &Values<'_>, spot: &Spot<'_>, state: State) {
    let (parameter, value) = (spot.parameter, &WireRef::State(state));
    // Nothing is known of a state whose meaning depends on a parameter that `raw()` changes.
    let case = values.case(parameter);
    let outcome = case.map(|case| parameter.row(case).of(state)).ok();
    let case = case.unwrap_or_default();
    if state == State::Absent {
        if parameter.required || outcome == Some(Outcome::Unsupported) {
            report.add(spot, Check::Required(case), value);
        }
        return;
    }
    if matches!(outcome, Some(Outcome::Unsupported | Outcome::Unknown)) {
        report.add(spot, Check::Presence(state, case), value);
    }
    if let Some(least) = parameter.items().min_items.filter(|&least| state == State::EmptyList && least > 0) {
        report.add(spot, Check::MinItems(least, 0), value);
    }
}

/// A text that, at this place, says a state.
#[inline]
pub(super) fn check_text(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) {
    match *value {
        // What HTTP strips from a header is no part of a spelling.
        WireRef::Text(text) if spot.place() == Place::Header || report.glance.may_be_spelled(text) => {
            check_spelled(report, spot, value, text);
        }
        WireRef::Instant(_) | WireRef::Date(_) | WireRef::Month(_) => check_time(report, spot, value),
        _ => {}
    }
}

fn check_time(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>) {
    if may_be_spelled(report.service, spot.parameter, value) {
        check_spelled(report, spot, value, value.text(&mut Room::new()).unwrap_or_default());
    }
}

fn check_spelled(report: &mut Report, spot: &Spot<'_>, value: &WireRef<'_>, text: &str) {
    if let Some(state) = said_by(report.service, report.empty_string, spot.parameter, text) {
        report.add(spot, Check::HiddenState(state), value);
    }
}

/// Whether a state is spelled as long as a time is.
fn may_be_spelled(service: &'static Service, parameter: &Parameter, time: &WireRef<'_>) -> bool {
    let Some(Spelling { empty, empty_string, null, empty_list }) = spelling(service, parameter) else { return false };
    let length = time.length_between(Counting::Bytes).map(|(length, _)| length);
    [empty, empty_string, null, empty_list].iter().any(|spelled| Some(spelled.len()) == length)
}

/// How states are spelled at that place, if it has spellings of its own.
fn spelling(service: &'static Service, parameter: &Parameter) -> Option<&'static Spelling> {
    match parameter.place {
        Place::Query => Some(&service.query),
        Place::Header => Some(&service.header),
        Place::Path | Place::Body | Place::Whole | Place::Field => None,
    }
}

/// The state for which the server would take this text at that place.
fn said_by(service: &'static Service, empty_string: Option<&str>, parameter: &Parameter, text: &str) -> Option<State> {
    let text = match parameter.place {
        Place::Query => text,
        // What HTTP strips on the way does not tell the text from the state.
        Place::Header => trimmed(text),
        Place::Path => return None,
        Place::Whole if parameter.is_plain() => return None,
        Place::Body | Place::Whole | Place::Field => {
            return (text.is_empty() || Some(text) == empty_string).then_some(State::EmptyString);
        }
    };
    let spelling = spelling(service, parameter)?;
    let empty_list = parameter.is_list().then_some((spelling.empty_list, State::EmptyList));
    let spelled =
        [(spelling.empty, State::Empty), (spelling.empty_string, State::EmptyString), (spelling.null, State::Null)];
    spelled.into_iter().chain(empty_list).find(|(spelled, _)| *spelled == text).map(|(_, state)| state)
}

/// An item that holds the comma with which its list is joined.
pub(super) fn check_separator(report: &mut Report, spot: &Spot<'_>, item: &WireRef<'_>) {
    let joined = match spot.place() {
        Place::Query => spot.parameter.form == Form::Comma,
        Place::Header => true,
        Place::Path | Place::Body | Place::Whole | Place::Field => false,
    };
    if joined && item.text(&mut Room::new()).is_some_and(|text| text.contains(',')) {
        report.add(spot, Check::Separator, item);
    }
}
