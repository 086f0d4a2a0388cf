//! Documentation of a type, with the table of a field that decides what others mean.

use speclang::Entries;
use speclang::model::TypeDef;

use super::paragraph;
use crate::ir::Doc;
use speclang::text::markdown;

/// A type: what it is, and the table of a field that decides what others mean.
pub(in crate::lower) fn type_doc(known: &TypeDef) -> Doc {
    let mut doc = markdown::paragraphs(&known.shape.doc);
    for (key, values) in &known.shape.keyed_by {
        let columns = columns(values);
        let mut head = vec![markdown::code(key)];
        head.extend(columns.iter().map(|column| markdown::code(column)));
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        let rows = values.iter().map(|(value, meanings)| {
            let mut row = vec![markdown::code(value)];
            row.extend(
                columns
                    .iter()
                    .map(|column| meanings.get(column).map_or_else(|| "—".to_owned(), |text| markdown::line(text))),
            );
            row
        });
        paragraph(&mut doc, [format!("The meaning of the fields depends on {}:", markdown::code(key))]);
        paragraph(&mut doc, markdown::table(&head, &rows.collect::<Vec<_>>()));
    }
    doc
}

fn columns(values: &Entries<Entries<String>>) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for (_, meanings) in values {
        for name in meanings.keys() {
            if columns.iter().all(|known| known != name) {
                columns.push(name.to_owned());
            }
        }
    }
    columns
}
