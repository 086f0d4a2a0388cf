//! The answer of an operation that no binding lays over data: every field that the spec lists, with a value of its type.

use speclang::Entries;
use speclang::model::{self, Base, Field, Items, Operation, Scalar, Service, Tagged, Type};

use super::{page, render, sample};
use crate::judge::{Scope, minor, times};
use crate::placed::Response;
use crate::{Json, placed};

/// An example of the answer, and the header that leads to the next page: of an object every field once, of a list one item. A value
/// that the request names comes back.
pub(super) fn answer(scope: &Scope<'_>) -> (Response, Option<String>) {
    let (service, operation) = (scope.service, scope.operation);
    let mut response = Response::from(whole(scope));
    let Some(paging) = &operation.paging else { return (response, None) };
    // One row, in the list that pages are cut from.
    let items = paging.items_of(operation, service);
    let row = items.as_ref().and_then(|items| {
        let listed = match items {
            Items::Answer(ty) => one(service, &Field::of((*ty).clone()), &mut Vec::new(), 0),
            Items::Fields(fields) => one(service, fields.last()?.1, &mut Vec::new(), 0),
        };
        Some(listed)
    });
    let page = page::cut(Some(paging), scope, row.iter().collect());
    let rows = page.rows.iter().map(|row| (*row).clone()).collect();
    if let Some(names) = paging.items_inside(operation, service) {
        placed::at(&mut response.body, names, Json::List(rows));
    }
    response.put_all(service.data_path(), page.told(Some(paging), scope));
    (response, page.link(Some(paging), scope))
}

/// An example of every documented header, but of those that lead somewhere.
pub(crate) fn headers(scope: &Scope<'_>) -> Vec<(String, String)> {
    let known = scope.operation.response_headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("link"));
    let text = |field| value(scope.service, field, &mut Vec::new(), 0).scalar_text().map(str::to_owned);
    known.filter_map(|(name, field)| Some((name.to_ascii_lowercase(), text(field)?))).collect()
}

fn whole(scope: &Scope<'_>) -> Json {
    let (service, operation) = (scope.service, scope.operation);
    match &operation.response.value {
        model::Response::Type(ty) if ty.is_list() || !matches!(service.base(ty), Base::Object(_)) => {
            value(service, &Field::of(ty.clone()), &mut Vec::new(), 0)
        }
        model::Response::Fields(_) | model::Response::Type(_) => object(scope),
        model::Response::Text | model::Response::Bytes => Json::text("example"),
        model::Response::Nothing => Json::Null,
    }
}

/// Every field once.
fn object(scope: &Scope<'_>) -> Json {
    let (service, operation) = (scope.service, scope.operation);
    let failures = operation.partial_failure.as_ref().map(|name| name.as_str());
    let fields = service.response_fields(operation);
    let members = fields.iter().map(|(name, field)| {
        let value = if let Some(constant) = sample::constant(service, field) {
            constant
        } else if failures == Some(name.as_str()) {
            Json::List(Vec::new())
        } else if let Some(code) = success_code(service, name) {
            Json::text(code)
        } else {
            named(scope, operation, name, field).unwrap_or_else(|| value(service, field, &mut Vec::new(), 0))
        };
        (name.value.clone(), value)
    });
    let mut object = Json::Object(members.collect());
    with_currencies(service, fields, &mut object);
    object
}

/// The amounts of an example in minor units; a currency that nobody knows becomes a known one.
fn with_currencies(service: &Service, fields: &Entries<Field>, object: &mut Json) {
    minor::name_currencies(service, fields, object);
    minor::on_wire(service, fields, object);
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
            let value = scope.value(name).map(|value| times::as_data(value, parameter));
            value.map(|value| render::field(scope.service, field, &value))
        }
        Base::Object(_) | Base::Map(_) | Base::Union(_) | Base::Tagged(_) | Base::Missing => None,
    }
}

/// A value of a field: of a list as few items as it may have, of an object all fields. `around` are the types that it lies in; items of
/// other numbers differ.
fn value(service: &Service, field: &Field, around: &mut Vec<String>, number: usize) -> Json {
    of_type(service, field, &field.ty, around, number)
}

