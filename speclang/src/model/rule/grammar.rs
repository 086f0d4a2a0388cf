//! The sentences of rules: text to statement.

use std::str::FromStr;

use super::{Condition, Conditional, Demand, SpanUnit, Statement, Window};
use crate::number;

impl Condition {
    /// Reads `P is V or W and Q is not X`.
    pub(crate) fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        text.split(" and ").map(Self::parse).collect()
    }

    fn parse(text: &str) -> Result<Self, String> {
        let (parameter, values) =
            text.split_once(" is ").ok_or_else(|| format!("`{text}` is not a valid condition"))?;
        let (negated, values) = values.strip_prefix("not ").map_or((false, values), |values| (true, values));
        let values = if values == "present" { Vec::new() } else { words(values, " or ") };
        Ok(Self { parameter: parameter.trim().to_owned(), values, negated })
    }
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
    format!("`{text}` is not a valid rule")
}

fn several(text: &str, rest: &str) -> Result<Vec<String>, String> {
    let names = names(rest);
    if names.len() < 2 { Err(format!("`{text}` names fewer than two parameters")) } else { Ok(names) }
}

fn span((from, to): (&str, &str), rest: &str) -> Result<Statement, String> {
    let (at_most, unit) = rest.split_once(' ').ok_or_else(|| format!("`{rest}` is not a valid time span"))?;
    let at_most = number::count(at_most)?;
    // Of the times on the wire, no two lie farther apart.
    let (counted, farthest) = match unit.trim_end_matches('s') {
        "day" => (SpanUnit::Days, 3_652_424),
        "month" => (SpanUnit::Months, 119_999),
        "year" => (SpanUnit::Years, 9_999),
        other => return Err(format!("`{other}` is not a unit of time")),
    };
    if at_most > farthest {
        return Err(format!("no two times are {at_most} {unit} apart: the calendar ends with the year 9999"));
    }
    Ok(Statement::Window(Window { from: from.to_owned(), to: to.to_owned(), at_most, unit: counted }))
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
        let demand = number::count(max).map(Demand::MaxItems);
        return Some(demand.map(|demand| (parameter, demand)));
    }
    let (parameter, values) = head.split_once(" is ")?;
    let demand = match values.strip_suffix(" only") {
        Some(values) => Demand::OnlyHere(words(values, " or ")),
        None => Demand::OneOf(words(values, " or ")),
    };
    Some(Ok((parameter, demand)))
}
