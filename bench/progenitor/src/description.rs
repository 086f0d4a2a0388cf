//! A description of `OpenAPI` 3.1 is brought down to what progenitor reads: 3.0, and of that less.

use core::fmt;
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const SCHEMAS: &str = "#/components/schemas/";

/// What progenitor does without.
#[derive(Default)]
pub(crate) struct LeftOut {
    operations: usize,
    /// Limits beside a reference, which have no meaning in 3.0; with `allOf` instead, a client has two types of one name.
    limits: usize,
    /// Values of enumerations that would have the name of another one.
    values: Vec<String>,
    /// Operations with a further kind of success.
    successes: Vec<String>,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operations, limits, values, successes } = self;
        write!(f, "progenitor over {operations} operations does without {limits} limits beside a reference")?;
        write!(f, ", the values [{}] of enumerations", values.join(", "))?;
        write!(f, ", and the success without a body of [{}]", successes.join(", "))
    }
}

/// Writes the description in 3.0, of all operations or of those with a tag.
pub(crate) fn write(from: &Path, to: &Path, tag: Option<&str>) -> Result<LeftOut, Box<dyn Error>> {
    let mut description: Value = serde_json::from_str(&fs::read_to_string(from)?)?;
    let mut left = LeftOut::default();
    description["openapi"] = "3.0.3".into();
    let paths = description["paths"].as_object_mut().ok_or("there are no paths")?;
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        let has_tag = |operation: &Value, tag: &str| {
            operation["tags"].as_array().is_some_and(|tags| tags.iter().any(|known| known == tag))
        };
        item.retain(|_, operation| tag.is_none_or(|tag| has_tag(operation, tag)));
        for operation in item.values_mut() {
            left.operations += 1;
            one_success(operation, &mut left);
        }
    }
    paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    // A schema is brought down only where it is used.
    let mut used = BTreeSet::new();
    uses(&description["paths"], &description["components"]["schemas"], &mut used);
    if let Some(schemas) = description["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| used.contains(name));
    }
    bring_down(&mut description, &mut left);
    fs::write(to, description.to_string())?;
    Ok(left)
}

/// An operation that may succeed with a body and without one: progenitor stops at an assertion.
fn one_success(operation: &mut Value, left: &mut LeftOut) {
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    if responses.contains_key("200") && responses.remove("204").is_some() {
        left.successes.push(id);
    }
}

/// Names of the schemas that are referred to, and of those that these refer to.
fn uses(value: &Value, schemas: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let name = map.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix(SCHEMAS));
            if let Some(name) = name.filter(|name| used.insert((*name).to_owned())) {
                uses(&schemas[name], schemas, used);
            }
            // The spec in extensions is no part of the description.
            map.iter().filter(|(key, _)| *key != "x-spec").for_each(|(_, value)| uses(value, schemas, used));
        }
        Value::Array(values) => values.iter().for_each(|value| uses(value, schemas, used)),
        _ => {}
    }
}

/// Words of 3.1 as 3.0 has them.
fn bring_down(value: &mut Value, left: &mut LeftOut) {
    match value {
        Value::Object(map) => {
            map.remove("x-spec");
            if map.get("$ref").is_some_and(Value::is_string) {
                left.limits += map.keys().filter(|key| !matches!(key.as_str(), "$ref" | "description")).count();
                map.retain(|key, _| key == "$ref");
            }
            exclusive(map, "exclusiveMinimum", "minimum");
            exclusive(map, "exclusiveMaximum", "maximum");
            if let Some(values) = map.get_mut("enum").and_then(Value::as_array_mut) {
                different_names(values, left);
            }
            map.values_mut().for_each(|value| bring_down(value, left));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| bring_down(value, left)),
        _ => {}
    }
}

/// An excluded bound is a number in 3.1, and in 3.0 a mark of the bound.
fn exclusive(map: &mut Map<String, Value>, key: &str, bound: &str) {
    if map.get(key).is_some_and(Value::is_number) {
        let number = map.insert(key.to_owned(), true.into()).unwrap_or_default();
        map.insert(bound.to_owned(), number);
    }
}

/// Variants have the names of values without what no name can have, and progenitor stops where two are the same.
fn different_names(values: &mut Vec<Value>, left: &mut LeftOut) {
    let mut names = BTreeSet::new();
    values.retain(|value| {
        let Some(text) = value.as_str() else { return true };
        let name = text.replace(|character: char| !character.is_alphanumeric(), "X").to_lowercase();
        let is_other = names.insert(name);
        if !is_other {
            left.values.push(text.to_owned());
        }
        is_other
    });
}
