//! Quotes of a package that a draft leaves for its curator, and that no finished file holds.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// How their lines begin.
const QUOTE: &str = "#>";

/// The first one of a file, with how many there are.
pub(super) fn of_file(file: FileId, text: &str, found: &mut Vec<Diagnostic>) {
    if !text.contains(QUOTE) {
        return;
    }
    let mut at = 0;
    let mut quotes = Vec::new();
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        if line[indent..].starts_with(QUOTE) {
            quotes.push((at + indent, at + line.trim_end().len()));
        }
        at += line.len();
    }
    let Some((start, end)) = quotes.first() else { return };
    let byte = |at: &usize| u32::try_from(*at).unwrap_or(u32::MAX);
    let message = match quotes.len() {
        1 => "quote of a package left in the file".to_owned(),
        many => format!("{many} quotes of a package left in the file, this is the first"),
    };
    let left = Diagnostic::error("left-quote", Span { file, start: byte(start), end: byte(end) }, message);
    found.push(left.help("write what the page states under the keys of the language, and remove the line"));
}
