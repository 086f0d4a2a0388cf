//! What no file holds: characters that nobody sees, and several lines where a text stands in a list or a table.

use super::tree::{Kind, Node};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};
use crate::text::hidden;

/// Keys whose texts may have several paragraphs.
const PARAGRAPHS: &[&str] = &["doc", "notes"];

/// Characters that stand in the file as they are, wherever that is: in a value, a key, a comment, a page of the guide.
/// The first of a line is enough.
pub(super) fn of_file(file: FileId, text: &str, found: &mut Vec<Diagnostic>) {
    let byte = |at: usize| u32::try_from(at).unwrap_or_default();
    let mut at = 0;
    let mut told_until = 0;
    while let Some(ahead) = text.as_bytes()[at..].iter().position(|byte| !is_plain(*byte) && *byte != b'\t') {
        at += ahead;
        let Some(character) = text[at..].chars().next() else { break };
        let end = at + character.len_utf8();
        let ends_line = character == '\r' && text[end..].starts_with('\n');
        // The mark of byte order is the reader's business.
        let is_mark = at == 0 && character == '\u{feff}';
        if at >= told_until
            && !is_mark
            && !ends_line
            && let Some(complaint) = complaint(character, Span { file, start: byte(at), end: byte(end) })
        {
            found.push(complaint);
            told_until = text[end..].find('\n').map_or(text.len(), |ahead| end + ahead);
        }
        at = end;
    }
}

/// Whether a byte is a sign that everybody sees, a blank, or the end of a line.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n')
}

/// Characters that an escape of YAML makes, and values of several lines.
pub(super) fn of_values(root: &Node, source: &str, found: &mut Vec<Diagnostic>) {
    of_node(root, "", source.contains('\\').then_some(source), found);
}

/// With the source where it has escapes.
fn of_node(node: &Node, key: &str, source: Option<&str>, found: &mut Vec<Diagnostic>) {
    match &node.kind {
        Kind::Scalar { text, .. } => {
            of_word(text, node.span, source, found);
            let last = text.trim_end_matches('\n');
            if last.contains('\n') && !PARAGRAPHS.contains(&key) {
                let message = format!("multi-line value of `{key}`");
                let several = Diagnostic::error("one-line", node.span, message);
                found.push(
                    several.help("write one line; a long text may continue, indented, on the next line of the file"),
                );
            }
        }
        Kind::List(items) => items.iter().for_each(|item| of_node(item, key, source, found)),
        Kind::Map(entries) => {
            for (key, value) in entries {
                of_word(&key.text, key.span, source, found);
                if key.text.contains('\n') {
                    found.push(Diagnostic::error("one-line", key.span, "multi-line key").help("write one line"));
                }
                of_node(value, &key.text, source, found);
            }
        }
    }
}

fn of_word(text: &str, span: Span, source: Option<&str>, found: &mut Vec<Diagnostic>) {
    let written = source.and_then(|source| source.get(span.range())).filter(|written| written.contains('\\'));
    let Some(written) = written else { return };
    // Those that stand there themselves are told by their own places.
    let escaped = text.chars().find(|c| *c != '\n' && hidden::kind(*c).is_some() && !written.contains(*c));
    found.extend(escaped.and_then(|character| complaint(character, span)));
}

fn complaint(character: char, span: Span) -> Option<Diagnostic> {
    let kind = hidden::kind(character)?;
    let message = format!("invisible character: {kind}, U+{:04X}", u32::from(character));
    let help = "remove it; if the API sends it, describe it in words";
    Some(Diagnostic::error("hidden-character", span, message).help(help))
}
