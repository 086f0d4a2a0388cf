//! Texts as Markdown that shows them and does nothing else: for rustdoc, readmes, changelogs, and comments on GitHub.
//!
//! The one markup of a text is code between backticks, which the Markdown parser finds. Everything else is escaped, and
//! what a reader would take for a name, an address, a mention or a reference stands in code, where nothing follows it.

mod word;

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Parser};

use self::word::words;
use super::hidden::{is_plain, visible};
use super::prose::{Block, blocks};

/// What stands before a line so that nothing in it begins a block.
const GUARD: &str = "x ";

/// A piece of a line.
#[derive(Debug)]
pub(crate) enum Part<'a> {
    /// Text, and where it begins in the line.
    Text(usize, &'a str),
    /// Code, without its backticks.
    Code(CowStr<'a>),
}

/// One line of plain text: line breaks become blanks, and what is hidden is shown.
#[must_use]
pub fn plain(text: &str) -> String {
    if is_plain(text) && text.trim_ascii().len() == text.len() && !text.contains("  ") {
        return text.to_owned();
    }
    visible(&one_line(text)).into_owned()
}

/// One line of Markdown.
#[must_use]
pub fn line(text: &str) -> String {
    let guarded = format!("{GUARD}{}", plain(text));
    let parts = parts(&guarded);
    let is_code = |at: Option<usize>| at.and_then(|at| parts.get(at)).is_some_and(|part| matches!(part, Part::Code(_)));
    let mut out = String::with_capacity(guarded.len() + 16);
    for (number, part) in parts.iter().enumerate() {
        match part {
            Part::Code(content) => out.push_str(&code(content)),
            Part::Text(_, text) => words(text, is_code(number.checked_sub(1)), is_code(Some(number + 1)), &mut out),
        }
    }
    out
}

/// Text in code, whatever it holds.
#[must_use]
pub fn code(text: &str) -> String {
    let text = visible(text);
    if text.trim().is_empty() {
        // Code of blanks alone is none in Markdown.
        return format!("`\"{text}\"`");
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let ticks = text.starts_with('`') || text.ends_with('`');
    let blanks = text.starts_with(' ') && text.ends_with(' ');
    let pad = if ticks || blanks { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Markdown inside a cell of a table.
#[must_use]
pub fn piped(markdown: &str) -> String {
    markdown.replace('|', "\\|")
}

/// One line inside a cell of a table.
#[must_use]
pub fn cell(text: &str) -> String {
    piped(&line(text))
}

/// A table of finished Markdown with its head; nothing for a table without rows.
#[must_use]
pub fn table(head: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    if rows.is_empty() {
        return Vec::new();
    }
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = vec![row(head.iter().map(|cell| piped(cell)).collect())];
    lines.push(format!("|{}", "---|".repeat(head.len())));
    lines.extend(rows.iter().map(|cells| row(cells.iter().map(|cell| piped(cell)).collect())));
    lines
}

/// Lines of code in a block that no tool takes for a program.
#[must_use]
pub fn listing(text: &str) -> Vec<String> {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    let mut lines = vec![format!("{fence}text")];
    lines.extend(text.lines().map(|line| visible(line).into_owned()));
    lines.push(fence);
    lines
}

/// Paragraphs, one line each, with empty lines between them; lists, tables and code keep their form.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    of_blocks(&blocks(text), &Form { line, listing })
}

/// The same for a terminal: nothing is escaped, as nothing reads it.
#[must_use]
pub fn plain_paragraphs(text: &str) -> Vec<String> {
    let listing =
        |text: &str| text.lines().map(|line| format!("    {}", visible(line)).trim_end().to_owned()).collect();
    of_blocks(&blocks(text), &Form { line: plain, listing })
}

/// How lines and code are written.
struct Form {
    line: fn(&str) -> String,
    listing: fn(&str) -> Vec<String>,
}

fn of_blocks(blocks: &[Block], form: &Form) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        of_block(block, form, &mut lines);
    }
    lines
}

fn of_block(block: &Block, form: &Form, lines: &mut Vec<String>) {
    match block {
        Block::Paragraph(text) | Block::Other(_, text) => lines.push((form.line)(text)),
        Block::Code { text, .. } => lines.extend((form.listing)(text)),
        Block::Table(rows) => {
            let row = |row: &Vec<String>| row.iter().map(|cell| (form.line)(cell)).collect();
            let rows: Vec<Vec<String>> = rows.iter().map(row).collect();
            if let Some((head, rows)) = rows.split_first() {
                let head: Vec<&str> = head.iter().map(String::as_str).collect();
                lines.extend(table(&head, rows));
            }
        }
        Block::List { first, items } => {
            for (number, item) in (0_u64..).zip(items) {
                let mark = first.map_or_else(|| "- ".to_owned(), |first| format!("{}. ", first.saturating_add(number)));
                of_item(&mark, item, form, lines);
            }
        }
    }
}

fn of_item(mark: &str, blocks: &[Block], form: &Form, lines: &mut Vec<String>) {
    let mut inside = Vec::new();
    for block in blocks {
        // What follows without an empty line would be a part of the paragraph before; a list is none.
        if !inside.is_empty() && !matches!(block, Block::List { first: None, .. }) {
            inside.push(String::new());
        }
        of_block(block, form, &mut inside);
    }
    if inside.is_empty() {
        lines.push(mark.trim_end().to_owned());
    }
    let indent = " ".repeat(mark.len());
    for (number, line) in inside.iter().enumerate() {
        let before = if number == 0 { mark } else { indent.as_str() };
        lines.push(format!("{before}{line}").trim_end().to_owned());
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces of a line that begins with [`GUARD`].
fn parts(guarded: &str) -> Vec<Part<'_>> {
    // Code has backticks; without one there is nothing for a parser to find.
    if !guarded.contains('`') {
        return guarded
            .get(GUARD.len()..)
            .filter(|text| !text.is_empty())
            .map(|text| Part::Text(0, text))
            .into_iter()
            .collect();
    }
    let mut parts = Vec::new();
    let mut at = GUARD.len();
    let text =
        |range: Range<usize>| (!range.is_empty()).then(|| Part::Text(range.start - GUARD.len(), &guarded[range]));
    for (event, range) in Parser::new(guarded).into_offset_iter() {
        if let Event::Code(code) = event {
            parts.extend(text(at..range.start));
            at = range.end;
            parts.push(Part::Code(code));
        }
    }
    parts.extend(text(at..guarded.len()));
    parts
}

/// Where in a line something first stands outside of code. What is found in a part of the line must be found in the line.
pub(crate) fn outside_code(line: &str, find: impl Fn(&str) -> Option<usize>) -> Option<usize> {
    find(line)?;
    let guarded = format!("{GUARD}{line}");
    parts(&guarded).into_iter().find_map(|part| match part {
        Part::Text(at, text) => Some(at + find(text)?),
        Part::Code(_) => None,
    })
}

/// Longest run of backticks.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, TextMergeStream};

    use super::{code, line, paragraphs, piped, table};

    /// What a reader sees, if it is text and code alone.
    fn seen(markdown: &str) -> String {
        let mut seen = String::new();
        for event in TextMergeStream::new(Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION))
        {
            match event {
                Event::Text(text) => seen.push_str(&text),
                Event::Code(code) => seen.push_str(&code),
                Event::Start(pulldown_cmark::Tag::Paragraph) | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
                other => panic!("{markdown}: {other:?}"),
            }
        }
        seen
    }

    #[test]
    fn usual_sentences_stay_as_they_are() {
        for text in [
            "Lists things.",
            "At most 2 * 3 of `a_b` – 50% & more, e.g. (x)!",
            "`a` and `b|c`.",
            "What's \"this\"? 5 < 6 no.",
        ] {
            assert_eq!(line(text).replace("\\<", "<"), text);
        }
        assert_eq!(line("The order_id of PayOrders is 1..=9."), "The `order_id` of `PayOrders` is `1..=9`.");
    }

    #[test]
    fn no_text_is_markup() {
        for text in [
            "<b>x</b> <!-- y",
            "[x](https://a.b) ![y](z) [r]: https://x [^1]",
            "# x",
            "> x",
            "- x",
            "+ x",
            "* x",
            "1. x",
            "12) x",
            "---",
            "***",
            "___",
            "===",
            "~~~",
            "``` rust",
            "a `b",
            "`` a",
            "*a* **b** ~~c~~ _d_",
            "&lt; &#60; &amp;x",
            "\\ a\\",
            "\\` \\<a>",
            "a|b | c",
            "$x$ $$y$$",
            ":smile: a::b:c:d",
            "- - -",
            "x\\",
            "<https://a.b>",
            "a`b`c`",
            "`a`_b_`c`",
        ] {
            let shown = line(text);
            assert_eq!(seen(&shown).replace(['`', ' '], ""), text.replace(['`', ' '], ""), "{text} -> {shown}");
        }
    }

    #[test]
    fn what_would_lead_somewhere_stands_in_code() {
        for word in [
            "@someone",
            "#12",
            "owner/repo#1",
            "GH-7",
            "https://a.b/c",
            "www.a.b",
            "a@b.c",
            "1a2b3c4d5e",
            ":tada:",
            "$x$",
        ] {
            assert_eq!(line(&format!("See ({word}).")).matches('`').count(), 2, "{word}");
            assert!(line(&format!("`a`{word}")).ends_with('`'), "{word}");
        }
    }

    #[test]
    fn code_holds_anything() {
        for text in ["a", "`", "a``b", "`a", " ", "", " a ", "a\nb", "\\", "a|b"] {
            let shown = code(text);
            assert!(!seen(&format!("x {shown} y")).is_empty(), "{shown}");
            assert_eq!(Parser::new(&shown).filter(|event| matches!(event, Event::Code(_))).count(), 1, "{shown}");
        }
    }

    #[test]
    fn cells_hold_anything() {
        for text in ["a|b", "`a|b`", "`a\\|b`", "a\\|b", "|", "\\", "`\\`", "`|`"] {
            let page = table(&["h"], &[vec![line(text)]]).join("\n");
            let mut cells = 0;
            let mut seen = String::new();
            for event in Parser::new_ext(&page, Options::ENABLE_TABLES) {
                match event {
                    Event::Start(pulldown_cmark::Tag::TableCell) => cells += 1,
                    Event::Text(text) | Event::Code(text) => seen.push_str(&text),
                    _ => {}
                }
            }
            assert_eq!((cells, seen), (2, format!("h{}", text.replace('`', ""))), "{page}");
        }
        assert_eq!(piped("`a|b`"), "`a\\|b`");
    }

    #[test]
    fn blocks_of_code_are_text_to_every_tool() {
        for text in [
            "```\nlet x;\n```",
            "~~~rust\nlet x;\n~~~",
            "    let x;",
            "```should_panic\nlet x;",
            "````md\n```rust\nlet x;\n````",
        ] {
            let shown = paragraphs(&format!("A.\n\n{text}\n\nB."));
            let infos: Vec<String> = Parser::new(&shown.join("\n"))
                .filter_map(|event| match event {
                    Event::Start(pulldown_cmark::Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Fenced(info))) => {
                        Some(info.to_string())
                    }
                    Event::Start(pulldown_cmark::Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)) => {
                        Some(String::new())
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(infos, ["text"], "{shown:?}");
        }
        assert_eq!(paragraphs("- a\n\n      let x;\n- b"), ["- a", "", "  ```text", "  let x;", "  ```", "- b"]);
    }

    #[test]
    fn lists_and_tables_keep_their_form() {
        let text =
            "A\nb.\n\n- one_two\n  more\n- three\n  - four\n\n1. x\n2. y\n\n| a | b |\n|---|---|\n| c \\| d | `e` |";
        let shown = [
            "A b.",
            "",
            "- `one_two` more",
            "- three",
            "  - four",
            "",
            "1. x",
            "2. y",
            "",
            "| a | b |",
            "|---|---|",
            "| c \\| d | `e` |",
        ];
        assert_eq!(paragraphs(text), shown);
    }
}
