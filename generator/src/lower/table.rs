//! A parameter to its row of the runtime's table.

use speclang::model::{Base, Field, Outcome, Place, Row, Scalar, SentAs, Service, State};

use super::limits::limits;
use super::names;
use super::rules::conditions;
use crate::ir::{Case, Fact, ParameterRow};

/// The row of a parameter, or of a field of an object where `nested` is said.
pub(super) fn row(name: &str, field: &Field, place: Place, nested: bool, service: &Service) -> ParameterRow {
    let mut facts = kind(field, service);
    limit_facts(field, service, &mut facts);
    let flags = [("required", field.required), ("secret", field.secret)];
    facts.extend(flags.into_iter().filter(|(_, said)| *said).map(|(flag, _)| Fact::Flag(flag)));
    facts.extend(presence(field, place, service));
    ParameterRow { place: if nested { "field" } else { place.name() }, name: name.to_owned(), facts }
}

fn kind(field: &Field, service: &Service) -> Vec<Fact> {
    let mut facts = Vec::new();
    match service.base(&field.ty) {
        Base::Scalar(scalar, _) => facts.push(Fact::Flag(scalar.name())),
        Base::Enum(scalar, values) => {
            facts.push(Fact::Flag(scalar.name()));
            if !values.open {
                let accepted = values.values.keys().filter(|value| field.except.iter().all(|not| not.value != *value));
                facts.push(Fact::Texts("one_of", accepted.map(str::to_owned).collect()));
            }
        }
        Base::Object(_) => facts.push(Fact::Object(names::type_name(&field.ty.item().to_string(), service))),
        Base::Missing => {}
    }
    if field.ty.is_list() {
        facts.push(Fact::Flag("list"));
    }
    facts
}

fn limit_facts(field: &Field, service: &Service, facts: &mut Vec<Fact>) {
    let limits = limits(field, service);
    let item = |plain, item| if limits.list { item } else { plain };
    facts.extend(limits.min_length.map(|limit| Fact::Count(item("min_length", "min_item_length"), limit)));
    facts.extend(limits.max_length.map(|limit| Fact::Count(item("max_length", "max_item_length"), limit)));
    facts.extend(limits.pattern.map(|text| Fact::Text(item("pattern", "item_pattern"), text.to_owned())));
    let range = limits.range;
    facts.extend(range.and_then(|range| range.min).map(|bound| Fact::Text("min", bound.to_string())));
    facts.extend(range.and_then(|range| range.max).map(|bound| Fact::Text("max", bound.to_string())));
    facts.extend(limits.above.and_then(|above| above.min).map(|bound| Fact::Text("above", bound.to_string())));
    facts.extend(limits.scale.map(|digits| Fact::Count("scale", digits)));
    facts.extend(limits.min_items.map(|items| Fact::Count("min_items", items)));
    facts.extend(limits.max_items.map(|items| Fact::Count("max_items", items)));
    if limits.unique {
        facts.push(Fact::Flag("unique"));
    }
    match limits.sent_as {
        Some(SentAs::Text) if limits.scalar != Some(Scalar::Text) => facts.push(Fact::Flag("as_text")),
        Some(SentAs::Comma) => facts.push(Fact::Flag("comma")),
        _ => {}
    }
}

fn presence(field: &Field, place: Place, service: &Service) -> Option<Fact> {
    let cases = field.presence_cases(place, service);
    match cases.as_slice() {
        [] => None,
        [case] if case.when.is_empty() => {
            let row = cells(&case.row);
            (!row.is_empty()).then_some(Fact::Presence(row))
        }
        cases => {
            let case = |case: &speclang::model::Case| Case { when: conditions(&case.when), row: cells(&case.row) };
            Some(Fact::Cases(cases.iter().map(case).collect()))
        }
    }
}

/// State and outcome in the runtime's words, with the text of the outcome.
fn cells(row: &Row) -> Vec<(&'static str, String, Option<String>)> {
    let cell = |(state, outcome): &(State, Outcome)| {
        let (name, text) = match outcome {
            Outcome::NotAFilter => ("NotAFilter", None),
            Outcome::Filter(None) => ("Filter", None),
            Outcome::Filter(Some(rows)) => ("FilterFor", Some(rows.clone())),
            Outcome::Default(value) => ("Default", Some(value.clone())),
            Outcome::ComputedAs(what) => ("ComputedAs", Some(what.clone())),
            Outcome::DependsOn(what) => ("DependsOn", Some(what.clone())),
            Outcome::NotAssigned => ("NotAssigned", None),
            Outcome::AssignedEmpty => ("AssignedEmpty", None),
            Outcome::Generated => ("Generated", None),
            Outcome::NoEffect => ("NoEffect", None),
            Outcome::Unsupported => ("Unsupported", None),
            Outcome::Unknown => ("Unknown", None),
        };
        (state_name(*state), name.to_owned(), text)
    };
    row.0.iter().map(cell).collect()
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Absent => "Absent",
        State::Empty => "Empty",
        State::EmptyString => "EmptyString",
        State::Null => "Null",
        State::EmptyList => "EmptyList",
        State::NonEnum => "NonEnum",
    }
}
