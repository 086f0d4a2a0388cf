//! Where a member of an answer stands in our client's response, and how its debug text shows the value.

use speclang::Entries;
use speclang::model::{Base, EnumDef, Field, Scalar, Service};
use speclang::naming;

/// What the debug text of a response must show for a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Expected {
    /// The path by the names of Rust.
    pub(super) path: String,
    /// Texts that will do; `None` is a value that is not there.
    pub(super) texts: Vec<Option<String>>,
}

/// What must be shown for the member at a path such as `orders[0].amount`; `None` where the spec does not have it.
pub(super) fn expected(
    service: &Service,
    fields: &Entries<Field>,
    path: &str,
    value: Option<&str>,
) -> Option<Expected> {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let (name, index) = head.find('[').map_or((head, ""), |at| head.split_at(at));
    let field = fields.get(name)?;
    let member = naming::member(name, field.rust_name.as_ref().map(|chosen| chosen.as_str()))?;
    let here = format!("{member}{index}");
    match (rest, service.base(&field.ty)) {
        (Some(rest), Base::Object(inner)) => {
            let inside = expected(service, inner, rest, value)?;
            Some(Expected { path: format!("{here}.{}", inside.path), ..inside })
        }
        (Some(_), _) => None,
        // A list that is null is one of nothing.
        (None, _) if field.ty.is_list() && value.is_none() => {
            Some(Expected { path: format!("{here}[]"), texts: vec![Some("0".to_owned())] })
        }
        (None, _) if index == "[]" => Some(Expected { path: here, texts: vec![value.map(str::to_owned)] }),
        // What is secret must not be shown, nor whether it is there.
        (None, _) if field.secret => Some(Expected { path: here, texts: vec![Some("***".to_owned())] }),
        (None, base) => Some(Expected { path: here, texts: texts(&base, value) }),
    }
}

fn texts(base: &Base<'_>, value: Option<&str>) -> Vec<Option<String>> {
    let Some(value) = value else { return vec![None] };
    match base {
        Base::Scalar(Scalar::Text, _) => vec![Some(value.to_owned())],
        // Only a text can be empty.
        _ if value.is_empty() => vec![None, Some(String::new())],
        Base::Scalar(Scalar::Instant, _) => vec![value.strip_suffix('Z').map(str::to_owned)],
        Base::Enum(_, values) => vec![Some(variant(values, value))],
        _ => vec![Some(value.to_owned())],
    }
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
        let expected = expected(service, service.operations[0].response.fields(), path, value)?;
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
        for path in ["total", "subThings[0].colour", "subThings[0].price.currency"] {
            assert_eq!(of(path, Some("1")), None, "{path}");
        }
    }
}
