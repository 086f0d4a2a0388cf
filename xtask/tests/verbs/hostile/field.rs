//! The fields of the language: a spec that uses every key of the schema, and the places in it that can hold a text.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value as Schema;
use serde_yaml::Value;

/// The spec, as the cases of checks are written.
pub(crate) const EVERY_KEY: &str = include_str!("every_key.yaml");

/// A place in a spec that can hold a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Field {
    /// The value at that path, whose parts are keys of maps and numbers of items, in that file.
    Value(usize, Vec<Value>),
    /// A name that the spec gives, wherever it stands.
    Name(Value),
}

/// Files of a spec, as trees.
#[derive(Debug, Clone)]
pub(crate) struct Spec {
    pub(crate) files: Vec<(String, Value)>,
}

impl Spec {
    /// The spec with every key.
    pub(crate) fn of_every_key() -> Self {
        let sources = speclang::check::case(EVERY_KEY);
        let files =
            sources.iter().filter(|(_, path, _)| Path::new(path).extension().is_some_and(|ending| ending == "yaml"));
        let read = |(_, path, text): (_, &str, &str)| (path.to_owned(), serde_yaml::from_str(text).expect("YAML"));
        Self { files: files.map(read).collect() }
    }

    /// The same with that text in a field.
    pub(crate) fn with(&self, field: &Field, text: &str) -> Self {
        self.with_all(std::slice::from_ref(field), text)
    }

    /// The same with that text in all of the fields.
    pub(crate) fn with_all(&self, fields: &[Field], text: &str) -> Self {
        let mut spec = self.clone();
        let text = Value::String(text.to_owned());
        for field in fields {
            if let Field::Value(file, path) = field {
                *spec.at(*file, path) = text.clone();
            }
        }
        // Paths are of the names before.
        for field in fields {
            if let Field::Name(name) = field {
                spec.files.iter_mut().for_each(|(_, tree)| rename(tree, name, &text));
            }
        }
        spec
    }

    /// The value at a path.
    fn at(&mut self, file: usize, path: &[Value]) -> &mut Value {
        path.iter().fold(&mut self.files[file].1, |value, step| match step {
            Value::Number(number) if value.is_sequence() => {
                &mut value[usize::try_from(number.as_u64().expect("a number")).expect("a small one")]
            }
            key => &mut value[key],
        })
    }

    /// Its files by their paths below `spec/`.
    pub(crate) fn texts(&self) -> Vec<(String, String)> {
        self.files.iter().map(|(path, tree)| (path.clone(), quoted(tree) + "\n")).collect()
    }
}

