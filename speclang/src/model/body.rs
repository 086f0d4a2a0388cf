//! The body of a request: parameters by name, or one value.

use std::fmt;
use std::ops::Deref;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Base, Encoding, Field, Operation, Scalar, Service, Type};
use crate::load::grammar_error;
use crate::spanned::ONE_OR_NAMED;
use crate::{Entries, Span, Spanned};

/// Name of the parameter that a body of one value is.
pub const WHOLE: &str = "body";

/// What stands under `body:`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    fields: Entries<Field>,
    is_whole: bool,
}

impl Body {
    /// The one value that the body is, in place of parameters by name.
    #[must_use]
    pub fn whole(&self) -> Option<(&Spanned<String>, &Field)> {
        self.fields.iter().next().filter(|_| self.is_whole).map(|(name, field)| (name, field))
    }

    /// Says where the one value stands, which has no key of its own.
    pub(crate) fn stands_at(&mut self, span: Span) {
        if let (true, Some((name, field))) = (self.is_whole, self.fields.first_mut()) {
            name.span = span;
            for place in
                [&mut field.ty.span, &mut field.doc.span].into_iter().filter(|known| **known == Span::default())
            {
                *place = span;
            }
        }
    }

    fn of(field: Field) -> Self {
        let name = Spanned { value: WHOLE.to_owned(), span: Span::default() };
        Self { fields: [(name, field)].into_iter().collect(), is_whole: true }
    }
}

/// Parameters by name; a value that is the whole body has the name `body`.
impl Deref for Body {
    type Target = Entries<Field>;

    fn deref(&self) -> &Entries<Field> {
        &self.fields
    }
}

/// What clients send as the body of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WholeKind {
    /// Bytes as they are.
    Bytes,
    /// Text as it is.
    Text,
    /// A JSON value.
    Json,
}

impl Service {
    /// What the body of an operation is, where it is one value.
    #[must_use]
    pub fn whole_body(&self, operation: &Operation) -> Option<WholeKind> {
        let (_, field) = operation.body.whole()?;
        Some(match self.base(&field.ty) {
            Base::Scalar(Scalar::Bytes, _) if !field.ty.is_list() => WholeKind::Bytes,
            Base::Scalar(Scalar::Text, _) if !field.ty.is_list() => WholeKind::Text,
            _ => WholeKind::Json,
        })
    }

    /// Media type of a body: the stated one, or what the kind of a text or of bytes says. JSON without one has that of the service, and
    /// forms and parts have their own.
    #[must_use]
    pub fn media_type(&self, operation: &Operation) -> Option<String> {
        let of_kind = match self.whole_body(operation) {
            Some(WholeKind::Bytes) => Some("application/octet-stream"),
            Some(WholeKind::Text) => Some("text/plain; charset=utf-8"),
            Some(WholeKind::Json) | None => None,
        };
        operation.media_type.as_ref().map(|stated| stated.value.as_str()).or(of_kind).map(str::to_owned)
    }
}

impl Operation {
    /// Whether its body is several parts, of which some may be files.
    #[must_use]
    pub fn is_multipart(&self) -> bool {
        self.body.whole().is_none() && self.encoding.is_some_and(|encoding| encoding.value == Encoding::Multipart)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BodyVisitor;

        impl<'de> Visitor<'de> for BodyVisitor {
            type Value = Body;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of parameters, or a type")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Body, E> {
                let ty = text.parse::<Type>().map_err(|why| grammar_error("bad-type", &why, HELP))?;
                let mut field = Field::of(ty);
                field.required = true;
                "The body of the request.".clone_into(&mut field.doc.value);
                Ok(Body::of(field))
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, one: D) -> Result<Body, D::Error> {
                Field::deserialize(one).map(Body::of)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Body, A::Error> {
                let fields = Entries::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Body { fields, is_whole: false })
            }
        }

        deserializer.deserialize_newtype_struct(ONE_OR_NAMED, BodyVisitor)
    }
}

const HELP: &str = "write a map of parameters, or the one value that the body is: bytes, text, any, the name of a type, `list of T`, `map of T`";

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Body {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let fields = generator.subschema_for::<Entries<Field>>();
        let one = generator.subschema_for::<Field>();
        schemars::json_schema!({
            "description": "A map of parameters; or the one value that the body is, as a type (`bytes`, `text`, `any`, the name of a type, `list of T`, `map of T`), or as `{type: …, doc: …}` with all keys of a parameter.",
            "anyOf": [fields, one, {"type": "string", "pattern": super::type_words::pattern()}],
        })
    }
}
