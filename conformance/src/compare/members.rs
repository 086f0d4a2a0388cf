//! Where a member of an answer stands in our client's response, and how its debug text shows the value.

use speclang::model::{Base, EnumDef, Field, Operation, Scalar, Service, Tagged, Type};
use speclang::{Entries, naming};

/// What the debug text of a response must show for a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Expected {
    /// The path by the names of Rust.
    pub(super) path: String,
    /// Texts that will do; `None` is a value that is not there. No text at all is a member that is shown nowhere, as a tag is.
    pub(super) texts: Vec<Option<String>>,
}

impl Expected {
    fn new(path: &str, texts: Vec<Option<String>>) -> Self {
        Self { path: path.to_owned(), texts }
    }

    fn below(self, path: &str) -> Self {
        Self { path: format!("{path}{}", self.path), ..self }
    }
}

/// What may be shown for the member at a path such as `orders[0].amount`, which may be of several types; nothing where the spec does
/// not have it.
pub(super) fn expected(service: &Service, operation: &Operation, path: &str, value: Option<&str>) -> Vec<Expected> {
    let reader = Reader { service, value };
    match operation.response.named_type() {
        Some(ty) if path.starts_with('[') => reader.of_type(&Field::of(ty.clone()), ty, path),
        Some(ty) => {
            let found = reader.of_type(&Field::of(ty.clone()), ty, &format!(".{path}"));
            found.into_iter().map(|found| Expected { path: found.path.replacen('.', "", 1), ..found }).collect()
        }
        None => reader.of_fields(operation.response.fields(), path),
    }
}

/// Looks for one member, which has this value.
struct Reader<'a> {
    service: &'a Service,
    value: Option<&'a str>,
}

impl Reader<'_> {
    /// The member at a path that begins with the name of a field.
    fn of_fields(&self, fields: &Entries<Field>, path: &str) -> Vec<Expected> {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let (name, rest) = path.split_at(end);
        let Some(field) = fields.get(name) else { return Vec::new() };
        let Some(member) = naming::member(name, field.rust_name.as_ref().map(|chosen| chosen.as_str())) else {
            return Vec::new();
        };
        self.of_type(field, &field.ty, rest).into_iter().map(|found| found.below(&member)).collect()
    }

    /// The member at a path behind a value of a type: empty for the value itself.
    fn of_type(&self, field: &Field, ty: &Type, path: &str) -> Vec<Expected> {
        match (ty, self.service.base(ty)) {
            // What is secret must not be shown, nor whether it is there.
            _ if path.is_empty() && field.secret && !ty.is_list() => vec![Expected::new("", shown("***"))],
            (Type::Union(members), _) if path.is_empty() && self.value.is_some() => {
                let single = members.iter().filter(|member| !member.is_collection());
                let texts = single.flat_map(|member| self.texts(&self.service.base(member))).collect();
                vec![Expected::new("", texts)]
            }
            (Type::Union(_), _) if path.is_empty() => vec![Expected::new("", vec![None])],
            (Type::Union(members), _) => {
                members.iter().flat_map(|member| self.of_type(&Field::of(member.clone()), member, path)).collect()
            }
            // A list that is null is one of nothing.
            (Type::List(_), _) if path.is_empty() && self.value.is_none() => vec![Expected::new("[]", shown("0"))],
            (Type::List(_), _) if path == "[]" => {
                vec![Expected::new(path, vec![self.value.map(str::to_owned)])]
            }
            (Type::List(item), _) if !path.is_empty() => {
                let Some((index, rest)) = path.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
                    return Vec::new();
                };
                let inside = self.of_type(field, item, rest).into_iter();
                inside.map(|found| found.below(&format!("[{index}]"))).collect()
            }
            (_, base) if path.is_empty() => vec![Expected::new("", self.texts(&base))],
            (_, base) => {
                let Some(path) = path.strip_prefix('.') else { return Vec::new() };
                let found = match base {
                    Base::Object(fields) => self.of_fields(fields, path),
                    Base::Tagged(union) => self.of_tagged(union, path),
                    _ => Vec::new(),
                };
                found.into_iter().map(|found| found.below(".")).collect()
            }
        }
    }

    /// The member of any type of the union; the tag is shown where a type has it as a field.
    fn of_tagged(&self, union: &Tagged, path: &str) -> Vec<Expected> {
        let objects = union.members().filter_map(|(_, ty)| match self.service.base(ty) {
            Base::Object(fields) => Some(fields),
            _ => None,
        });
        let found = objects.flat_map(|fields| self.of_fields(fields, path));
        let tag = (path == union.tagged_by.as_str()).then(|| Expected::new(path, Vec::new()));
        found.chain(tag).collect()
    }

    fn texts(&self, base: &Base<'_>) -> Vec<Option<String>> {
        let Some(value) = self.value else { return vec![None] };
        match base {
            Base::Scalar(Scalar::Text, _) => shown(value),
            // Only a text can be empty.
            _ if value.is_empty() => vec![None, Some(String::new())],
            Base::Scalar(Scalar::Instant, _) => vec![value.strip_suffix('Z').map(str::to_owned)],
            Base::Enum(_, values) => vec![Some(variant(values, value))],
            _ => shown(value),
        }
    }
}

