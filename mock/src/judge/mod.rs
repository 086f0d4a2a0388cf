//! Judging: what is wrong with a request, as far as the request alone shows it.

mod credentials;
mod limits;
mod rules;
mod scope;
mod times;
mod value;

pub(crate) use credentials::missing as missing_credentials;
pub(crate) use scope::{Meaning, Scope};
pub(crate) use times::moment;

use speclang::model::{Field, Outcome, Place, State};

use crate::Given;

/// Something that the spec does not allow. It never repeats a value, for values may be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Wire name of the parameter, `list[0].field` for what lies inside.
    pub(crate) parameter: String,
    /// What it breaks.
    pub(crate) rule: String,
}

/// Violations as they are found.
#[derive(Debug, Default)]
pub(crate) struct Violations(pub(crate) Vec<Violation>);

impl Violations {
    pub(crate) fn add(&mut self, parameter: &str, rule: impl Into<String>) {
        self.0.push(Violation { parameter: parameter.to_owned(), rule: rule.into() });
    }
}

/// Everything that is wrong with a request.
pub(crate) fn judge(scope: &Scope<'_>, broken_body: Option<&str>) -> Vec<Violation> {
    let mut found = Violations::default();
    if let Some(why) = broken_body {
        // Every member would be missing; that would only hide the reason.
        found.add("body", why);
        return found.0;
    }
    for (place, name, given) in scope.given {
        if let Some(field) = scope.top_field(*place, name) {
            parameter(scope, name, name, *place, field, given, &mut found);
        }
    }
    rules::judge(scope, &mut found);
    found.0
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
    match given {
        Given::Broken(why) => found.add(shown, why.as_str()),
        Given::State(state) => match scope.outcome(place, field, *state) {
            Outcome::Unsupported if *state == State::Absent => found.add(shown, "is required"),
            Outcome::Unsupported => found.add(shown, format!("must not be sent as {}", words(*state))),
            Outcome::Unknown if field.required => {
                found.add(shown, format!("is required, and {} is no value", words(*state)));
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
        State::NonEnum => "a value outside the enumeration",
    }
}
