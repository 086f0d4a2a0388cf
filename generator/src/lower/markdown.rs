//! Prose of the spec to Markdown that rustdoc takes without a warning.

/// One line of plain text: line breaks become blanks.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One line of Markdown: names of the API stand in code, so that nobody takes their underscores for emphasis.
pub(super) fn line(text: &str) -> String {
    let mut in_code = false;
    let word = |word: &str| {
        let outside = !in_code && !word.contains('`');
        in_code ^= word.matches('`').count() % 2 == 1;
        if outside { coded(word) } else { word.to_owned() }
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// Puts a word into code if it is a name of the API; punctuation around it stays outside.
fn coded(word: &str) -> String {
    let edge = |c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '+' | '=');
    let bare = word.trim_matches(edge);
    let mut letters = bare.chars().zip(bare.chars().skip(1));
    let humps = letters.any(|(left, right)| left.is_lowercase() && right.is_uppercase());
    let technical = bare.contains('_') || bare.contains("..=") || humps;
    if !technical {
        return word.to_owned();
    }
    let start = word.find(bare).unwrap_or_default();
    format!("{}`{bare}`{}", &word[..start], &word[start + bare.len()..])
}

/// Paragraphs, one line each, with empty lines between them; lists, tables and code keep their lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split("\n\n").map(str::trim_end).filter(|paragraph| !paragraph.trim().is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let begins = |marks: &[&str]| marks.iter().any(|mark| paragraph.trim_start().starts_with(mark));
        if begins(&["```"]) {
            lines.extend(paragraph.lines().map(str::to_owned));
        } else if begins(&["- ", "* ", "1. ", "|"]) {
            let indented = |text: &str| format!("{}{}", &text[..text.len() - text.trim_start().len()], line(text));
            lines.extend(paragraph.lines().map(indented));
        } else {
            lines.push(line(paragraph));
        }
    }
    lines
}

/// Text inside a cell of a table.
pub(super) fn cell(text: &str) -> String {
    line(text).replace('|', "\\|")
}

/// A table with its head; nothing for a table without rows.
pub(super) fn table(head: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let row = |cells: &mut dyn Iterator<Item = String>| format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
    let mut lines =
        vec![row(&mut head.iter().map(|cell| (*cell).to_owned())), format!("|{}", "---|".repeat(head.len()))];
    lines.extend(rows.iter().map(|cells| row(&mut cells.iter().map(|text| cell(text)))));
    lines
}
