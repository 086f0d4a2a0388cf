//! The navigation of a service: its groups with their operations, its pages.

use serde::Serialize;
use speclang::Spanned;
use speclang::model::{Group, Operation};

use crate::book::Book;
use crate::markdown::Links;

/// What stands beside every page of a service.
#[derive(Debug, Serialize)]
pub(crate) struct Navigation {
    service: String,
    groups: Vec<NavigationGroup>,
    guide: Vec<Entry>,
    pages: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct NavigationGroup {
    title: String,
    entries: Vec<Entry>,
}

/// A link of the navigation.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) here: bool,
    pub(crate) retiring: bool,
}

/// Pages about a whole service: name of the file, title, and what it is for. A page of another kind
/// is one line here and one in `pages.rs`.
pub(crate) const SERVICE_PAGES: &[(&str, &str, &str)] = &[
    ("errors", "Error codes", "Every code with its status, its remedy, and the operations that return it."),
    ("types", "Types", "Enumerations, objects and limited values, with the operations that use them."),
    (
        "disputes",
        "Where sources disagree",
        "Contradictions between the vendor's sources, and what this reference follows.",
    ),
    ("coverage", "Coverage", "How complete and how certain this reference is, and which facts are unknown."),
    ("retiring", "Deprecated operations", "Deprecated operations and their replacements."),
];

/// The navigation as seen from a page.
pub(crate) fn navigation(links: &Links<'_>, here: &str) -> Navigation {
    let book = links.book;
    let entry = |title: &str, path: String, retiring: bool| Entry {
        title: title.to_owned(),
        href: links.href(&path),
        here: path == here,
        retiring,
    };
    let operation = |operation: &Operation| {
        let path = book.operation_page(&operation.id).unwrap_or_default();
        entry(&operation.id, path, operation.retiring.is_some())
    };
    let group = |(name, group): &(Spanned<String>, Group)| NavigationGroup {
        title: group.title.clone(),
        entries: book.group(name).map(operation).collect(),
    };
    let guide =
        book.krate.guide.iter().filter_map(|page| Some(entry(&page.title, book.guide_page(&page.module)?, false)));
    Navigation {
        service: book.service.file.title.value.clone(),
        groups: book.service.file.groups.iter().map(group).collect(),
        guide: guide.collect(),
        pages: service_pages(book).map(|(name, title, _)| entry(title, book.page(name), false)).collect(),
    }
}

/// The pages about this service that have something to say.
pub(crate) fn service_pages<'b>(
    book: &'b Book<'_>,
) -> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> + use<'b> {
    let retires = book.service.operations.iter().any(|operation| operation.retiring.is_some());
    SERVICE_PAGES.iter().filter(move |(name, ..)| *name != "retiring" || retires)
}
