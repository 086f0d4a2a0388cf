//! What the mock server reads in `mock/` of a service: its bindings and the rows that it starts with.

use serde_json::{Map, Value};

use crate::files;

/// All parts of a service as one: what each says under `refusals`, `reasons`, `reads`, `writes` and `rows`.
///
/// # Panics
///
/// When a file is no YAML.
#[must_use]
pub fn of(service: &str) -> Map<String, Value> {
    let mut whole = Map::new();
    for path in files::below(&files::root().join("spec").join(service).join("mock"), "yaml") {
        let part: Map<String, Value> =
            serde_yaml::from_str(&files::read(&path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (key, value) in part.into_iter().filter(|(key, _)| key != "mock") {
            let known = whole.entry(key).or_insert_with(|| Map::new().into());
            if let (Some(known), Value::Object(more)) = (known.as_object_mut(), value) {
                known.extend(more);
            }
        }
    }
    whole
}
