//! The index of the search: a script that a page loads from the disk as well as from a server.

use serde::Serialize;
use speclang::model::Place;

use crate::anchor;
use crate::book::Book;
use crate::view::spots::{answered, spots};

/// One thing that can be found.
#[derive(Debug, Serialize)]
struct Entry {
    /// Kind, as shown.
    kind: &'static str,
    /// Name, as shown.
    name: String,
    /// One line about it.
    text: String,
    /// Page and place, from the first folder.
    href: String,
}

/// The script that states the index.
pub(crate) fn index(books: &[Book<'_>]) -> String {
    let mut entries = Vec::new();
    for book in books {
        operations(book, &mut entries);
        codes(book, &mut entries);
        types(book, &mut entries);
        guide(book, &mut entries);
    }
    let rows: Vec<String> = entries.iter().map(|entry| serde_json::to_string(entry).unwrap_or_default()).collect();
    format!("window.searchIndex = [\n{}\n];\n", rows.join(",\n"))
}

fn operations(book: &Book<'_>, entries: &mut Vec<Entry>) {
    for operation in &book.service.operations {
        let Some(page) = book.operation_page(&operation.id) else { continue };
        let request = &operation.request;
        entries.push(Entry {
            kind: "operation",
            name: operation.id.value.clone(),
            text: format!("{} {} {}", plain(&operation.summary), request.method.name(), request.path),
            href: page.clone(),
        });
        let parameters = operation.parameters().map(|(place, name, field)| (Some(place), name, field));
        for spot in spots(parameters, book.service) {
            entries.push(Entry {
                kind: if spot.place == Some(Place::Path) { "path parameter" } else { "parameter" },
                name: spot.path.clone(),
                text: format!("{}: {}", operation.id.value, first_sentence(&spot.field.doc)),
                href: format!("{page}#{}", anchor::id("param", &spot.path)),
            });
        }
        for spot in answered(operation, book.service) {
            entries.push(Entry {
                kind: "answer",
                name: spot.path.clone(),
                text: format!("{}: {}", operation.id.value, first_sentence(&spot.field.doc)),
                href: format!("{page}#{}", anchor::id("field", &spot.path)),
            });
        }
    }
}

fn codes(book: &Book<'_>, entries: &mut Vec<Entry>) {
    for (code, entry) in &book.service.catalogue {
        let name = entry.name.as_ref().map_or_else(String::new, |name| format!(" {}", name.value));
        entries.extend(book.code_place(code).map(|href| Entry {
            kind: "error code",
            name: code.value.clone(),
            text: format!("{}{name}", plain(&entry.meaning)),
            href,
        }));
    }
}

fn types(book: &Book<'_>, entries: &mut Vec<Entry>) {
    for known in &book.service.types {
        entries.extend(book.type_place(&known.name).map(|href| Entry {
            kind: "type",
            name: known.name.value.clone(),
            text: first_sentence(&known.shape.doc),
            href,
        }));
    }
}

fn guide(book: &Book<'_>, entries: &mut Vec<Entry>) {
    for page in &book.krate.guide {
        let Some(href) = book.guide_page(&page.module) else { continue };
        entries.push(Entry { kind: "guide", name: page.title.clone(), text: String::new(), href });
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "")
}

fn first_sentence(text: &str) -> String {
    let text = plain(text);
    text.split_once(". ").map(|(first, _)| format!("{first}.")).unwrap_or(text)
}
