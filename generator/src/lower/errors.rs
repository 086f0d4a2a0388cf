//! Error codes: the catalogue as constants, and the codes of an operation.

use speclang::model::{ErrorEntry, Operation, Retry, Service};

use super::{docs, markdown, names};
use crate::ir::{self, CodeVariant, Doc, ErrorCode, ErrorRow, NeededBy};

pub(super) fn catalogue(service: &Service) -> Vec<ErrorCode> {
    let entries = service.catalogue.iter();
    entries
        .map(|(code, entry)| ErrorCode {
            variant: names::error_variant(code, entry.name.as_ref()),
            common: is_common(service, code),
            needed_by: NeededBy::All,
            constant: names::constant(code),
            code: code.value.clone(),
            status: entry.status.0.first().copied().unwrap_or_default(),
            doc: doc(code, entry),
            meaning: markdown::plain(&entry.meaning),
            remedy: entry.remedy.as_ref().map(|remedy| markdown::plain(remedy)),
            retry: match entry.retry.value {
                Retry::Never => ir::Retry::Never,
                Retry::Later => ir::Retry::Later,
                Retry::AfterCorrection => ir::Retry::AfterCorrection,
            },
        })
        .collect()
}

fn doc(code: &str, entry: &ErrorEntry) -> Doc {
    let mut lines = vec![markdown::line(&entry.meaning)];
    for sentence in [&entry.cause, &entry.remedy].into_iter().flatten() {
        lines.extend([String::new(), markdown::line(sentence)]);
    }
    let statuses: Vec<String> = entry.status.0.iter().map(ToString::to_string).collect();
    let (code, retry) = (markdown::code(code), docs::retry_words(entry.retry.value));
    let facts = format!("{code} · HTTP {} · retry {retry}", statuses.join(" or "));
    lines.extend([String::new(), facts]);
    lines
}

fn is_common(service: &Service, code: &str) -> bool {
    service.file.any_operation.iter().any(|known| known.value == code)
}

/// The codes of an operation that not every operation has, each once, with what the operation says of them.
pub(super) fn variants(service: &Service, operation: &Operation) -> Vec<CodeVariant> {
    let own = operation.errors.iter().filter(|(code, _)| !is_common(service, code));
    let variants = own.filter_map(|(code, error)| {
        let entry = service.error(code)?;
        // A success is no refusal.
        let refuses = !service.file.success_codes.iter().any(|known| known.value == code.value);
        let mut entry = entry.clone();
        entry.status = error.status.clone();
        entry.meaning = error.meaning.clone().unwrap_or(entry.meaning);
        let name = names::error_variant(code, entry.name.as_ref());
        refuses.then(|| CodeVariant { name, code: code.value.clone(), doc: doc(code, &entry) })
    });
    variants.collect()
}

pub(super) fn rows(service: &Service, operation: &Operation) -> Vec<ErrorRow> {
    let mut rows = Vec::new();
    for (code, error) in &operation.errors {
        let usual = service.error(code).and_then(|entry| entry.status.0.first().copied());
        for status in &error.status.0 {
            rows.push(ErrorRow {
                constant: names::constant(code),
                status: (Some(*status) != usual).then_some(*status),
                meaning: error.meaning.as_ref().map(|meaning| markdown::plain(meaning)),
            });
        }
    }
    rows
}
