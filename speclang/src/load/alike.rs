//! The second parser: what it reads is held against the tree of the first as it comes, with no tree of its own.
//!
//! The first one is lenient: it takes `{name` with a line break in it, or what stands behind `...`. Where the two disagree the file is
//! refused: what two parsers read differently, two people will too.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_yaml::Value;

use super::meaning::Meaning;
use super::tree::{self, Kind, Node, Word};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Reads a file with both parsers; `None` where one of them refuses it, where they disagree, or where it says nothing.
pub(super) fn parse(file: FileId, text: &str, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let root = tree::parse(file, text, found)?;
    let mut differ = Vec::new();
    let read = Reading { node: &root, differ: &mut differ }.deserialize(serde_yaml::Deserializer::from_str(text));
    if let Err(error) = read {
        found.push(refused(&error, file));
        return None;
    }
    found.extend(differ.iter().map(|span| {
        let message = "two YAML parsers read this differently";
        Diagnostic::error("bad-yaml", *span, message).help("write it in a simpler form, or quote it")
    }));
    differ.is_empty().then_some(root)
}

fn refused(error: &serde_yaml::Error, file: FileId) -> Diagnostic {
    let at = error.location().map_or(0, |location| location.index());
    let at = u32::try_from(at).unwrap_or_default();
    let span = Span { file, start: at, end: at };
    let said = error.to_string();
    // No type of Rust holds such a number, though the text is right.
    if said.contains(" as u128") || said.contains(" as i128") {
        let long = Diagnostic::error("bad-yaml", span, "unquoted number of more than 64 bits");
        long.help("quote it")
    } else {
        Diagnostic::error("bad-yaml", span, said)
    }
}

/// A node of the first parser's tree, as the second one comes to the same place.
struct Reading<'a> {
    node: &'a Node,
    /// Where the two disagree.
    differ: &'a mut Vec<Span>,
}

impl Reading<'_> {
    fn word(self, read: Meaning) {
        match &self.node.kind {
            Kind::Scalar { meaning, .. } if *meaning == read => {}
            _ => self.differ.push(self.node.span),
        }
    }

    fn text(self, read: &str) {
        match &self.node.kind {
            Kind::Scalar { text, meaning: Meaning::Text } if text == read => {}
            _ => self.differ.push(self.node.span),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.word(Meaning::Nothing);
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.word(Meaning::Truth(value));
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.word(Meaning::Number);
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.word(Meaning::Number);
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.word(Meaning::Number);
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.text(text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut read: A) -> Result<(), A::Error> {
        let span = self.node.span;
        let mut agree = true;
        match &self.node.kind {
            Kind::List(items) => {
                for node in items {
                    agree &= read.next_element_seed(Reading { node, differ: self.differ })?.is_some();
                }
            }
            Kind::Scalar { .. } | Kind::Map(_) => agree = false,
        }
        while read.next_element::<IgnoredAny>()?.is_some() {
            agree = false;
        }
        self.differ.extend((!agree).then_some(span));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut read: A) -> Result<(), A::Error> {
        let span = self.node.span;
        let mut agree = true;
        let mut others = Vec::new();
        match &self.node.kind {
            Kind::Map(entries) => {
                for (word, node) in entries {
                    let Some(key) = read.next_key_seed(Key(word))? else {
                        agree = false;
                        break;
                    };
                    agree &= key.fits(&mut others)?;
                    read.next_value_seed(Reading { node, differ: self.differ })?;
                }
            }
            Kind::Scalar { .. } | Kind::List(_) => agree = false,
        }
        while read.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            agree = false;
        }
        self.differ.extend((!agree).then_some(span));
        Ok(())
    }
}

/// A key of the first parser's tree.
struct Key<'a>(&'a Word);

/// What the second parser reads there.
enum Read {
    /// Text, and whether it is the same.
    Text(bool),
    /// A number, a truth or nothing, which a spec takes as it is written.
    Other(Value),
}

impl Read {
    /// Whether the two parsers agree. Two keys that are spelled differently and are the same to YAML are an error.
    fn fits<E: Error>(self, others: &mut Vec<Value>) -> Result<bool, E> {
        match self {
            Self::Text(same) => Ok(same),
            Self::Other(value) if others.contains(&value) => {
                let value = serde_yaml::to_string(&value).unwrap_or_default();
                Err(E::custom(format!("duplicate entry with key `{}`", value.trim_end())))
            }
            Self::Other(value) => {
                others.push(value);
                Ok(true)
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word as a key")
    }

    fn visit_unit<E: Error>(self) -> Result<Read, E> {
        Ok(Read::Other(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Read, E> {
        Ok(Read::Other(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Read, E> {
        Ok(Read::Other(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Read, E> {
        Ok(Read::Other(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Read, E> {
        Ok(Read::Other(value.into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Read, E> {
        Ok(Read::Text(text == self.0.text))
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::source::FileId;

    fn said(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let root = parse(FileId(0), text, &mut found);
        assert_eq!(root.is_none(), !found.is_empty(), "{text}: {found:?}");
        found.into_iter().map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message)).collect()
    }

    #[test]
    fn what_only_the_first_parser_takes_is_refused() {
        for text in ["max_length: 0\n\t", "response: {: }\n\n", "values:\n  2: {name::}"] {
            assert!(said(text)[0].starts_with("bad-yaml: "), "{text}");
        }
    }

    #[test]
    fn keys_that_are_no_text_are_taken_as_written_and_stand_once() {
        assert_eq!(said("{1: a, true: b, null: c, -1: d, 1.5: e, f: g}"), [""; 0]);
        for (text, key) in [("{1: a, 0x1: b}", "1"), ("{null: a, ~: b}", "null"), ("{true: a, True: b}", "true")] {
            let said = said(text);
            assert!(said.len() == 1 && said[0].contains(&format!("duplicate entry with key `{key}`")), "{said:?}");
        }
    }

    #[test]
    fn numbers_that_no_type_holds_are_named() {
        for text in ["a: 99999999999999999999", "a: -99999999999999999999"] {
            assert_eq!(said(text), ["bad-yaml: unquoted number of more than 64 bits"]);
        }
    }
}
