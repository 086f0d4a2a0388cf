//! Where names mean something: the parameters of a request, and the fields of the object that is looked at.

use speclang::Entries;
use speclang::model::{Base, Condition, Demand, Field, Operation, Outcome, Place, Service, State, Statement};

use super::minor;
use crate::{Given, Json, number};

/// How far defaults that depend on one another are followed.
const DEEPEST: u8 = 4;

/// What the server understands by a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The value that was sent.
    Value(Json),
    /// What the presence table says of the state that was sent.
    Outcome(Outcome),
}

impl Meaning {
    /// The value that counts: the one that was sent, or the default.
    #[must_use]
    pub fn value(&self) -> Option<Json> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Outcome(Outcome::Default(value)) => Some(Json::text(value)),
            Self::Outcome(_) => None,
        }
    }
}

/// An object inside a parameter.
#[derive(Clone, Copy)]
pub(crate) struct Inside<'a> {
    /// Name of the parameter, as rules call it.
    pub(crate) prefix: &'a str,
    /// Its fields.
    pub(crate) fields: &'a Entries<Field>,
    /// The object.
    pub(crate) object: &'a Json,
}

/// A request beside its operation.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) service: &'a Service,
    pub(crate) operation: &'a Operation,
    pub(crate) given: &'a [(Place, String, Given)],
    pub(crate) inside: Option<Inside<'a>>,
    /// Path and query, as they came.
    pub(crate) address: (&'a str, &'a str),
}

