//! YAML text to a tree whose nodes know their places.
//!
//! Two parsers read each file. `serde_yaml` decides what a plain word is (text, number, true or false); the event
//! parser knows where it stands, sees a key that comes twice, and sees the cleverness that specs do without. Where the
//! two disagree the file is refused: what two parsers read differently, two people will too.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser};
use serde_yaml::Value;

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
        value: Value,
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
    let node = Builder { file, bytes: byte_offsets(text), found, parser, depth: 0 }.document()?;
    if found.len() > before {
        return None;
    }
    match serde_yaml::from_str::<Value>(text) {
        Ok(value) => resolve(node, &value, found),
        Err(error) => {
            let at = error.location().map_or(0, |location| location.index());
            let said = error.to_string();
            let span = Span { file, ..span_at(at) };
            // The tree of the parser has no place for such a number, though the text is right.
            found.push(if said.contains(" as u128") || said.contains(" as i128") {
                let long = Diagnostic::error("bad-yaml", span, "a plain number of more than 64 bits");
                long.help("put it in quotes")
            } else {
                Diagnostic::error("bad-yaml", span, said)
            });
            None
        }
    }
}

fn span_at(byte: usize) -> Span {
    let start = u32::try_from(byte).unwrap_or_default();
    Span { file: FileId(0), start, end: start }
}

/// Byte offset of each character, and of the end; the event parser counts characters.
fn byte_offsets(text: &str) -> Vec<u32> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).map(|at| u32::try_from(at).unwrap_or(u32::MAX)).collect()
}

struct Builder<'a> {
    file: FileId,
    bytes: Vec<u32>,
    found: &'a mut Vec<Diagnostic>,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    /// Lists and maps that the next event stands in.
    depth: usize,
}

impl<'a> Builder<'a> {
    fn next(&mut self) -> Option<(Event<'a>, Span)> {
        match self.parser.next_event()? {
            Ok((event, span)) => {
                let byte = |index: usize| self.bytes.get(index).or(self.bytes.last()).copied().unwrap_or_default();
                let span = Span { file: self.file, start: byte(span.start.index()), end: byte(span.end.index()) };
                Some((event, span))
            }
            Err(error) => {
                let at = self.bytes.get(error.marker().index()).copied().unwrap_or_default();
                let span = Span { file: self.file, start: at, end: at };
                self.found.push(Diagnostic::error("bad-yaml", span, error.info().to_string()));
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
                    self.refuse(span, "a second document", "put it into a file of its own");
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
            self.refuse(span, "a tag", "quote the value if it is to be text");
        }
    }

    /// Goes one list or map deeper, where that is allowed: events come one by one, but whatever reads the tree recurses.
    fn enter(&mut self, span: Span) -> Option<()> {
        self.depth += 1;
        if self.depth <= DEEPEST {
            return Some(());
        }
        let message = format!("lists and maps stand more than {DEEPEST} deep within each other");
        self.found.push(
            Diagnostic::error("nesting", span, message)
                .help("a spec needs no more than ten; look for brackets or dashes that are too many"),
        );
        None
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Option<Node> {
        let kind = match event {
            Event::Scalar(text, _, anchor, tag) => {
                self.plain(anchor, tag.is_some(), span);
                Kind::Scalar { text: text.into_owned(), value: Value::Null }
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
                Event::Scalar(text, ..) => text.into_owned(),
                _ => {
                    self.refuse(span, "a key that is not a word", "use a word as the key");
                    return None;
                }
            };
            if text == "<<" {
                self.refuse(span, "a merge key", "write the keys out");
            }
            if let Some(first) = seen.insert(text.clone(), span) {
                let message = format!("the key `{text}` stands twice");
                let twice = Diagnostic::error("duplicate-key", span, message).label("here again");
                self.found.push(twice.also(first, "first here").help("remove one of the two"));
            }
            let (event, value_span) = self.next()?;
            entries.push((Word { text, span }, self.node(event, value_span)?));
        }
    }
}

/// Takes over what `serde_yaml` makes of each word, and sees to it that the two parsers agree.
fn resolve(mut node: Node, value: &Value, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let agreed = match (&mut node.kind, value) {
        (Kind::Scalar { value: slot, .. }, value) if !value.is_mapping() && !value.is_sequence() => {
            *slot = value.clone();
            true
        }
        (Kind::List(items), Value::Sequence(values)) if items.len() == values.len() => {
            *items = items.drain(..).zip(values).filter_map(|(item, value)| resolve(item, value, found)).collect();
            true
        }
        (Kind::Map(entries), Value::Mapping(values)) if entries.len() == values.len() => {
            let pairs = entries.drain(..).zip(values);
            *entries =
                pairs.filter_map(|((key, node), (_, value))| Some((key, resolve(node, value, found)?))).collect();
            true
        }
        _ => false,
    };
    if !agreed {
        let message = "two YAML parsers read this differently";
        found.push(Diagnostic::error("bad-yaml", node.span, message).help("write it in a plainer form, or quote it"));
    }
    agreed.then_some(node)
}
