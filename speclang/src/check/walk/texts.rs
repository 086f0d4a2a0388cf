//! Every text that people read, wherever it stands.

use super::{sites, text_after};
use crate::model::{Dispute, Operation, Service, ServiceFile, Statement, TypeDef};
use crate::source::Sources;
use crate::{Span, Spanned};

/// A text in English, of one sentence or several paragraphs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a> {
    /// The text.
    pub(crate) content: &'a str,
    /// Where it stands.
    pub(crate) span: Span,
    /// Whether it is the one sentence that lists of operations show.
    pub(crate) is_summary: bool,
    /// Whether it stands in lists, tables and messages, where no paragraph can begin.
    pub(crate) is_one_line: bool,
}

/// All texts of a service.
pub(crate) fn texts<'a>(service: &'a Service, sources: &Sources) -> Vec<Text<'a>> {
    let mut texts: Vec<Text<'a>> = of_file(&service.file).into_iter().map(line).collect();
    for (_, entry) in &service.catalogue {
        texts.extend(
            [Some(&entry.meaning), entry.cause.as_ref(), entry.remedy.as_ref()].into_iter().flatten().map(line),
        );
        texts.extend(because(&entry.disputed));
    }
    for operation in &service.operations {
        texts.push(Text { is_summary: true, ..line(&operation.summary) });
        texts.extend(operation.notes.as_ref().map(paragraphs));
        texts.extend(of_operation(operation).into_iter().map(line));
        texts.extend(of_rules(operation, sources));
        for (_, waiter) in &operation.waiters {
            texts.push(Text { is_summary: true, ..line(&waiter.doc) });
            texts.extend(because(&waiter.disputed));
        }
        texts.extend(because(&operation.disputed));
        texts.extend(operation.errors.iter().flat_map(|(_, error)| because(&error.disputed)));
    }
    for site in sites(service) {
        texts.push(paragraphs(&site.field.doc));
        texts.extend(
            site.field.missing_when.iter().chain(site.field.named.iter().map(|(_, named)| &named.doc)).map(line),
        );
        texts.extend(because(&site.field.disputed));
    }
    texts.extend(service.types.iter().flat_map(of_type));
    texts
}

fn line(text: &Spanned<String>) -> Text<'_> {
    Text { content: &text.value, span: text.span, is_summary: false, is_one_line: true }
}

fn paragraphs(text: &Spanned<String>) -> Text<'_> {
    Text { is_one_line: false, ..line(text) }
}

fn because(disputed: &[Dispute]) -> impl Iterator<Item = Text<'_>> {
    // A dispute without a reason is what `stale-dispute` reports.
    disputed.iter().map(|dispute| line(&dispute.because)).filter(|text| !text.content.trim().is_empty())
}

fn of_file(file: &ServiceFile) -> Vec<&Spanned<String>> {
    let groups = file.groups.iter().map(|(_, group)| &group.doc);
    let callers = file.callers.iter().map(|(_, doc)| doc);
    let endpoints = file.endpoints.iter().map(|(_, endpoint)| &endpoint.doc);
    let values = file.every_call.iter().map(|(_, value)| &value.doc);
    let variables = file.endpoints.iter().flat_map(|(_, endpoint)| &endpoint.variables).map(|(_, known)| &known.doc);
    let bodies = file.error_bodies.iter().filter_map(|body| body.doc.as_ref());
    let metadata = file.credentials.iter().filter_map(|sources| sources.metadata.as_ref());
    let advice = metadata.map(|metadata| &metadata.advice);
    [&file.doc]
        .into_iter()
        .chain(advice)
        .chain(groups)
        .chain(callers)
        .chain(endpoints)
        .chain(variables)
        .chain(values)
        .chain(bodies)
        .collect()
}

fn of_operation(operation: &Operation) -> Vec<&Spanned<String>> {
    let retiring = operation.retiring.as_ref().and_then(|retiring| retiring.note.as_ref());
    let errors = operation.errors.iter().filter_map(|(_, error)| error.meaning.as_ref());
    let lists = operation.side_effects.iter().chain(&operation.restrictions);
    lists.chain(retiring).chain(errors).collect()
}

fn of_rules<'a>(operation: &'a Operation, sources: &Sources) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    for (id, entry) in &operation.rules {
        if let Statement::Server(_) = entry.rule.statement {
            let content = entry.rule.text.as_str();
            texts.push(Text {
                content,
                span: text_after(sources, id.span, content),
                is_summary: false,
                is_one_line: true,
            });
        }
        texts.extend(entry.doc.iter().map(line));
        texts.extend(because(&entry.disputed));
    }
    texts
}

fn of_type(known: &TypeDef) -> Vec<Text<'_>> {
    let mut texts = vec![paragraphs(&known.shape.doc)];
    texts.extend(because(&known.shape.disputed));
    for (_, value) in known.shape.enumeration.iter().flat_map(|values| &values.values) {
        texts.push(line(&value.doc));
        texts.extend(because(&value.disputed));
    }
    for (_, keys) in &known.shape.keyed_by {
        let meanings = keys.iter().flat_map(|(_, fields)| fields);
        texts.extend(meanings.map(|(field, meaning)| Text {
            content: meaning,
            span: field.span,
            is_summary: false,
            is_one_line: true,
        }));
    }
    texts
}
