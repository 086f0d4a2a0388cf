//! The JSON Schema of spec files, for editors: printed from the types that the loader decodes into.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::model::{Catalogue, MockPart, Operation, ServiceFile, Shape};

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
        otherwise = json_schema!({"if": {"required": [key]}, "then": kind, "else": otherwise});
    }
    otherwise.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    otherwise.insert("title".to_owned(), "A file of a curated API spec".into());
    otherwise.insert("$defs".to_owned(), generator.take_definitions(true).into());
    otherwise
}
