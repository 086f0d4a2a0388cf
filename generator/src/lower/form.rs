//! Forms: how they are written, where an operation has one.

use speclang::model::{self, Encoding, Service};

use super::table;
use crate::ir::{BodyEncoding, Form, ListStyle, ObjectStyle};

/// How the forms of a service are written; a style that no form needs is that of brackets.
pub(super) fn of(service: &Service) -> Option<Form> {
    let default = match service.file.encoding.map(|encoding| encoding.value) {
        Some(Encoding::Form) => Some(BodyEncoding::Form),
        Some(Encoding::Multipart) => Some(BodyEncoding::Parts),
        Some(Encoding::Json) | None => None,
    };
    let is_used = |encoding| {
        default == Some(encoding)
            || service.operations.iter().any(|operation| table::encoding(operation, service) == Some(encoding))
    };
    let (of_forms, of_parts) = (is_used(BodyEncoding::Form), is_used(BodyEncoding::Parts));
    let spelling = service.file.wire.form.as_ref();
    let object = spelling.and_then(|form| form.object).map(|style| style.value);
    let list = spelling.and_then(|form| form.list).map(|style| style.value);
    let empty_string = spelling.and_then(|form| form.empty_string.as_ref());
    (of_forms || of_parts).then(|| Form {
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
        of_forms,
        of_parts,
        default,
    })
}
