//! Spec against SDK: request line, parameters, and the fields of all objects, at every depth.

use serde_json::{Map, Value};
use speclang::Entries;
use speclang::model::{Base, Field, Operation, Place, Scalar, SentAs, Service, Type};

use super::{Counts, Difference};

/// Compares operations; gives those that are retiring and that the SDK lacks.
pub(super) fn compare<'a>(
    service: &'a Service,
    operations: impl IntoIterator<Item = &'a Operation>,
    facts: &Value,
    witness: &Value,
    found: &mut Vec<Difference>,
    counts: &mut Counts,
) -> Vec<String> {
    let mut missing = Vec::new();
    for operation in operations {
        let id = operation.id.as_str();
        let sdk = &facts["operations"][id];
        let mut beside = Beside { service, facts, witness, operation: id, found, compared: 0, around: Vec::new() };
        if sdk.is_null() {
            match operation.retiring {
                Some(_) => missing.push(id.to_owned()),
                None => beside.differ("operation", "stands there", "missing"),
            }
            continue;
        }
        counts.operations += 1;
        beside.request_line(operation, sdk);
        let groups = [
            (Place::Path, &operation.path),
            (Place::Query, &operation.query),
            (Place::Header, &operation.header),
            (Place::Body, &operation.body),
        ];
        for (place, parameters) in groups {
            beside.fields(place.name(), parameters, &sdk["parameters"][place.name()], Direction::Sent(place));
        }
        // What the client puts nowhere, the spec cannot put anywhere either.
        beside.fields("nowhere", &Entries::default(), &sdk["parameters"]["nowhere"], Direction::Sent(Place::Query));
        counts.parameters += std::mem::take(&mut beside.compared);
        beside.fields("response", operation.response.fields(), &sdk["response"], Direction::Received);
        counts.fields += beside.compared;
    }
    missing
}

/// Which way a value goes, and where it stands on its way to the server.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Sent(Place),
    Received,
}

/// One operation of both.
struct Beside<'a> {
    service: &'a Service,
    facts: &'a Value,
    witness: &'a Value,
    operation: &'a str,
    found: &'a mut Vec<Difference>,
    /// Fields that both have.
    compared: usize,
    /// Classes that the field lies in: one within itself has been looked at.
    around: Vec<String>,
}

impl Beside<'_> {
    fn differ(&mut self, path: &str, spec: &str, sdk: &str) {
        let [operation, path, spec, sdk] = [self.operation, path, spec, sdk].map(str::to_owned);
        self.found.push(Difference { operation, path, spec, sdk });
    }

    fn request_line(&mut self, operation: &Operation, sdk: &Value) {
        let line = |method: &str, path: &str| format!("{method} {path}");
        let spec = line(operation.request.method.name(), &operation.request.path);
        let sdk = line(text(&sdk["method"]), text(&sdk["path"]));
        if spec != sdk {
            self.differ("request", &spec, &sdk);
        }
    }

    fn fields(&mut self, path: &str, spec: &Entries<Field>, sdk: &Value, direction: Direction) {
        let none = Map::new();
        let sdk = sdk.as_object().unwrap_or(&none);
        for (name, field) in spec {
            let inside = format!("{path}.{name}");
            match sdk.get(name.as_str()) {
                Some(known) => self.field(&inside, field, known, direction),
                None => self.differ(&inside, &described(field), "missing"),
            }
        }
        for (name, known) in sdk {
            if spec.get(name).is_none() {
                self.differ(&format!("{path}.{name}"), "missing", text(&known["type"]));
            }
        }
    }

    fn field(&mut self, path: &str, field: &Field, sdk: &Value, direction: Direction) {
        self.compared += 1;
        let (known, must) = (text(&sdk["type"]), sdk["required"] == true);
        // Only what is sent can be required, and what every call sends need not be.
        if direction != Direction::Received && field.constant.is_none() && field.required != must {
            let word = |required| if required { "required" } else { "optional" };
            self.differ(path, word(field.required), word(must));
        }
        if !self.alike(path, field, &field.ty, known, direction) {
            self.differ(path, &described(field), known);
        }
    }

    /// Whether a type of the SDK may stand for a type of the spec: for a union, if it may for one of its types or is any.
    fn alike(&mut self, path: &str, field: &Field, ty: &Type, known: &str, direction: Direction) -> bool {
        if let (Type::List(inner), Some(item)) = (ty, item_of(known)) {
            return self.alike(path, field, inner, item, direction);
        }
        let model = &self.facts["models"][known];
        match self.service.base(ty) {
            _ if ty.is_list() => false,
            Base::Object(_) if self.around.iter().any(|class| class == known) => true,
            Base::Object(fields) if model.is_object() => {
                self.around.push(known.to_owned());
                self.fields(path, fields, model, direction);
                self.around.pop();
                true
            }
            Base::Scalar(scalar, _) | Base::Enum(scalar, _) => self.may_be(known, on_wire(field, scalar, direction)),
            Base::Union(_) | Base::Tagged(_) if self.may_be(known, Scalar::Any) => true,
            Base::Union(members) => members.iter().any(|member| self.alike(path, field, member, known, direction)),
            Base::Tagged(union) => union.members().any(|(_, ty)| self.alike(path, field, ty, known, direction)),
            Base::Object(_) | Base::Map(_) | Base::Missing => false,
        }
    }

    /// Whether a scalar of the SDK may stand for a scalar of the language.
    fn may_be(&self, item: &str, scalar: Scalar) -> bool {
        self.witness["types"][item].as_array().is_some_and(|may| may.iter().any(|name| name == scalar.name()))
    }
}

