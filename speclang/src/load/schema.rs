//! The JSON Schema of spec files, for editors: printed from the types that the loader decodes into.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::model::{Catalogue, MockPart, Operation, ServiceFile, Shape};

/// Definitions with a second form for files that are based on those of another service, and what that is called.
const BASED: [(&str, &str); 10] = [
    ("ServiceFile", "BasedServiceFile"),
    ("Operation", "BasedOperation"),
    ("Shape", "BasedShape"),
    ("Field", "BasedField"),
    ("EnumDef", "BasedEnumDef"),
    ("EnumValue", "BasedEnumValue"),
    ("OperationError", "BasedOperationError"),
    ("Response", "BasedResponse"),
    ("Body", "BasedBody"),
    ("Waiter", "BasedWaiter"),
];

/// The schema of every kind of file; which one applies, the first key of the file decides.
#[must_use]
pub fn schema() -> Schema {
    let mut generator = SchemaGenerator::default();
    let kinds = [
        ("service", generator.subschema_for::<ServiceFile>()),
        ("operation", generator.subschema_for::<Operation>()),
        ("type", generator.subschema_for::<Shape>()),
        ("mock", generator.subschema_for::<MockPart>()),
    ];
    // Operations have `errors` too, so the catalogue is what is none of the others.
    let mut otherwise = generator.subschema_for::<Catalogue>();
    for (key, kind) in kinds {
        let kind = match kind.get("$ref").and_then(Value::as_str).and_then(based) {
            Some(partly) => json_schema!({"if": {"required": ["from"]}, "then": {"$ref": partly}, "else": kind}),
            None => kind,
        };
        otherwise = json_schema!({"if": {"required": [key]}, "then": kind, "else": otherwise});
    }
    otherwise.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    otherwise.insert("title".to_owned(), "A file of a curated API spec".into());
    let mut definitions = generator.take_definitions(true);
    definitions.values_mut().for_each(without_null);
    for (whole, partly) in BASED {
        if let Some(known) = definitions.get(whole) {
            let known = partial(known, whole);
            definitions.insert(partly.to_owned(), known);
        }
    }
    otherwise.insert("$defs".to_owned(), definitions.into());
    let Some(whole) = otherwise.as_object_mut() else { return otherwise };
    whole.values_mut().for_each(plain_texts);
    otherwise
}

/// The same without null: a key that may be left out has a value where it is there, and editors would offer `null`.
fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Array(names)) = members.get_mut("type") {
                names.retain(|name| name != "null");
                if let [only] = names.as_slice() {
                    let only = only.clone();
                    members.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(either)) = members.get_mut("anyOf") {
                either.retain(|one| *one != json!({"type": "null"}));
                if let [Value::Object(only)] = either.as_slice() {
                    let only = only.clone();
                    members.remove("anyOf");
                    for (key, value) in only {
                        members.entry(key).or_insert(value);
                    }
                }
            }
            members.values_mut().for_each(without_null);
        }
        Value::Array(items) => items.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// Texts of any scalar: `except: [13]` and `says: 204` are texts of the wire, which nobody has to quote. Said by what they are not:
/// where a type is `boolean` among others, editors offer `true` and `false` for every text.
fn plain_texts(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let is_free = ["const", "enum", "format", "pattern"].iter().all(|key| !members.contains_key(*key));
            if is_free && members.get("type").is_some_and(|name| name == "string") {
                members.remove("type");
                members.insert("not".to_owned(), json!({"type": ["object", "array", "null"]}));
            }
            members.values_mut().for_each(plain_texts);
        }
        Value::Array(items) => items.iter_mut().for_each(plain_texts),
        _ => {}
    }
}

/// The reference to the second form of a definition.
fn based(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/$defs/")?;
    BASED.iter().find(|(whole, _)| *whole == name).map(|(_, partly)| format!("#/$defs/{partly}"))
}

/// The second form: nothing has to be there, everything can be `not here`, and a file names the other service.
fn partial(definition: &Value, name: &str) -> Value {
    let mut partly = referring(definition);
    let Some(known) = partly.as_object_mut() else { return partly };
    known.remove("required");
    let Some(Value::Object(properties)) = known.get_mut("properties") else { return partly };
    for property in properties.values_mut() {
        *property = json!({"anyOf": [property.take(), {"const": "not here"}]});
    }
    if ["ServiceFile", "Operation", "Shape"].contains(&name) {
        let about = "Name of the service that this one is based on: what is omitted here is the same as there.";
        properties.insert("from".to_owned(), json!({"type": "string", "description": about}));
    }
    partly
}

/// The same with references to second forms, which a map can take away.
fn referring(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str).and_then(based) {
                let mut either = json!({"anyOf": [{"$ref": reference}, {"const": "not here"}]});
                if let (Some(either), Some(about)) = (either.as_object_mut(), members.get("description")) {
                    either.insert("description".to_owned(), about.clone());
                }
                return either;
            }
            Value::Object(members.iter().map(|(key, value)| (key.clone(), referring(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.iter().map(referring).collect()),
        other => other.clone(),
    }
}
