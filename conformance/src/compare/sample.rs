//! Values for the parameters of a request, all written as text; each client makes of a text what its own types are.
//!
//! The generator has samples of its own; that the plain ones are the same, the comparison shows.

use serde_json::{Map, Value};
use speclang::model::{Base, Field, Range, Scalar, Service, Shape, Tagged, Type};

/// Text in which every character that has to be encoded somewhere stands, and a decimal that no float holds.
pub(super) struct Tricky {
    pub(super) text: &'static str,
    pub(super) decimal: &'static str,
}

/// What is sent besides the plain samples.
pub(super) const TRICKY: Tricky = Tricky {
    text: " a+b/c%20~*'\"\\&=?#;,:@!$()[]{}|<>^`.-_ 订单é€😀 ",
    decimal: "12345678901234567890.12345678",
};

/// Which sample of a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An ordinary value; of an object what is required, of a list what it must have.
    Plain,
    /// A text or decimal that is hard to encode.
    Tricky,
    /// The last value of its type; of an object all fields, of a list several items.
    High,
    /// The first value of its type; of an object all fields, of a list several items.
    Low,
    /// The empty string, for a text that may be empty.
    Empty,
}

impl Kind {
    /// The samples that no test of the generator has, with the words that name their cases.
    pub(super) const MORE: [(Self, &'static str); 3] =
        [(Self::High, "high"), (Self::Low, "low"), (Self::Empty, "empty")];

    /// The value of a kind of scalar, but for text.
    fn scalar(self, scalar: Scalar) -> Option<&'static str> {
        let (plain, high, low) = match scalar {
            Scalar::Text | Scalar::Bytes | Scalar::File => return None,
            Scalar::Integer => ("1", "2147483647", "0"),
            Scalar::Unsigned => ("1", "18446744073709551615", "0"),
            Scalar::Decimal => ("1", "0.00000001", "-0.50"),
            Scalar::Boolean => ("true", "true", "false"),
            Scalar::Instant => ("2026-01-02T03:04:05Z", "9999-12-31T23:59:59Z", "1970-01-01T00:00:00Z"),
            Scalar::Date => ("2026-01-02", "9999-12-31", "2024-02-29"),
            Scalar::Month => ("2026-01", "9999-12", "0001-01"),
            Scalar::Any => ("any", "any", "any"),
        };
        match self {
            Self::Plain => Some(plain),
            Self::High => Some(high),
            Self::Low => Some(low),
            Self::Tricky | Self::Empty => None,
        }
    }
}

/// The sample of that kind, where the parameter has one.
pub(super) fn value(service: &Service, field: &Field, kind: Kind) -> Option<Value> {
    Sampler { service, kind, around: Vec::new() }.value(field)
}

/// Whether every request carries it.
pub(super) fn is_always(field: &Field) -> bool {
    field.required || field.constant.is_some()
}

/// The value as one segment of a path, which has no slash and no backslash.
pub(super) fn segment(value: Value) -> Value {
    value.as_str().map(|text| text.replace(['/', '\\'], "").into()).unwrap_or(value)
}

/// Makes samples of one kind.
struct Sampler<'a> {
    service: &'a Service,
    kind: Kind,
    /// Objects that the next value lies in: no union chooses one of them, as that would have no end.
    around: Vec<String>,
}