/// The scalar as the SDK's caller sees it: a number that a body carries as a string is text there.
fn on_wire(field: &Field, scalar: Scalar, direction: Direction) -> Scalar {
    let as_text = field.sent_as.is_some_and(|sent| sent.value == SentAs::Text);
    let is_unix = field.sent_as.is_some_and(|sent| sent.value.is_unix());
    if scalar == Scalar::Instant && is_unix {
        return Scalar::Integer;
    }
    let is_minor = field.sent_as.is_some_and(|sent| sent.value == SentAs::MinorUnits);
    if scalar == Scalar::Decimal && is_minor {
        return Scalar::Integer;
    }
    if as_text && direction == Direction::Sent(Place::Body) { Scalar::Text } else { scalar }
}

/// The type of the items, if a type of the SDK is a list.
fn item_of(kind: &str) -> Option<&str> {
    kind.strip_prefix("list[")?.strip_suffix(']')
}

fn described(field: &Field) -> String {
    match field.sent_as.map(|sent| sent.value) {
        Some(form) if form == SentAs::Text || form.is_of_answers() => format!("{} sent as {}", *field.ty, form.name()),
        _ => field.ty.to_string(),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
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
query:
  limit: {type: integer, doc: How many.}
response:
  owner: {type: text or Thing, doc: Whose they are.}
  part: {type: Part, doc: A part.}
  things: {type: list of Thing, doc: The things.}
  rows: {type: list of list of integer, doc: Rows.}
types:
  Part: {doc: A part., union: {tagged_by: kind, values: {thing: Thing}}}
  Thing:
    doc: A thing.
    fields:
      price: {type: decimal, doc: What it costs.}
errors: {T.1: 400}
";

    /// What an SDK says that agrees with the spec above.
    fn facts() -> Value {
        let field = |kind: &str| json!({"type": kind, "required": false});
        json!({
            "operations": {"ListThings": {
                "method": "GET",
                "path": "/things",
                "parameters": {"path": {}, "query": {"limit": field("int")}, "header": {}, "body": {}, "nowhere": {}},
                "response": {"things": field("list[ThingV2]"), "rows": field("list[list[int]]"), "owner": field("str"), "part": field("object")},
            }},
            "models": {"ThingV2": {"price": field("Decimal")}},
        })
    }

    fn differences(facts: &Value) -> Vec<String> {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        let witness =
            json!({"types": {"int": ["integer"], "str": ["text"], "Decimal": ["decimal"], "object": ["any"]}});
        let (mut found, mut counts) = (Vec::new(), Counts::default());
        let service = &api.services[0];
        let missing = compare(service, &service.operations, facts, &witness, &mut found, &mut counts);
        assert!(missing.is_empty(), "{missing:?}");
        found.into_iter().map(|Difference { path, spec, sdk, .. }| format!("{path}: {spec} / {sdk}")).collect()
    }

    #[test]
    fn an_sdk_that_agrees_differs_in_nothing() {
        assert_eq!(differences(&facts()), Vec::<String>::new());
    }

    #[test]
    fn every_kind_of_difference_is_found() {
        let operation = "/operations/ListThings";
        let changes = [
            ("/method", json!("POST"), vec!["request: GET /things / POST /things"]),
            ("/parameters/query/limit/type", json!("str"), vec!["query.limit: integer / str"]),
            ("/parameters/query/limit/required", json!(true), vec!["query.limit: optional / required"]),
            (
                "/parameters/query",
                json!({"size": {"type": "int"}}),
                vec!["query.limit: integer / missing", "query.size: missing / int"],
            ),
            ("/parameters/nowhere", json!({"lost": {"type": "str"}}), vec!["nowhere.lost: missing / str"]),
            ("/response/owner/type", json!("ThingV2"), vec![]),
            ("/response/part/type", json!("ThingV2"), vec![]),
            ("/response/part/type", json!("str"), vec!["response.part: Part / str"]),
            ("/response/owner/type", json!("int"), vec!["response.owner: text or Thing / int"]),
            ("/response/rows/type", json!("list[int]"), vec!["response.rows: list of list of integer / list[int]"]),
            (
                "/response/rows/type",
                json!("list[list[list[int]]]"),
                vec!["response.rows: list of list of integer / list[list[list[int]]]"],
            ),
            ("/response/things/type", json!("ThingV2"), vec!["response.things: list of Thing / ThingV2"]),
        ];
        for (path, value, expected) in changes {
            let mut facts = facts();
            *facts.pointer_mut(&format!("{operation}{path}")).expect("the path is there") = value;
            let mut found = differences(&facts);
            found.sort();
            assert_eq!(found, expected, "{path}");
        }
        let mut facts = facts();
        facts["models"]["ThingV2"]["price"]["type"] = json!("str");
        assert_eq!(differences(&facts), ["response.things.price: decimal / str"]);
        facts["operations"] = json!({});
        assert_eq!(differences(&facts), ["operation: stands there / missing"]);
    }
}
