//! Tokens to paths.

use super::super::line::line;
use super::super::token::{Cursor, defect};

/// A path as text, with the types it names.
pub(super) fn path(cursor: &mut Cursor<'_>) -> String {
    let mut text = String::new();
    if cursor.peek_operator() == Some("<") {
        text.push_str(&generics(cursor));
    }
    loop {
        if cursor.operator("::") {
            text.push_str("::");
            if cursor.peek_operator() == Some("<") {
                text.push_str(&generics(cursor));
                continue;
            }
        } else if !text.is_empty() {
            return text;
        }
        match cursor.name() {
            Some(name) => text.push_str(name),
            None => defect("a name", cursor),
        }
    }
}

/// `<…>`
pub(super) fn generics(cursor: &mut Cursor<'_>) -> String {
    cursor.operator("<");
    let inner = cursor.until(|cursor| cursor.peek_operator() == Some(">"));
    cursor.operator(">");
    // `<T as Trait>` is spelled with words, which a line parts by blanks.
    format!("<{}>", line(inner))
}