/// That text alone.
fn shown(text: &str) -> Vec<Option<String>> {
    vec![Some(text.to_owned())]
}

/// The name of a value in Rust; one that nobody listed is shown as it is.
fn variant(values: &EnumDef, wire: &str) -> String {
    let chosen = values.values.get(wire).map(|known| known.name.as_ref().map(|name| name.as_str()));
    chosen.and_then(|chosen| naming::variant(wire, chosen)).unwrap_or_else(|| wire.to_owned())
}

#[cfg(test)]
mod tests {
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
  subThings: {type: list of Thing, doc: The things.}
types:
  Thing:
    doc: A thing.
    fields:
      price: {type: decimal, doc: What it costs.}
      type: {type: Kind, doc: What it is.}
      made: {type: instant, rust_name: made_at, doc: When it was made.}
      names: {type: list of text, doc: What it is called.}
      owner: {type: text, secret: true, doc: Who has it.}
      rows: {type: list of list of integer, doc: Rows.}
      either: {type: instant or integer or Cut, doc: When it ends.}
      steps: {type: list of Step, doc: Its steps.}
  Step: {doc: A step., union: {tagged_by: kind, values: {cut: Cut, turn: Turn}}}
  Cut: {doc: A cut., fields: {howDeep: {type: integer, doc: How deep.}}}
  Turn: {doc: A turn., fields: {around: {type: integer, doc: How far.}}}
  Kind:
    doc: A kind.
    enum:
      of: integer
      values:
        1: {name: Small, doc: Small.}
errors: {T.1: 400}
";

    /// Path and texts that are expected of a member.
    fn of(path: &str, value: Option<&str>) -> Option<(String, Vec<Option<String>>)> {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        let service = &api.services[0];
        let expected = expected(service, &service.operations[0], path, value).into_iter().next()?;
        Some((expected.path, expected.texts))
    }

    fn one(path: &str, text: Option<&str>) -> (String, Vec<Option<String>>) {
        (path.to_owned(), vec![text.map(str::to_owned)])
    }

    #[test]
    fn members_are_found_by_the_names_of_rust() {
        assert_eq!(of("subThings[]", Some("2")), Some(one("sub_things[]", Some("2"))));
        assert_eq!(of("subThings[0].owner", Some("Ada")), Some(one("sub_things[0].owner", Some("***"))));
        assert_eq!(of("subThings[0].owner", None), Some(one("sub_things[0].owner", Some("***"))));
        assert_eq!(of("subThings[1].price", Some("1.50")), Some(one("sub_things[1].price", Some("1.50"))));
        assert_eq!(of("subThings[0].type", Some("1")), Some(one("sub_things[0].type_", Some("Small"))));
        assert_eq!(of("subThings[0].type", Some("7")), Some(one("sub_things[0].type_", Some("7"))));
        assert_eq!(
            of("subThings[0].made", Some("2026-01-02T03:04:05Z")),
            Some(one("sub_things[0].made_at", Some("2026-01-02T03:04:05")))
        );
        assert_eq!(of("subThings[0].names[1]", Some("")), Some(one("sub_things[0].names[1]", Some(""))));
    }

    #[test]
    fn what_is_not_there_is_nothing_or_a_list_of_nothing() {
        assert_eq!(of("subThings", None), Some(one("sub_things[]", Some("0"))));
        assert_eq!(of("subThings[0].price", None), Some(one("sub_things[0].price", None)));
        let (_, texts) = of("subThings[0].price", Some("")).expect("the spec has it");
        assert!(texts.contains(&None), "{texts:?}");
    }

    #[test]
    fn strangers_are_in_no_response() {
        for path in ["total", "subThings[0].colour", "subThings[0].price.currency", "subThings[0].steps[0].width"] {
            assert_eq!(of(path, Some("1")), None, "{path}");
        }
    }

    #[test]
    fn members_of_unions_are_those_of_any_of_their_types() {
        assert_eq!(of("subThings[0].rows[1][0]", Some("2")), Some(one("sub_things[0].rows[1][0]", Some("2"))));
        assert_eq!(of("subThings[0].rows[1][]", Some("1")), Some(one("sub_things[0].rows[1][]", Some("1"))));
        let (path, texts) = of("subThings[0].either", Some("2026-01-02T03:04:05Z")).expect("the spec has it");
        assert_eq!(path, "sub_things[0].either");
        assert!(texts.contains(&Some("2026-01-02T03:04:05".to_owned())), "{texts:?}");
        assert_eq!(of("subThings[0].either", None), Some(one("sub_things[0].either", None)));
        assert_eq!(of("subThings[0].either.howDeep", Some("1")), Some(one("sub_things[0].either.how_deep", Some("1"))));
        assert_eq!(
            of("subThings[0].steps[1].howDeep", Some("1")),
            Some(one("sub_things[0].steps[1].how_deep", Some("1")))
        );
        assert_eq!(
            of("subThings[0].steps[1].kind", Some("cut")),
            Some(("sub_things[0].steps[1].kind".to_owned(), vec![]))
        );
    }
}
