//! Sample values, worked out from the spec once more: the generator has its own, and both must agree.

use speclang::model::{Base, Field, Range, Scalar, SentAs, Service, Shape};

use super::json::Tree;

/// The value that a parameter or field has in the generated cases, as it stands in a JSON body.
pub(crate) fn value(service: &Service, field: &Field) -> Tree {
    if field.ty.is_map() {
        let count = field.min_items.map_or(1, |least| least.value.max(1));
        let most = field.max_key_length.map_or(usize::MAX, |most| most.value as usize);
        let key = |number: u32| {
            let key = format!("example-{number}");
            key[key.len().saturating_sub(most)..].to_owned()
        };
        return Tree::Object((0..count).map(|number| (key(number), item(service, field, number))).collect());
    }
    if !field.ty.is_list() {
        return item(service, field, 0);
    }
    let least = field.min_items.map_or(1, |least| least.value.max(1));
    let members = match service.base(&field.ty) {
        Base::Union(members) => members.len(),
        Base::Tagged(union) => union.members().count(),
        _ => 1,
    };
    let most = field.max_items.map_or(u32::MAX, |most| most.value);
    let count = u32::try_from(members).expect("few members").min(most).max(least);
    Tree::List((0..count).map(|number| item(service, field, number)).collect())
}

fn item(service: &Service, field: &Field, number: u32) -> Tree {
    let value = match service.base_of_values(&field.ty) {
        Base::Scalar(scalar, shape) => match scalar {
            Scalar::Text => Tree::Text(text(number, field, shape)),
            Scalar::Integer | Scalar::Unsigned => Tree::Number(integer(field, shape)),
            Scalar::Decimal => Tree::Number("1".to_owned()),
            Scalar::Boolean => Tree::Boolean(true),
            Scalar::Instant => Tree::Text("2026-01-02T03:04:05Z".to_owned()),
            Scalar::Date => Tree::Text("2026-01-02".to_owned()),
            Scalar::Month => Tree::Text("2026-01".to_owned()),
            Scalar::Any | Scalar::Bytes | Scalar::File => Tree::Text(format!("example-{number}")),
        },
        Base::Enum(scalar, values) => {
            let keys: Vec<&str> = values.values.keys().collect();
            let wire = keys[number as usize % keys.len()].to_owned();
            if scalar == Scalar::Integer { Tree::Number(wire) } else { Tree::Text(wire) }
        }
        Base::Object(fields) => {
            let required = fields.iter().filter(|(_, field)| field.required);
            Tree::Object(required.map(|(name, field)| (name.value.clone(), value(service, field))).collect())
        }
        Base::Union(members) => {
            let members = service.by_kind(members);
            value(service, &Field::of(members[number as usize % members.len()].clone()))
        }
        Base::Tagged(union) => {
            let (tag, ty) = union.members().nth(number as usize % union.members().count()).expect("a member");
            let Tree::Object(mut fields) = value(service, &Field::of(ty.clone())) else { panic!("{ty} is no object") };
            fields.extend(tag.map(|tag| (union.tagged_by.value.clone(), Tree::Text(tag.to_owned()))));
            Tree::Object(fields)
        }
        Base::Map(_) | Base::Missing => panic!("no type {}", *field.ty),
    };
    match (field.sent_as.map(|sent| sent.value), value.plain()) {
        (Some(SentAs::Text), Some(plain)) => Tree::Text(plain),
        (Some(SentAs::Seconds), _) => Tree::Number("1767323045".to_owned()),
        (Some(SentAs::Milliseconds), _) => Tree::Number("1767323045000".to_owned()),
        _ => value,
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

/// The smallest number allowed, else the largest, else 1.
fn integer(field: &Field, shape: Option<&Shape>) -> String {
    let range: Option<Range> = field.range.or_else(|| shape?.range).map(|range| range.value);
    let bound = range.and_then(|range| range.min.or(range.max));
    bound.map_or_else(|| "1".to_owned(), |bound| bound.to_string())
}
