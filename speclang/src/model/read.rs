//! What was read of the pages behind a spec: how much of each part, and what stands in for the rest.

use std::fmt;
use std::str::FromStr;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Level;
use crate::Spanned;
use crate::load::grammar_error;

/// A part of an operation that a page documents in a place of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Method and path.
    Request,
    /// What the operation does: summary, notes, side effects, restrictions, safety, paging, retirement.
    Summary,
    /// Who may call it.
    Callers,
    /// Permissions that the caller needs.
    Permissions,
    /// Event in the audit log.
    Audit,
    /// How often it may be called.
    RateLimit,
    /// Path parameters.
    Path,
    /// Query parameters.
    Query,
    /// Header parameters.
    Header,
    /// Members of the request body.
    Body,
    /// Members of the response, and its status.
    Response,
    /// Error codes, and the members of error bodies.
    Errors,
}

impl Part {
    /// All parts with their keys, in the order of a page.
    pub const ALL: [(&str, Self); 12] = [
        ("request", Self::Request),
        ("summary", Self::Summary),
        ("callers", Self::Callers),
        ("permissions", Self::Permissions),
        ("audit", Self::Audit),
        ("rate_limit", Self::RateLimit),
        ("path", Self::Path),
        ("query", Self::Query),
        ("header", Self::Header),
        ("body", Self::Body),
        ("response", Self::Response),
        ("errors", Self::Errors),
    ];

    /// Its key.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, part)| *part == self).map_or("summary", |(name, _)| name)
    }
}

/// How much of a part was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing.
    None,
    /// Names, types and whether they are required; for codes, their statuses. Not the sentences beside them.
    Names,
    /// Every row and every sentence.
    Whole,
}

/// What was read of a part: `whole`, `names, rest from sdk`, `none, rest from older-copy`, `whole of PAGE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// How much of the page was read.
    pub extent: Extent,
    /// The page, where it is not the operation's own.
    pub page: Option<String>,
    /// Where everything else was taken from: a source that `service.yaml` declares.
    pub rest: Option<String>,
}

const EXPECTED: &str = "write `whole`, `names` or `none`, then `of PAGE` for another page, \
                        then `, rest from SOURCE` if a source of service.yaml replaces the rest";

impl FromStr for Reading {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("`{text}` does not state what was read");
        let (read, rest) = match text.split_once(", rest from ") {
            Some((read, rest)) => (read, Some(word(rest).ok_or_else(refused)?)),
            None => (text, None),
        };
        let (extent, page) = match read.split_once(" of ") {
            Some((extent, page)) => (extent, Some(word(page).ok_or_else(refused)?)),
            None => (read, None),
        };
        let extent = match extent {
            "whole" => Extent::Whole,
            "names" => Extent::Names,
            "none" => Extent::None,
            _ => return Err(refused()),
        };
        // Nothing is left to take from elsewhere, or no page was read at all.
        if (extent == Extent::Whole && rest.is_some()) || (extent == Extent::None && page.is_some()) {
            return Err(refused());
        }
        Ok(Self { extent, page, rest })
    }
}

fn word(text: &str) -> Option<String> {
    (!text.is_empty() && !text.contains([' ', ','])).then(|| text.to_owned())
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.extent {
            Extent::Whole => "whole",
            Extent::Names => "names",
            Extent::None => "none",
        })?;
        if let Some(page) = &self.page {
            write!(f, " of {page}")?;
        }
        if let Some(rest) = &self.rest {
            write!(f, ", rest from {rest}")?;
        }
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Reading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| grammar_error("bad-read", &error, EXPECTED))
    }
}

/// What was read for an operation: one reading for everything, or one for each part.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Read {
    /// Parts that are named.
    pub parts: Vec<(Part, Spanned<Reading>)>,
    /// All other parts.
    pub otherwise: Option<Spanned<Reading>>,
}

impl Read {
    /// The reading of a part; `None` where nobody says what was read.
    #[must_use]
    pub fn of(&self, part: Part) -> Option<&Spanned<Reading>> {
        let named = self.parts.iter().find(|(known, _)| *known == part).map(|(_, reading)| reading);
        named.or(self.otherwise.as_ref())
    }

    /// All readings.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Spanned<Reading>)> {
        let parts = self.parts.iter().map(|(part, reading)| (part.name(), reading));
        parts.chain(self.otherwise.iter().map(|reading| ("otherwise", reading)))
    }
}

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReadVisitor;

        impl<'de> Visitor<'de> for ReadVisitor {
            type Value = Read;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from parts to what was read of them, such as `{otherwise: whole}`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
                let mut read = Read::default();
                while let Some(key) = map.next_key::<Spanned<String>>()? {
                    let part = Part::ALL.iter().find(|(name, _)| *name == key.as_str());
                    match part {
                        Some((_, part)) => read.parts.push((*part, map.next_value()?)),
                        None if key.as_str() == "otherwise" => read.otherwise = Some(map.next_value()?),
                        None => {
                            let names: Vec<&str> = Part::ALL.iter().map(|(name, _)| *name).collect();
                            let help = format!("parts: {}, otherwise", names.join(", "));
                            return Err(grammar_error(
                                "bad-read",
                                &format!("`{}` is not a part of a page", key.value),
                                &help,
                            ));
                        }
                    }
                }
                Ok(read)
            }
        }

        deserializer.deserialize_map(ReadVisitor)
    }
}

/// A source beside the operations' own pages, declared once in `service.yaml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceDef {
    /// What it is, precisely enough to find it: a package with its version, a page, a copy with its date.
    pub title: Spanned<String>,
    /// Level of certainty of facts that rest on it.
    pub level: Level,
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Map, Value};

    use super::{Part, Read, Reading};

    impl JsonSchema for Reading {
        fn schema_name() -> Cow<'static, str> {
            "Reading".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "How much of the part was read, where, and which source replaces the rest.",
                "type": "string",
                "pattern": "^(whole( of [^ ,]+)?|names( of [^ ,]+)?(, rest from [^ ,]+)?|none(, rest from [^ ,]+)?)$",
            })
        }
    }

    impl JsonSchema for Read {
        fn schema_name() -> Cow<'static, str> {
            "Read".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let reading = generator.subschema_for::<Reading>();
            let keys = Part::ALL.iter().map(|(name, _)| *name).chain(["otherwise"]);
            let parts: Map<String, Value> = keys.map(|key| (key.to_owned(), reading.clone().into())).collect();
            json_schema!({
                "description": "What was read for each part of the operation; `otherwise` applies to all other parts.",
                "type": "object",
                "properties": parts,
                "additionalProperties": false,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, Reading};

    #[test]
    fn a_reading_prints_as_it_is_written() {
        for text in ["whole", "whole of a/b", "names", "names, rest from sdk", "names of a/b, rest from sdk", "none"] {
            let reading: Reading = text.parse().expect(text);
            assert_eq!(reading.to_string(), text);
        }
        let reading: Reading = "none, rest from sdk".parse().expect("a reading");
        assert_eq!((reading.extent, reading.rest.as_deref()), (Extent::None, Some("sdk")));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for text in ["", "all", "whole, rest from sdk", "none of a/b", "names of ", "names, rest from a b", "whole of"]
        {
            assert!(text.parse::<Reading>().is_err(), "{text}");
        }
    }
}
