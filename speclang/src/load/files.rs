//! What is wrong with a file as a whole: it could not be read, is no text, is empty, or lies where its like does not.

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span, Unread};

/// Most findings of one file; more of them say nothing new.
const MOST: usize = 1000;

/// The finding of a file that could not be read.
pub(super) fn unread(file: FileId, unread: &Unread) -> Diagnostic {
    let end = unread.text[unread.at..].chars().next().map_or(unread.at, |sign| unread.at + sign.len_utf8());
    let found = match unread.severity {
        crate::Severity::Error => Diagnostic::error,
        crate::Severity::Warning => Diagnostic::warning,
    };
    found("unreadable-file", span(file, unread.at, end), unread.message.clone()).help(unread.help.clone())
}

/// Whether no control character stands in a text. One that does is reported already; a parser may end at it, or take it for the end
/// of a line.
pub(super) fn is_yaml(text: &str) -> bool {
    let mut parts = text.split("\r\n");
    parts.all(|part| !part.contains(|sign: char| sign.is_control() && !matches!(sign, '\n' | '\t')))
}

/// Whether a file is Markdown and so meant to be a page of a guide.
pub(super) fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("md"))
}

/// A page that is none of the pages of the guide.
pub(super) fn misplaced_page(file: FileId) -> Diagnostic {
    Diagnostic::error(
        "unknown-file",
        span(file, 0, 0),
        "guide pages must be directly in the folder `guide` of a service",
    )
    .help("move it up; pages are ordered by name")
}

/// A file that says nothing.
pub(super) fn empty(file: FileId, text: &str) -> Diagnostic {
    let what = if text.trim().is_empty() { "empty file" } else { "the file contains only comments" };
    Diagnostic::error("unknown-file", span(file, 0, 0), what)
        .help("begin it with `service:`, `errors:`, `type:`, `operation:` or `mock:`, or delete it")
}

/// Leaves out findings of one file beyond those that anybody reads, and says so.
pub(super) fn bound(found: &mut Vec<Diagnostic>, before: usize, file: FileId) {
    let all = found.len() - before;
    if all > MOST {
        found.truncate(before + MOST);
        let message = format!("{} more errors in this file are not shown", all - MOST);
        found.push(Diagnostic::error("unreadable-file", span(file, 0, 0), message).help("fix the first ones"));
    }
}

fn span(file: FileId, start: usize, end: usize) -> Span {
    let byte = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span { file, start: byte(start), end: byte(end) }
}
