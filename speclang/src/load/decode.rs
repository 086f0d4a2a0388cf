//! A serde decoder over the tree: it reports every error with its place, and goes on where it can.
//!
//! serde's own decoders stop at the first error and know no places. This one reports an error at the deepest node that
//! has it, skips keys that nobody knows after saying so, and lets [`Entries`](crate::Entries) leave out what failed.

use std::cell::RefCell;

use serde::de::value::{StrDeserializer, U32Deserializer};
use serde::de::{
    DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::decode_error::DecodeError;
use super::meaning::Meaning;
use super::tree::{Kind, Node, Word};
use crate::diagnostic::Diagnostic;
use crate::number;
use crate::source::Span;
use crate::spanned::{ONE_OR_NAMED, SPANNED};

/// Decodes one node.
#[derive(Clone, Copy)]
pub(crate) struct NodeDecoder<'a> {
    pub(crate) node: &'a Node,
    /// Where errors about the node as a whole point, such as a missing key.
    pub(crate) heading: Span,
    pub(crate) found: &'a RefCell<Vec<Diagnostic>>,
}

impl<'a> NodeDecoder<'a> {
    fn child(self, node: &'a Node, heading: Span) -> Self {
        Self { node, heading, ..self }
    }

    /// Reports an error here, unless a deeper node has already done so.
    fn report<T>(self, result: Result<T, DecodeError>) -> Result<T, DecodeError> {
        result.map_err(|error| {
            if !error.reported {
                let span = if matches!(self.node.kind, Kind::Scalar { .. }) { self.node.span } else { self.heading };
                let mut diagnostic = Diagnostic::error(error.code, span, error.message.clone());
                diagnostic.help.clone_from(&error.help);
                self.found.borrow_mut().push(diagnostic);
            }
            DecodeError { reported: true, ..error }
        })
    }

    fn unexpected(self) -> Unexpected<'a> {
        match &self.node.kind {
            Kind::Scalar { meaning: Meaning::Truth(value), .. } => Unexpected::Bool(*value),
            Kind::Scalar { meaning: Meaning::Nothing, .. } => Unexpected::Other("nothing"),
            Kind::Scalar { text, .. } => Unexpected::Str(text),
            Kind::List(_) => Unexpected::Other("a list"),
            Kind::Map(_) => Unexpected::Other("a map"),
        }
    }

    fn wrong<T>(self, visitor: &dyn Expected) -> Result<T, DecodeError> {
        Err(DecodeError::invalid_type(self.unexpected(), visitor))
    }

    fn text(self) -> Option<&'a str> {
        match &self.node.kind {
            Kind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    fn visit_number<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        // YAML has many spellings of a number, and its readers do not agree on them; a spec has one.
        let plain = match &self.node.kind {
            Kind::Scalar { text, meaning: Meaning::Number } if number::is_whole(text) => Some(text),
            _ => None,
        };
        self.report(match plain.map(|text| (text.parse::<u64>(), text.parse::<i64>())) {
            Some((Ok(number), _)) => visitor.visit_u64(number),
            Some((Err(_), Ok(number))) => visitor.visit_i64(number),
            Some((Err(_), Err(_))) | None => self.wrong(&visitor),
        })
    }

    fn visit_text<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.report(match self.text() {
            Some(text) => visitor.visit_str(text),
            None => self.wrong(&visitor),
        })
    }

    fn visit_map<V: Visitor<'a>>(
        self,
        visitor: V,
        known: Option<&'static [&'static str]>,
    ) -> Result<V::Value, DecodeError> {
        self.report(match &self.node.kind {
            Kind::Map(entries) => {
                visitor.visit_map(MapDecoder { parent: self, entries: entries.iter(), value: None, known })
            }
            _ => self.wrong(&visitor),
        })
    }
}

macro_rules! forward {
    ($($method:ident => $to:ident),* $(,)?) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            self.$to(visitor)
        })*
    };
}

