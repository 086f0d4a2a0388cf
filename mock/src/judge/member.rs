//! Unions: which of its types a value is of, by its kind of JSON.

use speclang::model::{Base, OTHERWISE, Scalar, Service, Tagged, Type};

use crate::{Json, number};

/// The type of a union that a value is of.
pub(crate) fn of<'a>(service: &Service, members: &'a [Type], value: &Json) -> Option<&'a Type> {
    members.iter().find(|member| takes(service, member, value))
}

fn takes(service: &Service, ty: &Type, value: &Json) -> bool {
    if let Type::List(_) = ty {
        return matches!(value, Json::List(_));
    }
    match (service.base(ty), value) {
        (Base::Object(_) | Base::Map(_) | Base::Tagged(_), Json::Object(_))
        | (Base::Scalar(Scalar::Boolean, _), Json::Bool(_)) => true,
        (Base::Scalar(scalar, _) | Base::Enum(scalar, _), Json::Number(_)) => scalar.is_number(),
        (Base::Scalar(scalar, _) | Base::Enum(scalar, _), Json::Text(_)) => !scalar.is_plain_json(),
        _ => false,
    }
}

/// The type that a text of a form is of, where all single values are text: a number or a boolean if it reads as one.
pub(crate) fn of_text<'a>(service: &Service, members: &'a [Type], text: &str) -> Option<&'a Type> {
    let single = members.iter().filter(|member| !member.is_list()).filter_map(|member| match service.base(member) {
        Base::Scalar(scalar, _) | Base::Enum(scalar, _) if scalar != Scalar::Any => Some((member, scalar)),
        _ => None,
    });
    let fits = |scalar: Scalar| match scalar {
        Scalar::Boolean => matches!(text, "true" | "false"),
        scalar => !scalar.is_number() || number::decimal(text).is_some(),
    };
    let mut fitting: Vec<(&Type, Scalar)> = single.filter(|(_, scalar)| fits(*scalar)).collect();
    // Text takes whatever nothing else does.
    fitting.sort_by_key(|(_, scalar)| !scalar.is_plain_json());
    fitting.first().map(|(member, _)| *member)
}

/// What a value of the union has to be, in words.
pub(crate) fn expected(members: &[Type]) -> String {
    let members: Vec<String> = members.iter().map(ToString::to_string).collect();
    format!("must be {}", members.join(" or "))
}

/// What an object of a union with tags is.
pub(crate) enum Found<'a> {
    /// An object of that type.
    Of(&'a Type),
    /// One that nobody describes, which may come.
    Open,
    /// One of no tag that is listed.
    None,
}

/// The type that the tag of an object names.
pub(crate) fn by_tag<'a>(union: &'a Tagged, object: &Json) -> Found<'a> {
    let tag = object.text_of(&union.tagged_by).filter(|tag| *tag != OTHERWISE);
    let listed = tag.and_then(|tag| union.values.get(tag)).or_else(|| union.values.get(OTHERWISE));
    match listed {
        Some(ty) => Found::Of(&ty.value),
        None if union.open => Found::Open,
        None => Found::None,
    }
}
