//! Judging: what is wrong with a request, as far as the request alone shows it.

mod claim;
mod credentials;
mod every_call;
mod kept;
mod keys;
mod limits;
pub(crate) mod member;
pub(crate) mod minor;
mod rules;
mod scope;
mod secrets;
mod signature;
mod signed;
pub(crate) mod times;
mod unknown;
mod value;

pub(crate) use credentials::{can_verify, fault as fault_of_credentials};
pub(crate) use every_call::judge as judge_every_call;
#[cfg(test)]
pub(crate) use kept::faults;
pub(crate) use kept::keeps_limits;
pub(crate) use keys::Keys;
pub use scope::Meaning;
pub(crate) use scope::Scope;
pub(crate) use signed::Signed;
pub(crate) use times::moment;
pub use unknown::UnknownStates;

use speclang::model::{Field, Outcome, PagingKind, Place, State};

use crate::{Given, Json};

/// Something that the spec does not allow. It never repeats a value, for values may be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Wire name of the parameter, `list[0].field` for what lies inside.
    pub(crate) parameter: String,
    /// What it breaks.
    pub(crate) rule: String,
}

/// Violations as they are found, and the states that nobody speaks of.
#[derive(Debug, Default)]
pub(crate) struct Violations {
    pub(crate) list: Vec<Violation>,
    pub(crate) unknown: Vec<(String, State)>,
    refuse_unknown: bool,
}

impl Violations {
    pub(crate) fn add(&mut self, parameter: &str, rule: impl Into<String>) {
        self.list.push(Violation { parameter: parameter.to_owned(), rule: rule.into() });
    }
}

/// Everything that is wrong with a request, and what of it nobody can judge.
pub(crate) fn judge(scope: &Scope<'_>, broken_body: Option<&str>, unknown: UnknownStates) -> Violations {
    let refuse_unknown = unknown == UnknownStates::Refuse;
    let mut found = Violations { refuse_unknown, ..Violations::default() };
    if let Some(why) = broken_body {
        // Every member would be missing; that would only hide the reason.
        found.add("body", why);
        return found;
    }
    for (place, name, given) in scope.given {
        if let Some(field) = scope.top_field(*place, name) {
            parameter(scope, name, name, *place, field, given, &mut found);
        }
    }
    marker(scope, &mut found);
    rules::judge(scope, &mut found);
    found
}

/// Judges where a page begins: the markers that this server gives out are numbers of rows, whatever the API's are.
fn marker(scope: &Scope<'_>, found: &mut Violations) {
    let paging = scope.operation.paging.as_ref().filter(|paging| paging.kind == PagingKind::Marker);
    let Some(name) = paging.and_then(|paging| paging.marker.as_ref()) else { return };
    let sent = scope.given.iter().find(|(_, known, _)| *known == name.value).and_then(|(_, _, given)| given.value());
    if sent.and_then(Json::scalar_text).is_some_and(|text| text.parse::<usize>().is_err()) {
        found.add(&name.value, "is not a valid marker; send one from a response");
    }
}

/// Judges one parameter or field: `name` as rules call it, `shown` as the caller finds it.
fn parameter(
    scope: &Scope<'_>,
    name: &str,
    shown: &str,
    place: Place,
    field: &Field,
    given: &Given,
    found: &mut Violations,
) {
    if let Some(constant) = &field.constant {
        let text = given.value().and_then(Json::scalar_text);
        if text != Some(constant.as_str()) {
            return found.add(shown, format!("must be `{}` in every call", constant.value));
        }
    }
    match given {
        Given::Broken(why) => found.add(shown, why.as_str()),
        Given::State(state) => match scope.outcome(place, field, *state) {
            Outcome::Unsupported if *state == State::Absent => found.add(shown, "is required"),
            Outcome::Unsupported => found.add(shown, format!("must not be sent as {}", words(*state))),
            Outcome::Unknown if scope.without_effect(name) => {}
            Outcome::Unknown => {
                found.unknown.push((shown.to_owned(), *state));
                if field.required {
                    found.add(shown, format!("is required, and {} is not a value", words(*state)));
                } else if found.refuse_unknown && *state != State::Absent {
                    found.add(shown, unknown::refusal(words(*state)));
                }
            }
            _ => {}
        },
        Given::Value(_) if scope.without_effect(name) => {}
        Given::Value(value) => value::judge(scope, (name, shown), place, field, value, found),
    }
}

fn words(state: State) -> &'static str {
    match state {
        State::Absent => "nothing",
        State::Empty => "an empty value",
        State::EmptyString => "an empty string",
        State::Null => "null",
        State::EmptyList => "an empty list",
        State::NonEnum => "an unlisted value",
    }
}
