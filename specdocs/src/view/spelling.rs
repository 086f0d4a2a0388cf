//! How states are spelled on the wire, at each place that an operation uses.

use speclang::model::{Place, Spelling, State};

use super::spots::Spot;
use crate::markdown::Links;

/// A state and its form.
pub(crate) type Form = (String, String);

/// How the states are spelled at each place that the parameters stand at.
pub(crate) fn spellings(spots: &[Spot<'_>], states: &[State], links: &Links<'_>) -> Vec<(String, Vec<Form>)> {
    let wire = &links.book.service.file.wire;
    let written = |spelling: &Spelling, before: &str, state: State| {
        let text = match state {
            State::Empty => &spelling.empty,
            State::EmptyString => &spelling.empty_string,
            State::Null => &spelling.null,
            State::EmptyList => &spelling.empty_list,
            State::Absent | State::NonEnum => return None,
        };
        Some(format!("x{before}{text}"))
    };
    let body = |state: State| match state {
        State::EmptyString => Some("\"x\": \"\"".to_owned()),
        State::Null => Some("\"x\": null".to_owned()),
        State::EmptyList => Some("\"x\": []".to_owned()),
        _ => None,
    };
    let empty_string = wire.form.as_ref().and_then(|form| form.empty_string.as_ref()).map_or("", |text| text.as_str());
    let form = |state: State| (state == State::EmptyString).then(|| format!("x={empty_string}"));
    let at = |place: Place| {
        let used = spots.iter().any(|spot| spot.place == Some(place) && spot.depth == 0);
        let forms = states.iter().filter_map(|state| {
            let text = match place {
                Place::Query => written(&wire.query, "=", *state),
                Place::Header => written(&wire.header, ": ", *state),
                Place::Body => body(*state),
                Place::Form => form(*state),
                Place::Path | Place::Whole => None,
            };
            Some((title(*state).to_lowercase(), text?))
        });
        let forms: Vec<_> = forms.collect();
        (used && !forms.is_empty()).then(|| (place.name().to_owned(), forms))
    };
    [Place::Query, Place::Header, Place::Body, Place::Form].into_iter().filter_map(at).collect()
}

/// A state as a title.
pub(super) fn title(state: State) -> &'static str {
    match state {
        State::Absent => "Absent",
        State::Empty => "Empty",
        State::EmptyString => "Empty string",
        State::Null => "Null",
        State::EmptyList => "Empty list",
        State::NonEnum => "Other value",
    }
}