impl Sampler<'_> {
    fn value(&mut self, field: &Field) -> Option<Value> {
        match (&field.constant, &*field.ty) {
            (Some(constant), _) => Some(constant.value.clone().into()),
            (None, Type::Map(value)) => {
                let member = self.single(field, value, 0)?;
                Some(Value::Object(Map::from_iter([("key".to_owned(), member)])))
            }
            (None, Type::List(item)) => {
                let count = self.count(field, item);
                (0..count).map(|number| self.nested(field, item, number)).collect::<Option<_>>().map(Value::Array)
            }
            (None, single) => self.single(field, single, 0),
        }
    }

    /// How many items a list has: one of each type that they may be of, within its limits.
    fn count(&self, field: &Field, item: &Type) -> u32 {
        let types = match self.service.base(item) {
            Base::Union(members) => members.len(),
            Base::Tagged(union) => union.values.iter().len(),
            _ => 1,
        };
        let wanted = if matches!(self.kind, Kind::High | Kind::Low) { types.max(3) } else { types };
        let least = field.min_items.map_or(1, |least| least.value.max(1));
        let most = field.max_items.map_or(u32::MAX, |most| most.value);
        u32::try_from(wanted).unwrap_or(u32::MAX).min(most).max(least)
    }

    /// An item of a list; one that is a list itself has a single item.
    fn nested(&mut self, field: &Field, ty: &Type, number: u32) -> Option<Value> {
        match ty {
            Type::List(item) => self.nested(field, item, number).map(|item| vec![item].into()),
            single => self.single(field, single, number),
        }
    }

    /// A value that is no list and no map, which differs from those of other numbers where its type lets it.
    fn single(&mut self, field: &Field, ty: &Type, number: u32) -> Option<Value> {
        match (self.service.base(ty), self.kind) {
            (Base::Scalar(Scalar::Text, _), Kind::Tricky) => Some(TRICKY.text.into()),
            (Base::Scalar(Scalar::Decimal, _), Kind::Tricky) => Some(TRICKY.decimal.into()),
            (Base::Scalar(Scalar::Text, shape), Kind::Empty) => {
                let least = field.min_length.or_else(|| shape?.min_length).map_or(0, |least| least.value);
                let pattern = field.pattern.is_some() || shape.is_some_and(|shape| shape.pattern.is_some());
                (least == 0 && !pattern).then(|| "".into())
            }
            (_, Kind::Tricky | Kind::Empty) | (Base::Map(_) | Base::Missing, _) => None,
            (Base::Scalar(Scalar::Text, shape), _) => Some(text(number, field, shape).into()),
            (Base::Scalar(scalar @ (Scalar::Integer | Scalar::Unsigned), shape), _) => {
                integer(field, scalar, shape, self.kind).map(Value::from)
            }
            (Base::Scalar(scalar, _), _) => self.kind.scalar(scalar).map(Value::from),
            (Base::Enum(_, values), _) => {
                let keys: Vec<&str> = values.values.keys().collect();
                self.of_turn(&keys, number).map(|wire| (*wire).into())
            }
            (Base::Union(members), _) => {
                let mut open = self.service.by_kind(members);
                open.retain(|member| self.is_open(member));
                self.of_turn(&open, number).and_then(|member| self.of_member(member))
            }
            (Base::Tagged(union), _) => self.tagged(union, number),
            (Base::Object(fields), _) => {
                self.around.push(ty.to_string());
                // An object within itself would have no end.
                let leads_back =
                    |field: &Field| field.ty.names().into_iter().any(|name| self.service.is_recursive(name));
                let is_wanted = |field: &Field| is_always(field) || (self.kind != Kind::Plain && !leads_back(field));
                let wanted: Vec<_> = fields.iter().filter(|(_, field)| is_wanted(field)).collect();
                let members: Option<Map<String, Value>> =
                    wanted.into_iter().map(|(name, field)| Some((name.value.clone(), self.value(field)?))).collect();
                self.around.pop();
                members.map(Value::Object)
            }
        }
    }

    /// Of several, the one whose turn it is: the high sample begins with the last.
    fn of_turn<'t, T>(&self, several: &'t [T], number: u32) -> Option<&'t T> {
        let first = if self.kind == Kind::High { several.len().saturating_sub(1) } else { 0 };
        several.get((first + number as usize) % several.len().max(1))
    }

    /// A value of a type of a union, which has no limits of a field.
    fn of_member(&mut self, ty: &Type) -> Option<Value> {
        self.value(&Field::of(ty.clone()))
    }

    /// An object of the type whose turn it is, with its tag.
    fn tagged(&mut self, union: &Tagged, number: u32) -> Option<Value> {
        let open: Vec<_> = union.members().filter(|(_, ty)| self.is_open(ty)).collect();
        let (tag, ty) = self.of_turn(&open, number)?;
        let mut object = self.of_member(ty)?;
        object.as_object_mut()?.insert(union.tagged_by.value.clone(), (*tag)?.into());
        Some(object)
    }

    /// Whether a value of the type does not lead back to an object that it lies in.
    fn is_open(&self, ty: &Type) -> bool {
        !ty.names().into_iter().any(|name| self.around.iter().any(|around| around == name))
    }
}
/// `example-0`, with its end alone where that is too long, and `x` behind it where it is too short.
fn text(number: u32, field: &Field, shape: Option<&Shape>) -> String {
    let limit = |own: Option<speclang::Spanned<u32>>, of_type: fn(&Shape) -> Option<speclang::Spanned<u32>>| {
        own.or_else(|| shape.and_then(of_type)).map(|limit| limit.value as usize)
    };
    let least = limit(field.min_length, |shape| shape.min_length).unwrap_or(0);
    let most = limit(field.max_length, |shape| shape.max_length).unwrap_or(usize::MAX);
    let text = format!("{:x<least$}", format!("example-{number}"));
    let cut: String = text.chars().skip(text.len().saturating_sub(most)).collect();
    // As an option of a command line begins.
    if cut.starts_with('-') { cut.replacen('-', "x", 1) } else { cut }
}

