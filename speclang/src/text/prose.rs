//! What a text of several paragraphs is made of: paragraphs, lists, tables, code; and what it may not be made of.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, as it is written.
    Paragraph(String),
    /// A list, with the number of its first item where it is numbered.
    List {
        /// Number of the first item.
        first: Option<u64>,
        /// What the items are made of.
        items: Vec<Vec<Block>>,
    },
    /// A table; its first row is the head. Cells are as they are written.
    Table(Vec<Vec<String>>),
    /// A block of code.
    Code {
        /// The words behind the fence; nothing for code by indentation.
        info: Option<String>,
        /// Whether the fence that ends it is there.
        is_closed: bool,
        /// The code.
        text: String,
    },
    /// What texts are not made of: its name, and how it is written.
    Other(&'static str, String),
}

/// The parts of a text, in their order.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter().peekable();
    Reader { text, events }.until(None)
}

/// The names that a text gives to addresses, which show nowhere.
#[must_use]
pub fn definitions(text: &str) -> Vec<String> {
    if !text.contains("]:") {
        return Vec::new();
    }
    let parser = Parser::new(text);
    let mut labels: Vec<String> = parser.reference_definitions().iter().map(|(label, _)| label.to_owned()).collect();
    labels.sort_unstable();
    labels
}

struct Reader<'a> {
    text: &'a str,
    events: Peekable<OffsetIter<'a>>,
}

impl Reader<'_> {
    /// The blocks up to the end of what holds them.
    fn until(&mut self, end: Option<TagEnd>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(tag) if Some(tag) == end => break,
                Event::Start(Tag::Paragraph) => blocks.push(self.paragraph(range, TagEnd::Paragraph)),
                Event::Start(Tag::List(first)) => blocks.push(self.list(first)),
                Event::Start(Tag::Table(_)) => blocks.push(self.table()),
                Event::Start(Tag::CodeBlock(kind)) => blocks.push(self.code(&kind, range)),
                Event::Start(tag) if is_inline(&tag) => blocks.push(self.loose(range)),
                Event::Start(tag) => {
                    let name = name(&tag);
                    self.skip(tag.to_end());
                    blocks.push(Block::Other(name, self.text[range].to_owned()));
                }
                Event::Rule => blocks.push(Block::Other("a rule", self.text[range].to_owned())),
                Event::Html(_) => blocks.push(Block::Other("HTML", self.text[range].to_owned())),
                Event::End(_) => {}
                _ => blocks.push(self.loose(range)),
            }
        }
        blocks
    }

    fn skip(&mut self, end: TagEnd) {
        let mut depth = 0;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(tag) if tag.to_end() == end => depth += 1,
                Event::End(tag) if tag == end && depth == 0 => return,
                Event::End(tag) if tag == end => depth -= 1,
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, range: Range<usize>, end: TagEnd) -> Block {
        self.skip(end);
        Block::Paragraph(self.text[range].trim_end().to_owned())
    }

    /// Text of an item without empty lines, which is no paragraph to the parser.
    fn loose(&mut self, begin: Range<usize>) -> Block {
        let mut end = begin.end;
        while let Some((event, range)) = self.events.peek() {
            let is_block = match event {
                Event::Start(tag) => !is_inline(tag),
                Event::End(tag) => matches!(tag, TagEnd::Item),
                Event::Rule | Event::Html(_) => true,
                _ => false,
            };
            if is_block {
                break;
            }
            end = end.max(range.end);
            self.events.next();
        }
        Block::Paragraph(self.text[begin.start..end].trim_end().to_owned())
    }

    fn list(&mut self, first: Option<u64>) -> Block {
        let end = TagEnd::List(first.is_some());
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.until(Some(TagEnd::Item))),
                Event::End(tag) if tag == end => break,
                _ => {}
            }
        }
        Block::List { first, items }
    }

    fn table(&mut self) -> Block {
        let mut rows: Vec<Vec<String>> = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    self.skip(TagEnd::TableCell);
                    let cell = self.text[range].trim().trim_matches('|').trim().replace("\\|", "|");
                    rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table(rows)
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Block {
        let mut text = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(piece) => text.push_str(&piece),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        let source = self.text[range].trim_end();
        let last = source.lines().last().unwrap_or_default().trim_start_matches([' ', '>']);
        let is_fence =
            last.len() >= 3 && (last.bytes().all(|byte| byte == b'`') || last.bytes().all(|byte| byte == b'~'));
        let info = match kind {
            CodeBlockKind::Fenced(info) => Some(info.to_string()),
            CodeBlockKind::Indented => None,
        };
        Block::Code { is_closed: info.is_none() || (is_fence && source.lines().count() > 1), info, text }
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

fn name(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::Heading { .. } => "a heading",
        Tag::BlockQuote(_) => "a quotation",
        Tag::HtmlBlock => "HTML",
        _ => "other markup",
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, definitions};

    #[test]
    fn a_text_is_taken_apart_and_nothing_is_lost() {
        let found = blocks("A\nb *c*.\n\n- d\n  - e `f`\n\n# G\n\n> H\n\n<b>\n\n---\n\n```rust\nx");
        let names: Vec<&str> = found
            .iter()
            .map(|block| match block {
                Block::Paragraph(text) => text.as_str(),
                Block::List { .. } => "list",
                Block::Table(_) => "table",
                Block::Code { is_closed, .. } => {
                    if *is_closed {
                        "code"
                    } else {
                        "open code"
                    }
                }
                Block::Other(name, _) => name,
            })
            .collect();
        assert_eq!(names, ["A\nb *c*.", "list", "a heading", "a quotation", "HTML", "a rule", "open code"]);
        let inner = Block::List { first: None, items: vec![vec![Block::Paragraph("e `f`".to_owned())]] };
        assert!(
            found.contains(&Block::List { first: None, items: vec![vec![Block::Paragraph("d".to_owned()), inner]] })
        );
    }

    #[test]
    fn names_of_addresses_are_seen() {
        assert_eq!(definitions("A.\n\n[b]: https://c.d\n"), ["b"]);
    }
}
