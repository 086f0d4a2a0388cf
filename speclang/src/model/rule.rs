//! Rules between parameters: a sentence of a small grammar, and what it says.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};

use super::{Dispute, Evidence, Range};
use crate::Spanned;
use crate::load::grammar_error;

/// A condition on one parameter: it has one of the values, or (with no values) any value at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Wire name of the parameter.
    pub parameter: String,
    /// Values of which one must be there; empty for `present`.
    pub values: Vec<String>,
    /// Whether the condition holds when the values do not.
    pub negated: bool,
}

impl Condition {
    /// Reads `P is V or W and Q is not X`.
    pub(crate) fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        text.split(" and ").map(Self::parse).collect()
    }

    fn parse(text: &str) -> Result<Self, String> {
        let (parameter, values) = text.split_once(" is ").ok_or_else(|| format!("`{text}` is not a condition"))?;
        let (negated, values) = values.strip_prefix("not ").map_or((false, values), |values| (true, values));
        let values = if values == "present" { Vec::new() } else { words(values, " or ") };
        Ok(Self { parameter: parameter.trim().to_owned(), values, negated })
    }
}

/// Unit of a span between two days or times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpanUnit {
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// What a rule asks of a parameter when its conditions hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// `is required`
    Required,
    /// `has no effect`
    NoEffect,
    /// `is not allowed`
    NotAllowed,
    /// `is in 1..=11`
    InRange(Range),
    /// `is A or B`
    OneOf(Vec<String>),
    /// `is A only`: these values are for the conditions alone.
    OnlyHere(Vec<String>),
    /// `has at most 1 items`
    MaxItems(u32),
}

/// A demand on a parameter under conditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conditional {
    /// Wire name of the parameter.
    pub parameter: String,
    /// What is asked of it.
    pub demand: Demand,
    /// Conditions; all of them.
    pub when: Vec<Condition>,
    /// Whether the demand holds where the conditions do not.
    pub unless: bool,
}

/// Two days or times and the longest span between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Parameter that begins the span.
    pub from: String,
    /// Parameter that ends it.
    pub to: String,
    /// Longest span, in the unit.
    pub at_most: u32,
    /// The unit.
    pub unit: SpanUnit,
}

/// What a rule says. Parameters are named as on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// `P is required if Q is V` and its like.
    Conditional(Conditional),
    /// `P and Q go together`
    Together(Vec<String>),
    /// `P only with Q`
    OnlyWith([String; 2]),
    /// `exactly one of P, Q`
    ExactlyOne(Vec<String>),
    /// `at most one of P, Q`
    AtMostOne(Vec<String>),
    /// `at least one of P, Q`
    AtLeastOne(Vec<String>),
    /// `P is not after Q`
    NotAfter([String; 2]),
    /// `P to Q spans at most 90 days`
    Window(Window),
    /// `P, Q and R are in the same month`
    SameMonth(Vec<String>),
    /// `P.F is unique`: the list and the field of its items.
    UniqueField([String; 2]),
    /// Only the server can judge it; the parameters that it is about.
    Server(Vec<String>),
}

impl Statement {
    /// All parameters that the statement names, those of its conditions included.
    #[must_use]
    pub fn parameters(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match self {
            Self::Conditional(conditional) => vec![&conditional.parameter],
            Self::Together(names) | Self::ExactlyOne(names) | Self::AtMostOne(names) | Self::AtLeastOne(names) => {
                strs(names)
            }
            Self::SameMonth(names) | Self::Server(names) => strs(names),
            Self::OnlyWith(pair) | Self::NotAfter(pair) => strs(pair),
            Self::Window(window) => vec![&window.from, &window.to],
            Self::UniqueField([list, _]) => vec![list],
        };
        names.extend(self.conditions().iter().map(|condition| condition.parameter.as_str()));
        names
    }

    /// The conditions of the statement.
    #[must_use]
    pub fn conditions(&self) -> &[Condition] {
        match self {
            Self::Conditional(conditional) => &conditional.when,
            _ => &[],
        }
    }
}

