//! Lines of a draft: keys at their depth, quotes that go when the facts stand, and words that YAML takes for themselves.

use serde_json::json;
use speclang::text::hidden;

/// How a line begins that is there for the curator alone; the check `left-quote` knows it.
const QUOTE: &str = "#>";

/// Words that some reader of YAML takes for something else than text.
const CLEVER: [&str; 10] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"];

/// The text of a file as it grows.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A line at a depth.
    pub(super) fn put(&mut self, depth: usize, line: &str) {
        let indent = "  ".repeat(depth);
        self.text.push_str(format!("{indent}{line}").trim_end());
        self.text.push('\n');
    }

    /// A key with nothing behind it, which a person has to fill in.
    pub(super) fn empty(&mut self, depth: usize, key: &str) {
        self.put(depth, &format!("{key}:"));
    }

    /// A quote; what nobody sees in it is left out, as no file of a spec may hold it.
    pub(super) fn quote(&mut self, depth: usize, words: &str) {
        let words: String = words.chars().filter(|letter| hidden::kind(*letter).is_none()).collect();
        self.put(depth, &format!("{QUOTE} {words}"));
    }

    /// Lines that were written apart.
    pub(super) fn append(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// A text as a key or value of YAML: as it is where every reader takes it for that text, else quoted.
pub(super) fn word(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    let is_plain = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(is_part)
        && !CLEVER.contains(&text.to_ascii_lowercase().as_str());
    if is_plain { text.to_owned() } else { json!(text).to_string() }
}

/// A request line as a value of YAML: as it is where it can be one, else quoted, as a package says what it likes.
pub(super) fn line(text: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || " /{}-_.~".contains(letter);
    if text.chars().all(is_part) { text.to_owned() } else { json!(text).to_string() }
}
