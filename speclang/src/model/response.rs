//! What the success of an operation is answered with.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Base, Field, Operation, Scalar, Service, Type};
use crate::load::grammar_error;
use crate::{Entries, Span, Spanned};

/// The body of a success.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// A JSON object with these fields, which nothing else shares. Without one nothing is documented of the body.
    Fields(Entries<Field>),
    /// A JSON value of a type.
    Type(Type),
    /// Text that is no JSON.
    Text,
    /// Bytes.
    Bytes,
    /// No body.
    Nothing,
}

/// Words that stand for a body that is no JSON.
const WORDS: [(&str, Response); 3] =
    [("nothing", Response::Nothing), ("text", Response::Text), ("bytes", Response::Bytes)];

static NO_FIELDS: Entries<Field> = Entries::none();

impl Response {
    /// The fields that stand in the operation itself.
    #[must_use]
    pub fn fields(&self) -> &Entries<Field> {
        match self {
            Self::Fields(fields) => fields,
            Self::Type(_) | Self::Text | Self::Bytes | Self::Nothing => &NO_FIELDS,
        }
    }

    /// The type that the answer is of, where it is no object of its own.
    #[must_use]
    pub fn named_type(&self) -> Option<&Type> {
        match self {
            Self::Type(ty) => Some(ty),
            Self::Fields(_) | Self::Text | Self::Bytes | Self::Nothing => None,
        }
    }

    /// Whether the operation says nothing of the body.
    #[must_use]
    pub fn is_unstated(&self) -> bool {
        matches!(self, Self::Fields(fields) if fields.is_empty())
    }

    /// The words of the language; nothing for an object with fields of its own.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Fields(_) => None,
            Self::Type(ty) => Some(ty.to_string()),
            other => WORDS.iter().find(|(_, known)| known == other).map(|(word, _)| (*word).to_owned()),
        }
    }
}

impl Default for Response {
    fn default() -> Self {
        Self::Fields(Entries::default())
    }
}

impl Service {
    /// The fields of the JSON object that an operation answers with, wherever they stand.
    #[must_use]
    pub fn response_fields<'a>(&'a self, operation: &'a Operation) -> &'a Entries<Field> {
        match &operation.response.value {
            Response::Type(ty) if !ty.is_list() => match self.base(ty) {
                Base::Object(fields) => fields,
                _ => &NO_FIELDS,
            },
            other => other.fields(),
        }
    }
}

impl Operation {
    /// The types that answers are made of: of each field and header, of the answer itself where it is of a type, and of fields
    /// of errors.
    pub fn answered(&self) -> impl Iterator<Item = &Type> {
        let others = self.response_headers.iter().chain(&self.error_fields);
        self.response_types().chain(others.map(|(_, field)| &field.ty.value))
    }

    /// The types that a success is made of.
    pub fn response_types(&self) -> impl Iterator<Item = &Type> {
        let fields = self.response.fields().iter().map(|(_, field)| &field.ty.value);
        fields.chain(self.whole_types().map(|(_, ty)| ty))
    }

    /// The types that whole answers are of, each with its place.
    pub fn whole_types(&self) -> impl Iterator<Item = (Span, &Type)> {
        let only = self.response.named_type().map(|ty| (self.response.span, ty));
        let only = only.filter(|_| self.responses.is_empty());
        let each = self.responses.iter().filter_map(|(status, known)| Some((status.span, known.named_type()?)));
        only.into_iter().chain(each)
    }

    /// The fields of answers that stand in the operation itself, headers and those of errors among them.
    pub fn answer_fields(&self) -> impl Iterator<Item = &(Spanned<String>, Field)> {
        self.response.fields().iter().chain(&self.response_headers).chain(&self.error_fields)
    }

    /// Takes the first of the answers by status for the one that paging, waiters and commands speak of.
    pub(crate) fn lead_with_first(&mut self) {
        if let Some((status, first)) = self.responses.iter().next()
            && self.response.is_unstated()
        {
            self.response = Spanned { value: first.clone(), span: status.span };
        }
    }

    /// The statuses that say success.
    #[must_use]
    pub fn success_statuses(&self) -> Vec<u16> {
        match &self.success {
            _ if !self.responses.is_empty() => self.responses.keys().filter_map(|status| status.parse().ok()).collect(),
            Some(success) => success.value.0.clone(),
            None if self.response.value == Response::Nothing => vec![204],
            None => vec![200],
        }
    }
}

impl<'de> Deserialize<'de> for Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ResponseVisitor;

        impl<'de> Visitor<'de> for ResponseVisitor {
            type Value = Response;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of fields, or a type")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Response, E> {
                read(text)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Response, A::Error> {
                Entries::deserialize(MapAccessDeserializer::new(map)).map(Response::Fields)
            }
        }

        deserializer.deserialize_any(ResponseVisitor)
    }
}

fn read<E: serde::de::Error>(text: &str) -> Result<Response, E> {
    if let Some((_, known)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(known.clone());
    }
    let help = "write a map of fields, the name of a type, `list of T`, `map of T`, `A or B`, or one of: any, nothing, text, bytes";
    match text.parse::<Type>() {
        Ok(Type::Scalar(scalar)) if scalar != Scalar::Any => Err(grammar_error(
            "bad-type",
            &format!("a response that is a single {} is not supported", scalar.name()),
            help,
        )),
        Ok(ty) => Ok(Response::Type(ty)),
        Err(why) => Err(grammar_error("bad-type", &why, help)),
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Response {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Response".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let fields = generator.subschema_for::<Entries<Field>>();
        let words: Vec<&str> = WORDS.iter().map(|(word, _)| *word).collect();
        schemars::json_schema!({
            "description": "A map of fields, the name of a type, `list of T`, `map of T`, `A or B`, `any`, or `nothing`, `text` or `bytes`.",
            "anyOf": [fields, {"enum": words}, {"type": "string", "pattern": super::type_words::pattern()}],
        })
    }
}