fn of_type(service: &Service, field: &Field, ty: &Type, around: &mut Vec<String>, number: usize) -> Json {
    match ty {
        Type::List(_) if is_around(ty, around) => Json::List(Vec::new()),
        Type::Map(_) if is_around(ty, around) => Json::Object(Vec::new()),
        Type::Map(values) => {
            let entry = |at| (key(field, at), of_type(service, field, values, around, number + at));
            Json::Object((0..count(field)).map(entry).collect())
        }
        Type::Union(members) => {
            // What leads back is left to the other members.
            let open: Vec<&Type> = members.iter().filter(|member| !is_around(member, around)).collect();
            let member = open.get(number % open.len().max(1));
            member.map_or(Json::Null, |member| of_type(service, &Field::of((*member).clone()), member, around, number))
        }
        Type::List(item) => {
            // Of a union one of each, where there is room for them.
            let members = match service.base(item) {
                Base::Union(members) => members.len(),
                Base::Tagged(union) => union.members().count(),
                _ => 1,
            };
            let most = field.max_items.as_ref().map_or(usize::MAX, |most| most.value as usize);
            let count = count(field).max(members.min(most));
            let items = (0..count).map(|at| of_type(service, field, item, around, number + at));
            Json::List(items.collect())
        }
        _ => one(service, field, around, number),
    }
}

/// The key of an entry; those of other numbers differ.
fn key(field: &Field, number: usize) -> String {
    let most = field.max_key_length.as_ref().map_or(usize::MAX, |most| most.value as usize);
    let key = format!("example{number}");
    key[key.len().saturating_sub(most)..].to_owned()
}

/// How many items a list has: one, or as many as it must.
fn count(field: &Field) -> usize {
    let least = field.min_items.as_ref().map_or(1, |least| least.value.max(1));
    let most = field.max_items.as_ref().map_or(u32::MAX, |most| most.value);
    least.min(most).min(MOST) as usize
}

/// A sample is to be read: longer lists are cut.
const MOST: u32 = 1000;

fn is_around(ty: &Type, around: &[String]) -> bool {
    match ty.item() {
        Type::Named(name) => around.contains(name),
        Type::Union(members) => members.iter().all(|member| is_around(member, around)),
        _ => false,
    }
}

/// One item of all lists, or the only value.
fn one(service: &Service, field: &Field, around: &mut Vec<String>, number: usize) -> Json {
    if let Some(constant) = sample::constant(service, field) {
        return constant;
    }
    match service.base_of_values(&field.ty) {
        Base::Object(fields) => {
            around.push(field.ty.item().to_string());
            // An object within itself is left out, as a list of it is empty.
            let ends = |field: &Field| field.ty.is_collection() || !is_around(&field.ty, around);
            let inside: Vec<_> = fields.iter().filter(|(_, field)| ends(field)).collect();
            let members =
                inside.into_iter().map(|(name, field)| (name.value.clone(), value(service, field, around, number)));
            let mut object = Json::Object(members.collect());
            with_currencies(service, fields, &mut object);
            around.pop();
            object
        }
        Base::Enum(scalar, values) => {
            let excluded = |wire: &str| field.except.iter().any(|known| known.as_str() == wire);
            let listed: Vec<&str> = values.values.keys().filter(|wire| !excluded(wire)).collect();
            let wire = listed.get(number % listed.len().max(1)).copied().unwrap_or_default();
            sample::in_form(field, scalar, wire.to_owned())
        }
        Base::Scalar(scalar, shape) => sample::scalar(service, field, (scalar, shape), number),
        Base::Tagged(union) => {
            around.push(field.ty.item().to_string());
            let object = tagged(service, union, around, number);
            around.pop();
            object
        }
        Base::Map(_) | Base::Union(_) | Base::Missing => Json::Null,
    }
}

