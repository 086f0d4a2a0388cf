//! Where the entries of a YAML text stand: enough of the grammar to change one and leave the rest whole.

use std::ops::Range;

/// One `key: value` of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The key.
    pub(super) key: Range<usize>,
    /// The value; may be empty.
    pub(super) value: Range<usize>,
    /// Whether it stands within braces.
    pub(super) flow: bool,
}

impl Entry {
    /// Key and value.
    pub(super) fn whole(&self) -> Range<usize> {
        self.key.start..self.value.end
    }
}

/// All entries, nested ones too, in the order of their colons.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut begun = vec![0];
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' | b'\'' if opens(bytes, at) => at = after_quote(bytes, at).saturating_sub(1),
            b'{' | b'[' => begun.push(at + 1),
            b'}' | b']' if begun.len() > 1 => drop(begun.pop()),
            b',' | b'\n' => {
                if let Some(begun) = begun.last_mut() {
                    *begun = at + 1;
                }
            }
            b':' if matches!(bytes.get(at + 1), None | Some(b' ' | b'\n')) => {
                let flow = begun.len() > 1;
                let key = trimmed(text, begun.last().copied().unwrap_or_default()..at);
                let value = if flow { flow_value(text, at + 1) } else { block_value(text, at + 1, key.start) };
                if !key.is_empty() {
                    found.push(Entry { key, value, flow });
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Whether a quote here begins a quoted word, and is none within a plain one.
fn opens(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes[..at].iter().rev().find(|byte| **byte != b' '),
        None | Some(b':' | b',' | b'{' | b'[' | b'\n' | b'-')
    )
}

fn after_quote(bytes: &[u8], at: usize) -> usize {
    let quote = bytes[at];
    let mut end = at + 1;
    while end < bytes.len() && bytes[end] != quote {
        end += if bytes[end] == b'\\' && quote == b'"' { 2 } else { 1 };
    }
    (end + 1).min(bytes.len())
}

/// The value that begins here within braces: up to a comma or brace of its own level.
fn flow_value(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0, start);
    while at < bytes.len() {
        match bytes[at] {
            b'"' | b'\'' if opens(bytes, at) => at = after_quote(bytes, at).saturating_sub(1),
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' if depth == 0 => break,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    trimmed(text, start..at.min(bytes.len()))
}

/// The value that begins here outside of braces: the line, and the lines below that stand further in than the key.
fn block_value(text: &str, start: usize, key: usize) -> Range<usize> {
    let column = key - text[..key].rfind('\n').map_or(0, |at| at + 1);
    let mut end = text[start..].find('\n').map_or(text.len(), |at| start + at + 1);
    for line in text[end..].split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if indent <= column && !line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    trimmed(text, start..end)
}

/// The range without blanks at its ends, and without the dash of a list.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let begun = part.len() - part.trim_start().len();
    let part = part.trim();
    let start = range.start + begun;
    let dash = if part.starts_with("- ") { 2 } else { 0 };
    start + dash..start + part.len().max(dash)
}

#[cfg(test)]
mod tests {
    use super::entries;

    #[test]
    fn entries_of_lines_and_of_braces_are_found() {
        let text = "a: {b: 'x, y', c: {d: 1}}\ne:\n  - f: it's g\nh: |\n  text\ni:\n  中";
        let found: Vec<_> = entries(text).into_iter().map(|entry| (&text[entry.key], &text[entry.value])).collect();
        let wanted = [
            ("a", "{b: 'x, y', c: {d: 1}}"),
            ("b", "'x, y'"),
            ("c", "{d: 1}"),
            ("d", "1"),
            ("e", "- f: it's g"),
            ("f", "it's g"),
            ("h", "|\n  text"),
            ("i", "中"),
        ];
        assert_eq!(found.len(), wanted.len(), "{found:?}");
        for (index, (key, value)) in wanted.into_iter().enumerate() {
            assert_eq!(found[index].0, key);
            assert_eq!(found[index].1.trim_start_matches("- "), value.trim_start_matches("- "));
        }
    }
}
