//! Values that a client sets once, and parameters that are the same in every call.

use speclang::Spanned;
use speclang::model::{CallValue, Endpoint, EndpointVariable, ServiceFile};
use speclang::text::markdown;

use super::names;
use crate::ir::{Bound, CallConstant, ClientValue, Doc, Fact, Kind, ParameterRow, Place};

/// The values that clients set: variables of endpoints, each once, then parameters of every call.
pub(super) fn values(file: &ServiceFile) -> Vec<ClientValue> {
    let mut values: Vec<ClientValue> = Vec::new();
    for (name, known) in file.endpoints.iter().flat_map(|(_, Endpoint { variables, .. })| variables) {
        if values.iter().all(|value| value.row.name != name.value) {
            values.push(variable(name, known));
        }
    }
    values.extend(parameters(file).filter(|(.., value)| value.set_by.is_some()).map(|(place, name, value)| {
        let facts = facts(value.max_length.as_ref().map(|most| most.value), value.pattern.as_ref());
        ClientValue {
            constant: names::constant(name),
            row: ParameterRow { place, name: name.value.clone(), facts },
            of_endpoint: false,
            required: value.required,
            default: None,
            doc: doc(&value.doc, title(place)),
        }
    }));
    values
}

/// The parameters that are the same in every call.
pub(super) fn constants(file: &ServiceFile) -> Vec<CallConstant> {
    let constant = |(place, name, value): (Place, &Spanned<String>, &CallValue)| {
        let value = value.constant.as_ref()?.value.clone();
        Some(CallConstant { place, name: name.value.clone(), value })
    };
    parameters(file).filter_map(constant).collect()
}

fn parameters(file: &ServiceFile) -> impl Iterator<Item = (Place, &Spanned<String>, &CallValue)> {
    let all = &file.every_call;
    let places = [(Place::Path, &all.path), (Place::Query, &all.query), (Place::Header, &all.header)];
    places.into_iter().flat_map(|(place, values)| values.iter().map(move |(name, value)| (place, name, value)))
}

fn variable(name: &Spanned<String>, known: &EndpointVariable) -> ClientValue {
    ClientValue {
        constant: names::constant(name),
        row: ParameterRow { place: Place::Path, name: name.value.clone(), facts: facts(None, known.pattern.as_ref()) },
        of_endpoint: true,
        required: false,
        default: known.default.as_ref().map(|default| default.value.clone()),
        doc: doc(&known.doc, "variable of the endpoint"),
    }
}

const fn title(place: Place) -> &'static str {
    match place {
        Place::Path => "path parameter of every call that has it",
        Place::Query => "query parameter of every call",
        Place::Header | Place::Body | Place::Whole | Place::Field => "header of every call",
    }
}

fn facts(max_length: Option<u32>, pattern: Option<&Spanned<String>>) -> Vec<Fact> {
    let mut facts = vec![Fact::Kind(Kind::Text)];
    facts.extend(max_length.map(|most| Fact::Limit("max_length", Bound::Count(most))));
    facts.extend(pattern.map(|pattern| Fact::Limit("pattern", Bound::Text(pattern.value.clone()))));
    facts
}

fn doc(text: &str, what: &str) -> Doc {
    vec![
        markdown::line(text),
        String::new(),
        format!("A {what}; set it with [`ClientBuilder::set`](crate::ClientBuilder::set)."),
    ]
}
