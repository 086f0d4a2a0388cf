//! Forms: how they are written, where an operation has one.

use speclang::model::{self, Encoding, Place, Service};

use crate::ir::{Form, ListStyle, ObjectStyle};

/// How the forms of a service are written; a style that no form needs is that of brackets.
pub(super) fn of(service: &Service) -> Option<Form> {
    let is_default = service.file.encoding.is_some_and(|encoding| encoding.value == Encoding::Form);
    let is_used = service.operations.iter().any(|operation| operation.body_place() == Place::Form);
    let spelling = service.file.wire.form.as_ref();
    let object = spelling.and_then(|form| form.object).map(|style| style.value);
    let list = spelling.and_then(|form| form.list).map(|style| style.value);
    let empty_string = spelling.and_then(|form| form.empty_string.as_ref());
    (is_default || is_used).then(|| Form {
        object: match object {
            Some(model::ObjectStyle::Dots) => ObjectStyle::Dots,
            Some(model::ObjectStyle::Brackets) | None => ObjectStyle::Brackets,
        },
        list: match list {
            Some(model::ListStyle::Indexed) => ListStyle::Indexed,
            Some(model::ListStyle::Repeated) => ListStyle::Repeated,
            Some(model::ListStyle::Brackets) | None => ListStyle::Brackets,
        },
        empty_string: empty_string.map_or_else(String::new, |text| text.value.clone()),
        is_default,
    })
}