/// The bound of the range that the kind asks for, else its other bound, else what the kind has for all integers.
fn integer(field: &Field, scalar: Scalar, shape: Option<&Shape>, kind: Kind) -> Option<String> {
    let range: Option<Range> = field.range.or_else(|| shape?.range).map(|range| range.value);
    let bound = match kind {
        Kind::High => range.and_then(|range| range.max),
        Kind::Low => range.and_then(|range| range.min),
        _ => range.and_then(|range| range.min.or(range.max)),
    };
    bound.map(|bound| bound.to_string()).or_else(|| kind.scalar(scalar).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use speclang::check::case;
    use speclang::load_and_check;

    use super::*;

    const SPEC: &str = "\
# file: operations/pay.yaml
operation: PayThings
summary: Pays things.
request: POST /things
group: things
source: things
safety: write
body:
  items: {type: list of Item, max_items: 2, doc: The things.}
  count: {type: integer, range: 2..=9, doc: How many.}
  weight: {type: unsigned, doc: How heavy.}
  loud: {type: boolean, doc: Whether it is told.}
  code: {type: text, min_length: 12, doc: A code.}
  note: {type: text, max_length: 4, doc: A note.}
  way: {type: text, constant: fast, doc: How.}
  either: {type: Item or integer, doc: A thing or its number.}
  several: {type: list of (Item or integer), doc: Things and numbers.}
  step: {type: Step, doc: A step.}
  rows: {type: list of list of integer, doc: Rows.}
  tree: {type: Tree, doc: A tree.}
response: {}
types:
  Step: {doc: A step., union: {tagged_by: kind, values: {item: Item, cut: Cut}}}
  Cut: {doc: A cut., fields: {to: {type: text, constant: end, doc: Where to.}}}
  Tree: {doc: A tree., fields: {above: {type: Tree or text, required: true, doc: What is above.}}}
  Item:
    doc: A thing.
    fields:
      id: {type: text, required: true, doc: Its id.}
      day: {type: date, doc: Its day.}
errors: {T.1: 400}
";

    #[test]
    fn each_kind_has_its_value_or_none() {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        let service = &api.services[0];
        let of = |name: &str, kind| value(service, service.operations[0].body.get(name).expect("a parameter"), kind);
        assert_eq!(of("items", Kind::Plain), Some(json!([{"id": "example-0"}])));
        let both = json!([{"id": "example-0", "day": "2024-02-29"}, {"id": "example-0", "day": "2024-02-29"}]);
        assert_eq!(of("items", Kind::Low), Some(both));
        assert_eq!(of("items", Kind::Tricky), None);
        let numbers = [Kind::Plain, Kind::High, Kind::Low, Kind::Empty].map(|kind| of("count", kind));
        assert_eq!(numbers, [Some(json!("2")), Some(json!("9")), Some(json!("2")), None]);
        let weights = [Kind::High, Kind::Low].map(|kind| of("weight", kind));
        assert_eq!(weights, [Some(json!("18446744073709551615")), Some(json!("0"))]);
        assert_eq!(of("loud", Kind::Low), Some(json!("false")));
        let codes = [Kind::Plain, Kind::Tricky, Kind::Empty].map(|kind| of("code", kind));
        assert_eq!(codes, [Some(json!("example-0xxx")), Some(json!(TRICKY.text)), None]);
        let notes = [Kind::High, Kind::Empty].map(|kind| of("note", kind));
        assert_eq!(notes, [Some(json!("le-0")), Some(json!(""))]);
    }

    #[test]
    fn constants_unions_and_lists_of_lists_have_values() {
        let (api, found) = load_and_check(&case(SPEC));
        assert!(found.is_empty(), "{found:?}");
        let service = &api.services[0];
        let of = |name: &str, kind| value(service, service.operations[0].body.get(name).expect("a parameter"), kind);
        assert_eq!(of("way", Kind::Plain), Some(json!("fast")));
        let either = [Kind::Plain, Kind::High, Kind::Empty].map(|kind| of("either", kind));
        let item = json!({"id": "example-0", "day": "9999-12-31"});
        assert_eq!(either, [Some(json!("1")), Some(item), None]);
        assert_eq!(of("several", Kind::Plain), Some(json!(["1", {"id": "example-0"}])));
        let steps = [Kind::Plain, Kind::High].map(|kind| of("step", kind));
        assert_eq!(steps, [json!({"kind": "item", "id": "example-0"}), json!({"kind": "cut", "to": "end"})].map(Some));
        assert_eq!(of("rows", Kind::Low), Some(json!([["0"], ["0"], ["0"]])));
        assert_eq!(of("tree", Kind::High), Some(json!({"above": "example-0"})));
    }
}