impl<'a> Deserializer<'a> for NodeDecoder<'a> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match &self.node.kind {
            Kind::Scalar { .. } => self.visit_text(visitor),
            Kind::List(_) => self.deserialize_seq(visitor),
            Kind::Map(_) => self.visit_map(visitor, None),
        }
    }

    forward! {
        deserialize_i8 => visit_number, deserialize_i16 => visit_number, deserialize_i32 => visit_number,
        deserialize_i64 => visit_number, deserialize_u8 => visit_number, deserialize_u16 => visit_number,
        deserialize_u32 => visit_number, deserialize_u64 => visit_number, deserialize_f32 => visit_number,
        deserialize_f64 => visit_number, deserialize_char => visit_text, deserialize_str => visit_text,
        deserialize_string => visit_text, deserialize_bytes => visit_text, deserialize_byte_buf => visit_text,
        deserialize_identifier => visit_text,
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.report(match &self.node.kind {
            Kind::Scalar { meaning: Meaning::Truth(value), .. } => visitor.visit_bool(*value),
            _ => self.wrong(&visitor),
        })
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match &self.node.kind {
            Kind::Map(entries) if name == ONE_OR_NAMED && !says_its_type(entries) => self.visit_map(visitor, None),
            Kind::Scalar { .. } | Kind::List(_) if name == ONE_OR_NAMED => self.visit_text(visitor),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.report(match &self.node.kind {
            Kind::List(items) => visitor.visit_seq(ListDecoder { parent: self, items: items.iter() }),
            _ => self.wrong(&visitor),
        })
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.visit_map(visitor, None)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        if name == SPANNED {
            return visitor.visit_map(SpanDecoder { target: self, step: 0 });
        }
        self.visit_map(visitor, Some(fields))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        self.report(match self.text() {
            Some(text) => visitor.visit_enum(IntoDeserializer::<DecodeError>::into_deserializer(text)),
            None => self.wrong(&visitor),
        })
    }

    fn deserialize_ignored_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }
}

/// Whether a map has the keys of one value. Of several by name, one may be called `type`, and then it is a map itself.
fn says_its_type(entries: &[(Word, Node)]) -> bool {
    entries.iter().any(|(key, node)| key.text == "type" && matches!(node.kind, Kind::Scalar { .. }))
}

struct ListDecoder<'a> {
    parent: NodeDecoder<'a>,
    items: std::slice::Iter<'a, Node>,
}

impl<'a> SeqAccess<'a> for ListDecoder<'a> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'a>>(&mut self, seed: T) -> Result<Option<T::Value>, DecodeError> {
        let read = |item: &'a Node| {
            let child = self.parent.child(item, item.span);
            child.report(seed.deserialize(child))
        };
        self.items.next().map(read).transpose()
    }
}

struct MapDecoder<'a> {
    parent: NodeDecoder<'a>,
    entries: std::slice::Iter<'a, (Word, Node)>,
    value: Option<(Span, &'a Node)>,
    /// Keys of a struct; `None` for a map, whose keys are free.
    known: Option<&'static [&'static str]>,
}

impl<'a> MapAccess<'a> for MapDecoder<'a> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        for (key, node) in self.entries.by_ref() {
            if let Some(known) = self.known.filter(|known| !known.contains(&key.text.as_str())) {
                let message = format!("unknown key `{}`", key.text);
                let unknown = Diagnostic::error("unknown-key", key.span, message)
                    .suggest(&key.text, known.iter().copied())
                    .help(format!("allowed keys: {}", known.join(", ")));
                // In `{doc: This, that.}` the comma ends the text.
                let unknown = if key.text.contains(' ') {
                    unknown.help("quote the text before it if it contains a comma")
                } else {
                    unknown
                };
                self.parent.found.borrow_mut().push(unknown);
                continue;
            }
            self.value = Some((key.span, node));
            return seed.deserialize(WordDecoder(key)).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        let (key, node) = self.value.take().ok_or_else(|| DecodeError::custom("a value without a key"))?;
        // A value may be read as text and refused afterwards; the place is its own all the same.
        let child = self.parent.child(node, key);
        child.report(seed.deserialize(child))
    }
}

/// Decodes a key, with its place where that is wanted.
#[derive(Clone, Copy)]
struct WordDecoder<'a>(&'a Word);

impl<'de> Deserializer<'de> for WordDecoder<'de> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_str(&self.0.text)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_map(SpanDecoder { target: self, step: 0 })
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// What a place can be read from.
trait Placed {
    fn span(&self) -> Span;
}

impl Placed for NodeDecoder<'_> {
    fn span(&self) -> Span {
        if matches!(self.node.kind, Kind::Scalar { .. }) { self.node.span } else { self.heading }
    }
}

impl Placed for WordDecoder<'_> {
    fn span(&self) -> Span {
        self.0.span
    }
}

/// Hands [`Spanned`](crate::Spanned) the parts of the place, then the value.
struct SpanDecoder<T> {
    target: T,
    step: usize,
}

impl<'a, T> MapAccess<'a> for SpanDecoder<T>
where
    T: Deserializer<'a, Error = DecodeError> + Placed + Copy,
{
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, DecodeError> {
        let key = crate::spanned::SPANNED_FIELDS.get(self.step).copied();
        self.step += 1;
        key.map(|key| seed.deserialize(StrDeserializer::new(key))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, DecodeError> {
        let span = self.target.span();
        match self.step {
            1 => seed.deserialize(U32Deserializer::new(span.file.0)),
            2 => seed.deserialize(U32Deserializer::new(span.start)),
            3 => seed.deserialize(U32Deserializer::new(span.end)),
            _ => seed.deserialize(self.target),
        }
    }
}
