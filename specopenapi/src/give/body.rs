//! The body of a request under its media type.

use speclang::model::{Base, Field, ListStyle, ObjectStyle, Operation, Place, Scalar, Service, WholeKind};

use super::schemas::{add, object, of_field};
use crate::node::{Node, map};

/// The body of an operation that has one.
pub(super) fn of(operation: &Operation, service: &Service) -> Node {
    let place = operation.body_place();
    let schema = match operation.body.whole() {
        Some((_, field)) => of_field(field, place, service),
        None => object(operation.body.iter().map(|(name, field)| (name.as_str(), field)), place, true, service),
    };
    let mut content = map([("schema", schema)]);
    let encoding = encoding(operation, service);
    if !encoding.is_empty() {
        add(&mut content, "encoding", Node::Map(encoding));
    }
    let is_required = operation.body.iter().any(|(_, field)| field.required);
    let media = media_type(operation, service);
    map([("required", is_required.into()), ("content", map([(media.as_str(), content)]))])
}

/// Whether a header is the media type of a body, which the body says itself.
pub(super) fn is_media_type(operation: &Operation, header: &str) -> bool {
    operation.body.whole().is_some() && header.eq_ignore_ascii_case("content-type")
}

fn media_type(operation: &Operation, service: &Service) -> String {
    let is_chosen = operation.header.iter().any(|(name, _)| is_media_type(operation, name));
    match (service.whole_body(operation), operation.body_place()) {
        (Some(WholeKind::Bytes), _) if is_chosen => "*/*".to_owned(),
        (Some(WholeKind::Text), _) if is_chosen => "text/*".to_owned(),
        (Some(WholeKind::Bytes | WholeKind::Text), _) => service.media_type(operation).unwrap_or_default(),
        (_, Place::Form) if operation.is_multipart() => "multipart/form-data".to_owned(),
        (_, Place::Form) => "application/x-www-form-urlencoded".to_owned(),
        _ => {
            let of_service = service.file.content_type.as_ref().map(|content_type| content_type.value.clone());
            service.media_type(operation).or(of_service).unwrap_or_else(|| "application/json".to_owned())
        }
    }
}

/// Fields of a form whose names lead into objects and lists by brackets; all others are written as a description expects.
fn encoding(operation: &Operation, service: &Service) -> Vec<(String, Node)> {
    let Some(form) = service.file.wire.form.as_ref().filter(|_| operation.body_place() == Place::Form) else {
        return Vec::new();
    };
    let is_deep = |field: &Field| {
        if matches!(service.base_of_values(&field.ty), Base::Scalar(Scalar::File, _)) {
            // Files are parts of one name.
            false
        } else if field.ty.is_list() {
            form.list.is_some_and(|style| style.value == ListStyle::Indexed)
        } else {
            matches!(service.base(&field.ty), Base::Object(_) | Base::Map(_))
                && form.object.is_some_and(|style| style.value == ObjectStyle::Brackets)
        }
    };
    let deep = || map([("style", "deepObject".into()), ("explode", true.into())]);
    let fields = operation.body.iter().filter(|(_, field)| is_deep(field));
    fields.map(|(name, _)| (name.value.clone(), deep())).collect()
}
