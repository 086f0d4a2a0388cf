//! Receiving: an HTTP request becomes a state or a value for each parameter of its operation.

mod form;
mod multipart;
mod query;
mod route;
mod whole;

pub(crate) use query::pairs;
pub(crate) use route::{Route, find};

use hyper::HeaderMap;
use speclang::model::{Operation, Place, Service};

use crate::{Given, Json};
use form::Form;

/// A request, read.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    /// Parameters in the order of the operation, by wire name.
    pub(crate) given: Vec<(Place, String, Given)>,
    /// Names in query and body that the operation does not have.
    pub(crate) strangers: Vec<String>,
    /// Why the body could not be read.
    pub(crate) broken_body: Option<String>,
}

/// The parts of a request that parameters stand in.
pub(crate) struct Parts<'a> {
    pub(crate) path: &'a [(String, String)],
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// Reads every parameter of an operation.
pub(crate) fn read(operation: &Operation, service: &Service, parts: &Parts<'_>) -> Received {
    let pairs = pairs(parts.query);
    let body = match operation.body_place() {
        Place::Form if operation.is_multipart() => Form::of_parts(service, parts.headers, parts.body).map(Body::Form),
        Place::Form => Form::read(service, parts.headers, parts.body).map(Body::Form),
        Place::Whole => whole::read(operation, service, parts.headers, parts.body).map(Body::Whole),
        _ if parts.body.is_empty() => Ok(Body::Json(Json::Object(Vec::new()))),
        _ => whole::of_type(operation, service, parts.headers).and_then(|()| json(parts.body)).map(Body::Json),
    };
    let (body, broken_body) = match body {
        Ok(body) => (body, None),
        Err(why) => (Body::Json(Json::Object(Vec::new())), Some(why)),
    };
    let given = operation.parameters().map(|(place, name, field)| {
        let given = match place {
            Place::Path => {
                let value = parts.path.iter().find(|(known, _)| *known == name.value);
                value.map_or(Given::State(speclang::model::State::Absent), |(_, value)| Given::Value(Json::text(value)))
            }
            Place::Query => query::given(name, field, &pairs, &service.file.wire.query),
            Place::Header => query::header(name, field, parts.headers, &service.file.wire.header),
            Place::Body | Place::Form | Place::Whole => match &body {
                Body::Whole(given) => given.clone(),
                Body::Json(object) => Given::of_member(object.get(name)),
                Body::Form(form) => form.given(name, field),
            },
        };
        (place, name.value.clone(), given)
    });
    let given: Vec<_> = given.collect();
    let mut strangers: Vec<String> = Vec::new();
    let in_query = pairs.iter().filter_map(|(name, _)| name.as_ref().ok());
    let key = service.file.auth.query.as_ref().map(|query| query.parameter.as_str());
    let every = &service.file.every_call.query;
    let is_known = |name: &str| operation.query.get(name).is_some() || every.get(name).is_some() || Some(name) == key;
    strangers.extend(in_query.filter(|name| !is_known(name)).cloned());
    match &body {
        Body::Json(Json::Object(members)) => {
            let names = members.iter().map(|(name, _)| name);
            strangers.extend(names.filter(|name| operation.body.get(name).is_none()).cloned());
        }
        Body::Json(_) | Body::Whole(_) => {}
        Body::Form(form) => strangers.extend(form.strangers()),
    }
    Received { given, strangers, broken_body }
}

/// A body by its encoding.
enum Body<'a> {
    Json(Json),
    Form(Form<'a>),
    Whole(Given),
}

/// The object of a body.
fn json(bytes: &[u8]) -> Result<Json, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())?;
    match Json::parse(text) {
        Ok(object @ Json::Object(_)) => Ok(object),
        Ok(_) => Err("is not a JSON object".to_owned()),
        Err(why) => Err(format!("is not JSON: {why}")),
    }
}
