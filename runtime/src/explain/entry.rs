//! What the server makes of one parameter.

use core::fmt;

use crate::values::{Values, show};
use crate::wire::Room;
use crate::{Condition, Outcome, Parameter, Place, Rule, Service, State, Statement, WireRef};

/// The interpretation of one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Wire name.
    pub parameter: &'static str,
    /// Location.
    pub place: Place,
    /// What is sent: the value (`***` if it is secret), or the wire form of its state.
    pub on_wire: String,
    /// How the server interprets it: `as given`, or the documented outcome.
    pub understood: String,
    /// The reason, if it depends on other parameters.
    pub because: Option<String>,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} → {}", self.parameter, self.on_wire, self.understood)?;
        self.because.iter().try_for_each(|because| write!(f, ", because {because}"))
    }
}

/// The entry of one parameter.
pub(super) fn of(values: Values<'_>, service: &Service, parameter: &'static Parameter, wire: WireRef<'_>) -> Entry {
    let (name, place) = (parameter.name, parameter.place);
    if values.is_edited(name) {
        let (on_wire, understood) = ("edited by raw()".to_owned(), "not checked".to_owned());
        return Entry { parameter: name, place, on_wire, understood, because: None };
    }
    let (understood, because) = understood(values, parameter, wire);
    Entry { parameter: name, place, on_wire: on_wire(service, parameter, wire), understood, because }
}

fn on_wire(service: &Service, parameter: &Parameter, wire: WireRef<'_>) -> String {
    let Some(state) = wire.state() else {
        return show(parameter, wire, false).text().into_owned();
    };
    if state == State::Absent {
        return state.to_string();
    }
    match parameter.place {
        Place::Query => format!("{}={}", parameter.name, service.query.of(state).unwrap_or_default()),
        Place::Header => format!("{}: {}", parameter.name, service.header.of(state).unwrap_or_default()),
        Place::Body if state == State::EmptyString && parameter.coded().is_some() => {
            let spelled = parameter.coded().map_or("", |encoding| encoding.style.empty_string);
            format!("{}={spelled}", parameter.name)
        }
        Place::Path | Place::Body | Place::Whole | Place::Field => {
            crate::encode::json(parameter, wire).unwrap_or_else(|| state.to_string())
        }
    }
}

fn understood(values: Values<'_>, parameter: &'static Parameter, wire: WireRef<'_>) -> (String, Option<String>) {
    if parameter.is_constant {
        return ("constant".to_owned(), None);
    }
    let outcome = |state| values.outcome(parameter, state).unwrap_or((Outcome::Unknown, &[]));
    let is_refused = wire.state().is_some_and(|state| outcome(state).0 == Outcome::Unsupported);
    if let Some((rule, because)) = without_effect(values, parameter.name).filter(|_| !is_refused) {
        let because = if because.is_empty() { rule.text.to_owned() } else { because };
        return (Outcome::NoEffect.to_string(), Some(because));
    }
    let state = match wire.text(&mut Room::new()) {
        Some(text) if !parameter.one_of.is_empty() && !parameter.one_of.contains(&text) => Some(State::NonEnum),
        _ => wire.state(),
    };
    let Some(state) = state else {
        return ("as given".to_owned(), None);
    };
    let (outcome, because) = outcome(state);
    // "Otherwise" holds because of what every case before it looked at.
    let all: Vec<Condition> = parameter.presence_cases.iter().flat_map(|case| case.when).copied().collect();
    let because = match (outcome, because.is_empty()) {
        (Outcome::Unknown, true) => &[],
        (_, true) => all.as_slice(),
        (_, false) => because,
    };
    (outcome.to_string(), (!because.is_empty()).then(|| as_found(values, because)))
}

/// The rule by which the parameter has no effect in this request, with the conditions that make it so.
fn without_effect(values: Values<'_>, name: &str) -> Option<(&'static Rule, String)> {
    values.descriptor.rules.iter().find_map(|rule| match rule.statement {
        Statement::NoEffect { parameter, when, unless } if parameter == name && values.applies(when, unless) => {
            let edited = rule.statement.names().any(|name| values.is_edited(name));
            (!edited).then(|| (rule, as_found(values, when)))
        }
        _ => None,
    })
}

/// What the parameters that the conditions look at are in this request.
fn as_found(values: Values<'_>, conditions: &[Condition]) -> String {
    let mut found: Vec<String> = Vec::new();
    for condition in conditions {
        let name = condition.parameter;
        let words = match values.default_of(name) {
            Some(value) => format!("{name} is {value} by default"),
            None => format!("{name} is {}", values.shown(name).text()),
        };
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found.join(" and ")
}
