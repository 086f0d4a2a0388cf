//! The form of values: types, enumerations, lists, maps and objects.

use speclang::model::{Base, EnumDef, Field, Outcome, Place, Scalar, SentAs, Shape, State, Type};

use super::scope::{Inside, Scope};
use super::{Violations, limits, member, minor, parameter, times};
use crate::{Given, Json, number};

/// Judges the value of a parameter: its name as rules call it, and as the caller finds it.
pub(crate) fn judge(
    scope: &Scope<'_>,
    names: (&str, &str),
    place: Place,
    field: &Field,
    value: &Json,
    found: &mut Violations,
) {
    if field.ty.is_list() {
        limits::of_list(names.1, field, value, found);
    }
    typed(scope, names, (place, field, &field.ty), value, found);
}

fn typed(
    scope: &Scope<'_>,
    (name, shown): (&str, &str),
    (place, field, ty): (Place, &Field, &Type),
    value: &Json,
    found: &mut Violations,
) {
    if let Type::List(item) = ty {
        let Json::List(items) = value else { return found.add(shown, "must be a list") };
        for (at, value) in items.iter().enumerate() {
            typed(scope, (name, &format!("{shown}[{at}]")), (place, field, item), value, found);
        }
        return;
    }
    if let Type::Map(values) = ty {
        let Json::Object(entries) = value else { return found.add(shown, "must be an object") };
        limits::of_map(scope.service, shown, field, entries, found);
        for (key, value) in entries {
            typed(scope, (name, &format!("{shown}[{key}]")), (place, field, values), value, found);
        }
        return;
    }
    if let Type::Union(members) = ty {
        let member = match value {
            Json::Text(text) if place == Place::Form => member::of_text(scope.service, members, text),
            value => member::of(scope.service, members, value),
        };
        let Some(member) = member else {
            return found.add(shown, member::expected(members));
        };
        // Its limits are those of its own type.
        return judge(scope, (name, shown), place, &Field::of(member.clone()), value, found);
    }
    match scope.service.base(ty) {
        // Any JSON will do, and the values of a map are judged one by one.
        Base::Scalar(Scalar::Any, _) | Base::Map(_) | Base::Union(_) | Base::Missing => {}
        Base::Tagged(union) => {
            if !matches!(value, Json::Object(_)) {
                return found.add(shown, "must be an object");
            }
            match member::by_tag(union, value) {
                member::Found::Of(ty) => judge(scope, (name, shown), place, &Field::of(ty.clone()), value, found),
                member::Found::Open => {}
                member::Found::None => {
                    let tags: Vec<&str> = union.values.keys().collect();
                    found.add(
                        &format!("{shown}.{}", union.tagged_by.value),
                        format!("must be one of {}", tags.join(", ")),
                    );
                }
            }
        }
        Base::Scalar(scalar, shape) => self::scalar(scope, shown, (place, field), (scalar, shape), value, found),
        Base::Enum(of, listed) => enumeration(scope, shown, (place, field), (of, listed), value, found),
        Base::Object(fields) => {
            if !matches!(value, Json::Object(_)) {
                return found.add(shown, "must be an object");
            }
            let inner = Scope { inside: Some(Inside { prefix: name, fields, object: value }), ..*scope };
            for (field_name, field) in fields {
                let given = Given::of_member(value.get(field_name));
                let (name, shown) = (format!("{name}.{field_name}"), format!("{shown}.{field_name}"));
                parameter(&inner, &name, &shown, place, field, &given, found);
            }
        }
    }
}

/// The text of a value that stands on the wire as the spec says, or what it should be.
fn wire_text<'v>(place: Place, field: &Field, scalar: Scalar, value: &'v Json) -> Result<&'v str, &'static str> {
    let as_text = !matches!(place, Place::Body | Place::Whole)
        || !(scalar.is_plain_json() || field.sent_as.as_ref().is_some_and(|sent_as| sent_as.value.is_unix()))
        || field.sent_as.as_ref().is_some_and(|sent_as| sent_as.value == SentAs::Text);
    match (value, scalar) {
        (Json::Text(text), _) if as_text => Ok(text),
        (Json::Number(text), Scalar::Integer | Scalar::Unsigned | Scalar::Decimal | Scalar::Instant) if !as_text => {
            Ok(text)
        }
        (Json::Bool(true), Scalar::Boolean) if !as_text => Ok("true"),
        (Json::Bool(false), Scalar::Boolean) if !as_text => Ok("false"),
        _ if as_text => Err("must be a string"),
        _ if scalar == Scalar::Boolean => Err("must be true or false"),
        _ => Err("must be a number"),
    }
}

fn scalar(
    scope: &Scope<'_>,
    shown: &str,
    (place, field): (Place, &Field),
    (scalar, shape): (Scalar, Option<&Shape>),
    value: &Json,
    found: &mut Violations,
) {
    let text = match wire_text(place, field, scalar, value) {
        Ok(text) => text,
        Err(why) => return found.add(shown, why),
    };
    let amount = match minor::amount(scope.service, |name| scope.beside(name), field, text) {
        Some(Err(why)) => return found.add(shown, why),
        Some(Ok(amount)) => Some(amount),
        None => None,
    };
    let text = amount.as_deref().unwrap_or(text);
    let form = match scalar {
        Scalar::Text | Scalar::Any | Scalar::Bytes | Scalar::File => None,
        Scalar::Integer => number::integer(text).is_none().then_some("must be a 64-bit integer"),
        Scalar::Unsigned => number::unsigned(text).is_none().then_some("must be a 64-bit integer that is not negative"),
        Scalar::Decimal => number::decimal(text).is_none().then_some("must be a decimal number of at most 28 digits"),
        Scalar::Boolean => (!["true", "false"].contains(&text)).then_some("must be true or false"),
        Scalar::Instant => times::instant(text, field).is_none().then_some(times::form(field)),
        Scalar::Date => times::moment(text, scalar).is_none().then_some("must be a date in the format yyyy-MM-dd"),
        Scalar::Month => times::moment(text, scalar).is_none().then_some("must be a month in the format yyyy-MM"),
    };
    if let Some(form) = form {
        return found.add(shown, form);
    }
    // A value that stands for something lies outside all limits.
    if field.named.get(text).is_none() {
        limits::of_text(scope.service, shown, field, shape, scalar, text, found);
    }
}

fn enumeration(
    scope: &Scope<'_>,
    shown: &str,
    (place, field): (Place, &Field),
    (of, listed): (Scalar, &EnumDef),
    value: &Json,
    found: &mut Violations,
) {
    let text = match wire_text(place, field, of, value) {
        Ok(text) => text,
        Err(why) => return found.add(shown, why),
    };
    let is_excepted = |value: &str| field.except.iter().any(|except| except.as_str() == value);
    let unlisted = !listed.open && listed.values.get(text).is_none() && field.named.get(text).is_none();
    if unlisted || is_excepted(text) {
        let outcome = scope.outcome(place, field, State::NonEnum);
        if matches!(outcome, Outcome::Unsupported | Outcome::Unknown) {
            let allowed: Vec<&str> = listed.values.keys().filter(|value| !is_excepted(value)).collect();
            return found.add(shown, format!("must be one of {}", allowed.join(", ")));
        }
    } else if of == Scalar::Integer && number::integer(text).is_none() {
        return found.add(shown, "must be an integer");
    }
    limits::of_text(scope.service, shown, field, None, of, text, found);
}
