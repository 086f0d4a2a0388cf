//! Answers that hold every field of a response, which no data of the mock server does.

use speclang::Entries;
use speclang::model::{Base, EnumDef, Field, Operation, Scalar, SentAs, Service};

/// The case in which every field has a value of its own, so that two fields that are confused are seen.
pub(super) const VALUES: &str = "all fields";
/// The case in which every field is null.
pub(super) const NULLS: &str = "all null";

/// How often a list holds an item; each takes the next value of an enumeration, and the last one that nobody listed.
const ITEMS: usize = 3;

/// The JSON texts of an operation's answers, by their cases.
pub(super) fn answers(service: &Service, operation: &Operation) -> [(&'static str, String); 2] {
    let mut writer = Writer { service, written: 0, around: Vec::new() };
    let nulls: Vec<String> = service.response_fields(operation).keys().map(|name| format!("\"{name}\":null")).collect();
    [(VALUES, writer.object(service.response_fields(operation), 0)), (NULLS, format!("{{{}}}", nulls.join(",")))]
}

/// Writes JSON by hand, for numbers must keep their digits.
struct Writer<'a> {
    service: &'a Service,
    /// Values so far.
    written: usize,
    /// Types that the next value lies in: a list of one of them ends.
    around: Vec<String>,
}

impl Writer<'_> {
    fn object(&mut self, fields: &Entries<Field>, item: usize) -> String {
        let mut members = Vec::new();
        for (name, field) in fields {
            if self.around.is_empty() && self.is_code(name) {
                let code = self.service.file.success_codes.first().map_or("", |code| code.as_str());
                members.push(format!("\"{name}\":\"{code}\""));
                continue;
            }
            let is_around = self.around.contains(&field.ty.item().to_string());
            // An object within itself is left out, as a list of it is empty.
            if is_around && !field.ty.is_collection() {
                continue;
            }
            let value = if field.ty.is_map() && is_around {
                "{}".to_owned()
            } else if field.ty.is_map() {
                format!("{{\"key\":{}}}", self.value(field, item))
            } else if field.ty.is_list() && is_around {
                "[]".to_owned()
            } else if field.ty.is_list() {
                let items: Vec<String> = (0..ITEMS).map(|item| self.value(field, item)).collect();
                format!("[{}]", items.join(","))
            } else {
                self.value(field, item)
            };
            members.push(format!("\"{name}\":{value}"));
        }
        format!("{{{}}}", members.join(","))
    }

    /// Whether refusals have their code under that name, and successes, where an answer has it, the code of success.
    fn is_code(&self, name: &str) -> bool {
        self.service.file.error_bodies.iter().any(|body| body.code.as_ref().and_then(|code| code.only()) == Some(name))
    }

    fn value(&mut self, field: &Field, item: usize) -> String {
        self.written += 1;
        let number = self.written;
        if let Some(constant) = &field.constant {
            let is_bare =
                !matches!(self.service.base(&field.ty), Base::Scalar(Scalar::Text, _) | Base::Enum(Scalar::Text, _));
            return if is_bare {
                constant.value.clone()
            } else {
                serde_json::Value::from(constant.as_str()).to_string()
            };
        }
        match self.service.base_of_values(&field.ty) {
            Base::Object(fields) => {
                self.around.push(field.ty.item().to_string());
                let object = self.object(fields, item);
                self.around.pop();
                object
            }
            Base::Enum(scalar, values) => enumerated(scalar, values, item, number),
            Base::Scalar(scalar, _) => match scalar {
                Scalar::Text => format!("\"文本 \\\"{number}\\\" \\u00e9\\ud83d\\ude00\""),
                Scalar::Integer | Scalar::Unsigned => number.to_string(),
                Scalar::Decimal if field.sent_as.is_some_and(|sent_as| sent_as.value == SentAs::MinorUnits) => {
                    format!("{number}50")
                }
                Scalar::Decimal => format!("{number}.50"),
                Scalar::Boolean => number.is_multiple_of(2).to_string(),
                Scalar::Instant if field.sent_as.is_some_and(|sent_as| sent_as.value.is_unix()) => {
                    format!("{}", 1_767_323_045 + number)
                }
                Scalar::Instant => {
                    format!("\"2026-01-{:02}T{:02}:{:02}:05Z\"", number % 28 + 1, number % 24, number % 60)
                }
                Scalar::Date => format!("\"{}-{:02}-{:02}\"", 2000 + number % 99, number % 12 + 1, number % 28 + 1),
                Scalar::Bytes | Scalar::File => String::new(),
                Scalar::Any => format!("{{\"any\":{number}.50}}"),
                Scalar::Month => format!("\"{}-{:02}\"", 2000 + number % 99, number % 12 + 1),
            },
            Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => "null".to_owned(),
        }
    }
}

fn enumerated(scalar: Scalar, values: &EnumDef, item: usize, number: usize) -> String {
    let keys: Vec<&str> = values.values.keys().collect();
    let known = keys.get((number + item) % keys.len().max(1)).filter(|_| item + 1 < ITEMS);
    match (known, scalar) {
        (Some(wire), Scalar::Integer) => (*wire).to_owned(),
        (Some(wire), _) => format!("\"{wire}\""),
        (None, Scalar::Integer) => format!("{}", 70_000 + number),
        (None, _) => format!("\"NOBODY_LISTED_{number}\""),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use speclang::check::case;
    use speclang::load_and_check;

    use super::*;

    const SPEC: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response:
  total: {type: integer, doc: How many.}
  price: {type: decimal, doc: What they cost.}
  things: {type: list of Thing, doc: The things.}
types:
  Thing:
    doc: A thing.
    fields:
      kind: {type: Kind, doc: What it is.}
      name: {type: text, doc: What it is called.}
      made: {type: date, doc: When it was made.}
  Kind:
    doc: A kind.
    enum:
      of: text
      values:
        A: {doc: Small.}
        B: {doc: Large.}
errors: {T.1: 400}
";

    #[test]
    fn every_field_has_a_value_of_its_own() {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        let service = &api.services[0];
        let [(_, values), (_, nulls)] = answers(service, &service.operations[0]);
        assert!(values.contains("\"price\":2.50"), "{values}");
        let values: Value = serde_json::from_str(&values).expect("JSON");
        let things = values["things"].as_array().expect("a list");
        let kinds: Vec<&str> = things.iter().filter_map(|thing| thing["kind"].as_str()).collect();
        assert_eq!(kinds.len(), ITEMS);
        assert!(kinds[0] != kinds[1] && kinds[2].starts_with("NOBODY_LISTED"), "{kinds:?}");
        let names: std::collections::BTreeSet<&str> =
            things.iter().filter_map(|thing| thing["name"].as_str()).collect();
        assert_eq!(names.len(), ITEMS);
        let nulls: Value = serde_json::from_str(&nulls).expect("JSON");
        assert_eq!(nulls, json!({"total": null, "price": null, "things": null}));
    }
}