/// YAML of one line, in which every text stands in quotes.
pub(crate) fn quoted(value: &Value) -> String {
    match value {
        Value::String(text) => speclang::text::hidden::json(&Schema::from(text.as_str()).to_string()).into_owned(),
        Value::Sequence(items) => format!("[{}]", items.iter().map(quoted).collect::<Vec<_>>().join(", ")),
        Value::Mapping(map) => {
            let pairs = map.iter().map(|(key, value)| format!("{}: {}", quoted(key), quoted(value)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        other => serde_yaml::to_string(other).expect("a scalar").trim().to_owned(),
    }
}

/// Renames all keys and values that are that name.
fn rename(tree: &mut Value, name: &Value, text: &Value) {
    match tree {
        Value::Sequence(items) => items.iter_mut().for_each(|item| rename(item, name, text)),
        Value::Mapping(map) => {
            for (key, mut value) in std::mem::take(map) {
                rename(&mut value, name, text);
                // Of two names that become one, the first would be gone without a word.
                let is_free = key == *name && !map.contains_key(text);
                map.insert(if is_free { text.clone() } else { key }, value);
            }
        }
        value if value == name => *value = text.clone(),
        _ => {}
    }
}

/// All fields of the spec, and the keys of the schema that it uses, as `Field.doc`.
pub(crate) fn fields(spec: &Spec) -> (Vec<Field>, BTreeSet<String>) {
    let schema: Schema = serde_json::from_str(&speclang_schema()).expect("JSON");
    let mut walk = Walk { schema: &schema, file: 0, fields: Vec::new(), names: BTreeSet::new(), used: BTreeSet::new() };
    for (number, (_, tree)) in spec.files.iter().enumerate() {
        walk.file = number;
        let first = tree.as_mapping().and_then(|map| map.keys().next()?.as_str()).expect("a first key");
        let definition = match first {
            "service" => "ServiceFile",
            "operation" => "Operation",
            "type" => "Shape",
            "mock" => "MockPart",
            _ => "Catalogue",
        };
        walk.look(&[(definition.to_owned(), &schema["$defs"][definition])], tree, &mut Vec::new());
    }
    (walk.fields, walk.used)
}

/// The keys that the schema knows.
pub(crate) fn keys() -> BTreeSet<String> {
    let schema: Schema = serde_json::from_str(&speclang_schema()).expect("JSON");
    let definitions = schema["$defs"].as_object().expect("definitions");
    let properties = |(name, definition): (&String, &Schema)| {
        let keys = definition["properties"].as_object().into_iter().flat_map(|properties| properties.keys());
        keys.map(|key| format!("{name}.{key}")).collect::<Vec<_>>()
    };
    // Files that are based on another one have the same keys.
    definitions.iter().filter(|(name, _)| !name.starts_with("Based")).flat_map(properties).collect()
}

/// The schema as it is written for editors.
fn speclang_schema() -> String {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project");
    std::fs::read_to_string(here.join("spec/schema.json")).expect("the schema is written")
}

/// A walk through a spec beside its schema.
struct Walk<'a> {
    schema: &'a Schema,
    file: usize,
    fields: Vec<Field>,
    names: BTreeSet<String>,
    used: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    /// What a schema may stand for, with the names of definitions.
    fn meant(&self, (name, schema): (String, &'a Schema)) -> Vec<(String, &'a Schema)> {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
            return self.meant((name.to_owned(), &self.schema["$defs"][name]));
        }
        let choices = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
        let mut meant: Vec<_> = choices.flat_map(|choice| self.meant((name.clone(), choice))).collect();
        meant.push((name, schema));
        meant
    }

    fn look(&mut self, schemas: &[(String, &'a Schema)], value: &Value, path: &mut Vec<Value>) {
        let meant: Vec<_> = schemas.iter().flat_map(|schema| self.meant(schema.clone())).collect();
        match value {
            Value::Mapping(map) => {
                for (key, value) in map {
                    let name = key.as_str().map_or_else(|| quoted(key), str::to_owned);
                    let mut inner = Vec::new();
                    for (definition, schema) in &meant {
                        if let Some(property) = schema["properties"].get(&name) {
                            self.used.insert(format!("{definition}.{name}"));
                            inner.push((definition.clone(), property));
                        }
                    }
                    if inner.is_empty() {
                        let others = meant.iter().filter(|(_, schema)| schema["additionalProperties"].is_object());
                        inner.extend(
                            others.map(|(definition, schema)| (definition.clone(), &schema["additionalProperties"])),
                        );
                        if self.names.insert(name) {
                            self.fields.push(Field::Name(key.clone()));
                        }
                    }
                    path.push(key.clone());
                    self.look(&inner, value, path);
                    path.pop();
                }
            }
            Value::Sequence(items) => {
                let inner: Vec<_> = meant
                    .iter()
                    .filter(|(_, schema)| schema["items"].is_object())
                    .map(|(name, schema)| (name.clone(), &schema["items"]))
                    .collect();
                for (number, item) in items.iter().enumerate() {
                    path.push(Value::from(number));
                    self.look(&inner, item, path);
                    path.pop();
                }
            }
            _ => self.fields.push(Field::Value(self.file, path.clone())),
        }
    }
}
