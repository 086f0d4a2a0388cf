//! What the documentation promises: what a request means, worked out from the spec alone.

use jiff::civil::Date;
use serde_json::Value;
use speclang::model::{Base, Condition, Conditional, Demand, Operation, Outcome, Service, State, Statement};

use super::cells::Spot;
use super::request::{Given, Request};
use super::samples::scalar;

/// What a parameter means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Nothing about rows.
    All,
    /// Rows whose field is null, empty or missing.
    Blank,
    /// Rows that match one of these.
    Values(Vec<String>),
    /// The request is refused.
    Refused,
    /// Nobody says.
    NoPromise,
}

/// An operation beside the spec that it belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Oracle<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    /// Its parameters, and the fields of the objects in them.
    pub(crate) spots: &'a [Spot<'a>],
}

impl<'a> Oracle<'a> {
    /// A parameter or field by its name.
    pub(crate) fn spot(&self, name: &str) -> Option<&'a Spot<'a>> {
        self.spots.iter().find(|spot| spot.name == name)
    }

    /// The number of the first case whose conditions hold.
    pub(crate) fn case(&self, request: &Request, spot: &Spot<'_>) -> Option<usize> {
        let cases = &spot.cases;
        cases.iter().position(|case| case.when.iter().all(|condition| self.holds(request, &beside(spot, condition))))
    }

    /// What the table says of a state in this request.
    pub(crate) fn outcome(&self, request: &Request, spot: &Spot<'_>, state: State) -> Option<Outcome> {
        let case = self.case(request, spot)?;
        let cases = &spot.cases;
        cases[case].row.outcome(state).cloned()
    }

    /// Whether a condition holds. A default counts as a value; `present` asks for a value that is sent.
    pub(crate) fn holds(&self, request: &Request, condition: &Condition) -> bool {
        let name = condition.parameter.as_str();
        let holds = match request.given(name) {
            Given::Value(_) if condition.values.is_empty() => true,
            Given::Value(value) => texts(&value).iter().any(|text| condition.values.contains(text)),
            Given::State(state) => match self.spot(name).and_then(|spot| self.outcome(request, spot, state)) {
                Some(Outcome::Default(value)) => condition.values.contains(&value),
                _ => false,
            },
        };
        holds != condition.negated
    }

    /// The rules that may leave a parameter without effect.
    pub(crate) fn muting(&self, name: &str) -> Vec<&'a Conditional> {
        let rules = self.operation.rules.iter().filter_map(|(_, entry)| match &entry.rule.statement {
            Statement::Conditional(rule) if rule.demand == Demand::NoEffect && rule.parameter == name => Some(rule),
            _ => None,
        });
        rules.collect()
    }

    /// Whether a rule leaves a parameter, or what it lies in, without effect in this request.
    pub(crate) fn is_muted(&self, request: &Request, name: &str) -> bool {
        let mut around = name.match_indices('.').map(|(at, _)| &name[..at]).chain([name]);
        around.any(|name| self.is_muted_itself(request, name))
    }

    /// What a request means by a parameter. What has no effect selects nothing, whether it is a value or a state.
    pub(crate) fn meaning(&self, request: &Request, spot: &Spot<'_>) -> Meaning {
        let muted = self.is_muted(request, &spot.name);
        let state = match request.given(&spot.name) {
            Given::Value(value) if self.is_listed(spot, &value) => {
                return if muted { Meaning::All } else { Meaning::Values(texts(&value)) };
            }
            Given::Value(_) => State::NonEnum,
            Given::State(state) => state,
        };
        match self.outcome(request, spot, state) {
            // Of what lies in an object that is not looked at, nothing is refused.
            Some(Outcome::Unsupported) if muted && !self.is_muted_itself(request, &spot.name) => Meaning::NoPromise,
            Some(Outcome::Unsupported) => Meaning::Refused,
            // Nobody says whether a value that is not looked at is held against the enumeration all the same.
            Some(Outcome::Unknown) | None if state == State::NonEnum && muted => Meaning::NoPromise,
            Some(Outcome::Unknown) | None if state == State::NonEnum => Meaning::Refused,
            // A required parameter has no value in a state of which nobody speaks.
            Some(Outcome::Unknown) | None if spot.field.required => Meaning::Refused,
            // What decides is nothing that a request shows.
            Some(Outcome::Unknown | Outcome::DependsOn(_)) | None => Meaning::NoPromise,
            Some(Outcome::Filter(_)) if !muted => Meaning::Blank,
            Some(Outcome::Default(value)) if !muted => Meaning::Values(vec![value]),
            Some(Outcome::ComputedAs(words)) if !muted => computed(request, &words),
            Some(_) => Meaning::All,
        }
    }

    fn is_muted_itself(&self, request: &Request, name: &str) -> bool {
        let applies = |rule: &&Conditional| rule.when.iter().all(|one| self.holds(request, one)) != rule.unless;
        self.muting(name).iter().any(applies)
    }

    /// Whether a value is one that the enumeration holds, or may hold where the page speaks of others.
    fn is_listed(&self, spot: &Spot<'_>, value: &Value) -> bool {
        let Base::Enum(_, listed) = self.service.base(&spot.field.ty) else { return true };
        let is_accepted = |text: &String| {
            let excepted = spot.field.except.iter().any(|value| value.value == *text);
            !excepted && (listed.open || listed.values.get(text).is_some())
        };
        texts(value).iter().all(is_accepted)
    }
}

/// A condition of a case by the name that requests have for it: in an object, it names a field beside.
pub(crate) fn beside(spot: &Spot<'_>, condition: &Condition) -> Condition {
    let parameter = match spot.inside() {
        Some((outer, _)) => format!("{outer}.{}", condition.parameter),
        None => condition.parameter.clone(),
    };
    Condition { parameter, ..condition.clone() }
}

/// The value that words describe, where they describe one that rows can be compared with.
fn computed(request: &Request, words: &str) -> Meaning {
    let month = |name: &str| match request.given(name) {
        Given::Value(value) => format!("{}-01", scalar(&value)?).parse::<Date>().ok(),
        Given::State(_) => None,
    };
    let first = words.strip_prefix("the first day of ").and_then(month);
    let last = words.strip_prefix("the last day of ").and_then(month).map(Date::last_of_month);
    first.or(last).map_or(Meaning::All, |day| Meaning::Values(vec![day.to_string()]))
}

/// The texts of a value: of a list, those of its items.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(scalar).collect(),
        value => scalar(value).into_iter().collect(),
    }
}
