//! The list of all pages, and what each is made of.

use generator::FileSet;
use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;
use speclang::Sources;
use speclang::coverage::{self, ServiceCoverage};
use speclang::model::{Api, Operation};

use crate::book::Book;
use crate::markdown::Links;
use crate::notes::Quarrel;
use crate::search;
use crate::template::Templates;
use crate::view;
use crate::view::navigation::{Navigation, navigation};
use crate::view::{codes, guide, index, operation, types};

/// All files of the reference, by their paths below its folder.
///
/// The sources must be those that the API was loaded from. Links lead from page to page without a server, so that the folder can be opened from a disk.
#[must_use]
pub fn render(api: &Api, sources: &Sources) -> FileSet {
    let coverage = coverage::of(api, sources);
    let books = Book::all(&api.services);
    let templates = Templates::new();
    let mut files = FileSet::default();
    files.insert("style.css", include_str!("../templates/style.css"));
    files.insert("search.js", include_str!("../templates/search.js"));
    files.insert("search-index.js", search::index(&books));
    files.insert("index.html", front(&books, &templates));
    for (book, figures) in books.iter().zip(&coverage.services) {
        for (path, text) in pages(book, figures, &templates) {
            files.insert(path, text);
        }
    }
    files
}

/// The first page, over all services.
fn front(books: &[Book<'_>], templates: &Templates) -> String {
    let links = |book| Links { book, root: "", near: None };
    let services: Vec<_> = books.iter().map(|book| index::service(&links(book))).collect();
    let navigations: Vec<Navigation> = books.iter().map(|book| navigation(&links(book), "index.html")).collect();
    let context = context! { root => "", title => "API reference", here => "index.html", navigations => page_value(navigations), services => page_value(services) };
    templates.render("index.html", &context)
}

/// The pages of one service. Each kind of page is one entry of this list; what the navigation calls it stands in
/// `SERVICE_PAGES`.
fn pages(book: &Book<'_>, figures: &ServiceCoverage, templates: &Templates) -> Vec<(String, String)> {
    let near = |operation| Links { book, root: "../", near: Some(operation) };
    let deep = Links { book, root: "../../", near: None };
    let mut pages = Vec::new();
    let mut add = |path: String, template: &str, title: &str, links: &Links<'_>, page: Value| {
        let navigations = [navigation(links, &path)];
        let service = &book.service.file.title.value;
        let context = context! { root => links.root, title, here => &path, service, navigations => page_value(navigations), page };
        let text = templates.render(template, &context);
        pages.push((path, text));
    };
    for found in &book.service.operations {
        let (links, path) = (near(found), book.operation_page(&found.id).unwrap_or_default());
        let view = operation::operation(found, &links);
        add(path, "operation.html", &found.id, &links, page_value(&view));
    }
    let all = |name: &str| book.page(name);
    add(all("errors"), "codes.html", "Error codes", &deep, page_value(codes::codes(&deep)));
    add(all("types"), "types.html", "Types", &deep, page_value(types::types(&deep)));
    add(all("disputes"), "disputes.html", "Where sources disagree", &deep, page_value(disputes(book, &deep)));
    add(all("coverage"), "coverage.html", "Coverage", &deep, page_value(view::coverage::coverage(figures, &deep)));
    let retiring = index::retiring(&deep);
    if !retiring.is_empty() {
        add(all("retiring"), "retiring.html", "Deprecated operations", &deep, page_value(retiring));
    }
    for page in &book.krate.guide {
        if let Some(path) = book.guide_page(&page.module) {
            add(path, "guide.html", &page.title, &deep, page_value(guide::guide(page, &deep)));
        }
    }
    pages
}

/// Contradictions that one page tells of.
#[derive(Debug, Serialize)]
struct Told {
    title: String,
    href: String,
    quarrels: Vec<Quarrel>,
}

/// All contradictions of a service, page by page.
fn disputes(book: &Book<'_>, links: &Links<'_>) -> Vec<Told> {
    let of_operation = |operation: &Operation| Told {
        title: operation.id.value.clone(),
        href: links.href(&book.operation_page(&operation.id).unwrap_or_default()),
        quarrels: operation::operation(operation, links).quarrels,
    };
    let mut told: Vec<Told> = book.service.operations.iter().map(of_operation).collect();
    let quarrels =
        [("Types", "types", types::types(links).quarrels), ("Error codes", "errors", codes::codes(links).quarrels)];
    told.extend(quarrels.map(|(title, page, quarrels)| Told {
        title: title.to_owned(),
        href: links.href(&book.page(page)),
        quarrels,
    }));
    told.retain(|page| !page.quarrels.is_empty());
    told
}

/// Plain data as a template sees it.
fn page_value(data: impl Serialize) -> Value {
    Value::from(Serde(data))
}
