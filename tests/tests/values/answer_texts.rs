//! JSON texts of answers, made of the spec: with every field, with none, and with values that nobody listed.

use project_tests::files;
use speclang::model::{Base, Field, Operation, Scalar, Service};
use speclang::{Entries, Sources, load_and_check};

/// The services of the spec.
pub(crate) fn services() -> Vec<Service> {
    let paths = files::below(&files::root().join("spec"), "yaml");
    let texts = paths.iter().map(|path| (files::inside(path).replacen("spec/", "", 1), files::read(path)));
    load_and_check(&Sources::new(texts)).0.services
}

/// What takes the place of each enumeration.
#[derive(Clone, Copy, PartialEq)]
enum Values {
    Listed(usize),
    Unknown,
}

/// The answers of an operation.
pub(crate) fn answers(service: &Service, operation: &Operation) -> Vec<String> {
    let whole = |values| object(service, operation.response.fields(), values, &mut Vec::new());
    let nulls: Vec<String> = operation.response.fields().keys().map(|name| format!("\"{name}\":null")).collect();
    let listed = (0..4).map(|index| whole(Values::Listed(index)));
    listed.chain([whole(Values::Unknown), "{}".to_owned(), format!("{{{}}}", nulls.join(","))]).collect()
}

fn object(service: &Service, fields: &Entries<Field>, values: Values, around: &mut Vec<String>) -> String {
    let members = fields.iter().map(|(name, field)| {
        let ty = field.ty.item().to_string();
        let count = if around.contains(&ty) { 0 } else { 2 };
        around.push(ty);
        let value = if field.ty.is_list() {
            let items: Vec<String> = (0..count).map(|_| value(service, field, values, around)).collect();
            format!("[{}]", items.join(","))
        } else {
            value(service, field, values, around)
        };
        around.pop();
        format!("\"{name}\":{value}", name = name.value)
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn value(service: &Service, field: &Field, values: Values, around: &mut Vec<String>) -> String {
    match service.base(&field.ty) {
        Base::Object(fields) => object(service, fields, values, around),
        Base::Enum(scalar, listed) => {
            let keys: Vec<&str> = listed.values.keys().collect();
            let text = match values {
                Values::Listed(index) => keys.get(index % keys.len().max(1)).copied().unwrap_or("7"),
                Values::Unknown => "987654",
            };
            if scalar == Scalar::Integer { text.to_owned() } else { format!("\"{text}\"") }
        }
        Base::Scalar(scalar, _) => match scalar {
            Scalar::Text => "\"文本 \\\"\\u00e9\\ud83d\\ude00\\n\"".to_owned(),
            Scalar::Integer => "9007199254740993".to_owned(),
            Scalar::Unsigned => "18446744073709551615".to_owned(),
            Scalar::Decimal => "-1234567890123456789.123456780".to_owned(),
            Scalar::Boolean => "true".to_owned(),
            Scalar::Instant => "\"9999-12-31T23:59:59Z\"".to_owned(),
            Scalar::Date => "\"2026-02-28\"".to_owned(),
            Scalar::Month => "\"2026-11\"".to_owned(),
            Scalar::Bytes | Scalar::File => "[1]".to_owned(),
            Scalar::Any => "{\"a\":[1.50]}".to_owned(),
        },
        Base::Union(members) => value(service, &Field::of(members[0].clone()), values, around),
        Base::Map(_) => "{}".to_owned(),
        Base::Tagged(_) | Base::Missing => "null".to_owned(),
    }
}
