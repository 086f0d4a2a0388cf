//! A tree as YAML of the spec language, with the lines that each marked part takes.

use std::ops::Range;

use super::Node;

/// Lines of a text that a mark stands for; the later of two that overlap is the narrower one.
pub(crate) type Printed<M> = Vec<(Range<usize>, M)>;

/// Writes block style: a map or a list on lines of its own, a text of several lines literally.
#[derive(Debug)]
pub(crate) struct Printer<M> {
    text: String,
    line: usize,
    marks: Printed<M>,
}

impl<M> Printer<M> {
    /// Begins with a first line.
    pub(crate) fn new(first: &str) -> Self {
        Self { text: format!("{first}\n"), line: 1, marks: Vec::new() }
    }

    /// The text, and the lines of the marks.
    pub(crate) fn finish(self) -> (String, Printed<M>) {
        (self.text, self.marks)
    }

    /// Writes a key with its value, if there is one.
    pub(crate) fn entry(&mut self, depth: usize, key: &str, value: impl Into<Option<Node>>) {
        if let Some(value) = value.into() {
            self.indent(depth);
            self.text.push_str(&word(key));
            self.text.push(':');
            self.value(depth, &value);
        }
    }

    /// Writes a key whose value follows, one level deeper.
    pub(crate) fn heading(&mut self, depth: usize, key: &str) {
        self.indent(depth);
        self.text.push_str(&word(key));
        self.text.push(':');
        self.end();
    }

    /// Marks the lines that are written meanwhile.
    pub(crate) fn marked(&mut self, mark: M, write: impl FnOnce(&mut Self)) {
        let first = self.line;
        let at = self.marks.len();
        write(self);
        self.marks.insert(at, (first..self.line, mark));
    }

    fn indent(&mut self, depth: usize) {
        self.text.extend(std::iter::repeat_n("  ", depth));
    }

    fn end(&mut self) {
        self.text.push('\n');
        self.line += 1;
    }

    fn value(&mut self, depth: usize, value: &Node) {
        match value {
            Node::Map(entries) if !entries.is_empty() => {
                self.end();
                for (key, value) in entries {
                    self.entry(depth + 1, key, value.clone());
                }
            }
            Node::List(items) if items.iter().any(|item| !item.entries().is_empty()) => {
                self.end();
                for item in items {
                    self.item(depth + 1, item);
                }
            }
            Node::Text(text) if is_literal(text) => self.literal(depth, text),
            plain => {
                self.text.push(' ');
                self.text.push_str(&flow(plain));
                self.end();
            }
        }
    }

    /// An item that is a map; its first key stands behind the dash.
    fn item(&mut self, depth: usize, item: &Node) {
        self.indent(depth);
        self.text.push_str("- ");
        self.text.push_str(&flow(item));
        self.end();
    }

    fn literal(&mut self, depth: usize, text: &str) {
        self.text.push_str(if text.ends_with('\n') { " |" } else { " |-" });
        self.end();
        for line in text.lines() {
            if !line.is_empty() {
                self.indent(depth + 1);
                self.text.push_str(line);
            }
            self.end();
        }
    }
}

/// Whether a text can stand literally, and reads as the same.
fn is_literal(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.contains('\n')
        && !body.ends_with('\n')
        && !body.starts_with([' ', '\n', '\t'])
        && body.chars().all(|c| c == '\n' || speclang::text::hidden::kind(c).is_none())
        && body.lines().all(|line| !line.ends_with(' ') && (line.is_empty() || !line.trim().is_empty()))
}

/// A value on one line.
fn flow(value: &Node) -> String {
    match value {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Number(digits) => digits.clone(),
        Node::Text(text) => word(text),
        Node::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Node::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}: {}", word(key), flow(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A text on one line: as it is where YAML cannot take it for anything else, else between double quotes.
fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " _./()=;-".contains(c);
    let begins = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let lower = text.to_ascii_lowercase();
    let other = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&lower.as_str());
    if begins && !other && !text.ends_with(' ') && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        serde_json::to_string(text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Printer;
    use crate::node::{Node, map, read};

    #[test]
    fn what_is_printed_reads_as_the_same() {
        let texts =
            ["plain words.", "no", "1.0", "a: b", "a #b", "- a", "\"", "\\", "ä€", "", " x", "x ", "{a}", "null"];
        let tree = map([
            ("null", Node::List(texts.iter().map(|text| Node::from(*text)).collect())),
            ("404", map([("a b", Node::Bool(true)), ("n", Node::Number("0.5".to_owned()))])),
            ("list", Node::List(vec![map([("x", "y, z".into()), ("l", Node::List(vec![Node::Null]))])])),
            ("doc", Node::from("One.\n\nTwo `x`: y.")),
            ("last", map([])),
        ]);
        let mut printer = Printer::new("# first");
        for (key, value) in tree.entries() {
            printer.marked(key.clone(), |printer| printer.entry(0, key, value.clone()));
        }
        let (text, marks) = printer.finish();
        assert_eq!(
            read(&text).map(|read| format!("{read:?}").replace("y.\\n", "y.")),
            Ok(format!("{tree:?}")),
            "{text}"
        );
        let lines: Vec<&str> = text.lines().collect();
        for (range, key) in marks {
            assert!(lines[range.start].contains(key.as_str()), "{key}: {range:?}\n{text}");
        }
    }
}
