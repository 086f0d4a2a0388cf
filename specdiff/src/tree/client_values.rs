//! What a client adds to its calls, as entities.

use speclang::Entries;
use speclang::model::{CallValue, EndpointVariable, EveryCall};

use super::{Family, Node, Value};
use crate::effect::Side;

/// The parameters of every call.
pub(super) fn of(every_call: &EveryCall) -> Vec<Node> {
    let EveryCall { path, query, header } = every_call;
    let places = [("path", path), ("query", query), ("header", header)];
    places.into_iter().flat_map(|(place, values)| self::values(place, values)).collect()
}

fn values(place: &'static str, values: &Entries<CallValue>) -> Vec<Node> {
    let value = |(name, value): &(speclang::Spanned<String>, CallValue)| {
        let CallValue { doc, constant, set_by, required, max_length, pattern } = value;
        let mut node = Node::new(Family::CallValue, "every call", format!("{place} {}", name.value), name.span);
        node.side = Side::Request;
        node.shown.clone_from(&name.value);
        node.text("doc", Some(doc));
        node.text("constant", constant.as_ref());
        node.flag("set_by", set_by.is_some());
        node.flag("required", *required);
        if let Some(most) = max_length {
            node.fact_at("max_length", Value::Text(most.value.to_string()), most.span);
        }
        node.text("pattern", pattern.as_ref());
        node
    };
    values.iter().map(value).collect()
}

/// Each variable of an endpoint with what may stand for it.
pub(super) fn variables(variables: &Entries<EndpointVariable>) -> Vec<String> {
    let words = |(name, known): &(speclang::Spanned<String>, EndpointVariable)| {
        // What it is stands in documentation alone.
        let EndpointVariable { doc: _, default, pattern } = known;
        let part = |what: &str, text: &Option<speclang::Spanned<String>>| {
            text.as_ref().map_or_else(String::new, |text| format!(" {what} {}", text.value))
        };
        format!("{}{}{}", name.value, part("default", default), part("pattern", pattern))
    };
    variables.iter().map(words).collect()
}
