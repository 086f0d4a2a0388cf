//! YAML text to a tree whose nodes know their places.
//!
//! The event parser knows where a word stands, sees a key that comes twice, and sees the cleverness that specs do without. A second
//! parser is held against it ([`alike`](super::alike)).

use std::collections::HashMap;
use std::ops::Range;

use specyaml::{Event, Events, Refused, ScalarStyle};

use super::meaning::Meaning;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// A key or a scalar with its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// A node of the tree.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
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

/// So many keys are looked through one by one; in a map with more of them that would take too long.
const FEW: usize = 16;

/// Reads a file; `None` where nothing can be made of it, with nothing found where it is empty or holds comments alone.
pub(crate) fn parse(file: FileId, text: &str, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let before = found.len();
    let node = Builder { file, events: Events::new(text), found, depth: 0 }.document()?;
    (found.len() == before).then_some(node)
}

struct Builder<'a> {
    file: FileId,
    events: Events<'a>,
    found: &'a mut Vec<Diagnostic>,
    /// Lists and maps that the next event stands in.
    depth: usize,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        let (file, next) = (self.file, self.events.next()?);
        match next {
            Ok((event, Range { start, end })) => Some((event, Span { file, start, end })),
            Err(Refused { message, at }) => {
                self.found.push(Diagnostic::error("bad-yaml", Span { file, start: at, end: at }, message));
                None
            }
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
            Event::Scalar(text, style, anchor, tag) => {
                self.plain(anchor, tag.is_some(), span);
                let meaning = if style == ScalarStyle::Plain { Meaning::of(&text) } else { Meaning::Text };
                Kind::Scalar { text: text.into_owned(), meaning }
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
        let mut seen: HashMap<String, Span> = HashMap::new();
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
            let first = if entries.len() < FEW {
                entries.iter().rev().find(|(key, _)| key.text == text).map(|(key, _)| key.span)
            } else {
                if seen.is_empty() {
                    seen.extend(entries.iter().map(|(key, _)| (key.text.clone(), key.span)));
                }
                seen.insert(text.clone().into_owned(), span)
            };
            if let Some(first) = first {
                let message = format!("duplicate key `{text}`");
                let twice = Diagnostic::error("duplicate-key", span, message).label("duplicate");
                self.found.push(twice.also(first, "first here").help("remove one of the two"));
            }
            let (event, value_span) = self.next()?;
            entries.push((Word { text: text.into_owned(), span }, self.node(event, value_span)?));
        }
    }
}
