//! The answer of an operation that no binding lays over data: every field that the spec lists, with a value of its type.

use speclang::model::{Base, Field, Operation, Scalar, Service, Shape, Type};

use super::page;
use crate::Json;
use crate::judge::Scope;

/// Every field once, and one row in the list that pages are cut from; a value that the request names comes back.
pub(super) fn answer(scope: &Scope<'_>) -> Json {
    let (service, operation) = (scope.service, scope.operation);
    let paging = operation.paging.as_ref();
    let row =
        paging.and_then(|paging| operation.response.get(&paging.items)).map(|rows| one(service, rows, &mut Vec::new()));
    let page = page::cut(paging, scope, row.iter().collect());
    let is =
        |name: &str, wanted: Option<&speclang::Spanned<String>>| wanted.is_some_and(|wanted| wanted.as_str() == name);
    let members = operation.response.iter().map(|(name, field)| {
        let value = if is(name, paging.map(|paging| &paging.items)) {
            Json::List(page.rows.iter().map(|row| (*row).clone()).collect())
        } else if is(name, paging.and_then(|paging| paging.total.as_ref())) {
            Json::Number(row.iter().count().to_string())
        } else if let Some((_, marker)) = page.next.as_ref().filter(|(next, _)| *next == name.value) {
            marker.clone()
        } else if is(name, operation.partial_failure.as_ref()) {
            Json::List(Vec::new())
        } else if let Some(code) = success_code(service, name) {
            Json::text(code)
        } else {
            named(scope, operation, name, field).unwrap_or_else(|| value(service, field, &mut Vec::new()))
        };
        (name.value.clone(), value)
    });
    Json::Object(members.collect())
}

/// The code of success, where refusals have their code under that name.
fn success_code<'a>(service: &'a Service, name: &str) -> Option<&'a str> {
    let mut codes = service.file.error_bodies.iter().filter_map(|body| body.code.as_ref());
    let is_code = codes.any(|code| code.only() == Some(name));
    is_code.then(|| service.file.success_codes.first()).flatten().map(|code| code.as_str())
}

/// What the request says under the same name and type.
fn named(scope: &Scope<'_>, operation: &Operation, name: &str, field: &Field) -> Option<Json> {
    let (_, parameter) = operation.parameter(name).filter(|(_, parameter)| parameter.ty.value == field.ty.value)?;
    match scope.service.base(&parameter.ty) {
        Base::Scalar(..) | Base::Enum(..) => {
            scope.value(name).map(|value| super::render::typed(scope.service, &field.ty, &value))
        }
        Base::Object(_) | Base::Missing => None,
    }
}

/// A value of a field: of a list one item, of an object all fields. `around` are the types that it lies in.
fn value(service: &Service, field: &Field, around: &mut Vec<String>) -> Json {
    of_type(service, field, &field.ty, around)
}

fn of_type(service: &Service, field: &Field, ty: &Type, around: &mut Vec<String>) -> Json {
    match ty {
        Type::List(_) if is_around(ty, around) => Json::List(Vec::new()),
        Type::List(item) => Json::List(vec![of_type(service, field, item, around)]),
        _ => one(service, field, around),
    }
}

fn is_around(ty: &Type, around: &[String]) -> bool {
    matches!(ty.item(), Type::Named(name) if around.contains(name))
}

/// One item of all lists, or the only value.
fn one(service: &Service, field: &Field, around: &mut Vec<String>) -> Json {
    match service.base(&field.ty) {
        Base::Object(fields) => {
            around.push(field.ty.item().to_string());
            let members = fields.iter().map(|(name, field)| (name.value.clone(), value(service, field, around)));
            let object = Json::Object(members.collect());
            around.pop();
            object
        }
        Base::Enum(scalar, values) => {
            let excluded = |wire: &str| field.except.iter().any(|known| known.as_str() == wire);
            let wire = values.values.keys().find(|wire| !excluded(wire)).unwrap_or_default();
            if scalar == Scalar::Integer { Json::Number(wire.to_owned()) } else { Json::text(wire) }
        }
        Base::Scalar(scalar, shape) => self::scalar(scalar, field, shape),
        Base::Missing => Json::Null,
    }
}

fn scalar(scalar: Scalar, field: &Field, shape: Option<&Shape>) -> Json {
    match scalar {
        Scalar::Text => {
            let most = field.max_length.or_else(|| shape?.max_length).map_or(usize::MAX, |most| most.value as usize);
            Json::text("example".chars().take(most).collect::<String>())
        }
        Scalar::Integer => {
            let range = field.range.or_else(|| shape?.range);
            let least = range.and_then(|range| range.value.min).map(|least| least.to_string());
            Json::Number(least.unwrap_or_else(|| "1".to_owned()))
        }
        Scalar::Decimal => Json::Number("1.00".to_owned()),
        Scalar::Boolean => Json::Bool(true),
        Scalar::Instant => Json::text("2026-01-02T03:04:05Z"),
        Scalar::Date => Json::text("2026-01-02"),
        Scalar::Month => Json::text("2026-01"),
    }
}
