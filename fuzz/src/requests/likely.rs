//! Requests that a server is likely to take: values that its data holds, within the usual limits.

use std::collections::BTreeMap;

use api_runtime::{Any, Bound, File, Kind, Parameter, Wire};
use project_tests::files;

use super::{Asked, operations};
use crate::Random;
use crate::spec;

/// Values of the mock server's data, by the names that they have there.
pub(crate) struct Known(BTreeMap<String, Vec<String>>);

impl Known {
    /// The data that ships.
    pub(crate) fn new() -> Self {
        let parts = files::below(&files::root().join("spec/bss/mock"), "yaml");
        let parts: Vec<String> = parts.iter().map(|part| files::read(part)).collect();
        let mut values = spec::values(parts.iter().map(String::as_str));
        for known in values.values_mut() {
            for value in known.iter_mut() {
                *value = value.trim_matches('"').to_owned();
            }
            known.retain(|value| !value.starts_with(['[', '{']));
        }
        values.retain(|_, known| !known.is_empty());
        Self(values)
    }

    /// A request with all that is required, and a part of the rest.
    pub(crate) fn draw(&self, random: &mut Random) -> Asked {
        let descriptor = random.of(&operations());
        let wires = descriptor.parameters.iter().map(|parameter| self.parameter(parameter, random)).collect();
        Asked { descriptor, wires }
    }

    fn parameter(&self, parameter: &Parameter, random: &mut Random) -> Wire {
        if !parameter.required && !random.one_in(4) {
            return Wire::Absent;
        }
        if parameter.is_list() {
            return Wire::List((0..=random.below(2)).map(|_| self.one(parameter, random)).collect());
        }
        if parameter.is_map() {
            return Wire::Map(vec![("key".to_owned(), self.one(parameter, random))]);
        }
        self.one(parameter, random)
    }

    fn one(&self, parameter: &Parameter, random: &mut Random) -> Wire {
        match parameter.kind {
            Kind::Integer | Kind::Unsigned => {
                let limit = |bound: Option<Bound>, other| bound.map_or(other, Bound::as_str);
                let (least, most) = (limit(parameter.number().min, "1"), limit(parameter.number().max, "10"));
                Wire::Number(random.of(&[least, "1", "2", most]).to_owned())
            }
            Kind::Decimal => Wire::Number(random.of(&["0.01", "1", "10.01", "0.50", "99999999.99"]).to_owned()),
            Kind::Boolean => Wire::Bool(random.one_in(2)),
            Kind::Instant => Wire::Text(random.of(&["2026-08-01T00:00:00Z", "2026-09-30T00:00:00Z"]).to_owned()),
            Kind::Date => Wire::Text(random.of(&["2026-08-01", "2026-08-31"]).to_owned()),
            Kind::Month => Wire::Text(random.of(&["2026-08", "2026-09"]).to_owned()),
            Kind::Any => Wire::Json(Any::from("any")),
            Kind::Bytes => Wire::Bytes("bytes".into()),
            Kind::File => Wire::File(File::new("a.txt", "bytes")),
            Kind::Object(fields) => Wire::Object(fields.iter().map(|field| self.parameter(field, random)).collect()),
            Kind::Union(union) => {
                let index = random.below(union.members.len());
                let member = union.members.get(index).map_or(Wire::Absent, |member| self.one(member, random));
                Wire::Member(u16::try_from(index).unwrap_or_default(), Box::new(member))
            }
            Kind::Text if !parameter.one_of.is_empty() => Wire::Text(random.of(parameter.one_of).to_owned()),
            Kind::Text => {
                // `order_ids` holds what others call `order_id`.
                let names = [parameter.name, parameter.name.trim_end_matches('s')];
                let known = names.iter().find_map(|name| self.0.get(*name));
                Wire::Text(known.map_or_else(|| "1".to_owned(), |known| random.pick(known).to_owned()))
            }
        }
    }
}
