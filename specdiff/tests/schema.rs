//! The JSON of every kind's case is what `docs/changes.schema.json` says.

mod support;

use serde_json::Value;
use specdiff::{KINDS, Spec, render};

#[test]
fn the_json_of_each_case_is_that_of_the_schema() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/changes.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("a file")).expect("JSON");
    for kind in KINDS.iter().flat_map(|family| family.iter()) {
        let ((before, old), (after, new)) = support::load(kind.case);
        let (base, head) = (Spec { api: &before, sources: &old }, Spec { api: &after, sources: &new });
        let json = render::json(&specdiff::report(base, head, "old", "new"));
        let mut wrong = Vec::new();
        check(&serde_json::from_str(&json).expect("JSON"), &schema, &schema, kind.id, &mut wrong);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// The part of JSON Schema that the schema uses.
fn check(value: &Value, schema: &Value, root: &Value, at: &str, wrong: &mut Vec<String>) {
    let one_of = ["anyOf", "oneOf"].iter().find_map(|key| schema.get(key)).and_then(Value::as_array);
    if let Some(forms) = one_of {
        let fits = |form: &Value| {
            let mut found = Vec::new();
            check(value, form, root, at, &mut found);
            found.is_empty()
        };
        if !forms.iter().any(fits) {
            wrong.push(format!("{at}: {value} is none of {forms:?}"));
        }
    }
    if let Some(path) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(path.trim_start_matches('#')).expect("a definition");
        check(value, target, root, at, wrong);
    }
    if schema.get("const").is_some_and(|only| only != value) {
        wrong.push(format!("{at}: {value}"));
    }
    if schema.get("enum").and_then(Value::as_array).is_some_and(|known| !known.contains(value)) {
        wrong.push(format!("{at}: {value} is not listed"));
    }
    let types: Vec<&str> = match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let name = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !types.is_empty() && !types.contains(&name) {
        wrong.push(format!("{at}: {value} is not {types:?}"));
    }
    if let (Some(items), Some(item)) = (value.as_array(), schema.get("items")) {
        for (number, value) in items.iter().enumerate() {
            check(value, item, root, &format!("{at}[{number}]"), wrong);
        }
    }
    let (Some(members), Some(known)) = (value.as_object(), schema.get("properties")) else { return };
    for (key, value) in members {
        match known.get(key) {
            Some(form) => check(value, form, root, &format!("{at}.{key}"), wrong),
            None => wrong.push(format!("{at}.{key}: the schema does not know it")),
        }
    }
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    wrong.extend(required.filter(|key| !members.contains_key(*key)).map(|key| format!("{at}.{key} is missing")));
}