/// An object of one of the types, with its tag; those of other numbers are of others.
fn tagged(service: &Service, union: &Tagged, around: &mut Vec<String>, number: usize) -> Json {
    let open: Vec<_> = union.members().filter(|(_, ty)| !is_around(ty, around)).collect();
    let Some((tag, ty)) = open.get(number % open.len().max(1)) else { return Json::Null };
    let Json::Object(mut members) = of_type(service, &Field::of((*ty).clone()), ty, around, number) else {
        return Json::Null;
    };
    let name = union.tagged_by.as_str();
    members.retain(|(known, _)| known != name);
    if let Some(tag) = tag {
        let own = match service.base(ty) {
            Base::Object(fields) => fields.get(name).map(|field| service.base(&field.ty)),
            _ => None,
        };
        let value = match own {
            Some(Base::Scalar(scalar, _) | Base::Enum(scalar, _)) if scalar.is_number() => {
                Json::Number((*tag).to_owned())
            }
            Some(Base::Scalar(Scalar::Boolean, _)) => Json::Bool(*tag == "true"),
            None if matches!(*tag, "true" | "false") => Json::Bool(*tag == "true"),
            _ => Json::text(*tag),
        };
        members.insert(0, (name.to_owned(), value));
    }
    Json::Object(members)
}

#[cfg(test)]
mod tests {
    use speclang::model::Service;

    use super::{Scope, answer};
    use crate::judge::faults;

    /// Fields with every limit, in lists and objects, as a response may have them.
    const LIMITS: &str = "\
# file: operations/show.yaml
operation: ShowThing
summary: Shows a thing.
request: GET /thing
group: things
source: show
safety: read
response:
  code: {type: text, pattern: '[A-Z]{2}-[0-9]{4,}', min_length: 9, doc: Code.}
  note: {type: text, min_length: 20, max_length: 21, doc: Note.}
  short: {type: text, max_length: 2, doc: Short.}
  count: {type: integer, range: -9..=-3, doc: Count.}
  price: {type: decimal, range: 0.001..=0.002, scale: 3, doc: Price.}
  rate: {type: decimal, above: 7, scale: 0, doc: Rate.}
  size: {type: integer, sent_as: text, range: 100..=, doc: Size.}
  grosses: {type: integer, range: 5..=1000, multiple_of: 144, doc: Grosses.}
  step: {type: decimal, above: 1.05, range: ..=1.2, multiple_of: 0.05, scale: 2, doc: Step.}
  steps: {type: list of integer, min_items: 3, unique: true, above: 7, multiple_of: 4000, doc: Steps.}
  tags: {type: list of text, min_items: 4, max_items: 5, unique: true, max_length: 1, doc: Tags.}
  days: {type: list of date, min_items: 3, unique: true, doc: Days.}
  none: {type: list of text, max_items: 0, doc: Reserved.}
  kinds: {type: list of Kind, min_items: 2, unique: true, doc: Kinds.}
  parts: {type: list of Part, min_items: 2, unique: true, doc: Parts.}
  marks: {type: map of text, min_items: 2, max_key_length: 3, min_length: 9, doc: Marks.}
  parts_by_name: {type: map of Part, doc: Parts by name.}
  sizes: {type: map of integer, range: 5..=9, doc: Sizes.}
  any: {type: any, doc: Anything.}
  id: {type: ThingId, doc: Id.}
types:
  Kind:
    doc: Kind of a thing.
    enum: {of: text, values: {old: {doc: Old.}, new: {doc: New.}}}
  Part:
    doc: A part.
    fields:
      number: {type: text, min_length: 6, doc: Number.}
  ThingId:
    doc: Id of a thing.
    scalar: text
    pattern: '[a-f0-9]{32}'
    max_length: 32
errors: {T.1: 400}
";

    fn services(text: &str) -> Vec<Service> {
        let sources = speclang::check::case(text);
        let (api, found) = speclang::load(&sources);
        assert!(found.is_empty(), "{}", speclang::render_text(&found, &sources, false));
        api.services
    }

    #[test]
    fn every_field_of_a_sample_keeps_its_limits_and_is_the_same_each_time() {
        for service in services(LIMITS) {
            for operation in &service.operations {
                let scope = Scope { service: &service, operation, given: &[], inside: None, address: ("/thing", "") };
                let (once, again) = (answer(&scope).0.body, answer(&scope).0.body);
                assert_eq!(once, again);
                for (name, field) in service.response_fields(operation) {
                    let value = once.get(name).expect("every field has a value");
                    assert_eq!(faults(&scope, name, field, value), [""; 0], "{value}");
                }
            }
        }
    }
}
