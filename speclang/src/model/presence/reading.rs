//! Presence in YAML: a shorthand, a row, or rows by condition.

use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Case, Outcome, PLAIN_OUTCOMES, Presence, Row, SHORTHAND_STATES, SHORTHANDS, State, expand};
use crate::Spanned;
use crate::load::grammar_error;
use crate::model::Condition;
use crate::nearest::nearest;

impl<'de> Deserialize<'de> for Presence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PresenceVisitor)
    }
}

struct PresenceVisitor;

impl<'de> Visitor<'de> for PresenceVisitor {
    type Value = Presence;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a shorthand, or a map from states to outcomes")
    }

    fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Presence, E> {
        if expand(word, &SHORTHAND_STATES).is_some() {
            return Ok(Presence::Shorthand(word.to_owned()));
        }
        let names = || SHORTHANDS.iter().map(|(name, _)| *name);
        let near = nearest(word, names()).map(|near| format!("did you mean `{near}`?"));
        let near = near.or_else(|| elsewhere(word).map(str::to_owned)).map_or_else(String::new, |near| near + "\n");
        let help = format!("{near}shorthands: {}", names().collect::<Vec<_>>().join(" · "));
        Err(grammar_error("bad-presence", &format!("`{word}` is not a presence shorthand"), &help))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Presence, A::Error> {
        let mut row = Row::default();
        let mut cases = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            if let Some(state) = State::named(&key) {
                row.0.push((state, map.next_value::<Outcome>()?));
            } else if key.as_str() == "otherwise" || key.starts_with("when ") {
                let conditions = key.strip_prefix("when ").map_or(Ok(Vec::new()), Condition::parse_all);
                let when = conditions.map_err(|error| {
                    grammar_error::<A::Error>("bad-presence", &error, "write `when PARAMETER is VALUE`, or `otherwise`")
                })?;
                cases.push(Case { when, row: map.next_value::<CaseRow>()?.0 });
            } else {
                let names: Vec<&str> = State::ALL.iter().map(|(name, _)| *name).collect();
                let near = nearest(&key, names.iter().copied())
                    .map_or_else(String::new, |near| format!("did you mean `{near}`?\n"));
                let help =
                    format!("{near}states: {}; conditions: `when PARAMETER is VALUE`, `otherwise`", names.join(", "));
                return Err(grammar_error("bad-presence", &format!("`{}` is not a state", key.value), &help));
            }
        }
        match (row.0.is_empty(), cases.is_empty()) {
            (false, false) => Err(A::Error::custom(
                "[bad-presence] states and conditions in one map\nput the states under `otherwise:`",
            )),
            (true, false) => Ok(Presence::Cases(cases)),
            _ => Ok(Presence::Row(row)),
        }
    }
}

/// What to write for a word that says presence elsewhere.
fn elsewhere(word: &str) -> Option<&'static str> {
    match word.to_ascii_lowercase().as_str() {
        "optional" | "omittable" => Some(
            "a parameter without `required: true` is optional: remove `presence:`, or state what the server does if it is absent, such as `default 10`",
        ),
        "nullable" | "null" => {
            Some("state the meaning of null in a row: `{absent: unknown, \"null\": OUTCOME}`, or remove `presence:`")
        }
        "mandatory" | "always" | "true" => Some("did you mean `required`?"),
        "default" => Some("name the value: `default VALUE`"),
        "filter" => Some("did you mean `filter if given`?"),
        "none" | "unspecified" | "undocumented" => Some("did you mean `unstated`?"),
        _ => None,
    }
}

/// A row inside a case: written out, no conditions.
struct CaseRow(Row);

impl<'de> Deserialize<'de> for CaseRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Presence::deserialize(deserializer)? {
            Presence::Row(row) => Ok(Self(row)),
            _ => Err(grammar_error("bad-presence", "expected a row in a case", "write `{absent: OUTCOME, …}`")),
        }
    }
}

impl<'de> Deserialize<'de> for Outcome {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: String| {
            let names = || PLAIN_OUTCOMES.iter().map(|(name, _)| *name);
            let near = nearest(&text, names()).map_or_else(String::new, |near| format!("did you mean `{near}`?\n"));
            let help = format!(
                "{near}outcomes: {}, default VALUE, computed as WHAT, depends on WHAT, filter for WHAT",
                names().collect::<Vec<_>>().join(", ")
            );
            grammar_error("bad-presence", &error, &help)
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Presence {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Presence".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use serde_json::{Map, Value, json};
        let plain: Vec<&str> = PLAIN_OUTCOMES.iter().map(|(name, _)| *name).collect();
        let outcome = json!({"anyOf": [{"enum": plain}, {"type": "string", "pattern": "^(default|computed as|depends on|filter for) "}]});
        let states: Map<String, Value> =
            State::ALL.iter().map(|(name, _)| ((*name).to_owned(), outcome.clone())).collect();
        let row = json!({"type": "object", "properties": states, "additionalProperties": false});
        let words = SHORTHANDS.iter().map(|(name, row)| {
            let meaning: Vec<String> = SHORTHAND_STATES.iter().zip(row).map(|(state, outcome)| format!("{}: {outcome}", state.name())).collect();
            match name.split_once('N') {
                Some((before, after)) => json!({"type": "string", "pattern": format!("^{before}.+{after}$"), "description": meaning.join("; ")}),
                None => json!({"const": name, "description": meaning.join("; ")}),
            }
        });
        let mut forms: Vec<Value> = words.collect();
        forms.push(row.clone());
        forms.push(json!({"type": "object", "patternProperties": {"^(when .+ is .+|otherwise)$": row}, "additionalProperties": false}));
        schemars::json_schema!({
            "description": "Meaning of each state to the server: a shorthand, a row, or rows by condition.",
            "anyOf": forms,
        })
    }
}
