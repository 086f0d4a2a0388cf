//! YAML text to a tree whose nodes know their places.
//!
//! Two parsers read each file. The event parser knows where a word stands, sees a key that comes twice, and sees the
//! cleverness that specs do without; `serde_yaml` decides what a plain word is ([`meaning`]). Where the two disagree the
//! file is refused: what two parsers read differently, two people will too.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser};

use super::meaning::{self, Meaning};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// A key or a scalar with its place.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A node of the tree.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// A word: its text as written, and what YAML makes of it.
    Scalar {
        text: String,
        meaning: Meaning,
    },
    List(Vec<Node>),
    Map(Vec<(Word, Node)>),
}

/// How deeply lists and maps may stand within each other. The language needs a third of it; far more overflows the stack.
const DEEPEST: usize = 32;

/// Reads a file; `None` where nothing can be made of it, with nothing found where it is empty or holds comments alone.
pub(crate) fn parse(file: FileId, text: &str, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let before = found.len();
    let parser = Parser::new_from_str(text);
    let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut node = Builder { file, bytes: byte_offsets(text), found, parser, depth: 0, length }.document()?;
    if found.len() > before {
        return None;
    }
    meaning::lay_over(&mut node, file, text, found)?;
    Some(node)
}

/// Byte offset of each character, and of the end, as the event parser counts characters; none where both are the same.
fn byte_offsets(text: &str) -> Option<Vec<u32>> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).chain([text.len()]).map(offset).collect())
}

struct Builder<'a> {
    file: FileId,
    /// Where characters begin, if not all are one byte long.
    bytes: Option<Vec<u32>>,
    found: &'a mut Vec<Diagnostic>,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    /// Lists and maps that the next event stands in.
    depth: usize,
    /// Bytes of the file.
    length: u32,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        match self.parser.next_event()? {
            Ok((event, span)) => {
                let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
                Some((event, Span { file: self.file, start, end }))
            }
            Err(error) => {
                let at = self.byte(error.marker().index());
                let span = Span { file: self.file, start: at, end: at };
                self.found.push(Diagnostic::error("bad-yaml", span, error.info().to_string()));
                None
            }
        }
    }

    /// The byte at which a character begins; the end for one behind it.
    fn byte(&self, character: usize) -> u32 {
        match &self.bytes {
            Some(bytes) => bytes.get(character).or(bytes.last()).copied().unwrap_or_default(),
            None => u32::try_from(character).unwrap_or(u32::MAX).min(self.length),
        }
    }

    fn document(mut self) -> Option<Node> {
        let mut root = None;
        while let Some((event, span)) = self.next() {
            match event {
                Event::StreamStart | Event::DocumentEnd | Event::Nothing => {}
                Event::DocumentStart(_) if root.is_none() => {}
                Event::DocumentStart(_) => {
                    self.refuse(span, "second document in a file", "move it to its own file");
                    return None;
                }
                Event::StreamEnd => break,
                other => root = Some(self.node(other, span)?),
            }
        }
        root
    }

    fn refuse(&mut self, span: Span, what: &str, help: &str) {
        let message = format!("{what} is not allowed in a spec");
        self.found.push(Diagnostic::error("clever-yaml", span, message).help(help));
    }

    fn plain(&mut self, anchor: usize, tagged: bool, span: Span) {
        if anchor != 0 {
            self.refuse(span, "an anchor", "write the value out where it is used");
        }
        if tagged {
            self.refuse(span, "a tag", "quote the value if it is text");
        }
    }

    /// Goes one list or map deeper, where that is allowed: events come one by one, but whatever reads the tree recurses.
    fn enter(&mut self, span: Span) -> Option<()> {
        self.depth += 1;
        if self.depth <= DEEPEST {
            return Some(());
        }
        let message = format!("lists and maps are nested more than {DEEPEST} levels deep");
        self.found.push(
            Diagnostic::error("nesting", span, message)
                .help("a spec needs no more than ten; look for extra brackets or dashes"),
        );
        None
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Option<Node> {
        let kind = match event {
            Event::Scalar(text, _, anchor, tag) => {
                self.plain(anchor, tag.is_some(), span);
                Kind::Scalar { text: text.into_owned(), meaning: Meaning::Nothing }
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain(anchor, tag.is_some(), span);
                self.enter(span)?;
                let mut items = Vec::new();
                loop {
                    let (event, span) = self.next()?;
                    match event {
                        Event::SequenceEnd => break,
                        event => items.push(self.node(event, span)?),
                    }
                }
                self.depth -= 1;
                Kind::List(items)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain(anchor, tag.is_some(), span);
                self.enter(span)?;
                let map = self.map()?;
                self.depth -= 1;
                map
            }
            Event::Alias(_) => {
                self.refuse(span, "an alias", "write the value out");
                return None;
            }
            _ => return None,
        };
        Some(Node { span, kind })
    }

    fn map(&mut self) -> Option<Kind> {
        let mut entries: Vec<(Word, Node)> = Vec::new();
        let mut seen: HashMap<Cow<'a, str>, Span> = HashMap::new();
        loop {
            let (event, span) = self.next()?;
            let text = match event {
                Event::MappingEnd => return Some(Kind::Map(entries)),
                Event::Scalar(text, ..) => text,
                _ => {
                    self.refuse(span, "a key that is not a word", "use a word as the key");
                    return None;
                }
            };
            if text == "<<" {
                self.refuse(span, "a merge key", "write the keys out");
            }
            if let Some(first) = seen.insert(text.clone(), span) {
                let message = format!("duplicate key `{text}`");
                let twice = Diagnostic::error("duplicate-key", span, message).label("duplicate");
                self.found.push(twice.also(first, "first here").help("remove one of the two"));
            }
            let (event, value_span) = self.next()?;
            entries.push((Word { text: text.into_owned(), span }, self.node(event, value_span)?));
        }
    }
}
