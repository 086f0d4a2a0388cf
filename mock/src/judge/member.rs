//! Unions: which of its types a value is of, by its kind of JSON.

use speclang::model::{Base, Scalar, Service, Type};

use crate::Json;

/// The type of a union that a value is of.
pub(crate) fn of<'a>(service: &Service, members: &'a [Type], value: &Json) -> Option<&'a Type> {
    members.iter().find(|member| takes(service, member, value))
}

fn takes(service: &Service, ty: &Type, value: &Json) -> bool {
    if let Type::List(_) = ty {
        return matches!(value, Json::List(_));
    }
    match (service.base(ty), value) {
        (Base::Object(_) | Base::Map(_), Json::Object(_)) | (Base::Scalar(Scalar::Boolean, _), Json::Bool(_)) => true,
        (Base::Scalar(scalar, _) | Base::Enum(scalar, _), Json::Number(_)) => scalar.is_number(),
        (Base::Scalar(scalar, _) | Base::Enum(scalar, _), Json::Text(_)) => !scalar.is_plain_json(),
        _ => false,
    }
}

/// What a value of the union has to be, in words.
pub(crate) fn expected(members: &[Type]) -> String {
    let members: Vec<String> = members.iter().map(ToString::to_string).collect();
    format!("must be {}", members.join(" or "))
}
