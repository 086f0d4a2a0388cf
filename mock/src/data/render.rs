//! Rows as the spec describes them: only fields that it lists, each in the JSON form of its type.

use speclang::model::{Base, Operation, Scalar, Service, Type};

use crate::Json;

/// A value in the form of its type. Null stays null, and an empty string stays one.
pub(crate) fn typed(service: &Service, ty: &Type, value: &Json) -> Json {
    if value.is_blank() {
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
        (_, Base::Missing) => Json::Null,
    }
}

fn scalar(scalar: Scalar, value: &Json) -> Json {
    let Some(text) = value.scalar_text() else { return Json::Null };
    match scalar {
        Scalar::Integer | Scalar::Decimal => Json::Number(text.to_owned()),
        Scalar::Boolean => Json::Bool(text == "true"),
        _ => Json::text(text),
    }
}

/// The answer of an operation that is bound to no data: lists of nothing, and a count of 0.
pub(crate) fn empty(operation: &Operation) -> Json {
    let total = operation.paging.as_ref().and_then(|paging| paging.total.as_ref()).map(|total| total.as_str());
    let members = operation.response.iter().filter_map(|(name, field)| {
        if field.ty.is_list() {
            Some((name.value.clone(), Json::List(Vec::new())))
        } else {
            (Some(name.as_str()) == total).then(|| (name.value.clone(), Json::Number("0".to_owned())))
        }
    });
    Json::Object(members.collect())
}
