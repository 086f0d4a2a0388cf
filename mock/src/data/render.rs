//! Rows as the spec describes them: only fields that it lists, each in the JSON form of its type.

use speclang::model::{Base, Scalar, Service, Type};

use crate::Json;

/// A value in the form of its type. Null stays null, and an empty string stays one.
pub(crate) fn typed(service: &Service, ty: &Type, value: &Json) -> Json {
    if value.is_blank() || matches!(ty, Type::Scalar(Scalar::Any)) {
        return value.clone();
    }
    match (ty, service.base(ty)) {
        (Type::List(item), _) => Json::List(value.items().iter().map(|value| typed(service, item, value)).collect()),
        (_, Base::Object(fields)) => {
            let known = fields.iter().filter_map(|(name, field)| {
                let value = value.get(name)?;
                Some((name.value.clone(), typed(service, &field.ty, value)))
            });
            Json::Object(known.collect())
        }
        (_, Base::Scalar(scalar, _) | Base::Enum(scalar, _)) => self::scalar(scalar, value),
        (_, Base::Map(values)) => match value {
            Json::Object(entries) => {
                let entry = |(key, value): &(String, Json)| (key.clone(), typed(service, values, value));
                Json::Object(entries.iter().map(entry).collect())
            }
            _ => Json::Null,
        },
        (_, Base::Missing) => Json::Null,
    }
}

fn scalar(scalar: Scalar, value: &Json) -> Json {
    if scalar == Scalar::Any {
        return value.clone();
    }
    let Some(text) = value.scalar_text() else { return Json::Null };
    match scalar {
        Scalar::Integer | Scalar::Decimal => Json::Number(text.to_owned()),
        Scalar::Boolean => Json::Bool(text == "true"),
        _ => Json::text(text),
    }
}