impl<'a> Scope<'a> {
    /// The parameter of a name at a place.
    pub(crate) fn top_field(&self, place: Place, name: &str) -> Option<&'a Field> {
        match place {
            Place::Path => self.operation.path.get(name),
            Place::Query => self.operation.query.get(name),
            Place::Header => self.operation.header.get(name),
            Place::Body | Place::Form | Place::Whole => self.operation.body.get(name),
        }
    }

    /// What a name stands for here: a sibling field, a field inside an object, or a parameter.
    pub(crate) fn find(&self, name: &str) -> Option<(Place, &'a Field, Given)> {
        if let Some(inside) = self.inside {
            let sibling = name.strip_prefix(inside.prefix).and_then(|rest| rest.strip_prefix('.')).unwrap_or(name);
            if let Some(field) = inside.fields.get(sibling) {
                return Some((self.operation.body_place(), field, Given::of_member(inside.object.get(sibling))));
            }
        }
        if let Some((outer, inner)) = name.split_once('.') {
            let (_, field, given) = self.find(outer)?;
            let Base::Object(fields) = self.service.base(&field.ty) else { return None };
            let member = given.value().and_then(|object| object.get(inner).cloned());
            return Some((self.operation.body_place(), fields.get(inner)?, Given::of_member(member.as_ref())));
        }
        let (place, _, given) = self.given.iter().find(|(_, known, _)| known == name)?;
        Some((*place, self.top_field(*place, name)?, given.clone()))
    }

    /// The value of the field of that name beside the one that is looked at.
    pub(crate) fn beside(&self, name: &str) -> Option<&'a Json> {
        match self.inside {
            Some(inside) => inside.object.get(name),
            None => self.given.iter().find(|(_, known, _)| known == name).and_then(|(_, _, given)| given.value()),
        }
    }

    /// What the presence table says of a state: the row of the first case that applies.
    pub(crate) fn outcome(&self, place: Place, field: &Field, state: State) -> Outcome {
        self.outcome_within(place, field, state, DEEPEST)
    }

    fn outcome_within(&self, place: Place, field: &Field, state: State, depth: u8) -> Outcome {
        let cases = field.presence_cases(place, self.service);
        let applies = |conditions: &[Condition]| conditions.iter().all(|condition| self.holds_within(condition, depth));
        let case = cases.iter().find(|case| applies(&case.when));
        case.and_then(|case| case.row.outcome(state)).cloned().unwrap_or(Outcome::Unknown)
    }

    /// What the server understands by a parameter; `None` for a name that nothing stands behind.
    pub(crate) fn meaning(&self, name: &str) -> Option<Meaning> {
        let understood = self.meaning_within(name, DEEPEST)?;
        // What is refused stays refused; everything else is not looked at.
        let ignored = understood != Meaning::Outcome(Outcome::Unsupported) && self.without_effect(name);
        Some(if ignored { Meaning::Outcome(Outcome::NoEffect) } else { understood })
    }

    /// What the server understands by each parameter.
    pub(crate) fn meanings(&self) -> Vec<(String, Meaning)> {
        self.given.iter().filter_map(|(_, name, _)| Some((name.clone(), self.meaning(name)?))).collect()
    }

    fn meaning_within(&self, name: &str, depth: u8) -> Option<Meaning> {
        let depth = depth.checked_sub(1)?;
        let (place, field, given) = self.find(name)?;
        Some(match given {
            Given::Value(value) => match self.outside_enumeration(place, field, &value, depth) {
                Some(outcome) => Meaning::Outcome(outcome),
                None => Meaning::Value(minor::as_data(self.service, |name| self.beside(name), field, value)),
            },
            Given::State(state) => Meaning::Outcome(self.outcome_within(place, field, state, depth)),
            Given::Broken(_) => Meaning::Outcome(Outcome::Unsupported),
        })
    }

    /// The outcome that the spec gives to a value outside the enumeration, where it gives one and this is such a value.
    fn outside_enumeration(&self, place: Place, field: &Field, value: &Json, depth: u8) -> Option<Outcome> {
        let Base::Enum(_, listed) = self.service.base(&field.ty) else { return None };
        let known = value.scalar_text().is_none_or(|text| listed.values.get(text).is_some());
        let outcome = (!known).then(|| self.outcome_within(place, field, State::NonEnum, depth))?;
        (outcome != Outcome::Unknown).then_some(outcome)
    }

    /// Whether a condition holds; a default counts as a value, but not as present.
    pub(crate) fn holds(&self, condition: &Condition) -> bool {
        self.holds_within(condition, DEEPEST)
    }

    fn holds_within(&self, condition: &Condition, depth: u8) -> bool {
        let meaning = self.meaning_within(&condition.parameter, depth);
        let plainly = if condition.values.is_empty() {
            matches!(meaning, Some(Meaning::Value(_)))
        } else {
            let value = meaning.and_then(|meaning| meaning.value());
            let text = value.as_ref().and_then(Json::scalar_text);
            text.is_some_and(|text| self.is_one_of(&condition.parameter, text, &condition.values))
        };
        plainly != condition.negated
    }

    /// Whether the value of a parameter is one of these; a number is the same in every spelling.
    pub(crate) fn is_one_of(&self, name: &str, text: &str, values: &[String]) -> bool {
        let base = self.find(name).map(|(_, field, _)| self.service.base(&field.ty));
        let is_number = matches!(base, Some(Base::Scalar(scalar, _)) if scalar.is_number());
        values.iter().any(|value| if is_number { number::same(value, text) } else { value == text })
    }

    /// Whether a rule says that the parameter has no effect in this request.
    pub(crate) fn without_effect(&self, name: &str) -> bool {
        self.operation.rules.iter().any(|(_, entry)| match &entry.rule.statement {
            Statement::Conditional(rule) if rule.demand == Demand::NoEffect && rule.parameter == name => {
                rule.when.iter().all(|condition| self.holds(condition)) != rule.unless
            }
            _ => false,
        })
    }

    /// Whether a state in place of the value has a documented meaning of its own, one that leaving the parameter out has not.
    pub(crate) fn says_something(&self, name: &str) -> bool {
        let Some((place, field, Given::State(state))) = self.find(name) else { return false };
        let outcome = self.outcome(place, field, state);
        !matches!(outcome, Outcome::Unsupported | Outcome::Unknown)
            && outcome != self.outcome(place, field, State::Absent)
    }

    /// The value that counts, if the parameter has an effect.
    pub(crate) fn value(&self, name: &str) -> Option<Json> {
        self.meaning(name)?.value()
    }
}