fn strs(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// Splits at a separator and trims the parts.
fn words(text: &str, separator: &str) -> Vec<String> {
    text.split(separator).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

/// Splits a list of names written with commas and `and`.
fn names(text: &str) -> Vec<String> {
    text.split(',').flat_map(|part| words(part, " and ")).collect()
}

/// Separates a sentence from its condition: the sentence, the conditions, and whether it is `unless`.
fn condition(text: &str) -> Result<(&str, Vec<Condition>, bool), String> {
    for (word, unless) in [(" unless ", true), (" if ", false)] {
        if let Some((head, tail)) = text.split_once(word) {
            return Ok((head, Condition::parse_all(tail)?, unless));
        }
    }
    Ok((text, Vec::new(), false))
}

impl FromStr for Statement {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let plain = [
            ("exactly one of ", Self::ExactlyOne as fn(_) -> _),
            ("at most one of ", Self::AtMostOne),
            ("at least one of ", Self::AtLeastOne),
        ];
        for (prefix, make) in plain {
            if let Some(rest) = text.strip_prefix(prefix) {
                return several(text, rest).map(make);
            }
        }
        if let Some(rest) = text.strip_suffix(" go together") {
            return several(text, rest).map(Self::Together);
        }
        if let Some(rest) = text.strip_suffix(" are in the same month") {
            return several(text, rest).map(Self::SameMonth);
        }
        if let Some((from, rest)) =
            text.split_once(" spans at most ").and_then(|(pair, rest)| Some((pair.split_once(" to ")?, rest)))
        {
            return span(from, rest);
        }
        if let Some((first, second)) = text.split_once(" is not after ") {
            return Ok(Self::NotAfter([first.to_owned(), second.to_owned()]));
        }
        if let Some((list, field)) = text.strip_suffix(" is unique").and_then(|path| path.split_once('.')) {
            return Ok(Self::UniqueField([list.to_owned(), field.to_owned()]));
        }
        if let Some((parameter, with)) = text.split_once(" only with ") {
            return Ok(Self::OnlyWith([parameter.to_owned(), with.to_owned()]));
        }
        conditional(text)
    }
}

fn unknown(text: &str) -> String {
    format!("`{text}` is not a rule")
}

fn several(text: &str, rest: &str) -> Result<Vec<String>, String> {
    let names = names(rest);
    if names.len() < 2 { Err(format!("`{text}` names fewer than two parameters")) } else { Ok(names) }
}

fn span((from, to): (&str, &str), rest: &str) -> Result<Statement, String> {
    let (at_most, unit) = rest.split_once(' ').ok_or_else(|| format!("`{rest}` is not a span"))?;
    let at_most = at_most.parse().map_err(|_| format!("`{at_most}` is not a number"))?;
    let unit = match unit.trim_end_matches('s') {
        "day" => SpanUnit::Days,
        "month" => SpanUnit::Months,
        "year" => SpanUnit::Years,
        other => return Err(format!("`{other}` is not a unit of time")),
    };
    Ok(Statement::Window(Window { from: from.to_owned(), to: to.to_owned(), at_most, unit }))
}

/// The forms that end in a condition.
fn conditional(text: &str) -> Result<Statement, String> {
    let (head, when, unless) = condition(text)?;
    if when.is_empty() {
        return Err(unknown(text));
    }
    let (parameter, demand) = demand(head).ok_or_else(|| unknown(text))??;
    Ok(Statement::Conditional(Conditional { parameter: parameter.to_owned(), demand, when, unless }))
}

/// A parameter and what is asked of it; `None` where the words are none that the grammar knows.
fn demand(head: &str) -> Option<Result<(&str, Demand), String>> {
    let plain = [
        (" is required", Demand::Required),
        (" has no effect", Demand::NoEffect),
        (" is not allowed", Demand::NotAllowed),
    ];
    for (suffix, demand) in plain {
        if let Some(parameter) = head.strip_suffix(suffix) {
            return Some(Ok((parameter, demand)));
        }
    }
    if let Some((parameter, range)) = head.split_once(" is in ") {
        return Some(range.parse().map(|range| (parameter, Demand::InRange(range))));
    }
    if let Some((parameter, max)) = head.split_once(" has at most ") {
        let max = max.split(' ').next().unwrap_or_default();
        let demand = max.parse().map(Demand::MaxItems).map_err(|_| format!("`{max}` is not a number"));
        return Some(demand.map(|demand| (parameter, demand)));
    }
    let (parameter, values) = head.split_once(" is ")?;
    let demand = match values.strip_suffix(" only") {
        Some(values) => Demand::OnlyHere(words(values, " or ")),
        None => Demand::OneOf(words(values, " or ")),
    };
    Some(Ok((parameter, demand)))
}

/// A rule with its sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The sentence as written, or what the server judges.
    pub text: String,
    /// What it says.
    pub statement: Statement,
}

/// What stands under an id of `rules:`.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleEntry {
    /// The rule.
    pub rule: Rule,
    /// Why it is so.
    pub doc: Option<Spanned<String>>,
    /// Sources that contradict each other.
    pub disputed: Vec<Dispute>,
    /// Evidence where the page alone does not carry the fact.
    pub evidence: Vec<Evidence>,
}

/// A rule written as a map.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RuleMap {
    /// The sentence.
    rule: Option<Spanned<RuleText>>,
    /// A sentence that only the server can judge.
    server: Option<Spanned<String>>,
    /// Parameters that the server's rule is about.
    #[serde(default)]
    about: Vec<String>,
    /// Why it is so.
    doc: Option<Spanned<String>>,
    /// Sources that contradict each other.
    #[serde(default)]
    disputed: Vec<Dispute>,
    /// Evidence where the page alone does not carry the fact.
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
            P.F is unique\nor `{server: Sentence.}` for what only the server can judge";
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
                            "a rule has either `rule` or `server`",
                            "keep one of the two",
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
