//! Rows as the spec describes them: only fields that it lists, each in the JSON form of its type.

use speclang::model::{Base, Field, Scalar, SentAs, Service, Type};

use super::sample;
use crate::Json;
use crate::judge::{member, minor, times};

/// A value in the form of its field. Null stays null, and an empty string stays one.
pub(crate) fn field(service: &Service, field: &Field, value: &Json) -> Json {
    spelled(service, (&field.ty, field.sent_as.as_ref().map(|sent_as| sent_as.value)), value)
}

/// The same for a value of a type about which nothing else is said.
pub(crate) fn typed(service: &Service, ty: &Type, value: &Json) -> Json {
    spelled(service, (ty, None), value)
}

fn spelled(service: &Service, (ty, sent_as): (&Type, Option<SentAs>), value: &Json) -> Json {
    if value.is_blank() || matches!(ty, Type::Scalar(Scalar::Any)) {
        return value.clone();
    }
    let inner = |ty: &Type, value: &Json| spelled(service, (ty, sent_as), value);
    match (ty, service.base(ty)) {
        (Type::List(item), _) => Json::List(value.items().iter().map(|value| inner(item, value)).collect()),
        (_, Base::Object(fields)) => {
            let known = fields.iter().filter_map(|(name, field)| {
                let value = match value.get(name) {
                    Some(value) => self::field(service, field, value),
                    None => sample::constant(service, field)?,
                };
                Some((name.value.clone(), value))
            });
            let mut object = Json::Object(known.collect());
            minor::on_wire(service, fields, &mut object);
            object
        }
        (_, Base::Scalar(scalar, _) | Base::Enum(scalar, _)) => self::scalar(scalar, sent_as, value),
        (_, Base::Map(values)) => match value {
            Json::Object(entries) => {
                let entry = |(key, value): &(String, Json)| (key.clone(), inner(values, value));
                Json::Object(entries.iter().map(entry).collect())
            }
            _ => Json::Null,
        },
        (_, Base::Union(members)) => match member::of(service, members, value) {
            Some(member) => typed(service, member, value),
            None => Json::Null,
        },
        (_, Base::Tagged(union)) => match member::by_tag(union, value) {
            member::Found::Of(ty) => {
                let tag = union.tagged_by.as_str();
                let Json::Object(mut members) = typed(service, ty, value) else { return Json::Null };
                if members.iter().all(|(name, _)| name != tag) {
                    members.extend(value.get(tag).map(|value| (tag.to_owned(), value.clone())));
                }
                Json::Object(members)
            }
            member::Found::Open | member::Found::None => value.clone(),
        },
        (_, Base::Missing) => Json::Null,
    }
}

fn scalar(scalar: Scalar, sent_as: Option<SentAs>, value: &Json) -> Json {
    if scalar == Scalar::Any {
        return value.clone();
    }
    let Some(text) = value.scalar_text() else { return Json::Null };
    match scalar {
        Scalar::Integer | Scalar::Unsigned | Scalar::Decimal => Json::Number(text.to_owned()),
        Scalar::Boolean => Json::Bool(text == "true"),
        Scalar::Instant => times::on_wire(text, sent_as),
        _ => Json::text(text),
    }
}
