//! Rules in YAML: a sentence, or a map around one.

use serde::{Deserialize, Deserializer};

use super::{Rule, RuleEntry, Statement};
use crate::Spanned;
use crate::load::grammar_error;
use crate::model::{Dispute, Evidence};

/// A rule written as a map.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RuleMap {
    /// The sentence.
    rule: Option<Spanned<RuleText>>,
    /// A rule that only the server can check.
    server: Option<Spanned<String>>,
    /// Parameters that the server's rule is about.
    #[serde(default)]
    about: Vec<String>,
    /// Why it is so.
    doc: Option<Spanned<String>>,
    /// Sources that contradict each other.
    #[serde(default)]
    disputed: Vec<Dispute>,
    /// Evidence, if the page alone does not state the fact.
    #[serde(default)]
    evidence: Vec<Evidence>,
}

/// A sentence of the grammar.
struct RuleText(Rule);

fn parse<E: serde::de::Error>(text: &str) -> Result<Rule, E> {
    let statement = text.parse().map_err(|error: String| {
        let forms = "write one of: P is required if Q is V · P has no effect unless Q is V · P is not allowed if Q is V · \
            P and Q go together · P only with Q · exactly one of P, Q · P is not after Q · P to Q spans at most 90 days · \
            P and Q are in the same month · P is in 1..=11 if Q is V · P is A only if Q is V · P has at most 1 items if Q is V · \
            P.F is unique\nor `{server: Sentence.}` for what only the server can check";
        grammar_error::<E>("bad-rule", &error, forms)
    })?;
    Ok(Rule { text: text.to_owned(), statement })
}

impl<'de> Deserialize<'de> for RuleText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parse(&String::deserialize(deserializer)?).map(Self)
    }
}

impl<'de> Deserialize<'de> for RuleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryVisitor;

        impl<'de> serde::de::Visitor<'de> for EntryVisitor {
            type Value = RuleEntry;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a rule's sentence, or a map with `rule` or `server`")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<RuleEntry, E> {
                Ok(RuleEntry { rule: parse(text)?, doc: None, disputed: Vec::new(), evidence: Vec::new() })
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<RuleEntry, A::Error> {
                let map = RuleMap::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                let rule = match (map.rule, map.server) {
                    (Some(rule), None) => rule.value.0,
                    (None, Some(server)) => Rule { text: server.value, statement: Statement::Server(map.about) },
                    _ => {
                        return Err(grammar_error(
                            "bad-rule",
                            "both or neither of `rule` and `server`",
                            "write exactly one of the two",
                        ));
                    }
                };
                Ok(RuleEntry { rule, doc: map.doc, disputed: map.disputed, evidence: map.evidence })
            }
        }

        deserializer.deserialize_any(EntryVisitor)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RuleText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RuleText".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "P is required if Q is V · P has no effect unless Q is V · P is not allowed if Q is V · P and Q go together · P only with Q · exactly one of P, Q · P is not after Q · P to Q spans at most 90 days · P and Q are in the same month · P is in 1..=11 if Q is V · P is A only if Q is V · P has at most 1 items if Q is V · P.F is unique",
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RuleEntry {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RuleEntry".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (text, map) = (generator.subschema_for::<RuleText>(), generator.subschema_for::<RuleMap>());
        schemars::json_schema!({"anyOf": [text, map]})
    }
}
