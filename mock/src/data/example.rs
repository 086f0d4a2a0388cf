//! The answer of an operation that no binding lays over data: every field that the spec lists, with a value of its type.

use speclang::model::{Base, Field, Items, Operation, Response, Scalar, Service, Shape, Type};

use super::page;
use crate::Json;
use crate::judge::Scope;

/// An example of the answer, and the header that leads to the next page: of an object every field once, of a list one item. A value
/// that the request names comes back.
pub(super) fn answer(scope: &Scope<'_>) -> (Json, Option<String>) {
    let (service, operation) = (scope.service, scope.operation);
    let mut body = whole(scope);
    let Some(paging) = &operation.paging else { return (body, None) };
    // One row, in the list that pages are cut from.
    let items = paging.items_of(operation, service);
    let row = items.as_ref().and_then(Items::ty).map(|list| {
        let field = match &items {
            Some(Items::Fields(fields)) => fields.last().map(|(_, field)| *field),
            _ => None,
        };
        one(service, field, list, &mut Vec::new())
    });
    let page = page::cut(Some(paging), scope, row.iter().collect());
    let rows = page.rows.iter().map(|row| (*row).clone()).collect();
    page::put(&mut body, paging.items_path(operation), Json::List(rows));
    for (path, value) in page.told(Some(paging), scope) {
        page::put(&mut body, path.names(), value);
    }
    (body, page.link(Some(paging), scope))
}

fn whole(scope: &Scope<'_>) -> Json {
    let (service, operation) = (scope.service, scope.operation);
    match &operation.response.value {
        Response::Type(ty) if ty.is_list() => of_type(service, None, ty, &mut Vec::new()),
        Response::Fields(_) | Response::Type(_) => object(scope),
        Response::Text | Response::Bytes => Json::text("example"),
        Response::Nothing => Json::Null,
    }
}

/// Every field once.
fn object(scope: &Scope<'_>) -> Json {
    let (service, operation) = (scope.service, scope.operation);
    let failures = operation.partial_failure.as_ref().map(|name| name.as_str());
    let members = service.response_fields(operation).iter().map(|(name, field)| {
        let value = if failures == Some(name.as_str()) {
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
    of_type(service, Some(field), &field.ty, around)
}

fn of_type(service: &Service, field: Option<&Field>, ty: &Type, around: &mut Vec<String>) -> Json {
    match ty {
        Type::List(_) if is_around(ty, around) => Json::List(Vec::new()),
        Type::List(item) => Json::List(vec![of_type(service, field, item, around)]),
        _ => one(service, field, ty, around),
    }
}

fn is_around(ty: &Type, around: &[String]) -> bool {
    matches!(ty.item(), Type::Named(name) if around.contains(name))
}

/// One item of all lists, or the only value.
fn one(service: &Service, field: Option<&Field>, ty: &Type, around: &mut Vec<String>) -> Json {
    match service.base(ty) {
        Base::Object(fields) => {
            around.push(ty.item().to_string());
            let members = fields.iter().map(|(name, field)| (name.value.clone(), value(service, field, around)));
            let object = Json::Object(members.collect());
            around.pop();
            object
        }
        Base::Enum(scalar, values) => {
            let except = field.map(|field| field.except.as_slice()).unwrap_or_default();
            let excluded = |wire: &str| except.iter().any(|known| known.as_str() == wire);
            let wire = values.values.keys().find(|wire| !excluded(wire)).unwrap_or_default();
            if scalar == Scalar::Integer { Json::Number(wire.to_owned()) } else { Json::text(wire) }
        }
        Base::Scalar(scalar, shape) => self::scalar(scalar, field, shape),
        Base::Missing => Json::Null,
    }
}

fn scalar(scalar: Scalar, field: Option<&Field>, shape: Option<&Shape>) -> Json {
    match scalar {
        Scalar::Text => {
            let most = field
                .and_then(|field| field.max_length)
                .or_else(|| shape?.max_length)
                .map_or(usize::MAX, |most| most.value as usize);
            Json::text("example".chars().take(most).collect::<String>())
        }
        Scalar::Integer => {
            let range = field.and_then(|field| field.range).or_else(|| shape?.range);
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
