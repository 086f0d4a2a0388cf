//! Requests as people and other programs read them, and requests in which less stands.

use api_runtime::{Kind, Parameter, Wire};
use serde_json::{Map, Value, json};

use super::Asked;

impl Asked {
    /// The request as a person reads it.
    pub(crate) fn show(&self) -> String {
        let values = self.descriptor.parameters.iter().zip(&self.wires).filter(|(_, wire)| wire.is_present());
        let line =
            |(of, wire): (&Parameter, &Wire)| format!("  {} {}: {}\n", of.place.as_str(), of.name, tree(of, wire));
        format!("{}\n{}", self.descriptor.id, values.map(line).collect::<String>())
    }

    /// Operation and values, each value as text under its place; nothing where a state stands among them, as no other client knows those.
    pub(crate) fn case(&self) -> Option<Value> {
        let mut case = json!({"operation": self.descriptor.id, "path": {}, "query": {}, "header": {}, "body": {}});
        for (parameter, wire) in self.descriptor.parameters.iter().zip(&self.wires) {
            if wire.is_present() {
                case[parameter.place.as_str()][parameter.name] = text(parameter, wire)?;
            }
        }
        Some(case)
    }

    /// The request without one of its values.
    pub(crate) fn smaller(&self) -> Vec<Self> {
        let present = self.wires.iter().enumerate().filter(|(_, wire)| wire.is_present());
        let without = present.map(|(index, _)| {
            let mut smaller = self.clone();
            smaller.wires[index] = Wire::Absent;
            smaller
        });
        without.collect()
    }
}

/// A value in which each scalar is a text.
fn text(parameter: &Parameter, wire: &Wire) -> Option<Value> {
    Some(match wire {
        Wire::List(items) => items.iter().map(|item| text(parameter, item)).collect::<Option<Vec<_>>>()?.into(),
        Wire::Object(values) => {
            let Kind::Object(fields) = parameter.kind else { return None };
            let mut members = Map::new();
            for (field, value) in fields.iter().zip(values).filter(|(_, value)| value.is_present()) {
                members.insert(field.name.to_owned(), text(field, value)?);
            }
            members.into()
        }
        Wire::Map(entries) => {
            let entry = |(key, value): &(String, Wire)| Some((key.clone(), text(parameter, value)?));
            Value::Object(entries.iter().map(entry).collect::<Option<_>>()?)
        }
        Wire::Json(any) => any.as_json().into(),
        // Another client is told values by their text, which says no member.
        Wire::Member(..) => return None,
        _ => wire.scalar()?.into(),
    })
}

/// The same for people, states included.
fn tree(parameter: &Parameter, wire: &Wire) -> String {
    text(parameter, wire).map_or_else(|| format!("{wire:?}"), |value| value.to_string())
}
