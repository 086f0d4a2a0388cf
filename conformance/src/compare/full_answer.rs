//! Answers that hold every field of a response, which no data of the mock server does.

use speclang::Entries;
use speclang::model::{Base, EnumDef, Field, Operation, Scalar, SentAs, Service, Tagged, Type};

/// The case in which every field has a value of its own, so that two fields that are confused are seen.
pub(super) const VALUES: &str = "all fields";
/// The case in which every field is null.
pub(super) const NULLS: &str = "all null";

/// How often a list holds an item; each takes the next value of an enumeration, and the last one that nobody listed.
const ITEMS: usize = 3;

/// The JSON texts of an operation's answers, by their cases.
pub(super) fn answers(service: &Service, operation: &Operation) -> [(&'static str, String); 2] {
    let mut writer = Writer { service, written: 0, chosen: 0, around: Vec::new() };
    let nulls: Vec<String> = service.response_fields(operation).keys().map(|name| format!("\"{name}\":null")).collect();
    let values = match operation.response.named_type() {
        Some(ty) if service.response_fields(operation).is_empty() => writer.typed(&Field::of(ty.clone()), ty, 0),
        _ => writer.object(service.response_fields(operation), 0, None),
    };
    [(VALUES, values), (NULLS, format!("{{{}}}", nulls.join(",")))]
}

/// Writes JSON by hand, for numbers must keep their digits.
struct Writer<'a> {
    service: &'a Service,
    /// Values so far.
    written: usize,
    /// How often one of several types was chosen; the next one is the next of them.
    chosen: usize,
    /// Types that the next value lies in: a list of one of them ends.
    around: Vec<String>,
}

impl Writer<'_> {
    /// An object; a tag stands in it as its union has it.
    fn object(&mut self, fields: &Entries<Field>, item: usize, tag: Option<&(&str, String)>) -> String {
        let tag_name = tag.map(|(name, _)| *name);
        let mut members: Vec<String> = tag.into_iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        for (name, field) in fields {
            if Some(name.as_str()) == tag_name {
                continue;
            }
            if self.around.is_empty() && self.is_code(name) {
                let code = self.service.file.success_codes.first().map_or("", |code| code.as_str());
                members.push(format!("\"{name}\":\"{code}\""));
                continue;
            }
            // An object within itself is left out, as a list of it is empty.
            if matches!(&*field.ty, Type::Named(_)) && !self.is_open(&field.ty) {
                continue;
            }
            let value = self.typed(field, &field.ty, item);
            members.push(format!("\"{name}\":{value}"));
        }
        format!("{{{}}}", members.join(","))
    }

    /// A value of a type: of a list several items, of a union the next of its types.
    fn typed(&mut self, field: &Field, ty: &Type, item: usize) -> String {
        let is_around = matches!(ty.item(), Type::Named(_)) && !self.is_open(ty);
        match ty {
            Type::List(_) if is_around => "[]".to_owned(),
            Type::Map(_) if is_around => "{}".to_owned(),
            Type::List(inner) => {
                let items: Vec<String> = (0..ITEMS).map(|item| self.typed(field, inner, item)).collect();
                format!("[{}]", items.join(","))
            }
            Type::Map(value) => format!("{{\"key\":{}}}", self.typed(field, value, item)),
            Type::Union(members) => match self.next(members.iter().collect()) {
                Some(member) => self.typed(&Field::of(member.clone()), member, item),
                None => "null".to_owned(),
            },
            Type::Scalar(_) | Type::Named(_) => match self.service.base(ty) {
                Base::Tagged(union) => self.tagged(union, item),
                _ => self.value(field, ty, item),
            },
        }
    }

    /// The next of several types, but none that the value lies in, as that would have no end.
    fn next<'t>(&mut self, mut types: Vec<&'t Type>) -> Option<&'t Type> {
        types.retain(|ty| self.is_open(ty));
        self.chosen += 1;
        types.get(self.chosen % types.len().max(1)).copied()
    }

    /// Whether a value of the type does not lead back to an object that it lies in.
    fn is_open(&self, ty: &Type) -> bool {
        !ty.names().into_iter().any(|name| self.around.iter().any(|around| around == name))
    }

    /// An object of the next type of the union, with its tag.
    fn tagged(&mut self, union: &Tagged, item: usize) -> String {
        let member = self.next(union.members().map(|(_, ty)| ty).collect());
        let Some((tag, member)) = union.members().find(|(_, ty)| Some(*ty) == member) else { return "null".to_owned() };
        let Base::Object(fields) = self.service.base(member) else { return "null".to_owned() };
        let name = union.tagged_by.as_str();
        let own = fields.get(name).map(|field| self.service.base(&field.ty));
        let is_bare = matches!(own, Some(Base::Scalar(scalar, _) | Base::Enum(scalar, _)) if scalar.is_plain_json());
        let said = tag.map(|tag| if is_bare { tag.to_owned() } else { serde_json::Value::from(tag).to_string() });
        self.around.push(member.to_string());
        let object = self.object(fields, item, said.map(|said| (name, said)).as_ref());
        self.around.pop();
        object
    }

    /// Whether refusals have their code under that name, and successes, where an answer has it, the code of success.
    fn is_code(&self, name: &str) -> bool {
        self.service.file.error_bodies.iter().any(|body| body.code.as_ref().and_then(|code| code.only()) == Some(name))
    }

    fn value(&mut self, field: &Field, ty: &Type, item: usize) -> String {
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
        match self.service.base(ty) {
            Base::Object(fields) => {
                self.around.push(ty.to_string());
                let object = self.object(fields, item, None);
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

    const UNIONS: &str = "\
# file: operations/list.yaml
operation: ListThings
summary: Lists things.
request: GET /things
group: things
source: things
safety: read
response: list of Thing or Page
types:
  Thing: {doc: A thing., union: {tagged_by: gone, values: {\"true\": Gone, otherwise: Known}}}
  Gone: {doc: Gone., fields: {id: {type: integer, doc: Number.}, gone: {type: boolean, doc: Whether it is gone.}}}
  Known:
    doc: A thing.
    fields:
      kind: {type: text, constant: thing, doc: What it is.}
      owner: {type: text or Known or list of date, doc: Whose it is.}
      step: {type: Step, doc: Its step.}
  Step: {doc: A step., union: {tagged_by: type, values: {cut: Cut, turn: Turn}}}
  Cut: {doc: A cut., fields: {depth: {type: integer, doc: How deep.}}}
  Turn: {doc: A turn., fields: {}}
  Page: {doc: A page., fields: {things: {type: list of Thing, doc: Things.}, rows: {type: list of list of integer, doc: Rows.}}}
errors: {T.1: 400}
";

    #[test]
    fn each_type_of_a_union_has_its_turn() {
        let (api, found) = load_and_check(&case(UNIONS));
        assert!(found.is_empty(), "{found:?}");
        let service = &api.services[0];
        let [(_, values), _] = answers(service, &service.operations[0]);
        let page: Value = serde_json::from_str(&values).expect("JSON");
        let things = page["things"].as_array().expect("a list");
        let gone: Vec<bool> = things.iter().map(|thing| thing["gone"] == true).collect();
        assert!(gone.contains(&true) && gone.contains(&false), "{values}");
        let known = things.iter().find(|thing| thing["gone"] != true).expect("a thing");
        assert_eq!(known["kind"], "thing");
        assert!(["cut", "turn"].iter().any(|tag| known["step"]["type"] == **tag), "{values}");
        assert!(page["rows"][0][0].is_number(), "{values}");
    }
}
