//! Events of a YAML text, each with the bytes at which it stands.
//!
//! The parser is generic, and whoever names its input compiles it. Here it is compiled once, in a crate so small that a debug build can
//! afford to optimize it.

use std::ops::Range;

pub use saphyr_parser::{Event, ScalarStyle};
use saphyr_parser::{Parser, StrInput};

/// Reads a text, event by event.
pub struct Events<'a> {
    parser: Parser<'a, StrInput<'a>>,
    /// Where characters begin, if not all are one byte long.
    bytes: Option<Vec<u32>>,
    /// Bytes of the text.
    length: u32,
}

/// What is no YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong.
    pub message: String,
    /// The byte at which the parser stopped.
    pub at: u32,
}

impl<'a> Events<'a> {
    /// Of a text of less than 4 GiB.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            parser: Parser::new_from_str(text),
            bytes: byte_offsets(text),
            length: u32::try_from(text.len()).unwrap_or(u32::MAX),
        }
    }

    /// The byte at which a character begins; the end for one behind it.
    fn byte(&self, character: usize) -> u32 {
        match &self.bytes {
            Some(bytes) => bytes.get(character).or(bytes.last()).copied().unwrap_or_default(),
            None => u32::try_from(character).unwrap_or(u32::MAX).min(self.length),
        }
    }
}

impl<'a> Iterator for Events<'a> {
    type Item = Result<(Event<'a>, Range<u32>), Refused>;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let event = self.parser.next_event()?;
        Some(match event {
            Ok((event, span)) => Ok((event, self.byte(span.start.index())..self.byte(span.end.index()))),
            Err(error) => Err(Refused { message: error.info().to_owned(), at: self.byte(error.marker().index()) }),
        })
    }
}

/// Byte offset of each character, and of the end, as the parser counts characters; none where both are the same.
fn byte_offsets(text: &str) -> Option<Vec<u32>> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).chain([text.len()]).map(offset).collect())
}

#[cfg(test)]
mod tests {
    use super::{Event, Events};

    #[test]
    fn events_stand_at_their_bytes() {
        for text in ["name: value", "nämé: wärt", "日: 'é ü'"] {
            let words = Events::new(text).map(|event| event.expect("YAML")).filter_map(|(event, place)| match event {
                Event::Scalar(word, ..) => Some((word.into_owned(), &text[place.start as usize..place.end as usize])),
                _ => None,
            });
            let (key, value) = text.split_once(": ").expect("a key and a value");
            assert_eq!(words.collect::<Vec<_>>(), [(key.to_owned(), key), (value.replace('\'', ""), value)]);
        }
    }

    #[test]
    fn an_error_stands_inside_the_text() {
        for text in ["a: [", "é: [", "a: b: c", "é: \"", "\t- a: {"] {
            let refused = Events::new(text).find_map(Result::err).expect("no YAML");
            assert!(text.is_char_boundary(refused.at as usize) && !refused.message.is_empty(), "{text}: {refused:?}");
        }
    }
}
